// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/textscan.h"

#include "server/limits.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

constexpr qsizetype findingsMax = 100; ///< per message, of each sort

bool endsUrl(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'`' || c.category() == QChar::Other_Control;
}

/// Drops what belongs to the sentence and not to the URL; a closing bracket stays when it was opened inside.
qsizetype withoutPunctuation(QStringView url)
{
    qsizetype size = url.size();
    while (size > 0) {
        const QChar last = url[size - 1];
        const bool unopened = last == u')' && url.first(size).count(u'(') < url.first(size).count(u')');
        if (!unopened && !QStringView(u".,;:!?'*_]}").contains(last))
            break;
        --size;
    }
    return size;
}

} // namespace

QList<MessageLink> findLinks(const QString &text)
{
    QList<MessageLink> links;
    qsizetype at = 0;
    while (links.size() < findingsMax && (at = text.indexOf("http"_L1, at, Qt::CaseInsensitive)) >= 0) {
        const QStringView rest = QStringView(text).sliced(at);
        const qsizetype scheme = rest.startsWith("http://"_L1, Qt::CaseInsensitive)    ? 7
                                 : rest.startsWith("https://"_L1, Qt::CaseInsensitive) ? 8
                                                                                       : 0;
        const bool inWord = at > 0 && text[at - 1].isLetterOrNumber();
        qsizetype size = 0;
        if (scheme > 0 && !inWord) {
            while (size < rest.size() && !endsUrl(rest[size]))
                ++size;
            size = withoutPunctuation(rest.first(size));
        }
        if (size > scheme && scheme > 0) {
            links.append({rest.first(size).toString(), static_cast<int>(at), static_cast<int>(at + size), {}});
            at += size;
        } else {
            at += 4;
        }
    }
    return links;
}

QList<MentionTag> findMentionTags(const QString &text)
{
    QList<MentionTag> tags;
    qsizetype at = 0;
    while (tags.size() < findingsMax && (at = text.indexOf(u'<', at)) >= 0) {
        const qsizetype end = text.indexOf(u'>', at);
        if (end < 0)
            break;
        const QChar sort = text[at + 1];
        const qsizetype length = end - at - 2;
        if ((sort != u'@' && sort != u'#') || length <= 0 || length > limits::nameLength) {
            ++at;
            continue;
        }
        tags.append({sort == u'@' ? MentionType::UserMention : MentionType::ChannelMention, text.mid(at + 2, length),
                     text.mid(at, end + 1 - at), static_cast<int>(at), static_cast<int>(end + 1)});
        at = end + 1;
    }
    return tags;
}

} // namespace purr::server
