// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/knownmessages.h"

#include <algorithm>
#include <utility>

namespace purr
{

bool sameContent(const Message &a, const Message &b)
{
    const auto sameReaction = [](const ReactionSummary &x, const ReactionSummary &y) {
        return x.emoji.character == y.emoji.character && x.count == y.count;
    };
    return a.body == b.body && a.lastEditedTime == b.lastEditedTime && a.repliesCount == b.repliesCount
           && a.properties == b.properties && a.file == b.file && a.webLinks == b.webLinks
           && std::equal(a.reactions.begin(), a.reactions.end(), b.reactions.begin(), b.reactions.end(), sameReaction);
}

Message withReaction(Message message, const Reaction &reaction, bool added)
{
    const auto isEmoji = [&](const ReactionSummary &each) { return each.emoji.character == reaction.emoji.character; };
    const auto isUser = [&](const User &user) { return user.id == reaction.user.id; };
    const auto summary = std::ranges::find_if(message.reactions, isEmoji);
    if (added && summary == message.reactions.end()) {
        message.reactions.append({reaction.emoji, {reaction.user}, 1});
    } else if (added && std::ranges::none_of(summary->users, isUser)) {
        summary->users.append(reaction.user);
        ++summary->count;
    } else if (!added && summary != message.reactions.end() && summary->users.removeIf(isUser) > 0) {
        if (--summary->count <= 0)
            message.reactions.erase(summary);
    }
    return message;
}

KnownMessages::Change KnownMessages::announce(const Message &message)
{
    m_base = std::max(m_base, message.id);
    const auto it = m_messages.find(message.id);
    if (it == m_messages.end()) {
        if (message.id <= m_forgotten)
            return Change::Same;
        insert(message, true);
        return Change::New;
    }
    const bool isNew = !std::exchange(it->announced, true);
    const bool same = sameContent(it->message, message);
    it->message = message;
    return isNew ? Change::New : same ? Change::Same : Change::Edited;
}

KnownMessages::Change KnownMessages::note(const Message &message)
{
    const auto it = m_messages.find(message.id);
    if (it != m_messages.end()) {
        const bool same = sameContent(it->message, message);
        it->message = message;
        return same ? Change::Same : Change::Edited;
    }
    if (message.id > m_forgotten)
        insert(message, false);
    return Change::New;
}

void KnownMessages::insert(const Message &message, bool announced)
{
    m_messages.insert(message.id, {message, announced});
    m_links.insert(message.links.relay(u"self"), message.id);
    if (m_messages.size() > limit) {
        m_forgotten = m_messages.firstKey();
        m_links.remove(m_messages.first().message.links.relay(u"self"));
        m_messages.erase(m_messages.begin());
    }
}

void KnownMessages::remove(qint64 id)
{
    const auto it = m_messages.find(id);
    if (it == m_messages.end())
        return;
    m_links.remove(it->message.links.relay(u"self"));
    m_messages.erase(it);
}

const Message *KnownMessages::byLink(const QString &link) const
{
    const auto it = m_messages.constFind(m_links.value(link));
    return it == m_messages.cend() ? nullptr : &it->message;
}

const Message *KnownMessages::byId(qint64 id) const
{
    const auto it = m_messages.constFind(id);
    return it == m_messages.cend() ? nullptr : &it->message;
}

QList<Message> KnownMessages::between(qint64 from, qint64 to) const
{
    QList<Message> messages;
    for (auto it = m_messages.lowerBound(from); it != m_messages.cend() && it.key() <= to; ++it)
        messages.append(it->message);
    return messages;
}

} // namespace purr
