// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Qt.labs.qmlmodels
import Purr.Client
import Purr.Models

/*! What each kind of row of a conversation looks like. */
DelegateChooser {
    id: root

    required property ConversationModel conversation
    required property ChatKitty kitty
    required property MessageWishes wishes
    required property string find
    required property bool linkCards
    required property int layout
    required property bool times
    /*! The view ends with the newest row. */
    required property bool pinned
    /*! The keyboard is in the list. */
    required property bool keysHere
    /*! The message whose menu is open, and the one that was jumped to; 0: none. */
    required property real askedId
    required property real flashedId
    /*! The row under the pointer. */
    property MessageRow pointed: null

    signal pressedWith(row: int, modifiers: int)

    role: "kind"

    DelegateChoice {
        roleValue: ConversationRow.Message

        MessageRow {
            id: row

            width: ListView.view.width
            kitty: root.kitty
            conversation: root.conversation
            wishes: root.wishes
            find: root.find
            linkCards: root.linkCards
            layout: root.layout
            times: root.times
            current: root.keysHere && ListView.isCurrentItem
            actsByKeys: root.pointed === null
            onHoveredChanged: {
                if (row.hovered)
                    root.pointed = row;
                else if (root.pointed === row)
                    root.pointed = null;
            }
            flashed: root.flashedId !== 0 && root.conversation.isAt(row.message, root.flashedId)
            asked: root.askedId !== 0 && root.conversation.isAt(row.message, root.askedId)
            onPressedWith: modifiers => root.pressedWith(row.index, modifiers)
        }
    }

    DelegateChoice {
        roleValue: ConversationRow.Day

        LineRow {
            required property string dayLabel

            text: dayLabel
            onClicked: root.wishes.dateWanted()
        }
    }

    DelegateChoice {
        roleValue: ConversationRow.Unread

        LineRow {
            text: qsTr("New")
            accent: true
        }
    }

    DelegateChoice {
        roleValue: ConversationRow.Presence

        NoteRow {
            required property string presenceText

            text: presenceText
        }
    }

    DelegateChoice {
        roleValue: ConversationRow.Gap

        GapRow {
            conversation: root.conversation
            pinned: root.pinned
        }
    }

    DelegateChoice {
        roleValue: ConversationRow.Beginning

        BeginningRow {
            conversation: root.conversation
        }
    }
}
