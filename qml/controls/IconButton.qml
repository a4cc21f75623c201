// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! A button with an icon only; `text` is its accessible name and its tooltip. */
T.AbstractButton {
    id: root

    property string iconName: ""
    property color iconColor: Theme.muted
    property real iconSize: Theme.iconSize
    /*! Shown in the tooltip after the text, for example "Ctrl+K". */
    property string shortcutText: ""
    /*! On the paper of the window, where the usual hover colour would not be seen. */
    property bool overPaper: false
    /*! Filled with the accent: the send button. */
    property bool filled: false
    /*! Corner radius of the hover area. */
    property int radius: Theme.radiusButton
    property ToolTip tip: null

    function press() {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    // Made when first needed: most buttons never show theirs.
    function showTip(shown: bool) {
        if (!root.tip && shown && root.text.length > 0)
            root.tip = tipComponent.createObject(root) as ToolTip;
        if (root.tip && shown)
            root.tip.show(root.shortcutText.length > 0 ? qsTr("%1 (%2)").arg(root.text).arg(root.shortcutText) : root.text, Theme.tooltipTime);
        else if (root.tip)
            root.tip.hide();
    }

    implicitWidth: Theme.iconButton
    implicitHeight: Theme.iconButton
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.45

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.onPressAction: root.press()
    Accessible.onToggleAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.filled ? Theme.accentText : root.checked ? Theme.accent : root.iconColor
        }
    }

    background: Rectangle {
        radius: root.radius
        color: root.filled ? (root.down ? Theme.accentPressed : root.hovered ? Theme.accentHover : Theme.accent)
            : root.checked ? Theme.accentSoft
            : root.hovered || root.down ? (root.overPaper ? Theme.hoverOnBackground : Theme.hover) : Theme.transparent

        FocusRing {
            radius: root.radius + gap
            gap: root.filled ? Theme.focusWidth + Theme.hairline : 0
            shown: root.visualFocus
        }
    }

    onHoveredChanged: root.showTip(root.hovered)
    onVisualFocusChanged: root.showTip(root.visualFocus)
    onPressedChanged: root.showTip(false)

    Component {
        id: tipComponent

        ToolTip {
            delay: Theme.tooltipDelay
        }
    }
}
