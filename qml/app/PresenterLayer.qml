// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What showing the program to others adds to the window: a ring around the pointer, and the look of a brand file that is
    dropped on it. Lies above everything and takes no clicks. */
Item {
    id: root

    /*! A story plays. */
    required property bool fiction
    /*! A brand file to start with; empty: none. */
    required property string file
    readonly property Brand brand: brand_

    Component.onCompleted: {
        if (root.file.length > 0)
            brand_.load("file://" + root.file);
    }

    Brand {
        id: brand_

        onFailed: problem => wrong.say(problem)
        onChanged: wrong.text = ""
    }

    Binding {
        target: Presenter
        property: "fiction"
        value: root.fiction
    }

    Binding {
        target: Theme
        property: "anonymous"
        value: Presenter.hidesNames
    }

    Binding {
        target: Theme
        property: "brandLight"
        value: brand_.light
    }

    Binding {
        target: Theme
        property: "brandDark"
        value: brand_.dark
    }

    // Other files are for the panes below.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = drag.urls.length === 1 && brand_.isFile(drag.urls[0])
        onDropped: drop => {
            drop.accept(Qt.CopyAction);
            brand_.load(drop.urls[0]);
        }
    }

    Deferred {
        anchors.fill: parent
        active: Presenter.active
        sourceComponent: PointerHalo {}
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space6
        width: Math.min(parent.width - Theme.space8, wrong.implicitWidth + Theme.space8)
        height: wrong.height + Theme.space4
        radius: Theme.radiusRow
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.bad
        visible: wrong.text.length > 0

        Label {
            id: wrong

            function say(problem: string): void {
                wrong.text = problem;
                gone.restart();
            }

            anchors.centerIn: parent
            width: parent.width - Theme.space4
            color: Theme.bad
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
            Accessible.name: wrong.text
        }

        Timer {
            id: gone

            interval: Theme.noticeTime
            onTriggered: wrong.text = ""
        }
    }
}
