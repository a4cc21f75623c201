// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The text field of the composer: grows with its text up to some lines, then scrolls. Plain text only, also from the
    clipboard. Where nothing may be written it is disabled: a read-only text keeps every shortcut for itself (Qt 6.4). */
Flickable {
    id: root

    property bool enterSends: true
    /*! Who and what can be mentioned; may be null. */
    property CompletionModel names: null
    /*! Marks change the layout and not the text; the area tells both alike. */
    property string knownText: ""
    /*! What has the keyboard. */
    readonly property alias field: area
    readonly property alias wrongWords: marks.wrong
    property alias text: area.text
    property alias placeholderText: area.placeholderText
    readonly property alias cursorPosition: area.cursorPosition
    readonly property alias textDocument: area.textDocument
    readonly property bool composing: area.inputMethodComposing
    /*! Suggestions are shown: arrows, Enter, Tab and Escape are theirs. */
    property bool completing: false
    /*! Messages are selected: where nothing is in here, these are copied. */
    property bool messagesSelected: false
    /*! In the coordinates of this item. */
    readonly property rect caret: Qt.rect(area.cursorRectangle.x, area.cursorRectangle.y - root.contentY, area.cursorRectangle.width, area.cursorRectangle.height)

    signal submitted()
    /*! By the user, not by code. */
    signal edited()
    signal cancelled()
    signal editLastWanted()
    signal replyLastWanted()
    signal focusTaken()
    signal cursorMoved()
    signal completionMoved(by: int)
    signal paged(by: int)
    signal completionChosen()
    signal completionDismissed()
    signal attachWanted()
    /*! The owner looks whether there are files or a picture, and calls pasteText() when there are not. */
    signal messagesCopied()
    signal pasteWanted()

    function takeFocus(): void {
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.cursorPosition = area.length;
    }

    /*! As if it had been typed, without the focus. */
    function showText(text: string): void {
        area.text = text;
        area.cursorPosition = area.length;
    }

    function insertText(text: string): void {
        area.forceActiveFocus(Qt.OtherFocusReason);
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, text);
    }

    /*! Puts `text` in the place of what is between `start` and the cursor. */
    function complete(start: int, text: string): void {
        marks.replace(start, area.cursorPosition, text);
    }

    /*! Puts a mark on both sides of the selection, or takes it away. */
    function toggleMark(mark: string): void {
        const start = area.selectionStart;
        const end = area.selectionEnd;
        const size = mark.length;
        area.forceActiveFocus(Qt.OtherFocusReason);
        const words = area.getText(start, end);
        const marked = start >= size && area.getText(start - size, start) === mark && area.getText(end, end + size) === mark;
        if (marked) {
            marks.replace(start - size, end + size, words);
            area.select(start - size, end - size);
        } else {
            marks.replace(start, end, mark + words + mark);
            area.select(start + size, end + size);
        }
    }

    function makeCodeBlock(): void {
        const start = area.selectionStart;
        const end = area.selectionEnd;
        const open = start > 0 && area.getText(start - 1, start) !== "\n" ? "\n```\n" : "```\n";
        area.forceActiveFocus(Qt.OtherFocusReason);
        marks.replace(start, end, open + area.getText(start, end) + "\n```");
        area.select(start + open.length, end + open.length);
    }

    /*! The menu of a place in the text; for a wrong word it comes with other spellings. */
    function openMenu(position: int): void {
        const wrong = marks.wrongAt(position);
        menu.active = true;
        (menu.item as DraftMenu).wrong = wrong;
        (menu.item as DraftMenu).suggestions = [];
        menu.position = position;
        if (wrong.x >= 0)
            Spelling.suggest(area.getText(wrong.x, wrong.y));
        else
            menu.show();
    }

    function pasteText(): void {
        if (root.enabled)
            root.insertText(Clipboard.plainText());
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
        // Words choose their own side; where there are none, the cursor stands where the hint begins.
        horizontalAlignment: area.length > 0 || area.preeditText.length > 0 ? undefined : TextEdit.AlignLeft
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
        onCursorPositionChanged: root.cursorMoved()
        onTextChanged: {
            if (root.knownText === area.text)
                return;
            root.knownText = area.text;
            if (!area.activeFocus)
                return;
            root.cursorMoved(); // Qt 6.4 moved it before it had the new text.
            root.edited();
        }
        onCursorRectangleChanged: {
            const bottom = area.cursorRectangle.y + area.cursorRectangle.height + area.bottomPadding;
            root.contentY = Math.max(0, Math.min(area.cursorRectangle.y - area.topPadding, Math.max(root.contentY, bottom - root.height)));
        }
        Keys.onPressed: event => keys.handle(event)
        Keys.onShortcutOverride: event => event.accepted = keys.isOwn(event)

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: point => root.openMenu(area.positionAt(point.position.x, point.position.y))
        }

        Repeater {
            model: marks.wrong

            Wave {
                id: wave

                required property point modelData
                readonly property rect from: wave.placeOf(wave.modelData.x)
                readonly property rect to: wave.placeOf(wave.modelData.y)

                /*! Asked for again whenever the text is laid out anew, which its size tells. */
                function placeOf(position: int): rect {
                    return area.length >= wave.modelData.y && area.width > 0 && area.contentWidth > 0 && area.contentHeight > 0
                        ? area.positionToRectangle(position) : Qt.rect(0, 0, 0, 0);
                }

                x: wave.from.x
                y: wave.from.y + wave.from.height - height / 2
                width: Math.max(0, wave.to.y > wave.from.y ? area.width - wave.from.x : wave.to.x - wave.from.x)
                height: Theme.space1
                color: Theme.bad
            }
        }

        Label {
            anchors.fill: parent
            anchors.topMargin: area.topPadding
            text: area.placeholderText
            color: area.placeholderTextColor
            // The end of a name may be all that tells two of them apart.
            elide: Text.ElideMiddle
            visible: area.length === 0 && area.preeditText.length === 0
            Accessible.ignored: true
        }
    }

    ComposerKeys {
        id: keys

        composing: area.inputMethodComposing
        completing: root.completing
        enterSends: root.enterSends
        inCode: area.getText(0, area.cursorPosition).split("```").length % 2 === 0
        empty: area.length === 0
        unselected: area.selectionStart === area.selectionEnd
        onCompletionMoved: by => root.completionMoved(by)
        onPaged: by => root.paged(by)
        onCompletionChosen: root.completionChosen()
        onCompletionDismissed: root.completionDismissed()
        onMarkWanted: mark => root.toggleMark(mark)
        onCodeBlockWanted: root.makeCodeBlock()
        onAttachWanted: root.attachWanted()
        onReplyLastWanted: root.replyLastWanted()
        onSubmitted: root.submitted()
        messagesSelected: root.messagesSelected
        onMessagesCopied: root.messagesCopied()
        onPasteWanted: root.pasteWanted()
        onEditLastWanted: root.editLastWanted()
        onMenuWanted: root.openMenu(area.cursorPosition)
        onCancelled: root.cancelled()
        onLeft: forward => area.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason)
    }

    DraftMarks {
        id: marks

        textDocument: area.textDocument
        names: root.names
        spelling: Spelling
        mentionColor: Theme.accent
        codeColor: Theme.muted
    }

    Connections {
        target: Spelling

        function onSuggested(word: string, suggestions: list<string>): void {
            const open = menu.item as DraftMenu;
            if (!open || open.visible || open.word !== word)
                return;
            open.suggestions = suggestions;
            menu.show();
        }
    }

    Deferred {
        id: menu

        property int position: 0

        function show(): void {
            const place = area.positionToRectangle(menu.position);
            (menu.item as DraftMenu).popup(area, place.x, place.y + place.height);
        }

        active: false
        sourceComponent: DraftMenu {
            field: area
            onPasteWanted: root.pasteWanted()
        }
    }
}
