// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "desktop/applink.h"
#include "lab/scenario.h"
#include "lab/scenariocheck.h"
#include "models/brand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr char help[] =
    "Usage: purr [options] [purr:channel/NAME]\n"
    "\n"
    "Chat with many rooms side by side. Without options Purr runs its own server on this computer.\n"
    "\n"
    "  --server URL      Connect to this server (http, https, ws or wss) instead of the built-in one\n"
    "  --api-key KEY     Name of the application on that server\n"
    "  --username NAME   Sign in as this user without asking\n"
    "  --profile NAME    Keep settings, drafts and data apart from other profiles\n"
    "  --open CHANNEL    Open this channel after signing in; may be given several times\n"
    "  --demo [STORY]    Play a story in the window: team-day, support-desk or launch; nothing of yours is touched\n"
    "  --scenario FILE   Play this scenario in the window\n"
    "  --brand FILE      Take the name, colours and logo of this brand file (NAME.brand.json)\n"
    "  --action NAME     new-pane, demo or quit, in the Purr that runs already when there is one\n"
    "  --hidden          Start in the tray, without a window\n"
    "  --scenario FILE --check [--junit OUT.xml]\n"
    "                    Run this scenario (several may be given) without a window on a server of its own; the status\n"
    "                    is 0 when all passed, 1 when an expectation failed, 2 when a file is no scenario or\n"
    "                    cannot be written\n"
    "  -h, --help        Show this and exit\n"
    "  -v, --version     Show the version and exit\n"
    "\n"
    "Files: $XDG_CONFIG_HOME/purr/PROFILE and $XDG_DATA_HOME/purr/PROFILE.\n";

/// Runs scenarios when the arguments ask for it. Needs no display.
std::optional<int> checkScenarios(int argc, char *argv[])
{
    const auto is = [](const char *argument, const char *option) { return std::strcmp(argument, option) == 0; };
    if (std::none_of(argv + 1, argv + argc, [&](const char *argument) { return is(argument, "--check"); }))
        return std::nullopt;
    QStringList files;
    QString junit;
    for (int i = 1; i < argc; ++i) {
        const bool followed = i + 1 < argc;
        if (is(argv[i], "--scenario") && followed)
            files << QFile::decodeName(argv[++i]);
        else if (is(argv[i], "--junit") && followed)
            junit = QFile::decodeName(argv[++i]);
        else if (!is(argv[i], "--check"))
            files.clear(), i = argc;
    }
    if (files.isEmpty()) {
        std::fputs("purr: --check wants --scenario FILE, and no other options than --junit OUT.xml.\n", stderr);
        return 2;
    }
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    return lab::runScenarioCheck(files, junit, out);
}

/// Options of Qt that take a word and can do no harm: which display, and which session is being restored.
bool isForQt(const char *argument)
{
    return std::strcmp(argument, "-platform") == 0 || std::strcmp(argument, "-session") == 0;
}

std::optional<CommandLine> mistake(const QString &text)
{
    std::fprintf(stderr, "purr: %s\nTry purr --help.\n", qPrintable(text));
    return std::nullopt;
}
} // namespace

std::optional<int> CommandLine::answerWithoutWindow(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0) {
            std::fputs(help, stdout);
            return 0;
        }
        if (std::strcmp(argv[i], "--version") == 0 || std::strcmp(argv[i], "-v") == 0) {
            std::fputs("purr " PURR_VERSION "\n", stdout);
            return 0;
        }
    }
    return checkScenarios(argc, argv);
}

std::vector<char *> CommandLine::argumentsForQt(int argc, char *argv[])
{
    std::vector<char *> arguments{argv[0]};
    for (int i = 1; i + 1 < argc; ++i) {
        if (isForQt(argv[i])) {
            arguments.push_back(argv[i]);
            arguments.push_back(argv[++i]);
        }
    }
    arguments.push_back(nullptr);
    return arguments;
}

QStringList CommandLine::ownArguments(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        if (i > 0 && i + 1 < argc && isForQt(argv[i]))
            ++i;
        else
            arguments.append(QFile::decodeName(argv[i]));
    }
    return arguments;
}

std::optional<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"server"_s, {}, u"URL"_s},
                       {u"api-key"_s, {}, u"KEY"_s},
                       {u"username"_s, {}, u"NAME"_s},
                       {u"profile"_s, {}, u"NAME"_s},
                       {u"open"_s, {}, u"CHANNEL"_s},
                       {u"scenario"_s, {}, u"FILE"_s},
                       {u"junit"_s, {}, u"FILE"_s},
                       {u"demo"_s, {}},
                       {u"brand"_s, {}, u"FILE"_s},
                       {u"action"_s, {}, u"NAME"_s},
                       {u"hidden"_s, {}}});
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    CommandLine line;
    line.hidden = parser.isSet(u"hidden"_s);
    QStringList links = parser.positionalArguments();
    if (parser.isSet(u"demo"_s)) {
        // The name of the story may follow, or not.
        line.story = !links.isEmpty() && !AppLink::parse(links.first()) ? links.takeFirst() : u"team-day"_s;
        if (!QFile::exists(u":/purr/demo/%1.json"_s.arg(line.story)))
            return mistake(u"there is no story named %1; there are team-day, support-desk and launch"_s.arg(line.story));
    }
    if (parser.isSet(u"junit"_s))
        return mistake(u"--junit goes together with --scenario FILE --check"_s);
    if (parser.isSet(u"scenario"_s)) {
        line.story = parser.value(u"scenario"_s);
        if (const Result<lab::Scenario> scenario = lab::Scenario::load(line.story); scenario.failed())
            return mistake(scenario.error().message);
    }
    if (parser.isSet(u"brand"_s)) {
        line.brand = QFileInfo(parser.value(u"brand"_s)).absoluteFilePath();
        if (const Result<Brand::File> brand = Brand::read(line.brand); brand.failed())
            return mistake(brand.error().message);
    }
    line.action = parser.value(u"action"_s);
    if (!line.action.isEmpty() && !QStringList{u"new-pane"_s, u"demo"_s, u"quit"_s}.contains(line.action))
        return mistake(u"there is no action named %1; there are new-pane, demo and quit"_s.arg(line.action));
    for (const QString &link : std::as_const(links)) {
        if (!AppLink::parse(link))
            return mistake(u"what is \"%1\" for?"_s.arg(link));
        line.links.append(link);
    }
    line.apiKey = parser.value(u"api-key"_s);
    line.username = parser.value(u"username"_s);
    line.channels = parser.values(u"open"_s);
    line.profile = parser.isSet(u"profile"_s) ? parser.value(u"profile"_s) : u"default"_s;
    static const QRegularExpression profileName(u"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$"_s);
    if (!profileName.match(line.profile).hasMatch())
        return mistake(u"a profile name is made of letters, digits, '-', '_' and '.'"_s);
    if (parser.isSet(u"server"_s)) {
        line.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
        const QStringList schemes{u"http"_s, u"https"_s, u"ws"_s, u"wss"_s};
        if (!line.server.isValid() || line.server.host().isEmpty() || !schemes.contains(line.server.scheme()))
            return mistake(u"--server wants a URL like https://chat.example:9001"_s);
    }
    return line;
}

} // namespace purr
