// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/catchup.h"

#include "models/channelwords.h"
#include "models/wordingchange.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
bool mentions(const Message &message, const User &user)
{
    return std::ranges::any_of(message.mentions, [&user](const MessageMention &mention) { return mention.user.id == user.id; });
}
} // namespace

CatchUp::CatchUp(QObject *parent, Clock *clock) : QObject(parent), m_clock(clock ? clock : new SystemClock(this))
{
    connect(&WordingChange::instance(), &WordingChange::changed, this, &CatchUp::changed);
}

QStringList CatchUp::texts() const
{
    QStringList texts;
    for (const Part &part : m_parts)
        texts.append(textOf(part));
    return texts;
}

QString CatchUp::textOf(const Part &part)
{
    const auto name = [&part] { return words::personName(part.user); };
    switch (part.what) {
    case What::New:
        return part.more ? tr("%L1+ new").arg(part.count) : tr("%Ln new", nullptr, part.count);
    case What::Replies:
        return tr("%Ln new in threads", nullptr, part.count);
    case What::Mentions:
        return tr("%Ln mention(s) you", nullptr, part.count);
    case What::Edited:
        //: A person and how many messages he has changed.
        return tr("%1 edited %Ln", nullptr, part.count).arg(name());
    case What::Left:
        return tr("%1 left").arg(name());
    case What::MoreLeft:
        return tr("%Ln more left", nullptr, part.count);
    }
    return {};
}

void CatchUp::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    m_kitty = kitty;
    Q_EMIT sourceChanged();
}

void CatchUp::setSession(ChatSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_mark.reset();
    m_wasLive = false;
    dismiss();
    Q_EMIT sourceChanged();
    if (!session)
        return;
    connect(session, &ChatSession::stateChanged, this, &CatchUp::handleState);
    connect(session, &ChatSession::receivedMessage, this, [this](const Message &message) {
        m_lastId = std::max(m_lastId, message.id);
        if (m_kitty && message.user.id == m_kitty->currentUser().id)
            dismiss(); // who writes here has caught up
    });
    connect(session, &ChatSession::participantsChanged, this, [this] {
        if (m_session->isLive())
            m_inRoom = m_session->participants();
    });
    handleState();
}

void CatchUp::dismiss()
{
    ++m_generation;
    if (m_parts.isEmpty())
        return;
    m_parts.clear();
    Q_EMIT changed();
}

QList<double> CatchUp::places() const
{
    QList<double> places;
    for (const Part &part : m_parts)
        places.append(double(part.about.id));
    return places;
}

void CatchUp::go(int part)
{
    const Message about = m_parts.value(part).about;
    if (about.isNull())
        return;
    if (about.isReply())
        goToReply(about);
    else
        Q_EMIT messageWanted(double(about.id), 0);
}

QCoro::Task<> CatchUp::goToReply(Message reply)
{
    if (!m_kitty)
        co_return;
    const QPointer<CatchUp> self(this);
    const Result<Message> parent = co_await m_kitty->retrieveMessageParent(reply);
    if (!self)
        co_return;
    if (parent.failed()) {
        Q_EMIT failed(parent.error());
        co_return;
    }
    // The list never shows a reply, so that it would not go by itself.
    m_parts.removeIf([&reply](const Part &part) { return part.what == What::Replies && part.about.id == reply.id; });
    Q_EMIT changed();
    Q_EMIT messageWanted(double(parent->id), double(reply.id));
}

void CatchUp::handleState()
{
    const bool live = m_session->isLive();
    if (live == m_wasLive)
        return;
    m_wasLive = live;
    if (!live) {
        m_cut = m_session->state() == ChatSession::State::Reconnecting;
        m_mark = Mark{m_lastId, m_clock->now(), m_inRoom};
        return;
    }
    m_lastId = std::max(m_lastId, m_session->channel().lastReceivedMessage.id);
    m_inRoom = m_session->participants(); // known before or after the session is live
    const std::optional<Mark> mark = std::exchange(m_mark, {});
    if (mark && m_cut && mark->time.secsTo(m_clock->now()) < shortCut.count())
        return;
    if (m_kitty)
        look(++m_generation, mark);
}

QList<User> CatchUp::leftSince(const Mark &mark) const
{
    QList<User> left;
    const QList<User> now = m_session->participants();
    for (const User &user : mark.inRoom) {
        if (std::ranges::none_of(now, [&user](const User &other) { return other.id == user.id; }))
            left.append(user);
    }
    return left;
}

QCoro::Task<> CatchUp::look(quint64 generation, std::optional<Mark> mark)
{
    const QPointer<CatchUp> self(this);
    const Channel channel = m_session->channel();
    // Without a mark this is the first start: what counts is what the user has not read.
    qint64 unread = 0;
    if (!mark) {
        const Result<qint64> count = co_await m_kitty->countUnreadMessages(channel);
        if (!self || generation != m_generation || count.failed() || *count == 0)
            co_return;
        unread = *count;
    }
    QList<Message> messages;
    bool more = false;
    Result<Paginator<Message>> page = co_await m_kitty->listMessages(channel);
    while (self && m_kitty && generation == m_generation && page.succeeded()) {
        messages += page->items;
        const bool enough = mark ? !messages.isEmpty() && messages.constLast().id <= mark->lastId : messages.size() >= unread;
        more = page->hasNextPage();
        if (enough || !more)
            break;
        if (messages.size() >= mostMessages)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    if (!self || generation != m_generation || page.failed() || !m_session)
        co_return;
    if (!mark) {
        // The oldest of as many messages of others as are unread.
        qint64 left = unread;
        Mark first;
        for (const Message &message : std::as_const(messages)) {
            if (message.user.id != m_kitty->currentUser().id && left-- == 0)
                first.lastId = message.id;
            if (left < 0)
                break;
        }
        summarise(messages, more && left > 0, first, {});
        co_return;
    }
    const bool cut = messages.isEmpty() || messages.constLast().id > mark->lastId;
    summarise(messages, more && cut, *mark, leftSince(*mark));
}

void CatchUp::summarise(const QList<Message> &messages, bool more, const Mark &mark, const QList<User> &left)
{
    const User own = m_kitty->currentUser();
    int fresh = 0;
    int replies = 0;
    int mentioning = 0;
    Message firstFresh;
    Message firstReply;
    Message firstMention;
    struct Edits {
        User user;
        int count = 0;
        Message first;
    };
    QList<Edits> edits;
    for (const Message &message : messages) {
        if (message.user.id == own.id)
            continue;
        if (message.id > mark.lastId) {
            (message.isReply() ? firstReply : firstFresh) = message;
            ++(message.isReply() ? replies : fresh);
            if (mentions(message, own)) {
                ++mentioning;
                firstMention = message;
            }
        } else if (mark.time.isValid() && message.lastEditedTime > mark.time) {
            auto editor = std::ranges::find(edits, message.user.id, [](const Edits &each) { return each.user.id; });
            if (editor == edits.end())
                editor = edits.insert(edits.end(), {message.user, 0, {}});
            ++editor->count;
            editor->first = message;
        }
    }
    m_parts.clear();
    if (fresh > 0)
        m_parts.append({What::New, fresh, more, {}, firstFresh});
    if (replies > 0)
        m_parts.append({What::Replies, replies, false, {}, firstReply});
    if (mentioning > 0)
        m_parts.append({What::Mentions, mentioning, false, {}, firstMention});
    for (const Edits &each : std::as_const(edits))
        m_parts.append({What::Edited, each.count, false, each.user, each.first});
    constexpr qsizetype named = 3;
    for (const User &user : left.first(std::min(left.size(), named)))
        m_parts.append({What::Left, 1, false, user, {}});
    if (left.size() > named)
        m_parts.append({What::MoreLeft, int(left.size() - named), false, {}, {}});
    Q_EMIT changed();
}

} // namespace purr
