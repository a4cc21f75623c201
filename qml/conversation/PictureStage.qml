// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The pictures of a conversation, one at a time: Left and Right go through them, plus, minus and the wheel zoom,
    dragging moves. */
Item {
    id: root

    required property ChatKitty kitty
    /*! Oldest first. */
    required property list<message> messages
    property int index: 0
    readonly property message message: root.messages[root.index]
    /*! 1: one pixel of the picture is one of the screen. 0: as large as fits. */
    property real zoom: 0
    readonly property real fit: picture.implicitWidth > 0
        ? Math.min(1, flick.width / picture.implicitWidth, flick.height / picture.implicitHeight) : 1
    readonly property real factor: root.zoom > 0 ? root.zoom : root.fit

    function go(step: int): void {
        root.index = Math.max(0, Math.min(root.messages.length - 1, root.index + step));
        root.zoom = 0;
    }

    function zoomBy(by: real): void {
        root.zoomAt(by, flick.width / 2, flick.height / 2);
    }

    /*! What is at that place of the view stays there. */
    function zoomAt(by: real, x: real, y: real): void {
        const before = root.factor;
        const left = flick.contentX + x - picture.x;
        const top = flick.contentY + y - picture.y;
        root.zoom = Math.max(root.fit / 2, Math.min(8, root.factor * by));
        const grown = root.factor / before;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, picture.x + left * grown - x));
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, picture.y + top * grown - y));
    }

    /*! A word about what was done, or why not. */
    function say(text: string, bad: bool): void {
        notice.text = "";
        notice.bad = bad;
        notice.text = text;
    }

    function copy(): void {
        if (picture.copy())
            root.say(qsTr("Picture copied"), false);
        else
            root.say(qsTr("The picture is not here yet. Copy it when it is shown."), true);
    }

    signal closed()

    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Picture %L1 of %L2: %3").arg(root.index + 1).arg(root.messages.length).arg(MessageText.now.name(root.message.file.name))
    Keys.onLeftPressed: root.go(-1)
    Keys.onRightPressed: root.go(1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            root.zoomBy(1.25);
        else if (event.key === Qt.Key_Minus)
            root.zoomBy(0.8);
        else if (event.key === Qt.Key_0)
            root.zoom = 0;
        else if (event.key === Qt.Key_1)
            root.zoom = 1;
        else if (event.matches(StandardKey.Copy))
            root.copy();
        else if (event.matches(StandardKey.Save))
            dialog.open();
        else
            event.accepted = false;
    }

    FileDownload {
        id: download

        kitty: root.kitty
        file: root.message.file
        onSaved: path => root.say(qsTr("Saved as %1").arg(path), false)
        onStateChanged: {
            if (download.trouble === FileDownload.NotFetched)
                root.say(qsTr("The picture could not be fetched. Check the connection and try again."), true);
            else if (download.trouble === FileDownload.NotWritten)
                root.say(qsTr("The picture could not be saved there. Choose another folder."), true);
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.topMargin: bar.height
        contentWidth: Math.max(width, picture.width)
        contentHeight: Math.max(height, picture.height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Picture {
            id: picture

            x: Math.max(0, (flick.width - width) / 2)
            y: Math.max(0, (flick.height - height) / 2)
            width: implicitWidth * root.factor
            height: implicitHeight * root.factor
            kitty: root.kitty
            file: root.message.file
            playing: root.Window.active && !Theme.reducedMotion
        }

        TapHandler {
            onDoubleTapped: root.zoom = root.zoom > 0 ? 0 : 1
            onTapped: point => {
                const inside = point.position.x >= picture.x && point.position.x <= picture.x + picture.width
                    && point.position.y >= picture.y && point.position.y <= picture.y + picture.height;
                if (!inside)
                    root.closed();
            }
        }

        WheelHandler {
            id: wheel

            onWheel: event => root.zoomAt(event.angleDelta.y > 0 ? 1.15 : 1 / 1.15, wheel.point.position.x - flick.contentX, wheel.point.position.y - flick.contentY)
        }
    }

    Spinner {
        anchors.centerIn: parent
        visible: picture.state === Picture.Loading
        running: visible
    }

    Label {
        anchors.centerIn: parent
        text: qsTr("This picture could not be shown.")
        visible: picture.state === Picture.Failed || picture.state === Picture.Refused
    }

    Rectangle {
        id: bar

        width: parent.width
        height: Theme.headerHeight
        color: Theme.surface

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space2
            spacing: Theme.space1

            Label {
                Layout.fillWidth: true
                text: MessageText.now.name(root.message.file.name)
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
            }

            Label {
                text: qsTr("%L1 of %L2").arg(root.index + 1).arg(root.messages.length)
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                visible: root.messages.length > 1
            }

            IconButton {
                iconName: "chevron-left"
                text: qsTr("Picture before")
                shortcutText: qsTr("Left")
                enabled: root.index > 0
                onClicked: root.go(-1)
            }

            IconButton {
                iconName: "chevron-right"
                text: qsTr("Picture after")
                shortcutText: qsTr("Right")
                enabled: root.index + 1 < root.messages.length
                onClicked: root.go(1)
            }

            IconButton {
                iconName: "minus"
                text: qsTr("Smaller")
                shortcutText: "-"
                onClicked: root.zoomBy(0.8)
            }

            IconButton {
                iconName: "plus"
                text: qsTr("Larger")
                shortcutText: "+"
                onClicked: root.zoomBy(1.25)
            }

            IconButton {
                iconName: "copy"
                text: qsTr("Copy the picture")
                shortcutText: qsTr("Ctrl+C")
                onClicked: root.copy()
            }

            IconButton {
                iconName: "download"
                text: qsTr("Save the picture")
                shortcutText: qsTr("Ctrl+S")
                onClicked: dialog.open()
            }

            IconButton {
                iconName: "split"
                text: qsTr("Open with another program")
                onClicked: download.open()
            }

            IconButton {
                iconName: "close"
                text: qsTr("Close")
                shortcutText: qsTr("Esc")
                onClicked: root.closed()
            }
        }
    }

    PassingNotice {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        mostWidth: root.width - Theme.space8
        actionText: !notice.bad ? download.savedPath.length > 0 && notice.text.includes(download.savedPath) ? qsTr("Open folder") : ""
            : download.trouble === FileDownload.NotWritten ? qsTr("Save as…") : ""
        onActed: notice.bad ? dialog.open() : download.showInFolder()
        onSeen: notice.text = ""
    }

    // Screen readers hear a change of the name of an alert.
    Item {
        Accessible.role: Accessible.AlertMessage
        Accessible.name: notice.text
    }

    SaveDialog {
        id: dialog

        suggested: download.suggestedPath
        onAccepted: download.save(selectedFile)
    }
}
