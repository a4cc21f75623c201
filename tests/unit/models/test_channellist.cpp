// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellist.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
User person(qint64 id, const QString &name, bool online = false)
{
    User user;
    user.id = id;
    user.name = name.toLower();
    user.displayName = name;
    user.presence.online = online;
    return user;
}

Message said(qint64 id, qint64 channelId, const User &user, const QString &body, const QDateTime &time)
{
    Message message;
    message.id = id;
    message.type = MessageType::Text;
    message.channelId = channelId;
    message.user = user;
    message.body = body;
    message.createdTime = time;
    return message;
}

Channel room(qint64 id, const QString &name, const Message &last = {})
{
    Channel channel;
    channel.id = id;
    channel.type = ChannelType::Public;
    channel.name = name;
    channel.displayName = name;
    channel.lastReceivedMessage = last;
    channel.createdTime = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
    return channel;
}

Channel direct(qint64 id, const QList<User> &members)
{
    Channel channel = room(id, u"direct-%1"_s.arg(id));
    channel.type = ChannelType::Direct;
    channel.members = members;
    return channel;
}
} // namespace

/// Order, sections, filters and words of the channel list, with events put in by hand.
class TestChannelList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_clock = std::make_unique<ManualClock>();
        m_list = std::make_unique<ChannelList>(m_clock.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
        m_list->setOwnUser(m_mara);
        m_now = m_clock->now();
    }

    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_clock.reset();
    }

    void sortsByLastActivity()
    {
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, m_now.addSecs(-60))),
                             room(2, u"two"_s, said(12, 2, m_lena, u"b"_s, m_now.addSecs(-10))), room(3, u"three"_s)});
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"two"_s, u"one"_s, u"three"_s}));
        QSignalSpy moved(m_list.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(m_list.get(), &QAbstractItemModel::modelReset);
        m_list->noteMessage(said(13, 3, m_lena, u"c"_s, m_now));
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void whatWaitsToBeSentIsShown()
    {
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, m_now.addSecs(-60))),
                             room(2, u"two"_s, said(12, 2, m_lena, u"b"_s, m_now.addSecs(-10)))});
        OutboxEntry entry;
        entry.key = u"k"_s;
        entry.channelId = 1;
        entry.request.body = u"on *my* way"_s;
        entry.createdTime = m_now;
        m_list->setUnsent(1, entry);
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"You: on my way"_s);
        QCOMPARE(text(0, ChannelList::UnsentRole).toInt(), int(ChannelList::Unsent::OnItsWay));
        QVERIFY(text(0, ChannelList::SpokenRole).contains(u"not sent yet"_s));
        entry.state = Delivery::State::Failed;
        m_list->setUnsent(1, entry);
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Not sent: on my way"_s);
        // Somebody said something later.
        m_list->noteMessage(said(13, 1, m_lena, u"c"_s, m_now.addSecs(5)));
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: c"_s);
        QCOMPARE(text(0, ChannelList::UnsentRole).toInt(), int(ChannelList::Unsent::Nothing));
        // It was told of before its channel.
        m_list->setUnsent(3, entry);
        m_list->putChannel(room(3, u"three"_s));
        m_list->setUnsent(1, {});
        m_list->flush();
        QCOMPARE(text(m_list->rowOf(3), ChannelList::SubtitleRole), u"Not sent: on my way"_s);
    }

    void channelsAreMovedBetweenSections()
    {
        ChannelArrangement &arrangement = *m_list->arrangement();
        m_list->setChannels({room(1, u"one"_s), room(2, u"two"_s), room(3, u"three"_s), room(4, u"four"_s)});
        arrangement.addSection(u"Work"_s);
        arrangement.moveTo(1, u"Work"_s);
        arrangement.setFavourite(2, true);
        arrangement.setFavourite(3, true);
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"two"_s, u"three"_s, u"one"_s, u"four"_s}));
        // Onto a favourite: one of them, before it.
        QVERIFY(m_list->moveToRow(m_list->channel(4), 1));
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"two"_s, u"four"_s, u"three"_s, u"one"_s}));
        // Onto one of a section: into that.
        QVERIFY(m_list->moveToRow(m_list->channel(2), 3));
        m_list->flush();
        QCOMPARE(arrangement.sectionOf(2), u"Work"_s);
        QVERIFY(!arrangement.isFavourite(2));
        QVERIFY(!m_list->moveToRow(m_list->channel(2), 99));
        QVERIFY(!m_list->moveToRow(m_list->channel(2), m_list->rowOf(2)));
        // By keys: favourites, own sections, recent, hidden.
        QStringList sections;
        QVERIFY(!m_list->moveBySection(m_list->channel(3), -1));
        while (m_list->moveBySection(m_list->channel(3), 1)) {
            m_list->flush();
            sections << m_list->data(m_list->index(m_list->rowOf(3)), ChannelList::SectionRole).toString();
            arrangement.setFolded(u"hidden"_s, false);
        }
        QCOMPARE(sections.mid(0, 2), QStringList({u"own:Work"_s, u"recent"_s}));
        QVERIFY(arrangement.isHidden(3));
        QVERIFY(m_list->moveBySection(m_list->channel(3), -1));
        QVERIFY(!arrangement.isHidden(3));
        // Those with a chat session stand together; there is no moving among them.
        m_list->setSessions({{1, ChannelList::Session::Live}});
        m_list->flush();
        QVERIFY(!m_list->moveToRow(m_list->channel(4), m_list->rowOf(1)));
    }

    void collectsChangesOfOneTurn()
    {
        m_list->setChannels({room(1, u"one"_s), room(2, u"two"_s)});
        m_list->flush();
        QSignalSpy changed(m_list.get(), &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 1000; ++i)
            m_list->noteMessage(said(100 + i, 1, m_lena, QString::number(i), m_now.addMSecs(i)));
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: 999"_s);
    }

    void sessionsComeFirst()
    {
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, m_now)),
                             room(2, u"two"_s, said(11, 2, m_lena, u"a"_s, m_now.addSecs(-100)))});
        m_list->setSessions({{2, ChannelList::Session::Live}});
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(text(0, ChannelList::SectionRole), u"session"_s);
        QCOMPARE(text(1, ChannelList::SectionRole), u"recent"_s);
        QCOMPARE(m_list->sessionCount(), 1);
        m_list->setSessions({});
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(m_list->sessionCount(), 0);
    }

    void favouritesAndSectionsOfOnesOwn()
    {
        QTemporaryDir folder;
        m_list->arrangement()->setFolder(folder.path());
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, m_now)),
                             room(2, u"two"_s, said(11, 2, m_lena, u"a"_s, m_now.addSecs(-100))),
                             room(3, u"three"_s, said(12, 3, m_lena, u"a"_s, m_now.addSecs(-200))),
                             room(4, u"four"_s, said(13, 4, m_lena, u"a"_s, m_now.addSecs(-300)))});
        ChannelArrangement *arrangement = m_list->arrangement();
        arrangement->setFavourite(3, true);
        QVERIFY(arrangement->addSection(u" Support "_s));
        QVERIFY(!arrangement->addSection(u"support"_s));
        arrangement->moveTo(4, u"Support"_s);
        arrangement->setHidden(1, true);
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"three"_s, u"four"_s, u"two"_s, u"one"_s}));
        QCOMPARE(text(0, ChannelList::SectionRole), u"favourites"_s);
        QCOMPARE(text(1, ChannelList::SectionRole), u"own:Support"_s);
        QCOMPARE(text(3, ChannelList::SectionRole), u"hidden"_s);
        // What is hidden is folded at first: one row stands for it.
        QVERIFY(m_list->data(m_list->index(3), ChannelList::FoldedRole).toBool());
        QVERIFY(m_list->neighbour(2, 1).isNull());

        // Kept for the next start.
        ChannelArrangement again;
        again.setFolder(folder.path());
        QVERIFY(again.isFavourite(3));
        QVERIFY(again.isHidden(1));
        QCOMPARE(again.sections(), QStringList{u"Support"_s});
        QCOMPARE(again.sectionOf(4), u"Support"_s);
        QVERIFY(again.renameSection(u"Support"_s, u"Help"_s));
        QCOMPARE(again.sectionOf(4), u"Help"_s);
        again.removeSection(u"Help"_s);
        QCOMPARE(again.sectionOf(4), QString());
    }

    void foldedSectionsShowWhatIsUnread()
    {
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, m_now)),
                             room(2, u"two"_s, said(11, 2, m_lena, u"a"_s, m_now.addSecs(-100))),
                             room(3, u"three"_s, said(12, 3, m_lena, u"a"_s, m_now.addSecs(-200)))});
        m_list->flush();
        QCOMPARE(m_list->count(), 3);
        m_list->arrangement()->setFolded(u"recent"_s, true);
        m_list->flush();
        QCOMPARE(titles(), QStringList{u"one"_s});
        QVERIFY(m_list->data(m_list->index(0), ChannelList::FoldedRole).toBool());
        m_list->setUnread(2, 1);
        m_list->flush();
        QCOMPARE(titles(), QStringList{u"two"_s});
        QVERIFY(!m_list->data(m_list->index(0), ChannelList::FoldedRole).toBool());
        m_list->setFilter(ChannelList::Filter::Unread);
        QCOMPARE(titles(), QStringList{u"two"_s});
        m_list->setFilter(ChannelList::Filter::All);
        m_list->arrangement()->setFolded(u"recent"_s, false);
        m_list->flush();
        QCOMPARE(m_list->count(), 3);
    }

    void draftsAreShown()
    {
        Drafts drafts(m_clock.get());
        m_list->setDrafts(&drafts);
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, m_now))});
        m_list->flush();
        QSignalSpy changed(m_list.get(), &QAbstractItemModel::dataChanged);
        drafts.setText(1, u"half a\nsentence"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(0, ChannelList::DraftRole), u"half a sentence"_s);
        QVERIFY(text(0, ChannelList::SpokenRole).contains(u"Draft: half a sentence"_s));
        drafts.setText(1, {});
        QCOMPARE(text(0, ChannelList::DraftRole), QString());
        m_list->setDrafts(nullptr);
    }

    void filters()
    {
        m_list->setChannels({room(1, u"one"_s), room(2, u"two"_s), direct(3, {m_mara, m_lena})});
        m_list->setUnread(2, 4);
        m_list->flush();
        QCOMPARE(m_list->count(), 3);
        m_list->setFilter(ChannelList::Filter::Unread);
        QCOMPARE(titles(), QStringList{u"two"_s});
        m_list->setUnread(2, 0);
        m_list->setUnread(1, 1);
        m_list->flush();
        QCOMPARE(titles(), QStringList{u"one"_s});
        m_list->setFilter(ChannelList::Filter::Direct);
        QCOMPARE(titles(), QStringList{u"Lena Torres"_s});
        m_list->setFilter(ChannelList::Filter::All);
        QCOMPARE(m_list->count(), 3);
    }

    void countsUnreadOfChannelsThatAreNotMuted()
    {
        Channel muted = room(2, u"two"_s);
        muted.muted = true;
        m_list->setChannels({room(1, u"one"_s), muted});
        QSignalSpy total(m_list.get(), &ChannelList::unreadTotalChanged);
        m_list->setUnread(1, 3);
        m_list->setUnread(2, 5);
        m_list->flush();
        QCOMPARE(m_list->unreadTotal(), 3);
        QCOMPARE(total.count(), 1);
        m_list->removeChannel(1);
        QCOMPARE(m_list->unreadTotal(), 0);
    }

    void previews()
    {
        Message file = said(11, 1, m_lena, {}, m_now);
        file.type = MessageType::File;
        file.file.name = u"contract-v3.pdf"_s;
        file.file.url = u"https://example.com/f"_s;
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_mara, u"see\nyou"_s, m_now)),
                             direct(2, {m_mara, m_lena})});
        m_list->noteMessage(said(12, 2, m_lena, u"hello"_s, m_now.addSecs(-1)));
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"You: see you"_s);
        QCOMPARE(text(1, ChannelList::SubtitleRole), u"hello"_s);
        m_list->noteMessage(file);
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: 📎 contract-v3.pdf"_s);
        m_list->setTyping(1, {m_lena});
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena is typing…"_s);
        QVERIFY(m_list->data(m_list->index(0), ChannelList::TypingRole).toBool());
        m_list->setTyping(1, {});
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: 📎 contract-v3.pdf"_s);
    }

    void olderMessagesChangeNothing()
    {
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"new"_s, m_now))});
        m_list->noteMessage(said(9, 1, m_lena, u"old"_s, m_now));
        // A channel as part of another resource may carry an older last message, or none.
        m_list->putChannel(room(1, u"one"_s));
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: new"_s);
        m_list->noteMessage(said(10, 1, m_lena, u"edited"_s, m_now));
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: edited"_s);
    }

    void whatWasKeptGivesWay()
    {
        const QList<Channel> kept{room(1, u"one"_s, said(10, 1, m_lena, u"deleted since"_s, m_now)),
                                  room(2, u"two"_s, said(11, 2, m_lena, u"kept"_s, m_now.addSecs(-1)))};
        m_list->setChannels(kept, true);
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: deleted since"_s);
        m_list->noteMessage(said(12, 2, m_lena, u"new"_s, m_now.addSecs(-1)));
        m_list->setChannels({room(1, u"one"_s, said(9, 1, m_lena, u"old"_s, m_now)), kept.constLast()});
        m_list->flush();
        QCOMPARE(text(0, ChannelList::SubtitleRole), u"Lena: old"_s);
        QCOMPARE(text(1, ChannelList::SubtitleRole), u"Lena: new"_s);
    }

    void presenceOfDirectChannels()
    {
        m_list->setChannels({direct(1, {m_mara, m_lena})});
        m_list->flush();
        QCOMPARE(m_list->data(m_list->index(0), ChannelList::PresenceRole).toInt(), int(PresenceMark::Offline));
        User lena = m_lena;
        lena.presence = {u"AVAILABLE"_s, true};
        m_list->noteUser(lena);
        m_list->flush();
        QCOMPARE(m_list->data(m_list->index(0), ChannelList::PresenceRole).toInt(), int(PresenceMark::Online));
        lena.presence.status = u"In a meeting"_s;
        m_list->noteUser(lena);
        QCOMPARE(m_list->data(m_list->index(0), ChannelList::PresenceRole).toInt(), int(PresenceMark::Away));
    }

    void timesFollowTheDay()
    {
        const QDateTime noon(m_now.toLocalTime().date(), QTime(12, 0));
        m_list->setChannels({room(1, u"one"_s, said(10, 1, m_lena, u"a"_s, noon))});
        m_list->flush();
        QCOMPARE(text(0, ChannelList::TimeLabelRole), u"12:00"_s);
        QSignalSpy changed(m_list.get(), &QAbstractItemModel::dataChanged);
        m_clock->advance(std::chrono::hours(24));
        QVERIFY(changed.count() > 0);
        QCOMPARE(text(0, ChannelList::TimeLabelRole), u"Yesterday"_s);
        m_clock->advance(std::chrono::hours(48));
        QCOMPARE(text(0, ChannelList::TimeLabelRole), QLocale().dayName(noon.date().dayOfWeek(), QLocale::ShortFormat));
    }

    void neighbours()
    {
        m_list->setChannels({room(3, u"three"_s), room(2, u"two"_s), room(1, u"one"_s)});
        m_list->setUnread(1, 1);
        m_list->flush();
        QCOMPARE(titles(), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
        QCOMPARE(m_list->neighbour(3, 1).id, 2);
        QCOMPARE(m_list->neighbour(3, 1, true).id, 1);
        QVERIFY(m_list->neighbour(3, -1).isNull());
        QCOMPARE(m_list->neighbour(0, 1).id, 3);
        QCOMPARE(m_list->neighbour(0, -1).id, 1);
    }

    /// Whatever happens in one turn, the rows end in the right order and every step is a legal model change.
    void staysSortedUnderRandomChanges()
    {
        QRandomGenerator random(20261123);
        QList<Channel> channels;
        for (int id = 1; id <= 30; ++id)
            channels.append(room(id, u"room-%1"_s.arg(id)));
        m_list->setChannels(channels);
        qint64 message = 1000;
        for (int turn = 0; turn < 200; ++turn) {
            const int changes = random.bounded(1, 12);
            for (int i = 0; i < changes; ++i) {
                const qint64 id = random.bounded(1, 31);
                switch (random.bounded(5)) {
                case 0:
                    m_list->removeChannel(id);
                    break;
                case 1:
                    m_list->putChannel(channels.at(int(id) - 1));
                    break;
                case 2:
                    m_list->setSessions({{id, ChannelList::Session::Live}, {id % 7 + 1, ChannelList::Session::Waiting}});
                    break;
                case 3:
                    m_list->setUnread(id, random.bounded(3));
                    break;
                default:
                    m_list->noteMessage(said(++message, id, m_lena, u"x"_s, m_now.addSecs(random.bounded(10000))));
                }
            }
            if (turn % 17 == 0)
                m_list->setFilter(ChannelList::Filter(random.bounded(2)));
            m_list->flush();
            verifySorted();
        }
    }

private:
    [[nodiscard]] QString text(int row, int role) const { return m_list->data(m_list->index(row), role).toString(); }

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_list->rowCount(); ++row)
            titles.append(text(row, ChannelList::TitleRole));
        return titles;
    }

    void verifySorted() const
    {
        const auto rank = [this](int row) {
            const Channel channel = m_list->channelAt(row);
            const QDateTime time = channel.lastReceivedMessage.isNull() ? channel.createdTime
                                                                        : channel.lastReceivedMessage.createdTime;
            return std::tuple(text(row, ChannelList::SectionRole) == "session"_L1, time, channel.id);
        };
        for (int row = 1; row < m_list->rowCount(); ++row)
            QVERIFY(rank(row - 1) > rank(row));
    }

    const User m_mara = person(1, u"Mara Jensen"_s);
    const User m_lena = person(2, u"Lena Torres"_s);
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ChannelList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QDateTime m_now;
};

PURR_TEST(TestChannelList)

#include "test_channellist.moc"
