// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Models
import Purr.Welcome

WelcomeScreen {
    signIn: SignIn {
        id: form

        configPath: Qt.application.arguments.includes("--fresh") ? "/nonexistent" : Qt.resolvedUrl("../../data/gallery").toString().replace("file://", "")
        username: "mara@example.com"
    }
}
