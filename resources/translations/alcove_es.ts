<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Alcove uses it unchanged, as libraries of its own that you may replace. The source of exactly this version: {address}</source>
   <translation>Alcove lo usa sin modificar, como bibliotecas independientes que usted puede reemplazar. El código fuente de esta versión exacta: {address}</translation>
  </message>
  <message>
   <source>Back-ends loaded</source>
   <translation>Backends cargados</translation>
  </message>
  <message>
   <source>Build</source>
   <translation>Compilación</translation>
  </message>
  <message>
   <source>Compiler of llama.cpp</source>
   <translation>Compilador de llama.cpp</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Its home page: {address}</source>
   <translation>Su página principal: {address}</translation>
  </message>
  <message>
   <source>Kept in by</source>
   <translation>Aislado mediante</translation>
  </message>
  <message>
   <source>Look for it at its home page: {address}</source>
   <translation>Búsquelo en su página principal: {address}</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Version {version} of {day}</source>
   <translation>Versión {version} del {day}</translation>
  </message>
  <message>
   <source>Version {version}, not released yet</source>
   <translation>Versión {version}, aún sin publicar</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>{part} came without the text of its licence.</source>
   <translation>{part} se distribuyó sin el texto de su licencia.</translation>
  </message>
  <message>
   <source>{part} is used under this licence: {licence}.</source>
   <translation>{part} se usa bajo esta licencia: {licence}.</translation>
  </message>
 </context>
 <context>
  <name>AboutCorner</name>
  <message>
   <source>Licence of {name}</source>
   <translation>Licencia de {name}</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>A private chat with open-weight language models on your own computer. Nothing you write leaves it.</source>
   <translation>Un chat privado con modelos de lenguaje de pesos abiertos en su propio equipo. Nada de lo que escriba sale de él.</translation>
  </message>
  <message>
   <source>About Alcove</source>
   <translation>Acerca de Alcove</translation>
  </message>
  <message>
   <source>Alcove is free software under the Apache License 2.0: you may use, study, change and share it. It comes without any warranty.</source>
   <translation>Alcove es software libre bajo la Licencia Apache 2.0: puede usarlo, estudiarlo, modificarlo y compartirlo. Se ofrece sin garantía alguna.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Volver al chat</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy the versions</source>
   <translation>Copiar las versiones</translation>
  </message>
  <message>
   <source>Filter by name or licence</source>
   <translation>Filtrar por nombre o licencia</translation>
  </message>
  <message>
   <source>For a bug report. Nothing personal is in it.</source>
   <translation>Para informar de un error. No contiene nada personal.</translation>
  </message>
  <message>
   <source>Looking at what is installed…</source>
   <translation>Examinando lo que está instalado…</translation>
  </message>
  <message>
   <source>No part and no licence is called that.</source>
   <translation>Ningún componente ni licencia se llama así.</translation>
  </message>
  <message>
   <source>Press a part to read its licence. Thanks to everyone who wrote one of them.</source>
   <translation>Pulse un componente para leer su licencia. Gracias a todas las personas que han escrito alguno de ellos.</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Leer la licencia</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>What Alcove is made of</source>
   <translation>De qué está hecho Alcove</translation>
  </message>
 </context>
 <context>
  <name>AboutStrip</name>
  <message>
   <source>Enter the password…</source>
   <translation>Introducir contraseña…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>Pasar el texto al mensaje</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>This document is protected. Its password opens it here and is not kept.</source>
   <translation>Este documento está protegido. Su contraseña lo abre aquí y no se guarda.</translation>
  </message>
  <message>
   <source>This long text goes with your message as a document.</source>
   <translation>Este texto largo va con su mensaje como documento.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
 </context>
 <context>
  <name>ArchivePanel</name>
  <message>
   <source>Archive</source>
   <translation>Archivados</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Volver a los chats</translation>
  </message>
  <message>
   <source>No chat is in the archive.</source>
   <translation>No hay chats archivados.</translation>
  </message>
 </context>
 <context>
  <name>Behaviour</name>
  <message>
   <source>As in the settings</source>
   <translation>Como en los ajustes</translation>
  </message>
  <message>
   <source>This preset is meant for {name}.</source>
   <translation>Este preajuste está pensado para {name}.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>«{name}» se ha eliminado.</translation>
  </message>
 </context>
 <context>
  <name>BehaviourButton</name>
  <message>
   <source>Adjust for this chat…</source>
   <translation>Ajustar para este chat…</translation>
  </message>
  <message>
   <source>Behaviour</source>
   <translation>Comportamiento</translation>
  </message>
  <message>
   <source>Behaviour: {preset}</source>
   <translation>Comportamiento: {preset}</translation>
  </message>
  <message>
   <source>How the model answers in this chat</source>
   <translation>Cómo responde el modelo en este chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Gestionar preajustes…</translation>
  </message>
  <message>
   <source>{preset}, changed</source>
   <translation>{preset}, modificado</translation>
  </message>
 </context>
 <context>
  <name>BestCard</name>
  <message>
   <source>Asking the hub…</source>
   <translation>Consultando el hub…</translation>
  </message>
  <message>
   <source>Downloading {percent} %</source>
   <translation>Descargando {percent} %</translation>
  </message>
  <message>
   <source>Get it</source>
   <translation>Obtener</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Looking at this computer…</source>
   <translation>Examinando este equipo…</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>Más información</translation>
  </message>
  <message>
   <source>More about {model}</source>
   <translation>Más sobre {model}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <source>The best model for this computer</source>
   <translation>El mejor modelo para este equipo</translation>
  </message>
 </context>
 <context>
  <name>BestChoice</name>
  <message>
   <source>Get the best model for this computer</source>
   <translation>Obtener el mejor modelo para este equipo</translation>
  </message>
  <message>
   <source>It downloads while you look around with the built-in model.</source>
   <translation>Se descarga mientras explora con el modelo integrado.</translation>
  </message>
  <message>
   <source>Looking for the best model for this computer…</source>
   <translation>Buscando el mejor modelo para este equipo…</translation>
  </message>
  <message>
   <source>You need not wait: start below, and choose a model later.</source>
   <translation>No hace falta esperar: empiece abajo y elija un modelo más tarde.</translation>
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
   <translation>Consultando {hub}…</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>Conectarse</translation>
  </message>
  <message>
   <source>No model of the list is like that. Take back a filter, or search.</source>
   <translation>Ningún modelo de la lista es así. Quite un filtro o busque.</translation>
  </message>
  <message>
   <source>Nothing of what was found passes the filters. Take one back.</source>
   <translation>Nada de lo encontrado pasa los filtros. Quite uno.</translation>
  </message>
  <message>
   <source>Searching asks {hub}. Nothing of your chats is sent.</source>
   <translation>Al buscar se consulta {hub}. No se envía nada de sus chats.</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mostrar más</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>You are offline by choice: no connection is made. To search on {hub}, switch the network on. The list of recommended models works without it.</source>
   <translation>Está sin conexión por elección propia: no se establece ninguna conexión. Para buscar en {hub}, active la red. La lista de modelos recomendados funciona sin ella.</translation>
  </message>
  <message>
   <source>{hub} knows no GGUF model with “{text}” in its name. Try fewer words.</source>
   <translation>{hub} no conoce ningún modelo GGUF con «{text}» en el nombre. Pruebe con menos palabras.</translation>
  </message>
 </context>
 <context>
  <name>ChatBehaviourPage</name>
  <message>
   <source>Ask me</source>
   <translation>Preguntar</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Volver al chat</translation>
  </message>
  <message>
   <source>Back to what the preset says</source>
   <translation>Volver a lo que indica el preajuste</translation>
  </message>
  <message>
   <source>Behaviour of this chat</source>
   <translation>Comportamiento de este chat</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Por ejemplo: Responde con brevedad y en español neutro.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Leave out the oldest</source>
   <translation>Omitir lo antiguo</translation>
  </message>
  <message>
   <source>Long chats</source>
   <translation>Chats largos</translation>
  </message>
  <message>
   <source>Reset this chat</source>
   <translation>Restablecer este chat</translation>
  </message>
  <message>
   <source>Sum up the oldest</source>
   <translation>Resumir lo antiguo</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt del sistema</translation>
  </message>
  <message>
   <source>The messages stay in the chat; the model only does not see them any more.</source>
   <translation>Los mensajes se quedan en el chat; solo el modelo deja de verlos.</translation>
  </message>
  <message>
   <source>This chat is as a new one again.</source>
   <translation>Este chat vuelve a estar como uno nuevo.</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins. Empty: nothing.</source>
   <translation>Lo que se le dice al modelo antes de empezar el chat. Vacío: nada.</translation>
  </message>
  <message>
   <source>What you change here holds for this chat alone, from your next question on. An arrow takes one thing back to what the preset says.</source>
   <translation>Lo que cambie aquí vale solo para este chat, desde su próxima pregunta. Una flecha devuelve cada valor a lo que indica el preajuste.</translation>
  </message>
  <message>
   <source>When the context is full</source>
   <translation>Cuando el contexto está lleno</translation>
  </message>
 </context>
 <context>
  <name>ChatDelegate</name>
  <message>
   <source>Name of the folder</source>
   <translation>Nombre de la carpeta</translation>
  </message>
  <message>
   <source>Title of the chat</source>
   <translation>Título del chat</translation>
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
   <translation>Archivar</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the folder, keep its chats</source>
   <translation>Eliminar la carpeta, conservar sus chats</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Contraer</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>Mover a carpeta</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Nueva carpeta…</translation>
  </message>
  <message>
   <source>Out of the folder</source>
   <translation>Sacar de la carpeta</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Desarchivar</translation>
  </message>
  <message>
   <source>Unfold</source>
   <translation>Desplegar</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Desfijar</translation>
  </message>
 </context>
 <context>
  <name>ChatModel</name>
  <message>
   <source>Folder {name}, {state}</source>
   <translation>Carpeta {name}, {state}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>contraída</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>desplegada</translation>
  </message>
  <message>
   <source>{title}, pinned</source>
   <translation>{title}, fijado</translation>
  </message>
 </context>
 <context>
  <name>Chats</name>
  <message>
   <source>Chat archived</source>
   <translation>Chat archivado</translation>
  </message>
  <message>
   <source>Chat deleted</source>
   <translation>Chat eliminado</translation>
  </message>
  <message>
   <source>Chat is back in the list</source>
   <translation>El chat vuelve a estar en la lista</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (copia)</translation>
  </message>
 </context>
 <context>
  <name>CollectionCorner</name>
  <message>
   <source>Add documents</source>
   <translation>Añadir documentos</translation>
  </message>
  <message>
   <source>Collection deleted. The chats keep what was asked.</source>
   <translation>Colección eliminada. Los chats conservan lo que se preguntó.</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Reading the documents: {done} of {total}</source>
   <translation>Leyendo los documentos: {done} de {total}</translation>
  </message>
  <message>
   <source>Watch a folder</source>
   <translation>Vigilar una carpeta</translation>
  </message>
  <message>
   <source>Watch another folder</source>
   <translation>Vigilar otra carpeta</translation>
  </message>
  <message>
   <source>{n} more could not be read.</source>
   <translation>Otros que no se pudieron leer: {n}.</translation>
  </message>
 </context>
 <context>
  <name>CollectionPage</name>
  <message>
   <source>A collection is a set of documents that several chats can use. Choose it for a chat with the paperclip beside the message box. A watched folder is read again when its files change.</source>
   <translation>Una colección es un conjunto de documentos que varios chats pueden usar. Elíjala para un chat con el clip que hay junto al cuadro de mensaje. Una carpeta vigilada se vuelve a leer cuando cambian sus archivos.</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Another folder…</source>
   <translation>Otra carpeta…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Collections</source>
   <translation>Colecciones</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Documents of the collection</source>
   <translation>Documentos de la colección</translation>
  </message>
  <message>
   <source>New collection</source>
   <translation>Nueva colección</translation>
  </message>
  <message>
   <source>Read the folder again</source>
   <translation>Releer la carpeta</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>There is no collection yet.</source>
   <translation>Aún no hay ninguna colección.</translation>
  </message>
  <message>
   <source>Watch a folder…</source>
   <translation>Vigilar una carpeta…</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>No hay nada con ese nombre.</translation>
  </message>
  <message>
   <source>Search commands, chats and models</source>
   <translation>Buscar comandos, chats y modelos</translation>
  </message>
  <message>
   <source>What would you like to do?</source>
   <translation>¿Qué desea hacer?</translation>
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
   <translation>Modelo</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>Add documents</source>
   <translation>Añadir documentos</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>No enviar</translation>
  </message>
  <message>
   <source>Message {name}</source>
   <translation>Mensaje para {name}</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Stop the answer</source>
   <translation>Detener la respuesta</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>Escriba un mensaje</translation>
  </message>
 </context>
 <context>
  <name>ComputerPanel</name>
  <message>
   <source>Hide this panel</source>
   <translation>Ocultar este panel</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
 </context>
 <context>
  <name>Context</name>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Earlier messages</source>
   <translation>Mensajes anteriores</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Marks between messages</source>
   <translation>Marcas entre mensajes</translation>
  </message>
  <message>
   <source>Room for the answer</source>
   <translation>Espacio para la respuesta</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt del sistema</translation>
  </message>
  <message>
   <source>Your message</source>
   <translation>Su mensaje</translation>
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
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Do so in this chat from now on</source>
   <translation>Hacerlo siempre así en este chat</translation>
  </message>
  <message>
   <source>It needs {total} of {room} tokens: {parts}.</source>
   <translation>Necesita {total} de {room} tokens: {parts}.</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Leave out the oldest messages ({count})</source>
   <translation>Omitir los mensajes más antiguos ({count})</translation>
  </message>
  <message>
   <source>Let the model sum them up</source>
   <translation>Que el modelo los resuma</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Summing up the older messages</source>
   <translation>Resumiendo los mensajes más antiguos</translation>
  </message>
  <message>
   <source>The context is full</source>
   <translation>El contexto está lleno</translation>
  </message>
  <message>
   <source>The model is summing up the older messages</source>
   <translation>El modelo está resumiendo los mensajes más antiguos</translation>
  </message>
  <message>
   <source>The oldest messages stay in the chat; the model just does not see them.</source>
   <translation>Los mensajes más antiguos se quedan en el chat; solo el modelo no los ve.</translation>
  </message>
  <message>
   <source>This does not fit into what the model can see at once</source>
   <translation>Esto no cabe en lo que el modelo puede ver a la vez</translation>
  </message>
  <message>
   <source>{done} of {total} messages</source>
   <translation>{done} de {total} mensajes</translation>
  </message>
 </context>
 <context>
  <name>ContextMeter</name>
  <message>
   <source>Shows what fills it</source>
   <translation>Muestra qué lo ocupa</translation>
  </message>
  <message>
   <source>{used} of {length}</source>
   <translation>{used} de {length}</translation>
  </message>
  <message>
   <source>{used} of {length} tokens of context are used</source>
   <translation>Contexto usado: {used} de {length} tokens</translation>
  </message>
 </context>
 <context>
  <name>ContextPopup</name>
  <message>
   <source>Counting…</source>
   <translation>Contando…</translation>
  </message>
  <message>
   <source>It does not fit by {tokens} tokens: you are asked before it is sent.</source>
   <translation>No cabe por {tokens} tokens: se le preguntará antes de enviarlo.</translation>
  </message>
  <message>
   <source>Send the whole chat again</source>
   <translation>Enviar de nuevo el chat completo</translation>
  </message>
  <message>
   <source>Sum up the older messages</source>
   <translation>Resumir los mensajes más antiguos</translation>
  </message>
  <message>
   <source>The oldest messages of this chat are left out or summed up.</source>
   <translation>Los mensajes más antiguos de este chat se omiten o se resumen.</translation>
  </message>
  <message>
   <source>What fills the context</source>
   <translation>Qué ocupa el contexto</translation>
  </message>
  <message>
   <source>You are asked before anything is left out.</source>
   <translation>Se le preguntará antes de omitir nada.</translation>
  </message>
  <message>
   <source>{used} of {room} tokens are used.</source>
   <translation>En uso: {used} de {room} tokens.</translation>
  </message>
 </context>
 <context>
  <name>ConversationFrame</name>
  <message>
   <source>Models can be wrong. Check what matters.</source>
   <translation>Los modelos pueden equivocarse. Compruebe lo importante.</translation>
  </message>
  <message>
   <source>Rescue the chats…</source>
   <translation>Rescatar los chats…</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored, and leaving it ends it.</source>
   <translation>Chat temporal: no se guarda nada de él y termina al salir.</translation>
  </message>
 </context>
 <context>
  <name>ConversationView</name>
  <message>
   <source>This is done when the answer before it is written.</source>
   <translation>Esto se hará cuando esté escrita la respuesta anterior.</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Hub token</source>
   <translation>Token del hub</translation>
  </message>
  <message>
   <source>Your token of the hub, for models that ask you to accept their terms. It is kept in this computer's keyring and sent to the hub alone. Leave it empty to forget it.</source>
   <translation>Su token del hub, para modelos que piden aceptar sus condiciones. Se guarda en el llavero de este equipo y se envía solo al hub. Déjelo vacío para olvidarlo.</translation>
  </message>
 </context>
 <context>
  <name>Custody</name>
  <message>
   <source>A recovery phrase opens all your chats: type your passphrase first.</source>
   <translation>Una frase de recuperación abre todos sus chats: escriba antes su frase de contraseña.</translation>
  </message>
  <message>
   <source>Alcove closes. When you start it again it offers to put the damaged file aside and to save what can be read and what the backups hold. Nothing is deleted.</source>
   <translation>Alcove se cerrará. Al iniciarlo de nuevo, ofrecerá apartar el archivo dañado y rescatar lo que se pueda leer y lo que contengan las copias de seguridad. No se elimina nada.</translation>
  </message>
  <message>
   <source>Close Alcove</source>
   <translation>Cerrar Alcove</translation>
  </message>
  <message>
   <source>Rescue the chats?</source>
   <translation>¿Rescatar los chats?</translation>
  </message>
  <message>
   <source>Your passphrase</source>
   <translation>Su frase de contraseña</translation>
  </message>
 </context>
 <context>
  <name>Days</name>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fijados</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Models (*.gguf);;All files (*)</source>
   <translation>Modelos (*.gguf);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>Abrir un modelo</translation>
  </message>
 </context>
 <context>
  <name>Discover</name>
  <message>
   <source>Go online</source>
   <translation>Conectarse</translation>
  </message>
  <message>
   <source>Look at its page</source>
   <translation>Ver su página</translation>
  </message>
  <message>
   <source>You are offline by choice. A download needs the network.</source>
   <translation>Está sin conexión por elección propia. Para descargar hace falta la red.</translation>
  </message>
 </context>
 <context>
  <name>Downloads</name>
  <message>
   <source>1 download</source>
   <translation>1 descarga</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Open the model</source>
   <translation>Abrir el modelo</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en carpeta</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Quitar de esta lista</translation>
  </message>
  <message>
   <source>Tries again soon</source>
   <translation>Se reintentará pronto</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Esperando su turno</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{h} h {m} min left</source>
   <translation>restante: {h} h {m} min</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <source>{n} days left</source>
   <translation>restante: {n} días</translation>
  </message>
  <message>
   <source>{n} downloads</source>
   <translation>{n} descargas</translation>
  </message>
  <message>
   <source>{n} min left</source>
   <translation>restante: {n} min</translation>
  </message>
 </context>
 <context>
  <name>DownloadsList</name>
  <message>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
 </context>
 <context>
  <name>DownloadsView</name>
  <message>
   <source>Cancel the download of {title}?</source>
   <translation>¿Cancelar la descarga de {title}?</translation>
  </message>
  <message>
   <source>Delete and cancel</source>
   <translation>Eliminar y cancelar</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Buscar un modelo</translation>
  </message>
  <message>
   <source>No downloads</source>
   <translation>Sin descargas</translation>
  </message>
  <message>
   <source>Nothing is being downloaded</source>
   <translation>No se está descargando nada</translation>
  </message>
  <message>
   <source>Remove finished</source>
   <translation>Quitar terminadas</translation>
  </message>
  <message>
   <source>What you download goes on in the background and survives closing Alcove.</source>
   <translation>Lo que descargue continúa en segundo plano y se conserva al cerrar Alcove.</translation>
  </message>
  <message>
   <source>{size} of it are here and will be deleted. To go on with it later, pause it.</source>
   <translation>Ya hay {size} descargados, que se eliminarán. Para continuar más tarde, póngala en pausa.</translation>
  </message>
 </context>
 <context>
  <name>DropOverlay</name>
  <message>
   <source>Documents, tables, mails, code, and folders of them.</source>
   <translation>Documentos, tablas, correos, código y carpetas que los contengan.</translation>
  </message>
  <message>
   <source>Drop to add to this chat</source>
   <translation>Suelte para añadir a este chat</translation>
  </message>
 </context>
 <context>
  <name>EmptyShelf</name>
  <message>
   <source>Discover shows which ones run well on this computer and downloads them.</source>
   <translation>Descubrir muestra cuáles funcionan bien en este equipo y los descarga.</translation>
  </message>
  <message>
   <source>Find a model</source>
   <translation>Buscar un modelo</translation>
  </message>
  <message>
   <source>Names, quantizations, repositories and places are searched.</source>
   <translation>Se busca en nombres, cuantizaciones, repositorios y ubicaciones.</translation>
  </message>
  <message>
   <source>No model matches “{text}”</source>
   <translation>Ningún modelo coincide con «{text}»</translation>
  </message>
  <message>
   <source>No models of your own yet</source>
   <translation>Todavía no tiene modelos propios</translation>
  </message>
 </context>
 <context>
  <name>ExactPanel</name>
  <message>
   <source> Check exactly</source>
   <translation> Cálculo exacto</translation>
  </message>
  <message>
   <source> Checking…</source>
   <translation> Calculando…</translation>
  </message>
  <message>
   <source>By llama.cpp, with a context of {context} tokens and a {kv} cache; asked in {seconds} s.</source>
   <translation>Según llama.cpp, con un contexto de {context} tokens y una caché {kv}; consultado en {seconds} s.</translation>
  </message>
  <message>
   <source>Check exactly</source>
   <translation>Cálculo exacto</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Caché KV</translation>
  </message>
  <message>
   <source>Main memory</source>
   <translation>Memoria principal</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>Working space</source>
   <translation>Espacio de trabajo</translation>
  </message>
  <message>
   <source>llama.cpp itself tells what it would take; nothing is downloaded for that.</source>
   <translation>El propio llama.cpp indica cuánto ocuparía; para ello no se descarga nada.</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>Assistant</source>
   <translation>Asistente</translation>
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
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[imagen: {description} – no cargada desde {host}]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[imagen: {description} – no cargada]</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>interrumpido</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>editado</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>sin descripción</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
  <message>
   <source>{name} (in part)</source>
   <translation>{name} (en parte)</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>All families</source>
   <translation>Todas las familias</translation>
  </message>
  <message>
   <source>All licences</source>
   <translation>Todas las licencias</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Familia</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Most downloads</source>
   <translation>Más descargados</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Only what fits this computer</source>
   <translation>Solo lo que cabe en este equipo</translation>
  </message>
  <message>
   <source>Popular on Hugging Face</source>
   <translation>Populares en Hugging Face</translation>
  </message>
  <message>
   <source>Sorted by</source>
   <translation>Ordenados por</translation>
  </message>
  <message>
   <source>Trending</source>
   <translation>Tendencias</translation>
  </message>
 </context>
 <context>
  <name>FirstStartPage</name>
  <message>
   <source>A chat with language models that run on your own computer.</source>
   <translation>Un chat con modelos de lenguaje que se ejecutan en su propio equipo.</translation>
  </message>
  <message>
   <source>Nothing you write leaves it: no account, no cloud, no telemetry.</source>
   <translation>Nada de lo que escriba sale de él: sin cuenta, sin nube, sin telemetría.</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Abrir un archivo GGUF…</translation>
  </message>
  <message>
   <source>Start with the built-in model</source>
   <translation>Empezar con el modelo integrado</translation>
  </message>
  <message>
   <source>The built-in model is tiny: it explains Alcove and shows how chatting works. For real work, get a larger model, or open one that you have downloaded.</source>
   <translation>El modelo integrado es diminuto: explica Alcove y muestra cómo funciona el chat. Para trabajar de verdad, consiga un modelo mayor o abra uno que haya descargado.</translation>
  </message>
  <message>
   <source>Welcome to Alcove</source>
   <translation>Le damos la bienvenida a Alcove</translation>
  </message>
  <message>
   <source>Your chats are stored encrypted, unless you choose otherwise.</source>
   <translation>Sus chats se guardan cifrados, salvo que elija otra cosa.</translation>
  </message>
 </context>
 <context>
  <name>FolderButton</name>
  <message>
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <source>Folders with models</source>
   <translation>Carpetas con modelos</translation>
  </message>
  <message>
   <source>Look no more through {folder}</source>
   <translation>Dejar de buscar en {folder}</translation>
  </message>
 </context>
 <context>
  <name>Folders</name>
  <message>
   <source>Folder deleted. Its chats stay.</source>
   <translation>Carpeta eliminada. Sus chats se conservan.</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Enter a token…</source>
   <translation>Introducir token…</translation>
  </message>
  <message>
   <source>Its authors decide who may download it. Ask for access on its page, signed in to Hugging Face. When they have agreed, enter an access token of your account here.</source>
   <translation>Sus autores deciden quién puede descargarlo. Solicite acceso en su página, con la sesión iniciada en Hugging Face. Cuando lo hayan aprobado, introduzca aquí un token de acceso de su cuenta.</translation>
  </message>
  <message>
   <source>Open its page</source>
   <translation>Abrir su página</translation>
  </message>
  <message>
   <source>To download it you must accept its terms. Do that on its page, signed in to Hugging Face, then enter an access token of your account here.</source>
   <translation>Para descargarlo hay que aceptar sus condiciones. Hágalo en su página, con la sesión iniciada en Hugging Face, y después introduzca aquí un token de acceso de su cuenta.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
 </context>
 <context>
  <name>GpuCard</name>
  <message>
   <source>Asleep</source>
   <translation>En reposo</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Program {number}</source>
   <translation>Programa {number}</translation>
  </message>
  <message>
   <source>Shared memory</source>
   <translation>Memoria compartida</translation>
  </message>
  <message>
   <source>Video memory</source>
   <translation>Memoria de vídeo</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>y {n} más</translation>
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
   <translation>Colores oscuros</translation>
  </message>
  <message>
   <source>Light colours</source>
   <translation>Colores claros</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>Mostrar u ocultar este equipo</translation>
  </message>
  <message>
   <source>Show the list of chats</source>
   <translation>Mostrar la lista de chats</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>The last minute: load as an area, memory as a line</source>
   <translation>El último minuto: la carga como área, la memoria como línea</translation>
  </message>
 </context>
 <context>
  <name>HubSearchField</name>
  <message>
   <source>Search {hub}, or paste an address</source>
   <translation>Buscar en {hub} o pegar una dirección</translation>
  </message>
 </context>
 <context>
  <name>Interior</name>
  <message>
   <source>Hide the list of chats</source>
   <translation>Ocultar la lista de chats</translation>
  </message>
  <message>
   <source>Hide this panel</source>
   <translation>Ocultar este panel</translation>
  </message>
 </context>
 <context>
  <name>JobBar</name>
  <message>
   <source>Making {type} of {name}</source>
   <translation>Creando {type} de {name}</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Stop making the copy</source>
   <translation>Dejar de crear la copia</translation>
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
   <translation>Ir al texto más reciente</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>ListMenu</name>
  <message>
   <source>All chats</source>
   <translation>Todos los chats</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivados</translation>
  </message>
  <message>
   <source>Export all chats…</source>
   <translation>Exportar todos los chats…</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Importar chats…</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
  <message>
   <source>Temporary chat</source>
   <translation>Chat temporal</translation>
  </message>
 </context>
 <context>
  <name>LocalPicker</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>Crear una más pequeña…</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Make a smaller one.</source>
   <translation>Ninguna de estas funciona bien en este equipo. Cree una más pequeña.</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>Aún sin examinar.</translation>
  </message>
  <message>
   <source>Quantizations on this computer</source>
   <translation>Cuantizaciones en este equipo</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>Por qué {label}: {reason}</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>esta</translation>
  </message>
 </context>
 <context>
  <name>LostPage</name>
  <message>
   <source>Chats that are there again: {chats}. Messages in them: {messages}.</source>
   <translation>Chats recuperados: {chats}. Mensajes que contienen: {messages}.</translation>
  </message>
  <message>
   <source>Nothing was deleted.</source>
   <translation>No se eliminó nada.</translation>
  </message>
  <message>
   <source>Open the chats</source>
   <translation>Abrir los chats</translation>
  </message>
  <message>
   <source>Rescue the chats</source>
   <translation>Rescatar los chats</translation>
  </message>
  <message>
   <source>Rescuing the chats…</source>
   <translation>Rescatando los chats…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>The damaged file was put aside, whole, into {folder}.</source>
   <translation>El archivo dañado se apartó, íntegro, en {folder}.</translation>
  </message>
  <message>
   <source>They are still there and encrypted, but the file keys.json, which leads to their key, is missing from the folder below. Put it back from a copy of the folder, and try again. To begin with no chats, quit Alcove and move this folder away.</source>
   <translation>Siguen ahí, cifrados, pero en la carpeta de abajo falta el archivo keys.json, que lleva a su clave. Restáurelo desde una copia de la carpeta e inténtelo de nuevo. Para empezar sin chats, salga de Alcove y mueva esta carpeta a otro lugar.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Use the recovery phrase</source>
   <translation>Usar la frase de recuperación</translation>
  </message>
  <message>
   <source>What could be read was laid over the backup of {day}.</source>
   <translation>Lo que se pudo leer se añadió sobre la copia de seguridad del {day}.</translation>
  </message>
  <message>
   <source>Your chats cannot be opened</source>
   <translation>No se pueden abrir sus chats</translation>
  </message>
  <message>
   <source>Your chats were rescued</source>
   <translation>Se rescataron sus chats</translation>
  </message>
 </context>
 <context>
  <name>MeaningCard</name>
  <message>
   <source>Choose a model…</source>
   <translation>Elegir un modelo…</translation>
  </message>
  <message>
   <source>Documents that are too long to go whole are searched for the words of the question. With an embedding model, a GGUF file, they are searched by meaning as well.</source>
   <translation>En los documentos demasiado largos para enviarse enteros se buscan las palabras de la pregunta. Con un modelo de embeddings, un archivo GGUF, también se busca por significado.</translation>
  </message>
  <message>
   <source>Preparing the documents: {done} of {total} passages</source>
   <translation>Preparando los documentos: {done} de {total} fragmentos</translation>
  </message>
  <message>
   <source>Search by meaning</source>
   <translation>Búsqueda por significado</translation>
  </message>
  <message>
   <source>Stop using it</source>
   <translation>Dejar de usarlo</translation>
  </message>
  <message>
   <source>{name} searches long documents by meaning as well as by words.</source>
   <translation>{name} busca en los documentos largos por significado además de por palabras.</translation>
  </message>
 </context>
 <context>
  <name>MemoryBar</name>
  <message>
   <source>Compute</source>
   <translation>Cálculo</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Caché KV</translation>
  </message>
  <message>
   <source>Mapped weights</source>
   <translation>Pesos mapeados</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <source>{used} of {total} GB</source>
   <translation>{used} de {total} GB</translation>
  </message>
 </context>
 <context>
  <name>MessageDeeds</name>
  <message>
   <source>Another model is open now: this is how it would be sent the same messages.</source>
   <translation>Ahora hay otro modelo abierto: así se le enviarían los mismos mensajes.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Contexto usado</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Generation</source>
   <translation>Generación</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Mensaje eliminado</translation>
  </message>
  <message>
   <source>No model is named for this answer.</source>
   <translation>No consta ningún modelo para esta respuesta.</translation>
  </message>
  <message>
   <source>Nothing was measured for this answer.</source>
   <translation>No se midió nada para esta respuesta.</translation>
  </message>
  <message>
   <source>Of it in the KV cache already</source>
   <translation>De ellos, ya en la caché KV</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompt processing</source>
   <translation>Proceso del prompt</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>The prompt of this answer</source>
   <translation>El prompt de esta respuesta</translation>
  </message>
  <message>
   <source>This is what the model was sent, with its control tokens as text.</source>
   <translation>Esto es lo que se envió al modelo, con sus tokens de control como texto.</translation>
  </message>
  <message>
   <source>Time to the first token</source>
   <translation>Tiempo hasta el primer token</translation>
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
   <translation>{used} de {length} tokens</translation>
  </message>
 </context>
 <context>
  <name>MessageInput</name>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Intro envía, Mayúsculas+Intro empieza una línea nueva</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
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
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Tarjeta gráfica</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Caché KV</translation>
  </message>
  <message>
   <source>Layers on the GPU</source>
   <translation>Capas en la GPU</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Model card</source>
   <translation>Ficha del modelo</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation>Se ejecuta en</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <source>Where the model runs</source>
   <translation>Dónde se ejecuta el modelo</translation>
  </message>
  <message>
   <source>{n} graphics cards</source>
   <translation>{n} tarjetas gráficas</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
  </message>
  <message>
   <source>{some} of {all}</source>
   <translation>{some} de {all}</translation>
  </message>
 </context>
 <context>
  <name>ModelList</name>
  <message>
   <source>For {n} GB of memory</source>
   <translation>Para {n} GB de memoria</translation>
  </message>
  <message>
   <source>For {n} GB of memory and more</source>
   <translation>Para {n} GB de memoria y más</translation>
  </message>
  <message>
   <source>Needs permission</source>
   <translation>Requiere permiso</translation>
  </message>
  <message>
   <source>Suits this computer</source>
   <translation>Aptos para este equipo</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB on the graphics card)</source>
   <translation>Aptos para este equipo ({n} GB en la tarjeta gráfica)</translation>
  </message>
  <message>
   <source>Suits this computer ({n} GB)</source>
   <translation>Aptos para este equipo ({n} GB)</translation>
  </message>
  <message>
   <source>no licence named</source>
   <translation>sin licencia indicada</translation>
  </message>
  <message>
   <source>{count} downloads</source>
   <translation>Descargas: {count}</translation>
  </message>
  <message>
   <source>{count} likes</source>
   <translation>Me gusta: {count}</translation>
  </message>
 </context>
 <context>
  <name>ModelMenu</name>
  <message>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Find models…</source>
   <translation>Buscar modelos…</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>Loading {name}</source>
   <translation>Cargando {name}</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modelo: {name}</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Abrir un archivo GGUF…</translation>
  </message>
  <message>
   <source>Stop loading</source>
   <translation>Detener la carga</translation>
  </message>
  <message>
   <source>built-in help model</source>
   <translation>modelo de ayuda integrado</translation>
  </message>
 </context>
 <context>
  <name>ModelPages</name>
  <message>
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <source>{name} is here, checked and ready.</source>
   <translation>{name} ya está aquí, comprobado y listo.</translation>
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
   <translation>Un chat con este preajuste ofrece abrirlo.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Longitud de contexto</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>Cuánto ve el modelo de un chat. Si es más largo, ocupa más memoria.</translation>
  </message>
  <message>
   <source>How question and answer are marked for the model. Its own is best, if any.</source>
   <translation>Cómo se marcan preguntas y respuestas para el modelo. El suyo propio, si lo tiene, es el mejor.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Prompt style</source>
   <translation>Estilo de prompt</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>El del modelo</translation>
  </message>
  <message>
   <source>Whichever is open</source>
   <translation>El que esté abierto</translation>
  </message>
  <message>
   <source>{name} (not found)</source>
   <translation>{name} (no encontrado)</translation>
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
   <translation>Todo automático</translation>
  </message>
  <message>
   <source>Applies when the model is opened next.</source>
   <translation>Se aplica la próxima vez que se abra el modelo.</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Longitud de contexto</translation>
  </message>
  <message>
   <source>Empty: the file's own name.</source>
   <translation>Vacío: el nombre propio del archivo.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>Capas en la GPU</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory.</source>
   <translation>Cuánto ve el modelo de un chat. Si es más largo, ocupa más memoria.</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone.</source>
   <translation>Capas calculadas en la tarjeta gráfica; 0 usa solo el procesador.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Examinando…</translation>
  </message>
  <message>
   <source>Memory of the chat</source>
   <translation>Memoria del chat</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Of {all} layers, how many the graphics card computes; 0 uses the processor alone.</source>
   <translation>De {all} capas, cuántas calcula la tarjeta gráfica; 0 usa solo el procesador.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Settings of the model</source>
   <translation>Ajustes del modelo</translation>
  </message>
  <message>
   <source>The KV cache. 8 bits take half the room; answers hardly differ.</source>
   <translation>La caché KV. Con 8 bits ocupa la mitad; las respuestas apenas cambian.</translation>
  </message>
  <message>
   <source>This model's cache cannot be kept in 8 bits.</source>
   <translation>La caché de este modelo no se puede guardar en 8 bits.</translation>
  </message>
 </context>
 <context>
  <name>ModelsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>Volver al chat</translation>
  </message>
  <message>
   <source>Discover</source>
   <translation>Descubrir</translation>
  </message>
  <message>
   <source>Downloads</source>
   <translation>Descargas</translation>
  </message>
  <message>
   <source>Downloads ({n})</source>
   <translation>Descargas ({n})</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
 </context>
 <context>
  <name>Network</name>
  <message>
   <source>Alcove makes no connection, because HF_ENDPOINT names a hub that cannot be used. {reason} Correct HF_ENDPOINT or remove it, then start Alcove again.</source>
   <translation>Alcove no establece ninguna conexión porque HF_ENDPOINT indica un hub que no se puede usar. {reason} Corrija HF_ENDPOINT o quítelo, e inicie Alcove de nuevo.</translation>
  </message>
  <message>
   <source>Beginning of a model file, to see if it runs here</source>
   <translation>Comienzo de un archivo de modelo, para ver si funciona aquí</translation>
  </message>
  <message>
   <source>Description of a model</source>
   <translation>Descripción de un modelo</translation>
  </message>
  <message>
   <source>Download of a model file</source>
   <translation>Descarga de un archivo de modelo</translation>
  </message>
  <message>
   <source>List of a model's files</source>
   <translation>Lista de archivos de un modelo</translation>
  </message>
  <message>
   <source>Question to the hub</source>
   <translation>Consulta al hub</translation>
  </message>
  <message>
   <source>Search for models</source>
   <translation>Búsqueda de modelos</translation>
  </message>
  <message>
   <source>Something else ({word})</source>
   <translation>Otra cosa ({word})</translation>
  </message>
  <message>
   <source>The list could not be cleared: {reason}</source>
   <translation>No se pudo vaciar la lista: {reason}</translation>
  </message>
  <message>
   <source>answered ({status})</source>
   <translation>respondida ({status})</translation>
  </message>
  <message>
   <source>broken off</source>
   <translation>interrumpida</translation>
  </message>
  <message>
   <source>host is busy ({status})</source>
   <translation>servidor ocupado ({status})</translation>
  </message>
  <message>
   <source>its own hosts for large files</source>
   <translation>sus propios servidores para archivos grandes</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <source>not found ({status})</source>
   <translation>no encontrado ({status})</translation>
  </message>
  <message>
   <source>odd answer ({status})</source>
   <translation>respuesta extraña ({status})</translation>
  </message>
  <message>
   <source>refused ({status})</source>
   <translation>rechazada ({status})</translation>
  </message>
  <message>
   <source>sent on ({status})</source>
   <translation>redirigida ({status})</translation>
  </message>
  <message>
   <source>the host failed ({status})</source>
   <translation>fallo del servidor ({status})</translation>
  </message>
  <message>
   <source>the hub that HF_ENDPOINT names</source>
   <translation>el hub que indica HF_ENDPOINT</translation>
  </message>
  <message>
   <source>the hub: search, model descriptions, small files</source>
   <translation>el hub: búsqueda, descripciones de modelos, archivos pequeños</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>{n} bytes</source>
   <translation>{n} bytes</translation>
  </message>
 </context>
 <context>
  <name>NetworkButton</name>
  <message>
   <source>Connected to the hub…</source>
   <translation>Conectado al hub…</translation>
  </message>
  <message>
   <source>Downloading…</source>
   <translation>Descargando…</translation>
  </message>
  <message>
   <source>Network: {state}</source>
   <translation>Red: {state}</translation>
  </message>
  <message>
   <source>No connection is open</source>
   <translation>Ninguna conexión abierta</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>What was asked of the network, and the offline switch</source>
   <translation>Lo que se consultó en la red y el interruptor Sin conexión</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <source>A connection is open now.</source>
   <translation>Ahora hay una conexión abierta.</translation>
  </message>
  <message>
   <source>A download is under way now.</source>
   <translation>Hay una descarga en curso.</translation>
  </message>
  <message>
   <source>Alcove connects only for what you ask of it: to find a model, to look at one and to download it. Switch this on to forbid even that.</source>
   <translation>Alcove se conecta solo para lo que le pida: buscar un modelo, verlo y descargarlo. Active esto para impedir incluso eso.</translation>
  </message>
  <message>
   <source>Alcove makes no connection at all, not even where you ask for one. Whatever was open has been ended; downloads keep what they have and go on when you switch this off.</source>
   <translation>Alcove no establece ninguna conexión, ni siquiera cuando la pida. Se cerró todo lo que estaba abierto; las descargas conservan lo que tienen y continúan cuando desactive esto.</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Volver al chat</translation>
  </message>
  <message>
   <source>Clear the list</source>
   <translation>Vaciar la lista</translation>
  </message>
  <message>
   <source>Every other host is refused. Nothing of your chats is ever sent: a request carries only the words of a search, or the name of a model and its file; to the hub also your token, where you entered one.</source>
   <translation>Cualquier otro servidor se rechaza. Nunca se envía nada de sus chats: una solicitud lleva solo las palabras de una búsqueda, o el nombre de un modelo y su archivo; al hub, también su token, si introdujo uno.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>No connection is open now.</source>
   <translation>Ahora no hay ninguna conexión abierta.</translation>
  </message>
  <message>
   <source>Nothing is listed: no connection was made, or it was cleared.</source>
   <translation>La lista está vacía: no hubo ninguna conexión, o se vació.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>One request listed, {sent} sent and {received} received.</source>
   <translation>Una solicitud en la lista: {sent} enviados y {received} recibidos.</translation>
  </message>
  <message>
   <source>What was asked</source>
   <translation>Lo que se consultó</translation>
  </message>
  <message>
   <source>Who can be asked</source>
   <translation>A quién se puede consultar</translation>
  </message>
  <message>
   <source>{host}: {what}</source>
   <translation>{host}: {what}</translation>
  </message>
  <message>
   <source>{n} requests listed, {sent} sent and {received} received in all.</source>
   <translation>{n} solicitudes en la lista: {sent} enviados y {received} recibidos en total.</translation>
  </message>
 </context>
 <context>
  <name>NewPassphrasePage</name>
  <message>
   <source>Choose a new passphrase</source>
   <translation>Elija una nueva frase de contraseña</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>The recovery phrase is right, and it stays so. With a passphrase you need not type it again: from now on Alcove asks for the passphrase at each start.</source>
   <translation>La frase de recuperación es correcta y sigue siendo válida. Con una frase de contraseña no tendrá que volver a escribirla: a partir de ahora, Alcove pedirá la frase de contraseña en cada inicio.</translation>
  </message>
  <message>
   <source>Use this passphrase</source>
   <translation>Usar esta frase</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <source>Do something about it</source>
   <translation>Resolverlo</translation>
  </message>
 </context>
 <context>
  <name>OfferHead</name>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Licence: {name}</source>
   <translation>Licencia: {name}</translation>
  </message>
  <message>
   <source>No licence is named</source>
   <translation>No se indica licencia</translation>
  </message>
  <message>
   <source>On Hugging Face</source>
   <translation>En Hugging Face</translation>
  </message>
  <message>
   <source>Opens in your browser, after a question.</source>
   <translation>Se abre en su navegador, previa pregunta.</translation>
  </message>
  <message>
   <source>by {author}</source>
   <translation>de {author}</translation>
  </message>
  <message>
   <source>has its own chat template</source>
   <translation>tiene su propia plantilla de chat</translation>
  </message>
  <message>
   <source>updated {day}</source>
   <translation>actualizado: {day}</translation>
  </message>
  <message>
   <source>{count} downloads a month</source>
   <translation>descargas al mes: {count}</translation>
  </message>
  <message>
   <source>{name} architecture</source>
   <translation>arquitectura {name}</translation>
  </message>
  <message>
   <source>{name} chat template</source>
   <translation>plantilla de chat {name}</translation>
  </message>
 </context>
 <context>
  <name>OfferPage</name>
  <message>
   <source>Asking {hub}…</source>
   <translation>Consultando {hub}…</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Beside them: {files}</source>
   <translation>Además: {files}</translation>
  </message>
  <message>
   <source>Context they are judged with</source>
   <translation>Contexto con el que se evalúan</translation>
  </message>
  <message>
   <source>Go online</source>
   <translation>Conectarse</translation>
  </message>
  <message>
   <source>Its header could not be read, so this is guessed from the sizes. {why}</source>
   <translation>No se pudo leer su cabecera, así que esto se estima a partir de los tamaños. {why}</translation>
  </message>
  <message>
   <source>Judged with a context of</source>
   <translation>Evaluado con un contexto de</translation>
  </message>
  <message>
   <source>None of these runs well on this computer. Look for a smaller model.</source>
   <translation>Ninguna de estas funciona bien en este equipo. Busque un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Show all of it</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>The longest that fits</source>
   <translation>El más largo que quepa</translation>
  </message>
  <message>
   <source>There is no “{name}” here; these are the choices.</source>
   <translation>Aquí no hay «{name}»; estas son las opciones.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>What its authors say</source>
   <translation>Lo que dicen sus autores</translation>
  </message>
  <message>
   <source>Why {label}: {reason}</source>
   <translation>Por qué {label}: {reason}</translation>
  </message>
  <message>
   <source>You are offline by choice. To look at this model, switch the network on.</source>
   <translation>Está sin conexión por elección propia. Para ver este modelo, active la red.</translation>
  </message>
  <message>
   <source>an adapter (LoRA)</source>
   <translation>un adaptador (LoRA)</translation>
  </message>
  <message>
   <source>for pictures (mmproj)</source>
   <translation>para imágenes (mmproj)</translation>
  </message>
  <message>
   <source>for quicker answers (draft)</source>
   <translation>para respuestas más rápidas (borrador)</translation>
  </message>
  <message>
   <source>this one</source>
   <translation>esta</translation>
  </message>
  <message>
   <source>used for making them (imatrix)</source>
   <translation>usado para crearlas (imatrix)</translation>
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
   <translation>Página</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>1 chapter</source>
   <translation>1 capítulo</translation>
  </message>
  <message>
   <source>1 collection</source>
   <translation>1 colección</translation>
  </message>
  <message>
   <source>1 document</source>
   <translation>1 documento</translation>
  </message>
  <message>
   <source>1 is being read</source>
   <translation>1 en lectura</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 página</translation>
  </message>
  <message>
   <source>1 sheet</source>
   <translation>1 hoja</translation>
  </message>
  <message>
   <source>1 slide</source>
   <translation>1 diapositiva</translation>
  </message>
  <message>
   <source>Protected: its password is needed</source>
   <translation>Protegido: se necesita su contraseña</translation>
  </message>
  <message>
   <source>Reading: {done} of {total}</source>
   <translation>Leyendo: {done} de {total}</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Este chat</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>Este mensaje</translation>
  </message>
  <message>
   <source>Waits to be read</source>
   <translation>En espera de lectura</translation>
  </message>
  <message>
   <source>about {n} tokens</source>
   <translation>unos {n} tokens</translation>
  </message>
  <message>
   <source>chapter {n}</source>
   <translation>capítulo {n}</translation>
  </message>
  <message>
   <source>collection</source>
   <translation>colección</translation>
  </message>
  <message>
   <source>left out: no room</source>
   <translation>omitido: no cabe</translation>
  </message>
  <message>
   <source>not all of it fits</source>
   <translation>no cabe todo</translation>
  </message>
  <message>
   <source>page {n}</source>
   <translation>página {n}</translation>
  </message>
  <message>
   <source>sheet {name}</source>
   <translation>hoja {name}</translation>
  </message>
  <message>
   <source>slide {n}</source>
   <translation>diapositiva {n}</translation>
  </message>
  <message>
   <source>watched folder</source>
   <translation>carpeta vigilada</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>entero</translation>
  </message>
  <message>
   <source>{name} are too long to go whole: {shown} of their {n} passages are sent, those that fit the question best.</source>
   <translation>{name} son demasiado largos para enviarse enteros: solo se envía una parte ({shown} de {n} fragmentos), la que mejor se ajusta a la pregunta.</translation>
  </message>
  <message>
   <source>{n} are being read</source>
   <translation>{n} en lectura</translation>
  </message>
  <message>
   <source>{n} chapters</source>
   <translation>{n} capítulos</translation>
  </message>
  <message>
   <source>{n} collections</source>
   <translation>{n} colecciones</translation>
  </message>
  <message>
   <source>{n} documents</source>
   <translation>{n} documentos</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} páginas</translation>
  </message>
  <message>
   <source>{n} sheets</source>
   <translation>{n} hojas</translation>
  </message>
  <message>
   <source>{n} slides</source>
   <translation>{n} diapositivas</translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} tokens</translation>
  </message>
  <message>
   <source>{shown} of {n} passages</source>
   <translation>{shown} de {n} fragmentos</translation>
  </message>
  <message>
   <source>“{name}” is too long to go whole: {shown} of its {n} passages are sent, those that fit the question best.</source>
   <translation>«{name}» es demasiado largo para enviarse entero: solo se envía una parte ({shown} de {n} fragmentos), la que mejor se ajusta a la pregunta.</translation>
  </message>
 </context>
 <context>
  <name>PapersRoom</name>
  <message>
   <source>Add a folder of documents</source>
   <translation>Añadir una carpeta de documentos</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <source>Add documents</source>
   <translation>Añadir documentos</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Collections in this chat</source>
   <translation>Colecciones de este chat</translation>
  </message>
  <message>
   <source>Left out: {n} files that are hidden, of a kind that Alcove does not read, or beyond a thousand.</source>
   <translation>Archivos omitidos por estar ocultos, ser de un tipo que Alcove no lee o pasar de mil: {n}.</translation>
  </message>
  <message>
   <source>Manage collections…</source>
   <translation>Gestionar colecciones…</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Texto pegado</translation>
  </message>
  <message>
   <source>Send it without</source>
   <translation>Enviar sin él</translation>
  </message>
  <message>
   <source>Your message was not sent, for “{name}” could not be read.</source>
   <translation>Su mensaje no se envió porque no se pudo leer «{name}».</translation>
  </message>
  <message>
   <source>“{name}” is in this chat already.</source>
   <translation>«{name}» ya está en este chat.</translation>
  </message>
 </context>
 <context>
  <name>PartList</name>
  <message>
   <source>Parts and their licences</source>
   <translation>Componentes y sus licencias</translation>
  </message>
 </context>
 <context>
  <name>PassageView</name>
  <message>
   <source>Text of the document</source>
   <translation>Texto del documento</translation>
  </message>
 </context>
 <context>
  <name>PassphrasePair</name>
  <message>
   <source>New passphrase</source>
   <translation>Frase de contraseña nueva</translation>
  </message>
  <message>
   <source>The same passphrase again</source>
   <translation>La misma frase de contraseña otra vez</translation>
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation>Las dos frases de contraseña no coinciden. Escriba la misma dos veces.</translation>
  </message>
  <message>
   <source>Use at least {n} characters: a few words are easy to remember.</source>
   <translation>Use como mínimo {n} caracteres: unas pocas palabras se recuerdan fácilmente.</translation>
  </message>
 </context>
 <context>
  <name>PassphraseSheet</name>
  <message>
   <source>Change it</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Cambiar la frase de contraseña</translation>
  </message>
  <message>
   <source>Passphrase until now</source>
   <translation>Frase de contraseña actual</translation>
  </message>
  <message>
   <source>The chats stay as they are; a recovery phrase stays right too.</source>
   <translation>Los chats se quedan como están; la frase de recuperación, si la hay, también sigue siendo válida.</translation>
  </message>
 </context>
 <context>
  <name>Passwords</name>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>That is not the password of “{name}”. Tries left: {n}.</source>
   <translation>Esa no es la contraseña de «{name}». Intentos restantes: {n}.</translation>
  </message>
  <message>
   <source>“{name}” is protected. Its password opens it here and is not kept.</source>
   <translation>«{name}» está protegido. Su contraseña lo abre aquí y no se guarda.</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>Answer again</source>
   <translation>Responder de nuevo</translation>
  </message>
  <message>
   <source>Answer complete</source>
   <translation>Respuesta completa</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Asistente</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Code, {language}:</source>
   <translation>Código, {language}:</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Copiar sin formato</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Copiar la respuesta</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copiar la selección</translation>
  </message>
  <message>
   <source>Copy the selection as plain text</source>
   <translation>Copiar la selección sin formato</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Do not ask</source>
   <translation>Retirar pregunta</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit the answer</source>
   <translation>Editar la respuesta</translation>
  </message>
  <message>
   <source>Edit the question</source>
   <translation>Editar la pregunta</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Buscar en este chat</translation>
  </message>
  <message>
   <source>Formula: {source}</source>
   <translation>Fórmula: {source}</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Ir al texto más reciente</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Resultado siguiente</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Versión siguiente</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>Abrir {address}</translation>
  </message>
  <message>
   <source>Preparing…</source>
   <translation>Preparando…</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Resultado anterior</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Leer en voz alta</translation>
  </message>
  <message>
   <source>Reading the conversation… {done} of {total} tokens</source>
   <translation>Leyendo la conversación… {done} de {total} tokens</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Show all {count} characters</source>
   <translation>Mostrar los {count} caracteres</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Mostrar menos</translation>
  </message>
  <message>
   <source>Show {place}</source>
   <translation>Mostrar {place}</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Pensando…</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Thought for {minutes} min {seconds} s</source>
   <translation>Pensó durante {minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>Pensó durante {seconds} s</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Esperando su turno</translation>
  </message>
  <message>
   <source>What was sent</source>
   <translation>Lo que se envió</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded from {host}]</source>
   <translation>[imagen: {description} – no cargada desde {host}]</translation>
  </message>
  <message>
   <source>[image: {description} – not loaded]</source>
   <translation>[imagen: {description} – no cargada]</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>editado</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>sin descripción</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>version {number} of {count}</source>
   <translation>versión {number} de {count}</translation>
  </message>
  <message>
   <source>{current} of {count}</source>
   <translation>{current} de {count}</translation>
  </message>
 </context>
 <context>
  <name>Phrasing</name>
  <message>
   <source>Left out of what the model sees: the {n} oldest messages.</source>
   <translation>Mensajes más antiguos que el modelo ya no ve: {n}.</translation>
  </message>
  <message>
   <source>Summing up the oldest messages: {done} of {total}.</source>
   <translation>Resumiendo los mensajes más antiguos: {done} de {total}.</translation>
  </message>
  <message>
   <source>The model sees a summary in place of the {n} oldest messages.</source>
   <translation>Mensajes más antiguos que el modelo ve como resumen: {n}.</translation>
  </message>
  <message>
   <source>first token {n} s</source>
   <translation>primer token {n} s</translation>
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
   <translation>Mejor aquí</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>No se puede usar</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Obtener</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Cuantización</translation>
  </message>
  <message>
   <source>See the tab Downloads.</source>
   <translation>Vea la pestaña Descargas.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>guided rounding</source>
   <translation>redondeo guiado</translation>
  </message>
  <message>
   <source>up to {tokens} context</source>
   <translation>contexto de hasta {tokens}</translation>
  </message>
  <message>
   <source>{bits} bits/weight</source>
   <translation>{bits} bits/peso</translation>
  </message>
  <message>
   <source>{n} files</source>
   <translation>{n} archivos</translation>
  </message>
 </context>
 <context>
  <name>PickerTable</name>
  <message>
   <source>Quantizations</source>
   <translation>Cuantizaciones</translation>
  </message>
 </context>
 <context>
  <name>PresetCard</name>
  <message>
   <source>A system prompt and a choice of words under one name.</source>
   <translation>Un prompt del sistema y una elección de palabras bajo un mismo nombre.</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Como en los ajustes</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Delete preset</source>
   <translation>Eliminar preajuste</translation>
  </message>
  <message>
   <source>In this chat</source>
   <translation>En este chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Gestionar preajustes…</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Nombre del preajuste</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Abrirlo</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as preset…</source>
   <translation>Guardar preajuste…</translation>
  </message>
  <message>
   <source>Update preset</source>
   <translation>Actualizar preajuste</translation>
  </message>
  <message>
   <source>Your own system prompt, and the choice of words of the settings.</source>
   <translation>Su propio prompt del sistema y la elección de palabras de los ajustes.</translation>
  </message>
 </context>
 <context>
  <name>PresetCorner</name>
  <message>
   <source>Alcove presets</source>
   <translation>Preajustes de Alcove</translation>
  </message>
  <message>
   <source>Copy of {name}</source>
   <translation>Copia de {name}</translation>
  </message>
  <message>
   <source>Export presets</source>
   <translation>Exportar preajustes</translation>
  </message>
  <message>
   <source>Import presets</source>
   <translation>Importar preajustes</translation>
  </message>
  <message>
   <source>Presets (*.json);;All files (*)</source>
   <translation>Preajustes (*.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Presets taken in: {count}.</source>
   <translation>Preajustes incorporados: {count}.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>Guardado en {name}.</translation>
  </message>
 </context>
 <context>
  <name>PresetEditor</name>
  <message>
   <source>A preset needs a name.</source>
   <translation>Un preajuste necesita un nombre.</translation>
  </message>
  <message>
   <source>An arrow takes a value back to that of the settings.</source>
   <translation>Una flecha devuelve un valor al de los ajustes.</translation>
  </message>
  <message>
   <source>As for all chats</source>
   <translation>Las generales</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Como en los ajustes</translation>
  </message>
  <message>
   <source>Back to the presets</source>
   <translation>Volver a los preajustes</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Edit preset</source>
   <translation>Editar preajuste</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Por ejemplo: Responde con brevedad y en español neutro.</translation>
  </message>
  <message>
   <source>How words are chosen</source>
   <translation>Elección de palabras</translation>
  </message>
  <message>
   <source>In a sentence.</source>
   <translation>En una frase.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Its own</source>
   <translation>Propio</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nuevo preajuste</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parámetros</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt del sistema</translation>
  </message>
  <message>
   <source>System prompt of this preset</source>
   <translation>Prompt del sistema de este preajuste</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>Para qué sirve</translation>
  </message>
  <message>
   <source>What the model is told before the chat begins: that of the settings, or this.</source>
   <translation>Lo que se le dice al modelo antes de empezar el chat: lo de los ajustes o esto.</translation>
  </message>
 </context>
 <context>
  <name>PresetList</name>
  <message>
   <source>Presets</source>
   <translation>Preajustes</translation>
  </message>
 </context>
 <context>
  <name>PresetModel</name>
  <message>
   <source>From Alcove</source>
   <translation>De Alcove</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Los suyos</translation>
  </message>
  <message>
   <source>for new chats</source>
   <translation>para chats nuevos</translation>
  </message>
 </context>
 <context>
  <name>PresetPage</name>
  <message>
   <source>A preset is a system prompt, a choice of words and, if you like, a model under one name. Those from Alcove can be duplicated and then changed.</source>
   <translation>Un preajuste es un prompt del sistema, una elección de palabras y, si lo desea, un modelo bajo un mismo nombre. Los de Alcove se pueden duplicar y después modificar.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Export all of yours…</source>
   <translation>Exportar los suyos…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nuevo preajuste</translation>
  </message>
  <message>
   <source>Not for new chats</source>
   <translation>No para chats nuevos</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Preajustes</translation>
  </message>
  <message>
   <source>Use for new chats</source>
   <translation>Usar en chats nuevos</translation>
  </message>
 </context>
 <context>
  <name>Presets</name>
  <message>
   <source>Alpaca style</source>
   <translation>Estilo Alpaca</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Equilibrado</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Creative</source>
   <translation>Creativo</translation>
  </message>
  <message>
   <source>Explains step by step and asks back, so that you find the answer yourself.</source>
   <translation>Explica paso a paso y hace preguntas, para que encuentre la respuesta por su cuenta.</translation>
  </message>
  <message>
   <source>For facts, figures and short answers: the likeliest words, little chance.</source>
   <translation>Para datos, cifras y respuestas cortas: las palabras más probables, poco azar.</translation>
  </message>
  <message>
   <source>For models of the Alpaca line: ### Instruction and ### Response.</source>
   <translation>Para modelos de la familia Alpaca: ### Instruction y ### Response.</translation>
  </message>
  <message>
   <source>For models of the Vicuna line: USER and ASSISTANT.</source>
   <translation>Para modelos de la familia Vicuna: USER y ASSISTANT.</translation>
  </message>
  <message>
   <source>For most questions: lively wording that stays with the matter.</source>
   <translation>Para la mayoría de las preguntas: redacción viva que se ciñe al tema.</translation>
  </message>
  <message>
   <source>For programs: careful, complete, in code blocks.</source>
   <translation>Para programas: cuidadoso, completo, en bloques de código.</translation>
  </message>
  <message>
   <source>For stories, names and ideas: more surprising words.</source>
   <translation>Para historias, nombres e ideas: palabras más sorprendentes.</translation>
  </message>
  <message>
   <source>Makes long texts short, and adds nothing.</source>
   <translation>Acorta textos largos sin añadir nada.</translation>
  </message>
  <message>
   <source>Plain</source>
   <translation>Tal cual</translation>
  </message>
  <message>
   <source>Precise</source>
   <translation>Preciso</translation>
  </message>
  <message>
   <source>Summarise</source>
   <translation>Resumir</translation>
  </message>
  <message>
   <source>The model as it is: no system prompt, and words drawn as it weighs them.</source>
   <translation>El modelo tal como es: sin prompt del sistema y con las palabras elegidas según las pondera.</translation>
  </message>
  <message>
   <source>Translates what you write: into English, or from English into the language you name.</source>
   <translation>Traduce lo que escriba: al inglés, o del inglés al idioma que indique.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>Traductor</translation>
  </message>
  <message>
   <source>Tutor</source>
   <translation>Tutor</translation>
  </message>
  <message>
   <source>Vicuna style</source>
   <translation>Estilo Vicuna</translation>
  </message>
 </context>
 <context>
  <name>PrivacySection</name>
  <message>
   <source>Alcove connects only to find and download the models you ask for; Network, at the foot of the side panel, lists every request. The model itself runs in a process of its own that cannot connect.</source>
   <translation>Alcove se conecta solo para buscar y descargar los modelos que pida; Red, al pie del panel lateral, muestra cada solicitud. El modelo se ejecuta en un proceso propio que no puede conectarse.</translation>
  </message>
  <message>
   <source>Change the passphrase…</source>
   <translation>Cambiar la frase de contraseña…</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <source>Make a recovery phrase…</source>
   <translation>Crear una frase de recuperación…</translation>
  </message>
  <message>
   <source>Make another recovery phrase…</source>
   <translation>Crear otra frase de recuperación…</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Protection</source>
   <translation>Protección</translation>
  </message>
  <message>
   <source>Questions, answers, drafts, titles, the search index, the system prompt and your presets. Model files and the other settings are stored unencrypted.</source>
   <translation>Preguntas, respuestas, borradores, títulos, el índice de búsqueda, el prompt del sistema y sus preajustes. Los archivos de modelos y los demás ajustes se guardan sin cifrar.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Frase de recuperación</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>There is none. If the keyring loses the key, or the data folder moves to another computer, nothing opens your chats. A phrase on paper does.</source>
   <translation>No hay ninguna. Si el llavero pierde la clave, o si la carpeta de datos pasa a otro equipo, nada abrirá sus chats. Una frase en papel sí lo hará.</translation>
  </message>
  <message>
   <source>There is none. If you forget the passphrase, nothing opens your chats. A phrase on paper does.</source>
   <translation>No hay ninguna. Si olvida la frase de contraseña, nada abrirá sus chats. Una frase en papel sí lo hará.</translation>
  </message>
  <message>
   <source>There is one. It opens your chats wherever the data folder is, so keep it apart from this computer. Another one takes its place.</source>
   <translation>Hay una. Abre sus chats dondequiera que esté la carpeta de datos, así que guárdela lejos de este equipo. Si crea otra, la sustituirá.</translation>
  </message>
  <message>
   <source>What is covered</source>
   <translation>Qué abarca</translation>
  </message>
  <message>
   <source>Your chats are encrypted with your passphrase.</source>
   <translation>Sus chats están cifrados con su frase de contraseña.</translation>
  </message>
  <message>
   <source>Your chats are encrypted. The key lies in this system's keyring and opens with your login.</source>
   <translation>Sus chats están cifrados. La clave está en el llavero de este sistema y se abre al iniciar sesión.</translation>
  </message>
  <message>
   <source>Your chats are not encrypted: you chose that at the first start.</source>
   <translation>Sus chats no están cifrados: así lo eligió en el primer inicio.</translation>
  </message>
 </context>
 <context>
  <name>ProcessorCard</name>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
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
   <translation>Alcove la pide en cada inicio. Nadie más la tiene: anótela o cree más adelante una frase de recuperación en los ajustes.</translation>
  </message>
  <message>
   <source>Anyone who can use this computer, or finds its disk, can read your chats. It can only be changed later by beginning with an empty data folder.</source>
   <translation>Cualquiera que pueda usar este equipo, o encuentre su disco, podrá leer sus chats. Después solo se puede cambiar empezando con una carpeta de datos vacía.</translation>
  </message>
  <message>
   <source>Continue without encryption</source>
   <translation>Continuar sin cifrado</translation>
  </message>
  <message>
   <source>How should your chats be protected?</source>
   <translation>¿Cómo desea proteger sus chats?</translation>
  </message>
  <message>
   <source>Protect my chats with a passphrase</source>
   <translation>Proteger mis chats con una frase de contraseña</translation>
  </message>
  <message>
   <source>This system has no keyring that could keep a key for you.</source>
   <translation>Este sistema no tiene un llavero que pueda guardar una clave por usted.</translation>
  </message>
 </context>
 <context>
  <name>Quantize</name>
  <message>
   <source>Best here</source>
   <translation>Mejor aquí</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>unos {size}</translation>
  </message>
 </context>
 <context>
  <name>QuantizeDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Make a smaller one</source>
   <translation>Crear una más pequeña</translation>
  </message>
  <message>
   <source>Make a smaller one of {name}</source>
   <translation>Crear una versión más pequeña de {name}</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Crear</translation>
  </message>
  <message>
   <source>Only {free} are free on the disk; {lacks} more are needed.</source>
   <translation>Solo hay {free} libres en el disco; se necesitan {lacks} más.</translation>
  </message>
  <message>
   <source>Show all types</source>
   <translation>Ver todos los tipos</translation>
  </message>
  <message>
   <source>This file is as small as Alcove can make it.</source>
   <translation>Este archivo es lo más pequeño que Alcove puede hacerlo.</translation>
  </message>
  <message>
   <source>This file is quantized already ({label}). A copy of it loses more than the same type made from the original (F16 or BF16); it is better to download that one.</source>
   <translation>Este archivo ya está cuantizado ({label}). Una copia suya pierde más que el mismo tipo hecho a partir del original (F16 o BF16); es mejor descargar ese.</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>Tipos</translation>
  </message>
  <message>
   <source>{free} are free on the disk; the original stays.</source>
   <translation>Hay {free} libres en el disco; el original se conserva.</translation>
  </message>
 </context>
 <context>
  <name>QuantizeProgressPage</name>
  <message>
   <source>Close, and go on</source>
   <translation>Cerrar y continuar</translation>
  </message>
  <message>
   <source>Making {type}</source>
   <translation>Creando {type}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The processor is busy with it; you can go on chatting. The copy appears in the list when it is complete and checked. Stopping leaves nothing behind.</source>
   <translation>El procesador está ocupado con ello; puede seguir chateando. La copia aparece en la lista cuando está completa y comprobada. Si se detiene, no queda nada.</translation>
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
   <translation>Volver</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open with the recovery phrase</source>
   <translation>Abrir con la frase de recuperación</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Frase de recuperación</translation>
  </message>
  <message>
   <source>Type the six groups of four letters and digits that you wrote down. Capitals, spaces and dashes do not matter.</source>
   <translation>Escriba los seis grupos de cuatro letras y cifras que anotó. No importan las mayúsculas, los espacios ni los guiones.</translation>
  </message>
 </context>
 <context>
  <name>RecoverySheet</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>I have written it down</source>
   <translation>La he anotado</translation>
  </message>
  <message>
   <source>It stays on the clipboard for a minute.</source>
   <translation>Permanece un minuto en el portapapeles.</translation>
  </message>
  <message>
   <source>Recovery phrase</source>
   <translation>Frase de recuperación</translation>
  </message>
  <message>
   <source>The phrase you made before opens nothing here from then on.</source>
   <translation>Desde ese momento, la frase que creó antes ya no abrirá nada aquí.</translation>
  </message>
  <message>
   <source>Together with the data folder it opens your chats when nothing else does. Write it down and keep it apart from this computer: whoever has both can read everything. Alcove shows it only now.</source>
   <translation>Junto con la carpeta de datos, abre sus chats cuando nada más lo hace. Anótela y guárdela lejos de este equipo: quien tenga ambas cosas puede leerlo todo. Alcove solo la muestra ahora.</translation>
  </message>
  <message>
   <source>Use this phrase</source>
   <translation>Usar esta frase</translation>
  </message>
  <message>
   <source>Your recovery phrase</source>
   <translation>Su frase de recuperación</translation>
  </message>
 </context>
 <context>
  <name>ResultsModel</name>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Results of the search</source>
   <translation>Resultados de la búsqueda</translation>
  </message>
 </context>
 <context>
  <name>RuleBox</name>
  <message>
   <source>A JSON schema, which says what the object has to have.</source>
   <translation>Un esquema JSON, que indica lo que debe tener el objeto.</translation>
  </message>
  <message>
   <source>A grammar in llama.cpp's GBNF; it begins with the rule root.</source>
   <translation>Una gramática en el GBNF de llama.cpp; empieza por la regla root.</translation>
  </message>
  <message>
   <source>Any JSON object</source>
   <translation>Un objeto JSON</translation>
  </message>
  <message>
   <source>Back to the form of the preset</source>
   <translation>Volver a la forma del preajuste</translation>
  </message>
  <message>
   <source>Empty: answers are free.</source>
   <translation>Vacío: las respuestas son libres.</translation>
  </message>
  <message>
   <source>Every answer will have this form.</source>
   <translation>Todas las respuestas tendrán esta forma.</translation>
  </message>
  <message>
   <source>Form of the answer</source>
   <translation>Forma de la respuesta</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Grammar</source>
   <translation>Gramática</translation>
  </message>
  <message>
   <source>Grammar (GBNF)</source>
   <translation>Gramática (GBNF)</translation>
  </message>
  <message>
   <source>Insert an example</source>
   <translation>Insertar un ejemplo</translation>
  </message>
  <message>
   <source>JSON schema</source>
   <translation>Esquema JSON</translation>
  </message>
  <message>
   <source>The answer is</source>
   <translation>La respuesta es</translation>
  </message>
  <message>
   <source>The model can then write nothing that breaks the form, whatever it is asked.</source>
   <translation>Así el modelo no puede escribir nada que rompa la forma, se le pida lo que se le pida.</translation>
  </message>
 </context>
 <context>
  <name>SamplingRows</name>
  <message>
   <source>Above 0 a word becomes less likely each time it occurs; 0 is off.</source>
   <translation>Por encima de 0, una palabra se vuelve menos probable cada vez que aparece; 0 lo desactiva.</translation>
  </message>
  <message>
   <source>Above 0 the model looks for new words, however often one occurred; 0 is off.</source>
   <translation>Por encima de 0, el modelo busca palabras nuevas, sin importar cuántas veces haya salido una; 0 lo desactiva.</translation>
  </message>
  <message>
   <source>Above 1 makes words that just occurred less likely; 1 is off.</source>
   <translation>Por encima de 1, las palabras recién usadas son menos probables; 1 lo desactiva.</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>Volver a {value}</translation>
  </message>
  <message>
   <source>Choice of words</source>
   <translation>Elección de palabras</translation>
  </message>
  <message>
   <source>Choose among the likeliest tokens that together reach this share; 1 is off.</source>
   <translation>Elegir entre los tokens más probables que juntos alcanzan esta proporción; 1 lo desactiva.</translation>
  </message>
  <message>
   <source>Choose among this many of the likeliest tokens; 0 is off.</source>
   <translation>Elegir entre este número de tokens más probables; 0 lo desactiva.</translation>
  </message>
  <message>
   <source>Drop tokens less likely than this share of the likeliest one; 0 is off.</source>
   <translation>Descartar los tokens menos probables que esta fracción del más probable; 0 lo desactiva.</translation>
  </message>
  <message>
   <source>End of the answer</source>
   <translation>Fin de la respuesta</translation>
  </message>
  <message>
   <source>Frequency penalty</source>
   <translation>Penalización de frecuencia</translation>
  </message>
  <message>
   <source>Higher is more varied; 0 always takes the likeliest word.</source>
   <translation>Cuanto más alta, más variedad; 0 toma siempre la palabra más probable.</translation>
  </message>
  <message>
   <source>How many of the last tokens the three penalties look back on; 0 is off.</source>
   <translation>Cuántos de los últimos tokens tienen en cuenta las tres penalizaciones; 0 lo desactiva.</translation>
  </message>
  <message>
   <source>In tokens; one is about three quarters of an English word.</source>
   <translation>En tokens; uno equivale a unas tres cuartas partes de una palabra en inglés.</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Respuesta más larga</translation>
  </message>
  <message>
   <source>Min-p</source>
   <translation>Min-p</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Inactivo</translation>
  </message>
  <message>
   <source>Penalty window</source>
   <translation>Ventana de penalización</translation>
  </message>
  <message>
   <source>Presence penalty</source>
   <translation>Penalización de presencia</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Aleatoria</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Penalización de repetición</translation>
  </message>
  <message>
   <source>Repetition</source>
   <translation>Repetición</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Stop strings</source>
   <translation>Cadenas de parada</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>The answer ends before any of these. One a line; \n stands for a line break.</source>
   <translation>La respuesta termina antes de cualquiera de ellas. Una por línea; \n representa un salto de línea.</translation>
  </message>
  <message>
   <source>The same seed and question give the same answer.</source>
   <translation>La misma semilla y la misma pregunta dan la misma respuesta.</translation>
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
   <translation>ninguna</translation>
  </message>
  <message>
   <source>{lowest} to {highest}</source>
   <translation>De {lowest} a {highest}</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search chats</source>
   <translation>Buscar chats</translation>
  </message>
 </context>
 <context>
  <name>Searching</name>
  <message>
   <source>No chat contains “{query}”.</source>
   <translation>Ningún chat contiene «{query}».</translation>
  </message>
  <message>
   <source>Results: more than {count}</source>
   <translation>Resultados: más de {count}</translation>
  </message>
  <message>
   <source>Results: {count}</source>
   <translation>Resultados: {count}</translation>
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
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Context length</source>
   <translation>Longitud de contexto</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>For example: Answer briefly, in British English.</source>
   <translation>Por ejemplo: Responde con brevedad y en español neutro.</translation>
  </message>
  <message>
   <source>GPU layers</source>
   <translation>Capas en la GPU</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alto</translation>
  </message>
  <message>
   <source>How much of a chat the model sees. Longer takes more memory. Applies when a model is opened.</source>
   <translation>Cuánto ve el modelo de un chat. Si es más largo, ocupa más memoria. Se aplica al abrir un modelo.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Layers computed on the graphics card; 0 uses the processor alone. Applies when a model is opened.</source>
   <translation>Capas calculadas en la tarjeta gráfica; 0 usa solo el procesador. Se aplica al abrir un modelo.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Of messages; the rest of the window follows.</source>
   <translation>El de los mensajes; el resto de la ventana se adapta.</translation>
  </message>
  <message>
   <source>Of the window, from the next start on. A model answers in any it knows.</source>
   <translation>El de la ventana, desde el próximo inicio. Un modelo responde en cualquiera que conozca.</translation>
  </message>
  <message>
   <source>System prompt</source>
   <translation>Prompt del sistema</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>What the model is told before every chat. Empty: nothing.</source>
   <translation>Lo que se le dice al modelo antes de cada chat. Vacío: nada.</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A context of {context} tokens was chosen instead of {usual}, so that the model fits. For longer chats, free some memory or take a smaller model.</source>
   <translation>Se eligió un contexto de {context} tokens en lugar de {usual} para que el modelo quepa. Para chats más largos, libere memoria o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <source>A graphics card has stopped answering. Restart the computer; if it happens again, check its power supply and temperature.</source>
   <translation>Una tarjeta gráfica ha dejado de responder. Reinicie el equipo; si vuelve a ocurrir, revise su alimentación y su temperatura.</translation>
  </message>
  <message>
   <source>A graphics card is asleep to save power. It wakes by itself when a model uses it.</source>
   <translation>Una tarjeta gráfica está suspendida para ahorrar energía. Se activa sola cuando un modelo la usa.</translation>
  </message>
  <message>
   <source>A graphics card is split into parts (MIG). Each part is listed on its own, and its load is not told.</source>
   <translation>Una tarjeta gráfica está dividida en partes (MIG). Cada parte aparece por separado y no se informa de su carga.</translation>
  </message>
  <message>
   <source>A graphics card needs a restart of the computer before it can be used again.</source>
   <translation>Hay que reiniciar el equipo antes de poder volver a usar una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>A part of this document is damaged and was left out, such as its comments or its numbering.</source>
   <translation>Una parte de este documento, como sus comentarios o su numeración, está dañada y se omitió.</translation>
  </message>
  <message>
   <source>A passphrase cannot be empty. Type one that you will remember.</source>
   <translation>Una frase de contraseña no puede estar vacía. Escriba una que vaya a recordar.</translation>
  </message>
  <message>
   <source>A preset needs a name. Type one, and save it again.</source>
   <translation>Un preajuste necesita un nombre. Escriba uno y vuelva a guardarlo.</translation>
  </message>
  <message>
   <source>A row that is repeated very often was taken {shown} times only.</source>
   <translation>De una fila que se repite muchísimo solo se tomaron algunas repeticiones ({shown}).</translation>
  </message>
  <message>
   <source>A special token of this model has an unusual number.</source>
   <translation>Un token especial de este modelo tiene un número inusual.</translation>
  </message>
  <message>
   <source>A stop string is empty. Remove it in the settings.</source>
   <translation>Una cadena de parada está vacía. Quítela en los ajustes.</translation>
  </message>
  <message>
   <source>A very long text in the file is ignored.</source>
   <translation>Se ignora un texto muy largo del archivo.</translation>
  </message>
  <message>
   <source>A web page came in place of {name}; the network may be asking you to sign in. Sign in with a browser, then resume.</source>
   <translation>Llegó una página web en lugar de {name}; es posible que la red pida iniciar sesión. Inicie sesión con un navegador y reanude.</translation>
  </message>
  <message>
   <source>A web page came instead of the hub's answer. This network may want you to sign in first: open a browser, then try again.</source>
   <translation>Llegó una página web en lugar de la respuesta del hub. Es posible que esta red pida iniciar sesión antes: abra un navegador y vuelva a intentarlo.</translation>
  </message>
  <message>
   <source>Alcove cannot read this kind of file: {name}. Save it as PDF, as an Office document or as plain text.</source>
   <translation>Alcove no puede leer este tipo de archivo: {name}. Guárdelo como PDF, como documento de Office o como texto sin formato.</translation>
  </message>
  <message>
   <source>Alcove does not connect to {host}: only the model hub and its file servers are allowed.</source>
   <translation>Alcove no se conecta a {host}: solo se permiten el hub de modelos y sus servidores de archivos.</translation>
  </message>
  <message>
   <source>Alcove ended while this was being written.</source>
   <translation>Alcove se cerró mientras se escribía esto.</translation>
  </message>
  <message>
   <source>Alcove is running already, but its window does not answer. Close that one, or wait a moment, and start again.</source>
   <translation>Alcove ya se está ejecutando, pero su ventana no responde. Ciérrelo, o espere un momento, e inícielo de nuevo.</translation>
  </message>
  <message>
   <source>Alcove is set to stay offline. Switch Offline off to use the network.</source>
   <translation>Alcove está configurado para no conectarse. Desactive Sin conexión para usar la red.</translation>
  </message>
  <message>
   <source>Alcove made a mistake with its store ({detail}). Please report it.</source>
   <translation>Alcove cometió un error con su almacén ({detail}). Informe del problema.</translation>
  </message>
  <message>
   <source>Alcove put the messages of an imported chat in a wrong order, so this chat was not taken in. Please report it with the output of `alcove doctor`.</source>
   <translation>Alcove puso los mensajes de un chat importado en un orden incorrecto, así que este chat no se incorporó. Informe del problema junto con la salida de `alcove doctor`.</translation>
  </message>
  <message>
   <source>Alcove tried to send a request of a kind it never sends ({method}). Please report this.</source>
   <translation>Alcove intentó enviar una solicitud de un tipo que nunca envía ({method}). Informe del problema.</translation>
  </message>
  <message>
   <source>Alcove tried to use a key that was not written down first; nothing was changed. Please report it.</source>
   <translation>Alcove intentó usar una clave que no se había anotado antes; no se cambió nada. Informe del problema.</translation>
  </message>
  <message>
   <source>Alcove used a key of {bytes} instead of 32. Please report it.</source>
   <translation>Alcove usó una clave de {bytes} en lugar de 32. Informe del problema.</translation>
  </message>
  <message>
   <source>Alcove used its store after closing it. Please report it.</source>
   <translation>Alcove usó su almacén después de cerrarlo. Informe del problema.</translation>
  </message>
  <message>
   <source>Alcove wanted to use a key that it had not found yet; nothing was changed. Please report it.</source>
   <translation>Alcove quiso usar una clave que aún no había encontrado; no se cambió nada. Informe del problema.</translation>
  </message>
  <message>
   <source>An answer can follow a grammar or a JSON schema, not both. Remove one of them.</source>
   <translation>Una respuesta puede seguir una gramática o un esquema JSON, no ambos. Quite uno de los dos.</translation>
  </message>
  <message>
   <source>Another file called {name} is already in {folder}. Move or rename it and try again; it was not touched.</source>
   <translation>Ya hay otro archivo llamado {name} en {folder}. Muévalo o cámbiele el nombre e inténtelo de nuevo; no se ha tocado.</translation>
  </message>
  <message>
   <source>Another program is using {path}. Close other copies of Alcove and try again.</source>
   <translation>Otro programa está usando {path}. Cierre otras copias de Alcove e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Answers cannot be held to this part of the JSON schema: “{keyword}”. Remove or simplify it.</source>
   <translation>Las respuestas no se pueden ceñir a esta parte del esquema JSON: «{keyword}». Quítela o simplifíquela.</translation>
  </message>
  <message>
   <source>As good as the original, and it fits on your graphics card. Larger files gain nothing you would notice.</source>
   <translation>Tan bueno como el original, y cabe en su tarjeta gráfica. Con archivos más grandes no se notaría mejora.</translation>
  </message>
  <message>
   <source>As good as the original, and your processor answers faster than you read.</source>
   <translation>Tan bueno como el original, y su procesador responde más rápido de lo que se lee.</translation>
  </message>
  <message>
   <source>As good as the original, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>Tan bueno como el original, con {gpu_layers} de {layers} capas en la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>As good as {best}; the difference cannot be noticed.</source>
   <translation>Tan bueno como {best}; la diferencia no se nota.</translation>
  </message>
  <message>
   <source>As it was trained.</source>
   <translation>Tal como se entrenó.</translation>
  </message>
  <message>
   <source>Attached files of which only the name was kept: {count}.</source>
   <translation>Archivos adjuntos de los que solo se conservó el nombre: {count}.</translation>
  </message>
  <message>
   <source>Better, but only {gpu_layers} of {layers} layers fit on the graphics card.</source>
   <translation>Mejor, pero solo {gpu_layers} de {layers} capas caben en la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Better, but slower than you read: about {speed} tokens a second.</source>
   <translation>Mejor, pero más lento de lo que se lee: unos {speed} tokens por segundo.</translation>
  </message>
  <message>
   <source>By its size this model needs {missing} more memory than is free: it may be very slow, or stop. Close other programs, or choose a smaller one.</source>
   <translation>Por su tamaño, este modelo necesita {missing} más de memoria de la que está libre: puede ir muy lento o detenerse. Cierre otros programas o elija uno más pequeño.</translation>
  </message>
  <message>
   <source>Calls of tools and what those answered: {count}.</source>
   <translation>Llamadas a herramientas y sus respuestas: {count}.</translation>
  </message>
  <message>
   <source>Chats that break off because the file does: {count}.</source>
   <translation>Chats que se interrumpen porque el archivo lo hace: {count}.</translation>
  </message>
  <message>
   <source>Chats too damaged to be read: {count}.</source>
   <translation>Chats demasiado dañados para leerlos: {count}.</translation>
  </message>
  <message>
   <source>Chats too large to be read: {count}.</source>
   <translation>Chats demasiado grandes para leerlos: {count}.</translation>
  </message>
  <message>
   <source>Chats without a message: {count}.</source>
   <translation>Chats sin ningún mensaje: {count}.</translation>
  </message>
  <message>
   <source>Chats written by a newer Alcove; install that one to read them: {count}.</source>
   <translation>Chats escritos por un Alcove más reciente; instálelo para leerlos: {count}.</translation>
  </message>
  <message>
   <source>Clearly worse.</source>
   <translation>Claramente peor.</translation>
  </message>
  <message>
   <source>Cut into pieces that must be joined before it can be opened.</source>
   <translation>Dividido en trozos que hay que unir antes de poder abrirlo.</translation>
  </message>
  <message>
   <source>Files protected by a password: {count}.</source>
   <translation>Archivos protegidos con contraseña: {count}.</translation>
  </message>
  <message>
   <source>Files that are damaged: {count}.</source>
   <translation>Archivos dañados: {count}.</translation>
  </message>
  <message>
   <source>Files that are too large, so that only their beginning was read: {count}.</source>
   <translation>Archivos demasiado grandes, de los que solo se leyó el comienzo: {count}.</translation>
  </message>
  <message>
   <source>How this answer was asked was not kept: it was imported, or written by an older Alcove. Answers from now on keep it.</source>
   <translation>No se guardó cómo se pidió esta respuesta: se importó, o la escribió un Alcove anterior. Las respuestas a partir de ahora sí lo guardan.</translation>
  </message>
  <message>
   <source>Made for another program; llama.cpp cannot read it.</source>
   <translation>Hecho para otro programa; llama.cpp no puede leerlo.</translation>
  </message>
  <message>
   <source>Messages beyond those that one chat can hold: {count}.</source>
   <translation>Mensajes que superan lo que cabe en un chat: {count}.</translation>
  </message>
  <message>
   <source>Messages that the other program keeps hidden: {count}.</source>
   <translation>Mensajes que el otro programa mantiene ocultos: {count}.</translation>
  </message>
  <message>
   <source>Messages that were in there twice: {count}.</source>
   <translation>Mensajes que estaban repetidos: {count}.</translation>
  </message>
  <message>
   <source>Messages whose place in the chat was damaged, put where they fit best: {count}.</source>
   <translation>Mensajes cuyo lugar en el chat estaba dañado, colocados donde mejor encajan: {count}.</translation>
  </message>
  <message>
   <source>NVIDIA's driver answered in an unexpected way. Restart the computer; if it stays, reinstall the driver.</source>
   <translation>El controlador de NVIDIA respondió de forma inesperada. Reinicie el equipo; si continúa, reinstale el controlador.</translation>
  </message>
  <message>
   <source>NVIDIA's driver was updated while the computer ran. Restart the computer to use the graphics card again.</source>
   <translation>El controlador de NVIDIA se actualizó con el equipo encendido. Reinicie el equipo para volver a usar la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>No answer that follows this JSON schema could ever end, because it requires itself. Make one of its properties optional.</source>
   <translation>Ninguna respuesta que siga este esquema JSON podría terminar, porque se exige a sí mismo. Haga opcional una de sus propiedades.</translation>
  </message>
  <message>
   <source>No answer that follows this grammar could ever end. Give the rules a way out.</source>
   <translation>Ninguna respuesta que siga esta gramática podría terminar. Dé una salida a las reglas.</translation>
  </message>
  <message>
   <source>No difference you would notice.</source>
   <translation>Sin diferencia apreciable.</translation>
  </message>
  <message>
   <source>No graphics card was found that a model can use. Models run on the processor; small ones are fast there too.</source>
   <translation>No se encontró ninguna tarjeta gráfica que un modelo pueda usar. Los modelos se ejecutan en el procesador; los pequeños también son rápidos así.</translation>
  </message>
  <message>
   <source>No model is open. Choose one in the model menu at the top.</source>
   <translation>No hay ningún modelo abierto. Elija uno en el menú de modelos de la parte superior.</translation>
  </message>
  <message>
   <source>None of the files of {id} is a good choice for this computer. Name one of its quantizations to take it anyway, or choose a smaller model.</source>
   <translation>Ninguno de los archivos de {id} es una buena opción para este equipo. Indique una de sus cuantizaciones para usarlo igualmente, o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <source>Nothing could be read of the chats in {path}, nor is there a backup that can be, so nothing was changed. If keys.json came from elsewhere, put the right one back (keys.json.copy may be it); else put back a copy of the folder, or move it away to begin anew.</source>
   <translation>No se pudo leer nada de los chats de {path}, ni de ninguna copia de seguridad, así que no se ha cambiado nada. Si keys.json vino de otro sitio, vuelva a poner el correcto (puede que sea keys.json.copy); si no, vuelva a poner una copia de la carpeta o muévala a otro lugar para empezar de nuevo.</translation>
  </message>
  <message>
   <source>Nothing could be written to {folder} ({reason}). Check the disk and its permissions.</source>
   <translation>No se pudo escribir nada en {folder} ({reason}). Compruebe el disco y sus permisos.</translation>
  </message>
  <message>
   <source>Nothing is kept here yet. Start Alcove's window once and choose how your chats are protected.</source>
   <translation>Aquí todavía no hay nada guardado. Abra una vez la ventana de Alcove y elija cómo se protegen sus chats.</translation>
  </message>
  <message>
   <source>Nothing that can be read is left in the folder {folder}, so the collection was left as it was. Is the disk connected? If the files are really gone, take the documents out or delete the collection.</source>
   <translation>En la carpeta {folder} no queda nada que se pueda leer, así que la colección se dejó como estaba. ¿Está conectado el disco? Si los archivos realmente ya no existen, saque los documentos o elimine la colección.</translation>
  </message>
  <message>
   <source>Noticeably less exact.</source>
   <translation>Notablemente menos exacto.</translation>
  </message>
  <message>
   <source>Often wrong.</source>
   <translation>A menudo incorrecto.</translation>
  </message>
  <message>
   <source>Only the first {cells} filled cells of this file were taken.</source>
   <translation>De este archivo solo se tomaron las primeras celdas con contenido ({cells}).</translation>
  </message>
  <message>
   <source>Only the first {characters} characters of this document were taken.</source>
   <translation>De este documento solo se tomó el comienzo (caracteres: {characters}).</translation>
  </message>
  <message>
   <source>Only the first {pages} of {of} pages were read.</source>
   <translation>Solo se leyeron las primeras páginas: {pages} de {of}.</translation>
  </message>
  <message>
   <source>Outputs longer than {characters} characters were shortened.</source>
   <translation>Se acortaron las salidas de más de {characters} caracteres.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing.</source>
   <translation>Falta la parte {part} de {parts}.</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing. Put all parts in one folder.</source>
   <translation>Falta la parte {part} de {parts}. Ponga todas las partes en una misma carpeta.</translation>
  </message>
  <message>
   <source>Parts of a kind that Alcove does not know: {count}.</source>
   <translation>Partes de un tipo que Alcove no conoce: {count}.</translation>
  </message>
  <message>
   <source>Parts of this document were lost when Alcove's store was damaged. Drop the file again: it is read anew then.</source>
   <translation>Se perdieron partes de este documento al dañarse el almacén de Alcove. Arrastre de nuevo el archivo: se volverá a leer.</translation>
  </message>
  <message>
   <source>Pictures, sound and video, which stay in the other program: {count}.</source>
   <translation>Imágenes, sonido y vídeo que se quedan en el otro programa: {count}.</translation>
  </message>
  <message>
   <source>Reading {name} failed: its reader crashed ({signal}). Nothing else is affected. The file may be damaged; save it anew and try again.</source>
   <translation>No se pudo leer {name}: su lector se cerró de forma inesperada ({signal}). Nada más resultó afectado. Puede que el archivo esté dañado; guárdelo de nuevo e inténtelo otra vez.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped after {seconds} seconds without an end in sight. Save it anew or split it.</source>
   <translation>La lectura de {name} se detuvo tras {seconds} s sin que se viera el final. Guárdelo de nuevo o divídalo.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because it took more than {limit} of memory. Split it, or save it in a simpler form.</source>
   <translation>La lectura de {name} se detuvo porque ocupaba más de {limit} de memoria. Divídalo o guárdelo en un formato más sencillo.</translation>
  </message>
  <message>
   <source>Reading {name} was stopped because its reader answered nonsense. The file may be made to do harm.</source>
   <translation>La lectura de {name} se detuvo porque su lector devolvió datos sin sentido. Puede que el archivo esté hecho para causar daño.</translation>
  </message>
  <message>
   <source>Rounded so coarsely that a smaller model would answer better.</source>
   <translation>Redondeado tan toscamente que un modelo más pequeño respondería mejor.</translation>
  </message>
  <message>
   <source>Settings of a chat that make no sense here: {count}.</source>
   <translation>Ajustes de un chat que no tienen sentido aquí: {count}.</translation>
  </message>
  <message>
   <source>Slightly less exact.</source>
   <translation>Ligeramente menos exacto.</translation>
  </message>
  <message>
   <source>Smaller and less exact.</source>
   <translation>Más pequeño y menos exacto.</translation>
  </message>
  <message>
   <source>Some text in the file is not valid.</source>
   <translation>Parte del texto del archivo no es válida.</translation>
  </message>
  <message>
   <source>Something in Alcove went wrong ({kind}). Your chats are safe; try again.</source>
   <translation>Algo falló en Alcove ({kind}). Sus chats están a salvo; inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's downloads: {reason}. Please report it.</source>
   <translation>Algo falla en las descargas de Alcove: {reason}. Informe del problema.</translation>
  </message>
  <message>
   <source>Something is wrong in Alcove's engine: {reason}. Please report it with the output of `alcove doctor`.</source>
   <translation>Algo falla en el motor de Alcove: {reason}. Informe del problema junto con la salida de `alcove doctor`.</translation>
  </message>
  <message>
   <source>Stopped by you.</source>
   <translation>Detenido a petición suya.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Tesseract could not read a page: {reason}</source>
   <translation>Tesseract no pudo leer una página: {reason}</translation>
  </message>
  <message>
   <source>Tesseract took longer than {seconds} seconds for a page.</source>
   <translation>Tesseract tardó más de {seconds} s en una página.</translation>
  </message>
  <message>
   <source>That does not look like a hub token. Copy it again; it begins with hf_.</source>
   <translation>Eso no parece un token del hub. Cópielo de nuevo; empieza por hf_.</translation>
  </message>
  <message>
   <source>That passphrase is not right. Check capitals and the keyboard layout, and try again.</source>
   <translation>Esa frase de contraseña no es correcta. Compruebe las mayúsculas y la distribución del teclado, e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>That recovery phrase is not right. It has six groups of four letters and digits; check them and try again.</source>
   <translation>Esa frase de recuperación no es correcta. Tiene seis grupos de cuatro letras y cifras; compruébelos e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again on the processor alone; answers will be slower.</source>
   <translation>Se agotó la memoria de la GPU. Se intentó de nuevo solo con el procesador; las respuestas serán más lentas.</translation>
  </message>
  <message>
   <source>The GPU's memory ran out. It was tried again with {to} of {layers} layers on it; answers will be slower.</source>
   <translation>Se agotó la memoria de la GPU. Se intentó de nuevo con {to} de {layers} capas en ella; las respuestas serán más lentas.</translation>
  </message>
  <message>
   <source>The JSON schema is not valid JSON: see line {line}.</source>
   <translation>El esquema JSON no es JSON válido: vea la línea {line}.</translation>
  </message>
  <message>
   <source>The JSON schema is too large or too deeply nested. Make it smaller; lengths and counts may go up to 2,000.</source>
   <translation>El esquema JSON es demasiado grande o está anidado a demasiada profundidad. Redúzcalo; las longitudes y cantidades pueden llegar a 2000.</translation>
  </message>
  <message>
   <source>The JSON schema refers to “{reference}”, which is not in it. Only references within the schema work, such as #/$defs/name.</source>
   <translation>El esquema JSON hace referencia a «{reference}», que no está en él. Solo funcionan las referencias dentro del esquema, como #/$defs/name.</translation>
  </message>
  <message>
   <source>The answer reached the length limit of the settings.</source>
   <translation>La respuesta alcanzó el límite de longitud de los ajustes.</translation>
  </message>
  <message>
   <source>The best quality that answers faster than you read, with {gpu_layers} of {layers} layers on the graphics card; {next} is too large or too slow.</source>
   <translation>La mejor calidad que responde más rápido de lo que se lee, con {gpu_layers} de {layers} capas en la tarjeta gráfica; {next} es demasiado grande o lento.</translation>
  </message>
  <message>
   <source>The best quality that fits completely on your graphics card; {next} would not.</source>
   <translation>La mejor calidad que cabe por completo en su tarjeta gráfica; {next} no cabría.</translation>
  </message>
  <message>
   <source>The best quality that your processor answers with faster than you read; {next} is too large or too slow.</source>
   <translation>La mejor calidad con la que su procesador responde más rápido de lo que se lee; {next} es demasiado grande o lento.</translation>
  </message>
  <message>
   <source>The best quality there is, and it fits on your graphics card.</source>
   <translation>La mejor calidad que existe, y cabe en su tarjeta gráfica.</translation>
  </message>
  <message>
   <source>The best quality there is, and your processor answers faster than you read.</source>
   <translation>La mejor calidad que existe, y su procesador responde más rápido de lo que se lee.</translation>
  </message>
  <message>
   <source>The best quality there is, with {gpu_layers} of {layers} layers on the graphics card.</source>
   <translation>La mejor calidad que existe, con {gpu_layers} de {layers} capas en la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>The chat template has a mistake in line {line}: {reason}. Correct it.</source>
   <translation>La plantilla de chat tiene un error en la línea {line}: {reason}. Corríjalo.</translation>
  </message>
  <message>
   <source>The chat template is empty or writes nothing. Enter another or choose a family.</source>
   <translation>La plantilla de chat está vacía o no escribe nada. Introduzca otra o elija una familia.</translation>
  </message>
  <message>
   <source>The chat template is stored in an unusual way and is ignored.</source>
   <translation>La plantilla de chat está guardada de forma inusual y se ignora.</translation>
  </message>
  <message>
   <source>The chat template refused this conversation: {reason}. Choose another template in the model's settings.</source>
   <translation>La plantilla de chat rechazó esta conversación: {reason}. Elija otra plantilla en los ajustes del modelo.</translation>
  </message>
  <message>
   <source>The chat template took longer than {seconds} seconds. Choose another.</source>
   <translation>La plantilla de chat tardó más de {seconds} s. Elija otra.</translation>
  </message>
  <message>
   <source>The chat template, or what it writes, is too large. Choose another or shorten the conversation.</source>
   <translation>La plantilla de chat, o lo que escribe, es demasiado grande. Elija otra o acorte la conversación.</translation>
  </message>
  <message>
   <source>The chat's memory is kept in 8 bits, so that {context} tokens fit. Answers hardly differ.</source>
   <translation>La memoria del chat se guarda en 8 bits para que quepan {context} tokens. Las respuestas apenas cambian.</translation>
  </message>
  <message>
   <source>The computer has run out of memory. Close other programs, or choose a smaller model.</source>
   <translation>El equipo se ha quedado sin memoria. Cierre otros programas o elija un modelo más pequeño.</translation>
  </message>
  <message>
   <source>The connection to {host} broke off. Try again.</source>
   <translation>Se interrumpió la conexión con {host}. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The context is full: the answer ends here. Start a new chat or choose a longer context.</source>
   <translation>El contexto está lleno: la respuesta termina aquí. Empiece un chat nuevo o elija un contexto más largo.</translation>
  </message>
  <message>
   <source>The context is longer than this model was trained for; far back it may lose the thread.</source>
   <translation>El contexto es más largo que aquel con el que se entrenó este modelo; puede perder el hilo de lo más lejano.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens, but the model's context holds {context}. Start a new chat, shorten the message, or choose a longer context.</source>
   <translation>La conversación tiene {tokens} tokens, pero en el contexto del modelo caben {context}. Empiece un chat nuevo, acorte el mensaje o elija un contexto más largo.</translation>
  </message>
  <message>
   <source>The disk is full, so {path} could not be written. Free some space and try again; what was stored before is safe.</source>
   <translation>El disco está lleno, así que no se pudo escribir {path}. Libere espacio e inténtelo de nuevo; lo guardado antes está a salvo.</translation>
  </message>
  <message>
   <source>The disk of {folder} cannot hold the placeholder needed to measure this model, so its memory is only estimated.</source>
   <translation>El disco de {folder} no puede alojar el archivo provisional necesario para medir este modelo, así que su memoria es solo una estimación.</translation>
  </message>
  <message>
   <source>The disk with {folder} cannot hold a file this large. Choose another folder for models, on a disk that is not formatted as FAT32.</source>
   <translation>El disco de {folder} no admite un archivo tan grande. Elija otra carpeta para los modelos, en un disco que no tenga formato FAT32.</translation>
  </message>
  <message>
   <source>The documents are {tokens} tokens together with the question; this model's context holds {context}. Name fewer of them or a model with a longer context: in the window, Alcove searches long documents for the passages that count.</source>
   <translation>Los documentos, junto con la pregunta, suman {tokens} tokens; en el contexto de este modelo caben {context}. Indique menos documentos o un modelo con un contexto más largo: en la ventana, Alcove busca en los documentos largos los fragmentos que importan.</translation>
  </message>
  <message>
   <source>The driver of a graphics card does not tell how much memory it has. Open a model, and the engine will ask.</source>
   <translation>El controlador de una tarjeta gráfica no indica cuánta memoria tiene. Abra un modelo y el motor lo averiguará.</translation>
  </message>
  <message>
   <source>The encoding of this text is a guess ({encoding}).</source>
   <translation>La codificación de este texto es una suposición ({encoding}).</translation>
  </message>
  <message>
   <source>The encrypted connection to {host} could not be trusted ({reason}). Check this computer's date and whether a firewall or proxy reads your traffic.</source>
   <translation>La conexión cifrada con {host} no es de confianza ({reason}). Compruebe la fecha de este equipo y si un cortafuegos o proxy lee su tráfico.</translation>
  </message>
  <message>
   <source>The engine broke on this model's header ({reason}). The file is damaged or made to do harm; do not use it.</source>
   <translation>El motor falló con la cabecera de este modelo ({reason}). El archivo está dañado o hecho para causar daño; no lo use.</translation>
  </message>
  <message>
   <source>The engine broke while making the smaller copy ({reason}). Nothing was kept; try again or choose another file.</source>
   <translation>El motor falló al crear la copia reducida ({reason}). No se conservó nada; inténtelo de nuevo o elija otro archivo.</translation>
  </message>
  <message>
   <source>The engine cannot read this model: {reason}. Choose another file.</source>
   <translation>El motor no puede leer este modelo: {reason}. Elija otro archivo.</translation>
  </message>
  <message>
   <source>The engine could not be started: {reason}</source>
   <translation>No se pudo iniciar el motor: {reason}</translation>
  </message>
  <message>
   <source>The engine could not go on ({reason}). Ask again; if it stays, choose another model file.</source>
   <translation>El motor no pudo continuar ({reason}). Pregunte de nuevo; si continúa, elija otro archivo de modelo.</translation>
  </message>
  <message>
   <source>The engine could not read this model: {reason}</source>
   <translation>El motor no pudo leer este modelo: {reason}</translation>
  </message>
  <message>
   <source>The engine could not say within {seconds} seconds what this model takes. Try again when the computer is less busy.</source>
   <translation>El motor no pudo determinar en {seconds} s cuánto ocupa este modelo. Inténtelo de nuevo cuando el equipo esté menos ocupado.</translation>
  </message>
  <message>
   <source>The engine did not answer within {seconds} seconds. Try again.</source>
   <translation>El motor no respondió en {seconds} s. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The engine gave no result. Ask again.</source>
   <translation>El motor no dio ningún resultado. Pregunte de nuevo.</translation>
  </message>
  <message>
   <source>The engine sent something unreadable and was ended. Ask again and it starts anew.</source>
   <translation>El motor envió algo ilegible y se cerró. Pregunte de nuevo y se reiniciará.</translation>
  </message>
  <message>
   <source>The engine stopped unexpectedly ({signal}). What it had written is kept; ask again and it starts anew. {reason}</source>
   <translation>El motor se detuvo de forma inesperada ({signal}). Lo que había escrito se conserva; pregunte de nuevo y se reiniciará. {reason}</translation>
  </message>
  <message>
   <source>The fastest that is still good, but slower than you read: about {speed} tokens a second. A smaller model would be quicker.</source>
   <translation>El más rápido que sigue siendo bueno, pero más lento de lo que se lee: unos {speed} tokens por segundo. Un modelo más pequeño sería más rápido.</translation>
  </message>
  <message>
   <source>The file changed on the hub, so it was downloaded anew.</source>
   <translation>El archivo cambió en el hub, así que se descargó de nuevo.</translation>
  </message>
  <message>
   <source>The file with your chats is damaged ({detail}). Alcove can put it aside, not delete it, and save what can be read and what the backups hold.</source>
   <translation>El archivo con sus chats está dañado ({detail}). Alcove puede apartarlo sin eliminarlo y rescatar lo que se pueda leer y lo que contengan las copias de seguridad.</translation>
  </message>
  <message>
   <source>The file {path} seems to belong to other chats than those that are here. keys.json.copy beside it may be the right one: exchange the two, and keep both. Nothing was changed.</source>
   <translation>El archivo {path} parece pertenecer a otros chats que los que hay aquí. Puede que el correcto sea keys.json.copy, que está al lado: intercambie los dos y conserve ambos. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The file {path}, which says how your chats are unlocked, is damaged or could not be written. Put back a copy of it; do not delete it.</source>
   <translation>El archivo {path}, que indica cómo se desbloquean sus chats, está dañado o no se pudo escribir. Restaure una copia; no lo elimine.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Make room on the disk or check its permissions.</source>
   <translation>No se puede crear la carpeta {folder} ({reason}). Libere espacio en el disco o compruebe sus permisos.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Connect the disk it is on, or choose another folder for the collection.</source>
   <translation>La carpeta {folder} no está disponible. Conecte el disco en el que está o elija otra carpeta para la colección.</translation>
  </message>
  <message>
   <source>The grammar cannot be read at line {line}, near “{near}”. Rules are written as in llama.cpp's GBNF: name ::= "text" [a-z]+ other-rule.</source>
   <translation>No se puede leer la gramática en la línea {line}, cerca de «{near}». Las reglas se escriben como en el GBNF de llama.cpp: name ::= "text" [a-z]+ other-rule.</translation>
  </message>
  <message>
   <source>The grammar has no rule called “{name}”, but needs it. Add the rule or correct the name; the answer begins at the rule called root.</source>
   <translation>La gramática no tiene ninguna regla llamada «{name}», pero la necesita. Añada la regla o corrija el nombre; la respuesta comienza en la regla llamada root.</translation>
  </message>
  <message>
   <source>The grammar is too large or too deeply nested. Make it shorter, and repeat nothing more than 2,000 times.</source>
   <translation>La gramática es demasiado grande o está anidada a demasiada profundidad. Acórtela y no repita nada más de 2000 veces.</translation>
  </message>
  <message>
   <source>The grammar's rule “{name}” can begin with itself, which cannot be followed. Write the repetition with * or + instead.</source>
   <translation>La regla «{name}» de la gramática puede empezar por sí misma, lo que no se puede seguir. Escriba la repetición con * o +.</translation>
  </message>
  <message>
   <source>The hub asks to wait {seconds} seconds before the next request.</source>
   <translation>El hub pide esperar {seconds} s antes de la siguiente solicitud.</translation>
  </message>
  <message>
   <source>The hub cannot answer at the moment (status {status}). Try again later.</source>
   <translation>El hub no puede responder en este momento (estado {status}). Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The hub has switched off {id}. Choose another model.</source>
   <translation>El hub ha desactivado {id}. Elija otro modelo.</translation>
  </message>
  <message>
   <source>The hub publishes no checksum for {name}, so it cannot be verified and was not downloaded. Choose another file.</source>
   <translation>El hub no publica ninguna suma de comprobación de {name}, así que no se puede verificar y no se descargó. Elija otro archivo.</translation>
  </message>
  <message>
   <source>The hub refused your token. Make a new one on the hub's page (Settings → Access Tokens, with read access to gated models) and enter it again.</source>
   <translation>El hub rechazó su token. Cree uno nuevo en la página del hub (Settings → Access Tokens, con acceso de lectura a los modelos restringidos) e introdúzcalo de nuevo.</translation>
  </message>
  <message>
   <source>The hub's answer makes no sense ({reason}). Try again later.</source>
   <translation>La respuesta del hub no tiene sentido ({reason}). Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>The key was put into {before}, but this session offers {now}. Start the earlier keyring, or use your passphrase or recovery phrase; nothing was changed.</source>
   <translation>La clave se guardó en {before}, pero esta sesión ofrece {now}. Inicie el llavero anterior, o use su frase de contraseña o de recuperación; no se cambió nada.</translation>
  </message>
  <message>
   <source>The keyring did not answer within {seconds} seconds. Look for a password dialog, answer it and try again.</source>
   <translation>El llavero no respondió en {seconds} s. Busque un cuadro de contraseña, respóndalo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The keyring here ({backend}) is not known to encrypt what it keeps. Choose a passphrase instead.</source>
   <translation>No consta que el llavero de este equipo ({backend}) cifre lo que guarda. Elija una frase de contraseña.</translation>
  </message>
  <message>
   <source>The keyring {backend} did not do what was asked ({detail}). Try again, or use a passphrase.</source>
   <translation>El llavero {backend} no hizo lo que se le pidió ({detail}). Inténtelo de nuevo o use una frase de contraseña.</translation>
  </message>
  <message>
   <source>The keyring {backend} holds another key than this store needs. Use your passphrase or recovery phrase.</source>
   <translation>El llavero {backend} contiene una clave distinta de la que necesita este almacén. Use su frase de contraseña o de recuperación.</translation>
  </message>
  <message>
   <source>The keyring {backend} no longer holds Alcove's key. Use your passphrase or recovery phrase, or restore the keyring.</source>
   <translation>El llavero {backend} ya no contiene la clave de Alcove. Use su frase de contraseña o de recuperación, o restaure el llavero.</translation>
  </message>
  <message>
   <source>The keyring {backend} stayed locked. Unlock it and try again; nothing was changed.</source>
   <translation>El llavero {backend} siguió bloqueado. Desbloquéelo e inténtelo de nuevo; no se cambió nada.</translation>
  </message>
  <message>
   <source>The list of models that belongs to Alcove cannot be read ({path}). Install Alcove again; please report it if that does not help.</source>
   <translation>No se puede leer la lista de modelos de Alcove ({path}). Vuelva a instalar Alcove; si no ayuda, informe del problema.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with a context of {to} instead of {context} tokens.</source>
   <translation>Se agotó la memoria. Se intentó de nuevo con un contexto de {to} tokens en lugar de {context}.</translation>
  </message>
  <message>
   <source>The memory ran out. It was tried again with the chat's memory kept in 8 bits.</source>
   <translation>Se agotó la memoria. Se intentó de nuevo con la memoria del chat en 8 bits.</translation>
  </message>
  <message>
   <source>The model does not state its context length; 4,096 tokens are used.</source>
   <translation>El modelo no indica su longitud de contexto; se usan 4096 tokens.</translation>
  </message>
  <message>
   <source>The model has no word with which the answer could go on as the grammar wants. What it had written is kept; change the grammar or choose another model.</source>
   <translation>El modelo no tiene ninguna palabra con la que la respuesta pueda seguir como pide la gramática. Lo que había escrito se conserva; cambie la gramática o elija otro modelo.</translation>
  </message>
  <message>
   <source>The model that searches documents by meaning stopped ({reason}). Documents are searched by their words; choose a smaller model if it happens again.</source>
   <translation>El modelo que busca en los documentos por significado se detuvo ({reason}). Se busca en los documentos por sus palabras; elija un modelo más pequeño si vuelve a ocurrir.</translation>
  </message>
  <message>
   <source>The model wrote no summary, so nothing was changed. Leave out the oldest messages instead, or try a larger model.</source>
   <translation>El modelo no escribió ningún resumen, así que no se cambió nada. Omita los mensajes más antiguos o pruebe un modelo mayor.</translation>
  </message>
  <message>
   <source>The name “{name}” is not one that Alcove can save safely, so nothing was downloaded. Choose another file or another publisher.</source>
   <translation>Alcove no puede guardar con seguridad el nombre «{name}», así que no se descargó nada. Elija otro archivo u otro autor.</translation>
  </message>
  <message>
   <source>The new passphrase did not read back as written; the old one still works. Please report it.</source>
   <translation>La nueva frase de contraseña no se leyó igual que se escribió; la anterior sigue funcionando. Informe del problema.</translation>
  </message>
  <message>
   <source>The output could not be written ({reason}). Make room on the disk, or send it somewhere else.</source>
   <translation>No se pudo escribir la salida ({reason}). Libere espacio en el disco o envíela a otro lugar.</translation>
  </message>
  <message>
   <source>The process that reads documents could not be started. {reason} Try again; if it stays so, restart Alcove.</source>
   <translation>No se pudo iniciar el proceso que lee los documentos. {reason} Inténtelo de nuevo; si continúa, reinicie Alcove.</translation>
  </message>
  <message>
   <source>The settings could not be written ({reason}). They hold until Alcove closes; make room on the disk or check the folder's permissions.</source>
   <translation>No se pudieron guardar los ajustes ({reason}). Valen hasta que se cierre Alcove; libere espacio en el disco o compruebe los permisos de la carpeta.</translation>
  </message>
  <message>
   <source>The stated vocabulary size differs from the real one.</source>
   <translation>El tamaño de vocabulario indicado difiere del real.</translation>
  </message>
  <message>
   <source>The system ended the engine, most likely because memory ran out. What it had written is kept. Close other programs, or choose a smaller model or context, and ask again.</source>
   <translation>El sistema cerró el motor, muy probablemente porque se agotó la memoria. Lo que había escrito se conserva. Cierre otros programas, o elija un modelo o un contexto más pequeño, y pregunte de nuevo.</translation>
  </message>
  <message>
   <source>The table has {columns} columns; the first {shown} were taken.</source>
   <translation>Columnas de la tabla: {columns}; solo se tomaron las primeras ({shown}).</translation>
  </message>
  <message>
   <source>The text of {pages} of {of} pages was recognized from pictures. It may hold mistakes.</source>
   <translation>Páginas cuyo texto se reconoció a partir de imágenes: {pages} de {of}. Puede contener errores.</translation>
  </message>
  <message>
   <source>The tokenizer failed. Please report this.</source>
   <translation>El tokenizador falló. Informe del problema.</translation>
  </message>
  <message>
   <source>There are files inside this file ({names}). They were not opened.</source>
   <translation>Este archivo contiene otros archivos ({names}). No se abrieron.</translation>
  </message>
  <message>
   <source>There are {most} presets already. Delete one that you do not need.</source>
   <translation>Se alcanzó el máximo de preajustes: {most}. Elimine uno que no necesite.</translation>
  </message>
  <message>
   <source>There is an AMD card, but the amdgpu driver does not tell its memory. Use that driver, or a newer Linux kernel.</source>
   <translation>Hay una tarjeta AMD, pero el controlador amdgpu no indica su memoria. Use ese controlador o un núcleo de Linux más reciente.</translation>
  </message>
  <message>
   <source>There is an NVIDIA card, but NVIDIA's own driver is not running. Install it, or restart the computer after installing.</source>
   <translation>Hay una tarjeta NVIDIA, pero el controlador propio de NVIDIA no está en funcionamiento. Instálelo, o reinicie el equipo tras instalarlo.</translation>
  </message>
  <message>
   <source>There is no chat called “{name}”. `alcove chats list` shows what there is.</source>
   <translation>No hay ningún chat llamado «{name}». `alcove chats list` muestra los que hay.</translation>
  </message>
  <message>
   <source>There is no chat to export.</source>
   <translation>No hay ningún chat que exportar.</translation>
  </message>
  <message>
   <source>There is no model called “{name}” here. `alcove models list --all` shows all of them.</source>
   <translation>Aquí no hay ningún modelo llamado «{name}». `alcove models list --all` los muestra todos.</translation>
  </message>
  <message>
   <source>There is no model {id} on the hub, or it is private. Check the name, or enter your hub token if it is yours.</source>
   <translation>No hay ningún modelo {id} en el hub, o es privado. Compruebe el nombre o, si es suyo, introduzca su token del hub.</translation>
  </message>
  <message>
   <source>There is no quantization called {type}. Choose one from the list.</source>
   <translation>No hay ninguna cuantización llamada {type}. Elija una de la lista.</translation>
  </message>
  <message>
   <source>There is no question of yours here that could be answered. Choose one of your own messages, or an answer to one.</source>
   <translation>Aquí no hay ninguna pregunta suya que se pueda responder. Elija uno de sus mensajes o una respuesta a uno de ellos.</translation>
  </message>
  <message>
   <source>There is no template family called {name}. Choose one from the list.</source>
   <translation>No hay ninguna familia de plantillas llamada {name}. Elija una de la lista.</translation>
  </message>
  <message>
   <source>There is not enough memory for a context of {tokens} tokens ({reason}). Choose a smaller context length in the settings, or a smaller model.</source>
   <translation>No hay memoria suficiente para un contexto de {tokens} tokens ({reason}). Elija una longitud de contexto menor en los ajustes, o un modelo más pequeño.</translation>
  </message>
  <message>
   <source>There is not enough memory to load this model ({reason}). Choose a smaller context length or a smaller model, or close other programs.</source>
   <translation>No hay memoria suficiente para cargar este modelo ({reason}). Elija una longitud de contexto menor o un modelo más pequeño, o cierre otros programas.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and resume; what is here is kept.</source>
   <translation>No hay espacio suficiente en {folder}: se necesitan {needed} y hay {free} libres. Libere espacio y reanude; lo descargado se conserva.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: {needed} are needed, {free} are free. Free some space and try again; nothing was kept.</source>
   <translation>No hay espacio suficiente en {folder}: se necesitan {needed} y hay {free} libres. Libere espacio e inténtelo de nuevo; no se conservó nada.</translation>
  </message>
  <message>
   <source>There is text in this document that a reader does not see. The model sees it: be careful with what it says about this document.</source>
   <translation>Hay texto en este documento que quien lo lee no ve. El modelo sí lo ve: tenga cuidado con lo que diga sobre este documento.</translation>
  </message>
  <message>
   <source>These presets are of a newer Alcove. Install that one to take them in.</source>
   <translation>Estos preajustes son de un Alcove más reciente. Instálelo para incorporarlos.</translation>
  </message>
  <message>
   <source>This Alcove's engine cannot use the graphics card found here, so models run on the processor. Install the Alcove version made for this card.</source>
   <translation>El motor de este Alcove no puede usar la tarjeta gráfica de este equipo, así que los modelos se ejecutan en el procesador. Instale la versión de Alcove hecha para esta tarjeta.</translation>
  </message>
  <message>
   <source>This answer broke off for an unknown reason. Ask again.</source>
   <translation>Esta respuesta se interrumpió por un motivo desconocido. Pregunte de nuevo.</translation>
  </message>
  <message>
   <source>This answer cannot go on, because something was said after it. Ask for the rest in a new message, or let the answer be written again.</source>
   <translation>Esta respuesta no puede continuar porque después se dijo algo más. Pida el resto en un mensaje nuevo o haga que se escriba la respuesta de nuevo.</translation>
  </message>
  <message>
   <source>This cannot be put back: the message it followed was deleted too. Take that deletion back first, if it is still offered.</source>
   <translation>Esto no se puede restaurar: el mensaje al que seguía también se eliminó. Deshaga primero esa eliminación, si aún se ofrece.</translation>
  </message>
  <message>
   <source>This cannot be sent to the engine: {reason}</source>
   <translation>Esto no se puede enviar al motor: {reason}</translation>
  </message>
  <message>
   <source>This chat is too short for a summary of its beginning. Shorten your message, or choose a longer context for the model.</source>
   <translation>Este chat es demasiado corto para resumir su comienzo. Acorte su mensaje o elija un contexto más largo para el modelo.</translation>
  </message>
  <message>
   <source>This collection no longer exists. Choose another one.</source>
   <translation>Esta colección ya no existe. Elija otra.</translation>
  </message>
  <message>
   <source>This computer has no keyring that encrypts, so the token cannot be kept safely. Set one up and try again.</source>
   <translation>Este equipo no tiene un llavero que cifre, así que el token no se puede guardar con seguridad. Configure uno e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>This computer has too little free memory, or is too slow, for any model of our list; the smallest, {model}, is a file of {bytes}. Pocket, the built-in model, runs here. Closing other programs may help.</source>
   <translation>Este equipo tiene muy poca memoria libre, o es demasiado lento, para cualquier modelo de nuestra lista; el más pequeño, {model}, es un archivo de {bytes}. Pocket, el modelo integrado, sí funciona aquí. Cerrar otros programas puede ayudar.</translation>
  </message>
  <message>
   <source>This computer offers no keyring to keep the key in. Start or unlock one, use your passphrase or recovery phrase, or for a new store choose a passphrase.</source>
   <translation>Este equipo no ofrece ningún llavero donde guardar la clave. Inicie o desbloquee uno, use su frase de contraseña o de recuperación o, para un almacén nuevo, elija una frase de contraseña.</translation>
  </message>
  <message>
   <source>This conversation no longer exists. It may have been deleted; choose another one.</source>
   <translation>Esta conversación ya no existe. Es posible que se haya eliminado; elija otra.</translation>
  </message>
  <message>
   <source>This document came with an imported chat: its text is what that file says. To be sure, drop the document itself; it is read anew then.</source>
   <translation>Este documento llegó con un chat importado: su texto es lo que dice ese archivo. Para estar seguro, arrastre el documento mismo; se leerá de nuevo.</translation>
  </message>
  <message>
   <source>This document is no longer kept here. Drop the file again to use it.</source>
   <translation>Este documento ya no se conserva aquí. Arrastre de nuevo el archivo para usarlo.</translation>
  </message>
  <message>
   <source>This download is no longer in the list.</source>
   <translation>Esta descarga ya no está en la lista.</translation>
  </message>
  <message>
   <source>This file cannot chat; it is of the kind "{kind}". Choose the model file itself.</source>
   <translation>Este archivo no puede chatear; es de tipo "{kind}". Elija el propio archivo del modelo.</translation>
  </message>
  <message>
   <source>This file holds no presets that Alcove can read. Choose one that Alcove has exported.</source>
   <translation>Este archivo no contiene preajustes que Alcove pueda leer. Elija uno exportado por Alcove.</translation>
  </message>
  <message>
   <source>This file is damaged: {field}. Download it again.</source>
   <translation>Este archivo está dañado: {field}. Descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>This file is empty. The download probably failed; download it again.</source>
   <translation>Este archivo está vacío. Es probable que la descarga fallara; descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>This file is incomplete: at least {missing} are missing (it has {size}). Download it again.</source>
   <translation>Este archivo está incompleto: faltan al menos {missing} (tiene {size}). Descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, newer than this Alcove can read. Update Alcove.</source>
   <translation>Este archivo usa la versión {version} de GGUF, más reciente de lo que este Alcove puede leer. Actualice Alcove.</translation>
  </message>
  <message>
   <source>This file uses GGUF version {version}, which is no longer supported. Download a newer conversion.</source>
   <translation>Este archivo usa la versión {version} de GGUF, que ya no se admite. Descargue una conversión más reciente.</translation>
  </message>
  <message>
   <source>This folder no longer exists. Choose another one.</source>
   <translation>Esta carpeta ya no existe. Elija otra.</translation>
  </message>
  <message>
   <source>This is a Git LFS pointer, not the model itself. Download the real file (`git lfs pull`).</source>
   <translation>Esto es un puntero de Git LFS, no el modelo en sí. Descargue el archivo real (`git lfs pull`).</translation>
  </message>
  <message>
   <source>This is a web page, not a model. Open the download link in a browser, or download the model inside Alcove.</source>
   <translation>Esto es una página web, no un modelo. Abra el enlace de descarga en un navegador o descargue el modelo desde Alcove.</translation>
  </message>
  <message>
   <source>This is not a GGUF model. Choose a file that ends in .gguf.</source>
   <translation>Esto no es un modelo GGUF. Elija un archivo que termine en .gguf.</translation>
  </message>
  <message>
   <source>This key does not open the store {path}. Use the key or passphrase it was made with; nothing was changed.</source>
   <translation>Esta clave no abre el almacén {path}. Use la clave o la frase de contraseña con la que se creó; no se cambió nada.</translation>
  </message>
  <message>
   <source>This mail is encrypted. Its text cannot be read here: open it in your mail program, and save or copy the text there.</source>
   <translation>Este correo está cifrado. Su texto no se puede leer aquí: ábralo en su programa de correo y guarde o copie allí el texto.</translation>
  </message>
  <message>
   <source>This message is too large to be sent to the engine ({bytes}).</source>
   <translation>Este mensaje es demasiado grande para enviarlo al motor ({bytes}).</translation>
  </message>
  <message>
   <source>This message no longer exists in this conversation. Open the conversation again.</source>
   <translation>Este mensaje ya no existe en esta conversación. Abra de nuevo la conversación.</translation>
  </message>
  <message>
   <source>This model cannot be made smaller this way: {reason}. Choose another type or another file.</source>
   <translation>Este modelo no se puede reducir de esta forma: {reason}. Elija otro tipo u otro archivo.</translation>
  </message>
  <message>
   <source>This model gave no usable result for a text. Documents are searched by their words; choose another model for searching by meaning.</source>
   <translation>Este modelo no dio ningún resultado útil para un texto. Se busca en los documentos por sus palabras; elija otro modelo para buscar por significado.</translation>
  </message>
  <message>
   <source>This model has no chat template; one that fits its family is used.</source>
   <translation>Este modelo no tiene plantilla de chat; se usa una adecuada para su familia.</translation>
  </message>
  <message>
   <source>This model is quantized below 8 bits already; a copy made from the original would be better.</source>
   <translation>Este modelo ya está cuantizado por debajo de 8 bits; una copia hecha a partir del original sería mejor.</translation>
  </message>
  <message>
   <source>This model translates or embeds text; it cannot chat.</source>
   <translation>Este modelo traduce o genera representaciones de texto (embeddings); no puede chatear.</translation>
  </message>
  <message>
   <source>This model uses an old storage format (type {type}, in {tensor}) that is no longer supported. Download another quantization.</source>
   <translation>Este modelo usa un formato de almacenamiento antiguo (tipo {type}, en {tensor}) que ya no se admite. Descargue otra cuantización.</translation>
  </message>
  <message>
   <source>This model was made for big-endian computers. Download the ordinary version.</source>
   <translation>Este modelo se hizo para equipos big-endian. Descargue la versión normal.</translation>
  </message>
  <message>
   <source>This model was not made to search by meaning. Choose an embedding model in the GGUF format.</source>
   <translation>Este modelo no se hizo para buscar por significado. Elija un modelo de embeddings en formato GGUF.</translation>
  </message>
  <message>
   <source>This model's KV cache cannot be kept in 8 bits, so 16 bits are used; it takes about twice the memory.</source>
   <translation>La caché KV de este modelo no se puede guardar en 8 bits, así que se usan 16; ocupa cerca del doble de memoria.</translation>
  </message>
  <message>
   <source>This model's chat template was refused; one of its family is used.</source>
   <translation>Se rechazó la plantilla de chat de este modelo; se usa una de su familia.</translation>
  </message>
  <message>
   <source>This model's template adds a web address to the conversation. Be careful, or choose another template.</source>
   <translation>La plantilla de este modelo añade una dirección web a la conversación. Tenga cuidado o elija otra plantilla.</translation>
  </message>
  <message>
   <source>This model's template does not pass your text on unchanged. Choose another template.</source>
   <translation>La plantilla de este modelo no transmite su texto sin cambios. Elija otra plantilla.</translation>
  </message>
  <message>
   <source>This page of {name} cannot be shown as a picture.</source>
   <translation>Esta página de {name} no se puede mostrar como imagen.</translation>
  </message>
  <message>
   <source>This password does not open {name}. Type it again.</source>
   <translation>Esta contraseña no abre {name}. Escríbala de nuevo.</translation>
  </message>
  <message>
   <source>This server cannot continue a download: after a break it begins anew.</source>
   <translation>Este servidor no puede continuar una descarga: tras una interrupción empieza de nuevo.</translation>
  </message>
  <message>
   <source>This store cannot be opened by {kind}. Use another way to unlock it.</source>
   <translation>Este almacén no se puede abrir mediante {kind}. Use otra forma de desbloquearlo.</translation>
  </message>
  <message>
   <source>This system uses a {proxy} proxy, which Alcove cannot use and will not go around. Set an HTTP proxy to connect.</source>
   <translation>Este sistema usa un proxy {proxy}, que Alcove no puede usar ni va a eludir. Configure un proxy HTTP para conectarse.</translation>
  </message>
  <message>
   <source>This user account may not ask NVIDIA's driver about the graphics card. Ask whoever manages this computer for access.</source>
   <translation>Esta cuenta de usuario no tiene permiso para consultar la tarjeta gráfica al controlador de NVIDIA. Pida acceso a quien administra este equipo.</translation>
  </message>
  <message>
   <source>This would make the chats at {path} unreadable for ever, so it was not done. Unlock the existing store, or move the folder away first.</source>
   <translation>Esto haría ilegibles para siempre los chats de {path}, así que no se hizo. Desbloquee el almacén existente o mueva antes la carpeta a otro lugar.</translation>
  </message>
  <message>
   <source>Too large for this computer: {missing} of memory are missing.</source>
   <translation>Demasiado grande para este equipo: faltan {missing} de memoria.</translation>
  </message>
  <message>
   <source>What is there of the answer does not follow the grammar, so that it cannot be continued. Ask for a new answer, or remove the grammar.</source>
   <translation>Lo que hay de la respuesta no sigue la gramática, así que no se puede continuar. Pida una respuesta nueva o quite la gramática.</translation>
  </message>
  <message>
   <source>What the server sent as {name} is not a model file. Nothing was kept; choose another file or try later.</source>
   <translation>Lo que el servidor envió como {name} no es un archivo de modelo. No se conservó nada; elija otro archivo o inténtelo más tarde.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>Con el modelo borrador para respuestas más rápidas: {bytes} de memoria, y faltan {missing}. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>Con el modelo borrador para respuestas más rápidas: {bytes} de memoria; aún cabe en la memoria principal. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>Con el modelo borrador para respuestas más rápidas: {bytes} de memoria; aún cabe en la tarjeta gráfica. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the draft model for quicker answers: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>Con el modelo borrador para respuestas más rápidas: {bytes} de memoria, {gpu_layers} de {layers} capas en la tarjeta gráfica. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, and {missing} are missing. Alcove does not use it yet.</source>
   <translation>Con el lector de imágenes: {bytes} de memoria, y faltan {missing}. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits in main memory. Alcove does not use it yet.</source>
   <translation>Con el lector de imágenes: {bytes} de memoria; aún cabe en la memoria principal. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, still fits on the graphics card. Alcove does not use it yet.</source>
   <translation>Con el lector de imágenes: {bytes} de memoria; aún cabe en la tarjeta gráfica. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>With the picture reader: {bytes} of memory, {gpu_layers} of {layers} layers on the graphics card. Alcove does not use it yet.</source>
   <translation>Con el lector de imágenes: {bytes} de memoria, {gpu_layers} de {layers} capas en la tarjeta gráfica. Alcove todavía no lo usa.</translation>
  </message>
  <message>
   <source>Your chats were written by a newer Alcove (version {found} of the store, this one knows {known}). Install the newer Alcove; nothing was changed.</source>
   <translation>Sus chats los escribió un Alcove más reciente (versión {found} del almacén; este conoce la {known}). Instale el Alcove más reciente; no se cambió nada.</translation>
  </message>
  <message>
   <source>{count} characters could not be read; � stands for them.</source>
   <translation>Caracteres que no se pudieron leer, sustituidos por �: {count}.</translation>
  </message>
  <message>
   <source>{count} sheets of this file are hidden. Their cells were read too.</source>
   <translation>Hojas ocultas de este archivo: {count}. También se leyeron sus celdas.</translation>
  </message>
  <message>
   <source>{count} slides of this presentation are hidden. Their text was read too.</source>
   <translation>Diapositivas ocultas de esta presentación: {count}. También se leyó su texto.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check that the disk is connected and that you may write there, then resume.</source>
   <translation>No se pudo escribir en {folder} ({reason}). Compruebe que el disco está conectado y que tiene permiso de escritura, y reanude.</translation>
  </message>
  <message>
   <source>{folder} could not be written ({reason}). Check the folder's permissions.</source>
   <translation>No se pudo escribir en {folder} ({reason}). Compruebe los permisos de la carpeta.</translation>
  </message>
  <message>
   <source>{folder} is a link that leads out of the models folder. Remove the link and try again.</source>
   <translation>{folder} es un enlace que lleva fuera de la carpeta de modelos. Quite el enlace e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Check the connection and try again.</source>
   <translation>No se puede acceder a {host} ({reason}). Compruebe la conexión e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{host} did not answer in time. Try again in a moment.</source>
   <translation>{host} no respondió a tiempo. Inténtelo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>{host} sent an answer in a form Alcove does not accept. Try again later.</source>
   <translation>{host} envió una respuesta en un formato que Alcove no acepta. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>{host} sent far more than was asked for, so Alcove stopped reading. Try again later.</source>
   <translation>{host} envió mucho más de lo solicitado, así que Alcove dejó de leer. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>{host} was to be reached without encryption, so Alcove did not connect.</source>
   <translation>La conexión con {host} iba a hacerse sin cifrado, así que Alcove no se conectó.</translation>
  </message>
  <message>
   <source>{id} asks you to accept its terms first. Open {url}, accept them, and give Alcove your hub token.</source>
   <translation>{id} pide aceptar primero sus condiciones. Abra {url}, acéptelas y proporcione a Alcove su token del hub.</translation>
  </message>
  <message>
   <source>{id} has no GGUF files. Look for a version of it with GGUF in its name.</source>
   <translation>{id} no tiene archivos GGUF. Busque una versión con GGUF en el nombre.</translation>
  </message>
  <message>
   <source>{id} has no {wanted}. It has: {choices}.</source>
   <translation>{id} no tiene {wanted}. Tiene: {choices}.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that fits on your graphics card, with room for {context} tokens of conversation.</source>
   <translation>{model} en {quantization} es el modelo más potente de nuestra lista que cabe en su tarjeta gráfica, con espacio para {context} tokens de conversación.</translation>
  </message>
  <message>
   <source>{model} in {quantization} is the strongest model of our list that your processor runs at a reading pace: about {rate} tokens a second.</source>
   <translation>{model} en {quantization} es el modelo más potente de nuestra lista que su procesador ejecuta a ritmo de lectura: unos {rate} tokens por segundo.</translation>
  </message>
  <message>
   <source>{model} in {quantization} runs partly on your graphics card ({gpu_layers} of {layers} layers) and the rest on the processor: about {rate} tokens a second.</source>
   <translation>{model} en {quantization} se ejecuta en parte en su tarjeta gráfica ({gpu_layers} de {layers} capas) y el resto en el procesador: unos {rate} tokens por segundo.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}</source>
   <translation>No se pudo leer {name}: {reason}</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}. Check the disk.</source>
   <translation>No se pudo leer {name}: {reason}. Compruebe el disco.</translation>
  </message>
  <message>
   <source>{name} does not match the published checksum and was removed. Try again; if it stays, the file on the hub is damaged.</source>
   <translation>{name} no coincide con la suma de comprobación publicada y se eliminó. Inténtelo de nuevo; si continúa, el archivo del hub está dañado.</translation>
  </message>
  <message>
   <source>{name} has declarations inside that no document of its kind needs and that can do harm. It was not read.</source>
   <translation>{name} contiene declaraciones que ningún documento de su tipo necesita y que pueden causar daño. No se leyó.</translation>
  </message>
  <message>
   <source>{name} has no text in it.</source>
   <translation>{name} no contiene texto.</translation>
  </message>
  <message>
   <source>{name} is a folder or a device, not a file. Choose a model file.</source>
   <translation>{name} es una carpeta o un dispositivo, no un archivo. Elija un archivo de modelo.</translation>
  </message>
  <message>
   <source>{name} is a folder; add the files in it instead.</source>
   <translation>{name} es una carpeta; añada los archivos que contiene.</translation>
  </message>
  <message>
   <source>{name} is a picture, and Alcove reads text. If it shows a page, save it as a PDF: the text of scanned pages can be recognised where Tesseract is installed.</source>
   <translation>{name} es una imagen, y Alcove lee texto. Si muestra una página, guárdela como PDF: el texto de las páginas escaneadas se puede reconocer si Tesseract está instalado.</translation>
  </message>
  <message>
   <source>{name} is already there. Choose another name or delete it first.</source>
   <translation>{name} ya existe. Elija otro nombre o elimínelo antes.</translation>
  </message>
  <message>
   <source>{name} is an archive. Unpack it and add the files inside.</source>
   <translation>{name} es un archivo comprimido. Descomprímalo y añada los archivos que contiene.</translation>
  </message>
  <message>
   <source>{name} is being downloaded by another Alcove. Let that one finish, or close it and resume here.</source>
   <translation>Otro Alcove está descargando {name}. Deje que termine, o ciérrelo y reanude aquí.</translation>
  </message>
  <message>
   <source>{name} is damaged or not what its name says, so it could not be read. Open it in its own program and save it again.</source>
   <translation>{name} está dañado o no es lo que indica su nombre, así que no se pudo leer. Ábralo en su propio programa y guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>{name} is in the format that {program} had before 2007, or protected by a password. Open it there and save it in the current format, without a password.</source>
   <translation>{name} está en el formato que {program} usaba antes de 2007, o está protegido con contraseña. Ábralo allí y guárdelo en el formato actual, sin contraseña.</translation>
  </message>
  <message>
   <source>{name} is locked in a way that cannot be opened here. Save it without encryption in the program it was made with, and add that file.</source>
   <translation>{name} está bloqueado de un modo que aquí no se puede abrir. Guárdelo sin cifrar en el programa con el que se creó y añada ese archivo.</translation>
  </message>
  <message>
   <source>{name} is locked. Type its password to read it.</source>
   <translation>{name} está bloqueado. Escriba su contraseña para leerlo.</translation>
  </message>
  <message>
   <source>{name} is no longer in {id} on the hub. Look at the model's page for its files now.</source>
   <translation>{name} ya no está en {id} en el hub. Consulte en la página del modelo sus archivos actuales.</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose it again.</source>
   <translation>{name} ya no está ahí. Elíjalo de nuevo.</translation>
  </message>
  <message>
   <source>{name} is not a file.</source>
   <translation>{name} no es un archivo.</translation>
  </message>
  <message>
   <source>{name} is not a text file in any known encoding.</source>
   <translation>{name} no es un archivo de texto en ninguna codificación conocida.</translation>
  </message>
  <message>
   <source>{name} is not there any more.</source>
   <translation>{name} ya no está ahí.</translation>
  </message>
  <message>
   <source>{name} is protected by a password, which Alcove cannot open for Office documents. Save a copy without a password.</source>
   <translation>{name} está protegido con contraseña, y Alcove no puede abrir documentos de Office protegidos. Guarde una copia sin contraseña.</translation>
  </message>
  <message>
   <source>{name} is protected by the shop that sold it, so only that shop's programs can open it. Add a copy without this protection.</source>
   <translation>{name} está protegido por la tienda que lo vendió, así que solo los programas de esa tienda pueden abrirlo. Añada una copia sin esta protección.</translation>
  </message>
  <message>
   <source>{name} is too large: {bytes}; at most {limit} can be read. Split it, or add only the part that matters.</source>
   <translation>{name} es demasiado grande: {bytes}; se pueden leer {limit} como máximo. Divídalo o añada solo la parte que importa.</translation>
  </message>
  <message>
   <source>{name} keeps changing on the hub, or its server contradicts itself. Try again later.</source>
   <translation>{name} cambia continuamente en el hub, o su servidor se contradice. Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>{name} may not be read. Change its permissions.</source>
   <translation>No hay permiso para leer {name}. Cambie sus permisos.</translation>
  </message>
  <message>
   <source>{name} should be part {part} of {parts}, but its name or content does not fit. Restore the original file names.</source>
   <translation>{name} debería ser la parte {part} de {parts}, pero su nombre o su contenido no encaja. Restaure los nombres de archivo originales.</translation>
  </message>
  <message>
   <source>{name} would unpack to far more than a document has. It was not read, because such files are made to bring programs down.</source>
   <translation>{name} ocuparía, al descomprimirse, mucho más que un documento. No se leyó, porque los archivos así se hacen para bloquear programas.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are damaged and were left out.</source>
   <translation>Páginas dañadas y omitidas: {pages} de {of}.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures with invisible text, as scanners make them. The text may differ from the picture.</source>
   <translation>Páginas que son imágenes con texto invisible, como las que crean los escáneres: {pages} de {of}. El texto puede diferir de la imagen.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. To have them read, install Tesseract OCR (tesseract-ocr.github.io), then add the file again.</source>
   <translation>Páginas que son imágenes sin texto, como las escaneadas: {pages} de {of}. Para que se lean, instale Tesseract OCR (tesseract-ocr.github.io) y añada el archivo de nuevo.</translation>
  </message>
  <message>
   <source>{pages} of {of} pages are pictures without text, such as scans. What stands on them was not read.</source>
   <translation>Páginas que son imágenes sin texto, como las escaneadas: {pages} de {of}. Lo que hay en ellas no se leyó.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({detail}). Check that the disk is connected and that you may write there.</source>
   <translation>No se puede leer ni escribir {path} ({detail}). Compruebe que el disco está conectado y que tiene permiso de escritura.</translation>
  </message>
  <message>
   <source>{path} is missing; without it the chats cannot be unlocked. Put it back from a copy of the folder.</source>
   <translation>Falta {path}; sin él no se pueden desbloquear los chats. Restáurelo desde una copia de la carpeta.</translation>
  </message>
  <message>
   <source>{path} was written by a newer Alcove. Install the newer Alcove; nothing was changed.</source>
   <translation>{path} lo escribió un Alcove más reciente. Instale el Alcove más reciente; no se cambió nada.</translation>
  </message>
  <message>
   <source>{type} needs an importance matrix, which Alcove cannot make. Choose Q2_K or larger, or download this quantization.</source>
   <translation>{type} necesita una matriz de importancia, que Alcove no puede crear. Elija Q2_K o mayor, o descargue esta cuantización.</translation>
  </message>
  <message>
   <source>“{name}” belongs to Alcove itself and cannot be deleted.</source>
   <translation>«{name}» pertenece al propio Alcove y no se puede eliminar.</translation>
  </message>
  <message>
   <source>“{name}” belongs to another program or folder, so Alcove does not delete it. Remove it there.</source>
   <translation>«{name}» pertenece a otro programa o carpeta, así que Alcove no lo elimina. Elimínelo desde allí.</translation>
  </message>
  <message>
   <source>“{name}” could not be deleted ({reason}). Close whatever uses it and try again.</source>
   <translation>No se pudo eliminar «{name}» ({reason}). Cierre lo que lo esté usando e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>“{name}” could not be read ({reason}). Make sure that you may open it, and try again.</source>
   <translation>No se pudo leer «{name}» ({reason}). Compruebe que tiene permiso para abrirlo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>“{name}” could not be written ({reason}). Make room on the disk, or choose another place.</source>
   <translation>No se pudo escribir «{name}» ({reason}). Libere espacio en el disco o elija otro lugar.</translation>
  </message>
  <message>
   <source>“{name}” holds no chats in a form that Alcove knows. It reads the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All, and its own; choose such a file or folder.</source>
   <translation>«{name}» no contiene chats en un formato que Alcove conozca. Lee las exportaciones de ChatGPT, Claude, LM Studio, Jan, Open WebUI, GPT4All y las propias; elija un archivo o una carpeta de ese tipo.</translation>
  </message>
  <message>
   <source>“{name}” is already there and was not touched. Choose another name.</source>
   <translation>«{name}» ya existe y no se ha tocado. Elija otro nombre.</translation>
  </message>
  <message>
   <source>“{name}” is damaged and cannot be opened as a ZIP archive. Download or export it again.</source>
   <translation>«{name}» está dañado y no se puede abrir como archivo ZIP. Descárguelo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>“{name}” is the database of another program. Let that program export the chats, and choose the file it writes.</source>
   <translation>«{name}» es la base de datos de otro programa. Exporte los chats desde ese programa y elija el archivo que escriba.</translation>
  </message>
  <message>
   <source>“{name}” lists more files than an export of chats has, so it was not opened. Unpack it, and choose the file with the chats.</source>
   <translation>«{name}» contiene más archivos que una exportación de chats, así que no se abrió. Descomprímalo y elija el archivo con los chats.</translation>
  </message>
  <message>
   <source>“{name}” means {count} chats. Give the number that `alcove chats list` shows.</source>
   <translation>Chats a los que puede referirse «{name}»: {count}. Indique el número que muestra `alcove chats list`.</translation>
  </message>
  <message>
   <source>“{name}” means {count} models here. Name the quantization too, or give the path.</source>
   <translation>Modelos de aquí a los que puede referirse «{name}»: {count}. Indique también la cuantización, o dé la ruta.</translation>
  </message>
  <message>
   <source>“{template}” is no prompt style that Alcove knows. Choose one from the list.</source>
   <translation>«{template}» no es un estilo de prompt que Alcove conozca. Elija uno de la lista.</translation>
  </message>
  <message>
   <source>“{text}” names no model. Give a GGUF file, a model of the hub such as OWNER/NAME, or a pasted address.</source>
   <translation>«{text}» no corresponde a ningún modelo. Indique un archivo GGUF, un modelo del hub como OWNER/NAME o una dirección pegada.</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Abrir el enlace</translation>
  </message>
  <message>
   <source>Open this link in your browser?</source>
   <translation>¿Abrir este enlace en su navegador?</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Back to the chat</source>
   <translation>Volver al chat</translation>
  </message>
  <message>
   <source>Manage presets…</source>
   <translation>Gestionar preajustes…</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Show the keys</source>
   <translation>Mostrar los atajos</translation>
  </message>
  <message>
   <source>Versions and licences…</source>
   <translation>Versiones y licencias…</translation>
  </message>
 </context>
 <context>
  <name>Shelf</name>
  <message>
   <source>1 model</source>
   <translation>1 modelo</translation>
  </message>
  <message>
   <source>A folder with models</source>
   <translation>Una carpeta con modelos</translation>
  </message>
  <message>
   <source>Adapter</source>
   <translation>Adaptador</translation>
  </message>
  <message>
   <source>Alcove's own take {size}</source>
   <translation>Los de Alcove ocupan {size}</translation>
  </message>
  <message>
   <source>All {n} parts are deleted.</source>
   <translation>Se eliminan todas las partes ({n}).</translation>
  </message>
  <message>
   <source>Cannot be opened</source>
   <translation>No se puede abrir</translation>
  </message>
  <message>
   <source>Changes another model; it cannot chat alone</source>
   <translation>Modifica otro modelo; no puede chatear solo</translation>
  </message>
  <message>
   <source>Comes with Alcove</source>
   <translation>Incluido con Alcove</translation>
  </message>
  <message>
   <source>Compares texts; it cannot chat</source>
   <translation>Compara textos; no puede chatear</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete {name} from this computer?</source>
   <translation>¿Eliminar {name} de este equipo?</translation>
  </message>
  <message>
   <source>Downloaded by Alcove</source>
   <translation>Descargado por Alcove</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Embedding</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <source>Filter models</source>
   <translation>Filtrar modelos</translation>
  </message>
  <message>
   <source>Guesses ahead for a larger model; it cannot chat alone</source>
   <translation>Se anticipa a un modelo mayor; no puede chatear solo</translation>
  </message>
  <message>
   <source>Helps to make models smaller</source>
   <translation>Ayuda a reducir modelos</translation>
  </message>
  <message>
   <source>Holds no model that can chat</source>
   <translation>No contiene ningún modelo que pueda chatear</translation>
  </message>
  <message>
   <source>Hugging Face cache</source>
   <translation>Caché de Hugging Face</translation>
  </message>
  <message>
   <source>Importance matrix</source>
   <translation>Matriz de importancia</translation>
  </message>
  <message>
   <source>In pieces that must be joined first</source>
   <translation>En trozos que hay que unir primero</translation>
  </message>
  <message>
   <source>Lets a model see pictures; belongs to the model beside it</source>
   <translation>Permite a un modelo ver imágenes; pertenece al modelo que lo acompaña</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Buscar otra vez</translation>
  </message>
  <message>
   <source>Not a model</source>
   <translation>No es un modelo</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Opened by hand</source>
   <translation>Abierto a mano</translation>
  </message>
  <message>
   <source>Part {part} of {parts} is missing</source>
   <translation>Falta la parte {part} de {parts}</translation>
  </message>
  <message>
   <source>The folder {folder} is not there now.</source>
   <translation>La carpeta {folder} no está disponible ahora.</translation>
  </message>
  <message>
   <source>The model is open now and will be closed first.</source>
   <translation>El modelo está abierto y se cerrará primero.</translation>
  </message>
  <message>
   <source>There are too many files to look at all; some are not listed.</source>
   <translation>Hay demasiados archivos para examinarlos todos; algunos no aparecen.</translation>
  </message>
  <message>
   <source>This frees {size}.</source>
   <translation>Se liberan {size}.</translation>
  </message>
  <message>
   <source>Vision projector</source>
   <translation>Proyector de visión</translation>
  </message>
  <message>
   <source>Your chats stay; to use the model again, download it again.</source>
   <translation>Sus chats se conservan; para volver a usar el modelo, descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>Your folder</source>
   <translation>Su carpeta</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>sees pictures</source>
   <translation>ve imágenes</translation>
  </message>
  <message>
   <source>{count} of {parts} parts are missing</source>
   <translation>Faltan {count} de {parts} partes</translation>
  </message>
  <message>
   <source>{name} is now here as {type} too.</source>
   <translation>{name} ya está aquí también como {type}.</translation>
  </message>
  <message>
   <source>{name} was deleted.</source>
   <translation>Se eliminó {name}.</translation>
  </message>
  <message>
   <source>{name} was deleted. {size} are free again.</source>
   <translation>Se eliminó {name}. Espacio liberado: {size}.</translation>
  </message>
  <message>
   <source>{n} models</source>
   <translation>{n} modelos</translation>
  </message>
 </context>
 <context>
  <name>ShelfDelegate</name>
  <message>
   <source>Name of the model</source>
   <translation>Nombre del modelo</translation>
  </message>
 </context>
 <context>
  <name>ShelfDetail</name>
  <message>
   <source>Make a smaller one…</source>
   <translation>Crear una más pequeña…</translation>
  </message>
  <message>
   <source>More to do with this model</source>
   <translation>Más acciones para este modelo</translation>
  </message>
  <message>
   <source>Not looked at yet.</source>
   <translation>Aún sin examinar.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>Cuantizaciones…</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ajustes…</translation>
  </message>
  <message>
   <source>Those of this model here, with size, quality and speed.</source>
   <translation>Las de este modelo aquí, con tamaño, calidad y velocidad.</translation>
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
   <translation>Eliminar (un archivo suyo)</translation>
  </message>
  <message>
   <source>Delete (belongs to {program})</source>
   <translation>Eliminar (pertenece a {program})</translation>
  </message>
  <message>
   <source>Delete (comes with Alcove)</source>
   <translation>Eliminar (viene con Alcove)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Make a smaller one…</source>
   <translation>Crear una más pequeña…</translation>
  </message>
  <message>
   <source>Models on this computer</source>
   <translation>Modelos en este equipo</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Quantizations…</source>
   <translation>Cuantizaciones…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ajustes…</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en carpeta</translation>
  </message>
 </context>
 <context>
  <name>ShelfModel</name>
  <message>
   <source>Other files</source>
   <translation>Otros archivos</translation>
  </message>
  <message>
   <source>To chat with</source>
   <translation>Para chatear</translation>
  </message>
 </context>
 <context>
  <name>Shortcuts</name>
  <message>
   <source>About Alcove: versions and licences</source>
   <translation>Acerca de Alcove: versiones y licencias</translation>
  </message>
  <message>
   <source>Add a folder of documents to this chat</source>
   <translation>Añadir una carpeta de documentos a este chat</translation>
  </message>
  <message>
   <source>Add documents to this chat</source>
   <translation>Añadir documentos a este chat</translation>
  </message>
  <message>
   <source>All commands, chats and models</source>
   <translation>Todos los comandos, chats y modelos</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Collections of documents</source>
   <translation>Colecciones de documentos</translation>
  </message>
  <message>
   <source>Delete the chat (in the list)</source>
   <translation>Eliminar el chat (en la lista)</translation>
  </message>
  <message>
   <source>Every request that was made of the network</source>
   <translation>Todas las solicitudes hechas a la red</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Exportar todos los chats</translation>
  </message>
  <message>
   <source>Export this chat</source>
   <translation>Exportar este chat</translation>
  </message>
  <message>
   <source>Find and manage models</source>
   <translation>Buscar y gestionar modelos</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Buscar en este chat</translation>
  </message>
  <message>
   <source>How this chat is answered</source>
   <translation>Cómo se responde en este chat</translation>
  </message>
  <message>
   <source>Import chats of other programs</source>
   <translation>Importar chats de otros programas</translation>
  </message>
  <message>
   <source>Light or dark colours</source>
   <translation>Colores claros u oscuros</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
  <message>
   <source>New line in the message</source>
   <translation>Línea nueva en el mensaje</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Chat siguiente</translation>
  </message>
  <message>
   <source>Next message of this chat</source>
   <translation>Mensaje siguiente de este chat</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Abrir un archivo GGUF</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Preajustes</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Chat anterior</translation>
  </message>
  <message>
   <source>Previous message of this chat</source>
   <translation>Mensaje anterior de este chat</translation>
  </message>
  <message>
   <source>Put the chat into the archive, or take it out</source>
   <translation>Archivar o desarchivar el chat</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Rename the chat (in the list)</source>
   <translation>Renombrar el chat (en la lista)</translation>
  </message>
  <message>
   <source>Search chats</source>
   <translation>Buscar chats</translation>
  </message>
  <message>
   <source>Send (Enter does too)</source>
   <translation>Enviar (también con Intro)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Show or hide the list of chats</source>
   <translation>Mostrar u ocultar la lista de chats</translation>
  </message>
  <message>
   <source>Show or hide this computer</source>
   <translation>Mostrar u ocultar este equipo</translation>
  </message>
  <message>
   <source>Stop the answer, or leave a page</source>
   <translation>Detener la respuesta o salir de una página</translation>
  </message>
  <message>
   <source>Temporary chat: nothing of it is stored</source>
   <translation>Chat temporal: no se guarda nada de él</translation>
  </message>
  <message>
   <source>The archive</source>
   <translation>Chats archivados</translation>
  </message>
  <message>
   <source>This list</source>
   <translation>Esta lista</translation>
  </message>
  <message>
   <source>Write a message</source>
   <translation>Escribir un mensaje</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsPage</name>
  <message>
   <source>Back to the chat</source>
   <translation>Volver al chat</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Atajos</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Chats are encrypted</source>
   <translation>Chats cifrados</translation>
  </message>
  <message>
   <source>Find, download and manage models</source>
   <translation>Buscar, descargar y gestionar modelos</translation>
  </message>
  <message>
   <source>Hide the list of chats</source>
   <translation>Ocultar la lista de chats</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>More for all chats</source>
   <translation>Más para todos los chats</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Sin cifrar</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>You chose to keep chats unencrypted. Settings explain this.</source>
   <translation>Eligió guardar los chats sin cifrar. Los ajustes lo explican.</translation>
  </message>
  <message>
   <source>Your chats are encrypted on this computer.</source>
   <translation>Sus chats están cifrados en este equipo.</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>Close the source</source>
   <translation>Cerrar la fuente</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>Next source</source>
   <translation>Fuente siguiente</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Page {place}</source>
   <translation>Página {place}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Source before</source>
   <translation>Fuente anterior</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
 </context>
 <context>
  <name>Sources</name>
  <message>
   <source>This document is not kept in Alcove any more.</source>
   <translation>Este documento ya no se conserva en Alcove.</translation>
  </message>
 </context>
 <context>
  <name>SpeedCard</name>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Primer token</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
 </context>
 <context>
  <name>TransferSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>What was left out or changed</source>
   <translation>Lo que se omitió o modificó</translation>
  </message>
 </context>
 <context>
  <name>Transfers</name>
  <message>
   <source>1 chat came in.</source>
   <translation>Se incorporó 1 chat.</translation>
  </message>
  <message>
   <source>Alcove takes in the exports of ChatGPT, Claude, LM Studio, Jan, Open WebUI and GPT4All, and its own. They stay on this computer, encrypted like your other chats.</source>
   <translation>Alcove incorpora las exportaciones de ChatGPT, Claude, LM Studio, Jan, Open WebUI y GPT4All, y las propias. Permanecen en este equipo, cifradas como sus demás chats.</translation>
  </message>
  <message>
   <source>Alcove's own format</source>
   <translation>Formato propio de Alcove</translation>
  </message>
  <message>
   <source>All chats go into one ZIP file.</source>
   <translation>Todos los chats se guardan en un solo archivo ZIP.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Cancelado. No se escribió nada.</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Elegir un archivo…</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Export all chats</source>
   <translation>Exportar todos los chats</translation>
  </message>
  <message>
   <source>Export chat</source>
   <translation>Exportar chat</translation>
  </message>
  <message>
   <source>Exported chats (*.json *.jsonl *.zip *.chat *.db);;All files (*)</source>
   <translation>Chats exportados (*.json *.jsonl *.zip *.chat *.db);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importar chats</translation>
  </message>
  <message>
   <source>Jan keeps its chats in a folder named “threads”.</source>
   <translation>Jan guarda sus chats en una carpeta llamada «threads».</translation>
  </message>
  <message>
   <source>Keeps everything, with all versions; Alcove can import it again.</source>
   <translation>Conserva todo, con todas las versiones; Alcove puede volver a importarlo.</translation>
  </message>
  <message>
   <source>Left out or changed:</source>
   <translation>Omitido o modificado:</translation>
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
   <translation>Páginas para enviar o imprimir.</translation>
  </message>
  <message>
   <source>Plain text that any editor opens.</source>
   <translation>Texto sin formato que abre cualquier editor.</translation>
  </message>
  <message>
   <source>Saved as {name}.</source>
   <translation>Guardado como {name}.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>Their text and the PDFs themselves go along, in a ZIP file. Without, the chat tells only their names and places.</source>
   <translation>Se incluyen su texto y los propios PDF, en un archivo ZIP. Sin ellos, el chat solo indica sus nombres y lugares.</translation>
  </message>
  <message>
   <source>To read and to print; nothing in it loads or runs.</source>
   <translation>Para leer e imprimir; en ella no se carga ni se ejecuta nada.</translation>
  </message>
  <message>
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <source>With the documents</source>
   <translation>Con los documentos</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <source>{count} chats came in.</source>
   <translation>Se incorporaron {count} chats.</translation>
  </message>
  <message>
   <source>{count} chats saved as {name}.</source>
   <translation>Chats guardados como {name}: {count}.</translation>
  </message>
  <message>
   <source>{count} chats so far</source>
   <translation>Chats hasta ahora: {count}</translation>
  </message>
  <message>
   <source>{done} of {total} chats</source>
   <translation>{done} de {total} chats</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Do not send</source>
   <translation>No enviar</translation>
  </message>
  <message>
   <source>Documents for your message</source>
   <translation>Documentos para su mensaje</translation>
  </message>
  <message>
   <source>Enter the password…</source>
   <translation>Introducir contraseña…</translation>
  </message>
  <message>
   <source>Hide the documents</source>
   <translation>Ocultar los documentos</translation>
  </message>
  <message>
   <source>Keep for this chat</source>
   <translation>Conservar en este chat</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Only for the next message</source>
   <translation>Solo para el próximo mensaje</translation>
  </message>
  <message>
   <source>Put into a collection…</source>
   <translation>Añadir a una colección…</translation>
  </message>
  <message>
   <source>Put the text into the message</source>
   <translation>Pasar el texto al mensaje</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Show the documents</source>
   <translation>Mostrar los documentos</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Your message is sent as soon as the documents are read.</source>
   <translation>Su mensaje se enviará en cuanto se hayan leído los documentos.</translation>
  </message>
 </context>
 <context>
  <name>TrayDelegate</name>
  <message>
   <source>Could not be read</source>
   <translation>No se pudo leer</translation>
  </message>
 </context>
 <context>
  <name>TrayList</name>
  <message>
   <source>Documents</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <source>Enter opens what can be done, Delete removes, Space changes how long it stays, Alt with Up and Down moves it</source>
   <translation>Intro muestra lo que se puede hacer, Supr quita el documento, Espacio cambia cuánto tiempo permanece, Alt con Arriba y Abajo lo mueve</translation>
  </message>
  <message>
   <source>Goes with the next message alone. Press to keep it in this chat.</source>
   <translation>Va solo con el próximo mensaje. Pulse para conservarlo en este chat.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Stays for every question in this chat. Press for the next message alone.</source>
   <translation>Permanece para todas las preguntas de este chat. Pulse para usarlo solo en el próximo mensaje.</translation>
  </message>
 </context>
 <context>
  <name>TwoLineDelegate</name>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
 </context>
 <context>
  <name>UndoToast</name>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>UnlockPage</name>
  <message>
   <source>Forgot it? Use the recovery phrase</source>
   <translation>¿La olvidó? Use la frase de recuperación</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <source>Type your passphrase to open them.</source>
   <translation>Escriba su frase de contraseña para abrirlos.</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Your chats are locked</source>
   <translation>Sus chats están bloqueados</translation>
  </message>
 </context>
 <context>
  <name>Verdicts</name>
  <message>
   <source>+{percent} % perplexity</source>
   <translation>+{percent} % de perplejidad</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Classics</source>
   <translation>Clásicos</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Fits on the GPU</source>
   <translation>Cabe en la GPU</translation>
  </message>
  <message>
   <source>Hardly usable</source>
   <translation>Apenas utilizable</translation>
  </message>
  <message>
   <source>Hardly worse</source>
   <translation>Apenas peor</translation>
  </message>
  <message>
   <source>It guesses the next word of known texts {percent} % worse than the original (perplexity). Measured: {source}. Larger models lose less, smaller ones more.</source>
   <translation>Adivina la siguiente palabra de textos conocidos un {percent} % peor que el original (perplejidad). Medición: {source}. Los modelos mayores pierden menos; los más pequeños, más.</translation>
  </message>
  <message>
   <source>Like the original</source>
   <translation>Como el original</translation>
  </message>
  <message>
   <source>Multilingual</source>
   <translation>Multilingües</translation>
  </message>
  <message>
   <source>Nobody has published how much quality this mixture costs.</source>
   <translation>Nadie ha publicado cuánta calidad cuesta esta mezcla.</translation>
  </message>
  <message>
   <source>Not measured</source>
   <translation>No medida</translation>
  </message>
  <message>
   <source>Noticeably worse</source>
   <translation>Notablemente peor</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>En el procesador</translation>
  </message>
  <message>
   <source>Partly on the GPU ({gpu_layers} of {layers} layers)</source>
   <translation>En parte en la GPU ({gpu_layers} de {layers} capas)</translation>
  </message>
  <message>
   <source>Poor</source>
   <translation>Baja</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Runs on the processor</source>
   <translation>Se ejecuta en el procesador</translation>
  </message>
  <message>
   <source>Size not known</source>
   <translation>Tamaño desconocido</translation>
  </message>
  <message>
   <source>Small</source>
   <translation>Pequeños</translation>
  </message>
  <message>
   <source>Takes about {need} of memory with a context of {context} tokens.</source>
   <translation>Ocupa unos {need} de memoria con un contexto de {context} tokens.</translation>
  </message>
  <message>
   <source>The hub does not tell how many parameters it has; open it to see.</source>
   <translation>El hub no indica cuántos parámetros tiene; ábralo para verlo.</translation>
  </message>
  <message>
   <source>The longest that fits is {context}.</source>
   <translation>El más largo que cabe es {context}.</translation>
  </message>
  <message>
   <source>The original</source>
   <translation>El original</translation>
  </message>
  <message>
   <source>The weights as they were trained.</source>
   <translation>Los pesos tal como se entrenaron.</translation>
  </message>
  <message>
   <source>Too large by {missing}</source>
   <translation>Excede en {missing}</translation>
  </message>
  <message>
   <source>Too large: {missing} are missing</source>
   <translation>Demasiado grande: faltan {missing}</translation>
  </message>
  <message>
   <source>about {rate} tokens/s</source>
   <translation>unos {rate} tokens/s</translation>
  </message>
  <message>
   <source>non-commercial only</source>
   <translation>solo uso no comercial</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierta</translation>
  </message>
  <message>
   <source>with conditions</source>
   <translation>con condiciones</translation>
  </message>
  <message>
   <source>{count} parameters</source>
   <translation>{count} parámetros</translation>
  </message>
  <message>
   <source>{gpu_layers} of {layers} layers on GPU</source>
   <translation>{gpu_layers} de {layers} capas en GPU</translation>
  </message>
  <message>
   <source>{tokens} context</source>
   <translation>contexto de {tokens}</translation>
  </message>
 </context>
 <context>
  <name>VisitDelegate</name>
  <message>
   <source>{n} received</source>
   <translation>{n} recibidos</translation>
  </message>
  <message>
   <source>{n} sent</source>
   <translation>{n} enviados</translation>
  </message>
 </context>
 <context>
  <name>VisitList</name>
  <message>
   <source>Connections, newest first</source>
   <translation>Conexiones, las más recientes primero</translation>
  </message>
 </context>
 <context>
  <name>VisitModel</name>
  <message>
   <source>{when}: {why}. {host}{path}. {received} received, {sent} sent, {end}.</source>
   <translation>{when}: {why}. {host}{path}. {received} recibidos, {sent} enviados, {end}.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Does anything I write leave this computer?</source>
   <translation>¿Sale de este equipo algo de lo que escribo?</translation>
  </message>
  <message>
   <source>Everything you write here stays on this computer.</source>
   <translation>Todo lo que escriba aquí se queda en este equipo.</translation>
  </message>
  <message>
   <source>How do I open another model?</source>
   <translation>¿Cómo abro otro modelo?</translation>
  </message>
  <message>
   <source>What can Alcove do?</source>
   <translation>¿Qué puede hacer Alcove?</translation>
  </message>
  <message>
   <source>What is on your mind?</source>
   <translation>¿En qué está pensando?</translation>
  </message>
 </context>
</TS>
