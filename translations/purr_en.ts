<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 Purr maintainers -->
<!-- SPDX-License-Identifier: MIT -->
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
