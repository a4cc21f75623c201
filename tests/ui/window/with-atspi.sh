#!/bin/bash
# SPDX-FileCopyrightText: 2026 Purr maintainers
# SPDX-License-Identifier: MIT
#
# with-atspi.sh LAUNCHER PROGRAM [ARGUMENT...]: runs a program on a session bus with the accessibility bus beside it.
set -euo pipefail
launcher=$1
shift
"$launcher" --launch-immediately &
trap 'kill $! 2>/dev/null || true' EXIT
"$@"
