// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Desktop
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Writes the history of a channel into a file: what, from when, where, how far it is. */
Dialog {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    property channel target
    readonly property string channelTitle: root.channels.now.titleOf(root.target)
    readonly property bool running: output.state === ChannelExport.Reading || output.state === ChannelExport.Writing
    readonly property bool done: output.state === ChannelExport.Done
    readonly property bool between: range.currentIndex === 4
    readonly property bool daysFit: !root.between
        || ((from.text.length === 0 || output.isDay(from.text)) && (to.text.length === 0 || output.isDay(to.text)))

    function openFor(target: channel): void {
        root.target = target;
        output.reset();
        root.open();
    }

    /*! The first day of the range that is chosen; empty for all. */
    function firstDay(): string {
        const days = [0, 7, 30, 365];
        if (root.between || range.currentIndex === 0)
            return root.between ? from.text : "";
        const day = new Date();
        day.setDate(day.getDate() - days[range.currentIndex]);
        return Qt.formatDate(day, "yyyy-MM-dd");
    }

    title: qsTr("Export %1").arg(root.channelTitle)
    acceptText: root.running ? "" : root.done ? qsTr("Show in folder") : qsTr("Choose a file…")
    rejectText: root.done ? qsTr("Close") : qsTr("Cancel")
    acceptEnabled: root.daysFit && (root.kitty.online || root.done)
    closeOnAccept: false
    error: output.errorText
    // Said: there are two things inside.
    contentHeight: fields.implicitHeight
    onAcceptRequested: {
        if (root.done) {
            output.openFolder();
            root.close();
        } else {
            place.open();
        }
    }
    onRejected: output.cancel()

    ChannelExport {
        id: output

        kitty: root.kitty
    }

    FilePicker {
        id: place

        title: qsTr("Export to")
        mode: FileChooser.SaveFile
        suggested: output.suggestion(root.channelTitle, format.currentIndex)
        onAccepted: output.start(root.target, root.channelTitle, selectedFile, format.currentIndex, root.firstDay(),
            root.between ? to.text : "")
    }

    ColumnLayout {
        id: fields

        width: parent.width
        spacing: Theme.space3

        Select {
            id: format

            Layout.fillWidth: true
            label: qsTr("Format")
            model: [qsTr("Web page (HTML)"), qsTr("Data (JSON)"), qsTr("Plain text")]
            enabled: !root.running
        }

        Select {
            id: range

            Layout.fillWidth: true
            label: qsTr("Messages")
            model: [qsTr("All"), qsTr("Of the last 7 days"), qsTr("Of the last 30 days"), qsTr("Of the last year"), qsTr("Between two days")]
            enabled: !root.running
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            visible: root.between

            TextField {
                id: from

                Layout.fillWidth: true
                label: qsTr("First day")
                placeholderText: "2026-01-31"
                error: from.text.length > 0 && !output.isDay(from.text) ? qsTr("Write it like 2026-01-31.") : ""
            }

            TextField {
                id: to

                Layout.fillWidth: true
                label: qsTr("Last day")
                placeholderText: "2026-12-31"
                error: to.text.length > 0 && !output.isDay(to.text) ? qsTr("Write it like 2026-12-31.") : ""
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            visible: root.running || root.done

            Spinner {
                size: Theme.iconSmall
                visible: root.running
                running: visible
            }

            Label {
                Layout.fillWidth: true
                text: root.done ? qsTr("Done. %Ln messages are in the file.", "", output.count)
                    : output.state === ChannelExport.Writing ? qsTr("Writing the file…") : qsTr("Reading… %Ln messages so far", "", output.count)
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }

        Label {
            Layout.fillWidth: true
            visible: !root.kitty.online
            text: qsTr("You are offline. The history comes from the server.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
