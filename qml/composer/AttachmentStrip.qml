// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What waits to be sent with the draft, to be looked at before it leaves, and what is on its way. */
ColumnLayout {
    id: root

    required property Attachments attachments

    spacing: Theme.space1
    visible: root.attachments.count > 0 || root.attachments.transfers.length > 0 || root.attachments.waiting.length > 0

    Repeater {
        model: root.attachments.transfers

        TransferRow {
            required property FileTransfer modelData

            Layout.fillWidth: true
            transfer: modelData
            onDismissed: root.attachments.dismiss(modelData)
        }
    }

    Repeater {
        model: root.attachments.waiting

        RowLayout {
            id: waiting

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                name: "clock"
                size: Theme.iconSmall
                color: Theme.muted
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("%1 waits").arg(waiting.modelData)
                color: Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideMiddle
            }

            IconButton {
                iconName: "close"
                text: qsTr("Do not send %1").arg(waiting.modelData)
                onClicked: root.attachments.recall(waiting.index)
            }
        }
    }

    ListView {
        id: strip

        Layout.fillWidth: true
        implicitHeight: Theme.attachmentHeight
        visible: count > 0
        orientation: ListView.Horizontal
        spacing: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.attachments
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files to send")
        T.ScrollBar.horizontal: ScrollBar {}

        WheelHandler {
            onWheel: event => {
                const by = event.angleDelta.x !== 0 ? event.angleDelta.x : event.angleDelta.y;
                strip.contentX = Math.max(0, Math.min(strip.contentWidth - strip.width, strip.contentX - by));
            }
        }

        delegate: Rectangle {
            id: card

            required property int index
            required property string name
            required property string detail
            required property string preview
            readonly property bool isPicture: card.preview.length > 0

            width: Theme.attachmentWidth
            height: Theme.attachmentHeight
            radius: Theme.radiusButton
            color: Theme.hover
            border.width: Theme.hairline
            border.color: Theme.line
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(card.name).arg(card.detail)

            RowLayout {
                anchors.fill: parent
                anchors.margins: Theme.space2
                spacing: Theme.space2

                Image {
                    Layout.preferredWidth: Theme.avatar
                    Layout.fillHeight: true
                    visible: card.isPicture
                    source: card.preview
                    sourceSize.width: Theme.attachmentWidth
                    fillMode: Image.PreserveAspectCrop
                    clip: true
                    asynchronous: true
                    autoTransform: true
                    cache: false
                    Accessible.ignored: true
                }

                Icon {
                    name: "file"
                    size: Theme.iconSize
                    color: Theme.muted
                    visible: !card.isPicture
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: card.name
                        elide: Text.ElideMiddle
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.fillWidth: true
                        text: card.detail
                        color: Theme.muted
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }
                }

                IconButton {
                    iconName: "close"
                    iconSize: Theme.iconSmall
                    text: qsTr("Remove %1").arg(card.name)
                    onClicked: root.attachments.remove(card.index)
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.attachments.tellingPlace.length > 0
        spacing: Theme.space2

        Icon {
            name: "warning"
            size: Theme.iconSmall
            color: Theme.muted
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("%1 may tell where and when it was made. That cannot be removed here.").arg(Array.from(root.attachments.tellingPlace).join(", "))
            color: Theme.muted
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }

        Button {
            kind: Button.Kind.Quiet
            text: qsTr("Leave it out")
            onClicked: root.attachments.removeTellingPlace()
        }
    }

    CheckBox {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        visible: root.attachments.hasPhotos
        text: qsTr("Remove place and camera from photos")
        checked: root.attachments.cleansPhotos
        onToggled: root.attachments.cleansPhotos = checked
    }
}
