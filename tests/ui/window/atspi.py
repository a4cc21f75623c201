#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
"""Reads the accessible tree of a program as a screen reader does, over AT-SPI, and prints what it found as JSON: `count`
nodes, the names of list items in `rows`, controls without a name in `unnamed`. Then it presses the button BUTTON.

    atspi.py PID BUTTON
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
    Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.MENU_ITEM, Atspi.Role.PAGE_TAB,
    Atspi.Role.LIST_ITEM, Atspi.Role.LINK, Atspi.Role.SLIDER,
}


def program(pid):
    """The program with that process id, as soon as it is there."""
    for _ in range(100):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == pid and child.get_child_count() > 0:
                return child
        time.sleep(0.1)
    sys.exit("atspi.py: the program is not in the tree")


def nodes(node, depth=0):
    yield node
    if depth > 60:
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child:
            yield from nodes(child, depth + 1)


def main():
    found = {"count": 0, "rows": [], "unnamed": []}
    button = None
    for node in nodes(program(int(sys.argv[1]))):
        found["count"] += 1
        role, name = node.get_role(), (node.get_name() or "").strip()
        showing = node.get_state_set().contains(Atspi.StateType.SHOWING)
        if role == Atspi.Role.LIST_ITEM:
            found["rows"].append(name)
        if showing and role in CONTROLS and not name:
            found["unnamed"].append(f"{node.get_role_name()} in {node.get_parent().get_name()!r}")
        if role == Atspi.Role.PUSH_BUTTON and name == sys.argv[2] or name == sys.argv[2] and role in CONTROLS:
            button = node
    print(json.dumps(found))
    if button is None:
        sys.exit(f"atspi.py: no button {sys.argv[2]!r}")
    actions = button.get_action_iface()
    if not any(actions.do_action(i) for i in range(actions.get_n_actions()) if actions.get_action_name(i) in ("Press", "press")):
        sys.exit("atspi.py: the button cannot be pressed")


main()
