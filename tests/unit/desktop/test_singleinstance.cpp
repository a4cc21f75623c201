// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/singleinstance.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

using Role = SingleInstance::Role;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreValid_data();
    void namesAreValid();
    void secondHandsOverBySocket();
    void profilesAreApart();
    void aCrashedOneLeavesNoTrace();
    void rubbishOnTheSocketDoesNoHarm();
    void secondHandsOverByBus();
    void answersTheDesktop();

private:
    /// What a second start in another process does; the first runs in this thread's event loop meanwhile.
    Role startSecond(const QDBusConnection &bus, const QStringList &uris, const QString &action = {});
    [[nodiscard]] static QDBusConnection noBus() { return QDBusConnection(u"no such bus"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSingleInstance::cleanup()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

Role TestSingleInstance::startSecond(const QDBusConnection &bus, const QStringList &uris, const QString &action)
{
    Role role = Role::First;
    std::unique_ptr<QThread> thread(QThread::create([&, folder = m_folder->path()] {
        SingleInstance second(u"default"_s, bus, folder);
        role = second.claim(uris, action);
    }));
    thread->start();
    (void)QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000);
    thread->wait();
    return role;
}

void TestSingleInstance::namesAreValid_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("name");
    QTest::newRow("default") << u"default"_s << u"org.purr.Purr"_s;
    QTest::newRow("word") << u"work"_s << u"org.purr.Purr.work"_s;
    QTest::newRow("digit first") << u"2nd"_s << u"org.purr.Purr._32nd"_s;
    QTest::newRow("dots") << u"a.b-c"_s << u"org.purr.Purr.a_2eb_2dc"_s;
}

void TestSingleInstance::namesAreValid()
{
    QFETCH(QString, profile);
    QTEST(SingleInstance::serviceName(profile), "name");
}

void TestSingleInstance::secondHandsOverBySocket()
{
    SingleInstance first(u"default"_s, noBus(), m_folder->path());
    QSignalSpy activated(&first, &SingleInstance::activated);
    QSignalSpy opened(&first, &SingleInstance::openRequested);
    QCOMPARE(first.claim({}), Role::First);
    QCOMPARE(startSecond(noBus(), {}), Role::Forwarded);
    QTRY_COMPARE(activated.size(), 1);
    qputenv("XDG_ACTIVATION_TOKEN", "token-1");
    QCOMPARE(startSecond(noBus(), {u"purr:channel/lunch"_s}), Role::Forwarded);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst(), QVariantList({QStringList{u"purr:channel/lunch"_s}, u"token-1"_s}));
    QSignalSpy action(&first, &SingleInstance::actionRequested);
    QCOMPARE(startSecond(noBus(), {}, u"demo"_s), Role::Forwarded);
    QTRY_COMPARE(action.size(), 1);
    QCOMPARE(action.constFirst(), QVariantList({u"demo"_s, u"token-1"_s}));
    QCOMPARE(activated.size(), 1);
}

void TestSingleInstance::profilesAreApart()
{
    SingleInstance first(u"default"_s, noBus(), m_folder->path());
    SingleInstance other(u"work"_s, noBus(), m_folder->path());
    QCOMPARE(first.claim({}), Role::First);
    QCOMPARE(other.claim({}), Role::First);
}

void TestSingleInstance::aCrashedOneLeavesNoTrace()
{
    QFile stale(m_folder->filePath(u"org.purr.Purr.socket"_s));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    SingleInstance first(u"default"_s, noBus(), m_folder->path());
    QCOMPARE(first.claim({}), Role::First);
    QCOMPARE(startSecond(noBus(), {}), Role::Forwarded);
}

void TestSingleInstance::rubbishOnTheSocketDoesNoHarm()
{
    SingleInstance first(u"default"_s, noBus(), m_folder->path());
    QSignalSpy opened(&first, &SingleInstance::openRequested);
    QCOMPARE(first.claim({}), Role::First);
    QLocalSocket socket;
    socket.connectToServer(m_folder->filePath(u"org.purr.Purr.socket"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(SingleInstance::requestLimit * 2, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    socket.connectToServer(m_folder->filePath(u"org.purr.Purr.socket"_s));
    QVERIFY(socket.waitForConnected());
    QByteArray many = "{\"uris\":[";
    for (int i = 0; i < 500; ++i)
        many += "\"purr:channel/x\",";
    socket.write(many + "7]}\n");
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toStringList().size(), SingleInstance::uriLimit);
}

void TestSingleInstance::secondHandsOverByBus()
{
    if (!test::hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    // No runtime folder: there is only the bus. The second needs a connection of its own to be somebody else.
    SingleInstance first(u"default"_s, QDBusConnection::sessionBus(), QString());
    QSignalSpy opened(&first, &SingleInstance::openRequested);
    QCOMPARE(first.claim({}), Role::First);
    const QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"second"_s);
    m_folder.reset(new QTemporaryDir);
    qputenv("XDG_ACTIVATION_TOKEN", "token-2");
    QCOMPARE(startSecond(other, {u"purr:channel/lunch?message=5"_s}), Role::Forwarded);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst(), QVariantList({QStringList{u"purr:channel/lunch?message=5"_s}, u"token-2"_s}));
    QSignalSpy action(&first, &SingleInstance::actionRequested);
    QCOMPARE(startSecond(other, {}, u"new-pane"_s), Role::Forwarded);
    QTRY_COMPARE(action.size(), 1);
    QCOMPARE(action.constFirst(), QVariantList({u"new-pane"_s, u"token-2"_s}));
    QDBusConnection::disconnectFromBus(u"second"_s);
}

void TestSingleInstance::answersTheDesktop()
{
    if (!test::hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    SingleInstance first(u"work"_s, QDBusConnection::sessionBus(), QString());
    QSignalSpy activated(&first, &SingleInstance::activated);
    QSignalSpy action(&first, &SingleInstance::actionRequested);
    QCOMPARE(first.claim({}), Role::First);
    QProcess gdbus;
    const QStringList call{u"call"_s,          u"--session"_s,  u"--dest"_s,
                           u"org.purr.Purr.work"_s, u"--object-path"_s, u"/org/purr/Purr/work"_s, u"--method"_s};
    gdbus.start(u"gdbus"_s, call + QStringList{u"org.freedesktop.Application.Activate"_s, u"{'activation-token': <'t3'>}"_s});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), u"t3"_s);
    QTRY_COMPARE(gdbus.state(), QProcess::NotRunning);
    gdbus.start(u"gdbus"_s,
                call + QStringList{u"org.freedesktop.Application.ActivateAction"_s, u"quit"_s, u"[]"_s, u"{}"_s});
    QTRY_COMPARE(action.size(), 1);
    QTRY_COMPARE(gdbus.state(), QProcess::NotRunning);
}

PURR_TEST(TestSingleInstance)
#include "test_singleinstance.moc"
