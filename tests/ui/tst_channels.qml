// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Purr.Channels
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

Item {
    id: root

    width: 328
    height: 600

    ChatKitty {
        id: kitty
    }

    ChannelListModel {
        id: channels

        kitty: kitty
    }

    Rail {
        id: rail

        height: parent.height
        currentUser: kitty.currentUser
    }

    ChannelColumn {
        id: column

        x: rail.width
        width: Theme.listWidth
        height: parent.height
        kitty: kitty
        channels: channels
    }

    NewChatDialogs {
        id: creator

        kitty: kitty
    }

    QuickSwitcher {
        id: switcher

        kitty: kitty
        channels: channels
    }

    SignalSpy {
        id: jump

        target: column
        signalName: "switcherRequested"
    }

    SignalSpy {
        id: area

        target: rail
        signalName: "areaRequested"
    }

    TestCase {
        name: "Channels"
        when: windowShown

        function search(item: var, role: int, name: string): var {
            if (item.visible && item.Accessible.role === role && item.Accessible.name === name)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = search(item.children[i], role, name);
                if (found)
                    return found;
            }
            return null;
        }

        function test_filtersAreExclusive(): void {
            const unread = search(column, Accessible.RadioButton, "Unread");
            const all = search(column, Accessible.RadioButton, "All");
            verify(all.checked);
            mouseClick(unread);
            verify(unread.checked);
            verify(!all.checked);
            all.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(all.checked);
            verify(!unread.checked);
        }

        function test_jumpFieldAsksForTheSwitcher(): void {
            jump.clear();
            mouseClick(search(column, Accessible.Button, "Search or jump to…"));
            compare(jump.count, 1);
        }

        function test_railOffersOnlyWhatWorks(): void {
            compare(search(rail, Accessible.PageTab, "Settings"), null);
            area.clear();
            mouseClick(search(rail, Accessible.PageTab, "Channels to join"));
            compare(area.count, 1);
            compare(area.signalArguments[0][0], Rail.Area.Rooms);
        }

        function test_slotMeterSaysHowMany(): void {
            verify(search(column, Accessible.ProgressBar, "0 of 10 chat sessions active"));
        }

        function test_newChatDialogOpensAndCloses(): void {
            creator.openChannel("");
            const overlay = switcher.parent;
            let create = null;
            tryVerify(() => (create = search(overlay, Accessible.Button, "Create channel")) !== null);
            verify(!create.enabled, "a channel needs a name");
            keyClick("r");
            tryVerify(() => create.enabled);
            keyClick(Qt.Key_Escape);
            tryVerify(() => search(overlay, Accessible.Button, "Create channel") === null);
        }

        function test_switcherTakesTheKeyboard(): void {
            switcher.open();
            tryVerify(() => switcher.opened);
            keyClick("x");
            verify(switcher.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !switcher.visible);
        }
    }
}
