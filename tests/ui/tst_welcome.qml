// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtTest
import Purr.Client
import Purr.Models
import Purr.Welcome

Item {
    id: root

    width: 1000
    height: 700

    ChatKitty {
        id: kitty
    }

    SignIn {
        id: form

        configPath: "/nonexistent/purr"
        kitty: kitty
    }

    WelcomeScreen {
        id: screen

        anchors.fill: parent
        signIn: form
    }

    SignalSpy {
        id: wanted

        target: form
        signalName: "builtInServerWanted"
    }

    TestCase {
        name: "Welcome"
        when: windowShown

        function init(): void {
            form.cancel();
            form.currentPlace = 0;
            form.username = "";
            wanted.clear();
        }

        function find(role: int, name: string): var {
            return search(screen, role, name);
        }

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

        function test_errorsStandAtTheField(): void {
            const username = find(Accessible.EditableText, "Username");
            verify(username);
            mouseClick(find(Accessible.Button, "Start session"));
            compare(username.Accessible.description, form.usernameError);
            verify(form.usernameError.length > 0);
            tryVerify(() => username.activeFocus);
            keyClick("a");
            compare(form.usernameError, "");
        }

        function test_enterSignsInAndCancelStops(): void {
            const username = find(Accessible.EditableText, "Username");
            mouseClick(username);
            keyClick("m");
            keyClick(Qt.Key_Return);
            compare(wanted.count, 1);
            verify(form.busy);
            compare(find(Accessible.Button, "Start session"), null);
            mouseClick(find(Accessible.Button, "Cancel"));
            verify(!form.busy);
            verify(find(Accessible.Button, "Start session"));
        }

        function test_placesShowTheirFields(): void {
            compare(find(Accessible.EditableText, "Address"), null);
            compare(find(Accessible.EditableText, "API key"), null);
            form.currentPlace = 1;
            verify(find(Accessible.EditableText, "Address"));
            form.currentPlace = 2;
            compare(find(Accessible.EditableText, "Address"), null);
            verify(find(Accessible.EditableText, "API key"));
        }

        function test_offersOnlyWhatWorks(): void {
            compare(find(Accessible.Button, "Play the demo"), null);
            screen.offersDemo = true;
            verify(find(Accessible.Button, "Play the demo"));
            screen.offersDemo = false;
        }

        function test_narrow(): void {
            screen.offersDemo = true;
            root.width = 360;
            verify(!screen.wide);
            const button = find(Accessible.Button, "Start session");
            tryVerify(() => button.mapToItem(screen, 0, 0).x >= 0);
            tryVerify(() => button.mapToItem(screen, button.width, 0).x <= 360);
            root.width = 1000;
            screen.offersDemo = false;
        }
    }
}
