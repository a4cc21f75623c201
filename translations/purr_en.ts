<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountButton</name>
    <message numerus="yes">
        <source>%Ln unread in other accounts</source>
        <translation>
            <numerusform>%Ln unread in other accounts</numerusform>
            <numerusform>%Ln unread in other accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) of you</source>
        <translation>
            <numerusform>%Ln mention of you</numerusform>
            <numerusform>%Ln mentions of you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionNotice</name>
    <message numerus="yes">
        <source>Reconnecting in %Ln s</source>
        <translation>
            <numerusform>Reconnecting in %Ln s</numerusform>
            <numerusform>Reconnecting in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) wait to be sent</source>
        <translation>
            <numerusform>%Ln message waits to be sent</numerusform>
            <numerusform>%Ln messages wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message numerus="yes">
        <source>%1 and %Ln others entered the chat</source>
        <translation>
            <numerusform>%1 and %Ln other entered the chat</numerusform>
            <numerusform>%1 and %Ln others entered the chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others left the chat</source>
        <translation>
            <numerusform>%1 and %Ln other left the chat</numerusform>
            <numerusform>%1 and %Ln others left the chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by %Ln</source>
        <translation>
            <numerusform>Read by %Ln</numerusform>
            <numerusform>Read by %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln others</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactions</source>
        <translation>
            <numerusform>%Ln reaction</numerusform>
            <numerusform>%Ln reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln new</source>
        <extracomment>Under a message that was answered: &quot;4 replies, 2 new&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln new</numerusform>
            <numerusform>%1, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrowdRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln room(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln room</numerusform>
            <numerusform>%1, %2, %Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Done. %Ln messages are in the file.</source>
        <translation>
            <numerusform>Done. %Ln message is in the file.</numerusform>
            <numerusform>Done. %Ln messages are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln messages so far</source>
        <translation>
            <numerusform>Reading… %Ln message so far</numerusform>
            <numerusform>Reading… %Ln messages so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultSign</name>
    <message numerus="yes">
        <source>%Ln simulated fault(s) on this connection</source>
        <translation>
            <numerusform>%Ln simulated fault on this connection</numerusform>
            <numerusform>%Ln simulated faults on this connection</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorBar</name>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <extracomment>Calls of handlers after their session had ended, always a bug.</extracomment>
        <translation>
            <numerusform>%Ln leak</numerusform>
            <numerusform>%Ln leaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new messages, jump to the latest</source>
        <translation>
            <numerusform>%Ln new message, jump to the latest</numerusform>
            <numerusform>%Ln new messages, jump to the latest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages that mention you, jump to the latest</source>
        <translation>
            <numerusform>%Ln new message that mentions you, jump to the latest</numerusform>
            <numerusform>%Ln new messages that mention you, jump to the latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitBanner</name>
    <message numerus="yes">
        <source>You already have %Ln chat sessions open.</source>
        <translation>
            <numerusform>You already have %Ln chat session open.</numerusform>
            <numerusform>You already have %Ln chat sessions open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message numerus="yes">
        <source>acted %Ln time(s)</source>
        <translation>
            <numerusform>acted %Ln time</numerusform>
            <numerusform>acted %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the room</source>
        <translation>
            <numerusform>%Ln in the room</numerusform>
            <numerusform>%Ln in the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln mention(s) of you</source>
        <translation>
            <numerusform>Back to the list. Other chats: %Ln mention of you</numerusform>
            <numerusform>Back to the list. Other chats: %Ln mentions of you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the list. Other chats: %Ln unread</source>
        <translation>
            <numerusform>Back to the list. Other chats: %Ln unread</numerusform>
            <numerusform>Back to the list. Other chats: %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneSearch</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneTab</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionLaneRow</name>
    <message numerus="yes">
        <source>%1, %2, %Ln call(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln call</numerusform>
            <numerusform>%1, %2, %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leak(s)</source>
        <translation>
            <numerusform>%Ln leak</numerusform>
            <numerusform>%Ln leaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message numerus="yes">
        <source>Passed: %Ln step(s)</source>
        <extracomment>A scenario has run to its end as it should.</extracomment>
        <translation>
            <numerusform>Passed: %Ln step</numerusform>
            <numerusform>Passed: %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceEmpty</name>
    <message numerus="yes">
        <source>%Ln open chat(s) in windows of their own</source>
        <translation>
            <numerusform>One open chat in a window of its own</numerusform>
            <numerusform>%Ln open chats in windows of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Announcer</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Attachments</name>
    <message numerus="yes">
        <source>At most %Ln files at once.</source>
        <translation>
            <numerusform>At most %Ln file at once.</numerusform>
            <numerusform>At most %Ln files at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::CatchUp</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) you</source>
        <translation>
            <numerusform>%Ln mentions you</numerusform>
            <numerusform>%Ln mention you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more left</source>
        <translation>
            <numerusform>%Ln more left</numerusform>
            <numerusform>%Ln more left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 edited %Ln</source>
        <extracomment>A person and how many messages he has changed.</extracomment>
        <translation>
            <numerusform>%1 edited %Ln</numerusform>
            <numerusform>%1 edited %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new in threads</source>
        <translation>
            <numerusform>%Ln new in threads</numerusform>
            <numerusform>%Ln new in threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::NotificationsModel</name>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <extracomment>Who wrote: one by name, and how many more.</extracomment>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repl(y/ies)</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::Notifier</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::SearchModel</name>
    <message numerus="yes">
        <source>%Ln older message(s) read</source>
        <translation>
            <numerusform>%Ln older message read</numerusform>
            <numerusform>%Ln older messages read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::SignIn</name>
    <message numerus="yes">
        <source>A username has at most %Ln characters.</source>
        <translation>
            <numerusform>A username has at most %Ln character.</numerusform>
            <numerusform>A username has at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln unread message</numerusform>
            <numerusform>%Ln unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purr::lab::Inspector</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
</TS>
