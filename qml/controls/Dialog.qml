// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Style

/*! A question over the window: title, content, and the two ways out. Escape rejects. */
T.Dialog {
    id: root

    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property bool acceptEnabled: true
    property bool destructive: false
    /*! What failed; shown above the buttons. */
    property string error: ""
    /*! Waiting for the answer: the accept button is off and a spinner turns. */
    property bool busy: false
    /*! Off when the owner closes the dialog itself, after the server agreed. */
    property bool closeOnAccept: true

    signal acceptRequested()

    function requestAccept() {
        if (!root.acceptEnabled || root.busy)
            return;
        if (root.closeOnAccept)
            root.accept();
        else
            root.acceptRequested();
    }

    // Enter answers at once, and with what does no harm. A dialog with a field goes on to that.
    onOpened: (root.destructive || !accept.visible ? reject : accept).forceActiveFocus(Qt.PopupFocusReason)

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    margins: Theme.space4
    padding: Theme.space6
    topPadding: Theme.space3
    bottomPadding: Theme.space4
    implicitWidth: Math.min(Theme.dialogWidth, parent ? parent.width - Theme.space8 : Theme.dialogWidth)
    implicitHeight: contentHeight + implicitHeaderHeight + implicitFooterHeight + topPadding + bottomPadding

    header: Heading {
        text: root.title
        padding: Theme.space6
        bottomPadding: 0
        elide: Text.ElideRight
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
    }

    footer: ColumnLayout {
        spacing: Theme.space3

        ErrorLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space6
            Layout.rightMargin: Theme.space6
            text: root.error
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space6
            Layout.rightMargin: Theme.space6
            Layout.bottomMargin: Theme.space5
            spacing: Theme.space2

            Spinner {
                running: root.busy
                visible: root.busy
            }

            Item {
                Layout.fillWidth: true
            }

            Button {
                id: reject

                text: root.rejectText
                visible: root.rejectText.length > 0
                onClicked: root.reject()
            }

            Button {
                id: accept

                text: root.acceptText
                kind: root.destructive ? Button.Kind.Danger : Button.Kind.Primary
                enabled: root.acceptEnabled && !root.busy
                visible: root.acceptText.length > 0
                onClicked: root.requestAccept()
            }
        }
    }

    background: PopupSurface {
        radius: Theme.radiusPane
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.motionQuick
        }
    }
}
