// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick
import Purr.Client
import Purr.Lab
import Purr.Models

/*! What the inspector works with. It stays while the panel moves between the window and one of its own. */
QtObject {
    id: root

    required property ChatKitty kitty
    property int tab: InspectorPanel.Tab.Events
    /*! Watches already; null: one of our own does from now on. */
    property Inspector recorder: null
    readonly property Inspector inspector: root.recorder ?? root.own
    readonly property Inspector own: Inspector {
        kitty: root.recorder ? null : root.kitty
        foreignClock: Presenter.fiction
    }
    readonly property Crowd crowd: Crowd {
        kitty: root.kitty
    }
    readonly property LimitLab limits: LimitLab {
        kitty: root.kitty
    }
    readonly property ScenarioLibrary scenarios: ScenarioLibrary {}
}
