// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// A reader of pictures that wants more and more memory, for TestSandbox. Without sanitizers, whose own memory is more than
// the sandbox gives. Writes how many MiB it got.

#include "core/plant.h"
#include "pictures/sandbox.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

// Threat 90: this is compiled as programs are that people use, and in those no bug can be planted.
static_assert(!purr::plant::enabled);

int main(int argc, char *argv[])
{
    if (argc < 2 && !purr::enterSandbox())
        return 100;
    constexpr std::size_t piece = 4 << 20;
    int pieces = 0;
    for (; pieces < 256; ++pieces) {
        void *memory = ::mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            break;
        std::memset(memory, 1, piece);
    }
    char text[16];
    const int size = std::snprintf(text, sizeof text, "%d", pieces * 4);
    const bool told = ::write(STDOUT_FILENO, text, static_cast<std::size_t>(size)) == size;
    ::_exit(told ? 0 : 1);
}
