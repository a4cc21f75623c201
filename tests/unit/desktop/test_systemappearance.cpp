// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/systemappearance.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The settings portal, played on the private bus.
class TestSystemAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutPortalNothingIsKnown();
    void readsAndFollows();
};

void TestSystemAppearance::initTestCase()
{
    if (!hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
}

void TestSystemAppearance::withoutPortalNothingIsKnown()
{
    const SystemAppearance appearance(QDBusConnection::sessionBus());
    QTest::qWait(0);
    QVERIFY(!appearance.isKnown());
    QVERIFY(!appearance.isContrastHigh());
    QVERIFY(!appearance.isMotionReduced());
    QCOMPARE(appearance.textScale(), 1.0);
}

void TestSystemAppearance::readsAndFollows()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    MockService portal(service, path, interface);
    QVERIFY(portal.start({u"--session"_s, service, path, interface}));
    const QString code = uR"(known = {
    ('org.freedesktop.appearance', 'color-scheme'): dbus.UInt32(1, variant_level=2),
    ('org.gnome.desktop.interface', 'enable-animations'): dbus.Boolean(False, variant_level=2),
    ('org.gnome.desktop.interface', 'text-scaling-factor'): dbus.Double(1.5, variant_level=2),
    ('org.gnome.desktop.a11y.interface', 'high-contrast'): dbus.Boolean(True, variant_level=2)}
if (args[0], args[1]) not in known:
    raise dbus.exceptions.DBusException('no such setting', name='org.freedesktop.portal.Error.NotFound')
ret = known[(args[0], args[1])])"_s;
    QCOMPARE(portal.mock(u"AddMethod"_s, {interface, u"Read"_s, u"ss"_s, u"v"_s, code}).type(), QDBusMessage::ReplyMessage);

    const SystemAppearance appearance(QDBusConnection::sessionBus());
    QTRY_VERIFY(appearance.isKnown());
    QVERIFY(appearance.isDark());
    QTRY_VERIFY(appearance.isMotionReduced());
    QTRY_COMPARE(appearance.textScale(), 1.5);
    QTRY_VERIFY(appearance.isContrastHigh());

    const auto change = [&](const QString &space, const QString &key, const QVariant &value) {
        portal.emitSignal(u"SettingChanged"_s, u"ssv"_s, {space, key, QVariant::fromValue(QDBusVariant(value))});
    };
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, uint(2));
    QTRY_VERIFY(!appearance.isDark());
    change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_VERIFY(!appearance.isMotionReduced());
    change(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, false);
    QTRY_VERIFY(!appearance.isContrastHigh());
    // Newer portals say both in one place.
    change(u"org.freedesktop.appearance"_s, u"contrast"_s, uint(1));
    QTRY_VERIFY(appearance.isContrastHigh());
    change(u"org.freedesktop.appearance"_s, u"reduced-motion"_s, uint(1));
    QTRY_VERIFY(appearance.isMotionReduced());
    // Plasma says it as a number.
    change(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0.5"_s);
    QTRY_VERIFY(!appearance.isMotionReduced());
    change(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s, u"0"_s);
    QTRY_VERIFY(appearance.isMotionReduced());
    // Somebody else's setting.
    const QSignalSpy spy(&appearance, &SystemAppearance::changed);
    change(u"org.example"_s, u"color-scheme"_s, uint(1));
    change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, uint(0));
    QTRY_VERIFY(!appearance.isKnown());
    QCOMPARE(spy.count(), 1);
}

PURR_TEST(TestSystemAppearance)
#include "test_systemappearance.moc"
