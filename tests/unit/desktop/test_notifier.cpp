// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/notifier.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace purr;
using namespace purr::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Against python-dbusmock's notification daemon.
class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sendsWhatTheSpecificationAsks();
    void escapesOnlyForServicesThatReadMarkup_data();
    void escapesOnlyForServicesThatReadMarkup();
    void tamesPeerText();
    void aServiceWithoutActionsGetsNone();
    void repliesInTheBubble();
    void repliesByButtonElse();
    void clickGivesMessageAndToken();
    void ignoresBubblesOfOthers();
    void withdrawnWhenRead();
    void floodIsMerged();
    void manyChannelsBecomeOneBubble();
    void contentLevels_data();
    void contentLevels();
    void staysQuiet_data();
    void staysQuiet();
    void honoursInhibited();
    void survivesRestartOfTheService();
    void withoutBusNothingHappens();

private:
    void start(const QString &capabilities = u"body actions"_s);
    [[nodiscard]] QList<QVariantList> shown() const { return m_service->calls(u"Notify"_s); }
    /// How many bubbles were shown and answered for.
    [[nodiscard]] int told() const { return m_notifier->isAsking() ? -1 : int(shown().size()); }
    [[nodiscard]] static Notice notice(qint64 channel = 7, const QString &body = u"hello"_s, qint64 message = 70)
    {
        return {.channelId = channel, .messageId = message, .title = u"Lena Torres"_s, .body = body, .picture = {}};
    }

    std::unique_ptr<MockService> m_service;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Notifier> m_notifier;
};

enum Argument { AppName, Replaces, Icon, Summary, Body, Actions, Hints };

static QVariantMap hintsOf(const QVariantList &call)
{
    return qdbus_cast<QVariantMap>(call.at(Hints).value<QDBusArgument>());
}

static QStringList actionsOf(const QVariantList &call)
{
    const QVariant actions = call.at(Actions);
    return actions.canConvert<QStringList>() ? actions.toStringList() : qdbus_cast<QStringList>(actions);
}

void TestNotifier::initTestCase()
{
    if (!hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    QGuiApplication::setApplicationDisplayName(u"Purr"_s);
    QGuiApplication::setDesktopFileName(u"org.purr.Purr"_s);
}

void TestNotifier::init()
{
    m_clock = std::make_unique<ManualClock>();
}

void TestNotifier::cleanup()
{
    m_notifier.reset();
    m_service.reset();
}

void TestNotifier::start(const QString &capabilities)
{
    const QString name = u"org.freedesktop.Notifications"_s;
    m_service = std::make_unique<MockService>(name, u"/org/freedesktop/Notifications"_s, name);
    QVERIFY(m_service->start({u"--template"_s, u"notification_daemon"_s, u"-p"_s,
                              u"{\"capabilities\": \"%1\"}"_s.arg(capabilities)}));
    m_notifier = std::make_unique<Notifier>(QDBusConnection::sessionBus(), m_clock.get());
    QTRY_VERIFY(m_notifier->isAvailable());
}

void TestNotifier::sendsWhatTheSpecificationAsks()
{
    start();
    Notice withPicture = notice();
    withPicture.picture = QImage(200, 100, QImage::Format_RGB32);
    withPicture.picture.fill(Qt::red);
    m_notifier->notify(withPicture);
    QTRY_COMPARE(told(), 1);
    const QVariantList call = shown().constFirst();
    QCOMPARE(call.at(AppName).toString(), u"Purr"_s);
    QCOMPARE(call.at(Replaces).toUInt(), 0u);
    QCOMPARE(call.at(Icon).toString(), u"org.purr.Purr"_s);
    QCOMPARE(call.at(Summary).toString(), u"Lena Torres"_s);
    QCOMPARE(call.at(Body).toString(), u"hello"_s);
    QCOMPARE(actionsOf(call), QStringList({u"default"_s, QString(), u"reply"_s, u"Reply"_s, u"mark-read"_s, u"Mark read"_s}));
    const QVariantMap hints = hintsOf(call);
    QCOMPARE(hints.value(u"desktop-entry"_s).toString(), u"org.purr.Purr"_s);
    QCOMPARE(hints.value(u"category"_s).toString(), u"im.received"_s);
    QCOMPARE(hints.value(u"urgency"_s).typeId(), QMetaType::UChar);
    QCOMPARE(hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
    const auto image = hints.value(u"image-data"_s).value<QDBusArgument>();
    QCOMPARE(image.currentSignature(), u"(iiibiiay)"_s);
    int width = 0, height = 0;
    image.beginStructure();
    image >> width >> height;
    QCOMPARE(QSize(width, height), QSize(96, 48));

    // The next one of the same channel takes its place.
    m_notifier->setSound(false);
    m_clock->advance(2s);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 2);
    QCOMPARE(shown().constLast().at(Replaces).toUInt(), 1u);
    QVERIFY(hintsOf(shown().constLast()).value(u"suppress-sound"_s).toBool());
    QVERIFY(!hintsOf(shown().constLast()).contains(u"sound-name"_s));
}

void TestNotifier::escapesOnlyForServicesThatReadMarkup_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    const QString text = u"<img src=\"http://x/\"> & <b>bold</b>"_s;
    QTest::newRow("markup") << u"body body-markup"_s << u"<i>Eve</i>"_s << text.toHtmlEscaped();
    QTest::newRow("plain") << u"body"_s << u"<i>Eve</i>"_s << text;
    QTest::newRow("no body") << u"actions"_s << QString(u"<i>Eve</i>: "_s + text) << QString();
}

void TestNotifier::escapesOnlyForServicesThatReadMarkup()
{
    QFETCH(QString, capabilities);
    start(capabilities);
    Notice evil = notice(7, u"<img src=\"http://x/\"> & <b>bold</b>"_s);
    evil.title = u"<i>Eve</i>"_s;
    m_notifier->notify(evil);
    QTRY_COMPARE(told(), 1);
    QTEST(shown().constFirst().at(Summary).toString(), "summary");
    QTEST(shown().constFirst().at(Body).toString(), "body");
}

void TestNotifier::tamesPeerText()
{
    start();
    Notice evil = notice(7, QString(5000, u'x'));
    evil.title = u"Le\u202Ena\n\n\u0007Torres\u2066"_s;
    m_notifier->notify(evil);
    QTRY_COMPARE(told(), 1);
    QCOMPARE(shown().constFirst().at(Summary).toString(), u"Lena Torres"_s);
    QCOMPARE(shown().constFirst().at(Body).toString().size(), Notifier::bodyLimit + 1);
}

void TestNotifier::aServiceWithoutActionsGetsNone()
{
    start(u"body"_s);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 1);
    QVERIFY(actionsOf(shown().constFirst()).isEmpty());
}

void TestNotifier::repliesInTheBubble()
{
    start(u"body actions inline-reply"_s);
    QSignalSpy replied(m_notifier.get(), &Notifier::replied);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 1);
    QVERIFY(actionsOf(shown().constFirst()).contains(u"inline-reply"_s));
    QCOMPARE(hintsOf(shown().constFirst()).value(u"x-kde-reply-placeholder-text"_s).toString(), u"Write a reply"_s);
    m_service->emitSignal(u"NotificationReplied"_s, u"us"_s, {1u, u"on my way"_s});
    QTRY_COMPARE(replied.size(), 1);
    QCOMPARE(replied.constFirst(), QVariantList({qint64(7), u"on my way"_s}));
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 1);
}

void TestNotifier::repliesByButtonElse()
{
    start();
    QSignalSpy reply(m_notifier.get(), &Notifier::replyRequested);
    QSignalSpy read(m_notifier.get(), &Notifier::markReadRequested);
    Notice closedChannel = notice(8);
    closedChannel.canReply = false;
    m_notifier->notify(notice());
    m_notifier->notify(closedChannel);
    m_clock->advance(1s);
    QTRY_COMPARE(told(), 2);
    QVERIFY(!actionsOf(shown().constLast()).contains(u"reply"_s));
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {1u, u"reply"_s});
    QTRY_COMPARE(reply.size(), 1);
    QCOMPARE(reply.constFirst().constFirst().toLongLong(), 7);
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {2u, u"mark-read"_s});
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst(), QVariantList({qint64(8), qint64(70)}));
}

void TestNotifier::clickGivesMessageAndToken()
{
    start();
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 1);
    m_service->emitSignal(u"ActivationToken"_s, u"us"_s, {1u, u"token-5"_s});
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {1u, u"default"_s});
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst(), QVariantList({qint64(7), qint64(70), u"token-5"_s}));
}

void TestNotifier::ignoresBubblesOfOthers()
{
    start();
    QSignalSpy activated(m_notifier.get(), &Notifier::activated);
    QSignalSpy replied(m_notifier.get(), &Notifier::replied);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 1);
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {99u, u"default"_s});
    m_service->emitSignal(u"NotificationReplied"_s, u"us"_s, {99u, u"pwned"_s});
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {1u, u"something else"_s});
    m_notifier->notify(notice(8));
    m_clock->advance(1s);
    QTRY_COMPARE(told(), 2);
    QVERIFY(activated.isEmpty());
    QVERIFY(replied.isEmpty());
}

void TestNotifier::withdrawnWhenRead()
{
    start();
    m_notifier->notify(notice());
    // At once, while the service has not even answered.
    m_notifier->withdraw(7);
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 1);
    QCOMPARE(m_service->calls(u"CloseNotification"_s).constFirst().constFirst().toUInt(), 1u);
    m_notifier->withdraw(7);
    // A waiting one is not shown at all.
    m_notifier->notify(notice(8));
    m_notifier->withdraw(8);
    m_clock->advance(2s);
    m_notifier->notify(notice(9));
    QTRY_COMPARE(told(), 2);
    m_notifier->withdrawAll();
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 2);
}

void TestNotifier::floodIsMerged()
{
    start();
    for (int i = 0; i < 10'000; ++i)
        m_notifier->notify(notice(7, u"message %1"_s.arg(i), i + 1));
    QTRY_COMPARE(told(), 1);
    m_clock->advance(999ms);
    QCOMPARE(shown().size(), 1);
    m_clock->advance(1ms);
    QTRY_COMPARE(told(), 2);
    const QString body = shown().constLast().at(Body).toString();
    QVERIFY2(body.startsWith(QLocale().toString(10'000) + u" new message"_s), qPrintable(body));
    QVERIFY2(body.endsWith(u"\nmessage 9999"_s), qPrintable(body));
    QCOMPARE(shown().constLast().at(Replaces).toUInt(), 1u);
    m_clock->advance(10s);
    QCOMPARE(shown().size(), 2);

    // Read: the count starts again.
    m_notifier->withdraw(7);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 3);
    QCOMPARE(shown().constLast().at(Body).toString(), u"hello"_s);
}

void TestNotifier::manyChannelsBecomeOneBubble()
{
    start();
    QSignalSpy read(m_notifier.get(), &Notifier::markReadRequested);
    for (int channel = 1; channel <= 200; ++channel)
        m_notifier->notify(notice(channel));
    m_clock->advance(5s);
    QTRY_COMPARE(told(), 2);
    QCOMPARE(shown().constLast().at(Summary).toString(), u"Purr"_s);
    QVERIFY(shown().constLast().at(Body).toString().startsWith(u"199 new message"_s));
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {2u, u"mark-read"_s});
    QTRY_COMPARE(read.size(), 199);
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 1);
}

void TestNotifier::contentLevels_data()
{
    QTest::addColumn<Notifier::Content>("content");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("secret");
    QTest::newRow("full") << Notifier::Content::Full << u"Lena Torres"_s << QString();
    QTest::newRow("name") << Notifier::Content::NameOnly << u"Lena Torres"_s << u"hello"_s;
    QTest::newRow("nothing") << Notifier::Content::Nothing << u"Purr"_s << u"hello"_s;
}

void TestNotifier::contentLevels()
{
    QFETCH(Notifier::Content, content);
    QFETCH(QString, secret);
    start();
    m_notifier->setContent(content);
    Notice withPicture = notice();
    withPicture.picture = QImage(10, 10, QImage::Format_RGB32);
    m_notifier->notify(withPicture);
    QTRY_COMPARE(told(), 1);
    QTEST(shown().constFirst().at(Summary).toString(), "summary");
    QVERIFY(secret.isEmpty() || !shown().constFirst().at(Body).toString().contains(secret));
    QCOMPARE(hintsOf(shown().constFirst()).contains(u"image-data"_s), content != Notifier::Content::Nothing);
}

void TestNotifier::staysQuiet_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("off") << 0;
    QTest::newRow("do not disturb") << 1;
    QTest::newRow("quiet hours") << 2;
    QTest::newRow("quiet hours over midnight") << 3;
    QTest::newRow("muted channel") << 4;
    QTest::newRow("not quiet") << 5;
}

void TestNotifier::staysQuiet()
{
    QFETCH(int, what);
    start();
    const QTime local = m_clock->now().toLocalTime().time();
    const int now = local.hour() * 60 + local.minute();
    const int day = 24 * 60;
    Notice message = notice();
    if (what == 0)
        m_notifier->setEnabled(false);
    if (what == 1)
        m_notifier->setDoNotDisturb(true);
    if (what == 2) {
        m_notifier->setQuietFrom(now);
        m_notifier->setQuietTo((now + 30) % day);
    }
    if (what == 3) {
        m_notifier->setQuietFrom((now + 60) % day);
        m_notifier->setQuietTo((now + 30) % day);
    }
    message.muted = what == 4;
    if (what == 5) {
        m_notifier->setQuietFrom((now + 30) % day);
        m_notifier->setQuietTo((now + 60) % day);
    }
    QCOMPARE(m_notifier->isQuiet(), what < 4);
    QCOMPARE(m_notifier->mayDisturb(), what >= 4);
    m_notifier->notify(message);
    // One that is shown for certain comes after it.
    m_notifier->setEnabled(true);
    m_notifier->setDoNotDisturb(false);
    m_notifier->setQuietFrom(0);
    m_notifier->setQuietTo(0);
    m_clock->advance(1s);
    m_notifier->notify(notice(9));
    QTRY_COMPARE(told(), what == 5 ? 2 : 1);
}

void TestNotifier::honoursInhibited()
{
    const QString name = u"org.freedesktop.Notifications"_s;
    start();
    m_service->mock(u"AddProperty"_s, {name, u"Inhibited"_s, QVariant::fromValue(QDBusVariant(true))});
    m_notifier = std::make_unique<Notifier>(QDBusConnection::sessionBus(), m_clock.get());
    QTRY_VERIFY(m_notifier->isAvailable());
    QTRY_VERIFY(m_notifier->isQuiet());
    m_service->mock(u"UpdateProperties"_s, {name, QVariantMap{{u"Inhibited"_s, false}}});
    QTRY_VERIFY(!m_notifier->isQuiet());
}

void TestNotifier::survivesRestartOfTheService()
{
    start();
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 1);
    m_service->stop();
    QTRY_VERIFY(!m_notifier->isAvailable());
    m_notifier->notify(notice());
    QVERIFY(m_service->start({u"--template"_s, u"notification_daemon"_s}));
    QTRY_VERIFY(m_notifier->isAvailable());
    m_clock->advance(2s);
    m_notifier->notify(notice());
    QTRY_COMPARE(told(), 1);
    QCOMPARE(shown().constFirst().at(Replaces).toUInt(), 0u);
}

void TestNotifier::withoutBusNothingHappens()
{
    Notifier notifier(QDBusConnection(u"there is no such bus"_s), m_clock.get());
    QVERIFY(!notifier.isAvailable());
    QVERIFY(notifier.isQuiet());
    notifier.notify(notice());
    notifier.withdraw(7);
    notifier.withdrawAll();
}

PURR_TEST(TestNotifier)
#include "test_notifier.moc"
