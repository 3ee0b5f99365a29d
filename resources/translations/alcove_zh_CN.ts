<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Alcove uses it unchanged, as libraries of its own that you may replace. The source of exactly this version: {address}</source>
   <translation>Alcove 未作修改，将其作为可由你替换的独立库使用。与此版本完全对应的源代码：{address}</translation>
  </message>
  <message>
   <source>Back-ends loaded</source>
   <translation>已加载的后端</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>构建</translation>
  </message>
  <message>
   <source>Compiler of llama.cpp</source>
   <translation>llama.cpp 的编译器</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Its home page: {address}</source>
   <translation>主页：{address}</translation>
  </message>
  <message>
   <source>Kept in by</source>
   <translation>引擎隔离方式</translation>
  </message>
  <message>
   <source>Look for it at its home page: {address}</source>
   <translation>请在其主页查找：{address}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>版本 {version}（{day}）</translation>
  </message>
  <message>
   <source>Version {version}, not released yet</source>
   <translation>版本 {version}，尚未发布</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>{part} came without the text of its licence.</source>
   <translation>{part} 未附带许可证文本。</translation>
  </message>
  <message>
   <source>{part} is used under this licence: {licence}.</source>
   <translation>{part} 依据以下许可证使用：{licence}。</translation>
  </message>
 </context>
 <context>
  <name>AboutCorner</name>
  <message>
   <source>Licence of {name}</source>
   <translation>{name} 的许可证</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>A private chat with open-weight language models on your own computer. Nothing you write leaves it.</source>
   <translation>在自己的计算机上使用开放权重语言模型的私密对话程序。你写的任何内容都不会离开这台计算机。</translation>
  </message>
  <message>
   <source>About Alcove</source>
   <translation>关于 Alcove</translation>
  </message>
  <message>
   <source>Alcove is free software under the Apache License 2.0: you may use, study, change and share it. It comes without any warranty.</source>
   <translation>Alcove 是采用 Apache License 2.0 的自由软件：你可以使用、研究、修改和分享它。它不附带任何担保。</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>复制版本信息</translation>
  </message>
  <message>
   <source>Filter by name or licence</source>
   <translation>按名称或许可证筛选</translation>
  </message>
  <message>
   <source>For a bug report. Nothing personal is in it.</source>
   <translation>用于报告错误，不含任何个人信息。</translation>
  </message>
  <message>
   <source>Looking at what is installed…</source>
   <translation>正在查看已安装的内容…</translation>
  </message>
  <message>
   <source>No part and no licence is called that.</source>
   <translation>没有匹配的组件或许可证。</translation>
  </message>
  <message>
   <source>Press a part to read its licence. Thanks to everyone who wrote one of them.</source>
   <translation>点按组件可阅读其许可证。感谢所有组件的作者。</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>阅读许可证</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>What Alcove is made of</source>
   <translation>Alcove 的组成</translation>
  </message>
 </context>
 <context>
  <name>AboutStrip</name>
  <message>
   <source>Enter the password…</source>
   <translation>输入密码…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>将文本放入消息</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>This document is protected. Its password opens it here and is not kept.</source>
   <translation>此文档受保护。密码仅用于在此打开它，不会保存。</translation>
  </message>
  <message>
   <source>This long text goes with your message as a document.</source>
   <translation>这段长文本会作为文档随消息一起发送。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
 </context>
 <context>
  <name>ArchivePanel</name>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>返回对话列表</translation>
  </message>
  <message>
   <source>No chat is in the archive.</source>
   <translation>归档中没有对话。</translation>
  </message>
 </context>
 <context>
  <name>Behaviour</name>
  <message>
   <source>As in the settings</source>
   <translation>与设置相同</translation>
  </message>
  <message>
   <source>This preset is meant for {name}.</source>
   <translation>此预设是为 {name} 准备的。</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>“{name}”已删除。</translation>
  </message>
 </context>
 <context>
  <name>BehaviourButton</name>
  <message>
   <source>Adjust for this chat…</source>
   <translation>为此对话调整…</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>行为</translation>
  </message>
  <message>
   <source>Behaviour: {preset}</source>
   <translation>行为：{preset}</translation>
  </message>
  <message>
   <source>How the model answers in this chat</source>
   <translation>模型在此对话中的回答方式</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>管理预设…</translation>
  </message>
  <message>
   <source>{preset}, changed</source>
   <translation>{preset}（已修改）</translation>
  </message>
 </context>
 <context>
  <name>BestCard</name>
  <message>
   <source>Asking the hub…</source>
   <translation>正在询问 Hub…</translation>
  </message>
  <message>
   <source>Downloading {percent} %</source>
   <translation>正在下载 {percent}%</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>获取</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>正在检查本机…</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <source>More about {model}</source>
   <translation>关于 {model}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>The best model for this computer</source>
   <translation>最适合本机的模型</translation>
  </message>
 </context>
 <context>
  <name>BestChoice</name>
  <message>
   <source>Get the best model for this computer</source>
   <translation>获取最适合本机的模型</translation>
  </message>
  <message>
   <source>It downloads while you look around with the built-in model.</source>
   <translation>下载期间，可以先用内置模型四处看看。</translation>
  </message>
  <message>
   <source>Looking for the best model for this computer…</source>
   <translation>正在寻找最适合本机的模型…</translation>
  </message>
  <message>
   <source>You need not wait: start below, and choose a model later.</source>
   <translation>不必等待：先从下面开始，稍后再选模型。</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}，{size}</translation>
  </message>
 </context>
 <context>
  <name>BrowsePage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>正在询问 {hub}…</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>连接网络</translation>
  </message>
  <message>
   <source>No model of the list is like that. Take back a filter, or search.</source>
   <translation>列表中没有这样的模型。请取消一项筛选，或进行搜索。</translation>
  </message>
  <message>
   <source>Nothing of what was found passes the filters. Take one back.</source>
   <translation>找到的结果都不符合筛选条件。请取消一项。</translation>
  </message>
  <message>
   <source>Searching asks {hub}. Nothing of your chats is sent.</source>
   <translation>搜索会向 {hub} 查询。不会发送任何对话内容。</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>显示更多</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>You are offline by choice: no connection is made. To search on {hub}, switch the network on. The list of recommended models works without it.</source>
   <translation>你选择了离线：不会建立任何连接。要在 {hub} 上搜索，请打开网络。推荐模型列表离线也可使用。</translation>
  </message>
  <message>
   <source>{hub} knows no GGUF model with “{text}” in its name. Try fewer words.</source>
   <translation>{hub} 上没有名称含“{text}”的 GGUF 模型。请减少关键词再试。</translation>
  </message>
 </context>
 <context>
  <name>ChatBehaviourPage</name>
  <message>
   <source>Ask me</source>
   <translation>询问我</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Back to what the preset says</source>
   <translation>恢复为预设的值</translation>
  </message>
  <message>
   <source>Behaviour of this chat</source>
   <translation>此对话的行为</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>例如：请用中文简短回答。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Leave out the oldest</source>
   <translation>省略最早的</translation>
  </message>
  <message>
   <source>Long chats</source>
   <translation>长对话</translation>
  </message>
  <message>
   <source>Reset this chat</source>
   <translation>重置此对话</translation>
  </message>
  <message>
   <source>Sum up the oldest</source>
   <translation>总结最早的</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>系统提示词</translation>
  </message>
  <message>
   <source>The messages stay in the chat; the model only does not see them any more.</source>
   <translation>消息仍保留在对话中；只是模型不再看到它们。</translation>
  </message>
  <message>
   <source>This chat is as a new one again.</source>
   <translation>此对话已恢复为新对话的设置。</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins. Empty: nothing.</source>
   <translation>对话开始前告诉模型的内容。留空则不告诉。</translation>
  </message>
  <message>
   <source>What you change here holds for this chat alone, from your next question on. An arrow takes one thing back to what the preset says.</source>
   <translation>此处的更改仅对此对话有效，从你的下一个提问开始。点按箭头可将该项恢复为预设的值。</translation>
  </message>
  <message>
   <source>When the context is full</source>
   <translation>上下文已满时</translation>
  </message>
 </context>
 <context>
  <name>ChatDelegate</name>
  <message>
   <source>Name of the folder</source>
   <translation>文件夹名称</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>对话标题</translation>
  </message>
 </context>
 <context>
  <name>ChatListView</name>
  <message>
   <source>Chats</source>
   <translation>对话</translation>
  </message>
 </context>
 <context>
  <name>ChatMenus</name>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete the folder, keep its chats</source>
   <translation>删除文件夹，保留对话</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>折叠</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>移到文件夹</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>新建文件夹…</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>移出文件夹</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>置顶</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>移出归档</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>展开</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>取消置顶</translation>
  </message>
 </context>
 <context>
  <name>ChatModel</name>
  <message>
   <source>Folder {name}, {state}</source>
   <translation>文件夹 {name}，{state}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>已展开</translation>
  </message>
  <message>
   <source>{title}, pinned</source>
   <translation>{title}，已置顶</translation>
  </message>
 </context>
 <context>
  <name>Chats</name>
  <message>
   <source>Chat archived</source>
   <translation>对话已归档</translation>
  </message>
  <message>
   <source>Chat deleted</source>
   <translation>对话已删除</translation>
  </message>
  <message>
   <source>Chat is back in the list</source>
   <translation>对话已回到列表</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title}（副本）</translation>
  </message>
 </context>
 <context>
  <name>CollectionCorner</name>
  <message>
   <source>Add documents</source>
   <translation>添加文档</translation>
  </message>
  <message>
   <source>Collection deleted. The chats keep what was asked.</source>
   <translation>文档集已删除。对话中已有的提问会保留。</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建文档集</translation>
  </message>
  <message>
   <source>Reading the documents: {done} of {total}</source>
   <translation>正在读取文档：{done}/{total}</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>监视文件夹</translation>
  </message>
  <message>
   <source>Watch another folder</source>
   <translation>监视其他文件夹</translation>
  </message>
  <message>
   <source>{n} more could not be read.</source>
   <translation>另有 {n} 个无法读取。</translation>
  </message>
 </context>
 <context>
  <name>CollectionPage</name>
  <message>
   <source>A collection is a set of documents that several chats can use. Choose it for a chat with the paperclip beside the message box. A watched folder is read again when its files change.</source>
   <translation>文档集是可供多个对话使用的一组文档。通过消息框旁的回形针为对话选择文档集。监视的文件夹会在其中文件变化时重新读取。</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>其他文件夹…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>文档集</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>文档集中的文档</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>新建文档集</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>重新读取文件夹</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>移出</translation>
  </message>
  <message>
   <source>There is no collection yet.</source>
   <translation>还没有文档集。</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>监视文件夹…</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>没有匹配的内容。</translation>
  </message>
  <message>
   <source>Search commands, chats and models</source>
   <translation>搜索命令、对话和模型</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>想做什么？</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Add documents</source>
   <translation>添加文档</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>取消发送</translation>
  </message>
  <message>
   <source>Message {name}</source>
   <translation>给 {name} 发消息</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Stop the answer</source>
   <translation>停止回答</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>输入消息</translation>
  </message>
 </context>
 <context>
  <name>ComputerPanel</name>
  <message>
   <source>Hide this panel</source>
   <translation>隐藏此面板</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>本机</translation>
  </message>
 </context>
 <context>
  <name>Context</name>
  <message>
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>较早的消息</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>空闲</translation>
  </message>
  <message>
   <source>Marks between messages</source>
   <translation>消息间的标记</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>为回答预留</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>系统提示词</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>你的消息</translation>
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
   <translation>取消</translation>
  </message>
  <message>
   <source>Do so in this chat from now on</source>
   <translation>今后在此对话中都这样做</translation>
  </message>
  <message>
   <source>It needs {total} of {room} tokens: {parts}.</source>
   <translation>需要 {total} 个词元，可容纳 {room} 个：{parts}。</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>省略</translation>
  </message>
  <message>
   <source>Leave out the oldest messages ({count})</source>
   <translation>省略最早的消息（{count}）</translation>
  </message>
  <message>
   <source>Let the model sum them up</source>
   <translation>让模型总结</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Summing up the older messages</source>
   <translation>正在总结较早的消息</translation>
  </message>
  <message>
   <source>The context is full</source>
   <translation>上下文已满</translation>
  </message>
  <message>
   <source>The model is summing up the older messages</source>
   <translation>模型正在总结较早的消息</translation>
  </message>
  <message>
   <source>The oldest messages stay in the chat; the model just does not see them.</source>
   <translation>最早的消息仍保留在对话中；只是模型看不到它们。</translation>
  </message>
  <message>
   <source>This does not fit into what the model can see at once</source>
   <translation>内容超出了模型一次能看到的范围</translation>
  </message>
  <message>
   <source>{done} of {total} messages</source>
   <translation>{done}/{total} 条消息</translation>
  </message>
 </context>
 <context>
  <name>ContextMeter</name>
  <message>
   <source>Shows what fills it</source>
   <translation>显示占用详情</translation>
  </message>
  <message>
   <source>{used} of {length}</source>
   <translation>{used} / {length}</translation>
  </message>
  <message>
   <source>{used} of {length} tokens of context are used</source>
   <translation>上下文已使用 {used} 个词元，共 {length} 个</translation>
  </message>
 </context>
 <context>
  <name>ContextPopup</name>
  <message>
   <source>Counting…</source>
   <translation>正在计数…</translation>
  </message>
  <message>
   <source>It does not fit by {tokens} tokens: you are asked before it is sent.</source>
   <translation>超出 {tokens} 个词元：发送前会询问你。</translation>
  </message>
  <message>
   <source>Send the whole chat again</source>
   <translation>重新发送整个对话</translation>
  </message>
  <message>
   <source>Sum up the older messages</source>
   <translation>总结较早的消息</translation>
  </message>
  <message>
   <source>The oldest messages of this chat are left out or summed up.</source>
   <translation>此对话最早的消息会被省略或总结。</translation>
  </message>
  <message>
   <source>What fills the context</source>
   <translation>上下文占用</translation>
  </message>
  <message>
   <source>You are asked before anything is left out.</source>
   <translation>省略任何内容前都会询问你。</translation>
  </message>
  <message>
   <source>{used} of {room} tokens are used.</source>
   <translation>已使用 {used} 个词元，共 {room} 个。</translation>
  </message>
 </context>
 <context>
  <name>ConversationFrame</name>
  <message>
   <source>Models can be wrong. Check what matters.</source>
   <translation>模型可能出错，重要内容请核实。</translation>
  </message>
  <message>
   <source>Rescue the chats…</source>
   <translation>抢救对话…</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored, and leaving it ends it.</source>
   <translation>临时聊天：不会保存任何内容，离开即结束。</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <source>This is done when the answer before it is written.</source>
   <translation>前面的回答写完后，就会处理这条。</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Hub token</source>
   <translation>Hub 访问令牌</translation>
  </message>
  <message>
   <source>Your token of the hub, for models that ask you to accept their terms. It is kept in this computer's keyring and sent to the hub alone. Leave it empty to forget it.</source>
   <translation>你的 Hub 访问令牌，用于需要接受条款的模型。它保存在这台计算机的密钥环中，只会发送给 Hub。留空则清除。</translation>
  </message>
 </context>
 <context>
  <name>Custody</name>
  <message>
   <source>A recovery phrase opens all your chats: type your passphrase first.</source>
   <translation>恢复短语可以打开你的所有对话：请先输入密码短语。</translation>
  </message>
  <message>
   <source>Alcove closes. When you start it again it offers to put the damaged file aside and to save what can be read and what the backups hold. Nothing is deleted.</source>
   <translation>Alcove 将关闭。再次启动时，它会提供将损坏的文件另存一旁，并抢救可读取的内容和备份中的内容。不会删除任何内容。</translation>
  </message>
  <message>
   <source>Close Alcove</source>
   <translation>关闭 Alcove</translation>
  </message>
  <message>
   <source>Rescue the chats?</source>
   <translation>要抢救对话吗？</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>你的密码短语</translation>
  </message>
 </context>
 <context>
  <name>Days</name>
  <message>
   <source>Last 30 days</source>
   <translation>最近 30 天</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>已置顶</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Models (*.gguf);;All files (*)</source>
   <translation>模型 (*.gguf);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>打开模型</translation>
  </message>
 </context>
 <context>
  <name>Discover</name>
  <message>
   <source>Go online</source>
   <translation>连接网络</translation>
  </message>
  <message>
   <source>Look at its page</source>
   <translation>查看其页面</translation>
  </message>
  <message>
   <source>You are offline by choice. A download needs the network.</source>
   <translation>你选择了离线。下载需要网络。</translation>
  </message>
 </context>
 <context>
  <name>Downloads</name>
  <message>
   <source>1 download</source>
   <translation>1 个下载</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>正在校验</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Open the model</source>
   <translation>打开模型</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>从列表移除</translation>
  </message>
  <message>
   <source>Tries again soon</source>
   <translation>即将重试</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>正在排队</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>剩余不到一分钟</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} / {total}</translation>
  </message>
  <message>
   <source>{h} h {m} min left</source>
   <translation>剩余 {h} 小时 {m} 分钟</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>剩余 {n} 天</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} 个下载</translation>
  </message>
  <message>
   <source>{n} min left</source>
   <translation>剩余 {n} 分钟</translation>
  </message>
 </context>
 <context>
  <name>DownloadsList</name>
  <message>
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
 </context>
 <context>
  <name>DownloadsView</name>
  <message>
   <source>Cancel the download of {title}?</source>
   <translation>取消下载 {title}？</translation>
  </message>
  <message>
   <source>Delete and cancel</source>
   <translation>删除并取消</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <source>No downloads</source>
   <translation>没有下载</translation>
  </message>
  <message>
   <source>Nothing is being downloaded</source>
   <translation>没有正在进行的下载</translation>
  </message>
  <message>
   <source>Remove finished</source>
   <translation>移除已完成</translation>
  </message>
  <message>
   <source>What you download goes on in the background and survives closing Alcove.</source>
   <translation>下载会在后台进行，关闭 Alcove 后也能接着下载。</translation>
  </message>
  <message>
   <source>{size} of it are here and will be deleted. To go on with it later, pause it.</source>
   <translation>已下载的 {size} 将被删除。如果想以后继续，请改为暂停。</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>Documents, tables, mails, code, and folders of them.</source>
   <translation>文档、表格、邮件、代码，以及包含它们的文件夹。</translation>
  </message>
  <message>
   <source>Drop to add to this chat</source>
   <translation>松开即可添加到此对话</translation>
  </message>
 </context>
 <context>
  <name>EmptyShelf</name>
  <message>
   <source>Discover shows which ones run well on this computer and downloads them.</source>
   <translation>“发现”会显示哪些模型适合在本机运行，并可直接下载。</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>查找模型</translation>
  </message>
  <message>
   <source>Names, quantizations, repositories and places are searched.</source>
   <translation>搜索范围包括名称、量化、仓库和位置。</translation>
  </message>
  <message>
   <source>No model matches “{text}”</source>
   <translation>没有匹配“{text}”的模型</translation>
  </message>
  <message>
   <source>No models of your own yet</source>
   <translation>还没有你自己的模型</translation>
  </message>
 </context>
 <context>
  <name>ExactPanel</name>
  <message>
   <source> Check exactly</source>
   <translation> 精确检查</translation>
  </message>
  <message>
   <source> Checking…</source>
   <translation> 正在检查…</translation>
  </message>
  <message>
   <source>By llama.cpp, with a context of {context} tokens and a {kv} cache; asked in {seconds} s.</source>
   <translation>由 llama.cpp 得出，上下文为 {context} 个词元，{kv} 缓存；用时 {seconds} 秒。</translation>
  </message>
  <message>
   <source>Check exactly</source>
   <translation>精确检查</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV 缓存</translation>
  </message>
  <message>
   <source>Main memory</source>
   <translation>主内存</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Working space</source>
   <translation>工作空间</translation>
  </message>
  <message>
   <source>llama.cpp itself tells what it would take; nothing is downloaded for that.</source>
   <translation>由 llama.cpp 自身给出所需资源；为此不会下载任何内容。</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>Assistant</source>
   <translation>助手</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>思考过程</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>You</source>
   <translation>你</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[图片：{description} – 未从 {host} 加载]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[图片：{description} – 未加载]</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>已编辑</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>无描述</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>{name} (in part)</source>
   <translation>{name}（部分）</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All families</source>
   <translation>所有系列</translation>
  </message>
  <message>
   <source>All licences</source>
   <translation>所有许可证</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>系列</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Most downloads</source>
   <translation>下载最多</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>Only what fits this computer</source>
   <translation>仅适合本机的</translation>
  </message>
  <message>
   <source>Popular on Hugging Face</source>
   <translation>Hugging Face 热门</translation>
  </message>
  <message>
   <source>Sorted by</source>
   <translation>排序方式</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>趋势</translation>
  </message>
 </context>
 <context>
  <name>FirstStartPage</name>
  <message>
   <source>A chat with language models that run on your own computer.</source>
   <translation>与在你自己的计算机上运行的语言模型对话。</translation>
  </message>
  <message>
   <source>Nothing you write leaves it: no account, no cloud, no telemetry.</source>
   <translation>你写的内容不会离开这台计算机：没有账户，没有云端，没有遥测。</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>打开 GGUF 文件…</translation>
  </message>
  <message>
   <source>Start with the built-in model</source>
   <translation>使用内置模型开始</translation>
  </message>
  <message>
   <source>The built-in model is tiny: it explains Alcove and shows how chatting works. For real work, get a larger model, or open one that you have downloaded.</source>
   <translation>内置模型很小：它可以介绍 Alcove 并演示如何对话。要做实际工作，请获取更大的模型，或打开已下载的模型。</translation>
  </message>
  <message>
   <source>Welcome to Alcove</source>
   <translation>欢迎使用 Alcove</translation>
  </message>
  <message>
   <source>Your chats are stored encrypted, unless you choose otherwise.</source>
   <translation>你的对话会加密存储，除非你另作选择。</translation>
  </message>
 </context>
 <context>
  <name>FolderButton</name>
  <message>
   <source>Add a folder…</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <source>Look no more through {folder}</source>
   <translation>不再查找 {folder}</translation>
  </message>
 </context>
 <context>
  <name>Folders</name>
  <message>
   <source>Folder deleted. Its chats stay.</source>
   <translation>文件夹已删除，其中的对话已保留。</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Enter a token…</source>
   <translation>输入访问令牌…</translation>
  </message>
  <message>
   <source>Its authors decide who may download it. Ask for access on its page, signed in to Hugging Face. When they have agreed, enter an access token of your account here.</source>
   <translation>由其作者决定谁可以下载。请登录 Hugging Face，在其页面上申请访问。获得同意后，在此输入你账户的访问令牌。</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>打开其页面</translation>
  </message>
  <message>
   <source>To download it you must accept its terms. Do that on its page, signed in to Hugging Face, then enter an access token of your account here.</source>
   <translation>要下载它，必须接受其条款。请登录 Hugging Face，在其页面上接受，然后在此输入你账户的访问令牌。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
 </context>
 <context>
  <name>GpuCard</name>
  <message>
   <source>Asleep</source>
   <translation>休眠中</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>负载</translation>
  </message>
  <message>
   <source>Program {number}</source>
   <translation>程序 {number}</translation>
  </message>
  <message>
   <source>Shared memory</source>
   <translation>共享内存</translation>
  </message>
  <message>
   <source>Video memory</source>
   <translation>显存</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>以及另外 {n} 个</translation>
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
   <translation>深色</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>显示或隐藏本机面板</translation>
  </message>
  <message>
   <source>Show the list of chats</source>
   <translation>显示对话列表</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>The last minute: load as an area, memory as a line</source>
   <translation>最近一分钟：区域表示负载，线条表示内存</translation>
  </message>
 </context>
 <context>
  <name>HubSearchField</name>
  <message>
   <source>Search {hub}, or paste an address</source>
   <translation>搜索 {hub}，或粘贴地址</translation>
  </message>
 </context>
 <context>
  <name>Interior</name>
  <message>
   <source>Hide the list of chats</source>
   <translation>隐藏对话列表</translation>
  </message>
  <message>
   <source>Hide this panel</source>
   <translation>隐藏此面板</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Making {type} of {name}</source>
   <translation>正在制作 {name} 的 {type}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Stop making the copy</source>
   <translation>停止制作副本</translation>
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
   <translation>跳到最新内容</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
 </context>
 <context>
  <name>ListMenu</name>
  <message>
   <source>All chats</source>
   <translation>所有对话</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Export all chats…</source>
   <translation>导出所有对话…</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>导入对话…</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>临时对话</translation>
  </message>
 </context>
 <context>
  <name>LocalPicker</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>制作较小版本…</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Make a smaller one.</source>
   <translation>这些版本在本机上都运行不佳。请制作一个较小的版本。</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>尚未检查。</translation>
  </message>
  <message>
   <source>Quantizations on this computer</source>
   <translation>本机上的量化版本</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>为何选择 {label}：{reason}</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>此版本</translation>
  </message>
 </context>
 <context>
  <name>LostPage</name>
  <message>
   <source>Chats that are there again: {chats}. Messages in them: {messages}.</source>
   <translation>已恢复的对话：{chats}。其中的消息：{messages}。</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>没有删除任何内容。</translation>
  </message>
  <message>
   <source>Open the chats</source>
   <translation>打开对话</translation>
  </message>
  <message>
   <source>Rescue the chats</source>
   <translation>抢救对话</translation>
  </message>
  <message>
   <source>Rescuing the chats…</source>
   <translation>正在抢救对话…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>The damaged file was put aside, whole, into {folder}.</source>
   <translation>损坏的文件已完整地另存到 {folder}。</translation>
  </message>
  <message>
   <source>They are still there and encrypted, but the file keys.json, which leads to their key, is missing from the folder below. Put it back from a copy of the folder, and try again. To begin with no chats, quit Alcove and move this folder away.</source>
   <translation>对话仍在且已加密，但下方文件夹中缺少用于取得其密钥的文件 keys.json。请从该文件夹的副本中恢复它，然后重试。如要从没有对话的状态重新开始，请退出 Alcove 并将此文件夹移走。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Use the recovery phrase</source>
   <translation>使用恢复短语</translation>
  </message>
  <message>
   <source>What could be read was laid over the backup of {day}.</source>
   <translation>已将可读取的内容合并到 {day} 的备份之上。</translation>
  </message>
  <message>
   <source>Your chats cannot be opened</source>
   <translation>无法打开你的对话</translation>
  </message>
  <message>
   <source>Your chats were rescued</source>
   <translation>你的对话已抢救回来</translation>
  </message>
 </context>
 <context>
  <name>MeaningCard</name>
  <message>
   <source>Choose a model…</source>
   <translation>选择模型…</translation>
  </message>
  <message>
   <source>Documents that are too long to go whole are searched for the words of the question. With an embedding model, a GGUF file, they are searched by meaning as well.</source>
   <translation>对于太长而无法完整发送的文档，会按问题中的词语进行搜索。使用嵌入模型（GGUF 文件）后，还会按语义搜索。</translation>
  </message>
  <message>
   <source>Preparing the documents: {done} of {total} passages</source>
   <translation>正在准备文档：{done}/{total} 个片段</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>按语义搜索</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation>停止使用</translation>
  </message>
  <message>
   <source>{name} searches long documents by meaning as well as by words.</source>
   <translation>{name} 除了按词语，还会按语义搜索长文档。</translation>
  </message>
 </context>
 <context>
  <name>MemoryBar</name>
  <message>
   <source>Compute</source>
   <translation>计算</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV 缓存</translation>
  </message>
  <message>
   <source>Mapped weights</source>
   <translation>映射的权重</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>未提供</translation>
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
   <translation>现在打开的是另一个模型：这是同样的消息发送给它时的样子。</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>已用上下文</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>统计数据</translation>
  </message>
  <message>
   <source>Generation</source>
   <translation>生成</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>消息已删除</translation>
  </message>
  <message>
   <source>No model is named for this answer.</source>
   <translation>此回答没有记录模型。</translation>
  </message>
  <message>
   <source>Nothing was measured for this answer.</source>
   <translation>此回答没有测量数据。</translation>
  </message>
  <message>
   <source>Of it in the KV cache already</source>
   <translation>其中已在 KV 缓存</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Prompt processing</source>
   <translation>提示词处理</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>The prompt of this answer</source>
   <translation>此回答的提示词</translation>
  </message>
  <message>
   <source>This is what the model was sent, with its control tokens as text.</source>
   <translation>这是发送给模型的内容，控制词元以文本显示。</translation>
  </message>
  <message>
   <source>Time to the first token</source>
   <translation>首个词元用时</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} 秒</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} 个词元</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>{n} tokens/s</translation>
  </message>
  <message>
   <source>{used} of {length} tokens</source>
   <translation>{used} / {length} 个词元</translation>
  </message>
 </context>
 <context>
  <name>MessageInput</name>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Enter 发送，Shift+Enter 换行</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation>16 位</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 位</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV 缓存</translation>
  </message>
  <message>
   <source>Layers on the GPU</source>
   <translation>GPU 上的层</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>模型卡片</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>运行于</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <source>Where the model runs</source>
   <translation>模型运行位置</translation>
  </message>
  <message>
   <source>{n} graphics cards</source>
   <translation>{n} 块显卡</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} 个词元</translation>
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
   <translation>适合 {n} GB 内存</translation>
  </message>
  <message>
   <source>For {n} GB of memory and more</source>
   <translation>适合 {n} GB 及以上内存</translation>
  </message>
  <message>
   <source>Needs permission</source>
   <translation>需要许可</translation>
  </message>
  <message>
   <source>Suits this computer</source>
   <translation>适合本机</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB on the graphics card)</source>
   <translation>适合本机（显卡 {n} GB）</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB)</source>
   <translation>适合本机（{n} GB）</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>未注明许可证</translation>
  </message>
  <message>
   <source>{count} downloads</source>
   <translation>下载 {count} 次</translation>
  </message>
  <message>
   <source>{count} likes</source>
   <translation>{count} 个赞</translation>
  </message>
 </context>
 <context>
  <name>ModelMenu</name>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Find models…</source>
   <translation>查找模型…</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>正在加载 {name}</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>模型：{name}</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>打开 GGUF 文件…</translation>
  </message>
  <message>
   <source>Stop loading</source>
   <translation>停止加载</translation>
  </message>
  <message>
   <source>built-in help model</source>
   <translation>内置帮助模型</translation>
  </message>
 </context>
 <context>
  <name>ModelPages</name>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>{name} is here, checked and ready.</source>
   <translation>{name} 已下载、校验完毕，可以使用。</translation>
  </message>
 </context>
 <context>
  <name>ModelRows</name>
  <message>
   <source> tokens</source>
   <translation> 词元</translation>
  </message>
  <message>
   <source>A chat with this preset offers to open it.</source>
   <translation>使用此预设的对话会提示打开该模型。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>上下文长度</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>模型能看到的对话长度。越长占用内存越多。</translation>
  </message>
  <message>
   <source>How question and answer are marked for the model. Its own is best, if any.</source>
   <translation>向模型标记问与答的方式。如果模型自带，用自带的最好。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Prompt style</source>
   <translation>提示词格式</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>模型自带</translation>
  </message>
  <message>
   <source>Whichever is open</source>
   <translation>当前打开的模型</translation>
  </message>
  <message>
   <source>{name} (not found)</source>
   <translation>{name}（未找到）</translation>
  </message>
 </context>
 <context>
  <name>ModelSettings</name>
  <message>
   <source> tokens</source>
   <translation> 词元</translation>
  </message>
  <message>
   <source>16 bits</source>
   <translation>16 位</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 位</translation>
  </message>
  <message>
   <source>All automatic</source>
   <translation>全部自动</translation>
  </message>
  <message>
   <source>Applies when the model is opened next.</source>
   <translation>下次打开模型时生效。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>上下文长度</translation>
  </message>
  <message>
   <source>Empty: the file's own name.</source>
   <translation>留空：使用文件自身的名称。</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>GPU 层数</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>模型能看到的对话长度。越长占用内存越多。</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone.</source>
   <translation>在显卡上计算的层数；0 表示仅用处理器。</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <source>Memory of the chat</source>
   <translation>对话记忆</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>Of {all} layers, how many the graphics card computes; 0 uses the processor alone.</source>
   <translation>共 {all} 层，其中由显卡计算的层数；0 表示仅用处理器。</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Settings of the model</source>
   <translation>模型设置</translation>
  </message>
  <message>
   <source>The KV cache. 8 bits take half the room; answers hardly differ.</source>
   <translation>即 KV 缓存。8 位只占一半空间；回答几乎没有差别。</translation>
  </message>
  <message>
   <source>This model's cache cannot be kept in 8 bits.</source>
   <translation>此模型的缓存无法以 8 位存储。</translation>
  </message>
 </context>
 <context>
  <name>ModelsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Downloads ({n})</source>
   <translation>下载（{n}）</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>本机</translation>
  </message>
 </context>
 <context>
  <name>Network</name>
  <message>
   <source>Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. {reason} Correct HF_ENDPOINT or remove it, then start Alcove again.</source>
   <translation>Alcove 不会建立连接，因为 HF_ENDPOINT 指定的 Hub 无法使用。{reason} 请更正或移除 HF_ENDPOINT，然后重新启动 Alcove。</translation>
  </message>
  <message>
   <source>Beginning of a model file, to see if it runs here</source>
   <translation>模型文件的开头，用于判断能否在本机运行</translation>
  </message>
  <message>
   <source>Description of a model</source>
   <translation>模型的说明</translation>
  </message>
  <message>
   <source>Download of a model file</source>
   <translation>下载模型文件</translation>
  </message>
  <message>
   <source>List of a model's files</source>
   <translation>模型的文件列表</translation>
  </message>
  <message>
   <source>Question to the hub</source>
   <translation>向 Hub 查询</translation>
  </message>
  <message>
   <source>Search for models</source>
   <translation>搜索模型</translation>
  </message>
  <message>
   <source>Something else ({word})</source>
   <translation>其他（{word}）</translation>
  </message>
  <message>
   <source>The list could not be cleared: {reason}</source>
   <translation>无法清空列表：{reason}</translation>
  </message>
  <message>
   <source>answered ({status})</source>
   <translation>已响应（{status}）</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>host is busy ({status})</source>
   <translation>主机繁忙（{status}）</translation>
  </message>
  <message>
   <source>its own hosts for large files</source>
   <translation>Hub 自己的大文件主机</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>无响应</translation>
  </message>
  <message>
   <source>not found ({status})</source>
   <translation>未找到（{status}）</translation>
  </message>
  <message>
   <source>odd answer ({status})</source>
   <translation>异常响应（{status}）</translation>
  </message>
  <message>
   <source>refused ({status})</source>
   <translation>被拒绝（{status}）</translation>
  </message>
  <message>
   <source>sent on ({status})</source>
   <translation>已重定向（{status}）</translation>
  </message>
  <message>
   <source>the host failed ({status})</source>
   <translation>主机出错（{status}）</translation>
  </message>
  <message>
   <source>the hub that HF_ENDPOINT names</source>
   <translation>HF_ENDPOINT 指定的 Hub</translation>
  </message>
  <message>
   <source>the hub: search, model descriptions, small files</source>
   <translation>Hub：搜索、模型说明、小文件</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>{n} bytes</source>
   <translation>{n} 字节</translation>
  </message>
 </context>
 <context>
  <name>NetworkButton</name>
  <message>
   <source>Connected to the hub…</source>
   <translation>已连接到 Hub…</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>正在下载…</translation>
  </message>
  <message>
   <source>Network: {state}</source>
   <translation>网络：{state}</translation>
  </message>
  <message>
   <source>No connection is open</source>
   <translation>没有打开的连接</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>What was asked of the network, and the offline switch</source>
   <translation>网络请求记录和离线开关</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>A connection is open now.</source>
   <translation>当前有打开的连接。</translation>
  </message>
  <message>
   <source>A download is under way now.</source>
   <translation>当前正在下载。</translation>
  </message>
  <message>
   <source>Alcove connects only for what you ask of it: to find a model, to look at one and to download it. Switch this on to forbid even that.</source>
   <translation>Alcove 只为你要求的事建立连接：查找、查看和下载模型。打开此项后，连这些也会禁止。</translation>
  </message>
  <message>
   <source>Alcove makes no connection at all, not even where you ask for one. Whatever was open has been ended; downloads keep what they have and go on when you switch this off.</source>
   <translation>Alcove 不会建立任何连接，即使你要求也不会。已打开的连接均已终止；已下载的部分会保留，关闭此项后继续下载。</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>清空列表</translation>
  </message>
  <message>
   <source>Every other host is refused. Nothing of your chats is ever sent: a request carries only the words of a search, or the name of a model and its file; to the hub also your token, where you entered one.</source>
   <translation>其他主机一律拒绝。对话内容绝不会被发送：请求只包含搜索词，或模型及其文件的名称；如果你输入了访问令牌，也会发送给 Hub。</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>No connection is open now.</source>
   <translation>当前没有打开的连接。</translation>
  </message>
  <message>
   <source>Nothing is listed: no connection was made, or it was cleared.</source>
   <translation>列表为空：没有建立过连接，或已被清空。</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>One request listed, {sent} sent and {received} received.</source>
   <translation>列出 1 个请求，已发送 {sent}，已接收 {received}。</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>请求记录</translation>
  </message>
  <message>
   <source>Who can be asked</source>
   <translation>可以询问的主机</translation>
  </message>
  <message>
   <source>{host}: {what}</source>
   <translation>{host}：{what}</translation>
  </message>
  <message>
   <source>{n} requests listed, {sent} sent and {received} received in all.</source>
   <translation>共列出 {n} 个请求，已发送 {sent}，已接收 {received}。</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrasePage</name>
  <message>
   <source>Choose a new passphrase</source>
   <translation>设置新的密码短语</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>The recovery phrase is right, and it stays so. With a passphrase you need not type it again: from now on Alcove asks for the passphrase at each start.</source>
   <translation>恢复短语正确，并会继续有效。设置密码短语后，无需再次输入恢复短语：今后 Alcove 每次启动时都会要求输入密码短语。</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>使用此密码短语</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close this notice</source>
   <translation>关闭此通知</translation>
  </message>
  <message>
   <source>Do something about it</source>
   <translation>处理</translation>
  </message>
 </context>
 <context>
  <name>OfferHead</name>
  <message>
   <source>Back to the list</source>
   <translation>返回列表</translation>
  </message>
  <message>
   <source>Licence: {name}</source>
   <translation>许可证：{name}</translation>
  </message>
  <message>
   <source>No licence is named</source>
   <translation>未注明许可证</translation>
  </message>
  <message>
   <source>On Hugging Face</source>
   <translation>Hugging Face 页面</translation>
  </message>
  <message>
   <source>Opens in your browser, after a question.</source>
   <translation>询问后在浏览器中打开。</translation>
  </message>
  <message>
   <source>by {author}</source>
   <translation>作者：{author}</translation>
  </message>
  <message>
   <source>has its own chat template</source>
   <translation>自带对话模板</translation>
  </message>
  <message>
   <source>updated {day}</source>
   <translation>更新于 {day}</translation>
  </message>
  <message>
   <source>{count} downloads a month</source>
   <translation>每月 {count} 次下载</translation>
  </message>
  <message>
   <source>{name} architecture</source>
   <translation>{name} 架构</translation>
  </message>
  <message>
   <source>{name} chat template</source>
   <translation>{name} 对话模板</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>正在询问 {hub}…</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Beside them: {files}</source>
   <translation>附带文件：{files}</translation>
  </message>
  <message>
   <source>Context they are judged with</source>
   <translation>评估时使用的上下文</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>连接网络</translation>
  </message>
  <message>
   <source>Its header could not be read, so this is guessed from the sizes. {why}</source>
   <translation>无法读取其文件头，因此这是根据大小推测的。{why}</translation>
  </message>
  <message>
   <source>Judged with a context of</source>
   <translation>评估所用上下文</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Look for a smaller model.</source>
   <translation>这些版本在本机上都运行不佳。请找一个较小的模型。</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>The longest that fits</source>
   <translation>可容纳的最长</translation>
  </message>
  <message>
   <source>There is no “{name}” here; these are the choices.</source>
   <translation>这里没有“{name}”；可选的如下。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>What its authors say</source>
   <translation>作者说明</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>为何选择 {label}：{reason}</translation>
  </message>
  <message>
   <source>You are offline by choice. To look at this model, switch the network on.</source>
   <translation>你选择了离线。要查看此模型，请打开网络。</translation>
  </message>
  <message>
   <source>an adapter (LoRA)</source>
   <translation>适配器（LoRA）</translation>
  </message>
  <message>
   <source>for pictures (mmproj)</source>
   <translation>用于图像（mmproj）</translation>
  </message>
  <message>
   <source>for quicker answers (draft)</source>
   <translation>用于加速回答（draft）</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>此版本</translation>
  </message>
  <message>
   <source>used for making them (imatrix)</source>
   <translation>制作时使用（imatrix）</translation>
  </message>
  <message>
   <source>{n}k tokens</source>
   <translation>{n}k 个词元</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>1 chapter</source>
   <translation>1 章</translation>
  </message>
  <message>
   <source>1 collection</source>
   <translation>1 个文档集</translation>
  </message>
  <message>
   <source>1 document</source>
   <translation>1 个文档</translation>
  </message>
  <message>
   <source>1 is being read</source>
   <translation>1 个正在读取</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 页</translation>
  </message>
  <message>
   <source>1 sheet</source>
   <translation>1 个工作表</translation>
  </message>
  <message>
   <source>1 slide</source>
   <translation>1 张幻灯片</translation>
  </message>
  <message>
   <source>Protected: its password is needed</source>
   <translation>受保护：需要密码</translation>
  </message>
  <message>
   <source>Reading: {done} of {total}</source>
   <translation>正在读取：{done}/{total}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>此对话</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>此消息</translation>
  </message>
  <message>
   <source>Waits to be read</source>
   <translation>等待读取</translation>
  </message>
  <message>
   <source>about {n} tokens</source>
   <translation>约 {n} 个词元</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>第 {n} 章</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>文档集</translation>
  </message>
  <message>
   <source>left out: no room</source>
   <translation>未包含：放不下</translation>
  </message>
  <message>
   <source>not all of it fits</source>
   <translation>无法全部放入</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>第 {n} 页</translation>
  </message>
  <message>
   <source>sheet {name}</source>
   <translation>工作表 {name}</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>幻灯片 {n}</translation>
  </message>
  <message>
   <source>watched folder</source>
   <translation>监视的文件夹</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>全文</translation>
  </message>
  <message>
   <source>{name} are too long to go whole: {shown} of their {n} passages are sent, those that fit the question best.</source>
   <translation>{name}太长，无法完整发送：将发送其 {n} 个片段中与问题最相关的 {shown} 个。</translation>
  </message>
  <message>
   <source>{n} are being read</source>
   <translation>{n} 个正在读取</translation>
  </message>
  <message>
   <source>{n} chapters</source>
   <translation>{n} 章</translation>
  </message>
  <message>
   <source>{n} collections</source>
   <translation>{n} 个文档集</translation>
  </message>
  <message>
   <source>{n} documents</source>
   <translation>{n} 个文档</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} 页</translation>
  </message>
  <message>
   <source>{n} sheets</source>
   <translation>{n} 个工作表</translation>
  </message>
  <message>
   <source>{n} slides</source>
   <translation>{n} 张幻灯片</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} 个词元</translation>
  </message>
  <message>
   <source>{shown} of {n} passages</source>
   <translation>{shown}/{n} 个片段</translation>
  </message>
  <message>
   <source>“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that fit the question best.</source>
   <translation>“{name}”太长，无法完整发送：将发送其 {n} 个片段中与问题最相关的 {shown} 个。</translation>
  </message>
 </context>
 <context>
  <name>PapersRoom</name>
  <message>
   <source>Add a folder of documents</source>
   <translation>添加文档文件夹</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>添加文档</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <source>Collections in this chat</source>
   <translation>此对话中的文档集</translation>
  </message>
  <message>
   <source>Left out: {n} files that are hidden, of a kind that Alcove does not read, or beyond a thousand.</source>
   <translation>未包含 {n} 个文件：它们是隐藏文件、Alcove 不读取的类型，或超出了一千个的上限。</translation>
  </message>
  <message>
   <source>Manage collections…</source>
   <translation>管理文档集…</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>粘贴的文本</translation>
  </message>
  <message>
   <source>Send it without</source>
   <translation>不带它发送</translation>
  </message>
  <message>
   <source>Your message was not sent, for “{name}” could not be read.</source>
   <translation>消息未发送，因为无法读取“{name}”。</translation>
  </message>
  <message>
   <source>“{name}” is in this chat already.</source>
   <translation>“{name}”已在此对话中。</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Parts and their licences</source>
   <translation>组件及其许可证</translation>
  </message>
 </context>
 <context>
  <name>PassageView</name>
  <message>
   <source>Text of the document</source>
   <translation>文档的文本</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePair</name>
  <message>
   <source>New passphrase</source>
   <translation>新密码短语</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>再次输入密码短语</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>两次输入的密码短语不同。请输入两次相同的。</translation>
  </message>
  <message>
   <source>Use at least {n} characters: a few words are easy to remember.</source>
   <translation>至少使用 {n} 个字符：几个词组成的短语容易记住。</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSheet</name>
  <message>
   <source>Change it</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>更改密码短语</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>当前密码短语</translation>
  </message>
  <message>
   <source>The chats stay as they are; a recovery phrase stays right too.</source>
   <translation>对话保持不变；恢复短语也继续有效。</translation>
  </message>
 </context>
 <context>
  <name>Passwords</name>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>That is not the password of “{name}”. Tries left: {n}.</source>
   <translation>“{name}”的密码不正确。剩余尝试次数：{n}。</translation>
  </message>
  <message>
   <source>“{name}” is protected. Its password opens it here and is not kept.</source>
   <translation>“{name}”受保护。密码仅用于在此打开它，不会保存。</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>Answer again</source>
   <translation>重新回答</translation>
  </message>
  <message>
   <source>Answer complete</source>
   <translation>回答完成</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>助手</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Code, {language}:</source>
   <translation>代码，{language}：</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>复制为纯文本</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>复制地址</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>复制回答</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>复制所选内容</translation>
  </message>
  <message>
   <source>Copy the selection as plain text</source>
   <translation>将所选内容复制为纯文本</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>撤回提问</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit the answer</source>
   <translation>编辑回答</translation>
  </message>
  <message>
   <source>Edit the question</source>
   <translation>编辑提问</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>统计数据</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>在此对话中查找</translation>
  </message>
  <message>
   <source>Formula: {source}</source>
   <translation>公式：{source}</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>跳到最新内容</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>下一处</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>下一版本</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>打开 {address}</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>正在准备…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>上一处</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>上一版本</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>朗读</translation>
  </message>
  <message>
   <source>Reading the conversation… {done} of {total} tokens</source>
   <translation>正在读取对话… {done}/{total} 个词元</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Show all {count} characters</source>
   <translation>显示全部 {count} 个字符</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>Show {place}</source>
   <translation>显示 {place}</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>正在思考…</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>思考过程</translation>
  </message>
  <message>
   <source>Thought for {minutes} min {seconds} s</source>
   <translation>思考了 {minutes} 分 {seconds} 秒</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>思考了 {seconds} 秒</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>正在排队</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>发送的内容</translation>
  </message>
  <message>
   <source>You</source>
   <translation>你</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[图片：{description} – 未从 {host} 加载]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[图片：{description} – 未加载]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>已编辑</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>无描述</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>version {number} of {count}</source>
   <translation>版本 {number}，共 {count} 个</translation>
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
   <translation>模型看不到最早的 {n} 条消息。</translation>
  </message>
  <message>
   <source>Summing up the oldest messages: {done} of {total}.</source>
   <translation>正在总结最早的消息：{done}/{total}。</translation>
  </message>
  <message>
   <source>The model sees a summary in place of the {n} oldest messages.</source>
   <translation>模型看到的是总结，而不是最早的 {n} 条消息。</translation>
  </message>
  <message>
   <source>first token {n} s</source>
   <translation>首个词元 {n} 秒</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} 个词元</translation>
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
   <translation>本机最佳</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>无法使用</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>获取</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>本机</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>量化</translation>
  </message>
  <message>
   <source>See the tab Downloads.</source>
   <translation>请查看“下载”标签页。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>guided rounding</source>
   <translation>引导舍入</translation>
  </message>
  <message>
   <source>up to {tokens} context</source>
   <translation>上下文最长 {tokens}</translation>
  </message>
  <message>
   <source>{bits} bits/weight</source>
   <translation>{bits} 位/权重</translation>
  </message>
  <message>
   <source>{n} files</source>
   <translation>{n} 个文件</translation>
  </message>
 </context>
 <context>
  <name>PickerTable</name>
  <message>
   <source>Quantizations</source>
   <translation>量化版本</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>A system prompt and a choice of words under one name.</source>
   <translation>将系统提示词和选词方式存为一个名称。</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>与设置相同</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>删除预设</translation>
  </message>
  <message>
   <source>In this chat</source>
   <translation>在此对话中</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>管理预设…</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>预设名称</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as preset…</source>
   <translation>存为预设…</translation>
  </message>
  <message>
   <source>Update preset</source>
   <translation>更新预设</translation>
  </message>
  <message>
   <source>Your own system prompt, and the choice of words of the settings.</source>
   <translation>你自己的系统提示词，以及设置中的选词方式。</translation>
  </message>
 </context>
 <context>
  <name>PresetCorner</name>
  <message>
   <source>Alcove presets</source>
   <translation>Alcove 预设</translation>
  </message>
  <message>
   <source>Copy of {name}</source>
   <translation>{name} 的副本</translation>
  </message>
  <message>
   <source>Export presets</source>
   <translation>导出预设</translation>
  </message>
  <message>
   <source>Import presets</source>
   <translation>导入预设</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>预设 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Presets taken in: {count}.</source>
   <translation>已导入的预设：{count}。</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>已写入 {name}。</translation>
  </message>
 </context>
 <context>
  <name>PresetEditor</name>
  <message>
   <source>A preset needs a name.</source>
   <translation>预设需要名称。</translation>
  </message>
  <message>
   <source>An arrow takes a value back to that of the settings.</source>
   <translation>点按箭头可将该值恢复为设置中的值。</translation>
  </message>
  <message>
   <source>As for all chats</source>
   <translation>与所有对话相同</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>与设置相同</translation>
  </message>
  <message>
   <source>Back to the presets</source>
   <translation>返回预设列表</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Edit preset</source>
   <translation>编辑预设</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>例如：请用中文简短回答。</translation>
  </message>
  <message>
   <source>How words are chosen</source>
   <translation>选词方式</translation>
  </message>
  <message>
   <source>In a sentence.</source>
   <translation>用一句话说明。</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Its own</source>
   <translation>单独设定</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>新建预设</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>系统提示词</translation>
  </message>
  <message>
   <source>System prompt of this preset</source>
   <translation>此预设的系统提示词</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins: that of the settings, or this.</source>
   <translation>对话开始前告诉模型的内容：设置中的，或这里的。</translation>
  </message>
 </context>
 <context>
  <name>PresetList</name>
  <message>
   <source>Presets</source>
   <translation>预设</translation>
  </message>
 </context>
 <context>
  <name>PresetModel</name>
  <message>
   <source>From Alcove</source>
   <translation>来自 Alcove</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>你的预设</translation>
  </message>
  <message>
   <source>for new chats</source>
   <translation>用于新对话</translation>
  </message>
 </context>
 <context>
  <name>PresetPage</name>
  <message>
   <source>A preset is a system prompt, a choice of words and, if you like, a model under one name. Those from Alcove can be duplicated and then changed.</source>
   <translation>预设将系统提示词、选词方式以及可选的模型存为一个名称。来自 Alcove 的预设可以先复制再修改。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Export all of yours…</source>
   <translation>导出你的所有预设…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>新建预设</translation>
  </message>
  <message>
   <source>Not for new chats</source>
   <translation>不用于新对话</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Use for new chats</source>
   <translation>用于新对话</translation>
  </message>
 </context>
 <context>
  <name>Presets</name>
  <message>
   <source>Alpaca style</source>
   <translation>Alpaca 格式</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>均衡</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Creative</source>
   <translation>创意</translation>
  </message>
  <message>
   <source>Explains step by step and asks back, so that you find the answer yourself.</source>
   <translation>逐步讲解并反问，引导你自己找到答案。</translation>
  </message>
  <message>
   <source>For facts, figures and short answers: the likeliest words, little chance.</source>
   <translation>适合事实、数字和简短回答：选最可能的词，随机性低。</translation>
  </message>
  <message>
   <source>For models of the Alpaca line: ### Instruction and ### Response.</source>
   <translation>适用于 Alpaca 系列模型：### Instruction 和 ### Response。</translation>
  </message>
  <message>
   <source>For models of the Vicuna line: USER and ASSISTANT.</source>
   <translation>适用于 Vicuna 系列模型：USER 和 ASSISTANT。</translation>
  </message>
  <message>
   <source>For most questions: lively wording that stays with the matter.</source>
   <translation>适合大多数问题：表达生动，紧扣主题。</translation>
  </message>
  <message>
   <source>For programs: careful, complete, in code blocks.</source>
   <translation>适合编写程序：严谨、完整，使用代码块。</translation>
  </message>
  <message>
   <source>For stories, names and ideas: more surprising words.</source>
   <translation>适合故事、名称和点子：用词更出人意料。</translation>
  </message>
  <message>
   <source>Makes long texts short, and adds nothing.</source>
   <translation>把长文本变短，不添加任何内容。</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>原样</translation>
  </message>
  <message>
   <source>Precise</source>
   <translation>精确</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>总结</translation>
  </message>
  <message>
   <source>The model as it is: no system prompt, and words drawn as it weighs them.</source>
   <translation>模型本来的样子：没有系统提示词，完全按模型给出的概率选词。</translation>
  </message>
  <message>
   <source>Translates what you write: into English, or from English into the language you name.</source>
   <translation>翻译你写的内容：译成英语，或从英语译成你指定的语言。</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>翻译</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation>导师</translation>
  </message>
  <message>
   <source>Vicuna style</source>
   <translation>Vicuna 格式</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Alcove connects only to find and download the models you ask for; Network, at the foot of the side panel, lists every request. The model itself runs in a process of its own that cannot connect.</source>
   <translation>Alcove 只为查找和下载你要的模型而连接网络；侧边栏底部的“网络”列出了每个请求。模型本身在无法联网的独立进程中运行。</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>更改密码短语…</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>数据文件夹</translation>
  </message>
  <message>
   <source>Make a recovery phrase…</source>
   <translation>创建恢复短语…</translation>
  </message>
  <message>
   <source>Make another recovery phrase…</source>
   <translation>创建新的恢复短语…</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>保护方式</translation>
  </message>
  <message>
   <source>Questions, answers, drafts, titles, the search index, the system prompt and your presets. Model files and the other settings are stored unencrypted.</source>
   <translation>提问、回答、草稿、标题、搜索索引、系统提示词以及你的预设。模型文件和其他设置不加密存储。</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>恢复短语</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>There is none. If the keyring loses the key, or the data folder moves to another computer, nothing opens your chats. A phrase on paper does.</source>
   <translation>还没有恢复短语。如果密钥环丢失密钥，或数据文件夹移到另一台计算机，就无法打开你的对话。写在纸上的短语可以打开。</translation>
  </message>
  <message>
   <source>There is none. If you forget the passphrase, nothing opens your chats. A phrase on paper does.</source>
   <translation>还没有恢复短语。如果忘记密码短语，就无法打开你的对话。写在纸上的短语可以打开。</translation>
  </message>
  <message>
   <source>There is one. It opens your chats wherever the data folder is, so keep it apart from this computer. Another one takes its place.</source>
   <translation>已有恢复短语。无论数据文件夹在哪里，它都能打开你的对话，因此请与这台计算机分开保管。新建的短语会取代它。</translation>
  </message>
  <message>
   <source>What is covered</source>
   <translation>保护范围</translation>
  </message>
  <message>
   <source>Your chats are encrypted with your passphrase.</source>
   <translation>你的对话已用密码短语加密。</translation>
  </message>
  <message>
   <source>Your chats are encrypted. The key lies in this system's keyring and opens with your login.</source>
   <translation>你的对话已加密。密钥保存在此系统的密钥环中，随系统登录解锁。</translation>
  </message>
  <message>
   <source>Your chats are not encrypted: you chose that at the first start.</source>
   <translation>你的对话未加密：这是你首次启动时的选择。</translation>
  </message>
 </context>
 <context>
  <name>ProcessorCard</name>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
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
   <translation>Alcove 每次启动时都会要求输入它。其他任何人都没有它：请把它写下来，或稍后在设置中创建恢复短语。</translation>
  </message>
  <message>
   <source>Anyone who can use this computer, or finds its disk, can read your chats. It can only be changed later by beginning with an empty data folder.</source>
   <translation>任何能使用这台计算机或拿到其磁盘的人，都能读取你的对话。以后若要更改，只能从空的数据文件夹重新开始。</translation>
  </message>
  <message>
   <source>Continue without encryption</source>
   <translation>不加密并继续</translation>
  </message>
  <message>
   <source>How should your chats be protected?</source>
   <translation>如何保护你的对话？</translation>
  </message>
  <message>
   <source>Protect my chats with a passphrase</source>
   <translation>用密码短语保护我的对话</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep a key for you.</source>
   <translation>此系统没有可为你保存密钥的密钥环。</translation>
  </message>
 </context>
 <context>
  <name>Quantize</name>
  <message>
   <source>Best here</source>
   <translation>本机最佳</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>约 {size}</translation>
  </message>
 </context>
 <context>
  <name>QuantizeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Make a smaller one</source>
   <translation>制作较小版本</translation>
  </message>
  <message>
   <source>Make a smaller one of {name}</source>
   <translation>制作 {name} 的较小版本</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>制作</translation>
  </message>
  <message>
   <source>Only {free} are free on the disk; {lacks} more are needed.</source>
   <translation>磁盘仅可用 {free}；还需要 {lacks}。</translation>
  </message>
  <message>
   <source>Show all types</source>
   <translation>显示所有类型</translation>
  </message>
  <message>
   <source>This file is as small as Alcove can make it.</source>
   <translation>此文件已是 Alcove 能制作的最小版本。</translation>
  </message>
  <message>
   <source>This file is quantized already ({label}). A copy of it loses more than the same type made from the original (F16 or BF16); it is better to download that one.</source>
   <translation>此文件已经量化（{label}）。用它制作副本的损失，比用原版（F16 或 BF16）制作同类型的更大；最好下载原版。</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>{free} are free on the disk; the original stays.</source>
   <translation>磁盘可用 {free}；原文件会保留。</translation>
  </message>
 </context>
 <context>
  <name>QuantizeProgressPage</name>
  <message>
   <source>Close, and go on</source>
   <translation>关闭并继续制作</translation>
  </message>
  <message>
   <source>Making {type}</source>
   <translation>正在制作 {type}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The processor is busy with it; you can go on chatting. The copy appears in the list when it is complete and checked. Stopping leaves nothing behind.</source>
   <translation>处理器正忙于此任务；可以继续对话。副本制作并校验完成后会出现在列表中。停止则不会留下任何内容。</translation>
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
   <translation>返回</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open with the recovery phrase</source>
   <translation>用恢复短语打开</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>恢复短语</translation>
  </message>
  <message>
   <source>Type the six groups of four letters and digits that you wrote down. Capitals, spaces and dashes do not matter.</source>
   <translation>请输入你写下的六组字母和数字，每组四个字符。不区分大小写，空格和连字符也不影响。</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>我已写下来</translation>
  </message>
  <message>
   <source>It stays on the clipboard for a minute.</source>
   <translation>它会在剪贴板中保留一分钟。</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>恢复短语</translation>
  </message>
  <message>
   <source>The phrase you made before opens nothing here from then on.</source>
   <translation>此后，之前创建的短语将无法打开这里的任何内容。</translation>
  </message>
  <message>
   <source>Together with the data folder it opens your chats when nothing else does. Write it down and keep it apart from this computer: whoever has both can read everything. Alcove shows it only now.</source>
   <translation>当其他方法都无法打开时，它与数据文件夹一起可以打开你的对话。请把它写下来，并与这台计算机分开保管：同时拥有两者的人可以读取所有内容。Alcove 只在此时显示它。</translation>
  </message>
  <message>
   <source>Use this phrase</source>
   <translation>使用此短语</translation>
  </message>
  <message>
   <source>Your recovery phrase</source>
   <translation>你的恢复短语</translation>
  </message>
 </context>
 <context>
  <name>ResultsModel</name>
  <message>
   <source>New chat</source>
   <translation>新对话</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>搜索结果</translation>
  </message>
 </context>
 <context>
  <name>RuleBox</name>
  <message>
   <source>A JSON schema, which says what the object has to have.</source>
   <translation>JSON Schema，说明对象必须包含的内容。</translation>
  </message>
  <message>
   <source>A grammar in llama.cpp's GBNF; it begins with the rule root.</source>
   <translation>采用 llama.cpp 的 GBNF 语法；从规则 root 开始。</translation>
  </message>
  <message>
   <source>Any JSON object</source>
   <translation>任意 JSON 对象</translation>
  </message>
  <message>
   <source>Back to the form of the preset</source>
   <translation>恢复为预设的格式</translation>
  </message>
  <message>
   <source>Empty: answers are free.</source>
   <translation>留空：回答不受限制。</translation>
  </message>
  <message>
   <source>Every answer will have this form.</source>
   <translation>每个回答都会采用此格式。</translation>
  </message>
  <message>
   <source>Form of the answer</source>
   <translation>回答格式</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>自由</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>语法</translation>
  </message>
  <message>
   <source>Grammar (GBNF)</source>
   <translation>语法（GBNF）</translation>
  </message>
  <message>
   <source>Insert an example</source>
   <translation>插入示例</translation>
  </message>
  <message>
   <source>JSON schema</source>
   <translation>JSON Schema</translation>
  </message>
  <message>
   <source>The answer is</source>
   <translation>回答格式为</translation>
  </message>
  <message>
   <source>The model can then write nothing that breaks the form, whatever it is asked.</source>
   <translation>这样无论问什么，模型都无法写出不合格式的内容。</translation>
  </message>
 </context>
 <context>
  <name>SamplingRows</name>
  <message>
   <source>Above 0 a word becomes less likely each time it occurs; 0 is off.</source>
   <translation>大于 0 时，某词每出现一次，就更不容易再出现；0 表示关闭。</translation>
  </message>
  <message>
   <source>Above 0 the model looks for new words, however often one occurred; 0 is off.</source>
   <translation>大于 0 时，模型会寻找新词，不论某词已出现几次；0 表示关闭。</translation>
  </message>
  <message>
   <source>Above 1 makes words that just occurred less likely; 1 is off.</source>
   <translation>大于 1 时，刚出现过的词更不容易再出现；1 表示关闭。</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>恢复为 {value}</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>选词方式</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that together reach this share; 1 is off.</source>
   <translation>只从合计达到此占比的最可能词元中选择；1 表示关闭。</translation>
  </message>
  <message>
   <source>Choose among this many of the likeliest tokens; 0 is off.</source>
   <translation>只从这么多个最可能的词元中选择；0 表示关闭。</translation>
  </message>
  <message>
   <source>Drop tokens less likely than this share of the likeliest one; 0 is off.</source>
   <translation>舍弃概率低于最可能词元此比例的词元；0 表示关闭。</translation>
  </message>
  <message>
   <source>End of the answer</source>
   <translation>回答的结束</translation>
  </message>
  <message>
   <source>Frequency penalty</source>
   <translation>频率惩罚</translation>
  </message>
  <message>
   <source>Higher is more varied; 0 always takes the likeliest word.</source>
   <translation>越高越多样；0 表示总是选最可能的词。</translation>
  </message>
  <message>
   <source>How many of the last tokens the three penalties look back on; 0 is off.</source>
   <translation>三种惩罚回看最近多少个词元；0 表示关闭。</translation>
  </message>
  <message>
   <source>In tokens; one is about three quarters of an English word.</source>
   <translation>以词元计；一个词元约为四分之三个英语单词。</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>回答最大长度</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Penalty window</source>
   <translation>惩罚窗口</translation>
  </message>
  <message>
   <source>Presence penalty</source>
   <translation>存在惩罚</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>重复惩罚</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>重复</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Stop strings</source>
   <translation>停止字符串</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>The answer ends before any of these. One a line; \n stands for a line break.</source>
   <translation>回答会在出现其中任何一个之前结束。每行一个；\n 表示换行。</translation>
  </message>
  <message>
   <source>The same seed and question give the same answer.</source>
   <translation>种子和提问相同，回答也相同。</translation>
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
   <translation>无</translation>
  </message>
  <message>
   <source>{lowest} to {highest}</source>
   <translation>{lowest} 到 {highest}</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search chats</source>
   <translation>搜索对话</translation>
  </message>
 </context>
 <context>
  <name>Searching</name>
  <message>
   <source>No chat contains “{query}”.</source>
   <translation>没有包含“{query}”的对话。</translation>
  </message>
  <message>
   <source>Results: more than {count}</source>
   <translation>结果：超过 {count}</translation>
  </message>
  <message>
   <source>Results: {count}</source>
   <translation>结果：{count}</translation>
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
   <translation> 词元</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>上下文长度</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>对比度</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>例如：请用中文简短回答。</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>GPU 层数</translation>
  </message>
  <message>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory. Applies when a model is opened.</source>
   <translation>模型能看到的对话长度。越长占用内存越多。打开模型时生效。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone. Applies when a model is opened.</source>
   <translation>在显卡上计算的层数；0 表示仅用处理器。打开模型时生效。</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Of messages; the rest of the window follows.</source>
   <translation>消息的文字大小；窗口其余部分随之调整。</translation>
  </message>
  <message>
   <source>Of the window, from the next start on. A model answers in any it knows.</source>
   <translation>窗口的语言，下次启动时生效。模型可用它懂得的任何语言回答。</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>系统提示词</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>What the model is told before every chat. Empty: nothing.</source>
   <translation>每次对话前告诉模型的内容。留空则不告诉。</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A context of {context} tokens was chosen instead of {usual}, so that the model fits. For longer chats, free some memory or take a smaller model.</source>
   <translation>为了能装下模型，上下文选用了 {context} 个词元，而不是 {usual} 个。如需更长的对话，请释放一些内存，或换用较小的模型。</translation>
  </message>
  <message>
   <source>A graphics card has stopped answering. Restart the computer; if it happens again, check its power supply and temperature.</source>
   <translation>有一块显卡停止了响应。请重启计算机；如果再次发生，请检查其供电和温度。</translation>
  </message>
  <message>
   <source>A graphics card is asleep to save power. It wakes by itself when a model uses it.</source>
   <translation>有一块显卡正在休眠以节省电力。模型使用它时，它会自动唤醒。</translation>
  </message>
  <message>
   <source>A graphics card is split into parts (MIG). Each part is listed on its own, and its load is not told.</source>
   <translation>有一块显卡被划分成了多个部分（MIG）。各部分会单独列出，且不提供负载信息。</translation>
  </message>
  <message>
   <source>A graphics card needs a restart of the computer before it can be used again.</source>
   <translation>有一块显卡需要重启计算机后才能继续使用。</translation>
  </message>
  <message>
   <source>A part of this document is damaged and was left out, such as its comments or its numbering.</source>
   <translation>此文档的一部分（例如批注或编号）已损坏，未包含在内。</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty. Type one that you will remember.</source>
   <translation>密码短语不能为空。请输入一个你能记住的。</translation>
  </message>
  <message>
   <source>A preset needs a name. Type one, and save it again.</source>
   <translation>预设需要名称。请输入名称后再次保存。</translation>
  </message>
  <message>
   <source>A row that is repeated very often was taken {shown} times only.</source>
   <translation>重复次数极多的一行仅采用了 {shown} 次。</translation>
  </message>
  <message>
   <source>A special token of this model has an unusual number.</source>
   <translation>此模型有一个特殊词元的编号异常。</translation>
  </message>
  <message>
   <source>A stop string is empty. Remove it in the settings.</source>
   <translation>有一个停止字符串为空。请在设置中将其移除。</translation>
  </message>
  <message>
   <source>A very long text in the file is ignored.</source>
   <translation>文件中一段过长的文本已被忽略。</translation>
  </message>
  <message>
   <source>A web page came in place of {name}; the network may be asking you to sign in. Sign in with a browser, then resume.</source>
   <translation>收到的是网页，而不是 {name}；网络可能要求登录。请用浏览器登录，然后继续。</translation>
  </message>
  <message>
   <source>A web page came instead of the hub's answer. This network may want you to sign in first: open a browser, then try again.</source>
   <translation>收到的是网页，而不是 Hub 的响应。此网络可能要求先登录：请打开浏览器登录，然后重试。</translation>
  </message>
  <message>
   <source>Alcove cannot read this kind of file: {name}. Save it as PDF, as an Office document or as plain text.</source>
   <translation>Alcove 无法读取此类文件：{name}。请将其存为 PDF、Office 文档或纯文本。</translation>
  </message>
  <message>
   <source>Alcove does not connect to {host}: only the model hub and its file servers are allowed.</source>
   <translation>Alcove 不连接 {host}：只允许连接模型 Hub 及其文件服务器。</translation>
  </message>
  <message>
   <source>Alcove ended while this was being written.</source>
   <translation>写到此处时 Alcove 已退出。</translation>
  </message>
  <message>
   <source>Alcove is running already, but its window does not answer. Close that one, or wait a moment, and start again.</source>
   <translation>Alcove 已在运行，但其窗口没有响应。请将其关闭，或稍等片刻，然后重新启动。</translation>
  </message>
  <message>
   <source>Alcove is set to stay offline. Switch Offline off to use the network.</source>
   <translation>Alcove 已设为保持离线。要使用网络，请关闭“离线”。</translation>
  </message>
  <message>
   <source>Alcove made a mistake with its store ({detail}). Please report it.</source>
   <translation>Alcove 在处理存储库时出错（{detail}）。请报告此问题。</translation>
  </message>
  <message>
   <source>Alcove put the messages of an imported chat in a wrong order, so this chat was not taken in. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove 把导入对话的消息顺序弄错了，因此没有收录此对话。请附上 `alcove doctor` 的输出并报告此问题。</translation>
  </message>
  <message>
   <source>Alcove tried to send a request of a kind it never sends ({method}). Please report this.</source>
   <translation>Alcove 试图发送一种它从不发送的请求（{method}）。请报告此问题。</translation>
  </message>
  <message>
   <source>Alcove tried to use a key that was not written down first; nothing was changed. Please report it.</source>
   <translation>Alcove 试图使用一个未事先记录的密钥；未做任何更改。请报告此问题。</translation>
  </message>
  <message>
   <source>Alcove used a key of {bytes} instead of 32. Please report it.</source>
   <translation>Alcove 使用了 {bytes} 的密钥，而不是 32 字节。请报告此问题。</translation>
  </message>
  <message>
   <source>Alcove used its store after closing it. Please report it.</source>
   <translation>Alcove 在关闭存储库后仍使用了它。请报告此问题。</translation>
  </message>
  <message>
   <source>Alcove wanted to use a key that it had not found yet; nothing was changed. Please report it.</source>
   <translation>Alcove 试图使用一个尚未找到的密钥；未做任何更改。请报告此问题。</translation>
  </message>
  <message>
   <source>An answer can follow a grammar or a JSON schema, not both. Remove one of them.</source>
   <translation>回答只能遵循语法或 JSON Schema 之一，不能同时遵循两者。请移除其中一个。</translation>
  </message>
  <message>
   <source>Another file called {name} is already in {folder}. Move or rename it and try again; it was not touched.</source>
   <translation>{folder} 中已有另一个名为 {name} 的文件。请移动或重命名它后重试；该文件未被改动。</translation>
  </message>
  <message>
   <source>Another program is using {path}. Close other copies of Alcove and try again.</source>
   <translation>另一个程序正在使用 {path}。请关闭其他 Alcove 程序后重试。</translation>
  </message>
  <message>
   <source>Answers cannot be held to this part of the JSON schema: “{keyword}”. Remove or simplify it.</source>
   <translation>回答无法遵循 JSON Schema 的这一部分：“{keyword}”。请将其移除或简化。</translation>
  </message>
  <message>
   <source>As good as the original, and it fits on your graphics card. Larger files gain nothing you would notice.</source>
   <translation>与原版一样好，且能装入显卡。更大的文件不会带来可察觉的提升。</translation>
  </message>
  <message>
   <source>As good as the original, and your processor answers faster than you read.</source>
   <translation>与原版一样好，且处理器的回答速度快于阅读速度。</translation>
  </message>
  <message>
   <source>As good as the original, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>与原版一样好，{gpu_layers}/{layers} 层在显卡上运行。</translation>
  </message>
  <message>
   <source>As good as {best}; the difference cannot be noticed.</source>
   <translation>与 {best} 一样好；差别无法察觉。</translation>
  </message>
  <message>
   <source>As it was trained.</source>
   <translation>与训练时一致。</translation>
  </message>
  <message>
   <source>Attached files of which only the name was kept: {count}.</source>
   <translation>仅保留了名称的附件：{count}。</translation>
  </message>
  <message>
   <source>Better, but only {gpu_layers} of {layers} layers fit on the graphics card.</source>
   <translation>质量更好，但只有 {gpu_layers}/{layers} 层能装入显卡。</translation>
  </message>
  <message>
   <source>Better, but slower than you read: about {speed} tokens a second.</source>
   <translation>质量更好，但慢于阅读速度：每秒约 {speed} 个词元。</translation>
  </message>
  <message>
   <source>By its size this model needs {missing} more memory than is free: it may be very slow, or stop. Close other programs, or choose a smaller one.</source>
   <translation>从大小看，此模型所需内存比可用内存多 {missing}：它可能非常慢，甚至停止运行。请关闭其他程序，或选择较小的模型。</translation>
  </message>
  <message>
   <source>Calls of tools and what those answered: {count}.</source>
   <translation>工具调用及其结果：{count}。</translation>
  </message>
  <message>
   <source>Chats that break off because the file does: {count}.</source>
   <translation>因文件中断而不完整的对话：{count}。</translation>
  </message>
  <message>
   <source>Chats too damaged to be read: {count}.</source>
   <translation>损坏严重、无法读取的对话：{count}。</translation>
  </message>
  <message>
   <source>Chats too large to be read: {count}.</source>
   <translation>太大而无法读取的对话：{count}。</translation>
  </message>
  <message>
   <source>Chats without a message: {count}.</source>
   <translation>没有消息的对话：{count}。</translation>
  </message>
  <message>
   <source>Chats written by a newer Alcove; install that one to read them: {count}.</source>
   <translation>由更新版本的 Alcove 写成的对话（安装该版本即可读取）：{count}。</translation>
  </message>
  <message>
   <source>Clearly worse.</source>
   <translation>质量明显较差。</translation>
  </message>
  <message>
   <source>Cut into pieces that must be joined before it can be opened.</source>
   <translation>文件被切分成多块，合并后才能打开。</translation>
  </message>
  <message>
   <source>Files protected by a password: {count}.</source>
   <translation>受密码保护的文件：{count}。</translation>
  </message>
  <message>
   <source>Files that are damaged: {count}.</source>
   <translation>已损坏的文件：{count}。</translation>
  </message>
  <message>
   <source>Files that are too large, so that only their beginning was read: {count}.</source>
   <translation>太大而只读取了开头的文件：{count}。</translation>
  </message>
  <message>
   <source>How this answer was asked was not kept: it was imported, or written by an older Alcove. Answers from now on keep it.</source>
   <translation>没有保存此回答的提问方式：它是导入的，或由旧版 Alcove 写成。今后的回答会保存。</translation>
  </message>
  <message>
   <source>Made for another program; llama.cpp cannot read it.</source>
   <translation>专为其他程序制作；llama.cpp 无法读取。</translation>
  </message>
  <message>
   <source>Messages beyond those that one chat can hold: {count}.</source>
   <translation>超出单个对话容量的消息：{count}。</translation>
  </message>
  <message>
   <source>Messages that the other program keeps hidden: {count}.</source>
   <translation>原程序隐藏的消息：{count}。</translation>
  </message>
  <message>
   <source>Messages that were in there twice: {count}.</source>
   <translation>重复出现的消息：{count}。</translation>
  </message>
  <message>
   <source>Messages whose place in the chat was damaged, put where they fit best: {count}.</source>
   <translation>在对话中的位置已损坏、已放到最合适位置的消息：{count}。</translation>
  </message>
  <message>
   <source>NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, reinstall the driver.</source>
   <translation>NVIDIA 驱动的响应异常。请重启计算机；如果问题依旧，请重新安装驱动。</translation>
  </message>
  <message>
   <source>NVIDIA's driver was updated while the computer ran. Restart the computer to use the graphics card again.</source>
   <translation>NVIDIA 驱动在计算机运行期间更新过。请重启计算机，以便重新使用显卡。</translation>
  </message>
  <message>
   <source>No answer that follows this JSON schema could ever end, because it requires itself. Make one of its properties optional.</source>
   <translation>任何遵循此 JSON Schema 的回答都无法结束，因为它要求包含自身。请将其中一个属性设为可选。</translation>
  </message>
  <message>
   <source>No answer that follows this grammar could ever end. Give the rules a way out.</source>
   <translation>任何遵循此语法的回答都无法结束。请为规则留出终止的途径。</translation>
  </message>
  <message>
   <source>No difference you would notice.</source>
   <translation>没有可察觉的差别。</translation>
  </message>
  <message>
   <source>No graphics card was found that a model can use. Models run on the processor; small ones are fast there too.</source>
   <translation>未找到可供模型使用的显卡。模型将在处理器上运行；小模型在处理器上同样很快。</translation>
  </message>
  <message>
   <source>No model is open. Choose one in the model menu at the top.</source>
   <translation>没有打开的模型。请在顶部的模型菜单中选择一个。</translation>
  </message>
  <message>
   <source>None of the files of {id} is a good choice for this computer. Name one of its quantizations to take it anyway, or choose a smaller model.</source>
   <translation>{id} 的文件都不太适合这台计算机。如仍要使用，请指明其中一个量化版本；或选择较小的模型。</translation>
  </message>
  <message>
   <source>Nothing could be read of the chats in {path}, nor is there a backup that can be, so nothing was changed. If keys.json came from elsewhere, put the right one back (keys.json.copy may be it); else put back a copy of the folder, or move it away to begin anew.</source>
   <translation>{path} 中的聊天完全无法读取，也没有可读的备份，因此没有做任何更改。如果 keys.json 来自别处，请放回正确的文件（keys.json.copy 可能就是）；否则请放回该文件夹的副本，或将其移走以重新开始。</translation>
  </message>
  <message>
   <source>Nothing could be written to {folder} ({reason}). Check the disk and its permissions.</source>
   <translation>无法向 {folder} 写入任何内容（{reason}）。请检查磁盘及其权限。</translation>
  </message>
  <message>
   <source>Nothing is kept here yet. Start Alcove's window once and choose how your chats are protected.</source>
   <translation>这里还没有保存任何内容。请先启动一次 Alcove 窗口，选择对话的保护方式。</translation>
  </message>
  <message>
   <source>Nothing that can be read is left in the folder {folder}, so the collection was left as it was. Is the disk connected? If the files are really gone, take the documents out or delete the collection.</source>
   <translation>文件夹 {folder} 中已没有可读取的内容，因此文档集保持原样。磁盘是否已连接？如果文件确实已不存在，请移出文档，或删除文档集。</translation>
  </message>
  <message>
   <source>Noticeably less exact.</source>
   <translation>精度明显降低。</translation>
  </message>
  <message>
   <source>Often wrong.</source>
   <translation>经常出错。</translation>
  </message>
  <message>
   <source>Only the first {cells} filled cells of this file were taken.</source>
   <translation>仅采用了此文件中前 {cells} 个有内容的单元格。</translation>
  </message>
  <message>
   <source>Only the first {characters} characters of this document were taken.</source>
   <translation>仅采用了此文档的前 {characters} 个字符。</translation>
  </message>
  <message>
   <source>Only the first {pages} of {of} pages were read.</source>
   <translation>仅读取了前 {pages} 页，共 {of} 页。</translation>
  </message>
  <message>
   <source>Outputs longer than {characters} characters were shortened.</source>
   <translation>超过 {characters} 个字符的输出已截短。</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing.</source>
   <translation>缺少第 {part} 部分（共 {parts} 部分）。</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing. Put all parts in one folder.</source>
   <translation>缺少第 {part} 部分（共 {parts} 部分）。请将所有部分放在同一文件夹中。</translation>
  </message>
  <message>
   <source>Parts of a kind that Alcove does not know: {count}.</source>
   <translation>Alcove 不认识的内容部分：{count}。</translation>
  </message>
  <message>
   <source>Parts of this document were lost when Alcove's store was damaged. Drop the file again: it is read anew then.</source>
   <translation>Alcove 的存储库损坏时，此文档的部分内容丢失了。请重新拖入该文件，届时会重新读取。</translation>
  </message>
  <message>
   <source>Pictures, sound and video, which stay in the other program: {count}.</source>
   <translation>图片、音频和视频（保留在原程序中）：{count}。</translation>
  </message>
  <message>
   <source>Reading {name} failed: its reader crashed ({signal}). Nothing else is affected. The file may be damaged; save it anew and try again.</source>
   <translation>无法读取 {name}：读取进程崩溃（{signal}）。其他内容不受影响。文件可能已损坏；请重新保存后再试。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped after {seconds} seconds without an end in sight. Save it anew or split it.</source>
   <translation>{seconds} 秒后仍无法读完 {name}，已停止读取。请重新保存或将其拆分。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because it took more than {limit} of memory. Split it, or save it in a simpler form.</source>
   <translation>读取 {name} 占用的内存超过 {limit}，已停止。请将其拆分，或以更简单的格式保存。</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because its reader answered nonsense. The file may be made to do harm.</source>
   <translation>读取进程返回了无意义的结果，已停止读取 {name}。该文件可能带有恶意。</translation>
  </message>
  <message>
   <source>Rounded so coarsely that a smaller model would answer better.</source>
   <translation>量化过于粗糙，较小的模型反而会回答得更好。</translation>
  </message>
  <message>
   <source>Settings of a chat that make no sense here: {count}.</source>
   <translation>在此无意义的对话设置：{count}。</translation>
  </message>
  <message>
   <source>Slightly less exact.</source>
   <translation>精度略低。</translation>
  </message>
  <message>
   <source>Smaller and less exact.</source>
   <translation>更小，但精度较低。</translation>
  </message>
  <message>
   <source>Some text in the file is not valid.</source>
   <translation>文件中的部分文本无效。</translation>
  </message>
  <message>
   <source>Something in Alcove went wrong ({kind}). Your chats are safe; try again.</source>
   <translation>Alcove 出了点问题（{kind}）。你的对话是安全的；请重试。</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's downloads: {reason}. Please report it.</source>
   <translation>Alcove 的下载功能出现问题：{reason}。请报告此问题。</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's engine: {reason}. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove 的引擎出现问题：{reason}。请附上 `alcove doctor` 的输出并报告此问题。</translation>
  </message>
  <message>
   <source>Stopped by you.</source>
   <translation>已被你停止。</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>Tesseract could not read a page: {reason}</source>
   <translation>Tesseract 无法读取某一页：{reason}</translation>
  </message>
  <message>
   <source>Tesseract took longer than {seconds} seconds for a page.</source>
   <translation>Tesseract 处理一页的时间超过了 {seconds} 秒。</translation>
  </message>
  <message>
   <source>That does not look like a hub token. Copy it again; it begins with hf_.</source>
   <translation>这看起来不像 Hub 访问令牌。请重新复制；它以 hf_ 开头。</translation>
  </message>
  <message>
   <source>That passphrase is not right. Check capitals and the keyboard layout, and try again.</source>
   <translation>密码短语不正确。请检查大小写和键盘布局后重试。</translation>
  </message>
  <message>
   <source>That recovery phrase is not right. It has six groups of four letters and digits; check them and try again.</source>
   <translation>恢复短语不正确。它由六组字母和数字组成，每组四个字符；请检查后重试。</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again on the processor alone; answers will be slower.</source>
   <translation>显存不足。已改为仅用处理器重试；回答会变慢。</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers will be slower.</source>
   <translation>显存不足。已改为在 GPU 上运行 {to} 层（共 {layers} 层）并重试；回答会变慢。</translation>
  </message>
  <message>
   <source>The JSON schema is not valid JSON: see line {line}.</source>
   <translation>JSON Schema 不是有效的 JSON：请查看第 {line} 行。</translation>
  </message>
  <message>
   <source>The JSON schema is too large or too deeply nested. Make it smaller; lengths and counts may go up to 2,000.</source>
   <translation>JSON Schema 太大或嵌套太深。请将其缩小；长度和数量最多为 2,000。</translation>
  </message>
  <message>
   <source>The JSON schema refers to “{reference}”, which is not in it. Only references within the schema work, such as #/$defs/name.</source>
   <translation>JSON Schema 引用了其中不存在的“{reference}”。只支持 Schema 内部的引用，例如 #/$defs/name。</translation>
  </message>
  <message>
   <source>The answer reached the length limit of the settings.</source>
   <translation>回答已达到设置中的长度上限。</translation>
  </message>
  <message>
   <source>The best quality that answers faster than you read, with {gpu_layers} of {layers} layers on the graphics card; {next} is too large or too slow.</source>
   <translation>回答快于阅读速度的最佳质量，{gpu_layers}/{layers} 层在显卡上运行；{next} 太大或太慢。</translation>
  </message>
  <message>
   <source>The best quality that fits completely on your graphics card; {next} would not.</source>
   <translation>能完整装入显卡的最佳质量；{next} 则装不下。</translation>
  </message>
  <message>
   <source>The best quality that your processor answers with faster than you read; {next} is too large or too slow.</source>
   <translation>处理器能以快于阅读的速度回答的最佳质量；{next} 太大或太慢。</translation>
  </message>
  <message>
   <source>The best quality there is, and it fits on your graphics card.</source>
   <translation>质量最佳，且能装入显卡。</translation>
  </message>
  <message>
   <source>The best quality there is, and your processor answers faster than you read.</source>
   <translation>质量最佳，且处理器的回答速度快于阅读速度。</translation>
  </message>
  <message>
   <source>The best quality there is, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>质量最佳，{gpu_layers}/{layers} 层在显卡上运行。</translation>
  </message>
  <message>
   <source>The chat template has a mistake in line {line}: {reason}. Correct it.</source>
   <translation>对话模板第 {line} 行有错误：{reason}。请更正。</translation>
  </message>
  <message>
   <source>The chat template is empty or writes nothing. Enter another or choose a family.</source>
   <translation>对话模板为空或不输出任何内容。请输入其他模板或选择一个系列。</translation>
  </message>
  <message>
   <source>The chat template is stored in an unusual way and is ignored.</source>
   <translation>对话模板的存储方式异常，已被忽略。</translation>
  </message>
  <message>
   <source>The chat template refused this conversation: {reason}. Choose another template in the model's settings.</source>
   <translation>对话模板拒绝了此对话：{reason}。请在模型设置中选择其他模板。</translation>
  </message>
  <message>
   <source>The chat template took longer than {seconds} seconds. Choose another.</source>
   <translation>对话模板用时超过 {seconds} 秒。请选择其他模板。</translation>
  </message>
  <message>
   <source>The chat template, or what it writes, is too large. Choose another or shorten the conversation.</source>
   <translation>对话模板或其输出太大。请选择其他模板或缩短对话。</translation>
  </message>
  <message>
   <source>The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ.</source>
   <translation>对话记忆以 8 位存储，以便容纳 {context} 个词元。回答几乎没有差别。</translation>
  </message>
  <message>
   <source>The computer has run out of memory. Close other programs, or choose a smaller model.</source>
   <translation>计算机内存已耗尽。请关闭其他程序，或选择较小的模型。</translation>
  </message>
  <message>
   <source>The connection to {host} broke off. Try again.</source>
   <translation>与 {host} 的连接中断。请重试。</translation>
  </message>
  <message>
   <source>The context is full: the answer ends here. Start a new chat or choose a longer context.</source>
   <translation>上下文已满：回答到此为止。请新建对话或选择更长的上下文。</translation>
  </message>
  <message>
   <source>The context is longer than this model was trained for; far back it may lose the thread.</source>
   <translation>上下文超出了此模型训练时的长度；距离较远的内容可能会被遗忘。</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens, but the model's context holds {context}. Start a new chat, shorten the message, or choose a longer context.</source>
   <translation>此对话有 {tokens} 个词元，但模型的上下文只能容纳 {context} 个。请新建对话、缩短消息，或选择更长的上下文。</translation>
  </message>
  <message>
   <source>The disk is full, so {path} could not be written. Free some space and try again; what was stored before is safe.</source>
   <translation>磁盘已满，无法写入 {path}。请释放一些空间后重试；此前保存的内容是安全的。</translation>
  </message>
  <message>
   <source>The disk of {folder} cannot hold the placeholder needed to measure this model, so its memory is only estimated.</source>
   <translation>{folder} 所在磁盘无法容纳测量此模型所需的占位文件，因此其内存仅为估算值。</translation>
  </message>
  <message>
   <source>The disk with {folder} cannot hold a file this large. Choose another folder for models, on a disk that is not formatted as FAT32.</source>
   <translation>{folder} 所在磁盘无法存放这么大的文件。请为模型选择其他文件夹，其所在磁盘不能是 FAT32 格式。</translation>
  </message>
  <message>
   <source>The documents are {tokens} tokens together with the question; this model's context holds {context}. Name fewer of them or a model with a longer context: in the window, Alcove searches long documents for the passages that count.</source>
   <translation>这些文档连同问题共有 {tokens} 个词元；此模型的上下文只能容纳 {context} 个。请减少指定的文档，或指定上下文更长的模型：在窗口中，Alcove 会从长文档中查找相关的片段。</translation>
  </message>
  <message>
   <source>The driver of a graphics card does not tell how much memory it has. Open a model, and the engine will ask.</source>
   <translation>显卡驱动没有提供显存大小。打开一个模型，引擎便会查询。</translation>
  </message>
  <message>
   <source>The encoding of this text is a guess ({encoding}).</source>
   <translation>此文本的编码是推测的（{encoding}）。</translation>
  </message>
  <message>
   <source>The encrypted connection to {host} could not be trusted ({reason}). Check this computer's date and whether a firewall or proxy reads your traffic.</source>
   <translation>与 {host} 的加密连接不可信（{reason}）。请检查这台计算机的日期，以及是否有防火墙或代理在读取通信内容。</translation>
  </message>
  <message>
   <source>The engine broke on this model's header ({reason}). The file is damaged or made to do harm; do not use it.</source>
   <translation>引擎在读取此模型的文件头时崩溃（{reason}）。文件已损坏或带有恶意；请勿使用。</translation>
  </message>
  <message>
   <source>The engine broke while making the smaller copy ({reason}). Nothing was kept; try again or choose another file.</source>
   <translation>引擎在制作较小副本时崩溃（{reason}）。未保留任何内容；请重试或选择其他文件。</translation>
  </message>
  <message>
   <source>The engine cannot read this model: {reason}. Choose another file.</source>
   <translation>引擎无法读取此模型：{reason}。请选择其他文件。</translation>
  </message>
  <message>
   <source>The engine could not be started: {reason}</source>
   <translation>无法启动引擎：{reason}</translation>
  </message>
  <message>
   <source>The engine could not go on ({reason}). Ask again; if it stays, choose another model file.</source>
   <translation>引擎无法继续（{reason}）。请重新提问；如果问题依旧，请选择其他模型文件。</translation>
  </message>
  <message>
   <source>The engine could not read this model: {reason}</source>
   <translation>引擎无法读取此模型：{reason}</translation>
  </message>
  <message>
   <source>The engine could not say within {seconds} seconds what this model takes. Try again when the computer is less busy.</source>
   <translation>引擎未能在 {seconds} 秒内得出此模型所需的资源。请在计算机不太忙时重试。</translation>
  </message>
  <message>
   <source>The engine did not answer within {seconds} seconds. Try again.</source>
   <translation>引擎未在 {seconds} 秒内响应。请重试。</translation>
  </message>
  <message>
   <source>The engine gave no result. Ask again.</source>
   <translation>引擎没有给出结果。请重新提问。</translation>
  </message>
  <message>
   <source>The engine sent something unreadable and was ended. Ask again and it starts anew.</source>
   <translation>引擎发送了无法读取的内容，已被终止。重新提问即可重新启动。</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly ({signal}). What it had written is kept; ask again and it starts anew. {reason}</source>
   <translation>引擎意外停止（{signal}）。已写的内容会保留；重新提问即可重新启动。{reason}</translation>
  </message>
  <message>
   <source>The fastest that is still good, but slower than you read: about {speed} tokens a second. A smaller model would be quicker.</source>
   <translation>质量尚可的版本中最快的，但慢于阅读速度：每秒约 {speed} 个词元。较小的模型会更快。</translation>
  </message>
  <message>
   <source>The file changed on the hub, so it was downloaded anew.</source>
   <translation>Hub 上的文件有变化，因此已重新下载。</translation>
  </message>
  <message>
   <source>The file with your chats is damaged ({detail}). Alcove can put it aside, not delete it, and save what can be read and what the backups hold.</source>
   <translation>保存对话的文件已损坏（{detail}）。Alcove 可以将其另存一旁（不会删除），并抢救可读取的内容和备份中的内容。</translation>
  </message>
  <message>
   <source>The file {path} seems to belong to other chats than those that are here. keys.json.copy beside it may be the right one: exchange the two, and keep both. Nothing was changed.</source>
   <translation>文件 {path} 似乎属于其他聊天，而不是这里的聊天。旁边的 keys.json.copy 可能才是正确的文件：请将两者互换，并保留两个文件。没有任何更改。</translation>
  </message>
  <message>
   <source>The file {path}, which says how your chats are unlocked, is damaged or could not be written. Put back a copy of it; do not delete it.</source>
   <translation>记录对话解锁方式的文件 {path} 已损坏或无法写入。请用副本恢复它；不要删除它。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Make room on the disk or check its permissions.</source>
   <translation>无法创建文件夹 {folder}（{reason}）。请腾出磁盘空间或检查其权限。</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Connect the disk it is on, or choose another folder for the collection.</source>
   <translation>文件夹 {folder} 不存在。请连接它所在的磁盘，或为该文档集选择其他文件夹。</translation>
  </message>
  <message>
   <source>The grammar cannot be read at line {line}, near “{near}”. Rules are written as in llama.cpp's GBNF: name ::= "text" [a-z]+ other-rule.</source>
   <translation>无法读取语法第 {line} 行“{near}”附近的内容。规则须按 llama.cpp 的 GBNF 书写：name ::= "text" [a-z]+ other-rule.</translation>
  </message>
  <message>
   <source>The grammar has no rule called “{name}”, but needs it. Add the rule or correct the name; the answer begins at the rule called root.</source>
   <translation>语法缺少所需的规则“{name}”。请添加该规则或更正名称；回答从名为 root 的规则开始。</translation>
  </message>
  <message>
   <source>The grammar is too large or too deeply nested. Make it shorter, and repeat nothing more than 2,000 times.</source>
   <translation>语法太大或嵌套太深。请缩短语法，且任何内容的重复次数不要超过 2,000。</translation>
  </message>
  <message>
   <source>The grammar's rule “{name}” can begin with itself, which cannot be followed. Write the repetition with * or + instead.</source>
   <translation>语法规则“{name}”可能以自身开头，无法执行。请改用 * 或 + 来表示重复。</translation>
  </message>
  <message>
   <source>The hub asks to wait {seconds} seconds before the next request.</source>
   <translation>Hub 要求等待 {seconds} 秒后再发出下一个请求。</translation>
  </message>
  <message>
   <source>The hub cannot answer at the moment (status {status}). Try again later.</source>
   <translation>Hub 目前无法响应（状态 {status}）。请稍后重试。</translation>
  </message>
  <message>
   <source>The hub has switched off {id}. Choose another model.</source>
   <translation>Hub 已停用 {id}。请选择其他模型。</translation>
  </message>
  <message>
   <source>The hub publishes no checksum for {name}, so it cannot be verified and was not downloaded. Choose another file.</source>
   <translation>Hub 没有公布 {name} 的校验和，无法验证，因此没有下载。请选择其他文件。</translation>
  </message>
  <message>
   <source>The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, with read access to gated models) and enter it again.</source>
   <translation>Hub 拒绝了你的访问令牌。请在 Hub 的网页上新建一个（Settings → Access Tokens，需有受限模型的读取权限），然后重新输入。</translation>
  </message>
  <message>
   <source>The hub's answer makes no sense ({reason}). Try again later.</source>
   <translation>Hub 的响应无法理解（{reason}）。请稍后重试。</translation>
  </message>
  <message>
   <source>The key was put into {before}, but this session offers {now}. Start the earlier keyring, or use your passphrase or recovery phrase; nothing was changed.</source>
   <translation>密钥保存在 {before} 中，但此会话提供的是 {now}。请启动原来的密钥环，或使用密码短语或恢复短语；未做任何更改。</translation>
  </message>
  <message>
   <source>The keyring did not answer within {seconds} seconds. Look for a password dialog, answer it and try again.</source>
   <translation>密钥环未在 {seconds} 秒内响应。请查找密码对话框，输入后重试。</translation>
  </message>
  <message>
   <source>The keyring here ({backend}) is not known to encrypt what it keeps. Choose a passphrase instead.</source>
   <translation>无法确定此处的密钥环（{backend}）会加密所保存的内容。请改用密码短语。</translation>
  </message>
  <message>
   <source>The keyring {backend} did not do what was asked ({detail}). Try again, or use a passphrase.</source>
   <translation>密钥环 {backend} 没有完成请求的操作（{detail}）。请重试，或使用密码短语。</translation>
  </message>
  <message>
   <source>The keyring {backend} holds another key than this store needs. Use your passphrase or recovery phrase.</source>
   <translation>密钥环 {backend} 中的密钥与此存储库所需的不同。请使用密码短语或恢复短语。</translation>
  </message>
  <message>
   <source>The keyring {backend} no longer holds Alcove's key. Use your passphrase or recovery phrase, or restore the keyring.</source>
   <translation>密钥环 {backend} 中已没有 Alcove 的密钥。请使用密码短语或恢复短语，或恢复密钥环。</translation>
  </message>
  <message>
   <source>The keyring {backend} stayed locked. Unlock it and try again; nothing was changed.</source>
   <translation>密钥环 {backend} 仍处于锁定状态。请将其解锁后重试；未做任何更改。</translation>
  </message>
  <message>
   <source>The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again; please report it if that does not help.</source>
   <translation>无法读取 Alcove 自带的模型列表（{path}）。请重新安装 Alcove；如果仍无效，请报告此问题。</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with a context of {to} instead of {context} tokens.</source>
   <translation>内存不足。已将上下文从 {context} 个词元改为 {to} 个并重试。</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with the chat's memory kept in 8 bits.</source>
   <translation>内存不足。已改用 8 位存储对话记忆并重试。</translation>
  </message>
  <message>
   <source>The model does not state its context length; 4,096 tokens are used.</source>
   <translation>模型未注明上下文长度；将使用 4,096 个词元。</translation>
  </message>
  <message>
   <source>The model has no word with which the answer could go on as the grammar wants. What it had written is kept; change the grammar or choose another model.</source>
   <translation>模型没有能按语法要求继续回答的词。已写的内容会保留；请更改语法或选择其他模型。</translation>
  </message>
  <message>
   <source>The model that searches documents by meaning stopped ({reason}). Documents are searched by their words; choose a smaller model if it happens again.</source>
   <translation>按语义搜索文档的模型已停止（{reason}）。文档将按词语搜索；如果再次发生，请选择较小的模型。</translation>
  </message>
  <message>
   <source>The model wrote no summary, so nothing was changed. Leave out the oldest messages instead, or try a larger model.</source>
   <translation>模型没有写出总结，因此未做任何更改。请改为省略最早的消息，或试试较大的模型。</translation>
  </message>
  <message>
   <source>The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. Choose another file or another publisher.</source>
   <translation>名称“{name}”无法由 Alcove 安全保存，因此没有下载任何内容。请选择其他文件或其他发布者。</translation>
  </message>
  <message>
   <source>The new passphrase did not read back as written; the old one still works. Please report it.</source>
   <translation>新密码短语的回读结果与写入的不一致；旧的仍然有效。请报告此问题。</translation>
  </message>
  <message>
   <source>The output could not be written ({reason}). Make room on the disk, or send it somewhere else.</source>
   <translation>无法写入输出（{reason}）。请腾出磁盘空间，或输出到其他位置。</translation>
  </message>
  <message>
   <source>The process that reads documents could not be started. {reason} Try again; if it stays so, restart Alcove.</source>
   <translation>无法启动读取文档的进程。{reason} 请重试；如果问题依旧，请重启 Alcove。</translation>
  </message>
  <message>
   <source>The settings could not be written ({reason}). They hold until Alcove closes; make room on the disk or check the folder's permissions.</source>
   <translation>无法写入设置（{reason}）。它们在 Alcove 关闭前有效；请腾出磁盘空间或检查文件夹的权限。</translation>
  </message>
  <message>
   <source>The stated vocabulary size differs from the real one.</source>
   <translation>注明的词表大小与实际不符。</translation>
  </message>
  <message>
   <source>The system ended the engine, most likely because memory ran out. What it had written is kept. Close other programs, or choose a smaller model or context, and ask again.</source>
   <translation>系统终止了引擎，很可能是因为内存耗尽。已写的内容会保留。请关闭其他程序，或选择较小的模型或上下文，然后重新提问。</translation>
  </message>
  <message>
   <source>The table has {columns} columns; the first {shown} were taken.</source>
   <translation>该表格有 {columns} 列；仅采用了前 {shown} 列。</translation>
  </message>
  <message>
   <source>The text of {pages} of {of} pages was recognized from pictures. It may hold mistakes.</source>
   <translation>共 {of} 页，其中 {pages} 页的文本是从图片识别的，可能有误。</translation>
  </message>
  <message>
   <source>The tokenizer failed. Please report this.</source>
   <translation>分词器出错。请报告此问题。</translation>
  </message>
  <message>
   <source>There are files inside this file ({names}). They were not opened.</source>
   <translation>此文件中还包含其他文件（{names}）。这些文件没有打开。</translation>
  </message>
  <message>
   <source>There are {most} presets already. Delete one that you do not need.</source>
   <translation>已有 {most} 个预设。请删除一个不需要的。</translation>
  </message>
  <message>
   <source>There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, or a newer Linux kernel.</source>
   <translation>本机有 AMD 显卡，但 amdgpu 驱动没有提供其显存信息。请使用该驱动，或使用更新的 Linux 内核。</translation>
  </message>
  <message>
   <source>There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart the computer after installing.</source>
   <translation>本机有 NVIDIA 显卡，但 NVIDIA 官方驱动未在运行。请安装该驱动；如果刚安装完，请重启计算机。</translation>
  </message>
  <message>
   <source>There is no chat called “{name}”. `alcove chats list` shows what there is.</source>
   <translation>没有名为“{name}”的对话。`alcove chats list` 会显示现有对话。</translation>
  </message>
  <message>
   <source>There is no chat to export.</source>
   <translation>没有可导出的对话。</translation>
  </message>
  <message>
   <source>There is no model called “{name}” here. `alcove models list --all` shows all of them.</source>
   <translation>这里没有名为“{name}”的模型。`alcove models list --all` 会显示所有模型。</translation>
  </message>
  <message>
   <source>There is no model {id} on the hub, or it is private. Check the name, or enter your hub token if it is yours.</source>
   <translation>Hub 上没有模型 {id}，或者它是私有的。请检查名称；如果模型是你的，请输入你的 Hub 访问令牌。</translation>
  </message>
  <message>
   <source>There is no quantization called {type}. Choose one from the list.</source>
   <translation>没有名为 {type} 的量化类型。请从列表中选择。</translation>
  </message>
  <message>
   <source>There is no question of yours here that could be answered. Choose one of your own messages, or an answer to one.</source>
   <translation>这里没有可供回答的提问。请选择你自己的一条消息，或它的回答。</translation>
  </message>
  <message>
   <source>There is no template family called {name}. Choose one from the list.</source>
   <translation>没有名为 {name} 的模板系列。请从列表中选择。</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens ({reason}). Choose a smaller context length in the settings, or a smaller model.</source>
   <translation>内存不足，无法使用 {tokens} 个词元的上下文（{reason}）。请在设置中选择较小的上下文长度，或选择较小的模型。</translation>
  </message>
  <message>
   <source>There is not enough memory to load this model ({reason}). Choose a smaller context length or a smaller model, or close other programs.</source>
   <translation>内存不足，无法加载此模型（{reason}）。请选择较小的上下文长度或较小的模型，或关闭其他程序。</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and resume; what is here is kept.</source>
   <translation>{folder} 空间不足：需要 {needed}，可用 {free}。请释放一些空间后继续；已下载的内容会保留。</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and try again; nothing was kept.</source>
   <translation>{folder} 空间不足：需要 {needed}，可用 {free}。请释放一些空间后重试；未保留任何内容。</translation>
  </message>
  <message>
   <source>There is text in this document that a reader does not see. The model sees it: be careful with what it says about this document.</source>
   <translation>此文档中含有读者看不到的文本，但模型能看到：请谨慎对待模型关于此文档的说法。</translation>
  </message>
  <message>
   <source>These presets are of a newer Alcove. Install that one to take them in.</source>
   <translation>这些预设来自更新版本的 Alcove。请安装该版本后再导入。</translation>
  </message>
  <message>
   <source>This Alcove's engine cannot use the graphics card found here, so models run on the processor. Install the Alcove version made for this card.</source>
   <translation>此 Alcove 的引擎无法使用本机的显卡，因此模型在处理器上运行。请安装适用于该显卡的 Alcove 版本。</translation>
  </message>
  <message>
   <source>This answer broke off for an unknown reason. Ask again.</source>
   <translation>此回答因未知原因中断。请重新提问。</translation>
  </message>
  <message>
   <source>This answer cannot go on, because something was said after it. Ask for the rest in a new message, or let the answer be written again.</source>
   <translation>此回答之后还有其他消息，因此无法继续。请用新消息询问剩余部分，或让模型重新回答。</translation>
  </message>
  <message>
   <source>This cannot be put back: the message it followed was deleted too. Take that deletion back first, if it is still offered.</source>
   <translation>无法恢复此消息：它前面的消息也已被删除。如果仍可撤销，请先撤销那次删除。</translation>
  </message>
  <message>
   <source>This cannot be sent to the engine: {reason}</source>
   <translation>无法将此内容发送给引擎：{reason}</translation>
  </message>
  <message>
   <source>This chat is too short for a summary of its beginning. Shorten your message, or choose a longer context for the model.</source>
   <translation>此对话太短，无法总结其开头。请缩短消息，或为模型选择更长的上下文。</translation>
  </message>
  <message>
   <source>This collection no longer exists. Choose another one.</source>
   <translation>此文档集已不存在。请选择其他文档集。</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts, so the token cannot be kept safely. Set one up and try again.</source>
   <translation>这台计算机没有可加密的密钥环，无法安全保存访问令牌。请设置一个密钥环后重试。</translation>
  </message>
  <message>
   <source>This computer has too little free memory, or is too slow, for any model of our list; the smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing other programs may help.</source>
   <translation>这台计算机的可用内存太少或速度太慢，无法运行推荐列表中的任何模型；其中最小的 {model}，文件大小也有 {bytes}。内置模型 Pocket 可以在此运行。关闭其他程序或许有帮助。</translation>
  </message>
  <message>
   <source>This computer offers no keyring to keep the key in. Start or unlock one, use your passphrase or recovery phrase, or for a new store choose a passphrase.</source>
   <translation>这台计算机没有可保存密钥的密钥环。请启动或解锁密钥环，或使用密码短语或恢复短语；新建存储库时请选择密码短语。</translation>
  </message>
  <message>
   <source>This conversation no longer exists. It may have been deleted; choose another one.</source>
   <translation>此对话已不存在，可能已被删除；请选择其他对话。</translation>
  </message>
  <message>
   <source>This document came with an imported chat: its text is what that file says. To be sure, drop the document itself; it is read anew then.</source>
   <translation>此文档随导入的聊天而来：其文本以那个文件为准。若要确认，请拖入文档本身，届时会重新读取。</translation>
  </message>
  <message>
   <source>This document is no longer kept here. Drop the file again to use it.</source>
   <translation>此文档已不再保存在这里。如需使用，请重新拖入该文件。</translation>
  </message>
  <message>
   <source>This download is no longer in the list.</source>
   <translation>此下载已不在列表中。</translation>
  </message>
  <message>
   <source>This file cannot chat; it is of the kind "{kind}". Choose the model file itself.</source>
   <translation>此文件不能用于对话；它的类型是“{kind}”。请选择模型文件本身。</translation>
  </message>
  <message>
   <source>This file holds no presets that Alcove can read. Choose one that Alcove has exported.</source>
   <translation>此文件中没有 Alcove 能读取的预设。请选择由 Alcove 导出的文件。</translation>
  </message>
  <message>
   <source>This file is damaged: {field}. Download it again.</source>
   <translation>此文件已损坏：{field}。请重新下载。</translation>
  </message>
  <message>
   <source>This file is empty. The download probably failed; download it again.</source>
   <translation>此文件是空的，可能是下载失败；请重新下载。</translation>
  </message>
  <message>
   <source>This file is incomplete: at least {missing} are missing (it has {size}). Download it again.</source>
   <translation>此文件不完整：至少缺少 {missing}（现有 {size}）。请重新下载。</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove.</source>
   <translation>此文件使用 GGUF 版本 {version}，此 Alcove 尚不能读取。请更新 Alcove。</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, which is no longer supported. Download a newer conversion.</source>
   <translation>此文件使用 GGUF 版本 {version}，该版本已不受支持。请下载较新的转换版本。</translation>
  </message>
  <message>
   <source>This folder no longer exists. Choose another one.</source>
   <translation>此文件夹已不存在。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>This is a Git LFS pointer, not the model itself. Download the real file (`git lfs pull`).</source>
   <translation>这是 Git LFS 指针文件，不是模型本身。请下载真正的文件（`git lfs pull`）。</translation>
  </message>
  <message>
   <source>This is a web page, not a model. Open the download link in a browser, or download the model inside Alcove.</source>
   <translation>这是网页，不是模型。请在浏览器中打开下载链接，或在 Alcove 中下载模型。</translation>
  </message>
  <message>
   <source>This is not a GGUF model. Choose a file that ends in .gguf.</source>
   <translation>这不是 GGUF 模型。请选择以 .gguf 结尾的文件。</translation>
  </message>
  <message>
   <source>This key does not open the store {path}. Use the key or passphrase it was made with; nothing was changed.</source>
   <translation>此密钥无法打开存储库 {path}。请使用创建时的密钥或密码短语；未做任何更改。</translation>
  </message>
  <message>
   <source>This mail is encrypted. Its text cannot be read here: open it in your mail program, and save or copy the text there.</source>
   <translation>此邮件已加密，无法在此读取其文本：请在邮件程序中打开，并在那里保存或复制文本。</translation>
  </message>
  <message>
   <source>This message is too large to be sent to the engine ({bytes}).</source>
   <translation>此消息太大，无法发送给引擎（{bytes}）。</translation>
  </message>
  <message>
   <source>This message no longer exists in this conversation. Open the conversation again.</source>
   <translation>此消息已不在此对话中。请重新打开对话。</translation>
  </message>
  <message>
   <source>This model cannot be made smaller this way: {reason}. Choose another type or another file.</source>
   <translation>无法以这种方式缩小此模型：{reason}。请选择其他类型或其他文件。</translation>
  </message>
  <message>
   <source>This model gave no usable result for a text. Documents are searched by their words; choose another model for searching by meaning.</source>
   <translation>此模型没有为某段文本给出可用的结果。文档将按词语搜索；如需按语义搜索，请选择其他模型。</translation>
  </message>
  <message>
   <source>This model has no chat template; one that fits its family is used.</source>
   <translation>此模型没有对话模板；已使用适合其系列的模板。</translation>
  </message>
  <message>
   <source>This model is quantized below 8 bits already; a copy made from the original would be better.</source>
   <translation>此模型的量化已低于 8 位；用原版制作副本效果会更好。</translation>
  </message>
  <message>
   <source>This model translates or embeds text; it cannot chat.</source>
   <translation>此模型用于翻译或文本嵌入，不能对话。</translation>
  </message>
  <message>
   <source>This model uses an old storage format (type {type}, in {tensor}) that is no longer supported. Download another quantization.</source>
   <translation>此模型使用旧的存储格式（类型 {type}，位于 {tensor}），该格式已不受支持。请下载其他量化版本。</translation>
  </message>
  <message>
   <source>This model was made for big-endian computers. Download the ordinary version.</source>
   <translation>此模型是为大端序计算机制作的。请下载普通版本。</translation>
  </message>
  <message>
   <source>This model was not made to search by meaning. Choose an embedding model in the GGUF format.</source>
   <translation>此模型并非为按语义搜索而制作。请选择 GGUF 格式的嵌入模型。</translation>
  </message>
  <message>
   <source>This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about twice the memory.</source>
   <translation>此模型的 KV 缓存无法以 8 位存储，因此使用 16 位；占用的内存约为两倍。</translation>
  </message>
  <message>
   <source>This model's chat template was refused; one of its family is used.</source>
   <translation>此模型的对话模板被拒绝；已使用其系列的模板。</translation>
  </message>
  <message>
   <source>This model's template adds a web address to the conversation. Be careful, or choose another template.</source>
   <translation>此模型的模板会在对话中添加网址。请小心，或选择其他模板。</translation>
  </message>
  <message>
   <source>This model's template does not pass your text on unchanged. Choose another template.</source>
   <translation>此模型的模板不会原样传递你的文本。请选择其他模板。</translation>
  </message>
  <message>
   <source>This page of {name} cannot be shown as a picture.</source>
   <translation>{name} 的这一页无法显示为图片。</translation>
  </message>
  <message>
   <source>This password does not open {name}. Type it again.</source>
   <translation>此密码无法打开 {name}。请重新输入。</translation>
  </message>
  <message>
   <source>This server cannot continue a download: after a break it begins anew.</source>
   <translation>此服务器不支持断点续传：中断后将从头开始下载。</translation>
  </message>
  <message>
   <source>This store cannot be opened by {kind}. Use another way to unlock it.</source>
   <translation>无法用 {kind} 打开此存储库。请使用其他方式解锁。</translation>
  </message>
  <message>
   <source>This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an HTTP proxy to connect.</source>
   <translation>此系统使用 {proxy} 代理，Alcove 不支持它，也不会绕过它。请设置 HTTP 代理后再连接。</translation>
  </message>
  <message>
   <source>This user account may not ask NVIDIA's driver about the graphics card. Ask whoever manages this computer for access.</source>
   <translation>此用户账户无权向 NVIDIA 驱动查询显卡信息。请向这台计算机的管理员申请权限。</translation>
  </message>
  <message>
   <source>This would make the chats at {path} unreadable for ever, so it was not done. Unlock the existing store, or move the folder away first.</source>
   <translation>这会使 {path} 中的对话永远无法读取，因此没有执行。请先解锁现有的存储库，或将该文件夹移走。</translation>
  </message>
  <message>
   <source>Too large for this computer: {missing} of memory are missing.</source>
   <translation>对这台计算机来说太大：内存还差 {missing}。</translation>
  </message>
  <message>
   <source>What is there of the answer does not follow the grammar, so that it cannot be continued. Ask for a new answer, or remove the grammar.</source>
   <translation>已有的回答内容不符合语法，因此无法继续。请重新提问，或移除语法。</translation>
  </message>
  <message>
   <source>What the server sent as {name} is not a model file. Nothing was kept; choose another file or try later.</source>
   <translation>服务器发来的 {name} 不是模型文件。未保留任何内容；请选择其他文件或稍后重试。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>加上用于加速回答的草稿模型：需要 {bytes} 内存，还差 {missing}。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>加上用于加速回答的草稿模型：需要 {bytes} 内存，仍能装入主内存。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>加上用于加速回答的草稿模型：需要 {bytes} 内存，仍能装入显卡。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>加上用于加速回答的草稿模型：需要 {bytes} 内存，{gpu_layers}/{layers} 层在显卡上运行。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>加上图像读取组件：需要 {bytes} 内存，还差 {missing}。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>加上图像读取组件：需要 {bytes} 内存，仍能装入主内存。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>加上图像读取组件：需要 {bytes} 内存，仍能装入显卡。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>加上图像读取组件：需要 {bytes} 内存，{gpu_layers}/{layers} 层在显卡上运行。Alcove 尚未使用它。</translation>
  </message>
  <message>
   <source>Your chats were written by a newer Alcove (version {found} of the store, this one knows {known}). Install the newer Alcove; nothing was changed.</source>
   <translation>你的对话由更新版本的 Alcove 写成（存储库版本为 {found}，此程序支持到 {known}）。请安装新版 Alcove；未做任何更改。</translation>
  </message>
  <message>
   <source>{count} characters could not be read; � stands for them.</source>
   <translation>有 {count} 个字符无法读取，以 � 代替。</translation>
  </message>
  <message>
   <source>{count} sheets of this file are hidden. Their cells were read too.</source>
   <translation>此文件中有 {count} 个隐藏的工作表。其单元格也已读取。</translation>
  </message>
  <message>
   <source>{count} slides of this presentation are hidden. Their text was read too.</source>
   <translation>此演示文稿中有 {count} 张隐藏的幻灯片。其文本也已读取。</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check that the disk is connected and that you may write there, then resume.</source>
   <translation>无法写入 {folder}（{reason}）。请检查磁盘是否已连接以及是否有写入权限，然后继续。</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check the folder's permissions.</source>
   <translation>无法写入 {folder}（{reason}）。请检查文件夹的权限。</translation>
  </message>
  <message>
   <source>{folder} is a link that leads out of the models folder. Remove the link and try again.</source>
   <translation>{folder} 是指向模型文件夹之外的链接。请移除该链接后重试。</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Check the connection and try again.</source>
   <translation>无法连接 {host}（{reason}）。请检查网络连接后重试。</translation>
  </message>
  <message>
   <source>{host} did not answer in time. Try again in a moment.</source>
   <translation>{host} 未及时响应。请稍后重试。</translation>
  </message>
  <message>
   <source>{host} sent an answer in a form Alcove does not accept. Try again later.</source>
   <translation>{host} 的响应格式不被 Alcove 接受。请稍后重试。</translation>
  </message>
  <message>
   <source>{host} sent far more than was asked for, so Alcove stopped reading. Try again later.</source>
   <translation>{host} 发送的数据远超请求的量，因此 Alcove 停止了读取。请稍后重试。</translation>
  </message>
  <message>
   <source>{host} was to be reached without encryption, so Alcove did not connect.</source>
   <translation>与 {host} 的连接未加密，因此 Alcove 没有连接。</translation>
  </message>
  <message>
   <source>{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your hub token.</source>
   <translation>{id} 要求先接受其条款。请打开 {url} 接受条款，然后在 Alcove 中输入你的 Hub 访问令牌。</translation>
  </message>
  <message>
   <source>{id} has no GGUF files. Look for a version of it with GGUF in its name.</source>
   <translation>{id} 没有 GGUF 文件。请查找名称中带有 GGUF 的版本。</translation>
  </message>
  <message>
   <source>{id} has no {wanted}. It has: {choices}.</source>
   <translation>{id} 没有 {wanted}。可用的有：{choices}。</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that fits on your graphics card, with room for {context} tokens of conversation.</source>
   <translation>{model}（{quantization}）是推荐列表中能装入显卡的最强模型，可容纳 {context} 个词元的对话。</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that your processor runs at a reading pace: about {rate} tokens a second.</source>
   <translation>{model}（{quantization}）是推荐列表中处理器能以阅读速度运行的最强模型：每秒约 {rate} 个词元。</translation>
  </message>
  <message>
   <source>{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} layers) and the rest on the processor: about {rate} tokens a second.</source>
   <translation>{model}（{quantization}）一部分在显卡上运行（{gpu_layers}/{layers} 层），其余在处理器上运行：每秒约 {rate} 个词元。</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}</source>
   <translation>无法读取 {name}：{reason}</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}. Check the disk.</source>
   <translation>无法读取 {name}：{reason}。请检查磁盘。</translation>
  </message>
  <message>
   <source>{name} does not match the published checksum and was removed. Try again; if it stays, the file on the hub is damaged.</source>
   <translation>{name} 与公布的校验和不符，已被移除。请重试；如果问题依旧，说明 Hub 上的文件已损坏。</translation>
  </message>
  <message>
   <source>{name} has declarations inside that no document of its kind needs and that can do harm. It was not read.</source>
   <translation>{name} 中含有此类文档不需要且可能造成危害的声明，因此没有读取。</translation>
  </message>
  <message>
   <source>{name} has no text in it.</source>
   <translation>{name} 中没有文本。</translation>
  </message>
  <message>
   <source>{name} is a folder or a device, not a file. Choose a model file.</source>
   <translation>{name} 是文件夹或设备，不是文件。请选择模型文件。</translation>
  </message>
  <message>
   <source>{name} is a folder; add the files in it instead.</source>
   <translation>{name} 是文件夹；请改为添加其中的文件。</translation>
  </message>
  <message>
   <source>{name} is a picture, and Alcove reads text. If it shows a page, save it as a PDF: the text of scanned pages can be recognised where Tesseract is installed.</source>
   <translation>{name} 是图片，而 Alcove 读取的是文本。如果图片是一页文档，请将其存为 PDF：安装了 Tesseract 后，即可识别扫描页面上的文字。</translation>
  </message>
  <message>
   <source>{name} is already there. Choose another name or delete it first.</source>
   <translation>{name} 已存在。请换一个名称，或先删除它。</translation>
  </message>
  <message>
   <source>{name} is an archive. Unpack it and add the files inside.</source>
   <translation>{name} 是压缩包。请解压后添加其中的文件。</translation>
  </message>
  <message>
   <source>{name} is being downloaded by another Alcove. Let that one finish, or close it and resume here.</source>
   <translation>另一个 Alcove 正在下载 {name}。请等它完成，或关闭它并在此继续。</translation>
  </message>
  <message>
   <source>{name} is damaged or not what its name says, so it could not be read. Open it in its own program and save it again.</source>
   <translation>{name} 已损坏或与其文件名不符，因此无法读取。请在原程序中打开并重新保存。</translation>
  </message>
  <message>
   <source>{name} is in the format that {program} had before 2007, or protected by a password. Open it there and save it in the current format, without a password.</source>
   <translation>{name} 是 {program} 在 2007 版之前使用的格式，或受密码保护。请在该程序中打开，并以当前格式、不设密码重新保存。</translation>
  </message>
  <message>
   <source>{name} is locked in a way that cannot be opened here. Save it without encryption in the program it was made with, and add that file.</source>
   <translation>{name} 的加锁方式在此无法打开。请在制作它的程序中以不加密的方式保存，然后添加该文件。</translation>
  </message>
  <message>
   <source>{name} is locked. Type its password to read it.</source>
   <translation>{name} 已加锁。输入密码即可读取。</translation>
  </message>
  <message>
   <source>{name} is no longer in {id} on the hub. Look at the model's page for its files now.</source>
   <translation>{name} 已不在 Hub 上的 {id} 中。请到该模型的页面查看现有文件。</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose it again.</source>
   <translation>{name} 已不存在。请重新选择。</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} 不是文件。</translation>
  </message>
  <message>
   <source>{name} is not a text file in any known encoding.</source>
   <translation>{name} 不是任何已知编码的文本文件。</translation>
  </message>
  <message>
   <source>{name} is not there any more.</source>
   <translation>{name} 已不存在。</translation>
  </message>
  <message>
   <source>{name} is protected by a password, which Alcove cannot open for Office documents. Save a copy without a password.</source>
   <translation>{name} 受密码保护，而 Alcove 无法打开受保护的 Office 文档。请另存一份不带密码的副本。</translation>
  </message>
  <message>
   <source>{name} is protected by the shop that sold it, so only that shop's programs can open it. Add a copy without this protection.</source>
   <translation>{name} 受销售商店的保护，只有该商店的程序才能打开。请添加一份没有此保护的副本。</translation>
  </message>
  <message>
   <source>{name} is too large: {bytes}; at most {limit} can be read. Split it, or add only the part that matters.</source>
   <translation>{name} 太大：{bytes}；最多可读取 {limit}。请将其拆分，或只添加需要的部分。</translation>
  </message>
  <message>
   <source>{name} keeps changing on the hub, or its server contradicts itself. Try again later.</source>
   <translation>{name} 在 Hub 上不断变化，或其服务器的信息前后矛盾。请稍后重试。</translation>
  </message>
  <message>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>没有读取 {name} 的权限。请更改其权限。</translation>
  </message>
  <message>
   <source>{name} should be part {part} of {parts}, but its name or content does not fit. Restore the original file names.</source>
   <translation>{name} 应为第 {part} 部分（共 {parts} 部分），但其名称或内容不符。请恢复原来的文件名。</translation>
  </message>
  <message>
   <source>{name} would unpack to far more than a document has. It was not read, because such files are made to bring programs down.</source>
   <translation>{name} 解压后会远远超出文档应有的大小。此类文件是为使程序崩溃而制作的，因此没有读取。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are damaged and were left out.</source>
   <translation>共 {of} 页，其中 {pages} 页已损坏，未包含在内。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures with invisible text, as scanners make them. The text may differ from the picture.</source>
   <translation>共 {of} 页，其中 {pages} 页是带有不可见文本的图片，如扫描仪所生成的那样。文本可能与图片不一致。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. To have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.</source>
   <translation>共 {of} 页，其中 {pages} 页是没有文本的图片，例如扫描件。如需读取，请安装 Tesseract OCR（tesseract-ocr.github.io），然后重新添加该文件。</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. What stands on them was not read.</source>
   <translation>共 {of} 页，其中 {pages} 页是没有文本的图片，例如扫描件。其中的内容没有读取。</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({detail}). Check that the disk is connected and that you may write there.</source>
   <translation>无法读取或写入 {path}（{detail}）。请检查磁盘是否已连接以及是否有写入权限。</translation>
  </message>
  <message>
   <source>{path} is missing; without it the chats cannot be unlocked. Put it back from a copy of the folder.</source>
   <translation>缺少 {path}；没有它就无法解锁对话。请从该文件夹的副本中恢复它。</translation>
  </message>
  <message>
   <source>{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed.</source>
   <translation>{path} 由更新版本的 Alcove 写成。请安装新版 Alcove；未做任何更改。</translation>
  </message>
  <message>
   <source>{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or download this quantization.</source>
   <translation>{type} 需要重要性矩阵，而 Alcove 无法生成。请选择 Q2_K 或更大的类型，或直接下载此量化版本。</translation>
  </message>
  <message>
   <source>“{name}” belongs to Alcove itself and cannot be deleted.</source>
   <translation>“{name}”属于 Alcove 自身，无法删除。</translation>
  </message>
  <message>
   <source>“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it there.</source>
   <translation>“{name}”属于其他程序或文件夹，因此 Alcove 不会删除它。请在那里移除。</translation>
  </message>
  <message>
   <source>“{name}” could not be deleted ({reason}). Close whatever uses it and try again.</source>
   <translation>无法删除“{name}”（{reason}）。请关闭正在使用它的程序后重试。</translation>
  </message>
  <message>
   <source>“{name}” could not be read ({reason}). Make sure that you may open it, and try again.</source>
   <translation>无法读取“{name}”（{reason}）。请确认你有权打开它，然后重试。</translation>
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Make room on the disk, or choose another place.</source>
   <translation>无法写入“{name}”（{reason}）。请腾出磁盘空间，或选择其他位置。</translation>
  </message>
  <message>
   <source>“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder.</source>
   <translation>“{name}”中没有 Alcove 能识别的对话格式。Alcove 可读取 ChatGPT、Claude、LM Studio、Jan、Open WebUI、GPT4All 以及自身的导出内容；请选择这样的文件或文件夹。</translation>
  </message>
  <message>
   <source>“{name}” is already there and was not touched. Choose another name.</source>
   <translation>“{name}”已存在，未被改动。请换一个名称。</translation>
  </message>
  <message>
   <source>“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again.</source>
   <translation>“{name}”已损坏，无法作为 ZIP 压缩包打开。请重新下载或导出。</translation>
  </message>
  <message>
   <source>“{name}” is the database of another program. Let that program export the chats, and choose the file it writes.</source>
   <translation>“{name}”是其他程序的数据库。请用该程序导出对话，然后选择它生成的文件。</translation>
  </message>
  <message>
   <source>“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, and choose the file with the chats.</source>
   <translation>“{name}”列出的文件数量超出了对话导出应有的数量，因此没有打开。请解压后选择包含对话的文件。</translation>
  </message>
  <message>
   <source>“{name}” means {count} chats. Give the number that `alcove chats list` shows.</source>
   <translation>“{name}”对应 {count} 个对话。请给出 `alcove chats list` 显示的编号。</translation>
  </message>
  <message>
   <source>“{name}” means {count} models here. Name the quantization too, or give the path.</source>
   <translation>“{name}”对应这里的 {count} 个模型。请同时指明量化版本，或给出路径。</translation>
  </message>
  <message>
   <source>“{template}” is no prompt style that Alcove knows. Choose one from the list.</source>
   <translation>“{template}”不是 Alcove 支持的提示词格式。请从列表中选择。</translation>
  </message>
  <message>
   <source>“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a pasted address.</source>
   <translation>“{text}”不是模型名称。请给出 GGUF 文件、Hub 上的模型（如 OWNER/NAME），或粘贴地址。</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>打开链接</translation>
  </message>
  <message>
   <source>Open this link in your browser?</source>
   <translation>在浏览器中打开此链接？</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>管理预设…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>显示快捷键</translation>
  </message>
  <message>
   <source>Versions and licences…</source>
   <translation>版本和许可证…</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>1 model</source>
   <translation>1 个模型</translation>
  </message>
  <message>
   <source>A folder with models</source>
   <translation>模型文件夹</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>适配器</translation>
  </message>
  <message>
   <source>Alcove's own take {size}</source>
   <translation>Alcove 的模型占用 {size}</translation>
  </message>
  <message>
   <source>All {n} parts are deleted.</source>
   <translation>全部 {n} 个部分都会被删除。</translation>
  </message>
  <message>
   <source>Cannot be opened</source>
   <translation>无法打开</translation>
  </message>
  <message>
   <source>Changes another model; it cannot chat alone</source>
   <translation>用于修改其他模型；不能单独对话</translation>
  </message>
  <message>
   <source>Comes with Alcove</source>
   <translation>Alcove 自带</translation>
  </message>
  <message>
   <source>Compares texts; it cannot chat</source>
   <translation>用于比较文本；不能对话</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete {name} from this computer?</source>
   <translation>从本机删除 {name}？</translation>
  </message>
  <message>
   <source>Downloaded by Alcove</source>
   <translation>由 Alcove 下载</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>草稿</translation>
  </message>
  <message>
   <source>Embedding</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <source>Filter models</source>
   <translation>筛选模型</translation>
  </message>
  <message>
   <source>Guesses ahead for a larger model; it cannot chat alone</source>
   <translation>为较大的模型预先猜测；不能单独对话</translation>
  </message>
  <message>
   <source>Helps to make models smaller</source>
   <translation>用于制作较小的模型</translation>
  </message>
  <message>
   <source>Holds no model that can chat</source>
   <translation>不含可对话的模型</translation>
  </message>
  <message>
   <source>Hugging Face cache</source>
   <translation>Hugging Face 缓存</translation>
  </message>
  <message>
   <source>Importance matrix</source>
   <translation>重要性矩阵</translation>
  </message>
  <message>
   <source>In pieces that must be joined first</source>
   <translation>被切分成多块，须先合并</translation>
  </message>
  <message>
   <source>Lets a model see pictures; belongs to the model beside it</source>
   <translation>让模型能看图片；属于旁边的模型</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Not a model</source>
   <translation>非模型</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>已打开</translation>
  </message>
  <message>
   <source>Opened by hand</source>
   <translation>手动打开</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing</source>
   <translation>缺少第 {part} 部分（共 {parts} 部分）</translation>
  </message>
  <message>
   <source>The folder {folder} is not there now.</source>
   <translation>文件夹 {folder} 当前不存在。</translation>
  </message>
  <message>
   <source>The model is open now and will be closed first.</source>
   <translation>此模型正在使用中，将先被关闭。</translation>
  </message>
  <message>
   <source>There are too many files to look at all; some are not listed.</source>
   <translation>文件太多，无法全部查看；有些没有列出。</translation>
  </message>
  <message>
   <source>This frees {size}.</source>
   <translation>这将释放 {size}。</translation>
  </message>
  <message>
   <source>Vision projector</source>
   <translation>视觉投影器</translation>
  </message>
  <message>
   <source>Your chats stay; to use the model again, download it again.</source>
   <translation>你的对话会保留；如要再次使用此模型，请重新下载。</translation>
  </message>
  <message>
   <source>Your folder</source>
   <translation>你的文件夹</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>已打开</translation>
  </message>
  <message>
   <source>sees pictures</source>
   <translation>可看图片</translation>
  </message>
  <message>
   <source>{count} of {parts} parts are missing</source>
   <translation>缺少 {count} 个部分（共 {parts} 个）</translation>
  </message>
  <message>
   <source>{name} is now here as {type} too.</source>
   <translation>{name} 现在也有 {type} 版本了。</translation>
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation>{name} 已删除。</translation>
  </message>
  <message>
   <source>{name} was deleted. {size} are free again.</source>
   <translation>{name} 已删除，释放了 {size}。</translation>
  </message>
  <message>
   <source>{n} models</source>
   <translation>{n} 个模型</translation>
  </message>
 </context>
 <context>
  <name>ShelfDelegate</name>
  <message>
   <source>Name of the model</source>
   <translation>模型名称</translation>
  </message>
 </context>
 <context>
  <name>ShelfDetail</name>
  <message>
   <source>Make a smaller one…</source>
   <translation>制作较小版本…</translation>
  </message>
  <message>
   <source>More to do with this model</source>
   <translation>此模型的更多操作</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>尚未检查。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>已打开</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>量化版本…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Those of this model here, with size, quality and speed.</source>
   <translation>本机上此模型的各个版本，含大小、质量和速度。</translation>
  </message>
  <message>
   <source>{verdict}, {speed}. {details}</source>
   <translation>{verdict}，{speed}。{details}</translation>
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
   <translation>删除（你的文件）</translation>
  </message>
  <message>
   <source>Delete (belongs to {program})</source>
   <translation>删除（属于 {program}）</translation>
  </message>
  <message>
   <source>Delete (comes with Alcove)</source>
   <translation>删除（Alcove 自带）</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>删除…</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>制作较小版本…</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>本机上的模型</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>量化版本…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
 </context>
 <context>
  <name>ShelfModel</name>
  <message>
   <source>Other files</source>
   <translation>其他文件</translation>
  </message>
  <message>
   <source>To chat with</source>
   <translation>可对话</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>About Alcove: versions and licences</source>
   <translation>关于 Alcove：版本和许可证</translation>
  </message>
  <message>
   <source>Add a folder of documents to this chat</source>
   <translation>将文档文件夹添加到此对话</translation>
  </message>
  <message>
   <source>Add documents to this chat</source>
   <translation>将文档添加到此对话</translation>
  </message>
  <message>
   <source>All commands, chats and models</source>
   <translation>所有命令、对话和模型</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Collections of documents</source>
   <translation>文档集</translation>
  </message>
  <message>
   <source>Delete the chat (in the list)</source>
   <translation>删除对话（在列表中）</translation>
  </message>
  <message>
   <source>Every request that was made of the network</source>
   <translation>所有网络请求</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>导出所有对话</translation>
  </message>
  <message>
   <source>Export this chat</source>
   <translation>导出此对话</translation>
  </message>
  <message>
   <source>Find and manage models</source>
   <translation>查找和管理模型</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>在此对话中查找</translation>
  </message>
  <message>
   <source>How this chat is answered</source>
   <translation>此对话的回答方式</translation>
  </message>
  <message>
   <source>Import chats of other programs</source>
   <translation>导入其他程序的对话</translation>
  </message>
  <message>
   <source>Light or dark colours</source>
   <translation>浅色或深色</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <source>New line in the message</source>
   <translation>在消息中换行</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>下一个对话</translation>
  </message>
  <message>
   <source>Next message of this chat</source>
   <translation>此对话的下一条消息</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>打开 GGUF 文件</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>上一个对话</translation>
  </message>
  <message>
   <source>Previous message of this chat</source>
   <translation>此对话的上一条消息</translation>
  </message>
  <message>
   <source>Put the chat into the archive, or take it out</source>
   <translation>将对话归档或移出归档</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Rename the chat (in the list)</source>
   <translation>重命名对话（在列表中）</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>搜索对话</translation>
  </message>
  <message>
   <source>Send (Enter does too)</source>
   <translation>发送（也可按 Enter）</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Show or hide the list of chats</source>
   <translation>显示或隐藏对话列表</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>显示或隐藏本机面板</translation>
  </message>
  <message>
   <source>Stop the answer, or leave a page</source>
   <translation>停止回答，或离开页面</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored</source>
   <translation>临时对话：不保存任何内容</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>此列表</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>输入消息</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>返回对话</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Chats are encrypted</source>
   <translation>对话已加密</translation>
  </message>
  <message>
   <source>Find, download and manage models</source>
   <translation>查找、下载和管理模型</translation>
  </message>
  <message>
   <source>Hide the list of chats</source>
   <translation>隐藏对话列表</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>More for all chats</source>
   <translation>所有对话的更多操作</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新建对话</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>未加密</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>You chose to keep chats unencrypted. Settings explain this.</source>
   <translation>你选择了不加密对话。设置中有说明。</translation>
  </message>
  <message>
   <source>Your chats are encrypted on this computer.</source>
   <translation>你的对话在这台计算机上已加密。</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>Close the source</source>
   <translation>关闭来源</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>下一个来源</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Page {place}</source>
   <translation>第 {place} 页</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Source before</source>
   <translation>上一个来源</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
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
   <translation>此文档已不再保存在 Alcove 中。</translation>
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
   <translation>首个词元</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
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
   <translation>关闭</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
 </context>
 <context>
  <name>TransferSheet</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>What was left out or changed</source>
   <translation>省略或更改的内容</translation>
  </message>
 </context>
 <context>
  <name>Transfers</name>
  <message>
   <source>1 chat came in.</source>
   <translation>已导入 1 个对话。</translation>
  </message>
  <message>
   <source>Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and GPT4All, and its own. They stay on this computer, encrypted like your other chats.</source>
   <translation>Alcove 可导入 ChatGPT、Claude、LM Studio、Jan、Open WebUI、GPT4All 以及自身的导出内容。它们保留在这台计算机上，与你的其他对话一样加密。</translation>
  </message>
  <message>
   <source>Alcove's own format</source>
   <translation>Alcove 自有格式</translation>
  </message>
  <message>
   <source>All chats go into one ZIP file.</source>
   <translation>所有对话会放入一个 ZIP 文件。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>已取消。</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>已取消，没有写入任何内容。</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>导出所有对话</translation>
  </message>
  <message>
   <source>Export chat</source>
   <translation>导出对话</translation>
  </message>
  <message>
   <source>Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)</source>
   <translation>导出的对话 (*.json *.jsonl *.zip *.chat *.db);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>导入对话</translation>
  </message>
  <message>
   <source>Jan keeps its chats in a folder named “threads”.</source>
   <translation>Jan 把对话保存在名为“threads”的文件夹中。</translation>
  </message>
  <message>
   <source>Keeps everything, with all versions; Alcove can import it again.</source>
   <translation>保留一切内容和所有版本；Alcove 可再次导入。</translation>
  </message>
  <message>
   <source>Left out or changed:</source>
   <translation>省略或更改的内容：</translation>
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
   <translation>用于发送或打印的页面。</translation>
  </message>
  <message>
   <source>Plain text that any editor opens.</source>
   <translation>任何编辑器都能打开的纯文本。</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>已保存为 {name}。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>Their text and the PDFs themselves go along, in a ZIP file. Without, the chat tells only their names and places.</source>
   <translation>其文本和 PDF 文件本身会一并放入 ZIP 文件。不包含时，聊天只注明文档的名称和位置。</translation>
  </message>
  <message>
   <source>To read and to print; nothing in it loads or runs.</source>
   <translation>用于阅读和打印；其中不会加载或运行任何内容。</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>网页</translation>
  </message>
  <message>
   <source>With the documents</source>
   <translation>包含文档</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>正在写入…</translation>
  </message>
  <message>
   <source>{count} chats came in.</source>
   <translation>已导入 {count} 个对话。</translation>
  </message>
  <message>
   <source>{count} chats saved as {name}.</source>
   <translation>已将 {count} 个对话保存为 {name}。</translation>
  </message>
  <message>
   <source>{count} chats so far</source>
   <translation>目前 {count} 个对话</translation>
  </message>
  <message>
   <source>{done} of {total} chats</source>
   <translation>第 {done} 个对话，共 {total} 个</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Do not send</source>
   <translation>取消发送</translation>
  </message>
  <message>
   <source>Documents for your message</source>
   <translation>消息附带的文档</translation>
  </message>
  <message>
   <source>Enter the password…</source>
   <translation>输入密码…</translation>
  </message>
  <message>
   <source>Hide the documents</source>
   <translation>隐藏文档</translation>
  </message>
  <message>
   <source>Keep for this chat</source>
   <translation>保留用于此对话</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Only for the next message</source>
   <translation>仅用于下一条消息</translation>
  </message>
  <message>
   <source>Put into a collection…</source>
   <translation>放入文档集…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>将文本放入消息</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>显示文档</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Your message is sent as soon as the documents are read.</source>
   <translation>文档读取完成后会立即发送消息。</translation>
  </message>
 </context>
 <context>
  <name>TrayDelegate</name>
  <message>
   <source>Could not be read</source>
   <translation>无法读取</translation>
  </message>
 </context>
 <context>
  <name>TrayList</name>
  <message>
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>Enter opens what can be done, Delete removes, Space changes how long it stays, Alt with Up and Down moves it</source>
   <translation>Enter 打开可用操作，Delete 移除，空格键更改保留时长，Alt+上/下箭头移动</translation>
  </message>
  <message>
   <source>Goes with the next message alone. Press to keep it in this chat.</source>
   <translation>仅随下一条消息发送。点按可保留在此对话中。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Stays for every question in this chat. Press for the next message alone.</source>
   <translation>用于此对话中的每个提问。点按可改为仅用于下一条消息。</translation>
  </message>
 </context>
 <context>
  <name>TwoLineDelegate</name>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
 </context>
 <context>
  <name>UndoToast</name>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Forgot it? Use the recovery phrase</source>
   <translation>忘记了？使用恢复短语</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>密码短语</translation>
  </message>
  <message>
   <source>Type your passphrase to open them.</source>
   <translation>输入密码短语即可打开。</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>解锁</translation>
  </message>
  <message>
   <source>Your chats are locked</source>
   <translation>你的对话已锁定</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <source>+{percent} % perplexity</source>
   <translation>困惑度 +{percent}%</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Classics</source>
   <translation>经典</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Fits on the GPU</source>
   <translation>可装入 GPU</translation>
  </message>
  <message>
   <source>Hardly usable</source>
   <translation>几乎不可用</translation>
  </message>
  <message>
   <source>Hardly worse</source>
   <translation>几乎不差</translation>
  </message>
  <message>
   <source>It guesses the next word of known texts {percent} % worse than the original (perplexity). Measured: {source}. Larger models lose less, smaller ones more.</source>
   <translation>预测已知文本的下一个词时，比原版差 {percent}%（困惑度）。测量来源：{source}。模型越大损失越少，越小损失越多。</translation>
  </message>
  <message>
   <source>Like the original</source>
   <translation>与原版相当</translation>
  </message>
  <message>
   <source>Multilingual</source>
   <translation>多语言</translation>
  </message>
  <message>
   <source>Nobody has published how much quality this mixture costs.</source>
   <translation>尚无人公布这种混合量化的质量损失。</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <source>Noticeably worse</source>
   <translation>明显较差</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>在处理器上</translation>
  </message>
  <message>
   <source>Partly on the GPU ({gpu_layers} of {layers} layers)</source>
   <translation>部分在 GPU 上（{gpu_layers}/{layers} 层）</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>差</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>推理</translation>
  </message>
  <message>
   <source>Runs on the processor</source>
   <translation>在处理器上运行</translation>
  </message>
  <message>
   <source>Size not known</source>
   <translation>大小未知</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>小型</translation>
  </message>
  <message>
   <source>Takes about {need} of memory with a context of {context} tokens.</source>
   <translation>上下文为 {context} 个词元时，约需 {need} 内存。</translation>
  </message>
  <message>
   <source>The hub does not tell how many parameters it has; open it to see.</source>
   <translation>Hub 没有注明其参数量；打开即可查看。</translation>
  </message>
  <message>
   <source>The longest that fits is {context}.</source>
   <translation>可容纳的最长上下文为 {context}。</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>原版</translation>
  </message>
  <message>
   <source>The weights as they were trained.</source>
   <translation>训练时的原始权重。</translation>
  </message>
  <message>
   <source>Too large by {missing}</source>
   <translation>超出 {missing}</translation>
  </message>
  <message>
   <source>Too large: {missing} are missing</source>
   <translation>太大：还差 {missing}</translation>
  </message>
  <message>
   <source>about {rate} tokens/s</source>
   <translation>约 {rate} tokens/s</translation>
  </message>
  <message>
   <source>non-commercial only</source>
   <translation>仅限非商业用途</translation>
  </message>
  <message>
   <source>open</source>
   <translation>开放</translation>
  </message>
  <message>
   <source>with conditions</source>
   <translation>有条件</translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>参数量 {count}</translation>
  </message>
  <message>
   <source>{gpu_layers} of {layers} layers on GPU</source>
   <translation>{gpu_layers}/{layers} 层在 GPU 上</translation>
  </message>
  <message>
   <source>{tokens} context</source>
   <translation>上下文 {tokens}</translation>
  </message>
 </context>
 <context>
  <name>VisitDelegate</name>
  <message>
   <source>{n} received</source>
   <translation>已接收 {n}</translation>
  </message>
  <message>
   <source>{n} sent</source>
   <translation>已发送 {n}</translation>
  </message>
 </context>
 <context>
  <name>VisitList</name>
  <message>
   <source>Connections, newest first</source>
   <translation>连接，最新的在前</translation>
  </message>
 </context>
 <context>
  <name>VisitModel</name>
  <message>
   <source>{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.</source>
   <translation>{when}：{why}。{host}{path}。已接收 {received}，已发送 {sent}，{end}。</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Does anything I write leave this computer?</source>
   <translation>我写的内容会离开这台计算机吗？</translation>
  </message>
  <message>
   <source>Everything you write here stays on this computer.</source>
   <translation>你在这里写的一切都留在这台计算机上。</translation>
  </message>
  <message>
   <source>How do I open another model?</source>
   <translation>如何打开其他模型？</translation>
  </message>
  <message>
   <source>What can Alcove do?</source>
   <translation>Alcove 能做什么？</translation>
  </message>
  <message>
   <source>What is on your mind?</source>
   <translation>在想什么？</translation>
  </message>
 </context>
</TS>
