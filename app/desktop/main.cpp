// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/standardoptions.h"
#include "networkpolicy.h"
#include "app/program.h"
#include "commandline.h"
#include "core/privatefolder.h"
#include "desktop/applink.h"
#include "desktop/language.h"
#include "desktop/singleinstance.h"
#include "desktop/trayicon.h"
#include "lab/faultboard.h"
#include "models/preferences.h"
#include "models/wordingchange.h"
#include "renderer.h"
#include "server/embeddedserver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <malloc.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace purr;

namespace
{
/// Names this application on the built-in server, which lets any key in on this computer only.
const QString builtInApiKey = u"purr"_s;

/// Colour emoji need to come right behind Inter; otherwise some are drawn in black by another font.
void setUpFonts()
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Color Emoji"_s});
    QGuiApplication::setFont(font);
    QFont::insertSubstitutions(u"Inter"_s, {u"Inter"_s, u"Noto Color Emoji"_s});
}

/// Starts the server of this program on that port, or on any when it is taken: then who wants to join it has to know where it is.
void startServer(server::EmbeddedServer &embedded, Program &program, const Preferences &preferences)
{
    const auto port = quint16(preferences.serverPort());
    server::ServerConfig config;
    config.dataDir = program.dataFolder + "/server"_L1;
    config.port = port;
    config.linkPreviews = preferences.serverPreviews();
    Result<quint16> started = embedded.start(config);
    const bool missed = started.failed() && started.error().kind == Failure::Kind::Network;
    if (missed) {
        config.port = 0;
        started = embedded.start(config);
    }
    if (started.failed()) {
        program.setBuiltInServer({}, started.error().message);
        return;
    }
    if (missed)
        std::fprintf(stderr, "purr: port %d is taken, so its own server is at http://127.0.0.1:%d\n", port, started.value());
    program.setBuiltInServer(QUrl(u"http://127.0.0.1:%1"_s.arg(started.value())), {}, missed ? port : 0);
}

/// The folders of the profile, for this user alone; false when one is not his (said on the standard error).
bool claimFolders(const Program &program)
{
    for (const QString &folder : {program.dataFolder, program.configFolder, program.dataFolder + "/client"_L1, program.dataFolder + "/server"_L1}) {
        if (const Result<void> claimed = claimPrivateFolder(folder); claimed.failed()) {
            std::fprintf(stderr, "purr: %s\n", qPrintable(claimed.error().message));
            return false;
        }
    }
    return true;
}

/// Names this program for SingleInstance: by its profile, and by where that is when it is somewhere unusual.
QString instanceName(const CommandLine &line)
{
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    if (home.isEmpty() || QDir(QString::fromLocal8Bit(home)) == QDir(QDir::homePath() + u"/.local/share"_s))
        return line.profile;
    const QByteArray hash = QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().first(8);
    return line.profile + u'.' + QString::fromLatin1(hash);
}

/// What a second start has to tell the first one.
QStringList requestsOf(const CommandLine &line)
{
    QStringList uris = line.links;
    for (const QString &channel : line.channels)
        uris.append(AppLink{.channelName = channel}.toString());
    return uris;
}

/// What a second start, the tray or the desktop asks for comes to the window.
void obey(SingleInstance &instance, Program &program)
{
    QObject::connect(&instance, &SingleInstance::activated, &program, &Program::raiseWanted);
    QObject::connect(&instance, &SingleInstance::actionRequested, &program, [&program](const QString &action, const QString &token) {
        if (action != "quit"_L1)
            Q_EMIT program.raiseWanted(token);
        program.addAction(action);
    });
    QObject::connect(&instance, &SingleInstance::openRequested, &program, [&program](const QStringList &uris, const QString &token) {
        Q_EMIT program.raiseWanted(token);
        for (const QString &uri : uris) {
            if (const std::optional<AppLink> link = AppLink::parse(uri))
                program.addLink(link->channelName, link->messageId);
        }
    });
}

/// For benchmarks: says when the first frame that shows something is on the screen, and ends.
void reportFirstFrame(QQuickWindow *window)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            std::printf("first frame %lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}
} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<int> status = CommandLine::answerWithoutWindow(argc, argv))
        return *status;
    // A heap for every thread would keep what each of them once needed.
    mallopt(M_ARENA_MAX, 2);
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1"); // Its dispatcher is the slower one, for the built-in server above all.
    // What is in memory is for nobody: passwords, keys, messages.
    constexpr rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
    chooseRenderer();
    QCoreApplication::setApplicationName(u"purr"_s);
    QGuiApplication::setApplicationDisplayName(u"Purr"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURR_VERSION));
    QGuiApplication::setDesktopFileName(u"org.purr.Purr"_s);
    // A mistake is told also where there is no display.
    const std::optional<CommandLine> line = CommandLine::parse(CommandLine::ownArguments(argc, argv));
    if (!line)
        return 2;
    // Qt's own options can load code from anywhere or open a debugger: it sees only those that are harmless.
    std::vector<char *> forQt = CommandLine::argumentsForQt(argc, argv);
    int countForQt = static_cast<int>(forQt.size()) - 1;
    QGuiApplication application(countForQt, forQt.data());
    SingleInstance instance(instanceName(*line));
    if (line->story.isEmpty() && instance.claim(requestsOf(*line), line->action) == SingleInstance::Role::Forwarded)
        return 0;
    QGuiApplication::setWindowIcon(QIcon(u":/purr/desktop/org.purr.Purr.svg"_s));
    setUpFonts();

    const auto folder = [&line](QStandardPaths::StandardLocation location) {
        return u"%1/purr/%2"_s.arg(QStandardPaths::writableLocation(location), line->profile);
    };
    // A story leaves everything of the user alone.
    const QTemporaryDir passing;
    Program program;
    program.dataFolder = line->story.isEmpty() ? folder(QStandardPaths::GenericDataLocation) : passing.path() + "/data"_L1;
    program.configFolder = line->story.isEmpty() ? folder(QStandardPaths::GenericConfigLocation) : passing.path() + "/config"_L1;
    if (!claimFolders(program))
        return 2;
    program.channelsToOpen = line->channels;
    program.profile = line->profile;
    program.story = line->story;
    program.brand = line->brand;
    for (const QString &uri : line->links) {
        if (const std::optional<AppLink> link = AppLink::parse(uri))
            program.addLink(link->channelName, link->messageId);
    }
    if (line->action == "quit"_L1)
        return 0; // There is none to quit.
    if (!line->action.isEmpty())
        program.addAction(line->action);
    program.builtInApiKey = builtInApiKey;
    program.choose(line->server, line->apiKey, line->username);
    server::EmbeddedServer embedded;
    lab::FaultBoard::putInto(standardOptions());
    constexpr int kept = 2000; // what the inspector shows of the time before it was opened
    standardOptions().keptFrames = kept;
    standardOptions().keptCalls = kept;
    Preferences preferences;
    preferences.setFolder(program.configFolder);
    program.startsHidden = line->hidden || (preferences.startHidden() && preferences.trayIcon());
    Language language;
    language.use(preferences.language());
    NetworkPolicy network;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&network);
    QObject::connect(&program, &Program::languageWanted, &language, &Language::use);
    QObject::connect(&language, &Language::changed, &engine, &QQmlEngine::retranslate);
    QObject::connect(&language, &Language::changed, &WordingChange::instance(), &WordingChange::changed);
    obey(instance, program);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&program)}});
    engine.load(QUrl(u"qrc:/qt/qml/Purr/App/Main.qml"_s));
    auto *window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return 1;
    if (const auto *tray = window->findChild<TrayIcon *>())
        QObject::connect(&language, &Language::changed, tray, &TrayIcon::contentChanged);
    if (const auto *kitty = window->findChild<ChatKitty *>()) {
        const auto follow = [&network, &program, kitty] {
            network.setServer(program.storyServer().isEmpty() ? kitty->server() : program.storyServer());
        };
        QObject::connect(&program, &Program::storyServerChanged, window, follow);
        QObject::connect(kitty, &ChatKitty::serverChanged, window, follow);
        follow();
    }
    // The first frame does not wait for a server.
    const auto start = [&embedded, &program, &preferences] { startServer(embedded, program, preferences); };
    bool wanted = program.isBuiltInWanted();
    bool framed = !window->isVisible();
    QObject::connect(&program, &Program::builtInServerWanted, window, [&] {
        wanted = true;
        if (framed)
            start();
    });
    const auto afterFirstFrame = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&] {
            framed = true;
            if (wanted)
                start();
        },
        afterFirstFrame);
    if (wanted && framed)
        start();
    if (qEnvironmentVariableIntValue("PURR_BENCH_FIRST_FRAME") == 1)
        reportFirstFrame(window);
    return QGuiApplication::exec();
}
