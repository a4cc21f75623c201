<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Purr maintainers -->
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AccountButton</name>
        <message>
            <source>Signed in as %1</source>
            <translation>Sesión iniciada como %1</translation>
        </message>
        <message>
            <source>Signed in as %1, not connected</source>
            <translation>Sesión iniciada como %1, sin conexión</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Nothing slides or fades. On as well when the desktop asks for it.</source>
            <translation>Nada se desliza ni se desvanece. También cuando lo pide el escritorio.</translation>
        </message>
    </context>
    <context>
        <name>AttachButton</name>
        <message>
            <source>Send a file</source>
            <translation>Enviar un archivo</translation>
        </message>
    </context>
    <context>
        <name>Avatar</name>
        <message>
            <source>%1, online</source>
            <translation>%1, en línea</translation>
        </message>
        <message>
            <source>%1, away</source>
            <translation>%1, ausente</translation>
        </message>
        <message>
            <source>%1, offline</source>
            <translation>%1, desconectado</translation>
        </message>
    </context>
    <context>
        <name>Badge</name>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>ChannelColumn</name>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Sin leer</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>Directos</translation>
        </message>
    </context>
    <context>
        <name>ChannelHeader</name>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>New chat or channel</source>
            <translation>Nuevo chat o canal</translation>
        </message>
        <message>
            <source>New direct chat…</source>
            <translation>Nuevo chat directo…</translation>
        </message>
        <message>
            <source>New channel…</source>
            <translation>Nuevo canal…</translation>
        </message>
        <message>
            <source>Find a channel or person…</source>
            <translation>Buscar un canal o una persona…</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
    </context>
    <context>
        <name>ChannelListState</name>
        <message>
            <source>Your chats could not be read</source>
            <translation>No se pudieron leer tus chats</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>No chats yet</source>
            <translation>Aún no hay chats</translation>
        </message>
        <message>
            <source>Write to somebody, or join a channel.</source>
            <translation>Escribe a alguien o únete a un canal.</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nuevo chat</translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nada sin leer</translation>
        </message>
        <message>
            <source>No direct chats</source>
            <translation>No hay chats directos</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
    </context>
    <context>
        <name>ChannelMenu</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open beside</source>
            <translation>Abrir al lado</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>Marcar como leído</translation>
        </message>
        <message>
            <source>Unmute</source>
            <translation>Quitar silencio</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Hide until the next message</source>
            <translation>Ocultar hasta el próximo mensaje</translation>
        </message>
        <message>
            <source>Leave channel</source>
            <translation>Salir del canal</translation>
        </message>
    </context>
    <context>
        <name>ChannelView</name>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
    </context>
    <context>
        <name>Channels</name>
        <message>
            <source>A channel needs a name.</source>
            <translation>Un canal necesita un nombre.</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>Aún no hay mensajes</translation>
        </message>
        <message>
            <source>in session</source>
            <translation>en sesión</translation>
        </message>
        <message numerus="yes">
            <source>%n unread</source>
            <translation>
                <numerusform>%n sin leer</numerusform>
                <numerusform>%n sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>muted</source>
            <translation>silenciado</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not allow that.</source>
            <translation>El servidor no lo ha permitido.</translation>
        </message>
        <message>
            <source>You are not allowed to do that here.</source>
            <translation>No tienes permiso para hacer eso aquí.</translation>
        </message>
        <message>
            <source>That was too fast for the server. Wait a moment and try again.</source>
            <translation>Demasiado rápido para el servidor. Espera un momento y reinténtalo.</translation>
        </message>
        <message>
            <source>A channel with this name exists already. Choose another name.</source>
            <translation>Ya existe un canal con ese nombre. Elige otro.</translation>
        </message>
        <message>
            <source>This channel cannot be joined. Ask a member to invite you.</source>
            <translation>No puedes unirte a este canal. Pide a un miembro que te invite.</translation>
        </message>
        <message>
            <source>A direct chat holds ten people at most.</source>
            <translation>Un chat directo admite diez personas como máximo.</translation>
        </message>
        <message>
            <source>One of you has blocked the other.</source>
            <translation>Uno de los dos ha bloqueado al otro.</translation>
        </message>
        <message>
            <source>All chat sessions are in use. Close one first.</source>
            <translation>Todas las sesiones están en uso. Cierra una primero.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>No has iniciado sesión.</translation>
        </message>
        <message>
            <source>This does not exist any more.</source>
            <translation>Esto ya no existe.</translation>
        </message>
        <message>
            <source>This is too big for the server.</source>
            <translation>Es demasiado grande para el servidor.</translation>
        </message>
    </context>
    <context>
        <name>ChatsPage</name>
        <message>
            <source>Chats and privacy</source>
            <translation>Chats y privacidad</translation>
        </message>
        <message>
            <source>To send a message, press</source>
            <translation>Para enviar un mensaje, pulsa</translation>
        </message>
        <message>
            <source>Enter (Shift+Enter makes a new line)</source>
            <translation>Intro (Mayús+Intro hace una línea nueva)</translation>
        </message>
        <message>
            <source>Ctrl+Enter (Enter makes a new line)</source>
            <translation>Ctrl+Intro (Intro hace una línea nueva)</translation>
        </message>
        <message>
            <source>Show that I am typing</source>
            <translation>Mostrar que estoy escribiendo</translation>
        </message>
        <message>
            <source>Show my text as I type it</source>
            <translation>Mostrar mi texto mientras lo escribo</translation>
        </message>
        <message>
            <source>Everybody in the room can read along before you send.</source>
            <translation>Todos en la sala pueden leer antes de que envíes.</translation>
        </message>
        <message>
            <source>Show what I have read</source>
            <translation>Mostrar lo que he leído</translation>
        </message>
        <message>
            <source>Others see the double tick when you have read their message.</source>
            <translation>Los demás ven la doble marca cuando has leído su mensaje.</translation>
        </message>
    </context>
    <context>
        <name>ChooseRoomDialog</name>
        <message>
            <source>Leave which room to enter “%1”?</source>
            <translation>¿De qué sala salir para entrar en «%1»?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ChosenPerson</name>
        <message>
            <source>Remove %1</source>
            <translation>Quitar a %1</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Editing a message</source>
            <translation>Editando un mensaje</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Enter the room to send messages</source>
            <translation>Entra en la sala para enviar mensajes</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Mensaje a %1</translation>
        </message>
        <message>
            <source>Insert an emoji</source>
            <translation>Insertar un emoji</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Guardar el cambio</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <translation>Enviar a %1</translation>
        </message>
    </context>
    <context>
        <name>ConnectionNotice</name>
        <message numerus="yes">
            <source>Reconnecting in %n s</source>
            <translation>
                <numerusform>Reconexión en %n s</numerusform>
                <numerusform>Reconexión en %n s</numerusform>
            </translation>
        </message>
        <message>
            <source>Reconnecting…</source>
            <translation>Reconectando…</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message>
            <source>%1 entered the chat</source>
            <translation>%1 ha entrado en el chat</translation>
        </message>
        <message>
            <source>%1 left the chat</source>
            <translation>%1 ha salido del chat</translation>
        </message>
        <message>
            <source>%1 and %2 entered the chat</source>
            <translation>%1 y %2 han entrado en el chat</translation>
        </message>
        <message>
            <source>%1 and %2 left the chat</source>
            <translation>%1 y %2 han salido del chat</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others entered the chat</source>
            <translation>
                <numerusform>%1 y %n más han entrado en el chat</numerusform>
                <numerusform>%1 y %n más han entrado en el chat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others left the chat</source>
            <translation>
                <numerusform>%1 y %n más han salido del chat</numerusform>
                <numerusform>%1 y %n más han salido del chat</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>Format of a day line in the current year, see QDate::toString().</extracomment>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 está escribiendo…</translation>
        </message>
        <message>
            <source>%1 and %2 are typing…</source>
            <translation>%1 y %2 están escribiendo…</translation>
        </message>
        <message>
            <source>Several people are typing…</source>
            <translation>Varias personas están escribiendo…</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Archivo %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>Read by a screen reader: name, time, text of the message.</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editado</translation>
        </message>
        <message numerus="yes">
            <source>Read by %n</source>
            <translation>
                <numerusform>Leído por %n</numerusform>
                <numerusform>Leído por %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Esperando el envío</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>Aún sin confirmar</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Read by %1, %2</source>
            <translation>Leído por %1, %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n others</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
    </context>
    <context>
        <name>DesktopLink</name>
        <message>
            <source>Your reply could not be sent: %1</source>
            <translation>No se pudo enviar tu respuesta: %1</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>No se pudo abrir %1. %2</translation>
        </message>
        <message>
            <source>Join this room?</source>
            <translation>¿Unirse a esta sala?</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>A link wants to open “%1”. You are not in that room yet.</source>
            <translation>Un enlace quiere abrir «%1». Aún no estás en esa sala.</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>OK</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>EmojiGrid</name>
        <message>
            <source>Emoji</source>
            <translation>Emoji</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>In the room: %1</source>
            <translation>En la sala: %1</translation>
        </message>
    </context>
    <context>
        <name>FailedActions</name>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>File %1, %2</source>
            <translation>Archivo %1, %2</translation>
        </message>
        <message>
            <source>%1 · Open</source>
            <translation>%1 · Abrir</translation>
        </message>
    </context>
    <context>
        <name>IconButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message numerus="yes">
            <source>%n new messages, jump to the latest</source>
            <translation>
                <numerusform>%n mensaje nuevo, ir al último</numerusform>
                <numerusform>%n mensajes nuevos, ir al último</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to the latest</source>
            <translation>Ir al último</translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>JumpField</name>
        <message>
            <source>Search or jump to…</source>
            <translation>Buscar o ir a…</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Ctrl K</source>
            <translation>Ctrl K</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A keyboard shortcut: what it does, then its keys</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
            <translation>Ir a un chat; Ctrl+Intro lo abre al lado</translation>
        </message>
        <message>
            <source>Go to that pane</source>
            <translation>Ir a ese panel</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Close the pane and leave the room</source>
            <translation>Cerrar el panel y salir de la sala</translation>
        </message>
        <message>
            <source>Previous or next chat</source>
            <translation>Chat anterior o siguiente</translation>
        </message>
        <message>
            <source>Previous or next unread chat</source>
            <translation>Chat sin leer anterior o siguiente</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>Zona siguiente de la ventana</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Enviar el mensaje</translation>
        </message>
        <message>
            <source>New line in the message</source>
            <translation>Línea nueva en el mensaje</translation>
        </message>
        <message>
            <source>Larger text, smaller text, usual text</source>
            <translation>Texto más grande, más pequeño, normal</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Esta lista</translation>
        </message>
        <message>
            <source>Do not disturb, on or off</source>
            <translation>No molestar, sí o no</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
    </context>
    <context>
        <name>LimitBanner</name>
        <message>
            <source>You already have %1 chat sessions open.</source>
            <translation>Ya tienes %1 sesiones de chat abiertas.</translation>
        </message>
        <message>
            <source>Close one to enter this room. Least recently used: %1.</source>
            <translation>Cierra una para entrar en esta sala. La menos usada: %1.</translation>
        </message>
        <message>
            <source>Close one to enter this room.</source>
            <translation>Cierra una para entrar en esta sala.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Close “%1” and enter</source>
            <translation>Cerrar «%1» y entrar</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 – Purr</source>
            <translation>%1 – Purr</translation>
        </message>
        <message>
            <source>Purr</source>
            <translation>Purr</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>No se pudo abrir %1. %2</translation>
        </message>
    </context>
    <context>
        <name>MatchList</name>
        <message>
            <source>Nothing matches “%1”.</source>
            <translation>Nada coincide con «%1».</translation>
        </message>
        <message>
            <source>Type the name of a channel or person.</source>
            <translation>Escribe el nombre de un canal o de una persona.</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>React with %1</source>
            <translation>Reaccionar con %1</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <source>Show less</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Mostrar más</translation>
        </message>
    </context>
    <context>
        <name>MessageList</name>
        <message>
            <source>Messages in %1</source>
            <translation>Mensajes en %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Some messages are missing here.</source>
            <translation>Aquí faltan algunos mensajes.</translation>
        </message>
        <message>
            <source>Load them</source>
            <translation>Cargarlos</translation>
        </message>
        <message>
            <source>This is the beginning of %1.</source>
            <translation>Este es el principio de %1.</translation>
        </message>
        <message>
            <source>This is the beginning of your conversation with %1.</source>
            <translation>Este es el principio de tu conversación con %1.</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Mark unread from here</source>
            <translation>Marcar sin leer desde aquí</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Delete for me</source>
            <translation>Borrar para mí</translation>
        </message>
        <message>
            <source>Delete for everyone</source>
            <translation>Borrar para todos</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
    </context>
    <context>
        <name>MessageRow</name>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>editado</translation>
        </message>
    </context>
    <context>
        <name>NewChatDialogs</name>
        <message>
            <source>New direct chat</source>
            <translation>Nuevo chat directo</translation>
        </message>
        <message>
            <source>Start chat</source>
            <translation>Iniciar chat</translation>
        </message>
        <message>
            <source>New channel</source>
            <translation>Nuevo canal</translation>
        </message>
        <message>
            <source>Create channel</source>
            <translation>Crear canal</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>release-2.4</source>
            <translation>release-2.4</translation>
        </message>
        <message>
            <source>Who can join</source>
            <translation>Quién puede unirse</translation>
        </message>
        <message>
            <source>Everybody: a public channel</source>
            <translation>Todos: un canal público</translation>
        </message>
        <message>
            <source>Invited people: a private channel</source>
            <translation>Personas invitadas: un canal privado</translation>
        </message>
        <message>
            <source>Invite people</source>
            <translation>Invitar a personas</translation>
        </message>
    </context>
    <context>
        <name>NotificationRow</name>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>%1 %2, %3, %4</source>
            <translation>%1 %2, %3, %4</translation>
        </message>
    </context>
    <context>
        <name>NotificationsColumn</name>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <source>Nothing new</source>
            <translation>Nada nuevo</translation>
        </message>
        <message>
            <source>Messages and mentions in channels that you are not in at the moment appear here.</source>
            <translation>Aquí aparecen mensajes y menciones de canales en los que no estás ahora.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPage</name>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>This desktop has no notification service, so nothing is shown now.</source>
            <translation>Este escritorio no tiene servicio de notificaciones; ahora no se muestra nada.</translation>
        </message>
        <message>
            <source>Show notifications</source>
            <translation>Mostrar notificaciones</translation>
        </message>
        <message>
            <source>For messages in rooms that are not before your eyes. Muted rooms stay silent.</source>
            <translation>Para mensajes en salas que no tienes a la vista. Las salas silenciadas callan.</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Qué muestran</translation>
        </message>
        <message>
            <source>Who wrote, and the message</source>
            <translation>Quién escribió y el mensaje</translation>
        </message>
        <message>
            <source>Who wrote</source>
            <translation>Quién escribió</translation>
        </message>
        <message>
            <source>Only that somebody wrote</source>
            <translation>Solo que alguien escribió</translation>
        </message>
        <message>
            <source>Play a sound</source>
            <translation>Reproducir un sonido</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>No molestar</translation>
        </message>
        <message>
            <source>No notifications until you turn this off.</source>
            <translation>Sin notificaciones hasta que lo desactives.</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>No notifications at that time of every day.</source>
            <translation>Sin notificaciones a esa hora de cada día.</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
    </context>
    <context>
        <name>PaneBanners</name>
        <message>
            <source>You are not in this room. Enter to see what happens here live.</source>
            <translation>No estás en esta sala. Entra para ver en vivo lo que pasa.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Desconectado</translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 miembro</translation>
        </message>
        <message>
            <source>%1 members</source>
            <translation>%1 miembros</translation>
        </message>
        <message>
            <source>not in the room</source>
            <translation>no está en la sala</translation>
        </message>
        <message>
            <source>%1 in the room</source>
            <translation>%1 en la sala</translation>
        </message>
        <message>
            <source>Pane menu</source>
            <translation>Menú del panel</translation>
        </message>
        <message>
            <source>Leave the room and close</source>
            <translation>Salir de la sala y cerrar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Ctrl+W</source>
            <translation>Ctrl+W</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Personas…</translation>
        </message>
        <message>
            <source>Show all panes</source>
            <translation>Mostrar todos los paneles</translation>
        </message>
        <message>
            <source>Fill the window</source>
            <translation>Llenar la ventana</translation>
        </message>
        <message>
            <source>Leave the room, keep the pane</source>
            <translation>Salir de la sala, conservar el panel</translation>
        </message>
        <message>
            <source>Enter the room</source>
            <translation>Entrar en la sala</translation>
        </message>
    </context>
    <context>
        <name>PaneMiddle</name>
        <message>
            <source>Messages could not be loaded</source>
            <translation>No se pudieron cargar los mensajes</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>Aún no hay mensajes</translation>
        </message>
        <message>
            <source>Write the first one.</source>
            <translation>Escribe el primero.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PeoplePicker</name>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Buscar personas</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Nobody is called “%1”.</source>
            <translation>Nadie se llama «%1».</translation>
        </message>
        <message>
            <source>Nobody else is here yet.</source>
            <translation>Aún no hay nadie más.</translation>
        </message>
    </context>
    <context>
        <name>PeopleSheet</name>
        <message>
            <source>People in %1</source>
            <translation>Personas en %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>En la sala</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Desconectado</translation>
        </message>
    </context>
    <context>
        <name>PersonRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>QuickSwitcher</name>
        <message>
            <source>Search or jump to…</source>
            <translation>Buscar o ir a…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <translation>abrir al lado</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Areas</source>
            <translation>Zonas</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Rooms to join</source>
            <translation>Salas a las que unirse</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Session inspector</source>
            <translation>Inspector de sesiones</translation>
        </message>
        <message>
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
    </context>
    <context>
        <name>ReactionStrip</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>RevealButton</name>
        <message>
            <source>Others can watch what you type. What I reveal…</source>
            <translation>Otros ven lo que escribes. Qué revelo…</translation>
        </message>
        <message>
            <source>Others see that you type. What I reveal…</source>
            <translation>Otros ven que escribes. Qué revelo…</translation>
        </message>
        <message>
            <source>Others do not see that you type. What I reveal…</source>
            <translation>Otros no ven que escribes. Qué revelo…</translation>
        </message>
        <message>
            <source>Show that I am typing</source>
            <translation>Mostrar que estoy escribiendo</translation>
        </message>
        <message>
            <source>Show my text as I type it</source>
            <translation>Mostrar mi texto mientras lo escribo</translation>
        </message>
        <message>
            <source>Show what I have read</source>
            <translation>Mostrar lo que he leído</translation>
        </message>
        <message>
            <source>Enter sends</source>
            <translation>Intro envía</translation>
        </message>
    </context>
    <context>
        <name>RoomsColumn</name>
        <message>
            <source>Rooms to join</source>
            <translation>Salas a las que unirse</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <source>Search rooms</source>
            <translation>Buscar salas</translation>
        </message>
        <message>
            <source>No room is called “%1”.</source>
            <translation>Ninguna sala se llama «%1».</translation>
        </message>
        <message>
            <source>There is no public room that you are not in.</source>
            <translation>No hay salas públicas en las que no estés.</translation>
        </message>
    </context>
    <context>
        <name>SectionHeadings</name>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Channels to join</source>
            <translation>Canales a los que unirse</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Your chats</source>
            <translation>Tus chats</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>No setting is called that.</source>
            <translation>Ningún ajuste se llama así.</translation>
        </message>
    </context>
    <context>
        <name>SignInForm</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>Te damos la bienvenida a Purr</translation>
        </message>
        <message>
            <source>Sign in to start chatting.</source>
            <translation>Inicia sesión para chatear.</translation>
        </message>
        <message>
            <source>Connect to</source>
            <translation>Conectar con</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>chat.example.com:9001</source>
            <translation>chat.example.com:9001</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>(only if the server has one)</source>
            <translation>(solo si el servidor la tiene)</translation>
        </message>
        <message>
            <source>Username</source>
            <translation>Nombre de usuario</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>(only if the server asks for one)</source>
            <translation>(solo si el servidor la pide)</translation>
        </message>
        <message>
            <source>Start session</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Starting your session…</source>
            <translation>Iniciando tu sesión…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Other choices under “Connect to”: a Purr server on your network, or ChatKitty with your API key.</source>
            <translation>Otras opciones en «Conectar con»: un servidor Purr de tu red, o ChatKitty con tu clave de API.</translation>
        </message>
    </context>
    <context>
        <name>SlotFooter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>%1 de %2 sesiones de chat activas</translation>
        </message>
    </context>
    <context>
        <name>SlotMeter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>%1 de %2 sesiones de chat activas</translation>
        </message>
    </context>
    <context>
        <name>Spinner</name>
        <message>
            <source>Please wait</source>
            <translation>Espera, por favor</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Start and tray</source>
            <translation>Inicio y bandeja</translation>
        </message>
        <message>
            <source>Start when I sign in to the computer</source>
            <translation>Iniciar cuando entro en el ordenador</translation>
        </message>
        <message>
            <source>The autostart folder cannot be written.</source>
            <translation>No se puede escribir en la carpeta de inicio automático.</translation>
        </message>
        <message>
            <source>Purr starts without a window where there is a tray.</source>
            <translation>Purr se inicia sin ventana donde hay bandeja.</translation>
        </message>
        <message>
            <source>Show an icon in the tray</source>
            <translation>Mostrar un icono en la bandeja</translation>
        </message>
        <message>
            <source>Keep running when the window is closed</source>
            <translation>Seguir en marcha al cerrar la ventana</translation>
        </message>
        <message>
            <source>The icon in the tray brings it back. Ctrl+Q ends Purr.</source>
            <translation>El icono de la bandeja la recupera. Ctrl+Q cierra Purr.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so closing the window ends Purr.</source>
            <translation>Este escritorio no tiene bandeja; al cerrar la ventana termina Purr.</translation>
        </message>
    </context>
    <context>
        <name>StateChip</name>
        <message>
            <source>Not started</source>
            <translation>No iniciada</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Reconnecting… %1 s</source>
            <translation>Reconectando… %1 s</translation>
        </message>
        <message>
            <source>Reconnecting…</source>
            <translation>Reconectando…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <source>%1 was not sent. %2</source>
            <translation>%1 no se ha enviado. %2</translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>Enviando %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>TypingLine</name>
        <message>
            <source>Live · %1</source>
            <translation>En vivo · %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>Te damos la bienvenida a Purr</translation>
        </message>
        <message>
            <source>Just looking?</source>
            <translation>¿Solo quieres mirar?</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Hola de nuevo</translation>
        </message>
        <message>
            <source>Play the demo</source>
            <translation>Ver la demostración</translation>
        </message>
        <message>
            <source>Five scripted people hold a conversation with you on the built-in server.</source>
            <translation>Cinco personas simuladas conversan contigo en el servidor integrado.</translation>
        </message>
        <message>
            <source>Open the session inspector</source>
            <translation>Abrir el inspector de sesiones</translation>
        </message>
        <message>
            <source>Watch every handler call and frame, simulate participants, cut the network.</source>
            <translation>Observa cada llamada y trama, simula participantes, corta la red.</translation>
        </message>
        <message>
            <source>Continue as %1</source>
            <translation>Continuar como %1</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceView</name>
        <message>
            <source>No chat is open</source>
            <translation>No hay ningún chat abierto</translation>
        </message>
        <message>
            <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %1 can be open side by side.</source>
            <translation>Elige uno de la lista. Al abrirlo entras en su sala; al cerrarlo sales. Puedes tener hasta %1 a la vez.</translation>
        </message>
        <message>
            <source>Search or jump to…</source>
            <translation>Buscar o ir a…</translation>
        </message>
    </context>
    <context>
        <name>purr::ConversationModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>purr::NotificationsModel</name>
        <message>
            <source>%1 mentioned you</source>
            <translation>%1 te ha mencionado</translation>
        </message>
        <message>
            <source>%1 mentioned a channel of yours</source>
            <translation>%1 ha mencionado un canal tuyo</translation>
        </message>
        <message>
            <source>%1 replied to you</source>
            <translation>%1 te ha respondido</translation>
        </message>
    </context>
    <context>
        <name>purr::Notifier</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "12 new messages", %2 is "4 chats"</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n mensaje nuevo</numerusform>
                <numerusform>%n mensajes nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message>
            <source>Mark read</source>
            <translation>Marcar como leído</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Responder</translation>
        </message>
        <message>
            <source>Write a reply</source>
            <translation>Escribe una respuesta</translation>
        </message>
    </context>
    <context>
        <name>purr::QuickSwitcherModel</name>
        <message>
            <source>Public channel, join to enter</source>
            <translation>Canal público, únete para entrar</translation>
        </message>
        <message>
            <source>Public channel</source>
            <translation>Canal público</translation>
        </message>
        <message>
            <source>Private channel</source>
            <translation>Canal privado</translation>
        </message>
    </context>
    <context>
        <name>purr::SignIn</name>
        <message>
            <source>This computer</source>
            <translation>Este ordenador</translation>
        </message>
        <message>
            <source>Another Purr server</source>
            <translation>Otro servidor Purr</translation>
        </message>
        <message>
            <source>A Purr server</source>
            <translation>Un servidor Purr</translation>
        </message>
        <message>
            <source>ChatKitty</source>
            <translation>ChatKitty</translation>
        </message>
        <message>
            <source>(built-in server)</source>
            <translation>(servidor integrado)</translation>
        </message>
        <message>
            <source>(on your network)</source>
            <translation>(en tu red)</translation>
        </message>
        <message>
            <source>(with your API key)</source>
            <translation>(con tu clave de API)</translation>
        </message>
        <message>
            <source>Enter a username.</source>
            <translation>Introduce un nombre de usuario.</translation>
        </message>
        <message numerus="yes">
            <source>A username has at most %n characters.</source>
            <translation>
                <numerusform>Un nombre de usuario tiene como máximo %n carácter.</numerusform>
                <numerusform>Un nombre de usuario tiene como máximo %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the address of the server.</source>
            <translation>Introduce la dirección del servidor.</translation>
        </message>
        <message>
            <source>This is not an address. Example: chat.example.com:9001</source>
            <translation>Esto no es una dirección. Ejemplo: chat.example.com:9001</translation>
        </message>
        <message>
            <source>Enter the API key of your ChatKitty application.</source>
            <translation>Introduce la clave de API de tu aplicación ChatKitty.</translation>
        </message>
        <message>
            <source>ChatKitty did not let you in. Check the API key and the username.</source>
            <translation>ChatKitty no te ha dejado entrar. Revisa la clave de API y el nombre de usuario.</translation>
        </message>
        <message>
            <source>The server asks for a password, or does not know this user.</source>
            <translation>El servidor pide una contraseña o no conoce a este usuario.</translation>
        </message>
        <message>
            <source>The username or the password is wrong.</source>
            <translation>El nombre de usuario o la contraseña no es correcto.</translation>
        </message>
        <message>
            <source>the built-in server</source>
            <translation>el servidor integrado</translation>
        </message>
        <message>
            <source>Could not reach %1. Check the address and your network.</source>
            <translation>No se pudo llegar a %1. Revisa la dirección y tu red.</translation>
        </message>
        <message>
            <source>%1 did not answer in time. Try again.</source>
            <translation>%1 no respondió a tiempo. Reinténtalo.</translation>
        </message>
        <message>
            <source>%1 does not answer like a chat server.</source>
            <translation>%1 no responde como un servidor de chat.</translation>
        </message>
        <message>
            <source>Last used today</source>
            <translation>Usado hoy por última vez</translation>
        </message>
        <message>
            <source>Last used yesterday</source>
            <translation>Usado ayer por última vez</translation>
        </message>
        <message>
            <source>Last used on %1</source>
            <translation>Usado por última vez el %1</translation>
        </message>
    </context>
    <context>
        <name>purr::Timeline</name>
        <message>
            <source>New messages</source>
            <translation>Mensajes nuevos</translation>
        </message>
        <message>
            <source>Some messages are missing here</source>
            <translation>Aquí faltan algunos mensajes</translation>
        </message>
        <message>
            <source>Beginning of the conversation</source>
            <translation>Principio de la conversación</translation>
        </message>
    </context>
    <context>
        <name>purr::TrayIcon</name>
        <message>
            <source>Open Purr</source>
            <translation>Abrir Purr</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>No molestar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n mensaje sin leer</numerusform>
                <numerusform>%n mensajes sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nada sin leer</translation>
        </message>
    </context>
    <context>
        <name>purr::words</name>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (tú)</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Tú: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A person's first name and what he wrote.</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Day and short month, in the order of your language; Qt date format.</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>%1 is typing…</source>
            <translation>%1 está escribiendo…</translation>
        </message>
        <message>
            <source>%1 and %2 are typing…</source>
            <translation>%1 y %2 están escribiendo…</translation>
        </message>
        <message>
            <source>Several people are typing…</source>
            <translation>Varias personas están escribiendo…</translation>
        </message>
        <message>
            <source>There is no connection to the server.</source>
            <translation>No hay conexión con el servidor.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Try again.</source>
            <translation>El servidor no respondió a tiempo. Reinténtalo.</translation>
        </message>
        <message>
            <source>The server said something that Purr does not understand.</source>
            <translation>El servidor dijo algo que Purr no entiende.</translation>
        </message>
        <message>
            <source>The server did not accept that. Check what you entered.</source>
            <translation>El servidor no lo aceptó. Revisa lo que has introducido.</translation>
        </message>
        <message>
            <source>The disk could not be written. Check that there is room left.</source>
            <translation>No se pudo escribir en el disco. Comprueba que queda espacio.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <source>The server could not do that.</source>
            <translation>El servidor no pudo hacerlo.</translation>
        </message>
    </context>
</TS>
