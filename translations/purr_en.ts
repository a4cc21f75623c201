<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message numerus="yes">
        <source>%n unread in other accounts</source>
        <translation>
            <numerusform>%n unread in other accounts</numerusform>
            <numerusform>%n unread in other accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) of you</source>
        <translation>
            <numerusform>%n mention of you</numerusform>
            <numerusform>%n mentions of you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionNotice</name>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <translation>
            <numerusform>Reconnecting in %n s</numerusform>
            <numerusform>Reconnecting in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent</source>
        <translation>
            <numerusform>%n message waits to be sent</numerusform>
            <numerusform>%n messages wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message numerus="yes">
        <source>%1 and %n others entered the chat</source>
        <translation>
            <numerusform>%1 and %n other entered the chat</numerusform>
            <numerusform>%1 and %n others entered the chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others left the chat</source>
        <translation>
            <numerusform>%1 and %n other left the chat</numerusform>
            <numerusform>%1 and %n others left the chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by %n</source>
        <translation>
            <numerusform>Read by %n</numerusform>
            <numerusform>Read by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reactions</source>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <extracomment>Under a message that was answered: &quot;4 replies, 2 new&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrowdRow</name>
    <message numerus="yes">
        <source>%1, %2, %n room(s)</source>
        <translation>
            <numerusform>%1, %2, %n room</numerusform>
            <numerusform>%1, %2, %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Done. %n messages are in the file.</source>
        <translation>
            <numerusform>Done. %n message is in the file.</numerusform>
            <numerusform>Done. %n messages are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n messages so far</source>
        <translation>
            <numerusform>Reading… %n message so far</numerusform>
            <numerusform>Reading… %n messages so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultSign</name>
    <message numerus="yes">
        <source>%n simulated fault(s) on this connection</source>
        <translation>
            <numerusform>%n simulated fault on this connection</numerusform>
            <numerusform>%n simulated faults on this connection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorBar</name>
    <message numerus="yes">
        <source>%n leak(s)</source>
        <extracomment>Calls of handlers after their session had ended, always a bug.</extracomment>
        <translation>
            <numerusform>%n leak</numerusform>
            <numerusform>%n leaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%n new messages, jump to the latest</source>
        <translation>
            <numerusform>%n new message, jump to the latest</numerusform>
            <numerusform>%n new messages, jump to the latest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages that mention you, jump to the latest</source>
        <translation>
            <numerusform>%n new message that mentions you, jump to the latest</numerusform>
            <numerusform>%n new messages that mention you, jump to the latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitBanner</name>
    <message numerus="yes">
        <source>You already have %n chat sessions open.</source>
        <translation>
            <numerusform>You already have %n chat session open.</numerusform>
            <numerusform>You already have %n chat sessions open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message numerus="yes">
        <source>acted %n time(s)</source>
        <translation>
            <numerusform>acted %n time</numerusform>
            <numerusform>acted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the room</source>
        <translation>
            <numerusform>%n in the room</numerusform>
            <numerusform>%n in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %n mention(s) of you</source>
        <translation>
            <numerusform>Back to the list. Other chats: %n mention of you</numerusform>
            <numerusform>Back to the list. Other chats: %n mentions of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %n unread</source>
        <translation>
            <numerusform>Back to the list. Other chats: %n unread</numerusform>
            <numerusform>Back to the list. Other chats: %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneTab</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionLaneRow</name>
    <message numerus="yes">
        <source>%1, %2, %n call(s)</source>
        <translation>
            <numerusform>%1, %2, %n call</numerusform>
            <numerusform>%1, %2, %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leak(s)</source>
        <translation>
            <numerusform>%n leak</numerusform>
            <numerusform>%n leaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message numerus="yes">
        <source>Passed: %n step(s)</source>
        <extracomment>A scenario has run to its end as it should.</extracomment>
        <translation>
            <numerusform>Passed: %n step</numerusform>
            <numerusform>Passed: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceEmpty</name>
    <message numerus="yes">
        <source>%n open chat(s) in windows of their own</source>
        <translation>
            <numerusform>One open chat in a window of its own</numerusform>
            <numerusform>%n open chats in windows of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Announcer</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Attachments</name>
    <message numerus="yes">
        <source>At most %n files at once.</source>
        <translation>
            <numerusform>At most %n file at once.</numerusform>
            <numerusform>At most %n files at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::CatchUp</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) you</source>
        <translation>
            <numerusform>%n mentions you</numerusform>
            <numerusform>%n mention you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left</source>
        <translation>
            <numerusform>%n more left</numerusform>
            <numerusform>%n more left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited %n</source>
        <extracomment>A person and how many messages he has changed.</extracomment>
        <translation>
            <numerusform>%1 edited %n</numerusform>
            <numerusform>%1 edited %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::NotificationsModel</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <extracomment>Who wrote: one by name, and how many more.</extracomment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Notifier</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::SearchModel</name>
    <message numerus="yes">
        <source>%n older message(s) read</source>
        <translation>
            <numerusform>%n older message read</numerusform>
            <numerusform>%n older messages read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::SignIn</name>
    <message numerus="yes">
        <source>A username has at most %n characters.</source>
        <translation>
            <numerusform>A username has at most %n character.</numerusform>
            <numerusform>A username has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::TrayIcon</name>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::lab::Inspector</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
