// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! One scenario: its name, what it is for or what went wrong, and what came of it. */
T.ItemDelegate {
    id: root

    required property int index
    required property string title
    required property string notes
    required property string file
    required property string state
    required property string problem
    required property bool own
    property bool chosen: false
    property bool runnable: true
    readonly property string shownTitle: Presenter.now.data(root.title)
    /*! The file is known already: what counts is where in it. */
    readonly property string shownNotes: Presenter.now.data(root.problem.length > 0 ? root.problem.replace(root.file, root.file.replace(/.*\//, "")).split("\n")[0] : root.notes)

    signal runRequested()
    signal menuRequested(x: real, y: real)

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    onDoubleClicked: root.runRequested()

    Accessible.role: Accessible.ListItem
    Accessible.name: root.shownTitle
    Accessible.description: root.shownNotes
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusButton
        color: root.chosen ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.transparent
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.menuRequested(point.position.x, point.position.y)
    }

    contentItem: RowLayout {
        spacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.shownTitle
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                text: root.shownNotes
                color: root.problem.length > 0 ? Theme.bad : Theme.muted
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
                maximumLineCount: 1
            }
        }

        ResultPill {
            result: root.state
        }

        IconButton {
            text: qsTr("Run “%1”").arg(root.shownTitle)
            iconName: "play"
            enabled: root.runnable
            onClicked: root.runRequested()
        }
    }
}
