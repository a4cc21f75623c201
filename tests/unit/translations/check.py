#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
"""Fails when a translation has a text that is unfinished, empty, or does not have the places of its source."""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FORMS = {"en": 2, "de": 2, "es": 2, "ja": 1, "ar": 6}


def places(text):
    return sorted(set(re.findall(r"%[0-9]", text)))


def faults(path):
    root = ElementTree.parse(path).getroot()
    forms_wanted = FORMS.get(root.get("language", "").split("_")[0])
    for message in root.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        plural = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
        if translation.get("type") is not None:
            yield source, "unfinished"
        elif not all(forms):
            yield source, "empty"
        elif plural and forms_wanted and len(forms) != forms_wanted:
            yield source, f"{len(forms)} plural forms, not {forms_wanted}"
        elif any(places(form) != places(source) for form in forms):
            yield source, "other places for values than the source"


def main():
    count = 0
    for path in sorted(Path(sys.argv[1]).glob("purr_*.ts")):
        for source, fault in faults(path):
            count += 1
            print(f"{path.name}: {fault}: {source}")
    return 1 if count else 0


sys.exit(main())
