// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Controls
import Purr.Models
import Purr.Style

/*! Connect to, username, password; errors stand below the field they are about. */
FocusScope {
    id: root

    required property SignIn signIn

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    Component.onCompleted: root.focusFirst()

    function focusFirst() {
        if (username.text.length > 0 && root.signIn.passwordError.length > 0)
            password.forceActiveFocus();
        else
            username.forceActiveFocus();
    }

    Connections {
        target: root.signIn

        function onPasswordNeeded() {
            password.forceActiveFocus();
        }

        function onErrorsChanged() {
            if (root.signIn.usernameError.length > 0 || root.signIn.passwordError.length > 0)
                root.focusFirst();
        }
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space3 + Theme.focusWidth

        Deferred {
            Layout.fillWidth: true
            active: Brand.active
            visible: active
            sourceComponent: BrandMark {
                name: Brand.name
                logo: Brand.logo
                onRemoveRequested: Brand.remove()
            }
        }

        Heading {
            Layout.fillWidth: true
            text: qsTr("Welcome to %1").arg(Brand.programName)
            font.pixelSize: Theme.textDisplay
            font.weight: Font.Bold
            lineHeight: Theme.lineDisplay
            lineHeightMode: Text.FixedHeight
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space2
            Layout.bottomMargin: Theme.space2
            text: qsTr("Sign in to start chatting.")
            color: Theme.muted
            wrapMode: Text.Wrap
            lineHeight: Theme.lineBody
            lineHeightMode: Text.FixedHeight
        }

        Select {
            Layout.fillWidth: true
            label: qsTr("Connect to")
            model: root.signIn.placeNames
            currentIndex: root.signIn.currentPlace
            currentHint: root.signIn.placeHint
            enabled: !root.signIn.busy
            onActivated: index => root.signIn.currentPlace = index
        }

        TextField {
            Layout.fillWidth: true
            label: qsTr("Address")
            placeholderText: qsTr("chat.example.com:9001")
            text: root.signIn.address
            error: root.signIn.addressError
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            visible: root.signIn.place === SignIn.PurrServer
            enabled: !root.signIn.busy
            onEdited: root.signIn.address = text
            onAccepted: root.signIn.signIn()
        }

        ErrorLine {
            Layout.fillWidth: true
            text: root.signIn.place === SignIn.PurrServer ? root.signIn.readableText : ""
        }

        TextField {
            Layout.fillWidth: true
            label: qsTr("API key")
            hint: root.signIn.place === SignIn.PurrServer ? qsTr("(only if the server has one)") : ""
            text: root.signIn.apiKey
            error: root.signIn.apiKeyError
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            visible: root.signIn.place !== SignIn.ThisComputer
            enabled: !root.signIn.busy
            onEdited: root.signIn.apiKey = text
            onAccepted: root.signIn.signIn()
        }

        TextField {
            id: username

            Layout.fillWidth: true
            label: qsTr("Username")
            text: root.signIn.username
            error: root.signIn.usernameError
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            focus: true
            enabled: !root.signIn.busy
            onEdited: root.signIn.username = text
            onAccepted: root.signIn.signIn()
        }

        TextField {
            id: password

            Layout.fillWidth: true
            label: qsTr("Password")
            hint: qsTr("(only if the server asks for one)")
            text: root.signIn.password
            error: root.signIn.passwordError
            echoMode: TextInput.Password
            placeholderText: "••••••••"
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhHiddenText
            enabled: !root.signIn.busy
            onEdited: root.signIn.password = text
            onAccepted: root.signIn.signIn()
        }

        CheckBox {
            Layout.fillWidth: true
            text: qsTr("Keep me signed in on this computer")
            hint: checked && root.signIn.password.length > 0 && root.signIn.secrets && !root.signIn.secrets.persistent
                ? qsTr("This desktop has no keyring. Purr keeps the password until it ends, and asks for it at the next start.") : ""
            checked: root.signIn.rememberMe
            enabled: !root.signIn.busy
            onToggled: root.signIn.rememberMe = checked
        }

        ErrorLine {
            Layout.fillWidth: true
            text: root.signIn.errorText
        }

        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.fieldHeight
            Layout.topMargin: -Theme.focusWidth
            text: qsTr("Start session")
            kind: Button.Kind.Primary
            visible: !root.signIn.busy
            onClicked: root.signIn.signIn()
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.fieldHeight
            Layout.topMargin: -Theme.focusWidth
            spacing: Theme.space2
            visible: root.signIn.busy

            Spinner {
                color: Theme.accent
            }

            Label {
                Layout.fillWidth: true
                text: qsTr("Starting your session…")
                color: Theme.muted
                elide: Text.ElideRight
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }

            Button {
                Layout.preferredHeight: Theme.fieldHeight
                text: qsTr("Cancel")
                onClicked: root.signIn.cancel()
            }
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("Other choices under “Connect to”: a Purr server on your network, or ChatKitty with your API key.")
            color: Theme.muted
            wrapMode: Text.Wrap
            font.pixelSize: Theme.textSmall
            lineHeight: Theme.lineBody
            lineHeightMode: Text.FixedHeight
        }
    }
}
