// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Conversation
import Purr.Lab
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! What the other side sees: a second client with a user of its own, shaped like a phone. */
Item {
    id: root

    required property Story story
    required property Preferences preferences
    property channel chat

    implicitWidth: Theme.phoneWidth

    function showDraft(text: string): void {
        if (screen.item)
            (screen.item as ConversationPane).showDraft(text);
    }

    ChatKitty {
        id: other

        storagePath: root.story.folder + "/phone"
        Component.onCompleted: {
            other.server = root.story.server;
            other.apiKey = root.story.apiKey;
            other.startSession(root.story.phoneUser).then(() => other.retrieveChannel(root.story.phoneChannel())
                .then(outcome => {
                    if (!outcome.failed)
                        root.chat = outcome.value;
                }));
        }
    }

    Drafts {
        id: phoneDrafts
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPhone
        color: Theme.text
    }

    Label {
        id: owner

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width - Theme.space8)
        height: Theme.space8
        verticalAlignment: Text.AlignVCenter
        text: MessageText.now.userName(other.currentUser)
        color: Theme.surface
        elide: Text.ElideRight
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }

    Deferred {
        id: screen

        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.topMargin: owner.height
        anchors.bottomMargin: Theme.space5
        active: !root.chat.isNull
        sourceComponent: ConversationPane {
            kitty: other
            channel: root.chat
            started: true
            drafts: phoneDrafts
            preferences: root.preferences
            active: true
            highlighted: false
        }
    }
}
