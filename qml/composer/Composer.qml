// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

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
    readonly property bool canWrite: root.started && root.session.state !== ChatSession.Failed
    readonly property bool editing: !root.edited.isNull
    readonly property alias text: input.text
    property message edited
    /*! The file on its way. */
    property FileTransfer transfer: null
    readonly property bool canAttach: root.canWrite && root.transfer?.state !== FileTransfer.Running
    /*! Sent, but not known to be on disk yet. */
    property string posted: ""

    signal focusTaken()
    /*! Up in an empty composer with nothing to edit: the keyboard goes to the messages. */
    signal historyWanted()
    /*! Escape with nothing to cancel here. */
    signal dismissed()

    function takeFocus(): void {
        input.takeFocus();
    }

    /*! Puts a text back that could not be sent. */
    function takeText(text: string): void {
        if (text.length > 0)
            input.text = input.text.length > 0 ? text + "\n" + input.text : text;
        root.takeFocus();
    }

    /*! Shows a text as if it were typed here: a story types in the window of its user. */
    function showDraft(text: string): void {
        input.text = text;
        if (text.length > 0)
            typist.typed(text);
        else
            typist.stopped();
    }

    function edit(message: message): void {
        root.drafts.setText(root.channelId, input.text);
        root.edited = message;
        input.text = message.body;
        root.takeFocus();
    }

    function cancelEdit(): void {
        root.edited = none.message;
        input.text = root.drafts.text(root.channelId);
    }

    function submit(): void {
        const text = input.text;
        if (text.trim().length === 0 || !root.canWrite || root.posted.length > 0)
            return;
        typist.stopped();
        if (root.editing) {
            root.conversation.edit(root.edited, text.trim());
            root.cancelEdit();
        } else {
            root.posted = text;
            root.conversation.send(text.trim());
        }
    }

    function attach(file: url): void {
        if (root.canAttach)
            root.transfer = root.kitty.sendFile(root.conversation.channel, file);
    }

    function restoreDraft(): void {
        root.edited = none.message;
        root.posted = "";
        input.text = root.drafts.text(root.channelId);
    }

    implicitHeight: column.implicitHeight

    onChannelIdChanged: root.restoreDraft()

    QtObject {
        id: none

        property message message
    }

    Typist {
        id: typist

        session: root.session
        showTyping: root.preferences.showTyping
        showText: root.preferences.showLiveText
    }

    Connections {
        target: root.drafts

        function onFolderChanged(): void {
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
        }

        function onSendRefused(text: string): void {
            root.posted = "";
        }
    }

    Connections {
        target: root.transfer

        function onStateChanged(): void {
            if (root.transfer.state === FileTransfer.Completed)
                root.transfer = null;
        }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.space1

        Deferred {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            active: root.transfer !== null
            visible: active
            sourceComponent: TransferRow {
                transfer: root.transfer
                onDismissed: root.transfer = null
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space1
            spacing: Theme.space2
            visible: root.editing

            Icon {
                name: "pencil"
                size: Theme.iconSmall
                color: Theme.accent
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Editing a message")
                color: Theme.accent
                font.pixelSize: Theme.textSmall
                elide: Text.ElideRight
            }

            Button {
                kind: Button.Kind.Quiet
                text: qsTr("Cancel")
                onClicked: root.cancelEdit()
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(input.implicitHeight, Theme.iconButton) + Theme.space3 + Theme.focusWidth
            radius: Theme.radiusRow
            color: Theme.surface
            border.width: Theme.hairline
            border.color: input.activeFocus ? Theme.accent : Theme.line

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.space2
                anchors.rightMargin: Theme.space2
                spacing: Theme.space1

                AttachButton {
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.space2 - Theme.hairline
                    enabled: root.canAttach
                    onChosen: file => root.attach(file)
                }

                ComposerInput {
                    id: input

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    enterSends: root.preferences.enterSends
                    readOnly: !root.canWrite
                    placeholderText: !root.canWrite ? qsTr("Enter the room to send messages")
                        : root.width < Theme.paneMinimumWidth + Theme.space8 ? qsTr("Message")
                        : qsTr("Message %1").arg(root.conversation.title)
                    onSubmitted: root.submit()
                    onFocusTaken: root.focusTaken()
                    onEdited: {
                        if (!root.editing)
                            root.drafts.setText(root.channelId, input.text);
                        typist.typed(input.text);
                    }
                    onCancelled: root.editing ? root.cancelEdit() : root.dismissed()
                    onEditLastWanted: {
                        const last = root.conversation.lastOwnMessage();
                        if (last.isNull)
                            root.historyWanted();
                        else
                            root.edit(last);
                    }
                }

                RevealButton {
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.space2 - Theme.hairline
                    preferences: root.preferences
                    visible: root.canWrite
                }

                IconButton {
                    id: emojiButton

                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.space2 - Theme.hairline
                    iconName: "smile"
                    text: qsTr("Insert an emoji")
                    enabled: root.canWrite
                    onClicked: emoji.active = true

                    Deferred {
                        id: emoji

                        active: false
                        sourceComponent: EmojiPicker {
                            parent: emojiButton
                            preferences: root.preferences
                            visible: true
                            onPicked: character => input.insertText(character)
                            onClosed: emoji.active = false
                        }
                    }
                }

                IconButton {
                    Layout.alignment: Qt.AlignBottom
                    Layout.bottomMargin: Theme.space2 - Theme.hairline
                    iconName: "send"
                    filled: true
                    text: root.editing ? qsTr("Save the change") : qsTr("Send to %1").arg(root.conversation.title)
                    enabled: root.canWrite && input.text.trim().length > 0
                    onClicked: root.submit()
                }
            }
        }
    }
}
