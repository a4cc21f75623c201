// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.App
import Purr.Client
import Purr.Desktop

/*! Signs the user of the last run, or of the command line, in again, in the background. */
Item {
    id: root

    required property Program program
    required property ChatKitty kitty
    required property Secrets secrets
    property bool pending: root.program.resumes
    /*! The server cannot be reached, and is tried again. */
    property bool waiting: false

    signal resumed()
    /*! The server does not want him any more. */
    signal failed()

    /*! Signs in who `program` names now. */
    function resume(): void {
        root.pending = true;
        root.begin();
    }

    function begin(): void {
        if (!root.pending)
            return;
        if (root.program.usesBuiltIn && !root.program.builtInReady) {
            root.program.wantBuiltInServer();
            return;
        }
        root.pending = false;
        root.kitty.server = root.program.usesBuiltIn ? root.program.builtInServer : root.program.server;
        root.kitty.apiKey = root.program.usesBuiltIn ? root.program.builtInApiKey : root.program.apiKey;
        if (root.program.passwordKept)
            root.secrets.passwordOf(root.kitty.server, root.kitty.apiKey, root.program.username).then(password => root.enter(password));
        else
            root.enter("");
    }

    function enter(password: string): void {
        const authentication = password.length > 0 ? { "password": password } : {};
        root.kitty.startSession(root.program.username, authentication).then(outcome => root.finish(outcome));
    }

    /*! While the server cannot be reached, the window shows what it has of the user's chats. */
    function finish(result: outcome): void {
        root.waiting = result.failed && root.kitty.state === ChatKitty.Reconnecting;
        if (result.succeeded)
            root.resumed();
        else if (!root.waiting)
            root.failed();
    }

    Component.onCompleted: root.begin()

    Connections {
        target: root.kitty

        function onStateChanged(): void {
            if (root.waiting && root.kitty.online) {
                root.waiting = false;
                root.resumed();
            }
        }
    }

    Connections {
        target: root.program

        function onBuiltInServerChanged(): void {
            root.begin();
        }
    }
}
