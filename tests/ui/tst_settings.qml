// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Purr.Desktop
import Purr.Models
import Purr.Settings

Item {
    id: root

    width: 1000
    height: 700

    Preferences {
        id: preferences
    }

    Autostart {
        id: autostart
    }

    SettingsScreen {
        id: settings

        parent: root
        preferences: preferences
        autostart: autostart
        trayAvailable: false
    }

    TestCase {
        id: testCase

        name: "Settings"
        when: windowShown

        function shown(text: string): bool {
            const find = item => item.visible && (item.text === text || Array.from(item.children).some(find));
            return find(settings.contentItem);
        }

        function row(text: string): Item {
            const find = item => {
                if (item.visible && item.flipped && item.text === text)
                    return item;
                for (const child of Array.from(item.children)) {
                    const found = find(child);
                    if (found)
                        return found;
                }
                return null;
            };
            return find(settings.contentItem);
        }

        function init(): void {
            settings.openAt(SettingsScreen.Page.Appearance);
            tryVerify(() => settings.opened);
        }

        function cleanup(): void {
            settings.close();
            tryVerify(() => !settings.visible);
        }

        function test_pages(): void {
            verify(shown("Text size"));
            verify(!shown("Show notifications"));
            settings.page = SettingsScreen.Page.Notifications;
            verify(shown("Show notifications"));
            verify(!shown("Text size"));
            settings.page = SettingsScreen.Page.Start;
            verify(shown("This desktop has no tray, so closing the window ends Purr."));
        }

        function test_searchLooksEverywhere(): void {
            for (const key of ["t", "r", "a", "y"])
                keyClick(key);
            tryVerify(() => shown("Show an icon in the tray"));
            verify(!shown("Text size"));
            verify(!shown("Play a sound"));
            keyClick("q");
            tryVerify(() => shown("No setting is called that."));
        }

        function test_escapeCloses(): void {
            keyClick(Qt.Key_Escape);
            tryVerify(() => !settings.visible);
        }

        function test_shortcutsFollowTheChoice(): void {
            settings.page = SettingsScreen.Page.Keyboard;
            verify(shown("Send the message"));
            verify(shown("Ctrl+Shift+D"));
        }

        function test_autostart(): void {
            autostart.enabled = false;
            settings.page = SettingsScreen.Page.Start;
            const toggle = row("Start when I sign in to the computer");
            verify(toggle);
            mouseClick(toggle);
            verify(autostart.enabled);
            verify(toggle.on);
            mouseClick(toggle);
            verify(!autostart.enabled);
        }
    }
}
