// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! One channel of the list: who or what, what was last said, when, how much is unread. */
Rectangle {
    id: root

    required property int index
    required property channel channel
    required property string title
    required property string subtitle
    required property string timeLabel
    required property int unreadCount
    required property int session
    required property int presence
    required property string picture
    required property string colorKey
    required property bool typing
    required property string spoken
    required property string draft
    required property int mentions
    /*! What was said last has not reached the server: the numbers of ChannelList.Unsent. */
    required property int unsent
    /*! As it will be when it is not in session any more. */
    required property bool favourite
    required property bool hidden
    /*! Stands for a folded section: takes no room. */
    required property bool folded
    /*! Shown in the focused pane. */
    property bool selected: false
    /*! Has the keyboard. */
    property bool current: false

    readonly property bool inSession: session > 0
    readonly property bool showsDraft: root.draft.length > 0 && !root.selected && !root.typing

    signal activated(beside: bool)
    signal menuRequested(x: real, y: real)
    /*! The row is dragged: where the pointer is, in the row. */
    signal dragMoved(x: real, y: real)
    signal dropped(x: real, y: real)

    implicitHeight: root.folded ? 0 : Theme.rowHeight
    visible: !root.folded
    radius: Theme.radiusRow
    color: root.selected ? Theme.accentSoft : area.containsMouse ? Theme.hoverOnBackground : Theme.transparent

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.activated(false)

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.LeftButton | Qt.RightButton | Qt.MiddleButton
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                root.menuRequested(mouse.x, mouse.y);
            else
                root.activated(mouse.button === Qt.MiddleButton || (mouse.modifiers & Qt.ControlModifier) !== 0);
        }
    }

    DragHandler {
        id: drag

        property point place

        target: null
        acceptedDevices: PointerDevice.Mouse
        // Sooner than the list would be flicked.
        dragThreshold: Theme.dot
        onCentroidChanged: {
            if (!drag.active)
                return;
            drag.place = drag.centroid.position;
            root.dragMoved(drag.place.x, drag.place.y);
        }
        onActiveChanged: if (!drag.active) root.dropped(drag.place.x, drag.place.y)
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space2 + Theme.focusWidth
        anchors.rightMargin: Theme.space2 + Theme.focusWidth
        spacing: Theme.space2 + Theme.focusWidth

        Avatar {
            name: root.title
            colorKey: root.colorKey
            channel: !root.channel.isDirect
            presence: root.presence
            picture: root.picture
            surface: root.selected ? Theme.accentSoft : Theme.background
            Accessible.ignored: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.lineGap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                Icon {
                    name: "lock"
                    size: Theme.iconSmall
                    color: Theme.muted
                    visible: root.channel.type === Wire.Private
                }

                Label {
                    Layout.fillWidth: true
                    text: root.title
                    elide: Text.ElideRight
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                Icon {
                    name: root.hidden ? "eye-off" : "star"
                    size: Theme.iconSmall
                    color: Theme.faint
                    visible: root.favourite || root.hidden
                }

                Label {
                    text: root.timeLabel
                    color: Theme.faint
                    font.pixelSize: Theme.textSmall
                    Accessible.ignored: true
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                Icon {
                    name: "bell-off"
                    size: Theme.iconSmall
                    color: Theme.faint
                    visible: root.channel.muted
                }

                Icon {
                    name: root.unsent === ChannelListModel.Refused ? "warning" : "clock"
                    size: Theme.iconSmall
                    color: root.unsent === ChannelListModel.Refused ? Theme.bad : Theme.faint
                    visible: root.unsent > 0 && !root.showsDraft && !root.typing
                }

                Label {
                    Layout.fillWidth: true
                    text: root.showsDraft ? qsTr("Draft: %1").arg(root.draft) : root.subtitle
                    elide: Text.ElideRight
                    color: root.typing || root.showsDraft ? Theme.accent : Theme.muted
                    font.pixelSize: Theme.textNote
                    Accessible.ignored: true
                }

                Rectangle {
                    implicitWidth: Theme.dot
                    implicitHeight: Theme.dot
                    radius: Theme.dot / 2
                    color: root.session === 1 ? Theme.warn : Theme.accent
                    visible: root.inSession && root.unreadCount === 0
                }

                Icon {
                    name: "at"
                    size: Theme.iconSmall
                    color: Theme.accent
                    visible: root.mentions > 0
                }

                Badge {
                    count: root.unreadCount
                    quiet: root.channel.muted && root.mentions === 0
                    Accessible.ignored: true
                }
            }
        }
    }

    FocusRing {
        radius: Theme.radiusRow
        shown: root.current
    }
}
