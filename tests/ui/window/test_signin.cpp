// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/secretstore.h"
#include "models/signin.h"
#include "stage.h"
#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>

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
    void whoIsNotRememberedIsAsked();

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

PURR_TEST(TestSignInWindow)
#include "test_signin.moc"
