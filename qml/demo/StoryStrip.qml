// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Purr.Controls
import Purr.Demo
import Purr.Lab
import Purr.Models
import Purr.Style

/*! The line above a story that plays: what it is, what the presenter is to know, and the keys to drive it. */
FocusScope {
    id: root

    required property Story story
    readonly property bool roomy: root.width >= Theme.eased(Theme.narrowWidth)
    /*! A scenario that somebody brought, not a story of the program. */
    readonly property bool isScenario: !Array.from(root.story.files).includes(root.story.file)
    readonly property bool running: root.story.state === Story.Playing
    readonly property string hint: root.story.state === Story.Failed ? (root.isScenario ? qsTr("Failed: %1").arg(root.story.problem) : root.story.problem)
        : root.story.state === Story.Waiting ? (root.story.caption.length > 0 ? root.story.caption : qsTr("Press Space to go on."))
        : root.story.state === Story.Held ? qsTr("Paused")
        //: A scenario has run to its end as it should.
        : root.story.state === Story.Ended && root.isScenario ? qsTr("Passed: %Ln step(s)", "", root.story.stepCount)
        : root.story.state === Story.Ended ? qsTr("The end. Write to anyone, or start over.")
        : root.story.chapter >= 0 ? root.story.chapters[root.story.chapter] : ""
    readonly property string playText: root.running ? qsTr("Pause") : root.story.state === Story.Ended ? qsTr("Play again") : qsTr("Go on")

    implicitHeight: Theme.stripHeight

    Accessible.role: Accessible.ToolBar
    Accessible.name: (root.isScenario ? qsTr("Scenario: %1. %2") : qsTr("Demo: %1. %2")).arg(root.story.title).arg(root.hint)

    Rectangle {
        anchors.fill: parent
        color: Theme.accentSoft
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2

        Pill {
            text: Brand.active ? Brand.name : root.isScenario ? qsTr("Scenario") : qsTr("Demo")
            color: Theme.surface
            visible: root.roomy || Theme.textScale <= 1
        }

        MenuChip {
            text: root.story.title
            menu: stories
            mostWidth: root.width / 3
            focusPolicy: Qt.TabFocus
            Accessible.description: qsTr("Choose another story")
        }

        Label {
            Layout.fillWidth: true
            // A failed expectation is several lines: all of them below the pointer.
            text: root.hint.split("\n")[0]
            color: root.story.state === Story.Failed ? Theme.bad : Theme.text
            elide: Text.ElideRight
            font.pixelSize: Theme.textNote
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.hint

            HoverHandler {
                id: overHint
            }

            ToolTip {
                visible: overHint.hovered && root.story.state === Story.Failed
                text: root.hint
            }
        }

        Pill {
            text: qsTr("%1×").arg(Number(root.story.speed).toLocaleString(Qt.locale(), "f", root.story.speed % 1 === 0 ? 0 : 1))
            visible: root.story.speed !== 1
            Accessible.name: qsTr("Speed %1").arg(text)
        }

        IconButton {
            iconName: mirrored ? "chevron-right" : "chevron-left"
            text: qsTr("Chapter before")
            shortcutText: "F7"
            focusPolicy: Qt.TabFocus
            visible: root.roomy
            onClicked: root.story.jump(Math.max(0, root.story.chapter - 1))
        }

        IconButton {
            iconName: root.running ? "pause" : "play"
            text: root.playText
            shortcutText: qsTr("Space")
            focusPolicy: Qt.TabFocus
            onClicked: root.story.next()
        }

        IconButton {
            iconName: mirrored ? "chevron-left" : "chevron-right"
            text: qsTr("Next chapter")
            shortcutText: "F9"
            focusPolicy: Qt.TabFocus
            enabled: root.story.chapter + 1 < root.story.chapters.length
            visible: root.roomy
            onClicked: root.story.jump(root.story.chapter + 1)
        }

        IconButton {
            iconName: "retry"
            text: qsTr("Start over")
            shortcutText: "F5"
            focusPolicy: Qt.TabFocus
            onClicked: root.story.restart()
        }

        IconButton {
            id: moreButton

            iconName: "more"
            text: qsTr("Chapters, speed and repeating")
            focusPolicy: Qt.TabFocus
            onClicked: more.popup(moreButton, 0, moreButton.height)
        }

        IconButton {
            iconName: "close"
            text: qsTr("Leave the demo")
            focusPolicy: Qt.TabFocus
            onClicked: root.story.leave()
        }
    }

    Menu {
        id: stories

        Repeater {
            model: root.story.titles

            MenuItem {
                required property int index
                required property string modelData

                text: modelData
                checkable: true
                checked: root.story.files[index] === root.story.file
                onTriggered: root.story.play(root.story.files[index])
            }
        }
    }

    Menu {
        id: chapters

        Repeater {
            model: root.story.chapters

            MenuItem {
                required property int index
                required property string modelData

                text: qsTr("%L1. %2").arg(index + 1).arg(modelData)
                checkable: true
                checked: root.story.chapter === index
                onTriggered: root.story.jump(index)
            }
        }
    }

    Menu {
        id: more

        MenuItem {
            text: qsTr("Choose another story")
            onTriggered: stories.popup(moreButton, 0, moreButton.height)
        }

        MenuItem {
            text: qsTr("Chapters…")
            enabled: root.story.chapters.length > 0
            onTriggered: chapters.popup(moreButton, 0, moreButton.height)
        }

        MenuItem {
            text: qsTr("Slower")
            shortcutText: "["
            onTriggered: root.story.speed /= 2
        }

        MenuItem {
            text: qsTr("Faster")
            shortcutText: "]"
            onTriggered: root.story.speed *= 2
        }

        MenuItem {
            text: qsTr("Repeat for a booth")
            checkable: true
            checked: root.story.loop
            onTriggered: root.story.loop = !root.story.loop
        }

        MenuItem {
            text: qsTr("Presenter mode")
            shortcutText: Keymap.hints.presenter
            checkable: true
            checked: Presenter.active
            onTriggered: Presenter.active = !Presenter.active
        }

        MenuItem {
            text: Brand.active ? qsTr("Remove the brand") : qsTr("Open a brand file…")
            onTriggered: {
                if (Brand.active)
                    Brand.remove();
                else
                    Brand.ask();
            }
        }
    }

    Connections {
        target: root.story

        function onDrafted(actor: string, channelId: real, text: string): void {
            keys.scripted = text;
        }
    }

    StoryKeys {
        id: keys

        window: root.Window.window
        onNextWanted: root.story.next()
        onSlowerWanted: root.story.speed /= 2
        onFasterWanted: root.story.speed *= 2
    }

    // Space and brackets go to whoever has begun to write; the others work everywhere.
    Shortcut {
        sequences: ["Space", "F8"]
        onActivated: root.story.next()
    }

    Shortcut {
        sequences: ["F5"]
        onActivated: root.story.restart()
    }

    Shortcut {
        sequences: ["F7"]
        onActivated: root.story.jump(Math.max(0, root.story.chapter - 1))
    }

    Shortcut {
        sequences: ["F9"]
        enabled: root.story.chapter + 1 < root.story.chapters.length
        onActivated: root.story.jump(root.story.chapter + 1)
    }

    Shortcut {
        sequences: ["["]
        onActivated: root.story.speed /= 2
    }

    Shortcut {
        sequences: ["]"]
        onActivated: root.story.speed *= 2
    }
}
