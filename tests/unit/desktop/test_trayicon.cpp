// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/awaywatch.h"
#include "desktop/launcherbadge.h"
#include "desktop/sleepwatch.h"
#include "desktop/trayadaptors.h"
#include "desktop/trayicon.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The tray, the badge and sleep, each against a service on the private bus.
class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutTrayItIsNotAvailable();
    void registersWithAHost();
    void menuDoesWhatItSays();
    void badgeTellsTheDock();
    void knowsSleep();
    void knowsWhetherSomebodyIsThere();

public Q_SLOTS:
    void noteBadge(const QString &uri, const QVariantMap &properties)
    {
        m_badgeUri = uri;
        m_badge = properties;
    }

private:
    [[nodiscard]] std::unique_ptr<MockService> startWatcher(bool withHost) const;
    /// Calls the item as a tray would, from a connection of its own.
    [[nodiscard]] QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                                   const QVariantList &arguments) const;
    [[nodiscard]] QVariant property(const QString &name) const;

    QDBusConnection m_panel{QString()};
    QString m_item;
    QString m_badgeUri;
    QVariantMap m_badge;
};

void TestTrayIcon::initTestCase()
{
    if (!hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    m_panel = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s);
    m_item = u"org.kde.StatusNotifierItem-%1-1"_s.arg(QCoreApplication::applicationPid());
}

std::unique_ptr<MockService> TestTrayIcon::startWatcher(bool withHost) const
{
    const QString name = u"org.kde.StatusNotifierWatcher"_s;
    auto service = std::make_unique<MockService>(name, u"/StatusNotifierWatcher"_s, name);
    if (!service->start({name, u"/StatusNotifierWatcher"_s, name}))
        return nullptr;
    service->mock(u"AddMethod"_s, {name, u"RegisterStatusNotifierItem"_s, u"s"_s, QString(), QString()});
    service->mock(u"AddProperty"_s,
                  {name, u"IsStatusNotifierHostRegistered"_s, QVariant::fromValue(QDBusVariant(withHost))});
    return service;
}

QDBusMessage TestTrayIcon::ask(const QString &path, const QString &interface, const QString &method,
                               const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(m_item, path, interface, method);
    call.setArguments(arguments);
    return m_panel.call(call, QDBus::BlockWithGui);
}

QVariant TestTrayIcon::property(const QString &name) const
{
    const QDBusMessage reply = ask(trayItemPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                   {u"org.kde.StatusNotifierItem"_s, name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

void TestTrayIcon::withoutTrayItIsNotAvailable()
{
    TrayIcon nowhere(QDBusConnection(u"no such bus"_s));
    QVERIFY(!nowhere.isAvailable());
    const auto watcher = startWatcher(false);
    QVERIFY(watcher);
    TrayIcon tray(QDBusConnection::sessionBus());
    QSignalSpy changed(&tray, &TrayIcon::availableChanged);
    watcher->mock(u"UpdateProperties"_s, {u"org.kde.StatusNotifierWatcher"_s,
                                          QVariantMap{{u"IsStatusNotifierHostRegistered"_s, true}}});
    QVERIFY(!tray.isAvailable());
    watcher->emitSignal(u"StatusNotifierHostRegistered"_s, QString(), {});
    QTRY_VERIFY(tray.isAvailable());
    watcher->stop();
    QTRY_VERIFY(!tray.isAvailable());
    QCOMPARE(changed.size(), 2);
}

void TestTrayIcon::registersWithAHost()
{
    const auto watcher = startWatcher(true);
    QVERIFY(watcher);
    TrayIcon tray(QDBusConnection::sessionBus());
    QTRY_VERIFY(tray.isAvailable());
    QTRY_COMPARE(watcher->calls(u"RegisterStatusNotifierItem"_s).size(), 1);
    QCOMPARE(watcher->calls(u"RegisterStatusNotifierItem"_s).constFirst(), QVariantList{m_item});
    QCOMPARE(property(u"Category"_s).toString(), u"Communications"_s);
    QCOMPARE(property(u"Status"_s).toString(), u"Active"_s);
    tray.setUnread(3);
    QCOMPARE(property(u"Status"_s).toString(), u"NeedsAttention"_s);
    const auto tip = property(u"ToolTip"_s).value<QDBusArgument>();
    QCOMPARE(tip.currentSignature(), u"(sa(iiay)ss)"_s);
    const auto pictures = qdbus_cast<TrayPictures>(property(u"IconPixmap"_s).value<QDBusArgument>());
    QCOMPARE(pictures.size(), 3);
    QCOMPARE(pictures.constFirst().bytes.size(), 22 * 22 * 4);
    QVERIFY2(pictures.constFirst().bytes.count('\0') < 22 * 22 * 4 / 2, "the mark is drawn");
    tray.setOffline(true);
    QCOMPARE(tray.toolTip(), u"No connection"_s);
    tray.setEnabled(false);
    QVERIFY(!tray.isAvailable());
    QVERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(m_item));
}

void TestTrayIcon::menuDoesWhatItSays()
{
    const auto watcher = startWatcher(true);
    QVERIFY(watcher);
    TrayIcon tray(QDBusConnection::sessionBus());
    QTRY_VERIFY(tray.isAvailable());
    QSignalSpy activated(&tray, &TrayIcon::activated);
    QSignalSpy toggled(&tray, &TrayIcon::doNotDisturbToggled);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    const QString menu = u"com.canonical.dbusmenu"_s;
    const QDBusMessage layout = ask(trayMenuPath, menu, u"GetLayout"_s, {0, -1, QStringList()});
    QCOMPARE(layout.signature(), u"u(ia{sv}av)"_s);
    const auto root = qdbus_cast<TrayMenuEntry>(layout.arguments().at(1).value<QDBusArgument>());
    QCOMPARE(root.children.size(), 4);
    const auto first = qdbus_cast<TrayMenuEntry>(root.children.constFirst().variant().value<QDBusArgument>());
    QCOMPARE(first.properties.value(u"label"_s).toString(), u"Open Purr"_s);

    (void)ask(trayItemPath, u"org.kde.StatusNotifierItem"_s, u"ProvideXdgActivationToken"_s, {u"t4"_s});
    (void)ask(trayItemPath, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {0, 0});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toString(), u"t4"_s);
    const auto click = [&](TrayMenuItem item) {
        (void)ask(trayMenuPath, menu, u"Event"_s,
                  {int(item), u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0u});
    };
    click(TrayMenuItem::DoNotDisturb);
    QTRY_COMPARE(toggled.size(), 1);
    click(TrayMenuItem::Quit);
    QTRY_COMPARE(quit.size(), 1);
}

void TestTrayIcon::badgeTellsTheDock()
{
    QVERIFY(m_panel.connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                            SLOT(noteBadge(QString, QVariantMap))));
    // The bus has heard of that once it has answered something after it.
    QVERIFY(m_panel.interface()->registeredServiceNames().isValid());
    {
        LauncherBadge badge(QDBusConnection::sessionBus());
        badge.setCount(5);
        QTRY_COMPARE(m_badge.value(u"count"_s).toLongLong(), 5);
        QCOMPARE(m_badgeUri, u"application://org.purr.Purr.desktop"_s);
        QVERIFY(m_badge.value(u"count-visible"_s).toBool());
    }
    QTRY_COMPARE(m_badge.value(u"count-visible"_s).toBool(), false);
    LauncherBadge nowhere(QDBusConnection(u"no such bus"_s));
    nowhere.setCount(1);
}

void TestTrayIcon::knowsSleep()
{
    const QString name = u"org.freedesktop.login1"_s;
    const QString manager = u"org.freedesktop.login1.Manager"_s;
    MockService logind(name, u"/org/freedesktop/login1"_s, manager);
    QVERIFY(logind.start({name, u"/org/freedesktop/login1"_s, manager}));
    SleepWatch watch(QDBusConnection::sessionBus());
    QSignalSpy asleep(&watch, &SleepWatch::fallingAsleep);
    QSignalSpy awake(&watch, &SleepWatch::wokeUp);
    logind.emitSignal(u"PrepareForSleep"_s, u"b"_s, {true});
    QTRY_COMPARE(asleep.size(), 1);
    logind.emitSignal(u"PrepareForSleep"_s, u"b"_s, {false});
    QTRY_COMPARE(awake.size(), 1);
}

void TestTrayIcon::knowsWhetherSomebodyIsThere()
{
    const QString name = u"org.freedesktop.login1"_s;
    const QString path = u"/org/freedesktop/login1/session/auto"_s;
    const QString session = u"org.freedesktop.login1.Session"_s;
    MockService logind(name, path, session);
    QVERIFY(logind.start({name, path, session}));
    logind.mock(u"AddProperty"_s, {session, u"LockedHint"_s, QVariant::fromValue(QDBusVariant(false))});
    logind.mock(u"AddProperty"_s, {session, u"IdleHint"_s, QVariant::fromValue(QDBusVariant(true))});
    const auto say = [&](const QString &hint, bool on) {
        logind.mock(u"UpdateProperties"_s, {session, QVariantMap{{hint, on}}});
    };
    AwayWatch watch(QDBusConnection::sessionBus());
    QTRY_VERIFY(watch.isAway()); // idle since before the start
    say(u"IdleHint"_s, false);
    QTRY_VERIFY(!watch.isAway());
    say(u"LockedHint"_s, true);
    QTRY_VERIFY(watch.isAway());
    QSignalSpy changed(&watch, &AwayWatch::awayChanged);
    say(u"IdleHint"_s, true);
    say(u"LockedHint"_s, false);
    say(u"IdleHint"_s, false);
    QTRY_VERIFY(!watch.isAway());
    QCOMPARE(changed.size(), 1);
    // Where no logind is, somebody is always there.
    AwayWatch nowhere(QDBusConnection(u"no such bus"_s));
    QVERIFY(!nowhere.isAway());
}

PURR_TEST(TestTrayIcon)
#include "test_trayicon.moc"
