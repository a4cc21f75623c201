// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The one way from an address that somebody wrote to another program. Only web and mail addresses go out; one that
    hides where it leads is asked about first. Those of channels stay in this one. */
Deferred {
    id: root

    property string address: ""

    /*! A link to a channel or one of its messages. */
    signal placeWanted(address: string)

    function open(address: string): void {
        if (/^(chatkitty|purr):channel\//.test(address)) {
            root.placeWanted(address);
        } else if (MessageText.linkDoubt(address).length > 0) {
            root.address = address;
            root.active = true;
        } else {
            MessageText.openLink(address);
        }
    }

    active: false
    sourceComponent: Dialog {
        title: qsTr("Open this link?")
        acceptText: qsTr("Open")
        visible: true
        onAccepted: MessageText.openLink(root.address)
        onClosed: root.active = false

        contentItem: Column {
            spacing: Theme.space2

            Label {
                width: parent.width
                text: MessageText.linkDoubt(root.address)
                wrapMode: Text.Wrap
            }

            Label {
                width: parent.width
                text: MessageText.shownHost(root.address)
                wrapMode: Text.WrapAnywhere
                font.weight: Font.DemiBold
            }
        }
    }
}
