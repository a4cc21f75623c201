// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/storyseed.h"

#include "lab/storyfiles.h"
#include "protocol/emojitable.h"
#include "protocol/names.h"
#include "protocol/properties.h"
#include "server/storesqlite.h"
#include "server/textscan.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace purr::server;

namespace purr::lab
{
namespace
{

/// In days: when the people of a story came.
constexpr int longAgo = 365;

/// Stands where it is put.
class StillClock final : public Clock
{
public:
    using Clock::Clock;
    [[nodiscard]] QDateTime now() const override { return time; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(0); }
    int after(std::chrono::milliseconds, QObject *, std::function<void()>) override { return 0; }
    void cancel(int) override {}

    QDateTime time;
};

/// Fills the store in one action; what fails stops it.
class Seeder
{
public:
    Seeder(const Scenario &scenario, StoreWriter &writer, const QString &folder, const QDate &day)
        : m_scenario(scenario), m_writer(writer), m_folder(folder), m_day(day)
    {
    }

    Result<StorySeed> run()
    {
        const bool filled = addPeople() && addChannels() && addMessages() && readTheRest();
        if (!filled)
            return m_error;
        return m_seed;
    }

private:
    struct Entry {
        const ScenarioChannel *channel = nullptr;
        SeedMessage message;
        qint64 time = 0;
        /// Right before this one the user at the window has read all.
        bool firstUnread = false;
    };

    template <typename T> bool keep(const Result<T> &result)
    {
        if (result.failed())
            m_error = result.error();
        return result.succeeded();
    }

    bool fail(const QString &problem)
    {
        m_error = Error{Failure::Kind::Storage, u"FileError"_s, problem, {}};
        return false;
    }

    /// Reads a file of the story and puts it where the server has its files.
    std::optional<StoredFile> addFile(const QString &name, StoryFiles::Use use, qint64 userId, qint64 channelId)
    {
        Result<StoryFiles::Content> content = StoryFiles::read(m_scenario.folder + u'/' + name, use);
        if (!keep(content))
            return std::nullopt;
        StoredFile file;
        file.id = StoryFiles::idOf(m_scenario.name + u'\n' + name + QString::number(channelId));
        file.userId = userId;
        file.channelId = channelId;
        file.name = content->name;
        file.contentType = content->type;
        file.size = content->bytes.size();
        file.hash = StoryFiles::hashOf(content->bytes);
        file.createdTime = m_writer.now();
        if (!keep(StoryFiles::write(m_folder + u"/files"_s, file.id, content->bytes)))
            return std::nullopt;
        if (m_writer.file(file.id).failed() && !keep(m_writer.addFile(file)))
            return std::nullopt;
        return file;
    }

    bool addPeople()
    {
        // Before all that was said: time never goes back.
        m_writer.beginAction(timeOf(longAgo, 0));
        for (const ScenarioActor &actor : m_scenario.actors) {
            const QString shown = actor.displayName.isEmpty() ? actor.name : actor.displayName;
            const Result<StoredUser> user = m_writer.createUser(actor.name, true, shown);
            if (!keep(user))
                return false;
            m_users.insert(actor.name, *user);
            if (actor.picture.isEmpty())
                continue;
            const std::optional<StoredFile> picture = addFile(actor.picture, StoryFiles::Use::Picture, user->id, 0);
            if (!picture || !keep(m_writer.setDisplayPicture(user->id, u"/v1/files/"_s + picture->id)))
                return false;
        }
        return true;
    }

    bool addChannels()
    {
        for (const ScenarioChannel &channel : m_scenario.channels) {
            QList<qint64> members;
            for (const QString &name : channel.members)
                members.append(m_users.value(name).id);
            qint64 id = 0;
            if (channel.type == ChannelType::Direct) {
                const Result<StoreWriter::DirectChannel> direct = m_writer.directChannelOf(members.first(), members, {});
                if (!keep(direct))
                    return false;
                id = direct->channel.id;
            } else {
                const Result<StoredChannel> made =
                    m_writer.createChannel(channel.type, members.first(), channel.name, channel.displayName, {});
                if (!keep(made))
                    return false;
                id = made->id;
                for (qsizetype i = 1; i < members.size(); ++i) {
                    if (!keep(m_writer.addMember(id, members.at(i))))
                        return false;
                }
            }
            m_seed.channels.insert(channel.name, id);
        }
        return true;
    }

    [[nodiscard]] qint64 timeOf(int daysAgo, int minute) const
    {
        return QDateTime(m_day.addDays(-daysAgo), QTime(0, 0)).addSecs(minute * 60).toMSecsSinceEpoch();
    }

    /// All messages by time: ids ascend with it.
    [[nodiscard]] QList<Entry> entries() const
    {
        QList<Entry> all;
        for (const ScenarioChannel &channel : m_scenario.channels) {
            QList<SeedMessage> messages;
            for (int i = 0; i < channel.fill; ++i) {
                SeedMessage filler;
                filler.by = channel.members.at(i % channel.members.size());
                filler.text = u"Message %1"_s.arg(i + 1);
                filler.daysAgo = 1;
                filler.minute = std::max(0, m_scenario.time - channel.fill + i);
                messages.append(filler);
            }
            messages.append(channel.messages);
            for (qsizetype i = 0; i < messages.size(); ++i) {
                const SeedMessage &message = messages.at(i);
                const int minute = message.minute < 0 ? std::max(0, m_scenario.time - 1) : message.minute;
                all.append({&channel, message, timeOf(message.daysAgo, minute),
                            channel.unread > 0 && i == std::max<qsizetype>(0, messages.size() - channel.unread)});
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.time < b.time; });
        return all;
    }

    [[nodiscard]] QList<MessageMention> mentionsIn(const QString &text) const
    {
        QList<MessageMention> mentions;
        const QList<MentionTag> tags = findMentionTags(text);
        for (const MentionTag &tag : tags) {
            if (tag.type != MentionType::UserMention || !m_users.contains(tag.name))
                continue;
            MessageMention mention;
            mention.type = tag.type;
            mention.tag = tag.tag;
            mention.startPosition = tag.startPosition;
            mention.endPosition = tag.endPosition;
            mention.user = m_users.value(tag.name);
            mentions.append(mention);
        }
        return mentions;
    }

    bool addMessages()
    {
        const QList<Entry> all = entries();
        const ScenarioActor *const self = m_scenario.self();
        for (const Entry &entry : all) {
            m_writer.beginAction(entry.time);
            const qint64 channelId = m_seed.channels.value(entry.channel->name);
            if (entry.firstUnread && self && !keep(m_writer.readChannel(channelId, m_users.value(self->name).id)))
                return false;
            if (!addMessage(entry, channelId))
                return false;
        }
        return true;
    }

    bool addMessage(const Entry &entry, qint64 channelId)
    {
        const SeedMessage &said = entry.message;
        NewMessage message;
        message.channelId = channelId;
        message.userId = m_users.value(said.by).id;
        message.body = said.text;
        message.webLinks = findLinks(said.text);
        message.mentions = mentionsIn(said.text);
        if (!said.to.isEmpty()) {
            message.parentId = m_seed.messages.value(said.to).id;
            if (message.parentId == 0)
                return fail(u"%1: the message %2 was not said before"_s.arg(entry.channel->name, said.to));
        }
        if (!said.quotes.isEmpty()) {
            const qint64 quoted = m_seed.messages.value(said.quotes).id;
            if (quoted == 0)
                return fail(u"%1: the message %2 was not said before"_s.arg(entry.channel->name, said.quotes));
            message.properties.insert(property::quotes, quoted);
        }
        if (!said.file.isEmpty()) {
            const std::optional<StoredFile> file = addFile(said.file, StoryFiles::Use::Attachment, message.userId, channelId);
            if (!file)
                return false;
            message.type = MessageType::File;
            message.file = {FileType::Hosted, u"/v1/files/"_s + file->id, file->name, file->contentType, file->size};
        }
        const Result<StoredMessage> stored = m_writer.addMessage(message);
        if (!keep(stored)
            || !keep(m_writer.addEvent({channelId, 0, eventtype::channelMessageCreated, stored->id, message.userId, {}, {}})))
            return false;
        if (!said.as.isEmpty())
            m_seed.messages.insert(said.as, {stored->id, entry.channel->name});
        for (const auto &[character, people] : said.reactions) {
            const Emoji emoji = EmojiTable::instance().find(character);
            for (const QString &name : people) {
                if (!keep(m_writer.addReaction(stored->id, m_users.value(name).id, emoji)))
                    return false;
            }
        }
        return true;
    }

    /// Who is not at the window has read everything; he has where nothing is unread.
    bool readTheRest()
    {
        for (const ScenarioChannel &channel : m_scenario.channels) {
            const qint64 id = m_seed.channels.value(channel.name);
            for (const QString &name : channel.members) {
                const bool leaves = channel.unread > 0 && m_scenario.actor(name)->self;
                if (!leaves && !keep(m_writer.readChannel(id, m_users.value(name).id)))
                    return false;
            }
        }
        return true;
    }

    const Scenario &m_scenario;
    StoreWriter &m_writer;
    QString m_folder;
    QDate m_day;
    QHash<QString, StoredUser> m_users;
    StorySeed m_seed;
    Error m_error;
};

} // namespace

Result<StorySeed> StorySeed::write(const Scenario &scenario, const QString &dataDir, const QDate &day)
{
    StillClock clock;
    clock.time = QDateTime(day.addDays(-longAgo), QTime(0, 0));
    SqliteStore store(dataDir, clock);
    if (const Result<void> opened = store.open(); opened.failed())
        return opened.error();
    Result<StorySeed> seed(Error{Failure::Kind::Storage, u"StoreError"_s, u"the store did not answer"_s, {}});
    Result<void> kept;
    store.write(
        {},
        [&](StoreWriter &writer) -> Result<Outcome> {
            seed = Seeder(scenario, writer, dataDir, day).run();
            if (seed.failed())
                return seed.error();
            return Outcome{};
        },
        [&](const Result<Outcome> &outcome, bool) {
            if (outcome.failed())
                kept = outcome.error();
        });
    store.close();
    if (kept.failed())
        return kept.error();
    return seed;
}

StoryClock::StoryClock(const QDateTime &start, Time time) : m_start(start), m_time(std::move(time)) {}

} // namespace purr::lab
