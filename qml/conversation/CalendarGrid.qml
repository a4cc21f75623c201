// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A month of days, none in the future. Arrows move by day and week, Page Up and Page Down by month, Enter chooses. */
ColumnLayout {
    id: root

    /*! The day that is chosen while one moves. */
    property date day: new Date()
    readonly property date today: new Date()
    /*! The first cell of the month that is shown. */
    readonly property date firstCell: {
        const first = new Date(root.day.getFullYear(), root.day.getMonth(), 1);
        const lead = (first.getDay() - Qt.locale().firstDayOfWeek + 7) % 7;
        return new Date(first.getFullYear(), first.getMonth(), 1 - lead);
    }

    signal chosen(day: date)

    function move(days: int, months: int): void {
        const moved = new Date(root.day.getFullYear(), root.day.getMonth() + months, root.day.getDate() + days);
        root.day = moved.getTime() > root.today.getTime() ? root.today : moved;
    }

    // Dates as var: qmllint 6.4.2 falls over a typed date here.
    function same(one: var, other: var): bool {
        return one.toDateString() === other.toDateString();
    }

    focus: true
    spacing: Theme.space1
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Jump to a date: %1").arg(root.day.toLocaleDateString(Qt.locale(), Locale.LongFormat))
    Keys.onLeftPressed: root.move(-1, 0)
    Keys.onRightPressed: root.move(1, 0)
    Keys.onUpPressed: root.move(-7, 0)
    Keys.onDownPressed: root.move(7, 0)
    Keys.onReturnPressed: root.chosen(root.day)
    Keys.onEnterPressed: root.chosen(root.day)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            root.move(0, event.key === Qt.Key_PageUp ? -1 : 1);
    }

    RowLayout {
        IconButton {
            iconName: "chevron-left"
            text: qsTr("Month before")
            focusPolicy: Qt.NoFocus
            onClicked: root.move(0, -1)
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            //: Format of a month, see QDate::toString().
            text: root.day.toLocaleDateString(Qt.locale(), qsTr("MMMM yyyy"))
            font.weight: Font.DemiBold
        }

        IconButton {
            iconName: "chevron-right"
            text: qsTr("Month after")
            focusPolicy: Qt.NoFocus
            onClicked: root.move(0, 1)
        }
    }

    GridLayout {
        columns: 7
        rowSpacing: 0
        columnSpacing: 0

        Repeater {
            model: 7

            Label {
                required property int index

                Layout.preferredWidth: Theme.emojiCell
                horizontalAlignment: Text.AlignHCenter
                text: Qt.locale().dayName((Qt.locale().firstDayOfWeek + index) % 7, Locale.NarrowFormat)
                color: Theme.muted
                font.pixelSize: Theme.textTiny
            }
        }

        Repeater {
            model: 42

            T.AbstractButton {
                id: cell

                required property int index
                readonly property date at: new Date(root.firstCell.getFullYear(), root.firstCell.getMonth(), root.firstCell.getDate() + cell.index)
                readonly property bool current: root.same(cell.at, root.day)

                implicitWidth: Theme.emojiCell
                implicitHeight: Theme.emojiCell - Theme.space1
                enabled: cell.at.getTime() <= root.today.getTime() // Qt 6.4 does not compare dates as such
                opacity: cell.at.getMonth() === root.day.getMonth() && cell.enabled ? 1 : 0.4
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.Button
                Accessible.name: cell.at.toLocaleDateString(Qt.locale(), Locale.LongFormat)
                Accessible.onPressAction: cell.clicked()
                onClicked: root.chosen(cell.at)

                background: Rectangle {
                    radius: Theme.radiusButton
                    color: cell.current ? Theme.accent : cell.hovered ? Theme.hover : Theme.transparent
                }

                contentItem: Label {
                    text: cell.at.getDate()
                    color: cell.current ? Theme.accentText : root.same(cell.at, root.today) ? Theme.accent : Theme.text
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.textNote
                    Accessible.ignored: true
                }
            }
        }
    }
}
