// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Name and description of a channel, to change. */
ColumnLayout {
    id: root

    required property ChannelDetails details

    signal cancelled()

    function save(): void {
        root.details.save(name.text, description.text);
    }

    spacing: Theme.space3
    onVisibleChanged: {
        if (!root.visible)
            return;
        name.text = root.details.title;
        description.text = root.details.description;
        name.forceActiveFocus();
        name.selectAll();
    }

    TextField {
        id: name

        Layout.fillWidth: true
        label: qsTr("Name")
        maximumLength: 80
        onAccepted: root.save()
    }

    TextField {
        id: description

        Layout.fillWidth: true
        label: qsTr("Description")
        hint: qsTr("(what this channel is for)")
        maximumLength: 500
        onAccepted: root.save()
    }

    Keys.onEscapePressed: root.cancelled()

    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.space2

        Button {
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }

        Button {
            text: qsTr("Save")
            kind: Button.Kind.Primary
            enabled: name.text.trim().length > 0 && !root.details.busy
            onClicked: root.save()
        }
    }
}
