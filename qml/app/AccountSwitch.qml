// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.App
import Purr.Client
import Purr.Models

/*! Who has the window, and who is signed in in the background. Hands the window from one to another. */
Item {
    id: root

    required property Program program
    required property ChatKitty kitty
    required property Resumption resumption
    required property Preferences preferences
    readonly property Accounts accounts: list
    /*! Who had the window before one more was to sign in. */
    property int lastRow: 0

    /*! Somebody has the window; his panes come. */
    signal entered()
    /*! Nobody has it: the sign-in shows. */
    signal vacated()

    /*! The user of `program` has signed in. */
    function note(password: bool): void {
        list.enter(root.program.server, root.program.apiKey, root.program.username, root.kitty.currentUser.displayName, password);
    }

    function switchTo(row: int): void {
        if (row === list.currentRow || row < 0 || row >= list.count)
            return;
        const server = list.serverAt(row);
        const apiKey = list.apiKeyAt(row);
        const username = list.usernameAt(row);
        const password = list.hasPasswordAt(row);
        root.kitty.endSession().then(() => {
            list.enter(server, apiKey, username, "", password);
            root.program.remember(server, apiKey, username, true, password);
            root.kitty.retryStart = true;
            root.entered();
            root.resumption.resume();
        });
    }

    /*! Shows the sign-in for one more account; who had the window goes on in the background. */
    function add(): void {
        root.lastRow = Math.max(0, list.currentRow);
        root.vacated();
        root.kitty.endSession().then(() => {
            root.kitty.retryStart = false;
            list.leave();
        });
    }

    /*! Signs the present user out; the next account takes the window. */
    function signOut(): void {
        list.remove(list.currentRow);
        root.program.forget();
        if (list.count > 0) {
            root.switchTo(0);
            return;
        }
        root.vacated();
        root.kitty.endSession();
    }

    Accounts {
        id: list

        folder: root.program.configFolder
        mentionsOnly: root.preferences.mentionsOnly
        keywords: root.preferences.keywords
        dataFolder: root.program.dataFolder
        builtInServer: root.program.builtInServer
        builtInApiKey: root.program.builtInApiKey
        onBuiltInServerWanted: root.program.wantBuiltInServer()
        onPasswordWanted: (server, apiKey, username) => {
            const where = server.toString().length > 0 ? server : list.builtInServer;
            root.resumption.secrets.passwordOf(where, apiKey, username).then(
                password => list.unlock(server, apiKey, username, password));
        }
    }

    Component.onCompleted: {
        if (root.program.resumes)
            list.enter(root.program.server, root.program.apiKey, root.program.username, "", root.program.passwordKept);
        else
            list.leave();
    }
}
