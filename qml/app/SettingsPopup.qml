// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What can be chosen about the program. Every choice counts at once. */
T.Popup {
    id: root

    required property Preferences preferences

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    width: Math.min(Theme.dialogWidth, parent ? parent.width - Theme.space8 : Theme.dialogWidth)
    padding: Theme.space6
    background: PopupSurface {
        radius: Theme.radiusPane
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space4

        RowLayout {
            Label {
                Layout.fillWidth: true
                text: qsTr("Settings")
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            IconButton {
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }

        Select {
            Layout.fillWidth: true
            label: qsTr("Colours")
            model: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.preferences.colorScheme
            onActivated: index => root.preferences.colorScheme = index
        }

        Select {
            Layout.fillWidth: true
            label: qsTr("Text size")
            model: [qsTr("Small"), qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]
            currentIndex: root.preferences.textStep
            onActivated: index => root.preferences.textStep = index
        }

        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Show that I am typing")
            on: root.preferences.showTyping
            onFlipped: root.preferences.showTyping = !root.preferences.showTyping
        }

        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Show my text as I type it")
            on: root.preferences.showLiveText
            onFlipped: root.preferences.showLiveText = !root.preferences.showLiveText
        }

        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Show what I have read")
            on: root.preferences.sendReceipts
            onFlipped: root.preferences.sendReceipts = !root.preferences.sendReceipts
        }

        SwitchRow {
            Layout.fillWidth: true
            text: qsTr("Enter sends, Shift+Enter makes a new line")
            on: root.preferences.enterSends
            onFlipped: root.preferences.enterSends = !root.preferences.enterSends
        }
    }
}
