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

        folder: testFolder
    }

    Binding {
        target: Keymap
        property: "preferences"
        value: preferences
    }

    Autostart {
        id: autostart
    }

    SettingsScreen {
        id: settings

        parent: root
        preferences: preferences
        autostart: autostart
        storage: StorageUse {}
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

        function test_whereTheServerIs(): void {
            settings.page = SettingsScreen.Page.Advanced;
            verify(!shown("The built-in server is at"));
            settings.builtInServer = "http://127.0.0.1:9001";
            verify(shown("The built-in server is at http://127.0.0.1:9001."));
            settings.builtInServer = "http://127.0.0.1:41234";
            settings.missedPort = 9001;
            verify(shown("Another program has port 9001, so the built-in server is at http://127.0.0.1:41234 this time."));
            settings.builtInServer = "";
            settings.missedPort = 0;
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

        function keyButton(text: string): Item {
            const find = item => {
                if (item.visible && item.listening !== undefined && item.Accessible.name.startsWith(text))
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

        function test_keysCanBeChanged(): void {
            settings.page = SettingsScreen.Page.Keyboard;
            const button = keyButton("Keys of “Next unread chat”");
            verify(button);
            button.forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(button.listening);
            keyClick(Qt.Key_J, Qt.ControlModifier);
            compare(Keymap.hints.nextUnread, "Ctrl+J");
            compare(button.text, "Ctrl+J");
            // What is taken already is named, and taken only when asked.
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Q, Qt.ControlModifier);
            tryVerify(() => shown("These keys are for “Quit”."));
            compare(Keymap.hints.nextUnread, "Ctrl+J");
            button.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Escape);
            verify(!button.listening);
            verify(settings.visible);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Delete);
            compare(Keymap.hints.nextUnread, "");
            Keymap.resetAll();
            compare(button.text, "Alt+Shift+↓");
        }

        function test_arrowsTurnThePages(): void {
            settings.page = SettingsScreen.Page.Appearance;
            keyClick(Qt.Key_Tab); // from the search to the pages
            keyClick(Qt.Key_Down);
            compare(settings.page, SettingsScreen.Page.Chats);
            keyClick(Qt.Key_Down);
            compare(settings.page, SettingsScreen.Page.Notifications);
            keyClick(Qt.Key_Up);
            compare(settings.page, SettingsScreen.Page.Chats);
            // One stop for all of them.
            keyClick(Qt.Key_Backtab);
            verify(root.Window.activeFocusItem.Accessible.name !== "Appearance");
            compare(settings.page, SettingsScreen.Page.Chats);
        }

        function test_eachChoiceIsKept_data(): list<var> {
            return [
                { page: SettingsScreen.Page.Appearance, text: "High contrast", key: "highContrast" },
                { page: SettingsScreen.Page.Appearance, text: "Seconds beside messages", key: "clockSeconds" },
                { page: SettingsScreen.Page.Appearance, text: "The time beside each message", key: "timesAlways" },
                { page: SettingsScreen.Page.Appearance, text: "Less motion", key: "reducedMotion" },
                { page: SettingsScreen.Page.Chats, text: "Show what I have read", key: "sendReceipts" },
                { page: SettingsScreen.Page.Chats, text: "Show that I am typing", key: "showTyping" },
                { page: SettingsScreen.Page.Chats, text: "Show that I am away", key: "showAway" },
                { page: SettingsScreen.Page.Notifications, text: "Play a sound", key: "notificationSound" },
                { page: SettingsScreen.Page.Notifications, text: "Tell screen readers of new messages", key: "announcements" },
                { page: SettingsScreen.Page.Notifications, text: "Quiet hours", key: "quietHours" },
                { page: SettingsScreen.Page.Advanced, text: "The built-in server looks up pages for link cards", key: "serverPreviews" },
                { page: SettingsScreen.Page.Start, text: "Always start without a window", key: "startHidden" },
                { page: SettingsScreen.Page.Start, text: "Keep running when the window is closed", key: "closeToTray" }
            ];
        }

        function test_eachChoiceIsKept(choice: var): void {
            settings.page = choice.page;
            const toggle = row(choice.text);
            verify(toggle);
            const before = preferences[choice.key];
            toggle.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(preferences[choice.key], !before);
            compare(toggle.on, !before);
            keyClick(Qt.Key_Return);
            compare(preferences[choice.key], before);
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
