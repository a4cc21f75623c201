<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Purr maintainers -->
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="de" sourcelanguage="en">
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
            <source>Nothing slides or fades. On as well when the desktop asks for it.</source>
            <translation>Nichts gleitet oder blendet. Auch an, wenn der Desktop es verlangt.</translation>
        </message>
    </context>
    <context>
        <name>AttachButton</name>
        <message>
            <source>Send a file</source>
            <translation>Datei senden</translation>
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
            <source>%n unread</source>
            <translation>
                <numerusform>%n ungelesen</numerusform>
                <numerusform>%n ungelesen</numerusform>
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
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
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
            <source>New chat</source>
            <translation>Neuer Chat</translation>
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
            <source>Unmute</source>
            <translation>Stummschaltung aufheben</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <source>Hide until the next message</source>
            <translation>Bis zur nächsten Nachricht ausblenden</translation>
        </message>
        <message>
            <source>Leave channel</source>
            <translation>Kanal verlassen</translation>
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
            <source>%n unread</source>
            <translation>
                <numerusform>%n ungelesen</numerusform>
                <numerusform>%n ungelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere Person</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
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
            <source>This does not exist any more.</source>
            <translation>Das gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This is too big for the server.</source>
            <translation>Das ist zu groß für den Server.</translation>
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
            <source>Everybody in the room can read along before you send.</source>
            <translation>Alle im Raum können mitlesen, bevor du sendest.</translation>
        </message>
        <message>
            <source>Show what I have read</source>
            <translation>Zeigen, was ich gelesen habe</translation>
        </message>
        <message>
            <source>Others see the double tick when you have read their message.</source>
            <translation>Andere sehen den doppelten Haken, wenn du ihre Nachricht gelesen hast.</translation>
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
        <name>Composer</name>
        <message>
            <source>Editing a message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Enter the room to send messages</source>
            <translation>Betritt den Raum, um zu schreiben</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Nachricht an %1</translation>
        </message>
        <message>
            <source>Insert an emoji</source>
            <translation>Emoji einfügen</translation>
        </message>
        <message>
            <source>Save the change</source>
            <translation>Änderung speichern</translation>
        </message>
        <message>
            <source>Send to %1</source>
            <translation>An %1 senden</translation>
        </message>
    </context>
    <context>
        <name>ConnectionNotice</name>
        <message numerus="yes">
            <source>Reconnecting in %n s</source>
            <translation>
                <numerusform>Neue Verbindung in %n s</numerusform>
                <numerusform>Neue Verbindung in %n s</numerusform>
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
            <source>%1 and %n others entered the chat</source>
            <translation>
                <numerusform>%1 und %n weitere Person sind dem Chat beigetreten</numerusform>
                <numerusform>%1 und %n weitere sind dem Chat beigetreten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others left the chat</source>
            <translation>
                <numerusform>%1 und %n weitere Person haben den Chat verlassen</numerusform>
                <numerusform>%1 und %n weitere haben den Chat verlassen</numerusform>
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
            <source>Read by %n</source>
            <translation>
                <numerusform>Von %n gelesen</numerusform>
                <numerusform>Von %n gelesen</numerusform>
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
            <source>and %n others</source>
            <translation>
                <numerusform>und %n weitere Person</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
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
            <source>Join this room?</source>
            <translation>Diesem Raum beitreten?</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>A link wants to open “%1”. You are not in that room yet.</source>
            <translation>Ein Link möchte „%1“ öffnen. Du bist noch nicht in diesem Raum.</translation>
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
        <name>FileCard</name>
        <message>
            <source>File %1, %2</source>
            <translation>Datei %1, %2</translation>
        </message>
        <message>
            <source>%1 · Open</source>
            <translation>%1 · Öffnen</translation>
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
                <numerusform>%n neue Nachricht, zur neuesten springen</numerusform>
                <numerusform>%n neue Nachrichten, zur neuesten springen</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to the latest</source>
            <translation>Zur neuesten springen</translation>
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
            <translation>Suchen oder springen…</translation>
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
            <translation>Zu einem Chat springen; Strg+Enter öffnet ihn daneben</translation>
        </message>
        <message>
            <source>Go to that pane</source>
            <translation>Zu diesem Bereich</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <source>Close the pane and leave the room</source>
            <translation>Bereich schließen und Raum verlassen</translation>
        </message>
        <message>
            <source>Previous or next chat</source>
            <translation>Vorheriger oder nächster Chat</translation>
        </message>
        <message>
            <source>Previous or next unread chat</source>
            <translation>Vorheriger oder nächster ungelesener Chat</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>Nächster Teil des Fensters</translation>
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
            <source>Larger text, smaller text, usual text</source>
            <translation>Text größer, kleiner, normal</translation>
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
            <source>Do not disturb, on or off</source>
            <translation>Nicht stören, an oder aus</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
    </context>
    <context>
        <name>LimitBanner</name>
        <message>
            <source>You already have %1 chat sessions open.</source>
            <translation>Du hast bereits %1 Chat-Sitzungen offen.</translation>
        </message>
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
            <source>Close “%1” and enter</source>
            <translation>„%1“ schließen und betreten</translation>
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
            <translation>%1 konnte nicht geöffnet werden. %2</translation>
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
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Some messages are missing here.</source>
            <translation>Hier fehlen einige Nachrichten.</translation>
        </message>
        <message>
            <source>Load them</source>
            <translation>Laden</translation>
        </message>
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
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Delete for me</source>
            <translation>Für mich löschen</translation>
        </message>
        <message>
            <source>Delete for everyone</source>
            <translation>Für alle löschen</translation>
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
            <translation>System</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>bearbeitet</translation>
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
        <name>NotificationRow</name>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
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
            <source>For messages in rooms that are not before your eyes. Muted rooms stay silent.</source>
            <translation>Für Nachrichten in Räumen, die du nicht vor Augen hast. Stumme Räume bleiben still.</translation>
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
    </context>
    <context>
        <name>PaneBanners</name>
        <message>
            <source>You are not in this room. Enter to see what happens here live.</source>
            <translation>Du bist nicht in diesem Raum. Betritt ihn, um live dabei zu sein.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Betreten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 Mitglied</translation>
        </message>
        <message>
            <source>%1 members</source>
            <translation>%1 Mitglieder</translation>
        </message>
        <message>
            <source>not in the room</source>
            <translation>nicht im Raum</translation>
        </message>
        <message>
            <source>%1 in the room</source>
            <translation>%1 im Raum</translation>
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
            <source>Ctrl+W</source>
            <translation>Ctrl+W</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Personen…</translation>
        </message>
        <message>
            <source>Show all panes</source>
            <translation>Alle Bereiche zeigen</translation>
        </message>
        <message>
            <source>Fill the window</source>
            <translation>Fenster füllen</translation>
        </message>
        <message>
            <source>Leave the room, keep the pane</source>
            <translation>Raum verlassen, Bereich behalten</translation>
        </message>
        <message>
            <source>Enter the room</source>
            <translation>Raum betreten</translation>
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
        <name>PeopleSheet</name>
        <message>
            <source>People in %1</source>
            <translation>Personen in %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
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
            <source>Offline</source>
            <translation>Offline</translation>
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
            <translation>Suchen oder springen…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Betreten</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>Ctrl Enter</source>
            <translation>Ctrl Enter</translation>
        </message>
        <message>
            <source>open beside</source>
            <translation>daneben öffnen</translation>
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
            <source>Rooms to join</source>
            <translation>Räume zum Beitreten</translation>
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
            <source>Ctrl+Shift+I</source>
            <translation>Ctrl+Shift+I</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
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
            <translation>Andere sehen, was du schreibst. Was ich zeige…</translation>
        </message>
        <message>
            <source>Others see that you type. What I reveal…</source>
            <translation>Andere sehen, dass du schreibst. Was ich zeige…</translation>
        </message>
        <message>
            <source>Others do not see that you type. What I reveal…</source>
            <translation>Andere sehen nicht, dass du schreibst. Was ich zeige…</translation>
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
            <source>Enter sends</source>
            <translation>Enter sendet</translation>
        </message>
    </context>
    <context>
        <name>RoomsColumn</name>
        <message>
            <source>Rooms to join</source>
            <translation>Räume zum Beitreten</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Search rooms</source>
            <translation>Räume suchen</translation>
        </message>
        <message>
            <source>No room is called “%1”.</source>
            <translation>Kein Raum heißt „%1“.</translation>
        </message>
        <message>
            <source>There is no public room that you are not in.</source>
            <translation>Es gibt keinen öffentlichen Raum, in dem du nicht schon bist.</translation>
        </message>
    </context>
    <context>
        <name>SectionHeadings</name>
        <message>
            <source>In session</source>
            <translation>In Sitzung</translation>
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
        <name>SignInForm</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>Willkommen bei Purr</translation>
        </message>
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
    </context>
    <context>
        <name>SlotFooter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>%1 von %2 Chat-Sitzungen aktiv</translation>
        </message>
    </context>
    <context>
        <name>SlotMeter</name>
        <message>
            <source>%1 of %2 chat sessions active</source>
            <translation>%1 von %2 Chat-Sitzungen aktiv</translation>
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
            <source>The icon in the tray brings it back. Ctrl+Q ends Purr.</source>
            <translation>Das Symbol im Infobereich holt es zurück. Strg+Q beendet Purr.</translation>
        </message>
        <message>
            <source>This desktop has no tray, so closing the window ends Purr.</source>
            <translation>Dieser Desktop hat keinen Infobereich; das Schließen des Fensters beendet Purr.</translation>
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
            <source>Reconnecting… %1 s</source>
            <translation>Verbinde neu… %1 s</translation>
        </message>
        <message>
            <source>Reconnecting…</source>
            <translation>Verbinde neu…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Beginnt…</translation>
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
        <name>WelcomeScreen</name>
        <message>
            <source>Welcome to Purr</source>
            <translation>Willkommen bei Purr</translation>
        </message>
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
            <source>Five scripted people hold a conversation with you on the built-in server.</source>
            <translation>Fünf gespielte Personen unterhalten sich mit dir auf dem eingebauten Server.</translation>
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
    </context>
    <context>
        <name>WorkspaceView</name>
        <message>
            <source>No chat is open</source>
            <translation>Kein Chat ist offen</translation>
        </message>
        <message>
            <source>Choose one from the list. Opening a chat enters its room; closing it leaves. Up to %1 can be open side by side.</source>
            <translation>Wähle einen aus der Liste. Öffnen betritt den Raum, Schließen verlässt ihn. Bis zu %1 können nebeneinander offen sein.</translation>
        </message>
        <message>
            <source>Search or jump to…</source>
            <translation>Suchen oder springen…</translation>
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
    </context>
    <context>
        <name>purr::Notifier</name>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "12 new messages", %2 is "4 chats"</extracomment>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n neue Nachricht</numerusform>
                <numerusform>%n neue Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
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
            <source>A username has at most %n characters.</source>
            <translation>
                <numerusform>Ein Benutzername hat höchstens %n Zeichen.</numerusform>
                <numerusform>Ein Benutzername hat höchstens %n Zeichen.</numerusform>
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
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n ungelesene Nachricht</numerusform>
                <numerusform>%n ungelesene Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing unread</source>
            <translation>Nichts ungelesen</translation>
        </message>
    </context>
    <context>
        <name>purr::words</name>
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
            <extracomment>A person's first name and what he wrote.</extracomment>
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
            <source>The disk could not be written. Check that there is room left.</source>
            <translation>Auf den Datenträger konnte nicht geschrieben werden. Prüfe, ob Platz ist.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>The server could not do that.</source>
            <translation>Der Server konnte das nicht tun.</translation>
        </message>
    </context>
</TS>
