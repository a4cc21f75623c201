// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "models/picturehelper.h"
#include "models/secretstore.h"
#include "models/signin.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString canary = u"Cbnary7Password"_s;
QByteArray logged;

void record(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}
} // namespace

/// Signing in with a password, which stays in a keyring or in memory and comes to no file and no log.
class TestSignInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutKeyringThePasswordIsForgotten();
    void theKeyringSignsInAgain();
    void thePasswordIsNowhereElse();
    void whoIsNotRememberedIsAsked();
    void plainServersAreToldOf();

private:
    void fillForm(Stage &stage);
    /// Lines of the program's files that hold the password.
    static QStringList filesWithCanary(const Stage &stage);

    QtMessageHandler m_handler = nullptr;
};

void TestSignInWindow::init()
{
    logged.clear();
    QLoggingCategory::setFilterRules(u"purr.*=true"_s);
    m_handler = qInstallMessageHandler(record);
}

void TestSignInWindow::cleanup()
{
    qInstallMessageHandler(m_handler);
    QLoggingCategory::setFilterRules({});
}

void TestSignInWindow::fillForm(Stage &stage)
{
    auto *signIn = stage.window()->findChild<SignIn *>();
    QVERIFY(signIn);
    signIn->setCurrentPlace(1);
    signIn->setAddress(stage.url().toString());
    signIn->setUsername(u"mara"_s);
    QQuickItem *form = Stage::first(stage.window()->contentItem(), "SignInForm");
    QVERIFY(form);
    // The last field that can be seen is the password.
    QQuickItem *password = Stage::all(form, "TextField").constLast();
    password->forceActiveFocus(Qt::TabFocusReason);
    stage.type(canary);
    QCOMPARE(signIn->password(), canary);
}

QStringList TestSignInWindow::filesWithCanary(const Stage &stage)
{
    QStringList found;
    QDirIterator files(stage.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary.toLatin1()))
            found << file.fileName();
    }
    return found;
}

void TestSignInWindow::withoutKeyringThePasswordIsForgotten()
{
    if (qEnvironmentVariableIsSet("PURR_PRIVATE_BUS"))
        QSKIP("with a keyring: the next test");
    Stage stage;
    stage.stopServer();
    stage.addAccount(u"mara"_s, canary);
    stage.startServer();
    stage.openWelcome();
    fillForm(stage);
    QTRY_VERIFY(stage.shows(u"This desktop has no keyring."_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.kitty()->isOnline());
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    stage.say(stage.kitty(), room, u"signed in"_s);
    QTRY_VERIFY(stage.shows(u"signed in"_s));
    stage.closeWindow();
    QCOMPARE(filesWithCanary(stage), QStringList());
    QVERIFY(!logged.contains(canary.toLatin1()));

    // Who is known, and that a password is needed, but not which.
    stage.openWelcome();
    QTRY_VERIFY(stage.shows(u"Start session"_s));
    QVERIFY(stage.shows(u"Continue as mara"_s));
    QCOMPARE(stage.window()->findChild<SignIn *>()->password(), QString());
}

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where the password of this process can be read by others than itself.
QStringList leaks(const Stage &stage, const QList<qint64> &children)
{
    const QByteArray secret = canary.toLatin1();
    QStringList found;
    const auto look = [&](const QString &where, const QByteArray &content) {
        if (content.contains(secret) || content.contains(secret.toBase64()) || content.contains(secret.toHex()))
            found << where;
    };
    look(u"log"_s, logged);
    look(u"clipboard"_s, QGuiApplication::clipboard()->text().toUtf8());
    look(u"selection"_s, QGuiApplication::clipboard()->text(QClipboard::Selection).toUtf8());
    for (const QString &file : {u"cmdline"_s, u"environ"_s, u"comm"_s}) {
        look(u"own "_s + file, contentOf(u"/proc/self/"_s + file));
        for (const qint64 child : children)
            look(u"child's "_s + file, contentOf(u"/proc/%1/%2"_s.arg(child).arg(file)));
    }
    for (char **variable = environ; *variable; ++variable)
        look(u"environment"_s, *variable);
    for (const QString &folder : {stage.folder(), QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                                  QStandardPaths::writableLocation(QStandardPaths::CacheLocation)}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            look(name, contentOf(name));
        }
    }
    return found;
}
} // namespace

/// Threat 39: neither the logs of everything, nor the arguments and surroundings of this program and of those it starts,
/// nor the clipboard, nor any file has the password that was typed.
void TestSignInWindow::thePasswordIsNowhereElse()
{
    if (qEnvironmentVariableIsSet("PURR_PRIVATE_BUS"))
        QSKIP("needs no bus");
    QLoggingCategory::setFilterRules(u"*=true\nqt.quick.*=false\nqt.qml.*=false\nqt.scenegraph.*=false\nqt.text.*=false\nqt.core.*=false"_s);
    QGuiApplication::clipboard()->clear();
    Stage stage;
    stage.stopServer();
    stage.addAccount(u"mara"_s, canary);
    stage.startServer();
    stage.openWelcome();
    fillForm(stage);
    // Who copies the field gets nothing, nor does who drags over it.
    QTest::keyClick(stage.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(stage.window(), Qt::Key_End);
    QCOMPARE(stage.window()->findChild<SignIn *>()->password(), canary);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.kitty()->isOnline());
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    // A picture, which another program reads.
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = stage.folder() + u"/photo.png"_s;
    QVERIFY(image.save(path));
    FileTransfer *transfer = stage.kitty()->sendFile(room, path);
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    QTRY_VERIFY(!PictureHelper::instance().idleProcesses().isEmpty());
    // And an answer that is wrong, and a link that breaks.
    stage.stopServer();
    QTRY_VERIFY(!stage.kitty()->isOnline());
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(stage.kitty()->isOnline());
    const QList<qint64> children = PictureHelper::instance().idleProcesses();
    QCOMPARE(leaks(stage, children), QStringList());
    QVERIFY(!logged.isEmpty());

    // And the canary sings, wherever it is.
    qWarning("%s", qPrintable(canary));
    QGuiApplication::clipboard()->setText(canary);
    qputenv("PURR_CANARY", canary.toLatin1());
    QProcess child;
    child.start(u"sleep"_s, {u"60"_s, u"60"_s});
    QVERIFY(child.waitForStarted());
    QFile file(stage.folder() + u"/canary"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(canary.toLatin1().toBase64());
    file.close();
    QStringList found;
    QTRY_VERIFY((found = leaks(stage, {child.processId()})).contains(u"child's environ"_s));
    for (const QString &place : {u"log"_s, u"clipboard"_s, u"environment"_s, file.fileName()})
        QVERIFY2(found.contains(place), qPrintable(place));
    child.kill();
    child.waitForFinished();
    qunsetenv("PURR_CANARY");
    QGuiApplication::clipboard()->clear();
}

void TestSignInWindow::theKeyringSignsInAgain()
{
    const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (!qEnvironmentVariableIsSet("PURR_PRIVATE_BUS") || program.isEmpty())
        QSKIP("needs a bus of its own and gnome-keyring; run it by ctest");
    QTemporaryDir home;
    QProcess daemon;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, home.path());
    daemon.setProcessEnvironment(environment);
    daemon.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY(daemon.waitForStarted());
    daemon.write("password");
    daemon.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s), 20'000);

    Stage stage;
    stage.stopServer();
    stage.addAccount(u"mara"_s, canary);
    stage.startServer();
    stage.openWelcome();
    fillForm(stage);
    QVERIFY(!stage.shows(u"This desktop has no keyring."_s));
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(stage.kitty()->isOnline());
    auto *secrets = stage.window()->findChild<SecretStore *>();
    const QString key = SignIn::secretKey(stage.kitty()->server(), stage.kitty()->apiKey(), u"mara"_s);
    QTRY_COMPARE(answerOf(secrets->read(key)), canary);
    stage.closeWindow();
    QCOMPARE(filesWithCanary(stage), QStringList());

    stage.openWelcome();
    QTRY_VERIFY(stage.kitty()->isOnline());
    QCOMPARE(stage.kitty()->currentUser().name, u"mara"_s);
    QVERIFY(!logged.contains(canary.toLatin1()));

    // Signing out takes it back.
    QMetaObject::invokeMethod(stage.window(), "signOut");
    secrets = stage.window()->findChild<SecretStore *>();
    QTRY_COMPARE(answerOf(secrets->read(key)), QString());
    stage.closeWindow();
    daemon.kill();
    daemon.waitForFinished();
}

void TestSignInWindow::whoIsNotRememberedIsAsked()
{
    if (qEnvironmentVariableIsSet("PURR_PRIVATE_BUS"))
        QSKIP("needs no bus");
    Stage stage;
    stage.openWelcome();
    auto *signIn = stage.window()->findChild<SignIn *>();
    signIn->setCurrentPlace(1);
    signIn->setAddress(stage.url().toString());
    signIn->setUsername(u"mara"_s);
    stage.click(Stage::first(stage.window()->contentItem(), "CheckBox"));
    QVERIFY(!signIn->rememberMe());
    signIn->signIn();
    QTRY_VERIFY(stage.kitty()->isOnline());
    stage.closeWindow();
    stage.openWelcome();
    QVERIFY(stage.shows(u"Start session"_s));
    QVERIFY(!stage.shows(u"Continue as"_s));
}

/// Threat 37: before anything goes there.
void TestSignInWindow::plainServersAreToldOf()
{
    Stage stage;
    stage.openWelcome();
    auto *form = stage.window()->findChild<SignIn *>();
    QVERIFY(form);
    form->setCurrentPlace(1);
    QCOMPARE(form->place(), SignIn::Place::PurrServer);
    form->setAddress(u"http://chat.example"_s);
    QTRY_VERIFY(stage.shows(u"The connection to chat.example is not encrypted"_s));
    form->setAddress(u"https://chat.example"_s);
    QTRY_VERIFY(!stage.shows(u"is not encrypted"_s));
    form->setAddress(u"192.168.1.5:9001"_s);
    QTRY_VERIFY(stage.shows(u"is not encrypted"_s));
    form->setCurrentPlace(0);
    QTRY_VERIFY(!stage.shows(u"is not encrypted"_s));
}

PURR_TEST(TestSignInWindow)
#include "test_signin.moc"
