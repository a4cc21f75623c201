// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! Where a message is written. The draft belongs to the channel and survives closing; what others see of it while it is
    written is decided by the switch beside it. */
Item {
    id: root

    required property ConversationModel conversation
    required property ChatKitty kitty
    required property ChatSession session
    required property Drafts drafts
    required property Preferences preferences
    /*! Whether the user is to be in the room; only there he may write. */
    required property bool started
    readonly property real channelId: root.conversation.draftKey
    property string closedText: "" // why nothing can be written here at all
    readonly property bool canWrite: root.started && root.session.state !== ChatSession.Failed && root.closedText.length === 0
    readonly property bool editing: !root.edited.isNull
    /*! Of the channel, not of this pane. */
    property Attachments attachments: root.drafts.attachments(root.channelId)
    readonly property alias text: input.text
    readonly property Reveal reveal: typist.reveal
    readonly property Item field: input.field
    property message edited
    property message noMessage // what `edited` is while nothing is
    /*! Why the last command or file was refused. */
    property string problem: ""
    /*! The buttons stand under the text: beside it they would leave no room for words. */
    readonly property bool tall: root.width < Theme.scaled(Theme.paneMinimumWidth)
    readonly property bool canAttach: root.canWrite && !root.editing
    /*! The change that was saved last: of what, as it was written, and as it was sent. */
    property message changed
    property string changedText: ""
    property string changedBody: ""
    /*! Sent, but not known to be on disk yet. */
    property string posted: ""
    /*! Enter was pressed meanwhile. */
    property bool postsNext: false

    signal focusTaken()
    /*! What was written is on its way to the conversation. */
    signal sent()
    /*! Up in an empty composer with nothing to edit: the keyboard goes to the messages. */
    signal historyWanted()
    /*! The messages are to move by a page: -1 up, 1 down. */
    signal paged(by: int)
    /*! Escape with nothing to cancel here. */
    signal dismissed()

    function takeFocus(): void { input.takeFocus(); }

    /*! Puts a text back that could not be sent. */
    function takeText(text: string): void {
        if (text.length > 0)
            input.text = input.text.length > 0 ? text + "\n" + input.text : text;
        root.takeFocus();
    }

    /*! Shows a text as if it were typed here: a story types in the window of its user. */
    function showDraft(text: string): void {
        input.showText(text);
        if (text.length > 0)
            typist.typed(text);
        else
            typist.stopped();
    }

    function edit(message: message): void {
        root.editAs(message, completion.draft(message));
        root.takeFocus();
    }

    function editAs(message: message, text: string): void {
        if (!root.editing)
            root.drafts.setText(root.channelId, input.text);
        root.edited = message;
        root.drafts.keepEdit(root.channelId, message, text);
        input.text = text;
    }

    function cancelEdit(): void {
        root.edited = root.noMessage;
        root.drafts.keepEdit(root.channelId, root.noMessage, "");
        input.text = root.drafts.text(root.channelId);
    }

    function submit(): void {
        const text = input.text.trim();
        root.postsNext = root.posted.length > 0;
        if (!root.canWrite || root.postsNext || root.attachments.preparing)
            return;
        root.problem = "";
        if (root.editing) {
            root.changed = root.edited;
            root.changedText = text;
            root.changedBody = completion.body(text);
            root.cancelEdit();
            if (text.length > 0)
                root.conversation.edit(root.changed, root.changedBody);
        } else if (commands.isCommand(text)) {
            commands.run(text);
        } else {
            root.post(text.startsWith("//") ? text.slice(1) : text);
            root.attachments.send(root.kitty, root.conversation.channel, root.conversation.parentMessage);
            root.sent();
        }
    }

    function post(text: string): void {
        typist.stopped();
        if (text.length === 0)
            return;
        root.posted = input.text;
        root.conversation.send(completion.body(text));
        root.sent();
    }

    function clearText(): void {
        typist.stopped();
        input.text = "";
        root.drafts.setText(root.channelId, "");
    }

    /*! Puts files beside the draft; they are sent with it. */
    function attach(files: list<url>): void {
        if (!root.canAttach)
            return;
        root.attachments.add(files);
        root.takeFocus();
    }

    /*! Goes on with what was begun elsewhere in the pane. */
    function typeText(text: string): void {
        if (!root.canWrite)
            return;
        root.takeFocus();
        input.insertText(text);
    }

    function restoreDraft(): void {
        root.edited = root.noMessage;
        root.posted = "";
        root.postsNext = false;
        root.problem = "";
        root.attachments = root.drafts.attachments(root.channelId);
        input.text = root.drafts.text(root.channelId);
        if (!root.drafts.edited(root.channelId).isNull)
            root.editAs(root.drafts.edited(root.channelId), root.drafts.editedText(root.channelId));
        completion.prepare(input.text);
    }

    implicitHeight: column.implicitHeight

    onChannelIdChanged: root.restoreDraft()

    RoomTypist {
        id: typist

        session: root.session
        conversation: root.conversation
        preferences: root.preferences
    }

    Connections {
        target: root.drafts

        function onReset(): void {
            root.attachments = root.drafts.attachments(root.channelId);
            if (!root.editing && input.text !== root.drafts.text(root.channelId))
                root.restoreDraft();
        }
    }

    Connections {
        target: root.conversation

        function onSendAccepted(text: string): void {
            // What was typed since then stays.
            if (input.text.startsWith(root.posted))
                input.text = input.text.slice(root.posted.length).replace(/^\n/, "");
            root.posted = "";
            root.drafts.setText(root.channelId, input.text);
            if (root.postsNext)
                root.submit();
        }

        // What was written is not lost: it goes on where it was, unless another message is being changed meanwhile.
        function onEditRefused(message: message, body: string): void {
            const text = body === root.changedBody ? root.changedText : body;
            if (root.editing)
                root.drafts.setText(root.channelId, text + "\n" + root.drafts.text(root.channelId));
            else
                root.editAs(message, text);
        }

        function onSendRefused(text: string): void {
            root.postsNext = false;
            root.posted = "";
        }
    }

    Commands {
        id: commands

        kitty: root.kitty
        channel: root.conversation.channel
        onDone: root.clearText()
        onSend: text => root.post(text)
        onFailed: text => root.problem = text
    }

    CompletionModel {
        id: completion

        kitty: root.kitty
        channel: root.conversation.channel
    }

    CompletionPopup {
        id: suggestions

        parent: root
        completion: completion
        caretX: input.mapToItem(root, input.caret.x, 0).x
        caretY: input.mapToItem(root, 0, input.caret.y).y
        onChosen: row => input.complete(completion.start, completion.replacement(row))
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.space1

        ComposerNotes {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            attachments: root.attachments
            typist: typist
            problem: root.problem
            editing: root.editing
            hasText: input.text.length > 0
            onEditCancelled: root.cancelEdit()
            onLiveStopped: root.reveal.writing = Revealing.Typing
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: (root.tall ? input.implicitHeight + Theme.iconButton : Math.max(input.implicitHeight, Theme.iconButton))
                + Theme.space3 + Theme.focusWidth
            radius: Theme.radiusRow
            color: Theme.surface
            border.width: Theme.hairline
            border.color: input.activeFocus ? Theme.accent : Theme.line

            GridLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space2
                anchors.rightMargin: Theme.space2
                columns: 3
                columnSpacing: Theme.space1
                rowSpacing: 0

                AttachButton {
                    id: attachButton

                    Layout.row: root.tall ? 1 : 0
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.space2 - Theme.hairline
                    enabled: root.canAttach
                    onChosen: root.attach(attachButton.files)
                }

                ComposerInput {
                    id: input

                    Layout.row: 0
                    Layout.column: root.tall ? 0 : 1
                    Layout.columnSpan: root.tall ? 3 : 1
                    Layout.leftMargin: root.tall ? Theme.space2 : 0
                    Layout.rightMargin: root.tall ? Theme.space2 : 0
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    enterSends: root.preferences?.enterSends ?? false
                    names: completion
                    enabled: root.canWrite
                    placeholderText: !root.canWrite ? root.closedText || qsTr("Resume to write here")
                        : root.conversation.isThread ? qsTr("Reply in the thread")
                        : qsTr("Message %1").arg(root.conversation.title)
                    completing: suggestions.visible
                    messagesSelected: root.conversation.selectedCount > 0
                    onMessagesCopied: Clipboard.copy(root.conversation.selectedText())
                    onSubmitted: root.submit()
                    onCompletionMoved: by => suggestions.move(by)
                    onCompletionChosen: suggestions.chosen(suggestions.currentIndex)
                    onCompletionDismissed: completion.dismiss()
                    onPaged: by => root.paged(by)
                    onReplyLastWanted: root.conversation.replyToLast()
                    onAttachWanted: if (root.canAttach) attachButton.clicked()
                    onPasteWanted: {
                        if (!root.canAttach || !root.attachments.paste()) {
                            typist.guard();
                            input.pasteText();
                        }
                    }
                    onCursorMoved: if (!input.composing) completion.update(input.text, input.cursorPosition)
                    onFocusTaken: root.focusTaken()
                    onEdited: {
                        if (root.editing)
                            root.drafts.keepEdit(root.channelId, root.edited, input.text);
                        else
                            root.drafts.setText(root.channelId, input.text);
                        typist.typed(input.text);
                    }
                    onCancelled: root.editing ? root.cancelEdit() : root.dismissed()
                    onEditLastWanted: {
                        const last = root.conversation.lastOwnMessage();
                        last.isNull ? root.historyWanted() : root.edit(last);
                    }
                }

                ComposerButtons {
                    Layout.row: root.tall ? 1 : 0
                    Layout.column: 2
                    Layout.alignment: Qt.AlignBottom | Qt.AlignRight
                    Layout.bottomMargin: Theme.space2 - Theme.hairline
                    preferences: root.preferences
                    reveal: root.reveal
                    canWrite: root.canWrite
                    canSend: input.text.trim().length > 0 || root.attachments.count > 0
                    formats: root.width > Theme.sideCardWidth
                    sendText: root.editing ? qsTr("Save the change") : root.conversation.isThread ? qsTr("Send the reply")
                        : qsTr("Send to %1").arg(root.conversation.title)
                    onMarkWanted: mark => input.toggleMark(mark)
                    onCodeBlockWanted: input.makeCodeBlock()
                    onEmojiPicked: character => input.insertText(character)
                    onSubmitted: root.submit()
                }
            }
        }
    }
}
