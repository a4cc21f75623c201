// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Models
import Purr.Style

/*! The lines of a log with the whole of the chosen one beside them, below them, or in a small window in their place. */
GridLayout {
    id: root

    required property LogModel log
    required property Inspector inspector
    property bool isFrames: false
    /*! Of the chosen entry; -1 for none. */
    property real chosen: -1
    /*! The width there is; see InspectorBar. */
    required property real room
    readonly property bool narrow: root.room > 0 && root.room < Theme.narrowWidth
    /*! One of both at a time. */
    readonly property bool single: root.narrow && root.height < Theme.listHeight + Theme.listHeightShort
    /*! Where the column of latencies begins. */
    readonly property real latencyLeft: list.width - widths.latency - Theme.space3
    /*! There is room for the chosen one before there is one. */
    readonly property bool roomy: root.room >= Theme.narrowWidth + Theme.listWidth

    signal copyRequested(text: string)
    signal testRequested(sequence: real)

    function openMenu(row: LogRow, x: real, y: real): void {
        menu.row = row;
        menu.popup(row, x, y);
    }

    onLogChanged: root.chosen = -1

    columns: root.narrow ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    Connections {
        target: root.log

        function onCountChanged(): void {
            if (root.log.total === 0)
                root.chosen = -1;
        }
    }

    LogColumns {
        id: widths

        ofFrames: root.isFrames
        room: list.width
    }

    LogRowMenu {
        id: menu

        log: root.log
        inspector: root.inspector
        isFrames: root.isFrames
        onCopyRequested: sequence => root.copyRequested(root.log.jsonOf(sequence))
        onTestRequested: sequence => root.testRequested(sequence)
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.single || root.chosen < 0
        // Below each other they share the height like that.
        Layout.preferredHeight: Theme.listHeight
        spacing: 0

        LogLine {
            id: header

            Layout.fillWidth: true
            header: true
            columns: widths
            time: root.log.sinceBefore ? qsTr("Since before") : qsTr("Time")
            channel: root.isFrames ? qsTr("Direction") : qsTr("Channel")
            name: root.isFrames ? qsTr("Frame") : qsTr("Handler")
            summary: qsTr("Summary")
            latency: root.inspector.foreignClock ? "" : qsTr("Latency")

            LogTimeButton {
                z: -1 // under the word
                x: root.LayoutMirroring.enabled ? header.width - width : 0
                width: Theme.space3 + widths.time
                height: header.height
                log: root.log
            }

            HoverHandler {
                id: overHeader
            }

            ToolTip {
                x: header.width - width
                visible: overHeader.hovered && header.latency.length > 0 && overHeader.point.position.x > root.latencyLeft
                text: root.isFrames ? qsTr("How long ago the server did what a frame tells of, by the time in it; of an answer of HTTP, how long it took.")
                                    : qsTr("How long before the call the server did what it tells of, by the time in the event.")
            }
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.log
            currentIndex: -1
            onModelChanged: list.currentIndex = -1
            Accessible.role: Accessible.List
            Accessible.name: root.isFrames ? qsTr("Frames") : qsTr("Handler calls")
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onReturnPressed: {
                if (list.currentItem)
                    (list.currentItem as LogRow).clicked();
            }
            Keys.onMenuPressed: {
                if (list.currentItem)
                    root.openMenu(list.currentItem as LogRow, Theme.space6, Theme.space4);
            }
            Keys.onEscapePressed: event => {
                event.accepted = root.chosen >= 0;
                list.currentIndex = -1;
                root.chosen = -1;
            }
            onCurrentItemChanged: {
                if (list.currentItem && !root.single)
                    root.chosen = (list.currentItem as LogRow).sequence;
            }
            T.ScrollBar.vertical: ScrollBar {}

            delegate: LogRow {
                id: row

                width: list.width
                isFrame: root.isFrames
                timed: !root.inspector.foreignClock
                columns: widths
                chosen: sequence === root.chosen || (root.single && ListView.isCurrentItem)
                onClicked: {
                    list.forceActiveFocus();
                    list.currentIndex = index;
                    root.chosen = sequence;
                    if (root.single)
                        payload.forceActiveFocus(Qt.TabFocusReason);
                }
                onMenuRequested: (x, y) => {
                    list.forceActiveFocus();
                    list.currentIndex = index;
                    root.openMenu(row, x, y);
                }
            }

            HoverHandler {
                id: overList

                readonly property LogRow row: overList.hovered && overList.point.position.x > root.latencyLeft
                    ? list.itemAt(1, overList.point.position.y + list.contentY) as LogRow : null
            }

            ToolTip {
                x: list.width - width
                y: overList.row ? overList.row.y + overList.row.height - list.contentY : 0
                visible: overList.row !== null && overList.row.untold && overList.row.timed
                text: !root.isFrames ? qsTr("This event carries no time of the server.")
                    : overList.row?.kind === "sent" ? qsTr("Sent from here: there is no time of the server to go by.")
                    : qsTr("This frame carries no time of the server.")
            }

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
                visible: root.log.count === 0 && !root.log.searching
                iconName: "activity"
                title: root.log.total > 0 ? qsTr("Nothing passes the filters") : qsTr("Nothing yet")
                text: root.log.total > 0 ? "" : root.isFrames ? qsTr("Frames appear here as they are sent and received.")
                                                              : qsTr("Calls of handlers appear here as they happen.")
            }
        }
    }

    SidePaper {
        Layout.minimumWidth: root.narrow ? 0 : Theme.listWidth * 0.75
        Layout.preferredWidth: Math.min(Theme.listWidth, root.room / 4)
        Layout.fillWidth: root.narrow
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.listHeightShort
        visible: root.roomy || root.chosen >= 0
        below: root.narrow

        Label {
            anchors.centerIn: parent
            width: parent.width - Theme.space8
            visible: root.chosen < 0 && root.log.count > 0
            text: root.isFrames ? qsTr("Choose a frame to read all of it.") : qsTr("Choose a call to see what it carried.")
            color: Theme.muted
            font.pixelSize: Theme.textNote
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }

        Flickable {
            id: payloadFlick

            anchors.fill: parent
            anchors.margins: Theme.space3
            anchors.topMargin: back.visible ? back.height : Theme.space3
            clip: true
            contentWidth: width
            contentHeight: payload.implicitHeight
            T.ScrollBar.vertical: ScrollBar {}

            TextEdit {
                id: payload

                width: payloadFlick.width
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                text: root.chosen >= 0 ? Presenter.now.data(root.log.payloadOf(root.chosen)) : ""
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.family: Theme.monoFamily
                font.pixelSize: Theme.textSmall
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("Payload")
                Keys.onEscapePressed: event => {
                    event.accepted = root.single;
                    if (root.single)
                        back.clicked();
                }
            }
        }

        IconButton {
            id: back

            anchors.left: parent.left
            anchors.top: parent.top
            visible: root.single
            text: qsTr("Back to the list")
            iconName: "arrow-left"
            onClicked: {
                root.chosen = -1;
                list.forceActiveFocus(Qt.TabFocusReason);
            }
        }

        IconButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space1
            visible: root.chosen >= 0
            text: qsTr("Copy as JSON")
            iconName: "copy"
            onClicked: root.copyRequested(root.log.jsonOf(root.chosen))
        }
    }
}
