// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Lies over the words of a message while the pointer is there, so that they can be selected. Plain words are seen through
    it; markup it shows itself, since the two are laid out alike only then. */
TextEdit {
    id: root

    required property bool markup
    required property int enlarged
    readonly property bool busy: root.selectedText.length > 0

    signal pressedWith(modifiers: int)
    /*! Of the link under the pointer; empty when there is none. */
    signal addressHovered(address: string)

    /*! Where these words begin, or the rarest of them; 0: nowhere. */
    function topOf(words: string): real {
        const text = root.getText(0, root.length).toLowerCase();
        const parts = words.toLowerCase().split(/\s+/).filter(part => part.length > 0);
        const rarest = parts.sort((a, b) => text.split(a).length - text.split(b).length)[0] ?? "";
        const whole = text.indexOf(words.toLowerCase());
        const at = whole >= 0 ? whole : rarest.length > 0 ? text.indexOf(rarest) : -1;
        return at < 0 ? 0 : root.positionToRectangle(at).y;
    }

    textFormat: root.markup ? TextEdit.RichText : TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    readOnly: true
    selectByMouse: true
    persistentSelection: true
    activeFocusOnPress: false
    activeFocusOnTab: false
    color: root.markup ? Theme.text : "transparent"
    selectionColor: SelectedText.withheld ? Theme.transparent : root.markup ? Theme.accent : Qt.alpha(Theme.accent, Theme.selectionOpacity)
    selectedTextColor: SelectedText.withheld ? root.color : root.markup ? Theme.accentText : Theme.transparent
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody * root.enlarged
    Accessible.ignored: true
    onTextChanged: MessageText.setLineHeight(root.textDocument, Theme.lineBody * root.enlarged)
    onLinkHovered: link => root.addressHovered(link)
    onBusyChanged: {
        if (root.busy)
            SelectedText.take(root);
        else if (SelectedText.field === root)
            SelectedText.field = null;
    }
    Component.onDestruction: if (SelectedText.field === root) SelectedText.field = null

    TapHandler {
        onTapped: {
            if (SelectedText.field !== root)
                SelectedText.clear();
            root.pressedWith(Keymap.heldModifiers());
        }
    }
}
