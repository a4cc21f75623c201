// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models
import Purr.Protocol

/*! What the keys of WindowKeys do, in whichever window they were pressed. What only the shell can do it asks for by
    signals. */
Item {
    id: root

    required property ChannelListModel channels
    required property Workspace workspace
    required property Preferences preferences
    required property Layouts layouts

    signal switcherWanted()
    signal newChatWanted()
    signal newChannelWanted()
    signal searchWanted()
    signal paneSearchWanted()
    signal settingsWanted()
    signal shortcutsWanted()
    signal layoutsWanted()
    signal inspectorWanted()
    signal channelWanted(target: channel)
    /*! In the focused pane, or else by openLongestUnread(). */
    signal firstUnreadWanted()
    /*! A pane got the focus of the workspace; the keyboard should go there too. */
    signal paneFocused()
    signal areaStepped(by: int)

    function step(by: int, unreadOnly: bool): void {
        const next = root.channels.neighbour(root.workspace.focusedId, by, unreadOnly);
        if (!next.isNull)
            root.channelWanted(next);
    }

    function openLongestUnread(): void {
        const waiting = root.channels.longestUnread();
        if (!waiting.isNull)
            root.channelWanted(waiting);
    }

    function walk(by: int): void {
        const target = root.channels.channel(trail.step(by));
        if (!target.isNull)
            root.channelWanted(target);
    }

    function focusPane(index: int): void {
        if (index < 0 || index >= root.workspace.count)
            return;
        root.workspace.focus(index);
        root.paneFocused();
    }

    function toggleMute(): void {
        const target = root.channels.channel(root.workspace.focusedId);
        if (!target.isNull)
            root.channels.mute(target, !target.muted);
    }

    function togglePark(): void {
        if (root.workspace.focusedStarted)
            root.workspace.park(root.workspace.focusedIndex);
        else
            root.workspace.enter(root.workspace.focusedIndex);
    }

    function perform(action: string): void {
        switch (action) {
        case "switcher": root.switcherWanted(); break;
        case "newChat": root.newChatWanted(); break;
        case "newChannel": root.newChannelWanted(); break;
        case "search": root.searchWanted(); break;
        case "searchChat": root.paneSearchWanted(); break;
        case "previousChat": root.step(-1, false); break;
        case "nextChat": root.step(1, false); break;
        case "previousUnread": root.step(-1, true); break;
        case "nextUnread": root.step(1, true); break;
        case "oldestUnread": root.firstUnreadWanted(); break;
        case "back": root.walk(-1); break;
        case "forward": root.walk(1); break;
        case "nextArea": root.areaStepped(1); break;
        case "previousArea": root.areaStepped(-1); break;
        case "lastPane": root.focusPane(trail.lastPane()); break;
        case "nextPane": root.focusPane((root.workspace.focusedIndex + 1) % Math.max(1, root.workspace.count)); break;
        case "closePane": root.workspace.close(root.workspace.focusedIndex); break;
        case "paneToLeft": root.workspace.step(Tiling.Left); break;
        case "paneToRight": root.workspace.step(Tiling.Right); break;
        case "paneToTop": root.workspace.step(Tiling.Top); break;
        case "paneToBottom": root.workspace.step(Tiling.Bottom); break;
        case "popPane": root.workspace.setPopped(root.workspace.focusedIndex, !root.workspace.isPopped(root.workspace.focusedIndex)); break;
        case "parkPane": root.togglePark(); break;
        case "layouts": root.layoutsWanted(); break;
        case "maximise": root.workspace.maximised = !root.workspace.maximised; break;
        case "muteChat": root.toggleMute(); break;
        case "allRead": root.channels.markAllRead(); break;
        case "doNotDisturb": root.preferences.doNotDisturb = !root.preferences.doNotDisturb; break;
        case "textLarger": root.preferences.scaleText(1); break;
        case "textSmaller": root.preferences.scaleText(-1); break;
        case "textUsual": root.preferences.scaleText(0); break;
        case "inspector": root.inspectorWanted(); break;
        case "presenter": Presenter.active = !Presenter.active; break;
        case "settings": root.settingsWanted(); break;
        case "shortcuts": root.shortcutsWanted(); break;
        case "quit": Qt.quit(); break;
        default:
            if (/^pane[1-9]$/.test(action))
                root.focusPane(Number(action[4]) - 1);
            else if (/^layout[1-9]$/.test(action))
                root.layouts.apply(Number(action[6]) - 1);
        }
    }

    Trail {
        id: trail

        workspace: root.workspace
    }
}
