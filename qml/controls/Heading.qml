// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

import QtQuick

/*! The title of a part of the window, which screen readers jump to. */
Label {
    id: root

    Accessible.role: Accessible.Heading
    Accessible.name: root.text
}
