// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import Purr.Inspector

/*! The session inspector in a window of its own before anybody is signed in: it shows the signing in, too. */
InspectorDock {
    id: root

    required property Content content

    kitty: root.content.kitty
    floating: true
    onCloseRequested: root.content.inspectsSignIn = false
    onFloatingChanged: root.content.inspectsSignIn = root.floating
}
