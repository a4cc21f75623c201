// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/accounts.h"
#include "models/awaystatus.h"
#include "client/pagemodel.h"
#include "models/blocklist.h"
#include "models/channelcreator.h"
#include "models/channeldetails.h"
#include "models/channellistmodel.h"
#include "models/completion.h"
#include "models/membersmodel.h"
#include "models/ownprofile.h"
#include "models/userfolder.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoro/QCoroTask>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace purr;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList names(const MembersModel &members)
{
    QStringList names;
    for (int row = 0; row < members.count(); ++row)
        names.append(members.data(members.index(row), MembersModel::NameRole).toString());
    return names;
}

/// Whether somebody is listed as a moderator; nothing while he is not listed.
std::optional<bool> isModerator(const MembersModel &members, const QString &name)
{
    const qsizetype row = names(members).indexOf(name);
    return row < 0 ? std::nullopt : std::optional(members.data(members.index(int(row)), MembersModel::ModeratorRole).toBool());
}
} // namespace

/// Channel details, members, blocks, profile and the arrangement of the list, against the real server on a free port.
class TestOrganisation : public QObject
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

    void membersComePageByPageWithTheirRoles()
    {
        QStringList many;
        for (int i = 0; i < 60; ++i) {
            const QString name = u"guest%1"_s.arg(i, 2, 10, QChar(u'0'));
            many.append(name);
            m_server->signedIn(name);
        }
        const Channel room = test::makeChannel(*m_mara, u"hall"_s, many + QStringList{u"lena"_s});
        MembersModel members;
        const QAbstractItemModelTester tester(&members);
        members.setChannel(room);
        members.setKitty(m_mara.get());
        QTRY_VERIFY(!members.isBusy() && members.count() > 0);
        const int first = members.count();
        QVERIFY2(first < 62, "all at once");
        QVERIFY(members.canFetchMore({}));
        while (members.canFetchMore({})) {
            members.fetchMore({});
            QTRY_VERIFY(!members.isBusy());
        }
        QCOMPARE(members.count(), 62);
        const QStringList all = names(members);
        QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 62);
        const int mara = int(names(members).indexOf(u"mara"_s));
        QVERIFY(mara >= 0);
        QVERIFY(members.data(members.index(mara), MembersModel::CreatorRole).toBool());
        QVERIFY(members.data(members.index(mara), MembersModel::OwnRole).toBool());
        QCOMPARE(isModerator(members, u"lena"_s), std::optional(false));

        members.setQuery(u"GUEST1"_s);
        QTRY_COMPARE(members.count(), 10);
        members.setQuery(u"nobody"_s);
        QTRY_COMPARE(members.count(), 0);
        members.setQuery({});
        QTRY_VERIFY(members.count() > 10);

        // Who is in the room stands first.
        const Result<ChatSession *> session = m_mara->startChatSession(room);
        QVERIFY(session.succeeded());
        members.setSession(session.value());
        QTRY_COMPARE(names(members).value(0), u"mara"_s);
        QVERIFY(members.data(members.index(0), MembersModel::InRoomRole).toBool());
    }

    void namesAreAskedForWhenTypingRests()
    {
        QStringList many;
        for (int i = 0; i < 60; ++i) {
            const QString name = u"guest%1"_s.arg(i, 2, 10, QChar(u'0'));
            many.append(name);
            m_server->signedIn(name);
        }
        m_server->signedIn(u"zoe"_s);
        const Channel room = test::makeChannel(*m_mara, u"hall"_s, many + QStringList{u"zoe"_s});
        ManualClock clock;
        CompletionModel completion(nullptr, &clock);
        completion.setKitty(m_mara.get());
        completion.setChannel(room);
        completion.update(u"@g"_s, 2);
        QTRY_VERIFY(completion.count() > 0);
        const auto knows = [&completion](const QString &name) {
            return std::ranges::any_of(completion.people(), [&name](const User &user) { return user.name == name; });
        };
        QVERIFY2(!knows(u"zoe"_s), "she is to be on a later page");
        completion.update(u"@z"_s, 2);
        completion.update(u"@zo"_s, 3);
        // Whatever was asked is answered before this is.
        QVERIFY(answer(m_mara->listChannelMembers(room)).succeeded());
        QVERIFY(!knows(u"zoe"_s));
        clock.advance(CompletionModel::typingPause);
        QTRY_COMPARE(completion.replacement(0), u"@zoe "_s);
    }

    void whoPassesForAnotherIsMarked()
    {
        m_server->signedIn(u"Iena"_s);
        m_server->signedIn(u"anna"_s);
        const Channel room = test::makeChannel(*m_mara, u"room"_s, {u"lena"_s, u"Iena"_s, u"anna"_s});
        MembersModel members;
        const QAbstractItemModelTester tester(&members);
        members.setChannel(room);
        members.setKitty(m_mara.get());
        QTRY_COMPARE(members.count(), 4);
        const auto imitated = [&members](const QString &name) {
            const int row = int(names(members).indexOf(name));
            return row < 0 ? u"nobody"_s : members.data(members.index(row), MembersModel::ImitatedRole).toString();
        };
        // The younger account is the one to look at twice.
        QCOMPARE(imitated(u"Iena"_s), u"lena"_s);
        QCOMPARE(imitated(u"lena"_s), QString());
        QCOMPARE(imitated(u"anna"_s), QString());
    }

    void moderatorsManage()
    {
        const Channel room = test::makeChannel(*m_mara, u"room"_s, {u"lena"_s});
        ChannelDetails details;
        details.setKitty(m_mara.get());
        details.setChannel(room);
        QVERIFY(details.canManage());
        QSignalSpy saved(&details, &ChannelDetails::saved);
        QSignalSpy members(&details, &ChannelDetails::membersChanged);
        details.save(u"The  room"_s, u"For talking"_s);
        QVERIFY(saved.wait(purr::test::patience()));
        QTRY_COMPARE(details.title(), u"The room"_s);
        QCOMPARE(details.description(), u"For talking"_s);
        details.save(u" "_s, {});
        QVERIFY(!details.errorText().isEmpty());

        const User lena = m_lena->currentUser();
        details.setModerator(lena, true);
        QVERIFY(members.wait(purr::test::patience()));
        MembersModel list;
        list.setChannel(room);
        list.setKitty(m_mara.get());
        QTRY_COMPARE(isModerator(list, u"lena"_s), std::optional(true));
        details.setModerator(lena, false);
        QVERIFY(members.wait(purr::test::patience()));
        list.reload();
        QTRY_COMPARE(isModerator(list, u"lena"_s), std::optional(false));

        // Removing somebody else is not leaving: the channel stays in the list of the moderator.
        ChannelListModel channels;
        channels.setKitty(m_mara.get());
        QTRY_COMPARE(channels.count(), 1);
        QSignalSpy left(m_mara.get(), &ChatKitty::channelLeft);
        QSignalSpy lenaLeft(m_lena.get(), &ChatKitty::channelLeft);
        details.remove(lena);
        QVERIFY(members.wait(purr::test::patience()));
        QTRY_COMPARE(lenaLeft.count(), 1);
        QCOMPARE(left.count(), 0);
        QCOMPARE(channels.count(), 1);
        list.reload();
        QTRY_COMPARE(names(list), QStringList{u"mara"_s});

        QSignalSpy invited(&details, &ChannelDetails::invited);
        details.invite({u"lena"_s});
        QVERIFY(invited.wait(purr::test::patience()));
        PageModel blocked;
        blocked.setList(PageModel::List::ChannelBlocks);
        blocked.setChannel(details.channel());
        blocked.setKitty(m_mara.get());
        connect(&details, &ChannelDetails::blockedChanged, &blocked, &PageModel::refresh);
        details.block(lena);
        QTRY_COMPARE(blocked.count(), 1);
        details.invite({u"lena"_s});
        QTRY_VERIFY(details.errorText().contains(u"lena"_s));
        details.unblock(blocked.at<BlockRecord>(0));
        QTRY_COMPARE(blocked.count(), 0);
        details.invite({u"lena"_s});
        QVERIFY(invited.wait(purr::test::patience()));

        QSignalSpy gone(&details, &ChannelDetails::gone);
        details.deleteChannel();
        QTRY_VERIFY(gone.count() > 0);
    }

    void othersOnlyMayWhatTheyMay()
    {
        test::makeChannel(*m_mara, u"room"_s, {u"lena"_s});
        ChannelListModel channels;
        channels.setKitty(m_lena.get());
        QTRY_COMPARE(channels.count(), 1);
        ChannelDetails details;
        details.setKitty(m_lena.get());
        details.setChannel(channels.channelAt(0));
        QVERIFY(!details.canManage());
        details.setModerator(m_lena->currentUser(), true);
        QTRY_VERIFY(!details.errorText().isEmpty());
        QSignalSpy gone(&details, &ChannelDetails::gone);
        details.leave();
        QTRY_VERIFY(gone.count() > 0);
        QTRY_COMPARE(channels.count(), 0);
    }

    void peopleAreBlockedAndUnblocked()
    {
        BlockList blocks;
        blocks.setKitty(m_mara.get());
        blocks.block(m_lena->currentUser());
        QTRY_VERIFY(blocks.isBlocked(m_lena->currentUser().id));
        QTRY_VERIFY(!blocks.isBusy());
        blocks.unblock(m_lena->currentUser());
        QTRY_COMPARE(blocks.records().size(), 0);
        QCOMPARE(blocks.errorText(), QString());
    }

    void awayIsShownAndTakenBack()
    {
        const auto status = [this] { return m_mara->currentUser().presence.status; };
        const auto choose = [this](const QString &word) {
            UpdateRequest changes;
            changes.presenceStatus = word;
            return answer(m_mara->updateCurrentUser(changes)).succeeded();
        };
        QVERIFY(choose(u"AVAILABLE"_s));
        AwayStatus away;
        away.setKitty(m_mara.get());
        away.setAway(true);
        QTRY_COMPARE(status(), u"AWAY"_s);
        const Result<User> seen = answer(m_lena->retrieveUser(m_mara->currentUser().id));
        QVERIFY(seen.succeeded());
        QCOMPARE(seen->presence.status, u"AWAY"_s);
        away.setAway(false);
        QTRY_COMPARE(status(), u"AVAILABLE"_s);
        // Gone and back before the server has answered.
        QStringList words;
        connect(m_mara.get(), &ChatKitty::currentUserChanged, &away, [&] { words << status(); });
        away.setAway(true);
        away.setAway(false);
        QTRY_COMPARE(words, QStringList({u"AWAY"_s, u"AVAILABLE"_s}));
        // His own word stays, and so does one that he chose meanwhile.
        QVERIFY(choose(u"On the train"_s));
        away.setAway(true);
        away.setAway(false);
        QVERIFY(choose(u"AVAILABLE"_s));
        away.setAway(true);
        QTRY_COMPARE(status(), u"AWAY"_s);
        QVERIFY(choose(u"DO_NOT_DISTURB"_s));
        QSignalSpy updated(m_mara.get(), &ChatKitty::currentUserChanged);
        away.setAway(false);
        QVERIFY(answer(m_mara->retrieveUser(m_lena->currentUser().id)).succeeded()); // by then it had been told
        QCOMPARE(updated.size(), 0);
        QCOMPARE(status(), u"DO_NOT_DISTURB"_s);
    }

    void profileIsSavedAndPictureCut()
    {
        OwnProfile profile;
        profile.setProperty("kitty", QVariant::fromValue(m_mara.get()));
        QSignalSpy saved(&profile, &OwnProfile::saved);
        profile.save(u"Mara Jensen"_s, u"On the train"_s);
        QVERIFY(saved.wait(purr::test::patience()));
        QCOMPARE(m_mara->currentUser().displayName, u"Mara Jensen"_s);
        QCOMPARE(m_mara->currentUser().presence.status, u"On the train"_s);

        QTemporaryDir folder;
        const QString file = folder.filePath(u"photo.png"_s);
        QImage photo(800, 400, QImage::Format_RGB32);
        photo.fill(Qt::red);
        for (int y = 0; y < 400; ++y) {
            for (int x = 400; x < 800; ++x)
                photo.setPixel(x, y, qRgb(0, 0, 255));
        }
        QVERIFY(photo.save(file));
        const QString target = folder.filePath(u"square.png"_s);
        const Result<QString> cut = OwnProfile::prepare(file, QRectF(0.5, 0, 0.5, 1), target);
        QVERIFY(cut.succeeded());
        const QImage square(target);
        QCOMPARE(square.size(), QSize(400, 400));
        QCOMPARE(square.pixelColor(5, 5), QColor(Qt::blue));

        QSignalSpy pictured(&profile, &OwnProfile::pictureSaved);
        profile.setPicture(QUrl::fromLocalFile(file), QRectF(0, 0, 0.5, 1));
        QVERIFY2(pictured.wait(purr::test::patience()), qPrintable(profile.errorText()));
        QFile text(folder.filePath(u"words.png"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a picture");
        text.close();
        profile.setPicture(QUrl::fromLocalFile(text.fileName()), QRectF(0, 0, 1, 1));
        QTRY_VERIFY(!profile.errorText().isEmpty());
        QVERIFY(!profile.isBusy());
    }

    void mutesEndByThemselves()
    {
        QTemporaryDir folder;
        ManualClock clock;
        ChannelListModel channels(&clock, nullptr);
        channels.arrangement()->setFolder(folder.path());
        channels.setKitty(m_mara.get());
        const Channel room = test::makeChannel(*m_mara, u"room"_s);
        QTRY_COMPARE(channels.count(), 1);
        channels.muteFor(room, 60);
        QTRY_VERIFY(channels.channel(room.id).muted);
        QVERIFY(channels.muteText(channels.channel(room.id)).startsWith(u"Muted until"_s));
        clock.advance(59min);
        QVERIFY(channels.arrangement()->mutedUntil(room.id).isValid());
        clock.advance(2min);
        QTRY_VERIFY(!channels.channel(room.id).muted);
        QVERIFY(!channels.arrangement()->mutedUntil(room.id).isValid());

        // An end that passed while the program was not running.
        channels.muteFor(room, 60);
        QTRY_VERIFY(channels.channel(room.id).muted);
        ManualClock later;
        later.advance(10h);
        ChannelListModel again(&later, nullptr);
        again.arrangement()->setFolder(folder.path());
        again.setKitty(m_mara.get());
        QTRY_VERIFY(again.count() == 1 && !again.channel(room.id).muted);
    }

    void accountsInTheBackgroundCountAndTell()
    {
        QTemporaryDir folder;
        const test::LiveServer other;

        Accounts accounts;
        const QAbstractItemModelTester tester(&accounts);
        accounts.setFolder(folder.path());
        accounts.setProperty("builtInApiKey", u"test"_s);
        accounts.setBuiltInServer(m_server->url());
        QSignalSpy alerts(&accounts, &Accounts::alert);
        accounts.enter({}, {}, u"nora"_s, u"Nora"_s, false);
        accounts.enter(other.url(), u"test"_s, u"omar"_s, u"Omar"_s, false);
        QCOMPARE(accounts.count(), 2);
        QCOMPARE(accounts.currentRow(), 1);
        const auto online = [&](int row) { return accounts.data(accounts.index(row), Accounts::OnlineRole).toBool(); };
        QTRY_VERIFY(online(0));
        QVERIFY(!online(1)); // his connection is the window's

        const Channel room = test::makeChannel(*m_lena, u"room"_s, {u"nora"_s});
        QVERIFY(answer(m_lena->sendMessage(room, u"hello"_s)).succeeded());
        QTRY_COMPARE(accounts.unreadElsewhere(), 1);
        QTRY_COMPARE(alerts.count(), 1);
        QCOMPARE(alerts.first().at(0).toInt(), 0);
        QCOMPARE(alerts.first().at(1).toLongLong(), room.id);
        QCOMPARE(alerts.first().at(3).toString(), u"room"_s);

        // Answered and read without the window.
        accounts.reply(0, room.id, u"hello back"_s);
        QTRY_COMPARE(answer(m_lena->listMessages(room))->items.constFirst().body, u"hello back"_s);
        accounts.markRead(0, room.id);
        QTRY_COMPARE(accounts.unreadElsewhere(), 0);
        QSignalSpy refused(&accounts, &Accounts::replyFailed);
        accounts.reply(1, room.id, u"nobody is there"_s);
        QCOMPARE(refused.value(0).value(1).toString(), u"nobody is there"_s);

        // The window goes to her: nothing of hers is in the background any more, he is.
        accounts.enter({}, {}, u"nora"_s, {}, false);
        QCOMPARE(accounts.currentRow(), 0);
        QCOMPARE(accounts.unreadElsewhere(), 0);
        QTRY_VERIFY(online(1));
        QCOMPARE(accounts.titleAt(0), u"Nora"_s);

        Accounts again;
        again.setFolder(folder.path());
        QCOMPARE(again.count(), 2);
        QCOMPARE(again.serverAt(1), other.url());
        accounts.remove(1);
        QCOMPARE(accounts.count(), 1);
        QCOMPARE(accounts.currentRow(), 0);
        QFile kept(folder.filePath(u"accounts.json"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("omar"));
    }

    void inTheBackgroundChannelsTellAsTheirUserSaid()
    {
        const QTemporaryDir folder;
        Accounts accounts;
        accounts.setProperty("dataFolder", folder.path());
        accounts.setProperty("builtInApiKey", u"test"_s);
        accounts.setBuiltInServer(m_server->url());
        QSignalSpy alerts(&accounts, &Accounts::alert);
        accounts.enter({}, {}, u"nora"_s, u"Nora"_s, false);
        accounts.leave();
        QTRY_VERIFY(accounts.data(accounts.index(0), Accounts::OnlineRole).toBool());
        const Channel quiet = test::makeChannel(*m_lena, u"quiet"_s, {u"nora"_s});
        const Channel loud = test::makeChannel(*m_lena, u"loud"_s, {u"nora"_s});
        AlertLevels said;
        said.setFolder(userFolder(folder.path(), {}, {}, u"nora"_s));
        said.set(quiet.id, AlertLevels::Level::Nothing);
        QVERIFY(answer(m_lena->sendMessage(quiet, u"not told"_s)).succeeded());
        QVERIFY(answer(m_lena->sendMessage(loud, u"told"_s)).succeeded());
        QTRY_COMPARE(accounts.unreadElsewhere(), 2);
        QTRY_COMPARE(alerts.count(), 1);
        QCOMPARE(alerts.first().at(1).toLongLong(), loud.id);
    }

    void anAccountWithAPasswordWaitsForIt()
    {
        const test::LiveServer other;
        QVERIFY(other.signedIn(u"omar"_s)); // guests there need none, and what comes with it does no harm
        const QTemporaryDir folder;
        Accounts accounts;
        accounts.setFolder(folder.path());
        accounts.setBuiltInServer(m_server->url());
        QSignalSpy wanted(&accounts, &Accounts::passwordWanted);
        accounts.enter(other.url(), u"test"_s, u"omar"_s, u"Omar"_s, true);
        accounts.leave();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toUrl(), other.url());
        QCOMPARE(wanted.first().at(2).toString(), u"omar"_s);
        accounts.enter({}, {}, u"nora"_s, u"Nora"_s, false);
        QCOMPARE(wanted.size(), 1); // asked once, not at every change
        const auto online = [&] { return accounts.data(accounts.index(0), Accounts::OnlineRole).toBool(); };
        accounts.unlock(other.url(), u"test"_s, u"somebody else"_s, u"secret"_s);
        QVERIFY(!online());
        accounts.unlock(other.url(), u"test"_s, u"omar"_s, u"secret"_s);
        QTRY_VERIFY(online());
        QFile kept(folder.filePath(u"accounts.json"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("secret"));
    }

    void mentionsOfBeforeAreCounted()
    {
        const Channel room = test::makeChannel(*m_lena, u"room"_s, {u"mara"_s});
        const Channel quiet = test::makeChannel(*m_lena, u"quiet"_s, {u"mara"_s});
        QVERIFY(answer(m_lena->sendMessage(quiet, u"hello"_s)).succeeded());
        QVERIFY(answer(m_lena->sendMessage(room, u"look, <@mara>"_s)).succeeded());
        const auto count = [](const ChannelListModel &channels, const Channel &channel) {
            return channels.data(channels.index(channels.rowOf(channel.id)), ChannelList::MentionsRole).toInt();
        };
        {
            ChannelListModel before;
            before.setKitty(m_mara.get());
            QTRY_COMPARE(before.unread(room.id), 1);
            before.markRead(before.channel(room.id));
            QTRY_COMPARE(answer(m_mara->countUnreadMessages(before.channel(room.id))).value(), 0);
        }
        for (const QString &text : {u"<@mara>, and you?"_s, u"no"_s, u"again <@mara>"_s})
            QVERIFY(answer(m_lena->sendMessage(room, text)).succeeded());
        ChannelListModel channels;
        channels.setKitty(m_mara.get());
        QTRY_COMPARE(channels.unread(room.id), 3);
        QTRY_COMPARE(count(channels, room), 2);
        QTRY_COMPARE(channels.unread(quiet.id), 1);
        QCOMPARE(count(channels, quiet), 0);
    }

    void mentionsAndMarkingUnread()
    {
        ChannelListModel channels;
        channels.setKitty(m_mara.get());
        const Channel room = test::makeChannel(*m_lena, u"room"_s, {u"mara"_s});
        QTRY_COMPARE(channels.count(), 1);
        QVERIFY(answer(m_lena->sendMessage(room, u"look, <@mara>"_s)).succeeded());
        QTRY_COMPARE(channels.data(channels.index(0), ChannelList::MentionsRole).toInt(), 1);
        channels.markRead(channels.channel(room.id));
        QTRY_COMPARE(channels.unread(room.id), 0);
        QCOMPARE(channels.data(channels.index(0), ChannelList::MentionsRole).toInt(), 0);
        QTRY_COMPARE(answer(m_mara->countUnreadMessages(channels.channel(room.id))).value(), 0);
        channels.markUnread(channels.channel(room.id));
        QTRY_COMPARE(channels.unread(room.id), 1);
        // One's own answer is no reason not to.
        channels.markRead(channels.channel(room.id));
        QTRY_COMPARE(channels.unread(room.id), 0);
        QVERIFY(answer(m_mara->sendMessage(room, u"looking"_s)).succeeded());
        QTRY_COMPARE(channels.channel(room.id).lastReceivedMessage.body, u"looking"_s);
        channels.markUnread(channels.channel(room.id));
        QTRY_COMPARE(channels.unread(room.id), 1);
    }

    void whereNobodyElseWroteNothingIsUnread()
    {
        ChannelListModel channels;
        channels.setKitty(m_mara.get());
        const Channel room = test::makeChannel(*m_mara, u"room"_s, {u"lena"_s});
        QVERIFY(answer(m_mara->sendMessage(room, u"alone"_s)).succeeded());
        QTRY_COMPARE(channels.channel(room.id).lastReceivedMessage.body, u"alone"_s);
        QSignalSpy failed(&channels, &ChannelListModel::failed);
        channels.markUnread(channels.channel(room.id));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(channels.unread(room.id), 0);
    }

private:
    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_mara;
    std::unique_ptr<ChatKitty> m_lena;
};

PURR_TEST(TestOrganisation)
#include "test_organisation.moc"
