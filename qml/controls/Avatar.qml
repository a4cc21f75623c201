// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! A person (round, initials) or a channel (rounded square, #), with the presence of a person at its corner. */
Item {
    id: root

    enum Presence {
        None,
        Offline,
        Online,
        Away
    }

    property string name: ""
    /*! Decides the colour; the name when empty. Use the username or channel name: it does not change. */
    property string colorKey: ""
    property bool channel: false
    property int presence: Avatar.Presence.None
    property url picture
    property int size: Theme.avatar
    /*! What lies behind, for the ring around the presence dot. */
    property color surface: Theme.surface

    readonly property string initials: Initials.of(root.name)

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.Graphic
    Accessible.name: root.presence === Avatar.Presence.Online ? qsTr("%1, online").arg(root.name)
        : root.presence === Avatar.Presence.Away ? qsTr("%1, away").arg(root.name)
        : root.presence === Avatar.Presence.Offline ? qsTr("%1, offline").arg(root.name) : root.name

    Rectangle {
        anchors.fill: parent
        radius: root.channel ? Math.round(root.size * 10 / 36) : root.size / 2
        color: Theme.avatarColor(root.colorKey.length > 0 ? root.colorKey : root.name)
        visible: !photo.ready

        Label {
            anchors.centerIn: parent
            text: root.channel ? "#" : root.initials
            color: Theme.avatarText
            font.pixelSize: Math.max(8, Math.round(root.size * 13 / 36))
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }

    RoundPicture {
        id: photo

        anchors.fill: parent
        source: Initials.areIn(root.picture) || (Theme.anonymous && !root.channel) ? "" : root.picture
        radius: root.channel ? Math.round(root.size * 10 / 36) : root.size / 2
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.focusWidth
        width: Math.round(root.size / 3)
        height: width
        radius: width / 2
        color: root.surface
        visible: root.presence !== Avatar.Presence.None

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.focusWidth
            radius: width / 2
            color: root.presence === Avatar.Presence.Online ? Theme.ok
                : root.presence === Avatar.Presence.Away ? Theme.warn : Theme.faint
        }
    }
}
