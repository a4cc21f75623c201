// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Protocol
import Purr.Style

/*! A channel and its members, and what the user may do with them. */
T.Popup {
    id: root

    required property ChatKitty kitty
    required property ChannelListModel channels
    property bool editing: false
    property bool showsBlocked: false
    readonly property bool direct: details.channel.isDirect

    signal profileRequested(person: user)
    signal exportRequested(target: channel)

    function openFor(target: channel, session: ChatSession): void {
        root.editing = false;
        root.showsBlocked = false;
        members.query = "";
        members.session = session;
        details.channel = root.channels.latest(target);
        root.open();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    width: Math.min(Theme.dialogWidth + Theme.space8 * 2, parent ? parent.width - Theme.space8 : Theme.dialogWidth)
    height: Math.min(Theme.settingsHeight, parent ? parent.height - Theme.space8 : Theme.settingsHeight)
    padding: Theme.space4
    background: PopupSurface {
        radius: Theme.radiusPane
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    onOpened: search.forceActiveFocus()
    // A form that is hidden would keep the keyboard, and every Escape.
    onEditingChanged: if (!root.editing) search.forceActiveFocus()
    onClosed: members.session = null

    ChannelDetails {
        id: details

        kitty: root.kitty
        onSaved: root.editing = false
        onInvited: inviter.close()
        onMembersChanged: members.reload()
        onBlockedChanged: blocked.refresh()
        onGone: root.close()
    }

    MembersModel {
        id: members

        kitty: root.visible ? root.kitty : null
        channel: details.channel
    }

    PageModel {
        id: blocked

        kitty: root.visible && details.canManage ? root.kitty : null
        list: PageModel.ChannelBlocks
        channel: details.channel
    }

    MemberMenu {
        id: memberMenu

        details: details
        onProfileRequested: person => root.profileRequested(person)
        onRemovalRequested: (person, blocking) => {
            const name = MessageText.now.userName(person);
            question.person = person;
            if (blocking)
                question.ask("block", qsTr("Keep %1 out?").arg(name), qsTr("%1 leaves %2 and cannot come back before being unblocked here.").arg(name).arg(details.title),
                    qsTr("Keep out"));
            else
                question.ask("remove", qsTr("Remove %1?").arg(name), qsTr("%1 leaves %2, and can be invited again.").arg(name).arg(details.title),
                    qsTr("Remove"));
        }
    }

    Question {
        id: question

        property user person

        onConfirmed: what => {
            switch (what) {
            case "block": details.block(question.person); break;
            case "remove": details.remove(question.person); break;
            case "clear": details.clearHistory(); break;
            case "leave": details.leave(); break;
            case "delete": details.deleteChannel(); break;
            }
        }
    }

    InviteDialog {
        id: inviter

        kitty: root.kitty
        details: details
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space3

        DetailsHeader {
            Layout.fillWidth: true
            details: details
            channels: root.channels
            editing: root.editing
            onEditRequested: root.editing = true
            onInviteRequested: inviter.openFresh()
            onExportRequested: root.exportRequested(details.channel)
            onClearRequested: question.ask("clear", qsTr("Clear the history?"),
                qsTr("All messages of %1 so far disappear for you, on every device. Others keep theirs.").arg(details.title),
                qsTr("Clear"))
            onLeaveRequested: question.askToLeave(details.channel, details.title)
            onDeleteRequested: question.ask("delete", qsTr("Delete %1?").arg(details.title),
                qsTr("The channel and all its messages disappear for everybody. This cannot be taken back."),
                qsTr("Delete for everybody"))
            onCloseRequested: root.close()
        }

        DetailsForm {
            Layout.fillWidth: true
            details: details
            visible: root.editing
            onCancelled: root.editing = false
        }

        Label {
            Layout.fillWidth: true
            text: Presenter.now.data(details.description)
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            visible: text.length > 0 && !root.editing
        }

        ErrorLine {
            Layout.fillWidth: true
            text: details.errorText
            visible: text.length > 0 && !inviter.visible
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            TextField {
                id: search

                Layout.fillWidth: true
                placeholderText: qsTr("Search members")
                iconName: "search"
                visible: !root.showsBlocked
                text: members.query
                onEdited: members.query = text
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            }

            Button {
                text: root.showsBlocked ? qsTr("Show members") : qsTr("Blocked (%1)").arg(Number(blocked.count).toLocaleString(Qt.locale(), "f", 0) + (blocked.complete ? "" : "+"))
                visible: root.showsBlocked || blocked.count > 0
                onClicked: root.showsBlocked = !root.showsBlocked
            }
        }

        BlockedRows {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.showsBlocked
            model: blocked
            busy: details.busy
            onUnblockRequested: record => details.unblock(record)
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.showsBlocked
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            model: members
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Members")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (list.currentItem as MemberRow)?.activated()
            Keys.onEnterPressed: (list.currentItem as MemberRow)?.activated()
            Keys.onMenuPressed: (list.currentItem as MemberRow)?.menuRequested(Theme.space6, Theme.space6)

            delegate: MemberRow {
                id: row

                width: ListView.view ? ListView.view.width : 0
                current: list.activeFocus && ListView.isCurrentItem
                manageable: details.canManage
                onActivated: root.profileRequested(row.person)
                onMenuRequested: (x, y) => {
                    if (!row.own)
                        memberMenu.openFor(row.person, row.moderator, row.creator, row, x, y);
                }
            }

            Label {
                anchors.centerIn: parent
                width: parent.width - Theme.space8
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.muted
                text: members.errorText.length > 0 ? members.errorText : qsTr("Nobody here is called “%1”.").arg(members.query)
                visible: list.count === 0 && !members.busy
            }

            Spinner {
                anchors.centerIn: parent
                visible: members.busy && list.count === 0
            }
        }
    }
}
