// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

pragma ComponentBehavior: Bound

import QtQml
import QtQuick.Templates as T
import Purr.Controls
import Purr.Models

/*! The menu of the text that is being written: other spellings of the word at its place, then what every text offers. */
Menu {
    id: root

    required property T.TextArea field
    property list<string> suggestions
    property point wrong: Qt.point(-1, -1)
    readonly property bool hasWrong: root.wrong.x >= 0
    readonly property string word: root.hasWrong ? root.field.getText(root.wrong.x, root.wrong.y) : ""

    signal pasteWanted()

    function replace(text: string): void {
        root.field.remove(root.wrong.x, root.wrong.y);
        root.field.insert(root.wrong.x, text);
    }

    Instantiator {
        model: root.suggestions
        onObjectAdded: (index, object) => root.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)

        delegate: MenuItem {
            id: suggestion

            required property string modelData

            text: suggestion.modelData
            iconName: "check"
            onTriggered: root.replace(suggestion.modelData)
        }
    }

    MenuItem {
        text: qsTr("No suggestions")
        enabled: false
        visible: root.hasWrong && root.suggestions.length === 0
    }

    MenuItem {
        text: qsTr("Add “%1” to the dictionary").arg(root.word)
        iconName: "plus"
        visible: root.hasWrong
        onTriggered: Spelling.learn(root.word)
    }

    MenuItem {
        text: qsTr("Cut")
        enabled: root.field.selectedText.length > 0
        shortcutText: qsTr("Ctrl+X")
        onTriggered: root.field.cut()
    }

    MenuItem {
        text: qsTr("Copy")
        iconName: "copy"
        enabled: root.field.selectedText.length > 0
        shortcutText: qsTr("Ctrl+C")
        onTriggered: root.field.copy()
    }

    MenuItem {
        text: qsTr("Paste")
        shortcutText: qsTr("Ctrl+V")
        onTriggered: root.pasteWanted()
    }

    MenuItem {
        text: qsTr("Select all")
        enabled: root.field.length > 0
        shortcutText: qsTr("Ctrl+A")
        onTriggered: root.field.selectAll()
    }
}
