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
    readonly property Inspector inspector: Inspector {
        kitty: root.kitty
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
