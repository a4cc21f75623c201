// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Purr.Controls
import Purr.Style

Item {
    id: root

    width: 600
    height: 400

    Column {
        spacing: Theme.space2

        Button {
            id: button

            text: "Start session"
            kind: Button.Kind.Primary
        }

        IconButton {
            id: toggle

            text: "Inspector"
            iconName: "activity"
            checkable: true
        }

        TextField {
            id: field

            width: 300
            label: "Username"
        }

        Select {
            id: select

            width: 300
            label: "Connect to"
            model: ["One", "Two", "Three"]
        }

        Avatar {
            id: avatar

            name: "Mara Jensen"
        }

        Badge {
            id: badge
        }
    }

    Menu {
        id: menu

        property string chosen

        MenuItem {
            text: "Hidden"
            visible: false
            onTriggered: menu.chosen = text
        }

        MenuItem {
            text: "First"
            onTriggered: menu.chosen = text
        }

        MenuSeparator {}

        MenuItem {
            text: "Off"
            enabled: false
            onTriggered: menu.chosen = text
        }

        MenuItem {
            text: "Last"
            onTriggered: menu.chosen = text
        }
    }

    SignalSpy {
        id: clicked

        target: button
        signalName: "clicked"
    }

    Component {
        id: deferredFile

        Deferred {
            active: false
            source: "qrc:/qt/qml/Purr/Controls/Badge.qml"
            properties: ({ count: 7 })
        }
    }

    SignalSpy {
        id: accepted

        target: field
        signalName: "accepted"
    }

    SignalSpy {
        id: activated

        target: select
        signalName: "activated"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function init(): void {
            clicked.clear();
            accepted.clear();
            activated.clear();
            Theme.scheme = Theme.Scheme.Light;
            Theme.textScale = 1;
        }

        function test_arrowsGoToWhatCanBeChosen_data(): list<var> {
            return [
                { tag: "down", keys: [Qt.Key_Down], chosen: "First" },
                { tag: "past what is off", keys: [Qt.Key_Down, Qt.Key_Down], chosen: "Last" },
                { tag: "around the end", keys: [Qt.Key_Down, Qt.Key_Down, Qt.Key_Down], chosen: "First" },
                { tag: "up", keys: [Qt.Key_Up], chosen: "Last" },
                { tag: "around the start", keys: [Qt.Key_Down, Qt.Key_Up], chosen: "Last" },
                { tag: "end", keys: [Qt.Key_End], chosen: "Last" },
                { tag: "home", keys: [Qt.Key_End, Qt.Key_Home], chosen: "First" }
            ];
        }

        function test_arrowsGoToWhatCanBeChosen(row: var): void {
            menu.chosen = "";
            menu.popup(root, 10, 10);
            tryCompare(menu, "opened", true);
            row.keys.forEach(key => keyClick(key));
            keyClick(Qt.Key_Return);
            compare(menu.chosen, row.chosen);
            tryCompare(menu, "visible", false);
        }

        function test_buttonAnswersPointerAndKeys(): void {
            mouseClick(button);
            compare(clicked.count, 1);
            field.forceActiveFocus();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(clicked.count, 3);
            button.enabled = false;
            mouseClick(button);
            compare(clicked.count, 3);
            button.enabled = true;
            verify(button.width > button.implicitHeight, "a button is as wide as its word");
        }

        function test_iconButtonToggles(): void {
            mouseClick(toggle);
            verify(toggle.checked);
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!toggle.checked);
            compare(toggle.Accessible.name, "Inspector");
        }

        function test_iconsGrowWithTheText(): void {
            const before = toggle.width;
            const icon = toggle.contentItem.children[0].size;
            Theme.textScale = 2;
            compare(toggle.contentItem.children[0].size, 2 * icon);
            compare(toggle.width, 2 * before);
            Theme.textScale = 1;
            compare(toggle.width, before);
        }

        function test_textFieldShowsItsError(): void {
            const before = field.height;
            field.error = "A username is needed.";
            tryVerify(() => field.height > before);
            compare(field.input.Accessible.description, "A username is needed.");
            field.error = "";
            tryCompare(field, "height", before);
            mouseClick(field.input);
            keyClick("m");
            keyClick(Qt.Key_Return);
            compare(field.text, "m");
            compare(accepted.count, 1);
        }

        function test_selectByKeyboard(): void {
            select.box.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(select.currentIndex, 1);
            keyClick(Qt.Key_Space);
            tryVerify(() => select.box.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !select.box.popup.opened);
            compare(select.currentIndex, 2);
            compare(select.currentText, "Three");
        }

        function test_initials_data(): list<var> {
            return [
                { tag: "two words", name: "Mara Jensen", initials: "MJ" },
                { tag: "one word", name: "mara", initials: "M" },
                { tag: "three words", name: "Ana de Souza", initials: "AS" },
                { tag: "mail address", name: "mara.jensen@example.com", initials: "MJ" },
                { tag: "Japanese", name: "宮崎 駿", initials: "宮駿" },
                { tag: "Cyrillic", name: "дмитрий кова", initials: "ДК" },
                { tag: "emoji", name: "🐱", initials: "🐱" },
                { tag: "nothing", name: " -- ", initials: "?" }
            ];
        }

        function test_initials(data: var): void {
            avatar.name = data.name;
            compare(avatar.initials, data.initials);
        }

        function test_picturesDrawnFromTheNameAreNotTaken(): void {
            verify(Initials.areIn("https://api.chatkitty.com/v1/picture/Mara+Jensen"));
            verify(!Initials.areIn("https://example.com/faces/mara.png"));
            verify(!Initials.areIn(""));
            compare(Initials.of("Ann \ud83d\ude82"), "A");
            compare(Initials.of("\ud83d\ude82"), "\ud83d\ude82");
        }

        function test_avatarColourIsStable(): void {
            compare(Theme.avatarColor("lena"), Theme.avatarColor("lena"));
            let seen = [];
            for (let i = 0; i < 100; ++i) {
                const colour = String(Theme.avatarColor("user" + i));
                verify(colour.startsWith("#"));
                if (!seen.includes(colour))
                    seen.push(colour);
            }
            compare(seen.length, Theme.avatarColors.length);
        }

        function test_deferredFile(): void {
            const deferred = createTemporaryObject(deferredFile, button.parent);
            compare(deferred.item, null);
            deferred.active = true;
            compare((deferred.item as Badge).count, 7);
            compare(deferred.implicitHeight, (deferred.item as Badge).implicitHeight);
            deferred.active = false;
            compare(deferred.item, null);
            compare(deferred.implicitHeight, 0);
        }

        function test_badge(): void {
            verify(!badge.visible);
            badge.count = 120;
            verify(badge.visible);
            compare(badge.Accessible.name, "120 unread");
        }

        function test_themeFollowsChoice(): void {
            const paper = String(Theme.background);
            Theme.scheme = Theme.Scheme.Dark;
            verify(Theme.dark);
            verify(String(Theme.background) !== paper);
            Theme.scheme = Theme.Scheme.System;
            Theme.systemDark = true;
            verify(Theme.dark);
            Theme.systemDark = false;
            verify(!Theme.dark);
        }

        function luminance(colour: color): real {
            const part = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
        }

        function contrast(a: color, b: color): real {
            const one = luminance(a);
            const two = luminance(b);
            return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        }

        function test_contrast_data(): list<var> {
            return [{ tag: "light", scheme: Theme.Scheme.Light }, { tag: "dark", scheme: Theme.Scheme.Dark }];
        }

        function test_contrast(data: var): void {
            Theme.scheme = data.scheme;
            for (const ground of [Theme.background, Theme.surface, Theme.raised]) {
                verify(contrast(Theme.text, ground) >= 7);
                verify(contrast(Theme.muted, ground) >= 4.5);
                verify(contrast(Theme.accent, ground) >= 4.4);
                verify(contrast(Theme.warnText, ground) >= 4.5);
            }
            verify(contrast(Theme.accentText, Theme.accent) >= 4.5);
            verify(contrast(Theme.bad, Theme.surface) >= 4.5);
        }

        function test_textScale(): void {
            const size = Theme.textBody;
            Theme.textScale = 1.5;
            compare(Theme.textBody, Math.round(size * 1.5));
            verify(Theme.fieldHeight >= Theme.lineBody);
        }
    }
}
