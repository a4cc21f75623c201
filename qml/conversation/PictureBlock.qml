// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! A picture in the conversation. Its frame has its size from the start, so that nothing moves when the picture comes. */
Item {
    id: root

    required property ChatKitty kitty
    required property fileAttachment file
    readonly property string safeName: MessageText.now.name(root.file.name)
    readonly property bool ready: picture.state === Picture.Ready
    /*! The row has the keyboard: an animation plays as under the pointer. */
    property bool current: false
    readonly property bool failed: picture.state === Picture.Failed || picture.state === Picture.Refused

    signal opened()

    function press(): void {
        if (picture.waits || picture.state === Picture.Failed)
            picture.load();
        else if (root.ready)
            root.opened();
    }

    implicitHeight: Theme.pictureFrame + Theme.space1
    width: Math.min(Theme.pictureWidth, parent ? parent.width : Theme.pictureWidth)

    Accessible.role: Accessible.Button
    Accessible.name: picture.waits ? qsTr("Picture %1, %2. Press to load it").arg(root.safeName).arg(MessageText.fileSize(root.file))
        : root.failed ? qsTr("Picture %1 could not be shown").arg(root.safeName)
        : picture.animated ? qsTr("Moving picture %1").arg(root.safeName) : qsTr("Picture %1").arg(root.safeName)
    Accessible.onPressAction: root.press()

    Rectangle {
        width: parent.width
        height: Theme.pictureFrame
        radius: Theme.radiusButton
        color: Theme.hover
    }

    Picture {
        id: picture

        width: parent.width
        height: Theme.pictureFrame
        kitty: root.kitty
        file: root.file
        cropped: true
        radius: Theme.radiusButton
        // Nothing moves by itself, and nothing in a window that is not looked at.
        playing: (hover.hovered || root.current) && root.Window.active && !Theme.reducedMotion
    }

    Rectangle {
        anchors.left: picture.left
        anchors.bottom: picture.bottom
        anchors.margins: Theme.space2
        width: sign.implicitWidth + Theme.space2
        height: sign.implicitHeight
        radius: Theme.radiusSmall
        color: Theme.scrim
        visible: root.ready && picture.animated && !picture.playing

        Label {
            id: sign

            anchors.centerIn: parent
            text: "GIF"
            color: Theme.avatarText
            font.pixelSize: Theme.textTiny
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        anchors.centerIn: picture
        width: parent.width - Theme.space6
        spacing: Theme.space1
        visible: !root.ready

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.failed ? "warning" : "image"
            size: Theme.iconSize
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: picture.state === Picture.Refused ? qsTr("This picture cannot be shown")
                : picture.state === Picture.Failed ? qsTr("Could not be loaded. Press to try again")
                : picture.waits ? qsTr("Press to load the picture (%1)").arg(MessageText.fileSize(root.file))
                : qsTr("%L1 %").arg(Math.round(picture.progress * 100))
            color: Theme.muted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        acceptedModifiers: Qt.NoModifier
        onTapped: root.press()
    }
}
