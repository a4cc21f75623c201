// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/completion.h"

#include "models/channelwords.h"
#include "models/commands.h"
#include "models/emojinames.h"
#include "models/mentions.h"
#include "models/messagetext.h"
#include "models/wordingchange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Words longer than that are no names.
constexpr int longestWord = 48;
/// An emoji needs more than one letter: ":D" and "8:30" are none.
constexpr int shortestAlias = 2;

/// 2 when the text begins with `query`, 1 when one of its words does, 0 when none does.
int prefixScore(const QString &query, const QString &text)
{
    if (text.startsWith(query, Qt::CaseInsensitive))
        return 2;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool wordStart = !text.at(at - 1).isLetterOrNumber();
        if (wordStart && QStringView(text).sliced(at).startsWith(query, Qt::CaseInsensitive))
            return 1;
    }
    return 0;
}
} // namespace

CompletionModel::CompletionModel(QObject *parent, Clock *clock)
    : QAbstractListModel(parent), m_clock(clock ? clock : new SystemClock(this))
{
    connect(&WordingChange::instance(), &WordingChange::changed, this, [this] {
        if (count() > 0)
            rebuild();
    });
}

void CompletionModel::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    m_kitty = kitty;
    m_peopleAsked = m_roomsAsked = false;
    Q_EMIT sourceChanged();
}

void CompletionModel::setChannel(const Channel &channel)
{
    if (m_channel.id != channel.id) {
        m_people.clear();
        m_peopleAsked = m_morePeople = false;
        m_askedName.clear();
        m_clock->cancel(std::exchange(m_planned, 0));
        dismiss();
    }
    m_channel = channel;
    learn(channel.members);
    Q_EMIT sourceChanged();
}

void CompletionModel::update(const QString &text, int cursor)
{
    // The cursor of a text that was just emptied or exchanged may still stand where the old one was.
    cursor = std::min(cursor, int(text.size()));
    int start = -1;
    for (int at = cursor - 1; at >= 0 && cursor - at <= longestWord; --at) {
        const QChar unit = text.at(at);
        if (unit.isSpace())
            break;
        const bool wordStart = at == 0 || text.at(at - 1).isSpace() || text.at(at - 1) == u'(';
        if (wordStart && (unit == u'@' || unit == u'#' || unit == u':' || (unit == u'/' && at == 0))) {
            start = at;
            break;
        }
    }
    if (start != m_dismissed)
        m_dismissed = -1;
    const bool offers = start >= 0 && start != m_dismissed;
    m_start = offers ? start : -1;
    m_sign = offers ? text.at(start) : QChar();
    m_query = offers ? text.sliced(start + 1, cursor - start - 1) : QString();
    if (offers)
        prepare(text);
    planPeople();
    rebuild();
}

void CompletionModel::planPeople()
{
    m_clock->cancel(std::exchange(m_planned, 0));
    const auto wanted = [this] { return m_sign == u'@' && m_morePeople && !m_query.isEmpty() && m_askedName != m_query && m_kitty; };
    if (!wanted())
        return;
    m_planned = m_clock->after(typingPause, this, [this, wanted] {
        m_planned = 0;
        if (wanted())
            loadPeople(m_channel.id, m_askedName = m_query);
    });
}

void CompletionModel::dismiss()
{
    m_dismissed = m_start;
    m_start = -1;
    show({});
}

QString CompletionModel::replacement(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).text + u' ' : QString();
}

QString CompletionModel::body(const QString &draft) const
{
    return text::bodyOf(draft, m_people, m_rooms);
}

QString CompletionModel::draft(const Message &message)
{
    return text::draftOf(message);
}

void CompletionModel::prepare(const QString &draft)
{
    if (!m_kitty || m_channel.isNull())
        return;
    if (!m_peopleAsked && draft.contains(u'@')) {
        m_peopleAsked = true;
        loadPeople(m_channel.id, {});
    }
    if (!m_roomsAsked && draft.contains(u'#')) {
        m_roomsAsked = true;
        loadRooms();
    }
}

void CompletionModel::learn(const QList<User> &people)
{
    bool news = false;
    for (const User &user : people) {
        const auto known = std::ranges::find(m_people, user.name, &User::name);
        if (known == m_people.end())
            m_people.append(user);
        else if (*known != user)
            *known = user;
        else
            continue;
        news = true;
    }
    if (news)
        Q_EMIT namesChanged();
}

QCoro::Task<> CompletionModel::loadPeople(qint64 channelId, QString name)
{
    const QPointer<CompletionModel> self(this);
    const Result<Paginator<User>> page = co_await m_kitty->listChannelMembers(m_channel, name);
    if (!self || channelId != m_channel.id)
        co_return;
    if (page.failed()) {
        m_peopleAsked = false; // The next word asks again.
        co_return;
    }
    if (name.isEmpty())
        m_morePeople = page->hasNextPage();
    learn(page->items);
    // What was typed meanwhile was not asked for while it was not known that there are more.
    planPeople();
    rebuild();
}

QCoro::Task<> CompletionModel::loadRooms()
{
    const QPointer<CompletionModel> self(this);
    Result<Paginator<Channel>> page = co_await m_kitty->listChannels();
    while (self && page.succeeded()) {
        for (const Channel &channel : page->items) {
            if (!channel.isDirect() && !channel.name.isEmpty())
                m_rooms.append(channel);
        }
        if (!page->hasNextPage() || !m_kitty)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    if (!self)
        co_return;
    if (page.failed())
        m_roomsAsked = false;
    Q_EMIT namesChanged();
    rebuild();
}

void CompletionModel::rebuild()
{
    QList<Row> rows;
    if (m_sign == u'@')
        rows = personRows();
    else if (m_sign == u'#')
        rows = roomRows();
    else if (m_sign == u':')
        rows = emojiRows();
    else if (m_sign == u'/')
        rows = commandRows();
    show(m_start < 0 ? QList<Row>() : rows.first(std::min<qsizetype>(rows.size(), mostRows)));
}

QList<CompletionModel::Row> CompletionModel::personRows() const
{
    QList<std::pair<int, Row>> scored;
    const QString own = m_kitty ? m_kitty->currentUser().name : QString();
    for (const User &user : m_people) {
        const QString title = words::personName(user);
        const int score = std::max(prefixScore(m_query, title), prefixScore(m_query, user.name));
        if (score > 0 && user.name != own)
            scored.append({score, {Kind::Person, title, user.name == title ? QString() : text::safeName(words::userNameBeside(user)), user.name,
                                   u'@' + text::mentionName(user, m_people)}});
    }
    std::ranges::stable_sort(scored, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.title.compare(b.second.title, Qt::CaseInsensitive) < 0;
    });
    QList<Row> rows;
    for (const auto &[score, row] : std::as_const(scored))
        rows.append(row);
    return rows;
}

QList<CompletionModel::Row> CompletionModel::roomRows() const
{
    QList<Row> first;
    QList<Row> rest;
    for (const Channel &channel : m_rooms) {
        const QString title = MessageText::name(channel.displayName.isEmpty() ? channel.name : channel.displayName);
        const int score = std::max(prefixScore(m_query, title), prefixScore(m_query, channel.name));
        const QString detail = channel.name == title ? QString() : MessageText::name(channel.name);
        if (score > 0)
            (score > 1 ? first : rest).append({Kind::Room, title, detail, channel.name, u'#' + channel.name});
    }
    return first + rest;
}

QList<CompletionModel::Row> CompletionModel::emojiRows() const
{
    QList<Row> rows;
    if (m_query.size() < shortestAlias || m_query.contains(u':'))
        return rows;
    for (const EmojiTable::Entry *entry : EmojiNames::now().search(m_query.toLower())) {
        // By the name that was typed, else by what it is called where the user lives.
        const QStringList &aliases = entry->emoji.aliases;
        const auto typed = std::ranges::max_element(aliases, {}, [this](const QString &alias) {
            return alias.contains(m_query, Qt::CaseInsensitive) ? 1 + prefixScore(m_query, alias) : 0;
        });
        const bool isTyped = typed != aliases.end() && typed->contains(m_query, Qt::CaseInsensitive);
        const QString name = isTyped ? *typed : EmojiNames::now().nameOf(entry->emoji.character);
        const QString character = entry->toned(EmojiNames::skinTone());
        rows.append({Kind::EmojiName, u':' + name + u':', character, {}, character});
        if (rows.size() == mostRows)
            break;
    }
    return rows;
}

QList<CompletionModel::Row> CompletionModel::commandRows() const
{
    QList<Row> rows;
    for (const Commands::Line &line : Commands::lines()) {
        if (line.name.startsWith(m_query, Qt::CaseInsensitive))
            rows.append({Kind::Command, u'/' + line.name + (line.argument.isEmpty() ? QString() : u' ' + line.argument), line.text,
                         {}, u'/' + line.name});
    }
    return rows;
}

void CompletionModel::show(QList<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case ColorKeyRole:
        return row.colorKey;
    default:
        return {};
    }
}

QHash<int, QByteArray> CompletionModel::roleNames() const
{
    return {{KindRole, "kind"_ba}, {TitleRole, "title"_ba}, {DetailRole, "detail"_ba}, {ColorKeyRole, "colorKey"_ba}};
}

} // namespace purr
