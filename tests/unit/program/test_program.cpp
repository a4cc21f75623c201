// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

/// `purr` itself, started in places and with words that mean harm.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLoadedFromTheCurrentFolder();
    void memoryIsNotDumped();
    void theProfileIsForTheUserAlone();
    void aLinkForAProfileIsRefused();
    void optionsOfQtAreRefused_data();
    void optionsOfQtAreRefused();
    void theProgramLooksForLibrariesWhereTheSystemDoes();
    void programsAreHardened_data();
    void programsAreHardened();
    void serversInTheOpenWarn();
    void aTakenPortIsSaid();
    void oneProfileHasOneProgram();
    void whatIsInstalledIsWhole();
};

namespace
{
/// `purr` with a home of its own.
struct Run {
    Run()
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = home.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
    }
    ~Run()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Until its own server has its files, which is after the first picture of the window.
    bool startUp()
    {
        process.start(QStringLiteral(PURR), {u"--username"_s, u"ann"_s});
        return QTest::qWaitFor([this] { return !QDir(data() + u"/server"_s).entryList(QDir::Files).isEmpty(); }, 60'000);
    }
    [[nodiscard]] QString data() const { return home.filePath(u"XDG_DATA_HOME/purr/default"_s); }
    [[nodiscard]] QString config() const { return home.filePath(u"XDG_CONFIG_HOME/purr/default"_s); }
    [[nodiscard]] QByteArray proc(const QString &name) const
    {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir home;
    QProcess process;
};

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}
} // namespace

/// Threat 47. What can be done by who controls the environment is known: README.md.
void TestProgram::nothingIsLoadedFromTheCurrentFolder()
{
    QTemporaryDir hostile;
    const QDir folder(hostile.path());
    QFile configuration(folder.filePath(u"qt.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("[Paths]\nPrefix=.\nPlugins=.\nQmlImports=.\nQml2Imports=.\n");
    configuration.close();
    QVERIFY(QFile::copy(configuration.fileName(), folder.filePath(u"qt6.conf"_s)));
    const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    for (const QString &kind : {u"platforms"_s, u"imageformats"_s, u"sqldrivers"_s, u"platformthemes"_s}) {
        QVERIFY(folder.mkpath(kind) && folder.mkpath(u"plugins/"_s + kind));
        for (const QString &name : QDir(plugins.filePath(kind)).entryList(QDir::Files)) {
            QVERIFY(QFile::copy(plugins.filePath(kind + u'/' + name), folder.filePath(kind + u'/' + name)));
            QVERIFY(QFile::copy(plugins.filePath(kind + u'/' + name), folder.filePath(u"plugins/"_s + kind + u'/' + name)));
        }
    }
    QVERIFY(!QDir(folder.filePath(u"platforms"_s)).isEmpty());
    // What the loader itself looks for, before anything of ours runs.
    const QDir libraries(QLibraryInfo::path(QLibraryInfo::LibrariesPath));
    for (const QString &name : {u"libQt6Core.so.6"_s, u"libQt6Qml.so.6"_s})
        QVERIFY(QFile::copy(libraries.filePath(name), folder.filePath(name)));
    {
        Run run;
        run.process.setWorkingDirectory(hostile.path());
        QVERIFY2(run.startUp(), run.process.readAll());
        const QByteArray maps = run.proc(u"maps"_s);
        QVERIFY(maps.contains("libqoffscreen"));
        QVERIFY(!maps.contains(QFile::encodeName(hostile.path())));
    }
    // And this test would see it: who sets QT_PLUGIN_PATH is obeyed.
    Run run;
    QProcessEnvironment environment = run.process.processEnvironment();
    environment.insert(u"QT_PLUGIN_PATH"_s, hostile.path());
    run.process.setProcessEnvironment(environment);
    QVERIFY2(run.startUp(), run.process.readAll());
    QVERIFY(run.proc(u"maps"_s).contains(QFile::encodeName(hostile.path())));
}

/// Threat 39.
void TestProgram::memoryIsNotDumped()
{
    Run run;
    QVERIFY2(run.startUp(), run.process.readAll());
    const QList<QByteArray> lines = run.proc(u"limits"_s).split('\n');
    const auto core = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("Max core file size"); });
    QVERIFY(core != lines.end());
    QCOMPARE(core->simplified(), QByteArray("Max core file size 0 0 bytes"));
}

/// Threat 40.
void TestProgram::theProfileIsForTheUserAlone()
{
    Run run;
    QDir().mkpath(run.data());
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    QCOMPARE(::chmod(QFile::encodeName(run.data()).constData(), 0777), 0);
    QVERIFY2(run.startUp(), run.process.readAll());
    for (const QString &folder : {run.data(), run.config(), run.data() + u"/client"_s, run.data() + u"/server"_s})
        QVERIFY2(modeOf(folder) == 0700, qPrintable(folder));
}

void TestProgram::aLinkForAProfileIsRefused()
{
    for (const bool ofData : {true, false}) {
        Run run;
        const QString elsewhere = run.home.filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        const QString profile = ofData ? run.data() : run.config();
        QVERIFY(QDir().mkpath(QFileInfo(profile).path()));
        QVERIFY(QFile::link(elsewhere, profile));
        run.process.start(QStringLiteral(PURR), {});
        QVERIFY(run.process.waitForFinished(60'000));
        QCOMPARE(run.process.exitCode(), 2);
        QVERIFY(run.process.readAll().contains("is a link"));
        QVERIFY(QDir(elsewhere).isEmpty());
    }
}

/// Threat 41: nobody gets Qt to load or to open something by what stands behind the name of the program.
void TestProgram::optionsOfQtAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("plugin path", {u"-platformpluginpath"_s, u"/tmp"_s});
    row("plugin path, two dashes", {u"--platformpluginpath"_s, u"/tmp"_s});
    row("plugin", {u"-plugin"_s, u"evil"_s});
    row("theme", {u"-platformtheme"_s, u"evil"_s});
    row("style", {u"-style"_s, u"evil"_s});
    row("debugger", {u"-qmljsdebugger=port:3768,host:127.0.0.1,services:DebugMessages"_s});
    row("debugger, two dashes", {u"--qmljsdebugger=port:3768"_s});
    row("window icon", {u"-qwindowicon"_s, u"/etc/passwd"_s});
    row("in a link", {u"purr:channel/x -platformpluginpath /tmp"_s});
    row("file", {u"file:///etc/passwd"_s});
    row("profile that leads out", {u"--profile"_s, u"../x"_s});
    row("server that is a file", {u"--server"_s, u"file:///etc"_s});
}

void TestProgram::optionsOfQtAreRefused()
{
    QFETCH(QStringList, arguments);
    Run run;
    run.process.start(QStringLiteral(PURR), arguments);
    QVERIFY(run.process.waitForFinished(60'000));
    QCOMPARE(run.process.exitCode(), 2);
    const QByteArray said = run.process.readAll();
    QVERIFY2(said.contains("Try purr --help.") && !said.contains("QML Debugger"), said);
    QVERIFY(!QFile::exists(run.data()));
}

/// Threat 47: no library is looked for beside or below where somebody happens to stand.
void TestProgram::theProgramLooksForLibrariesWhereTheSystemDoes()
{
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, QStringLiteral(PURR)});
    if (!readelf.waitForStarted())
        QSKIP("needs readelf");
    QVERIFY(readelf.waitForFinished());
    const QByteArray dynamic = readelf.readAll();
    QVERIFY(dynamic.contains("NEEDED"));
    for (const QByteArray &line : dynamic.split('\n')) {
        if (!line.contains("RPATH") && !line.contains("RUNPATH"))
            continue;
        const QByteArray paths = line.mid(line.indexOf('[') + 1, line.lastIndexOf(']') - line.indexOf('[') - 1);
        for (const QByteArray &path : paths.split(':'))
            QVERIFY2(path.startsWith('/'), line);
    }
}

void TestProgram::programsAreHardened_data()
{
    QTest::addColumn<QString>("program");
    for (const char *program : {PURR, PURRD, PURR_PICTURES})
        QTest::newRow(program) << QString::fromLatin1(program);
}

/// Threat 89: wherever they are loaded, nothing is where it is expected, no data runs, and no pointer of the loader can be written.
void TestProgram::programsAreHardened()
{
    QFETCH(const QString, program);
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-Wlhd"_s, program});
    if (!readelf.waitForStarted())
        QSKIP("needs readelf");
    QVERIFY(readelf.waitForFinished());
    const QString said = QString::fromLatin1(readelf.readAll());
    QVERIFY2(said.contains(QRegularExpression(u"Type: +DYN"_s)), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(u"GNU_STACK( +0x[0-9a-f]+){5} RW +0x"_s)), qPrintable(said));
    QVERIFY2(said.contains("GNU_RELRO"_L1), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(u"FLAGS_1.*\\bNOW\\b"_s)), qPrintable(said));
}

/// Threat 37: who is heard by others says so, once.
void TestProgram::serversInTheOpenWarn()
{
    for (const auto &[host, warns] : {std::pair(u"127.0.0.1:0"_s, false), std::pair(u"[::1]:0"_s, false), std::pair(u"0.0.0.0:0"_s, true)}) {
        const QTemporaryDir folder;
        QProcess server;
        server.start(QStringLiteral(PURRD), {u"--listen"_s, host, u"--api-key"_s, u"k"_s, u"--data-dir"_s, folder.path()});
        QByteArray ready;
        const bool listens = QTest::qWaitFor([&] { return (ready += server.readAllStandardOutput()).contains('\n') || server.state() == QProcess::NotRunning; }, 60'000)
            && server.state() == QProcess::Running;
        if (!listens && host.startsWith(u'['))
            continue; // a machine without IPv6
        QVERIFY(listens); // with a text beside it that is read anyway, what is looked for below would be gone
        server.terminate();
        QVERIFY(server.waitForFinished(60'000));
        const QByteArray warned = server.readAllStandardError();
        QCOMPARE(warned.count('\n'), warns ? 1 : 0);
        QCOMPARE(warned.contains("warning: without --tls-cert"), warns);
    }
    QProcess help;
    help.start(QStringLiteral(PURRD), {u"--help"_s});
    QVERIFY(help.waitForFinished(60'000));
    QVERIFY(help.readAllStandardOutput().contains("PURRD_ADMIN_TOKEN"));
}

/// Who is told to come to a port would else be with somebody else.
void TestProgram::aTakenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Run run;
    QDir().mkpath(run.config());
    QFile preferences(run.config() + u"/preferences.ini"_s);
    QVERIFY(preferences.open(QIODevice::WriteOnly));
    preferences.write("[server]\nport=" + QByteArray::number(other.serverPort()) + '\n');
    preferences.close();
    QByteArray said;
    QVERIFY(run.startUp());
    const QByteArray sentence = "port " + QByteArray::number(other.serverPort()) + " is taken, so its own server is at http://127.0.0.1:";
    QVERIFY2(QTest::qWaitFor([&] { return (said += run.process.readAll()).contains(sentence); }, 60'000), said);
    // And there it is.
    const QByteArray rest = said.mid(said.indexOf(sentence) + sentence.size());
    QVERIFY2(QTest::qWaitFor([&] { return rest.contains('\n') || (said += run.process.readAll()).endsWith('\n'); }, 60'000), said);
    const auto port = said.mid(said.indexOf(sentence) + sentence.size()).split('\n').first().toUShort();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(socket.waitForConnected());
}

/// Threat 90: nothing in the environment lets a second one at the files of the first.
void TestProgram::oneProfileHasOneProgram()
{
    Run run;
    QVERIFY2(run.startUp(), run.process.readAll());
    QProcess second;
    QProcessEnvironment environment = run.process.processEnvironment();
    environment.insert(u"PURR_BENCH_FIRST_FRAME"_s, u"1"_s);
    second.setProcessEnvironment(environment);
    second.setProcessChannelMode(QProcess::MergedChannels);
    second.start(QStringLiteral(PURR), {});
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(second.exitCode(), 0);
    const QByteArray said = second.readAll();
    QVERIFY2(!said.contains("first frame"), said);
    QCOMPARE(run.process.state(), QProcess::Running);
}

/// Pictures are read by a program that stands beside the other.
void TestProgram::whatIsInstalledIsWhole()
{
    QTemporaryDir folder;
    QProcess install;
    install.setProcessChannelMode(QProcess::MergedChannels);
    install.start(QStringLiteral(CMAKE), {u"--install"_s, QStringLiteral(BUILD_DIR), u"--prefix"_s, folder.path()});
    QVERIFY(install.waitForFinished(60'000));
    const QByteArray said = install.readAll();
    QVERIFY2(install.exitCode() == 0, said);
    for (const QString &program : {u"purr"_s, u"purrd"_s, u"purr-pictures"_s})
        QVERIFY2(QFileInfo(folder.filePath(u"bin/"_s + program)).isExecutable(), qPrintable(program));
    QProcess installed;
    installed.start(folder.filePath(u"bin/purr"_s), {u"--version"_s});
    QVERIFY(installed.waitForFinished(60'000));
    QCOMPARE(installed.exitCode(), 0);
}

PURR_TEST(TestProgram)
#include "test_program.moc"
