<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Alcove uses it unchanged, as libraries of its own that you may replace. The source of exactly this version: {address}</source>
   <translation>Alcove l’utilise sans modification, sous forme de bibliothèques séparées que vous pouvez remplacer. Le code source de cette version précise : {address}</translation>
  </message>
  <message>
   <source>Back-ends loaded</source>
   <translation>Backends chargés</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Build</translation>
  </message>
  <message>
   <source>Compiler of llama.cpp</source>
   <translation>Compilateur de llama.cpp</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Its home page: {address}</source>
   <translation>Site web : {address}</translation>
  </message>
  <message>
   <source>Kept in by</source>
   <translation>Confiné par</translation>
  </message>
  <message>
   <source>Look for it at its home page: {address}</source>
   <translation>Cherchez-le sur son site web : {address}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>Version {version} du {day}</translation>
  </message>
  <message>
   <source>Version {version}, not released yet</source>
   <translation>Version {version}, pas encore publiée</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>non indiquée</translation>
  </message>
  <message>
   <source>{part} came without the text of its licence.</source>
   <translation>{part} a été fourni sans le texte de sa licence.</translation>
  </message>
  <message>
   <source>{part} is used under this licence: {licence}.</source>
   <translation>{part} est utilisé sous cette licence : {licence}.</translation>
  </message>
 </context>
 <context>
  <name>AboutCorner</name>
  <message>
   <source>Licence of {name}</source>
   <translation>Licence de {name}</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>A private chat with open-weight language models on your own computer. Nothing you write leaves it.</source>
   <translation>Un chat privé avec des modèles de langage à poids ouverts, sur votre propre ordinateur. Rien de ce que vous écrivez n’en sort.</translation>
  </message>
  <message>
   <source>About Alcove</source>
   <translation>À propos d’Alcove</translation>
  </message>
  <message>
   <source>Alcove is free software under the Apache License 2.0: you may use, study, change and share it. It comes without any warranty.</source>
   <translation>Alcove est un logiciel libre sous la licence Apache 2.0 : vous pouvez l’utiliser, l’étudier, le modifier et le partager. Il est fourni sans aucune garantie.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Retour au chat</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>Copier les versions</translation>
  </message>
  <message>
   <source>Filter by name or licence</source>
   <translation>Filtrer par nom ou licence</translation>
  </message>
  <message>
   <source>For a bug report. Nothing personal is in it.</source>
   <translation>Pour un rapport de bug. Rien de personnel n’y figure.</translation>
  </message>
  <message>
   <source>Looking at what is installed…</source>
   <translation>Recherche de ce qui est installé…</translation>
  </message>
  <message>
   <source>No part and no licence is called that.</source>
   <translation>Aucun composant ni aucune licence ne porte ce nom.</translation>
  </message>
  <message>
   <source>Press a part to read its licence. Thanks to everyone who wrote one of them.</source>
   <translation>Cliquez sur un composant pour lire sa licence. Merci à toutes les personnes qui ont écrit l’un d’eux.</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Lire la licence</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versions</translation>
  </message>
  <message>
   <source>What Alcove is made of</source>
   <translation>De quoi Alcove est fait</translation>
  </message>
 </context>
 <context>
  <name>AboutStrip</name>
  <message>
   <source>Enter the password…</source>
   <translation>Saisir le mot de passe…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>Mettre le texte dans le message</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>This document is protected. Its password opens it here and is not kept.</source>
   <translation>Ce document est protégé. Son mot de passe l’ouvre ici et n’est pas conservé.</translation>
  </message>
  <message>
   <source>This long text goes with your message as a document.</source>
   <translation>Ce long texte accompagne votre message comme document.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>ArchivePanel</name>
  <message>
   <source>Archive</source>
   <translation>Archives</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Retour aux chats</translation>
  </message>
  <message>
   <source>No chat is in the archive.</source>
   <translation>Aucun chat dans les archives.</translation>
  </message>
 </context>
 <context>
  <name>Behaviour</name>
  <message>
   <source>As in the settings</source>
   <translation>Selon les paramètres</translation>
  </message>
  <message>
   <source>This preset is meant for {name}.</source>
   <translation>Ce préréglage est prévu pour {name}.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>« {name} » est supprimé.</translation>
  </message>
 </context>
 <context>
  <name>BehaviourButton</name>
  <message>
   <source>Adjust for this chat…</source>
   <translation>Ajuster pour ce chat…</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>Comportement</translation>
  </message>
  <message>
   <source>Behaviour: {preset}</source>
   <translation>Comportement : {preset}</translation>
  </message>
  <message>
   <source>How the model answers in this chat</source>
   <translation>Comment le modèle répond dans ce chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Gérer les préréglages…</translation>
  </message>
  <message>
   <source>{preset}, changed</source>
   <translation>{preset}, modifié</translation>
  </message>
 </context>
 <context>
  <name>BestCard</name>
  <message>
   <source>Asking the hub…</source>
   <translation>Interrogation du hub…</translation>
  </message>
  <message>
   <source>Downloading {percent} %</source>
   <translation>Téléchargement : {percent} %</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>L’obtenir</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examen de cet ordinateur…</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>En savoir plus</translation>
  </message>
  <message>
   <source>More about {model}</source>
   <translation>En savoir plus sur {model}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>The best model for this computer</source>
   <translation>Le meilleur modèle pour cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>BestChoice</name>
  <message>
   <source>Get the best model for this computer</source>
   <translation>Obtenir le meilleur modèle pour cet ordinateur</translation>
  </message>
  <message>
   <source>It downloads while you look around with the built-in model.</source>
   <translation>Il se télécharge pendant que vous explorez avec le modèle intégré.</translation>
  </message>
  <message>
   <source>Looking for the best model for this computer…</source>
   <translation>Recherche du meilleur modèle pour cet ordinateur…</translation>
  </message>
  <message>
   <source>You need not wait: start below, and choose a model later.</source>
   <translation>Inutile d’attendre : commencez ci-dessous et choisissez un modèle plus tard.</translation>
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
   <translation>Interrogation de {hub}…</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>Passer en ligne</translation>
  </message>
  <message>
   <source>No model of the list is like that. Take back a filter, or search.</source>
   <translation>Aucun modèle de la liste ne correspond. Retirez un filtre, ou cherchez.</translation>
  </message>
  <message>
   <source>Nothing of what was found passes the filters. Take one back.</source>
   <translation>Aucun résultat ne passe les filtres. Retirez-en un.</translation>
  </message>
  <message>
   <source>Searching asks {hub}. Nothing of your chats is sent.</source>
   <translation>La recherche interroge {hub}. Rien de vos chats n’est envoyé.</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Afficher plus</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>You are offline by choice: no connection is made. To search on {hub}, switch the network on. The list of recommended models works without it.</source>
   <translation>Vous êtes hors ligne par choix : aucune connexion n’est établie. Pour chercher sur {hub}, activez le réseau. La liste des modèles recommandés fonctionne sans lui.</translation>
  </message>
  <message>
   <source>{hub} knows no GGUF model with “{text}” in its name. Try fewer words.</source>
   <translation>{hub} ne connaît pas de modèle GGUF avec « {text} » dans son nom. Essayez avec moins de mots.</translation>
  </message>
 </context>
 <context>
  <name>ChatBehaviourPage</name>
  <message>
   <source>Ask me</source>
   <translation>Me demander</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Retour au chat</translation>
  </message>
  <message>
   <source>Back to what the preset says</source>
   <translation>Revenir à ce que dit le préréglage</translation>
  </message>
  <message>
   <source>Behaviour of this chat</source>
   <translation>Comportement de ce chat</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Par exemple : Réponds brièvement, en français.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Leave out the oldest</source>
   <translation>Omettre le plus ancien</translation>
  </message>
  <message>
   <source>Long chats</source>
   <translation>Longs chats</translation>
  </message>
  <message>
   <source>Reset this chat</source>
   <translation>Réinitialiser ce chat</translation>
  </message>
  <message>
   <source>Sum up the oldest</source>
   <translation>Résumer le plus ancien</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt système</translation>
  </message>
  <message>
   <source>The messages stay in the chat; the model only does not see them any more.</source>
   <translation>Les messages restent dans le chat ; seul le modèle ne les voit plus.</translation>
  </message>
  <message>
   <source>This chat is as a new one again.</source>
   <translation>Ce chat est redevenu comme neuf.</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins. Empty: nothing.</source>
   <translation>Ce qui est dit au modèle avant le début du chat. Vide : rien.</translation>
  </message>
  <message>
   <source>What you change here holds for this chat alone, from your next question on. An arrow takes one thing back to what the preset says.</source>
   <translation>Ce que vous changez ici ne vaut que pour ce chat, dès votre prochaine question. Une flèche ramène un réglage à ce que dit le préréglage.</translation>
  </message>
  <message>
   <source>When the context is full</source>
   <translation>Quand le contexte est plein</translation>
  </message>
 </context>
 <context>
  <name>ChatDelegate</name>
  <message>
   <source>Name of the folder</source>
   <translation>Nom du dossier</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>Titre du chat</translation>
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
   <translation>Archiver</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the folder, keep its chats</source>
   <translation>Supprimer le dossier, garder ses chats</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Replier</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>Déplacer vers un dossier</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Nouveau dossier…</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>Sortir du dossier</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Sortir des archives</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Déplier</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Désépingler</translation>
  </message>
 </context>
 <context>
  <name>ChatModel</name>
  <message>
   <source>Folder {name}, {state}</source>
   <translation>Dossier {name}, {state}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>déplié</translation>
  </message>
  <message>
   <source>{title}, pinned</source>
   <translation>{title}, épinglé</translation>
  </message>
 </context>
 <context>
  <name>Chats</name>
  <message>
   <source>Chat archived</source>
   <translation>Chat archivé</translation>
  </message>
  <message>
   <source>Chat deleted</source>
   <translation>Chat supprimé</translation>
  </message>
  <message>
   <source>Chat is back in the list</source>
   <translation>Le chat est de retour dans la liste</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (copie)</translation>
  </message>
 </context>
 <context>
  <name>CollectionCorner</name>
  <message>
   <source>Add documents</source>
   <translation>Ajouter des documents</translation>
  </message>
  <message>
   <source>Collection deleted. The chats keep what was asked.</source>
   <translation>Collection supprimée. Les chats gardent ce qui a été demandé.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Reading the documents: {done} of {total}</source>
   <translation>Lecture des documents : {done} sur {total}</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Surveiller un dossier</translation>
  </message>
  <message>
   <source>Watch another folder</source>
   <translation>Surveiller un autre dossier</translation>
  </message>
  <message>
   <source>{n} more could not be read.</source>
   <translation>Autres documents illisibles : {n}.</translation>
  </message>
 </context>
 <context>
  <name>CollectionPage</name>
  <message>
   <source>A collection is a set of documents that several chats can use. Choose it for a chat with the paperclip beside the message box. A watched folder is read again when its files change.</source>
   <translation>Une collection est un ensemble de documents que plusieurs chats peuvent utiliser. Choisissez-la pour un chat avec le trombone à côté du champ de message. Un dossier surveillé est relu quand ses fichiers changent.</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Collections</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>Documents de la collection</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nouvelle collection</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>Relire le dossier</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>There is no collection yet.</source>
   <translation>Il n’y a pas encore de collection.</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Surveiller un dossier…</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Rien ne s’appelle ainsi.</translation>
  </message>
  <message>
   <source>Search commands, chats and models</source>
   <translation>Chercher commandes, chats et modèles</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>Que voulez-vous faire ?</translation>
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
   <translation>Modèle</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Add documents</source>
   <translation>Ajouter des documents</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>Ne pas envoyer</translation>
  </message>
  <message>
   <source>Message {name}</source>
   <translation>Message à {name}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Stop the answer</source>
   <translation>Arrêter la réponse</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>Écrire un message</translation>
  </message>
 </context>
 <context>
  <name>ComputerPanel</name>
  <message>
   <source>Hide this panel</source>
   <translation>Masquer ce panneau</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>Context</name>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Messages précédents</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Marks between messages</source>
   <translation>Marques entre les messages</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>Place pour la réponse</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt système</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Votre message</translation>
  </message>
  <message>
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
 </context>
 <context>
  <name>ContextFullBar</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Do so in this chat from now on</source>
   <translation>Toujours faire ainsi dans ce chat</translation>
  </message>
  <message>
   <source>It needs {total} of {room} tokens: {parts}.</source>
   <translation>Il faut {total} tokens sur {room} : {parts}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Omettre</translation>
  </message>
  <message>
   <source>Leave out the oldest messages ({count})</source>
   <translation>Omettre les plus anciens messages ({count})</translation>
  </message>
  <message>
   <source>Let the model sum them up</source>
   <translation>Les faire résumer par le modèle</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Summing up the older messages</source>
   <translation>Résumé des messages plus anciens</translation>
  </message>
  <message>
   <source>The context is full</source>
   <translation>Le contexte est plein</translation>
  </message>
  <message>
   <source>The model is summing up the older messages</source>
   <translation>Le modèle résume les messages plus anciens</translation>
  </message>
  <message>
   <source>The oldest messages stay in the chat; the model just does not see them.</source>
   <translation>Les plus anciens messages restent dans le chat ; seul le modèle ne les voit pas.</translation>
  </message>
  <message>
   <source>This does not fit into what the model can see at once</source>
   <translation>C’est plus que ce que le modèle peut voir à la fois</translation>
  </message>
  <message>
   <source>{done} of {total} messages</source>
   <translation>Messages : {done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>ContextMeter</name>
  <message>
   <source>Shows what fills it</source>
   <translation>Montre ce qui le remplit</translation>
  </message>
  <message>
   <source>{used} of {length}</source>
   <translation>{used} sur {length}</translation>
  </message>
  <message>
   <source>{used} of {length} tokens of context are used</source>
   <translation>{used} tokens de contexte utilisés sur {length}</translation>
  </message>
 </context>
 <context>
  <name>ContextPopup</name>
  <message>
   <source>Counting…</source>
   <translation>Comptage…</translation>
  </message>
  <message>
   <source>It does not fit by {tokens} tokens: you are asked before it is sent.</source>
   <translation>Il y a {tokens} tokens de trop : la question vous sera posée avant l’envoi.</translation>
  </message>
  <message>
   <source>Send the whole chat again</source>
   <translation>Renvoyer tout le chat</translation>
  </message>
  <message>
   <source>Sum up the older messages</source>
   <translation>Résumer les messages plus anciens</translation>
  </message>
  <message>
   <source>The oldest messages of this chat are left out or summed up.</source>
   <translation>Les plus anciens messages de ce chat sont omis ou résumés.</translation>
  </message>
  <message>
   <source>What fills the context</source>
   <translation>Ce qui remplit le contexte</translation>
  </message>
  <message>
   <source>You are asked before anything is left out.</source>
   <translation>La question vous est posée avant toute omission.</translation>
  </message>
  <message>
   <source>{used} of {room} tokens are used.</source>
   <translation>{used} tokens utilisés sur {room}.</translation>
  </message>
 </context>
 <context>
  <name>ConversationFrame</name>
  <message>
   <source>Models can be wrong. Check what matters.</source>
   <translation>Les modèles peuvent se tromper. Vérifiez ce qui compte.</translation>
  </message>
  <message>
   <source>Rescue the chats…</source>
   <translation>Sauver les chats…</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored, and leaving it ends it.</source>
   <translation>Chat temporaire : rien n’en est enregistré, et le quitter y met fin.</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <source>This is done when the answer before it is written.</source>
   <translation>Ce sera fait dès que la réponse précédente sera écrite.</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Hub token</source>
   <translation>Token du hub</translation>
  </message>
  <message>
   <source>Your token of the hub, for models that ask you to accept their terms. It is kept in this computer's keyring and sent to the hub alone. Leave it empty to forget it.</source>
   <translation>Votre token du hub, pour les modèles dont il faut accepter les conditions. Il est gardé dans le trousseau de cet ordinateur et n’est envoyé qu’au hub. Laissez vide pour l’oublier.</translation>
  </message>
 </context>
 <context>
  <name>Custody</name>
  <message>
   <source>A recovery phrase opens all your chats: type your passphrase first.</source>
   <translation>Une phrase de récupération ouvre tous vos chats : saisissez d’abord votre phrase secrète.</translation>
  </message>
  <message>
   <source>Alcove closes. When you start it again it offers to put the damaged file aside and to save what can be read and what the backups hold. Nothing is deleted.</source>
   <translation>Alcove va se fermer. Au prochain démarrage, il proposera de mettre de côté le fichier endommagé et de sauver ce qui est lisible et ce que contiennent les sauvegardes. Rien n’est supprimé.</translation>
  </message>
  <message>
   <source>Close Alcove</source>
   <translation>Fermer Alcove</translation>
  </message>
  <message>
   <source>Rescue the chats?</source>
   <translation>Sauver les chats ?</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>Votre phrase secrète</translation>
  </message>
 </context>
 <context>
  <name>Days</name>
  <message>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Épinglés</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Models (*.gguf);;All files (*)</source>
   <translation>Modèles (*.gguf);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>Ouvrir un modèle</translation>
  </message>
 </context>
 <context>
  <name>Discover</name>
  <message>
   <source>Go online</source>
   <translation>Passer en ligne</translation>
  </message>
  <message>
   <source>Look at its page</source>
   <translation>Voir sa page</translation>
  </message>
  <message>
   <source>You are offline by choice. A download needs the network.</source>
   <translation>Vous êtes hors ligne par choix. Un téléchargement a besoin du réseau.</translation>
  </message>
 </context>
 <context>
  <name>Downloads</name>
  <message>
   <source>1 download</source>
   <translation>1 téléchargement</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Open the model</source>
   <translation>Ouvrir le modèle</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Retirer de la liste</translation>
  </message>
  <message>
   <source>Tries again soon</source>
   <translation>Nouvel essai sous peu</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>En attente de son tour</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>moins d’une minute restante</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{h} h {m} min left</source>
   <translation>reste {h} h {m} min</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>reste {n} jours</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} téléchargements</translation>
  </message>
  <message>
   <source>{n} min left</source>
   <translation>reste {n} min</translation>
  </message>
 </context>
 <context>
  <name>DownloadsList</name>
  <message>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
 </context>
 <context>
  <name>DownloadsView</name>
  <message>
   <source>Cancel the download of {title}?</source>
   <translation>Annuler le téléchargement de {title} ?</translation>
  </message>
  <message>
   <source>Delete and cancel</source>
   <translation>Supprimer et annuler</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <source>No downloads</source>
   <translation>Aucun téléchargement</translation>
  </message>
  <message>
   <source>Nothing is being downloaded</source>
   <translation>Rien n’est en cours de téléchargement</translation>
  </message>
  <message>
   <source>Remove finished</source>
   <translation>Retirer les terminés</translation>
  </message>
  <message>
   <source>What you download goes on in the background and survives closing Alcove.</source>
   <translation>Vos téléchargements continuent en arrière-plan et survivent à la fermeture d’Alcove.</translation>
  </message>
  <message>
   <source>{size} of it are here and will be deleted. To go on with it later, pause it.</source>
   <translation>{size} en sont déjà ici et seront supprimés. Pour le reprendre plus tard, mettez-le en pause.</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>Documents, tables, mails, code, and folders of them.</source>
   <translation>Documents, tableaux, e-mails, code, et dossiers qui en contiennent.</translation>
  </message>
  <message>
   <source>Drop to add to this chat</source>
   <translation>Déposer pour ajouter à ce chat</translation>
  </message>
 </context>
 <context>
  <name>EmptyShelf</name>
  <message>
   <source>Discover shows which ones run well on this computer and downloads them.</source>
   <translation>« Découvrir » montre lesquels tournent bien sur cet ordinateur et les télécharge.</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Trouver un modèle</translation>
  </message>
  <message>
   <source>Names, quantizations, repositories and places are searched.</source>
   <translation>La recherche porte sur les noms, quantifications, dépôts et emplacements.</translation>
  </message>
  <message>
   <source>No model matches “{text}”</source>
   <translation>Aucun modèle ne correspond à « {text} »</translation>
  </message>
  <message>
   <source>No models of your own yet</source>
   <translation>Aucun modèle à vous pour l’instant</translation>
  </message>
 </context>
 <context>
  <name>ExactPanel</name>
  <message>
   <source> Check exactly</source>
   <translation> Vérifier exactement</translation>
  </message>
  <message>
   <source> Checking…</source>
   <translation> Vérification…</translation>
  </message>
  <message>
   <source>By llama.cpp, with a context of {context} tokens and a {kv} cache; asked in {seconds} s.</source>
   <translation>Selon llama.cpp, avec un contexte de {context} tokens et un cache {kv} ; obtenu en {seconds} s.</translation>
  </message>
  <message>
   <source>Check exactly</source>
   <translation>Vérifier exactement</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Cache KV</translation>
  </message>
  <message>
   <source>Main memory</source>
   <translation>Mémoire vive</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>Working space</source>
   <translation>Espace de calcul</translation>
  </message>
  <message>
   <source>llama.cpp itself tells what it would take; nothing is downloaded for that.</source>
   <translation>llama.cpp lui-même indique ce qu’il faudrait ; rien n’est téléchargé pour cela.</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>Assistant</source>
   <translation>Assistant</translation>
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
   <translation>Documents</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[image : {description} – non chargée depuis {host}]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[image : {description} – non chargée]</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>interrompu</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>sans description</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>{name} (in part)</source>
   <translation>{name} (en partie)</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>All families</source>
   <translation>Toutes les familles</translation>
  </message>
  <message>
   <source>All licences</source>
   <translation>Toutes les licences</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Famille</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Most downloads</source>
   <translation>Plus téléchargés</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Plus récents</translation>
  </message>
  <message>
   <source>Only what fits this computer</source>
   <translation>Seulement ce qui tient sur cet ordinateur</translation>
  </message>
  <message>
   <source>Popular on Hugging Face</source>
   <translation>Populaires sur Hugging Face</translation>
  </message>
  <message>
   <source>Sorted by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>Tendances</translation>
  </message>
 </context>
 <context>
  <name>FirstStartPage</name>
  <message>
   <source>A chat with language models that run on your own computer.</source>
   <translation>Un chat avec des modèles de langage qui tournent sur votre propre ordinateur.</translation>
  </message>
  <message>
   <source>Nothing you write leaves it: no account, no cloud, no telemetry.</source>
   <translation>Rien de ce que vous écrivez ne le quitte : ni compte, ni cloud, ni télémétrie.</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Ouvrir un fichier GGUF…</translation>
  </message>
  <message>
   <source>Start with the built-in model</source>
   <translation>Commencer avec le modèle intégré</translation>
  </message>
  <message>
   <source>The built-in model is tiny: it explains Alcove and shows how chatting works. For real work, get a larger model, or open one that you have downloaded.</source>
   <translation>Le modèle intégré est minuscule : il explique Alcove et montre comment discuter. Pour un vrai travail, obtenez un modèle plus grand, ou ouvrez-en un que vous avez téléchargé.</translation>
  </message>
  <message>
   <source>Welcome to Alcove</source>
   <translation>Bienvenue dans Alcove</translation>
  </message>
  <message>
   <source>Your chats are stored encrypted, unless you choose otherwise.</source>
   <translation>Vos chats sont stockés chiffrés, sauf si vous en décidez autrement.</translation>
  </message>
 </context>
 <context>
  <name>FolderButton</name>
  <message>
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>Dossiers contenant des modèles</translation>
  </message>
  <message>
   <source>Look no more through {folder}</source>
   <translation>Ne plus parcourir {folder}</translation>
  </message>
 </context>
 <context>
  <name>Folders</name>
  <message>
   <source>Folder deleted. Its chats stay.</source>
   <translation>Dossier supprimé. Ses chats restent.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Enter a token…</source>
   <translation>Saisir un token…</translation>
  </message>
  <message>
   <source>Its authors decide who may download it. Ask for access on its page, signed in to Hugging Face. When they have agreed, enter an access token of your account here.</source>
   <translation>Ses auteurs décident qui peut le télécharger. Demandez l’accès sur sa page, connecté à Hugging Face. Quand ils auront accepté, saisissez ici un token d’accès de votre compte.</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Ouvrir sa page</translation>
  </message>
  <message>
   <source>To download it you must accept its terms. Do that on its page, signed in to Hugging Face, then enter an access token of your account here.</source>
   <translation>Pour le télécharger, vous devez accepter ses conditions. Faites-le sur sa page, connecté à Hugging Face, puis saisissez ici un token d’accès de votre compte.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>GpuCard</name>
  <message>
   <source>Asleep</source>
   <translation>En veille</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Program {number}</source>
   <translation>Programme {number}</translation>
  </message>
  <message>
   <source>Shared memory</source>
   <translation>Mémoire partagée</translation>
  </message>
  <message>
   <source>Video memory</source>
   <translation>Mémoire vidéo</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
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
   <translation>Couleurs sombres</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Couleurs claires</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>Afficher ou masquer « Cet ordinateur »</translation>
  </message>
  <message>
   <source>Show the list of chats</source>
   <translation>Afficher la liste des chats</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>The last minute: load as an area, memory as a line</source>
   <translation>La dernière minute : la charge en surface, la mémoire en ligne</translation>
  </message>
 </context>
 <context>
  <name>HubSearchField</name>
  <message>
   <source>Search {hub}, or paste an address</source>
   <translation>Chercher sur {hub}, ou coller une adresse</translation>
  </message>
 </context>
 <context>
  <name>Interior</name>
  <message>
   <source>Hide the list of chats</source>
   <translation>Masquer la liste des chats</translation>
  </message>
  <message>
   <source>Hide this panel</source>
   <translation>Masquer ce panneau</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Making {type} of {name}</source>
   <translation>Création de {type} pour {name}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Stop making the copy</source>
   <translation>Arrêter la création de la copie</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>Jump to the newest text</source>
   <translation>Aller au texte le plus récent</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>ListMenu</name>
  <message>
   <source>All chats</source>
   <translation>Tous les chats</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archives</translation>
  </message>
  <message>
   <source>Export all chats…</source>
   <translation>Exporter tous les chats…</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Importer des chats…</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Chat temporaire</translation>
  </message>
 </context>
 <context>
  <name>LocalPicker</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>En créer une plus petite…</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Make a smaller one.</source>
   <translation>Aucune de celles-ci ne tourne bien sur cet ordinateur. Créez-en une plus petite.</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>Pas encore examiné.</translation>
  </message>
  <message>
   <source>Quantizations on this computer</source>
   <translation>Quantifications sur cet ordinateur</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>Pourquoi {label} : {reason}</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>celle-ci</translation>
  </message>
 </context>
 <context>
  <name>LostPage</name>
  <message>
   <source>Chats that are there again: {chats}. Messages in them: {messages}.</source>
   <translation>Chats retrouvés : {chats}. Messages qu’ils contiennent : {messages}.</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>Rien n’a été supprimé.</translation>
  </message>
  <message>
   <source>Open the chats</source>
   <translation>Ouvrir les chats</translation>
  </message>
  <message>
   <source>Rescue the chats</source>
   <translation>Sauver les chats</translation>
  </message>
  <message>
   <source>Rescuing the chats…</source>
   <translation>Sauvetage des chats…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <source>The damaged file was put aside, whole, into {folder}.</source>
   <translation>Le fichier endommagé a été mis de côté, entier, dans {folder}.</translation>
  </message>
  <message>
   <source>They are still there and encrypted, but the file keys.json, which leads to their key, is missing from the folder below. Put it back from a copy of the folder, and try again. To begin with no chats, quit Alcove and move this folder away.</source>
   <translation>Ils sont toujours là et chiffrés, mais le fichier keys.json, qui mène à leur clé, manque dans le dossier ci-dessous. Remettez-le à partir d’une copie du dossier, puis réessayez. Pour repartir sans aucun chat, quittez Alcove et déplacez ce dossier ailleurs.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Use the recovery phrase</source>
   <translation>Utiliser la phrase de récupération</translation>
  </message>
  <message>
   <source>What could be read was laid over the backup of {day}.</source>
   <translation>La sauvegarde du {day} a servi de base, complétée par ce qui était lisible.</translation>
  </message>
  <message>
   <source>Your chats cannot be opened</source>
   <translation>Vos chats ne peuvent pas être ouverts</translation>
  </message>
  <message>
   <source>Your chats were rescued</source>
   <translation>Vos chats ont été sauvés</translation>
  </message>
 </context>
 <context>
  <name>MeaningCard</name>
  <message>
   <source>Choose a model…</source>
   <translation>Choisir un modèle…</translation>
  </message>
  <message>
   <source>Documents that are too long to go whole are searched for the words of the question. With an embedding model, a GGUF file, they are searched by meaning as well.</source>
   <translation>Dans les documents trop longs pour être envoyés en entier, Alcove cherche les mots de la question. Avec un modèle d’embedding, un fichier GGUF, la recherche se fait aussi par le sens.</translation>
  </message>
  <message>
   <source>Preparing the documents: {done} of {total} passages</source>
   <translation>Préparation des documents : {done} passages sur {total}</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Recherche par le sens</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation>Ne plus l’utiliser</translation>
  </message>
  <message>
   <source>{name} searches long documents by meaning as well as by words.</source>
   <translation>{name} cherche dans les longs documents par le sens autant que par les mots.</translation>
  </message>
 </context>
 <context>
  <name>MemoryBar</name>
  <message>
   <source>Compute</source>
   <translation>Calcul</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Cache KV</translation>
  </message>
  <message>
   <source>Mapped weights</source>
   <translation>Poids mappés</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>inconnue</translation>
  </message>
  <message>
   <source>{used} of {total} GB</source>
   <translation>{used} sur {total} GB</translation>
  </message>
 </context>
 <context>
  <name>MessageDeeds</name>
  <message>
   <source>Another model is open now: this is how it would be sent the same messages.</source>
   <translation>Un autre modèle est ouvert maintenant : voici comment les mêmes messages lui seraient envoyés.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Contexte utilisé</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Generation</source>
   <translation>Génération</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Message supprimé</translation>
  </message>
  <message>
   <source>No model is named for this answer.</source>
   <translation>Aucun modèle n’est nommé pour cette réponse.</translation>
  </message>
  <message>
   <source>Nothing was measured for this answer.</source>
   <translation>Rien n’a été mesuré pour cette réponse.</translation>
  </message>
  <message>
   <source>Of it in the KV cache already</source>
   <translation>Dont déjà dans le cache KV</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompt processing</source>
   <translation>Traitement du prompt</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>The prompt of this answer</source>
   <translation>Le prompt de cette réponse</translation>
  </message>
  <message>
   <source>This is what the model was sent, with its control tokens as text.</source>
   <translation>Voici ce qui a été envoyé au modèle, avec ses tokens de contrôle sous forme de texte.</translation>
  </message>
  <message>
   <source>Time to the first token</source>
   <translation>Délai du premier token</translation>
  </message>
  <message>
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
  </message>
  <message>
   <source>{n} tokens/s</source>
   <translation>{n} tokens/s</translation>
  </message>
  <message>
   <source>{used} of {length} tokens</source>
   <translation>{used} tokens sur {length}</translation>
  </message>
 </context>
 <context>
  <name>MessageInput</name>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation>16 bits</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 bits</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Carte graphique</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Cache KV</translation>
  </message>
  <message>
   <source>Layers on the GPU</source>
   <translation>Couches sur le GPU</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Fiche du modèle</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Tourne sur</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Where the model runs</source>
   <translation>Où tourne le modèle</translation>
  </message>
  <message>
   <source>{n} graphics cards</source>
   <translation>{n} cartes graphiques</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
  </message>
  <message>
   <source>{some} of {all}</source>
   <translation>{some} sur {all}</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <source>For {n} GB of memory</source>
   <translation>Pour {n} GB de mémoire</translation>
  </message>
  <message>
   <source>For {n} GB of memory and more</source>
   <translation>Pour {n} GB de mémoire et plus</translation>
  </message>
  <message>
   <source>Needs permission</source>
   <translation>Autorisation requise</translation>
  </message>
  <message>
   <source>Suits this computer</source>
   <translation>Convient à cet ordinateur</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB on the graphics card)</source>
   <translation>Convient à cet ordinateur ({n} GB sur la carte graphique)</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB)</source>
   <translation>Convient à cet ordinateur ({n} GB)</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>aucune licence indiquée</translation>
  </message>
  <message>
   <source>{count} downloads</source>
   <translation>téléchargements : {count}</translation>
  </message>
  <message>
   <source>{count} likes</source>
   <translation>j’aime : {count}</translation>
  </message>
 </context>
 <context>
  <name>ModelMenu</name>
  <message>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Find models…</source>
   <translation>Trouver des modèles…</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>Chargement de {name}</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modèle : {name}</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Ouvrir un fichier GGUF…</translation>
  </message>
  <message>
   <source>Stop loading</source>
   <translation>Arrêter le chargement</translation>
  </message>
  <message>
   <source>built-in help model</source>
   <translation>modèle d’aide intégré</translation>
  </message>
 </context>
 <context>
  <name>ModelPages</name>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>{name} is here, checked and ready.</source>
   <translation>{name} est là, vérifié et prêt.</translation>
  </message>
 </context>
 <context>
  <name>ModelRows</name>
  <message>
   <source> tokens</source>
   <translation> tokens</translation>
  </message>
  <message>
   <source>A chat with this preset offers to open it.</source>
   <translation>Un chat avec ce préréglage propose de l’ouvrir.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Longueur du contexte</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>Quelle part d’un chat le modèle voit. Plus long demande plus de mémoire.</translation>
  </message>
  <message>
   <source>How question and answer are marked for the model. Its own is best, if any.</source>
   <translation>Comment question et réponse sont marquées pour le modèle. Le sien est le meilleur, s’il en a un.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Prompt style</source>
   <translation>Style de prompt</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Celui du modèle</translation>
  </message>
  <message>
   <source>Whichever is open</source>
   <translation>Celui qui est ouvert</translation>
  </message>
  <message>
   <source>{name} (not found)</source>
   <translation>{name} (introuvable)</translation>
  </message>
 </context>
 <context>
  <name>ModelSettings</name>
  <message>
   <source> tokens</source>
   <translation> tokens</translation>
  </message>
  <message>
   <source>16 bits</source>
   <translation>16 bits</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 bits</translation>
  </message>
  <message>
   <source>All automatic</source>
   <translation>Tout automatique</translation>
  </message>
  <message>
   <source>Applies when the model is opened next.</source>
   <translation>S’applique à la prochaine ouverture du modèle.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Longueur du contexte</translation>
  </message>
  <message>
   <source>Empty: the file's own name.</source>
   <translation>Vide : le nom du fichier.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>Couches GPU</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>Quelle part d’un chat le modèle voit. Plus long demande plus de mémoire.</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone.</source>
   <translation>Couches calculées sur la carte graphique ; 0 utilise le processeur seul.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Examen…</translation>
  </message>
  <message>
   <source>Memory of the chat</source>
   <translation>Mémoire de la conversation</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Of {all} layers, how many the graphics card computes; 0 uses the processor alone.</source>
   <translation>Sur {all} couches, combien la carte graphique en calcule ; 0 utilise le processeur seul.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Settings of the model</source>
   <translation>Réglages du modèle</translation>
  </message>
  <message>
   <source>The KV cache. 8 bits take half the room; answers hardly differ.</source>
   <translation>Le cache KV. 8 bits prennent deux fois moins de place ; les réponses ne changent presque pas.</translation>
  </message>
  <message>
   <source>This model's cache cannot be kept in 8 bits.</source>
   <translation>Le cache de ce modèle ne peut pas être gardé en 8 bits.</translation>
  </message>
 </context>
 <context>
  <name>ModelsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>Retour au chat</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Découvrir</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Téléchargements</translation>
  </message>
  <message>
   <source>Downloads ({n})</source>
   <translation>Téléchargements ({n})</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
 </context>
 <context>
  <name>Network</name>
  <message>
   <source>Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. {reason} Correct HF_ENDPOINT or remove it, then start Alcove again.</source>
   <translation>Alcove n’établit aucune connexion, car HF_ENDPOINT désigne un hub inutilisable. {reason} Corrigez HF_ENDPOINT ou supprimez-le, puis relancez Alcove.</translation>
  </message>
  <message>
   <source>Beginning of a model file, to see if it runs here</source>
   <translation>Début d’un fichier de modèle, pour voir s’il tourne ici</translation>
  </message>
  <message>
   <source>Description of a model</source>
   <translation>Description d’un modèle</translation>
  </message>
  <message>
   <source>Download of a model file</source>
   <translation>Téléchargement d’un fichier de modèle</translation>
  </message>
  <message>
   <source>List of a model's files</source>
   <translation>Liste des fichiers d’un modèle</translation>
  </message>
  <message>
   <source>Question to the hub</source>
   <translation>Question au hub</translation>
  </message>
  <message>
   <source>Search for models</source>
   <translation>Recherche de modèles</translation>
  </message>
  <message>
   <source>Something else ({word})</source>
   <translation>Autre chose ({word})</translation>
  </message>
  <message>
   <source>The list could not be cleared: {reason}</source>
   <translation>La liste n’a pas pu être effacée : {reason}</translation>
  </message>
  <message>
   <source>answered ({status})</source>
   <translation>répondu ({status})</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>interrompu</translation>
  </message>
  <message>
   <source>host is busy ({status})</source>
   <translation>hôte occupé ({status})</translation>
  </message>
  <message>
   <source>its own hosts for large files</source>
   <translation>ses propres hôtes pour les gros fichiers</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>not found ({status})</source>
   <translation>introuvable ({status})</translation>
  </message>
  <message>
   <source>odd answer ({status})</source>
   <translation>réponse étrange ({status})</translation>
  </message>
  <message>
   <source>refused ({status})</source>
   <translation>refusé ({status})</translation>
  </message>
  <message>
   <source>sent on ({status})</source>
   <translation>redirigé ({status})</translation>
  </message>
  <message>
   <source>the host failed ({status})</source>
   <translation>échec de l’hôte ({status})</translation>
  </message>
  <message>
   <source>the hub that HF_ENDPOINT names</source>
   <translation>le hub désigné par HF_ENDPOINT</translation>
  </message>
  <message>
   <source>the hub: search, model descriptions, small files</source>
   <translation>le hub : recherche, descriptions de modèles, petits fichiers</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>{n} bytes</source>
   <translation>{n} octets</translation>
  </message>
 </context>
 <context>
  <name>NetworkButton</name>
  <message>
   <source>Connected to the hub…</source>
   <translation>Connecté au hub…</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>Téléchargement…</translation>
  </message>
  <message>
   <source>Network: {state}</source>
   <translation>Réseau : {state}</translation>
  </message>
  <message>
   <source>No connection is open</source>
   <translation>Aucune connexion ouverte</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>What was asked of the network, and the offline switch</source>
   <translation>Ce qui a été demandé au réseau, et l’interrupteur hors ligne</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>A connection is open now.</source>
   <translation>Une connexion est ouverte.</translation>
  </message>
  <message>
   <source>A download is under way now.</source>
   <translation>Un téléchargement est en cours.</translation>
  </message>
  <message>
   <source>Alcove connects only for what you ask of it: to find a model, to look at one and to download it. Switch this on to forbid even that.</source>
   <translation>Alcove ne se connecte que pour ce que vous lui demandez : trouver un modèle, le consulter et le télécharger. Activez ceci pour interdire même cela.</translation>
  </message>
  <message>
   <source>Alcove makes no connection at all, not even where you ask for one. Whatever was open has been ended; downloads keep what they have and go on when you switch this off.</source>
   <translation>Alcove n’établit aucune connexion, même là où vous en demandez une. Ce qui était ouvert a été fermé ; les téléchargements gardent ce qu’ils ont et continuent quand vous désactivez ceci.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Retour au chat</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>Effacer la liste</translation>
  </message>
  <message>
   <source>Every other host is refused. Nothing of your chats is ever sent: a request carries only the words of a search, or the name of a model and its file; to the hub also your token, where you entered one.</source>
   <translation>Tout autre hôte est refusé. Rien de vos chats n’est jamais envoyé : une requête ne porte que les mots d’une recherche, ou le nom d’un modèle et de son fichier ; au hub aussi votre token, là où vous en avez saisi un.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>No connection is open now.</source>
   <translation>Aucune connexion n’est ouverte.</translation>
  </message>
  <message>
   <source>Nothing is listed: no connection was made, or it was cleared.</source>
   <translation>Rien n’est listé : il n’y a eu aucune connexion, ou la liste a été effacée.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>One request listed, {sent} sent and {received} received.</source>
   <translation>Une requête listée, {sent} envoyés et {received} reçus.</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>Ce qui a été demandé</translation>
  </message>
  <message>
   <source>Who can be asked</source>
   <translation>Qui peut être interrogé</translation>
  </message>
  <message>
   <source>{host}: {what}</source>
   <translation>{host} : {what}</translation>
  </message>
  <message>
   <source>{n} requests listed, {sent} sent and {received} received in all.</source>
   <translation>{n} requêtes listées, {sent} envoyés et {received} reçus en tout.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrasePage</name>
  <message>
   <source>Choose a new passphrase</source>
   <translation>Choisir une nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>The recovery phrase is right, and it stays so. With a passphrase you need not type it again: from now on Alcove asks for the passphrase at each start.</source>
   <translation>La phrase de récupération est la bonne, et elle reste valable. Avec une phrase secrète, vous n’aurez plus à la saisir : désormais, Alcove demandera la phrase secrète à chaque démarrage.</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>Utiliser cette phrase secrète</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
  <message>
   <source>Do something about it</source>
   <translation>Y remédier</translation>
  </message>
 </context>
 <context>
  <name>OfferHead</name>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Licence: {name}</source>
   <translation>Licence : {name}</translation>
  </message>
  <message>
   <source>No licence is named</source>
   <translation>Aucune licence indiquée</translation>
  </message>
  <message>
   <source>On Hugging Face</source>
   <translation>Sur Hugging Face</translation>
  </message>
  <message>
   <source>Opens in your browser, after a question.</source>
   <translation>S’ouvre dans votre navigateur, après confirmation.</translation>
  </message>
  <message>
   <source>by {author}</source>
   <translation>par {author}</translation>
  </message>
  <message>
   <source>has its own chat template</source>
   <translation>a son propre gabarit de chat</translation>
  </message>
  <message>
   <source>updated {day}</source>
   <translation>mis à jour : {day}</translation>
  </message>
  <message>
   <source>{count} downloads a month</source>
   <translation>téléchargements par mois : {count}</translation>
  </message>
  <message>
   <source>{name} architecture</source>
   <translation>architecture {name}</translation>
  </message>
  <message>
   <source>{name} chat template</source>
   <translation>gabarit de chat {name}</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>Interrogation de {hub}…</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Beside them: {files}</source>
   <translation>À côté : {files}</translation>
  </message>
  <message>
   <source>Context they are judged with</source>
   <translation>Contexte retenu pour l’évaluation</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>Passer en ligne</translation>
  </message>
  <message>
   <source>Its header could not be read, so this is guessed from the sizes. {why}</source>
   <translation>Son en-tête n’a pas pu être lu, ceci est donc estimé d’après les tailles. {why}</translation>
  </message>
  <message>
   <source>Judged with a context of</source>
   <translation>Évaluées avec un contexte de</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Look for a smaller model.</source>
   <translation>Aucune de celles-ci ne tourne bien sur cet ordinateur. Cherchez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Afficher moins</translation>
  </message>
  <message>
   <source>The longest that fits</source>
   <translation>Le plus long possible</translation>
  </message>
  <message>
   <source>There is no “{name}” here; these are the choices.</source>
   <translation>Il n’y a pas de « {name} » ici ; voici les choix.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>What its authors say</source>
   <translation>Ce qu’en disent ses auteurs</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>Pourquoi {label} : {reason}</translation>
  </message>
  <message>
   <source>You are offline by choice. To look at this model, switch the network on.</source>
   <translation>Vous êtes hors ligne par choix. Pour voir ce modèle, activez le réseau.</translation>
  </message>
  <message>
   <source>an adapter (LoRA)</source>
   <translation>un adaptateur (LoRA)</translation>
  </message>
  <message>
   <source>for pictures (mmproj)</source>
   <translation>pour les images (mmproj)</translation>
  </message>
  <message>
   <source>for quicker answers (draft)</source>
   <translation>pour des réponses plus rapides (draft)</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>celle-ci</translation>
  </message>
  <message>
   <source>used for making them (imatrix)</source>
   <translation>utilisé pour leur création (imatrix)</translation>
  </message>
  <message>
   <source>{n}k tokens</source>
   <translation>{n}k tokens</translation>
  </message>
 </context>
 <context>
  <name>PageView</name>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>1 chapter</source>
   <translation>1 chapitre</translation>
  </message>
  <message>
   <source>1 collection</source>
   <translation>1 collection</translation>
  </message>
  <message>
   <source>1 document</source>
   <translation>1 document</translation>
  </message>
  <message>
   <source>1 is being read</source>
   <translation>1 en cours de lecture</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 page</translation>
  </message>
  <message>
   <source>1 sheet</source>
   <translation>1 feuille</translation>
  </message>
  <message>
   <source>1 slide</source>
   <translation>1 diapositive</translation>
  </message>
  <message>
   <source>Protected: its password is needed</source>
   <translation>Protégé : mot de passe nécessaire</translation>
  </message>
  <message>
   <source>Reading: {done} of {total}</source>
   <translation>Lecture : {done} sur {total}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Ce chat</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>Ce message</translation>
  </message>
  <message>
   <source>Waits to be read</source>
   <translation>En attente de lecture</translation>
  </message>
  <message>
   <source>about {n} tokens</source>
   <translation>environ {n} tokens</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>chapitre {n}</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>collection</translation>
  </message>
  <message>
   <source>left out: no room</source>
   <translation>omis : pas de place</translation>
  </message>
  <message>
   <source>not all of it fits</source>
   <translation>tout ne tient pas</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>page {n}</translation>
  </message>
  <message>
   <source>sheet {name}</source>
   <translation>feuille {name}</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>diapositive {n}</translation>
  </message>
  <message>
   <source>watched folder</source>
   <translation>dossier surveillé</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>en entier</translation>
  </message>
  <message>
   <source>{name} are too long to go whole: {shown} of their {n} passages are sent, those that fit the question best.</source>
   <translation>{name} sont trop longs pour être envoyés en entier. Sont envoyés les passages qui correspondent le mieux à la question : {shown} sur {n}.</translation>
  </message>
  <message>
   <source>{n} are being read</source>
   <translation>{n} en cours de lecture</translation>
  </message>
  <message>
   <source>{n} chapters</source>
   <translation>{n} chapitres</translation>
  </message>
  <message>
   <source>{n} collections</source>
   <translation>{n} collections</translation>
  </message>
  <message>
   <source>{n} documents</source>
   <translation>{n} documents</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} pages</translation>
  </message>
  <message>
   <source>{n} sheets</source>
   <translation>{n} feuilles</translation>
  </message>
  <message>
   <source>{n} slides</source>
   <translation>{n} diapositives</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
  </message>
  <message>
   <source>{shown} of {n} passages</source>
   <translation>{shown} passages sur {n}</translation>
  </message>
  <message>
   <source>“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that fit the question best.</source>
   <translation>« {name} » est trop long pour être envoyé en entier. Sont envoyés les passages qui correspondent le mieux à la question : {shown} sur {n}.</translation>
  </message>
 </context>
 <context>
  <name>PapersRoom</name>
  <message>
   <source>Add a folder of documents</source>
   <translation>Ajouter un dossier de documents</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Ajouter des documents</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Collections in this chat</source>
   <translation>Collections de ce chat</translation>
  </message>
  <message>
   <source>Left out: {n} files that are hidden, of a kind that Alcove does not read, or beyond a thousand.</source>
   <translation>Fichiers omis : {n} (cachés, d’un type qu’Alcove ne lit pas, ou au-delà du millier).</translation>
  </message>
  <message>
   <source>Manage collections…</source>
   <translation>Gérer les collections…</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Texte collé</translation>
  </message>
  <message>
   <source>Send it without</source>
   <translation>Envoyer sans</translation>
  </message>
  <message>
   <source>Your message was not sent, for “{name}” could not be read.</source>
   <translation>Votre message n’a pas été envoyé, car « {name} » n’a pas pu être lu.</translation>
  </message>
  <message>
   <source>“{name}” is in this chat already.</source>
   <translation>« {name} » est déjà dans ce chat.</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Parts and their licences</source>
   <translation>Composants et leurs licences</translation>
  </message>
 </context>
 <context>
  <name>PassageView</name>
  <message>
   <source>Text of the document</source>
   <translation>Texte du document</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePair</name>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase secrète</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>La même phrase secrète à nouveau</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
  </message>
  <message>
   <source>Use at least {n} characters: a few words are easy to remember.</source>
   <translation>Au moins {n} caractères : quelques mots sont faciles à retenir.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSheet</name>
  <message>
   <source>Change it</source>
   <translation>Changer</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Changer la phrase secrète</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>Phrase secrète actuelle</translation>
  </message>
  <message>
   <source>The chats stay as they are; a recovery phrase stays right too.</source>
   <translation>Les chats restent tels quels ; une phrase de récupération reste valable aussi.</translation>
  </message>
 </context>
 <context>
  <name>Passwords</name>
  <message>
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <source>That is not the password of “{name}”. Tries left: {n}.</source>
   <translation>Ce n’est pas le mot de passe de « {name} ». Essais restants : {n}.</translation>
  </message>
  <message>
   <source>“{name}” is protected. Its password opens it here and is not kept.</source>
   <translation>« {name} » est protégé. Son mot de passe l’ouvre ici et n’est pas conservé.</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>Answer again</source>
   <translation>Répondre à nouveau</translation>
  </message>
  <message>
   <source>Answer complete</source>
   <translation>Réponse complète</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistant</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Code, {language}:</source>
   <translation>Code, {language} :</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Copier en texte brut</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Copier la réponse</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copier la sélection</translation>
  </message>
  <message>
   <source>Copy the selection as plain text</source>
   <translation>Copier la sélection en texte brut</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Retirer la question</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edit the answer</source>
   <translation>Modifier la réponse</translation>
  </message>
  <message>
   <source>Edit the question</source>
   <translation>Modifier la question</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Rechercher dans ce chat</translation>
  </message>
  <message>
   <source>Formula: {source}</source>
   <translation>Formule : {source}</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Aller au texte le plus récent</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Occurrence suivante</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Version suivante</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Aucun résultat</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>Ouvrir {address}</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>Préparation…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Occurrence précédente</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Version précédente</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Lire à voix haute</translation>
  </message>
  <message>
   <source>Reading the conversation… {done} of {total} tokens</source>
   <translation>Lecture de la conversation… {done} tokens sur {total}</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Show all {count} characters</source>
   <translation>Afficher les {count} caractères</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Afficher moins</translation>
  </message>
  <message>
   <source>Show {place}</source>
   <translation>Afficher {place}</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Réflexion…</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>Thought for {minutes} min {seconds} s</source>
   <translation>Réflexion de {minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>Réflexion de {seconds} s</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>En attente de son tour</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>Ce qui a été envoyé</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[image : {description} – non chargée depuis {host}]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[image : {description} – non chargée]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>sans description</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>version {number} of {count}</source>
   <translation>version {number} sur {count}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>Phrasing</name>
  <message>
   <source>Left out of what the model sees: the {n} oldest messages.</source>
   <translation>Plus anciens messages que le modèle ne voit plus : {n}.</translation>
  </message>
  <message>
   <source>Summing up the oldest messages: {done} of {total}.</source>
   <translation>Résumé des plus anciens messages : {done} sur {total}.</translation>
  </message>
  <message>
   <source>The model sees a summary in place of the {n} oldest messages.</source>
   <translation>Le modèle voit un résumé à la place des plus anciens messages ({n}).</translation>
  </message>
  <message>
   <source>first token {n} s</source>
   <translation>premier token {n} s</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
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
   <translation>La meilleure ici</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Inutilisable</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Obtenir</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantification</translation>
  </message>
  <message>
   <source>See the tab Downloads.</source>
   <translation>Voir l’onglet Téléchargements.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>guided rounding</source>
   <translation>arrondi guidé</translation>
  </message>
  <message>
   <source>up to {tokens} context</source>
   <translation>contexte jusqu’à {tokens}</translation>
  </message>
  <message>
   <source>{bits} bits/weight</source>
   <translation>{bits} bits/poids</translation>
  </message>
  <message>
   <source>{n} files</source>
   <translation>{n} fichiers</translation>
  </message>
 </context>
 <context>
  <name>PickerTable</name>
  <message>
   <source>Quantizations</source>
   <translation>Quantifications</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>A system prompt and a choice of words under one name.</source>
   <translation>Un prompt système et un choix des mots sous un même nom.</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Selon les paramètres</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>In this chat</source>
   <translation>Dans ce chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Gérer les préréglages…</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Nom du préréglage</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>L’ouvrir</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save as preset…</source>
   <translation>Créer un préréglage…</translation>
  </message>
  <message>
   <source>Update preset</source>
   <translation>Mettre à jour</translation>
  </message>
  <message>
   <source>Your own system prompt, and the choice of words of the settings.</source>
   <translation>Votre propre prompt système, et le choix des mots des paramètres.</translation>
  </message>
 </context>
 <context>
  <name>PresetCorner</name>
  <message>
   <source>Alcove presets</source>
   <translation>Préréglages Alcove</translation>
  </message>
  <message>
   <source>Copy of {name}</source>
   <translation>Copie de {name}</translation>
  </message>
  <message>
   <source>Export presets</source>
   <translation>Exporter des préréglages</translation>
  </message>
  <message>
   <source>Import presets</source>
   <translation>Importer des préréglages</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>Préréglages (*.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Presets taken in: {count}.</source>
   <translation>Préréglages importés : {count}.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>Enregistré dans {name}.</translation>
  </message>
 </context>
 <context>
  <name>PresetEditor</name>
  <message>
   <source>A preset needs a name.</source>
   <translation>Un préréglage a besoin d’un nom.</translation>
  </message>
  <message>
   <source>An arrow takes a value back to that of the settings.</source>
   <translation>Une flèche ramène une valeur à celle des paramètres.</translation>
  </message>
  <message>
   <source>As for all chats</source>
   <translation>Comme tous les chats</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Selon les paramètres</translation>
  </message>
  <message>
   <source>Back to the presets</source>
   <translation>Retour aux préréglages</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Edit preset</source>
   <translation>Modifier le préréglage</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Par exemple : Réponds brièvement, en français.</translation>
  </message>
  <message>
   <source>How words are chosen</source>
   <translation>Choix des mots</translation>
  </message>
  <message>
   <source>In a sentence.</source>
   <translation>En une phrase.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Its own</source>
   <translation>Le sien</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nouveau préréglage</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt système</translation>
  </message>
  <message>
   <source>System prompt of this preset</source>
   <translation>Prompt système de ce préréglage</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>À quoi il sert</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins: that of the settings, or this.</source>
   <translation>Ce qui est dit au modèle avant le début du chat : le texte des paramètres, ou celui-ci.</translation>
  </message>
 </context>
 <context>
  <name>PresetList</name>
  <message>
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
 </context>
 <context>
  <name>PresetModel</name>
  <message>
   <source>From Alcove</source>
   <translation>D’Alcove</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Les vôtres</translation>
  </message>
  <message>
   <source>for new chats</source>
   <translation>nouveaux chats</translation>
  </message>
 </context>
 <context>
  <name>PresetPage</name>
  <message>
   <source>A preset is a system prompt, a choice of words and, if you like, a model under one name. Those from Alcove can be duplicated and then changed.</source>
   <translation>Un préréglage réunit sous un même nom un prompt système, un choix des mots et, si vous voulez, un modèle. Ceux d’Alcove peuvent être dupliqués puis modifiés.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Export all of yours…</source>
   <translation>Exporter tous les vôtres…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nouveau préréglage</translation>
  </message>
  <message>
   <source>Not for new chats</source>
   <translation>Pas pour les nouveaux chats</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <source>Use for new chats</source>
   <translation>Pour les nouveaux chats</translation>
  </message>
 </context>
 <context>
  <name>Presets</name>
  <message>
   <source>Alpaca style</source>
   <translation>Style Alpaca</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Équilibré</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Creative</source>
   <translation>Créatif</translation>
  </message>
  <message>
   <source>Explains step by step and asks back, so that you find the answer yourself.</source>
   <translation>Explique pas à pas et pose des questions, pour que vous trouviez vous-même la réponse.</translation>
  </message>
  <message>
   <source>For facts, figures and short answers: the likeliest words, little chance.</source>
   <translation>Pour les faits, les chiffres et les réponses courtes : les mots les plus probables, peu de hasard.</translation>
  </message>
  <message>
   <source>For models of the Alpaca line: ### Instruction and ### Response.</source>
   <translation>Pour les modèles de la famille Alpaca : ### Instruction et ### Response.</translation>
  </message>
  <message>
   <source>For models of the Vicuna line: USER and ASSISTANT.</source>
   <translation>Pour les modèles de la famille Vicuna : USER et ASSISTANT.</translation>
  </message>
  <message>
   <source>For most questions: lively wording that stays with the matter.</source>
   <translation>Pour la plupart des questions : un style vivant qui reste dans le sujet.</translation>
  </message>
  <message>
   <source>For programs: careful, complete, in code blocks.</source>
   <translation>Pour les programmes : soigné, complet, en blocs de code.</translation>
  </message>
  <message>
   <source>For stories, names and ideas: more surprising words.</source>
   <translation>Pour les histoires, les noms et les idées : des mots plus surprenants.</translation>
  </message>
  <message>
   <source>Makes long texts short, and adds nothing.</source>
   <translation>Raccourcit les longs textes, sans rien ajouter.</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Tel quel</translation>
  </message>
  <message>
   <source>Precise</source>
   <translation>Précis</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>Résumer</translation>
  </message>
  <message>
   <source>The model as it is: no system prompt, and words drawn as it weighs them.</source>
   <translation>Le modèle tel qu’il est : sans prompt système, les mots tirés selon le poids qu’il leur donne.</translation>
  </message>
  <message>
   <source>Translates what you write: into English, or from English into the language you name.</source>
   <translation>Traduit ce que vous écrivez : vers l’anglais, ou de l’anglais vers la langue que vous indiquez.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>Traducteur</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation>Tuteur</translation>
  </message>
  <message>
   <source>Vicuna style</source>
   <translation>Style Vicuna</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Alcove connects only to find and download the models you ask for; Network, at the foot of the side panel, lists every request. The model itself runs in a process of its own that cannot connect.</source>
   <translation>Alcove ne se connecte que pour trouver et télécharger les modèles que vous demandez ; « Réseau », au bas du panneau latéral, liste chaque requête. Le modèle lui-même tourne dans un processus à part qui ne peut pas se connecter.</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Changer la phrase secrète…</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Dossier de données</translation>
  </message>
  <message>
   <source>Make a recovery phrase…</source>
   <translation>Créer une phrase de récupération…</translation>
  </message>
  <message>
   <source>Make another recovery phrase…</source>
   <translation>Créer une autre phrase de récupération…</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>Protection</translation>
  </message>
  <message>
   <source>Questions, answers, drafts, titles, the search index, the system prompt and your presets. Model files and the other settings are stored unencrypted.</source>
   <translation>Questions, réponses, brouillons, titres, index de recherche, prompt système et vos préréglages. Les fichiers de modèles et les autres paramètres sont stockés sans chiffrement.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Phrase de récupération</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <source>There is none. If the keyring loses the key, or the data folder moves to another computer, nothing opens your chats. A phrase on paper does.</source>
   <translation>Il n’y en a pas. Si le trousseau perd la clé, ou si le dossier de données passe sur un autre ordinateur, rien n’ouvrira plus vos chats, sauf une phrase notée sur papier.</translation>
  </message>
  <message>
   <source>There is none. If you forget the passphrase, nothing opens your chats. A phrase on paper does.</source>
   <translation>Il n’y en a pas. Si vous oubliez la phrase secrète, rien n’ouvrira plus vos chats, sauf une phrase notée sur papier.</translation>
  </message>
  <message>
   <source>There is one. It opens your chats wherever the data folder is, so keep it apart from this computer. Another one takes its place.</source>
   <translation>Il y en a une. Elle ouvre vos chats partout où se trouve le dossier de données ; gardez-la donc à l’écart de cet ordinateur. Une nouvelle la remplace.</translation>
  </message>
  <message>
   <source>What is covered</source>
   <translation>Ce qui est couvert</translation>
  </message>
  <message>
   <source>Your chats are encrypted with your passphrase.</source>
   <translation>Vos chats sont chiffrés avec votre phrase secrète.</translation>
  </message>
  <message>
   <source>Your chats are encrypted. The key lies in this system's keyring and opens with your login.</source>
   <translation>Vos chats sont chiffrés. La clé se trouve dans le trousseau de ce système et s’ouvre avec votre session.</translation>
  </message>
  <message>
   <source>Your chats are not encrypted: you chose that at the first start.</source>
   <translation>Vos chats ne sont pas chiffrés : vous l’avez choisi au premier démarrage.</translation>
  </message>
 </context>
 <context>
  <name>ProcessorCard</name>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>ProtectionBox</name>
  <message>
   <source>Alcove asks for it at each start. Nobody else has it: write it down, or make a recovery phrase in the settings later.</source>
   <translation>Alcove la demande à chaque démarrage. Personne d’autre ne l’a : notez-la, ou créez plus tard une phrase de récupération dans les paramètres.</translation>
  </message>
  <message>
   <source>Anyone who can use this computer, or finds its disk, can read your chats. It can only be changed later by beginning with an empty data folder.</source>
   <translation>Quiconque peut utiliser cet ordinateur, ou trouve son disque, peut lire vos chats. On ne peut changer cela plus tard qu’en recommençant avec un dossier de données vide.</translation>
  </message>
  <message>
   <source>Continue without encryption</source>
   <translation>Continuer sans chiffrement</translation>
  </message>
  <message>
   <source>How should your chats be protected?</source>
   <translation>Comment protéger vos chats ?</translation>
  </message>
  <message>
   <source>Protect my chats with a passphrase</source>
   <translation>Protéger mes chats par une phrase secrète</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep a key for you.</source>
   <translation>Ce système n’a pas de trousseau pouvant garder une clé pour vous.</translation>
  </message>
 </context>
 <context>
  <name>Quantize</name>
  <message>
   <source>Best here</source>
   <translation>La meilleure ici</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>environ {size}</translation>
  </message>
 </context>
 <context>
  <name>QuantizeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Make a smaller one</source>
   <translation>En créer une plus petite</translation>
  </message>
  <message>
   <source>Make a smaller one of {name}</source>
   <translation>Créer une version plus petite de {name}</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>La créer</translation>
  </message>
  <message>
   <source>Only {free} are free on the disk; {lacks} more are needed.</source>
   <translation>Seulement {free} sont libres sur le disque ; il manque {lacks}.</translation>
  </message>
  <message>
   <source>Show all types</source>
   <translation>Afficher tous les types</translation>
  </message>
  <message>
   <source>This file is as small as Alcove can make it.</source>
   <translation>Alcove ne peut pas réduire davantage ce fichier.</translation>
  </message>
  <message>
   <source>This file is quantized already ({label}). A copy of it loses more than the same type made from the original (F16 or BF16); it is better to download that one.</source>
   <translation>Ce fichier est déjà quantifié ({label}). Une copie y perd plus que le même type fait à partir de l’original (F16 ou BF16) ; mieux vaut télécharger celui-là.</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>Types</translation>
  </message>
  <message>
   <source>{free} are free on the disk; the original stays.</source>
   <translation>{free} sont libres sur le disque ; l’original reste.</translation>
  </message>
 </context>
 <context>
  <name>QuantizeProgressPage</name>
  <message>
   <source>Close, and go on</source>
   <translation>Fermer et continuer</translation>
  </message>
  <message>
   <source>Making {type}</source>
   <translation>Création de {type}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The processor is busy with it; you can go on chatting. The copy appears in the list when it is complete and checked. Stopping leaves nothing behind.</source>
   <translation>Le processeur y est occupé ; vous pouvez continuer à discuter. La copie apparaît dans la liste une fois complète et vérifiée. Arrêter ne laisse rien derrière.</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open with the recovery phrase</source>
   <translation>Ouvrir avec la phrase de récupération</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Phrase de récupération</translation>
  </message>
  <message>
   <source>Type the six groups of four letters and digits that you wrote down. Capitals, spaces and dashes do not matter.</source>
   <translation>Saisissez les six groupes de quatre lettres et chiffres que vous avez notés. Les majuscules, les espaces et les tirets n’ont pas d’importance.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>Je l’ai notée</translation>
  </message>
  <message>
   <source>It stays on the clipboard for a minute.</source>
   <translation>Elle reste une minute dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Phrase de récupération</translation>
  </message>
  <message>
   <source>The phrase you made before opens nothing here from then on.</source>
   <translation>La phrase créée auparavant n’ouvrira alors plus rien ici.</translation>
  </message>
  <message>
   <source>Together with the data folder it opens your chats when nothing else does. Write it down and keep it apart from this computer: whoever has both can read everything. Alcove shows it only now.</source>
   <translation>Avec le dossier de données, elle ouvre vos chats quand rien d’autre ne le peut. Notez-la et gardez-la à l’écart de cet ordinateur : quiconque a les deux peut tout lire. Alcove ne la montre que maintenant.</translation>
  </message>
  <message>
   <source>Use this phrase</source>
   <translation>Utiliser cette phrase</translation>
  </message>
  <message>
   <source>Your recovery phrase</source>
   <translation>Votre phrase de récupération</translation>
  </message>
 </context>
 <context>
  <name>ResultsModel</name>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>Résultats de la recherche</translation>
  </message>
 </context>
 <context>
  <name>RuleBox</name>
  <message>
   <source>A JSON schema, which says what the object has to have.</source>
   <translation>Un schéma JSON, qui dit ce que l’objet doit contenir.</translation>
  </message>
  <message>
   <source>A grammar in llama.cpp's GBNF; it begins with the rule root.</source>
   <translation>Une grammaire en GBNF de llama.cpp ; elle commence par la règle root.</translation>
  </message>
  <message>
   <source>Any JSON object</source>
   <translation>Un objet JSON</translation>
  </message>
  <message>
   <source>Back to the form of the preset</source>
   <translation>Revenir à la forme du préréglage</translation>
  </message>
  <message>
   <source>Empty: answers are free.</source>
   <translation>Vide : les réponses sont libres.</translation>
  </message>
  <message>
   <source>Every answer will have this form.</source>
   <translation>Toute réponse aura cette forme.</translation>
  </message>
  <message>
   <source>Form of the answer</source>
   <translation>Forme de la réponse</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>Grammaire</translation>
  </message>
  <message>
   <source>Grammar (GBNF)</source>
   <translation>Grammaire (GBNF)</translation>
  </message>
  <message>
   <source>Insert an example</source>
   <translation>Insérer un exemple</translation>
  </message>
  <message>
   <source>JSON schema</source>
   <translation>Schéma JSON</translation>
  </message>
  <message>
   <source>The answer is</source>
   <translation>La réponse est</translation>
  </message>
  <message>
   <source>The model can then write nothing that breaks the form, whatever it is asked.</source>
   <translation>Le modèle ne peut alors rien écrire qui rompe la forme, quoi qu’on lui demande.</translation>
  </message>
 </context>
 <context>
  <name>SamplingRows</name>
  <message>
   <source>Above 0 a word becomes less likely each time it occurs; 0 is off.</source>
   <translation>Au-dessus de 0, un mot devient moins probable à chaque emploi ; 0 désactive.</translation>
  </message>
  <message>
   <source>Above 0 the model looks for new words, however often one occurred; 0 is off.</source>
   <translation>Au-dessus de 0, le modèle cherche des mots nouveaux, quel que soit le nombre d’emplois ; 0 désactive.</translation>
  </message>
  <message>
   <source>Above 1 makes words that just occurred less likely; 1 is off.</source>
   <translation>Au-dessus de 1, les mots tout juste employés deviennent moins probables ; 1 désactive.</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>Revenir à {value}</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>Choix des mots</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that together reach this share; 1 is off.</source>
   <translation>Choisir parmi les tokens les plus probables qui atteignent ensemble cette part ; 1 désactive.</translation>
  </message>
  <message>
   <source>Choose among this many of the likeliest tokens; 0 is off.</source>
   <translation>Choisir parmi ce nombre de tokens les plus probables ; 0 désactive.</translation>
  </message>
  <message>
   <source>Drop tokens less likely than this share of the likeliest one; 0 is off.</source>
   <translation>Écarter les tokens moins probables que cette part du plus probable ; 0 désactive.</translation>
  </message>
  <message>
   <source>End of the answer</source>
   <translation>Fin de la réponse</translation>
  </message>
  <message>
   <source>Frequency penalty</source>
   <translation>Pénalité de fréquence</translation>
  </message>
  <message>
   <source>Higher is more varied; 0 always takes the likeliest word.</source>
   <translation>Plus haut est plus varié ; 0 prend toujours le mot le plus probable.</translation>
  </message>
  <message>
   <source>How many of the last tokens the three penalties look back on; 0 is off.</source>
   <translation>Sur combien des derniers tokens les trois pénalités se penchent ; 0 désactive.</translation>
  </message>
  <message>
   <source>In tokens; one is about three quarters of an English word.</source>
   <translation>En tokens ; un token vaut environ trois quarts d’un mot anglais.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sans limite</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Penalty window</source>
   <translation>Portée des pénalités</translation>
  </message>
  <message>
   <source>Presence penalty</source>
   <translation>Pénalité de présence</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aléatoire</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Pénalité de répétition</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>Répétition</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Stop strings</source>
   <translation>Séquences d’arrêt</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>The answer ends before any of these. One a line; \n stands for a line break.</source>
   <translation>La réponse s’arrête avant chacune d’elles. Une par ligne ; \n désigne un saut de ligne.</translation>
  </message>
  <message>
   <source>The same seed and question give the same answer.</source>
   <translation>Même graine et même question donnent la même réponse.</translation>
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
   <translation>aucune</translation>
  </message>
  <message>
   <source>{lowest} to {highest}</source>
   <translation>De {lowest} à {highest}</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search chats</source>
   <translation>Chercher un chat</translation>
  </message>
 </context>
 <context>
  <name>Searching</name>
  <message>
   <source>No chat contains “{query}”.</source>
   <translation>Aucun chat ne contient « {query} ».</translation>
  </message>
  <message>
   <source>Results: more than {count}</source>
   <translation>Résultats : plus de {count}</translation>
  </message>
  <message>
   <source>Results: {count}</source>
   <translation>Résultats : {count}</translation>
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
   <translation> tokens</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Longueur du contexte</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Par exemple : Réponds brièvement, en français.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>Couches GPU</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Élevé</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory. Applies when a model is opened.</source>
   <translation>Quelle part d’un chat le modèle voit. Plus long demande plus de mémoire. S’applique à l’ouverture d’un modèle.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone. Applies when a model is opened.</source>
   <translation>Couches calculées sur la carte graphique ; 0 utilise le processeur seul. S’applique à l’ouverture d’un modèle.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Of messages; the rest of the window follows.</source>
   <translation>Celle des messages ; le reste de la fenêtre suit.</translation>
  </message>
  <message>
   <source>Of the window, from the next start on. A model answers in any it knows.</source>
   <translation>Celle de la fenêtre, dès le prochain démarrage. Un modèle répond dans toutes celles qu’il connaît.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt système</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>What the model is told before every chat. Empty: nothing.</source>
   <translation>Ce qui est dit au modèle avant chaque chat. Vide : rien.</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A context of {context} tokens was chosen instead of {usual}, so that the model fits. For longer chats, free some memory or take a smaller model.</source>
   <translation>Un contexte de {context} tokens a été choisi au lieu de {usual}, pour que le modèle tienne. Pour de plus longs chats, libérez de la mémoire ou prenez un modèle plus petit.</translation>
  </message>
  <message>
   <source>A graphics card has stopped answering. Restart the computer; if it happens again, check its power supply and temperature.</source>
   <translation>Une carte graphique ne répond plus. Redémarrez l’ordinateur ; si cela se reproduit, vérifiez son alimentation et sa température.</translation>
  </message>
  <message>
   <source>A graphics card is asleep to save power. It wakes by itself when a model uses it.</source>
   <translation>Une carte graphique est en veille pour économiser l’énergie. Elle se réveille d’elle-même dès qu’un modèle l’utilise.</translation>
  </message>
  <message>
   <source>A graphics card is split into parts (MIG). Each part is listed on its own, and its load is not told.</source>
   <translation>Une carte graphique est divisée en parties (MIG). Chaque partie est listée séparément et sa charge n’est pas indiquée.</translation>
  </message>
  <message>
   <source>A graphics card needs a restart of the computer before it can be used again.</source>
   <translation>Une carte graphique exige un redémarrage de l’ordinateur avant de pouvoir resservir.</translation>
  </message>
  <message>
   <source>A part of this document is damaged and was left out, such as its comments or its numbering.</source>
   <translation>Une partie de ce document est endommagée et a été omise, par exemple ses commentaires ou sa numérotation.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty. Type one that you will remember.</source>
   <translation>Une phrase secrète ne peut pas être vide. Saisissez-en une dont vous vous souviendrez.</translation>
  </message>
  <message>
   <source>A preset needs a name. Type one, and save it again.</source>
   <translation>Un préréglage a besoin d’un nom. Saisissez-en un et enregistrez à nouveau.</translation>
  </message>
  <message>
   <source>A row that is repeated very often was taken {shown} times only.</source>
   <translation>Une ligne répétée de très nombreuses fois n’a été prise en compte que {shown} fois.</translation>
  </message>
  <message>
   <source>A special token of this model has an unusual number.</source>
   <translation>Un token spécial de ce modèle a un numéro inhabituel.</translation>
  </message>
  <message>
   <source>A stop string is empty. Remove it in the settings.</source>
   <translation>Une séquence d’arrêt est vide. Supprimez-la dans les paramètres.</translation>
  </message>
  <message>
   <source>A very long text in the file is ignored.</source>
   <translation>Un très long texte du fichier est ignoré.</translation>
  </message>
  <message>
   <source>A web page came in place of {name}; the network may be asking you to sign in. Sign in with a browser, then resume.</source>
   <translation>Une page web est arrivée à la place de {name} ; le réseau vous demande peut-être de vous connecter. Connectez-vous avec un navigateur, puis reprenez.</translation>
  </message>
  <message>
   <source>A web page came instead of the hub's answer. This network may want you to sign in first: open a browser, then try again.</source>
   <translation>Une page web est arrivée au lieu de la réponse du hub. Ce réseau demande peut-être une connexion préalable : ouvrez un navigateur, puis réessayez.</translation>
  </message>
  <message>
   <source>Alcove cannot read this kind of file: {name}. Save it as PDF, as an Office document or as plain text.</source>
   <translation>Alcove ne peut pas lire ce type de fichier : {name}. Enregistrez-le en PDF, en document Office ou en texte brut.</translation>
  </message>
  <message>
   <source>Alcove does not connect to {host}: only the model hub and its file servers are allowed.</source>
   <translation>Alcove ne se connecte pas à {host} : seuls le hub de modèles et ses serveurs de fichiers sont autorisés.</translation>
  </message>
  <message>
   <source>Alcove ended while this was being written.</source>
   <translation>Alcove s’est fermé pendant l’écriture.</translation>
  </message>
  <message>
   <source>Alcove is running already, but its window does not answer. Close that one, or wait a moment, and start again.</source>
   <translation>Alcove tourne déjà, mais sa fenêtre ne répond pas. Fermez-la, ou attendez un instant, puis relancez-le.</translation>
  </message>
  <message>
   <source>Alcove is set to stay offline. Switch Offline off to use the network.</source>
   <translation>Alcove est réglé pour rester hors ligne. Désactivez « Hors ligne » pour utiliser le réseau.</translation>
  </message>
  <message>
   <source>Alcove made a mistake with its store ({detail}). Please report it.</source>
   <translation>Alcove a fait une erreur avec sa base ({detail}). Veuillez le signaler.</translation>
  </message>
  <message>
   <source>Alcove put the messages of an imported chat in a wrong order, so this chat was not taken in. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove a mis les messages d’un chat importé dans un mauvais ordre, ce chat n’a donc pas été repris. Veuillez le signaler avec la sortie de `alcove doctor`.</translation>
  </message>
  <message>
   <source>Alcove tried to send a request of a kind it never sends ({method}). Please report this.</source>
   <translation>Alcove a tenté d’envoyer une requête d’un type qu’il n’envoie jamais ({method}). Veuillez le signaler.</translation>
  </message>
  <message>
   <source>Alcove tried to use a key that was not written down first; nothing was changed. Please report it.</source>
   <translation>Alcove a voulu utiliser une clé qui n’avait pas d’abord été consignée ; rien n’a été changé. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>Alcove used a key of {bytes} instead of 32. Please report it.</source>
   <translation>Alcove a utilisé une clé de {bytes} au lieu de 32. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>Alcove used its store after closing it. Please report it.</source>
   <translation>Alcove a utilisé sa base après l’avoir fermée. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>Alcove wanted to use a key that it had not found yet; nothing was changed. Please report it.</source>
   <translation>Alcove a voulu utiliser une clé qu’il n’avait pas encore trouvée ; rien n’a été changé. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>An answer can follow a grammar or a JSON schema, not both. Remove one of them.</source>
   <translation>Une réponse peut suivre une grammaire ou un schéma JSON, pas les deux. Supprimez l’un d’eux.</translation>
  </message>
  <message>
   <source>Another file called {name} is already in {folder}. Move or rename it and try again; it was not touched.</source>
   <translation>Un autre fichier appelé {name} est déjà dans {folder}. Déplacez-le ou renommez-le et réessayez ; il n’a pas été modifié.</translation>
  </message>
  <message>
   <source>Another program is using {path}. Close other copies of Alcove and try again.</source>
   <translation>Un autre programme utilise {path}. Fermez les autres instances d’Alcove et réessayez.</translation>
  </message>
  <message>
   <source>Answers cannot be held to this part of the JSON schema: “{keyword}”. Remove or simplify it.</source>
   <translation>Les réponses ne peuvent pas être tenues à cette partie du schéma JSON : « {keyword} ». Supprimez-la ou simplifiez-la.</translation>
  </message>
  <message>
   <source>As good as the original, and it fits on your graphics card. Larger files gain nothing you would notice.</source>
   <translation>Aussi bon que l’original, et cela tient sur votre carte graphique. Des fichiers plus gros n’apportent rien de perceptible.</translation>
  </message>
  <message>
   <source>As good as the original, and your processor answers faster than you read.</source>
   <translation>Aussi bon que l’original, et votre processeur répond plus vite que vous ne lisez.</translation>
  </message>
  <message>
   <source>As good as the original, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>Aussi bon que l’original, avec {gpu_layers} couches sur {layers} sur la carte graphique.</translation>
  </message>
  <message>
   <source>As good as {best}; the difference cannot be noticed.</source>
   <translation>Aussi bon que {best} ; la différence est imperceptible.</translation>
  </message>
  <message>
   <source>As it was trained.</source>
   <translation>Tel qu’il a été entraîné.</translation>
  </message>
  <message>
   <source>Attached files of which only the name was kept: {count}.</source>
   <translation>Fichiers joints dont seul le nom a été gardé : {count}.</translation>
  </message>
  <message>
   <source>Better, but only {gpu_layers} of {layers} layers fit on the graphics card.</source>
   <translation>Meilleur, mais seules {gpu_layers} couches sur {layers} tiennent sur la carte graphique.</translation>
  </message>
  <message>
   <source>Better, but slower than you read: about {speed} tokens a second.</source>
   <translation>Meilleur, mais plus lent que votre lecture : environ {speed} tokens par seconde.</translation>
  </message>
  <message>
   <source>By its size this model needs {missing} more memory than is free: it may be very slow, or stop. Close other programs, or choose a smaller one.</source>
   <translation>D’après sa taille, ce modèle demande {missing} de mémoire de plus qu’il n’y en a de libre : il risque d’être très lent ou de s’arrêter. Fermez d’autres programmes, ou choisissez-en un plus petit.</translation>
  </message>
  <message>
   <source>Calls of tools and what those answered: {count}.</source>
   <translation>Appels d’outils et leurs réponses : {count}.</translation>
  </message>
  <message>
   <source>Chats that break off because the file does: {count}.</source>
   <translation>Chats interrompus parce que le fichier l’est : {count}.</translation>
  </message>
  <message>
   <source>Chats too damaged to be read: {count}.</source>
   <translation>Chats trop endommagés pour être lus : {count}.</translation>
  </message>
  <message>
   <source>Chats too large to be read: {count}.</source>
   <translation>Chats trop gros pour être lus : {count}.</translation>
  </message>
  <message>
   <source>Chats without a message: {count}.</source>
   <translation>Chats sans message : {count}.</translation>
  </message>
  <message>
   <source>Chats written by a newer Alcove; install that one to read them: {count}.</source>
   <translation>Chats écrits par un Alcove plus récent ; installez celui-ci pour les lire : {count}.</translation>
  </message>
  <message>
   <source>Clearly worse.</source>
   <translation>Nettement moins bon.</translation>
  </message>
  <message>
   <source>Cut into pieces that must be joined before it can be opened.</source>
   <translation>Découpé en morceaux qu’il faut réunir avant de l’ouvrir.</translation>
  </message>
  <message>
   <source>Files protected by a password: {count}.</source>
   <translation>Fichiers protégés par un mot de passe : {count}.</translation>
  </message>
  <message>
   <source>Files that are damaged: {count}.</source>
   <translation>Fichiers endommagés : {count}.</translation>
  </message>
  <message>
   <source>Files that are too large, so that only their beginning was read: {count}.</source>
   <translation>Fichiers trop gros, dont seul le début a été lu : {count}.</translation>
  </message>
  <message>
   <source>How this answer was asked was not kept: it was imported, or written by an older Alcove. Answers from now on keep it.</source>
   <translation>La façon dont cette réponse a été demandée n’a pas été conservée : elle a été importée, ou écrite par un Alcove plus ancien. Les réponses la conservent désormais.</translation>
  </message>
  <message>
   <source>Made for another program; llama.cpp cannot read it.</source>
   <translation>Fait pour un autre programme ; llama.cpp ne peut pas le lire.</translation>
  </message>
  <message>
   <source>Messages beyond those that one chat can hold: {count}.</source>
   <translation>Messages au-delà de ce qu’un chat peut contenir : {count}.</translation>
  </message>
  <message>
   <source>Messages that the other program keeps hidden: {count}.</source>
   <translation>Messages que l’autre programme garde cachés : {count}.</translation>
  </message>
  <message>
   <source>Messages that were in there twice: {count}.</source>
   <translation>Messages présents en double : {count}.</translation>
  </message>
  <message>
   <source>Messages whose place in the chat was damaged, put where they fit best: {count}.</source>
   <translation>Messages dont la place dans le chat était endommagée, mis là où ils vont le mieux : {count}.</translation>
  </message>
  <message>
   <source>NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, reinstall the driver.</source>
   <translation>Le pilote de NVIDIA a répondu de façon inattendue. Redémarrez l’ordinateur ; si le problème persiste, réinstallez le pilote.</translation>
  </message>
  <message>
   <source>NVIDIA's driver was updated while the computer ran. Restart the computer to use the graphics card again.</source>
   <translation>Le pilote de NVIDIA a été mis à jour alors que l’ordinateur était en marche. Redémarrez l’ordinateur pour réutiliser la carte graphique.</translation>
  </message>
  <message>
   <source>No answer that follows this JSON schema could ever end, because it requires itself. Make one of its properties optional.</source>
   <translation>Aucune réponse suivant ce schéma JSON ne pourrait jamais finir, car il s’exige lui-même. Rendez l’une de ses propriétés facultative.</translation>
  </message>
  <message>
   <source>No answer that follows this grammar could ever end. Give the rules a way out.</source>
   <translation>Aucune réponse suivant cette grammaire ne pourrait jamais finir. Donnez une issue aux règles.</translation>
  </message>
  <message>
   <source>No difference you would notice.</source>
   <translation>Aucune différence perceptible.</translation>
  </message>
  <message>
   <source>No graphics card was found that a model can use. Models run on the processor; small ones are fast there too.</source>
   <translation>Aucune carte graphique utilisable par un modèle n’a été trouvée. Les modèles tournent sur le processeur ; les petits y sont rapides aussi.</translation>
  </message>
  <message>
   <source>No model is open. Choose one in the model menu at the top.</source>
   <translation>Aucun modèle n’est ouvert. Choisissez-en un dans le menu des modèles en haut.</translation>
  </message>
  <message>
   <source>None of the files of {id} is a good choice for this computer. Name one of its quantizations to take it anyway, or choose a smaller model.</source>
   <translation>Aucun des fichiers de {id} n’est un bon choix pour cet ordinateur. Nommez l’une de ses quantifications pour le prendre quand même, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>Nothing could be read of the chats in {path}, nor is there a backup that can be, so nothing was changed. If keys.json came from elsewhere, put the right one back (keys.json.copy may be it); else put back a copy of the folder, or move it away to begin anew.</source>
   <translation>Rien n’a pu être lu des chats dans {path}, ni d’aucune sauvegarde ; rien n’a donc été modifié. Si keys.json vient d’ailleurs, remettez le bon (c’est peut-être keys.json.copy) ; sinon, remettez une copie du dossier, ou déplacez-le pour recommencer à zéro.</translation>
  </message>
  <message>
   <source>Nothing could be written to {folder} ({reason}). Check the disk and its permissions.</source>
   <translation>Rien n’a pu être écrit dans {folder} ({reason}). Vérifiez le disque et ses droits.</translation>
  </message>
  <message>
   <source>Nothing is kept here yet. Start Alcove's window once and choose how your chats are protected.</source>
   <translation>Rien n’est encore conservé ici. Ouvrez une fois la fenêtre d’Alcove et choisissez comment protéger vos chats.</translation>
  </message>
  <message>
   <source>Nothing that can be read is left in the folder {folder}, so the collection was left as it was. Is the disk connected? If the files are really gone, take the documents out or delete the collection.</source>
   <translation>Il ne reste rien de lisible dans le dossier {folder}, la collection a donc été laissée telle quelle. Le disque est-il branché ? Si les fichiers ont vraiment disparu, retirez les documents ou supprimez la collection.</translation>
  </message>
  <message>
   <source>Noticeably less exact.</source>
   <translation>Sensiblement moins précis.</translation>
  </message>
  <message>
   <source>Often wrong.</source>
   <translation>Souvent faux.</translation>
  </message>
  <message>
   <source>Only the first {cells} filled cells of this file were taken.</source>
   <translation>Seules les {cells} premières cellules remplies de ce fichier ont été prises en compte.</translation>
  </message>
  <message>
   <source>Only the first {characters} characters of this document were taken.</source>
   <translation>Seuls les {characters} premiers caractères de ce document ont été pris en compte.</translation>
  </message>
  <message>
   <source>Only the first {pages} of {of} pages were read.</source>
   <translation>Seules les {pages} premières pages sur {of} ont été lues.</translation>
  </message>
  <message>
   <source>Outputs longer than {characters} characters were shortened.</source>
   <translation>Les sorties de plus de {characters} caractères ont été raccourcies.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing.</source>
   <translation>Il manque la partie {part} sur {parts}.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing. Put all parts in one folder.</source>
   <translation>Il manque la partie {part} sur {parts}. Mettez toutes les parties dans un même dossier.</translation>
  </message>
  <message>
   <source>Parts of a kind that Alcove does not know: {count}.</source>
   <translation>Éléments d’un type inconnu d’Alcove : {count}.</translation>
  </message>
  <message>
   <source>Parts of this document were lost when Alcove's store was damaged. Drop the file again: it is read anew then.</source>
   <translation>Des parties de ce document ont été perdues quand la base d’Alcove a été endommagée. Déposez à nouveau le fichier : il sera alors relu.</translation>
  </message>
  <message>
   <source>Pictures, sound and video, which stay in the other program: {count}.</source>
   <translation>Images, sons et vidéos, qui restent dans l’autre programme : {count}.</translation>
  </message>
  <message>
   <source>Reading {name} failed: its reader crashed ({signal}). Nothing else is affected. The file may be damaged; save it anew and try again.</source>
   <translation>La lecture de {name} a échoué : le processus de lecture a planté ({signal}). Rien d’autre n’est touché. Le fichier est peut-être endommagé ; enregistrez-le à nouveau et réessayez.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped after {seconds} seconds without an end in sight. Save it anew or split it.</source>
   <translation>La lecture de {name} a été arrêtée après {seconds} secondes, sans fin en vue. Enregistrez-le à nouveau ou divisez-le.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because it took more than {limit} of memory. Split it, or save it in a simpler form.</source>
   <translation>La lecture de {name} a été arrêtée, car elle demandait plus de {limit} de mémoire. Divisez le fichier, ou enregistrez-le sous une forme plus simple.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because its reader answered nonsense. The file may be made to do harm.</source>
   <translation>La lecture de {name} a été arrêtée, car le processus de lecture a répondu n’importe quoi. Le fichier est peut-être malveillant.</translation>
  </message>
  <message>
   <source>Rounded so coarsely that a smaller model would answer better.</source>
   <translation>Arrondi si grossièrement qu’un modèle plus petit répondrait mieux.</translation>
  </message>
  <message>
   <source>Settings of a chat that make no sense here: {count}.</source>
   <translation>Réglages de chat qui n’ont pas de sens ici : {count}.</translation>
  </message>
  <message>
   <source>Slightly less exact.</source>
   <translation>Légèrement moins précis.</translation>
  </message>
  <message>
   <source>Smaller and less exact.</source>
   <translation>Plus petit et moins précis.</translation>
  </message>
  <message>
   <source>Some text in the file is not valid.</source>
   <translation>Une partie du texte du fichier n’est pas valide.</translation>
  </message>
  <message>
   <source>Something in Alcove went wrong ({kind}). Your chats are safe; try again.</source>
   <translation>Un problème est survenu dans Alcove ({kind}). Vos chats sont en sécurité ; réessayez.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's downloads: {reason}. Please report it.</source>
   <translation>Il y a un problème dans les téléchargements d’Alcove : {reason}. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's engine: {reason}. Please report it with the output of `alcove doctor`.</source>
   <translation>Il y a un problème dans le moteur d’Alcove : {reason}. Veuillez le signaler avec la sortie de `alcove doctor`.</translation>
  </message>
  <message>
   <source>Stopped by you.</source>
   <translation>Arrêté par vous.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Tesseract could not read a page: {reason}</source>
   <translation>Tesseract n’a pas pu lire une page : {reason}</translation>
  </message>
  <message>
   <source>Tesseract took longer than {seconds} seconds for a page.</source>
   <translation>Tesseract a mis plus de {seconds} secondes pour une page.</translation>
  </message>
  <message>
   <source>That does not look like a hub token. Copy it again; it begins with hf_.</source>
   <translation>Cela ne ressemble pas à un token du hub. Copiez-le à nouveau ; il commence par hf_.</translation>
  </message>
  <message>
   <source>That passphrase is not right. Check capitals and the keyboard layout, and try again.</source>
   <translation>Cette phrase secrète n’est pas la bonne. Vérifiez les majuscules et la disposition du clavier, puis réessayez.</translation>
  </message>
  <message>
   <source>That recovery phrase is not right. It has six groups of four letters and digits; check them and try again.</source>
   <translation>Cette phrase de récupération n’est pas la bonne. Elle compte six groupes de quatre lettres et chiffres ; vérifiez-les et réessayez.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again on the processor alone; answers will be slower.</source>
   <translation>La mémoire du GPU était épuisée. Nouvel essai effectué sur le processeur seul ; les réponses seront plus lentes.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers will be slower.</source>
   <translation>La mémoire du GPU était épuisée. Nouvel essai effectué avec {to} couches sur {layers} sur le GPU ; les réponses seront plus lentes.</translation>
  </message>
  <message>
   <source>The JSON schema is not valid JSON: see line {line}.</source>
   <translation>Le schéma JSON n’est pas du JSON valide : voir la ligne {line}.</translation>
  </message>
  <message>
   <source>The JSON schema is too large or too deeply nested. Make it smaller; lengths and counts may go up to 2,000.</source>
   <translation>Le schéma JSON est trop grand ou trop profondément imbriqué. Réduisez-le ; longueurs et nombres peuvent aller jusqu’à 2 000.</translation>
  </message>
  <message>
   <source>The JSON schema refers to “{reference}”, which is not in it. Only references within the schema work, such as #/$defs/name.</source>
   <translation>Le schéma JSON renvoie à « {reference} », qui n’y figure pas. Seuls les renvois internes au schéma fonctionnent, comme #/$defs/name.</translation>
  </message>
  <message>
   <source>The answer reached the length limit of the settings.</source>
   <translation>La réponse a atteint la longueur limite des paramètres.</translation>
  </message>
  <message>
   <source>The best quality that answers faster than you read, with {gpu_layers} of {layers} layers on the graphics card; {next} is too large or too slow.</source>
   <translation>La meilleure qualité qui répond plus vite que vous ne lisez, avec {gpu_layers} couches sur {layers} sur la carte graphique ; {next} est trop gros ou trop lent.</translation>
  </message>
  <message>
   <source>The best quality that fits completely on your graphics card; {next} would not.</source>
   <translation>La meilleure qualité qui tient entièrement sur votre carte graphique ; {next} ne tiendrait pas.</translation>
  </message>
  <message>
   <source>The best quality that your processor answers with faster than you read; {next} is too large or too slow.</source>
   <translation>La meilleure qualité avec laquelle votre processeur répond plus vite que vous ne lisez ; {next} est trop gros ou trop lent.</translation>
  </message>
  <message>
   <source>The best quality there is, and it fits on your graphics card.</source>
   <translation>La meilleure qualité qui soit, et elle tient sur votre carte graphique.</translation>
  </message>
  <message>
   <source>The best quality there is, and your processor answers faster than you read.</source>
   <translation>La meilleure qualité qui soit, et votre processeur répond plus vite que vous ne lisez.</translation>
  </message>
  <message>
   <source>The best quality there is, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>La meilleure qualité qui soit, avec {gpu_layers} couches sur {layers} sur la carte graphique.</translation>
  </message>
  <message>
   <source>The chat template has a mistake in line {line}: {reason}. Correct it.</source>
   <translation>Le gabarit de chat contient une erreur à la ligne {line} : {reason}. Corrigez-la.</translation>
  </message>
  <message>
   <source>The chat template is empty or writes nothing. Enter another or choose a family.</source>
   <translation>Le gabarit de chat est vide ou n’écrit rien. Saisissez-en un autre ou choisissez une famille.</translation>
  </message>
  <message>
   <source>The chat template is stored in an unusual way and is ignored.</source>
   <translation>Le gabarit de chat est stocké de façon inhabituelle et est ignoré.</translation>
  </message>
  <message>
   <source>The chat template refused this conversation: {reason}. Choose another template in the model's settings.</source>
   <translation>Le gabarit de chat a refusé cette conversation : {reason}. Choisissez un autre gabarit dans les réglages du modèle.</translation>
  </message>
  <message>
   <source>The chat template took longer than {seconds} seconds. Choose another.</source>
   <translation>Le gabarit de chat a mis plus de {seconds} secondes. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The chat template, or what it writes, is too large. Choose another or shorten the conversation.</source>
   <translation>Le gabarit de chat, ou ce qu’il écrit, est trop gros. Choisissez-en un autre ou raccourcissez la conversation.</translation>
  </message>
  <message>
   <source>The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ.</source>
   <translation>La mémoire de la conversation est gardée en 8 bits, pour que {context} tokens tiennent. Les réponses ne changent presque pas.</translation>
  </message>
  <message>
   <source>The computer has run out of memory. Close other programs, or choose a smaller model.</source>
   <translation>L’ordinateur n’a plus de mémoire. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>The connection to {host} broke off. Try again.</source>
   <translation>La connexion à {host} s’est interrompue. Réessayez.</translation>
  </message>
  <message>
   <source>The context is full: the answer ends here. Start a new chat or choose a longer context.</source>
   <translation>Le contexte est plein : la réponse s’arrête ici. Commencez un nouveau chat ou choisissez un contexte plus long.</translation>
  </message>
  <message>
   <source>The context is longer than this model was trained for; far back it may lose the thread.</source>
   <translation>Le contexte est plus long que celui pour lequel ce modèle a été entraîné ; loin en arrière, il peut perdre le fil.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens, but the model's context holds {context}. Start a new chat, shorten the message, or choose a longer context.</source>
   <translation>La conversation compte {tokens} tokens, mais le contexte du modèle en contient {context}. Commencez un nouveau chat, raccourcissez le message, ou choisissez un contexte plus long.</translation>
  </message>
  <message>
   <source>The disk is full, so {path} could not be written. Free some space and try again; what was stored before is safe.</source>
   <translation>Le disque est plein, {path} n’a donc pas pu être écrit. Libérez de la place et réessayez ; ce qui était déjà enregistré est en sécurité.</translation>
  </message>
  <message>
   <source>The disk of {folder} cannot hold the placeholder needed to measure this model, so its memory is only estimated.</source>
   <translation>Le disque de {folder} ne peut pas contenir le fichier factice nécessaire pour mesurer ce modèle, sa mémoire est donc seulement estimée.</translation>
  </message>
  <message>
   <source>The disk with {folder} cannot hold a file this large. Choose another folder for models, on a disk that is not formatted as FAT32.</source>
   <translation>Le disque de {folder} ne peut pas contenir un fichier aussi gros. Choisissez un autre dossier pour les modèles, sur un disque qui n’est pas formaté en FAT32.</translation>
  </message>
  <message>
   <source>The documents are {tokens} tokens together with the question; this model's context holds {context}. Name fewer of them or a model with a longer context: in the window, Alcove searches long documents for the passages that count.</source>
   <translation>Les documents font {tokens} tokens avec la question ; le contexte de ce modèle en contient {context}. Indiquez moins de documents ou un modèle au contexte plus long. Dans la fenêtre, Alcove cherche dans les longs documents les passages qui comptent.</translation>
  </message>
  <message>
   <source>The driver of a graphics card does not tell how much memory it has. Open a model, and the engine will ask.</source>
   <translation>Le pilote d’une carte graphique n’indique pas sa quantité de mémoire. Ouvrez un modèle et le moteur la demandera.</translation>
  </message>
  <message>
   <source>The encoding of this text is a guess ({encoding}).</source>
   <translation>L’encodage de ce texte est deviné ({encoding}).</translation>
  </message>
  <message>
   <source>The encrypted connection to {host} could not be trusted ({reason}). Check this computer's date and whether a firewall or proxy reads your traffic.</source>
   <translation>La connexion chiffrée à {host} n’est pas digne de confiance ({reason}). Vérifiez la date de cet ordinateur et si un pare-feu ou un proxy lit votre trafic.</translation>
  </message>
  <message>
   <source>The engine broke on this model's header ({reason}). The file is damaged or made to do harm; do not use it.</source>
   <translation>Le moteur a planté sur l’en-tête de ce modèle ({reason}). Le fichier est endommagé ou malveillant ; ne l’utilisez pas.</translation>
  </message>
  <message>
   <source>The engine broke while making the smaller copy ({reason}). Nothing was kept; try again or choose another file.</source>
   <translation>Le moteur a planté en créant la copie plus petite ({reason}). Rien n’a été gardé ; réessayez ou choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The engine cannot read this model: {reason}. Choose another file.</source>
   <translation>Le moteur ne peut pas lire ce modèle : {reason}. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The engine could not be started: {reason}</source>
   <translation>Le moteur n’a pas pu démarrer : {reason}</translation>
  </message>
  <message>
   <source>The engine could not go on ({reason}). Ask again; if it stays, choose another model file.</source>
   <translation>Le moteur n’a pas pu continuer ({reason}). Reposez la question ; si le problème persiste, choisissez un autre fichier de modèle.</translation>
  </message>
  <message>
   <source>The engine could not read this model: {reason}</source>
   <translation>Le moteur n’a pas pu lire ce modèle : {reason}</translation>
  </message>
  <message>
   <source>The engine could not say within {seconds} seconds what this model takes. Try again when the computer is less busy.</source>
   <translation>Le moteur n’a pas pu dire en {seconds} secondes ce que ce modèle demande. Réessayez quand l’ordinateur sera moins occupé.</translation>
  </message>
  <message>
   <source>The engine did not answer within {seconds} seconds. Try again.</source>
   <translation>Le moteur n’a pas répondu en {seconds} secondes. Réessayez.</translation>
  </message>
  <message>
   <source>The engine gave no result. Ask again.</source>
   <translation>Le moteur n’a donné aucun résultat. Reposez la question.</translation>
  </message>
  <message>
   <source>The engine sent something unreadable and was ended. Ask again and it starts anew.</source>
   <translation>Le moteur a envoyé quelque chose d’illisible et a été arrêté. Reposez la question et il redémarre.</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly ({signal}). What it had written is kept; ask again and it starts anew. {reason}</source>
   <translation>Le moteur s’est arrêté de façon inattendue ({signal}). Ce qu’il avait écrit est gardé ; reposez la question et il redémarre. {reason}</translation>
  </message>
  <message>
   <source>The fastest that is still good, but slower than you read: about {speed} tokens a second. A smaller model would be quicker.</source>
   <translation>La plus rapide qui reste bonne, mais plus lente que votre lecture : environ {speed} tokens par seconde. Un modèle plus petit irait plus vite.</translation>
  </message>
  <message>
   <source>The file changed on the hub, so it was downloaded anew.</source>
   <translation>Le fichier a changé sur le hub, il a donc été téléchargé à nouveau.</translation>
  </message>
  <message>
   <source>The file with your chats is damaged ({detail}). Alcove can put it aside, not delete it, and save what can be read and what the backups hold.</source>
   <translation>Le fichier de vos chats est endommagé ({detail}). Alcove peut le mettre de côté, sans le supprimer, et sauver ce qui est lisible et ce que contiennent les sauvegardes.</translation>
  </message>
  <message>
   <source>The file {path} seems to belong to other chats than those that are here. keys.json.copy beside it may be the right one: exchange the two, and keep both. Nothing was changed.</source>
   <translation>Le fichier {path} semble appartenir à d’autres chats que ceux qui se trouvent ici. Le bon est peut-être keys.json.copy, à côté : échangez les deux, et gardez-les tous les deux. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>The file {path}, which says how your chats are unlocked, is damaged or could not be written. Put back a copy of it; do not delete it.</source>
   <translation>Le fichier {path}, qui indique comment déverrouiller vos chats, est endommagé ou n’a pas pu être écrit. Remettez-en une copie ; ne le supprimez pas.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Make room on the disk or check its permissions.</source>
   <translation>Le dossier {folder} ne peut pas être créé ({reason}). Faites de la place sur le disque ou vérifiez ses droits.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Connect the disk it is on, or choose another folder for the collection.</source>
   <translation>Le dossier {folder} n’est pas là. Branchez le disque où il se trouve, ou choisissez un autre dossier pour la collection.</translation>
  </message>
  <message>
   <source>The grammar cannot be read at line {line}, near “{near}”. Rules are written as in llama.cpp's GBNF: name ::= "text" [a-z]+ other-rule.</source>
   <translation>La grammaire ne peut pas être lue à la ligne {line}, près de « {near} ». Les règles s’écrivent comme dans la GBNF de llama.cpp : name ::= "text" [a-z]+ other-rule.</translation>
  </message>
  <message>
   <source>The grammar has no rule called “{name}”, but needs it. Add the rule or correct the name; the answer begins at the rule called root.</source>
   <translation>La grammaire n’a pas de règle appelée « {name} », mais en a besoin. Ajoutez la règle ou corrigez le nom ; la réponse commence à la règle appelée root.</translation>
  </message>
  <message>
   <source>The grammar is too large or too deeply nested. Make it shorter, and repeat nothing more than 2,000 times.</source>
   <translation>La grammaire est trop grande ou trop profondément imbriquée. Raccourcissez-la, et ne répétez rien plus de 2 000 fois.</translation>
  </message>
  <message>
   <source>The grammar's rule “{name}” can begin with itself, which cannot be followed. Write the repetition with * or + instead.</source>
   <translation>La règle « {name} » de la grammaire peut commencer par elle-même, ce qu’on ne peut pas suivre. Écrivez plutôt la répétition avec * ou +.</translation>
  </message>
  <message>
   <source>The hub asks to wait {seconds} seconds before the next request.</source>
   <translation>Le hub demande d’attendre {seconds} secondes avant la prochaine requête.</translation>
  </message>
  <message>
   <source>The hub cannot answer at the moment (status {status}). Try again later.</source>
   <translation>Le hub ne peut pas répondre pour le moment (statut {status}). Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The hub has switched off {id}. Choose another model.</source>
   <translation>Le hub a désactivé {id}. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The hub publishes no checksum for {name}, so it cannot be verified and was not downloaded. Choose another file.</source>
   <translation>Le hub ne publie pas de somme de contrôle pour {name}, qui ne peut donc pas être vérifié et n’a pas été téléchargé. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, with read access to gated models) and enter it again.</source>
   <translation>Le hub a refusé votre token. Créez-en un nouveau sur la page du hub (Settings → Access Tokens, avec accès en lecture aux modèles restreints) et saisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>The hub's answer makes no sense ({reason}). Try again later.</source>
   <translation>La réponse du hub n’a pas de sens ({reason}). Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The key was put into {before}, but this session offers {now}. Start the earlier keyring, or use your passphrase or recovery phrase; nothing was changed.</source>
   <translation>La clé a été mise dans {before}, mais cette session propose {now}. Démarrez le trousseau précédent, ou utilisez votre phrase secrète ou votre phrase de récupération ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The keyring did not answer within {seconds} seconds. Look for a password dialog, answer it and try again.</source>
   <translation>Le trousseau n’a pas répondu en {seconds} secondes. Cherchez une fenêtre de mot de passe, répondez-y et réessayez.</translation>
  </message>
  <message>
   <source>The keyring here ({backend}) is not known to encrypt what it keeps. Choose a passphrase instead.</source>
   <translation>On ne sait pas si le trousseau présent ici ({backend}) chiffre ce qu’il garde. Choisissez plutôt une phrase secrète.</translation>
  </message>
  <message>
   <source>The keyring {backend} did not do what was asked ({detail}). Try again, or use a passphrase.</source>
   <translation>Le trousseau {backend} n’a pas fait ce qui était demandé ({detail}). Réessayez, ou utilisez une phrase secrète.</translation>
  </message>
  <message>
   <source>The keyring {backend} holds another key than this store needs. Use your passphrase or recovery phrase.</source>
   <translation>Le trousseau {backend} contient une autre clé que celle qu’il faut à cette base. Utilisez votre phrase secrète ou votre phrase de récupération.</translation>
  </message>
  <message>
   <source>The keyring {backend} no longer holds Alcove's key. Use your passphrase or recovery phrase, or restore the keyring.</source>
   <translation>Le trousseau {backend} ne contient plus la clé d’Alcove. Utilisez votre phrase secrète ou votre phrase de récupération, ou restaurez le trousseau.</translation>
  </message>
  <message>
   <source>The keyring {backend} stayed locked. Unlock it and try again; nothing was changed.</source>
   <translation>Le trousseau {backend} est resté verrouillé. Déverrouillez-le et réessayez ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again; please report it if that does not help.</source>
   <translation>La liste de modèles fournie avec Alcove ne peut pas être lue ({path}). Réinstallez Alcove ; veuillez signaler le problème si cela n’aide pas.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with a context of {to} instead of {context} tokens.</source>
   <translation>La mémoire était épuisée. Nouvel essai effectué avec un contexte de {to} tokens au lieu de {context}.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with the chat's memory kept in 8 bits.</source>
   <translation>La mémoire était épuisée. Nouvel essai effectué avec la mémoire de la conversation gardée en 8 bits.</translation>
  </message>
  <message>
   <source>The model does not state its context length; 4,096 tokens are used.</source>
   <translation>Le modèle n’indique pas sa longueur de contexte ; 4 096 tokens sont utilisés.</translation>
  </message>
  <message>
   <source>The model has no word with which the answer could go on as the grammar wants. What it had written is kept; change the grammar or choose another model.</source>
   <translation>Le modèle n’a aucun mot permettant de continuer la réponse comme la grammaire le veut. Ce qu’il avait écrit est gardé ; changez la grammaire ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The model that searches documents by meaning stopped ({reason}). Documents are searched by their words; choose a smaller model if it happens again.</source>
   <translation>Le modèle qui cherche dans les documents par le sens s’est arrêté ({reason}). La recherche dans les documents se fait par les mots ; choisissez un modèle plus petit si cela se reproduit.</translation>
  </message>
  <message>
   <source>The model wrote no summary, so nothing was changed. Leave out the oldest messages instead, or try a larger model.</source>
   <translation>Le modèle n’a pas écrit de résumé, rien n’a donc été changé. Omettez plutôt les plus anciens messages, ou essayez un modèle plus grand.</translation>
  </message>
  <message>
   <source>The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. Choose another file or another publisher.</source>
   <translation>Alcove ne peut pas enregistrer sans risque sous le nom « {name} », rien n’a donc été téléchargé. Choisissez un autre fichier ou un autre éditeur.</translation>
  </message>
  <message>
   <source>The new passphrase did not read back as written; the old one still works. Please report it.</source>
   <translation>La nouvelle phrase secrète, relue, ne correspond pas à ce qui a été écrit ; l’ancienne fonctionne toujours. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>The output could not be written ({reason}). Make room on the disk, or send it somewhere else.</source>
   <translation>La sortie n’a pas pu être écrite ({reason}). Faites de la place sur le disque, ou envoyez-la ailleurs.</translation>
  </message>
  <message>
   <source>The process that reads documents could not be started. {reason} Try again; if it stays so, restart Alcove.</source>
   <translation>Le processus qui lit les documents n’a pas pu démarrer. {reason} Réessayez ; si le problème persiste, relancez Alcove.</translation>
  </message>
  <message>
   <source>The settings could not be written ({reason}). They hold until Alcove closes; make room on the disk or check the folder's permissions.</source>
   <translation>Les paramètres n’ont pas pu être écrits ({reason}). Ils valent jusqu’à la fermeture d’Alcove ; faites de la place sur le disque ou vérifiez les droits du dossier.</translation>
  </message>
  <message>
   <source>The stated vocabulary size differs from the real one.</source>
   <translation>La taille de vocabulaire indiquée diffère de la vraie.</translation>
  </message>
  <message>
   <source>The system ended the engine, most likely because memory ran out. What it had written is kept. Close other programs, or choose a smaller model or context, and ask again.</source>
   <translation>Le système a arrêté le moteur, très probablement faute de mémoire. Ce qu’il avait écrit est gardé. Fermez d’autres programmes, ou choisissez un modèle ou un contexte plus petit, et reposez la question.</translation>
  </message>
  <message>
   <source>The table has {columns} columns; the first {shown} were taken.</source>
   <translation>Le tableau a {columns} colonnes ; les {shown} premières ont été prises en compte.</translation>
  </message>
  <message>
   <source>The text of {pages} of {of} pages was recognized from pictures. It may hold mistakes.</source>
   <translation>Pages dont le texte a été reconnu à partir d’images : {pages} sur {of}. Il peut contenir des erreurs.</translation>
  </message>
  <message>
   <source>The tokenizer failed. Please report this.</source>
   <translation>Le tokenizer a échoué. Veuillez le signaler.</translation>
  </message>
  <message>
   <source>There are files inside this file ({names}). They were not opened.</source>
   <translation>Ce fichier en contient d’autres ({names}). Ils n’ont pas été ouverts.</translation>
  </message>
  <message>
   <source>There are {most} presets already. Delete one that you do not need.</source>
   <translation>Il y a déjà {most} préréglages. Supprimez-en un dont vous n’avez pas besoin.</translation>
  </message>
  <message>
   <source>There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, or a newer Linux kernel.</source>
   <translation>Une carte AMD est présente, mais le pilote amdgpu n’indique pas sa mémoire. Utilisez ce pilote, ou un noyau Linux plus récent.</translation>
  </message>
  <message>
   <source>There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart the computer after installing.</source>
   <translation>Une carte NVIDIA est présente, mais le pilote de NVIDIA ne fonctionne pas. Installez-le, ou redémarrez l’ordinateur après l’installation.</translation>
  </message>
  <message>
   <source>There is no chat called “{name}”. `alcove chats list` shows what there is.</source>
   <translation>Il n’y a pas de chat appelé « {name} ». `alcove chats list` montre ce qu’il y a.</translation>
  </message>
  <message>
   <source>There is no chat to export.</source>
   <translation>Il n’y a aucun chat à exporter.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” here. `alcove models list --all` shows all of them.</source>
   <translation>Il n’y a pas ici de modèle appelé « {name} ». `alcove models list --all` les affiche tous.</translation>
  </message>
  <message>
   <source>There is no model {id} on the hub, or it is private. Check the name, or enter your hub token if it is yours.</source>
   <translation>Il n’y a pas de modèle {id} sur le hub, ou il est privé. Vérifiez le nom, ou saisissez votre token du hub s’il est à vous.</translation>
  </message>
  <message>
   <source>There is no quantization called {type}. Choose one from the list.</source>
   <translation>Il n’y a pas de quantification appelée {type}. Choisissez-en une dans la liste.</translation>
  </message>
  <message>
   <source>There is no question of yours here that could be answered. Choose one of your own messages, or an answer to one.</source>
   <translation>Il n’y a ici aucune question de votre part à laquelle répondre. Choisissez l’un de vos messages, ou une réponse à l’un d’eux.</translation>
  </message>
  <message>
   <source>There is no template family called {name}. Choose one from the list.</source>
   <translation>Il n’y a pas de famille de gabarits appelée {name}. Choisissez-en une dans la liste.</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens ({reason}). Choose a smaller context length in the settings, or a smaller model.</source>
   <translation>Il n’y a pas assez de mémoire pour un contexte de {tokens} tokens ({reason}). Choisissez une longueur de contexte plus petite dans les paramètres, ou un modèle plus petit.</translation>
  </message>
  <message>
   <source>There is not enough memory to load this model ({reason}). Choose a smaller context length or a smaller model, or close other programs.</source>
   <translation>Il n’y a pas assez de mémoire pour charger ce modèle ({reason}). Choisissez une longueur de contexte ou un modèle plus petits, ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and resume; what is here is kept.</source>
   <translation>Il n’y a pas assez de place dans {folder} : il faut {needed}, {free} sont libres. Libérez de la place et reprenez ; ce qui est déjà là est gardé.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and try again; nothing was kept.</source>
   <translation>Il n’y a pas assez de place dans {folder} : il faut {needed}, {free} sont libres. Libérez de la place et réessayez ; rien n’a été gardé.</translation>
  </message>
  <message>
   <source>There is text in this document that a reader does not see. The model sees it: be careful with what it says about this document.</source>
   <translation>Ce document contient du texte qu’un lecteur ne voit pas. Le modèle, lui, le voit : méfiez-vous de ce qu’il dit de ce document.</translation>
  </message>
  <message>
   <source>These presets are of a newer Alcove. Install that one to take them in.</source>
   <translation>Ces préréglages viennent d’un Alcove plus récent. Installez celui-ci pour les importer.</translation>
  </message>
  <message>
   <source>This Alcove's engine cannot use the graphics card found here, so models run on the processor. Install the Alcove version made for this card.</source>
   <translation>Le moteur de cet Alcove ne peut pas utiliser la carte graphique trouvée ici, les modèles tournent donc sur le processeur. Installez la version d’Alcove faite pour cette carte.</translation>
  </message>
  <message>
   <source>This answer broke off for an unknown reason. Ask again.</source>
   <translation>Cette réponse s’est interrompue pour une raison inconnue. Reposez la question.</translation>
  </message>
  <message>
   <source>This answer cannot go on, because something was said after it. Ask for the rest in a new message, or let the answer be written again.</source>
   <translation>Cette réponse ne peut pas continuer, car quelque chose a été dit après elle. Demandez la suite dans un nouveau message, ou faites réécrire la réponse.</translation>
  </message>
  <message>
   <source>This cannot be put back: the message it followed was deleted too. Take that deletion back first, if it is still offered.</source>
   <translation>Ceci ne peut pas être rétabli : le message qu’il suivait a aussi été supprimé. Annulez d’abord cette suppression, si c’est encore proposé.</translation>
  </message>
  <message>
   <source>This cannot be sent to the engine: {reason}</source>
   <translation>Ceci ne peut pas être envoyé au moteur : {reason}</translation>
  </message>
  <message>
   <source>This chat is too short for a summary of its beginning. Shorten your message, or choose a longer context for the model.</source>
   <translation>Ce chat est trop court pour résumer son début. Raccourcissez votre message, ou choisissez un contexte plus long pour le modèle.</translation>
  </message>
  <message>
   <source>This collection no longer exists. Choose another one.</source>
   <translation>Cette collection n’existe plus. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts, so the token cannot be kept safely. Set one up and try again.</source>
   <translation>Cet ordinateur n’a pas de trousseau chiffré, le token ne peut donc pas être conservé en sécurité. Configurez-en un et réessayez.</translation>
  </message>
  <message>
   <source>This computer has too little free memory, or is too slow, for any model of our list; the smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing other programs may help.</source>
   <translation>Cet ordinateur a trop peu de mémoire libre, ou est trop lent, pour les modèles de notre liste ; le plus petit, {model}, est un fichier de {bytes}. Pocket, le modèle intégré, tourne ici. Fermer d’autres programmes peut aider.</translation>
  </message>
  <message>
   <source>This computer offers no keyring to keep the key in. Start or unlock one, use your passphrase or recovery phrase, or for a new store choose a passphrase.</source>
   <translation>Cet ordinateur n’offre pas de trousseau où garder la clé. Démarrez-en ou déverrouillez-en un, utilisez votre phrase secrète ou votre phrase de récupération, ou choisissez une phrase secrète pour une nouvelle base.</translation>
  </message>
  <message>
   <source>This conversation no longer exists. It may have been deleted; choose another one.</source>
   <translation>Cette conversation n’existe plus. Elle a peut-être été supprimée ; choisissez-en une autre.</translation>
  </message>
  <message>
   <source>This document came with an imported chat: its text is what that file says. To be sure, drop the document itself; it is read anew then.</source>
   <translation>Ce document est venu avec un chat importé : son texte est ce que dit ce fichier. Pour en être sûr, déposez le document lui-même ; il sera relu.</translation>
  </message>
  <message>
   <source>This document is no longer kept here. Drop the file again to use it.</source>
   <translation>Ce document n’est plus conservé ici. Déposez à nouveau le fichier pour l’utiliser.</translation>
  </message>
  <message>
   <source>This download is no longer in the list.</source>
   <translation>Ce téléchargement n’est plus dans la liste.</translation>
  </message>
  <message>
   <source>This file cannot chat; it is of the kind "{kind}". Choose the model file itself.</source>
   <translation>Ce fichier ne peut pas discuter ; il est du type « {kind} ». Choisissez le fichier du modèle lui-même.</translation>
  </message>
  <message>
   <source>This file holds no presets that Alcove can read. Choose one that Alcove has exported.</source>
   <translation>Ce fichier ne contient aucun préréglage qu’Alcove puisse lire. Choisissez-en un qu’Alcove a exporté.</translation>
  </message>
  <message>
   <source>This file is damaged: {field}. Download it again.</source>
   <translation>Ce fichier est endommagé : {field}. Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>This file is empty. The download probably failed; download it again.</source>
   <translation>Ce fichier est vide. Le téléchargement a sans doute échoué ; téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>This file is incomplete: at least {missing} are missing (it has {size}). Download it again.</source>
   <translation>Ce fichier est incomplet : il manque au moins {missing} (il fait {size}). Téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove.</source>
   <translation>Ce fichier utilise la version {version} de GGUF, plus récente que ce que cet Alcove peut lire. Mettez Alcove à jour.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, which is no longer supported. Download a newer conversion.</source>
   <translation>Ce fichier utilise la version {version} de GGUF, qui n’est plus prise en charge. Téléchargez une conversion plus récente.</translation>
  </message>
  <message>
   <source>This folder no longer exists. Choose another one.</source>
   <translation>Ce dossier n’existe plus. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This is a Git LFS pointer, not the model itself. Download the real file (`git lfs pull`).</source>
   <translation>C’est un pointeur Git LFS, pas le modèle lui-même. Téléchargez le vrai fichier (`git lfs pull`).</translation>
  </message>
  <message>
   <source>This is a web page, not a model. Open the download link in a browser, or download the model inside Alcove.</source>
   <translation>C’est une page web, pas un modèle. Ouvrez le lien de téléchargement dans un navigateur, ou téléchargez le modèle dans Alcove.</translation>
  </message>
  <message>
   <source>This is not a GGUF model. Choose a file that ends in .gguf.</source>
   <translation>Ce n’est pas un modèle GGUF. Choisissez un fichier qui se termine par .gguf.</translation>
  </message>
  <message>
   <source>This key does not open the store {path}. Use the key or passphrase it was made with; nothing was changed.</source>
   <translation>Cette clé n’ouvre pas la base {path}. Utilisez la clé ou la phrase secrète avec laquelle elle a été créée ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>This mail is encrypted. Its text cannot be read here: open it in your mail program, and save or copy the text there.</source>
   <translation>Cet e-mail est chiffré. Son texte ne peut pas être lu ici : ouvrez-le dans votre messagerie, puis enregistrez ou copiez-y le texte.</translation>
  </message>
  <message>
   <source>This message is too large to be sent to the engine ({bytes}).</source>
   <translation>Ce message est trop gros pour être envoyé au moteur ({bytes}).</translation>
  </message>
  <message>
   <source>This message no longer exists in this conversation. Open the conversation again.</source>
   <translation>Ce message n’existe plus dans cette conversation. Rouvrez la conversation.</translation>
  </message>
  <message>
   <source>This model cannot be made smaller this way: {reason}. Choose another type or another file.</source>
   <translation>Ce modèle ne peut pas être réduit ainsi : {reason}. Choisissez un autre type ou un autre fichier.</translation>
  </message>
  <message>
   <source>This model gave no usable result for a text. Documents are searched by their words; choose another model for searching by meaning.</source>
   <translation>Ce modèle n’a donné aucun résultat utilisable pour un texte. La recherche dans les documents se fait par les mots ; choisissez un autre modèle pour la recherche par le sens.</translation>
  </message>
  <message>
   <source>This model has no chat template; one that fits its family is used.</source>
   <translation>Ce modèle n’a pas de gabarit de chat ; un gabarit adapté à sa famille est utilisé.</translation>
  </message>
  <message>
   <source>This model is quantized below 8 bits already; a copy made from the original would be better.</source>
   <translation>Ce modèle est déjà quantifié à moins de 8 bits ; une copie faite à partir de l’original serait meilleure.</translation>
  </message>
  <message>
   <source>This model translates or embeds text; it cannot chat.</source>
   <translation>Ce modèle traduit ou vectorise du texte ; il ne peut pas discuter.</translation>
  </message>
  <message>
   <source>This model uses an old storage format (type {type}, in {tensor}) that is no longer supported. Download another quantization.</source>
   <translation>Ce modèle utilise un ancien format de stockage (type {type}, dans {tensor}) qui n’est plus pris en charge. Téléchargez une autre quantification.</translation>
  </message>
  <message>
   <source>This model was made for big-endian computers. Download the ordinary version.</source>
   <translation>Ce modèle a été fait pour des ordinateurs gros-boutistes. Téléchargez la version ordinaire.</translation>
  </message>
  <message>
   <source>This model was not made to search by meaning. Choose an embedding model in the GGUF format.</source>
   <translation>Ce modèle n'a pas été fait pour la recherche par le sens. Choisissez un modèle d'embedding au format GGUF.</translation>
  </message>
  <message>
   <source>This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about twice the memory.</source>
   <translation>Le cache KV de ce modèle ne peut pas être gardé en 8 bits, il l’est donc en 16 bits ; cela prend environ deux fois plus de mémoire.</translation>
  </message>
  <message>
   <source>This model's chat template was refused; one of its family is used.</source>
   <translation>Le gabarit de chat de ce modèle a été refusé ; un gabarit de sa famille est utilisé.</translation>
  </message>
  <message>
   <source>This model's template adds a web address to the conversation. Be careful, or choose another template.</source>
   <translation>Le gabarit de ce modèle ajoute une adresse web à la conversation. Soyez prudent, ou choisissez un autre gabarit.</translation>
  </message>
  <message>
   <source>This model's template does not pass your text on unchanged. Choose another template.</source>
   <translation>Le gabarit de ce modèle ne transmet pas votre texte inchangé. Choisissez un autre gabarit.</translation>
  </message>
  <message>
   <source>This page of {name} cannot be shown as a picture.</source>
   <translation>Cette page de {name} ne peut pas être affichée comme image.</translation>
  </message>
  <message>
   <source>This password does not open {name}. Type it again.</source>
   <translation>Ce mot de passe n’ouvre pas {name}. Saisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>This server cannot continue a download: after a break it begins anew.</source>
   <translation>Ce serveur ne peut pas reprendre un téléchargement : après une coupure, il recommence à zéro.</translation>
  </message>
  <message>
   <source>This store cannot be opened by {kind}. Use another way to unlock it.</source>
   <translation>Cette base ne peut pas être ouverte avec {kind}. Déverrouillez-la d’une autre façon.</translation>
  </message>
  <message>
   <source>This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an HTTP proxy to connect.</source>
   <translation>Ce système utilise un proxy {proxy}, qu’Alcove ne peut pas utiliser et ne contournera pas. Configurez un proxy HTTP pour vous connecter.</translation>
  </message>
  <message>
   <source>This user account may not ask NVIDIA's driver about the graphics card. Ask whoever manages this computer for access.</source>
   <translation>Ce compte utilisateur n’a pas le droit d’interroger le pilote de NVIDIA sur la carte graphique. Demandez l’accès à la personne qui gère cet ordinateur.</translation>
  </message>
  <message>
   <source>This would make the chats at {path} unreadable for ever, so it was not done. Unlock the existing store, or move the folder away first.</source>
   <translation>Cela rendrait les chats de {path} illisibles à jamais et n’a donc pas été fait. Déverrouillez la base existante, ou déplacez d’abord le dossier.</translation>
  </message>
  <message>
   <source>Too large for this computer: {missing} of memory are missing.</source>
   <translation>Trop gros pour cet ordinateur : il manque {missing} de mémoire.</translation>
  </message>
  <message>
   <source>What is there of the answer does not follow the grammar, so that it cannot be continued. Ask for a new answer, or remove the grammar.</source>
   <translation>Ce qui existe de la réponse ne suit pas la grammaire et ne peut donc pas être continué. Demandez une nouvelle réponse, ou supprimez la grammaire.</translation>
  </message>
  <message>
   <source>What the server sent as {name} is not a model file. Nothing was kept; choose another file or try later.</source>
   <translation>Ce que le serveur a envoyé comme {name} n’est pas un fichier de modèle. Rien n’a été gardé ; choisissez un autre fichier ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>Avec le modèle d’ébauche pour des réponses plus rapides : {bytes} de mémoire, il manque {missing}. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>Avec le modèle d’ébauche pour des réponses plus rapides : {bytes} de mémoire, tient encore dans la mémoire vive. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>Avec le modèle d’ébauche pour des réponses plus rapides : {bytes} de mémoire, tient encore sur la carte graphique. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>Avec le modèle d’ébauche pour des réponses plus rapides : {bytes} de mémoire, {gpu_layers} couches sur {layers} sur la carte graphique. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>Avec le lecteur d’images : {bytes} de mémoire, il manque {missing}. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>Avec le lecteur d’images : {bytes} de mémoire, tient encore dans la mémoire vive. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>Avec le lecteur d’images : {bytes} de mémoire, tient encore sur la carte graphique. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>Avec le lecteur d’images : {bytes} de mémoire, {gpu_layers} couches sur {layers} sur la carte graphique. Alcove ne l’utilise pas encore.</translation>
  </message>
  <message>
   <source>Your chats were written by a newer Alcove (version {found} of the store, this one knows {known}). Install the newer Alcove; nothing was changed.</source>
   <translation>Vos chats ont été écrits par un Alcove plus récent (version {found} de la base, celui-ci connaît {known}). Installez l’Alcove plus récent ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>{count} characters could not be read; � stands for them.</source>
   <translation>Caractères illisibles : {count} ; � les remplace.</translation>
  </message>
  <message>
   <source>{count} sheets of this file are hidden. Their cells were read too.</source>
   <translation>Feuilles masquées dans ce fichier : {count}. Leurs cellules ont été lues aussi.</translation>
  </message>
  <message>
   <source>{count} slides of this presentation are hidden. Their text was read too.</source>
   <translation>Diapositives masquées dans cette présentation : {count}. Leur texte a été lu aussi.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check that the disk is connected and that you may write there, then resume.</source>
   <translation>Impossible d’écrire dans {folder} ({reason}). Vérifiez que le disque est branché et que vous pouvez y écrire, puis reprenez.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check the folder's permissions.</source>
   <translation>Impossible d’écrire dans {folder} ({reason}). Vérifiez les droits du dossier.</translation>
  </message>
  <message>
   <source>{folder} is a link that leads out of the models folder. Remove the link and try again.</source>
   <translation>{folder} est un lien qui mène hors du dossier des modèles. Supprimez le lien et réessayez.</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Check the connection and try again.</source>
   <translation>{host} est injoignable ({reason}). Vérifiez la connexion et réessayez.</translation>
  </message>
  <message>
   <source>{host} did not answer in time. Try again in a moment.</source>
   <translation>{host} n’a pas répondu à temps. Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>{host} sent an answer in a form Alcove does not accept. Try again later.</source>
   <translation>{host} a envoyé une réponse sous une forme qu’Alcove n’accepte pas. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>{host} sent far more than was asked for, so Alcove stopped reading. Try again later.</source>
   <translation>{host} a envoyé bien plus que demandé, Alcove a donc arrêté la lecture. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>{host} was to be reached without encryption, so Alcove did not connect.</source>
   <translation>{host} devait être joint sans chiffrement, Alcove ne s’est donc pas connecté.</translation>
  </message>
  <message>
   <source>{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your hub token.</source>
   <translation>{id} vous demande d’abord d’accepter ses conditions. Ouvrez {url}, acceptez-les et donnez à Alcove votre token du hub.</translation>
  </message>
  <message>
   <source>{id} has no GGUF files. Look for a version of it with GGUF in its name.</source>
   <translation>{id} n’a pas de fichiers GGUF. Cherchez-en une version avec GGUF dans son nom.</translation>
  </message>
  <message>
   <source>{id} has no {wanted}. It has: {choices}.</source>
   <translation>{id} n’a pas de {wanted}. Choix possibles : {choices}.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that fits on your graphics card, with room for {context} tokens of conversation.</source>
   <translation>{model} en {quantization} est le modèle le plus fort de notre liste qui tient sur votre carte graphique, avec de la place pour {context} tokens de conversation.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that your processor runs at a reading pace: about {rate} tokens a second.</source>
   <translation>{model} en {quantization} est le modèle le plus fort de notre liste que votre processeur exécute à la vitesse de lecture : environ {rate} tokens par seconde.</translation>
  </message>
  <message>
   <source>{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} layers) and the rest on the processor: about {rate} tokens a second.</source>
   <translation>{model} en {quantization} tourne en partie sur votre carte graphique ({gpu_layers} couches sur {layers}) et pour le reste sur le processeur : environ {rate} tokens par seconde.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}</source>
   <translation>{name} n’a pas pu être lu : {reason}</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}. Check the disk.</source>
   <translation>{name} n’a pas pu être lu : {reason}. Vérifiez le disque.</translation>
  </message>
  <message>
   <source>{name} does not match the published checksum and was removed. Try again; if it stays, the file on the hub is damaged.</source>
   <translation>{name} ne correspond pas à la somme de contrôle publiée et a été supprimé. Réessayez ; si le problème persiste, le fichier du hub est endommagé.</translation>
  </message>
  <message>
   <source>{name} has declarations inside that no document of its kind needs and that can do harm. It was not read.</source>
   <translation>{name} contient des déclarations dont aucun document de ce type n’a besoin et qui peuvent nuire. Il n’a pas été lu.</translation>
  </message>
  <message>
   <source>{name} has no text in it.</source>
   <translation>{name} ne contient aucun texte.</translation>
  </message>
  <message>
   <source>{name} is a folder or a device, not a file. Choose a model file.</source>
   <translation>{name} est un dossier ou un périphérique, pas un fichier. Choisissez un fichier de modèle.</translation>
  </message>
  <message>
   <source>{name} is a folder; add the files in it instead.</source>
   <translation>{name} est un dossier ; ajoutez plutôt les fichiers qu’il contient.</translation>
  </message>
  <message>
   <source>{name} is a picture, and Alcove reads text. If it shows a page, save it as a PDF: the text of scanned pages can be recognised where Tesseract is installed.</source>
   <translation>{name} est une image, et Alcove lit du texte. Si elle montre une page, enregistrez-la en PDF : le texte des pages numérisées peut être reconnu là où Tesseract est installé.</translation>
  </message>
  <message>
   <source>{name} is already there. Choose another name or delete it first.</source>
   <translation>{name} existe déjà. Choisissez un autre nom ou supprimez d’abord ce fichier.</translation>
  </message>
  <message>
   <source>{name} is an archive. Unpack it and add the files inside.</source>
   <translation>{name} est une archive. Décompressez-la et ajoutez les fichiers qu’elle contient.</translation>
  </message>
  <message>
   <source>{name} is being downloaded by another Alcove. Let that one finish, or close it and resume here.</source>
   <translation>{name} est en cours de téléchargement par un autre Alcove. Laissez-le finir, ou fermez-le et reprenez ici.</translation>
  </message>
  <message>
   <source>{name} is damaged or not what its name says, so it could not be read. Open it in its own program and save it again.</source>
   <translation>{name} est endommagé ou n’est pas ce que dit son nom, et n’a donc pas pu être lu. Ouvrez-le dans son propre programme et enregistrez-le à nouveau.</translation>
  </message>
  <message>
   <source>{name} is in the format that {program} had before 2007, or protected by a password. Open it there and save it in the current format, without a password.</source>
   <translation>{name} est au format que {program} utilisait avant 2007, ou protégé par un mot de passe. Ouvrez-le dans ce programme et enregistrez-le au format actuel, sans mot de passe.</translation>
  </message>
  <message>
   <source>{name} is locked in a way that cannot be opened here. Save it without encryption in the program it was made with, and add that file.</source>
   <translation>{name} est verrouillé d’une façon qui ne peut pas être ouverte ici. Enregistrez-le sans chiffrement dans le programme qui l’a créé, et ajoutez ce fichier-là.</translation>
  </message>
  <message>
   <source>{name} is locked. Type its password to read it.</source>
   <translation>{name} est verrouillé. Saisissez son mot de passe pour le lire.</translation>
  </message>
  <message>
   <source>{name} is no longer in {id} on the hub. Look at the model's page for its files now.</source>
   <translation>{name} n’est plus dans {id} sur le hub. Consultez la page du modèle pour voir ses fichiers actuels.</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose it again.</source>
   <translation>{name} n’est plus là. Choisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} n’est pas un fichier.</translation>
  </message>
  <message>
   <source>{name} is not a text file in any known encoding.</source>
   <translation>{name} n’est un fichier texte dans aucun encodage connu.</translation>
  </message>
  <message>
   <source>{name} is not there any more.</source>
   <translation>{name} n’est plus là.</translation>
  </message>
  <message>
   <source>{name} is protected by a password, which Alcove cannot open for Office documents. Save a copy without a password.</source>
   <translation>{name} est protégé par un mot de passe, et Alcove ne peut pas ouvrir les documents Office protégés. Enregistrez une copie sans mot de passe.</translation>
  </message>
  <message>
   <source>{name} is protected by the shop that sold it, so only that shop's programs can open it. Add a copy without this protection.</source>
   <translation>{name} est protégé par la boutique qui l’a vendu, seuls les programmes de celle-ci peuvent donc l’ouvrir. Ajoutez une copie sans cette protection.</translation>
  </message>
  <message>
   <source>{name} is too large: {bytes}; at most {limit} can be read. Split it, or add only the part that matters.</source>
   <translation>{name} est trop gros : {bytes} ; {limit} au plus peuvent être lus. Divisez le fichier, ou n’ajoutez que la partie utile.</translation>
  </message>
  <message>
   <source>{name} keeps changing on the hub, or its server contradicts itself. Try again later.</source>
   <translation>{name} change sans cesse sur le hub, ou son serveur se contredit. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>Vous n’avez pas le droit de lire {name}. Modifiez ses droits d’accès.</translation>
  </message>
  <message>
   <source>{name} should be part {part} of {parts}, but its name or content does not fit. Restore the original file names.</source>
   <translation>{name} devrait être la partie {part} sur {parts}, mais son nom ou son contenu ne correspond pas. Rétablissez les noms de fichiers d’origine.</translation>
  </message>
  <message>
   <source>{name} would unpack to far more than a document has. It was not read, because such files are made to bring programs down.</source>
   <translation>{name} donnerait, une fois décompressé, bien plus que ce que contient un document. Il n’a pas été lu, car de tels fichiers sont faits pour planter les programmes.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are damaged and were left out.</source>
   <translation>Pages endommagées et omises : {pages} sur {of}.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures with invisible text, as scanners make them. The text may differ from the picture.</source>
   <translation>Pages qui sont des images avec un texte invisible, comme en produisent les scanners : {pages} sur {of}. Le texte peut différer de l’image.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. To have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.</source>
   <translation>Pages qui sont des images sans texte, par exemple des numérisations : {pages} sur {of}. Pour les faire lire, installez Tesseract OCR (tesseract-ocr.github.io), puis ajoutez à nouveau le fichier.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. What stands on them was not read.</source>
   <translation>Pages qui sont des images sans texte, par exemple des numérisations : {pages} sur {of}. Leur contenu n’a pas été lu.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({detail}). Check that the disk is connected and that you may write there.</source>
   <translation>{path} ne peut pas être lu ou écrit ({detail}). Vérifiez que le disque est branché et que vous pouvez y écrire.</translation>
  </message>
  <message>
   <source>{path} is missing; without it the chats cannot be unlocked. Put it back from a copy of the folder.</source>
   <translation>{path} est manquant ; sans lui, les chats ne peuvent pas être déverrouillés. Remettez-le à partir d’une copie du dossier.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed.</source>
   <translation>{path} a été écrit par un Alcove plus récent. Installez l’Alcove plus récent ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or download this quantization.</source>
   <translation>{type} exige une matrice d’importance, qu’Alcove ne peut pas créer. Choisissez Q2_K ou plus grand, ou téléchargez cette quantification.</translation>
  </message>
  <message>
   <source>“{name}” belongs to Alcove itself and cannot be deleted.</source>
   <translation>« {name} » appartient à Alcove même et ne peut pas être supprimé.</translation>
  </message>
  <message>
   <source>“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it there.</source>
   <translation>« {name} » appartient à un autre programme ou dossier, Alcove ne le supprime donc pas. Supprimez-le là-bas.</translation>
  </message>
  <message>
   <source>“{name}” could not be deleted ({reason}). Close whatever uses it and try again.</source>
   <translation>« {name} » n’a pas pu être supprimé ({reason}). Fermez ce qui l’utilise et réessayez.</translation>
  </message>
  <message>
   <source>“{name}” could not be read ({reason}). Make sure that you may open it, and try again.</source>
   <translation>« {name} » n’a pas pu être lu ({reason}). Vérifiez que vous avez le droit de l’ouvrir, et réessayez.</translation>
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Make room on the disk, or choose another place.</source>
   <translation>« {name} » n’a pas pu être écrit ({reason}). Faites de la place sur le disque, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder.</source>
   <translation>« {name} » ne contient aucun chat sous une forme connue d’Alcove. Il lit les exports de ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All et les siens ; choisissez un tel fichier ou dossier.</translation>
  </message>
  <message>
   <source>“{name}” is already there and was not touched. Choose another name.</source>
   <translation>« {name} » existe déjà et n’a pas été modifié. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again.</source>
   <translation>« {name} » est endommagé et ne peut pas être ouvert comme archive ZIP. Téléchargez-le ou exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>“{name}” is the database of another program. Let that program export the chats, and choose the file it writes.</source>
   <translation>« {name} » est la base de données d’un autre programme. Faites exporter les chats par ce programme, et choisissez le fichier qu’il écrit.</translation>
  </message>
  <message>
   <source>“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, and choose the file with the chats.</source>
   <translation>« {name} » liste plus de fichiers que n’en a un export de chats et n’a donc pas été ouvert. Décompressez-le, et choisissez le fichier contenant les chats.</translation>
  </message>
  <message>
   <source>“{name}” means {count} chats. Give the number that `alcove chats list` shows.</source>
   <translation>« {name} » désigne {count} chats. Indiquez le numéro affiché par `alcove chats list`.</translation>
  </message>
  <message>
   <source>“{name}” means {count} models here. Name the quantization too, or give the path.</source>
   <translation>« {name} » désigne {count} modèles ici. Précisez aussi la quantification, ou indiquez le chemin.</translation>
  </message>
  <message>
   <source>“{template}” is no prompt style that Alcove knows. Choose one from the list.</source>
   <translation>« {template} » n’est pas un style de prompt connu d’Alcove. Choisissez-en un dans la liste.</translation>
  </message>
  <message>
   <source>“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a pasted address.</source>
   <translation>« {text} » ne désigne aucun modèle. Indiquez un fichier GGUF, un modèle du hub comme OWNER/NAME, ou une adresse collée.</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Ouvrir le lien</translation>
  </message>
  <message>
   <source>Open this link in your browser?</source>
   <translation>Ouvrir ce lien dans votre navigateur ?</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Retour au chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Gérer les préréglages…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>Voir les raccourcis</translation>
  </message>
  <message>
   <source>Versions and licences…</source>
   <translation>Versions et licences…</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>1 model</source>
   <translation>1 modèle</translation>
  </message>
  <message>
   <source>A folder with models</source>
   <translation>Un dossier contenant des modèles</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>Adaptateur</translation>
  </message>
  <message>
   <source>Alcove's own take {size}</source>
   <translation>Ceux d’Alcove occupent {size}</translation>
  </message>
  <message>
   <source>All {n} parts are deleted.</source>
   <translation>Les {n} parties seront toutes supprimées.</translation>
  </message>
  <message>
   <source>Cannot be opened</source>
   <translation>Ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>Changes another model; it cannot chat alone</source>
   <translation>Modifie un autre modèle ; ne peut pas discuter seul</translation>
  </message>
  <message>
   <source>Comes with Alcove</source>
   <translation>Fourni avec Alcove</translation>
  </message>
  <message>
   <source>Compares texts; it cannot chat</source>
   <translation>Compare des textes ; ne peut pas discuter</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete {name} from this computer?</source>
   <translation>Supprimer {name} de cet ordinateur ?</translation>
  </message>
  <message>
   <source>Downloaded by Alcove</source>
   <translation>Téléchargé par Alcove</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Ébauche</translation>
  </message>
  <message>
   <source>Embedding</source>
   <translation>Embedding</translation>
  </message>
  <message>
   <source>Filter models</source>
   <translation>Filtrer les modèles</translation>
  </message>
  <message>
   <source>Guesses ahead for a larger model; it cannot chat alone</source>
   <translation>Devine à l’avance pour un modèle plus grand ; ne peut pas discuter seul</translation>
  </message>
  <message>
   <source>Helps to make models smaller</source>
   <translation>Aide à réduire les modèles</translation>
  </message>
  <message>
   <source>Holds no model that can chat</source>
   <translation>Ne contient aucun modèle pouvant discuter</translation>
  </message>
  <message>
   <source>Hugging Face cache</source>
   <translation>Cache de Hugging Face</translation>
  </message>
  <message>
   <source>Importance matrix</source>
   <translation>Matrice d’importance</translation>
  </message>
  <message>
   <source>In pieces that must be joined first</source>
   <translation>En morceaux qu’il faut d’abord réunir</translation>
  </message>
  <message>
   <source>Lets a model see pictures; belongs to the model beside it</source>
   <translation>Permet à un modèle de voir des images ; va avec le modèle voisin</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Not a model</source>
   <translation>Pas un modèle</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Opened by hand</source>
   <translation>Ouvert à la main</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing</source>
   <translation>Il manque la partie {part} sur {parts}</translation>
  </message>
  <message>
   <source>The folder {folder} is not there now.</source>
   <translation>Le dossier {folder} n’est pas là pour le moment.</translation>
  </message>
  <message>
   <source>The model is open now and will be closed first.</source>
   <translation>Le modèle est ouvert et sera d’abord fermé.</translation>
  </message>
  <message>
   <source>There are too many files to look at all; some are not listed.</source>
   <translation>Il y a trop de fichiers pour tous les examiner ; certains ne sont pas listés.</translation>
  </message>
  <message>
   <source>This frees {size}.</source>
   <translation>Cela libère {size}.</translation>
  </message>
  <message>
   <source>Vision projector</source>
   <translation>Projecteur de vision</translation>
  </message>
  <message>
   <source>Your chats stay; to use the model again, download it again.</source>
   <translation>Vos chats restent ; pour réutiliser le modèle, téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>Your folder</source>
   <translation>Votre dossier</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>sees pictures</source>
   <translation>voit les images</translation>
  </message>
  <message>
   <source>{count} of {parts} parts are missing</source>
   <translation>Parties manquantes : {count} sur {parts}</translation>
  </message>
  <message>
   <source>{name} is now here as {type} too.</source>
   <translation>{name} est maintenant aussi ici en {type}.</translation>
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation>{name} a été supprimé.</translation>
  </message>
  <message>
   <source>{name} was deleted. {size} are free again.</source>
   <translation>{name} a été supprimé. {size} sont à nouveau libres.</translation>
  </message>
  <message>
   <source>{n} models</source>
   <translation>{n} modèles</translation>
  </message>
 </context>
 <context>
  <name>ShelfDelegate</name>
  <message>
   <source>Name of the model</source>
   <translation>Nom du modèle</translation>
  </message>
 </context>
 <context>
  <name>ShelfDetail</name>
  <message>
   <source>Make a smaller one…</source>
   <translation>En créer une plus petite…</translation>
  </message>
  <message>
   <source>More to do with this model</source>
   <translation>Autres actions pour ce modèle</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>Pas encore examiné.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>Quantifications…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Réglages…</translation>
  </message>
  <message>
   <source>Those of this model here, with size, quality and speed.</source>
   <translation>Celles de ce modèle ici, avec taille, qualité et vitesse.</translation>
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
   <translation>Supprimer (un de vos fichiers)</translation>
  </message>
  <message>
   <source>Delete (belongs to {program})</source>
   <translation>Supprimer (appartient à {program})</translation>
  </message>
  <message>
   <source>Delete (comes with Alcove)</source>
   <translation>Supprimer (fourni avec Alcove)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>En créer une plus petite…</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>Modèles sur cet ordinateur</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>Quantifications…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Réglages…</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
 </context>
 <context>
  <name>ShelfModel</name>
  <message>
   <source>Other files</source>
   <translation>Autres fichiers</translation>
  </message>
  <message>
   <source>To chat with</source>
   <translation>Pour discuter</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>About Alcove: versions and licences</source>
   <translation>À propos d’Alcove : versions et licences</translation>
  </message>
  <message>
   <source>Add a folder of documents to this chat</source>
   <translation>Ajouter un dossier de documents à ce chat</translation>
  </message>
  <message>
   <source>Add documents to this chat</source>
   <translation>Ajouter des documents à ce chat</translation>
  </message>
  <message>
   <source>All commands, chats and models</source>
   <translation>Tous les chats, commandes et modèles</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Collections of documents</source>
   <translation>Collections de documents</translation>
  </message>
  <message>
   <source>Delete the chat (in the list)</source>
   <translation>Supprimer le chat (dans la liste)</translation>
  </message>
  <message>
   <source>Every request that was made of the network</source>
   <translation>Toutes les requêtes faites au réseau</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Exporter tous les chats</translation>
  </message>
  <message>
   <source>Export this chat</source>
   <translation>Exporter ce chat</translation>
  </message>
  <message>
   <source>Find and manage models</source>
   <translation>Trouver et gérer des modèles</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Rechercher dans ce chat</translation>
  </message>
  <message>
   <source>How this chat is answered</source>
   <translation>La façon de répondre dans ce chat</translation>
  </message>
  <message>
   <source>Import chats of other programs</source>
   <translation>Importer des chats d’autres programmes</translation>
  </message>
  <message>
   <source>Light or dark colours</source>
   <translation>Couleurs claires ou sombres</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>New line in the message</source>
   <translation>Nouvelle ligne dans le message</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Chat suivant</translation>
  </message>
  <message>
   <source>Next message of this chat</source>
   <translation>Message suivant de ce chat</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Ouvrir un fichier GGUF</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Chat précédent</translation>
  </message>
  <message>
   <source>Previous message of this chat</source>
   <translation>Message précédent de ce chat</translation>
  </message>
  <message>
   <source>Put the chat into the archive, or take it out</source>
   <translation>Archiver le chat, ou le sortir des archives</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Rename the chat (in the list)</source>
   <translation>Renommer le chat (dans la liste)</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>Rechercher des chats</translation>
  </message>
  <message>
   <source>Send (Enter does too)</source>
   <translation>Envoyer (Entrée aussi)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Show or hide the list of chats</source>
   <translation>Afficher ou masquer la liste des chats</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>Afficher ou masquer « Cet ordinateur »</translation>
  </message>
  <message>
   <source>Stop the answer, or leave a page</source>
   <translation>Arrêter la réponse, ou quitter une page</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored</source>
   <translation>Chat temporaire : rien n’en est enregistré</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>Les archives</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Cette liste</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>Écrire un message</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>Retour au chat</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Chats are encrypted</source>
   <translation>Chats chiffrés</translation>
  </message>
  <message>
   <source>Find, download and manage models</source>
   <translation>Trouver, télécharger et gérer des modèles</translation>
  </message>
  <message>
   <source>Hide the list of chats</source>
   <translation>Masquer la liste des chats</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>More for all chats</source>
   <translation>Plus, pour tous les chats</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouveau chat</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Non chiffrés</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>You chose to keep chats unencrypted. Settings explain this.</source>
   <translation>Vous avez choisi de garder les chats non chiffrés. Les paramètres l’expliquent.</translation>
  </message>
  <message>
   <source>Your chats are encrypted on this computer.</source>
   <translation>Vos chats sont chiffrés sur cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>Close the source</source>
   <translation>Fermer la source</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Source suivante</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Page {place}</source>
   <translation>Page {place}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Source before</source>
   <translation>Source précédente</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>Sources</name>
  <message>
   <source>This document is not kept in Alcove any more.</source>
   <translation>Ce document n’est plus conservé dans Alcove.</translation>
  </message>
 </context>
 <context>
  <name>SpeedCard</name>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Premier token</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
 </context>
 <context>
  <name>TransferSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>What was left out or changed</source>
   <translation>Ce qui a été omis ou modifié</translation>
  </message>
 </context>
 <context>
  <name>Transfers</name>
  <message>
   <source>1 chat came in.</source>
   <translation>1 chat importé.</translation>
  </message>
  <message>
   <source>Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and GPT4All, and its own. They stay on this computer, encrypted like your other chats.</source>
   <translation>Alcove importe les exports de ChatGPT, Claude, LM Studio, Jan, Open WebUI et GPT4All, ainsi que les siens. Ils restent sur cet ordinateur, chiffrés comme vos autres chats.</translation>
  </message>
  <message>
   <source>Alcove's own format</source>
   <translation>Format propre à Alcove</translation>
  </message>
  <message>
   <source>All chats go into one ZIP file.</source>
   <translation>Tous les chats sont réunis dans un seul fichier ZIP.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Annulé. Rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Exporter tous les chats</translation>
  </message>
  <message>
   <source>Export chat</source>
   <translation>Exporter le chat</translation>
  </message>
  <message>
   <source>Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)</source>
   <translation>Chats exportés (*.json *.jsonl *.zip *.chat *.db);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importer des chats</translation>
  </message>
  <message>
   <source>Jan keeps its chats in a folder named “threads”.</source>
   <translation>Jan conserve ses chats dans un dossier nommé « threads ».</translation>
  </message>
  <message>
   <source>Keeps everything, with all versions; Alcove can import it again.</source>
   <translation>Conserve tout, avec toutes les versions ; Alcove peut le réimporter.</translation>
  </message>
  <message>
   <source>Left out or changed:</source>
   <translation>Omis ou modifié :</translation>
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
   <translation>Des pages à envoyer ou à imprimer.</translation>
  </message>
  <message>
   <source>Plain text that any editor opens.</source>
   <translation>Texte brut que tout éditeur peut ouvrir.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Enregistré sous {name}.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <source>Their text and the PDFs themselves go along, in a ZIP file. Without, the chat tells only their names and places.</source>
   <translation>Leur texte et les PDF eux-mêmes sont joints, dans un fichier ZIP. Sans eux, le chat n'indique que leurs noms et les passages.</translation>
  </message>
  <message>
   <source>To read and to print; nothing in it loads or runs.</source>
   <translation>À lire et à imprimer ; rien n’y est chargé ni exécuté.</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <source>With the documents</source>
   <translation>Avec les documents</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <source>{count} chats came in.</source>
   <translation>Chats importés : {count}.</translation>
  </message>
  <message>
   <source>{count} chats saved as {name}.</source>
   <translation>Chats enregistrés sous {name} : {count}.</translation>
  </message>
  <message>
   <source>{count} chats so far</source>
   <translation>Chats jusqu’ici : {count}</translation>
  </message>
  <message>
   <source>{done} of {total} chats</source>
   <translation>{done} chats sur {total}</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Do not send</source>
   <translation>Ne pas envoyer</translation>
  </message>
  <message>
   <source>Documents for your message</source>
   <translation>Documents pour votre message</translation>
  </message>
  <message>
   <source>Enter the password…</source>
   <translation>Saisir le mot de passe…</translation>
  </message>
  <message>
   <source>Hide the documents</source>
   <translation>Masquer les documents</translation>
  </message>
  <message>
   <source>Keep for this chat</source>
   <translation>Garder pour ce chat</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Only for the next message</source>
   <translation>Seulement pour le prochain message</translation>
  </message>
  <message>
   <source>Put into a collection…</source>
   <translation>Mettre dans une collection…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>Mettre le texte dans le message</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>Afficher les documents</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Your message is sent as soon as the documents are read.</source>
   <translation>Votre message sera envoyé dès que les documents seront lus.</translation>
  </message>
 </context>
 <context>
  <name>TrayDelegate</name>
  <message>
   <source>Could not be read</source>
   <translation>Lecture impossible</translation>
  </message>
 </context>
 <context>
  <name>TrayList</name>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Enter opens what can be done, Delete removes, Space changes how long it stays, Alt with Up and Down moves it</source>
   <translation>Entrée ouvre les actions possibles, Suppr retire, Espace change la durée de présence, Alt avec Haut et Bas déplace</translation>
  </message>
  <message>
   <source>Goes with the next message alone. Press to keep it in this chat.</source>
   <translation>Accompagne seulement le prochain message. Appuyez pour le garder dans ce chat.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Stays for every question in this chat. Press for the next message alone.</source>
   <translation>Reste pour chaque question de ce chat. Appuyez pour le limiter au prochain message.</translation>
  </message>
 </context>
 <context>
  <name>TwoLineDelegate</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
 </context>
 <context>
  <name>UndoToast</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Forgot it? Use the recovery phrase</source>
   <translation>Oubliée ? Utiliser la phrase de récupération</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <source>Type your passphrase to open them.</source>
   <translation>Saisissez votre phrase secrète pour les ouvrir.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <source>Your chats are locked</source>
   <translation>Vos chats sont verrouillés</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <source>+{percent} % perplexity</source>
   <translation>+{percent} % de perplexité</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Classics</source>
   <translation>Classique</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Fits on the GPU</source>
   <translation>Tient sur le GPU</translation>
  </message>
  <message>
   <source>Hardly usable</source>
   <translation>À peine utilisable</translation>
  </message>
  <message>
   <source>Hardly worse</source>
   <translation>À peine moins bon</translation>
  </message>
  <message>
   <source>It guesses the next word of known texts {percent} % worse than the original (perplexity). Measured: {source}. Larger models lose less, smaller ones more.</source>
   <translation>Il devine le mot suivant de textes connus {percent} % moins bien que l’original (perplexité). Mesuré : {source}. Les modèles plus grands perdent moins, les plus petits davantage.</translation>
  </message>
  <message>
   <source>Like the original</source>
   <translation>Comme l’original</translation>
  </message>
  <message>
   <source>Multilingual</source>
   <translation>Multilingue</translation>
  </message>
  <message>
   <source>Nobody has published how much quality this mixture costs.</source>
   <translation>Personne n’a publié ce que ce mélange coûte en qualité.</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>Non mesurée</translation>
  </message>
  <message>
   <source>Noticeably worse</source>
   <translation>Sensiblement moins bon</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>Sur le processeur</translation>
  </message>
  <message>
   <source>Partly on the GPU ({gpu_layers} of {layers} layers)</source>
   <translation>En partie sur le GPU ({gpu_layers} couches sur {layers})</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>Médiocre</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Raisonnement</translation>
  </message>
  <message>
   <source>Runs on the processor</source>
   <translation>Tourne sur le processeur</translation>
  </message>
  <message>
   <source>Size not known</source>
   <translation>Taille inconnue</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Petit</translation>
  </message>
  <message>
   <source>Takes about {need} of memory with a context of {context} tokens.</source>
   <translation>Prend environ {need} de mémoire avec un contexte de {context} tokens.</translation>
  </message>
  <message>
   <source>The hub does not tell how many parameters it has; open it to see.</source>
   <translation>Le hub ne dit pas combien de paramètres il a ; ouvrez-le pour le voir.</translation>
  </message>
  <message>
   <source>The longest that fits is {context}.</source>
   <translation>Le plus long qui tient est de {context}.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>L’original</translation>
  </message>
  <message>
   <source>The weights as they were trained.</source>
   <translation>Les poids tels qu’ils ont été entraînés.</translation>
  </message>
  <message>
   <source>Too large by {missing}</source>
   <translation>Trop gros de {missing}</translation>
  </message>
  <message>
   <source>Too large: {missing} are missing</source>
   <translation>Trop gros : il manque {missing}</translation>
  </message>
  <message>
   <source>about {rate} tokens/s</source>
   <translation>environ {rate} tokens/s</translation>
  </message>
  <message>
   <source>non-commercial only</source>
   <translation>usage non commercial</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <source>with conditions</source>
   <translation>sous conditions</translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} paramètres</translation>
  </message>
  <message>
   <source>{gpu_layers} of {layers} layers on GPU</source>
   <translation>{gpu_layers} couches sur {layers} sur le GPU</translation>
  </message>
  <message>
   <source>{tokens} context</source>
   <translation>contexte {tokens}</translation>
  </message>
 </context>
 <context>
  <name>VisitDelegate</name>
  <message>
   <source>{n} received</source>
   <translation>{n} reçus</translation>
  </message>
  <message>
   <source>{n} sent</source>
   <translation>{n} envoyés</translation>
  </message>
 </context>
 <context>
  <name>VisitList</name>
  <message>
   <source>Connections, newest first</source>
   <translation>Connexions, les plus récentes d’abord</translation>
  </message>
 </context>
 <context>
  <name>VisitModel</name>
  <message>
   <source>{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.</source>
   <translation>{when} : {why}. {host}{path}. {received} reçus, {sent} envoyés, {end}.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Does anything I write leave this computer?</source>
   <translation>Ce que j’écris quitte-t-il cet ordinateur ?</translation>
  </message>
  <message>
   <source>Everything you write here stays on this computer.</source>
   <translation>Tout ce que vous écrivez ici reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>How do I open another model?</source>
   <translation>Comment ouvrir un autre modèle ?</translation>
  </message>
  <message>
   <source>What can Alcove do?</source>
   <translation>Que peut faire Alcove ?</translation>
  </message>
  <message>
   <source>What is on your mind?</source>
   <translation>À quoi pensez-vous ?</translation>
  </message>
 </context>
</TS>
