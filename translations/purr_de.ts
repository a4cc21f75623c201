<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>About Purr</source>
        <extracomment>Title of the page about the program</extracomment>
        <translation>Über Purr</translation>
    </message>
    <message>
        <source>Purr %1</source>
        <translation>Purr %1</translation>
    </message>
    <message>
        <source>A desktop chat application built on chat sessions. Free software under the MIT licence, made by the Purr maintainers.</source>
        <translation>Ein Chatprogramm für den Desktop, gebaut auf Chat-Sitzungen. Freie Software unter der MIT-Lizenz, gemacht von den Purr-Betreuern.</translation>
    </message>
    <message>
        <source>Works of others in it</source>
        <translation>Enthaltene Werke anderer</translation>
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
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Signed in as %1, not connected</source>
        <translation>Angemeldet als %1, nicht verbunden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in other accounts</source>
        <translation>
            <numerusform>%Ln ungelesen in anderen Konten</numerusform>
            <numerusform>%Ln ungelesen in anderen Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: profile and status…</source>
        <translation>%1: Profil und Status…</translation>
    </message>
    <message>
        <source>Blocked people…</source>
        <translation>Blockierte Personen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>In eigenen Worten…</translation>
    </message>
    <message>
        <source>%1 · %2 (%L3 unread)</source>
        <translation>%1 · %2 (%L3 ungelesen)</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Sessions and storage</source>
        <translation>Sitzungen und Speicher</translation>
    </message>
    <message>
        <source>Chat sessions at once</source>
        <translation>Chat-Sitzungen gleichzeitig</translation>
    </message>
    <message>
        <source>ChatKitty allows 10 per device. A server may refuse more.</source>
        <translation>ChatKitty erlaubt 10 je Gerät. Ein Server kann weniger zulassen.</translation>
    </message>
    <message>
        <source>Port of the built-in server</source>
        <translation>Port des eingebauten Servers</translation>
    </message>
    <message>
        <source>(from the next start on)</source>
        <translation>(ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>A number from 1024 to 65535.</source>
        <translation>Eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>Copies of messages on this computer: %1</source>
        <translation>Kopien von Nachrichten auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>They show chats at once, and offline. Drafts and unsent messages stay when they go.</source>
        <translation>Sie zeigen Chats sofort und auch offline. Entwürfe und ungesendete Nachrichten bleiben, wenn sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Forget the copies</source>
        <translation>Kopien löschen</translation>
    </message>
    <message>
        <source>Data of the built-in server: %1</source>
        <translation>Daten des eingebauten Servers: %1</translation>
    </message>
    <message>
        <source>The messages of chats on this computer. Nobody else has them.</source>
        <translation>Die Nachrichten der Chats auf diesem Computer. Niemand sonst hat sie.</translation>
    </message>
    <message>
        <source>Another program has port %1, so the built-in server is at %2 this time.</source>
        <translation>Ein anderes Programm hat Port %1, darum ist der eingebaute Server diesmal unter %2.</translation>
    </message>
    <message>
        <source>The built-in server is at %1.</source>
        <translation>Der eingebaute Server ist unter %1.</translation>
    </message>
    <message>
        <source>The built-in server looks up pages for link cards</source>
        <translation>Der eingebaute Server schlägt Seiten für Linkkarten nach</translation>
    </message>
    <message>
        <source>Those that messages link to; they learn the address of this computer. From the next start on.</source>
        <translation>Die, auf die Nachrichten verweisen; sie erfahren die Adresse dieses Computers. Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>limit, maximum, rooms</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>Grenze, Höchstzahl, Räume</translation>
    </message>
    <message>
        <source>network, address</source>
        <translation>Netzwerk, Adresse</translation>
    </message>
    <message>
        <source>privacy, preview, url</source>
        <translation>Privatsphäre, Vorschau, URL</translation>
    </message>
    <message>
        <source>cache, history, storage, disk, delete, clear</source>
        <translation>Cache, Verlauf, Speicher, Festplatte, löschen, leeren</translation>
    </message>
    <message>
        <source>storage, disk, space</source>
        <translation>Speicher, Festplatte, Platz</translation>
    </message>
</context>
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notify me of</source>
        <translation>Benachrichtigen bei</translation>
    </message>
    <message>
        <source>What the settings say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Jeder Nachricht</translation>
    </message>
    <message>
        <source>Mentions and keywords</source>
        <translation>Erwähnungen und Stichwörtern</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Space around rows and messages</source>
        <translation>Abstand um Zeilen und Nachrichten</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>As the language does</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Seconds beside messages</source>
        <translation>Sekunden neben Nachrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Flat, with faces</source>
        <translation>Flach, mit Gesichtern</translation>
    </message>
    <message>
        <source>In bubbles</source>
        <translation>In Sprechblasen</translation>
    </message>
    <message>
        <source>One line each: time, name, text</source>
        <translation>Je eine Zeile: Zeit, Name, Text</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>The name, logo and colours of %1, until Purr ends.</source>
        <translation>Name, Logo und Farben von %1, bis Purr beendet wird.</translation>
    </message>
    <message>
        <source>The name, logo and colours of somebody else, from a file that you open or drop on the window. Until Purr ends.</source>
        <translation>Name, Logo und Farben von jemand anderem, aus einer Datei, die du öffnest oder auf das Fenster ziehst. Bis Purr beendet wird.</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>Markendatei öffnen…</translation>
    </message>
    <message>
        <source>Black and white, with strong lines. Also on when the desktop asks for it.</source>
        <translation>Schwarz und Weiß, mit kräftigen Linien. Auch an, wenn der Desktop darum bittet.</translation>
    </message>
    <message>
        <source>The time beside each message</source>
        <translation>Die Zeit neben jeder Nachricht</translation>
    </message>
    <message>
        <source>Else it is beside the first of several by the same person, and where the pointer is.</source>
        <translation>Sonst steht sie neben der ersten von mehreren derselben Person und dort, wo der Mauszeiger ist.</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Also on when the desktop asks for it.</source>
        <translation>Nichts gleitet oder blendet. Auch an, wenn der Desktop darum bittet.</translation>
    </message>
    <message>
        <source>theme, dark mode, light mode, night, colors</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>Thema, dunkler Modus, heller Modus, Nacht, Farben</translation>
    </message>
    <message>
        <source>accessibility, eyes, black and white</source>
        <translation>Barrierefreiheit, Augen, schwarz-weiß</translation>
    </message>
    <message>
        <source>font, zoom, scale, larger, smaller, letters</source>
        <translation>Schrift, Zoom, Skalierung, größer, kleiner, Buchstaben</translation>
    </message>
    <message>
        <source>density, compact, spacing, padding</source>
        <translation>Dichte, kompakt, Abstand</translation>
    </message>
    <message>
        <source>layout, bubbles, view, avatars, chat style</source>
        <translation>Aufbau, Sprechblasen, Ansicht, Avatare, Chat-Stil</translation>
    </message>
    <message>
        <source>clock, hour format, am pm, timestamp</source>
        <translation>Uhr, Stundenformat, Zeitstempel</translation>
    </message>
    <message>
        <source>clock, timestamp</source>
        <translation>Uhr, Zeitstempel</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <translation>Übersetzung, Region</translation>
    </message>
    <message>
        <source>theme, skin, logo, company</source>
        <translation>Thema, Aussehen, Logo, Firma</translation>
    </message>
    <message>
        <source>animation, accessibility, effects</source>
        <translation>Animation, Barrierefreiheit, Effekte</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Strg+U</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>Zu sendende Dateien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove place and camera from photos</source>
        <translation>Ort und Kamera aus Fotos entfernen</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>Do not send %1</source>
        <translation>%1 nicht senden</translation>
    </message>
    <message>
        <source>%1 may tell where and when it was made. That cannot be removed here.</source>
        <translation>%1 verrät vielleicht, wo und wann es entstanden ist. Das lässt sich hier nicht entfernen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>%1, online</source>
        <translation>%1, online</translation>
    </message>
    <message>
        <source>%1, away</source>
        <translation>%1, abwesend</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, offline</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
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
        <translation>Das ist der Anfang von %1.</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with %1.</source>
        <translation>Das ist der Anfang deiner Unterhaltung mit %1.</translation>
    </message>
</context>
<context>
    <name>BlockedDialog</name>
    <message>
        <source>Blocked people</source>
        <translation>Blockierte Personen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BlockedRows</name>
    <message>
        <source>Blocked people</source>
        <translation>Blockierte Personen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Niemand ist blockiert.</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>Remove the look of %1</source>
        <translation>Aussehen von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>Jump to a date: %1</source>
        <translation>Zu einem Datum springen: %1</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month, see QDate::toString().</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>CatchUpStrip</name>
    <message>
        <source>While you were away: %1</source>
        <translation>Während du weg warst: %1</translation>
    </message>
    <message>
        <source>While you were away:</source>
        <translation>Während du weg warst:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
</context>
<context>
    <name>ChannelDetailsDialog</name>
    <message>
        <source>Keep %1 out?</source>
        <translation>%1 aussperren?</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Verlauf leeren?</translation>
    </message>
    <message>
        <source>All messages of %1 so far disappear for you, on every device. Others keep theirs.</source>
        <translation>Alle bisherigen Nachrichten von %1 verschwinden für dich auf jedem Gerät. Die anderen behalten ihre.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The channel and all its messages disappear for everybody. This cannot be taken back.</source>
        <translation>Der Kanal und alle seine Nachrichten verschwinden für alle. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>Show members</source>
        <translation>Mitglieder zeigen</translation>
    </message>
    <message>
        <source>Blocked (%1)</source>
        <translation>Blockiert (%1)</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Niemand hier heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 leaves %2 and cannot come back before being unblocked here.</source>
        <translation>%1 verlässt %2 und kann erst wiederkommen, wenn die Sperre hier aufgehoben ist.</translation>
    </message>
    <message>
        <source>%1 leaves %2, and can be invited again.</source>
        <translation>%1 verlässt %2 und kann wieder eingeladen werden.</translation>
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
        <translation>Neuer Chat oder Kanal</translation>
    </message>
    <message>
        <source>New direct chat…</source>
        <translation>Neuer Direktchat…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Neuer Kanal…</translation>
    </message>
    <message>
        <source>Find a channel or person…</source>
        <translation>Kanal oder Person suchen…</translation>
    </message>
</context>
<context>
    <name>ChannelHeading</name>
    <message>
        <source>In session</source>
        <translation>In Sitzung</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>ChannelListState</name>
    <message>
        <source>Your chats could not be read</source>
        <translation>Deine Chats konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Write to somebody, or join a channel.</source>
        <translation>Schreibe jemandem oder tritt einem Kanal bei.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>No direct chats</source>
        <translation>Keine Direktchats</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find or create a chat</source>
        <translation>Chat finden oder anlegen</translation>
    </message>
</context>
<context>
    <name>ChannelMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Details and people…</source>
        <translation>Details und Personen…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Close until the next message</source>
        <translation>Bis zur nächsten Nachricht schließen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>Kanal verlassen …</translation>
    </message>
    <message>
        <source>Move to Hidden</source>
        <translation>Zu „Ausgeblendet“ verschieben</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>in Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not allow that.</source>
        <translation>Der Server hat das nicht erlaubt.</translation>
    </message>
    <message>
        <source>You are not allowed to do that here.</source>
        <translation>Das darfst du hier nicht.</translation>
    </message>
    <message>
        <source>That was too fast for the server. Wait a moment and try again.</source>
        <translation>Das war zu schnell für den Server. Warte kurz und versuche es erneut.</translation>
    </message>
    <message>
        <source>A channel with this name exists already. Choose another name.</source>
        <translation>Einen Kanal mit diesem Namen gibt es schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This channel cannot be joined. Ask a member to invite you.</source>
        <translation>Diesem Kanal kann man nicht beitreten. Bitte ein Mitglied um eine Einladung.</translation>
    </message>
    <message>
        <source>A direct chat holds ten people at most.</source>
        <translation>Ein Direktchat fasst höchstens zehn Personen.</translation>
    </message>
    <message>
        <source>One of you has blocked the other.</source>
        <translation>Einer von euch hat den anderen blockiert.</translation>
    </message>
    <message>
        <source>All chat sessions are in use. Close one first.</source>
        <translation>Alle Chat-Sitzungen sind belegt. Schließe erst eine.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Du bist nicht angemeldet.</translation>
    </message>
    <message>
        <source>This is too big for the server.</source>
        <translation>Das ist zu groß für den Server.</translation>
    </message>
    <message>
        <source>%1 could not be invited. %2</source>
        <translation>%1 konnte nicht eingeladen werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln Erwähnung von dir</numerusform>
            <numerusform>%Ln Erwähnungen von dir</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Muted until tomorrow, %1</source>
        <translation>Stumm bis morgen, %1</translation>
    </message>
    <message>
        <source>Enter the name that others see.</source>
        <translation>Gib den Namen ein, den andere sehen.</translation>
    </message>
    <message>
        <source>This picture is too big. Choose one below 20 MB.</source>
        <translation>Dieses Bild ist zu groß. Wähle eines unter 20 MB.</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>Das ist kein Bild, das Purr lesen kann.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>Dieses Bild hat zu viele Pixel. Verkleinere es zuerst.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing of this picture is left.</source>
        <translation>Von diesem Bild ist nichts übrig.</translation>
    </message>
    <message>
        <source>The disk could not be written. Check that there is room left.</source>
        <translation>Auf den Datenträger konnte nicht geschrieben werden. Prüfe, ob Platz ist.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A person&apos;s first name and what he wrote.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, in the order of your language; Qt date format.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Mehrere schreiben…</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Es gibt keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuche es erneut.</translation>
    </message>
    <message>
        <source>The server said something that Purr does not understand.</source>
        <translation>Der Server hat etwas gesagt, das Purr nicht versteht.</translation>
    </message>
    <message>
        <source>The server did not accept that. Check what you entered.</source>
        <translation>Der Server hat das nicht angenommen. Prüfe deine Eingabe.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server could not do that.</source>
        <translation>Der Server konnte das nicht tun.</translation>
    </message>
    <message>
        <source>You in a thread: %1</source>
        <translation>Du in einem Thread: %1</translation>
    </message>
    <message>
        <source>%1 in a thread: %2</source>
        <extracomment>A person&apos;s first name and what he answered in a thread.</extracomment>
        <translation>%1 in einem Thread: %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>This does not exist, or not any more.</source>
        <translation>Das gibt es nicht oder nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>Chats and privacy</source>
        <translation>Chats und Privatsphäre</translation>
    </message>
    <message>
        <source>To send a message, press</source>
        <translation>Zum Senden drücken</translation>
    </message>
    <message>
        <source>Enter (Shift+Enter makes a new line)</source>
        <translation>Enter (Umschalt+Enter beginnt eine neue Zeile)</translation>
    </message>
    <message>
        <source>Ctrl+Enter (Enter makes a new line)</source>
        <translation>Strg+Enter (Enter beginnt eine neue Zeile)</translation>
    </message>
    <message>
        <source>Show that I am typing</source>
        <translation>Zeigen, dass ich schreibe</translation>
    </message>
    <message>
        <source>Show my text as I type it</source>
        <translation>Meinen Text schon beim Schreiben zeigen</translation>
    </message>
    <message>
        <source>Show what I have read</source>
        <translation>Zeigen, was ich gelesen habe</translation>
    </message>
    <message>
        <source>Others see the double tick when you have read their message.</source>
        <translation>Andere sehen den doppelten Haken, wenn du ihre Nachricht gelesen hast.</translation>
    </message>
    <message>
        <source>Messages count as read</source>
        <translation>Nachrichten gelten als gelesen</translation>
    </message>
    <message>
        <source>When they were in view</source>
        <translation>Wenn sie zu sehen waren</translation>
    </message>
    <message>
        <source>When I reach the newest one</source>
        <translation>Wenn ich bei der neuesten bin</translation>
    </message>
    <message>
        <source>When I say so (Esc)</source>
        <translation>Wenn ich es sage (Esc)</translation>
    </message>
    <message>
        <source>Check my spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Wrong words are underlined. The right mouse button or the menu key offers others.</source>
        <translation>Falsche Wörter werden unterstrichen. Die rechte Maustaste oder die Menütaste bietet andere an.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one, for example the package hunspell-en-us, and start Purr again.</source>
        <translation>Kein Wörterbuch ist installiert. Installiere eines, zum Beispiel das Paket hunspell-de-de, und starte Purr neu.</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Rechtschreibung: %1</translation>
    </message>
    <message>
        <source>Show cards for links</source>
        <translation>Karten für Links zeigen</translation>
    </message>
    <message>
        <source>What a page is called and about, below the message. Nothing of it is loaded by this program.</source>
        <translation>Wie eine Seite heißt und wovon sie handelt, unter der Nachricht. Dieses Programm lädt nichts davon.</translation>
    </message>
    <message>
        <source>Ask where to save each file</source>
        <translation>Bei jeder Datei nach dem Speicherort fragen</translation>
    </message>
    <message>
        <source>Files are saved to</source>
        <translation>Dateien werden gespeichert in</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Ordner für Dateien</translation>
    </message>
    <message>
        <source>Everybody in the room can read along before you send, word by word.</source>
        <translation>Alle im Raum können Wort für Wort mitlesen, bevor du sendest.</translation>
    </message>
    <message>
        <source>A chat opens</source>
        <translation>Ein Chat öffnet sich</translation>
    </message>
    <message>
        <source>Beside the others</source>
        <translation>Neben den anderen</translation>
    </message>
    <message>
        <source>In place of the one I am in (Ctrl+click: beside it)</source>
        <translation>Anstelle dessen, in dem ich bin (Strg+Klick: daneben)</translation>
    </message>
    <message>
        <source>Show that I am away</source>
        <translation>Zeigen, dass ich abwesend bin</translation>
    </message>
    <message>
        <source>While the screen is locked or nobody uses the computer. A status of your own choice stays.</source>
        <translation>Solange der Bildschirm gesperrt ist oder niemand den Computer benutzt. Ein selbst gewählter Status bleibt.</translation>
    </message>
    <message>
        <source>panes, tabs, split, columns, window</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>Bereiche, Tabs, teilen, Spalten, Fenster</translation>
    </message>
    <message>
        <source>enter, return, new line, keyboard</source>
        <translation>Enter, Eingabetaste, neue Zeile, Tastatur</translation>
    </message>
    <message>
        <source>spellcheck, dictionary, autocorrect, typos</source>
        <translation>Rechtschreibprüfung, Wörterbuch, Autokorrektur, Tippfehler</translation>
    </message>
    <message>
        <source>preview, url, web page</source>
        <translation>Vorschau, URL, Webseite</translation>
    </message>
    <message>
        <source>A chat begins at</source>
        <translation>Ein Chat beginnt bei</translation>
    </message>
    <message>
        <source>The first unread message</source>
        <translation>Der ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Der neuesten Nachricht</translation>
    </message>
    <message>
        <source>scroll, position, unread</source>
        <translation>scrollen, Position, ungelesen</translation>
    </message>
    <message>
        <source>unread, seen</source>
        <translation>ungelesen, gesehen</translation>
    </message>
    <message>
        <source>privacy, typing indicator</source>
        <translation>Privatsphäre, Tippanzeige</translation>
    </message>
    <message>
        <source>privacy, live typing, keystrokes</source>
        <translation>Privatsphäre, Live-Text, Tastenanschläge</translation>
    </message>
    <message>
        <source>privacy, read receipts, ticks, seen</source>
        <translation>Privatsphäre, Lesebestätigungen, Häkchen, gesehen</translation>
    </message>
    <message>
        <source>privacy, online status, presence, last seen, idle</source>
        <translation>Privatsphäre, Online-Status, Anwesenheit, zuletzt gesehen, untätig</translation>
    </message>
    <message>
        <source>download, folder</source>
        <translation>Download, herunterladen, Ordner</translation>
    </message>
    <message>
        <source>download, folder, directory</source>
        <translation>Download, herunterladen, Ordner, Verzeichnis</translation>
    </message>
</context>
<context>
    <name>ChooseRoomDialog</name>
    <message>
        <source>Leave which room to enter “%1”?</source>
        <translation>Welchen Raum verlassen, um „%1“ zu betreten?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
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
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Reply in the thread</source>
        <translation>Im Thread antworten</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Resume to write here</source>
        <translation>Fortsetzen, um hier zu schreiben</translation>
    </message>
</context>
<context>
    <name>ComposerNotes</name>
    <message>
        <source>Editing a message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not shown live: pasted, or looks secret</source>
        <translation>Nicht live gezeigt: eingefügt oder sieht geheim aus</translation>
    </message>
    <message>
        <source>Others see this while you type</source>
        <translation>Andere sehen das, während du schreibst</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ConnectionNotice</name>
    <message numerus="yes">
        <source>Reconnecting in %Ln s</source>
        <translation>
            <numerusform>Neue Verbindung in %Ln s</numerusform>
            <numerusform>Neue Verbindung in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbinde neu…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf das Senden</numerusform>
            <numerusform>%Ln Nachrichten warten auf das Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what waits to be sent</source>
        <translation>Zeigen, was auf das Senden wartet</translation>
    </message>
    <message>
        <source>No connection to %1. Your chats as of last time.</source>
        <translation>Keine Verbindung zu %1. Deine Chats vom letzten Mal.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>A product team&apos;s day</source>
        <translation>Der Tag eines Produktteams</translation>
    </message>
    <message>
        <source>A support desk</source>
        <translation>Ein Kundendienst</translation>
    </message>
    <message>
        <source>A launch countdown</source>
        <translation>Der Countdown zum Start</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>%1 entered the chat</source>
        <translation>%1 ist dem Chat beigetreten</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <translation>%1 hat den Chat verlassen</translation>
    </message>
    <message>
        <source>%1 and %2 entered the chat</source>
        <translation>%1 und %2 sind dem Chat beigetreten</translation>
    </message>
    <message>
        <source>%1 and %2 left the chat</source>
        <translation>%1 und %2 haben den Chat verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others entered the chat</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person sind dem Chat beigetreten</numerusform>
            <numerusform>%1 und %Ln weitere sind dem Chat beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others left the chat</source>
        <translation>
            <numerusform>%1 und %Ln weitere Person haben den Chat verlassen</numerusform>
            <numerusform>%1 und %Ln weitere haben den Chat verlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a day line in the current year, see QDate::toString().</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Mehrere schreiben…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read by a screen reader: name, time, text of the message.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>Read by %Ln</source>
        <translation>
            <numerusform>Von %Ln gelesen</numerusform>
            <numerusform>Von %Ln gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read by %1, %2</source>
        <translation>Gelesen von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln others</source>
        <translation>
            <numerusform>und %Ln weitere Person</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last at %2</source>
        <extracomment>Under a message that was answered: &quot;2 replies · last at 14:31&quot;.</extracomment>
        <translation>%1 · zuletzt um %2</translation>
    </message>
    <message>
        <source>%1 · last on %2</source>
        <translation>%1 · zuletzt am %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions</source>
        <translation>
            <numerusform>%Ln Reaktion</numerusform>
            <numerusform>%Ln Reaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two sentences after each other.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Edited at %1</source>
        <translation>Bearbeitet um %1</translation>
    </message>
    <message>
        <source>Edited %1, %2</source>
        <translation>Bearbeitet am %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>Under a message that was answered: &quot;4 replies, 2 new&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln neue</numerusform>
            <numerusform>%1, %Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>Nicht %1: @%2 hat einen Namen, der genauso aussieht</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Before it was edited</source>
        <translation>Vor der Bearbeitung</translation>
    </message>
</context>
<context>
    <name>CrowdActions</name>
    <message>
        <source>Enter</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <source>Hello from the lab</source>
        <translation>Hallo aus dem Labor</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Seed data</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Messages each</source>
        <translation>Nachrichten je Kanal</translation>
    </message>
    <message>
        <source>Files each</source>
        <translation>Dateien je Kanal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make seed data</source>
        <translation>Testdaten anlegen</translation>
    </message>
    <message>
        <source>Seeding stopped: %1</source>
        <translation>Testdaten abgebrochen: %1</translation>
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
            <numerusform>%1, %2, %Ln Raum</numerusform>
            <numerusform>%1, %2, %Ln Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln Raum</numerusform>
            <numerusform>%Ln Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>DayPill</name>
    <message>
        <source>%1, jump to a date</source>
        <translation>%1, zu einem Datum springen</translation>
    </message>
</context>
<context>
    <name>DesktopLink</name>
    <message>
        <source>Your reply could not be sent: %1</source>
        <translation>Deine Antwort konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Dieser Link führt nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>(what this channel is for)</source>
        <translation>(wofür dieser Kanal ist)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DetailsHeader</name>
    <message>
        <source>Direct chat</source>
        <translation>Direktchat</translation>
    </message>
    <message>
        <source>Private channel: invited people only</source>
        <translation>Privater Kanal: nur Eingeladene</translation>
    </message>
    <message>
        <source>Public channel: everybody can join</source>
        <translation>Öffentlicher Kanal: alle können beitreten</translation>
    </message>
    <message>
        <source>Edit name and description</source>
        <translation>Name und Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Leute einladen…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Clear the history for me…</source>
        <translation>Verlauf für mich leeren…</translation>
    </message>
    <message>
        <source>Leave the channel…</source>
        <translation>Kanal verlassen…</translation>
    </message>
    <message>
        <source>Delete the channel…</source>
        <translation>Kanal löschen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Strg+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>EmojiButton</name>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
</context>
<context>
    <name>EmojiChooser</name>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>No emoji of that name</source>
        <translation>Kein Emoji mit diesem Namen</translation>
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
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation>Der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Of the last year</source>
        <translation>Des letzten Jahres</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Write it like 2026-01-31.</source>
        <translation>Schreibe ihn wie 2026-01-31.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Write it like 2026-12-31.</source>
        <translation>Schreibe ihn wie 2026-12-31.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>You are offline. The history comes from the server.</source>
        <translation>Du bist offline. Der Verlauf kommt vom Server.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln messages are in the file.</source>
        <translation>
            <numerusform>Fertig. %Ln Nachricht ist in der Datei.</numerusform>
            <numerusform>Fertig. %Ln Nachrichten sind in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln messages so far</source>
        <translation>
            <numerusform>Lesen… bisher %Ln Nachricht</numerusform>
            <numerusform>Lesen… bisher %Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>In the room: %1</source>
        <translation>Im Raum: %1</translation>
    </message>
</context>
<context>
    <name>FailedActions</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>FaultFiles</name>
    <message>
        <source>Save the faults</source>
        <translation>Störungen speichern</translation>
    </message>
    <message>
        <source>Load faults</source>
        <translation>Störungen laden</translation>
    </message>
    <message>
        <source>Faults (%1)</source>
        <translation>Störungen (%1)</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>To the server</source>
        <translation>Zum Server</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>like SEND; empty for any</source>
        <extracomment>The name of a STOMP frame; said after the name of a field.</extracomment>
        <translation>wie SEND; leer für jeden</translation>
    </message>
    <message>
        <source>a part of it; empty for any</source>
        <extracomment>The field holds a part of a text to look for; said after the name of a field.</extracomment>
        <translation>ein Teil davon; leer für jeden</translation>
    </message>
    <message>
        <source>so many at first</source>
        <extracomment>So many frames are left alone at first; said after the name of a field.</extracomment>
        <translation>so viele am Anfang</translation>
    </message>
    <message>
        <source>at most; 0 for all</source>
        <extracomment>It happens to so many frames, 0 being no limit; said after the name of a field.</extracomment>
        <translation>höchstens; 0 für alle</translation>
    </message>
</context>
<context>
    <name>FaultSign</name>
    <message numerus="yes">
        <source>%Ln simulated fault(s) on this connection</source>
        <translation>
            <numerusform>%Ln simulierte Störung auf dieser Verbindung</numerusform>
            <numerusform>%Ln simulierte Störungen auf dieser Verbindung</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File %1, %2</source>
        <translation>Datei %1, %2</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · gespeichert</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Could not be saved there; try another folder</source>
        <translation>Konnte dort nicht gespeichert werden; versuche einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 of %L2 %</source>
        <translation>%1 von %L2 %</translation>
    </message>
    <message>
        <source>No program here opens it. Save it instead.</source>
        <translation>Kein Programm hier öffnet sie. Speichere sie stattdessen.</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Drop to attach</source>
        <translation>Zum Anhängen hier ablegen</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>FormatButton</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Strg+Umschalt+X</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Strg+Umschalt+E</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Load them</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>HandlerChoice</name>
    <message>
        <source>Only this</source>
        <extracomment>This handler and no other.</extracomment>
        <translation>Nur diesen</translation>
    </message>
</context>
<context>
    <name>HandlerChooser</name>
    <message>
        <source>All handlers</source>
        <translation>Alle Handler</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No handler at all.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Handler</translation>
    </message>
</context>
<context>
    <name>HandlerRow</name>
    <message>
        <source>In later SDKs: %1</source>
        <translation>In späteren SDKs: %1</translation>
    </message>
    <message>
        <source>Its topic stays subscribed for %1</source>
        <extracomment>The topic that a handler gets its calls from; after it the names of other handlers.</extracomment>
        <translation>Sein Thema bleibt abonniert für %1</translation>
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
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <extracomment>Calls of handlers after their session had ended, always a bug.</extracomment>
        <translation>
            <numerusform>%Ln Leck</numerusform>
            <numerusform>%Ln Lecks</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Writes down what you and others do, as a scenario</source>
        <translation>Hält als Szenario fest, was du und andere tun</translation>
    </message>
    <message>
        <source>Back below the panes</source>
        <translation>Zurück unter die Bereiche</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the inspector shows</source>
        <translation>Was der Inspektor zeigt</translation>
    </message>
    <message>
        <source>Stop (%L1)</source>
        <translation>Stopp (%L1)</translation>
    </message>
</context>
<context>
    <name>InspectorDock</name>
    <message>
        <source>Session inspector</source>
        <translation>Sitzungsinspektor</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Copied as a scenario</source>
        <translation>Als Szenario kopiert</translation>
    </message>
    <message>
        <source>Copied as a bug report</source>
        <translation>Als Fehlerbericht kopiert</translation>
    </message>
    <message>
        <source>Nothing happened, so nothing was saved.</source>
        <translation>Nichts ist passiert, also wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>Sitzungsinspektor</translation>
    </message>
    <message>
        <source>Copied as JSON</source>
        <translation>Als JSON kopiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Height of the inspector</source>
        <translation>Höhe des Inspektors</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite people to %1</source>
        <translation>Leute zu %1 einladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join this channel?</source>
        <translation>Diesem Kanal beitreten?</translation>
    </message>
    <message>
        <source>A link wants to open “%1”. You are not in that channel yet.</source>
        <translation>Ein Link möchte „%1“ öffnen. Du bist noch nicht in diesem Kanal.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new messages, jump to the latest</source>
        <translation>
            <numerusform>%Ln neue Nachricht, zur neuesten springen</numerusform>
            <numerusform>%Ln neue Nachrichten, zur neuesten springen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>Zur neuesten springen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages that mention you, jump to the latest</source>
        <translation>
            <numerusform>%Ln neue Nachricht erwähnt dich, zur neuesten springen</numerusform>
            <numerusform>%Ln neue Nachrichten erwähnen dich, zur neuesten springen</numerusform>
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
        <translation>Suchen oder springen…</translation>
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
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Put “%1” back</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Keys of “%1”: %2</source>
        <translation>Tasten für „%1“: %2</translation>
    </message>
    <message>
        <source>These keys are for “%1”.</source>
        <translation>Diese Tasten gehören zu „%1“.</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Choose a shortcut and press its new keys. Escape leaves it as it is, Delete takes it away.</source>
        <translation>Wähle ein Kürzel und drücke seine neuen Tasten. Escape lässt es, wie es ist; Entf entfernt es.</translation>
    </message>
    <message>
        <source>Put all shortcuts back</source>
        <translation>Alle Kürzel zurücksetzen</translation>
    </message>
</context>
<context>
    <name>LayoutsDialog</name>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+%1</source>
        <translation>Strg+Alt+%1</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Support morning</source>
        <translation>Support am Morgen</translation>
    </message>
    <message>
        <source>There is a layout with this name.</source>
        <translation>Es gibt schon eine Anordnung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Save these panes</source>
        <translation>Diese Bereiche sichern</translation>
    </message>
    <message>
        <source>Name for these panes</source>
        <translation>Name für diese Bereiche</translation>
    </message>
</context>
<context>
    <name>LimitBanner</name>
    <message>
        <source>Close one to enter this room. Least recently used: %1.</source>
        <translation>Schließe eine, um diesen Raum zu betreten. Am längsten unbenutzt: %1.</translation>
    </message>
    <message>
        <source>Close one to enter this room.</source>
        <translation>Schließe eine, um diesen Raum zu betreten.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Close it and enter</source>
        <translation>Schließen und betreten</translation>
    </message>
    <message>
        <source>Park it and enter</source>
        <translation>Parken und betreten</translation>
    </message>
    <message numerus="yes">
        <source>You already have %Ln chat sessions open.</source>
        <translation>
            <numerusform>Du hast bereits %Ln Chat-Sitzung offen.</numerusform>
            <numerusform>Du hast bereits %Ln Chat-Sitzungen offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitLabView</name>
    <message>
        <source>Limit lab</source>
        <translation>Grenzlabor</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Run “%1”</source>
        <translation>„%1“ ausführen</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1, %2. Link to %3</source>
        <translation>%1, %2. Link zu %3</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>LogButtons</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Frames as HAR</source>
        <translation>Frames als HAR</translation>
    </message>
    <message>
        <source>Copy as a scenario</source>
        <translation>Als Szenario kopieren</translation>
    </message>
    <message>
        <source>Copy as a bug report</source>
        <translation>Als Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>The whole run without names and texts</source>
        <translation>Der ganze Lauf ohne Namen und Texte</translation>
    </message>
    <message>
        <source>Frames as HAR without names and texts</source>
        <translation>Frames als HAR ohne Namen und Texte</translation>
    </message>
</context>
<context>
    <name>LogChips</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Session %L1</source>
        <extracomment>A chat session by its number.</extracomment>
        <translation>Sitzung %L1</translation>
    </message>
    <message>
        <source>Session %L1: %2</source>
        <extracomment>A chat session: its number and its channel.</extracomment>
        <translation>Sitzung %L1: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 handlers</source>
        <translation>%L1 von %L2 Handlern</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>No regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>%L1 of %L2, searching…</source>
        <translation>%L1 von %L2, Suche läuft…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>After the session had ended</source>
        <translation>Nach dem Ende der Sitzung</translation>
    </message>
    <message>
        <source>nobody listened: %1</source>
        <extracomment>Instead of a call of a handler: what it would have been called with, if anybody had been connected to it.</extracomment>
        <translation>niemand hörte zu: %1</translation>
    </message>
</context>
<context>
    <name>LogRowMenu</name>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as a scenario from here</source>
        <translation>Ab hier als Szenario kopieren</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Sitzungen zeigen</translation>
    </message>
    <message>
        <source>Show only this session</source>
        <translation>Nur diese Sitzung zeigen</translation>
    </message>
</context>
<context>
    <name>LogTimeButton</name>
    <message>
        <source>Show the time of day</source>
        <translation>Uhrzeit zeigen</translation>
    </message>
    <message>
        <source>Show the time since the line before</source>
        <translation>Zeit seit der Zeile davor zeigen</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Handler calls</source>
        <translation>Handler-Aufrufe</translation>
    </message>
    <message>
        <source>Nothing passes the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Frames appear here as they are sent and received.</source>
        <translation>Frames erscheinen hier, sobald sie gesendet und empfangen werden.</translation>
    </message>
    <message>
        <source>Calls of handlers appear here as they happen.</source>
        <translation>Handler-Aufrufe erscheinen hier, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Choose a frame to read all of it.</source>
        <translation>Wähle einen Frame, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>Choose a call to see what it carried.</source>
        <translation>Wähle einen Aufruf, um zu sehen, was er enthielt.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>How long ago the server did what a frame tells of, by the time in it; of an answer of HTTP, how long it took.</source>
        <translation>Wie lange es her ist, dass der Server tat, wovon ein Frame erzählt, nach der Zeit darin; bei einer Antwort von HTTP, wie lange sie brauchte.</translation>
    </message>
    <message>
        <source>How long before the call the server did what it tells of, by the time in the event.</source>
        <translation>Wie lange vor dem Aufruf der Server tat, wovon er erzählt, nach der Zeit im Ereignis.</translation>
    </message>
    <message>
        <source>This event carries no time of the server.</source>
        <translation>Dieses Ereignis enthält keine Zeit des Servers.</translation>
    </message>
    <message>
        <source>Sent from here: there is no time of the server to go by.</source>
        <translation>Von hier gesendet: Es gibt keine Zeit des Servers, nach der man gehen könnte.</translation>
    </message>
    <message>
        <source>This frame carries no time of the server.</source>
        <translation>Dieser Frame enthält keine Zeit des Servers.</translation>
    </message>
    <message>
        <source>Since before</source>
        <translation>Seit davor</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>%1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>You are no longer in %1.</source>
        <translation>Du bist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>MatchList</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Type the name of a channel or person.</source>
        <translation>Gib den Namen eines Kanals oder einer Person ein.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
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
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>Kanäle zum Beitreten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Deine Chats</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>No longer a moderator</source>
        <translation>Nicht mehr Moderator</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Zum Moderator machen</translation>
    </message>
    <message>
        <source>Remove from the channel…</source>
        <translation>Aus dem Kanal entfernen…</translation>
    </message>
    <message>
        <source>Remove and keep out…</source>
        <translation>Entfernen und aussperren…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Not %1: @%2 has a name that looks the same</source>
        <translation>Nicht %1: @%2 hat einen Namen, der genauso aussieht</translation>
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
        <translation>Mit %1 reagieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>In einem Thread antworten</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>Vor dem Senden bearbeiten</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages in %1</source>
        <translation>Nachrichten in %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Ab hier als ungelesen markieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagieren…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>In einem Thread antworten</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>Link zur Nachricht kopieren</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Wer sie gelesen hat</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>Für alle löschen…</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was vorher dort stand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Go to the answered message</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Open the link to %1</source>
        <translation>Link zu %1 öffnen</translation>
    </message>
    <message>
        <source>Copy the link to %1</source>
        <translation>Link zu %1 kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>MessageRows</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>MoveMenu</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>New section…</source>
        <translation>Neuer Abschnitt…</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Abschnitt</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Für 8 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>A preset of faults</source>
        <translation>Eine Störungsvorlage</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>Eingeschaltete Störungen</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>acted %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal gewirkt</numerusform>
            <numerusform>%Ln-mal gewirkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>No fault is on</source>
        <translation>Keine Störung ist eingeschaltet</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Replaces the faults by those of a file</source>
        <translation>Ersetzt die Störungen durch die einer Datei</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saves the faults and their seed as a file</source>
        <translation>Speichert die Störungen und ihren Startwert als Datei</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>A network as one has it in a train.</extracomment>
        <translation>Zug</translation>
    </message>
    <message>
        <source>hotel</source>
        <extracomment>A network as one has it in a hotel.</extracomment>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>suspend and resume</source>
        <extracomment>A computer that sleeps and wakes up.</extracomment>
        <translation>Schlafen und Aufwachen</translation>
    </message>
    <message>
        <source>Choose a preset, or put one on yourself. It acts on this window&apos;s connection.</source>
        <translation>Wähle eine Vorlage oder schalte selbst eine ein. Sie wirkt auf die Verbindung dieses Fensters.</translation>
    </message>
    <message>
        <source>A new fault</source>
        <translation>Eine neue Störung</translation>
    </message>
</context>
<context>
    <name>NewChatDialogs</name>
    <message>
        <source>New direct chat</source>
        <translation>Neuer Direktchat</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>release-2.4</source>
        <translation>release-2.4</translation>
    </message>
    <message>
        <source>Who can join</source>
        <translation>Wer beitreten kann</translation>
    </message>
    <message>
        <source>Everybody: a public channel</source>
        <translation>Alle: ein öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Invited people: a private channel</source>
        <translation>Eingeladene: ein privater Kanal</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Create channel “%1”…</source>
        <translation>Kanal „%1“ anlegen…</translation>
    </message>
    <message>
        <source>Search messages for “%1”</source>
        <translation>Nachrichten nach „%1“ durchsuchen</translation>
    </message>
    <message>
        <source>Go where the link leads</source>
        <translation>Dorthin gehen, wohin der Link führt</translation>
    </message>
</context>
<context>
    <name>NotificationRow</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many messages or mentions, and in which channel.</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>NotificationsColumn</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Messages and mentions in channels that you are not in at the moment appear here.</source>
        <translation>Hier erscheinen Nachrichten und Erwähnungen aus Kanälen, in denen du gerade nicht bist.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>This desktop has no notification service, so nothing is shown now.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst; jetzt wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>What they show</source>
        <translation>Was sie zeigen</translation>
    </message>
    <message>
        <source>Who wrote, and the message</source>
        <translation>Wer geschrieben hat und die Nachricht</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Wer geschrieben hat</translation>
    </message>
    <message>
        <source>Only that somebody wrote</source>
        <translation>Nur dass jemand geschrieben hat</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>No notifications until you turn this off.</source>
        <translation>Keine Benachrichtigungen, bis du das ausschaltest.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No notifications at that time of every day.</source>
        <translation>Keine Benachrichtigungen zu dieser Tageszeit.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Notify me of</source>
        <translation>Benachrichtigen bei</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Jeder Nachricht</translation>
    </message>
    <message>
        <source>Direct messages, mentions and keywords</source>
        <translation>Direktnachrichten, Erwähnungen und Stichwörtern</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>(with commas between them; each counts like a mention)</source>
        <translation>(durch Kommas getrennt; jedes zählt wie eine Erwähnung)</translation>
    </message>
    <message>
        <source>A chat can have its own choice: “Notify me of” in its menu.</source>
        <translation>Ein Chat kann seine eigene Wahl haben: „Benachrichtigen bei“ in seinem Menü.</translation>
    </message>
    <message>
        <source>Tell screen readers of new messages</source>
        <translation>Bildschirmlesern neue Nachrichten melden</translation>
    </message>
    <message>
        <source>The text of those in the focused pane, and how many came elsewhere.</source>
        <translation>Im aktiven Bereich den Text, sonst nur, wie viele gekommen sind.</translation>
    </message>
    <message>
        <source>For messages in chats that are not before your eyes. Muted chats stay silent.</source>
        <translation>Für Nachrichten in Chats, die du nicht vor Augen hast. Stummgeschaltete Chats bleiben still.</translation>
    </message>
    <message>
        <source>alerts, pop-ups, banners, messages</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>Hinweise, Pop-ups, Banner, Nachrichten</translation>
    </message>
    <message>
        <source>alerts, mentions, direct messages</source>
        <translation>Hinweise, Erwähnungen, Direktnachrichten</translation>
    </message>
    <message>
        <source>alerts, highlight, words</source>
        <translation>Hinweise, Hervorhebung, Wörter</translation>
    </message>
    <message>
        <source>privacy, preview, content, lock screen</source>
        <translation>Privatsphäre, Vorschau, Inhalt, Sperrbildschirm</translation>
    </message>
    <message>
        <source>audio, noise, ring, volume, mute</source>
        <translation>Audio, Geräusch, Klingeln, Lautstärke, stumm</translation>
    </message>
    <message>
        <source>accessibility, speech, voice, read aloud</source>
        <translation>Barrierefreiheit, Sprache, Stimme, vorlesen</translation>
    </message>
    <message>
        <source>mute, silence, pause, focus, snooze</source>
        <translation>stumm, Ruhe, Pause, Fokus, schlummern</translation>
    </message>
    <message>
        <source>night, silence, schedule, sleep</source>
        <translation>Nacht, Ruhe, Zeitplan, Schlaf</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PaneBanners</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Parked: you are not in this room.</source>
        <translation>Geparkt: Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No connection. This is what this computer has kept; what you send now waits here.</source>
        <translation>Keine Verbindung. Das hat dieser Computer behalten; was du jetzt sendest, wartet hier.</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>You have blocked %1. Neither of you can write here.</source>
        <translation>Du hast %1 blockiert. Keiner von euch kann hier schreiben.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Nothing can be written while the other is blocked</source>
        <translation>Hier kann nichts geschrieben werden, solange die andere Person blockiert ist</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>not in the room</source>
        <translation>nicht im Raum</translation>
    </message>
    <message>
        <source>Pane menu</source>
        <translation>Bereichsmenü</translation>
    </message>
    <message>
        <source>Leave the room and close</source>
        <translation>Raum verlassen und schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the room</source>
        <translation>
            <numerusform>%Ln im Raum</numerusform>
            <numerusform>%Ln im Raum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln mention(s) of you</source>
        <translation>
            <numerusform>Zurück zur Liste. Andere Chats: %Ln Erwähnung von dir</numerusform>
            <numerusform>Zurück zur Liste. Andere Chats: %Ln Erwähnungen von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln unread</source>
        <translation>
            <numerusform>Zurück zur Liste. Andere Chats: %Ln ungelesen</numerusform>
            <numerusform>Zurück zur Liste. Andere Chats: %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Details, people, inviting…</source>
        <translation>Details, Personen, Einladen…</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>Zu einem Tag gehen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>%1: unmute</source>
        <extracomment>%1 is like &quot;Muted until 14:30&quot;</extracomment>
        <translation>%1: Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>Bereiche nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Show panes as tabs</source>
        <translation>Bereiche als Reiter zeigen</translation>
    </message>
    <message>
        <source>Back into the workspace</source>
        <translation>Zurück in den Arbeitsbereich</translation>
    </message>
    <message>
        <source>Window of its own</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Park: leave the room, keep the pane</source>
        <translation>Parken: Raum verlassen, Bereich behalten</translation>
    </message>
    <message>
        <source>Resume: enter the room</source>
        <translation>Fortsetzen: Raum betreten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Strg+Umschalt+K</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave channel…</source>
        <translation>Kanal verlassen …</translation>
    </message>
</context>
<context>
    <name>PaneMiddle</name>
    <message>
        <source>Messages could not be loaded</source>
        <translation>Nachrichten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write the first one.</source>
        <translation>Schreibe die erste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept here</source>
        <translation>Von diesem Chat ist hier nichts gespeichert</translation>
    </message>
    <message>
        <source>Its messages come when the server can be reached.</source>
        <translation>Seine Nachrichten kommen, sobald der Server erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>PaneSearch</name>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Next older hit</source>
        <translation>Nächster älterer Treffer</translation>
    </message>
    <message>
        <source>Next newer hit</source>
        <translation>Nächster neuerer Treffer</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ hits</source>
        <translation>Über %L1 Treffer</translation>
    </message>
    <message>
        <source>%L1 of %L2+</source>
        <translation>%L1 von %L2+</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>PaneTab</name>
    <message>
        <source>%1, parked</source>
        <translation>%1, geparkt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Open chats</source>
        <translation>Offene Chats</translation>
    </message>
    <message>
        <source>Show panes side by side</source>
        <translation>Bereiche nebeneinander zeigen</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>Nobody else is here yet.</source>
        <translation>Sonst ist noch niemand hier.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Guest, without a password</source>
        <translation>Gast, ohne Passwort</translation>
    </message>
    <message>
        <source>You have blocked this person: no direct messages, no notifications.</source>
        <translation>Du hast diese Person blockiert: keine Direktnachrichten, keine Benachrichtigungen.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
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
        <translation>Bild %1, %2. Zum Laden drücken</translation>
    </message>
    <message>
        <source>Picture %1 could not be shown</source>
        <translation>Bild %1 konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Could not be loaded. Press to try again</source>
        <translation>Konnte nicht geladen werden. Drücken, um es erneut zu versuchen</translation>
    </message>
    <message>
        <source>Press to load the picture (%1)</source>
        <translation>Drücken, um das Bild zu laden (%1)</translation>
    </message>
    <message>
        <source>Moving picture %1</source>
        <translation>Bewegtes Bild %1</translation>
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
        <translation>Teil des Bildes, den andere sehen. Pfeiltasten verschieben ihn, Plus und Minus ändern die Größe.</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>Dieses Bild konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Picture after</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>The picture is not here yet. Copy it when it is shown.</source>
        <translation>Das Bild ist noch nicht da. Kopiere es, sobald es zu sehen ist.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The picture could not be fetched. Check the connection and try again.</source>
        <translation>Das Bild konnte nicht geholt werden. Prüfe die Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>Das Bild konnte dort nicht gespeichert werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Picture %L1 of %L2: %3</source>
        <translation>Bild %L1 von %L2: %3</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>PresenterLayer</name>
    <message>
        <source>Open a brand file</source>
        <translation>Markendatei öffnen</translation>
    </message>
    <message>
        <source>Brand files (%1)</source>
        <translation>Markendateien (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Dein Profil</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Diesen Teil verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is not a picture that Purr can read.</source>
        <translation>Das ist kein Bild, das Purr lesen kann.</translation>
    </message>
    <message>
        <source>Drag the picture; turn the wheel to make it larger.</source>
        <translation>Ziehe das Bild; drehe das Rad, um es zu vergrößern.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>(%1 for signing in)</source>
        <translation>(%1 zum Anmelden)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>On the train</source>
        <translation>Im Zug</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlassen?</translation>
    </message>
    <message>
        <source>You need an invitation to come back.</source>
        <translation>Du brauchst eine Einladung, um wiederzukommen.</translation>
    </message>
    <message>
        <source>You can join again at any time.</source>
        <translation>Du kannst jederzeit wieder beitreten.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>QuickSwitcher</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>daneben öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>This message is not available</source>
        <translation>Diese Nachricht ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Session inspector</source>
        <translation>Sitzungsinspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+0</source>
        <translation>Strg+Alt+0</translation>
    </message>
    <message>
        <source>Presenter mode is on. Press to end it</source>
        <translation>Der Präsentationsmodus ist an. Drücken beendet ihn</translation>
    </message>
    <message>
        <source>Do not disturb is on. Press to end it</source>
        <translation>„Nicht stören“ ist an. Zum Beenden drücken</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>Kanäle zum Beitreten</translation>
    </message>
</context>
<context>
    <name>ReactionStrip</name>
    <message>
        <source>Add a reaction</source>
        <translation>Reaktion hinzufügen</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
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
        <translation>Diese Nachricht für alle löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ReplyStrip</name>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Do not reply to this message</source>
        <translation>Nicht auf diese Nachricht antworten</translation>
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
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Kein Szenario</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Show that I am typing</source>
        <translation>Zeigen, dass ich schreibe</translation>
    </message>
    <message>
        <source>Show my text as I type it</source>
        <translation>Meinen Text schon beim Schreiben zeigen</translation>
    </message>
    <message>
        <source>Show what I have read</source>
        <translation>Zeigen, was ich gelesen habe</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sendet</translation>
    </message>
    <message>
        <source>Others can watch what you type here. What I reveal…</source>
        <translation>Andere sehen hier, was du schreibst. Was ich zeige…</translation>
    </message>
    <message>
        <source>Others see that you type here. What I reveal…</source>
        <translation>Andere sehen hier, dass du schreibst. Was ich zeige…</translation>
    </message>
    <message>
        <source>Others do not see that you type here. What I reveal…</source>
        <translation>Andere sehen hier nicht, dass du schreibst. Was ich zeige…</translation>
    </message>
    <message>
        <source>In this chat: as in the settings</source>
        <translation>In diesem Chat: wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Do not show that I am typing</source>
        <translation>Nicht zeigen, dass ich schreibe</translation>
    </message>
</context>
<context>
    <name>RoomSelect</name>
    <message>
        <source>Open a channel first</source>
        <translation>Öffne zuerst einen Kanal</translation>
    </message>
</context>
<context>
    <name>RoomsColumn</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Channels to join</source>
        <translation>Kanäle zum Beitreten</translation>
    </message>
    <message>
        <source>Search channels</source>
        <translation>Kanäle suchen</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <translation>Kein Kanal heißt „%1“.</translation>
    </message>
    <message>
        <source>There is no public channel that you are not in.</source>
        <translation>Es gibt keinen öffentlichen Kanal, in dem du nicht bist.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Delete the scenario?</source>
        <translation>Szenario löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” and its file are gone then.</source>
        <translation>„%1“ und seine Datei sind dann weg.</translation>
    </message>
</context>
<context>
    <name>ScenarioRow</name>
    <message>
        <source>Run “%1”</source>
        <translation>„%1“ ausführen</translation>
    </message>
</context>
<context>
    <name>ScenarioSteps</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Runs have a server of their own; your chats are not touched.</source>
        <translation>Läufe haben einen eigenen Server; deine Chats bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>JUnit</source>
        <translation>JUnit</translation>
    </message>
    <message>
        <source>Saves the results</source>
        <translation>Speichert die Ergebnisse</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Szenario öffnen</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Szenarien (*.json)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%L1 passed, %L2 failed</source>
        <translation>%L1 bestanden, %L2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
</context>
<context>
    <name>SearchOlder</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Search older messages</source>
        <translation>Ältere Nachrichten durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>Try other words or fewer filters, or load older messages.</source>
        <translation>Versuche andere Wörter oder weniger Filter, oder lade ältere Nachrichten.</translation>
    </message>
    <message>
        <source>Type words or a &quot;phrase in quotes&quot;. Narrow it by who, where, when and what a message has.</source>
        <translation>Gib Wörter oder eine &quot;Wortfolge in Anführungszeichen&quot; ein. Grenze ein, von wem, wo und wann eine Nachricht ist und was sie enthält.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
</context>
<context>
    <name>SectionDialog</name>
    <message>
        <source>Rename the section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>There is a section with this name.</source>
        <translation>Es gibt schon einen Abschnitt mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the section, keep its channels</source>
        <translation>Abschnitt entfernen, Kanäle behalten</translation>
    </message>
</context>
<context>
    <name>SectionTargets</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Drop here for %1</source>
        <translation>Hier ablegen für %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
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
            <numerusform>%1, %2, %Ln Aufruf</numerusform>
            <numerusform>%1, %2, %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <translation>
            <numerusform>%Ln Leck</numerusform>
            <numerusform>%Ln Lecks</numerusform>
        </translation>
    </message>
    <message>
        <source>No leak</source>
        <translation>Kein Leck</translation>
    </message>
    <message>
        <source>Subscribed: %1</source>
        <translation>Abonniert: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>Of a chat session, as its pane says it: everything comes in.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <extracomment>Of a chat session: its connection is lost and will be back.</extracomment>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Ending</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Of a chat session.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Chat sessions</source>
        <translation>Chat-Sitzungen</translation>
    </message>
    <message>
        <source>No chat session yet</source>
        <translation>Noch keine Chat-Sitzung</translation>
    </message>
    <message>
        <source>Open a channel to start one.</source>
        <translation>Öffne einen Kanal, um eine zu beginnen.</translation>
    </message>
    <message>
        <source>Handlers</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Forget ended sessions</source>
        <translation>Beendete Sitzungen vergessen</translation>
    </message>
    <message>
        <source>Handlers of the chosen session</source>
        <translation>Handler der gewählten Sitzung</translation>
    </message>
    <message>
        <source>Handlers of all sessions</source>
        <translation>Handler aller Sitzungen</translation>
    </message>
    <message>
        <source>Limit lab</source>
        <translation>Grenzlabor</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in to start chatting.</source>
        <translation>Melde dich an, um zu chatten.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>chat.example.com:9001</source>
        <translation>chat.example.com:9001</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>(only if the server has one)</source>
        <translation>(nur wenn der Server einen hat)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>(only if the server asks for one)</source>
        <translation>(nur wenn der Server eines verlangt)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Starting your session…</source>
        <translation>Sitzung beginnt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other choices under “Connect to”: a Purr server on your network, or ChatKitty with your API key.</source>
        <translation>Weitere Möglichkeiten unter „Verbinden mit“: ein Purr-Server in deinem Netz oder ChatKitty mit deinem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>This desktop has no keyring. Purr keeps the password until it ends, and asks for it at the next start.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund. Purr behält das Passwort, bis es beendet wird, und fragt beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
</context>
<context>
    <name>SimulateView</name>
    <message>
        <source>Name, or empty for any</source>
        <translation>Name, oder leer für beliebig</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eine hinzufügen</translation>
    </message>
    <message>
        <source>Add 10</source>
        <translation>10 hinzufügen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Simulated people</source>
        <translation>Simulierte Personen</translation>
    </message>
    <message>
        <source>Nobody is simulated</source>
        <translation>Niemand wird simuliert</translation>
    </message>
    <message>
        <source>Each one is a real client on this server.</source>
        <translation>Jede ist ein echter Client auf diesem Server.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading messages</source>
        <translation>Nachrichten werden geladen</translation>
    </message>
</context>
<context>
    <name>SlotFooter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>%L1 von %L2 Chat-Sitzungen aktiv</translation>
    </message>
</context>
<context>
    <name>SlotMeter</name>
    <message>
        <source>%L1 of %L2 chat sessions active</source>
        <translation>%L1 von %L2 Chat-Sitzungen aktiv</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start and tray</source>
        <translation>Start und Infobereich</translation>
    </message>
    <message>
        <source>Start when I sign in to the computer</source>
        <translation>Starten, wenn ich mich am Computer anmelde</translation>
    </message>
    <message>
        <source>The autostart folder cannot be written.</source>
        <translation>In den Autostart-Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Purr starts without a window where there is a tray.</source>
        <translation>Purr startet ohne Fenster, wo es einen Infobereich gibt.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window ends Purr.</source>
        <translation>Dieser Desktop hat keinen Infobereich; das Schließen des Fensters beendet Purr.</translation>
    </message>
    <message>
        <source>Always start without a window</source>
        <translation>Immer ohne Fenster starten</translation>
    </message>
    <message>
        <source>Where there is a tray, whose icon opens it.</source>
        <translation>Wo es einen Infobereich gibt, dessen Symbol es öffnet.</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back; its menu ends Purr.</source>
        <translation>Das Symbol im Infobereich holt es zurück; sein Menü beendet Purr.</translation>
    </message>
    <message>
        <source>autostart, startup, boot, launch, login</source>
        <extracomment>Here and below: words that people look for this by, in any order and number</extracomment>
        <translation>Autostart, Start, hochfahren, Anmeldung</translation>
    </message>
    <message>
        <source>startup, hidden, minimised, background</source>
        <translation>Start, versteckt, minimiert, Hintergrund</translation>
    </message>
    <message>
        <source>system tray, taskbar, panel</source>
        <translation>Infobereich, Taskleiste, Leiste</translation>
    </message>
    <message>
        <source>background, minimise, close, quit, exit</source>
        <translation>Hintergrund, minimieren, schließen, beenden</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbinde neu…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>The server was not heard yet.</source>
        <translation>Vom Server war noch nichts zu hören.</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago.</source>
        <translation>Zuletzt vom Server gehört vor %L1 s.</translation>
    </message>
    <message>
        <source>Server last heard %L1 s ago. Its last answer took %L2 ms.</source>
        <translation>Zuletzt vom Server gehört vor %L1 s. Seine letzte Antwort brauchte %L2 ms.</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Reconnecting… %L1 s</source>
        <translation>Verbinde neu… %L1 s</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Press Space to go on.</source>
        <translation>Leertaste drücken, um fortzufahren.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The end. Write to anyone, or start over.</source>
        <translation>Ende. Schreibe jemandem oder beginne von vorn.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
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
        <translation>Andere Geschichte wählen</translation>
    </message>
    <message>
        <source>Chapter before</source>
        <translation>Voriges Kapitel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>Nächstes Kapitel</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Chapters, speed and repeating</source>
        <translation>Kapitel, Tempo und Wiederholung</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Chapters…</source>
        <translation>Kapitel…</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Repeat for a booth</source>
        <translation>Für einen Messestand wiederholen</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Präsentationsmodus</translation>
    </message>
    <message>
        <source>Remove the brand</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Open a brand file…</source>
        <translation>Markendatei öffnen…</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Passed: %Ln step(s)</source>
        <extracomment>A scenario has run to its end as it should.</extracomment>
        <translation>
            <numerusform>Bestanden: %Ln Schritt</numerusform>
            <numerusform>Bestanden: %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario: %1. %2</source>
        <translation>Szenario: %1. %2</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
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
        <translation>Thread öffnen, %1</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Back to the channel</source>
        <translation>Zurück zum Kanal</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>Thread schließen</translation>
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
        <translation>Breite der Bereiche</translation>
    </message>
    <message>
        <source>Height of the panes</source>
        <translation>Höhe der Bereiche</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 was not sent. %2</source>
        <translation>%1 wurde nicht gesendet. %2</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>Live · %1</source>
        <translation>Live · %1</translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht springen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Just looking?</source>
        <translation>Nur mal schauen?</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation>Demo abspielen</translation>
    </message>
    <message>
        <source>Open the session inspector</source>
        <translation>Sitzungsinspektor öffnen</translation>
    </message>
    <message>
        <source>Watch every handler call and frame, simulate participants, cut the network.</source>
        <translation>Jeden Aufruf und jedes Frame sehen, Teilnehmer simulieren, das Netz trennen.</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Weiter als %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Without another account.</source>
        <translation>Ohne weiteres Konto.</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
    <message>
        <source>Scripted people hold a conversation with you on the built-in server.</source>
        <translation>Menschen nach Drehbuch unterhalten sich mit dir auf dem eingebauten Server.</translation>
    </message>
    <message>
        <source>Stories of the demo</source>
        <translation>Geschichten der Demo</translation>
    </message>
</context>
<context>
    <name>WorkspaceEmpty</name>
    <message numerus="yes">
        <source>%Ln open chat(s) in windows of their own</source>
        <translation>
            <numerusform>Ein offener Chat in einem eigenen Fenster</numerusform>
            <numerusform>%Ln offene Chats in eigenen Fenstern</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat is open</source>
        <translation>Kein Chat ist offen</translation>
    </message>
    <message>
        <source>Nothing is open in this one.</source>
        <translation>In diesem ist nichts offen.</translation>
    </message>
    <message>
        <source>Back into this window</source>
        <translation>Zurück in dieses Fenster</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %L1 can be open side by side.</source>
        <translation>Wähle einen aus der Liste. Öffnen betritt den Raum, Schließen verlässt ihn. Bis zu %L1 können nebeneinander offen sein.</translation>
    </message>
</context>
<context>
    <name>purr::Accounts</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>purr::Announcer</name>
    <message>
        <source>The connection is lost. Purr tries to get it back.</source>
        <translation>Die Verbindung ist unterbrochen. Purr versucht, sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Wieder verbunden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a new message: who, what</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 new messages&quot;, %2 a channel</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>purr::Attachments</name>
    <message>
        <source>Only files of this computer can be sent.</source>
        <translation>Nur Dateien dieses Computers können gesendet werden.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file to send it.</source>
        <translation>%1 ist ein Ordner. Packe ihn in eine Datei, um ihn zu senden.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be sent.</source>
        <translation>%1 ist keine Datei, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is larger than %2.</source>
        <translation>%1 ist größer als %2.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Datei auf einmal.</numerusform>
            <numerusform>Höchstens %Ln Dateien auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>Name of a pasted picture; %1 is a date and time.</extracomment>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>The picture could not be kept. Is the disk full?</source>
        <translation>Das Bild konnte nicht behalten werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 could not be freed of place and camera, so it was not sent.</source>
        <translation>Ort und Kamera konnten nicht aus %1 entfernt werden, daher wurde es nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>purr::Brand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no brand file. %2</source>
        <translation>%1 ist keine Markendatei. %2</translation>
    </message>
</context>
<context>
    <name>purr::CatchUp</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) you</source>
        <translation>
            <numerusform>%Ln erwähnt dich</numerusform>
            <numerusform>%Ln erwähnen dich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <translation>
            <numerusform>%Ln weitere Person ist gegangen</numerusform>
            <numerusform>%Ln weitere sind gegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited %Ln</source>
        <extracomment>A person and how many messages he has changed.</extracomment>
        <translation>
            <numerusform>%1 hat %Ln Nachricht bearbeitet</numerusform>
            <numerusform>%1 hat %Ln Nachrichten bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in threads</source>
        <translation>
            <numerusform>%Ln neue in Threads</numerusform>
            <numerusform>%Ln neue in Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1+ new</source>
        <translation>%L1+ neu</translation>
    </message>
</context>
<context>
    <name>purr::ChannelExport</name>
    <message>
        <source>The file could not be written. Choose another folder or name.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wähle einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>There is no room for temporary files on this computer.</source>
        <translation>Auf diesem Computer ist kein Platz für temporäre Dateien.</translation>
    </message>
</context>
<context>
    <name>purr::ChannelListModel</name>
    <message>
        <source>Nobody else has written here lately, so nothing can be unread.</source>
        <translation>Hier hat zuletzt niemand sonst geschrieben, also kann nichts ungelesen sein.</translation>
    </message>
</context>
<context>
    <name>purr::Commands</name>
    <message>
        <source>what you do</source>
        <translation>was du tust</translation>
    </message>
    <message>
        <source>Say what you do</source>
        <translation>Sagen, was du tust</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add ¯\(ツ)/¯ to a message</source>
        <translation>¯\(ツ)/¯ an eine Nachricht anhängen</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@Name</translation>
    </message>
    <message>
        <source>Invite somebody to this channel</source>
        <translation>Jemanden in diesen Kanal einladen</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>neuer Name</translation>
    </message>
    <message>
        <source>Rename this channel</source>
        <translation>Diesen Kanal umbenennen</translation>
    </message>
    <message>
        <source>Mute this chat, or hear it again</source>
        <translation>Diesen Chat stummschalten oder wieder hören</translation>
    </message>
    <message>
        <source>Leave this channel</source>
        <translation>Diesen Kanal verlassen</translation>
    </message>
    <message>
        <source>Write what you do after /me.</source>
        <translation>Schreibe nach /me, was du tust.</translation>
    </message>
    <message>
        <source>This chat cannot be left.</source>
        <translation>Dieser Chat kann nicht verlassen werden.</translation>
    </message>
    <message>
        <source>Write the new name after /rename.</source>
        <translation>Schreibe den neuen Namen nach /rename.</translation>
    </message>
    <message>
        <source>Nobody can be invited to this chat.</source>
        <translation>Zu diesem Chat kann niemand eingeladen werden.</translation>
    </message>
    <message>
        <source>Write the user name after /invite.</source>
        <translation>Schreibe den Benutzernamen nach /invite.</translation>
    </message>
    <message>
        <source>There is no command /%1. Start with // to send it as text.</source>
        <translation>Es gibt keinen Befehl /%1. Beginne mit //, um es als Text zu senden.</translation>
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
        <translation>Thread</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>purr::EmojiModel</name>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Menschen und Körper</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>purr::ExportFile</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>purr::Keymap</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Jump to a chat; Ctrl+Enter there opens it beside</source>
        <translation>Zu einem Chat springen; Strg+Enter öffnet ihn dort daneben</translation>
    </message>
    <message>
        <source>Search messages of all chats</source>
        <translation>Nachrichten aller Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search in the chat; F3 and Shift+F3 go from hit to hit</source>
        <translation>Im Chat suchen; F3 und Umschalt+F3 gehen von Treffer zu Treffer</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Voriger Chat</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>Voriger ungelesener Chat</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>Nächster ungelesener Chat</translation>
    </message>
    <message>
        <source>Back to the chat before</source>
        <translation>Zurück zum vorigen Chat</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>The pane used before; again: the one before that</source>
        <translation>Der zuvor benutzte Bereich; noch einmal: der davor</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>Bereich 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>Bereich 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>Bereich 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>Bereich 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>Bereich 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>Bereich 6</translation>
    </message>
    <message>
        <source>Pane 7</source>
        <translation>Bereich 7</translation>
    </message>
    <message>
        <source>Pane 8</source>
        <translation>Bereich 8</translation>
    </message>
    <message>
        <source>Pane 9</source>
        <translation>Bereich 9</translation>
    </message>
    <message>
        <source>Close the pane and leave the room</source>
        <translation>Bereich schließen und Raum verlassen</translation>
    </message>
    <message>
        <source>Move the pane</source>
        <translation>Bereich verschieben</translation>
    </message>
    <message>
        <source>The pane in a window of its own, or back</source>
        <translation>Bereich in ein eigenes Fenster oder zurück</translation>
    </message>
    <message>
        <source>Leave the room and keep the pane, or enter again</source>
        <translation>Raum verlassen und Bereich behalten, oder wieder betreten</translation>
    </message>
    <message>
        <source>Layouts of panes; Ctrl+Alt+1 to 9 takes one</source>
        <translation>Anordnungen der Bereiche; Strg+Alt+1 bis 9 nimmt eine</translation>
    </message>
    <message>
        <source>Mute the chat, or hear it again</source>
        <translation>Chat stummschalten oder wieder hören</translation>
    </message>
    <message>
        <source>Mark all chats read</source>
        <translation>Alle Chats als gelesen markieren</translation>
    </message>
    <message>
        <source>Do not disturb, on or off</source>
        <translation>Nicht stören, ein oder aus</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Full screen, on or off</source>
        <translation>Vollbild, ein oder aus</translation>
    </message>
    <message>
        <source>Session inspector, shown or hidden</source>
        <translation>Sitzungsinspektor, ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Presenter mode, on or off</source>
        <translation>Präsentationsmodus, ein oder aus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>Change the last message, while nothing is written</source>
        <translation>Letzte Nachricht ändern, solange nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the list of chats: into the section above</source>
        <translation>In der Chatliste: in den Abschnitt darüber</translation>
    </message>
    <message>
        <source>In the list of chats: into the section below</source>
        <translation>In der Chatliste: in den Abschnitt darunter</translation>
    </message>
    <message>
        <source>In the list of chats: a favourite, or no longer</source>
        <translation>In der Chatliste: Favorit, oder nicht mehr</translation>
    </message>
    <message>
        <source>In the list of chats: hide, or show again</source>
        <translation>In der Chatliste: ausblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>In the list of chats: mark read</source>
        <translation>In der Chatliste: als gelesen markieren</translation>
    </message>
    <message>
        <source>Among messages</source>
        <translation>Bei den Nachrichten</translation>
    </message>
    <message>
        <source>Looking at a picture</source>
        <translation>Beim Ansehen eines Bildes</translation>
    </message>
    <message>
        <source>While the demo plays</source>
        <translation>Während die Demo läuft</translation>
    </message>
    <message>
        <source>Between two panes, where Tab leads: resize them</source>
        <translation>Zwischen zwei Bereichen, wohin Tab führt: ihre Größe ändern</translation>
    </message>
    <message>
        <source>Reply to the last message, while nothing is written</source>
        <translation>Auf die letzte Nachricht antworten, solange nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A block of code</source>
        <translation>Ein Block Code</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Eine Datei anhängen</translation>
    </message>
    <message>
        <source>The message above or below; with Shift all from there to here</source>
        <translation>Die Nachricht darüber oder darunter; mit Umschalt alle von dort bis hier</translation>
    </message>
    <message>
        <source>A page of messages up or down</source>
        <translation>Eine Seite Nachrichten nach oben oder unten</translation>
    </message>
    <message>
        <source>The oldest message that is loaded, or the latest</source>
        <translation>Die älteste geladene Nachricht oder die neueste</translation>
    </message>
    <message>
        <source>Into the message, to its buttons, and back</source>
        <translation>In die Nachricht hinein, zu ihren Knöpfen, und zurück</translation>
    </message>
    <message>
        <source>All that can be done with the message</source>
        <translation>Alles, was man mit der Nachricht tun kann</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply in a thread</source>
        <translation>In einem Thread antworten</translation>
    </message>
    <message>
        <source>React with an emoji</source>
        <translation>Mit einem Emoji reagieren</translation>
    </message>
    <message>
        <source>Change your message</source>
        <translation>Die eigene Nachricht ändern</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>Die eigene Nachricht löschen</translation>
    </message>
    <message>
        <source>Select the message, or no longer</source>
        <translation>Die Nachricht auswählen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Copy what is selected, or the message</source>
        <translation>Die Auswahl kopieren, oder die Nachricht</translation>
    </message>
    <message>
        <source>The picture before or after</source>
        <translation>Das Bild davor oder danach</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Größer oder kleiner</translation>
    </message>
    <message>
        <source>As large as fits, or pixel by pixel</source>
        <translation>So groß, wie Platz ist, oder Pixel für Pixel</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Go on, or wait</source>
        <translation>Weiter, oder warten</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>The chapter before or after</source>
        <translation>Das Kapitel davor oder danach</translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation>Langsamer oder schneller</translation>
    </message>
    <message>
        <source>Take what is suggested for :emoji, @people, #channels, /commands</source>
        <translation>Den Vorschlag nehmen für :Emoji, @Personen, #Kanäle, /Befehle</translation>
    </message>
    <message>
        <source>End a change or an answer; else mark all read, go to the latest</source>
        <translation>Änderung oder Antwort beenden; sonst alles gelesen, zur neuesten</translation>
    </message>
    <message>
        <source>Panes as tabs, or side by side</source>
        <translation>Bereiche als Reiter oder nebeneinander</translation>
    </message>
    <message>
        <source>First unread message; then the chat that waits longest</source>
        <translation>Erste ungelesene Nachricht; dann der Chat, der am längsten wartet</translation>
    </message>
    <message>
        <source>New direct chat</source>
        <translation>Neuer Direktchat</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
</context>
<context>
    <name>purr::MessageText</name>
    <message>
        <source>The address begins with a name and leads to another host:</source>
        <translation>Die Adresse beginnt mit einem Namen und führt zu einem anderen Host:</translation>
    </message>
    <message>
        <source>The letters of this host may not be what they look like. It is really:</source>
        <translation>Die Buchstaben dieses Hosts sind vielleicht nicht, was sie scheinen. Er heißt wirklich:</translation>
    </message>
    <message>
        <source>This address is written in an unusual way. It leads to:</source>
        <translation>Diese Adresse ist ungewöhnlich geschrieben. Sie führt zu:</translation>
    </message>
</context>
<context>
    <name>purr::NotificationsModel</name>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message>
        <source>%1 mentioned a channel of yours</source>
        <translation>%1 hat einen deiner Kanäle erwähnt</translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 hat dir geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>Who wrote: one by name, and how many more.</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Notifier</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 new messages&quot;, %2 is &quot;4 chats&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
</context>
<context>
    <name>purr::QuickSwitcherModel</name>
    <message>
        <source>Public channel, join to enter</source>
        <translation>Öffentlicher Kanal, zum Betreten beitreten</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Private channel</source>
        <translation>Privater Kanal</translation>
    </message>
</context>
<context>
    <name>purr::SearchModel</name>
    <message>
        <source>“%1” was not understood. Dates are written 2026-11-26, 2026-11 or today; after has: comes file, image, link or reaction.</source>
        <translation>„%1“ wurde nicht verstanden. Ein Datum schreibt man 2026-11-26, 2026-11 oder today; auf has: folgt file, image, link oder reaction.</translation>
    </message>
    <message>
        <source>You are in no channel called “%1”.</source>
        <translation>Du bist in keinem Kanal namens „%1“.</translation>
    </message>
    <message>
        <source>Searched: what this device has loaded.</source>
        <translation>Durchsucht: was dieses Gerät geladen hat.</translation>
    </message>
    <message>
        <source>This device has loaded nothing of this chat yet.</source>
        <translation>Dieses Gerät hat von diesem Chat noch nichts geladen.</translation>
    </message>
    <message>
        <source>Searched back to %1.</source>
        <translation>Durchsucht zurück bis zum %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older message(s) read</source>
        <translation>
            <numerusform>%Ln ältere Nachricht gelesen</numerusform>
            <numerusform>%Ln ältere Nachrichten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat you have left</source>
        <translation>Ein Chat, den du verlassen hast</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1, %2, in %3: %4</source>
        <extracomment>A search result: who, when, where, what.</extracomment>
        <translation>%1, %2, in %3: %4</translation>
    </message>
    <message>
        <source>%1, chat %L2 of %L3</source>
        <translation>%1, Chat %L2 von %L3</translation>
    </message>
</context>
<context>
    <name>purr::SignIn</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another Purr server</source>
        <translation>Ein anderer Purr-Server</translation>
    </message>
    <message>
        <source>A Purr server</source>
        <translation>Ein Purr-Server</translation>
    </message>
    <message>
        <source>ChatKitty</source>
        <translation>ChatKitty</translation>
    </message>
    <message>
        <source>(built-in server)</source>
        <translation>(eingebauter Server)</translation>
    </message>
    <message>
        <source>(on your network)</source>
        <translation>(in deinem Netz)</translation>
    </message>
    <message>
        <source>(with your API key)</source>
        <translation>(mit deinem API-Schlüssel)</translation>
    </message>
    <message>
        <source>Enter a username.</source>
        <translation>Gib einen Benutzernamen ein.</translation>
    </message>
    <message numerus="yes">
        <source>A username has at most %Ln characters.</source>
        <translation>
            <numerusform>Ein Benutzername hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Benutzername hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Gib die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is not an address. Example: chat.example.com:9001</source>
        <translation>Das ist keine Adresse. Beispiel: chat.example.com:9001</translation>
    </message>
    <message>
        <source>Enter the API key of your ChatKitty application.</source>
        <translation>Gib den API-Schlüssel deiner ChatKitty-Anwendung ein.</translation>
    </message>
    <message>
        <source>ChatKitty did not let you in. Check the API key and the username.</source>
        <translation>ChatKitty hat dich nicht eingelassen. Prüfe API-Schlüssel und Benutzernamen.</translation>
    </message>
    <message>
        <source>The server asks for a password, or does not know this user.</source>
        <translation>Der Server verlangt ein Passwort oder kennt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>The username or the password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>the built-in server</source>
        <translation>der eingebaute Server</translation>
    </message>
    <message>
        <source>Could not reach %1. Check the address and your network.</source>
        <translation>%1 ist nicht erreichbar. Prüfe Adresse und Netz.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuche es erneut.</translation>
    </message>
    <message>
        <source>%1 does not answer like a chat server.</source>
        <translation>%1 antwortet nicht wie ein Chat-Server.</translation>
    </message>
    <message>
        <source>Last used today</source>
        <translation>Zuletzt heute benutzt</translation>
    </message>
    <message>
        <source>Last used yesterday</source>
        <translation>Zuletzt gestern benutzt</translation>
    </message>
    <message>
        <source>Last used on %1</source>
        <translation>Zuletzt am %1 benutzt</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted: others on the network can read your password and your messages.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt: andere im Netz können dein Passwort und deine Nachrichten lesen.</translation>
    </message>
</context>
<context>
    <name>purr::Timeline</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Some messages are missing here</source>
        <translation>Hier fehlen einige Nachrichten</translation>
    </message>
    <message>
        <source>Beginning of the conversation</source>
        <translation>Anfang der Unterhaltung</translation>
    </message>
    <message>
        <source>What came since then is missing here</source>
        <translation>Was seitdem kam, fehlt hier</translation>
    </message>
</context>
<context>
    <name>purr::TrayIcon</name>
    <message>
        <source>Open Purr</source>
        <translation>Purr öffnen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln ungelesene Nachricht</numerusform>
            <numerusform>%Ln ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
</context>
<context>
    <name>purr::lab::Crowd</name>
    <message>
        <source>Enter</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Go offline</source>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Zurückkommen</translation>
    </message>
</context>
<context>
    <name>purr::lab::Faults</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
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
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened on %1</source>
        <translation>Was am %1 geschah</translation>
    </message>
    <message>
        <source>Recorded on %1</source>
        <translation>Aufgezeichnet am %1</translation>
    </message>
    <message>
        <source>%1 %2 · sent: %3 · received: %4 · %5 ms</source>
        <extracomment>An answer of HTTP: the request, how many bytes went each way, the time it took.</extracomment>
        <translation>%1 %2 · gesendet: %3 · empfangen: %4 · %5 ms</translation>
    </message>
    <message>
        <source>Inspector opened</source>
        <translation>Inspektor geöffnet</translation>
    </message>
    <message>
        <source>All handlers are on from here. Nobody listened before to: %1</source>
        <translation>Ab hier sind alle Handler an. Vorher war niemand verbunden mit: %1</translation>
    </message>
    <message>
        <source>All handlers are on from here.</source>
        <translation>Ab hier sind alle Handler an.</translation>
    </message>
</context>
<context>
    <name>purr::lab::LimitLab</name>
    <message>
        <source>Open as many as allowed</source>
        <translation>So viele öffnen wie erlaubt</translation>
    </message>
    <message>
        <source>all of them are Live</source>
        <translation>alle sind live</translation>
    </message>
    <message>
        <source>Open one more</source>
        <translation>Eine mehr öffnen</translation>
    </message>
    <message>
        <source>Start twice</source>
        <translation>Zweimal starten</translation>
    </message>
    <message>
        <source>the same session, one of it</source>
        <translation>dieselbe Sitzung, nur einmal</translation>
    </message>
    <message>
        <source>End twice</source>
        <translation>Zweimal beenden</translation>
    </message>
    <message>
        <source>Ended, and no call after it</source>
        <translation>beendet und danach kein Aufruf</translation>
    </message>
    <message>
        <source>End while starting</source>
        <translation>Beim Starten beenden</translation>
    </message>
    <message>
        <source>Ended, and never Live</source>
        <translation>beendet und nie live</translation>
    </message>
    <message>
        <source>Race open and close</source>
        <translation>Öffnen und Schließen um die Wette</translation>
    </message>
    <message>
        <source>no session is left, and no call after the end</source>
        <translation>keine Sitzung übrig und kein Aufruf nach dem Ende</translation>
    </message>
    <message>
        <source>Open again after the end</source>
        <translation>Nach dem Ende wieder öffnen</translation>
    </message>
    <message>
        <source>a new session that is Live</source>
        <translation>eine neue Sitzung, die live ist</translation>
    </message>
    <message>
        <source>sessions did not end</source>
        <translation>Sitzungen endeten nicht</translation>
    </message>
    <message>
        <source>the same session, %1 of it</source>
        <translation>dieselbe Sitzung, %1-mal</translation>
    </message>
    <message>
        <source>two sessions</source>
        <translation>zwei Sitzungen</translation>
    </message>
    <message>
        <source>it did not become Live</source>
        <translation>sie wurde nicht live</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 of %2 are Live</source>
        <translation>%1 von %2 sind live</translation>
    </message>
    <message>
        <source>one more was opened</source>
        <translation>eine mehr wurde geöffnet</translation>
    </message>
    <message>
        <source>it did not end</source>
        <translation>sie endete nicht</translation>
    </message>
    <message>
        <source>a call came after the end</source>
        <translation>ein Aufruf kam nach dem Ende</translation>
    </message>
    <message>
        <source>it became Live</source>
        <translation>sie wurde live</translation>
    </message>
    <message>
        <source>%1 are left, %2 calls after the end</source>
        <translation>%1 übrig, %2 Aufrufe nach dem Ende</translation>
    </message>
</context>
<context>
    <name>purr::lab::LogModel</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>What is wrong with a regular expression, in English, and at which of its characters.</extracomment>
        <translation>%1, bei Zeichen %2</translation>
    </message>
</context>
</TS>
