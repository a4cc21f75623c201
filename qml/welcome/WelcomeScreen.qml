// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models
import Purr.Style

/*! The first thing people see: sign in on this computer, on a server or at ChatKitty, or go on as the last user. */
Rectangle {
    id: root

    required property SignIn signIn
    /*! Whether the program offers its demo and its inspector from here. */
    property bool offersDemo: false
    property bool offersInspector: false
    /*! Somebody who is signed in and waits in the background; empty for nobody. */
    property string backName: ""
    readonly property bool offersAny: offersDemo || offersInspector || signIn.canContinue || backName.length > 0
    readonly property bool wide: width >= Theme.dialogWidth + Theme.sideCardWidth + Theme.space7 * 3

    /*! The stories of the demo, by what they are called. */
    property var stories: []

    /*! By its place among the stories; -1 for any. */
    signal demoRequested(story: int)
    signal inspectorRequested()
    signal backRequested()

    component CardHeading: Heading {
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        lineHeight: Theme.lineBody
        lineHeightMode: Text.FixedHeight
    }

    color: Theme.background

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Welcome to %1").arg(Brand.programName)
    Keys.onEscapePressed: event => {
        event.accepted = root.backName.length > 0 && !root.signIn.busy;
        if (event.accepted)
            root.backRequested();
    }

    Flickable {
        id: scroller

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, cards.implicitHeight + Theme.space8)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: ScrollBar {}

        GridLayout {
            id: cards

            anchors.centerIn: parent
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space7
            rowSpacing: Theme.space4

            Card {
                id: formCard

                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Math.min(Theme.dialogWidth, root.width - Theme.space4)
                Layout.preferredHeight: form.implicitHeight + Theme.space7 * 2

                SignInForm {
                    id: form

                    anchors.fill: parent
                    anchors.margins: Theme.space7
                    signIn: root.signIn
                    focus: true
                }
            }

            Card {
                id: sideCard

                readonly property real needed: choices.implicitHeight + Theme.space7 * 2

                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: root.wide ? Theme.sideCardWidth : formCard.width
                Layout.preferredHeight: root.wide && (root.offersDemo || root.offersInspector) ? Math.max(formCard.height, sideCard.needed)
                    : sideCard.needed
                visible: root.offersAny

                ColumnLayout {
                    id: choices

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.space7
                    spacing: Theme.space3 + Theme.focusWidth

                    CardHeading {
                        text: qsTr("Welcome back")
                        visible: root.signIn.canContinue || root.backName.length > 0
                    }

                    ChoiceCard {
                        Layout.fillWidth: true
                        text: qsTr("Continue as %1").arg(root.signIn.lastName)
                        detail: root.signIn.lastText
                        visible: root.signIn.canContinue
                        enabled: !root.signIn.busy
                        onClicked: root.signIn.continueAsLast()
                    }

                    ChoiceCard {
                        Layout.fillWidth: true
                        text: qsTr("Back to %1").arg(root.backName)
                        detail: qsTr("Without another account.")
                        visible: root.backName.length > 0
                        enabled: !root.signIn.busy
                        onClicked: root.backRequested()
                    }

                    CardHeading {
                        text: qsTr("Just looking?")
                        visible: root.offersDemo || root.offersInspector
                    }

                    ChoiceCard {
                        Layout.fillWidth: true
                        text: qsTr("Play the demo")
                        detail: qsTr("Scripted people hold a conversation with you on the built-in server.")
                        visible: root.offersDemo
                        enabled: !root.signIn.busy
                        onClicked: root.demoRequested(-1)
                    }

                    Flow {
                        Layout.fillWidth: true
                        visible: root.offersDemo && root.stories.length > 1
                        spacing: Theme.space1
                        Accessible.role: Accessible.Grouping
                        Accessible.name: qsTr("Stories of the demo")

                        Repeater {
                            model: root.stories

                            Button {
                                required property int index
                                required property string modelData

                                text: modelData
                                enabled: !root.signIn.busy
                                Accessible.description: qsTr("Play the demo")
                                onClicked: root.demoRequested(index)
                            }
                        }
                    }

                    ChoiceCard {
                        Layout.fillWidth: true
                        text: qsTr("Open the session inspector")
                        detail: qsTr("Watch every handler call and frame, simulate participants, cut the network.")
                        visible: root.offersInspector
                        enabled: !root.signIn.busy
                        onClicked: root.inspectorRequested()
                    }
                }
            }
        }
    }
}
