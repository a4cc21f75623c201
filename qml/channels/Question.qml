// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls

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

    destructive: true
    onAccepted: root.confirmed(root.what)

    contentItem: Label {
        text: root.text
        wrapMode: Text.Wrap
    }
}
