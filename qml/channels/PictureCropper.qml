// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Controls
import Purr.Style

/*! Chooses the square of a picture that is to be seen: drag it, or move it with the arrow keys; plus and minus zoom. */
FocusScope {
    id: root

    property url source
    property int side: Theme.listHeightShort
    property real zoom: 1
    readonly property bool ready: image.status === Image.Ready
    readonly property bool broken: image.status === Image.Error
    /*! The chosen part, in shares of width and height. */
    readonly property rect crop: root.ready ? Qt.rect(view.contentX / image.width, view.contentY / image.height,
        root.side / image.width, root.side / image.height) : Qt.rect(0, 0, 1, 1)

    function zoomBy(step: real): void {
        const before = root.crop;
        root.zoom = Math.max(1, Math.min(4, root.zoom + step));
        view.contentX = Math.max(0, Math.min(view.contentWidth - root.side, (before.x + before.width / 2) * image.width - root.side / 2));
        view.contentY = Math.max(0, Math.min(view.contentHeight - root.side, (before.y + before.height / 2) * image.height - root.side / 2));
    }

    function moveBy(x: real, y: real): void {
        view.contentX = Math.max(0, Math.min(view.contentWidth - root.side, view.contentX + x));
        view.contentY = Math.max(0, Math.min(view.contentHeight - root.side, view.contentY + y));
    }

    implicitWidth: root.side
    implicitHeight: root.side
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Part of the picture that others see. Arrow keys move it, plus and minus change its size.")
    Accessible.focusable: true
    Keys.onLeftPressed: root.moveBy(-Theme.space2, 0)
    Keys.onRightPressed: root.moveBy(Theme.space2, 0)
    Keys.onUpPressed: root.moveBy(0, -Theme.space2)
    Keys.onDownPressed: root.moveBy(0, Theme.space2)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus) {
            root.zoomBy(event.key === Qt.Key_Plus ? 0.1 : -0.1);
            event.accepted = true;
        }
    }
    onSourceChanged: root.zoom = 1

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: image.width
        contentHeight: image.height

        Image {
            id: image

            readonly property real shorter: Math.max(1, Math.min(image.implicitWidth, image.implicitHeight))

            width: image.implicitWidth / image.shorter * root.side * root.zoom
            height: image.implicitHeight / image.shorter * root.side * root.zoom
            source: root.source
            asynchronous: true
            autoTransform: true
            sourceSize.width: Theme.settingsWidth * 2
            fillMode: Image.PreserveAspectFit
            onStatusChanged: {
                if (image.status !== Image.Ready)
                    return;
                view.contentX = (image.width - root.side) / 2;
                view.contentY = (image.height - root.side) / 2;
            }
        }
    }

    WheelHandler {
        onWheel: event => root.zoomBy(event.angleDelta.y > 0 ? 0.1 : -0.1)
    }

    Rectangle {
        anchors.fill: parent
        radius: root.side / 2
        color: Theme.transparent
        border.width: Theme.focusWidth
        border.color: root.activeFocus ? Theme.accent : Theme.line
    }
}
