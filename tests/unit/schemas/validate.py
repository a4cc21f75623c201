#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
"""Checks that the schemas we ship are JSON Schema, that every file they are for fits them, and that they refuse what the
program refuses, too.

    validate.py FOLDER     checks the repository in FOLDER
"""

import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is not installed (tests/packages)")


def read(path):
    return json.loads(path.read_text())


# What no scenario may hold, put into one that is right.
BROKEN_SCENARIOS = {
    "no version": lambda file: file.pop("version"),
    "another version": lambda file: file.update(version=2),
    "no actors": lambda file: file.update(actors=[]),
    "an unknown member": lambda file: file.update(actor=1),
    "an unknown verb": lambda file: file["steps"][0].update(do="fly"),
    "a member of another verb": lambda file: file["steps"][0].update(toxic={}),
    "an unknown handler": lambda file: file["steps"].append({"do": "expect", "actor": "ada", "handler": "onRain"}),
    "an unknown fault": lambda file: file["steps"].append({"do": "fault", "actor": "ada", "toxic": {"type": "rain"}}),
    "a step without what it needs": lambda file: file["steps"].append({"do": "send", "actor": "ada"}),
}
BROKEN_BRANDS = {
    "no name": lambda file: file.pop("name"),
    "a colour by name": lambda file: file["colours"]["light"].update(text="red"),
    "no dark colours": lambda file: file["colours"].pop("dark"),
    "an unknown colour": lambda file: file["colours"]["dark"].update(ink="#000000"),
}


def problems(top):
    scenarios = sorted(path for folder in ("scenarios", "demo") for path in (top / "resources" / folder).glob("*.json")
                       if path.name != "scenario.schema.json")
    brands = sorted((top / "tests" / "data").glob("*.brand.json"))
    sets = [
        (top / "resources/scenarios/scenario.schema.json", scenarios, top / "resources/scenarios/reconnect.json", BROKEN_SCENARIOS),
        (top / "resources/brand.schema.json", brands, brands[0], BROKEN_BRANDS),
    ]
    for schema_path, files, good, broken in sets:
        schema = read(schema_path)
        kind = jsonschema.validators.validator_for(schema, default=None)
        if kind is None:
            yield f"{schema_path}: no known $schema"
            continue
        try:
            kind.check_schema(schema)
        except jsonschema.SchemaError as error:
            yield f"{schema_path}: {error.message}"
            continue
        validator = kind(schema)
        if not files:
            yield f"{schema_path}: no file to check"
        for path in files:
            for error in validator.iter_errors(read(path)):
                best = jsonschema.exceptions.best_match([error])
                yield f"{path}: {'.'.join(map(str, best.absolute_path))}: {best.message[:300]}"
        for what, breaks in broken.items():
            file = copy.deepcopy(read(good))
            breaks(file)
            if validator.is_valid(file):
                yield f"{schema_path}: takes a file with {what}"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
