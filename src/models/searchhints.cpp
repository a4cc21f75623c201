// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// What SearchModel offers while a search is typed.

#include "models/searchmodel.h"

#include "client/chatkitty.h"
#include "models/channelwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// The word that is being typed.
QString SearchModel::lastWord() const
{
    const bool inQuotes = m_text.count(u'"') % 2 == 1;
    const qsizetype from = inQuotes ? m_text.lastIndexOf(u'"') : m_text.size();
    const qsizetype space = m_text.lastIndexOf(u' ', std::max<qsizetype>(from - 1, 0));
    return m_text.isEmpty() ? QString() : m_text.sliced(space + 1);
}

QStringList SearchModel::namesFor(const QString &name) const
{
    QStringList names;
    if (name == "in"_L1 && m_channels) {
        for (const Channel &channel : m_channels->recent())
            names.append(m_channels->titleOf(channel));
    } else if (name == "from"_L1) {
        names.append(u"me"_s);
        for (const Message &message : m_rows) {
            if (!message.isSystem())
                names.append(words::personName(message.user));
        }
        for (const Channel &channel : m_channels ? m_channels->recent() : QList<Channel>()) {
            if (const User peer = words::directPeer(channel, m_channels->ownUser()); !peer.isNull())
                names.append(words::personName(peer));
        }
    }
    names.removeDuplicates();
    return names;
}

QStringList SearchModel::hints() const
{
    constexpr qsizetype most = 6;
    const QString word = lastWord();
    const qsizetype colon = word.indexOf(u':');
    const QString name = word.first(std::max<qsizetype>(colon, 0)).toLower();
    QStringList hints;
    if (name == "has"_L1) {
        hints = {u"has:file"_s, u"has:image"_s, u"has:link"_s, u"has:reaction"_s};
    } else if (name == "before"_L1 || name == "after"_L1 || name == "on"_L1) {
        const QDate today = m_clock->now().toLocalTime().date();
        for (const QString &day : {u"today"_s, u"yesterday"_s, today.toString(u"yyyy-MM"_s), today.addYears(-1).toString(u"yyyy"_s)})
            hints.append(name + u':' + day);
    } else if (name == "in"_L1 || name == "from"_L1) {
        for (const QString &entry : namesFor(name))
            hints.append(name + u':' + (entry.contains(u' ') ? u'"' + entry + u'"' : entry));
    } else {
        hints = {u"from:"_s, u"in:"_s, u"has:"_s, u"before:"_s, u"after:"_s, u"on:"_s};
        if (!m_channel.isNull())
            hints.removeAll(u"in:"_s);
        return hints;
    }
    QString typed = word;
    typed.remove(u'"').remove(u'@').remove(u'#');
    hints.removeIf([&typed](QString hint) {
        hint.remove(u'"');
        return hint.compare(typed, Qt::CaseInsensitive) == 0
            || (!hint.startsWith(typed, Qt::CaseInsensitive));
    });
    return hints.first(std::min(hints.size(), most));
}

QString SearchModel::completed(const QString &hint) const
{
    const QString word = lastWord();
    const bool replaces = word.contains(u':') || (!word.isEmpty() && hint.startsWith(word, Qt::CaseInsensitive));
    QString text = replaces ? m_text.chopped(word.size()) : m_text;
    if (!text.isEmpty() && !text.endsWith(u' '))
        text += u' ';
    return text + hint + (hint.endsWith(u':') ? QString() : u" "_s);
}

} // namespace purr
