// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Lab
import Purr.Models
import Purr.Style

/*! Which channels or sessions and which handlers or directions a log shows. */
RowLayout {
    id: root

    required property LogModel log
    required property Inspector inspector
    property bool ofEvents: true
    readonly property var directions: [["", qsTr("Both directions")], ["sent", qsTr("Sent")], ["received", qsTr("Received")], ["control", qsTr("Control")]]

    spacing: Theme.space1

    MenuChip {
        //: A chat session by its number.
        text: root.log.lane > 0 ? qsTr("Session %L1").arg(root.log.lane)
            : root.log.channel.length > 0 ? Presenter.now.data(root.log.channel) : qsTr("All channels")
        menu: channelMenu
        Accessible.description: qsTr("Channel")

        Menu {
            id: channelMenu

            /*! Those of the moment in which it was opened: they change with every call. */
            property list<sessionLane> lanes

            onAboutToShow: channelMenu.lanes = root.inspector.sessions

            MenuItem {
                text: qsTr("All channels")
                checkable: true
                checked: root.log.channel.length === 0 && root.log.lane === 0
                onTriggered: {
                    root.log.channel = "";
                    root.log.lane = 0;
                }
            }

            Instantiator {
                model: root.log.channels
                onObjectAdded: (index, object) => channelMenu.insertItem(index + 1, object as MenuItem)
                onObjectRemoved: (index, object) => channelMenu.removeItem(object as MenuItem)

                MenuItem {
                    required property string modelData

                    text: Presenter.now.data(modelData)
                    checkable: true
                    checked: root.log.channel === modelData && root.log.lane === 0
                    onTriggered: {
                        root.log.lane = 0;
                        root.log.channel = modelData;
                    }
                }
            }

            MenuSeparator {}

            Instantiator {
                model: channelMenu.lanes
                onObjectAdded: (index, object) => channelMenu.addItem(object as MenuItem)
                onObjectRemoved: (index, object) => channelMenu.removeItem(object as MenuItem)

                MenuItem {
                    required property sessionLane modelData

                    //: A chat session: its number and its channel.
                    text: qsTr("Session %L1: %2").arg(modelData.number).arg(Presenter.now.data(modelData.channel))
                    checkable: true
                    checked: root.log.lane === modelData.number
                    onTriggered: {
                        root.log.channel = "";
                        root.log.lane = modelData.number;
                    }
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
        id: handlerChip

        visible: root.ofEvents
        text: qsTr("%L1 of %L2 handlers").arg(chooser.shownNames.length).arg(chooser.names.length)
        popup: chooser

        HandlerChooser {
            id: chooser

            y: handlerChip.height + Theme.space1
            log: root.log
            names: Array.from(root.inspector.handlerNames).concat(Array.from(root.inspector.userHandlerNames))
        }
    }
}
