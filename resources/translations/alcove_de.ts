<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Alcove uses it unchanged, as libraries of its own that you may replace. The source of exactly this version: {address}</source>
   <translation>Alcove verwendet es unverändert, in Form eigener Bibliotheken, die Sie ersetzen dürfen. Der Quellcode genau dieser Version: {address}</translation>
  </message>
  <message>
   <source>Back-ends loaded</source>
   <translation>Geladene Backends</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Build</translation>
  </message>
  <message>
   <source>Compiler of llama.cpp</source>
   <translation>Compiler von llama.cpp</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Its home page: {address}</source>
   <translation>Website: {address}</translation>
  </message>
  <message>
   <source>Kept in by</source>
   <translation>Abgeschottet durch</translation>
  </message>
  <message>
   <source>Look for it at its home page: {address}</source>
   <translation>Sie finden ihn vielleicht auf der Website: {address}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>Version {version} vom {day}</translation>
  </message>
  <message>
   <source>Version {version}, not released yet</source>
   <translation>Version {version}, noch nicht veröffentlicht</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <source>{part} came without the text of its licence.</source>
   <translation>{part} kam ohne den Text der Lizenz.</translation>
  </message>
  <message>
   <source>{part} is used under this licence: {licence}.</source>
   <translation>{part} wird unter dieser Lizenz verwendet: {licence}.</translation>
  </message>
 </context>
 <context>
  <name>AboutCorner</name>
  <message>
   <source>Licence of {name}</source>
   <translation>Lizenz von {name}</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>A private chat with open-weight language models on your own computer. Nothing you write leaves it.</source>
   <translation>Ein privater Chat mit offenen Sprachmodellen (Open Weight) auf Ihrem eigenen Computer. Nichts, was Sie schreiben, verlässt ihn.</translation>
  </message>
  <message>
   <source>About Alcove</source>
   <translation>Über Alcove</translation>
  </message>
  <message>
   <source>Alcove is free software under the Apache License 2.0: you may use, study, change and share it. It comes without any warranty.</source>
   <translation>Alcove ist freie Software unter der Apache License 2.0: Sie dürfen es nutzen, untersuchen, ändern und weitergeben. Es kommt ohne jede Gewährleistung.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Zurück zum Chat</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>Versionen kopieren</translation>
  </message>
  <message>
   <source>Filter by name or licence</source>
   <translation>Nach Name oder Lizenz filtern</translation>
  </message>
  <message>
   <source>For a bug report. Nothing personal is in it.</source>
   <translation>Für einen Fehlerbericht. Nichts Persönliches steht darin.</translation>
  </message>
  <message>
   <source>Looking at what is installed…</source>
   <translation>Komponenten werden ermittelt…</translation>
  </message>
  <message>
   <source>No part and no licence is called that.</source>
   <translation>Keine Komponente und keine Lizenz heißt so.</translation>
  </message>
  <message>
   <source>Press a part to read its licence. Thanks to everyone who wrote one of them.</source>
   <translation>Klicken Sie auf eine Komponente, um ihre Lizenz zu lesen. Danke an alle, die eine davon geschrieben haben.</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Lizenz lesen</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <source>What Alcove is made of</source>
   <translation>Woraus Alcove besteht</translation>
  </message>
 </context>
 <context>
  <name>AboutStrip</name>
  <message>
   <source>Enter the password…</source>
   <translation>Passwort eingeben…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>Text in die Nachricht einfügen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>This document is protected. Its password opens it here and is not kept.</source>
   <translation>Dieses Dokument ist geschützt. Sein Passwort öffnet es hier und wird nicht gespeichert.</translation>
  </message>
  <message>
   <source>This long text goes with your message as a document.</source>
   <translation>Dieser lange Text geht als Dokument mit Ihrer Nachricht mit.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>ArchivePanel</name>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Zurück zu den Chats</translation>
  </message>
  <message>
   <source>No chat is in the archive.</source>
   <translation>Kein Chat ist im Archiv.</translation>
  </message>
 </context>
 <context>
  <name>Behaviour</name>
  <message>
   <source>As in the settings</source>
   <translation>Laut Einstellungen</translation>
  </message>
  <message>
   <source>This preset is meant for {name}.</source>
   <translation>Diese Voreinstellung ist für {name} gedacht.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>„{name}“ ist gelöscht.</translation>
  </message>
 </context>
 <context>
  <name>BehaviourButton</name>
  <message>
   <source>Adjust for this chat…</source>
   <translation>Für diesen Chat anpassen…</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>Verhalten</translation>
  </message>
  <message>
   <source>Behaviour: {preset}</source>
   <translation>Verhalten: {preset}</translation>
  </message>
  <message>
   <source>How the model answers in this chat</source>
   <translation>Wie das Modell in diesem Chat antwortet</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Voreinstellungen verwalten…</translation>
  </message>
  <message>
   <source>{preset}, changed</source>
   <translation>{preset}, geändert</translation>
  </message>
 </context>
 <context>
  <name>BestCard</name>
  <message>
   <source>Asking the hub…</source>
   <translation>Hub wird gefragt…</translation>
  </message>
  <message>
   <source>Downloading {percent} %</source>
   <translation>Lädt herunter: {percent} %</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>Holen</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Dieser Computer wird untersucht…</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>Mehr darüber</translation>
  </message>
  <message>
   <source>More about {model}</source>
   <translation>Mehr über {model}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>The best model for this computer</source>
   <translation>Das beste Modell für diesen Computer</translation>
  </message>
 </context>
 <context>
  <name>BestChoice</name>
  <message>
   <source>Get the best model for this computer</source>
   <translation>Bestes Modell für diesen Computer holen</translation>
  </message>
  <message>
   <source>It downloads while you look around with the built-in model.</source>
   <translation>Es wird heruntergeladen, während Sie sich mit dem eingebauten Modell umsehen.</translation>
  </message>
  <message>
   <source>Looking for the best model for this computer…</source>
   <translation>Das beste Modell für diesen Computer wird gesucht…</translation>
  </message>
  <message>
   <source>You need not wait: start below, and choose a model later.</source>
   <translation>Sie müssen nicht warten: Starten Sie unten und wählen Sie später ein Modell.</translation>
  </message>
  <message>
   <source>{name}, {size}</source>
   <translation>{name}, {size}</translation>
  </message>
 </context>
 <context>
  <name>BrowsePage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>{hub} wird gefragt…</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>Online gehen</translation>
  </message>
  <message>
   <source>No model of the list is like that. Take back a filter, or search.</source>
   <translation>Kein Modell der Liste passt dazu. Entfernen Sie einen Filter oder suchen Sie.</translation>
  </message>
  <message>
   <source>Nothing of what was found passes the filters. Take one back.</source>
   <translation>Kein Treffer passt zu den Filtern. Entfernen Sie einen.</translation>
  </message>
  <message>
   <source>Searching asks {hub}. Nothing of your chats is sent.</source>
   <translation>Bei der Suche wird {hub} gefragt. Von Ihren Chats wird nichts gesendet.</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mehr anzeigen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>You are offline by choice: no connection is made. To search on {hub}, switch the network on. The list of recommended models works without it.</source>
   <translation>„Offline“ ist eingeschaltet: Es wird keine Verbindung hergestellt. Um auf {hub} zu suchen, schalten Sie das Netzwerk ein. Die Liste empfohlener Modelle funktioniert auch ohne.</translation>
  </message>
  <message>
   <source>{hub} knows no GGUF model with “{text}” in its name. Try fewer words.</source>
   <translation>{hub} kennt kein GGUF-Modell mit „{text}“ im Namen. Versuchen Sie es mit weniger Wörtern.</translation>
  </message>
 </context>
 <context>
  <name>ChatBehaviourPage</name>
  <message>
   <source>Ask me</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Zurück zum Chat</translation>
  </message>
  <message>
   <source>Back to what the preset says</source>
   <translation>Zurück zur Voreinstellung</translation>
  </message>
  <message>
   <source>Behaviour of this chat</source>
   <translation>Verhalten dieses Chats</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Zum Beispiel: Antworte kurz und auf Deutsch.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Leave out the oldest</source>
   <translation>Älteste weglassen</translation>
  </message>
  <message>
   <source>Long chats</source>
   <translation>Lange Chats</translation>
  </message>
  <message>
   <source>Reset this chat</source>
   <translation>Chat zurücksetzen</translation>
  </message>
  <message>
   <source>Sum up the oldest</source>
   <translation>Älteste zusammenfassen</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>System-Prompt</translation>
  </message>
  <message>
   <source>The messages stay in the chat; the model only does not see them any more.</source>
   <translation>Die Nachrichten bleiben im Chat; nur das Modell sieht sie nicht mehr.</translation>
  </message>
  <message>
   <source>This chat is as a new one again.</source>
   <translation>Dieser Chat ist wieder wie ein neuer.</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins. Empty: nothing.</source>
   <translation>Was dem Modell vor Beginn des Chats gesagt wird. Leer: nichts.</translation>
  </message>
  <message>
   <source>What you change here holds for this chat alone, from your next question on. An arrow takes one thing back to what the preset says.</source>
   <translation>Änderungen hier gelten nur für diesen Chat, ab der nächsten Frage. Ein Pfeil setzt eine Angabe auf die Voreinstellung zurück.</translation>
  </message>
  <message>
   <source>When the context is full</source>
   <translation>Wenn der Kontext voll ist</translation>
  </message>
 </context>
 <context>
  <name>ChatDelegate</name>
  <message>
   <source>Name of the folder</source>
   <translation>Name des Ordners</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>Titel des Chats</translation>
  </message>
 </context>
 <context>
  <name>ChatListView</name>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
 </context>
 <context>
  <name>ChatMenus</name>
  <message>
   <source>Archive</source>
   <translation>Archivieren</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the folder, keep its chats</source>
   <translation>Ordner löschen, Chats behalten</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>In Ordner verschieben</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Neuer Ordner…</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>Aus dem Ordner nehmen</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Aus dem Archiv holen</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Ausklappen</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
 </context>
 <context>
  <name>ChatModel</name>
  <message>
   <source>Folder {name}, {state}</source>
   <translation>Ordner {name}, {state}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>eingeklappt</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>ausgeklappt</translation>
  </message>
  <message>
   <source>{title}, pinned</source>
   <translation>{title}, angeheftet</translation>
  </message>
 </context>
 <context>
  <name>Chats</name>
  <message>
   <source>Chat archived</source>
   <translation>Chat archiviert</translation>
  </message>
  <message>
   <source>Chat deleted</source>
   <translation>Chat gelöscht</translation>
  </message>
  <message>
   <source>Chat is back in the list</source>
   <translation>Chat ist wieder in der Liste</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (Kopie)</translation>
  </message>
 </context>
 <context>
  <name>CollectionCorner</name>
  <message>
   <source>Add documents</source>
   <translation>Dokumente hinzufügen</translation>
  </message>
  <message>
   <source>Collection deleted. The chats keep what was asked.</source>
   <translation>Sammlung gelöscht. Die Chats behalten, was gefragt wurde.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Reading the documents: {done} of {total}</source>
   <translation>Dokumente werden gelesen: {done} von {total}</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Ordner überwachen</translation>
  </message>
  <message>
   <source>Watch another folder</source>
   <translation>Anderen Ordner überwachen</translation>
  </message>
  <message>
   <source>{n} more could not be read.</source>
   <translation>Weitere nicht lesbare Dokumente: {n}.</translation>
  </message>
 </context>
 <context>
  <name>CollectionPage</name>
  <message>
   <source>A collection is a set of documents that several chats can use. Choose it for a chat with the paperclip beside the message box. A watched folder is read again when its files change.</source>
   <translation>Eine Sammlung ist eine Gruppe von Dokumenten, die mehrere Chats nutzen können. Für einen Chat wird sie mit der Büroklammer neben dem Nachrichtenfeld gewählt. Ein überwachter Ordner wird neu eingelesen, wenn sich seine Dateien ändern.</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Anderer Ordner…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Sammlungen</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>Dokumente der Sammlung</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Neue Sammlung</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>Ordner neu einlesen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>There is no collection yet.</source>
   <translation>Es gibt noch keine Sammlung.</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Ordner überwachen…</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Nichts heißt so.</translation>
  </message>
  <message>
   <source>Search commands, chats and models</source>
   <translation>Befehle, Chats und Modelle suchen</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Add documents</source>
   <translation>Dokumente hinzufügen</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>Nicht senden</translation>
  </message>
  <message>
   <source>Message {name}</source>
   <translation>Nachricht an {name}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Stop the answer</source>
   <translation>Antwort anhalten</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>Nachricht schreiben</translation>
  </message>
 </context>
 <context>
  <name>ComputerPanel</name>
  <message>
   <source>Hide this panel</source>
   <translation>Diesen Bereich ausblenden</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
 </context>
 <context>
  <name>Context</name>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Frühere Nachrichten</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Marks between messages</source>
   <translation>Marken zwischen Nachrichten</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>Platz für die Antwort</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>System-Prompt</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Ihre Nachricht</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
 </context>
 <context>
  <name>ContextFullBar</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Do so in this chat from now on</source>
   <translation>In diesem Chat ab jetzt immer so</translation>
  </message>
  <message>
   <source>It needs {total} of {room} tokens: {parts}.</source>
   <translation>Es braucht {total} von {room} Token: {parts}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <source>Leave out the oldest messages ({count})</source>
   <translation>Älteste Nachrichten weglassen ({count})</translation>
  </message>
  <message>
   <source>Let the model sum them up</source>
   <translation>Vom Modell zusammenfassen lassen</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Summing up the older messages</source>
   <translation>Ältere Nachrichten werden zusammengefasst</translation>
  </message>
  <message>
   <source>The context is full</source>
   <translation>Der Kontext ist voll</translation>
  </message>
  <message>
   <source>The model is summing up the older messages</source>
   <translation>Das Modell fasst die älteren Nachrichten zusammen</translation>
  </message>
  <message>
   <source>The oldest messages stay in the chat; the model just does not see them.</source>
   <translation>Die ältesten Nachrichten bleiben im Chat; nur das Modell sieht sie nicht.</translation>
  </message>
  <message>
   <source>This does not fit into what the model can see at once</source>
   <translation>Das ist mehr, als das Modell auf einmal sehen kann</translation>
  </message>
  <message>
   <source>{done} of {total} messages</source>
   <translation>{done} von {total} Nachrichten</translation>
  </message>
 </context>
 <context>
  <name>ContextMeter</name>
  <message>
   <source>Shows what fills it</source>
   <translation>Zeigt, was ihn füllt</translation>
  </message>
  <message>
   <source>{used} of {length}</source>
   <translation>{used} von {length}</translation>
  </message>
  <message>
   <source>{used} of {length} tokens of context are used</source>
   <translation>{used} von {length} Token des Kontexts sind belegt</translation>
  </message>
 </context>
 <context>
  <name>ContextPopup</name>
  <message>
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <source>It does not fit by {tokens} tokens: you are asked before it is sent.</source>
   <translation>Es ist um {tokens} Token zu lang: Vor dem Senden wird nachgefragt.</translation>
  </message>
  <message>
   <source>Send the whole chat again</source>
   <translation>Ganzen Chat wieder senden</translation>
  </message>
  <message>
   <source>Sum up the older messages</source>
   <translation>Ältere Nachrichten zusammenfassen</translation>
  </message>
  <message>
   <source>The oldest messages of this chat are left out or summed up.</source>
   <translation>Die ältesten Nachrichten dieses Chats werden weggelassen oder zusammengefasst.</translation>
  </message>
  <message>
   <source>What fills the context</source>
   <translation>Was den Kontext füllt</translation>
  </message>
  <message>
   <source>You are asked before anything is left out.</source>
   <translation>Bevor etwas weggelassen wird, wird nachgefragt.</translation>
  </message>
  <message>
   <source>{used} of {room} tokens are used.</source>
   <translation>{used} von {room} Token sind belegt.</translation>
  </message>
 </context>
 <context>
  <name>ConversationFrame</name>
  <message>
   <source>Models can be wrong. Check what matters.</source>
   <translation>Modelle können sich irren. Prüfen Sie, was wichtig ist.</translation>
  </message>
  <message>
   <source>Rescue the chats…</source>
   <translation>Chats retten…</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored, and leaving it ends it.</source>
   <translation>Temporärer Chat: Nichts davon wird gespeichert, und beim Verlassen endet er.</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <source>This is done when the answer before it is written.</source>
   <translation>Das geschieht, sobald die Antwort davor geschrieben ist.</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Hub token</source>
   <translation>Hub-Token</translation>
  </message>
  <message>
   <source>Your token of the hub, for models that ask you to accept their terms. It is kept in this computer's keyring and sent to the hub alone. Leave it empty to forget it.</source>
   <translation>Ihr Token des Hubs, für Modelle, deren Bedingungen man zustimmen muss. Es wird im Schlüsselbund dieses Computers aufbewahrt und nur an den Hub gesendet. Leer lassen, um es zu vergessen.</translation>
  </message>
 </context>
 <context>
  <name>Custody</name>
  <message>
   <source>A recovery phrase opens all your chats: type your passphrase first.</source>
   <translation>Eine Wiederherstellungsphrase öffnet alle Ihre Chats: Geben Sie zuerst Ihre Passphrase ein.</translation>
  </message>
  <message>
   <source>Alcove closes. When you start it again it offers to put the damaged file aside and to save what can be read and what the backups hold. Nothing is deleted.</source>
   <translation>Alcove wird geschlossen. Beim nächsten Start bietet es an, die beschädigte Datei beiseitezulegen und zu retten, was lesbar ist und was die Sicherungen enthalten. Nichts wird gelöscht.</translation>
  </message>
  <message>
   <source>Close Alcove</source>
   <translation>Alcove schließen</translation>
  </message>
  <message>
   <source>Rescue the chats?</source>
   <translation>Chats retten?</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>Ihre Passphrase</translation>
  </message>
 </context>
 <context>
  <name>Days</name>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Models (*.gguf);;All files (*)</source>
   <translation>Modelle (*.gguf);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>Modell öffnen</translation>
  </message>
 </context>
 <context>
  <name>Discover</name>
  <message>
   <source>Go online</source>
   <translation>Online gehen</translation>
  </message>
  <message>
   <source>Look at its page</source>
   <translation>Seite ansehen</translation>
  </message>
  <message>
   <source>You are offline by choice. A download needs the network.</source>
   <translation>„Offline“ ist eingeschaltet. Ein Download braucht das Netzwerk.</translation>
  </message>
 </context>
 <context>
  <name>Downloads</name>
  <message>
   <source>1 download</source>
   <translation>1 Download</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Wird heruntergeladen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Open the model</source>
   <translation>Modell öffnen</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Aus der Liste nehmen</translation>
  </message>
  <message>
   <source>Tries again soon</source>
   <translation>Neuer Versuch in Kürze</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch unter einer Minute</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{h} h {m} min left</source>
   <translation>noch {h} h {m} min</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>noch {n} Tage</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} Downloads</translation>
  </message>
  <message>
   <source>{n} min left</source>
   <translation>noch {n} min</translation>
  </message>
 </context>
 <context>
  <name>DownloadsList</name>
  <message>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
 </context>
 <context>
  <name>DownloadsView</name>
  <message>
   <source>Cancel the download of {title}?</source>
   <translation>Download von {title} abbrechen?</translation>
  </message>
  <message>
   <source>Delete and cancel</source>
   <translation>Löschen und abbrechen</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Modell finden</translation>
  </message>
  <message>
   <source>No downloads</source>
   <translation>Keine Downloads</translation>
  </message>
  <message>
   <source>Nothing is being downloaded</source>
   <translation>Nichts wird heruntergeladen</translation>
  </message>
  <message>
   <source>Remove finished</source>
   <translation>Fertige entfernen</translation>
  </message>
  <message>
   <source>What you download goes on in the background and survives closing Alcove.</source>
   <translation>Downloads laufen im Hintergrund weiter und überstehen das Schließen von Alcove.</translation>
  </message>
  <message>
   <source>{size} of it are here and will be deleted. To go on with it later, pause it.</source>
   <translation>{size} davon sind hier und werden gelöscht. Um später fortzufahren, pausieren Sie ihn.</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>Documents, tables, mails, code, and folders of them.</source>
   <translation>Dokumente, Tabellen, E-Mails, Code und Ordner damit.</translation>
  </message>
  <message>
   <source>Drop to add to this chat</source>
   <translation>Hier ablegen für diesen Chat</translation>
  </message>
 </context>
 <context>
  <name>EmptyShelf</name>
  <message>
   <source>Discover shows which ones run well on this computer and downloads them.</source>
   <translation>„Entdecken“ zeigt, welche auf diesem Computer gut laufen, und lädt sie herunter.</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Modell finden</translation>
  </message>
  <message>
   <source>Names, quantizations, repositories and places are searched.</source>
   <translation>Durchsucht werden Namen, Quantisierungen, Repositorys und Orte.</translation>
  </message>
  <message>
   <source>No model matches “{text}”</source>
   <translation>Kein Modell passt zu „{text}“</translation>
  </message>
  <message>
   <source>No models of your own yet</source>
   <translation>Noch keine eigenen Modelle</translation>
  </message>
 </context>
 <context>
  <name>ExactPanel</name>
  <message>
   <source> Check exactly</source>
   <translation> Genau prüfen</translation>
  </message>
  <message>
   <source> Checking…</source>
   <translation> Wird geprüft…</translation>
  </message>
  <message>
   <source>By llama.cpp, with a context of {context} tokens and a {kv} cache; asked in {seconds} s.</source>
   <translation>Von llama.cpp, mit einem Kontext von {context} Token und einem {kv}-Cache; in {seconds} s ermittelt.</translation>
  </message>
  <message>
   <source>Check exactly</source>
   <translation>Genau prüfen</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV-Cache</translation>
  </message>
  <message>
   <source>Main memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>Working space</source>
   <translation>Rechenpuffer</translation>
  </message>
  <message>
   <source>llama.cpp itself tells what it would take; nothing is downloaded for that.</source>
   <translation>llama.cpp selbst sagt, was es brauchen würde; dafür wird nichts heruntergeladen.</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>Assistant</source>
   <translation>Assistent</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Gedankengang</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[Bild: {description} – nicht von {host} geladen]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[Bild: {description} – nicht geladen]</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>keine Beschreibung</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>{name} (in part)</source>
   <translation>{name} (in Teilen)</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All families</source>
   <translation>Alle Familien</translation>
  </message>
  <message>
   <source>All licences</source>
   <translation>Alle Lizenzen</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familie</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Most downloads</source>
   <translation>Meiste Downloads</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Only what fits this computer</source>
   <translation>Nur was auf diesen Computer passt</translation>
  </message>
  <message>
   <source>Popular on Hugging Face</source>
   <translation>Beliebt auf Hugging Face</translation>
  </message>
  <message>
   <source>Sorted by</source>
   <translation>Sortiert nach</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>Im Trend</translation>
  </message>
 </context>
 <context>
  <name>FirstStartPage</name>
  <message>
   <source>A chat with language models that run on your own computer.</source>
   <translation>Ein Chat mit Sprachmodellen, die auf dem eigenen Computer laufen.</translation>
  </message>
  <message>
   <source>Nothing you write leaves it: no account, no cloud, no telemetry.</source>
   <translation>Nichts Geschriebenes verlässt ihn: kein Konto, keine Cloud, keine Telemetrie.</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>GGUF-Datei öffnen…</translation>
  </message>
  <message>
   <source>Start with the built-in model</source>
   <translation>Mit eingebautem Modell starten</translation>
  </message>
  <message>
   <source>The built-in model is tiny: it explains Alcove and shows how chatting works. For real work, get a larger model, or open one that you have downloaded.</source>
   <translation>Das eingebaute Modell ist winzig: Es erklärt Alcove und zeigt, wie Chatten geht. Für echte Arbeit holen Sie ein größeres Modell oder öffnen eines, das Sie heruntergeladen haben.</translation>
  </message>
  <message>
   <source>Welcome to Alcove</source>
   <translation>Willkommen bei Alcove</translation>
  </message>
  <message>
   <source>Your chats are stored encrypted, unless you choose otherwise.</source>
   <translation>Ihre Chats werden verschlüsselt gespeichert, sofern Sie nichts anderes wählen.</translation>
  </message>
 </context>
 <context>
  <name>FolderButton</name>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>Ordner mit Modellen</translation>
  </message>
  <message>
   <source>Look no more through {folder}</source>
   <translation>{folder} nicht mehr durchsuchen</translation>
  </message>
 </context>
 <context>
  <name>Folders</name>
  <message>
   <source>Folder deleted. Its chats stay.</source>
   <translation>Ordner gelöscht. Seine Chats bleiben.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Enter a token…</source>
   <translation>Token eingeben…</translation>
  </message>
  <message>
   <source>Its authors decide who may download it. Ask for access on its page, signed in to Hugging Face. When they have agreed, enter an access token of your account here.</source>
   <translation>Seine Autoren entscheiden, wer es herunterladen darf. Bitten Sie auf seiner Seite um Zugang, angemeldet bei Hugging Face. Wenn sie zugestimmt haben, geben Sie hier ein Zugriffstoken Ihres Kontos ein.</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <source>To download it you must accept its terms. Do that on its page, signed in to Hugging Face, then enter an access token of your account here.</source>
   <translation>Um es herunterzuladen, müssen Sie seinen Bedingungen zustimmen. Tun Sie das auf seiner Seite, angemeldet bei Hugging Face, und geben Sie dann hier ein Zugriffstoken Ihres Kontos ein.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
 </context>
 <context>
  <name>GpuCard</name>
  <message>
   <source>Asleep</source>
   <translation>Schläft</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Auslastung</translation>
  </message>
  <message>
   <source>Program {number}</source>
   <translation>Programm {number}</translation>
  </message>
  <message>
   <source>Shared memory</source>
   <translation>Geteilter Speicher</translation>
  </message>
  <message>
   <source>Video memory</source>
   <translation>Grafikspeicher</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
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
   <translation>Dunkle Farben</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Helle Farben</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>„Dieser Computer“ ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show the list of chats</source>
   <translation>Chatliste einblenden</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>The last minute: load as an area, memory as a line</source>
   <translation>Die letzte Minute: Auslastung als Fläche, Speicher als Linie</translation>
  </message>
 </context>
 <context>
  <name>HubSearchField</name>
  <message>
   <source>Search {hub}, or paste an address</source>
   <translation>{hub} durchsuchen oder Adresse einfügen</translation>
  </message>
 </context>
 <context>
  <name>Interior</name>
  <message>
   <source>Hide the list of chats</source>
   <translation>Chatliste ausblenden</translation>
  </message>
  <message>
   <source>Hide this panel</source>
   <translation>Diesen Bereich ausblenden</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Making {type} of {name}</source>
   <translation>{type} von {name} wird erstellt</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Stop making the copy</source>
   <translation>Erstellen der Kopie abbrechen</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>Jump to the newest text</source>
   <translation>Zum neuesten Text springen</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>ListMenu</name>
  <message>
   <source>All chats</source>
   <translation>Alle Chats</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>Export all chats…</source>
   <translation>Alle Chats exportieren…</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Chats importieren…</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Temporärer Chat</translation>
  </message>
 </context>
 <context>
  <name>LocalPicker</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>Kleinere erstellen…</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Make a smaller one.</source>
   <translation>Keine davon läuft gut auf diesem Computer. Erstellen Sie eine kleinere.</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>Noch nicht untersucht.</translation>
  </message>
  <message>
   <source>Quantizations on this computer</source>
   <translation>Quantisierungen auf diesem Computer</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>Warum {label}: {reason}</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>diese</translation>
  </message>
 </context>
 <context>
  <name>LostPage</name>
  <message>
   <source>Chats that are there again: {chats}. Messages in them: {messages}.</source>
   <translation>Wiederhergestellte Chats: {chats}. Nachrichten darin: {messages}.</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>Nichts wurde gelöscht.</translation>
  </message>
  <message>
   <source>Open the chats</source>
   <translation>Chats öffnen</translation>
  </message>
  <message>
   <source>Rescue the chats</source>
   <translation>Chats retten</translation>
  </message>
  <message>
   <source>Rescuing the chats…</source>
   <translation>Chats werden gerettet…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Ordner anzeigen</translation>
  </message>
  <message>
   <source>The damaged file was put aside, whole, into {folder}.</source>
   <translation>Die beschädigte Datei wurde vollständig in {folder} beiseitegelegt.</translation>
  </message>
  <message>
   <source>They are still there and encrypted, but the file keys.json, which leads to their key, is missing from the folder below. Put it back from a copy of the folder, and try again. To begin with no chats, quit Alcove and move this folder away.</source>
   <translation>Sie sind noch da und verschlüsselt, aber die Datei keys.json, die zu ihrem Schlüssel führt, fehlt im unten genannten Ordner. Legen Sie sie aus einer Kopie des Ordners zurück und versuchen Sie es erneut. Um ohne Chats neu zu beginnen, beenden Sie Alcove und verschieben Sie diesen Ordner an einen anderen Ort.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Use the recovery phrase</source>
   <translation>Wiederherstellungsphrase verwenden</translation>
  </message>
  <message>
   <source>What could be read was laid over the backup of {day}.</source>
   <translation>Was lesbar war, wurde über die Sicherung vom {day} gelegt.</translation>
  </message>
  <message>
   <source>Your chats cannot be opened</source>
   <translation>Ihre Chats können nicht geöffnet werden</translation>
  </message>
  <message>
   <source>Your chats were rescued</source>
   <translation>Ihre Chats wurden gerettet</translation>
  </message>
 </context>
 <context>
  <name>MeaningCard</name>
  <message>
   <source>Choose a model…</source>
   <translation>Modell wählen…</translation>
  </message>
  <message>
   <source>Documents that are too long to go whole are searched for the words of the question. With an embedding model, a GGUF file, they are searched by meaning as well.</source>
   <translation>Dokumente, die zu lang sind, um ganz gesendet zu werden, werden nach den Wörtern der Frage durchsucht. Mit einem Einbettungsmodell, einer GGUF-Datei, werden sie auch nach Bedeutung durchsucht.</translation>
  </message>
  <message>
   <source>Preparing the documents: {done} of {total} passages</source>
   <translation>Dokumente werden vorbereitet: {done} von {total} Passagen</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Suche nach Bedeutung</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation>Nicht mehr nutzen</translation>
  </message>
  <message>
   <source>{name} searches long documents by meaning as well as by words.</source>
   <translation>{name} durchsucht lange Dokumente nach Bedeutung und nach Wörtern.</translation>
  </message>
 </context>
 <context>
  <name>MemoryBar</name>
  <message>
   <source>Compute</source>
   <translation>Rechenpuffer</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV-Cache</translation>
  </message>
  <message>
   <source>Mapped weights</source>
   <translation>Eingeblendete Gewichte</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>{used} of {total} GB</source>
   <translation>{used} von {total} GB</translation>
  </message>
 </context>
 <context>
  <name>MessageDeeds</name>
  <message>
   <source>Another model is open now: this is how it would be sent the same messages.</source>
   <translation>Jetzt ist ein anderes Modell geöffnet: So würden ihm dieselben Nachrichten gesendet.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Belegter Kontext</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Messwerte</translation>
  </message>
  <message>
   <source>Generation</source>
   <translation>Erzeugung</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Nachricht gelöscht</translation>
  </message>
  <message>
   <source>No model is named for this answer.</source>
   <translation>Für diese Antwort ist kein Modell angegeben.</translation>
  </message>
  <message>
   <source>Nothing was measured for this answer.</source>
   <translation>Für diese Antwort wurde nichts gemessen.</translation>
  </message>
  <message>
   <source>Of it in the KV cache already</source>
   <translation>Davon schon im KV-Cache</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompt processing</source>
   <translation>Prompt-Verarbeitung</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>The prompt of this answer</source>
   <translation>Der Prompt dieser Antwort</translation>
  </message>
  <message>
   <source>This is what the model was sent, with its control tokens as text.</source>
   <translation>Das wurde dem Modell gesendet, mit seinen Steuertoken als Text.</translation>
  </message>
  <message>
   <source>Time to the first token</source>
   <translation>Zeit bis zum ersten Token</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} Token</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>{n} tokens/s</translation>
  </message>
  <message>
   <source>{used} of {length} tokens</source>
   <translation>{used} von {length} Token</translation>
  </message>
 </context>
 <context>
  <name>MessageInput</name>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 Bit</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Grafikkarte</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV-Cache</translation>
  </message>
  <message>
   <source>Layers on the GPU</source>
   <translation>GPU-Schichten</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Modellkarte</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Läuft auf</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Where the model runs</source>
   <translation>Wo das Modell läuft</translation>
  </message>
  <message>
   <source>{n} graphics cards</source>
   <translation>{n} Grafikkarten</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} Token</translation>
  </message>
  <message>
   <source>{some} of {all}</source>
   <translation>{some} von {all}</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <source>For {n} GB of memory</source>
   <translation>Für {n} GB Speicher</translation>
  </message>
  <message>
   <source>For {n} GB of memory and more</source>
   <translation>Für {n} GB Speicher und mehr</translation>
  </message>
  <message>
   <source>Needs permission</source>
   <translation>Braucht Erlaubnis</translation>
  </message>
  <message>
   <source>Suits this computer</source>
   <translation>Passt zu diesem Computer</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB on the graphics card)</source>
   <translation>Passt zu diesem Computer ({n} GB auf der Grafikkarte)</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB)</source>
   <translation>Passt zu diesem Computer ({n} GB)</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>keine Lizenz genannt</translation>
  </message>
  <message>
   <source>{count} downloads</source>
   <translation>Downloads: {count}</translation>
  </message>
  <message>
   <source>{count} likes</source>
   <translation>Likes: {count}</translation>
  </message>
 </context>
 <context>
  <name>ModelMenu</name>
  <message>
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Find models…</source>
   <translation>Modelle finden…</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Modell wird geladen</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>{name} wird geladen</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modell: {name}</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>GGUF-Datei öffnen…</translation>
  </message>
  <message>
   <source>Stop loading</source>
   <translation>Laden abbrechen</translation>
  </message>
  <message>
   <source>built-in help model</source>
   <translation>eingebautes Hilfemodell</translation>
  </message>
 </context>
 <context>
  <name>ModelPages</name>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>{name} is here, checked and ready.</source>
   <translation>{name} ist da, geprüft und bereit.</translation>
  </message>
 </context>
 <context>
  <name>ModelRows</name>
  <message>
   <source> tokens</source>
   <translation> Token</translation>
  </message>
  <message>
   <source>A chat with this preset offers to open it.</source>
   <translation>Ein Chat mit dieser Voreinstellung bietet an, es zu öffnen.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Kontextlänge</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>Wie viel eines Chats das Modell sieht. Mehr braucht mehr Speicher.</translation>
  </message>
  <message>
   <source>How question and answer are marked for the model. Its own is best, if any.</source>
   <translation>Wie Frage und Antwort für das Modell markiert werden. Am besten ist sein eigener, falls vorhanden.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Prompt style</source>
   <translation>Prompt-Stil</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Der des Modells</translation>
  </message>
  <message>
   <source>Whichever is open</source>
   <translation>Das gerade geöffnete</translation>
  </message>
  <message>
   <source>{name} (not found)</source>
   <translation>{name} (nicht gefunden)</translation>
  </message>
 </context>
 <context>
  <name>ModelSettings</name>
  <message>
   <source> tokens</source>
   <translation> Token</translation>
  </message>
  <message>
   <source>16 bits</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 Bit</translation>
  </message>
  <message>
   <source>All automatic</source>
   <translation>Alles automatisch</translation>
  </message>
  <message>
   <source>Applies when the model is opened next.</source>
   <translation>Gilt, wenn das Modell das nächste Mal geöffnet wird.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Kontextlänge</translation>
  </message>
  <message>
   <source>Empty: the file's own name.</source>
   <translation>Leer: der Name der Datei.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>GPU-Schichten</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>Wie viel eines Chats das Modell sieht. Mehr braucht mehr Speicher.</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone.</source>
   <translation>Auf der Grafikkarte berechnete Schichten; 0 nutzt nur den Prozessor.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird untersucht…</translation>
  </message>
  <message>
   <source>Memory of the chat</source>
   <translation>Gedächtnis des Chats</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Of {all} layers, how many the graphics card computes; 0 uses the processor alone.</source>
   <translation>Wie viele von {all} Schichten die Grafikkarte berechnet; 0 nutzt nur den Prozessor.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Settings of the model</source>
   <translation>Einstellungen des Modells</translation>
  </message>
  <message>
   <source>The KV cache. 8 bits take half the room; answers hardly differ.</source>
   <translation>Der KV-Cache. 8 Bit brauchen halb so viel Platz; Antworten unterscheiden sich kaum.</translation>
  </message>
  <message>
   <source>This model's cache cannot be kept in 8 bits.</source>
   <translation>Der Cache dieses Modells kann nicht mit 8 Bit gehalten werden.</translation>
  </message>
 </context>
 <context>
  <name>ModelsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>Zurück zum Chat</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Entdecken</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Downloads</translation>
  </message>
  <message>
   <source>Downloads ({n})</source>
   <translation>Downloads ({n})</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
 </context>
 <context>
  <name>Network</name>
  <message>
   <source>Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. {reason} Correct HF_ENDPOINT or remove it, then start Alcove again.</source>
   <translation>Alcove stellt keine Verbindung her, weil HF_ENDPOINT einen Hub nennt, der nicht verwendet werden kann. {reason} Berichtigen oder entfernen Sie HF_ENDPOINT und starten Sie Alcove dann neu.</translation>
  </message>
  <message>
   <source>Beginning of a model file, to see if it runs here</source>
   <translation>Anfang einer Modelldatei, um zu sehen, ob es hier läuft</translation>
  </message>
  <message>
   <source>Description of a model</source>
   <translation>Beschreibung eines Modells</translation>
  </message>
  <message>
   <source>Download of a model file</source>
   <translation>Download einer Modelldatei</translation>
  </message>
  <message>
   <source>List of a model's files</source>
   <translation>Liste der Dateien eines Modells</translation>
  </message>
  <message>
   <source>Question to the hub</source>
   <translation>Frage an den Hub</translation>
  </message>
  <message>
   <source>Search for models</source>
   <translation>Suche nach Modellen</translation>
  </message>
  <message>
   <source>Something else ({word})</source>
   <translation>Etwas anderes ({word})</translation>
  </message>
  <message>
   <source>The list could not be cleared: {reason}</source>
   <translation>Die Liste konnte nicht geleert werden: {reason}</translation>
  </message>
  <message>
   <source>answered ({status})</source>
   <translation>beantwortet ({status})</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <source>host is busy ({status})</source>
   <translation>Host ist überlastet ({status})</translation>
  </message>
  <message>
   <source>its own hosts for large files</source>
   <translation>seine eigenen Hosts für große Dateien</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>not found ({status})</source>
   <translation>nicht gefunden ({status})</translation>
  </message>
  <message>
   <source>odd answer ({status})</source>
   <translation>seltsame Antwort ({status})</translation>
  </message>
  <message>
   <source>refused ({status})</source>
   <translation>abgewiesen ({status})</translation>
  </message>
  <message>
   <source>sent on ({status})</source>
   <translation>weitergeleitet ({status})</translation>
  </message>
  <message>
   <source>the host failed ({status})</source>
   <translation>Fehler beim Host ({status})</translation>
  </message>
  <message>
   <source>the hub that HF_ENDPOINT names</source>
   <translation>der in HF_ENDPOINT genannte Hub</translation>
  </message>
  <message>
   <source>the hub: search, model descriptions, small files</source>
   <translation>der Hub: Suche, Modellbeschreibungen, kleine Dateien</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>{n} bytes</source>
   <translation>{n} Byte</translation>
  </message>
 </context>
 <context>
  <name>NetworkButton</name>
  <message>
   <source>Connected to the hub…</source>
   <translation>Mit dem Hub verbunden…</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>Wird heruntergeladen…</translation>
  </message>
  <message>
   <source>Network: {state}</source>
   <translation>Netzwerk: {state}</translation>
  </message>
  <message>
   <source>No connection is open</source>
   <translation>Keine Verbindung offen</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>What was asked of the network, and the offline switch</source>
   <translation>Was im Netzwerk gefragt wurde, und der Offline-Schalter</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>A connection is open now.</source>
   <translation>Gerade ist eine Verbindung offen.</translation>
  </message>
  <message>
   <source>A download is under way now.</source>
   <translation>Gerade läuft ein Download.</translation>
  </message>
  <message>
   <source>Alcove connects only for what you ask of it: to find a model, to look at one and to download it. Switch this on to forbid even that.</source>
   <translation>Alcove verbindet sich nur für das, was Sie verlangen: um ein Modell zu finden, anzusehen und herunterzuladen. Schalten Sie dies ein, um selbst das zu verbieten.</translation>
  </message>
  <message>
   <source>Alcove makes no connection at all, not even where you ask for one. Whatever was open has been ended; downloads keep what they have and go on when you switch this off.</source>
   <translation>Alcove stellt keinerlei Verbindung her, auch nicht auf Ihren Wunsch. Was offen war, wurde beendet; Downloads behalten, was sie haben, und gehen weiter, wenn Sie dies ausschalten.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Zurück zum Chat</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>Liste leeren</translation>
  </message>
  <message>
   <source>Every other host is refused. Nothing of your chats is ever sent: a request carries only the words of a search, or the name of a model and its file; to the hub also your token, where you entered one.</source>
   <translation>Jeder andere Host wird abgewiesen. Von Ihren Chats wird nie etwas gesendet: Eine Anfrage enthält nur die Wörter einer Suche oder den Namen eines Modells und seiner Datei; an den Hub auch Ihr Token, wo Sie eines eingegeben haben.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <source>No connection is open now.</source>
   <translation>Gerade ist keine Verbindung offen.</translation>
  </message>
  <message>
   <source>Nothing is listed: no connection was made, or it was cleared.</source>
   <translation>Nichts ist aufgeführt: Es gab keine Verbindung, oder die Liste wurde geleert.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>One request listed, {sent} sent and {received} received.</source>
   <translation>Eine Anfrage aufgeführt, {sent} gesendet und {received} empfangen.</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>Was gefragt wurde</translation>
  </message>
  <message>
   <source>Who can be asked</source>
   <translation>Wer gefragt werden kann</translation>
  </message>
  <message>
   <source>{host}: {what}</source>
   <translation>{host}: {what}</translation>
  </message>
  <message>
   <source>{n} requests listed, {sent} sent and {received} received in all.</source>
   <translation>{n} Anfragen aufgeführt, insgesamt {sent} gesendet und {received} empfangen.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrasePage</name>
  <message>
   <source>Choose a new passphrase</source>
   <translation>Neue Passphrase wählen</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>The recovery phrase is right, and it stays so. With a passphrase you need not type it again: from now on Alcove asks for the passphrase at each start.</source>
   <translation>Die Wiederherstellungsphrase stimmt und bleibt gültig. Mit einer Passphrase müssen Sie sie nicht noch einmal eingeben: Von nun an fragt Alcove bei jedem Start nach der Passphrase.</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>Diese Passphrase verwenden</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
  <message>
   <source>Do something about it</source>
   <translation>Etwas dagegen tun</translation>
  </message>
 </context>
 <context>
  <name>OfferHead</name>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Licence: {name}</source>
   <translation>Lizenz: {name}</translation>
  </message>
  <message>
   <source>No licence is named</source>
   <translation>Keine Lizenz genannt</translation>
  </message>
  <message>
   <source>On Hugging Face</source>
   <translation>Auf Hugging Face</translation>
  </message>
  <message>
   <source>Opens in your browser, after a question.</source>
   <translation>Öffnet sich nach Rückfrage im Browser.</translation>
  </message>
  <message>
   <source>by {author}</source>
   <translation>von {author}</translation>
  </message>
  <message>
   <source>has its own chat template</source>
   <translation>hat eine eigene Chat-Vorlage</translation>
  </message>
  <message>
   <source>updated {day}</source>
   <translation>aktualisiert: {day}</translation>
  </message>
  <message>
   <source>{count} downloads a month</source>
   <translation>Downloads pro Monat: {count}</translation>
  </message>
  <message>
   <source>{name} architecture</source>
   <translation>Architektur {name}</translation>
  </message>
  <message>
   <source>{name} chat template</source>
   <translation>Chat-Vorlage: {name}</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>{hub} wird gefragt…</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Beside them: {files}</source>
   <translation>Außerdem dabei: {files}</translation>
  </message>
  <message>
   <source>Context they are judged with</source>
   <translation>Kontext für die Beurteilung</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>Online gehen</translation>
  </message>
  <message>
   <source>Its header could not be read, so this is guessed from the sizes. {why}</source>
   <translation>Der Header konnte nicht gelesen werden, daher ist dies aus den Größen geschätzt. {why}</translation>
  </message>
  <message>
   <source>Judged with a context of</source>
   <translation>Beurteilt mit einem Kontext von</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Look for a smaller model.</source>
   <translation>Keine davon läuft gut auf diesem Computer. Suchen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>Alles anzeigen</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Weniger anzeigen</translation>
  </message>
  <message>
   <source>The longest that fits</source>
   <translation>Der längste passende</translation>
  </message>
  <message>
   <source>There is no “{name}” here; these are the choices.</source>
   <translation>„{name}“ gibt es hier nicht; das ist die Auswahl.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>What its authors say</source>
   <translation>Was seine Autoren sagen</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>Warum {label}: {reason}</translation>
  </message>
  <message>
   <source>You are offline by choice. To look at this model, switch the network on.</source>
   <translation>„Offline“ ist eingeschaltet. Um dieses Modell anzusehen, schalten Sie das Netzwerk ein.</translation>
  </message>
  <message>
   <source>an adapter (LoRA)</source>
   <translation>ein Adapter (LoRA)</translation>
  </message>
  <message>
   <source>for pictures (mmproj)</source>
   <translation>für Bilder (mmproj)</translation>
  </message>
  <message>
   <source>for quicker answers (draft)</source>
   <translation>für schnellere Antworten (draft)</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>diese</translation>
  </message>
  <message>
   <source>used for making them (imatrix)</source>
   <translation>zum Erstellen verwendet (imatrix)</translation>
  </message>
  <message>
   <source>{n}k tokens</source>
   <translation>{n}k Token</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>1 chapter</source>
   <translation>1 Kapitel</translation>
  </message>
  <message>
   <source>1 collection</source>
   <translation>1 Sammlung</translation>
  </message>
  <message>
   <source>1 document</source>
   <translation>1 Dokument</translation>
  </message>
  <message>
   <source>1 is being read</source>
   <translation>1 wird gelesen</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 Seite</translation>
  </message>
  <message>
   <source>1 sheet</source>
   <translation>1 Blatt</translation>
  </message>
  <message>
   <source>1 slide</source>
   <translation>1 Folie</translation>
  </message>
  <message>
   <source>Protected: its password is needed</source>
   <translation>Geschützt: Passwort erforderlich</translation>
  </message>
  <message>
   <source>Reading: {done} of {total}</source>
   <translation>Wird gelesen: {done} von {total}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Dieser Chat</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>Diese Nachricht</translation>
  </message>
  <message>
   <source>Waits to be read</source>
   <translation>Wartet auf das Einlesen</translation>
  </message>
  <message>
   <source>about {n} tokens</source>
   <translation>etwa {n} Token</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>Kapitel {n}</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>left out: no room</source>
   <translation>weggelassen: kein Platz</translation>
  </message>
  <message>
   <source>not all of it fits</source>
   <translation>nicht alles passt hinein</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>Seite {n}</translation>
  </message>
  <message>
   <source>sheet {name}</source>
   <translation>Blatt {name}</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>Folie {n}</translation>
  </message>
  <message>
   <source>watched folder</source>
   <translation>überwachter Ordner</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>ganz</translation>
  </message>
  <message>
   <source>{name} are too long to go whole: {shown} of their {n} passages are sent, those that fit the question best.</source>
   <translation>{name} sind zu lang, um ganz gesendet zu werden. Gesendet werden die zur Frage am besten passenden Passagen: {shown} von {n}.</translation>
  </message>
  <message>
   <source>{n} are being read</source>
   <translation>{n} werden gelesen</translation>
  </message>
  <message>
   <source>{n} chapters</source>
   <translation>{n} Kapitel</translation>
  </message>
  <message>
   <source>{n} collections</source>
   <translation>{n} Sammlungen</translation>
  </message>
  <message>
   <source>{n} documents</source>
   <translation>{n} Dokumente</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} Seiten</translation>
  </message>
  <message>
   <source>{n} sheets</source>
   <translation>{n} Blätter</translation>
  </message>
  <message>
   <source>{n} slides</source>
   <translation>{n} Folien</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} Token</translation>
  </message>
  <message>
   <source>{shown} of {n} passages</source>
   <translation>{shown} von {n} Passagen</translation>
  </message>
  <message>
   <source>“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that fit the question best.</source>
   <translation>„{name}“ ist zu lang, um ganz gesendet zu werden. Gesendet werden die zur Frage am besten passenden Passagen: {shown} von {n}.</translation>
  </message>
 </context>
 <context>
  <name>PapersRoom</name>
  <message>
   <source>Add a folder of documents</source>
   <translation>Ordner mit Dokumenten hinzufügen</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Dokumente hinzufügen</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Collections in this chat</source>
   <translation>Sammlungen in diesem Chat</translation>
  </message>
  <message>
   <source>Left out: {n} files that are hidden, of a kind that Alcove does not read, or beyond a thousand.</source>
   <translation>Weggelassene Dateien: {n} (versteckt, von einer Art, die Alcove nicht liest, oder jenseits der ersten tausend).</translation>
  </message>
  <message>
   <source>Manage collections…</source>
   <translation>Sammlungen verwalten…</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Eingefügter Text</translation>
  </message>
  <message>
   <source>Send it without</source>
   <translation>Ohne senden</translation>
  </message>
  <message>
   <source>Your message was not sent, for “{name}” could not be read.</source>
   <translation>Ihre Nachricht wurde nicht gesendet, denn „{name}“ konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>“{name}” is in this chat already.</source>
   <translation>„{name}“ ist bereits in diesem Chat.</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Parts and their licences</source>
   <translation>Komponenten und ihre Lizenzen</translation>
  </message>
 </context>
 <context>
  <name>PassageView</name>
  <message>
   <source>Text of the document</source>
   <translation>Text des Dokuments</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePair</name>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>Dieselbe Passphrase noch einmal</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Die beiden Passphrasen unterscheiden sich. Geben Sie zweimal dieselbe ein.</translation>
  </message>
  <message>
   <source>Use at least {n} characters: a few words are easy to remember.</source>
   <translation>Mindestens {n} Zeichen: Einige Wörter sind leicht zu merken.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSheet</name>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Passphrase ändern</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>Bisherige Passphrase</translation>
  </message>
  <message>
   <source>The chats stay as they are; a recovery phrase stays right too.</source>
   <translation>Die Chats bleiben, wie sie sind; auch eine Wiederherstellungsphrase bleibt gültig.</translation>
  </message>
 </context>
 <context>
  <name>Passwords</name>
  <message>
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <source>That is not the password of “{name}”. Tries left: {n}.</source>
   <translation>Das ist nicht das Passwort von „{name}“. Verbleibende Versuche: {n}.</translation>
  </message>
  <message>
   <source>“{name}” is protected. Its password opens it here and is not kept.</source>
   <translation>„{name}“ ist geschützt. Das Passwort öffnet das Dokument hier und wird nicht gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>Answer again</source>
   <translation>Neu antworten</translation>
  </message>
  <message>
   <source>Answer complete</source>
   <translation>Antwort vollständig</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistent</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Code, {language}:</source>
   <translation>Code, {language}:</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Unterhaltung</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Als reinen Text kopieren</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Antwort kopieren</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Auswahl kopieren</translation>
  </message>
  <message>
   <source>Copy the selection as plain text</source>
   <translation>Auswahl als reinen Text kopieren</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Doch nicht fragen</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit the answer</source>
   <translation>Antwort bearbeiten</translation>
  </message>
  <message>
   <source>Edit the question</source>
   <translation>Frage bearbeiten</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Messwerte</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>In diesem Chat suchen</translation>
  </message>
  <message>
   <source>Formula: {source}</source>
   <translation>Formel: {source}</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Zum neuesten Text springen</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Nächste Stelle</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Nächste Version</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>{address} öffnen</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>Wird vorbereitet…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Vorherige Stelle</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Vorherige Version</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <source>Reading the conversation… {done} of {total} tokens</source>
   <translation>Unterhaltung wird gelesen… {done} von {total} Token</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Show all {count} characters</source>
   <translation>Alle {count} Zeichen anzeigen</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Weniger anzeigen</translation>
  </message>
  <message>
   <source>Show {place}</source>
   <translation>{place} anzeigen</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Denkt nach…</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Gedankengang</translation>
  </message>
  <message>
   <source>Thought for {minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s nachgedacht</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>{seconds} s nachgedacht</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>Was gesendet wurde</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[Bild: {description} – nicht von {host} geladen]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[Bild: {description} – nicht geladen]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>keine Beschreibung</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>version {number} of {count}</source>
   <translation>Version {number} von {count}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} von {count}</translation>
  </message>
 </context>
 <context>
  <name>Phrasing</name>
  <message>
   <source>Left out of what the model sees: the {n} oldest messages.</source>
   <translation>Vom Modell nicht mehr gesehen, älteste Nachrichten: {n}.</translation>
  </message>
  <message>
   <source>Summing up the oldest messages: {done} of {total}.</source>
   <translation>Älteste Nachrichten werden zusammengefasst: {done} von {total}.</translation>
  </message>
  <message>
   <source>The model sees a summary in place of the {n} oldest messages.</source>
   <translation>Das Modell sieht eine Zusammenfassung anstelle der ältesten Nachrichten ({n}).</translation>
  </message>
  <message>
   <source>first token {n} s</source>
   <translation>erstes Token {n} s</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} Token</translation>
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
   <translation>Hier am besten</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Nicht nutzbar</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Holen</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantisierung</translation>
  </message>
  <message>
   <source>See the tab Downloads.</source>
   <translation>Siehe Tab „Downloads“.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>guided rounding</source>
   <translation>gelenkte Rundung</translation>
  </message>
  <message>
   <source>up to {tokens} context</source>
   <translation>bis {tokens} Kontext</translation>
  </message>
  <message>
   <source>{bits} bits/weight</source>
   <translation>{bits} Bit/Gewicht</translation>
  </message>
  <message>
   <source>{n} files</source>
   <translation>{n} Dateien</translation>
  </message>
 </context>
 <context>
  <name>PickerTable</name>
  <message>
   <source>Quantizations</source>
   <translation>Quantisierungen</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>A system prompt and a choice of words under one name.</source>
   <translation>System-Prompt und Wortwahl unter einem Namen.</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Laut Einstellungen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>In this chat</source>
   <translation>In diesem Chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Alle verwalten…</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Name der Voreinstellung</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as preset…</source>
   <translation>Neue Voreinstellung…</translation>
  </message>
  <message>
   <source>Update preset</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>Your own system prompt, and the choice of words of the settings.</source>
   <translation>Eigener System-Prompt und die Wortwahl der Einstellungen.</translation>
  </message>
 </context>
 <context>
  <name>PresetCorner</name>
  <message>
   <source>Alcove presets</source>
   <translation>Alcove-Voreinstellungen</translation>
  </message>
  <message>
   <source>Copy of {name}</source>
   <translation>Kopie von {name}</translation>
  </message>
  <message>
   <source>Export presets</source>
   <translation>Voreinstellungen exportieren</translation>
  </message>
  <message>
   <source>Import presets</source>
   <translation>Voreinstellungen importieren</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>Voreinstellungen (*.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Presets taken in: {count}.</source>
   <translation>Übernommene Voreinstellungen: {count}.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>In {name} geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>PresetEditor</name>
  <message>
   <source>A preset needs a name.</source>
   <translation>Eine Voreinstellung braucht einen Namen.</translation>
  </message>
  <message>
   <source>An arrow takes a value back to that of the settings.</source>
   <translation>Ein Pfeil setzt einen Wert auf den der Einstellungen zurück.</translation>
  </message>
  <message>
   <source>As for all chats</source>
   <translation>Wie für alle Chats</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Laut Einstellungen</translation>
  </message>
  <message>
   <source>Back to the presets</source>
   <translation>Zurück zu den Voreinstellungen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Edit preset</source>
   <translation>Voreinstellung bearbeiten</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Zum Beispiel: Antworte kurz und auf Deutsch.</translation>
  </message>
  <message>
   <source>How words are chosen</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>In a sentence.</source>
   <translation>In einem Satz.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Its own</source>
   <translation>Eigene Angabe</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Neue Voreinstellung</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Voreinstellung</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>System-Prompt</translation>
  </message>
  <message>
   <source>System prompt of this preset</source>
   <translation>System-Prompt dieser Voreinstellung</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Wofür sie gut ist</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins: that of the settings, or this.</source>
   <translation>Was dem Modell vor Beginn des Chats gesagt wird: der Text der Einstellungen oder dieser.</translation>
  </message>
 </context>
 <context>
  <name>PresetList</name>
  <message>
   <source>Presets</source>
   <translation>Voreinstellungen</translation>
  </message>
 </context>
 <context>
  <name>PresetModel</name>
  <message>
   <source>From Alcove</source>
   <translation>Von Alcove</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Eigene</translation>
  </message>
  <message>
   <source>for new chats</source>
   <translation>für neue Chats</translation>
  </message>
 </context>
 <context>
  <name>PresetPage</name>
  <message>
   <source>A preset is a system prompt, a choice of words and, if you like, a model under one name. Those from Alcove can be duplicated and then changed.</source>
   <translation>Eine Voreinstellung vereint System-Prompt, Wortwahl und auf Wunsch ein Modell unter einem Namen. Die von Alcove lassen sich duplizieren und dann ändern.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Export all of yours…</source>
   <translation>Alle eigenen exportieren…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Neue Voreinstellung</translation>
  </message>
  <message>
   <source>Not for new chats</source>
   <translation>Nicht für neue Chats</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Voreinstellungen</translation>
  </message>
  <message>
   <source>Use for new chats</source>
   <translation>Für neue Chats nutzen</translation>
  </message>
 </context>
 <context>
  <name>Presets</name>
  <message>
   <source>Alpaca style</source>
   <translation>Alpaca-Stil</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Creative</source>
   <translation>Kreativ</translation>
  </message>
  <message>
   <source>Explains step by step and asks back, so that you find the answer yourself.</source>
   <translation>Erklärt Schritt für Schritt und fragt nach, damit Sie die Antwort selbst finden.</translation>
  </message>
  <message>
   <source>For facts, figures and short answers: the likeliest words, little chance.</source>
   <translation>Für Fakten, Zahlen und kurze Antworten: die wahrscheinlichsten Wörter, wenig Zufall.</translation>
  </message>
  <message>
   <source>For models of the Alpaca line: ### Instruction and ### Response.</source>
   <translation>Für Modelle der Alpaca-Reihe: ### Instruction und ### Response.</translation>
  </message>
  <message>
   <source>For models of the Vicuna line: USER and ASSISTANT.</source>
   <translation>Für Modelle der Vicuna-Reihe: USER und ASSISTANT.</translation>
  </message>
  <message>
   <source>For most questions: lively wording that stays with the matter.</source>
   <translation>Für die meisten Fragen: lebendig formuliert und bei der Sache.</translation>
  </message>
  <message>
   <source>For programs: careful, complete, in code blocks.</source>
   <translation>Für Programme: sorgfältig, vollständig, in Code-Blöcken.</translation>
  </message>
  <message>
   <source>For stories, names and ideas: more surprising words.</source>
   <translation>Für Geschichten, Namen und Ideen: überraschendere Wörter.</translation>
  </message>
  <message>
   <source>Makes long texts short, and adds nothing.</source>
   <translation>Macht lange Texte kurz und fügt nichts hinzu.</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Pur</translation>
  </message>
  <message>
   <source>Precise</source>
   <translation>Genau</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>Zusammenfassen</translation>
  </message>
  <message>
   <source>The model as it is: no system prompt, and words drawn as it weighs them.</source>
   <translation>Das Modell, wie es ist: kein System-Prompt, und Wörter gezogen, wie es sie gewichtet.</translation>
  </message>
  <message>
   <source>Translates what you write: into English, or from English into the language you name.</source>
   <translation>Übersetzt, was Sie schreiben: ins Englische oder aus dem Englischen in die Sprache, die Sie nennen.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>Übersetzer</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation>Tutor</translation>
  </message>
  <message>
   <source>Vicuna style</source>
   <translation>Vicuna-Stil</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Alcove connects only to find and download the models you ask for; Network, at the foot of the side panel, lists every request. The model itself runs in a process of its own that cannot connect.</source>
   <translation>Alcove verbindet sich nur, um die von Ihnen gewünschten Modelle zu finden und herunterzuladen; „Netzwerk“, unten in der Seitenleiste, führt jede Anfrage auf. Das Modell selbst läuft in einem eigenen Prozess, der sich nicht verbinden kann.</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Passphrase ändern…</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Make a recovery phrase…</source>
   <translation>Wiederherstellungsphrase erstellen…</translation>
  </message>
  <message>
   <source>Make another recovery phrase…</source>
   <translation>Neue Wiederherstellungsphrase erstellen…</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>Schutz</translation>
  </message>
  <message>
   <source>Questions, answers, drafts, titles, the search index, the system prompt and your presets. Model files and the other settings are stored unencrypted.</source>
   <translation>Fragen, Antworten, Entwürfe, Titel, der Suchindex, der System-Prompt und Ihre Voreinstellungen. Modelldateien und die übrigen Einstellungen werden unverschlüsselt gespeichert.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Wiederherstellungsphrase</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Ordner anzeigen</translation>
  </message>
  <message>
   <source>There is none. If the keyring loses the key, or the data folder moves to another computer, nothing opens your chats. A phrase on paper does.</source>
   <translation>Es gibt keine. Wenn der Schlüsselbund den Schlüssel verliert oder der Datenordner auf einen anderen Computer umzieht, lassen sich Ihre Chats nicht mehr öffnen – außer mit einer Phrase auf Papier.</translation>
  </message>
  <message>
   <source>There is none. If you forget the passphrase, nothing opens your chats. A phrase on paper does.</source>
   <translation>Es gibt keine. Wenn Sie die Passphrase vergessen, lassen sich Ihre Chats nicht mehr öffnen – außer mit einer Phrase auf Papier.</translation>
  </message>
  <message>
   <source>There is one. It opens your chats wherever the data folder is, so keep it apart from this computer. Another one takes its place.</source>
   <translation>Es gibt eine. Sie öffnet Ihre Chats überall, wo der Datenordner ist; bewahren Sie sie daher getrennt von diesem Computer auf. Eine neue ersetzt sie.</translation>
  </message>
  <message>
   <source>What is covered</source>
   <translation>Was geschützt ist</translation>
  </message>
  <message>
   <source>Your chats are encrypted with your passphrase.</source>
   <translation>Ihre Chats sind mit Ihrer Passphrase verschlüsselt.</translation>
  </message>
  <message>
   <source>Your chats are encrypted. The key lies in this system's keyring and opens with your login.</source>
   <translation>Ihre Chats sind verschlüsselt. Der Schlüssel liegt im Schlüsselbund dieses Systems und öffnet sich mit Ihrer Anmeldung.</translation>
  </message>
  <message>
   <source>Your chats are not encrypted: you chose that at the first start.</source>
   <translation>Ihre Chats sind nicht verschlüsselt: Das haben Sie beim ersten Start gewählt.</translation>
  </message>
 </context>
 <context>
  <name>ProcessorCard</name>
  <message>
   <source>Memory</source>
   <translation>RAM</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>ProtectionBox</name>
  <message>
   <source>Alcove asks for it at each start. Nobody else has it: write it down, or make a recovery phrase in the settings later.</source>
   <translation>Alcove fragt bei jedem Start danach. Niemand sonst hat sie: Schreiben Sie sie auf, oder erstellen Sie später in den Einstellungen eine Wiederherstellungsphrase.</translation>
  </message>
  <message>
   <source>Anyone who can use this computer, or finds its disk, can read your chats. It can only be changed later by beginning with an empty data folder.</source>
   <translation>Wer diesen Computer nutzen kann oder seinen Datenträger findet, kann Ihre Chats lesen. Das lässt sich später nur ändern, indem man mit einem leeren Datenordner neu beginnt.</translation>
  </message>
  <message>
   <source>Continue without encryption</source>
   <translation>Ohne Verschlüsselung fortfahren</translation>
  </message>
  <message>
   <source>How should your chats be protected?</source>
   <translation>Wie sollen Ihre Chats geschützt werden?</translation>
  </message>
  <message>
   <source>Protect my chats with a passphrase</source>
   <translation>Meine Chats mit einer Passphrase schützen</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep a key for you.</source>
   <translation>Dieses System hat keinen Schlüsselbund, der einen Schlüssel für Sie aufbewahren könnte.</translation>
  </message>
 </context>
 <context>
  <name>Quantize</name>
  <message>
   <source>Best here</source>
   <translation>Hier am besten</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>etwa {size}</translation>
  </message>
 </context>
 <context>
  <name>QuantizeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Make a smaller one</source>
   <translation>Kleinere erstellen</translation>
  </message>
  <message>
   <source>Make a smaller one of {name}</source>
   <translation>Kleinere Version von {name} erstellen</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Erstellen</translation>
  </message>
  <message>
   <source>Only {free} are free on the disk; {lacks} more are needed.</source>
   <translation>Nur {free} sind auf dem Datenträger frei; {lacks} mehr werden gebraucht.</translation>
  </message>
  <message>
   <source>Show all types</source>
   <translation>Alle Typen anzeigen</translation>
  </message>
  <message>
   <source>This file is as small as Alcove can make it.</source>
   <translation>Kleiner kann Alcove diese Datei nicht machen.</translation>
  </message>
  <message>
   <source>This file is quantized already ({label}). A copy of it loses more than the same type made from the original (F16 or BF16); it is better to download that one.</source>
   <translation>Diese Datei ist bereits quantisiert ({label}). Eine Kopie davon verliert mehr als derselbe Typ aus dem Original (F16 oder BF16); besser ist es, diesen herunterzuladen.</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>Typen</translation>
  </message>
  <message>
   <source>{free} are free on the disk; the original stays.</source>
   <translation>{free} sind auf dem Datenträger frei; das Original bleibt.</translation>
  </message>
 </context>
 <context>
  <name>QuantizeProgressPage</name>
  <message>
   <source>Close, and go on</source>
   <translation>Schließen und fortfahren</translation>
  </message>
  <message>
   <source>Making {type}</source>
   <translation>{type} wird erstellt</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>The processor is busy with it; you can go on chatting. The copy appears in the list when it is complete and checked. Stopping leaves nothing behind.</source>
   <translation>Der Prozessor ist damit beschäftigt; Sie können weiter chatten. Die Kopie erscheint in der Liste, sobald sie vollständig und geprüft ist. Beim Abbrechen bleibt nichts zurück.</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open with the recovery phrase</source>
   <translation>Mit der Wiederherstellungsphrase öffnen</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Wiederherstellungsphrase</translation>
  </message>
  <message>
   <source>Type the six groups of four letters and digits that you wrote down. Capitals, spaces and dashes do not matter.</source>
   <translation>Geben Sie die sechs Gruppen aus vier Buchstaben und Ziffern ein, die Sie aufgeschrieben haben. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>Ich habe sie aufgeschrieben</translation>
  </message>
  <message>
   <source>It stays on the clipboard for a minute.</source>
   <translation>Sie bleibt eine Minute in der Zwischenablage.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Wiederherstellungsphrase</translation>
  </message>
  <message>
   <source>The phrase you made before opens nothing here from then on.</source>
   <translation>Die zuvor erstellte Phrase öffnet hier von da an nichts mehr.</translation>
  </message>
  <message>
   <source>Together with the data folder it opens your chats when nothing else does. Write it down and keep it apart from this computer: whoever has both can read everything. Alcove shows it only now.</source>
   <translation>Zusammen mit dem Datenordner öffnet sie Ihre Chats, wenn nichts anderes mehr hilft. Schreiben Sie sie auf und bewahren Sie sie getrennt von diesem Computer auf: Wer beides hat, kann alles lesen. Alcove zeigt sie nur jetzt.</translation>
  </message>
  <message>
   <source>Use this phrase</source>
   <translation>Diese Phrase verwenden</translation>
  </message>
  <message>
   <source>Your recovery phrase</source>
   <translation>Ihre Wiederherstellungsphrase</translation>
  </message>
 </context>
 <context>
  <name>ResultsModel</name>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>Suchergebnisse</translation>
  </message>
 </context>
 <context>
  <name>RuleBox</name>
  <message>
   <source>A JSON schema, which says what the object has to have.</source>
   <translation>Ein JSON-Schema, das sagt, was das Objekt enthalten muss.</translation>
  </message>
  <message>
   <source>A grammar in llama.cpp's GBNF; it begins with the rule root.</source>
   <translation>Eine Grammatik in der GBNF von llama.cpp; sie beginnt mit der Regel root.</translation>
  </message>
  <message>
   <source>Any JSON object</source>
   <translation>Ein JSON-Objekt</translation>
  </message>
  <message>
   <source>Back to the form of the preset</source>
   <translation>Zurück zur Form der Voreinstellung</translation>
  </message>
  <message>
   <source>Empty: answers are free.</source>
   <translation>Leer: Antworten sind frei.</translation>
  </message>
  <message>
   <source>Every answer will have this form.</source>
   <translation>Jede Antwort hat dann diese Form.</translation>
  </message>
  <message>
   <source>Form of the answer</source>
   <translation>Form der Antwort</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>Grammatik</translation>
  </message>
  <message>
   <source>Grammar (GBNF)</source>
   <translation>Grammatik (GBNF)</translation>
  </message>
  <message>
   <source>Insert an example</source>
   <translation>Beispiel einfügen</translation>
  </message>
  <message>
   <source>JSON schema</source>
   <translation>JSON-Schema</translation>
  </message>
  <message>
   <source>The answer is</source>
   <translation>Die Antwort ist</translation>
  </message>
  <message>
   <source>The model can then write nothing that breaks the form, whatever it is asked.</source>
   <translation>Das Modell kann dann nichts schreiben, was die Form verletzt, was immer gefragt wird.</translation>
  </message>
 </context>
 <context>
  <name>SamplingRows</name>
  <message>
   <source>Above 0 a word becomes less likely each time it occurs; 0 is off.</source>
   <translation>Über 0 wird ein Wort mit jedem Vorkommen unwahrscheinlicher; 0 ist aus.</translation>
  </message>
  <message>
   <source>Above 0 the model looks for new words, however often one occurred; 0 is off.</source>
   <translation>Über 0 sucht das Modell neue Wörter, egal wie oft eines vorkam; 0 ist aus.</translation>
  </message>
  <message>
   <source>Above 1 makes words that just occurred less likely; 1 is off.</source>
   <translation>Über 1 werden gerade verwendete Wörter unwahrscheinlicher; 1 ist aus.</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>Zurück zu {value}</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that together reach this share; 1 is off.</source>
   <translation>Aus den wahrscheinlichsten Token wählen, die zusammen diesen Anteil erreichen; 1 ist aus.</translation>
  </message>
  <message>
   <source>Choose among this many of the likeliest tokens; 0 is off.</source>
   <translation>Aus so vielen der wahrscheinlichsten Token wählen; 0 ist aus.</translation>
  </message>
  <message>
   <source>Drop tokens less likely than this share of the likeliest one; 0 is off.</source>
   <translation>Token verwerfen, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten; 0 ist aus.</translation>
  </message>
  <message>
   <source>End of the answer</source>
   <translation>Ende der Antwort</translation>
  </message>
  <message>
   <source>Frequency penalty</source>
   <translation>Häufigkeitsstrafe</translation>
  </message>
  <message>
   <source>Higher is more varied; 0 always takes the likeliest word.</source>
   <translation>Höher ist abwechslungsreicher; 0 nimmt immer das wahrscheinlichste Wort.</translation>
  </message>
  <message>
   <source>How many of the last tokens the three penalties look back on; 0 is off.</source>
   <translation>Auf wie viele der letzten Token die drei Strafen zurückblicken; 0 ist aus.</translation>
  </message>
  <message>
   <source>In tokens; one is about three quarters of an English word.</source>
   <translation>In Token; eines ist etwa drei Viertel eines englischen Wortes.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Unbegrenzt</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Penalty window</source>
   <translation>Straffenster</translation>
  </message>
  <message>
   <source>Presence penalty</source>
   <translation>Präsenzstrafe</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufällig</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Wiederholungsstrafe</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>Wiederholung</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Stop strings</source>
   <translation>Stoppsequenzen</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>The answer ends before any of these. One a line; \n stands for a line break.</source>
   <translation>Die Antwort endet vor jeder von ihnen. Eine pro Zeile; \n steht für einen Zeilenumbruch.</translation>
  </message>
  <message>
   <source>The same seed and question give the same answer.</source>
   <translation>Gleicher Startwert und gleiche Frage ergeben die gleiche Antwort.</translation>
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
   <translation>keine</translation>
  </message>
  <message>
   <source>{lowest} to {highest}</source>
   <translation>{lowest} bis {highest}</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search chats</source>
   <translation>Chats durchsuchen</translation>
  </message>
 </context>
 <context>
  <name>Searching</name>
  <message>
   <source>No chat contains “{query}”.</source>
   <translation>Kein Chat enthält „{query}“.</translation>
  </message>
  <message>
   <source>Results: more than {count}</source>
   <translation>Ergebnisse: mehr als {count}</translation>
  </message>
  <message>
   <source>Results: {count}</source>
   <translation>Ergebnisse: {count}</translation>
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
   <translation> Token</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Kontextlänge</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Zum Beispiel: Antworte kurz und auf Deutsch.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>GPU-Schichten</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory. Applies when a model is opened.</source>
   <translation>Wie viel eines Chats das Modell sieht. Mehr braucht mehr Speicher. Gilt, wenn ein Modell geöffnet wird.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone. Applies when a model is opened.</source>
   <translation>Auf der Grafikkarte berechnete Schichten; 0 nutzt nur den Prozessor. Gilt, wenn ein Modell geöffnet wird.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Of messages; the rest of the window follows.</source>
   <translation>Der Nachrichten; der Rest des Fensters folgt.</translation>
  </message>
  <message>
   <source>Of the window, from the next start on. A model answers in any it knows.</source>
   <translation>Des Fensters, ab dem nächsten Start. Ein Modell antwortet in jeder, die es kann.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>System-Prompt</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>What the model is told before every chat. Empty: nothing.</source>
   <translation>Was dem Modell vor jedem Chat gesagt wird. Leer: nichts.</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A context of {context} tokens was chosen instead of {usual}, so that the model fits. For longer chats, free some memory or take a smaller model.</source>
   <translation>Statt {usual} Token wurde ein Kontext von {context} Token gewählt, damit das Modell passt. Für längere Chats geben Sie Speicher frei oder nehmen ein kleineres Modell.</translation>
  </message>
  <message>
   <source>A graphics card has stopped answering. Restart the computer; if it happens again, check its power supply and temperature.</source>
   <translation>Eine Grafikkarte antwortet nicht mehr. Starten Sie den Computer neu; falls es wieder vorkommt, prüfen Sie ihre Stromversorgung und Temperatur.</translation>
  </message>
  <message>
   <source>A graphics card is asleep to save power. It wakes by itself when a model uses it.</source>
   <translation>Eine Grafikkarte schläft, um Strom zu sparen. Sie wacht von selbst auf, sobald ein Modell sie nutzt.</translation>
  </message>
  <message>
   <source>A graphics card is split into parts (MIG). Each part is listed on its own, and its load is not told.</source>
   <translation>Eine Grafikkarte ist in Teile aufgeteilt (MIG). Jeder Teil wird einzeln aufgeführt; die Auslastung wird nicht gemeldet.</translation>
  </message>
  <message>
   <source>A graphics card needs a restart of the computer before it can be used again.</source>
   <translation>Eine Grafikkarte ist erst nach einem Neustart des Computers wieder nutzbar.</translation>
  </message>
  <message>
   <source>A part of this document is damaged and was left out, such as its comments or its numbering.</source>
   <translation>Ein Teil dieses Dokuments ist beschädigt und wurde weggelassen, etwa die Kommentare oder die Nummerierung.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty. Type one that you will remember.</source>
   <translation>Eine Passphrase darf nicht leer sein. Geben Sie eine ein, die Sie sich merken können.</translation>
  </message>
  <message>
   <source>A preset needs a name. Type one, and save it again.</source>
   <translation>Eine Voreinstellung braucht einen Namen. Geben Sie einen ein und speichern Sie sie erneut.</translation>
  </message>
  <message>
   <source>A row that is repeated very often was taken {shown} times only.</source>
   <translation>Eine sehr oft wiederholte Zeile wurde nur {shown}-mal übernommen.</translation>
  </message>
  <message>
   <source>A special token of this model has an unusual number.</source>
   <translation>Ein Sondertoken dieses Modells hat eine ungewöhnliche Nummer.</translation>
  </message>
  <message>
   <source>A stop string is empty. Remove it in the settings.</source>
   <translation>Eine Stoppsequenz ist leer. Entfernen Sie sie in den Einstellungen.</translation>
  </message>
  <message>
   <source>A very long text in the file is ignored.</source>
   <translation>Ein sehr langer Text in der Datei wird ignoriert.</translation>
  </message>
  <message>
   <source>A web page came in place of {name}; the network may be asking you to sign in. Sign in with a browser, then resume.</source>
   <translation>Statt {name} kam eine Webseite; das Netzwerk verlangt vielleicht eine Anmeldung. Melden Sie sich im Browser an und setzen Sie dann fort.</translation>
  </message>
  <message>
   <source>A web page came instead of the hub's answer. This network may want you to sign in first: open a browser, then try again.</source>
   <translation>Statt der Antwort des Hubs kam eine Webseite. Dieses Netzwerk verlangt vielleicht zuerst eine Anmeldung: Öffnen Sie einen Browser und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Alcove cannot read this kind of file: {name}. Save it as PDF, as an Office document or as plain text.</source>
   <translation>Alcove kann diese Art von Datei nicht lesen: {name}. Speichern Sie sie als PDF, als Office-Dokument oder als reinen Text.</translation>
  </message>
  <message>
   <source>Alcove does not connect to {host}: only the model hub and its file servers are allowed.</source>
   <translation>Alcove verbindet sich nicht mit {host}: Erlaubt sind nur der Modell-Hub und seine Dateiserver.</translation>
  </message>
  <message>
   <source>Alcove ended while this was being written.</source>
   <translation>Alcove wurde beendet, während dies geschrieben wurde.</translation>
  </message>
  <message>
   <source>Alcove is running already, but its window does not answer. Close that one, or wait a moment, and start again.</source>
   <translation>Alcove läuft bereits, aber sein Fenster reagiert nicht. Schließen Sie es oder warten Sie einen Moment, und starten Sie erneut.</translation>
  </message>
  <message>
   <source>Alcove is set to stay offline. Switch Offline off to use the network.</source>
   <translation>Alcove ist auf „Offline“ gestellt. Schalten Sie „Offline“ aus, um das Netzwerk zu nutzen.</translation>
  </message>
  <message>
   <source>Alcove made a mistake with its store ({detail}). Please report it.</source>
   <translation>Alcove hat einen Fehler mit seinem Datenspeicher gemacht ({detail}). Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>Alcove put the messages of an imported chat in a wrong order, so this chat was not taken in. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove hat die Nachrichten eines importierten Chats falsch angeordnet, daher wurde dieser Chat nicht übernommen. Bitte melden Sie das mit der Ausgabe von `alcove doctor`.</translation>
  </message>
  <message>
   <source>Alcove tried to send a request of a kind it never sends ({method}). Please report this.</source>
   <translation>Alcove wollte eine Anfrage senden, wie es sie nie sendet ({method}). Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>Alcove tried to use a key that was not written down first; nothing was changed. Please report it.</source>
   <translation>Alcove wollte einen Schlüssel verwenden, der nicht zuvor aufgezeichnet wurde; nichts wurde geändert. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>Alcove used a key of {bytes} instead of 32. Please report it.</source>
   <translation>Alcove hat einen Schlüssel von {bytes} statt 32 verwendet. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>Alcove used its store after closing it. Please report it.</source>
   <translation>Alcove hat seinen Datenspeicher nach dem Schließen verwendet. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>Alcove wanted to use a key that it had not found yet; nothing was changed. Please report it.</source>
   <translation>Alcove wollte einen Schlüssel verwenden, den es noch nicht gefunden hatte; nichts wurde geändert. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>An answer can follow a grammar or a JSON schema, not both. Remove one of them.</source>
   <translation>Eine Antwort kann einer Grammatik oder einem JSON-Schema folgen, nicht beiden. Entfernen Sie eines davon.</translation>
  </message>
  <message>
   <source>Another file called {name} is already in {folder}. Move or rename it and try again; it was not touched.</source>
   <translation>In {folder} gibt es bereits eine andere Datei namens {name}. Verschieben oder benennen Sie sie um und versuchen Sie es erneut; sie wurde nicht angetastet.</translation>
  </message>
  <message>
   <source>Another program is using {path}. Close other copies of Alcove and try again.</source>
   <translation>Ein anderes Programm verwendet {path}. Schließen Sie andere Instanzen von Alcove und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Answers cannot be held to this part of the JSON schema: “{keyword}”. Remove or simplify it.</source>
   <translation>Antworten können nicht auf diesen Teil des JSON-Schemas festgelegt werden: „{keyword}“. Entfernen oder vereinfachen Sie ihn.</translation>
  </message>
  <message>
   <source>As good as the original, and it fits on your graphics card. Larger files gain nothing you would notice.</source>
   <translation>So gut wie das Original, und sie passt auf Ihre Grafikkarte. Größere Dateien bringen keinen merklichen Gewinn.</translation>
  </message>
  <message>
   <source>As good as the original, and your processor answers faster than you read.</source>
   <translation>So gut wie das Original, und Ihr Prozessor antwortet schneller, als man liest.</translation>
  </message>
  <message>
   <source>As good as the original, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>So gut wie das Original, mit {gpu_layers} von {layers} Schichten auf der Grafikkarte.</translation>
  </message>
  <message>
   <source>As good as {best}; the difference cannot be noticed.</source>
   <translation>So gut wie {best}; der Unterschied ist nicht zu bemerken.</translation>
  </message>
  <message>
   <source>As it was trained.</source>
   <translation>Wie trainiert.</translation>
  </message>
  <message>
   <source>Attached files of which only the name was kept: {count}.</source>
   <translation>Angehängte Dateien, von denen nur der Name behalten wurde: {count}.</translation>
  </message>
  <message>
   <source>Better, but only {gpu_layers} of {layers} layers fit on the graphics card.</source>
   <translation>Besser, aber nur {gpu_layers} von {layers} Schichten passen auf die Grafikkarte.</translation>
  </message>
  <message>
   <source>Better, but slower than you read: about {speed} tokens a second.</source>
   <translation>Besser, aber langsamer, als man liest: etwa {speed} Token pro Sekunde.</translation>
  </message>
  <message>
   <source>By its size this model needs {missing} more memory than is free: it may be very slow, or stop. Close other programs, or choose a smaller one.</source>
   <translation>Nach seiner Größe braucht dieses Modell {missing} mehr Speicher, als frei ist: Es kann sehr langsam sein oder abbrechen. Schließen Sie andere Programme oder wählen Sie ein kleineres.</translation>
  </message>
  <message>
   <source>Calls of tools and what those answered: {count}.</source>
   <translation>Werkzeugaufrufe und ihre Ergebnisse: {count}.</translation>
  </message>
  <message>
   <source>Chats that break off because the file does: {count}.</source>
   <translation>Chats, die abbrechen, weil die Datei abbricht: {count}.</translation>
  </message>
  <message>
   <source>Chats too damaged to be read: {count}.</source>
   <translation>Chats, die zu beschädigt zum Lesen sind: {count}.</translation>
  </message>
  <message>
   <source>Chats too large to be read: {count}.</source>
   <translation>Chats, die zu groß zum Lesen sind: {count}.</translation>
  </message>
  <message>
   <source>Chats without a message: {count}.</source>
   <translation>Chats ohne Nachricht: {count}.</translation>
  </message>
  <message>
   <source>Chats written by a newer Alcove; install that one to read them: {count}.</source>
   <translation>Von einem neueren Alcove geschriebene Chats; installieren Sie dieses, um sie zu lesen: {count}.</translation>
  </message>
  <message>
   <source>Clearly worse.</source>
   <translation>Deutlich schlechter.</translation>
  </message>
  <message>
   <source>Cut into pieces that must be joined before it can be opened.</source>
   <translation>In Stücke geteilt, die vor dem Öffnen zusammengefügt werden müssen.</translation>
  </message>
  <message>
   <source>Files protected by a password: {count}.</source>
   <translation>Mit einem Passwort geschützte Dateien: {count}.</translation>
  </message>
  <message>
   <source>Files that are damaged: {count}.</source>
   <translation>Beschädigte Dateien: {count}.</translation>
  </message>
  <message>
   <source>Files that are too large, so that only their beginning was read: {count}.</source>
   <translation>Zu große Dateien, von denen nur der Anfang gelesen wurde: {count}.</translation>
  </message>
  <message>
   <source>How this answer was asked was not kept: it was imported, or written by an older Alcove. Answers from now on keep it.</source>
   <translation>Wie diese Antwort angefragt wurde, ist nicht gespeichert: Sie wurde importiert oder von einem älteren Alcove geschrieben. Ab jetzt wird es bei Antworten gespeichert.</translation>
  </message>
  <message>
   <source>Made for another program; llama.cpp cannot read it.</source>
   <translation>Für ein anderes Programm gemacht; llama.cpp kann es nicht lesen.</translation>
  </message>
  <message>
   <source>Messages beyond those that one chat can hold: {count}.</source>
   <translation>Nachrichten über das hinaus, was ein Chat fassen kann: {count}.</translation>
  </message>
  <message>
   <source>Messages that the other program keeps hidden: {count}.</source>
   <translation>Nachrichten, die das andere Programm verborgen hält: {count}.</translation>
  </message>
  <message>
   <source>Messages that were in there twice: {count}.</source>
   <translation>Doppelt enthaltene Nachrichten: {count}.</translation>
  </message>
  <message>
   <source>Messages whose place in the chat was damaged, put where they fit best: {count}.</source>
   <translation>Nachrichten, deren Platz im Chat beschädigt war, eingeordnet, wo sie am besten passen: {count}.</translation>
  </message>
  <message>
   <source>NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, reinstall the driver.</source>
   <translation>Der NVIDIA-Treiber hat unerwartet geantwortet. Starten Sie den Computer neu; falls es dabei bleibt, installieren Sie den Treiber neu.</translation>
  </message>
  <message>
   <source>NVIDIA's driver was updated while the computer ran. Restart the computer to use the graphics card again.</source>
   <translation>Der NVIDIA-Treiber wurde im laufenden Betrieb aktualisiert. Starten Sie den Computer neu, um die Grafikkarte wieder zu nutzen.</translation>
  </message>
  <message>
   <source>No answer that follows this JSON schema could ever end, because it requires itself. Make one of its properties optional.</source>
   <translation>Keine Antwort nach diesem JSON-Schema könnte je enden, weil es sich selbst verlangt. Machen Sie eine seiner Eigenschaften optional.</translation>
  </message>
  <message>
   <source>No answer that follows this grammar could ever end. Give the rules a way out.</source>
   <translation>Keine Antwort nach dieser Grammatik könnte je enden. Geben Sie den Regeln einen Ausweg.</translation>
  </message>
  <message>
   <source>No difference you would notice.</source>
   <translation>Kein merklicher Unterschied.</translation>
  </message>
  <message>
   <source>No graphics card was found that a model can use. Models run on the processor; small ones are fast there too.</source>
   <translation>Es wurde keine Grafikkarte gefunden, die ein Modell nutzen kann. Modelle laufen auf dem Prozessor; kleine sind auch dort schnell.</translation>
  </message>
  <message>
   <source>No model is open. Choose one in the model menu at the top.</source>
   <translation>Kein Modell ist geöffnet. Wählen Sie eines im Modellmenü oben.</translation>
  </message>
  <message>
   <source>None of the files of {id} is a good choice for this computer. Name one of its quantizations to take it anyway, or choose a smaller model.</source>
   <translation>Keine der Dateien von {id} ist eine gute Wahl für diesen Computer. Nennen Sie eine der Quantisierungen, um sie trotzdem zu nehmen, oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>Nothing could be read of the chats in {path}, nor is there a backup that can be, so nothing was changed. If keys.json came from elsewhere, put the right one back (keys.json.copy may be it); else put back a copy of the folder, or move it away to begin anew.</source>
   <translation>Von den Chats in {path} ließ sich nichts lesen, auch keine Sicherung, deshalb wurde nichts geändert. Wenn keys.json von anderswo stammt, legen Sie die richtige zurück (vielleicht ist es keys.json.copy); sonst legen Sie eine Kopie des Ordners zurück oder verschieben Sie ihn, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>Nothing could be written to {folder} ({reason}). Check the disk and its permissions.</source>
   <translation>In {folder} konnte nichts geschrieben werden ({reason}). Prüfen Sie den Datenträger und seine Zugriffsrechte.</translation>
  </message>
  <message>
   <source>Nothing is kept here yet. Start Alcove's window once and choose how your chats are protected.</source>
   <translation>Hier ist noch nichts gespeichert. Starten Sie einmal das Fenster von Alcove und wählen Sie, wie Ihre Chats geschützt werden.</translation>
  </message>
  <message>
   <source>Nothing that can be read is left in the folder {folder}, so the collection was left as it was. Is the disk connected? If the files are really gone, take the documents out or delete the collection.</source>
   <translation>Im Ordner {folder} ist nichts Lesbares mehr, daher wurde die Sammlung unverändert gelassen. Ist der Datenträger angeschlossen? Falls die Dateien wirklich weg sind, nehmen Sie die Dokumente heraus oder löschen Sie die Sammlung.</translation>
  </message>
  <message>
   <source>Noticeably less exact.</source>
   <translation>Merklich weniger genau.</translation>
  </message>
  <message>
   <source>Often wrong.</source>
   <translation>Oft falsch.</translation>
  </message>
  <message>
   <source>Only the first {cells} filled cells of this file were taken.</source>
   <translation>Nur die ersten {cells} ausgefüllten Zellen dieser Datei wurden übernommen.</translation>
  </message>
  <message>
   <source>Only the first {characters} characters of this document were taken.</source>
   <translation>Nur die ersten {characters} Zeichen dieses Dokuments wurden übernommen.</translation>
  </message>
  <message>
   <source>Only the first {pages} of {of} pages were read.</source>
   <translation>Nur die ersten {pages} von {of} Seiten wurden gelesen.</translation>
  </message>
  <message>
   <source>Outputs longer than {characters} characters were shortened.</source>
   <translation>Ausgaben mit mehr als {characters} Zeichen wurden gekürzt.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing.</source>
   <translation>Teil {part} von {parts} fehlt.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing. Put all parts in one folder.</source>
   <translation>Teil {part} von {parts} fehlt. Legen Sie alle Teile in einen Ordner.</translation>
  </message>
  <message>
   <source>Parts of a kind that Alcove does not know: {count}.</source>
   <translation>Teile einer Art, die Alcove nicht kennt: {count}.</translation>
  </message>
  <message>
   <source>Parts of this document were lost when Alcove's store was damaged. Drop the file again: it is read anew then.</source>
   <translation>Teile dieses Dokuments gingen verloren, als der Datenspeicher von Alcove beschädigt wurde. Legen Sie die Datei erneut ab: Sie wird dann neu gelesen.</translation>
  </message>
  <message>
   <source>Pictures, sound and video, which stay in the other program: {count}.</source>
   <translation>Bilder, Ton und Video, die im anderen Programm bleiben: {count}.</translation>
  </message>
  <message>
   <source>Reading {name} failed: its reader crashed ({signal}). Nothing else is affected. The file may be damaged; save it anew and try again.</source>
   <translation>{name} konnte nicht gelesen werden: Der Leseprozess ist abgestürzt ({signal}). Sonst ist nichts betroffen. Die Datei ist vielleicht beschädigt; speichern Sie sie neu und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped after {seconds} seconds without an end in sight. Save it anew or split it.</source>
   <translation>Das Lesen von {name} wurde nach {seconds} Sekunden abgebrochen, weil kein Ende abzusehen war. Speichern Sie die Datei neu oder teilen Sie sie auf.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because it took more than {limit} of memory. Split it, or save it in a simpler form.</source>
   <translation>Das Lesen von {name} wurde abgebrochen, weil es mehr als {limit} Speicher brauchte. Teilen Sie die Datei auf oder speichern Sie sie in einer einfacheren Form.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because its reader answered nonsense. The file may be made to do harm.</source>
   <translation>Das Lesen von {name} wurde abgebrochen, weil der Leseprozess Unsinn geantwortet hat. Die Datei soll möglicherweise Schaden anrichten.</translation>
  </message>
  <message>
   <source>Rounded so coarsely that a smaller model would answer better.</source>
   <translation>So grob gerundet, dass ein kleineres Modell besser antworten würde.</translation>
  </message>
  <message>
   <source>Settings of a chat that make no sense here: {count}.</source>
   <translation>Chat-Einstellungen, die hier keinen Sinn ergeben: {count}.</translation>
  </message>
  <message>
   <source>Slightly less exact.</source>
   <translation>Etwas weniger genau.</translation>
  </message>
  <message>
   <source>Smaller and less exact.</source>
   <translation>Kleiner und weniger genau.</translation>
  </message>
  <message>
   <source>Some text in the file is not valid.</source>
   <translation>Ein Teil des Textes in der Datei ist ungültig.</translation>
  </message>
  <message>
   <source>Something in Alcove went wrong ({kind}). Your chats are safe; try again.</source>
   <translation>In Alcove ist etwas schiefgegangen ({kind}). Ihre Chats sind sicher; versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's downloads: {reason}. Please report it.</source>
   <translation>Bei den Downloads von Alcove stimmt etwas nicht: {reason}. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's engine: {reason}. Please report it with the output of `alcove doctor`.</source>
   <translation>In der Engine von Alcove stimmt etwas nicht: {reason}. Bitte melden Sie das mit der Ausgabe von `alcove doctor`.</translation>
  </message>
  <message>
   <source>Stopped by you.</source>
   <translation>Von Ihnen angehalten.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>Tesseract could not read a page: {reason}</source>
   <translation>Tesseract konnte eine Seite nicht lesen: {reason}</translation>
  </message>
  <message>
   <source>Tesseract took longer than {seconds} seconds for a page.</source>
   <translation>Tesseract brauchte für eine Seite länger als {seconds} Sekunden.</translation>
  </message>
  <message>
   <source>That does not look like a hub token. Copy it again; it begins with hf_.</source>
   <translation>Das sieht nicht nach einem Hub-Token aus. Kopieren Sie es erneut; es beginnt mit hf_.</translation>
  </message>
  <message>
   <source>That passphrase is not right. Check capitals and the keyboard layout, and try again.</source>
   <translation>Diese Passphrase stimmt nicht. Prüfen Sie Großschreibung und Tastaturbelegung und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>That recovery phrase is not right. It has six groups of four letters and digits; check them and try again.</source>
   <translation>Diese Wiederherstellungsphrase stimmt nicht. Sie hat sechs Gruppen aus vier Buchstaben und Ziffern; prüfen Sie sie und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again on the processor alone; answers will be slower.</source>
   <translation>Der Speicher der GPU war voll. Es wurde erneut versucht, nur auf dem Prozessor; Antworten dauern länger.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers will be slower.</source>
   <translation>Der Speicher der GPU war voll. Es wurde erneut versucht, mit {to} von {layers} Schichten auf der GPU; Antworten dauern länger.</translation>
  </message>
  <message>
   <source>The JSON schema is not valid JSON: see line {line}.</source>
   <translation>Das JSON-Schema ist kein gültiges JSON: siehe Zeile {line}.</translation>
  </message>
  <message>
   <source>The JSON schema is too large or too deeply nested. Make it smaller; lengths and counts may go up to 2,000.</source>
   <translation>Das JSON-Schema ist zu groß oder zu tief verschachtelt. Verkleinern Sie es; Längen und Anzahlen dürfen bis 2.000 gehen.</translation>
  </message>
  <message>
   <source>The JSON schema refers to “{reference}”, which is not in it. Only references within the schema work, such as #/$defs/name.</source>
   <translation>Das JSON-Schema verweist auf „{reference}“, das nicht darin steht. Nur Verweise innerhalb des Schemas funktionieren, etwa #/$defs/name.</translation>
  </message>
  <message>
   <source>The answer reached the length limit of the settings.</source>
   <translation>Die Antwort hat die in den Einstellungen festgelegte Höchstlänge erreicht.</translation>
  </message>
  <message>
   <source>The best quality that answers faster than you read, with {gpu_layers} of {layers} layers on the graphics card; {next} is too large or too slow.</source>
   <translation>Die beste Qualität, die schneller antwortet, als man liest, mit {gpu_layers} von {layers} Schichten auf der Grafikkarte; {next} ist zu groß oder zu langsam.</translation>
  </message>
  <message>
   <source>The best quality that fits completely on your graphics card; {next} would not.</source>
   <translation>Die beste Qualität, die vollständig auf Ihre Grafikkarte passt; {next} würde nicht passen.</translation>
  </message>
  <message>
   <source>The best quality that your processor answers with faster than you read; {next} is too large or too slow.</source>
   <translation>Die beste Qualität, mit der Ihr Prozessor schneller antwortet, als man liest; {next} ist zu groß oder zu langsam.</translation>
  </message>
  <message>
   <source>The best quality there is, and it fits on your graphics card.</source>
   <translation>Die beste verfügbare Qualität, und sie passt auf Ihre Grafikkarte.</translation>
  </message>
  <message>
   <source>The best quality there is, and your processor answers faster than you read.</source>
   <translation>Die beste verfügbare Qualität, und Ihr Prozessor antwortet schneller, als man liest.</translation>
  </message>
  <message>
   <source>The best quality there is, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>Die beste verfügbare Qualität, mit {gpu_layers} von {layers} Schichten auf der Grafikkarte.</translation>
  </message>
  <message>
   <source>The chat template has a mistake in line {line}: {reason}. Correct it.</source>
   <translation>Die Chat-Vorlage hat einen Fehler in Zeile {line}: {reason}. Berichtigen Sie ihn.</translation>
  </message>
  <message>
   <source>The chat template is empty or writes nothing. Enter another or choose a family.</source>
   <translation>Die Chat-Vorlage ist leer oder schreibt nichts. Geben Sie eine andere ein oder wählen Sie eine Familie.</translation>
  </message>
  <message>
   <source>The chat template is stored in an unusual way and is ignored.</source>
   <translation>Die Chat-Vorlage ist auf ungewöhnliche Weise gespeichert und wird ignoriert.</translation>
  </message>
  <message>
   <source>The chat template refused this conversation: {reason}. Choose another template in the model's settings.</source>
   <translation>Die Chat-Vorlage hat diese Unterhaltung abgelehnt: {reason}. Wählen Sie in den Einstellungen des Modells eine andere Vorlage.</translation>
  </message>
  <message>
   <source>The chat template took longer than {seconds} seconds. Choose another.</source>
   <translation>Die Chat-Vorlage brauchte länger als {seconds} Sekunden. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The chat template, or what it writes, is too large. Choose another or shorten the conversation.</source>
   <translation>Die Chat-Vorlage oder das, was sie schreibt, ist zu groß. Wählen Sie eine andere oder kürzen Sie die Unterhaltung.</translation>
  </message>
  <message>
   <source>The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ.</source>
   <translation>Das Gedächtnis des Chats wird mit 8 Bit gehalten, damit {context} Token hineinpassen. Die Antworten unterscheiden sich kaum.</translation>
  </message>
  <message>
   <source>The computer has run out of memory. Close other programs, or choose a smaller model.</source>
   <translation>Der Arbeitsspeicher des Computers ist voll. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>The connection to {host} broke off. Try again.</source>
   <translation>Die Verbindung zu {host} ist abgebrochen. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The context is full: the answer ends here. Start a new chat or choose a longer context.</source>
   <translation>Der Kontext ist voll: Die Antwort endet hier. Beginnen Sie einen neuen Chat oder wählen Sie einen längeren Kontext.</translation>
  </message>
  <message>
   <source>The context is longer than this model was trained for; far back it may lose the thread.</source>
   <translation>Der Kontext ist länger, als dieses Modell trainiert wurde; weit zurück kann es den Faden verlieren.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens, but the model's context holds {context}. Start a new chat, shorten the message, or choose a longer context.</source>
   <translation>Die Unterhaltung hat {tokens} Token, aber der Kontext des Modells fasst {context}. Beginnen Sie einen neuen Chat, kürzen Sie die Nachricht oder wählen Sie einen längeren Kontext.</translation>
  </message>
  <message>
   <source>The disk is full, so {path} could not be written. Free some space and try again; what was stored before is safe.</source>
   <translation>Der Datenträger ist voll, daher konnte {path} nicht geschrieben werden. Schaffen Sie Platz und versuchen Sie es erneut; das bisher Gespeicherte ist sicher.</translation>
  </message>
  <message>
   <source>The disk of {folder} cannot hold the placeholder needed to measure this model, so its memory is only estimated.</source>
   <translation>Der Datenträger von {folder} kann den zum Messen nötigen Platzhalter nicht aufnehmen, daher ist der Speicherbedarf dieses Modells nur geschätzt.</translation>
  </message>
  <message>
   <source>The disk with {folder} cannot hold a file this large. Choose another folder for models, on a disk that is not formatted as FAT32.</source>
   <translation>Der Datenträger mit {folder} kann keine so große Datei aufnehmen. Wählen Sie einen anderen Modellordner auf einem Datenträger, der nicht mit FAT32 formatiert ist.</translation>
  </message>
  <message>
   <source>The documents are {tokens} tokens together with the question; this model's context holds {context}. Name fewer of them or a model with a longer context: in the window, Alcove searches long documents for the passages that count.</source>
   <translation>Die Dokumente umfassen zusammen mit der Frage {tokens} Token; der Kontext dieses Modells fasst {context}. Geben Sie weniger Dokumente oder ein Modell mit längerem Kontext an. Im Fenster durchsucht Alcove lange Dokumente nach den Passagen, auf die es ankommt.</translation>
  </message>
  <message>
   <source>The driver of a graphics card does not tell how much memory it has. Open a model, and the engine will ask.</source>
   <translation>Der Treiber einer Grafikkarte meldet nicht, wie viel Speicher sie hat. Öffnen Sie ein Modell, dann fragt die Engine danach.</translation>
  </message>
  <message>
   <source>The encoding of this text is a guess ({encoding}).</source>
   <translation>Die Zeichenkodierung dieses Textes ist geschätzt ({encoding}).</translation>
  </message>
  <message>
   <source>The encrypted connection to {host} could not be trusted ({reason}). Check this computer's date and whether a firewall or proxy reads your traffic.</source>
   <translation>Der verschlüsselten Verbindung zu {host} kann nicht vertraut werden ({reason}). Prüfen Sie das Datum dieses Computers und ob eine Firewall oder ein Proxy Ihren Datenverkehr mitliest.</translation>
  </message>
  <message>
   <source>The engine broke on this model's header ({reason}). The file is damaged or made to do harm; do not use it.</source>
   <translation>Die Engine ist am Header dieses Modells abgestürzt ({reason}). Die Datei ist beschädigt oder soll Schaden anrichten; verwenden Sie sie nicht.</translation>
  </message>
  <message>
   <source>The engine broke while making the smaller copy ({reason}). Nothing was kept; try again or choose another file.</source>
   <translation>Die Engine ist beim Erstellen der kleineren Kopie abgestürzt ({reason}). Nichts wurde behalten; versuchen Sie es erneut oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The engine cannot read this model: {reason}. Choose another file.</source>
   <translation>Die Engine kann dieses Modell nicht lesen: {reason}. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The engine could not be started: {reason}</source>
   <translation>Die Engine konnte nicht gestartet werden: {reason}</translation>
  </message>
  <message>
   <source>The engine could not go on ({reason}). Ask again; if it stays, choose another model file.</source>
   <translation>Die Engine konnte nicht weitermachen ({reason}). Fragen Sie erneut; falls es dabei bleibt, wählen Sie eine andere Modelldatei.</translation>
  </message>
  <message>
   <source>The engine could not read this model: {reason}</source>
   <translation>Die Engine konnte dieses Modell nicht lesen: {reason}</translation>
  </message>
  <message>
   <source>The engine could not say within {seconds} seconds what this model takes. Try again when the computer is less busy.</source>
   <translation>Die Engine konnte nicht innerhalb von {seconds} Sekunden sagen, was dieses Modell braucht. Versuchen Sie es erneut, wenn der Computer weniger ausgelastet ist.</translation>
  </message>
  <message>
   <source>The engine did not answer within {seconds} seconds. Try again.</source>
   <translation>Die Engine hat nicht innerhalb von {seconds} Sekunden geantwortet. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The engine gave no result. Ask again.</source>
   <translation>Die Engine hat kein Ergebnis geliefert. Fragen Sie erneut.</translation>
  </message>
  <message>
   <source>The engine sent something unreadable and was ended. Ask again and it starts anew.</source>
   <translation>Die Engine hat etwas Unlesbares gesendet und wurde beendet. Fragen Sie erneut, dann startet sie neu.</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly ({signal}). What it had written is kept; ask again and it starts anew. {reason}</source>
   <translation>Die Engine wurde unerwartet beendet ({signal}). Was sie geschrieben hat, bleibt erhalten; fragen Sie erneut, dann startet sie neu. {reason}</translation>
  </message>
  <message>
   <source>The fastest that is still good, but slower than you read: about {speed} tokens a second. A smaller model would be quicker.</source>
   <translation>Die schnellste, die noch gut ist, aber langsamer, als man liest: etwa {speed} Token pro Sekunde. Ein kleineres Modell wäre schneller.</translation>
  </message>
  <message>
   <source>The file changed on the hub, so it was downloaded anew.</source>
   <translation>Die Datei hat sich auf dem Hub geändert und wurde daher neu heruntergeladen.</translation>
  </message>
  <message>
   <source>The file with your chats is damaged ({detail}). Alcove can put it aside, not delete it, and save what can be read and what the backups hold.</source>
   <translation>Die Datei mit Ihren Chats ist beschädigt ({detail}). Alcove kann sie beiseitelegen, ohne sie zu löschen, und retten, was lesbar ist und was die Sicherungen enthalten.</translation>
  </message>
  <message>
   <source>The file {path} seems to belong to other chats than those that are here. keys.json.copy beside it may be the right one: exchange the two, and keep both. Nothing was changed.</source>
   <translation>Die Datei {path} gehört offenbar zu anderen Chats als denen, die hier sind. Vielleicht ist keys.json.copy daneben die richtige: Tauschen Sie die beiden, und behalten Sie beide. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The file {path}, which says how your chats are unlocked, is damaged or could not be written. Put back a copy of it; do not delete it.</source>
   <translation>Die Datei {path}, in der steht, wie Ihre Chats entsperrt werden, ist beschädigt oder konnte nicht geschrieben werden. Legen Sie eine Kopie davon zurück; löschen Sie sie nicht.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Make room on the disk or check its permissions.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}). Schaffen Sie Platz auf dem Datenträger oder prüfen Sie seine Zugriffsrechte.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Connect the disk it is on, or choose another folder for the collection.</source>
   <translation>Der Ordner {folder} ist nicht da. Schließen Sie den Datenträger an, auf dem er liegt, oder wählen Sie einen anderen Ordner für die Sammlung.</translation>
  </message>
  <message>
   <source>The grammar cannot be read at line {line}, near “{near}”. Rules are written as in llama.cpp's GBNF: name ::= "text" [a-z]+ other-rule.</source>
   <translation>Die Grammatik kann in Zeile {line} nicht gelesen werden, nahe „{near}“. Regeln werden wie in der GBNF von llama.cpp geschrieben: name ::= "text" [a-z]+ other-rule.</translation>
  </message>
  <message>
   <source>The grammar has no rule called “{name}”, but needs it. Add the rule or correct the name; the answer begins at the rule called root.</source>
   <translation>Die Grammatik hat keine Regel namens „{name}“, braucht sie aber. Fügen Sie die Regel hinzu oder berichtigen Sie den Namen; die Antwort beginnt bei der Regel namens root.</translation>
  </message>
  <message>
   <source>The grammar is too large or too deeply nested. Make it shorter, and repeat nothing more than 2,000 times.</source>
   <translation>Die Grammatik ist zu groß oder zu tief verschachtelt. Kürzen Sie sie, und wiederholen Sie nichts mehr als 2.000 Mal.</translation>
  </message>
  <message>
   <source>The grammar's rule “{name}” can begin with itself, which cannot be followed. Write the repetition with * or + instead.</source>
   <translation>Die Regel „{name}“ der Grammatik kann mit sich selbst beginnen, was sich nicht befolgen lässt. Schreiben Sie die Wiederholung stattdessen mit * oder +.</translation>
  </message>
  <message>
   <source>The hub asks to wait {seconds} seconds before the next request.</source>
   <translation>Der Hub bittet, vor der nächsten Anfrage {seconds} Sekunden zu warten.</translation>
  </message>
  <message>
   <source>The hub cannot answer at the moment (status {status}). Try again later.</source>
   <translation>Der Hub kann gerade nicht antworten (Status {status}). Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The hub has switched off {id}. Choose another model.</source>
   <translation>Der Hub hat {id} abgeschaltet. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The hub publishes no checksum for {name}, so it cannot be verified and was not downloaded. Choose another file.</source>
   <translation>Der Hub veröffentlicht keine Prüfsumme für {name}, daher kann es nicht geprüft werden und wurde nicht heruntergeladen. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, with read access to gated models) and enter it again.</source>
   <translation>Der Hub hat Ihr Token abgelehnt. Erstellen Sie auf der Seite des Hubs ein neues (Settings → Access Tokens, mit Lesezugriff auf geschützte Modelle) und geben Sie es erneut ein.</translation>
  </message>
  <message>
   <source>The hub's answer makes no sense ({reason}). Try again later.</source>
   <translation>Die Antwort des Hubs ergibt keinen Sinn ({reason}). Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>The key was put into {before}, but this session offers {now}. Start the earlier keyring, or use your passphrase or recovery phrase; nothing was changed.</source>
   <translation>Der Schlüssel wurde in {before} abgelegt, aber diese Sitzung bietet {now}. Starten Sie den früheren Schlüsselbund, oder verwenden Sie Ihre Passphrase oder Wiederherstellungsphrase; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The keyring did not answer within {seconds} seconds. Look for a password dialog, answer it and try again.</source>
   <translation>Der Schlüsselbund hat nicht innerhalb von {seconds} Sekunden geantwortet. Suchen Sie nach einem Passwortdialog, beantworten Sie ihn und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The keyring here ({backend}) is not known to encrypt what it keeps. Choose a passphrase instead.</source>
   <translation>Vom Schlüsselbund hier ({backend}) ist nicht bekannt, dass er verschlüsselt, was er aufbewahrt. Wählen Sie stattdessen eine Passphrase.</translation>
  </message>
  <message>
   <source>The keyring {backend} did not do what was asked ({detail}). Try again, or use a passphrase.</source>
   <translation>Der Schlüsselbund {backend} hat nicht getan, was verlangt wurde ({detail}). Versuchen Sie es erneut oder verwenden Sie eine Passphrase.</translation>
  </message>
  <message>
   <source>The keyring {backend} holds another key than this store needs. Use your passphrase or recovery phrase.</source>
   <translation>Der Schlüsselbund {backend} enthält einen anderen Schlüssel, als dieser Datenspeicher braucht. Verwenden Sie Ihre Passphrase oder Wiederherstellungsphrase.</translation>
  </message>
  <message>
   <source>The keyring {backend} no longer holds Alcove's key. Use your passphrase or recovery phrase, or restore the keyring.</source>
   <translation>Der Schlüsselbund {backend} enthält den Schlüssel von Alcove nicht mehr. Verwenden Sie Ihre Passphrase oder Wiederherstellungsphrase, oder stellen Sie den Schlüsselbund wieder her.</translation>
  </message>
  <message>
   <source>The keyring {backend} stayed locked. Unlock it and try again; nothing was changed.</source>
   <translation>Der Schlüsselbund {backend} blieb gesperrt. Entsperren Sie ihn und versuchen Sie es erneut; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again; please report it if that does not help.</source>
   <translation>Die zu Alcove gehörende Modellliste kann nicht gelesen werden ({path}). Installieren Sie Alcove neu; bitte melden Sie den Fehler, falls das nicht hilft.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with a context of {to} instead of {context} tokens.</source>
   <translation>Der Speicher war voll. Es wurde erneut versucht, mit einem Kontext von {to} statt {context} Token.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with the chat's memory kept in 8 bits.</source>
   <translation>Der Speicher war voll. Es wurde erneut versucht, mit dem Gedächtnis des Chats in 8 Bit.</translation>
  </message>
  <message>
   <source>The model does not state its context length; 4,096 tokens are used.</source>
   <translation>Das Modell gibt seine Kontextlänge nicht an; es werden 4.096 Token verwendet.</translation>
  </message>
  <message>
   <source>The model has no word with which the answer could go on as the grammar wants. What it had written is kept; change the grammar or choose another model.</source>
   <translation>Das Modell hat kein Wort, mit dem die Antwort so weitergehen könnte, wie die Grammatik es verlangt. Was es geschrieben hat, bleibt erhalten; ändern Sie die Grammatik oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model that searches documents by meaning stopped ({reason}). Documents are searched by their words; choose a smaller model if it happens again.</source>
   <translation>Das Modell, das Dokumente nach Bedeutung durchsucht, wurde beendet ({reason}). Dokumente werden nun nach Wörtern durchsucht; wählen Sie ein kleineres Modell, falls es wieder vorkommt.</translation>
  </message>
  <message>
   <source>The model wrote no summary, so nothing was changed. Leave out the oldest messages instead, or try a larger model.</source>
   <translation>Das Modell hat keine Zusammenfassung geschrieben, daher wurde nichts geändert. Lassen Sie stattdessen die ältesten Nachrichten weg oder versuchen Sie ein größeres Modell.</translation>
  </message>
  <message>
   <source>The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. Choose another file or another publisher.</source>
   <translation>Unter dem Namen „{name}“ kann Alcove nicht sicher speichern, daher wurde nichts heruntergeladen. Wählen Sie eine andere Datei oder einen anderen Anbieter.</translation>
  </message>
  <message>
   <source>The new passphrase did not read back as written; the old one still works. Please report it.</source>
   <translation>Die neue Passphrase ließ sich nicht so zurücklesen, wie sie geschrieben wurde; die alte gilt weiterhin. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>The output could not be written ({reason}). Make room on the disk, or send it somewhere else.</source>
   <translation>Die Ausgabe konnte nicht geschrieben werden ({reason}). Schaffen Sie Platz auf dem Datenträger oder leiten Sie sie woandershin.</translation>
  </message>
  <message>
   <source>The process that reads documents could not be started. {reason} Try again; if it stays so, restart Alcove.</source>
   <translation>Der Prozess, der Dokumente liest, konnte nicht gestartet werden. {reason} Versuchen Sie es erneut; falls es dabei bleibt, starten Sie Alcove neu.</translation>
  </message>
  <message>
   <source>The settings could not be written ({reason}). They hold until Alcove closes; make room on the disk or check the folder's permissions.</source>
   <translation>Die Einstellungen konnten nicht gespeichert werden ({reason}). Sie gelten, bis Alcove geschlossen wird; schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
  </message>
  <message>
   <source>The stated vocabulary size differs from the real one.</source>
   <translation>Die angegebene Größe des Vokabulars weicht von der tatsächlichen ab.</translation>
  </message>
  <message>
   <source>The system ended the engine, most likely because memory ran out. What it had written is kept. Close other programs, or choose a smaller model or context, and ask again.</source>
   <translation>Das System hat die Engine beendet, höchstwahrscheinlich weil der Speicher voll war. Was sie geschrieben hat, bleibt erhalten. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell oder einen kleineren Kontext, und fragen Sie erneut.</translation>
  </message>
  <message>
   <source>The table has {columns} columns; the first {shown} were taken.</source>
   <translation>Die Tabelle hat {columns} Spalten; die ersten {shown} wurden übernommen.</translation>
  </message>
  <message>
   <source>The text of {pages} of {of} pages was recognized from pictures. It may hold mistakes.</source>
   <translation>Seiten, deren Text aus Bildern erkannt wurde: {pages} von {of}. Er kann Fehler enthalten.</translation>
  </message>
  <message>
   <source>The tokenizer failed. Please report this.</source>
   <translation>Der Tokenizer ist gescheitert. Bitte melden Sie das.</translation>
  </message>
  <message>
   <source>There are files inside this file ({names}). They were not opened.</source>
   <translation>In dieser Datei stecken weitere Dateien ({names}). Sie wurden nicht geöffnet.</translation>
  </message>
  <message>
   <source>There are {most} presets already. Delete one that you do not need.</source>
   <translation>Es gibt bereits {most} Voreinstellungen. Löschen Sie eine, die Sie nicht brauchen.</translation>
  </message>
  <message>
   <source>There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, or a newer Linux kernel.</source>
   <translation>Eine AMD-Karte ist vorhanden, aber der amdgpu-Treiber meldet ihren Speicher nicht. Verwenden Sie diesen Treiber oder einen neueren Linux-Kernel.</translation>
  </message>
  <message>
   <source>There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart the computer after installing.</source>
   <translation>Eine NVIDIA-Karte ist vorhanden, aber der Treiber von NVIDIA läuft nicht. Installieren Sie ihn oder starten Sie den Computer nach der Installation neu.</translation>
  </message>
  <message>
   <source>There is no chat called “{name}”. `alcove chats list` shows what there is.</source>
   <translation>Es gibt keinen Chat namens „{name}“. `alcove chats list` zeigt, was vorhanden ist.</translation>
  </message>
  <message>
   <source>There is no chat to export.</source>
   <translation>Es gibt keinen Chat zum Exportieren.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” here. `alcove models list --all` shows all of them.</source>
   <translation>Hier gibt es kein Modell namens „{name}“. `alcove models list --all` zeigt alle.</translation>
  </message>
  <message>
   <source>There is no model {id} on the hub, or it is private. Check the name, or enter your hub token if it is yours.</source>
   <translation>Auf dem Hub gibt es kein Modell {id}, oder es ist privat. Prüfen Sie den Namen oder geben Sie Ihr Hub-Token ein, falls es Ihnen gehört.</translation>
  </message>
  <message>
   <source>There is no quantization called {type}. Choose one from the list.</source>
   <translation>Es gibt keine Quantisierung namens {type}. Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>There is no question of yours here that could be answered. Choose one of your own messages, or an answer to one.</source>
   <translation>Hier gibt es keine Frage von Ihnen, die beantwortet werden könnte. Wählen Sie eine eigene Nachricht oder eine Antwort darauf.</translation>
  </message>
  <message>
   <source>There is no template family called {name}. Choose one from the list.</source>
   <translation>Es gibt keine Vorlagenfamilie namens {name}. Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens ({reason}). Choose a smaller context length in the settings, or a smaller model.</source>
   <translation>Für einen Kontext von {tokens} Token reicht der Speicher nicht ({reason}). Wählen Sie in den Einstellungen eine kleinere Kontextlänge oder ein kleineres Modell.</translation>
  </message>
  <message>
   <source>There is not enough memory to load this model ({reason}). Choose a smaller context length or a smaller model, or close other programs.</source>
   <translation>Der Speicher reicht nicht, um dieses Modell zu laden ({reason}). Wählen Sie eine kleinere Kontextlänge oder ein kleineres Modell, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and resume; what is here is kept.</source>
   <translation>In {folder} ist nicht genug Platz: {needed} werden gebraucht, {free} sind frei. Schaffen Sie Platz und setzen Sie fort; was schon da ist, bleibt erhalten.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and try again; nothing was kept.</source>
   <translation>In {folder} ist nicht genug Platz: {needed} werden gebraucht, {free} sind frei. Schaffen Sie Platz und versuchen Sie es erneut; nichts wurde behalten.</translation>
  </message>
  <message>
   <source>There is text in this document that a reader does not see. The model sees it: be careful with what it says about this document.</source>
   <translation>In diesem Dokument steht Text, den man beim Lesen nicht sieht. Das Modell sieht ihn: Seien Sie vorsichtig mit dem, was es über dieses Dokument sagt.</translation>
  </message>
  <message>
   <source>These presets are of a newer Alcove. Install that one to take them in.</source>
   <translation>Diese Voreinstellungen stammen von einem neueren Alcove. Installieren Sie dieses, um sie zu übernehmen.</translation>
  </message>
  <message>
   <source>This Alcove's engine cannot use the graphics card found here, so models run on the processor. Install the Alcove version made for this card.</source>
   <translation>Die Engine dieses Alcove kann die gefundene Grafikkarte nicht nutzen, daher laufen Modelle auf dem Prozessor. Installieren Sie die Alcove-Version für diese Karte.</translation>
  </message>
  <message>
   <source>This answer broke off for an unknown reason. Ask again.</source>
   <translation>Diese Antwort ist aus unbekanntem Grund abgebrochen. Fragen Sie erneut.</translation>
  </message>
  <message>
   <source>This answer cannot go on, because something was said after it. Ask for the rest in a new message, or let the answer be written again.</source>
   <translation>Diese Antwort kann nicht weitergehen, weil danach etwas gesagt wurde. Fragen Sie in einer neuen Nachricht nach dem Rest, oder lassen Sie die Antwort neu schreiben.</translation>
  </message>
  <message>
   <source>This cannot be put back: the message it followed was deleted too. Take that deletion back first, if it is still offered.</source>
   <translation>Das kann nicht zurückgeholt werden: Die Nachricht, auf die es folgte, wurde ebenfalls gelöscht. Machen Sie zuerst jene Löschung rückgängig, falls es noch angeboten wird.</translation>
  </message>
  <message>
   <source>This cannot be sent to the engine: {reason}</source>
   <translation>Das kann nicht an die Engine gesendet werden: {reason}</translation>
  </message>
  <message>
   <source>This chat is too short for a summary of its beginning. Shorten your message, or choose a longer context for the model.</source>
   <translation>Dieser Chat ist zu kurz, um seinen Anfang zusammenzufassen. Kürzen Sie Ihre Nachricht oder wählen Sie einen längeren Kontext für das Modell.</translation>
  </message>
  <message>
   <source>This collection no longer exists. Choose another one.</source>
   <translation>Diese Sammlung gibt es nicht mehr. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts, so the token cannot be kept safely. Set one up and try again.</source>
   <translation>Dieser Computer hat keinen verschlüsselnden Schlüsselbund, daher kann das Token nicht sicher aufbewahrt werden. Richten Sie einen ein und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>This computer has too little free memory, or is too slow, for any model of our list; the smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing other programs may help.</source>
   <translation>Dieser Computer hat zu wenig freien Speicher oder ist zu langsam für die Modelle unserer Liste; das kleinste, {model}, ist eine Datei von {bytes}. Pocket, das eingebaute Modell, läuft hier. Eventuell hilft es, andere Programme zu schließen.</translation>
  </message>
  <message>
   <source>This computer offers no keyring to keep the key in. Start or unlock one, use your passphrase or recovery phrase, or for a new store choose a passphrase.</source>
   <translation>Dieser Computer bietet keinen Schlüsselbund, der den Schlüssel aufbewahren könnte. Starten oder entsperren Sie einen, verwenden Sie Ihre Passphrase oder Wiederherstellungsphrase, oder wählen Sie für einen neuen Datenspeicher eine Passphrase.</translation>
  </message>
  <message>
   <source>This conversation no longer exists. It may have been deleted; choose another one.</source>
   <translation>Diese Unterhaltung existiert nicht mehr. Vielleicht wurde sie gelöscht; wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This document came with an imported chat: its text is what that file says. To be sure, drop the document itself; it is read anew then.</source>
   <translation>Dieses Dokument kam mit einem importierten Chat: Sein Text ist, was jene Datei sagt. Um sicherzugehen, das Dokument selbst hereinziehen; es wird dann neu gelesen.</translation>
  </message>
  <message>
   <source>This document is no longer kept here. Drop the file again to use it.</source>
   <translation>Dieses Dokument wird hier nicht mehr aufbewahrt. Legen Sie die Datei erneut ab, um es zu nutzen.</translation>
  </message>
  <message>
   <source>This download is no longer in the list.</source>
   <translation>Dieser Download ist nicht mehr in der Liste.</translation>
  </message>
  <message>
   <source>This file cannot chat; it is of the kind "{kind}". Choose the model file itself.</source>
   <translation>Mit dieser Datei kann man nicht chatten; sie ist von der Art „{kind}“. Wählen Sie die Modelldatei selbst.</translation>
  </message>
  <message>
   <source>This file holds no presets that Alcove can read. Choose one that Alcove has exported.</source>
   <translation>Diese Datei enthält keine Voreinstellungen, die Alcove lesen kann. Wählen Sie eine, die Alcove exportiert hat.</translation>
  </message>
  <message>
   <source>This file is damaged: {field}. Download it again.</source>
   <translation>Diese Datei ist beschädigt: {field}. Laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>This file is empty. The download probably failed; download it again.</source>
   <translation>Diese Datei ist leer. Der Download ist wahrscheinlich fehlgeschlagen; laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>This file is incomplete: at least {missing} are missing (it has {size}). Download it again.</source>
   <translation>Diese Datei ist unvollständig: Mindestens {missing} fehlen (sie hat {size}). Laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove.</source>
   <translation>Diese Datei verwendet GGUF-Version {version}, neuer, als dieses Alcove lesen kann. Aktualisieren Sie Alcove.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, which is no longer supported. Download a newer conversion.</source>
   <translation>Diese Datei verwendet GGUF-Version {version}, die nicht mehr unterstützt wird. Laden Sie eine neuere Konvertierung herunter.</translation>
  </message>
  <message>
   <source>This folder no longer exists. Choose another one.</source>
   <translation>Dieser Ordner existiert nicht mehr. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This is a Git LFS pointer, not the model itself. Download the real file (`git lfs pull`).</source>
   <translation>Das ist ein Zeiger von Git LFS, nicht das Modell selbst. Laden Sie die eigentliche Datei herunter (`git lfs pull`).</translation>
  </message>
  <message>
   <source>This is a web page, not a model. Open the download link in a browser, or download the model inside Alcove.</source>
   <translation>Das ist eine Webseite, kein Modell. Öffnen Sie den Download-Link im Browser oder laden Sie das Modell in Alcove herunter.</translation>
  </message>
  <message>
   <source>This is not a GGUF model. Choose a file that ends in .gguf.</source>
   <translation>Das ist kein GGUF-Modell. Wählen Sie eine Datei, die auf .gguf endet.</translation>
  </message>
  <message>
   <source>This key does not open the store {path}. Use the key or passphrase it was made with; nothing was changed.</source>
   <translation>Dieser Schlüssel öffnet den Datenspeicher {path} nicht. Verwenden Sie den Schlüssel oder die Passphrase, womit er angelegt wurde; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This mail is encrypted. Its text cannot be read here: open it in your mail program, and save or copy the text there.</source>
   <translation>Diese E-Mail ist verschlüsselt. Ihr Text kann hier nicht gelesen werden: Öffnen Sie sie in Ihrem E-Mail-Programm und speichern oder kopieren Sie dort den Text.</translation>
  </message>
  <message>
   <source>This message is too large to be sent to the engine ({bytes}).</source>
   <translation>Diese Nachricht ist zu groß, um sie an die Engine zu senden ({bytes}).</translation>
  </message>
  <message>
   <source>This message no longer exists in this conversation. Open the conversation again.</source>
   <translation>Diese Nachricht existiert in dieser Unterhaltung nicht mehr. Öffnen Sie die Unterhaltung erneut.</translation>
  </message>
  <message>
   <source>This model cannot be made smaller this way: {reason}. Choose another type or another file.</source>
   <translation>Dieses Modell kann so nicht verkleinert werden: {reason}. Wählen Sie einen anderen Typ oder eine andere Datei.</translation>
  </message>
  <message>
   <source>This model gave no usable result for a text. Documents are searched by their words; choose another model for searching by meaning.</source>
   <translation>Dieses Modell lieferte für einen Text kein brauchbares Ergebnis. Dokumente werden nun nach Wörtern durchsucht; wählen Sie ein anderes Modell für die Suche nach Bedeutung.</translation>
  </message>
  <message>
   <source>This model has no chat template; one that fits its family is used.</source>
   <translation>Dieses Modell hat keine Chat-Vorlage; eine zu seiner Familie passende wird verwendet.</translation>
  </message>
  <message>
   <source>This model is quantized below 8 bits already; a copy made from the original would be better.</source>
   <translation>Dieses Modell ist bereits unter 8 Bit quantisiert; eine aus dem Original erstellte Kopie wäre besser.</translation>
  </message>
  <message>
   <source>This model translates or embeds text; it cannot chat.</source>
   <translation>Dieses Modell übersetzt Text oder bettet ihn ein; chatten kann es nicht.</translation>
  </message>
  <message>
   <source>This model uses an old storage format (type {type}, in {tensor}) that is no longer supported. Download another quantization.</source>
   <translation>Dieses Modell verwendet ein altes Speicherformat (Typ {type}, in {tensor}), das nicht mehr unterstützt wird. Laden Sie eine andere Quantisierung herunter.</translation>
  </message>
  <message>
   <source>This model was made for big-endian computers. Download the ordinary version.</source>
   <translation>Dieses Modell wurde für Big-Endian-Computer erstellt. Laden Sie die gewöhnliche Version herunter.</translation>
  </message>
  <message>
   <source>This model was not made to search by meaning. Choose an embedding model in the GGUF format.</source>
   <translation>Dieses Modell ist nicht für die Suche nach Bedeutung gemacht. Ein Einbettungsmodell im Format GGUF wählen.</translation>
  </message>
  <message>
   <source>This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about twice the memory.</source>
   <translation>Der KV-Cache dieses Modells kann nicht mit 8 Bit gehalten werden, daher werden 16 Bit verwendet; das braucht etwa doppelt so viel Speicher.</translation>
  </message>
  <message>
   <source>This model's chat template was refused; one of its family is used.</source>
   <translation>Die Chat-Vorlage dieses Modells wurde abgelehnt; eine aus seiner Familie wird verwendet.</translation>
  </message>
  <message>
   <source>This model's template adds a web address to the conversation. Be careful, or choose another template.</source>
   <translation>Die Vorlage dieses Modells fügt der Unterhaltung eine Webadresse hinzu. Seien Sie vorsichtig oder wählen Sie eine andere Vorlage.</translation>
  </message>
  <message>
   <source>This model's template does not pass your text on unchanged. Choose another template.</source>
   <translation>Die Vorlage dieses Modells gibt Ihren Text nicht unverändert weiter. Wählen Sie eine andere Vorlage.</translation>
  </message>
  <message>
   <source>This page of {name} cannot be shown as a picture.</source>
   <translation>Diese Seite von {name} kann nicht als Bild gezeigt werden.</translation>
  </message>
  <message>
   <source>This password does not open {name}. Type it again.</source>
   <translation>Dieses Passwort öffnet {name} nicht. Geben Sie es erneut ein.</translation>
  </message>
  <message>
   <source>This server cannot continue a download: after a break it begins anew.</source>
   <translation>Dieser Server kann einen Download nicht fortsetzen: Nach einer Unterbrechung beginnt er von vorn.</translation>
  </message>
  <message>
   <source>This store cannot be opened by {kind}. Use another way to unlock it.</source>
   <translation>Dieser Datenspeicher kann nicht mit {kind} geöffnet werden. Entsperren Sie ihn auf andere Weise.</translation>
  </message>
  <message>
   <source>This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an HTTP proxy to connect.</source>
   <translation>Dieses System verwendet einen {proxy}-Proxy, den Alcove nicht nutzen kann und nicht umgeht. Richten Sie für die Verbindung einen HTTP-Proxy ein.</translation>
  </message>
  <message>
   <source>This user account may not ask NVIDIA's driver about the graphics card. Ask whoever manages this computer for access.</source>
   <translation>Dieses Benutzerkonto darf den NVIDIA-Treiber nicht nach der Grafikkarte fragen. Bitten Sie die Person, die diesen Computer verwaltet, um Zugriff.</translation>
  </message>
  <message>
   <source>This would make the chats at {path} unreadable for ever, so it was not done. Unlock the existing store, or move the folder away first.</source>
   <translation>Das würde die Chats unter {path} für immer unlesbar machen, daher wurde es nicht getan. Entsperren Sie den vorhandenen Datenspeicher oder verschieben Sie zuerst den Ordner.</translation>
  </message>
  <message>
   <source>Too large for this computer: {missing} of memory are missing.</source>
   <translation>Zu groß für diesen Computer: Es fehlen {missing} Speicher.</translation>
  </message>
  <message>
   <source>What is there of the answer does not follow the grammar, so that it cannot be continued. Ask for a new answer, or remove the grammar.</source>
   <translation>Der vorhandene Teil der Antwort folgt nicht der Grammatik und kann daher nicht fortgesetzt werden. Fordern Sie eine neue Antwort an oder entfernen Sie die Grammatik.</translation>
  </message>
  <message>
   <source>What the server sent as {name} is not a model file. Nothing was kept; choose another file or try later.</source>
   <translation>Was der Server als {name} gesendet hat, ist keine Modelldatei. Nichts wurde behalten; wählen Sie eine andere Datei oder versuchen Sie es später.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>Mit dem Entwurfsmodell für schnellere Antworten: {bytes} Speicher, es fehlen {missing}. Alcove nutzt es noch nicht.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>Mit dem Entwurfsmodell für schnellere Antworten: {bytes} Speicher, passt noch in den Arbeitsspeicher. Alcove nutzt es noch nicht.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>Mit dem Entwurfsmodell für schnellere Antworten: {bytes} Speicher, passt noch auf die Grafikkarte. Alcove nutzt es noch nicht.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>Mit dem Entwurfsmodell für schnellere Antworten: {bytes} Speicher, {gpu_layers} von {layers} Schichten auf der Grafikkarte. Alcove nutzt es noch nicht.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>Mit dem Bildleser: {bytes} Speicher, es fehlen {missing}. Alcove nutzt ihn noch nicht.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>Mit dem Bildleser: {bytes} Speicher, passt noch in den Arbeitsspeicher. Alcove nutzt ihn noch nicht.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>Mit dem Bildleser: {bytes} Speicher, passt noch auf die Grafikkarte. Alcove nutzt ihn noch nicht.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>Mit dem Bildleser: {bytes} Speicher, {gpu_layers} von {layers} Schichten auf der Grafikkarte. Alcove nutzt ihn noch nicht.</translation>
  </message>
  <message>
   <source>Your chats were written by a newer Alcove (version {found} of the store, this one knows {known}). Install the newer Alcove; nothing was changed.</source>
   <translation>Ihre Chats wurden von einem neueren Alcove geschrieben (Version {found} des Datenspeichers, dieses kennt {known}). Installieren Sie das neuere Alcove; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{count} characters could not be read; � stands for them.</source>
   <translation>Nicht lesbare Zeichen: {count}; an ihrer Stelle steht �.</translation>
  </message>
  <message>
   <source>{count} sheets of this file are hidden. Their cells were read too.</source>
   <translation>Ausgeblendete Tabellenblätter in dieser Datei: {count}. Ihre Zellen wurden ebenfalls gelesen.</translation>
  </message>
  <message>
   <source>{count} slides of this presentation are hidden. Their text was read too.</source>
   <translation>Ausgeblendete Folien in dieser Präsentation: {count}. Ihr Text wurde ebenfalls gelesen.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check that the disk is connected and that you may write there, then resume.</source>
   <translation>{folder} konnte nicht beschrieben werden ({reason}). Prüfen Sie, ob der Datenträger angeschlossen ist und Sie dort schreiben dürfen, und setzen Sie dann fort.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check the folder's permissions.</source>
   <translation>{folder} konnte nicht beschrieben werden ({reason}). Prüfen Sie die Zugriffsrechte des Ordners.</translation>
  </message>
  <message>
   <source>{folder} is a link that leads out of the models folder. Remove the link and try again.</source>
   <translation>{folder} ist eine Verknüpfung, die aus dem Modellordner hinausführt. Entfernen Sie die Verknüpfung und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Check the connection and try again.</source>
   <translation>{host} ist nicht erreichbar ({reason}). Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>{host} did not answer in time. Try again in a moment.</source>
   <translation>{host} hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>{host} sent an answer in a form Alcove does not accept. Try again later.</source>
   <translation>{host} hat in einer Form geantwortet, die Alcove nicht annimmt. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>{host} sent far more than was asked for, so Alcove stopped reading. Try again later.</source>
   <translation>{host} hat weit mehr gesendet als angefragt, daher hat Alcove den Empfang beendet. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>{host} was to be reached without encryption, so Alcove did not connect.</source>
   <translation>{host} sollte unverschlüsselt angesprochen werden, daher hat Alcove keine Verbindung hergestellt.</translation>
  </message>
  <message>
   <source>{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your hub token.</source>
   <translation>Für {id} müssen Sie zuerst den Bedingungen zustimmen. Öffnen Sie {url}, stimmen Sie zu und geben Sie Alcove Ihr Hub-Token.</translation>
  </message>
  <message>
   <source>{id} has no GGUF files. Look for a version of it with GGUF in its name.</source>
   <translation>{id} hat keine GGUF-Dateien. Suchen Sie nach einer Version mit GGUF im Namen.</translation>
  </message>
  <message>
   <source>{id} has no {wanted}. It has: {choices}.</source>
   <translation>{id} hat kein {wanted}. Vorhanden: {choices}.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that fits on your graphics card, with room for {context} tokens of conversation.</source>
   <translation>{model} in {quantization} ist das stärkste Modell unserer Liste, das auf Ihre Grafikkarte passt, mit Platz für {context} Token Unterhaltung.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that your processor runs at a reading pace: about {rate} tokens a second.</source>
   <translation>{model} in {quantization} ist das stärkste Modell unserer Liste, das Ihr Prozessor in Lesegeschwindigkeit ausführt: etwa {rate} Token pro Sekunde.</translation>
  </message>
  <message>
   <source>{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} layers) and the rest on the processor: about {rate} tokens a second.</source>
   <translation>{model} in {quantization} läuft teils auf Ihrer Grafikkarte ({gpu_layers} von {layers} Schichten), der Rest auf dem Prozessor: etwa {rate} Token pro Sekunde.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}</source>
   <translation>{name} konnte nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}. Check the disk.</source>
   <translation>{name} konnte nicht gelesen werden: {reason}. Prüfen Sie den Datenträger.</translation>
  </message>
  <message>
   <source>{name} does not match the published checksum and was removed. Try again; if it stays, the file on the hub is damaged.</source>
   <translation>{name} stimmt nicht mit der veröffentlichten Prüfsumme überein und wurde entfernt. Versuchen Sie es erneut; falls es dabei bleibt, ist die Datei auf dem Hub beschädigt.</translation>
  </message>
  <message>
   <source>{name} has declarations inside that no document of its kind needs and that can do harm. It was not read.</source>
   <translation>{name} enthält Deklarationen, die kein Dokument dieser Art braucht und die Schaden anrichten können. Die Datei wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>{name} has no text in it.</source>
   <translation>{name} enthält keinen Text.</translation>
  </message>
  <message>
   <source>{name} is a folder or a device, not a file. Choose a model file.</source>
   <translation>{name} ist ein Ordner oder Gerät, keine Datei. Wählen Sie eine Modelldatei.</translation>
  </message>
  <message>
   <source>{name} is a folder; add the files in it instead.</source>
   <translation>{name} ist ein Ordner; fügen Sie stattdessen die Dateien darin hinzu.</translation>
  </message>
  <message>
   <source>{name} is a picture, and Alcove reads text. If it shows a page, save it as a PDF: the text of scanned pages can be recognised where Tesseract is installed.</source>
   <translation>{name} ist ein Bild, und Alcove liest Text. Zeigt es eine Seite, speichern Sie es als PDF: Wo Tesseract installiert ist, lässt sich der Text gescannter Seiten erkennen.</translation>
  </message>
  <message>
   <source>{name} is already there. Choose another name or delete it first.</source>
   <translation>{name} ist bereits vorhanden. Wählen Sie einen anderen Namen oder löschen Sie es zuerst.</translation>
  </message>
  <message>
   <source>{name} is an archive. Unpack it and add the files inside.</source>
   <translation>{name} ist ein Archiv. Entpacken Sie es und fügen Sie die Dateien darin hinzu.</translation>
  </message>
  <message>
   <source>{name} is being downloaded by another Alcove. Let that one finish, or close it and resume here.</source>
   <translation>{name} wird gerade von einem anderen Alcove heruntergeladen. Lassen Sie es fertig werden, oder schließen Sie es und setzen Sie hier fort.</translation>
  </message>
  <message>
   <source>{name} is damaged or not what its name says, so it could not be read. Open it in its own program and save it again.</source>
   <translation>{name} ist beschädigt oder nicht, was der Name sagt, und konnte daher nicht gelesen werden. Öffnen Sie die Datei in ihrem eigenen Programm und speichern Sie sie neu.</translation>
  </message>
  <message>
   <source>{name} is in the format that {program} had before 2007, or protected by a password. Open it there and save it in the current format, without a password.</source>
   <translation>{name} hat das Format, das {program} vor 2007 verwendete, oder ist mit einem Passwort geschützt. Öffnen Sie die Datei dort und speichern Sie sie im aktuellen Format ohne Passwort.</translation>
  </message>
  <message>
   <source>{name} is locked in a way that cannot be opened here. Save it without encryption in the program it was made with, and add that file.</source>
   <translation>{name} ist auf eine Weise gesperrt, die hier nicht zu öffnen ist. Speichern Sie die Datei ohne Verschlüsselung in dem Programm, mit dem sie erstellt wurde, und fügen Sie diese Fassung hinzu.</translation>
  </message>
  <message>
   <source>{name} is locked. Type its password to read it.</source>
   <translation>{name} ist gesperrt. Geben Sie das Passwort ein, um die Datei zu lesen.</translation>
  </message>
  <message>
   <source>{name} is no longer in {id} on the hub. Look at the model's page for its files now.</source>
   <translation>{name} ist auf dem Hub nicht mehr in {id}. Auf der Seite des Modells sehen Sie, welche Dateien es jetzt hat.</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose it again.</source>
   <translation>{name} ist nicht mehr da. Wählen Sie die Datei erneut.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} ist keine Datei.</translation>
  </message>
  <message>
   <source>{name} is not a text file in any known encoding.</source>
   <translation>{name} ist keine Textdatei in einer bekannten Zeichenkodierung.</translation>
  </message>
  <message>
   <source>{name} is not there any more.</source>
   <translation>{name} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>{name} is protected by a password, which Alcove cannot open for Office documents. Save a copy without a password.</source>
   <translation>{name} ist mit einem Passwort geschützt, und Alcove kann geschützte Office-Dokumente nicht öffnen. Speichern Sie eine Kopie ohne Passwort.</translation>
  </message>
  <message>
   <source>{name} is protected by the shop that sold it, so only that shop's programs can open it. Add a copy without this protection.</source>
   <translation>{name} ist durch den Shop geschützt, der es verkauft hat, daher können nur dessen Programme es öffnen. Fügen Sie eine Kopie ohne diesen Schutz hinzu.</translation>
  </message>
  <message>
   <source>{name} is too large: {bytes}; at most {limit} can be read. Split it, or add only the part that matters.</source>
   <translation>{name} ist zu groß: {bytes}; höchstens {limit} können gelesen werden. Teilen Sie die Datei auf oder fügen Sie nur den Teil hinzu, auf den es ankommt.</translation>
  </message>
  <message>
   <source>{name} keeps changing on the hub, or its server contradicts itself. Try again later.</source>
   <translation>{name} ändert sich auf dem Hub ständig, oder der Server widerspricht sich. Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>{name} darf nicht gelesen werden. Ändern Sie die Zugriffsrechte.</translation>
  </message>
  <message>
   <source>{name} should be part {part} of {parts}, but its name or content does not fit. Restore the original file names.</source>
   <translation>{name} sollte Teil {part} von {parts} sein, aber Name oder Inhalt passt nicht. Stellen Sie die ursprünglichen Dateinamen wieder her.</translation>
  </message>
  <message>
   <source>{name} would unpack to far more than a document has. It was not read, because such files are made to bring programs down.</source>
   <translation>{name} würde beim Entpacken weit größer, als es ein Dokument ist. Die Datei wurde nicht gelesen, denn solche Dateien sollen Programme zum Absturz bringen.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are damaged and were left out.</source>
   <translation>Beschädigte Seiten, die weggelassen wurden: {pages} von {of}.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures with invisible text, as scanners make them. The text may differ from the picture.</source>
   <translation>Seiten, die Bilder mit unsichtbarem Text sind, wie Scanner sie erzeugen: {pages} von {of}. Der Text kann vom Bild abweichen.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. To have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.</source>
   <translation>Seiten, die nur Bilder ohne Text sind, etwa Scans: {pages} von {of}. Damit sie gelesen werden, installieren Sie Tesseract OCR (tesseract-ocr.github.io) und fügen Sie die Datei dann erneut hinzu.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. What stands on them was not read.</source>
   <translation>Seiten, die nur Bilder ohne Text sind, etwa Scans: {pages} von {of}. Was darauf steht, wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({detail}). Check that the disk is connected and that you may write there.</source>
   <translation>{path} kann nicht gelesen oder geschrieben werden ({detail}). Prüfen Sie, ob der Datenträger angeschlossen ist und Sie dort schreiben dürfen.</translation>
  </message>
  <message>
   <source>{path} is missing; without it the chats cannot be unlocked. Put it back from a copy of the folder.</source>
   <translation>{path} fehlt; ohne diese Datei können die Chats nicht entsperrt werden. Legen Sie sie aus einer Kopie des Ordners zurück.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed.</source>
   <translation>{path} wurde von einem neueren Alcove geschrieben. Installieren Sie das neuere Alcove; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or download this quantization.</source>
   <translation>{type} braucht eine Importance-Matrix, die Alcove nicht erstellen kann. Wählen Sie Q2_K oder größer, oder laden Sie diese Quantisierung herunter.</translation>
  </message>
  <message>
   <source>“{name}” belongs to Alcove itself and cannot be deleted.</source>
   <translation>„{name}“ gehört zu Alcove selbst und kann nicht gelöscht werden.</translation>
  </message>
  <message>
   <source>“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it there.</source>
   <translation>„{name}“ gehört zu einem anderen Programm oder Ordner, daher löscht Alcove es nicht. Entfernen Sie es dort.</translation>
  </message>
  <message>
   <source>“{name}” could not be deleted ({reason}). Close whatever uses it and try again.</source>
   <translation>„{name}“ konnte nicht gelöscht werden ({reason}). Schließen Sie, was darauf zugreift, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>“{name}” could not be read ({reason}). Make sure that you may open it, and try again.</source>
   <translation>„{name}“ konnte nicht gelesen werden ({reason}). Stellen Sie sicher, dass Sie die Datei öffnen dürfen, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Make room on the disk, or choose another place.</source>
   <translation>„{name}“ konnte nicht geschrieben werden ({reason}). Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder.</source>
   <translation>„{name}“ enthält keine Chats in einer Form, die Alcove kennt. Es liest die Exporte von ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All und seine eigenen; wählen Sie eine solche Datei oder einen solchen Ordner.</translation>
  </message>
  <message>
   <source>“{name}” is already there and was not touched. Choose another name.</source>
   <translation>„{name}“ ist bereits vorhanden und wurde nicht angetastet. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again.</source>
   <translation>„{name}“ ist beschädigt und lässt sich nicht als ZIP-Archiv öffnen. Laden Sie es erneut herunter oder exportieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>“{name}” is the database of another program. Let that program export the chats, and choose the file it writes.</source>
   <translation>„{name}“ ist die Datenbank eines anderen Programms. Exportieren Sie die Chats mit jenem Programm und wählen Sie die Datei, die es schreibt.</translation>
  </message>
  <message>
   <source>“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, and choose the file with the chats.</source>
   <translation>„{name}“ führt mehr Dateien auf, als ein Chat-Export hat, und wurde daher nicht geöffnet. Entpacken Sie es und wählen Sie die Datei mit den Chats.</translation>
  </message>
  <message>
   <source>“{name}” means {count} chats. Give the number that `alcove chats list` shows.</source>
   <translation>„{name}“ bezeichnet {count} Chats. Geben Sie die Nummer an, die `alcove chats list` zeigt.</translation>
  </message>
  <message>
   <source>“{name}” means {count} models here. Name the quantization too, or give the path.</source>
   <translation>„{name}“ bezeichnet hier {count} Modelle. Nennen Sie auch die Quantisierung oder geben Sie den Pfad an.</translation>
  </message>
  <message>
   <source>“{template}” is no prompt style that Alcove knows. Choose one from the list.</source>
   <translation>„{template}“ ist kein Prompt-Stil, den Alcove kennt. Wählen Sie einen aus der Liste.</translation>
  </message>
  <message>
   <source>“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a pasted address.</source>
   <translation>„{text}“ bezeichnet kein Modell. Geben Sie eine GGUF-Datei, ein Modell des Hubs wie OWNER/NAME oder eine eingefügte Adresse an.</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Link öffnen</translation>
  </message>
  <message>
   <source>Open this link in your browser?</source>
   <translation>Diesen Link im Browser öffnen?</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Zurück zum Chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Voreinstellungen verwalten…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>Tastenkürzel anzeigen</translation>
  </message>
  <message>
   <source>Versions and licences…</source>
   <translation>Versionen und Lizenzen…</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>1 model</source>
   <translation>1 Modell</translation>
  </message>
  <message>
   <source>A folder with models</source>
   <translation>Ein Ordner mit Modellen</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>Adapter</translation>
  </message>
  <message>
   <source>Alcove's own take {size}</source>
   <translation>Die von Alcove belegen {size}</translation>
  </message>
  <message>
   <source>All {n} parts are deleted.</source>
   <translation>Alle {n} Teile werden gelöscht.</translation>
  </message>
  <message>
   <source>Cannot be opened</source>
   <translation>Kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>Changes another model; it cannot chat alone</source>
   <translation>Ändert ein anderes Modell; allein chatten kann es nicht</translation>
  </message>
  <message>
   <source>Comes with Alcove</source>
   <translation>Gehört zu Alcove</translation>
  </message>
  <message>
   <source>Compares texts; it cannot chat</source>
   <translation>Vergleicht Texte; chatten kann es nicht</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete {name} from this computer?</source>
   <translation>{name} von diesem Computer löschen?</translation>
  </message>
  <message>
   <source>Downloaded by Alcove</source>
   <translation>Von Alcove geladen</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Embedding</source>
   <translation>Einbettung</translation>
  </message>
  <message>
   <source>Filter models</source>
   <translation>Modelle filtern</translation>
  </message>
  <message>
   <source>Guesses ahead for a larger model; it cannot chat alone</source>
   <translation>Rät für ein größeres Modell voraus; allein chatten kann es nicht</translation>
  </message>
  <message>
   <source>Helps to make models smaller</source>
   <translation>Hilft, Modelle zu verkleinern</translation>
  </message>
  <message>
   <source>Holds no model that can chat</source>
   <translation>Enthält kein Modell, das chatten kann</translation>
  </message>
  <message>
   <source>Hugging Face cache</source>
   <translation>Cache von Hugging Face</translation>
  </message>
  <message>
   <source>Importance matrix</source>
   <translation>Importance-Matrix</translation>
  </message>
  <message>
   <source>In pieces that must be joined first</source>
   <translation>In Stücken, die zuerst zusammengefügt werden müssen</translation>
  </message>
  <message>
   <source>Lets a model see pictures; belongs to the model beside it</source>
   <translation>Lässt ein Modell Bilder sehen; gehört zum Modell daneben</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Neu einlesen</translation>
  </message>
  <message>
   <source>Not a model</source>
   <translation>Kein Modell</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Gerade geöffnet</translation>
  </message>
  <message>
   <source>Opened by hand</source>
   <translation>Von Hand geöffnet</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing</source>
   <translation>Teil {part} von {parts} fehlt</translation>
  </message>
  <message>
   <source>The folder {folder} is not there now.</source>
   <translation>Der Ordner {folder} ist gerade nicht da.</translation>
  </message>
  <message>
   <source>The model is open now and will be closed first.</source>
   <translation>Das Modell ist gerade geöffnet und wird zuerst geschlossen.</translation>
  </message>
  <message>
   <source>There are too many files to look at all; some are not listed.</source>
   <translation>Es sind zu viele Dateien, um alle anzusehen; einige sind nicht aufgeführt.</translation>
  </message>
  <message>
   <source>This frees {size}.</source>
   <translation>Das gibt {size} frei.</translation>
  </message>
  <message>
   <source>Vision projector</source>
   <translation>Bildprojektor</translation>
  </message>
  <message>
   <source>Your chats stay; to use the model again, download it again.</source>
   <translation>Ihre Chats bleiben; um das Modell wieder zu nutzen, laden Sie es erneut herunter.</translation>
  </message>
  <message>
   <source>Your folder</source>
   <translation>Eigener Ordner</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>gerade geöffnet</translation>
  </message>
  <message>
   <source>sees pictures</source>
   <translation>sieht Bilder</translation>
  </message>
  <message>
   <source>{count} of {parts} parts are missing</source>
   <translation>{count} von {parts} Teilen fehlen</translation>
  </message>
  <message>
   <source>{name} is now here as {type} too.</source>
   <translation>{name} ist jetzt auch als {type} hier.</translation>
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation>{name} wurde gelöscht.</translation>
  </message>
  <message>
   <source>{name} was deleted. {size} are free again.</source>
   <translation>{name} wurde gelöscht. {size} sind wieder frei.</translation>
  </message>
  <message>
   <source>{n} models</source>
   <translation>{n} Modelle</translation>
  </message>
 </context>
 <context>
  <name>ShelfDelegate</name>
  <message>
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
 </context>
 <context>
  <name>ShelfDetail</name>
  <message>
   <source>Make a smaller one…</source>
   <translation>Kleinere erstellen…</translation>
  </message>
  <message>
   <source>More to do with this model</source>
   <translation>Weitere Aktionen für dieses Modell</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>Noch nicht untersucht.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Gerade geöffnet</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>Quantisierungen…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Those of this model here, with size, quality and speed.</source>
   <translation>Die hier vorhandenen dieses Modells, mit Größe, Qualität und Geschwindigkeit.</translation>
  </message>
  <message>
   <source>{verdict}, {speed}. {details}</source>
   <translation>{verdict}, {speed}. {details}</translation>
  </message>
  <message>
   <source>{verdict}. {details}</source>
   <translation>{verdict}. {details}</translation>
  </message>
 </context>
 <context>
  <name>ShelfList</name>
  <message>
   <source>Delete (a file of yours)</source>
   <translation>Löschen (eigene Datei)</translation>
  </message>
  <message>
   <source>Delete (belongs to {program})</source>
   <translation>Löschen (gehört zu {program})</translation>
  </message>
  <message>
   <source>Delete (comes with Alcove)</source>
   <translation>Löschen (gehört zu Alcove)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>Kleinere erstellen…</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>Modelle auf diesem Computer</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>Quantisierungen…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
 </context>
 <context>
  <name>ShelfModel</name>
  <message>
   <source>Other files</source>
   <translation>Andere Dateien</translation>
  </message>
  <message>
   <source>To chat with</source>
   <translation>Zum Chatten</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>About Alcove: versions and licences</source>
   <translation>Über Alcove: Versionen und Lizenzen</translation>
  </message>
  <message>
   <source>Add a folder of documents to this chat</source>
   <translation>Ordner mit Dokumenten zu diesem Chat hinzufügen</translation>
  </message>
  <message>
   <source>Add documents to this chat</source>
   <translation>Dokumente zu diesem Chat hinzufügen</translation>
  </message>
  <message>
   <source>All commands, chats and models</source>
   <translation>Alle Befehle, Chats und Modelle</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Collections of documents</source>
   <translation>Dokumentsammlungen</translation>
  </message>
  <message>
   <source>Delete the chat (in the list)</source>
   <translation>Chat löschen (in der Liste)</translation>
  </message>
  <message>
   <source>Every request that was made of the network</source>
   <translation>Jede Anfrage, die ans Netzwerk ging</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Alle Chats exportieren</translation>
  </message>
  <message>
   <source>Export this chat</source>
   <translation>Diesen Chat exportieren</translation>
  </message>
  <message>
   <source>Find and manage models</source>
   <translation>Modelle finden und verwalten</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>In diesem Chat suchen</translation>
  </message>
  <message>
   <source>How this chat is answered</source>
   <translation>Wie in diesem Chat geantwortet wird</translation>
  </message>
  <message>
   <source>Import chats of other programs</source>
   <translation>Chats anderer Programme importieren</translation>
  </message>
  <message>
   <source>Light or dark colours</source>
   <translation>Helle oder dunkle Farben</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>New line in the message</source>
   <translation>Neue Zeile in der Nachricht</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Nächster Chat</translation>
  </message>
  <message>
   <source>Next message of this chat</source>
   <translation>Nächste Nachricht dieses Chats</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>GGUF-Datei öffnen</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Voreinstellungen</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Vorheriger Chat</translation>
  </message>
  <message>
   <source>Previous message of this chat</source>
   <translation>Vorherige Nachricht dieses Chats</translation>
  </message>
  <message>
   <source>Put the chat into the archive, or take it out</source>
   <translation>Chat archivieren oder aus dem Archiv holen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Rename the chat (in the list)</source>
   <translation>Chat umbenennen (in der Liste)</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>Chats durchsuchen</translation>
  </message>
  <message>
   <source>Send (Enter does too)</source>
   <translation>Senden (Enter tut es auch)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show or hide the list of chats</source>
   <translation>Chatliste ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>„Dieser Computer“ ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Stop the answer, or leave a page</source>
   <translation>Antwort anhalten oder Seite verlassen</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored</source>
   <translation>Temporärer Chat: nichts davon wird gespeichert</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>Das Archiv</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Diese Liste</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>Nachricht schreiben</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>Zurück zum Chat</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tastenkürzel</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Chats are encrypted</source>
   <translation>Chats sind verschlüsselt</translation>
  </message>
  <message>
   <source>Find, download and manage models</source>
   <translation>Modelle finden, herunterladen und verwalten</translation>
  </message>
  <message>
   <source>Hide the list of chats</source>
   <translation>Chatliste ausblenden</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>More for all chats</source>
   <translation>Mehr für alle Chats</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Nicht verschlüsselt</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>You chose to keep chats unencrypted. Settings explain this.</source>
   <translation>Sie haben gewählt, Chats unverschlüsselt zu lassen. Die Einstellungen erklären das.</translation>
  </message>
  <message>
   <source>Your chats are encrypted on this computer.</source>
   <translation>Ihre Chats sind auf diesem Computer verschlüsselt.</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>Close the source</source>
   <translation>Quelle schließen</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Nächste Quelle</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Vorherige Seite</translation>
  </message>
  <message>
   <source>Page {place}</source>
   <translation>Seite {place}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Source before</source>
   <translation>Vorherige Quelle</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
 </context>
 <context>
  <name>Sources</name>
  <message>
   <source>This document is not kept in Alcove any more.</source>
   <translation>Dieses Dokument wird in Alcove nicht mehr aufbewahrt.</translation>
  </message>
 </context>
 <context>
  <name>SpeedCard</name>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Erstes Token</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
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
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
 </context>
 <context>
  <name>TransferSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>What was left out or changed</source>
   <translation>Was weggelassen oder geändert wurde</translation>
  </message>
 </context>
 <context>
  <name>Transfers</name>
  <message>
   <source>1 chat came in.</source>
   <translation>1 Chat übernommen.</translation>
  </message>
  <message>
   <source>Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and GPT4All, and its own. They stay on this computer, encrypted like your other chats.</source>
   <translation>Alcove übernimmt die Exporte von ChatGPT, Claude, LM Studio, Jan, Open WebUI und GPT4All sowie die eigenen. Sie bleiben auf diesem Computer, verschlüsselt wie Ihre übrigen Chats.</translation>
  </message>
  <message>
   <source>Alcove's own format</source>
   <translation>Eigenes Format von Alcove</translation>
  </message>
  <message>
   <source>All chats go into one ZIP file.</source>
   <translation>Alle Chats kommen in eine ZIP-Datei.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Alle Chats exportieren</translation>
  </message>
  <message>
   <source>Export chat</source>
   <translation>Chat exportieren</translation>
  </message>
  <message>
   <source>Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)</source>
   <translation>Exportierte Chats (*.json *.jsonl *.zip *.chat *.db);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Chats importieren</translation>
  </message>
  <message>
   <source>Jan keeps its chats in a folder named “threads”.</source>
   <translation>Jan bewahrt seine Chats in einem Ordner namens „threads“ auf.</translation>
  </message>
  <message>
   <source>Keeps everything, with all versions; Alcove can import it again.</source>
   <translation>Bewahrt alles, mit allen Versionen; Alcove kann es wieder importieren.</translation>
  </message>
  <message>
   <source>Left out or changed:</source>
   <translation>Weggelassen oder geändert:</translation>
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
   <translation>Seiten zum Versenden oder Drucken.</translation>
  </message>
  <message>
   <source>Plain text that any editor opens.</source>
   <translation>Reiner Text, den jeder Editor öffnet.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Als {name} gespeichert.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Ordner anzeigen</translation>
  </message>
  <message>
   <source>Their text and the PDFs themselves go along, in a ZIP file. Without, the chat tells only their names and places.</source>
   <translation>Ihr Text und die PDF-Dateien selbst kommen mit, in einer ZIP-Datei. Ohne sie nennt der Chat nur Namen und Stellen.</translation>
  </message>
  <message>
   <source>To read and to print; nothing in it loads or runs.</source>
   <translation>Zum Lesen und Drucken; nichts darin wird geladen oder ausgeführt.</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <source>With the documents</source>
   <translation>Mit den Dokumenten</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <source>{count} chats came in.</source>
   <translation>{count} Chats übernommen.</translation>
  </message>
  <message>
   <source>{count} chats saved as {name}.</source>
   <translation>Als {name} gespeicherte Chats: {count}.</translation>
  </message>
  <message>
   <source>{count} chats so far</source>
   <translation>Chats bisher: {count}</translation>
  </message>
  <message>
   <source>{done} of {total} chats</source>
   <translation>{done} von {total} Chats</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Do not send</source>
   <translation>Nicht senden</translation>
  </message>
  <message>
   <source>Documents for your message</source>
   <translation>Dokumente für Ihre Nachricht</translation>
  </message>
  <message>
   <source>Enter the password…</source>
   <translation>Passwort eingeben…</translation>
  </message>
  <message>
   <source>Hide the documents</source>
   <translation>Dokumente ausblenden</translation>
  </message>
  <message>
   <source>Keep for this chat</source>
   <translation>Für diesen Chat behalten</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Only for the next message</source>
   <translation>Nur für die nächste Nachricht</translation>
  </message>
  <message>
   <source>Put into a collection…</source>
   <translation>In eine Sammlung legen…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>Text in die Nachricht einfügen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>Dokumente einblenden</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Your message is sent as soon as the documents are read.</source>
   <translation>Ihre Nachricht wird gesendet, sobald die Dokumente gelesen sind.</translation>
  </message>
 </context>
 <context>
  <name>TrayDelegate</name>
  <message>
   <source>Could not be read</source>
   <translation>Nicht lesbar</translation>
  </message>
 </context>
 <context>
  <name>TrayList</name>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Enter opens what can be done, Delete removes, Space changes how long it stays, Alt with Up and Down moves it</source>
   <translation>Enter öffnet die möglichen Aktionen, Entf entfernt, Leertaste ändert, wie lange es bleibt, Alt mit Hoch und Runter verschiebt es</translation>
  </message>
  <message>
   <source>Goes with the next message alone. Press to keep it in this chat.</source>
   <translation>Geht nur mit der nächsten Nachricht mit. Drücken, um es in diesem Chat zu behalten.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Stays for every question in this chat. Press for the next message alone.</source>
   <translation>Bleibt für jede Frage in diesem Chat. Drücken, um es nur mit der nächsten Nachricht zu senden.</translation>
  </message>
 </context>
 <context>
  <name>TwoLineDelegate</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
 </context>
 <context>
  <name>UndoToast</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Forgot it? Use the recovery phrase</source>
   <translation>Vergessen? Wiederherstellungsphrase verwenden</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Type your passphrase to open them.</source>
   <translation>Geben Sie Ihre Passphrase ein, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Your chats are locked</source>
   <translation>Ihre Chats sind gesperrt</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <source>+{percent} % perplexity</source>
   <translation>+{percent} % Perplexität</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Classics</source>
   <translation>Klassiker</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Fits on the GPU</source>
   <translation>Passt auf die GPU</translation>
  </message>
  <message>
   <source>Hardly usable</source>
   <translation>Kaum brauchbar</translation>
  </message>
  <message>
   <source>Hardly worse</source>
   <translation>Kaum schlechter</translation>
  </message>
  <message>
   <source>It guesses the next word of known texts {percent} % worse than the original (perplexity). Measured: {source}. Larger models lose less, smaller ones more.</source>
   <translation>Es errät das nächste Wort bekannter Texte {percent} % schlechter als das Original (Perplexität). Gemessen: {source}. Größere Modelle verlieren weniger, kleinere mehr.</translation>
  </message>
  <message>
   <source>Like the original</source>
   <translation>Wie das Original</translation>
  </message>
  <message>
   <source>Multilingual</source>
   <translation>Mehrsprachig</translation>
  </message>
  <message>
   <source>Nobody has published how much quality this mixture costs.</source>
   <translation>Niemand hat veröffentlicht, wie viel Qualität diese Mischung kostet.</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>Nicht gemessen</translation>
  </message>
  <message>
   <source>Noticeably worse</source>
   <translation>Merklich schlechter</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>Auf dem Prozessor</translation>
  </message>
  <message>
   <source>Partly on the GPU ({gpu_layers} of {layers} layers)</source>
   <translation>Teils auf der GPU ({gpu_layers} von {layers} Schichten)</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>Schlecht</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Denken</translation>
  </message>
  <message>
   <source>Runs on the processor</source>
   <translation>Läuft auf dem Prozessor</translation>
  </message>
  <message>
   <source>Size not known</source>
   <translation>Größe unbekannt</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Klein</translation>
  </message>
  <message>
   <source>Takes about {need} of memory with a context of {context} tokens.</source>
   <translation>Braucht etwa {need} Speicher mit einem Kontext von {context} Token.</translation>
  </message>
  <message>
   <source>The hub does not tell how many parameters it has; open it to see.</source>
   <translation>Der Hub sagt nicht, wie viele Parameter es hat; öffnen Sie es, um es zu sehen.</translation>
  </message>
  <message>
   <source>The longest that fits is {context}.</source>
   <translation>Der längste passende ist {context}.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>Das Original</translation>
  </message>
  <message>
   <source>The weights as they were trained.</source>
   <translation>Die Gewichte, wie sie trainiert wurden.</translation>
  </message>
  <message>
   <source>Too large by {missing}</source>
   <translation>Um {missing} zu groß</translation>
  </message>
  <message>
   <source>Too large: {missing} are missing</source>
   <translation>Zu groß: {missing} fehlen</translation>
  </message>
  <message>
   <source>about {rate} tokens/s</source>
   <translation>etwa {rate} tokens/s</translation>
  </message>
  <message>
   <source>non-commercial only</source>
   <translation>nur nicht kommerziell</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>with conditions</source>
   <translation>mit Bedingungen</translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} Parameter</translation>
  </message>
  <message>
   <source>{gpu_layers} of {layers} layers on GPU</source>
   <translation>{gpu_layers} von {layers} Schichten auf GPU</translation>
  </message>
  <message>
   <source>{tokens} context</source>
   <translation>{tokens} Kontext</translation>
  </message>
 </context>
 <context>
  <name>VisitDelegate</name>
  <message>
   <source>{n} received</source>
   <translation>{n} empfangen</translation>
  </message>
  <message>
   <source>{n} sent</source>
   <translation>{n} gesendet</translation>
  </message>
 </context>
 <context>
  <name>VisitList</name>
  <message>
   <source>Connections, newest first</source>
   <translation>Verbindungen, neueste zuerst</translation>
  </message>
 </context>
 <context>
  <name>VisitModel</name>
  <message>
   <source>{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.</source>
   <translation>{when}: {why}. {host}{path}. {received} empfangen, {sent} gesendet, {end}.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Does anything I write leave this computer?</source>
   <translation>Verlässt etwas, das ich schreibe, diesen Computer?</translation>
  </message>
  <message>
   <source>Everything you write here stays on this computer.</source>
   <translation>Alles, was Sie hier schreiben, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>How do I open another model?</source>
   <translation>Wie öffne ich ein anderes Modell?</translation>
  </message>
  <message>
   <source>What can Alcove do?</source>
   <translation>Was kann Alcove?</translation>
  </message>
  <message>
   <source>What is on your mind?</source>
   <translation>Was beschäftigt Sie?</translation>
  </message>
 </context>
</TS>
