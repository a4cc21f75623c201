// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Style

/*! The text field of the composer: grows with its text up to some lines, then scrolls. Plain text only, also from the
    clipboard. */
Flickable {
    id: root

    property bool enterSends: true
    property alias text: area.text
    property alias readOnly: area.readOnly
    property alias placeholderText: area.placeholderText

    signal submitted()
    /*! By the user, not by code. */
    signal edited()
    signal cancelled()
    signal editLastWanted()
    signal focusTaken()

    function takeFocus(): void {
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.cursorPosition = area.length;
    }

    function insertText(text: string): void {
        area.insert(area.cursorPosition, text);
        area.forceActiveFocus(Qt.OtherFocusReason);
        root.edited();
    }

    function handleKey(event: KeyEvent): void {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = true;
        if (area.inputMethodComposing)
            event.accepted = false; // The key belongs to the input method.
        else if (enter && (control || (root.enterSends && !shift)))
            root.submitted();
        else if (event.key === Qt.Key_Up && area.length === 0)
            root.editLastWanted();
        else if (event.key === Qt.Key_Escape)
            root.cancelled();
        else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            area.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason);
        else
            event.accepted = false;
    }

    implicitHeight: Math.min(area.implicitHeight, Theme.lineBody * Theme.composerLines + Theme.space2)
    contentWidth: width
    contentHeight: area.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    T.ScrollBar.vertical: ScrollBar {}

    T.TextArea {
        id: area

        width: root.width
        implicitHeight: Math.max(contentHeight, Theme.lineBody) + Theme.space2
        topPadding: Theme.space1
        bottomPadding: Theme.space1
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        placeholderTextColor: Theme.muted
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textBody
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: area.placeholderText

        onActiveFocusChanged: if (area.activeFocus) root.focusTaken()
        onPressed: root.focusTaken()
        onTextChanged: if (area.activeFocus && !area.readOnly) root.edited()
        onCursorRectangleChanged: {
            const bottom = area.cursorRectangle.y + area.cursorRectangle.height + area.bottomPadding;
            root.contentY = Math.max(0, Math.min(area.cursorRectangle.y - area.topPadding, Math.max(root.contentY, bottom - root.height)));
        }
        Keys.onPressed: event => root.handleKey(event)
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && event.modifiers === Qt.NoModifier

        Label {
            anchors.fill: parent
            anchors.topMargin: area.topPadding
            text: area.placeholderText
            color: area.placeholderTextColor
            elide: Text.ElideRight
            visible: area.length === 0 && area.preeditText.length === 0
            Accessible.ignored: true
        }
    }
}
