// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Protocol

/*! Asks before something that cannot be taken back, and does it. */
Dialog {
    id: root

    property string text: ""
    /*! What it is about, in the words of the owner. */
    property string what: ""

    signal confirmed(what: string)

    function ask(what: string, title: string, text: string, acceptText: string): void {
        root.title = title;
        root.text = text;
        root.acceptText = acceptText;
        root.what = what;
        root.open();
    }

    /*! `leave` of a channel. */
    function askToLeave(target: channel, name: string): void {
        root.ask("leave", qsTr("Leave %1?").arg(name),
            target.type === Wire.Private ? qsTr("You need an invitation to come back.") : qsTr("You can join again at any time."), qsTr("Leave"));
    }

    destructive: true
    onAccepted: root.confirmed(root.what)

    contentItem: Label {
        text: root.text
        wrapMode: Text.Wrap
    }
}
