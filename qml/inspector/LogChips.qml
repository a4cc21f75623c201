// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Models
import Purr.Style

/*! Which channels and which handlers or directions a log shows. */
RowLayout {
    id: root

    required property LogModel log
    required property Inspector inspector
    property bool ofEvents: true
    readonly property var directions: [["", qsTr("Both directions")], ["sent", qsTr("Sent")], ["received", qsTr("Received")], ["control", qsTr("Control")]]
    readonly property var handlers: Array.from(root.inspector.handlerNames)
    readonly property int shownHandlers: root.handlers.filter(name => root.isShown(name)).length

    function isShown(name: string): bool {
        return !Array.from(root.log.hiddenNames).includes(name);
    }

    function toggle(name: string): void {
        const hidden = Array.from(root.log.hiddenNames);
        const at = hidden.indexOf(name);
        if (at >= 0)
            hidden.splice(at, 1);
        else
            hidden.push(name);
        root.log.hiddenNames = hidden;
    }

    spacing: Theme.space1

    MenuChip {
        text: root.log.channel.length > 0 ? Presenter.now.data(root.log.channel) : qsTr("All channels")
        menu: channelMenu
        Accessible.description: qsTr("Channel")

        Menu {
            id: channelMenu

            MenuItem {
                text: qsTr("All channels")
                checkable: true
                checked: root.log.channel.length === 0
                onTriggered: root.log.channel = ""
            }

            Instantiator {
                model: root.log.channels
                onObjectAdded: (index, object) => channelMenu.insertItem(index + 1, object as MenuItem)
                onObjectRemoved: (index, object) => channelMenu.removeItem(object as MenuItem)

                MenuItem {
                    required property string modelData

                    text: Presenter.now.data(modelData)
                    checkable: true
                    checked: root.log.channel === modelData
                    onTriggered: root.log.channel = modelData
                }
            }
        }
    }

    MenuChip {
        text: root.directions.find(each => each[0] === root.log.kind)[1]
        menu: directionMenu
        visible: !root.ofEvents
        Accessible.description: qsTr("Direction")

        Menu {
            id: directionMenu

            Repeater {
                model: root.directions

                MenuItem {
                    required property var modelData

                    text: modelData[1]
                    checkable: true
                    checked: root.log.kind === modelData[0]
                    onTriggered: root.log.kind = modelData[0]
                }
            }
        }
    }

    MenuChip {
        visible: root.ofEvents
        text: qsTr("%1 of %2 handlers").arg(root.shownHandlers).arg(root.handlers.length)
        menu: handlerMenu

        Menu {
            id: handlerMenu

            MenuItem {
                text: qsTr("All handlers")
                checkable: true
                checked: root.shownHandlers === root.handlers.length
                onTriggered: root.log.hiddenNames = []
            }

            Instantiator {
                model: root.handlers
                onObjectAdded: (index, object) => handlerMenu.insertItem(index + 1, object as MenuItem)
                onObjectRemoved: (index, object) => handlerMenu.removeItem(object as MenuItem)

                MenuItem {
                    required property string modelData

                    text: modelData
                    checkable: true
                    checked: root.isShown(modelData)
                    onTriggered: root.toggle(modelData)
                }
            }
        }
    }
}
