// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

#include <QHash>
#include <QMap>

namespace purr
{

/// The newest messages of one channel that this device has seen: what makes "exactly once" and "what was missed"
/// decidable. Bounded; the oldest are forgotten first.
class KnownMessages
{
public:
    enum class Change { New, Edited, Same };

    /// An event says that there is this message: New exactly once per message.
    Change announce(const Message &message);
    /// A listing contains this message. Its event, if one is on its way, stays New.
    Change note(const Message &message);
    void remove(qint64 id);
    /// Everything up to this id is history, whether at hand or not.
    void setBase(qint64 id) { m_base = std::max(m_base, id); }
    /// The highest id that is not news.
    [[nodiscard]] qint64 base() const { return m_base; }

    [[nodiscard]] bool contains(qint64 id) const { return m_messages.contains(id); }
    [[nodiscard]] bool isEmpty() const { return m_messages.isEmpty(); }
    [[nodiscard]] qint64 oldest() const { return m_messages.isEmpty() ? 0 : m_messages.firstKey(); }
    /// The message whose own link is `link`, or null.
    [[nodiscard]] const Message *byLink(const QString &link) const;
    /// Null when it is not at hand.
    [[nodiscard]] const Message *byId(qint64 id) const;
    /// Those with ids in [from, to].
    [[nodiscard]] QList<Message> between(qint64 from, qint64 to) const;

private:
    static constexpr qsizetype limit = 600;

    struct Entry {
        Message message;
        bool announced = false;
    };
    void insert(const Message &message, bool announced);

    QMap<qint64, Entry> m_messages;
    QHash<QString, qint64> m_links;
    qint64 m_base = 0;
    qint64 m_forgotten = 0;
};

/// The message with one reaction more or less.
[[nodiscard]] Message withReaction(Message message, const Reaction &reaction, bool added);

/// Whether two states of a message look the same to people (authors' presence and links aside).
[[nodiscard]] bool sameContent(const Message &a, const Message &b);

} // namespace purr
