// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Lab
import Purr.Style

/*! Experiments with the limit and the ends of chat sessions, each with what must come of it. */
ColumnLayout {
    id: root

    required property LimitLab limits

    spacing: Theme.space1

    // Not the header of the list: a ListView of Qt 6.4 makes none in a file that binds its components.
    RowLayout {
        SectionLabel {
            Layout.fillWidth: true
            text: qsTr("Limit lab")
        }

        Button {
            text: qsTr("Run all")
            enabled: !root.limits.running
            onClicked: root.limits.runAll()
        }
    }

    ListView {
        id: checks

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.limits.checks
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Limit lab")
        T.ScrollBar.vertical: ScrollBar {}

        delegate: RowLayout {
            id: row

            required property limitCheck modelData
            required property int index
            readonly property string title: qsTranslate("purr::lab::LimitLab", row.modelData.title)

            width: checks.width
            spacing: Theme.space2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: row.title
                    font.pixelSize: Theme.textNote
                    elide: Text.ElideRight
                }

                Label {
                    Layout.fillWidth: true
                    text: row.modelData.result.length > 0 ? row.modelData.result : qsTr("Expected: %1").arg(qsTranslate("purr::lab::LimitLab", row.modelData.expected))
                    color: row.modelData.state === "failed" ? Theme.bad : Theme.muted
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                }
            }

            ResultPill {
                result: row.modelData.state
            }

            IconButton {
                text: qsTr("Run “%1”").arg(row.title)
                iconName: "play"
                enabled: !root.limits.running
                onClicked: root.limits.run(row.index)
            }
        }
    }
}
