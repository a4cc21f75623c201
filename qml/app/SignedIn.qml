// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick

/*! The program for who is signed in, as Content shows it. Named by Content as a file only: the first screen does not wait
    for the types of this one. */
Shell {
    id: root

    required property Content content
    readonly property bool chatWanted: root.content.chatWanted

    function answerWish(): void {
        if (!root.chatWanted)
            return;
        root.content.chatWanted = false;
        root.chooseChat();
    }

    kitty: root.content.kitty
    channels: root.content.channels
    workspace: root.content.workspace
    drafts: root.content.drafts
    preferences: root.content.preferences
    desktop: root.content.desktop
    accounts: root.content.accounts
    folder: root.content.folder
    notice: root.content.notice
    onSignOutRequested: root.content.signOutRequested()
    onNoticeSeen: root.content.notice = ""
    onChatWantedChanged: root.answerWish()
    Component.onCompleted: root.answerWish()
}
