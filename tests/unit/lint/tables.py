#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
"""Reads the tables of threats.md, promises.md and reference.md in tests/: every row is there, says what is done, and what it names is there.

    tables.py FOLDER        checks the repository in FOLDER
    tables.py --self-test   checks that each fault is seen
"""

import pathlib
import re
import sys

TABLES = {
    "threats.md": [str(number) for number in range(1, 91)],
    "promises.md": [f"C{number}" for number in range(1, 17)] + [f"S{number}" for number in range(1, 19)],
    "reference.md": [str(number) for number in range(1, 15)] + [f"R{number}" for number in range(1, 13)],
}


def faults(numbers, table, exists, tests, rules, unproven):
    """What is wrong with a table, one line each. `exists` tells whether a file is there. A row whose answer begins with
    `Not here:` says why there is nothing to test."""
    rows = {}
    for line in table.split("\n"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) != 4 or not re.fullmatch(r"[RCS]?\d+", cells[0]):
            continue
        number = cells[0]
        if number in rows:
            yield f"{number} is there twice"
        rows[number] = cells
    for number in numbers:
        if number not in rows:
            yield f"{number} is missing"
            continue
        _, what, answer, proof = rows[number]
        if not what or not answer:
            yield f"{number} does not say what it is"
        for name in re.findall(r"`([^`]*/[^`]*)`", answer):
            if not exists(name):
                yield f"{number}: there is no {name}"
        named = re.findall(r"`([^`]+)`", proof)
        if answer.startswith("Not here: ") and not named:
            continue
        if not named:
            yield f"{number} has no test"
        proven = False
        for name in named:
            if name.startswith("lint: "):
                known = name[6:] in rules
            else:
                known = name in tests
                proven = proven or (known and name.split("::")[0] not in unproven)
            proven = proven or name.startswith("lint: ")
            if not known:
                yield f"{number}: there is no test {name}"
        if named and not proven:
            yield f"{number}: every test of it is skipped"
    for number in rows:
        if number not in numbers:
            yield f"there is no number {number}"


def row(number, protection="`a/b.cpp`", proof="`TestA::works`"):
    return f"| {number} | what | {protection} | {proof} |"


def self_test():
    """The faults that are not seen."""
    numbers = TABLES["threats.md"]
    good = [row(number) for number in numbers]

    def seen(rows, unproven=()):
        return list(faults(numbers, "\n".join(rows), lambda name: name == "a/b.cpp", {"TestA::works"}, {"TLS"}, set(unproven)))

    if seen([row(1, protection="Not here: why.", proof="")] + good[1:]):
        yield "a row that is not for us has faults"
    if seen(good) or seen([row(1, proof="`lint: TLS`")] + good[1:], []):
        yield f"a good table has faults: {seen(good)}"
    bad = {
        "a missing row": (good[:20] + good[21:], ()),
        "a double row": (good + good[:1], ()),
        "a row too many": (good + [row(91)], ()),
        "no protection": ([row(1, protection="")] + good[1:], ()),
        "no test": ([row(1, proof="none")] + good[1:], ()),
        "a missing file": ([row(1, protection="`a/c.cpp`")] + good[1:], ()),
        "a missing test": ([row(1, proof="`TestA::worked`")] + good[1:], ()),
        "a missing rule": ([row(1, proof="`lint: tls`")] + good[1:], ()),
        "a skipped test": (good, ("TestA",)),
    }
    for name, (rows, unproven) in bad.items():
        if not seen(rows, unproven):
            yield f"{name} is not seen"


def main():
    if sys.argv[1:] == ["--self-test"]:
        found = list(self_test())
    else:
        top = pathlib.Path(sys.argv[1])
        tests = set()
        for file in (top / "tests").rglob("test_*.cpp"):
            text = file.read_text()
            for name in re.findall(r"PURR_TEST\((\w+)\)", text):
                whole = re.search(rf"^class {name}\b.*?^\}};", text, flags=re.M | re.S)
                for slots in re.findall(r"private Q_SLOTS:(.*?)(?:^(?:private|public|protected):|\Z)", whole.group() if whole else "", flags=re.M | re.S):
                    tests |= {f"{name}::{function}" for function in re.findall(r"^    void (\w+)\(\)(?:;|$)", slots, flags=re.M)}
        for file in (top / "tests/conformance/items").glob("*.mjs"):
            tests |= {f"conformance {number}" for number in re.findall(r"^ *item\((\d+),", file.read_text(), flags=re.M)}
        tests |= {f"fuzz {folder.name}" for folder in (top / "tests/fuzz/corpus").iterdir()}
        tests |= set(re.findall(r"^add_test\(NAME (faults_\w+)", (top / "tests/faults/CMakeLists.txt").read_text(), flags=re.M))
        rules = set(re.findall(r"^    \(\"([^\"]+)\", \"\*", (top / "tests/unit/lint/rules.py").read_text(), flags=re.M)) | {"HTTP/2"}
        unproven = set(re.findall(r"^class (\w+)", (top / "tests/unproven").read_text(), flags=re.M))
        found = [f"{name}: {fault}" for name, numbers in TABLES.items()
                 for fault in faults(numbers, (top / "tests" / name).read_text(), lambda file: (top / file).is_file(), tests, rules, unproven)]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
