// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelcreator.h"
#include "models/channellistmodel.h"
#include "models/notificationsmodel.h"
#include "models/peoplemodel.h"
#include "models/quickswitchermodel.h"
#include "models/signin.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoro/QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
template <typename Model> QStringList titles(const Model &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.data(model.index(row, 0), Qt::DisplayRole).toString());
    return titles;
}
} // namespace

/// Channel list, people, quick switcher, new chats and sign-in against the real server on a free port.
class TestWithServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::LiveServer>();
        m_mara = m_server->signedIn(u"mara"_s);
        m_lena = m_server->signedIn(u"lena"_s);
        QVERIFY(m_mara && m_lena);
    }

    void cleanup()
    {
        m_mara.reset();
        m_lena.reset();
        m_server.reset();
    }

    /// Threat 37: in words, before a password goes there.
    void plainServersAreToldOf()
    {
        SignIn form;
        for (const QString &readable : {u"http://chat.example"_s, u"ws://chat.example:9001"_s, u"192.168.1.5:9001"_s, u"desk.local"_s, u"[2001:db8::1]:9001"_s,
                                        u"http://127.0.0.1.example"_s, u"http://localhost.example"_s, u"0.0.0.0:9001"_s, u"HTTP://chat.example"_s}) {
            form.setAddress(readable);
            QVERIFY2(!form.readableText().isEmpty(), qPrintable(readable));
        }
        for (const QString &safe : {u"chat.example"_s, u"https://192.168.1.5"_s, u"wss://chat.example"_s, u"localhost:9001"_s, u"127.0.0.1:9001"_s,
                                    u"http://127.1.2.3:9001"_s, u"[::1]:9001"_s, u"http://desk.localhost"_s, QString(), u"no address"_s}) {
            form.setAddress(safe);
            QVERIFY2(form.readableText().isEmpty(), qPrintable(safe));
        }
    }

    void listFollowsTheServer()
    {
        ChannelListModel list;
        const QAbstractItemModelTester tester(&list);
        list.setKitty(m_mara.get());
        QTRY_COMPARE(list.loading(), ChannelListModel::Loading::Ready);
        QCOMPARE(list.count(), 0);

        // Invited by somebody else: it appears by itself.
        const Channel release = test::makeChannel(*m_lena, u"release"_s, {u"mara"_s});
        QTRY_COMPARE(titles(list), QStringList{u"release"_s});
        // A message without a session here counts as unread, and again right by the server's own count.
        QVERIFY(answer(m_lena->sendMessage(release, u"build 812 is green"_s)).succeeded());
        QTRY_COMPARE(list.unread(release.id), 1);
        QVERIFY(answer(m_lena->sendMessage(release, u"and 813"_s)).succeeded());
        QTRY_COMPARE(list.unread(release.id), 2);
        QCOMPARE(list.data(list.index(0), ChannelList::SubtitleRole).toString(), u"lena: and 813"_s);
        QTRY_COMPARE(list.unreadTotal(), 2);

        list.markRead(list.channel(release.id));
        QTRY_COMPARE(list.unread(release.id), 0);

        // Entering the room moves it to the sessions, ending takes it back.
        const Result<ChatSession *> session = m_mara->startChatSession(list.channel(release.id));
        QVERIFY(session.succeeded());
        QTRY_COMPARE(list.data(list.index(0), ChannelList::SessionRole).toInt(), int(ChannelList::Session::Live));
        QCOMPARE(list.sessionCount(), 1);
        QVERIFY(answer(m_lena->sendMessage(release, u"welcome"_s)).succeeded());
        QTRY_COMPARE(list.data(list.index(0), ChannelList::SubtitleRole).toString(), u"lena: welcome"_s);
        m_lena->sendKeystrokes(release, u"he"_s);
        QTRY_VERIFY(list.data(list.index(0), ChannelList::TypingRole).toBool());
        session.value()->end();
        QTRY_COMPARE(list.sessionCount(), 0);
        QTRY_COMPARE(list.data(list.index(0), ChannelList::SectionRole).toString(), u"recent"_s);

        list.leave(list.channel(release.id));
        QTRY_COMPARE(list.count(), 0);
    }

    void notificationsAreListed()
    {
        NotificationsModel notifications;
        const QAbstractItemModelTester tester(&notifications);
        notifications.setKitty(m_mara.get());
        const Channel release = test::makeChannel(*m_lena, u"release"_s, {u"mara"_s});
        QVERIFY(answer(m_lena->sendMessage(release, u"build 812 is green"_s)).succeeded());
        QTRY_COMPARE(notifications.count(), 1);
        QVERIFY(answer(m_lena->sendMessage(release, u"look <@mara>"_s)).succeeded());
        QTRY_COMPARE(notifications.count(), 2);
        QCOMPARE(notifications.freshCount(), 2);
        QCOMPARE(notifications.data(notifications.index(1), NotificationsModel::BodyRole).toString(),
                 u"build 812 is green"_s);
        QCOMPARE(titles(notifications), (QStringList{u"lena mentioned you"_s, u"lena"_s}));
        QCOMPARE(notifications.data(notifications.index(0), NotificationsModel::PlaceRole).toString(), u"release"_s);
        notifications.markSeen();
        QCOMPARE(notifications.freshCount(), 0);
        // Messages of a channel are one row, which leads to the first that is new.
        const Message first = *answer(m_lena->sendMessage(release, u"first"_s));
        QVERIFY(answer(m_lena->sendMessage(release, u"second"_s)).succeeded());
        const Channel other = test::makeChannel(*m_lena, u"other"_s, {u"mara"_s});
        QVERIFY(answer(m_lena->sendMessage(other, u"elsewhere"_s)).succeeded());
        QVERIFY(answer(m_lena->sendMessage(release, u"third"_s)).succeeded());
        QTRY_COMPARE(notifications.freshCount(), 4);
        QCOMPARE(notifications.count(), 3);
        const auto at = [&notifications](int row, NotificationsModel::Role role) {
            return notifications.data(notifications.index(row), role);
        };
        QCOMPARE(at(0, NotificationsModel::BodyRole).toString(), u"third"_s);
        QCOMPARE(at(0, NotificationsModel::FreshAmountRole).toInt(), 3);
        QCOMPARE(at(0, NotificationsModel::AmountTextRole).toString(), u"3 message(s)"_s);
        QCOMPARE(at(1, NotificationsModel::AmountTextRole).toString(), QString());
        QSignalSpy opened(&notifications, &NotificationsModel::opened);
        notifications.open(0);
        QCOMPARE(opened.constLast().at(0).value<Channel>().id, release.id);
        QCOMPARE(opened.constLast().at(1).toDouble(), double(first.id));
        QCOMPARE(opened.constLast().at(2).toDouble(), 0.0);
        notifications.setLookedAt(double(release.id));
        QCOMPARE(notifications.freshCount(), 1);
        notifications.setLookedAt(0);
        // What comes then is counted anew.
        const Message next = *answer(m_lena->sendMessage(release, u"fourth"_s));
        QTRY_COMPARE(at(0, NotificationsModel::BodyRole).toString(), u"fourth"_s);
        QCOMPARE(at(0, NotificationsModel::FreshAmountRole).toInt(), 1);
        notifications.open(0);
        QCOMPARE(opened.constLast().at(1).toDouble(), double(next.id));
        QCOMPARE(notifications.count(), 3);
        QVERIFY(answer(m_mara->endSession()).succeeded());
        QTRY_COMPARE(notifications.count(), 0);
    }

    void unreadIsThereAfterSignIn()
    {
        const Channel release = test::makeChannel(*m_lena, u"release"_s, {u"mara"_s});
        for (int i = 0; i < 3; ++i)
            QVERIFY(answer(m_lena->sendMessage(release, QString::number(i))).succeeded());
        ChannelListModel list;
        list.setKitty(m_mara.get());
        QTRY_COMPARE(list.unread(release.id), 3);
        QVERIFY(answer(m_mara->endSession()).succeeded());
        QTRY_COMPARE(list.loading(), ChannelListModel::Loading::SignedOut);
        QCOMPARE(list.count(), 0);
    }

    void presenceOfTheOtherOne()
    {
        ChannelCreator creator;
        creator.setProperty("kitty", QVariant::fromValue(m_mara.get()));
        QSignalSpy created(&creator, &ChannelCreator::created);
        creator.createDirect({u"lena"_s});
        QTRY_COMPARE(created.count(), 1);
        ChannelListModel list;
        list.setKitty(m_mara.get());
        QTRY_COMPARE(titles(list), QStringList{u"lena"_s});
        QTRY_COMPARE(list.data(list.index(0), ChannelList::PresenceRole).toInt(), int(PresenceMark::Online));
        QVERIFY(answer(m_lena->endSession()).succeeded());
        QTRY_COMPARE(list.data(list.index(0), ChannelList::PresenceRole).toInt(), int(PresenceMark::Offline));
    }

    void channelNamesAreUnique()
    {
        test::makeChannel(*m_lena, u"release"_s);
        ChannelCreator creator;
        creator.setProperty("kitty", QVariant::fromValue(m_mara.get()));
        QSignalSpy created(&creator, &ChannelCreator::created);
        creator.createChannel(u"  "_s, true, {});
        QVERIFY(!creator.nameError().isEmpty());
        creator.createChannel(u"release"_s, true, {});
        QTRY_VERIFY(!creator.isBusy());
        QVERIFY(!creator.nameError().isEmpty());
        QCOMPARE(created.count(), 0);
        creator.createChannel(u"release 2"_s, false, {u"lena"_s});
        QTRY_COMPARE(created.count(), 1);
        QCOMPARE(created.first().first().value<Channel>().type, ChannelType::Private);
        QVERIFY(creator.nameError().isEmpty());
    }

    void peopleAreFound()
    {
        const std::unique_ptr<ChatKitty> sam = m_server->signedIn(u"sam"_s);
        PeopleModel people;
        const QAbstractItemModelTester tester(&people);
        people.setKitty(m_mara.get());
        QTRY_COMPARE(titles(people), (QStringList{u"lena"_s, u"sam"_s}));
        people.toggle(people.userAt(1));
        people.setQuery(u"len"_s);
        QTRY_COMPARE(titles(people), QStringList{u"lena"_s});
        people.toggle(people.userAt(0));
        QCOMPARE(people.chosenNames(), (QStringList{u"sam"_s, u"lena"_s}));
        people.setQuery(u"nobody"_s);
        QTRY_COMPARE(people.count(), 0);
        QCOMPARE(people.chosen().size(), 2);
    }

    void switcherJoinsAndWrites()
    {
        test::makeChannel(*m_mara, u"lunch"_s);
        test::makeChannel(*m_lena, u"release-2.4"_s);
        ChannelListModel list;
        list.setKitty(m_mara.get());
        QuickSwitcherModel switcher;
        const QAbstractItemModelTester tester(&switcher);
        switcher.setKitty(m_mara.get());
        switcher.setChannels(&list);
        QTRY_COMPARE(titles(switcher), QStringList{u"lunch"_s});

        QSignalSpy opened(&switcher, &QuickSwitcherModel::opened);
        switcher.open(0, true);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).toBool(), true);

        switcher.setQuery(u"rel"_s);
        QTRY_COMPARE(titles(switcher), QStringList{u"release-2.4"_s});
        switcher.open(0);
        QTRY_COMPARE(opened.count(), 2);
        QTRY_COMPARE(list.count(), 2);
        // Now it is one of the joined ones.
        QTRY_COMPARE(switcher.data(switcher.index(0), QuickSwitcherModel::KindRole).toInt(),
                     int(QuickSwitcherModel::Kind::Joined));

        switcher.setQuery(u"lena"_s);
        QTRY_COMPARE(titles(switcher), QStringList{u"lena"_s});
        switcher.open(0);
        QTRY_COMPARE(opened.count(), 3);
        QVERIFY(opened.last().first().value<Channel>().isDirect());
    }

    void signInForm()
    {
        QTemporaryDir folder;
        ChatKitty kitty;
        SignIn form;
        form.setConfigPath(folder.path());
        form.setKitty(&kitty);
        form.setUsername(u"  ada "_s);
        QSignalSpy wanted(&form, &SignIn::builtInServerWanted);
        QSignalSpy done(&form, &SignIn::signedIn);
        form.signIn();
        QCOMPARE(wanted.count(), 1);
        form.setBuiltInServer(m_server->url());
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(kitty.currentUser().name, u"ada"_s);
        QVERIFY(!form.isBusy());
        QVERIFY(answer(kitty.endSession()).succeeded());

        SignIn again;
        again.setConfigPath(folder.path());
        QVERIFY(again.canContinue());
        QCOMPARE(again.username(), u"ada"_s);
        again.setKitty(&kitty);
        again.setBuiltInServer(m_server->url());
        QSignalSpy back(&again, &SignIn::signedIn);
        again.continueAsLast();
        QTRY_COMPARE(back.count(), 1);
    }

    void aCancelledSignInCanBeRepeated()
    {
        QTemporaryDir folder;
        ChatKitty kitty;
        SignIn form;
        form.setConfigPath(folder.path());
        form.setKitty(&kitty);
        form.setBuiltInServer(m_server->url());
        form.setUsername(u"ada"_s);
        QSignalSpy done(&form, &SignIn::signedIn);
        for (int i = 0; i < 3; ++i) {
            form.signIn();
            QVERIFY(form.isBusy());
            form.cancel();
            QVERIFY(!form.isBusy());
        }
        form.signIn();
        QTRY_VERIFY(!form.isBusy());
        QVERIFY2(form.errorText().isEmpty(), qPrintable(form.errorText()));
        QCOMPARE(done.count(), 1);
        QCOMPARE(kitty.state(), ChatKitty::ConnectionState::Online);
    }

    void theSwitcherOutlivesTheConnection()
    {
        ChannelListModel list;
        QuickSwitcherModel switcher;
        PeopleModel people;
        list.setKitty(m_mara.get());
        switcher.setKitty(m_mara.get());
        switcher.setChannels(&list);
        people.setKitty(m_mara.get());
        switcher.setQuery(u"x"_s);
        switcher.refresh();
        list.refresh();
        m_mara.reset();
        QCOMPARE(list.kitty(), nullptr);
        switcher.refresh();
        people.refresh();
        QVERIFY(!switcher.isSearching());
    }

    void noServerIsSaidInPlainWords()
    {
        QTemporaryDir folder;
        ChatKitty kitty;
        SignIn form;
        form.setConfigPath(folder.path());
        form.setKitty(&kitty);
        form.setCurrentPlace(1);
        const QString address = m_server->url().authority();
        m_mara.reset();
        m_lena.reset();
        m_server.reset();
        form.setAddress(address);
        form.setUsername(u"ada"_s);
        form.signIn();
        QTRY_VERIFY(!form.isBusy());
        QVERIFY2(form.errorText().contains(address), qPrintable(form.errorText()));
        QVERIFY(!form.canContinue());
    }

private:
    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_mara;
    std::unique_ptr<ChatKitty> m_lena;
};

PURR_TEST(TestWithServer)

#include "test_withserver.moc"
