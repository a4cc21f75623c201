// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! The text of a message. Markup comes from MessageText only, which escapes everything that a peer wrote. */
Column {
    id: root

    required property message message
    /*! Name of the user who reads: where he is mentioned stands out. */
    property string ownName: ""
    /*! Long texts show their beginning until the reader asks for the rest. */
    property bool opened: false
    /*! What a search looks for; its words stand out. */
    property string find: ""
    /*! Of the text in one line, as far as it goes. */
    readonly property real naturalWidth: words.implicitWidth
    /*! It begins at the other side than the interface. */
    readonly property bool opposite: words.effectiveHorizontalAlignment !== (root.LayoutMirroring.enabled ? Text.AlignRight : Text.AlignLeft)
    readonly property bool found: MessageText.now.hasWords(root.find, root.message)
    readonly property bool markup: root.found || MessageText.now.needsMarkup(root.message)

    /*! Emoji by themselves are large. */
    readonly property int enlarged: MessageText.isEmojiOnly(root.message) ? 2 : 1

    /*! The pointer is over the row. */
    property bool pointed: false
    /*! Words of it are selected. */
    property bool selecting: false

    signal linkOpened(address: string)
    signal linkHovered(address: string)
    signal pressedWith(modifiers: int)

    /*! How far below its top the first place is that has what is looked for. */
    function hitTop(): real {
        const selected = root.selecting;
        root.selecting = true;
        const top = (selection.item as WordSelection)?.topOf(root.find) ?? 0;
        root.selecting = selected;
        return top;
    }

    spacing: Theme.space1
    // The text has the gap between rows to itself, and is cut there: no letter reaches into another row.
    topPadding: -Theme.messageGap
    bottomPadding: -Theme.messageGap

    FontMetrics {
        id: metrics

        font: words.font
    }

    Item {
        width: parent.width
        // Rich text in Qt 6.4 says that its last line is as high as its letters, though it is as high as the others.
        height: words.height + (root.markup ? Math.max(0, Theme.lineBody * root.enlarged - metrics.height) : 0) + 2 * Theme.messageGap
        clip: true

        // Aligned by the direction of what it says, unlike a Label.
        Text {
            id: words

            anchors.left: parent.left
            y: Theme.messageGap
            // A short text that runs against the interface stays beside its author.
            width: root.opposite ? Math.min(parent.width, Math.ceil(implicitWidth)) : parent.width
            text: root.found ? MessageText.now.bodyWith(root.find, root.message, Theme.accent, Theme.accentSoft, Theme.code, Theme.muted,
                                                    Theme.accent, Theme.accentText, root.ownName)
                : MessageText.now.body(root.message, root.opened, Theme.accent, Theme.accentSoft, Theme.code, Theme.muted, root.ownName)
            textFormat: root.markup ? Text.RichText : Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.text
            font.family: Theme.fontFamily
            font.pixelSize: Theme.textBody * root.enlarged
            linkColor: Theme.accent
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.lineBody * root.enlarged
            Accessible.ignored: true
            onLinkActivated: link => root.linkOpened(link)
            onLinkHovered: link => root.linkHovered(link.length > 0 ? MessageText.shownAddress(link) : "")

            // Where nobody points there is nothing to select: most rows do without.
            opacity: selection.active && root.markup ? 0 : 1
        }

        Deferred {
            id: selection

            anchors.fill: words
            active: root.pointed || root.selecting
            sourceComponent: WordSelection {
                markup: root.markup
                enlarged: root.enlarged
                text: words.text
                onBusyChanged: root.selecting = busy
                horizontalAlignment: words.effectiveHorizontalAlignment
                onLinkActivated: link => root.linkOpened(link)
                onAddressHovered: link => root.linkHovered(link.length > 0 ? MessageText.shownAddress(link) : "")
                onPressedWith: modifiers => root.pressedWith(modifiers)
            }
        }
    }

    Deferred {
        anchors.left: parent.left
        active: MessageText.isLong(root.message)
        visible: active
        sourceComponent: Button {
            kind: Button.Kind.Quiet
            leftPadding: 0
            focusPolicy: Qt.NoFocus
            text: root.opened ? qsTr("Show less") : qsTr("Show more")
            onClicked: root.opened = !root.opened
        }
    }
}
