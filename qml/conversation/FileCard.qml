// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! A file of a message. Nothing is fetched before the reader opens or saves it. */
Rectangle {
    id: root

    required property ChatKitty kitty
    required property fileAttachment file
    readonly property string safeName: MessageText.now.name(root.file.name)
    readonly property string suffix: root.safeName.includes(".") ? root.safeName.split(".").pop().slice(0, 4).toUpperCase() : ""
    readonly property bool running: download.state === FileDownload.Running
    readonly property string about: root.running ? qsTr("%1 of %L2 %").arg(MessageText.fileSize(root.file)).arg(Math.round(download.progress * 100))
        : download.trouble === FileDownload.NotOpened ? qsTr("No program here opens it. Save it instead.")
        : download.trouble === FileDownload.NotWritten ? qsTr("Could not be saved there; try another folder")
        : download.state === FileDownload.Failed ? qsTr("Could not be loaded")
        : download.state === FileDownload.Cancelled ? qsTr("Cancelled")
        : download.kept ? qsTr("%1 · saved").arg(MessageText.fileSize(root.file))
        : download.foreign ? qsTr("%1 · from %2").arg(MessageText.fileSize(root.file)).arg(download.host)
        : MessageText.fileSize(root.file)

    function open(): void {
        download.open();
    }

    function save(): void {
        if (download.asksWhere())
            dialog.open();
        else
            download.saveInFolder();
    }

    implicitWidth: Math.min(Theme.cardWidth, parent ? parent.width : Theme.cardWidth)
    implicitHeight: row.implicitHeight + Theme.space5
    radius: Theme.radiusRow
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("File %1, %2").arg(root.safeName).arg(root.about)

    FileDownload {
        id: download

        kitty: root.kitty
        file: root.file
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Rectangle {
            implicitWidth: Theme.avatar
            implicitHeight: Theme.avatar
            radius: Theme.radiusButton
            color: Theme.accentSoft

            Label {
                anchors.centerIn: parent
                text: root.suffix
                color: Theme.accent
                font.pixelSize: Theme.textTiny
                font.weight: Font.Bold
                visible: root.suffix.length > 0
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                name: "file"
                size: Theme.iconSize
                color: Theme.accent
                visible: root.suffix.length === 0
            }
        }

        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.safeName
                elide: Text.ElideMiddle
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: root.about
                color: download.state === FileDownload.Failed ? Theme.bad : Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.ignored: true
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                LinkButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: download.state === FileDownload.Failed || download.state === FileDownload.Cancelled ? qsTr("Try again")
                        : download.openable ? qsTr("Open") : qsTr("Show in folder")
                    visible: !root.running
                    onClicked: root.open()
                }

                LinkButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: download.asksWhere() ? qsTr("Save as…") : qsTr("Save")
                    visible: !root.running
                    onClicked: root.save()
                }

                LinkButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Cancel")
                    visible: root.running
                    onClicked: download.cancel()
                }

                LinkButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Open folder")
                    visible: download.kept && !root.running
                    onClicked: download.showInFolder()
                }
            }
        }
    }

    SaveDialog {
        id: dialog

        suggested: download.suggestedPath
        onAccepted: download.save(selectedFile)
    }
}
