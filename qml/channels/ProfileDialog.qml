// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import QtQuick.Layouts
import Purr.Client
import Purr.Controls
import Purr.Models
import Purr.Style

/*! What others see of the signed-in user: name, status, picture. */
Dialog {
    id: root

    required property ChatKitty kitty
    property url chosen
    /*! A picture was chosen and its part is not sent yet. */
    property bool cropping: false
    /*! It was opened for the status. */
    property bool asksStatus: false

    function openFresh(): void {
        const me = root.kitty.currentUser;
        root.cropping = false;
        name.text = me.displayName;
        const at = PresenceWords.choices.findIndex(choice => choice.word === me.presence.status.toUpperCase());
        status.currentIndex = at >= 0 ? at : me.presence.status.length > 0 ? PresenceWords.choices.length : 0;
        other.text = at >= 0 ? "" : me.presence.status;
        root.open();
    }

    /*! Without asking for more; only what goes wrong opens the dialog. Empty: own words, which it asks for. */
    function setStatus(word: string): void {
        if (word.length === 0) {
            root.asksStatus = true;
            root.openFresh();
            status.currentIndex = PresenceWords.choices.length;
            return;
        }
        profile.save(root.kitty.currentUser.displayName, word);
    }

    function submit(): void {
        if (root.cropping)
            profile.setPicture(root.chosen, cropper.crop);
        else
            profile.save(name.text, status.currentIndex < PresenceWords.choices.length
                ? PresenceWords.choices[status.currentIndex].word : other.text);
    }

    title: root.cropping ? qsTr("Your picture") : qsTr("Your profile")
    acceptText: root.cropping ? qsTr("Use this part") : qsTr("Save")
    acceptEnabled: root.cropping ? cropper.ready : name.text.trim().length > 0
    closeOnAccept: false
    busy: profile.busy
    error: cropper.broken && root.cropping ? qsTr("This is not a picture that Purr can read.") : profile.errorText
    onAcceptRequested: root.submit()
    onOpened: {
        (root.asksStatus ? other : name).forceActiveFocus();
        root.asksStatus = false;
    }

    OwnProfile {
        id: profile

        kitty: root.kitty
        onSaved: root.close()
        onErrorTextChanged: if (profile.errorText.length > 0 && !root.visible) root.openFresh()
        onPictureSaved: root.cropping = false
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space4

        PictureCropper {
            id: cropper

            Layout.alignment: Qt.AlignHCenter
            source: root.chosen
            visible: root.cropping
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("Drag the picture; turn the wheel to make it larger.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.muted
            font.pixelSize: Theme.textNote
            visible: root.cropping
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space4
            visible: !root.cropping

            Avatar {
                name: name.text
                colorKey: root.kitty.currentUser.name
                picture: root.kitty.currentUser.displayPictureUrl
                size: Theme.avatar * 2
                surface: Theme.raised
                Accessible.ignored: true
            }

            Button {
                text: qsTr("Choose a picture…")
                iconName: "image"
                onClicked: files.open()

                FilePicker {
                    id: files

                    title: qsTr("Choose a picture")
                    nameFilters: [qsTr("Pictures (%1)").arg("*.png *.jpg *.jpeg *.webp *.gif *.bmp")]
                    onAccepted: {
                        root.chosen = selectedFile;
                        root.cropping = true;
                    }
                }
            }
        }

        TextField {
            id: name

            Layout.fillWidth: true
            label: qsTr("Name")
            hint: qsTr("(%1 for signing in)").arg(root.kitty.currentUser.name)
            maximumLength: 80
            visible: !root.cropping
            onAccepted: root.requestAccept()
        }

        Select {
            id: status

            Layout.fillWidth: true
            label: qsTr("Status")
            model: PresenceWords.choices.map(choice => choice.text).concat([qsTr("In your own words")])
            visible: !root.cropping
            onActivated: if (other.visible) other.forceActiveFocus()
        }

        TextField {
            id: other

            Layout.fillWidth: true
            label: qsTr("Own words")
            placeholderText: qsTr("On the train")
            maximumLength: 60
            visible: !root.cropping && status.currentIndex === PresenceWords.choices.length
            onAccepted: root.requestAccept()
        }
    }
}
