// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace purr
{

/// What was asked for on the command line.
struct CommandLine {
    /// Empty: the server inside this program.
    QUrl server;
    QString apiKey;
    QString username;
    /// Settings, data and panes are apart for each profile.
    /// A scenario to play in the window: its file, or the name of a story of the program.
    QString story;
    QString profile;
    /// A brand file, checked; empty: none.
    QString brand;
    /// Names of channels to open.
    QStringList channels;
    /// purr: links to open, checked.
    QStringList links;
    /// One of the actions of the .desktop file; empty: none.
    QString action;
    /// Without a window, where there is a tray.
    bool hidden = false;

    /// Answers --help and --version on stdout without needing a display; the exit status when that was all.
    [[nodiscard]] static std::optional<int> answerWithoutWindow(int argc, char *argv[]);
    /// Those that Qt may see, with a null at the end, and those that parse() takes. Everything else that Qt would obey
    /// (where plugins are, a debugger) is a mistake (promises.md 3, threat 41).
    [[nodiscard]] static std::vector<char *> argumentsForQt(int argc, char *argv[]);
    [[nodiscard]] static QStringList ownArguments(int argc, char *argv[]);
    /// Mistakes are told on stderr; then there is no value.
    [[nodiscard]] static std::optional<CommandLine> parse(const QStringList &arguments);
};

} // namespace purr
