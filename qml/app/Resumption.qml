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

    function finish(result: outcome): void {
        if (result.failed)
            root.failed();
        else
            root.resumed();
    }

    Component.onCompleted: root.begin()

    Connections {
        target: root.program

        function onBuiltInServerChanged(): void {
            root.begin();
        }
    }
}
