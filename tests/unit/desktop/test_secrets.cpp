// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/secrets.h"
#include "models/signin.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

#include <QCoroTask>
#include <QDirIterator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Runs the event loop until the answer is there. (QCoro::waitFor() wants a value that can be empty.)
template <typename T> static Result<T> answerOf(QCoro::Task<Result<T>> task)
{
    std::optional<Result<T>> answer;
    auto waiting = [](QCoro::Task<Result<T>> asked, std::optional<Result<T>> *slot) -> QCoro::Task<> {
        slot->emplace(co_await std::move(asked));
    }(std::move(task), &answer);
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000);
    return answer ? *answer : Result<T>(Error{.kind = Failure::Kind::Timeout, .code = {}, .message = {}});
}

/// Against a real keyring daemon, with a home of its own, and without any.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keysTellUsersAndServersApart();
    void withoutKeyringOnlyMemory();
    void keptByTheKeyring();

private:
    [[nodiscard]] static bool hasKeyring()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s);
    }

    QTemporaryDir m_home;
    QProcess m_daemon;
};

void TestSecrets::initTestCase()
{
    if (!test::hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    QVERIFY(m_home.isValid());
}

void TestSecrets::cleanupTestCase()
{
    if (m_daemon.state() != QProcess::NotRunning) {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
}

void TestSecrets::keysTellUsersAndServersApart()
{
    const QUrl server(u"https://chat.example"_s);
    const QString key = SignIn::secretKey(server, u"app"_s, u"mara"_s);
    QCOMPARE(key, SignIn::secretKey(QUrl(u"https://chat.example/"_s), u"app"_s, u"mara"_s));
    QVERIFY(key != SignIn::secretKey(server, u"app"_s, u"lena"_s));
    QVERIFY(key != SignIn::secretKey(server, u"other"_s, u"mara"_s));
    QVERIFY(key != SignIn::secretKey(QUrl(u"https://other.example"_s), u"app"_s, u"mara"_s));
}

void TestSecrets::withoutKeyringOnlyMemory()
{
    if (hasKeyring())
        QSKIP("there is a keyring on this bus");
    Secrets secrets(u"test"_s);
    // Told before anything is written.
    QTRY_VERIFY(!secrets.isPersistent());
    QVERIFY(answerOf(secrets.write(u"mara"_s, u"correct horse"_s)).succeeded());
    QVERIFY(!secrets.isPersistent());
    QCOMPARE(answerOf(secrets.read(u"mara"_s)).value(), u"correct horse"_s);
    QVERIFY(answerOf(Secrets(u"test"_s).read(u"mara"_s)).value().isEmpty());
    (void)answerOf(secrets.remove(u"mara"_s));
    QVERIFY(answerOf(secrets.read(u"mara"_s)).value().isEmpty());
    // Nothing went to a file.
    QDirIterator files(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.size() < 1'000'000 && file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("correct horse"), qPrintable(file.fileName()));
    }
}

void TestSecrets::keptByTheKeyring()
{
    const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (program.isEmpty())
        QSKIP("gnome-keyring is not installed");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY(m_daemon.waitForStarted());
    m_daemon.write("password");
    m_daemon.closeWriteChannel();
    QTRY_VERIFY2_WITH_TIMEOUT(hasKeyring(), m_daemon.readAll().constData(), 20'000);
    {
        Secrets secrets(u"test"_s);
        QVERIFY(answerOf(secrets.write(u"mara"_s, u"correct horse"_s)).succeeded());
        QVERIFY(secrets.isPersistent());
    }
    Secrets again(u"test"_s);
    QCOMPARE(answerOf(again.read(u"mara"_s)).value(), u"correct horse"_s);
    QVERIFY(answerOf(Secrets(u"other"_s).read(u"mara"_s)).value().isEmpty());
    QVERIFY(answerOf(again.remove(u"mara"_s)).succeeded());
    QVERIFY(answerOf(again.read(u"mara"_s)).value().isEmpty());
    QVERIFY(again.isPersistent());
}

PURR_TEST(TestSecrets)
#include "test_secrets.moc"
