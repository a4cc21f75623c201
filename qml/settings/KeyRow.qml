// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! A shortcut: what it does and its keys, which a press of the button changes. Keys that something else has already are
    taken only after asking. */
ColumnLayout {
    id: root

    required property int index
    required property string action
    required property string text
    required property string section
    required property string hint
    required property bool fixed
    required property bool changed
    property string query: ""
    /*! Width of the page. Not its own: what changes with that in the middle of a layout is not laid out again (Qt 6.4). */
    required property real room
    /*! The first of its section, under the name of it. */
    property bool headed: false
    readonly property bool matches: root.query.length === 0 || root.text.toLowerCase().includes(root.query)
        || root.hint.toLowerCase().includes(root.query)
    /*! Keys that were pressed and are something else's. */
    property string wanted: ""
    // With the words of another language the keys change, too.
    readonly property string holder: root.wanted.length > 0 && Keymap.keys ? Keymap.conflictOf(root.action, root.wanted) : ""

    function take(sequence: string): void {
        capture.listening = false;
        if (Keymap.conflictOf(root.action, sequence).length > 0)
            root.wanted = sequence;
        else
            root.settle(sequence);
    }

    function settle(sequence: string): void {
        Keymap.assign(root.action, sequence);
        root.leave();
    }

    function leave(): void {
        root.wanted = "";
        capture.forceActiveFocus(Qt.TabFocusReason);
    }

    Layout.fillWidth: true
    Layout.leftMargin: Theme.space1
    Layout.rightMargin: Theme.space1
    visible: root.matches
    spacing: Theme.space1
    // Whoever comes back has not asked.
    onVisibleChanged: root.wanted = ""
    Keys.onShortcutOverride: event => event.accepted = root.wanted.length > 0 && event.key === Qt.Key_Escape
    Keys.onEscapePressed: event => {
        event.accepted = root.wanted.length > 0;
        if (event.accepted)
            root.leave();
    }

    SectionLabel {
        Layout.topMargin: Theme.space2
        text: root.section
        visible: root.headed
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        Accessible.role: Accessible.ListItem
        //: A keyboard shortcut: what it does, then its keys
        Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.hint.length > 0 ? root.hint : qsTr("no keys"))

        Label {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        IconButton {
            iconName: "retry"
            text: qsTr("Put “%1” back").arg(root.text)
            visible: root.changed
            onClicked: Keymap.reset(root.action)
        }

        KeyHint {
            Layout.maximumWidth: root.room / 2
            text: root.hint
            ink: Theme.muted
            visible: root.fixed
        }

        Button {
            id: capture

            property bool listening: false

            Layout.maximumWidth: root.room / 2
            text: listening ? qsTr("Press the keys…") : root.hint.length > 0 ? root.hint : qsTr("None")
            visible: !root.fixed
            Accessible.name: qsTr("Keys of “%1”: %2").arg(root.text).arg(capture.text)
            onClicked: {
                capture.listening = true;
                root.wanted = "";
            }
            onActiveFocusChanged: if (!activeFocus) capture.listening = false
            // While it listens no shortcut of the window may take the keys.
            Keys.onShortcutOverride: event => event.accepted = capture.listening
            Keys.onPressed: event => {
                if (!capture.listening)
                    return;
                event.accepted = true;
                const sequence = Keymap.sequenceOf(event.key, event.modifiers);
                if (sequence.length > 0)
                    root.take(sequence);
                else if (event.key === Qt.Key_Escape)
                    capture.listening = false;
                else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                    root.take("");
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 2 * (takeButton.implicitWidth + leaveButton.implicitWidth) ? 1 : 3
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2
        visible: root.holder.length > 0

        ErrorLine {
            Layout.fillWidth: true
            text: root.holder.length > 0 ? qsTr("These keys are for “%1”.").arg(root.holder) : ""
        }

        Button {
            id: takeButton

            text: qsTr("Use them here")
            onClicked: root.settle(root.wanted)
        }

        Button {
            id: leaveButton

            text: qsTr("Cancel")
            onClicked: root.leave()
        }
    }
}
