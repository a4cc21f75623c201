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

    Component.onCompleted: {
        if (root.file.length > 0)
            Brand.open(root.file);
    }

    Connections {
        target: Brand

        function onAsked(): void {
            files.open();
        }
    }

    FilePicker {
        id: files

        title: qsTr("Open a brand file")
        nameFilters: [qsTr("Brand files (%1)").arg("*.brand.json *.json")]
        onAccepted: Brand.load(selectedFile)
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
        value: Brand.light
    }

    Binding {
        target: Theme
        property: "brandDark"
        value: Brand.dark
    }

    // Other files are for the panes below.
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onEntered: drag => drag.accepted = drag.urls.length === 1 && Brand.isFile(drag.urls[0])
        onDropped: drop => {
            drop.accept(Qt.CopyAction);
            Brand.load(drop.urls[0]);
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
        width: Math.min(parent.width - Theme.space8, Theme.dialogWidth)
        height: wrong.height + Theme.space4
        radius: Theme.radiusRow
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.bad
        visible: wrong.text.length > 0

        ErrorLine {
            id: wrong

            anchors.left: parent.left
            anchors.right: read.left
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(implicitHeight, read.height)
            text: Brand.problem
        }

        // It says what to change in the file: that takes a while to read.
        IconButton {
            id: read

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Close")
            iconName: "close"
            onClicked: Brand.dismissProblem()
        }
    }
}
