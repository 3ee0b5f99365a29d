<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Alcove uses it unchanged, as libraries of its own that you may replace. The source of exactly this version: {address}</source>
   <translation>Alcove はこれを改変せず、差し替え可能な独立したライブラリとして使用しています。このバージョンのソースコード：{address}</translation>
  </message>
  <message>
   <source>Back-ends loaded</source>
   <translation>読み込み済みバックエンド</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>ビルド</translation>
  </message>
  <message>
   <source>Compiler of llama.cpp</source>
   <translation>llama.cpp のコンパイラー</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <source>Its home page: {address}</source>
   <translation>ホームページ：{address}</translation>
  </message>
  <message>
   <source>Kept in by</source>
   <translation>エンジンの隔離</translation>
  </message>
  <message>
   <source>Look for it at its home page: {address}</source>
   <translation>ホームページをご確認ください：{address}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>システム</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>バージョン {version} ({day})</translation>
  </message>
  <message>
   <source>Version {version}, not released yet</source>
   <translation>バージョン {version} (未リリース)</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>{part} came without the text of its licence.</source>
   <translation>{part} にはライセンスの本文が付属していません。</translation>
  </message>
  <message>
   <source>{part} is used under this licence: {licence}.</source>
   <translation>{part} は次のライセンスで使用しています：{licence}。</translation>
  </message>
 </context>
 <context>
  <name>AboutCorner</name>
  <message>
   <source>Licence of {name}</source>
   <translation>{name} のライセンス</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>A private chat with open-weight language models on your own computer. Nothing you write leaves it.</source>
   <translation>オープンウェイトの言語モデルを自分のコンピューターで動かす、プライベートなチャットです。書いた内容が外に出ることはありません。</translation>
  </message>
  <message>
   <source>About Alcove</source>
   <translation>Alcove について</translation>
  </message>
  <message>
   <source>Alcove is free software under the Apache License 2.0: you may use, study, change and share it. It comes without any warranty.</source>
   <translation>Alcove は Apache License 2.0 に基づく自由ソフトウェアです。使用、研究、改変、共有が認められています。いかなる保証もありません。</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>チャットに戻る</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピー済み</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>バージョン情報をコピー</translation>
  </message>
  <message>
   <source>Filter by name or licence</source>
   <translation>名前またはライセンスで絞り込み</translation>
  </message>
  <message>
   <source>For a bug report. Nothing personal is in it.</source>
   <translation>バグ報告用です。個人情報は含まれません。</translation>
  </message>
  <message>
   <source>Looking at what is installed…</source>
   <translation>インストール内容を確認しています…</translation>
  </message>
  <message>
   <source>No part and no licence is called that.</source>
   <translation>該当するコンポーネントやライセンスがありません。</translation>
  </message>
  <message>
   <source>Press a part to read its licence. Thanks to everyone who wrote one of them.</source>
   <translation>コンポーネントを押すと、ライセンスを読めます。作成に携わったすべての方に感謝します。</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>ライセンスを読む</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <source>What Alcove is made of</source>
   <translation>Alcove を構成するもの</translation>
  </message>
 </context>
 <context>
  <name>AboutStrip</name>
  <message>
   <source>Enter the password…</source>
   <translation>パスワードを入力…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>テキストをメッセージに入れる</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>This document is protected. Its password opens it here and is not kept.</source>
   <translation>このドキュメントは保護されています。パスワードはここで開くためだけに使い、保存しません。</translation>
  </message>
  <message>
   <source>This long text goes with your message as a document.</source>
   <translation>この長いテキストは、ドキュメントとしてメッセージと一緒に送信します。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
 </context>
 <context>
  <name>ArchivePanel</name>
  <message>
   <source>Archive</source>
   <translation>アーカイブ</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>チャット一覧に戻る</translation>
  </message>
  <message>
   <source>No chat is in the archive.</source>
   <translation>アーカイブにチャットはありません。</translation>
  </message>
 </context>
 <context>
  <name>Behaviour</name>
  <message>
   <source>As in the settings</source>
   <translation>設定のとおり</translation>
  </message>
  <message>
   <source>This preset is meant for {name}.</source>
   <translation>このプリセットは {name} 向けです。</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>「{name}」を削除しました。</translation>
  </message>
 </context>
 <context>
  <name>BehaviourButton</name>
  <message>
   <source>Adjust for this chat…</source>
   <translation>このチャット用に調整…</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>ふるまい</translation>
  </message>
  <message>
   <source>Behaviour: {preset}</source>
   <translation>ふるまい：{preset}</translation>
  </message>
  <message>
   <source>How the model answers in this chat</source>
   <translation>このチャットでのモデルの答え方</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>プリセットを管理…</translation>
  </message>
  <message>
   <source>{preset}, changed</source>
   <translation>{preset} (変更済み)</translation>
  </message>
 </context>
 <context>
  <name>BestCard</name>
  <message>
   <source>Asking the hub…</source>
   <translation>ハブに問い合わせ中…</translation>
  </message>
  <message>
   <source>Downloading {percent} %</source>
   <translation>ダウンロード中 {percent}%</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>入手</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>このコンピューターを確認中…</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>More about {model}</source>
   <translation>{model} の詳細</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>The best model for this computer</source>
   <translation>このコンピューターに最適なモデル</translation>
  </message>
 </context>
 <context>
  <name>BestChoice</name>
  <message>
   <source>Get the best model for this computer</source>
   <translation>このコンピューターに最適なモデルを入手</translation>
  </message>
  <message>
   <source>It downloads while you look around with the built-in model.</source>
   <translation>ダウンロード中に、内蔵モデルで試せます。</translation>
  </message>
  <message>
   <source>Looking for the best model for this computer…</source>
   <translation>このコンピューターに最適なモデルを検索中…</translation>
  </message>
  <message>
   <source>You need not wait: start below, and choose a model later.</source>
   <translation>待つ必要はありません。下から始めて、モデルはあとで選べます。</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}、{size}</translation>
  </message>
 </context>
 <context>
  <name>BrowsePage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>{hub} に問い合わせ中…</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>オンラインにする</translation>
  </message>
  <message>
   <source>No model of the list is like that. Take back a filter, or search.</source>
   <translation>条件に合うモデルがリストにありません。絞り込みを 1 つ外すか、検索してください。</translation>
  </message>
  <message>
   <source>Nothing of what was found passes the filters. Take one back.</source>
   <translation>見つかったものはすべて絞り込みで除かれています。1 つ外してください。</translation>
  </message>
  <message>
   <source>Searching asks {hub}. Nothing of your chats is sent.</source>
   <translation>検索では {hub} に問い合わせます。チャットの内容は送信されません。</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>さらに表示</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>You are offline by choice: no connection is made. To search on {hub}, switch the network on. The list of recommended models works without it.</source>
   <translation>オフラインに設定しているため、接続は行いません。{hub} で検索するには、ネットワークをオンにしてください。推奨モデルのリストはオフラインでも使えます。</translation>
  </message>
  <message>
   <source>{hub} knows no GGUF model with “{text}” in its name. Try fewer words.</source>
   <translation>{hub} には、名前に「{text}」を含む GGUF モデルがありません。語を減らしてお試しください。</translation>
  </message>
 </context>
 <context>
  <name>ChatBehaviourPage</name>
  <message>
   <source>Ask me</source>
   <translation>確認する</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>チャットに戻る</translation>
  </message>
  <message>
   <source>Back to what the preset says</source>
   <translation>プリセットの値に戻す</translation>
  </message>
  <message>
   <source>Behaviour of this chat</source>
   <translation>このチャットのふるまい</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>例：日本語で簡潔に答えてください。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Leave out the oldest</source>
   <translation>古いものから省く</translation>
  </message>
  <message>
   <source>Long chats</source>
   <translation>長いチャット</translation>
  </message>
  <message>
   <source>Reset this chat</source>
   <translation>このチャットをリセット</translation>
  </message>
  <message>
   <source>Sum up the oldest</source>
   <translation>古いものを要約する</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>システムプロンプト</translation>
  </message>
  <message>
   <source>The messages stay in the chat; the model only does not see them any more.</source>
   <translation>メッセージはチャットに残り、モデルには見えなくなるだけです。</translation>
  </message>
  <message>
   <source>This chat is as a new one again.</source>
   <translation>このチャットを新規チャットの状態に戻しました。</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins. Empty: nothing.</source>
   <translation>チャットの前にモデルに伝える内容です。空にすると何も伝えません。</translation>
  </message>
  <message>
   <source>What you change here holds for this chat alone, from your next question on. An arrow takes one thing back to what the preset says.</source>
   <translation>ここでの変更は、次の質問からこのチャットだけに適用されます。矢印を押すと、その項目だけプリセットの値に戻ります。</translation>
  </message>
  <message>
   <source>When the context is full</source>
   <translation>コンテキストが満杯のとき</translation>
  </message>
 </context>
 <context>
  <name>ChatDelegate</name>
  <message>
   <source>Name of the folder</source>
   <translation>フォルダーの名前</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>チャットのタイトル</translation>
  </message>
 </context>
 <context>
  <name>ChatListView</name>
  <message>
   <source>Chats</source>
   <translation>チャット</translation>
  </message>
 </context>
 <context>
  <name>ChatMenus</name>
  <message>
   <source>Archive</source>
   <translation>アーカイブ</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete the folder, keep its chats</source>
   <translation>フォルダーを削除 (チャットは残す)</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>複製</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>折りたたむ</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>フォルダーに移動</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>新規フォルダー…</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>フォルダーから出す</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>ピン留め</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>アーカイブから戻す</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>展開</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>ピン留め解除</translation>
  </message>
 </context>
 <context>
  <name>ChatModel</name>
  <message>
   <source>Folder {name}, {state}</source>
   <translation>フォルダー {name}、{state}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>折りたたみ</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>展開</translation>
  </message>
  <message>
   <source>{title}, pinned</source>
   <translation>{title}、ピン留め</translation>
  </message>
 </context>
 <context>
  <name>Chats</name>
  <message>
   <source>Chat archived</source>
   <translation>チャットをアーカイブしました</translation>
  </message>
  <message>
   <source>Chat deleted</source>
   <translation>チャットを削除しました</translation>
  </message>
  <message>
   <source>Chat is back in the list</source>
   <translation>チャットをリストに戻しました</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (コピー)</translation>
  </message>
 </context>
 <context>
  <name>CollectionCorner</name>
  <message>
   <source>Add documents</source>
   <translation>ドキュメントを追加</translation>
  </message>
  <message>
   <source>Collection deleted. The chats keep what was asked.</source>
   <translation>コレクションを削除しました。チャットでの質問はそのまま残ります。</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>Reading the documents: {done} of {total}</source>
   <translation>ドキュメントを読み取り中：{done} / {total}</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>フォルダーを監視</translation>
  </message>
  <message>
   <source>Watch another folder</source>
   <translation>別のフォルダーを監視</translation>
  </message>
  <message>
   <source>{n} more could not be read.</source>
   <translation>ほかに {n} 件を読み取れませんでした。</translation>
  </message>
 </context>
 <context>
  <name>CollectionPage</name>
  <message>
   <source>A collection is a set of documents that several chats can use. Choose it for a chat with the paperclip beside the message box. A watched folder is read again when its files change.</source>
   <translation>コレクションは、複数のチャットで使えるドキュメントの集まりです。チャットで使うには、メッセージ欄の横にあるクリップから選びます。監視フォルダーは、ファイルが変わると読み取り直します。</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>ファイルを追加…</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>別のフォルダー…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>コレクションのドキュメント</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新規コレクション</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>フォルダーを再読み取り</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>There is no collection yet.</source>
   <translation>コレクションはまだありません。</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>フォルダーを監視…</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>該当するものがありません。</translation>
  </message>
  <message>
   <source>Search commands, chats and models</source>
   <translation>コマンド、チャット、モデルを検索</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>何をしますか？</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Add documents</source>
   <translation>ドキュメントを追加</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>送信をやめる</translation>
  </message>
  <message>
   <source>Message {name}</source>
   <translation>{name} へのメッセージ</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message>
   <source>Stop the answer</source>
   <translation>回答を停止</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>メッセージを入力</translation>
  </message>
 </context>
 <context>
  <name>ComputerPanel</name>
  <message>
   <source>Hide this panel</source>
   <translation>このパネルを隠す</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>このコンピューター</translation>
  </message>
 </context>
 <context>
  <name>Context</name>
  <message>
   <source>Documents</source>
   <translation>ドキュメント</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>以前のメッセージ</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>空き</translation>
  </message>
  <message>
   <source>Marks between messages</source>
   <translation>メッセージ間の区切り</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>回答用の余裕</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>システムプロンプト</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>あなたのメッセージ</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share}%</translation>
  </message>
 </context>
 <context>
  <name>ContextFullBar</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Do so in this chat from now on</source>
   <translation>このチャットでは今後も同じようにする</translation>
  </message>
  <message>
   <source>It needs {total} of {room} tokens: {parts}.</source>
   <translation>{room} トークンに対して {total} トークン必要です：{parts}。</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>省く</translation>
  </message>
  <message>
   <source>Leave out the oldest messages ({count})</source>
   <translation>古いメッセージを省く ({count})</translation>
  </message>
  <message>
   <source>Let the model sum them up</source>
   <translation>モデルに要約させる</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Summing up the older messages</source>
   <translation>古いメッセージを要約中</translation>
  </message>
  <message>
   <source>The context is full</source>
   <translation>コンテキストが満杯です</translation>
  </message>
  <message>
   <source>The model is summing up the older messages</source>
   <translation>モデルが古いメッセージを要約しています</translation>
  </message>
  <message>
   <source>The oldest messages stay in the chat; the model just does not see them.</source>
   <translation>古いメッセージはチャットに残り、モデルに見えなくなるだけです。</translation>
  </message>
  <message>
   <source>This does not fit into what the model can see at once</source>
   <translation>モデルが一度に見られる量を超えています</translation>
  </message>
  <message>
   <source>{done} of {total} messages</source>
   <translation>{done} / {total} 件のメッセージ</translation>
  </message>
 </context>
 <context>
  <name>ContextMeter</name>
  <message>
   <source>Shows what fills it</source>
   <translation>内訳を表示</translation>
  </message>
  <message>
   <source>{used} of {length}</source>
   <translation>{used} / {length}</translation>
  </message>
  <message>
   <source>{used} of {length} tokens of context are used</source>
   <translation>コンテキストの {length} トークン中 {used} トークンを使用中</translation>
  </message>
 </context>
 <context>
  <name>ContextPopup</name>
  <message>
   <source>Counting…</source>
   <translation>計算中…</translation>
  </message>
  <message>
   <source>It does not fit by {tokens} tokens: you are asked before it is sent.</source>
   <translation>{tokens} トークン超過しています。送信前に確認します。</translation>
  </message>
  <message>
   <source>Send the whole chat again</source>
   <translation>チャット全体を再送信</translation>
  </message>
  <message>
   <source>Sum up the older messages</source>
   <translation>古いメッセージを要約</translation>
  </message>
  <message>
   <source>The oldest messages of this chat are left out or summed up.</source>
   <translation>このチャットの古いメッセージは、省かれるか要約されます。</translation>
  </message>
  <message>
   <source>What fills the context</source>
   <translation>コンテキストの内訳</translation>
  </message>
  <message>
   <source>You are asked before anything is left out.</source>
   <translation>何かを省く前に確認します。</translation>
  </message>
  <message>
   <source>{used} of {room} tokens are used.</source>
   <translation>{room} トークン中 {used} トークンを使用しています。</translation>
  </message>
 </context>
 <context>
  <name>ConversationFrame</name>
  <message>
   <source>Models can be wrong. Check what matters.</source>
   <translation>モデルは間違えることがあります。大切なことは確認してください。</translation>
  </message>
  <message>
   <source>Rescue the chats…</source>
   <translation>チャットを救出…</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored, and leaving it ends it.</source>
   <translation>一時チャット: 内容は保存されず、離れると終わります。</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <source>This is done when the answer before it is written.</source>
   <translation>前の回答が書き終わると実行されます。</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Hub token</source>
   <translation>ハブのアクセストークン</translation>
  </message>
  <message>
   <source>Your token of the hub, for models that ask you to accept their terms. It is kept in this computer's keyring and sent to the hub alone. Leave it empty to forget it.</source>
   <translation>利用条件への同意が必要なモデルのための、ハブのアクセストークンです。このコンピューターのキーリングに保管し、ハブだけに送信します。空にすると消去します。</translation>
  </message>
 </context>
 <context>
  <name>Custody</name>
  <message>
   <source>A recovery phrase opens all your chats: type your passphrase first.</source>
   <translation>復旧フレーズがあれば、すべてのチャットを開けます。先にパスフレーズを入力してください。</translation>
  </message>
  <message>
   <source>Alcove closes. When you start it again it offers to put the damaged file aside and to save what can be read and what the backups hold. Nothing is deleted.</source>
   <translation>Alcove を閉じます。次に起動すると、破損したファイルを別の場所へ移し、読み取れる内容とバックアップの内容を救出できます。何も削除しません。</translation>
  </message>
  <message>
   <source>Close Alcove</source>
   <translation>Alcove を閉じる</translation>
  </message>
  <message>
   <source>Rescue the chats?</source>
   <translation>チャットを救出しますか？</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>パスフレーズの入力</translation>
  </message>
 </context>
 <context>
  <name>Days</name>
  <message>
   <source>Last 30 days</source>
   <translation>過去 30 日間</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>過去 7 日間</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>ピン留め</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨日</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Models (*.gguf);;All files (*)</source>
   <translation>モデル (*.gguf);;すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>モデルを開く</translation>
  </message>
 </context>
 <context>
  <name>Discover</name>
  <message>
   <source>Go online</source>
   <translation>オンラインにする</translation>
  </message>
  <message>
   <source>Look at its page</source>
   <translation>ページを見る</translation>
  </message>
  <message>
   <source>You are offline by choice. A download needs the network.</source>
   <translation>オフラインに設定しています。ダウンロードにはネットワークが必要です。</translation>
  </message>
 </context>
 <context>
  <name>Downloads</name>
  <message>
   <source>1 download</source>
   <translation>ダウンロード 1 件</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>検証中</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Open the model</source>
   <translation>モデルを開く</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>リストから外す</translation>
  </message>
  <message>
   <source>Tries again soon</source>
   <translation>まもなく再試行</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>残り 1 分未満</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{h} h {m} min left</source>
   <translation>残り {h} 時間 {m} 分</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>残り {n} 日</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>ダウンロード {n} 件</translation>
  </message>
  <message>
   <source>{n} min left</source>
   <translation>残り {n} 分</translation>
  </message>
 </context>
 <context>
  <name>DownloadsList</name>
  <message>
   <source>Downloads</source>
   <translation>ダウンロード</translation>
  </message>
 </context>
 <context>
  <name>DownloadsView</name>
  <message>
   <source>Cancel the download of {title}?</source>
   <translation>{title} のダウンロードをキャンセルしますか？</translation>
  </message>
  <message>
   <source>Delete and cancel</source>
   <translation>削除してキャンセル</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>モデルを探す</translation>
  </message>
  <message>
   <source>No downloads</source>
   <translation>ダウンロードはありません</translation>
  </message>
  <message>
   <source>Nothing is being downloaded</source>
   <translation>ダウンロード中のものはありません</translation>
  </message>
  <message>
   <source>Remove finished</source>
   <translation>完了分を消去</translation>
  </message>
  <message>
   <source>What you download goes on in the background and survives closing Alcove.</source>
   <translation>ダウンロードはバックグラウンドで進み、Alcove を閉じても続きから再開できます。</translation>
  </message>
  <message>
   <source>{size} of it are here and will be deleted. To go on with it later, pause it.</source>
   <translation>ダウンロード済みの {size} は削除されます。あとで続けるには、一時停止してください。</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>Documents, tables, mails, code, and folders of them.</source>
   <translation>ドキュメント、表、メール、コード、およびそれらを含むフォルダー。</translation>
  </message>
  <message>
   <source>Drop to add to this chat</source>
   <translation>ドロップしてこのチャットに追加</translation>
  </message>
 </context>
 <context>
  <name>EmptyShelf</name>
  <message>
   <source>Discover shows which ones run well on this computer and downloads them.</source>
   <translation>「見つける」で、このコンピューターでよく動くモデルを確認してダウンロードできます。</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>モデルを探す</translation>
  </message>
  <message>
   <source>Names, quantizations, repositories and places are searched.</source>
   <translation>名前、量子化、リポジトリ、場所が検索されます。</translation>
  </message>
  <message>
   <source>No model matches “{text}”</source>
   <translation>「{text}」に一致するモデルはありません</translation>
  </message>
  <message>
   <source>No models of your own yet</source>
   <translation>自分のモデルはまだありません</translation>
  </message>
 </context>
 <context>
  <name>ExactPanel</name>
  <message>
   <source> Check exactly</source>
   <translation> 正確に確認</translation>
  </message>
  <message>
   <source> Checking…</source>
   <translation> 確認中…</translation>
  </message>
  <message>
   <source>By llama.cpp, with a context of {context} tokens and a {kv} cache; asked in {seconds} s.</source>
   <translation>llama.cpp による値。コンテキスト {context} トークン、{kv} キャッシュ。所要時間 {seconds} 秒。</translation>
  </message>
  <message>
   <source>Check exactly</source>
   <translation>正確に確認</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV キャッシュ</translation>
  </message>
  <message>
   <source>Main memory</source>
   <translation>メインメモリ</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <source>Working space</source>
   <translation>作業領域</translation>
  </message>
  <message>
   <source>llama.cpp itself tells what it would take; nothing is downloaded for that.</source>
   <translation>必要なメモリを llama.cpp 自身が示します。そのためのダウンロードはありません。</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>Assistant</source>
   <translation>アシスタント</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>ドキュメント</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>You</source>
   <translation>あなた</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[画像：{description} – {host} から未読み込み]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[画像：{description} – 未読み込み]</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>編集済み</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>説明なし</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>{name} (in part)</source>
   <translation>{name}（一部）</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>All families</source>
   <translation>すべてのファミリー</translation>
  </message>
  <message>
   <source>All licences</source>
   <translation>すべてのライセンス</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>ファミリー</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>Most downloads</source>
   <translation>ダウンロード数</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>新着</translation>
  </message>
  <message>
   <source>Only what fits this computer</source>
   <translation>このコンピューター向けのみ</translation>
  </message>
  <message>
   <source>Popular on Hugging Face</source>
   <translation>Hugging Face で人気</translation>
  </message>
  <message>
   <source>Sorted by</source>
   <translation>並べ替え</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>急上昇</translation>
  </message>
 </context>
 <context>
  <name>FirstStartPage</name>
  <message>
   <source>A chat with language models that run on your own computer.</source>
   <translation>自分のコンピューターで動く言語モデルとのチャットです。</translation>
  </message>
  <message>
   <source>Nothing you write leaves it: no account, no cloud, no telemetry.</source>
   <translation>書いた内容が外に出ることはありません。アカウントもクラウドもテレメトリもありません。</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>GGUF ファイルを開く…</translation>
  </message>
  <message>
   <source>Start with the built-in model</source>
   <translation>内蔵モデルで始める</translation>
  </message>
  <message>
   <source>The built-in model is tiny: it explains Alcove and shows how chatting works. For real work, get a larger model, or open one that you have downloaded.</source>
   <translation>内蔵モデルはとても小さく、Alcove の説明とチャットの体験のためのものです。本格的に使うには、より大きいモデルを入手するか、ダウンロード済みのモデルを開いてください。</translation>
  </message>
  <message>
   <source>Welcome to Alcove</source>
   <translation>Alcove へようこそ</translation>
  </message>
  <message>
   <source>Your chats are stored encrypted, unless you choose otherwise.</source>
   <translation>チャットは、特に選ばない限り暗号化して保存されます。</translation>
  </message>
 </context>
 <context>
  <name>FolderButton</name>
  <message>
   <source>Add a folder…</source>
   <translation>フォルダーを追加…</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>モデルのあるフォルダー</translation>
  </message>
  <message>
   <source>Look no more through {folder}</source>
   <translation>{folder} を検索対象から外す</translation>
  </message>
 </context>
 <context>
  <name>Folders</name>
  <message>
   <source>Folder deleted. Its chats stay.</source>
   <translation>フォルダーを削除しました。チャットは残っています。</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新規フォルダー</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Enter a token…</source>
   <translation>トークンを入力…</translation>
  </message>
  <message>
   <source>Its authors decide who may download it. Ask for access on its page, signed in to Hugging Face. When they have agreed, enter an access token of your account here.</source>
   <translation>ダウンロードできる人は作者が決めます。Hugging Face にサインインし、ページでアクセスを申請してください。承認されたら、アカウントのアクセストークンをここに入力してください。</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>ページを開く</translation>
  </message>
  <message>
   <source>To download it you must accept its terms. Do that on its page, signed in to Hugging Face, then enter an access token of your account here.</source>
   <translation>ダウンロードするには、利用条件への同意が必要です。Hugging Face にサインインし、ページで同意してから、アカウントのアクセストークンをここに入力してください。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
 </context>
 <context>
  <name>GpuCard</name>
  <message>
   <source>Asleep</source>
   <translation>スリープ中</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>負荷</translation>
  </message>
  <message>
   <source>Program {number}</source>
   <translation>プログラム {number}</translation>
  </message>
  <message>
   <source>Shared memory</source>
   <translation>共有メモリ</translation>
  </message>
  <message>
   <source>Video memory</source>
   <translation>ビデオメモリ</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか {n} 個</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <source>{n} °C</source>
   <translation>{n} °C</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Dark colours</source>
   <translation>ダークカラー</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>ライトカラー</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>コンピューター情報の表示を切り替え</translation>
  </message>
  <message>
   <source>Show the list of chats</source>
   <translation>チャット一覧を表示</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>The last minute: load as an area, memory as a line</source>
   <translation>直近の 1 分間：面は負荷、線はメモリ</translation>
  </message>
 </context>
 <context>
  <name>HubSearchField</name>
  <message>
   <source>Search {hub}, or paste an address</source>
   <translation>{hub} を検索、またはアドレスを貼り付け</translation>
  </message>
 </context>
 <context>
  <name>Interior</name>
  <message>
   <source>Hide the list of chats</source>
   <translation>チャット一覧を隠す</translation>
  </message>
  <message>
   <source>Hide this panel</source>
   <translation>このパネルを隠す</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Making {type} of {name}</source>
   <translation>{name} の {type} を作成中</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Stop making the copy</source>
   <translation>コピーの作成を中止</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>Jump to the newest text</source>
   <translation>最新のテキストへ移動</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
 </context>
 <context>
  <name>ListMenu</name>
  <message>
   <source>All chats</source>
   <translation>すべてのチャット</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>アーカイブ</translation>
  </message>
  <message>
   <source>Export all chats…</source>
   <translation>すべてのチャットをエクスポート…</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>チャットをインポート…</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新規フォルダー</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>一時チャット</translation>
  </message>
 </context>
 <context>
  <name>LocalPicker</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>小さい版を作成…</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Make a smaller one.</source>
   <translation>このコンピューターでよく動くものはありません。小さい版を作成してください。</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>まだ確認していません。</translation>
  </message>
  <message>
   <source>Quantizations on this computer</source>
   <translation>このコンピューターにある量子化版</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>{label} が最適な理由：{reason}</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>これ</translation>
  </message>
 </context>
 <context>
  <name>LostPage</name>
  <message>
   <source>Chats that are there again: {chats}. Messages in them: {messages}.</source>
   <translation>元に戻ったチャット：{chats}。その中のメッセージ：{messages}。</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>何も削除していません。</translation>
  </message>
  <message>
   <source>Open the chats</source>
   <translation>チャットを開く</translation>
  </message>
  <message>
   <source>Rescue the chats</source>
   <translation>チャットを救出</translation>
  </message>
  <message>
   <source>Rescuing the chats…</source>
   <translation>チャットを救出しています…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>フォルダーを表示</translation>
  </message>
  <message>
   <source>The damaged file was put aside, whole, into {folder}.</source>
   <translation>破損したファイルは、そのままの形で {folder} に移しました。</translation>
  </message>
  <message>
   <source>They are still there and encrypted, but the file keys.json, which leads to their key, is missing from the folder below. Put it back from a copy of the folder, and try again. To begin with no chats, quit Alcove and move this folder away.</source>
   <translation>チャットは暗号化されたまま残っていますが、その鍵を得るためのファイル keys.json が下のフォルダーにありません。フォルダーのコピーから元に戻して、もう一度お試しください。チャットのない状態から始めるには、Alcove を終了して、このフォルダーを移動してください。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Use the recovery phrase</source>
   <translation>復旧フレーズを使う</translation>
  </message>
  <message>
   <source>What could be read was laid over the backup of {day}.</source>
   <translation>{day} のバックアップに、読み取れた内容を重ねました。</translation>
  </message>
  <message>
   <source>Your chats cannot be opened</source>
   <translation>チャットを開けません</translation>
  </message>
  <message>
   <source>Your chats were rescued</source>
   <translation>チャットを救出しました</translation>
  </message>
 </context>
 <context>
  <name>MeaningCard</name>
  <message>
   <source>Choose a model…</source>
   <translation>モデルを選択…</translation>
  </message>
  <message>
   <source>Documents that are too long to go whole are searched for the words of the question. With an embedding model, a GGUF file, they are searched by meaning as well.</source>
   <translation>長すぎて全文を送れないドキュメントは、質問の語で検索します。埋め込みモデル (GGUF ファイル) を使うと、意味でも検索します。</translation>
  </message>
  <message>
   <source>Preparing the documents: {done} of {total} passages</source>
   <translation>ドキュメントを準備中：{done} / {total} 箇所</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>意味で検索</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation>使用をやめる</translation>
  </message>
  <message>
   <source>{name} searches long documents by meaning as well as by words.</source>
   <translation>{name} が、長いドキュメントを語に加えて意味でも検索します。</translation>
  </message>
 </context>
 <context>
  <name>MemoryBar</name>
  <message>
   <source>Compute</source>
   <translation>計算</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV キャッシュ</translation>
  </message>
  <message>
   <source>Mapped weights</source>
   <translation>マップされた重み</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>重み</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>{used} of {total} GB</source>
   <translation>{used} / {total} GB</translation>
  </message>
 </context>
 <context>
  <name>MessageDeeds</name>
  <message>
   <source>Another model is open now: this is how it would be sent the same messages.</source>
   <translation>今は別のモデルが開いています。同じメッセージをそのモデルに送る場合の内容です。</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>使用コンテキスト</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>統計</translation>
  </message>
  <message>
   <source>Generation</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>メッセージを削除しました</translation>
  </message>
  <message>
   <source>No model is named for this answer.</source>
   <translation>この回答にはモデルの記録がありません。</translation>
  </message>
  <message>
   <source>Nothing was measured for this answer.</source>
   <translation>この回答には測定値がありません。</translation>
  </message>
  <message>
   <source>Of it in the KV cache already</source>
   <translation>うち KV キャッシュ済み</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <source>Prompt processing</source>
   <translation>プロンプト処理</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>The prompt of this answer</source>
   <translation>この回答のプロンプト</translation>
  </message>
  <message>
   <source>This is what the model was sent, with its control tokens as text.</source>
   <translation>モデルに送信した内容です。制御トークンはテキストで表示しています。</translation>
  </message>
  <message>
   <source>Time to the first token</source>
   <translation>最初のトークンまで</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} 秒</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} トークン</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>{n} tokens/s</translation>
  </message>
  <message>
   <source>{used} of {length} tokens</source>
   <translation>{used} / {length} トークン</translation>
  </message>
 </context>
 <context>
  <name>MessageInput</name>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Enter で送信、Shift+Enter で改行</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation>16 ビット</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 ビット</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>コンテキスト</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>グラフィックカード</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV キャッシュ</translation>
  </message>
  <message>
   <source>Layers on the GPU</source>
   <translation>GPU 上の層</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>モデルカード</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>実行先</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>スレッド</translation>
  </message>
  <message>
   <source>Where the model runs</source>
   <translation>モデルの実行場所</translation>
  </message>
  <message>
   <source>{n} graphics cards</source>
   <translation>グラフィックカード {n} 枚</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} トークン</translation>
  </message>
  <message>
   <source>{some} of {all}</source>
   <translation>{some} / {all}</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <source>For {n} GB of memory</source>
   <translation>メモリ {n} GB 向け</translation>
  </message>
  <message>
   <source>For {n} GB of memory and more</source>
   <translation>メモリ {n} GB 以上向け</translation>
  </message>
  <message>
   <source>Needs permission</source>
   <translation>許可が必要</translation>
  </message>
  <message>
   <source>Suits this computer</source>
   <translation>このコンピューター向け</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB on the graphics card)</source>
   <translation>このコンピューター向け (グラフィックカード {n} GB)</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB)</source>
   <translation>このコンピューター向け ({n} GB)</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>ライセンスの記載なし</translation>
  </message>
  <message>
   <source>{count} downloads</source>
   <translation>ダウンロード {count} 回</translation>
  </message>
  <message>
   <source>{count} likes</source>
   <translation>いいね {count} 件</translation>
  </message>
 </context>
 <context>
  <name>ModelMenu</name>
  <message>
   <source>Choose a model</source>
   <translation>モデルを選択</translation>
  </message>
  <message>
   <source>Find models…</source>
   <translation>モデルを探す…</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>モデルを読み込み中</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>{name} を読み込み中</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>モデル：{name}</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>GGUF ファイルを開く…</translation>
  </message>
  <message>
   <source>Stop loading</source>
   <translation>読み込みを中止</translation>
  </message>
  <message>
   <source>built-in help model</source>
   <translation>内蔵ヘルプモデル</translation>
  </message>
 </context>
 <context>
  <name>ModelPages</name>
  <message>
   <source>Open it</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>{name} is here, checked and ready.</source>
   <translation>{name} のダウンロードと検証が完了し、使えるようになりました。</translation>
  </message>
 </context>
 <context>
  <name>ModelRows</name>
  <message>
   <source> tokens</source>
   <translation> トークン</translation>
  </message>
  <message>
   <source>A chat with this preset offers to open it.</source>
   <translation>このプリセットを使うチャットで、このモデルを開くよう提案します。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>コンテキスト長</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>モデルから見えるチャットの長さです。長いほどメモリを使います。</translation>
  </message>
  <message>
   <source>How question and answer are marked for the model. Its own is best, if any.</source>
   <translation>モデルに質問と回答を示す形式です。モデル固有のものがあれば、それが最適です。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Prompt style</source>
   <translation>プロンプト形式</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>モデル固有</translation>
  </message>
  <message>
   <source>Whichever is open</source>
   <translation>開いているモデル</translation>
  </message>
  <message>
   <source>{name} (not found)</source>
   <translation>{name} (見つかりません)</translation>
  </message>
 </context>
 <context>
  <name>ModelSettings</name>
  <message>
   <source> tokens</source>
   <translation> トークン</translation>
  </message>
  <message>
   <source>16 bits</source>
   <translation>16 ビット</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 ビット</translation>
  </message>
  <message>
   <source>All automatic</source>
   <translation>すべて自動</translation>
  </message>
  <message>
   <source>Applies when the model is opened next.</source>
   <translation>次にモデルを開いたときに適用されます。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>コンテキスト長</translation>
  </message>
  <message>
   <source>Empty: the file's own name.</source>
   <translation>空の場合はファイル自体の名前です。</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>GPU の層数</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>モデルから見えるチャットの長さです。長いほどメモリを使います。</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone.</source>
   <translation>グラフィックカードで計算する層の数です。0 ではプロセッサのみを使います。</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>確認中…</translation>
  </message>
  <message>
   <source>Memory of the chat</source>
   <translation>チャットのメモリ</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>Of {all} layers, how many the graphics card computes; 0 uses the processor alone.</source>
   <translation>全 {all} 層のうち、グラフィックカードで計算する層の数です。0 ではプロセッサのみを使います。</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Settings of the model</source>
   <translation>モデルの設定</translation>
  </message>
  <message>
   <source>The KV cache. 8 bits take half the room; answers hardly differ.</source>
   <translation>KV キャッシュです。8 ビットでは容量が半分になり、回答はほとんど変わりません。</translation>
  </message>
  <message>
   <source>This model's cache cannot be kept in 8 bits.</source>
   <translation>このモデルのキャッシュは 8 ビットで保持できません。</translation>
  </message>
 </context>
 <context>
  <name>ModelsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>チャットに戻る</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>見つける</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Downloads ({n})</source>
   <translation>ダウンロード ({n})</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>このコンピューター</translation>
  </message>
 </context>
 <context>
  <name>Network</name>
  <message>
   <source>Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. {reason} Correct HF_ENDPOINT or remove it, then start Alcove again.</source>
   <translation>HF_ENDPOINT が指すハブを使えないため、Alcove は接続を行いません。{reason} HF_ENDPOINT を修正または削除して、Alcove を起動し直してください。</translation>
  </message>
  <message>
   <source>Beginning of a model file, to see if it runs here</source>
   <translation>モデルファイルの先頭 (ここで動くかの確認)</translation>
  </message>
  <message>
   <source>Description of a model</source>
   <translation>モデルの説明</translation>
  </message>
  <message>
   <source>Download of a model file</source>
   <translation>モデルファイルのダウンロード</translation>
  </message>
  <message>
   <source>List of a model's files</source>
   <translation>モデルのファイル一覧</translation>
  </message>
  <message>
   <source>Question to the hub</source>
   <translation>ハブへの問い合わせ</translation>
  </message>
  <message>
   <source>Search for models</source>
   <translation>モデルの検索</translation>
  </message>
  <message>
   <source>Something else ({word})</source>
   <translation>その他 ({word})</translation>
  </message>
  <message>
   <source>The list could not be cleared: {reason}</source>
   <translation>リストを消去できませんでした：{reason}</translation>
  </message>
  <message>
   <source>answered ({status})</source>
   <translation>応答あり ({status})</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>host is busy ({status})</source>
   <translation>ホストが混雑 ({status})</translation>
  </message>
  <message>
   <source>its own hosts for large files</source>
   <translation>大きいファイル用のハブのホスト</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>応答なし</translation>
  </message>
  <message>
   <source>not found ({status})</source>
   <translation>見つからない ({status})</translation>
  </message>
  <message>
   <source>odd answer ({status})</source>
   <translation>異常な応答 ({status})</translation>
  </message>
  <message>
   <source>refused ({status})</source>
   <translation>拒否 ({status})</translation>
  </message>
  <message>
   <source>sent on ({status})</source>
   <translation>転送 ({status})</translation>
  </message>
  <message>
   <source>the host failed ({status})</source>
   <translation>ホストのエラー ({status})</translation>
  </message>
  <message>
   <source>the hub that HF_ENDPOINT names</source>
   <translation>HF_ENDPOINT が指すハブ</translation>
  </message>
  <message>
   <source>the hub: search, model descriptions, small files</source>
   <translation>ハブ：検索、モデルの説明、小さいファイル</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>進行中</translation>
  </message>
  <message>
   <source>{n} bytes</source>
   <translation>{n} バイト</translation>
  </message>
 </context>
 <context>
  <name>NetworkButton</name>
  <message>
   <source>Connected to the hub…</source>
   <translation>ハブに接続中…</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>ダウンロード中…</translation>
  </message>
  <message>
   <source>Network: {state}</source>
   <translation>ネットワーク：{state}</translation>
  </message>
  <message>
   <source>No connection is open</source>
   <translation>開いている接続なし</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <source>What was asked of the network, and the offline switch</source>
   <translation>ネットワークへの問い合わせとオフラインの切り替え</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>A connection is open now.</source>
   <translation>現在、開いている接続があります。</translation>
  </message>
  <message>
   <source>A download is under way now.</source>
   <translation>現在、ダウンロード中です。</translation>
  </message>
  <message>
   <source>Alcove connects only for what you ask of it: to find a model, to look at one and to download it. Switch this on to forbid even that.</source>
   <translation>Alcove は、モデルを探す、見る、ダウンロードするという、求められたことのためだけに接続します。オンにすると、それも禁止します。</translation>
  </message>
  <message>
   <source>Alcove makes no connection at all, not even where you ask for one. Whatever was open has been ended; downloads keep what they have and go on when you switch this off.</source>
   <translation>Alcove は、操作で求められた場合でも一切接続しません。開いていた接続は終了しました。ダウンロードは取得済みの分を残し、これをオフにすると再開します。</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>チャットに戻る</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>リストを消去</translation>
  </message>
  <message>
   <source>Every other host is refused. Nothing of your chats is ever sent: a request carries only the words of a search, or the name of a model and its file; to the hub also your token, where you entered one.</source>
   <translation>ほかのホストはすべて拒否されます。チャットの内容が送信されることはありません。リクエストに含まれるのは、検索語か、モデルとそのファイルの名前だけです。アクセストークンを入力した場合は、ハブにはそれも送信されます。</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>ネットワーク</translation>
  </message>
  <message>
   <source>No connection is open now.</source>
   <translation>現在、開いている接続はありません。</translation>
  </message>
  <message>
   <source>Nothing is listed: no connection was made, or it was cleared.</source>
   <translation>記録はありません。接続がなかったか、消去されました。</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <source>One request listed, {sent} sent and {received} received.</source>
   <translation>リクエスト 1 件、送信 {sent}、受信 {received}。</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>問い合わせの記録</translation>
  </message>
  <message>
   <source>Who can be asked</source>
   <translation>問い合わせ先</translation>
  </message>
  <message>
   <source>{host}: {what}</source>
   <translation>{host}：{what}</translation>
  </message>
  <message>
   <source>{n} requests listed, {sent} sent and {received} received in all.</source>
   <translation>リクエスト {n} 件、合計で送信 {sent}、受信 {received}。</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrasePage</name>
  <message>
   <source>Choose a new passphrase</source>
   <translation>新しいパスフレーズを設定</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>今はしない</translation>
  </message>
  <message>
   <source>The recovery phrase is right, and it stays so. With a passphrase you need not type it again: from now on Alcove asks for the passphrase at each start.</source>
   <translation>復旧フレーズは正しく、今後も有効です。パスフレーズを設定すれば、復旧フレーズを再び入力する必要はなく、以後 Alcove は起動のたびにパスフレーズの入力を求めます。</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>このパスフレーズを使う</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close this notice</source>
   <translation>この通知を閉じる</translation>
  </message>
  <message>
   <source>Do something about it</source>
   <translation>対処する</translation>
  </message>
 </context>
 <context>
  <name>OfferHead</name>
  <message>
   <source>Back to the list</source>
   <translation>リストに戻る</translation>
  </message>
  <message>
   <source>Licence: {name}</source>
   <translation>ライセンス：{name}</translation>
  </message>
  <message>
   <source>No licence is named</source>
   <translation>ライセンスの記載なし</translation>
  </message>
  <message>
   <source>On Hugging Face</source>
   <translation>Hugging Face で見る</translation>
  </message>
  <message>
   <source>Opens in your browser, after a question.</source>
   <translation>確認のあと、ブラウザーで開きます。</translation>
  </message>
  <message>
   <source>by {author}</source>
   <translation>作者：{author}</translation>
  </message>
  <message>
   <source>has its own chat template</source>
   <translation>固有のチャットテンプレートあり</translation>
  </message>
  <message>
   <source>updated {day}</source>
   <translation>{day} 更新</translation>
  </message>
  <message>
   <source>{count} downloads a month</source>
   <translation>月間ダウンロード {count} 回</translation>
  </message>
  <message>
   <source>{name} architecture</source>
   <translation>{name} アーキテクチャ</translation>
  </message>
  <message>
   <source>{name} chat template</source>
   <translation>{name} チャットテンプレート</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>{hub} に問い合わせ中…</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Beside them: {files}</source>
   <translation>付属ファイル：{files}</translation>
  </message>
  <message>
   <source>Context they are judged with</source>
   <translation>判定に使うコンテキスト</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>オンラインにする</translation>
  </message>
  <message>
   <source>Its header could not be read, so this is guessed from the sizes. {why}</source>
   <translation>ヘッダーを読み取れなかったため、サイズからの推測です。{why}</translation>
  </message>
  <message>
   <source>Judged with a context of</source>
   <translation>判定時のコンテキスト</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Look for a smaller model.</source>
   <translation>このコンピューターでよく動くものはありません。より小さいモデルを探してください。</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>すべて表示</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>折りたたむ</translation>
  </message>
  <message>
   <source>The longest that fits</source>
   <translation>収まる最長</translation>
  </message>
  <message>
   <source>There is no “{name}” here; these are the choices.</source>
   <translation>「{name}」はここにありません。選べるのは次のとおりです。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>What its authors say</source>
   <translation>作者による説明</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>{label} が最適な理由：{reason}</translation>
  </message>
  <message>
   <source>You are offline by choice. To look at this model, switch the network on.</source>
   <translation>オフラインに設定しています。このモデルを見るには、ネットワークをオンにしてください。</translation>
  </message>
  <message>
   <source>an adapter (LoRA)</source>
   <translation>アダプター (LoRA)</translation>
  </message>
  <message>
   <source>for pictures (mmproj)</source>
   <translation>画像用 (mmproj)</translation>
  </message>
  <message>
   <source>for quicker answers (draft)</source>
   <translation>回答の高速化用 (draft)</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>これ</translation>
  </message>
  <message>
   <source>used for making them (imatrix)</source>
   <translation>作成時に使用 (imatrix)</translation>
  </message>
  <message>
   <source>{n}k tokens</source>
   <translation>{n}k トークン</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>1 chapter</source>
   <translation>全 1 章</translation>
  </message>
  <message>
   <source>1 collection</source>
   <translation>コレクション 1 件</translation>
  </message>
  <message>
   <source>1 document</source>
   <translation>ドキュメント 1 件</translation>
  </message>
  <message>
   <source>1 is being read</source>
   <translation>1 件を読み取り中</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>全 1 ページ</translation>
  </message>
  <message>
   <source>1 sheet</source>
   <translation>シート 1 枚</translation>
  </message>
  <message>
   <source>1 slide</source>
   <translation>スライド 1 枚</translation>
  </message>
  <message>
   <source>Protected: its password is needed</source>
   <translation>保護あり：パスワードが必要です</translation>
  </message>
  <message>
   <source>Reading: {done} of {total}</source>
   <translation>読み取り中：{done} / {total}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>読み取り中…</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>このチャット</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>このメッセージ</translation>
  </message>
  <message>
   <source>Waits to be read</source>
   <translation>読み取り待ち</translation>
  </message>
  <message>
   <source>about {n} tokens</source>
   <translation>約 {n} トークン</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>第 {n} 章</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>コレクション</translation>
  </message>
  <message>
   <source>left out: no room</source>
   <translation>除外：収まりません</translation>
  </message>
  <message>
   <source>not all of it fits</source>
   <translation>一部は収まりません</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>{n} ページ</translation>
  </message>
  <message>
   <source>sheet {name}</source>
   <translation>シート {name}</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>スライド {n}</translation>
  </message>
  <message>
   <source>watched folder</source>
   <translation>監視フォルダー</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>全文</translation>
  </message>
  <message>
   <source>{name} are too long to go whole: {shown} of their {n} passages are sent, those that fit the question best.</source>
   <translation>{name}は長すぎて全文を送れません。{n} 箇所のうち、質問に最も合う {shown} 箇所を送信します。</translation>
  </message>
  <message>
   <source>{n} are being read</source>
   <translation>{n} 件を読み取り中</translation>
  </message>
  <message>
   <source>{n} chapters</source>
   <translation>全 {n} 章</translation>
  </message>
  <message>
   <source>{n} collections</source>
   <translation>コレクション {n} 件</translation>
  </message>
  <message>
   <source>{n} documents</source>
   <translation>ドキュメント {n} 件</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>全 {n} ページ</translation>
  </message>
  <message>
   <source>{n} sheets</source>
   <translation>シート {n} 枚</translation>
  </message>
  <message>
   <source>{n} slides</source>
   <translation>スライド {n} 枚</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} トークン</translation>
  </message>
  <message>
   <source>{shown} of {n} passages</source>
   <translation>{n} 箇所中 {shown} 箇所</translation>
  </message>
  <message>
   <source>“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that fit the question best.</source>
   <translation>「{name}」は長すぎて全文を送れません。{n} 箇所のうち、質問に最も合う {shown} 箇所を送信します。</translation>
  </message>
 </context>
 <context>
  <name>PapersRoom</name>
  <message>
   <source>Add a folder of documents</source>
   <translation>ドキュメントのフォルダーを追加</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>フォルダーを追加…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>ドキュメントを追加</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>ファイルを追加…</translation>
  </message>
  <message>
   <source>Collections in this chat</source>
   <translation>このチャットのコレクション</translation>
  </message>
  <message>
   <source>Left out: {n} files that are hidden, of a kind that Alcove does not read, or beyond a thousand.</source>
   <translation>除外したファイル：{n} 件 (隠しファイル、Alcove が読み取らない種類、または 1000 件を超えた分)。</translation>
  </message>
  <message>
   <source>Manage collections…</source>
   <translation>コレクションを管理…</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>貼り付けたテキスト</translation>
  </message>
  <message>
   <source>Send it without</source>
   <translation>除いて送信</translation>
  </message>
  <message>
   <source>Your message was not sent, for “{name}” could not be read.</source>
   <translation>「{name}」を読み取れなかったため、メッセージは送信されませんでした。</translation>
  </message>
  <message>
   <source>“{name}” is in this chat already.</source>
   <translation>「{name}」はすでにこのチャットにあります。</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Parts and their licences</source>
   <translation>コンポーネントとライセンス</translation>
  </message>
 </context>
 <context>
  <name>PassageView</name>
  <message>
   <source>Text of the document</source>
   <translation>ドキュメントのテキスト</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePair</name>
  <message>
   <source>New passphrase</source>
   <translation>新しいパスフレーズ</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>パスフレーズ (確認)</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>2 つのパスフレーズが異なります。同じものを 2 回入力してください。</translation>
  </message>
  <message>
   <source>Use at least {n} characters: a few words are easy to remember.</source>
   <translation>{n} 文字以上にしてください。いくつかの単語を並べると覚えやすくなります。</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSheet</name>
  <message>
   <source>Change it</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>パスフレーズを変更</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>現在のパスフレーズ</translation>
  </message>
  <message>
   <source>The chats stay as they are; a recovery phrase stays right too.</source>
   <translation>チャットはそのままです。復旧フレーズも引き続き有効です。</translation>
  </message>
 </context>
 <context>
  <name>Passwords</name>
  <message>
   <source>Password</source>
   <translation>パスワード</translation>
  </message>
  <message>
   <source>That is not the password of “{name}”. Tries left: {n}.</source>
   <translation>「{name}」のパスワードが正しくありません。残りの試行回数：{n}。</translation>
  </message>
  <message>
   <source>“{name}” is protected. Its password opens it here and is not kept.</source>
   <translation>「{name}」は保護されています。パスワードはここで開くためだけに使い、保存しません。</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>Answer again</source>
   <translation>もう一度回答</translation>
  </message>
  <message>
   <source>Answer complete</source>
   <translation>回答が完了しました</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>アシスタント</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Code, {language}:</source>
   <translation>コード、{language}：</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピー済み</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>プレーンテキストでコピー</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>アドレスをコピー</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>回答をコピー</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>選択範囲をコピー</translation>
  </message>
  <message>
   <source>Copy the selection as plain text</source>
   <translation>選択範囲をプレーンテキストでコピー</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>質問を取り消す</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Edit the answer</source>
   <translation>回答を編集</translation>
  </message>
  <message>
   <source>Edit the question</source>
   <translation>質問を編集</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>統計</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>このチャット内を検索</translation>
  </message>
  <message>
   <source>Formula: {source}</source>
   <translation>数式：{source}</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>最新のテキストへ移動</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>次の箇所</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>次の版</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>{address} を開く</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>準備中…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>前の箇所</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>前の版</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>読み上げ</translation>
  </message>
  <message>
   <source>Reading the conversation… {done} of {total} tokens</source>
   <translation>会話を読み取り中… {done} / {total} トークン</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>すべて選択</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message>
   <source>Show all {count} characters</source>
   <translation>全 {count} 文字を表示</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>折りたたむ</translation>
  </message>
  <message>
   <source>Show {place}</source>
   <translation>{place} を表示</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>思考中…</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Thought for {minutes} min {seconds} s</source>
   <translation>{minutes} 分 {seconds} 秒間思考</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>{seconds} 秒間思考</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>送信した内容</translation>
  </message>
  <message>
   <source>You</source>
   <translation>あなた</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[画像：{description} – {host} から未読み込み]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[画像：{description} – 未読み込み]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>編集済み</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>説明なし</translation>
  </message>
  <message>
   <source>text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>version {number} of {count}</source>
   <translation>{count} 個中 {number} 番目の版</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} / {count}</translation>
  </message>
 </context>
 <context>
  <name>Phrasing</name>
  <message>
   <source>Left out of what the model sees: the {n} oldest messages.</source>
   <translation>最も古い {n} 件のメッセージは、モデルから見えません。</translation>
  </message>
  <message>
   <source>Summing up the oldest messages: {done} of {total}.</source>
   <translation>古いメッセージを要約中：{done} / {total}。</translation>
  </message>
  <message>
   <source>The model sees a summary in place of the {n} oldest messages.</source>
   <translation>モデルには、最も古い {n} 件のメッセージの代わりに要約が見えています。</translation>
  </message>
  <message>
   <source>first token {n} s</source>
   <translation>最初のトークン {n} 秒</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} トークン</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>{n} tokens/s</translation>
  </message>
 </context>
 <context>
  <name>PickerModel</name>
  <message>
   <source>Best here</source>
   <translation>最適</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>使用不可</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>入手</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>品質</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>量子化</translation>
  </message>
  <message>
   <source>See the tab Downloads.</source>
   <translation>「ダウンロード」タブを確認してください。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>guided rounding</source>
   <translation>重要度に基づく丸め</translation>
  </message>
  <message>
   <source>up to {tokens} context</source>
   <translation>コンテキスト最大 {tokens}</translation>
  </message>
  <message>
   <source>{bits} bits/weight</source>
   <translation>{bits} ビット/重み</translation>
  </message>
  <message>
   <source>{n} files</source>
   <translation>{n} ファイル</translation>
  </message>
 </context>
 <context>
  <name>PickerTable</name>
  <message>
   <source>Quantizations</source>
   <translation>量子化版</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>A system prompt and a choice of words under one name.</source>
   <translation>システムプロンプトと言葉の選び方を、1 つの名前にまとめたものです。</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>設定のとおり</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>プリセットを削除</translation>
  </message>
  <message>
   <source>In this chat</source>
   <translation>このチャット</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>プリセットを管理…</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>プリセットの名前</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as preset…</source>
   <translation>プリセットとして保存…</translation>
  </message>
  <message>
   <source>Update preset</source>
   <translation>プリセットを更新</translation>
  </message>
  <message>
   <source>Your own system prompt, and the choice of words of the settings.</source>
   <translation>自分のシステムプロンプトと、設定にある言葉の選び方です。</translation>
  </message>
 </context>
 <context>
  <name>PresetCorner</name>
  <message>
   <source>Alcove presets</source>
   <translation>Alcove のプリセット</translation>
  </message>
  <message>
   <source>Copy of {name}</source>
   <translation>{name} のコピー</translation>
  </message>
  <message>
   <source>Export presets</source>
   <translation>プリセットをエクスポート</translation>
  </message>
  <message>
   <source>Import presets</source>
   <translation>プリセットをインポート</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>プリセット (*.json);;すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Presets taken in: {count}.</source>
   <translation>取り込んだプリセット：{count} 個。</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>{name} に書き込みました。</translation>
  </message>
 </context>
 <context>
  <name>PresetEditor</name>
  <message>
   <source>A preset needs a name.</source>
   <translation>プリセットには名前が必要です。</translation>
  </message>
  <message>
   <source>An arrow takes a value back to that of the settings.</source>
   <translation>矢印を押すと、設定の値に戻ります。</translation>
  </message>
  <message>
   <source>As for all chats</source>
   <translation>すべてのチャットと同じ</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>設定のとおり</translation>
  </message>
  <message>
   <source>Back to the presets</source>
   <translation>プリセット一覧に戻る</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Edit preset</source>
   <translation>プリセットを編集</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>例：日本語で簡潔に答えてください。</translation>
  </message>
  <message>
   <source>How words are chosen</source>
   <translation>言葉の選び方</translation>
  </message>
  <message>
   <source>In a sentence.</source>
   <translation>一文で書きます。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Its own</source>
   <translation>独自に指定</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>新規プリセット</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>パラメーター</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>システムプロンプト</translation>
  </message>
  <message>
   <source>System prompt of this preset</source>
   <translation>このプリセットのシステムプロンプト</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins: that of the settings, or this.</source>
   <translation>チャットの前にモデルに伝える内容です。設定のものか、ここで指定したものを使います。</translation>
  </message>
 </context>
 <context>
  <name>PresetList</name>
  <message>
   <source>Presets</source>
   <translation>プリセット</translation>
  </message>
 </context>
 <context>
  <name>PresetModel</name>
  <message>
   <source>From Alcove</source>
   <translation>Alcove のプリセット</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>自分のプリセット</translation>
  </message>
  <message>
   <source>for new chats</source>
   <translation>新規チャット用</translation>
  </message>
 </context>
 <context>
  <name>PresetPage</name>
  <message>
   <source>A preset is a system prompt, a choice of words and, if you like, a model under one name. Those from Alcove can be duplicated and then changed.</source>
   <translation>プリセットは、システムプロンプト、言葉の選び方、必要ならモデルを、1 つの名前にまとめたものです。Alcove のプリセットは、複製すれば変更できます。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>複製</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Export all of yours…</source>
   <translation>自分のものをすべてエクスポート…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>インポート…</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>新規プリセット</translation>
  </message>
  <message>
   <source>Not for new chats</source>
   <translation>新規チャットに使わない</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <source>Use for new chats</source>
   <translation>新規チャットに使う</translation>
  </message>
 </context>
 <context>
  <name>Presets</name>
  <message>
   <source>Alpaca style</source>
   <translation>Alpaca 形式</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>バランス</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Creative</source>
   <translation>創造的</translation>
  </message>
  <message>
   <source>Explains step by step and asks back, so that you find the answer yourself.</source>
   <translation>順を追って説明し、問いかけながら、自分で答えを見つけられるように導きます。</translation>
  </message>
  <message>
   <source>For facts, figures and short answers: the likeliest words, little chance.</source>
   <translation>事実、数値、短い回答向け：最も確率の高い語を選び、偶然を抑えます。</translation>
  </message>
  <message>
   <source>For models of the Alpaca line: ### Instruction and ### Response.</source>
   <translation>Alpaca 系のモデル向け：### Instruction と ### Response。</translation>
  </message>
  <message>
   <source>For models of the Vicuna line: USER and ASSISTANT.</source>
   <translation>Vicuna 系のモデル向け：USER と ASSISTANT。</translation>
  </message>
  <message>
   <source>For most questions: lively wording that stays with the matter.</source>
   <translation>たいていの質問向け：生き生きとした表現で、本題から外れません。</translation>
  </message>
  <message>
   <source>For programs: careful, complete, in code blocks.</source>
   <translation>プログラム向け：丁寧かつ完全に、コードブロックで答えます。</translation>
  </message>
  <message>
   <source>For stories, names and ideas: more surprising words.</source>
   <translation>物語、名前、アイデア向け：意外性のある語を多く使います。</translation>
  </message>
  <message>
   <source>Makes long texts short, and adds nothing.</source>
   <translation>長い文章を短くまとめ、何も付け加えません。</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>そのまま</translation>
  </message>
  <message>
   <source>Precise</source>
   <translation>正確</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>要約</translation>
  </message>
  <message>
   <source>The model as it is: no system prompt, and words drawn as it weighs them.</source>
   <translation>ありのままのモデルです：システムプロンプトなし、語はモデルの確率どおりに選びます。</translation>
  </message>
  <message>
   <source>Translates what you write: into English, or from English into the language you name.</source>
   <translation>書いた内容を翻訳します：英語へ、または英語から指定した言語へ。</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>翻訳</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation>チューター</translation>
  </message>
  <message>
   <source>Vicuna style</source>
   <translation>Vicuna 形式</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Alcove connects only to find and download the models you ask for; Network, at the foot of the side panel, lists every request. The model itself runs in a process of its own that cannot connect.</source>
   <translation>Alcove が接続するのは、求められたモデルを探してダウンロードするときだけです。サイドパネル下部の「ネットワーク」に、すべてのリクエストが表示されます。モデル自体は、接続できない別のプロセスで動作します。</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>パスフレーズを変更…</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>データフォルダー</translation>
  </message>
  <message>
   <source>Make a recovery phrase…</source>
   <translation>復旧フレーズを作成…</translation>
  </message>
  <message>
   <source>Make another recovery phrase…</source>
   <translation>別の復旧フレーズを作成…</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>ネットワーク</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>プライバシー</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>保護</translation>
  </message>
  <message>
   <source>Questions, answers, drafts, titles, the search index, the system prompt and your presets. Model files and the other settings are stored unencrypted.</source>
   <translation>質問、回答、下書き、タイトル、検索インデックス、システムプロンプト、自分のプリセット。モデルファイルとその他の設定は暗号化せずに保存されます。</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>復旧フレーズ</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>フォルダーを表示</translation>
  </message>
  <message>
   <source>There is none. If the keyring loses the key, or the data folder moves to another computer, nothing opens your chats. A phrase on paper does.</source>
   <translation>まだありません。キーリングから鍵が失われたり、データフォルダーを別のコンピューターに移したりすると、チャットを開けなくなります。紙に書いたフレーズがあれば開けます。</translation>
  </message>
  <message>
   <source>There is none. If you forget the passphrase, nothing opens your chats. A phrase on paper does.</source>
   <translation>まだありません。パスフレーズを忘れると、チャットを開けなくなります。紙に書いたフレーズがあれば開けます。</translation>
  </message>
  <message>
   <source>There is one. It opens your chats wherever the data folder is, so keep it apart from this computer. Another one takes its place.</source>
   <translation>作成済みです。データフォルダーがどこにあってもチャットを開けるため、このコンピューターとは別の場所に保管してください。新しく作成すると置き換わります。</translation>
  </message>
  <message>
   <source>What is covered</source>
   <translation>保護の対象</translation>
  </message>
  <message>
   <source>Your chats are encrypted with your passphrase.</source>
   <translation>チャットはパスフレーズで暗号化されています。</translation>
  </message>
  <message>
   <source>Your chats are encrypted. The key lies in this system's keyring and opens with your login.</source>
   <translation>チャットは暗号化されています。鍵はこのシステムのキーリングにあり、ログインすると使えるようになります。</translation>
  </message>
  <message>
   <source>Your chats are not encrypted: you chose that at the first start.</source>
   <translation>チャットは暗号化されていません。初回起動時にそう選択しました。</translation>
  </message>
 </context>
 <context>
  <name>ProcessorCard</name>
  <message>
   <source>Memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>ProtectionBox</name>
  <message>
   <source>Alcove asks for it at each start. Nobody else has it: write it down, or make a recovery phrase in the settings later.</source>
   <translation>Alcove は起動のたびに、この入力を求めます。ほかに知っている人はいません。書き留めておくか、あとで設定で復旧フレーズを作成してください。</translation>
  </message>
  <message>
   <source>Anyone who can use this computer, or finds its disk, can read your chats. It can only be changed later by beginning with an empty data folder.</source>
   <translation>このコンピューターを使える人や、そのディスクを手に入れた人は、チャットを読めます。あとで変更するには、空のデータフォルダーから始めるしかありません。</translation>
  </message>
  <message>
   <source>Continue without encryption</source>
   <translation>暗号化せずに続ける</translation>
  </message>
  <message>
   <source>How should your chats be protected?</source>
   <translation>チャットをどのように保護しますか？</translation>
  </message>
  <message>
   <source>Protect my chats with a passphrase</source>
   <translation>パスフレーズでチャットを保護する</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep a key for you.</source>
   <translation>このシステムには、鍵を保管できるキーリングがありません。</translation>
  </message>
 </context>
 <context>
  <name>Quantize</name>
  <message>
   <source>Best here</source>
   <translation>最適</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>約 {size}</translation>
  </message>
 </context>
 <context>
  <name>QuantizeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Make a smaller one</source>
   <translation>小さい版を作成</translation>
  </message>
  <message>
   <source>Make a smaller one of {name}</source>
   <translation>{name} の小さい版を作成</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>作成</translation>
  </message>
  <message>
   <source>Only {free} are free on the disk; {lacks} more are needed.</source>
   <translation>ディスクの空きは {free} しかありません。あと {lacks} 必要です。</translation>
  </message>
  <message>
   <source>Show all types</source>
   <translation>すべてのタイプを表示</translation>
  </message>
  <message>
   <source>This file is as small as Alcove can make it.</source>
   <translation>このファイルは、Alcove で作れる最小のサイズです。</translation>
  </message>
  <message>
   <source>This file is quantized already ({label}). A copy of it loses more than the same type made from the original (F16 or BF16); it is better to download that one.</source>
   <translation>このファイルはすでに量子化されています ({label})。ここから作るコピーは、オリジナル (F16 または BF16) から作る同じタイプより品質が落ちます。オリジナルをダウンロードすることをお勧めします。</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>タイプ</translation>
  </message>
  <message>
   <source>{free} are free on the disk; the original stays.</source>
   <translation>ディスクの空きは {free} です。元のファイルは残ります。</translation>
  </message>
 </context>
 <context>
  <name>QuantizeProgressPage</name>
  <message>
   <source>Close, and go on</source>
   <translation>閉じて続行</translation>
  </message>
  <message>
   <source>Making {type}</source>
   <translation>{type} を作成中</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The processor is busy with it; you can go on chatting. The copy appears in the list when it is complete and checked. Stopping leaves nothing behind.</source>
   <translation>プロセッサが処理中ですが、チャットは続けられます。コピーは完成し検証されると、リストに表示されます。中止しても何も残りません。</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open with the recovery phrase</source>
   <translation>復旧フレーズで開く</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>開いています…</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>復旧フレーズ</translation>
  </message>
  <message>
   <source>Type the six groups of four letters and digits that you wrote down. Capitals, spaces and dashes do not matter.</source>
   <translation>書き留めた英数字 4 文字の組を 6 つ入力してください。大文字と小文字、空白、ハイフンの違いは問いません。</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>書き留めました</translation>
  </message>
  <message>
   <source>It stays on the clipboard for a minute.</source>
   <translation>クリップボードに 1 分間残ります。</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>復旧フレーズ</translation>
  </message>
  <message>
   <source>The phrase you made before opens nothing here from then on.</source>
   <translation>これを使うと、以前に作成したフレーズではここの何も開けなくなります。</translation>
  </message>
  <message>
   <source>Together with the data folder it opens your chats when nothing else does. Write it down and keep it apart from this computer: whoever has both can read everything. Alcove shows it only now.</source>
   <translation>ほかの方法で開けないとき、データフォルダーとこのフレーズがあればチャットを開けます。書き留めて、このコンピューターとは別の場所に保管してください。両方を手に入れた人は、すべてを読めます。Alcove が表示するのは今回だけです。</translation>
  </message>
  <message>
   <source>Use this phrase</source>
   <translation>このフレーズを使う</translation>
  </message>
  <message>
   <source>Your recovery phrase</source>
   <translation>復旧フレーズ</translation>
  </message>
 </context>
 <context>
  <name>ResultsModel</name>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>検索結果</translation>
  </message>
 </context>
 <context>
  <name>RuleBox</name>
  <message>
   <source>A JSON schema, which says what the object has to have.</source>
   <translation>オブジェクトが持つべき内容を定める JSON スキーマです。</translation>
  </message>
  <message>
   <source>A grammar in llama.cpp's GBNF; it begins with the rule root.</source>
   <translation>llama.cpp の GBNF による文法です。規則 root から始まります。</translation>
  </message>
  <message>
   <source>Any JSON object</source>
   <translation>任意の JSON オブジェクト</translation>
  </message>
  <message>
   <source>Back to the form of the preset</source>
   <translation>プリセットの形式に戻す</translation>
  </message>
  <message>
   <source>Empty: answers are free.</source>
   <translation>空の場合、回答は自由です。</translation>
  </message>
  <message>
   <source>Every answer will have this form.</source>
   <translation>すべての回答がこの形式になります。</translation>
  </message>
  <message>
   <source>Form of the answer</source>
   <translation>回答の形式</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>自由</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>文法</translation>
  </message>
  <message>
   <source>Grammar (GBNF)</source>
   <translation>文法 (GBNF)</translation>
  </message>
  <message>
   <source>Insert an example</source>
   <translation>例を挿入</translation>
  </message>
  <message>
   <source>JSON schema</source>
   <translation>JSON スキーマ</translation>
  </message>
  <message>
   <source>The answer is</source>
   <translation>回答の形式</translation>
  </message>
  <message>
   <source>The model can then write nothing that breaks the form, whatever it is asked.</source>
   <translation>何を質問しても、モデルは形式に反するものを書けなくなります。</translation>
  </message>
 </context>
 <context>
  <name>SamplingRows</name>
  <message>
   <source>Above 0 a word becomes less likely each time it occurs; 0 is off.</source>
   <translation>0 より大きいと、語が出るたびに、その語が出にくくなります。0 でオフ。</translation>
  </message>
  <message>
   <source>Above 0 the model looks for new words, however often one occurred; 0 is off.</source>
   <translation>0 より大きいと、出現回数に関係なく、まだ出ていない語を選びやすくなります。0 でオフ。</translation>
  </message>
  <message>
   <source>Above 1 makes words that just occurred less likely; 1 is off.</source>
   <translation>1 より大きいと、直前に出た語が出にくくなります。1 でオフ。</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>{value} に戻す</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>言葉の選び方</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that together reach this share; 1 is off.</source>
   <translation>確率の高い順に、合計がこの割合に達するまでのトークンから選びます。1 でオフ。</translation>
  </message>
  <message>
   <source>Choose among this many of the likeliest tokens; 0 is off.</source>
   <translation>確率の高い順に、この数のトークンから選びます。0 でオフ。</translation>
  </message>
  <message>
   <source>Drop tokens less likely than this share of the likeliest one; 0 is off.</source>
   <translation>最も確率の高いトークンに対して、この割合に満たないトークンを除きます。0 でオフ。</translation>
  </message>
  <message>
   <source>End of the answer</source>
   <translation>回答の終わり</translation>
  </message>
  <message>
   <source>Frequency penalty</source>
   <translation>頻度ペナルティ</translation>
  </message>
  <message>
   <source>Higher is more varied; 0 always takes the likeliest word.</source>
   <translation>高いほど多様になります。0 では常に最も確率の高い語を選びます。</translation>
  </message>
  <message>
   <source>How many of the last tokens the three penalties look back on; 0 is off.</source>
   <translation>3 つのペナルティが振り返る直近のトークン数です。0 でオフ。</translation>
  </message>
  <message>
   <source>In tokens; one is about three quarters of an English word.</source>
   <translation>トークン単位です。1 トークンは英単語の約 4 分の 3 です。</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最長の回答</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>Penalty window</source>
   <translation>ペナルティの範囲</translation>
  </message>
  <message>
   <source>Presence penalty</source>
   <translation>存在ペナルティ</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>ランダム</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>繰り返しペナルティ</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>繰り返し</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <source>Stop strings</source>
   <translation>停止文字列</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>The answer ends before any of these. One a line; \n stands for a line break.</source>
   <translation>これらのいずれかの直前で回答が終わります。1 行に 1 つずつ。\n は改行を表します。</translation>
  </message>
  <message>
   <source>The same seed and question give the same answer.</source>
   <translation>シードと質問が同じなら、回答も同じになります。</translation>
  </message>
  <message>
   <source>Top-k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>{lowest} to {highest}</source>
   <translation>{lowest} ～ {highest}</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search chats</source>
   <translation>チャットを検索</translation>
  </message>
 </context>
 <context>
  <name>Searching</name>
  <message>
   <source>No chat contains “{query}”.</source>
   <translation>「{query}」を含むチャットはありません。</translation>
  </message>
  <message>
   <source>Results: more than {count}</source>
   <translation>結果：{count} 件以上</translation>
  </message>
  <message>
   <source>Results: {count}</source>
   <translation>結果：{count} 件</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source> tokens</source>
   <translation> トークン</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>配色</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>コンテキスト長</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>コントラスト</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>例：日本語で簡潔に答えてください。</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>GPU の層数</translation>
  </message>
  <message>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory. Applies when a model is opened.</source>
   <translation>モデルから見えるチャットの長さです。長いほどメモリを使います。モデルを開いたときに適用されます。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone. Applies when a model is opened.</source>
   <translation>グラフィックカードで計算する層の数です。0 ではプロセッサのみを使います。モデルを開いたときに適用されます。</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Of messages; the rest of the window follows.</source>
   <translation>メッセージの文字サイズです。ウィンドウのほかの部分も連動します。</translation>
  </message>
  <message>
   <source>Of the window, from the next start on. A model answers in any it knows.</source>
   <translation>ウィンドウの言語で、次の起動から適用されます。モデルは知っている言語なら何語でも回答します。</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>システムプロンプト</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>文字サイズ</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>What the model is told before every chat. Empty: nothing.</source>
   <translation>すべてのチャットの前にモデルに伝える内容です。空にすると何も伝えません。</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A context of {context} tokens was chosen instead of {usual}, so that the model fits. For longer chats, free some memory or take a smaller model.</source>
   <translation>モデルが収まるように、コンテキストを {usual} ではなく {context} トークンにしました。長いチャットをするには、メモリを空けるか、より小さいモデルを使ってください。</translation>
  </message>
  <message>
   <source>A graphics card has stopped answering. Restart the computer; if it happens again, check its power supply and temperature.</source>
   <translation>グラフィックカードが応答しなくなりました。コンピューターを再起動してください。再発する場合は、電源と温度を確認してください。</translation>
  </message>
  <message>
   <source>A graphics card is asleep to save power. It wakes by itself when a model uses it.</source>
   <translation>グラフィックカードが省電力のためスリープ中です。モデルが使うときに自動で復帰します。</translation>
  </message>
  <message>
   <source>A graphics card is split into parts (MIG). Each part is listed on its own, and its load is not told.</source>
   <translation>グラフィックカードが複数の部分に分割されています (MIG)。各部分は個別に表示され、負荷は表示されません。</translation>
  </message>
  <message>
   <source>A graphics card needs a restart of the computer before it can be used again.</source>
   <translation>グラフィックカードを再び使うには、コンピューターの再起動が必要です。</translation>
  </message>
  <message>
   <source>A part of this document is damaged and was left out, such as its comments or its numbering.</source>
   <translation>このドキュメントの一部 (コメントや番号付けなど) が破損しているため、除外しました。</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty. Type one that you will remember.</source>
   <translation>パスフレーズは空にできません。覚えられるものを入力してください。</translation>
  </message>
  <message>
   <source>A preset needs a name. Type one, and save it again.</source>
   <translation>プリセットには名前が必要です。名前を入力して、もう一度保存してください。</translation>
  </message>
  <message>
   <source>A row that is repeated very often was taken {shown} times only.</source>
   <translation>非常に多く繰り返される行は、{shown} 回分だけを取り込みました。</translation>
  </message>
  <message>
   <source>A special token of this model has an unusual number.</source>
   <translation>このモデルの特殊トークンに、通常と異なる番号があります。</translation>
  </message>
  <message>
   <source>A stop string is empty. Remove it in the settings.</source>
   <translation>空の停止文字列があります。設定で削除してください。</translation>
  </message>
  <message>
   <source>A very long text in the file is ignored.</source>
   <translation>ファイル内の非常に長いテキストを無視します。</translation>
  </message>
  <message>
   <source>A web page came in place of {name}; the network may be asking you to sign in. Sign in with a browser, then resume.</source>
   <translation>{name} の代わりにウェブページが届きました。ネットワークがサインインを求めている可能性があります。ブラウザーでサインインしてから再開してください。</translation>
  </message>
  <message>
   <source>A web page came instead of the hub's answer. This network may want you to sign in first: open a browser, then try again.</source>
   <translation>ハブの応答の代わりにウェブページが届きました。このネットワークではサインインが必要な可能性があります。ブラウザーを開いてから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Alcove cannot read this kind of file: {name}. Save it as PDF, as an Office document or as plain text.</source>
   <translation>Alcove はこの種類のファイルを読み取れません：{name}。PDF、Office ドキュメント、またはプレーンテキストとして保存してください。</translation>
  </message>
  <message>
   <source>Alcove does not connect to {host}: only the model hub and its file servers are allowed.</source>
   <translation>Alcove は {host} に接続しません。許可されているのはモデルのハブとそのファイルサーバーだけです。</translation>
  </message>
  <message>
   <source>Alcove ended while this was being written.</source>
   <translation>書き込み中に Alcove が終了しました。</translation>
  </message>
  <message>
   <source>Alcove is running already, but its window does not answer. Close that one, or wait a moment, and start again.</source>
   <translation>Alcove はすでに起動していますが、ウィンドウが応答しません。そちらを閉じるか、しばらく待ってから、もう一度起動してください。</translation>
  </message>
  <message>
   <source>Alcove is set to stay offline. Switch Offline off to use the network.</source>
   <translation>Alcove はオフラインに設定されています。ネットワークを使うには、「オフライン」をオフにしてください。</translation>
  </message>
  <message>
   <source>Alcove made a mistake with its store ({detail}). Please report it.</source>
   <translation>Alcove が保管庫の処理を誤りました ({detail})。報告してください。</translation>
  </message>
  <message>
   <source>Alcove put the messages of an imported chat in a wrong order, so this chat was not taken in. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove がインポートしたチャットのメッセージの順序を誤ったため、このチャットは取り込みませんでした。`alcove doctor` の出力を添えて報告してください。</translation>
  </message>
  <message>
   <source>Alcove tried to send a request of a kind it never sends ({method}). Please report this.</source>
   <translation>Alcove が、本来送ることのない種類のリクエスト ({method}) を送ろうとしました。報告してください。</translation>
  </message>
  <message>
   <source>Alcove tried to use a key that was not written down first; nothing was changed. Please report it.</source>
   <translation>Alcove が、事前に記録されていない鍵を使おうとしました。何も変更していません。報告してください。</translation>
  </message>
  <message>
   <source>Alcove used a key of {bytes} instead of 32. Please report it.</source>
   <translation>Alcove が、32 バイトではなく {bytes} の鍵を使いました。報告してください。</translation>
  </message>
  <message>
   <source>Alcove used its store after closing it. Please report it.</source>
   <translation>Alcove が、閉じたあとの保管庫を使いました。報告してください。</translation>
  </message>
  <message>
   <source>Alcove wanted to use a key that it had not found yet; nothing was changed. Please report it.</source>
   <translation>Alcove が、まだ見つけていない鍵を使おうとしました。何も変更していません。報告してください。</translation>
  </message>
  <message>
   <source>An answer can follow a grammar or a JSON schema, not both. Remove one of them.</source>
   <translation>回答が従えるのは文法か JSON スキーマのどちらか一方です。どちらかを削除してください。</translation>
  </message>
  <message>
   <source>Another file called {name} is already in {folder}. Move or rename it and try again; it was not touched.</source>
   <translation>{folder} には {name} という別のファイルがすでにあります。移動するか名前を変更して、もう一度お試しください。そのファイルは変更していません。</translation>
  </message>
  <message>
   <source>Another program is using {path}. Close other copies of Alcove and try again.</source>
   <translation>別のプログラムが {path} を使用中です。ほかの Alcove を閉じて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Answers cannot be held to this part of the JSON schema: “{keyword}”. Remove or simplify it.</source>
   <translation>JSON スキーマの次の部分は回答に適用できません：「{keyword}」。削除するか、簡単にしてください。</translation>
  </message>
  <message>
   <source>As good as the original, and it fits on your graphics card. Larger files gain nothing you would notice.</source>
   <translation>オリジナルと同等で、グラフィックカードに収まります。これより大きいファイルでも違いは感じられません。</translation>
  </message>
  <message>
   <source>As good as the original, and your processor answers faster than you read.</source>
   <translation>オリジナルと同等で、プロセッサが読むより速く回答します。</translation>
  </message>
  <message>
   <source>As good as the original, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>オリジナルと同等で、{layers} 層中 {gpu_layers} 層をグラフィックカードに置きます。</translation>
  </message>
  <message>
   <source>As good as {best}; the difference cannot be noticed.</source>
   <translation>{best} と同等で、違いは感じられません。</translation>
  </message>
  <message>
   <source>As it was trained.</source>
   <translation>学習時のままです。</translation>
  </message>
  <message>
   <source>Attached files of which only the name was kept: {count}.</source>
   <translation>名前だけを残した添付ファイル：{count}。</translation>
  </message>
  <message>
   <source>Better, but only {gpu_layers} of {layers} layers fit on the graphics card.</source>
   <translation>品質は上ですが、グラフィックカードに収まるのは {layers} 層中 {gpu_layers} 層だけです。</translation>
  </message>
  <message>
   <source>Better, but slower than you read: about {speed} tokens a second.</source>
   <translation>品質は上ですが、読む速さには及びません (毎秒約 {speed} トークン)。</translation>
  </message>
  <message>
   <source>By its size this model needs {missing} more memory than is free: it may be very slow, or stop. Close other programs, or choose a smaller one.</source>
   <translation>サイズから見て、このモデルには空きメモリより {missing} 多く必要です。非常に遅くなるか、停止することがあります。ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
  </message>
  <message>
   <source>Calls of tools and what those answered: {count}.</source>
   <translation>ツールの呼び出しとその結果：{count}。</translation>
  </message>
  <message>
   <source>Chats that break off because the file does: {count}.</source>
   <translation>ファイルが途切れているため途中で終わるチャット：{count}。</translation>
  </message>
  <message>
   <source>Chats too damaged to be read: {count}.</source>
   <translation>破損がひどく読み取れないチャット：{count}。</translation>
  </message>
  <message>
   <source>Chats too large to be read: {count}.</source>
   <translation>大きすぎて読み取れないチャット：{count}。</translation>
  </message>
  <message>
   <source>Chats without a message: {count}.</source>
   <translation>メッセージのないチャット：{count}。</translation>
  </message>
  <message>
   <source>Chats written by a newer Alcove; install that one to read them: {count}.</source>
   <translation>より新しい Alcove で書かれたチャット (読むにはその版をインストールしてください)：{count}。</translation>
  </message>
  <message>
   <source>Clearly worse.</source>
   <translation>明らかに劣ります。</translation>
  </message>
  <message>
   <source>Cut into pieces that must be joined before it can be opened.</source>
   <translation>分割されているため、結合するまで開けません。</translation>
  </message>
  <message>
   <source>Files protected by a password: {count}.</source>
   <translation>パスワードで保護されたファイル：{count}。</translation>
  </message>
  <message>
   <source>Files that are damaged: {count}.</source>
   <translation>破損したファイル：{count}。</translation>
  </message>
  <message>
   <source>Files that are too large, so that only their beginning was read: {count}.</source>
   <translation>大きすぎるため冒頭だけを読み取ったファイル：{count}。</translation>
  </message>
  <message>
   <source>How this answer was asked was not kept: it was imported, or written by an older Alcove. Answers from now on keep it.</source>
   <translation>この回答がどのように求められたかは保存されていません。インポートされたか、古い Alcove で書かれたものです。今後の回答では保存されます。</translation>
  </message>
  <message>
   <source>Made for another program; llama.cpp cannot read it.</source>
   <translation>別のプログラム用のもので、llama.cpp では読み取れません。</translation>
  </message>
  <message>
   <source>Messages beyond those that one chat can hold: {count}.</source>
   <translation>1 つのチャットに入りきらないメッセージ：{count}。</translation>
  </message>
  <message>
   <source>Messages that the other program keeps hidden: {count}.</source>
   <translation>元のプログラムが非表示にしているメッセージ：{count}。</translation>
  </message>
  <message>
   <source>Messages that were in there twice: {count}.</source>
   <translation>重複していたメッセージ：{count}。</translation>
  </message>
  <message>
   <source>Messages whose place in the chat was damaged, put where they fit best: {count}.</source>
   <translation>チャット内の位置が壊れていたため、最も合う場所に置いたメッセージ：{count}。</translation>
  </message>
  <message>
   <source>NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, reinstall the driver.</source>
   <translation>NVIDIA のドライバーが予期しない応答を返しました。コンピューターを再起動してください。解消しない場合は、ドライバーを再インストールしてください。</translation>
  </message>
  <message>
   <source>NVIDIA's driver was updated while the computer ran. Restart the computer to use the graphics card again.</source>
   <translation>コンピューターの動作中に NVIDIA のドライバーが更新されました。グラフィックカードを再び使うには、コンピューターを再起動してください。</translation>
  </message>
  <message>
   <source>No answer that follows this JSON schema could ever end, because it requires itself. Make one of its properties optional.</source>
   <translation>この JSON スキーマは自分自身を必須としているため、従う回答は終わることができません。プロパティのいずれかを省略可能にしてください。</translation>
  </message>
  <message>
   <source>No answer that follows this grammar could ever end. Give the rules a way out.</source>
   <translation>この文法に従う回答は、終わることができません。規則に終わり方を用意してください。</translation>
  </message>
  <message>
   <source>No difference you would notice.</source>
   <translation>違いは感じられません。</translation>
  </message>
  <message>
   <source>No graphics card was found that a model can use. Models run on the processor; small ones are fast there too.</source>
   <translation>モデルに使えるグラフィックカードが見つかりませんでした。モデルはプロセッサで動作します。小さいモデルならプロセッサでも高速です。</translation>
  </message>
  <message>
   <source>No model is open. Choose one in the model menu at the top.</source>
   <translation>開いているモデルがありません。上部のモデルメニューから選んでください。</translation>
  </message>
  <message>
   <source>None of the files of {id} is a good choice for this computer. Name one of its quantizations to take it anyway, or choose a smaller model.</source>
   <translation>{id} には、このコンピューターに適したファイルがありません。それでも使う場合は量子化を指定するか、より小さいモデルを選んでください。</translation>
  </message>
  <message>
   <source>Nothing could be read of the chats in {path}, nor is there a backup that can be, so nothing was changed. If keys.json came from elsewhere, put the right one back (keys.json.copy may be it); else put back a copy of the folder, or move it away to begin anew.</source>
   <translation>{path} のチャットは何も読み取れず、読み取れるバックアップもないため、何も変更していません。keys.json が別の場所のものなら、正しいファイルを元に戻してください（keys.json.copy がそれかもしれません）。そうでなければ、フォルダーのコピーを元に戻すか、フォルダーを別の場所に移して最初から始めてください。</translation>
  </message>
  <message>
   <source>Nothing could be written to {folder} ({reason}). Check the disk and its permissions.</source>
   <translation>{folder} に何も書き込めませんでした ({reason})。ディスクとそのアクセス権を確認してください。</translation>
  </message>
  <message>
   <source>Nothing is kept here yet. Start Alcove's window once and choose how your chats are protected.</source>
   <translation>ここにはまだ何も保存されていません。一度 Alcove のウィンドウを起動して、チャットの保護方法を選んでください。</translation>
  </message>
  <message>
   <source>Nothing that can be read is left in the folder {folder}, so the collection was left as it was. Is the disk connected? If the files are really gone, take the documents out or delete the collection.</source>
   <translation>フォルダー {folder} に読み取れるものが何も残っていないため、コレクションはそのままにしました。ディスクは接続されていますか？ファイルが本当になくなった場合は、ドキュメントを外すか、コレクションを削除してください。</translation>
  </message>
  <message>
   <source>Noticeably less exact.</source>
   <translation>精度が目に見えて下がります。</translation>
  </message>
  <message>
   <source>Often wrong.</source>
   <translation>よく間違えます。</translation>
  </message>
  <message>
   <source>Only the first {cells} filled cells of this file were taken.</source>
   <translation>このファイルの、入力のある最初の {cells} 個のセルだけを取り込みました。</translation>
  </message>
  <message>
   <source>Only the first {characters} characters of this document were taken.</source>
   <translation>このドキュメントの最初の {characters} 文字だけを取り込みました。</translation>
  </message>
  <message>
   <source>Only the first {pages} of {of} pages were read.</source>
   <translation>{of} ページ中、最初の {pages} ページだけを読み取りました。</translation>
  </message>
  <message>
   <source>Outputs longer than {characters} characters were shortened.</source>
   <translation>{characters} 文字を超える出力は短縮しました。</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing.</source>
   <translation>{parts} 個中 {part} 番目のファイルがありません。</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing. Put all parts in one folder.</source>
   <translation>{parts} 個中 {part} 番目のファイルがありません。すべてのファイルを 1 つのフォルダーに入れてください。</translation>
  </message>
  <message>
   <source>Parts of a kind that Alcove does not know: {count}.</source>
   <translation>Alcove の知らない種類の部分：{count}。</translation>
  </message>
  <message>
   <source>Parts of this document were lost when Alcove's store was damaged. Drop the file again: it is read anew then.</source>
   <translation>Alcove の保管庫が破損した際に、このドキュメントの一部が失われました。ファイルをもう一度ドロップすると、読み取り直します。</translation>
  </message>
  <message>
   <source>Pictures, sound and video, which stay in the other program: {count}.</source>
   <translation>元のプログラムに残る画像、音声、動画：{count}。</translation>
  </message>
  <message>
   <source>Reading {name} failed: its reader crashed ({signal}). Nothing else is affected. The file may be damaged; save it anew and try again.</source>
   <translation>{name} を読み取れませんでした。読み取りプロセスが異常終了しました ({signal})。ほかには影響ありません。ファイルが破損している可能性があります。保存し直して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped after {seconds} seconds without an end in sight. Save it anew or split it.</source>
   <translation>{seconds} 秒たっても終わる見込みがないため、{name} の読み取りを中止しました。保存し直すか、分割してください。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because it took more than {limit} of memory. Split it, or save it in a simpler form.</source>
   <translation>{limit} を超えるメモリを使ったため、{name} の読み取りを中止しました。分割するか、より単純な形式で保存してください。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because its reader answered nonsense. The file may be made to do harm.</source>
   <translation>読み取りプロセスの応答が不正だったため、{name} の読み取りを中止しました。悪意のあるファイルの可能性があります。</translation>
  </message>
  <message>
   <source>Rounded so coarsely that a smaller model would answer better.</source>
   <translation>量子化が粗すぎて、より小さいモデルのほうがよい回答になります。</translation>
  </message>
  <message>
   <source>Settings of a chat that make no sense here: {count}.</source>
   <translation>ここでは意味を持たないチャットの設定：{count}。</translation>
  </message>
  <message>
   <source>Slightly less exact.</source>
   <translation>精度がわずかに下がります。</translation>
  </message>
  <message>
   <source>Smaller and less exact.</source>
   <translation>小さい分、精度は下がります。</translation>
  </message>
  <message>
   <source>Some text in the file is not valid.</source>
   <translation>ファイル内に無効なテキストがあります。</translation>
  </message>
  <message>
   <source>Something in Alcove went wrong ({kind}). Your chats are safe; try again.</source>
   <translation>Alcove で問題が発生しました ({kind})。チャットは無事です。もう一度お試しください。</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's downloads: {reason}. Please report it.</source>
   <translation>Alcove のダウンロード機能に問題があります：{reason}。報告してください。</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's engine: {reason}. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove のエンジンに問題があります：{reason}。`alcove doctor` の出力を添えて報告してください。</translation>
  </message>
  <message>
   <source>Stopped by you.</source>
   <translation>あなたが停止しました。</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>停止しました。</translation>
  </message>
  <message>
   <source>Tesseract could not read a page: {reason}</source>
   <translation>Tesseract がページを読み取れませんでした：{reason}</translation>
  </message>
  <message>
   <source>Tesseract took longer than {seconds} seconds for a page.</source>
   <translation>Tesseract が 1 ページに {seconds} 秒を超えてかかりました。</translation>
  </message>
  <message>
   <source>That does not look like a hub token. Copy it again; it begins with hf_.</source>
   <translation>ハブのアクセストークンではないようです。コピーし直してください。hf_ で始まります。</translation>
  </message>
  <message>
   <source>That passphrase is not right. Check capitals and the keyboard layout, and try again.</source>
   <translation>パスフレーズが正しくありません。大文字と小文字、キーボード配列を確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>That recovery phrase is not right. It has six groups of four letters and digits; check them and try again.</source>
   <translation>復旧フレーズが正しくありません。英数字 4 文字の組が 6 つです。確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again on the processor alone; answers will be slower.</source>
   <translation>GPU のメモリが不足しました。プロセッサのみで再試行しました。回答は遅くなります。</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers will be slower.</source>
   <translation>GPU のメモリが不足しました。GPU に置く層を {layers} 層中 {to} 層にして再試行しました。回答は遅くなります。</translation>
  </message>
  <message>
   <source>The JSON schema is not valid JSON: see line {line}.</source>
   <translation>JSON スキーマが有効な JSON ではありません。{line} 行目を確認してください。</translation>
  </message>
  <message>
   <source>The JSON schema is too large or too deeply nested. Make it smaller; lengths and counts may go up to 2,000.</source>
   <translation>JSON スキーマが大きすぎるか、入れ子が深すぎます。小さくしてください。長さと個数は 2,000 までです。</translation>
  </message>
  <message>
   <source>The JSON schema refers to “{reference}”, which is not in it. Only references within the schema work, such as #/$defs/name.</source>
   <translation>JSON スキーマが、その中にない「{reference}」を参照しています。使えるのは #/$defs/name のようなスキーマ内の参照だけです。</translation>
  </message>
  <message>
   <source>The answer reached the length limit of the settings.</source>
   <translation>回答が設定の長さの上限に達しました。</translation>
  </message>
  <message>
   <source>The best quality that answers faster than you read, with {gpu_layers} of {layers} layers on the graphics card; {next} is too large or too slow.</source>
   <translation>{layers} 層中 {gpu_layers} 層をグラフィックカードに置き、読むより速く回答できる最高の品質です。{next} は大きすぎるか遅すぎます。</translation>
  </message>
  <message>
   <source>The best quality that fits completely on your graphics card; {next} would not.</source>
   <translation>グラフィックカードに完全に収まる最高の品質です。{next} は収まりません。</translation>
  </message>
  <message>
   <source>The best quality that your processor answers with faster than you read; {next} is too large or too slow.</source>
   <translation>プロセッサが読むより速く回答できる最高の品質です。{next} は大きすぎるか遅すぎます。</translation>
  </message>
  <message>
   <source>The best quality there is, and it fits on your graphics card.</source>
   <translation>最高の品質で、グラフィックカードに収まります。</translation>
  </message>
  <message>
   <source>The best quality there is, and your processor answers faster than you read.</source>
   <translation>最高の品質で、プロセッサが読むより速く回答します。</translation>
  </message>
  <message>
   <source>The best quality there is, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>最高の品質で、{layers} 層中 {gpu_layers} 層をグラフィックカードに置きます。</translation>
  </message>
  <message>
   <source>The chat template has a mistake in line {line}: {reason}. Correct it.</source>
   <translation>チャットテンプレートの {line} 行目に誤りがあります：{reason}。修正してください。</translation>
  </message>
  <message>
   <source>The chat template is empty or writes nothing. Enter another or choose a family.</source>
   <translation>チャットテンプレートが空か、何も出力しません。別のものを入力するか、ファミリーを選んでください。</translation>
  </message>
  <message>
   <source>The chat template is stored in an unusual way and is ignored.</source>
   <translation>チャットテンプレートが通常と異なる方法で保存されているため、無視します。</translation>
  </message>
  <message>
   <source>The chat template refused this conversation: {reason}. Choose another template in the model's settings.</source>
   <translation>チャットテンプレートがこの会話を拒否しました：{reason}。モデルの設定で別のテンプレートを選んでください。</translation>
  </message>
  <message>
   <source>The chat template took longer than {seconds} seconds. Choose another.</source>
   <translation>チャットテンプレートの処理が {seconds} 秒を超えました。別のものを選んでください。</translation>
  </message>
  <message>
   <source>The chat template, or what it writes, is too large. Choose another or shorten the conversation.</source>
   <translation>チャットテンプレートまたはその出力が大きすぎます。別のものを選ぶか、会話を短くしてください。</translation>
  </message>
  <message>
   <source>The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ.</source>
   <translation>{context} トークンが収まるように、チャットのメモリを 8 ビットで保持しています。回答はほとんど変わりません。</translation>
  </message>
  <message>
   <source>The computer has run out of memory. Close other programs, or choose a smaller model.</source>
   <translation>コンピューターのメモリが不足しました。ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
  </message>
  <message>
   <source>The connection to {host} broke off. Try again.</source>
   <translation>{host} との接続が切れました。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The context is full: the answer ends here. Start a new chat or choose a longer context.</source>
   <translation>コンテキストがいっぱいのため、回答はここで終わります。新しいチャットを始めるか、コンテキストを長くしてください。</translation>
  </message>
  <message>
   <source>The context is longer than this model was trained for; far back it may lose the thread.</source>
   <translation>コンテキストが、このモデルの学習時の長さを超えています。離れた箇所の内容を見失うことがあります。</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens, but the model's context holds {context}. Start a new chat, shorten the message, or choose a longer context.</source>
   <translation>会話は {tokens} トークンありますが、モデルのコンテキストに入るのは {context} トークンです。新しいチャットを始めるか、メッセージを短くするか、コンテキストを長くしてください。</translation>
  </message>
  <message>
   <source>The disk is full, so {path} could not be written. Free some space and try again; what was stored before is safe.</source>
   <translation>ディスクがいっぱいのため、{path} に書き込めませんでした。空きを増やして、もう一度お試しください。これまでに保存した内容は無事です。</translation>
  </message>
  <message>
   <source>The disk of {folder} cannot hold the placeholder needed to measure this model, so its memory is only estimated.</source>
   <translation>{folder} のディスクに、このモデルの測定に必要な仮のファイルが収まらないため、メモリは推定値です。</translation>
  </message>
  <message>
   <source>The disk with {folder} cannot hold a file this large. Choose another folder for models, on a disk that is not formatted as FAT32.</source>
   <translation>{folder} のあるディスクには、この大きさのファイルを保存できません。FAT32 以外でフォーマットされたディスクにあるフォルダーを、モデル用に選んでください。</translation>
  </message>
  <message>
   <source>The documents are {tokens} tokens together with the question; this model's context holds {context}. Name fewer of them or a model with a longer context: in the window, Alcove searches long documents for the passages that count.</source>
   <translation>ドキュメントは質問と合わせて {tokens} トークンありますが、このモデルのコンテキストに入るのは {context} トークンです。ドキュメントを減らすか、コンテキストの長いモデルを指定してください。ウィンドウでは、Alcove が長いドキュメントから必要な箇所を探します。</translation>
  </message>
  <message>
   <source>The driver of a graphics card does not tell how much memory it has. Open a model, and the engine will ask.</source>
   <translation>グラフィックカードのドライバーがメモリ容量を通知していません。モデルを開くと、エンジンが問い合わせます。</translation>
  </message>
  <message>
   <source>The encoding of this text is a guess ({encoding}).</source>
   <translation>このテキストの文字エンコーディングは推定です ({encoding})。</translation>
  </message>
  <message>
   <source>The encrypted connection to {host} could not be trusted ({reason}). Check this computer's date and whether a firewall or proxy reads your traffic.</source>
   <translation>{host} との暗号化接続を信頼できませんでした ({reason})。このコンピューターの日付と、ファイアウォールやプロキシが通信を読み取っていないかを確認してください。</translation>
  </message>
  <message>
   <source>The engine broke on this model's header ({reason}). The file is damaged or made to do harm; do not use it.</source>
   <translation>このモデルのヘッダーでエンジンが異常終了しました ({reason})。ファイルは破損しているか、悪意のあるものです。使わないでください。</translation>
  </message>
  <message>
   <source>The engine broke while making the smaller copy ({reason}). Nothing was kept; try again or choose another file.</source>
   <translation>小さいコピーの作成中にエンジンが異常終了しました ({reason})。何も残していません。もう一度試すか、別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>The engine cannot read this model: {reason}. Choose another file.</source>
   <translation>エンジンがこのモデルを読み取れません：{reason}。別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>The engine could not be started: {reason}</source>
   <translation>エンジンを起動できませんでした：{reason}</translation>
  </message>
  <message>
   <source>The engine could not go on ({reason}). Ask again; if it stays, choose another model file.</source>
   <translation>エンジンが続行できませんでした ({reason})。もう一度質問してください。解消しない場合は、別のモデルファイルを選んでください。</translation>
  </message>
  <message>
   <source>The engine could not read this model: {reason}</source>
   <translation>エンジンがこのモデルを読み取れませんでした：{reason}</translation>
  </message>
  <message>
   <source>The engine could not say within {seconds} seconds what this model takes. Try again when the computer is less busy.</source>
   <translation>このモデルに必要なメモリを、エンジンが {seconds} 秒以内に判定できませんでした。コンピューターの負荷が低いときにもう一度お試しください。</translation>
  </message>
  <message>
   <source>The engine did not answer within {seconds} seconds. Try again.</source>
   <translation>エンジンが {seconds} 秒以内に応答しませんでした。もう一度お試しください。</translation>
  </message>
  <message>
   <source>The engine gave no result. Ask again.</source>
   <translation>エンジンから結果が返りませんでした。もう一度質問してください。</translation>
  </message>
  <message>
   <source>The engine sent something unreadable and was ended. Ask again and it starts anew.</source>
   <translation>エンジンが読み取れないデータを送ったため、終了しました。もう一度質問すると、新しく起動します。</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly ({signal}). What it had written is kept; ask again and it starts anew. {reason}</source>
   <translation>エンジンが予期せず停止しました ({signal})。書き終えた分は残っています。もう一度質問すると、新しく起動します。{reason}</translation>
  </message>
  <message>
   <source>The fastest that is still good, but slower than you read: about {speed} tokens a second. A smaller model would be quicker.</source>
   <translation>良好な品質の中では最速ですが、読む速さには及びません (毎秒約 {speed} トークン)。より小さいモデルならもっと速くなります。</translation>
  </message>
  <message>
   <source>The file changed on the hub, so it was downloaded anew.</source>
   <translation>ハブのファイルが変更されたため、ダウンロードし直しました。</translation>
  </message>
  <message>
   <source>The file with your chats is damaged ({detail}). Alcove can put it aside, not delete it, and save what can be read and what the backups hold.</source>
   <translation>チャットのファイルが破損しています ({detail})。Alcove は、これを削除せずに別の場所へ移し、読み取れる内容とバックアップの内容を救出できます。</translation>
  </message>
  <message>
   <source>The file {path} seems to belong to other chats than those that are here. keys.json.copy beside it may be the right one: exchange the two, and keep both. Nothing was changed.</source>
   <translation>ファイル {path} は、ここにあるチャットとは別のチャットのもののようです。隣にある keys.json.copy が正しいファイルかもしれません。二つを入れ替え、両方とも残しておいてください。何も変更されていません。</translation>
  </message>
  <message>
   <source>The file {path}, which says how your chats are unlocked, is damaged or could not be written. Put back a copy of it; do not delete it.</source>
   <translation>チャットのロック解除方法を記録したファイル {path} が破損しているか、書き込めませんでした。コピーから元に戻してください。削除はしないでください。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Make room on the disk or check its permissions.</source>
   <translation>フォルダー {folder} を作成できません ({reason})。ディスクの空きを増やすか、アクセス権を確認してください。</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Connect the disk it is on, or choose another folder for the collection.</source>
   <translation>フォルダー {folder} がありません。フォルダーのあるディスクを接続するか、コレクションに別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>The grammar cannot be read at line {line}, near “{near}”. Rules are written as in llama.cpp's GBNF: name ::= "text" [a-z]+ other-rule.</source>
   <translation>文法の {line} 行目、「{near}」の付近を読み取れません。規則は llama.cpp の GBNF のとおりに書きます：name ::= "text" [a-z]+ other-rule.</translation>
  </message>
  <message>
   <source>The grammar has no rule called “{name}”, but needs it. Add the rule or correct the name; the answer begins at the rule called root.</source>
   <translation>文法に必要な規則「{name}」がありません。規則を追加するか、名前を修正してください。回答は root という規則から始まります。</translation>
  </message>
  <message>
   <source>The grammar is too large or too deeply nested. Make it shorter, and repeat nothing more than 2,000 times.</source>
   <translation>文法が大きすぎるか、入れ子が深すぎます。短くし、繰り返しは 2,000 回までにしてください。</translation>
  </message>
  <message>
   <source>The grammar's rule “{name}” can begin with itself, which cannot be followed. Write the repetition with * or + instead.</source>
   <translation>文法の規則「{name}」は自分自身から始まることがあり、処理できません。繰り返しは * または + で書いてください。</translation>
  </message>
  <message>
   <source>The hub asks to wait {seconds} seconds before the next request.</source>
   <translation>ハブが、次のリクエストまで {seconds} 秒待つよう求めています。</translation>
  </message>
  <message>
   <source>The hub cannot answer at the moment (status {status}). Try again later.</source>
   <translation>ハブは現在応答できません (ステータス {status})。しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <source>The hub has switched off {id}. Choose another model.</source>
   <translation>ハブが {id} を停止しました。別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>The hub publishes no checksum for {name}, so it cannot be verified and was not downloaded. Choose another file.</source>
   <translation>ハブが {name} のチェックサムを公開していないため、検証できず、ダウンロードしませんでした。別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, with read access to gated models) and enter it again.</source>
   <translation>ハブがアクセストークンを拒否しました。ハブのページ (Settings → Access Tokens、制限付きモデルの読み取り権限が必要) で新しく作成し、入力し直してください。</translation>
  </message>
  <message>
   <source>The hub's answer makes no sense ({reason}). Try again later.</source>
   <translation>ハブの応答を理解できません ({reason})。しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <source>The key was put into {before}, but this session offers {now}. Start the earlier keyring, or use your passphrase or recovery phrase; nothing was changed.</source>
   <translation>鍵は {before} に保管されましたが、このセッションにあるのは {now} です。以前のキーリングを起動するか、パスフレーズまたは復旧フレーズを使ってください。何も変更していません。</translation>
  </message>
  <message>
   <source>The keyring did not answer within {seconds} seconds. Look for a password dialog, answer it and try again.</source>
   <translation>キーリングが {seconds} 秒以内に応答しませんでした。パスワードのダイアログを探して入力し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The keyring here ({backend}) is not known to encrypt what it keeps. Choose a passphrase instead.</source>
   <translation>このキーリング ({backend}) は、保管内容を暗号化するか確認できません。代わりにパスフレーズを選んでください。</translation>
  </message>
  <message>
   <source>The keyring {backend} did not do what was asked ({detail}). Try again, or use a passphrase.</source>
   <translation>キーリング {backend} が要求された処理を行いませんでした ({detail})。もう一度試すか、パスフレーズを使ってください。</translation>
  </message>
  <message>
   <source>The keyring {backend} holds another key than this store needs. Use your passphrase or recovery phrase.</source>
   <translation>キーリング {backend} にある鍵は、この保管庫に必要なものと異なります。パスフレーズまたは復旧フレーズを使ってください。</translation>
  </message>
  <message>
   <source>The keyring {backend} no longer holds Alcove's key. Use your passphrase or recovery phrase, or restore the keyring.</source>
   <translation>キーリング {backend} に Alcove の鍵がもうありません。パスフレーズまたは復旧フレーズを使うか、キーリングを復元してください。</translation>
  </message>
  <message>
   <source>The keyring {backend} stayed locked. Unlock it and try again; nothing was changed.</source>
   <translation>キーリング {backend} はロックされたままです。ロックを解除して、もう一度お試しください。何も変更していません。</translation>
  </message>
  <message>
   <source>The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again; please report it if that does not help.</source>
   <translation>Alcove に付属するモデルのリストを読み取れません ({path})。Alcove をインストールし直してください。それでも解消しない場合は報告してください。</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with a context of {to} instead of {context} tokens.</source>
   <translation>メモリが不足しました。コンテキストを {context} トークンから {to} トークンにして再試行しました。</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with the chat's memory kept in 8 bits.</source>
   <translation>メモリが不足しました。チャットのメモリを 8 ビットにして再試行しました。</translation>
  </message>
  <message>
   <source>The model does not state its context length; 4,096 tokens are used.</source>
   <translation>モデルにコンテキスト長の記載がないため、4,096 トークンを使います。</translation>
  </message>
  <message>
   <source>The model has no word with which the answer could go on as the grammar wants. What it had written is kept; change the grammar or choose another model.</source>
   <translation>文法に沿って回答を続けられる語がモデルにありません。書き終えた分は残っています。文法を変更するか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>The model that searches documents by meaning stopped ({reason}). Documents are searched by their words; choose a smaller model if it happens again.</source>
   <translation>ドキュメントを意味で検索するモデルが停止しました ({reason})。ドキュメントは語で検索します。再び起きる場合は、より小さいモデルを選んでください。</translation>
  </message>
  <message>
   <source>The model wrote no summary, so nothing was changed. Leave out the oldest messages instead, or try a larger model.</source>
   <translation>モデルが要約を書かなかったため、何も変更していません。代わりに古いメッセージを省くか、より大きいモデルをお試しください。</translation>
  </message>
  <message>
   <source>The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. Choose another file or another publisher.</source>
   <translation>「{name}」は Alcove が安全に保存できない名前のため、何もダウンロードしませんでした。別のファイルか別の配布元を選んでください。</translation>
  </message>
  <message>
   <source>The new passphrase did not read back as written; the old one still works. Please report it.</source>
   <translation>新しいパスフレーズを読み戻した結果が、書き込んだものと一致しませんでした。以前のものは引き続き有効です。報告してください。</translation>
  </message>
  <message>
   <source>The output could not be written ({reason}). Make room on the disk, or send it somewhere else.</source>
   <translation>出力を書き込めませんでした ({reason})。ディスクの空きを増やすか、別の場所に出力してください。</translation>
  </message>
  <message>
   <source>The process that reads documents could not be started. {reason} Try again; if it stays so, restart Alcove.</source>
   <translation>ドキュメントを読み取るプロセスを起動できませんでした。{reason} もう一度お試しください。解消しない場合は、Alcove を再起動してください。</translation>
  </message>
  <message>
   <source>The settings could not be written ({reason}). They hold until Alcove closes; make room on the disk or check the folder's permissions.</source>
   <translation>設定を書き込めませんでした ({reason})。Alcove を閉じるまでは有効です。ディスクの空きを増やすか、フォルダーのアクセス権を確認してください。</translation>
  </message>
  <message>
   <source>The stated vocabulary size differs from the real one.</source>
   <translation>記載された語彙数が実際と異なります。</translation>
  </message>
  <message>
   <source>The system ended the engine, most likely because memory ran out. What it had written is kept. Close other programs, or choose a smaller model or context, and ask again.</source>
   <translation>システムがエンジンを終了しました。メモリ不足が原因と考えられます。書き終えた分は残っています。ほかのプログラムを閉じるか、モデルまたはコンテキストを小さくして、もう一度質問してください。</translation>
  </message>
  <message>
   <source>The table has {columns} columns; the first {shown} were taken.</source>
   <translation>この表には {columns} 列あります。最初の {shown} 列を取り込みました。</translation>
  </message>
  <message>
   <source>The text of {pages} of {of} pages was recognized from pictures. It may hold mistakes.</source>
   <translation>{of} ページ中 {pages} ページのテキストは、画像から認識しました。誤りが含まれることがあります。</translation>
  </message>
  <message>
   <source>The tokenizer failed. Please report this.</source>
   <translation>トークナイザーでエラーが発生しました。報告してください。</translation>
  </message>
  <message>
   <source>There are files inside this file ({names}). They were not opened.</source>
   <translation>このファイルには別のファイルが含まれています ({names})。それらは開いていません。</translation>
  </message>
  <message>
   <source>There are {most} presets already. Delete one that you do not need.</source>
   <translation>プリセットはすでに {most} 個あります。不要なものを削除してください。</translation>
  </message>
  <message>
   <source>There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, or a newer Linux kernel.</source>
   <translation>AMD のカードがありますが、amdgpu ドライバーがメモリ容量を通知していません。このドライバーを使うか、より新しい Linux カーネルを使ってください。</translation>
  </message>
  <message>
   <source>There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart the computer after installing.</source>
   <translation>NVIDIA のカードがありますが、NVIDIA 純正のドライバーが動作していません。ドライバーをインストールするか、インストール後であればコンピューターを再起動してください。</translation>
  </message>
  <message>
   <source>There is no chat called “{name}”. `alcove chats list` shows what there is.</source>
   <translation>「{name}」というチャットはありません。`alcove chats list` で一覧を表示できます。</translation>
  </message>
  <message>
   <source>There is no chat to export.</source>
   <translation>エクスポートするチャットがありません。</translation>
  </message>
  <message>
   <source>There is no model called “{name}” here. `alcove models list --all` shows all of them.</source>
   <translation>「{name}」というモデルはここにはありません。`alcove models list --all` ですべてのモデルを表示できます。</translation>
  </message>
  <message>
   <source>There is no model {id} on the hub, or it is private. Check the name, or enter your hub token if it is yours.</source>
   <translation>ハブにモデル {id} がないか、非公開です。名前を確認するか、自分のモデルであればハブのアクセストークンを入力してください。</translation>
  </message>
  <message>
   <source>There is no quantization called {type}. Choose one from the list.</source>
   <translation>{type} という量子化はありません。リストから選んでください。</translation>
  </message>
  <message>
   <source>There is no question of yours here that could be answered. Choose one of your own messages, or an answer to one.</source>
   <translation>ここには、回答できるあなたの質問がありません。自分のメッセージか、それに対する回答を選んでください。</translation>
  </message>
  <message>
   <source>There is no template family called {name}. Choose one from the list.</source>
   <translation>{name} というテンプレートのファミリーはありません。リストから選んでください。</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens ({reason}). Choose a smaller context length in the settings, or a smaller model.</source>
   <translation>{tokens} トークンのコンテキストにはメモリが足りません ({reason})。設定でコンテキスト長を短くするか、より小さいモデルを選んでください。</translation>
  </message>
  <message>
   <source>There is not enough memory to load this model ({reason}). Choose a smaller context length or a smaller model, or close other programs.</source>
   <translation>メモリが足りず、このモデルを読み込めません ({reason})。コンテキスト長を短くするか、より小さいモデルを選ぶか、ほかのプログラムを閉じてください。</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and resume; what is here is kept.</source>
   <translation>{folder} の空きが足りません。{needed} 必要ですが、空きは {free} です。空きを増やして再開してください。ダウンロード済みの分は残っています。</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and try again; nothing was kept.</source>
   <translation>{folder} の空きが足りません。{needed} 必要ですが、空きは {free} です。空きを増やして、もう一度お試しください。何も残していません。</translation>
  </message>
  <message>
   <source>There is text in this document that a reader does not see. The model sees it: be careful with what it says about this document.</source>
   <translation>このドキュメントには、読む人には見えないテキストがあります。モデルには見えるため、このドキュメントについてのモデルの回答には注意してください。</translation>
  </message>
  <message>
   <source>These presets are of a newer Alcove. Install that one to take them in.</source>
   <translation>これらのプリセットは、より新しい Alcove のものです。取り込むには、その版をインストールしてください。</translation>
  </message>
  <message>
   <source>This Alcove's engine cannot use the graphics card found here, so models run on the processor. Install the Alcove version made for this card.</source>
   <translation>この Alcove のエンジンは、このグラフィックカードを使えないため、モデルはプロセッサで動作します。このカードに対応した Alcove をインストールしてください。</translation>
  </message>
  <message>
   <source>This answer broke off for an unknown reason. Ask again.</source>
   <translation>この回答は不明な理由で途切れました。もう一度質問してください。</translation>
  </message>
  <message>
   <source>This answer cannot go on, because something was said after it. Ask for the rest in a new message, or let the answer be written again.</source>
   <translation>この回答のあとに発言があるため、続けられません。新しいメッセージで続きを求めるか、回答を作り直してください。</translation>
  </message>
  <message>
   <source>This cannot be put back: the message it followed was deleted too. Take that deletion back first, if it is still offered.</source>
   <translation>直前のメッセージも削除されているため、元に戻せません。まだ可能であれば、先にそちらの削除を取り消してください。</translation>
  </message>
  <message>
   <source>This cannot be sent to the engine: {reason}</source>
   <translation>これはエンジンに送れません：{reason}</translation>
  </message>
  <message>
   <source>This chat is too short for a summary of its beginning. Shorten your message, or choose a longer context for the model.</source>
   <translation>このチャットは、冒頭を要約するには短すぎます。メッセージを短くするか、モデルのコンテキストを長くしてください。</translation>
  </message>
  <message>
   <source>This collection no longer exists. Choose another one.</source>
   <translation>このコレクションはもうありません。別のものを選んでください。</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts, so the token cannot be kept safely. Set one up and try again.</source>
   <translation>このコンピューターには暗号化できるキーリングがないため、アクセストークンを安全に保管できません。キーリングを設定して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>This computer has too little free memory, or is too slow, for any model of our list; the smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing other programs may help.</source>
   <translation>このコンピューターは空きメモリが足りないか速度が遅いため、推奨リストのモデルを実行できません。最小の {model} でも、ファイルは {bytes} あります。内蔵モデルの Pocket はここで動作します。ほかのプログラムを閉じると改善することがあります。</translation>
  </message>
  <message>
   <source>This computer offers no keyring to keep the key in. Start or unlock one, use your passphrase or recovery phrase, or for a new store choose a passphrase.</source>
   <translation>このコンピューターには、鍵を保管するキーリングがありません。キーリングを起動またはロック解除するか、パスフレーズまたは復旧フレーズを使ってください。新しい保管庫ではパスフレーズを選んでください。</translation>
  </message>
  <message>
   <source>This conversation no longer exists. It may have been deleted; choose another one.</source>
   <translation>この会話はもうありません。削除された可能性があります。別の会話を選んでください。</translation>
  </message>
  <message>
   <source>This document came with an imported chat: its text is what that file says. To be sure, drop the document itself; it is read anew then.</source>
   <translation>このドキュメントは読み込んだチャットに付いてきたもので、テキストはそのファイルの内容どおりです。確かめるには、ドキュメントそのものをドロップしてください。あらためて読み取ります。</translation>
  </message>
  <message>
   <source>This document is no longer kept here. Drop the file again to use it.</source>
   <translation>このドキュメントはもうここに保存されていません。使うには、ファイルをもう一度ドロップしてください。</translation>
  </message>
  <message>
   <source>This download is no longer in the list.</source>
   <translation>このダウンロードはもうリストにありません。</translation>
  </message>
  <message>
   <source>This file cannot chat; it is of the kind "{kind}". Choose the model file itself.</source>
   <translation>このファイルではチャットできません。種類は「{kind}」です。モデルファイル自体を選んでください。</translation>
  </message>
  <message>
   <source>This file holds no presets that Alcove can read. Choose one that Alcove has exported.</source>
   <translation>このファイルには、Alcove が読み取れるプリセットがありません。Alcove がエクスポートしたファイルを選んでください。</translation>
  </message>
  <message>
   <source>This file is damaged: {field}. Download it again.</source>
   <translation>このファイルは破損しています：{field}。ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>This file is empty. The download probably failed; download it again.</source>
   <translation>このファイルは空です。ダウンロードに失敗した可能性があります。ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>This file is incomplete: at least {missing} are missing (it has {size}). Download it again.</source>
   <translation>このファイルは不完全です。少なくとも {missing} 足りません (現在 {size})。ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove.</source>
   <translation>このファイルの GGUF バージョン {version} は、この Alcove では読み取れない新しいものです。Alcove を更新してください。</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, which is no longer supported. Download a newer conversion.</source>
   <translation>このファイルの GGUF バージョン {version} は、すでにサポートされていません。より新しい変換版をダウンロードしてください。</translation>
  </message>
  <message>
   <source>This folder no longer exists. Choose another one.</source>
   <translation>このフォルダーはもうありません。別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>This is a Git LFS pointer, not the model itself. Download the real file (`git lfs pull`).</source>
   <translation>これは Git LFS のポインターで、モデル自体ではありません。実際のファイルをダウンロードしてください (`git lfs pull`)。</translation>
  </message>
  <message>
   <source>This is a web page, not a model. Open the download link in a browser, or download the model inside Alcove.</source>
   <translation>これはウェブページで、モデルではありません。ダウンロードのリンクをブラウザーで開くか、Alcove でモデルをダウンロードしてください。</translation>
  </message>
  <message>
   <source>This is not a GGUF model. Choose a file that ends in .gguf.</source>
   <translation>これは GGUF モデルではありません。.gguf で終わるファイルを選んでください。</translation>
  </message>
  <message>
   <source>This key does not open the store {path}. Use the key or passphrase it was made with; nothing was changed.</source>
   <translation>この鍵では保管庫 {path} を開けません。作成時の鍵またはパスフレーズを使ってください。何も変更していません。</translation>
  </message>
  <message>
   <source>This mail is encrypted. Its text cannot be read here: open it in your mail program, and save or copy the text there.</source>
   <translation>このメールは暗号化されているため、ここではテキストを読み取れません。メールソフトで開き、そこでテキストを保存またはコピーしてください。</translation>
  </message>
  <message>
   <source>This message is too large to be sent to the engine ({bytes}).</source>
   <translation>このメッセージは大きすぎて、エンジンに送れません ({bytes})。</translation>
  </message>
  <message>
   <source>This message no longer exists in this conversation. Open the conversation again.</source>
   <translation>このメッセージは、この会話にはもうありません。会話を開き直してください。</translation>
  </message>
  <message>
   <source>This model cannot be made smaller this way: {reason}. Choose another type or another file.</source>
   <translation>この方法では、このモデルを小さくできません：{reason}。別のタイプか別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>This model gave no usable result for a text. Documents are searched by their words; choose another model for searching by meaning.</source>
   <translation>このモデルからは、テキストに対して使える結果が得られませんでした。ドキュメントは語で検索します。意味で検索するには別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>This model has no chat template; one that fits its family is used.</source>
   <translation>このモデルにはチャットテンプレートがないため、ファミリーに合うものを使います。</translation>
  </message>
  <message>
   <source>This model is quantized below 8 bits already; a copy made from the original would be better.</source>
   <translation>このモデルはすでに 8 ビット未満に量子化されています。オリジナルから作ったコピーのほうが高品質です。</translation>
  </message>
  <message>
   <source>This model translates or embeds text; it cannot chat.</source>
   <translation>このモデルは翻訳またはテキストの埋め込み用で、チャットはできません。</translation>
  </message>
  <message>
   <source>This model uses an old storage format (type {type}, in {tensor}) that is no longer supported. Download another quantization.</source>
   <translation>このモデルは、すでにサポートされていない古い保存形式 ({tensor} のタイプ {type}) を使っています。別の量子化版をダウンロードしてください。</translation>
  </message>
  <message>
   <source>This model was made for big-endian computers. Download the ordinary version.</source>
   <translation>このモデルはビッグエンディアンのコンピューター用です。通常の版をダウンロードしてください。</translation>
  </message>
  <message>
   <source>This model was not made to search by meaning. Choose an embedding model in the GGUF format.</source>
   <translation>このモデルは意味での検索用に作られていません。GGUF 形式の埋め込みモデルを選んでください。</translation>
  </message>
  <message>
   <source>This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about twice the memory.</source>
   <translation>このモデルの KV キャッシュは 8 ビットで保持できないため、16 ビットを使います。メモリは約 2 倍必要です。</translation>
  </message>
  <message>
   <source>This model's chat template was refused; one of its family is used.</source>
   <translation>このモデルのチャットテンプレートは拒否されたため、ファミリーのものを使います。</translation>
  </message>
  <message>
   <source>This model's template adds a web address to the conversation. Be careful, or choose another template.</source>
   <translation>このモデルのテンプレートは、会話にウェブアドレスを追加します。注意して使うか、別のテンプレートを選んでください。</translation>
  </message>
  <message>
   <source>This model's template does not pass your text on unchanged. Choose another template.</source>
   <translation>このモデルのテンプレートは、入力したテキストをそのまま渡しません。別のテンプレートを選んでください。</translation>
  </message>
  <message>
   <source>This page of {name} cannot be shown as a picture.</source>
   <translation>{name} のこのページは画像として表示できません。</translation>
  </message>
  <message>
   <source>This password does not open {name}. Type it again.</source>
   <translation>このパスワードでは {name} を開けません。もう一度入力してください。</translation>
  </message>
  <message>
   <source>This server cannot continue a download: after a break it begins anew.</source>
   <translation>このサーバーはダウンロードの再開に対応していません。中断すると最初からになります。</translation>
  </message>
  <message>
   <source>This store cannot be opened by {kind}. Use another way to unlock it.</source>
   <translation>この保管庫は {kind} では開けません。別の方法でロックを解除してください。</translation>
  </message>
  <message>
   <source>This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an HTTP proxy to connect.</source>
   <translation>このシステムは {proxy} プロキシを使っていますが、Alcove はこれに対応しておらず、迂回もしません。接続するには HTTP プロキシを設定してください。</translation>
  </message>
  <message>
   <source>This user account may not ask NVIDIA's driver about the graphics card. Ask whoever manages this computer for access.</source>
   <translation>このユーザーアカウントには、NVIDIA のドライバーにグラフィックカードの情報を問い合わせる権限がありません。このコンピューターの管理者に権限を依頼してください。</translation>
  </message>
  <message>
   <source>This would make the chats at {path} unreadable for ever, so it was not done. Unlock the existing store, or move the folder away first.</source>
   <translation>{path} のチャットが永久に読めなくなるため、実行しませんでした。先に既存の保管庫のロックを解除するか、フォルダーを移動してください。</translation>
  </message>
  <message>
   <source>Too large for this computer: {missing} of memory are missing.</source>
   <translation>このコンピューターには大きすぎます。メモリが {missing} 足りません。</translation>
  </message>
  <message>
   <source>What is there of the answer does not follow the grammar, so that it cannot be continued. Ask for a new answer, or remove the grammar.</source>
   <translation>これまでの回答が文法に従っていないため、続けられません。新しい回答を求めるか、文法を削除してください。</translation>
  </message>
  <message>
   <source>What the server sent as {name} is not a model file. Nothing was kept; choose another file or try later.</source>
   <translation>サーバーが {name} として送ってきたものは、モデルファイルではありません。何も残していません。別のファイルを選ぶか、あとでお試しください。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>回答を速くするドラフトモデル込み：メモリ {bytes}、{missing} 不足。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>回答を速くするドラフトモデル込み：メモリ {bytes}、メインメモリに収まります。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>回答を速くするドラフトモデル込み：メモリ {bytes}、グラフィックカードに収まります。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>回答を速くするドラフトモデル込み：メモリ {bytes}、{layers} 層中 {gpu_layers} 層をグラフィックカードに配置。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>画像読み取り用ファイル込み：メモリ {bytes}、{missing} 不足。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>画像読み取り用ファイル込み：メモリ {bytes}、メインメモリに収まります。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>画像読み取り用ファイル込み：メモリ {bytes}、グラフィックカードに収まります。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>画像読み取り用ファイル込み：メモリ {bytes}、{layers} 層中 {gpu_layers} 層をグラフィックカードに配置。Alcove はまだ使いません。</translation>
  </message>
  <message>
   <source>Your chats were written by a newer Alcove (version {found} of the store, this one knows {known}). Install the newer Alcove; nothing was changed.</source>
   <translation>チャットは、より新しい Alcove で書かれています (保管庫のバージョンは {found}、この Alcove の対応は {known} まで)。新しい Alcove をインストールしてください。何も変更していません。</translation>
  </message>
  <message>
   <source>{count} characters could not be read; � stands for them.</source>
   <translation>{count} 文字を読み取れませんでした。� で表しています。</translation>
  </message>
  <message>
   <source>{count} sheets of this file are hidden. Their cells were read too.</source>
   <translation>このファイルには非表示のシートが {count} 枚あります。そのセルも読み取りました。</translation>
  </message>
  <message>
   <source>{count} slides of this presentation are hidden. Their text was read too.</source>
   <translation>このプレゼンテーションには非表示のスライドが {count} 枚あります。そのテキストも読み取りました。</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check that the disk is connected and that you may write there, then resume.</source>
   <translation>{folder} に書き込めませんでした ({reason})。ディスクが接続され、書き込み権限があることを確認して、再開してください。</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check the folder's permissions.</source>
   <translation>{folder} に書き込めませんでした ({reason})。フォルダーのアクセス権を確認してください。</translation>
  </message>
  <message>
   <source>{folder} is a link that leads out of the models folder. Remove the link and try again.</source>
   <translation>{folder} は、モデルのフォルダーの外を指すリンクです。リンクを削除して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Check the connection and try again.</source>
   <translation>{host} に接続できません ({reason})。接続を確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{host} did not answer in time. Try again in a moment.</source>
   <translation>{host} が時間内に応答しませんでした。しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <source>{host} sent an answer in a form Alcove does not accept. Try again later.</source>
   <translation>{host} の応答は、Alcove が受け付けない形式でした。しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <source>{host} sent far more than was asked for, so Alcove stopped reading. Try again later.</source>
   <translation>{host} が要求をはるかに超える量を送ってきたため、Alcove は読み取りを中止しました。しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <source>{host} was to be reached without encryption, so Alcove did not connect.</source>
   <translation>{host} への接続が暗号化されないため、Alcove は接続しませんでした。</translation>
  </message>
  <message>
   <source>{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your hub token.</source>
   <translation>{id} を使うには、先に利用条件への同意が必要です。{url} を開いて同意し、Alcove にハブのアクセストークンを入力してください。</translation>
  </message>
  <message>
   <source>{id} has no GGUF files. Look for a version of it with GGUF in its name.</source>
   <translation>{id} には GGUF ファイルがありません。名前に GGUF を含む版を探してください。</translation>
  </message>
  <message>
   <source>{id} has no {wanted}. It has: {choices}.</source>
   <translation>{id} に {wanted} はありません。あるのは {choices} です。</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that fits on your graphics card, with room for {context} tokens of conversation.</source>
   <translation>{model} ({quantization}) は、推奨リストの中でグラフィックカードに収まる最も高性能なモデルで、会話用に {context} トークンの余裕があります。</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that your processor runs at a reading pace: about {rate} tokens a second.</source>
   <translation>{model} ({quantization}) は、推奨リストの中で、プロセッサが読む速さで実行できる最も高性能なモデルです。速度は毎秒約 {rate} トークンです。</translation>
  </message>
  <message>
   <source>{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} layers) and the rest on the processor: about {rate} tokens a second.</source>
   <translation>{model} ({quantization}) は一部をグラフィックカード ({layers} 層中 {gpu_layers} 層)、残りをプロセッサで実行します。速度は毎秒約 {rate} トークンです。</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}</source>
   <translation>{name} を読み取れませんでした：{reason}</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}. Check the disk.</source>
   <translation>{name} を読み取れませんでした：{reason}。ディスクを確認してください。</translation>
  </message>
  <message>
   <source>{name} does not match the published checksum and was removed. Try again; if it stays, the file on the hub is damaged.</source>
   <translation>{name} は公開されているチェックサムと一致しないため、削除しました。もう一度お試しください。解消しない場合は、ハブのファイルが破損しています。</translation>
  </message>
  <message>
   <source>{name} has declarations inside that no document of its kind needs and that can do harm. It was not read.</source>
   <translation>{name} には、この種類のドキュメントには不要で、害を及ぼすおそれのある宣言が含まれています。読み取りませんでした。</translation>
  </message>
  <message>
   <source>{name} has no text in it.</source>
   <translation>{name} にはテキストがありません。</translation>
  </message>
  <message>
   <source>{name} is a folder or a device, not a file. Choose a model file.</source>
   <translation>{name} はファイルではなく、フォルダーかデバイスです。モデルファイルを選んでください。</translation>
  </message>
  <message>
   <source>{name} is a folder; add the files in it instead.</source>
   <translation>{name} はフォルダーです。代わりに、中のファイルを追加してください。</translation>
  </message>
  <message>
   <source>{name} is a picture, and Alcove reads text. If it shows a page, save it as a PDF: the text of scanned pages can be recognised where Tesseract is installed.</source>
   <translation>{name} は画像ですが、Alcove が読み取るのはテキストです。ページを写したものであれば PDF として保存してください。Tesseract がインストールされていれば、スキャンしたページの文字を認識できます。</translation>
  </message>
  <message>
   <source>{name} is already there. Choose another name or delete it first.</source>
   <translation>{name} はすでにあります。別の名前にするか、先に削除してください。</translation>
  </message>
  <message>
   <source>{name} is an archive. Unpack it and add the files inside.</source>
   <translation>{name} は圧縮ファイルです。展開して、中のファイルを追加してください。</translation>
  </message>
  <message>
   <source>{name} is being downloaded by another Alcove. Let that one finish, or close it and resume here.</source>
   <translation>{name} は別の Alcove がダウンロード中です。完了を待つか、そちらを閉じてここで再開してください。</translation>
  </message>
  <message>
   <source>{name} is damaged or not what its name says, so it could not be read. Open it in its own program and save it again.</source>
   <translation>{name} は破損しているか、名前と中身が異なるため、読み取れませんでした。作成したプログラムで開いて、保存し直してください。</translation>
  </message>
  <message>
   <source>{name} is in the format that {program} had before 2007, or protected by a password. Open it there and save it in the current format, without a password.</source>
   <translation>{name} は {program} の 2007 より前の形式か、パスワードで保護されています。そのプログラムで開き、現在の形式で、パスワードなしで保存してください。</translation>
  </message>
  <message>
   <source>{name} is locked in a way that cannot be opened here. Save it without encryption in the program it was made with, and add that file.</source>
   <translation>{name} は、ここでは開けない方式でロックされています。作成したプログラムで暗号化せずに保存し、そのファイルを追加してください。</translation>
  </message>
  <message>
   <source>{name} is locked. Type its password to read it.</source>
   <translation>{name} はロックされています。読み取るにはパスワードを入力してください。</translation>
  </message>
  <message>
   <source>{name} is no longer in {id} on the hub. Look at the model's page for its files now.</source>
   <translation>{name} はハブの {id} にはもうありません。モデルのページで現在のファイルを確認してください。</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose it again.</source>
   <translation>{name} はもうありません。選び直してください。</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} はファイルではありません。</translation>
  </message>
  <message>
   <source>{name} is not a text file in any known encoding.</source>
   <translation>{name} は、既知の文字エンコーディングのテキストファイルではありません。</translation>
  </message>
  <message>
   <source>{name} is not there any more.</source>
   <translation>{name} はもうありません。</translation>
  </message>
  <message>
   <source>{name} is protected by a password, which Alcove cannot open for Office documents. Save a copy without a password.</source>
   <translation>{name} はパスワードで保護されています。Alcove は保護された Office ドキュメントを開けません。パスワードなしのコピーを保存してください。</translation>
  </message>
  <message>
   <source>{name} is protected by the shop that sold it, so only that shop's programs can open it. Add a copy without this protection.</source>
   <translation>{name} は販売元によって保護されており、販売元のプログラムでしか開けません。保護のないコピーを追加してください。</translation>
  </message>
  <message>
   <source>{name} is too large: {bytes}; at most {limit} can be read. Split it, or add only the part that matters.</source>
   <translation>{name} は大きすぎます ({bytes})。読み取れるのは {limit} までです。分割するか、必要な部分だけを追加してください。</translation>
  </message>
  <message>
   <source>{name} keeps changing on the hub, or its server contradicts itself. Try again later.</source>
   <translation>ハブの {name} が変わり続けているか、サーバーの情報が矛盾しています。しばらくしてからもう一度お試しください。</translation>
  </message>
  <message>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>{name} を読み取る権限がありません。アクセス権を変更してください。</translation>
  </message>
  <message>
   <source>{name} should be part {part} of {parts}, but its name or content does not fit. Restore the original file names.</source>
   <translation>{name} は {parts} 個中 {part} 番目のファイルのはずですが、名前か内容が合いません。元のファイル名に戻してください。</translation>
  </message>
  <message>
   <source>{name} would unpack to far more than a document has. It was not read, because such files are made to bring programs down.</source>
   <translation>{name} は、展開するとドキュメントとしてはあり得ない大きさになります。このようなファイルはプログラムを停止させるために作られるため、読み取りませんでした。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are damaged and were left out.</source>
   <translation>{of} ページ中 {pages} ページは破損しているため、除外しました。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures with invisible text, as scanners make them. The text may differ from the picture.</source>
   <translation>{of} ページ中 {pages} ページは、スキャナーが作るような、見えないテキスト付きの画像です。テキストが画像と異なることがあります。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. To have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.</source>
   <translation>{of} ページ中 {pages} ページは、スキャンなどのテキストのない画像です。読み取るには Tesseract OCR (tesseract-ocr.github.io) をインストールして、ファイルをもう一度追加してください。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. What stands on them was not read.</source>
   <translation>{of} ページ中 {pages} ページは、スキャンなどのテキストのない画像です。その内容は読み取っていません。</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({detail}). Check that the disk is connected and that you may write there.</source>
   <translation>{path} の読み取りまたは書き込みができません ({detail})。ディスクが接続され、書き込み権限があることを確認してください。</translation>
  </message>
  <message>
   <source>{path} is missing; without it the chats cannot be unlocked. Put it back from a copy of the folder.</source>
   <translation>{path} がないため、チャットのロックを解除できません。フォルダーのコピーから元に戻してください。</translation>
  </message>
  <message>
   <source>{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed.</source>
   <translation>{path} は、より新しい Alcove で書かれています。新しい Alcove をインストールしてください。何も変更していません。</translation>
  </message>
  <message>
   <source>{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or download this quantization.</source>
   <translation>{type} には重要度行列が必要ですが、Alcove では作成できません。Q2_K 以上を選ぶか、この量子化版をダウンロードしてください。</translation>
  </message>
  <message>
   <source>“{name}” belongs to Alcove itself and cannot be deleted.</source>
   <translation>「{name}」は Alcove 自体のものなので、削除できません。</translation>
  </message>
  <message>
   <source>“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it there.</source>
   <translation>「{name}」はほかのプログラムまたはフォルダーのものなので、Alcove は削除しません。そちらで削除してください。</translation>
  </message>
  <message>
   <source>“{name}” could not be deleted ({reason}). Close whatever uses it and try again.</source>
   <translation>「{name}」を削除できませんでした ({reason})。使用中のプログラムを閉じて、もう一度お試しください。</translation>
  </message>
  <message>
   <source>“{name}” could not be read ({reason}). Make sure that you may open it, and try again.</source>
   <translation>「{name}」を読み取れませんでした ({reason})。開く権限があることを確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Make room on the disk, or choose another place.</source>
   <translation>「{name}」に書き込めませんでした ({reason})。ディスクの空きを増やすか、別の場所を選んでください。</translation>
  </message>
  <message>
   <source>“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder.</source>
   <translation>「{name}」には、Alcove が読める形式のチャットがありません。ChatGPT、Claude、LM Studio、Jan、Open WebUI、GPT4All、および Alcove のエクスポートを読み込めます。そのようなファイルまたはフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>“{name}” is already there and was not touched. Choose another name.</source>
   <translation>「{name}」はすでにあり、変更していません。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again.</source>
   <translation>「{name}」は破損しており、ZIP アーカイブとして開けません。ダウンロードまたはエクスポートし直してください。</translation>
  </message>
  <message>
   <source>“{name}” is the database of another program. Let that program export the chats, and choose the file it writes.</source>
   <translation>「{name}」は別のプログラムのデータベースです。そのプログラムでチャットをエクスポートし、作成されたファイルを選んでください。</translation>
  </message>
  <message>
   <source>“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, and choose the file with the chats.</source>
   <translation>「{name}」には、チャットのエクスポートとしては多すぎるファイルが含まれているため、開きませんでした。展開して、チャットのあるファイルを選んでください。</translation>
  </message>
  <message>
   <source>“{name}” means {count} chats. Give the number that `alcove chats list` shows.</source>
   <translation>「{name}」に当てはまるチャットが {count} 件あります。`alcove chats list` に表示される番号を指定してください。</translation>
  </message>
  <message>
   <source>“{name}” means {count} models here. Name the quantization too, or give the path.</source>
   <translation>「{name}」に当てはまるモデルが {count} 個あります。量子化も指定するか、パスを指定してください。</translation>
  </message>
  <message>
   <source>“{template}” is no prompt style that Alcove knows. Choose one from the list.</source>
   <translation>「{template}」は Alcove の知らないプロンプト形式です。リストから選んでください。</translation>
  </message>
  <message>
   <source>“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a pasted address.</source>
   <translation>「{text}」はモデルを指していません。GGUF ファイル、OWNER/NAME のようなハブのモデル、またはコピーしたアドレスを指定してください。</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Choose a model</source>
   <translation>モデルを選択</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>リンクを開く</translation>
  </message>
  <message>
   <source>Open this link in your browser?</source>
   <translation>このリンクをブラウザーで開きますか？</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About</source>
   <translation>このアプリについて</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>チャットに戻る</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>プリセットを管理…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>ショートカットを表示</translation>
  </message>
  <message>
   <source>Versions and licences…</source>
   <translation>バージョンとライセンス…</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>1 model</source>
   <translation>モデル 1 個</translation>
  </message>
  <message>
   <source>A folder with models</source>
   <translation>モデルのあるフォルダー</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>アダプター</translation>
  </message>
  <message>
   <source>Alcove's own take {size}</source>
   <translation>Alcove のモデルの使用量：{size}</translation>
  </message>
  <message>
   <source>All {n} parts are deleted.</source>
   <translation>{n} 個のファイルがすべて削除されます。</translation>
  </message>
  <message>
   <source>Cannot be opened</source>
   <translation>開けません</translation>
  </message>
  <message>
   <source>Changes another model; it cannot chat alone</source>
   <translation>別のモデルを変化させるもので、単独ではチャットできません</translation>
  </message>
  <message>
   <source>Comes with Alcove</source>
   <translation>Alcove に付属</translation>
  </message>
  <message>
   <source>Compares texts; it cannot chat</source>
   <translation>テキストの比較用で、チャットはできません</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete {name} from this computer?</source>
   <translation>{name} をこのコンピューターから削除しますか？</translation>
  </message>
  <message>
   <source>Downloaded by Alcove</source>
   <translation>Alcove でダウンロード</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>ドラフト</translation>
  </message>
  <message>
   <source>Embedding</source>
   <translation>埋め込み</translation>
  </message>
  <message>
   <source>Filter models</source>
   <translation>モデルを絞り込む</translation>
  </message>
  <message>
   <source>Guesses ahead for a larger model; it cannot chat alone</source>
   <translation>大きいモデルのために先読みするもので、単独ではチャットできません</translation>
  </message>
  <message>
   <source>Helps to make models smaller</source>
   <translation>モデルを小さくするためのもの</translation>
  </message>
  <message>
   <source>Holds no model that can chat</source>
   <translation>チャットできるモデルを含みません</translation>
  </message>
  <message>
   <source>Hugging Face cache</source>
   <translation>Hugging Face のキャッシュ</translation>
  </message>
  <message>
   <source>Importance matrix</source>
   <translation>重要度行列</translation>
  </message>
  <message>
   <source>In pieces that must be joined first</source>
   <translation>分割されており、先に結合が必要</translation>
  </message>
  <message>
   <source>Lets a model see pictures; belongs to the model beside it</source>
   <translation>モデルが画像を見るためのもので、隣のモデルに付属します</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>再検索</translation>
  </message>
  <message>
   <source>Not a model</source>
   <translation>モデル以外</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>Opened by hand</source>
   <translation>手動で開いたもの</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing</source>
   <translation>{parts} 個中 {part} 番目のファイルがありません</translation>
  </message>
  <message>
   <source>The folder {folder} is not there now.</source>
   <translation>フォルダー {folder} は今ありません。</translation>
  </message>
  <message>
   <source>The model is open now and will be closed first.</source>
   <translation>このモデルは開いているため、先に閉じます。</translation>
  </message>
  <message>
   <source>There are too many files to look at all; some are not listed.</source>
   <translation>ファイルが多すぎて、すべては確認できません。一部は表示されていません。</translation>
  </message>
  <message>
   <source>This frees {size}.</source>
   <translation>{size} の空きが増えます。</translation>
  </message>
  <message>
   <source>Vision projector</source>
   <translation>画像プロジェクター</translation>
  </message>
  <message>
   <source>Your chats stay; to use the model again, download it again.</source>
   <translation>チャットは残ります。モデルを再び使うには、ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>Your folder</source>
   <translation>自分のフォルダー</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>sees pictures</source>
   <translation>画像対応</translation>
  </message>
  <message>
   <source>{count} of {parts} parts are missing</source>
   <translation>{parts} 個中 {count} 個のファイルがありません</translation>
  </message>
  <message>
   <source>{name} is now here as {type} too.</source>
   <translation>{name} の {type} 版ができました。</translation>
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation>{name} を削除しました。</translation>
  </message>
  <message>
   <source>{name} was deleted. {size} are free again.</source>
   <translation>{name} を削除しました。{size} の空きが増えました。</translation>
  </message>
  <message>
   <source>{n} models</source>
   <translation>モデル {n} 個</translation>
  </message>
 </context>
 <context>
  <name>ShelfDelegate</name>
  <message>
   <source>Name of the model</source>
   <translation>モデルの名前</translation>
  </message>
 </context>
 <context>
  <name>ShelfDetail</name>
  <message>
   <source>Make a smaller one…</source>
   <translation>小さい版を作成…</translation>
  </message>
  <message>
   <source>More to do with this model</source>
   <translation>このモデルのその他の操作</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>まだ確認していません。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>量子化版…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>設定…</translation>
  </message>
  <message>
   <source>Those of this model here, with size, quality and speed.</source>
   <translation>このモデルの、ここにある版のサイズ、品質、速度を表示します。</translation>
  </message>
  <message>
   <source>{verdict}, {speed}. {details}</source>
   <translation>{verdict}、{speed}。{details}</translation>
  </message>
  <message>
   <source>{verdict}. {details}</source>
   <translation>{verdict}。{details}</translation>
  </message>
 </context>
 <context>
  <name>ShelfList</name>
  <message>
   <source>Delete (a file of yours)</source>
   <translation>削除 (自分のファイル)</translation>
  </message>
  <message>
   <source>Delete (belongs to {program})</source>
   <translation>削除 ({program} のもの)</translation>
  </message>
  <message>
   <source>Delete (comes with Alcove)</source>
   <translation>削除 (Alcove に付属)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>削除…</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>小さい版を作成…</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>このコンピューターのモデル</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>量子化版…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>設定…</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
 </context>
 <context>
  <name>ShelfModel</name>
  <message>
   <source>Other files</source>
   <translation>その他のファイル</translation>
  </message>
  <message>
   <source>To chat with</source>
   <translation>チャット用</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>About Alcove: versions and licences</source>
   <translation>Alcove について：バージョンとライセンス</translation>
  </message>
  <message>
   <source>Add a folder of documents to this chat</source>
   <translation>このチャットにドキュメントのフォルダーを追加</translation>
  </message>
  <message>
   <source>Add documents to this chat</source>
   <translation>このチャットにドキュメントを追加</translation>
  </message>
  <message>
   <source>All commands, chats and models</source>
   <translation>すべてのコマンド、チャット、モデル</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>モデルを選択</translation>
  </message>
  <message>
   <source>Collections of documents</source>
   <translation>ドキュメントのコレクション</translation>
  </message>
  <message>
   <source>Delete the chat (in the list)</source>
   <translation>チャットを削除 (一覧内)</translation>
  </message>
  <message>
   <source>Every request that was made of the network</source>
   <translation>ネットワークへのすべてのリクエスト</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>すべてのチャットをエクスポート</translation>
  </message>
  <message>
   <source>Export this chat</source>
   <translation>このチャットをエクスポート</translation>
  </message>
  <message>
   <source>Find and manage models</source>
   <translation>モデルを探して管理</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>このチャット内を検索</translation>
  </message>
  <message>
   <source>How this chat is answered</source>
   <translation>このチャットでの答え方</translation>
  </message>
  <message>
   <source>Import chats of other programs</source>
   <translation>ほかのプログラムのチャットをインポート</translation>
  </message>
  <message>
   <source>Light or dark colours</source>
   <translation>ライト／ダークを切り替え</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新規フォルダー</translation>
  </message>
  <message>
   <source>New line in the message</source>
   <translation>メッセージ内で改行</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>次のチャット</translation>
  </message>
  <message>
   <source>Next message of this chat</source>
   <translation>このチャットの次のメッセージ</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>GGUF ファイルを開く</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>プリセット</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>前のチャット</translation>
  </message>
  <message>
   <source>Previous message of this chat</source>
   <translation>このチャットの前のメッセージ</translation>
  </message>
  <message>
   <source>Put the chat into the archive, or take it out</source>
   <translation>チャットをアーカイブする、または戻す</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Rename the chat (in the list)</source>
   <translation>チャットの名前を変更 (一覧内)</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>チャットを検索</translation>
  </message>
  <message>
   <source>Send (Enter does too)</source>
   <translation>送信 (Enter でも可)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Show or hide the list of chats</source>
   <translation>チャット一覧の表示を切り替え</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>コンピューター情報の表示を切り替え</translation>
  </message>
  <message>
   <source>Stop the answer, or leave a page</source>
   <translation>回答を停止、またはページを離れる</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored</source>
   <translation>一時チャット：何も保存しない</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>アーカイブ</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>この一覧</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>メッセージを入力</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>チャットに戻る</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>ショートカット</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Chats are encrypted</source>
   <translation>チャットは暗号化済み</translation>
  </message>
  <message>
   <source>Find, download and manage models</source>
   <translation>モデルを探す、ダウンロード、管理</translation>
  </message>
  <message>
   <source>Hide the list of chats</source>
   <translation>チャット一覧を隠す</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>More for all chats</source>
   <translation>すべてのチャットのその他の操作</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新規チャット</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>暗号化なし</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>You chose to keep chats unencrypted. Settings explain this.</source>
   <translation>チャットを暗号化しない設定です。詳しくは設定をご覧ください。</translation>
  </message>
  <message>
   <source>Your chats are encrypted on this computer.</source>
   <translation>チャットはこのコンピューターで暗号化されています。</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>Close the source</source>
   <translation>出典を閉じる</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>次のページ</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>次の出典</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>前のページ</translation>
  </message>
  <message>
   <source>Page {place}</source>
   <translation>ページ {place}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Source before</source>
   <translation>前の出典</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} / {count}</translation>
  </message>
 </context>
 <context>
  <name>Sources</name>
  <message>
   <source>This document is not kept in Alcove any more.</source>
   <translation>このドキュメントは Alcove にもう保存されていません。</translation>
  </message>
 </context>
 <context>
  <name>SpeedCard</name>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>最初のトークン</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} 秒</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>{n} tokens/s</translation>
  </message>
 </context>
 <context>
  <name>TextSheet</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
 </context>
 <context>
  <name>TransferSheet</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>What was left out or changed</source>
   <translation>省いたもの、変更したもの</translation>
  </message>
 </context>
 <context>
  <name>Transfers</name>
  <message>
   <source>1 chat came in.</source>
   <translation>1 件のチャットを取り込みました。</translation>
  </message>
  <message>
   <source>Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and GPT4All, and its own. They stay on this computer, encrypted like your other chats.</source>
   <translation>Alcove は、ChatGPT、Claude、LM Studio、Jan、Open WebUI、GPT4All と、自身のエクスポートを取り込めます。取り込んだチャットはこのコンピューターに残り、ほかのチャットと同じように暗号化されます。</translation>
  </message>
  <message>
   <source>Alcove's own format</source>
   <translation>Alcove 独自の形式</translation>
  </message>
  <message>
   <source>All chats go into one ZIP file.</source>
   <translation>すべてのチャットが 1 つの ZIP ファイルに入ります。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>キャンセルしました。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>キャンセルしました。何も書き込んでいません。</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>ファイルを選択…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>フォルダーを選択…</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>すべてのチャットをエクスポート</translation>
  </message>
  <message>
   <source>Export chat</source>
   <translation>チャットをエクスポート</translation>
  </message>
  <message>
   <source>Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)</source>
   <translation>エクスポートしたチャット (*.json *.jsonl *.zip *.chat *.db);;すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>チャットをインポート</translation>
  </message>
  <message>
   <source>Jan keeps its chats in a folder named “threads”.</source>
   <translation>Jan は「threads」という名前のフォルダーにチャットを保存しています。</translation>
  </message>
  <message>
   <source>Keeps everything, with all versions; Alcove can import it again.</source>
   <translation>すべての版を含め、すべてを残します。Alcove に再びインポートできます。</translation>
  </message>
  <message>
   <source>Left out or changed:</source>
   <translation>省いたもの、変更したもの：</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>Pages to send or to print.</source>
   <translation>送付や印刷用のページです。</translation>
  </message>
  <message>
   <source>Plain text that any editor opens.</source>
   <translation>どのエディターでも開けるプレーンテキストです。</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>{name} として保存しました。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>フォルダーを表示</translation>
  </message>
  <message>
   <source>Their text and the PDFs themselves go along, in a ZIP file. Without, the chat tells only their names and places.</source>
   <translation>テキストと PDF 自体も ZIP ファイルに含めます。含めない場合、チャットには名前と箇所だけが示されます。</translation>
  </message>
  <message>
   <source>To read and to print; nothing in it loads or runs.</source>
   <translation>閲覧と印刷用です。中のものは何も読み込まれず、実行されません。</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>ウェブページ</translation>
  </message>
  <message>
   <source>With the documents</source>
   <translation>ドキュメントを含める</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>書き込み中…</translation>
  </message>
  <message>
   <source>{count} chats came in.</source>
   <translation>{count} 件のチャットを取り込みました。</translation>
  </message>
  <message>
   <source>{count} chats saved as {name}.</source>
   <translation>{count} 件のチャットを {name} として保存しました。</translation>
  </message>
  <message>
   <source>{count} chats so far</source>
   <translation>これまでに {count} 件のチャット</translation>
  </message>
  <message>
   <source>{done} of {total} chats</source>
   <translation>{total} 件中 {done} 件のチャット</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Do not send</source>
   <translation>送信をやめる</translation>
  </message>
  <message>
   <source>Documents for your message</source>
   <translation>メッセージに付けるドキュメント</translation>
  </message>
  <message>
   <source>Enter the password…</source>
   <translation>パスワードを入力…</translation>
  </message>
  <message>
   <source>Hide the documents</source>
   <translation>ドキュメントを隠す</translation>
  </message>
  <message>
   <source>Keep for this chat</source>
   <translation>このチャットで使い続ける</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下へ移動</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上へ移動</translation>
  </message>
  <message>
   <source>Only for the next message</source>
   <translation>次のメッセージのみ</translation>
  </message>
  <message>
   <source>Put into a collection…</source>
   <translation>コレクションに入れる…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>テキストをメッセージに入れる</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>ドキュメントを表示</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Your message is sent as soon as the documents are read.</source>
   <translation>ドキュメントを読み取り次第、メッセージを送信します。</translation>
  </message>
 </context>
 <context>
  <name>TrayDelegate</name>
  <message>
   <source>Could not be read</source>
   <translation>読み取れませんでした</translation>
  </message>
 </context>
 <context>
  <name>TrayList</name>
  <message>
   <source>Documents</source>
   <translation>ドキュメント</translation>
  </message>
  <message>
   <source>Enter opens what can be done, Delete removes, Space changes how long it stays, Alt with Up and Down moves it</source>
   <translation>Enter で操作メニューを開く、Delete で外す、スペースで保持期間を変更、Alt+上下矢印で移動</translation>
  </message>
  <message>
   <source>Goes with the next message alone. Press to keep it in this chat.</source>
   <translation>次のメッセージだけで使います。押すとこのチャットで使い続けます。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>Stays for every question in this chat. Press for the next message alone.</source>
   <translation>このチャットのすべての質問で使います。押すと次のメッセージだけに変わります。</translation>
  </message>
 </context>
 <context>
  <name>TwoLineDelegate</name>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
 </context>
 <context>
  <name>UndoToast</name>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Forgot it? Use the recovery phrase</source>
   <translation>忘れた場合は復旧フレーズを使う</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>開いています…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>パスフレーズ</translation>
  </message>
  <message>
   <source>Type your passphrase to open them.</source>
   <translation>パスフレーズを入力して開いてください。</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>ロック解除</translation>
  </message>
  <message>
   <source>Your chats are locked</source>
   <translation>チャットはロックされています</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <source>+{percent} % perplexity</source>
   <translation>パープレキシティ +{percent}%</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>チャット</translation>
  </message>
  <message>
   <source>Classics</source>
   <translation>定番</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Fits on the GPU</source>
   <translation>GPU に収まる</translation>
  </message>
  <message>
   <source>Hardly usable</source>
   <translation>実用は困難</translation>
  </message>
  <message>
   <source>Hardly worse</source>
   <translation>ほぼ劣化なし</translation>
  </message>
  <message>
   <source>It guesses the next word of known texts {percent} % worse than the original (perplexity). Measured: {source}. Larger models lose less, smaller ones more.</source>
   <translation>既知のテキストの次の語を予測する精度が、オリジナルより {percent}% 劣ります (パープレキシティ)。測定：{source}。大きいモデルほど低下は小さく、小さいモデルほど大きくなります。</translation>
  </message>
  <message>
   <source>Like the original</source>
   <translation>オリジナル同等</translation>
  </message>
  <message>
   <source>Multilingual</source>
   <translation>多言語</translation>
  </message>
  <message>
   <source>Nobody has published how much quality this mixture costs.</source>
   <translation>この混合による品質の低下は、まだ誰も公表していません。</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>未測定</translation>
  </message>
  <message>
   <source>Noticeably worse</source>
   <translation>劣化が目立つ</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <source>Partly on the GPU ({gpu_layers} of {layers} layers)</source>
   <translation>一部が GPU ({layers} 層中 {gpu_layers} 層)</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>低い</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>推論</translation>
  </message>
  <message>
   <source>Runs on the processor</source>
   <translation>プロセッサで動作</translation>
  </message>
  <message>
   <source>Size not known</source>
   <translation>サイズ不明</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小型</translation>
  </message>
  <message>
   <source>Takes about {need} of memory with a context of {context} tokens.</source>
   <translation>{context} トークンのコンテキストで、メモリを約 {need} 使います。</translation>
  </message>
  <message>
   <source>The hub does not tell how many parameters it has; open it to see.</source>
   <translation>ハブにパラメーター数の記載がありません。開くと確認できます。</translation>
  </message>
  <message>
   <source>The longest that fits is {context}.</source>
   <translation>収まる最長は {context} です。</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>オリジナル</translation>
  </message>
  <message>
   <source>The weights as they were trained.</source>
   <translation>学習時のままの重みです。</translation>
  </message>
  <message>
   <source>Too large by {missing}</source>
   <translation>{missing} 超過</translation>
  </message>
  <message>
   <source>Too large: {missing} are missing</source>
   <translation>大きすぎます：{missing} 不足</translation>
  </message>
  <message>
   <source>about {rate} tokens/s</source>
   <translation>約 {rate} tokens/s</translation>
  </message>
  <message>
   <source>non-commercial only</source>
   <translation>非商用のみ</translation>
  </message>
  <message>
   <source>open</source>
   <translation>オープン</translation>
  </message>
  <message>
   <source>with conditions</source>
   <translation>条件付き</translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>パラメーター数 {count}</translation>
  </message>
  <message>
   <source>{gpu_layers} of {layers} layers on GPU</source>
   <translation>{gpu_layers}/{layers} 層が GPU</translation>
  </message>
  <message>
   <source>{tokens} context</source>
   <translation>コンテキスト {tokens}</translation>
  </message>
 </context>
 <context>
  <name>VisitDelegate</name>
  <message>
   <source>{n} received</source>
   <translation>受信 {n}</translation>
  </message>
  <message>
   <source>{n} sent</source>
   <translation>送信 {n}</translation>
  </message>
 </context>
 <context>
  <name>VisitList</name>
  <message>
   <source>Connections, newest first</source>
   <translation>接続 (新しい順)</translation>
  </message>
 </context>
 <context>
  <name>VisitModel</name>
  <message>
   <source>{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.</source>
   <translation>{when}：{why}。{host}{path}。受信 {received}、送信 {sent}、{end}。</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Does anything I write leave this computer?</source>
   <translation>書いた内容がこのコンピューターの外に出ることはありますか？</translation>
  </message>
  <message>
   <source>Everything you write here stays on this computer.</source>
   <translation>ここに書いた内容はすべて、このコンピューターに残ります。</translation>
  </message>
  <message>
   <source>How do I open another model?</source>
   <translation>別のモデルを開くには？</translation>
  </message>
  <message>
   <source>What can Alcove do?</source>
   <translation>Alcove では何ができますか？</translation>
  </message>
  <message>
   <source>What is on your mind?</source>
   <translation>何を話しますか？</translation>
  </message>
 </context>
</TS>
