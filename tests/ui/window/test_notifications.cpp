// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/notifier.h"
#include "models/accounts.h"
#include "models/alertlevels.h"
#include "models/channellistmodel.h"
#include "models/preferences.h"
#include "models/signin.h"
#include "stage.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

#include <QDBusArgument>
#include <QElapsedTimer>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// From a message of somebody else to the desktop's notification, and from what the user does there back into the window.
class TestNotificationsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clickOpensTheChannel();
    void answersAreSent();
    void markedReadAndReadElsewhere();
    void onlyWhatTheUserWants();
    void panesThatAreNotSeenTell();
    void floodsAreMerged();
    void anotherAccountTellsAndOpens();

private:
    [[nodiscard]] QList<QVariantList> told() const { return m_service->calls(u"Notify"_s); }
    /// Until the service has answered, the window does not know the number of its bubble.
    void waitForNumber() { QTRY_VERIFY(!m_stage->window()->findChild<Notifier *>()->isAsking()); }
    void invoke(const QString &action)
    {
        waitForNumber();
        m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {QVariant::fromValue(lastId()), action});
    }
    /// The mock numbers from 1 and gives a replacement the number of the replaced.
    [[nodiscard]] uint lastId() const
    {
        const uint replaces = told().constLast().at(1).toUInt();
        return replaces > 0 ? replaces : 1;
    }

    std::unique_ptr<MockService> m_service;
    std::unique_ptr<Stage> m_stage;
    ChatKitty *m_ann = nullptr;
    Channel m_room;
};

void TestNotificationsWindow::init()
{
    if (!hasPrivateBus())
        QSKIP("needs a D-Bus session of its own; run it by ctest");
    const QString name = u"org.freedesktop.Notifications"_s;
    m_service = std::make_unique<MockService>(name, u"/org/freedesktop/Notifications"_s, name);
    QVERIFY(m_service->start({u"--template"_s, u"notification_daemon"_s, u"-p"_s,
                              u"{\"capabilities\": \"actions body inline-reply\"}"_s}));
    m_stage = std::make_unique<Stage>();
    m_ann = m_stage->person(u"ann"_s);
    m_room = m_stage->channel(m_ann, u"room"_s);
    m_stage->openWindow(u"mara"_s);
    m_room = m_stage->joined(m_stage->kitty(), u"room"_s);
    QTRY_VERIFY(!m_stage->window()->findChild<ChannelListModel *>()->channel(m_room.id).isNull());
}

void TestNotificationsWindow::cleanup()
{
    m_stage.reset();
    m_service.reset();
}

void TestNotificationsWindow::clickOpensTheChannel()
{
    m_stage->say(m_ann, m_room, u"look here"_s);
    QTRY_COMPARE(told().size(), 1);
    QCOMPARE(told().constFirst().at(4).toString(), u"ann: look here"_s);
    QVERIFY(qdbus_cast<QVariantMap>(told().constFirst().at(6)).contains(u"image-data"_s));
    QCOMPARE(m_stage->workspace()->count(), 0);
    invoke(u"default"_s);
    QTRY_COMPARE(qint64(m_stage->workspace()->focusedId()), m_room.id);
    QTRY_VERIFY(m_stage->shows(u"look here"_s));
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 1);
}

void TestNotificationsWindow::answersAreSent()
{
    ChatSession *session = m_stage->enter(m_ann, m_stage->joined(m_ann, u"room"_s));
    QVERIFY(session);
    QString answer;
    connect(session, &ChatSession::receivedMessage, this, [&answer](const Message &message) {
        if (message.user.name == "mara"_L1)
            answer = message.body;
    });
    m_stage->say(m_ann, m_room, u"are you there?"_s);
    QTRY_COMPARE(told().size(), 1);
    waitForNumber();
    m_service->emitSignal(u"NotificationReplied"_s, u"us"_s, {QVariant::fromValue(1u), u"yes"_s});
    QTRY_COMPARE(answer, u"yes"_s);
    // It needs no pane, and who answers has read.
    QCOMPARE(m_stage->workspace()->count(), 0);
    QTRY_COMPARE(m_stage->window()->findChild<ChannelListModel *>()->unread(m_room.id), 0);
}

void TestNotificationsWindow::markedReadAndReadElsewhere()
{
    auto *channels = m_stage->window()->findChild<ChannelListModel *>();
    m_stage->say(m_ann, m_room, u"one"_s);
    QTRY_COMPARE(told().size(), 1);
    QTRY_COMPARE(channels->unread(m_room.id), 1);
    invoke(u"mark-read"_s);
    QTRY_COMPARE(channels->unread(m_room.id), 0);
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 1);

    // The same user on another device.
    m_stage->say(m_ann, m_room, u"two"_s);
    QTRY_COMPARE(told().size(), 2);
    QTRY_COMPARE(channels->unread(m_room.id), 1);
    ChatKitty *phone = m_stage->person(u"mara"_s);
    const auto read = outcomeOf(phone->readChannel(m_stage->joined(phone, u"room"_s)));
    QVERIFY(read && read->succeeded());
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 2);
}

void TestNotificationsWindow::onlyWhatTheUserWants()
{
    auto *preferences = m_stage->window()->findChild<Preferences *>();
    auto *levels = m_stage->window()->findChild<ChannelListModel *>()->alertLevels();
    preferences->setMentionsOnly(true);
    preferences->setKeywords(u"deploy, Büro"_s);
    m_stage->say(m_ann, m_room, u"nothing special, redeployed"_s);
    m_stage->say(m_ann, m_room, u"we DEPLOY now"_s);
    QTRY_COMPARE(told().size(), 1);
    QVERIFY(told().constFirst().at(4).toString().contains(u"DEPLOY"_s));
    levels->set(m_room.id, AlertLevels::Level::Nothing);
    m_stage->say(m_ann, m_room, u"deploy again"_s);
    levels->set(m_room.id, AlertLevels::Level::All);
    preferences->setNotificationContent(2);
    m_stage->say(m_ann, m_room, u"secret"_s);
    QTRY_COMPARE(told().size(), 2);
    const QVariantList last = told().constLast();
    for (const QVariant &part : last)
        QVERIFY(!part.toString().contains(u"secret"_s) && !part.toString().contains(u"ann"_s) && !part.toString().contains(u"room"_s));
    preferences->setDoNotDisturb(true);
    m_stage->say(m_ann, m_room, u"shh"_s);
    preferences->setDoNotDisturb(false);
    preferences->setNotificationContent(0);
    m_stage->say(m_ann, m_room, u"awake"_s);
    QTRY_VERIFY(told().constLast().at(4).toString().contains(u"awake"_s));
    for (const QVariantList &call : told())
        QVERIFY(!call.at(4).toString().contains(u"shh"_s) && !call.at(4).toString().contains(u"deploy again"_s));
}

void TestNotificationsWindow::panesThatAreNotSeenTell()
{
    QQuickItem *shell = Stage::first(m_stage->window()->contentItem(), "SignedIn");
    m_stage->openPane(m_room);
    m_stage->openPane(m_stage->channel(m_stage->kitty(), u"other"_s, {m_ann}));
    const Channel other = m_stage->joined(m_ann, u"other"_s);
    QVERIFY(m_stage->window()->isActive());
    // Both are to be seen.
    m_stage->say(m_ann, m_room, u"seen"_s);
    QTRY_VERIFY(Stage::shows(m_stage->pane(0), u"seen"_s));
    // One is behind the other.
    m_stage->window()->resize(500, 700);
    QTRY_VERIFY(shell->property("narrow").toBool());
    m_stage->say(m_ann, other, u"before my eyes"_s);
    m_stage->say(m_ann, m_room, u"hidden behind"_s);
    QTRY_COMPARE(told().size(), 1);
    QVERIFY(told().constFirst().at(4).toString().contains(u"hidden behind"_s));
    // Both are behind the list.
    shell->setProperty("listShown", true);
    m_stage->say(m_ann, other, u"behind the list"_s);
    QTRY_COMPARE(told().size(), 2);
    QVERIFY(told().constLast().at(4).toString().contains(u"behind the list"_s));
    // Coming back settles it.
    waitForNumber();
    shell->setProperty("listShown", false);
    QTRY_COMPARE(m_service->calls(u"CloseNotification"_s).size(), 1);
}

void TestNotificationsWindow::floodsAreMerged()
{
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 100; ++i)
        m_stage->say(m_ann, m_room, u"message %1"_s.arg(i));
    QTRY_VERIFY(told().constLast().at(4).toString().contains(u"message 99"_s));
    // One at once, and then one in each second that began.
    QVERIFY2(told().size() <= 2 + time.elapsed() / 1000, qPrintable(QString::number(told().size())));
}

void TestNotificationsWindow::anotherAccountTellsAndOpens()
{
    QQuickItem *shell = Stage::first(m_stage->window()->contentItem(), "SignedIn");
    auto *accounts = shell->property("accounts").value<QObject *>();
    QMetaObject::invokeMethod(accounts, "add");
    auto *form = m_stage->window()->findChild<SignIn *>();
    QTRY_COMPARE(m_stage->kitty()->state(), ChatKitty::ConnectionState::SignedOut);
    form->setCurrentPlace(1);
    form->setAddress(m_stage->url().toString());
    form->setUsername(u"nora"_s);
    form->signIn();
    auto *list = accounts->property("accounts").value<Accounts *>();
    QTRY_VERIFY(list->count() == 2 && list->data(list->index(0), Accounts::OnlineRole).toBool());
    QTRY_VERIFY(m_stage->kitty()->isOnline());

    m_stage->window()->findChild<Preferences *>()->setMentionsOnly(true);
    m_stage->say(m_ann, m_room, u"nothing for mara"_s);
    m_stage->say(m_ann, m_room, u"this is for <@mara>"_s);
    QTRY_COMPARE(told().size(), 1);
    const QVariantList call = told().constFirst();
    QVERIFY(call.at(3).toString().startsWith(u"mara: "_s));
    QVERIFY(call.at(4).toString().endsWith(u"this is for @mara"_s));
    // Answered without going there.
    QVERIFY(call.at(5).toStringList().contains(u"inline-reply"_s));
    waitForNumber();
    m_service->emitSignal(u"NotificationReplied"_s, u"us"_s, {QVariant::fromValue(1u), u"from afar"_s});
    const auto newest = [&] { return answerOf(m_ann->listMessages(m_room)).items.constFirst(); };
    QTRY_COMPARE(newest().body, u"from afar"_s);
    QCOMPARE(newest().user.name, u"mara"_s);
    QCOMPARE(m_stage->kitty()->currentUser().name, u"nora"_s);
    // And gone to.
    m_stage->say(m_ann, m_room, u"another for <@mara>"_s);
    QTRY_COMPARE(told().size(), 2);
    waitForNumber();
    const uint replaced = told().constLast().at(1).toUInt();
    const uint closed = uint(m_service->calls(u"CloseNotification"_s).size());
    m_service->emitSignal(u"ActionInvoked"_s, u"us"_s, {QVariant::fromValue(replaced > 0 ? replaced : 2u), u"default"_s});
    QTRY_COMPARE(m_stage->kitty()->currentUser().name, u"mara"_s);
    QTRY_COMPARE(qint64(m_stage->workspace()->focusedId()), m_room.id);
    QTRY_VERIFY(m_stage->shows(u"another for @mara"_s) && m_stage->shows(u"from afar"_s));
    QTRY_VERIFY(uint(m_service->calls(u"CloseNotification"_s).size()) > closed);
}

PURR_TEST(TestNotificationsWindow)
#include "test_notifications.moc"
