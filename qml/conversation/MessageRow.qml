// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! One message: flat, with face and name where a group of messages of the same person starts. */
Item {
    id: root

    required property ChatKitty kitty
    required property ConversationModel conversation
    required property MessageWishes wishes
    required property int index
    required property string nonce
    required property message message
    required property bool startsGroup
    required property string timeLabel
    required property int delivery
    required property bool isOwn
    required property string spoken
    required property quote quote
    required property string threadText
    required property bool selected
    /*! Both of the author, as he is now. */
    required property string picture
    required property string warning
    /*! Put aside for another message; what only some messages have is made anew for it. */
    property bool pooled: false
    /*! The row that the keyboard stands on. */
    property bool current: false
    /*! Just jumped to. */
    property bool flashed: false
    /*! Its menu is open. */
    property bool asked: false
    readonly property bool canThread: !(root.conversation?.isThread ?? true)
    /*! Whether links have cards. */
    property bool linkCards: true
    /*! What a search looks for. */
    property string find: ""
    property string progressText: ""
    property string editedText: ""
    /*! The numbers of Preferences.messageLayout. */
    property int layout: MessageRow.Layout.Flat
    /*! Whether the time is there without the pointer. */
    property bool times: false
    readonly property bool lines: root.layout === MessageRow.Layout.Lines
    readonly property bool bubbles: root.layout === MessageRow.Layout.Bubbles
    /*! A bubble on the other side. */
    readonly property bool across: root.bubbles && root.isOwn
    readonly property string author: root.message.isSystem ? qsTr("System") : MessageText.now.userName(root.message.user)
    readonly property int marginWidth: Theme.lineTimeWidth + Theme.space2 + (root.width < 2 * Theme.paneMinimumWidth ? Theme.lineNameWidth * 0.7 : Theme.lineNameWidth)
    readonly property int indent: root.lines ? root.marginWidth + Theme.space3 : Theme.space4 + Theme.avatarMessage + Theme.space4
    /*! Room for the text and what comes with it. */
    readonly property real room: root.width - root.indent - Theme.space4 - ticks.width - editedMark.width - Theme.space3
    readonly property real widest: root.bubbles ? (root.room - 2 * Theme.space3) * 0.85 : root.room
    // How wide a text is by itself costs another layout: only where it is wanted.
    readonly property real bubbleWidth: !root.bubbles ? 0
        : Math.min(root.widest, Math.max(body.naturalWidth, root.startsGroup ? heading.naturalWidth : 0,
            root.isPicture ? Theme.pictureWidth : 0, content.wide ? Theme.cardWidth : 0,
            (extras.item as MessageExtras)?.naturalWidth ?? 0))
    /*! Of a bubble, above and below what is in it: as much as beside a picture. */
    readonly property int rim: root.hasFile ? Theme.space3 : Theme.space1
    /*! A picture has some room below it already. */
    readonly property int rimBelow: root.isPicture && !content.adorned ? root.rim - Theme.space1 : root.rim
    readonly property bool failed: root.delivery === Progress.Failed
    readonly property bool waiting: root.delivery === Progress.Queued
    readonly property bool hasFile: !root.message.file.isNull
    readonly property alias extras: extras
    /*! The pointer is over it, or over its buttons, which reach into the row above. */
    readonly property bool hovered: hover.hovered || root.actsHovered
    property bool actsHovered: false
    /*! Whether the keyboard may have its buttons here: those under the pointer come first. */
    property bool actsByKeys: true
    readonly property bool isPicture: root.hasFile && MessageText.isPicture(root.message)
    readonly property bool sent: !root.message.isNull
    // Whose row it is, is known only once somebody is signed in: rows from the disk are there earlier.
    readonly property bool hasReaders: root.isOwn && root.sent && !root.pooled
    enum Layout {
        Flat,
        Bubbles,
        Lines
    }

    signal pressedWith(modifiers: int)

    /*! How far below the top of the row the search has found something. */
    function hitTop(): real {
        return content.y + body.y + body.hitTop();
    }

    /*! An address, or one of its mentions. */
    function openLink(link: string): void {
        const mention = root.message.mentions[MessageText.mentionOf(link)];
        if (!mention)
            root.wishes.linkOpened(link);
        else if (mention.user.isNull)
            root.wishes.linkOpened("chatkitty:channel/" + encodeURIComponent(mention.channelName));
        else
            root.wishes.personWanted(mention.user);
    }

    function askProgress(): void {
        root.progressText = root.conversation.progressText(root.index);
    }

    function askMenu(): void {
        if (root.sent)
            root.wishes.menuWanted(root.message, root.isOwn, null);
        else if (root.waiting || root.failed)
            root.wishes.waitingMenuWanted(root.nonce, null);
    }

    // What the pointer asked for named people, too.
    onSpokenChanged: {
        root.progressText = root.editedText = "";
        if (root.failed) // Why is shown without being asked for.
            root.askProgress();
    }
    onThreadTextChanged: if (root.threadText.length > 0 && root.canThread) root.conversation.wantThread(root.message)
    onHasReadersChanged: if (root.hasReaders) root.conversation.wantReaders(root.message)
    ListView.onPooled: root.pooled = true
    ListView.onReused: {
        root.progressText = "";
        root.editedText = "";
        body.opened = false;
        root.pooled = false;
    }

    visible: !root.pooled
    implicitHeight: Math.ceil(content.y + content.implicitHeight + (root.bubbles ? root.rimBelow + Theme.space1 : content.rich ? Theme.space1 : Theme.messageGap * 2))
    z: root.hovered ? 2 : root.current ? 1 : 0 // its buttons stand over the row above

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.focused: root.current

    MessageBackdrop {
        anchors.fill: parent
        marked: root.selected || root.flashed
        // A bubble is hardly seen on that.
        hovered: (root.hovered || root.asked || root.current) && !root.bubbles
        current: root.current
        fades: root.flashed
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.askMenu()
    }

    TapHandler {
        onTapped: {
            SelectedText.clear();
            root.pressedWith(Keymap.heldModifiers());
        }
    }

    Deferred {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: Theme.space2
        active: root.startsGroup && !root.lines && !root.across
        sourceComponent: MessageFace {
            name: root.author
            colorKey: root.message.user.name
            picture: root.picture
            onTapped: root.wishes.personWanted(root.message.user)
        }
    }

    Deferred {
        anchors.left: parent.left
        y: content.y
        width: root.marginWidth
        active: root.lines
        sourceComponent: MessageMargin {
            author: root.author
            time: root.timeLabel
            startsGroup: root.startsGroup
        }
    }

    MessageBubble {
        anchors.fill: content
        visible: root.bubbles
        own: root.across
        anchors.topMargin: -root.rim
        anchors.bottomMargin: -root.rimBelow
        marked: root.selected || root.flashed
    }

    Column {
        id: content

        readonly property int linkCard: root.linkCards && root.message.webLinks.length > 0 ? MessageText.firstPreview(root.message) : -1
        /*! Something comes below the text; and below a file. */
        readonly property bool rich: root.hasFile || content.adorned
        readonly property bool adorned: root.message.reactions.length > 0 || root.failed || (root.threadText.length > 0 && root.canThread)
            || content.linkCard >= 0
        readonly property bool wide: (root.hasFile && !root.isPicture) || root.failed || content.linkCard >= 0 || !root.quote.isNull

        anchors.left: parent.left
        anchors.leftMargin: root.across ? root.indent + root.room - root.bubbleWidth - Theme.space3 : root.indent + (root.bubbles ? Theme.space3 : 0)
        y: root.bubbles ? root.rim + Theme.space1 : root.startsGroup && !root.lines ? Theme.groupGap : Theme.messageGap
        width: root.bubbles ? root.bubbleWidth : root.room

        MessageHeading {
            id: heading

            width: parent.width
            visible: root.startsGroup && (named || warning.length > 0)
            named: !root.lines
            // Whose bubble it is says its side.
            author: root.bubbles && (root.isOwn || !(root.conversation?.peer.isNull ?? true)) ? "" : root.author
            time: root.timeLabel
            warning: root.warning
        }

        Deferred {
            width: parent.width
            active: !root.pooled && !root.quote.isNull
            visible: active
            sourceComponent: QuoteBlock {
                quote: root.quote
                Component.onCompleted: root.conversation.wantQuote(root.message)
                onClicked: root.conversation.showQuoted(root.message)
            }
        }

        MessageBody {
            id: body

            width: parent.width
            message: root.message
            ownName: root.kitty.currentUser.name
            find: root.find
            pointed: hover.hovered && !root.pooled
            opacity: root.delivery === Progress.None || root.delivery >= Progress.Sent || root.failed ? 1 : 0.7
            visible: root.message.body.length > 0
            onLinkOpened: address => root.openLink(address)
            onLinkHovered: address => root.wishes.linkHovered(address)
            onPressedWith: modifiers => root.pressedWith(modifiers)
        }

        // Most messages have none of these.
        Deferred {
            id: extras

            width: parent.width
            active: !root.pooled && content.rich
            visible: active
            sourceComponent: MessageExtras {
                kitty: root.kitty
                conversation: root.conversation
                wishes: root.wishes
                message: root.message
                nonce: root.nonce
                isPicture: root.isPicture
                current: root.current
                linkCard: content.linkCard
                threadText: root.canThread ? root.threadText : ""
                failed: root.failed
                progressText: root.progressText
                onProgressWanted: root.askProgress()
            }
        }
    }

    // On the side of a bubble where there is room.
    HoverTime {
        anchors.left: parent.left
        anchors.leftMargin: root.across ? content.anchors.leftMargin - Theme.space3 - Theme.space2 - width : Theme.space1
        width: root.indent - Theme.space2
        horizontalAlignment: root.across ? Text.AlignRight : Text.AlignHCenter
        anchors.verticalCenter: content.top
        text: root.timeLabel
        visible: !root.startsGroup && !root.lines && (root.times || hover.hovered)
    }

    Deferred {
        id: ticks

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1 + Theme.hairline
        active: root.delivery !== Progress.None
        width: active ? implicitWidth : 0
        sourceComponent: Ticks {
            delivery: root.delivery
            text: root.progressText
            onTextWanted: root.askProgress()
            onClicked: if (root.sent) root.wishes.readersWanted(root.message)
        }
    }

    // Before the ticks; where there are none, behind the bubble.
    Deferred {
        id: editedMark

        readonly property bool behind: root.bubbles && !root.across

        anchors.right: parent.right
        anchors.rightMargin: behind ? root.width - content.anchors.leftMargin - content.width - Theme.space4 - width
            : Theme.space4 + (ticks.active ? ticks.width + Theme.space1 : 0)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1 + Theme.hairline
        active: !root.pooled && root.message.isEdited
        width: active ? implicitWidth + Theme.space1 : 0
        sourceComponent: EditedMark {
            detail: root.editedText
            onTextWanted: root.editedText = root.conversation.editedText(root.message)
        }
    }

    Deferred {
        // Not over a bubble of the other side.
        anchors.right: parent.right
        anchors.rightMargin: root.across
            ? Math.max(Theme.space3, root.width - width - root.indent) : Theme.space3
        // In the view, even when the top of the row is not.
        y: !active ? 0 : Math.max(Theme.focusWidth - Theme.space3, (root.ListView.view?.contentY ?? root.y) - root.y + Theme.focusWidth)
        active: !root.pooled && (root.hovered || (root.current && root.actsByKeys)) && (root.sent || root.waiting)
        onActiveChanged: if (!active) root.actsHovered = false
        sourceComponent: MessageActions {
            onPointedChanged: root.actsHovered = pointed
            onReacted: emoji => root.conversation.toggleReaction(root.message, emoji)
            onMenuWanted: root.askMenu()
            canThread: root.canThread
            waiting: root.waiting
            onEdited: root.wishes.takeBackWanted(root.nonce)
            onDiscarded: root.conversation.discard(root.nonce)
            narrow: root.width < Theme.popWidth
            onPickerWanted: root.wishes.pickerWanted(root.message)
            onReplyWanted: root.wishes.replyWanted(root.message)
            onThreadWanted: root.wishes.threadWanted(root.message)
        }
    }
}
