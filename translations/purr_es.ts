<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>About Purr</source>
        <extracomment>Title of the page about the program</extracomment>
        <translation>Acerca de Purr</translation>
    </message>
    <message>
        <source>Purr %1</source>
        <translation>Purr %1</translation>
    </message>
    <message>
        <source>A desktop chat application built on chat sessions. Free software under the MIT licence, made by the Purr maintainers.</source>
        <translation>Un programa de chat de escritorio basado en sesiones de chat. Software libre con licencia MIT, hecho por los mantenedores de Purr.</translation>
    </message>
    <message>
        <source>Works of others in it</source>
        <translation>Obras de otros que incluye</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A library and its licence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%Ln unread in other accounts</source>
        <translation>
            <numerusform>%Ln sin leer en otras cuentas</numerusform>
            <numerusform>%Ln sin leer en otras cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: profile and status…</source>
        <translation>%1: perfil y estado…</translation>
    </message>
    <message>
        <source>Blocked people…</source>
        <translation>Personas bloqueadas…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Con tus palabras…</translation>
    </message>
    <message>
        <source>%1 · %2 (%L3 unread)</source>
        <translation>%1 · %2 (%L3 sin leer)</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Sessions and storage</source>
        <translation>Sesiones y almacenamiento</translation>
    </message>
    <message>
        <source>Chat sessions at once</source>
        <translation>Sesiones de chat a la vez</translation>
    </message>
    <message>
        <source>ChatKitty allows 10 per device. A server may refuse more.</source>
        <translation>ChatKitty permite 10 por dispositivo. Un servidor puede aceptar menos.</translation>
    </message>
    <message>
        <source>Port of the built-in server</source>
        <translation>Puerto del servidor integrado</translation>
    </message>
    <message>
        <source>(from the next start on)</source>
        <translation>(desde el próximo inicio)</translation>
    </message>
    <message>
        <source>A number from 1024 to 65535.</source>
        <translation>Un número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>Copies of messages on this computer: %1</source>
        <translation>Copias de mensajes en este equipo: %1</translation>
    </message>
    <message>
        <source>They show chats at once, and offline. Drafts and unsent messages stay when they go.</source>
        <translation>Muestran los chats al instante y sin conexión. Los borradores y los mensajes sin enviar se conservan al borrarlas.</translation>
    </message>
    <message>
        <source>Forget the copies</source>
        <translation>Borrar las copias</translation>
    </message>
    <message>
        <source>Data of the built-in server: %1</source>
        <translation>Datos del servidor integrado: %1</translation>
    </message>
    <message>
        <source>The messages of chats on this computer. Nobody else has them.</source>
        <translation>Los mensajes de los chats de este equipo. Nadie más los tiene.</translation>
    </message>
    <message>
        <source>Another program has port %1, so the built-in server is at %2 this time.</source>
        <translation>Otro programa tiene el puerto %1, así que el servidor integrado está esta vez en %2.</translation>
    </message>
    <message>
        <source>The built-in server is at %1.</source>
        <translation>El servidor integrado está en %1.</translation>
    </message>
    <message>
        <source>The built-in server looks up pages for link cards</source>
        <translation>El servidor integrado consulta páginas para las tarjetas de enlaces</translation>
    </message>
    <message>
        <source>Those that messages link to; they learn the address of this computer. From the next start on.</source>
        <translation>Las que enlazan los mensajes; conocen la dirección de este equipo. A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>limit, maximum, rooms</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>límite, máximo, salas</translation>
    </message>
    <message>
        <source>network, address</source>
        <translation>red, dirección</translation>
    </message>
    <message>
        <source>privacy, preview, url</source>
        <translation>privacidad, vista previa, url</translation>
    </message>
    <message>
        <source>cache, history, storage, disk, delete, clear</source>
        <translation>caché, historial, almacenamiento, disco, borrar, vaciar</translation>
    </message>
    <message>
        <source>storage, disk, space</source>
        <translation>almacenamiento, disco, espacio</translation>
    </message>
</context>
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notify me of</source>
        <translation>Notificarme</translation>
    </message>
    <message>
        <source>What the settings say</source>
        <translation>Lo que digan los ajustes</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Mentions and keywords</source>
        <translation>Menciones y palabras clave</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Space around rows and messages</source>
        <translation>Espacio alrededor de filas y mensajes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>As the language does</source>
        <translation>Según el idioma</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>Seconds beside messages</source>
        <translation>Segundos junto a los mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Flat, with faces</source>
        <translation>Plano, con caras</translation>
    </message>
    <message>
        <source>In bubbles</source>
        <translation>En burbujas</translation>
    </message>
    <message>
        <source>One line each: time, name, text</source>
        <translation>Una línea cada uno: hora, nombre, texto</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>The name, logo and colours of %1, until Purr ends.</source>
        <translation>El nombre, el logotipo y los colores de %1, hasta que Purr termine.</translation>
    </message>
    <message>
        <source>The name, logo and colours of somebody else, from a file that you open or drop on the window. Until Purr ends.</source>
        <translation>El nombre, el logotipo y los colores de otra parte, de un archivo que abres o sueltas en la ventana. Hasta que Purr termine.</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>Abrir un archivo de marca…</translation>
    </message>
    <message>
        <source>Black and white, with strong lines. Also on when the desktop asks for it.</source>
        <translation>Blanco y negro, con líneas fuertes. También activo cuando el escritorio lo pide.</translation>
    </message>
    <message>
        <source>The time beside each message</source>
        <translation>La hora junto a cada mensaje</translation>
    </message>
    <message>
        <source>Else it is beside the first of several by the same person, and where the pointer is.</source>
        <translation>Si no, está junto al primero de varios de la misma persona y donde está el puntero.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Also on when the desktop asks for it.</source>
        <translation>Nada se desliza ni se desvanece. También activo cuando el escritorio lo pide.</translation>
    </message>
    <message>
        <source>theme, dark mode, light mode, night, colors</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>tema, modo oscuro, modo claro, noche, colores</translation>
    </message>
    <message>
        <source>accessibility, eyes, black and white</source>
        <translation>accesibilidad, vista, blanco y negro</translation>
    </message>
    <message>
        <source>font, zoom, scale, larger, smaller, letters</source>
        <translation>fuente, zoom, escala, más grande, más pequeño, letras</translation>
    </message>
    <message>
        <source>density, compact, spacing, padding</source>
        <translation>densidad, compacto, espaciado</translation>
    </message>
    <message>
        <source>layout, bubbles, view, avatars, chat style</source>
        <translation>diseño, burbujas, vista, avatares, estilo</translation>
    </message>
    <message>
        <source>clock, hour format, am pm, timestamp</source>
        <translation>reloj, formato de hora, am pm, marca de tiempo</translation>
    </message>
    <message>
        <source>clock, timestamp</source>
        <translation>reloj, marca de tiempo</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <translation>traducción, región</translation>
    </message>
    <message>
        <source>theme, skin, logo, company</source>
        <translation>tema, apariencia, logotipo, empresa</translation>
    </message>
    <message>
        <source>animation, accessibility, effects</source>
        <translation>animación, accesibilidad, efectos</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>Archivos para enviar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove place and camera from photos</source>
        <translation>Quitar lugar y cámara de las fotos</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 espera</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>No enviar %1</translation>
    </message>
    <message>
        <source>%1 may tell where and when it was made. That cannot be removed here.</source>
        <translation>%1 puede decir dónde y cuándo se hizo. Eso no se puede quitar aquí.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No enviarlo</translation>
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
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>BeginningRow</name>
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
    <name>BlockedDialog</name>
    <message>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BlockedRows</name>
    <message>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>No hay nadie bloqueado.</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Remove the look of %1</source>
        <translation>Quitar el aspecto de %1</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Jump to a date: %1</source>
        <translation>Ir a una fecha: %1</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month, see QDate::toString().</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>CatchUpStrip</name>
    <message>
        <source>While you were away: %1</source>
        <translation>Mientras no estabas: %1</translation>
    </message>
    <message>
        <source>While you were away:</source>
        <translation>Mientras no estabas:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
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
    <name>ChannelDetailsDialog</name>
    <message>
        <source>Keep %1 out?</source>
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>¿Vaciar el historial?</translation>
    </message>
    <message>
        <source>All messages of %1 so far disappear for you, on every device. Others keep theirs.</source>
        <translation>Todos los mensajes de %1 hasta ahora desaparecen para ti, en todos tus dispositivos. Los demás conservan los suyos.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Borrar %1?</translation>
    </message>
    <message>
        <source>The channel and all its messages disappear for everybody. This cannot be taken back.</source>
        <translation>El canal y todos sus mensajes desaparecen para todos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Borrar para todos</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Buscar miembros</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Mostrar miembros</translation>
    </message>
    <message>
        <source>Blocked (%1)</source>
        <translation>Bloqueados (%1)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Aquí nadie se llama «%1».</translation>
    </message>
    <message>
        <source>%1 leaves %2 and cannot come back before being unblocked here.</source>
        <translation>%1 sale de %2 y no podrá volver hasta que se le desbloquee aquí.</translation>
    </message>
    <message>
        <source>%1 leaves %2, and can be invited again.</source>
        <translation>%1 sale de %2 y se le puede volver a invitar.</translation>
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
</context>
<context>
    <name>ChannelHeading</name>
    <message>
        <source>In session</source>
        <translation>En sesión</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
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
    <message>
        <source>Find or create a chat</source>
        <translation>Buscar o crear un chat</translation>
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
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Details and people…</source>
        <translation>Detalles y personas…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Close until the next message</source>
        <translation>Cerrar hasta el próximo mensaje</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: dejar de silenciar</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>Salir del canal…</translation>
    </message>
    <message>
        <source>Move to Hidden</source>
        <translation>Mover a Ocultos</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
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
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
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
        <source>This is too big for the server.</source>
        <translation>Es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>%1 could not be invited. %2</source>
        <translation>No se pudo invitar a %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln mención tuya</numerusform>
            <numerusform>%Ln menciones tuyas</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciado hasta las %1</translation>
    </message>
    <message>
        <source>Muted until tomorrow, %1</source>
        <translation>Silenciado hasta mañana, %1</translation>
    </message>
    <message>
        <source>Enter the name that others see.</source>
        <translation>Escribe el nombre que ven los demás.</translation>
    </message>
    <message>
        <source>This picture is too big. Choose one below 20 MB.</source>
        <translation>Esta imagen es demasiado grande. Elige una de menos de 20 MB.</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>No es una imagen que Purr pueda leer.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>Esta imagen tiene demasiados píxeles. Redúcela primero.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Esta imagen está dañada.</translation>
    </message>
    <message>
        <source>Nothing of this picture is left.</source>
        <translation>No queda nada de esta imagen.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check that there is room left.</source>
        <translation>No se pudo escribir en el disco. Comprueba que queda espacio.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
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
        <extracomment>A person&apos;s first name and what he wrote.</extracomment>
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
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server could not do that.</source>
        <translation>El servidor no pudo hacerlo.</translation>
    </message>
    <message>
        <source>You in a thread: %1</source>
        <translation>Tú en un hilo: %1</translation>
    </message>
    <message>
        <source>%1 in a thread: %2</source>
        <extracomment>A person&apos;s first name and what he answered in a thread.</extracomment>
        <translation>%1 en un hilo: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Sin enviar: %1</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Esto no existe, o ya no.</translation>
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
        <source>Show what I have read</source>
        <translation>Mostrar lo que he leído</translation>
    </message>
    <message>
        <source>Others see the double tick when you have read their message.</source>
        <translation>Los demás ven la doble marca cuando has leído su mensaje.</translation>
    </message>
    <message>
        <source>Messages count as read</source>
        <translation>Los mensajes cuentan como leídos</translation>
    </message>
    <message>
        <source>When they were in view</source>
        <translation>Cuando han estado a la vista</translation>
    </message>
    <message>
        <source>When I reach the newest one</source>
        <translation>Cuando llego al más reciente</translation>
    </message>
    <message>
        <source>When I say so (Esc)</source>
        <translation>Cuando yo lo diga (Esc)</translation>
    </message>
    <message>
        <source>Check my spelling</source>
        <translation>Revisar mi ortografía</translation>
    </message>
    <message>
        <source>Wrong words are underlined. The right mouse button or the menu key offers others.</source>
        <translation>Las palabras mal escritas se subrayan. El botón derecho del ratón o la tecla de menú ofrece otras.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one, for example the package hunspell-en-us, and start Purr again.</source>
        <translation>No hay ningún diccionario instalado. Instala uno, por ejemplo el paquete hunspell-es, y vuelve a iniciar Purr.</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Ortografía: %1</translation>
    </message>
    <message>
        <source>Show cards for links</source>
        <translation>Mostrar tarjetas de los enlaces</translation>
    </message>
    <message>
        <source>What a page is called and about, below the message. Nothing of it is loaded by this program.</source>
        <translation>Cómo se llama una página y de qué trata, debajo del mensaje. Este programa no carga nada de ella.</translation>
    </message>
    <message>
        <source>Ask where to save each file</source>
        <translation>Preguntar dónde guardar cada archivo</translation>
    </message>
    <message>
        <source>Files are saved to</source>
        <translation>Los archivos se guardan en</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Everybody in the room can read along before you send, word by word.</source>
        <translation>Todos en la sala pueden leer, palabra por palabra, antes de que envíes.</translation>
    </message>
    <message>
        <source>A chat opens</source>
        <translation>Un chat se abre</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Junto a los demás</translation>
    </message>
    <message>
        <source>In place of the one I am in (Ctrl+click: beside it)</source>
        <translation>En lugar de aquel en el que estoy (Ctrl+clic: al lado)</translation>
    </message>
    <message>
        <source>Show that I am away</source>
        <translation>Mostrar que estoy ausente</translation>
    </message>
    <message>
        <source>While the screen is locked or nobody uses the computer. A status of your own choice stays.</source>
        <translation>Mientras la pantalla esté bloqueada o nadie use el ordenador. Un estado elegido por ti se mantiene.</translation>
    </message>
    <message>
        <source>panes, tabs, split, columns, window</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>paneles, pestañas, dividir, columnas, ventana</translation>
    </message>
    <message>
        <source>enter, return, new line, keyboard</source>
        <translation>intro, retorno, línea nueva, teclado</translation>
    </message>
    <message>
        <source>spellcheck, dictionary, autocorrect, typos</source>
        <translation>corrector, diccionario, autocorrección, erratas</translation>
    </message>
    <message>
        <source>preview, url, web page</source>
        <translation>vista previa, url, página web</translation>
    </message>
    <message>
        <source>A chat begins at</source>
        <translation>Un chat empieza en</translation>
    </message>
    <message>
        <source>The first unread message</source>
        <translation>El primer mensaje no leído</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>El mensaje más reciente</translation>
    </message>
    <message>
        <source>scroll, position, unread</source>
        <translation>desplazar, posición, no leído</translation>
    </message>
    <message>
        <source>unread, seen</source>
        <translation>no leído, visto</translation>
    </message>
    <message>
        <source>privacy, typing indicator</source>
        <translation>privacidad, indicador de escritura</translation>
    </message>
    <message>
        <source>privacy, live typing, keystrokes</source>
        <translation>privacidad, escritura en vivo, pulsaciones</translation>
    </message>
    <message>
        <source>privacy, read receipts, ticks, seen</source>
        <translation>privacidad, confirmaciones de lectura, marcas, visto</translation>
    </message>
    <message>
        <source>privacy, online status, presence, last seen, idle</source>
        <translation>privacidad, estado en línea, presencia, última vez, inactivo</translation>
    </message>
    <message>
        <source>download, folder</source>
        <translation>descarga, carpeta</translation>
    </message>
    <message>
        <source>download, folder, directory</source>
        <translation>descarga, carpeta, directorio</translation>
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
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>Reply in the thread</source>
        <translation>Responder en el hilo</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Resume to write here</source>
        <translation>Reanuda para escribir aquí</translation>
    </message>
</context>
<context>
    <name>ComposerNotes</name>
    <message>
        <source>Editing a message</source>
        <translation>Editando un mensaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not shown live: pasted, or looks secret</source>
        <translation>No se muestra en vivo: pegado o parece secreto</translation>
    </message>
    <message>
        <source>Others see this while you type</source>
        <translation>Los demás ven esto mientras escribes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ConnectionNotice</name>
    <message numerus="yes">
        <source>Reconnecting in %Ln s</source>
        <translation>
            <numerusform>Reconexión en %Ln s</numerusform>
            <numerusform>Reconexión en %Ln s</numerusform>
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
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln mensaje espera ser enviado</numerusform>
            <numerusform>%Ln mensajes esperan ser enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Mostrar lo que espera ser enviado</translation>
    </message>
    <message>
        <source>No connection to %1. Your chats as of last time.</source>
        <translation>Sin conexión con %1. Tus chats de la última vez.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>A product team&apos;s day</source>
        <translation>El día de un equipo de producto</translation>
    </message>
    <message>
        <source>A support desk</source>
        <translation>Un servicio de asistencia</translation>
    </message>
    <message>
        <source>A launch countdown</source>
        <translation>La cuenta atrás de un lanzamiento</translation>
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
        <source>%1 and %Ln others entered the chat</source>
        <translation>
            <numerusform>%1 y %Ln más han entrado en el chat</numerusform>
            <numerusform>%1 y %Ln más han entrado en el chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others left the chat</source>
        <translation>
            <numerusform>%1 y %Ln más han salido del chat</numerusform>
            <numerusform>%1 y %Ln más han salido del chat</numerusform>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <source>Read by %Ln</source>
        <translation>
            <numerusform>Leído por %Ln</numerusform>
            <numerusform>Leído por %Ln</numerusform>
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
        <source>and %Ln others</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last at %2</source>
        <extracomment>Under a message that was answered: &quot;2 replies · last at 14:31&quot;.</extracomment>
        <translation>%1 · la última a las %2</translation>
    </message>
    <message>
        <source>%1 · last on %2</source>
        <translation>%1 · la última el %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions</source>
        <translation>
            <numerusform>%Ln reacción</numerusform>
            <numerusform>%Ln reacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences after each other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Edited at %1</source>
        <translation>Editado a las %1</translation>
    </message>
    <message>
        <source>Edited %1, %2</source>
        <translation>Editado el %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>Under a message that was answered: &quot;4 replies, 2 new&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln nueva</numerusform>
            <numerusform>%1, %Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>No es %1: @%2 tiene un nombre que parece el mismo</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Before it was edited</source>
        <translation>Antes de la edición</translation>
    </message>
</context>
<context>
    <name>CrowdActions</name>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Desconectarse</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Hello from the lab</source>
        <translation>Hola desde el laboratorio</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>La persona elegida</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Seed data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Messages each</source>
        <translation>Mensajes por canal</translation>
    </message>
    <message>
        <source>Files each</source>
        <translation>Archivos por canal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make seed data</source>
        <translation>Crear datos de prueba</translation>
    </message>
    <message>
        <source>Seeding stopped: %1</source>
        <translation>Creación de datos detenida: %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>CrowdRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln room(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln sala</numerusform>
            <numerusform>%1, %2, %Ln salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln sala</numerusform>
            <numerusform>%Ln salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
</context>
<context>
    <name>DayPill</name>
    <message>
        <source>%1, jump to a date</source>
        <translation>%1, ir a una fecha</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Este enlace no lleva a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>(what this channel is for)</source>
        <translation>(para qué es este canal)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>Direct chat</source>
        <translation>Chat directo</translation>
    </message>
    <message>
        <source>Private channel: invited people only</source>
        <translation>Canal privado: solo personas invitadas</translation>
    </message>
    <message>
        <source>Public channel: everybody can join</source>
        <translation>Canal público: todos pueden unirse</translation>
    </message>
    <message>
        <source>Edit name and description</source>
        <translation>Editar nombre y descripción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Invitar a personas…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Clear the history for me…</source>
        <translation>Vaciar el historial para mí…</translation>
    </message>
    <message>
        <source>Leave the channel…</source>
        <translation>Salir del canal…</translation>
    </message>
    <message>
        <source>Delete the channel…</source>
        <translation>Borrar el canal…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
    <name>DraftMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
</context>
<context>
    <name>EmojiChooser</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>Ningún emoji con ese nombre</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>De los últimos 7 días</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>De los últimos 30 días</translation>
    </message>
    <message>
        <source>Of the last year</source>
        <translation>Del último año</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>Escríbelo así: 2026-01-31.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Escríbelo así: 2026-12-31.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>You are offline. The history comes from the server.</source>
        <translation>Estás sin conexión. El historial viene del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln messages are in the file.</source>
        <translation>
            <numerusform>Listo. Hay %Ln mensaje en el archivo.</numerusform>
            <numerusform>Listo. Hay %Ln mensajes en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln messages so far</source>
        <translation>
            <numerusform>Leyendo… %Ln mensaje por ahora</numerusform>
            <numerusform>Leyendo… %Ln mensajes por ahora</numerusform>
        </translation>
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
    <name>FaultFiles</name>
    <message>
        <source>Save the faults</source>
        <translation>Guardar los fallos</translation>
    </message>
    <message>
        <source>Load faults</source>
        <translation>Cargar fallos</translation>
    </message>
    <message>
        <source>Faults (%1)</source>
        <translation>Fallos (%1)</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Del servidor</translation>
    </message>
    <message>
        <source>To the server</source>
        <translation>Al servidor</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>like SEND; empty for any</source>
        <extracomment>The name of a STOMP frame; said after the name of a field.</extracomment>
        <translation>como SEND; vacío para cualquiera</translation>
    </message>
    <message>
        <source>a part of it; empty for any</source>
        <extracomment>The field holds a part of a text to look for; said after the name of a field.</extracomment>
        <translation>una parte; vacío para cualquiera</translation>
    </message>
    <message>
        <source>so many at first</source>
        <extracomment>So many frames are left alone at first; said after the name of a field.</extracomment>
        <translation>tantos al principio</translation>
    </message>
    <message>
        <source>at most; 0 for all</source>
        <extracomment>It happens to so many frames, 0 being no limit; said after the name of a field.</extracomment>
        <translation>como máximo; 0 para todos</translation>
    </message>
</context>
<context>
    <name>FaultSign</name>
    <message numerus="yes">
        <source>%Ln simulated fault(s) on this connection</source>
        <translation>
            <numerusform>%Ln fallo simulado en esta conexión</numerusform>
            <numerusform>%Ln fallos simulados en esta conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File %1, %2</source>
        <translation>Archivo %1, %2</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · guardado</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Could not be saved there; try another folder</source>
        <translation>No se pudo guardar ahí; prueba otra carpeta</translation>
    </message>
    <message>
        <source>%1 of %L2 %</source>
        <translation>%1 de %L2 %</translation>
    </message>
    <message>
        <source>No program here opens it. Save it instead.</source>
        <translation>Ningún programa de aquí lo abre. Guárdalo.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to attach</source>
        <translation>Suelta para adjuntar</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>FormatButton</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Mayús+X</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloque de código</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Mayús+E</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load them</source>
        <translation>Cargarlos</translation>
    </message>
</context>
<context>
    <name>HandlerChoice</name>
    <message>
        <source>Only this</source>
        <extracomment>This handler and no other.</extracomment>
        <translation>Solo este</translation>
    </message>
</context>
<context>
    <name>HandlerChooser</name>
    <message>
        <source>All handlers</source>
        <translation>Todos los manejadores</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No handler at all.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Manejadores</translation>
    </message>
</context>
<context>
    <name>HandlerRow</name>
    <message>
        <source>In later SDKs: %1</source>
        <translation>En SDK posteriores: %1</translation>
    </message>
    <message>
        <source>Its topic stays subscribed for %1</source>
        <extracomment>The topic that a handler gets its calls from; after it the names of other handlers.</extracomment>
        <translation>Su tema sigue suscrito por %1</translation>
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
    <name>InspectorBar</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <extracomment>Calls of handlers after their session had ended, always a bug.</extracomment>
        <translation>
            <numerusform>%Ln fuga</numerusform>
            <numerusform>%Ln fugas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Writes down what you and others do, as a scenario</source>
        <translation>Anota lo que haces tú y los demás, como escenario</translation>
    </message>
    <message>
        <source>Back below the panes</source>
        <translation>Volver debajo de los paneles</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>Qué muestra el inspector</translation>
    </message>
    <message>
        <source>Stop (%L1)</source>
        <translation>Parar (%L1)</translation>
    </message>
</context>
<context>
    <name>InspectorDock</name>
    <message>
        <source>Session inspector</source>
        <translation>Inspector de sesiones</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>Copied as a scenario</source>
        <translation>Copiado como escenario</translation>
    </message>
    <message>
        <source>Copied as a bug report</source>
        <translation>Copiado como informe de error</translation>
    </message>
    <message>
        <source>Nothing happened, so nothing was saved.</source>
        <translation>No pasó nada, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>Inspector de sesiones</translation>
    </message>
    <message>
        <source>Copied as JSON</source>
        <translation>Copiado como JSON</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Height of the inspector</source>
        <translation>Altura del inspector</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Invitar a personas a %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Join this channel?</source>
        <translation>¿Unirte a este canal?</translation>
    </message>
    <message>
        <source>A link wants to open “%1”. You are not in that channel yet.</source>
        <translation>Un enlace quiere abrir «%1». Todavía no estás en ese canal.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new messages, jump to the latest</source>
        <translation>
            <numerusform>%Ln mensaje nuevo, ir al último</numerusform>
            <numerusform>%Ln mensajes nuevos, ir al último</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>Ir al último</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages that mention you, jump to the latest</source>
        <translation>
            <numerusform>%Ln mensaje nuevo te menciona, ir al último</numerusform>
            <numerusform>%Ln mensajes nuevos te mencionan, ir al último</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+</source>
        <translation>%L1+</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>JumpField</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A keyboard shortcut: what it does, then its keys</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>Teclas de «%1»: %2</translation>
    </message>
    <message>
        <source>These keys are for “%1”.</source>
        <translation>Estas teclas son de «%1».</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Choose a shortcut and press its new keys. Escape leaves it as it is, Delete takes it away.</source>
        <translation>Elige un atajo y pulsa sus nuevas teclas. Escape lo deja como está; Supr lo quita.</translation>
    </message>
    <message>
        <source>Put all shortcuts back</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Alt+%1</source>
        <translation>Ctrl+Alt+%1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Borrar «%1»</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Support morning</source>
        <translation>Soporte de mañana</translation>
    </message>
    <message>
        <source>There is a layout with this name.</source>
        <translation>Ya hay una disposición con este nombre.</translation>
    </message>
    <message>
        <source>Save these panes</source>
        <translation>Guardar estos paneles</translation>
    </message>
    <message>
        <source>Name for these panes</source>
        <translation>Nombre para estos paneles</translation>
    </message>
</context>
<context>
    <name>LimitBanner</name>
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
        <source>Close it and enter</source>
        <translation>Cerrarla y entrar</translation>
    </message>
    <message>
        <source>Park it and enter</source>
        <translation>Aparcarla y entrar</translation>
    </message>
    <message numerus="yes">
        <source>You already have %Ln chat sessions open.</source>
        <translation>
            <numerusform>Ya tienes %Ln sesión de chat abierta.</numerusform>
            <numerusform>Ya tienes %Ln sesiones de chat abiertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitLabView</name>
    <message>
        <source>Limit lab</source>
        <translation>Laboratorio de límites</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todos</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>Ejecutar «%1»</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1, %2. Link to %3</source>
        <translation>%1, %2. Enlace a %3</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>LogButtons</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Frames as HAR</source>
        <translation>Tramas como HAR</translation>
    </message>
    <message>
        <source>Copy as a scenario</source>
        <translation>Copiar como escenario</translation>
    </message>
    <message>
        <source>Copy as a bug report</source>
        <translation>Copiar como informe de error</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>The whole run without names and texts</source>
        <translation>Toda la sesión sin nombres ni textos</translation>
    </message>
    <message>
        <source>Frames as HAR without names and texts</source>
        <translation>Tramas como HAR sin nombres ni textos</translation>
    </message>
</context>
<context>
    <name>LogChips</name>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Ambas direcciones</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Session %L1</source>
        <extracomment>A chat session by its number.</extracomment>
        <translation>Sesión %L1</translation>
    </message>
    <message>
        <source>Session %L1: %2</source>
        <extracomment>A chat session: its number and its channel.</extracomment>
        <translation>Sesión %L1: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 handlers</source>
        <translation>%L1 de %L2 manejadores</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>No es una expresión regular: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2, searching…</source>
        <translation>%L1 de %L2, buscando…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>After the session had ended</source>
        <translation>Después de terminar la sesión</translation>
    </message>
    <message>
        <source>nobody listened: %1</source>
        <extracomment>Instead of a call of a handler: what it would have been called with, if anybody had been connected to it.</extracomment>
        <translation>nadie escuchaba: %1</translation>
    </message>
</context>
<context>
    <name>LogRowMenu</name>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as a scenario from here</source>
        <translation>Copiar como escenario desde aquí</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Mostrar todas las sesiones</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>Mostrar solo esta sesión</translation>
    </message>
</context>
<context>
    <name>LogTimeButton</name>
    <message>
        <source>Show the time of day</source>
        <translation>Mostrar la hora</translation>
    </message>
    <message>
        <source>Show the time since the line before</source>
        <translation>Mostrar el tiempo desde la línea anterior</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Manejador</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Handler calls</source>
        <translation>Llamadas a manejadores</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Nada pasa los filtros</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Frames appear here as they are sent and received.</source>
        <translation>Las tramas aparecen aquí al enviarse y recibirse.</translation>
    </message>
    <message>
        <source>Calls of handlers appear here as they happen.</source>
        <translation>Las llamadas a manejadores aparecen aquí cuando ocurren.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Choose a frame to read all of it.</source>
        <translation>Elige una trama para leerla entera.</translation>
    </message>
    <message>
        <source>Choose a call to see what it carried.</source>
        <translation>Elige una llamada para ver qué llevaba.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>How long ago the server did what a frame tells of, by the time in it; of an answer of HTTP, how long it took.</source>
        <translation>Cuánto hace que el servidor hizo lo que cuenta la trama, según la hora que lleva; en una respuesta HTTP, cuánto tardó.</translation>
    </message>
    <message>
        <source>How long before the call the server did what it tells of, by the time in the event.</source>
        <translation>Cuánto antes de la llamada hizo el servidor lo que cuenta, según la hora del evento.</translation>
    </message>
    <message>
        <source>This event carries no time of the server.</source>
        <translation>Este evento no lleva ninguna hora del servidor.</translation>
    </message>
    <message>
        <source>Sent from here: there is no time of the server to go by.</source>
        <translation>Enviado desde aquí: no hay ninguna hora del servidor por la que guiarse.</translation>
    </message>
    <message>
        <source>This frame carries no time of the server.</source>
        <translation>Esta trama no lleva ninguna hora del servidor.</translation>
    </message>
    <message>
        <source>Since before</source>
        <translation>Desde antes</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>No se pudo abrir %1. %2</translation>
    </message>
    <message>
        <source>You are no longer in %1.</source>
        <translation>Ya no estás en %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
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
    <name>MemberMenu</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Quitar como moderador</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>Remove from the channel…</source>
        <translation>Quitar del canal…</translation>
    </message>
    <message>
        <source>Remove and keep out…</source>
        <translation>Quitar y vetar…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
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
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>No es %1: @%2 tiene un nombre que parece el mismo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
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
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>Responder en un hilo</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>Editar antes de enviar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <source>Delete for me</source>
        <translation>Borrar para mí</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>Responder en un hilo</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Copiar enlace al mensaje</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Quién lo ha leído</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>Borrar para todos…</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Qué decía antes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Go to the answered message</source>
        <translation>Ir al mensaje respondido</translation>
    </message>
    <message>
        <source>Open the link to %1</source>
        <translation>Abrir el enlace a %1</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>Copiar el enlace a %1</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Nueva sección…</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin sección</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>A preset of faults</source>
        <translation>Un conjunto de fallos</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>Desactivar todos</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>Fallos activos</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message numerus="yes">
        <source>acted %Ln time(s)</source>
        <translation>
            <numerusform>actuó %Ln vez</numerusform>
            <numerusform>actuó %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>No fault is on</source>
        <translation>Ningún fallo activo</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Replaces the faults by those of a file</source>
        <translation>Sustituye los fallos por los de un archivo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saves the faults and their seed as a file</source>
        <translation>Guarda los fallos y su semilla en un archivo</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>A network as one has it in a train.</extracomment>
        <translation>tren</translation>
    </message>
    <message>
        <source>hotel</source>
        <extracomment>A network as one has it in a hotel.</extracomment>
        <translation>hotel</translation>
    </message>
    <message>
        <source>suspend and resume</source>
        <extracomment>A computer that sleeps and wakes up.</extracomment>
        <translation>suspender y reanudar</translation>
    </message>
    <message>
        <source>Choose a preset, or put one on yourself. It acts on this window&apos;s connection.</source>
        <translation>Elige un conjunto o activa uno tú mismo. Actúa sobre la conexión de esta ventana.</translation>
    </message>
    <message>
        <source>A new fault</source>
        <translation>Un fallo nuevo</translation>
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
    <name>NoMatch</name>
    <message>
        <source>Create channel “%1”…</source>
        <translation>Crear canal «%1»…</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>Buscar «%1» en los mensajes</translation>
    </message>
    <message>
        <source>Go where the link leads</source>
        <translation>Ir adonde lleva el enlace</translation>
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
    <message>
        <source>%1 in %2</source>
        <extracomment>How many messages or mentions, and in which channel.</extracomment>
        <translation>%1 en %2</translation>
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
    <message>
        <source>Notify me of</source>
        <translation>Notificarme</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Direct messages, mentions and keywords</source>
        <translation>Mensajes directos, menciones y palabras clave</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>(with commas between them; each counts like a mention)</source>
        <translation>(separadas por comas; cada una cuenta como una mención)</translation>
    </message>
    <message>
        <source>A chat can have its own choice: “Notify me of” in its menu.</source>
        <translation>Un chat puede tener su propia opción: «Notificarme» en su menú.</translation>
    </message>
    <message>
        <source>Tell screen readers of new messages</source>
        <translation>Avisar a los lectores de pantalla de los mensajes nuevos</translation>
    </message>
    <message>
        <source>The text of those in the focused pane, and how many came elsewhere.</source>
        <translation>El texto de los del panel activo y cuántos llegaron en otros.</translation>
    </message>
    <message>
        <source>For messages in chats that are not before your eyes. Muted chats stay silent.</source>
        <translation>Para mensajes de chats que no tienes a la vista. Los chats silenciados no avisan.</translation>
    </message>
    <message>
        <source>alerts, pop-ups, banners, messages</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>avisos, ventanas emergentes, mensajes</translation>
    </message>
    <message>
        <source>alerts, mentions, direct messages</source>
        <translation>avisos, menciones, mensajes directos</translation>
    </message>
    <message>
        <source>alerts, highlight, words</source>
        <translation>avisos, resaltar, palabras</translation>
    </message>
    <message>
        <source>privacy, preview, content, lock screen</source>
        <translation>privacidad, vista previa, contenido, pantalla de bloqueo</translation>
    </message>
    <message>
        <source>audio, noise, ring, volume, mute</source>
        <translation>audio, ruido, timbre, volumen, silencio</translation>
    </message>
    <message>
        <source>accessibility, speech, voice, read aloud</source>
        <translation>accesibilidad, voz, leer en voz alta</translation>
    </message>
    <message>
        <source>mute, silence, pause, focus, snooze</source>
        <translation>silenciar, silencio, pausa, concentración</translation>
    </message>
    <message>
        <source>night, silence, schedule, sleep</source>
        <translation>noche, silencio, horario, dormir</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PaneBanners</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Parked: you are not in this room.</source>
        <translation>Aparcada: no estás en esta sala.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>No connection. This is what this computer has kept; what you send now waits here.</source>
        <translation>Sin conexión. Esto es lo que este equipo ha conservado; lo que envíes ahora espera aquí.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <source>You have blocked %1. Neither of you can write here.</source>
        <translation>Has bloqueado a %1. Ninguno de los dos puede escribir aquí.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Nothing can be written while the other is blocked</source>
        <translation>No se puede escribir mientras la otra persona esté bloqueada</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>no está en la sala</translation>
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
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the room</source>
        <translation>
            <numerusform>%Ln en la sala</numerusform>
            <numerusform>%Ln en la sala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln mention(s) of you</source>
        <translation>
            <numerusform>Volver a la lista. Otros chats: %Ln mención a ti</numerusform>
            <numerusform>Volver a la lista. Otros chats: %Ln menciones a ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln unread</source>
        <translation>
            <numerusform>Volver a la lista. Otros chats: %Ln sin leer</numerusform>
            <numerusform>Volver a la lista. Otros chats: %Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Details, people, inviting…</source>
        <translation>Detalles, personas, invitar…</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Ir a un día…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: dejar de silenciar</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>Mostrar los paneles uno al lado de otro</translation>
    </message>
    <message>
        <source>Show panes as tabs</source>
        <translation>Mostrar los paneles como pestañas</translation>
    </message>
    <message>
        <source>Back into the workspace</source>
        <translation>Volver al espacio de trabajo</translation>
    </message>
    <message>
        <source>Window of its own</source>
        <translation>Ventana propia</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>Park: leave the room, keep the pane</source>
        <translation>Aparcar: salir de la sala, conservar el panel</translation>
    </message>
    <message>
        <source>Resume: enter the room</source>
        <translation>Reanudar: entrar en la sala</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Mayús+K</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>Salir del canal…</translation>
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
    <message>
        <source>Nothing of this chat is kept here</source>
        <translation>Aquí no hay nada guardado de este chat</translation>
    </message>
    <message>
        <source>Its messages come when the server can be reached.</source>
        <translation>Sus mensajes llegarán cuando se pueda acceder al servidor.</translation>
    </message>
</context>
<context>
    <name>PaneSearch</name>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Next older hit</source>
        <translation>Siguiente resultado más antiguo</translation>
    </message>
    <message>
        <source>Next newer hit</source>
        <translation>Siguiente resultado más reciente</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Mayús+F3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ hits</source>
        <translation>Más de %L1 resultados</translation>
    </message>
    <message>
        <source>%L1 of %L2+</source>
        <translation>%L1 de %L2+</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>PaneTab</name>
    <message>
        <source>%1, parked</source>
        <translation>%1, aparcada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln sin leer</numerusform>
            <numerusform>%1, %Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Open chats</source>
        <translation>Chats abiertos</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>Mostrar los paneles uno al lado de otro</translation>
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
    <name>PersonCard</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Guest, without a password</source>
        <translation>Invitado, sin contraseña</translation>
    </message>
    <message>
        <source>You have blocked this person: no direct messages, no notifications.</source>
        <translation>Has bloqueado a esta persona: sin mensajes directos ni notificaciones.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
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
    <name>PictureBlock</name>
    <message>
        <source>Picture %1, %2. Press to load it</source>
        <translation>Imagen %1, %2. Pulsa para cargarla</translation>
    </message>
    <message>
        <source>Picture %1 could not be shown</source>
        <translation>No se pudo mostrar la imagen %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>No se puede mostrar esta imagen</translation>
    </message>
    <message>
        <source>Could not be loaded. Press to try again</source>
        <translation>No se pudo cargar. Pulsa para reintentar</translation>
    </message>
    <message>
        <source>Press to load the picture (%1)</source>
        <translation>Pulsa para cargar la imagen (%1)</translation>
    </message>
    <message>
        <source>Moving picture %1</source>
        <translation>Imagen animada %1</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>PictureCropper</name>
    <message>
        <source>Part of the picture that others see. Arrow keys move it, plus and minus change its size.</source>
        <translation>Parte de la imagen que ven los demás. Las flechas la mueven; más y menos cambian su tamaño.</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>No se pudo mostrar esta imagen.</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>The picture is not here yet. Copy it when it is shown.</source>
        <translation>La imagen aún no está aquí. Cópiala cuando se vea.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the connection and try again.</source>
        <translation>No se pudo obtener la imagen. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar la imagen ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Picture %L1 of %L2: %3</source>
        <translation>Imagen %L1 de %L2: %3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
</context>
<context>
    <name>PresenterLayer</name>
    <message>
        <source>Open a brand file</source>
        <translation>Abrir un archivo de marca</translation>
    </message>
    <message>
        <source>Brand files (%1)</source>
        <translation>Archivos de marca (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Tu perfil</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>No es una imagen que Purr pueda leer.</translation>
    </message>
    <message>
        <source>Drag the picture; turn the wheel to make it larger.</source>
        <translation>Arrastra la imagen; gira la rueda para ampliarla.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>(%1 for signing in)</source>
        <translation>(%1 para iniciar sesión)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>On the train</source>
        <translation>En el tren</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave %1?</source>
        <translation>¿Salir de %1?</translation>
    </message>
    <message>
        <source>You need an invitation to come back.</source>
        <translation>Necesitas una invitación para volver.</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>Puedes volver a unirte cuando quieras.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
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
        <translation>Intro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>abrir al lado</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>This message is not available</source>
        <translation>Este mensaje no está disponible</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Responde a %1: %2</translation>
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
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>Inspector de sesiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>Presenter mode is on. Press to end it</source>
        <translation>El modo de presentación está activo. Pulsa para terminarlo</translation>
    </message>
    <message>
        <source>Do not disturb is on. Press to end it</source>
        <translation>«No molestar» está activo. Pulsa para desactivarlo</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>Canales a los que unirse</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>Add a reaction</source>
        <translation>Añadir una reacción</translation>
    </message>
    <message>
        <source>%1, %L2: %3</source>
        <translation>%1, %L2: %3</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>¿Borrar este mensaje para todos?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Replying to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Do not reply to this message</source>
        <translation>No responder a este mensaje</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ResultPill</name>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>No es un escenario</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
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
    <message>
        <source>Others can watch what you type here. What I reveal…</source>
        <translation>Otros pueden ver aquí lo que escribes. Lo que muestro…</translation>
    </message>
    <message>
        <source>Others see that you type here. What I reveal…</source>
        <translation>Otros ven aquí que estás escribiendo. Lo que muestro…</translation>
    </message>
    <message>
        <source>Others do not see that you type here. What I reveal…</source>
        <translation>Otros no ven aquí que estás escribiendo. Lo que muestro…</translation>
    </message>
    <message>
        <source>In this chat: as in the settings</source>
        <translation>En este chat: como en los ajustes</translation>
    </message>
    <message>
        <source>Do not show that I am typing</source>
        <translation>No mostrar que estoy escribiendo</translation>
    </message>
</context>
<context>
    <name>RoomSelect</name>
    <message>
        <source>Open a channel first</source>
        <translation>Abre primero un canal</translation>
    </message>
</context>
<context>
    <name>RoomsColumn</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>Canales a los que unirse</translation>
    </message>
    <message>
        <source>Search channels</source>
        <translation>Buscar canales</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <translation>Ningún canal se llama «%1».</translation>
    </message>
    <message>
        <source>There is no public channel that you are not in.</source>
        <translation>No hay ningún canal público en el que no estés.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Cambiar el nombre del escenario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Delete the scenario?</source>
        <translation>¿Borrar el escenario?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>“%1” and its file are gone then.</source>
        <translation>«%1» y su archivo desaparecerán.</translation>
    </message>
</context>
<context>
    <name>ScenarioRow</name>
    <message>
        <source>Run “%1”</source>
        <translation>Ejecutar «%1»</translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>Runs have a server of their own; your chats are not touched.</source>
        <translation>Las ejecuciones tienen su propio servidor; tus chats no se tocan.</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todos</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>JUnit</source>
        <translation>JUnit</translation>
    </message>
    <message>
        <source>Saves the results</source>
        <translation>Guarda los resultados</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Abrir un escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Escenarios (*.json)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%L1 passed, %L2 failed</source>
        <translation>%L1 superados, %L2 fallidos</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
</context>
<context>
    <name>SearchOlder</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Buscar en mensajes más antiguos</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Try other words or fewer filters, or load older messages.</source>
        <translation>Prueba otras palabras o menos filtros, o carga mensajes más antiguos.</translation>
    </message>
    <message>
        <source>Type words or a &quot;phrase in quotes&quot;. Narrow it by who, where, when and what a message has.</source>
        <translation>Escribe palabras o una &quot;frase entre comillas&quot;. Acota por quién, dónde, cuándo y qué tiene el mensaje.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>Rename the section</source>
        <translation>Cambiar el nombre de la sección</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>There is a section with this name.</source>
        <translation>Ya hay una sección con este nombre.</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the section, keep its channels</source>
        <translation>Quitar la sección y conservar sus canales</translation>
    </message>
</context>
<context>
    <name>SectionTargets</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Drop here for %1</source>
        <translation>Suelta aquí para %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SessionLaneRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln llamada</numerusform>
            <numerusform>%1, %2, %Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <translation>
            <numerusform>%Ln fuga</numerusform>
            <numerusform>%Ln fugas</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak</source>
        <translation>Sin fugas</translation>
    </message>
    <message>
        <source>Subscribed: %1</source>
        <translation>Suscrito: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Of a chat session, as its pane says it: everything comes in.</extracomment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Of a chat session: its connection is lost and will be back.</extracomment>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Chat sessions</source>
        <translation>Sesiones de chat</translation>
    </message>
    <message>
        <source>No chat session yet</source>
        <translation>Aún no hay sesiones de chat</translation>
    </message>
    <message>
        <source>Open a channel to start one.</source>
        <translation>Abre un canal para iniciar una.</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Manejadores</translation>
    </message>
    <message>
        <source>Forget ended sessions</source>
        <translation>Olvidar las sesiones terminadas</translation>
    </message>
    <message>
        <source>Handlers of the chosen session</source>
        <translation>Manejadores de la sesión elegida</translation>
    </message>
    <message>
        <source>Handlers of all sessions</source>
        <translation>Manejadores de todas las sesiones</translation>
    </message>
    <message>
        <source>Limit lab</source>
        <translation>Laboratorio de límites</translation>
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
    <name>Shell</name>
    <message>
        <source>Width of the list</source>
        <translation>Ancho de la lista</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
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
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>This desktop has no keyring. Purr keeps the password until it ends, and asks for it at the next start.</source>
        <translation>Este escritorio no tiene llavero. Purr guarda la contraseña hasta que se cierra y la pide en el próximo inicio.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Te damos la bienvenida a %1</translation>
    </message>
</context>
<context>
    <name>SimulateView</name>
    <message>
        <source>Name, or empty for any</source>
        <translation>Nombre, o vacío para cualquiera</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir una</translation>
    </message>
    <message>
        <source>Add 10</source>
        <translation>Añadir 10</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Simulated people</source>
        <translation>Personas simuladas</translation>
    </message>
    <message>
        <source>Nobody is simulated</source>
        <translation>No hay nadie simulado</translation>
    </message>
    <message>
        <source>Each one is a real client on this server.</source>
        <translation>Cada una es un cliente real en este servidor.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading messages</source>
        <translation>Cargando mensajes</translation>
    </message>
</context>
<context>
    <name>SlotFooter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>%L1 de %L2 sesiones de chat activas</translation>
    </message>
</context>
<context>
    <name>SlotMeter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>%L1 de %L2 sesiones de chat activas</translation>
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
        <translation>Iniciar al iniciar sesión en el equipo</translation>
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
        <source>This desktop has no tray, so closing the window ends Purr.</source>
        <translation>Este escritorio no tiene bandeja; al cerrar la ventana termina Purr.</translation>
    </message>
    <message>
        <source>Always start without a window</source>
        <translation>Iniciar siempre sin ventana</translation>
    </message>
    <message>
        <source>Where there is a tray, whose icon opens it.</source>
        <translation>Donde haya una bandeja cuyo icono la abra.</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back; its menu ends Purr.</source>
        <translation>El icono de la bandeja la recupera; su menú cierra Purr.</translation>
    </message>
    <message>
        <source>autostart, startup, boot, launch, login</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>inicio automático, arranque, sesión</translation>
    </message>
    <message>
        <source>startup, hidden, minimised, background</source>
        <translation>inicio, oculto, minimizado, segundo plano</translation>
    </message>
    <message>
        <source>system tray, taskbar, panel</source>
        <translation>bandeja del sistema, barra de tareas, panel</translation>
    </message>
    <message>
        <source>background, minimise, close, quit, exit</source>
        <translation>segundo plano, minimizar, cerrar, salir</translation>
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
        <source>Reconnecting…</source>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The server was not heard yet.</source>
        <translation>Aún no se ha recibido nada del servidor.</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago.</source>
        <translation>Última señal del servidor hace %L1 s.</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago. Its last answer took %L2 ms.</source>
        <translation>Última señal del servidor hace %L1 s. Su última respuesta tardó %L2 ms.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>Reconnecting… %L1 s</source>
        <translation>Reconectando… %L1 s</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Press Space to go on.</source>
        <translation>Pulsa Espacio para continuar.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The end. Write to anyone, or start over.</source>
        <translation>Fin. Escribe a quien quieras o empieza de nuevo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Demo: %1. %2</source>
        <translation>Demo: %1. %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Choose another story</source>
        <translation>Elegir otra historia</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Chapters, speed and repeating</source>
        <translation>Capítulos, velocidad y repetición</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demo</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>Capítulos…</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Repeat for a booth</source>
        <translation>Repetir para un estand</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Modo de presentación</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>Abrir un archivo de marca…</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Passed: %Ln step(s)</source>
        <extracomment>A scenario has run to its end as it should.</extracomment>
        <translation>
            <numerusform>Superado: %Ln paso</numerusform>
            <numerusform>Superado: %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario: %1. %2</source>
        <translation>Escenario: %1. %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
</context>
<context>
    <name>ThreadLine</name>
    <message>
        <source>Open the thread, %1</source>
        <translation>Abrir el hilo, %1</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Back to the channel</source>
        <translation>Volver al canal</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>Cerrar el hilo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TileHandle</name>
    <message>
        <source>Width of the panes</source>
        <translation>Ancho de los paneles</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Alto de los paneles</translation>
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
        <translation>Ocultar</translation>
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
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Ir al primer mensaje sin leer</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
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
        <translation>Ver la demo</translation>
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
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Without another account.</source>
        <translation>Sin otra cuenta.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Te damos la bienvenida a %1</translation>
    </message>
    <message>
        <source>Scripted people hold a conversation with you on the built-in server.</source>
        <translation>Personas con guion conversan contigo en el servidor integrado.</translation>
    </message>
    <message>
        <source>Stories of the demo</source>
        <translation>Historias de la demo</translation>
    </message>
</context>
<context>
    <name>WorkspaceEmpty</name>
    <message numerus="yes">
        <source>%Ln open chat(s) in windows of their own</source>
        <translation>
            <numerusform>Un chat abierto en su propia ventana</numerusform>
            <numerusform>%Ln chats abiertos en sus propias ventanas</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>No hay ningún chat abierto</translation>
    </message>
    <message>
        <source>Nothing is open in this one.</source>
        <translation>En esta no hay nada abierto.</translation>
    </message>
    <message>
        <source>Back into this window</source>
        <translation>De vuelta a esta ventana</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %L1 can be open side by side.</source>
        <translation>Elige uno de la lista. Al abrirlo entras en su sala; al cerrarlo sales. Puedes tener hasta %L1 a la vez.</translation>
    </message>
</context>
<context>
    <name>purr::Accounts</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>purr::Announcer</name>
    <message>
        <source>The connection is lost. Purr tries to get it back.</source>
        <translation>Se ha perdido la conexión. Purr intenta recuperarla.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Conectado de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a new message: who, what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 new messages&quot;, %2 a channel</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>purr::Attachments</name>
    <message>
        <source>Only files of this computer can be sent.</source>
        <translation>Solo se pueden enviar archivos de este equipo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file to send it.</source>
        <translation>%1 es una carpeta. Comprímela en un archivo para enviarla.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be sent.</source>
        <translation>%1 no es un archivo que se pueda enviar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ocupa más de %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>Como máximo %Ln archivo a la vez.</numerusform>
            <numerusform>Como máximo %Ln archivos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>Name of a pasted picture; %1 is a date and time.</extracomment>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>No se pudo conservar la imagen. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 could not be freed of place and camera, so it was not sent.</source>
        <translation>No se pudieron quitar lugar y cámara de %1, así que no se envió.</translation>
    </message>
</context>
<context>
    <name>purr::Brand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is no brand file. %2</source>
        <translation>%1 no es un archivo de marca. %2</translation>
    </message>
</context>
<context>
    <name>purr::CatchUp</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) you</source>
        <translation>
            <numerusform>%Ln te menciona</numerusform>
            <numerusform>%Ln te mencionan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <translation>
            <numerusform>%Ln más salió</numerusform>
            <numerusform>%Ln más salieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited %Ln</source>
        <extracomment>A person and how many messages he has changed.</extracomment>
        <translation>
            <numerusform>%1 editó %Ln mensaje</numerusform>
            <numerusform>%1 editó %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in threads</source>
        <translation>
            <numerusform>%Ln nuevo en hilos</numerusform>
            <numerusform>%Ln nuevos en hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ new</source>
        <translation>%L1+ nuevos</translation>
    </message>
</context>
<context>
    <name>purr::ChannelExport</name>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>No se pudo escribir el archivo. Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>There is no room for temporary files on this computer.</source>
        <translation>No hay espacio para archivos temporales en este equipo.</translation>
    </message>
</context>
<context>
    <name>purr::ChannelListModel</name>
    <message>
        <source>Nobody else has written here lately, so nothing can be unread.</source>
        <translation>Nadie más ha escrito aquí últimamente, así que nada puede quedar sin leer.</translation>
    </message>
</context>
<context>
    <name>purr::Commands</name>
    <message>
        <source>what you do</source>
        <translation>lo que haces</translation>
    </message>
    <message>
        <source>Say what you do</source>
        <translation>Decir lo que haces</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Add ¯\(ツ)/¯ to a message</source>
        <translation>Añadir ¯\(ツ)/¯ a un mensaje</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nombre</translation>
    </message>
    <message>
        <source>Invite somebody to this channel</source>
        <translation>Invitar a alguien a este canal</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>nombre nuevo</translation>
    </message>
    <message>
        <source>Rename this channel</source>
        <translation>Cambiar el nombre de este canal</translation>
    </message>
    <message>
        <source>Mute this chat, or hear it again</source>
        <translation>Silenciar este chat o volver a oírlo</translation>
    </message>
    <message>
        <source>Leave this channel</source>
        <translation>Salir de este canal</translation>
    </message>
    <message>
        <source>Write what you do after /me.</source>
        <translation>Escribe lo que haces después de /me.</translation>
    </message>
    <message>
        <source>This chat cannot be left.</source>
        <translation>No se puede salir de este chat.</translation>
    </message>
    <message>
        <source>Write the new name after /rename.</source>
        <translation>Escribe el nombre nuevo después de /rename.</translation>
    </message>
    <message>
        <source>Nobody can be invited to this chat.</source>
        <translation>No se puede invitar a nadie a este chat.</translation>
    </message>
    <message>
        <source>Write the user name after /invite.</source>
        <translation>Escribe el nombre de usuario después de /invite.</translation>
    </message>
    <message>
        <source>There is no command /%1. Start with // to send it as text.</source>
        <translation>No existe el comando /%1. Empieza con // para enviarlo como texto.</translation>
    </message>
</context>
<context>
    <name>purr::ConversationModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
</context>
<context>
    <name>purr::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Emoticonos y emociones</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Personas y cuerpo</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>purr::ExportFile</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
</context>
<context>
    <name>purr::Keymap</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
        <translation>Ir a un chat; ahí, Ctrl+Intro lo abre al lado</translation>
    </message>
    <message>
        <source>Search messages of all chats</source>
        <translation>Buscar en los mensajes de todos los chats</translation>
    </message>
    <message>
        <source>Search in the chat; F3 and Shift+F3 go from hit to hit</source>
        <translation>Buscar en el chat; F3 y Mayús+F3 van de un resultado a otro</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>Chat sin leer anterior</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>Chat sin leer siguiente</translation>
    </message>
    <message>
        <source>Back to the chat before</source>
        <translation>Volver al chat anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Otra vez adelante</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Zona siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Zona anterior de la ventana</translation>
    </message>
    <message>
        <source>The pane used before; again: the one before that</source>
        <translation>El panel usado antes; otra vez: el anterior a ese</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>Panel 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>Panel 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>Panel 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>Panel 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>Panel 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>Panel 6</translation>
    </message>
    <message>
        <source>Pane 7</source>
        <translation>Panel 7</translation>
    </message>
    <message>
        <source>Pane 8</source>
        <translation>Panel 8</translation>
    </message>
    <message>
        <source>Pane 9</source>
        <translation>Panel 9</translation>
    </message>
    <message>
        <source>Close the pane and leave the room</source>
        <translation>Cerrar el panel y salir de la sala</translation>
    </message>
    <message>
        <source>Move the pane</source>
        <translation>Mover el panel</translation>
    </message>
    <message>
        <source>The pane in a window of its own, or back</source>
        <translation>El panel en su propia ventana, o de vuelta</translation>
    </message>
    <message>
        <source>Leave the room and keep the pane, or enter again</source>
        <translation>Salir de la sala y conservar el panel, o volver a entrar</translation>
    </message>
    <message>
        <source>Layouts of panes; Ctrl+Alt+1 to 9 takes one</source>
        <translation>Disposiciones de paneles; Ctrl+Alt+1 a 9 aplica una</translation>
    </message>
    <message>
        <source>Mute the chat, or hear it again</source>
        <translation>Silenciar el chat o volver a oírlo</translation>
    </message>
    <message>
        <source>Mark all chats read</source>
        <translation>Marcar todos los chats como leídos</translation>
    </message>
    <message>
        <source>Do not disturb, on or off</source>
        <translation>No molestar, activar o desactivar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Full screen, on or off</source>
        <translation>Pantalla completa, activar o desactivar</translation>
    </message>
    <message>
        <source>Session inspector, shown or hidden</source>
        <translation>Inspector de sesiones, mostrar u ocultar</translation>
    </message>
    <message>
        <source>Presenter mode, on or off</source>
        <translation>Modo de presentación, activar o desactivar</translation>
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
        <source>Quit</source>
        <translation>Salir</translation>
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
        <source>Change the last message, while nothing is written</source>
        <translation>Cambiar el último mensaje, mientras no haya nada escrito</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>In the list of chats: into the section above</source>
        <translation>En la lista de chats: a la sección de arriba</translation>
    </message>
    <message>
        <source>In the list of chats: into the section below</source>
        <translation>En la lista de chats: a la sección de abajo</translation>
    </message>
    <message>
        <source>In the list of chats: a favourite, or no longer</source>
        <translation>En la lista de chats: favorito, o ya no</translation>
    </message>
    <message>
        <source>In the list of chats: hide, or show again</source>
        <translation>En la lista de chats: ocultar, o mostrar de nuevo</translation>
    </message>
    <message>
        <source>In the list of chats: mark read</source>
        <translation>En la lista de chats: marcar como leído</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>Entre los mensajes</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>Al ver una imagen</translation>
    </message>
    <message>
        <source>While the demo plays</source>
        <translation>Durante la demostración</translation>
    </message>
    <message>
        <source>Between two panes, where Tab leads: resize them</source>
        <translation>Entre dos paneles, adonde lleva Tab: cambiar su tamaño</translation>
    </message>
    <message>
        <source>Reply to the last message, while nothing is written</source>
        <translation>Responder al último mensaje, mientras no hay nada escrito</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>Un bloque de código</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>The message above or below; with Shift all from there to here</source>
        <translation>El mensaje de arriba o de abajo; con Mayús todos desde allí hasta aquí</translation>
    </message>
    <message>
        <source>A page of messages up or down</source>
        <translation>Una página de mensajes arriba o abajo</translation>
    </message>
    <message>
        <source>The oldest message that is loaded, or the latest</source>
        <translation>El mensaje más antiguo cargado, o el último</translation>
    </message>
    <message>
        <source>Into the message, to its buttons, and back</source>
        <translation>Dentro del mensaje, a sus botones, y de vuelta</translation>
    </message>
    <message>
        <source>All that can be done with the message</source>
        <translation>Todo lo que se puede hacer con el mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>Responder en un hilo</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>Reaccionar con un emoji</translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation>Cambiar tu mensaje</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>Eliminar tu mensaje</translation>
    </message>
    <message>
        <source>Select the message, or no longer</source>
        <translation>Seleccionar el mensaje, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Copy what is selected, or the message</source>
        <translation>Copiar lo seleccionado, o el mensaje</translation>
    </message>
    <message>
        <source>The picture before or after</source>
        <translation>La imagen anterior o siguiente</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Más grande o más pequeña</translation>
    </message>
    <message>
        <source>As large as fits, or pixel by pixel</source>
        <translation>Tan grande como quepa, o píxel por píxel</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Go on, or wait</source>
        <translation>Seguir, o esperar</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>The chapter before or after</source>
        <translation>El capítulo anterior o siguiente</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Más lento o más rápido</translation>
    </message>
    <message>
        <source>Take what is suggested for :emoji, @people, #channels, /commands</source>
        <translation>Tomar la sugerencia para :emoji, @personas, #canales, /órdenes</translation>
    </message>
    <message>
        <source>End a change or an answer; else mark all read, go to the latest</source>
        <translation>Terminar un cambio o respuesta; si no, todo leído y al último</translation>
    </message>
    <message>
        <source>Panes as tabs, or side by side</source>
        <translation>Paneles como pestañas o uno al lado de otro</translation>
    </message>
    <message>
        <source>First unread message; then the chat that waits longest</source>
        <translation>Primer mensaje sin leer; luego el chat que más espera</translation>
    </message>
    <message>
        <source>New direct chat</source>
        <translation>Nuevo chat directo</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
</context>
<context>
    <name>purr::MessageText</name>
    <message>
        <source>The address begins with a name and leads to another host:</source>
        <translation>La dirección empieza con un nombre y lleva a otro host:</translation>
    </message>
    <message>
        <source>The letters of this host may not be what they look like. It is really:</source>
        <translation>Las letras de este host pueden no ser lo que parecen. En realidad es:</translation>
    </message>
    <message>
        <source>This address is written in an unusual way. It leads to:</source>
        <translation>Esta dirección está escrita de una forma poco habitual. Lleva a:</translation>
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
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>Who wrote: one by name, and how many more.</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Notifier</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 new messages&quot;, %2 is &quot;4 chats&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
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
    <name>purr::SearchModel</name>
    <message>
        <source>“%1” was not understood. Dates are written 2026-11-26, 2026-11 or today; after has: comes file, image, link or reaction.</source>
        <translation>No se entendió «%1». Las fechas se escriben 2026-11-26, 2026-11 o today; después de has: va file, image, link o reaction.</translation>
    </message>
    <message>
        <source>You are in no channel called “%1”.</source>
        <translation>No estás en ningún canal llamado «%1».</translation>
    </message>
    <message>
        <source>Searched: what this device has loaded.</source>
        <translation>Se buscó en lo que ha cargado este dispositivo.</translation>
    </message>
    <message>
        <source>This device has loaded nothing of this chat yet.</source>
        <translation>Este dispositivo aún no ha cargado nada de este chat.</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>Se buscó hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) read</source>
        <translation>
            <numerusform>%Ln mensaje anterior leído</numerusform>
            <numerusform>%Ln mensajes anteriores leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat you have left</source>
        <translation>Un chat del que has salido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1, %2, in %3: %4</source>
        <extracomment>A search result: who, when, where, what.</extracomment>
        <translation>%1, %2, en %3: %4</translation>
    </message>
    <message>
        <source>%1, chat %L2 of %L3</source>
        <translation>%1, chat %L2 de %L3</translation>
    </message>
</context>
<context>
    <name>purr::SignIn</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
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
        <source>A username has at most %Ln characters.</source>
        <translation>
            <numerusform>Un nombre de usuario tiene como máximo %Ln carácter.</numerusform>
            <numerusform>Un nombre de usuario tiene como máximo %Ln caracteres.</numerusform>
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
    <message>
        <source>The connection to %1 is not encrypted: others on the network can read your password and your messages.</source>
        <translation>La conexión con %1 no está cifrada: otros en la red pueden leer tu contraseña y tus mensajes.</translation>
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
    <message>
        <source>What came since then is missing here</source>
        <translation>Aquí falta lo que llegó desde entonces</translation>
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
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln mensaje sin leer</numerusform>
            <numerusform>%Ln mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
</context>
<context>
    <name>purr::lab::Crowd</name>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Desconectarse</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>purr::lab::Faults</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purr::lab::Inspector</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <translation>Lo que pasó el %1</translation>
    </message>
    <message>
        <source>Recorded on %1</source>
        <translation>Grabado el %1</translation>
    </message>
    <message>
        <source>%1 %2 · sent: %3 · received: %4 · %5 ms</source>
        <extracomment>An answer of HTTP: the request, how many bytes went each way, the time it took.</extracomment>
        <translation>%1 %2 · enviado: %3 · recibido: %4 · %5 ms</translation>
    </message>
    <message>
        <source>Inspector opened</source>
        <translation>Inspector abierto</translation>
    </message>
    <message>
        <source>All handlers are on from here. Nobody listened before to: %1</source>
        <translation>Desde aquí todos los manejadores están activados. Antes nadie escuchaba: %1</translation>
    </message>
    <message>
        <source>All handlers are on from here.</source>
        <translation>Desde aquí todos los manejadores están activados.</translation>
    </message>
</context>
<context>
    <name>purr::lab::LimitLab</name>
    <message>
        <source>Open as many as allowed</source>
        <translation>Abrir tantas como se permita</translation>
    </message>
    <message>
        <source>all of them are Live</source>
        <translation>todas están en vivo</translation>
    </message>
    <message>
        <source>Open one more</source>
        <translation>Abrir una más</translation>
    </message>
    <message>
        <source>Start twice</source>
        <translation>Iniciar dos veces</translation>
    </message>
    <message>
        <source>the same session, one of it</source>
        <translation>la misma sesión, una sola</translation>
    </message>
    <message>
        <source>End twice</source>
        <translation>Terminar dos veces</translation>
    </message>
    <message>
        <source>Ended, and no call after it</source>
        <translation>terminada, y ninguna llamada después</translation>
    </message>
    <message>
        <source>End while starting</source>
        <translation>Terminar al iniciar</translation>
    </message>
    <message>
        <source>Ended, and never Live</source>
        <translation>terminada, y nunca en vivo</translation>
    </message>
    <message>
        <source>Race open and close</source>
        <translation>Abrir y cerrar en carrera</translation>
    </message>
    <message>
        <source>no session is left, and no call after the end</source>
        <translation>no queda ninguna sesión ni llamada tras el fin</translation>
    </message>
    <message>
        <source>Open again after the end</source>
        <translation>Abrir de nuevo tras el fin</translation>
    </message>
    <message>
        <source>a new session that is Live</source>
        <translation>una sesión nueva que está en vivo</translation>
    </message>
    <message>
        <source>sessions did not end</source>
        <translation>las sesiones no terminaron</translation>
    </message>
    <message>
        <source>the same session, %1 of it</source>
        <translation>la misma sesión, %1 de ella</translation>
    </message>
    <message>
        <source>two sessions</source>
        <translation>dos sesiones</translation>
    </message>
    <message>
        <source>it did not become Live</source>
        <translation>no llegó a estar en vivo</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>%1 of %2 are Live</source>
        <translation>%1 de %2 están en vivo</translation>
    </message>
    <message>
        <source>one more was opened</source>
        <translation>se abrió una más</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>no terminó</translation>
    </message>
    <message>
        <source>a call came after the end</source>
        <translation>hubo una llamada tras el fin</translation>
    </message>
    <message>
        <source>it became Live</source>
        <translation>llegó a estar en vivo</translation>
    </message>
    <message>
        <source>%1 are left, %2 calls after the end</source>
        <translation>quedan %1, %2 llamadas tras el fin</translation>
    </message>
</context>
<context>
    <name>purr::lab::LogModel</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>What is wrong with a regular expression, in English, and at which of its characters.</extracomment>
        <translation>%1, en el carácter %2</translation>
    </message>
</context>
</TS>
