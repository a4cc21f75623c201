#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
"""Fails when a translation has a text that is unfinished, empty, or does not have the places of its source; with LUPDATE
also when it cannot tell whose texts some are, so that nobody finds their translation.

    check.py FOLDER [LUPDATE]   checks the repository in FOLDER
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FORMS = {"en": 2, "de": 2, "es": 2, "ja": 1, "ar": 6}


def places(text):
    return sorted(set(re.findall(r"%L?[0-9]", text)))


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
        # One, two or none may be said in words; the form for many has the number.
        elif plural and not re.search("%L?n", forms[-1]):
            yield source, "no number in the last form"
        elif not plural and re.search("[…?]$", source) and forms[0].rstrip("\u200e\u200f")[-1] not in "…?？؟":
            yield source, "does not end like the source"


def unclear(top, lupdate):
    """What lupdate says of texts that are in no class it knows: it files them under another name than they are looked for."""
    with tempfile.TemporaryDirectory() as folder:
        said = subprocess.run([lupdate, "src", "qml", "app", "-ts", f"{folder}/all.ts"], cwd=top, capture_output=True, text=True)
    if said.returncode != 0:
        yield said.stderr.strip()
    yield from (line for line in (said.stdout + said.stderr).splitlines() if "lacks Q_OBJECT" in line)


def main():
    top = Path(sys.argv[1])
    count = 0
    for fault in unclear(top, sys.argv[2]) if len(sys.argv) > 2 else []:
        count += 1
        print(fault)
    for path in sorted((top / "translations").glob("purr_*.ts")):
        for source, fault in faults(path):
            count += 1
            print(f"{path.name}: {fault}: {source}")
    return 1 if count else 0


sys.exit(main())
