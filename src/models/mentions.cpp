// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/mentions.h"

#include "models/messagetext.h"
#include "protocol/emojitable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::text
{
namespace
{
/// [start, end) of code spans and blocks, marks included.
QList<std::pair<qsizetype, qsizetype>> codeRanges(QStringView draft)
{
    QList<std::pair<qsizetype, qsizetype>> ranges;
    qsizetype at = 0;
    while ((at = draft.indexOf(u'`', at)) >= 0) {
        const QStringView fence = draft.sliced(at).startsWith(u"```") ? QStringView(u"```") : QStringView(u"`");
        const qsizetype close = draft.indexOf(fence, at + fence.size());
        const qsizetype newline = draft.indexOf(u'\n', at);
        const bool inOneLine = fence.size() > 1 || newline < 0 || close < newline;
        if (close < 0 || !inOneLine) {
            at += fence.size();
            continue;
        }
        ranges.append({at, close + fence.size()});
        at = close + fence.size();
    }
    return ranges;
}

bool isInside(const QList<std::pair<qsizetype, qsizetype>> &ranges, qsizetype at)
{
    return std::ranges::any_of(ranges, [at](const auto &range) { return at >= range.first && at < range.second; });
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_';
}

/// Whether `name` stands there and no longer word does.
bool standsAt(QStringView draft, qsizetype at, QStringView name)
{
    if (name.isEmpty() || !draft.sliced(at).startsWith(name))
        return false;
    const qsizetype end = at + name.size();
    return end == draft.size() || !isWordUnit(draft.at(end)) || !isWordUnit(draft.at(end - 1));
}
} // namespace

QString mentionName(const User &user, const QList<User> &people)
{
    const QString shown = safeName(user.displayName);
    const auto same = std::ranges::count_if(people, [&](const User &other) {
        return other.name != user.name && (safeName(other.displayName) == shown || other.name == shown);
    });
    return shown.isEmpty() || same > 0 || shown.contains(u'`') ? user.name : shown;
}

QList<DraftMention> findMentions(const QString &draft, const QList<User> &people, const QList<Channel> &channels)
{
    QList<DraftMention> found;
    if (!draft.contains(u'@') && !draft.contains(u'#'))
        return found;
    const auto code = codeRanges(draft);
    qsizetype at = 0;
    while (at < draft.size()) {
        const QChar sign = draft.at(at);
        const bool starts = (sign == u'@' || sign == u'#') && (at == 0 || !isWordUnit(draft.at(at - 1)))
            && (at == 0 || draft.at(at - 1) != u'<') && !isInside(code, at);
        DraftMention best{at, 0, {}};
        const auto offer = [&](const QString &name, const QString &tag) {
            if (name.size() + 1 > best.length && standsAt(draft, at + 1, name))
                best = {at, name.size() + 1, tag};
        };
        if (starts && sign == u'@') {
            for (const User &user : people) {
                offer(user.name, u"<@%1>"_s.arg(user.name));
                offer(mentionName(user, people), u"<@%1>"_s.arg(user.name));
            }
        } else if (starts) {
            for (const Channel &channel : channels)
                offer(channel.name, u"<#%1>"_s.arg(channel.name));
        }
        if (best.length > 0)
            found.append(best);
        at += std::max<qsizetype>(best.length, 1);
    }
    return found;
}

QString bodyOf(const QString &draft, const QList<User> &people, const QList<Channel> &channels)
{
    QString body = draft;
    const QList<DraftMention> mentions = findMentions(draft, people, channels);
    for (auto mention = mentions.crbegin(); mention != mentions.crend(); ++mention)
        body.replace(mention->start, mention->length, mention->tag);
    if (body.count(u':') < 2)
        return body;
    static const QRegularExpression alias(u"(?<![\\w:/]):([a-z0-9_+-]{2,}):"_s);
    const auto code = codeRanges(body);
    QString sent;
    qsizetype from = 0;
    for (QRegularExpressionMatchIterator each = alias.globalMatch(body); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const Emoji emoji = isInside(code, match.capturedStart()) ? Emoji() : EmojiTable::instance().find(match.captured(1));
        if (emoji.character.isEmpty())
            continue;
        sent += QStringView(body).sliced(from, match.capturedStart() - from);
        sent += emoji.character;
        from = match.capturedEnd();
    }
    sent += QStringView(body).sliced(from);
    return sent;
}

QString draftOf(const Message &message)
{
    QString draft = message.body;
    QList<User> people;
    QList<Channel> channels;
    for (const MessageMention &mention : message.mentions) {
        if (mention.type == MentionType::UserMention) {
            people.append(mention.user);
        } else {
            Channel channel;
            channel.name = mention.channelName;
            channels.append(channel);
        }
    }
    for (const User &user : std::as_const(people))
        draft.replace(u"<@%1>"_s.arg(user.name), u'@' + mentionName(user, people));
    for (const Channel &channel : std::as_const(channels))
        draft.replace(u"<#%1>"_s.arg(channel.name), u'#' + channel.name);
    return bodyOf(draft, people, channels) == message.body ? draft : message.body;
}

} // namespace purr::text
