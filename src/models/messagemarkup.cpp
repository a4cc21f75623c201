// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// Rich text of bodies: the only place that makes markup of what a peer wrote.

#include "models/codepoints.h"
#include "models/messagetext.h"
#include "models/presenter.h"
#include "models/textstyle.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::text
{
namespace
{
constexpr auto lineBreak = "<br/>"_L1;

void appendEscaped(QString &markup, QStringView text)
{
    bool afterSpace = true; // A space at the start of a line would vanish.
    for (const QChar unit : text) {
        if (unit == u'\n')
            markup += lineBreak;
        else if (unit == u'\t')
            markup += "&nbsp;&nbsp;&nbsp; "_L1;
        else if (unit == u' ' && afterSpace)
            markup += "&nbsp;"_L1;
        else if (unit == u'<')
            markup += "&lt;"_L1;
        else if (unit == u'>')
            markup += "&gt;"_L1;
        else if (unit == u'&')
            markup += "&amp;"_L1;
        else if (unit == u'"')
            markup += "&quot;"_L1;
        else
            markup += unit;
        afterSpace = unit == u' ' || unit == u'\n';
    }
}

/// Escaped text in which every emoji stands in a span of the emoji font: Inter has black glyphs of some.
void appendText(QString &markup, QStringView text)
{
    qsizetype plainFrom = 0;
    qsizetype position = 0;
    while (position < text.size()) {
        qsizetype length = emojiLength(text, position);
        if (length == 0) {
            position += unitsOf(pointAt(text, position));
            continue;
        }
        appendEscaped(markup, text.sliced(plainFrom, position - plainFrom));
        const qsizetype start = position;
        while (length > 0) {
            position += length;
            length = position < text.size() ? emojiLength(text, position) : 0;
        }
        markup += "<span style=\"font-family:'Noto Color Emoji'\">"_L1;
        markup += text.sliced(start, position - start);
        markup += "</span>"_L1;
        plainFrom = position;
    }
    appendEscaped(markup, text.sliced(plainFrom));
}

/// A mention that is really in the text where it says to be; positions of a peer are not believed.
struct PlacedMention {
    qsizetype start;
    qsizetype length;
    QString label;
    qsizetype index; ///< among the mentions of the message
};

QString mentionLabel(const MessageMention &mention)
{
    if (mention.type == MentionType::ChannelMention)
        return u'#' + safeName(Presenter::instance().data(mention.channelName));
    return u'@' + safeName(Presenter::instance().name(mention.user));
}

QList<PlacedMention> placeMentions(QStringView body, const QList<MessageMention> &mentions)
{
    QList<PlacedMention> placed;
    for (qsizetype index = 0; index < mentions.size(); ++index) {
        const MessageMention &mention = mentions.at(index);
        const QString tag = safeBody(mention.tag);
        const QString label = mentionLabel(mention);
        if (tag.size() < 4 || !tag.startsWith(u'<') || !tag.endsWith(u'>') || label.size() < 2)
            continue;
        for (qsizetype at = body.indexOf(tag); at >= 0; at = body.indexOf(tag, at + tag.size())) {
            const bool taken = std::ranges::any_of(placed, [&](const PlacedMention &other) {
                return at < other.start + other.length && other.start < at + tag.size();
            });
            if (!taken)
                placed.append({at, tag.size(), label, index});
        }
    }
    std::ranges::sort(placed, {}, &PlacedMention::start);
    return placed;
}

bool isLinkEnd(QChar unit)
{
    return unit.isSpace() || unit == u'<' || unit == u'>' || unit == u'"' || unit.unicode() < 0x20
        || isDirectionMark(unit.unicode()) || reordersText(unit.unicode());
}

/// Sentence punctuation behind an address is not part of it, nor is a bracket that was opened before it.
qsizetype trimmedLinkEnd(QStringView body, qsizetype start, qsizetype end)
{
    while (end > start) {
        const QChar last = body.at(end - 1);
        const QStringView link = body.sliced(start, end - start);
        if (QStringView(u".,;:!?'*_~").contains(last))
            --end;
        else if (last == u')' && link.count(u')') > link.count(u'('))
            --end;
        else if (last == u']' && link.count(u']') > link.count(u'['))
            --end;
        else
            break;
    }
    return end;
}

/// Links to a channel or a message, as "Copy link to message" makes them; what they name is judged when they are followed.
Ranges findAppLinks(QStringView body)
{
    static constexpr auto path = ":channel/"_L1;
    Ranges links;
    for (qsizetype at = body.indexOf(path); at >= 0; at = body.indexOf(path, at + path.size())) {
        const QStringView before = body.first(at);
        const qsizetype start = before.endsWith("chatkitty"_L1) ? at - 9 : before.endsWith("purr"_L1) ? at - 4 : -1;
        if (start < 0 || (start > 0 && !body.at(start - 1).isSpace() && body.at(start - 1) != u'('))
            continue;
        qsizetype end = at + path.size();
        while (end < body.size() && !isLinkEnd(body.at(end)))
            ++end;
        end = trimmedLinkEnd(body, start, end);
        if (end > at + path.size())
            links.append({start, end - start});
    }
    return links;
}

/// Opens the elements of a run and returns what closes them.
QString openStyle(QString &markup, quint16 flags, const Palette &palette)
{
    QString closing;
    const auto open = [&](const QString &start, QLatin1StringView end) {
        markup += start;
        closing.prepend(end);
    };
    if (flags & style::Quoted)
        open(u"<span style=\"color:%1\">\u2502 "_s.arg(palette.quote.name()), "</span>"_L1);
    if (flags & style::Code)
        open(u"<span style=\"font-family:monospace;background-color:%1\">"_s.arg(palette.codeBackground.name()), "</span>"_L1);
    if (flags & style::Found)
        open(u"<span style=\"color:%1;background-color:%2\">"_s.arg(palette.foundText.name(), palette.found.name()), "</span>"_L1);
    if (flags & style::Bold)
        open(u"<b>"_s, "</b>"_L1);
    if (flags & style::Italic)
        open(u"<i>"_s, "</i>"_L1);
    if (flags & style::Struck)
        open(u"<s>"_s, "</s>"_L1);
    return closing;
}

/// Where a link of findLinks(), findAppLinks() or findBareLinks() leads.
QString addressOf(QStringView link)
{
    if (link.contains(u'@') && !link.contains(u':') && !link.contains(u'/'))
        return u"mailto:"_s + link.toString();
    return link.startsWith("www."_L1, Qt::CaseInsensitive) ? u"https://"_s + link.toString() : link.toString();
}

QUrl linkTarget(QStringView text)
{
    const QUrl url(addressOf(text), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    // `https://bank.example@evil.example` reads as the bank.
    return web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

bool isMailUnit(QChar unit)
{
    return unit.unicode() < 0x80 && (unit.isLetterOrNumber() || QStringView(u".-_+%").contains(unit));
}

/// What people write without a scheme and mean as an address: `www.example.com/path` and `ada@example.com`.
Ranges findBareLinks(QStringView body)
{
    Ranges links;
    for (qsizetype at = body.indexOf("www."_L1, 0, Qt::CaseInsensitive); at >= 0; at = body.indexOf("www."_L1, at + 4, Qt::CaseInsensitive)) {
        if (at > 0 && !body.at(at - 1).isSpace() && body.at(at - 1) != u'(')
            continue;
        qsizetype end = at + 4;
        while (end < body.size() && !isLinkEnd(body.at(end)))
            ++end;
        end = trimmedLinkEnd(body, at, end);
        if (end > at + 4 && body.sliced(at + 4, end - at - 4).contains(u'.') && linkTarget(body.sliced(at, end - at)).isValid())
            links.append({at, end - at});
    }
    for (qsizetype at = body.indexOf(u'@'); at >= 0; at = body.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && isMailUnit(body.at(start - 1)))
            --start;
        qsizetype end = at + 1;
        while (end < body.size() && isMailUnit(body.at(end)))
            ++end;
        end = trimmedLinkEnd(body, at, end);
        const QStringView host = body.sliced(at + 1, std::max<qsizetype>(end - at - 1, 0));
        const bool alone = start == 0 || body.at(start - 1).isSpace() || body.at(start - 1) == u'(';
        if (start < at && alone && host.contains(u'.') && !host.startsWith(u'.'))
            links.append({start, end - start});
    }
    return links;
}
} // namespace

QList<std::pair<qsizetype, qsizetype>> findLinks(QStringView body)
{
    QList<std::pair<qsizetype, qsizetype>> links;
    qsizetype from = 0;
    while ((from = body.indexOf("http"_L1, from, Qt::CaseInsensitive)) >= 0) {
        const QStringView rest = body.sliced(from);
        const bool scheme = rest.startsWith("https://"_L1, Qt::CaseInsensitive)
            || rest.startsWith("http://"_L1, Qt::CaseInsensitive);
        const bool atWord = from == 0 || !(body.at(from - 1).isLetterOrNumber() || body.at(from - 1) == u'_');
        qsizetype end = from + 4;
        if (scheme && atWord) {
            while (end < body.size() && !isLinkEnd(body.at(end)))
                ++end;
            const qsizetype stop = trimmedLinkEnd(body, from, end);
            if (linkTarget(body.sliced(from, stop - from)).isValid()) {
                links.append({from, stop - from});
                end = stop;
            }
        }
        from = end;
    }
    return links;
}

bool needsMarkup(const QString &body)
{
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char16_t unit = body.at(i).unicode();
        if (unit == 0xFE0F || unit == 0x20E3 || (unit >= 0x231A && unit <= 0x2B55 && isBasicEmoji(unit))
            || (unit >= 0xD83C && unit <= 0xD83E))
            return true;
    }
    return body.contains("://"_L1) || body.contains("www."_L1, Qt::CaseInsensitive) || body.contains(u'@')
        || body.contains("<#"_L1) || body.contains(":channel/"_L1) || mayHaveStyle(body);
}

QString toMarkup(const QString &safeBody, const QList<MessageMention> &mentions, const Palette &palette, const Ranges &found)
{
    const QStringView body = safeBody;
    Ranges links = findLinks(body) + findAppLinks(body);
    const Ranges whole = links;
    for (const auto &bare : findBareLinks(body)) {
        const bool taken = std::ranges::any_of(whole, [&](const auto &link) {
            return bare.first < link.first + link.second && link.first < bare.first + bare.second;
        });
        if (!taken)
            links.append(bare);
    }
    std::ranges::sort(links);
    const QList<PlacedMention> placed = placeMentions(body, mentions);
    Ranges kept = links;
    for (const PlacedMention &mention : placed)
        kept.append({mention.start, mention.length});
    std::ranges::sort(kept);
    QList<quint16> styles = mayHaveStyle(body) ? stylesOf(body, kept) : QList<quint16>(body.size());
    for (const auto &[start, length] : found) {
        for (qsizetype at = start; at < std::min(start + length, body.size()); ++at)
            styles[at] |= style::Found;
    }
    QString markup;
    markup.reserve(body.size() * 2);
    qsizetype nextLink = 0;
    qsizetype nextMention = 0;
    bool inBlock = false;
    for (qsizetype position = 0; position < body.size();) {
        const quint16 flags = styles.at(position);
        qsizetype end = position + 1;
        while (end < body.size() && styles.at(end) == flags)
            ++end;
        if (flags & style::Hidden) {
            position = end;
            continue;
        }
        if (flags & style::Point) {
            markup += u"&nbsp;\u2022&nbsp; "_s;
            position = end;
            continue;
        }
        // A block of code is a paragraph: it has its background over the whole width, and begins and ends its line by itself.
        if (const bool block = (flags & style::CodeBlock) != 0; block != std::exchange(inBlock, block)) {
            if (block && markup.endsWith(lineBreak))
                markup.chop(lineBreak.size());
            markup += block ? u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\" bgcolor=\"%1\"><tr><td style=\"font-family:monospace\">"_s.arg(palette.codeBackground.name()) : u"</td></tr></table>"_s;
            if (!block && body.at(position) == u'\n' && ++position == end)
                continue;
        }
        const QString closing = openStyle(markup, flags, palette);
        while (position < end) {
            while (nextLink < links.size() && links.at(nextLink).first < position)
                ++nextLink;
            while (nextMention < placed.size() && placed.at(nextMention).start < position)
                ++nextMention;
            const qsizetype linkAt = nextLink < links.size() ? links.at(nextLink).first : end;
            const qsizetype mentionAt = nextMention < placed.size() ? placed.at(nextMention).start : end;
            const bool code = (flags & (style::Code | style::CodeBlock)) != 0;
            const qsizetype stop = code ? end : std::min({linkAt, mentionAt, end});
            appendText(markup, body.sliced(position, stop - position));
            position = stop;
            if (stop == end)
                break;
            if (stop == mentionAt) {
                const PlacedMention &mention = placed.at(nextMention);
                const bool own = !palette.own.isEmpty() && mentions.at(mention.index).user.name == palette.own;
                markup += u"<a style=\"color:%1;background-color:%2;text-decoration:none\" href=\"%3%4\">&nbsp;"_s
                              .arg((own ? palette.mentionBackground : palette.mention).name(),
                                   (own ? palette.mention : palette.mentionBackground).name(), mentionScheme)
                              .arg(mention.index);
                appendEscaped(markup, mention.label);
                markup += "&nbsp;</a>"_L1;
                position += mention.length;
            } else {
                const QStringView link = body.sliced(stop, links.at(nextLink).second);
                // As it is written: how tells whether to ask before it opens (weblink::isRewritten).
                markup += u"<a style=\"color:%1\" href=\"%2\">"_s.arg(palette.mention.name(), addressOf(link).toHtmlEscaped());
                appendEscaped(markup, link);
                markup += "</a>"_L1;
                position += link.size();
            }
        }
        markup += closing;
    }
    if (inBlock)
        markup += "</td></tr></table>"_L1;
    return markup;
}

QString foundMarkup(const QString &line, const Ranges &found, const QColor &color)
{
    QString markup;
    qsizetype at = 0;
    for (const auto &[start, length] : found) {
        markup += QStringView(line).sliced(at, start - at).toString().toHtmlEscaped();
        markup += u"<b><font color=\"%1\">"_s.arg(color.name());
        markup += QStringView(line).sliced(start, length).toString().toHtmlEscaped();
        markup += "</font></b>"_L1;
        at = start + length;
    }
    return markup + line.sliced(at).toHtmlEscaped();
}

QString toPlain(const QString &safeBody, const QList<MessageMention> &mentions)
{
    QString plain = safeBody;
    const QList<PlacedMention> placed = placeMentions(safeBody, mentions);
    for (auto mention = placed.crbegin(); mention != placed.crend(); ++mention)
        plain.replace(mention->start, mention->length, mention->label);
    return plain;
}

QString withoutMarks(const QString &safeBody, const QList<MessageMention> &mentions)
{
    if (!mayHaveStyle(safeBody))
        return toPlain(safeBody, mentions);
    const QList<PlacedMention> placed = placeMentions(safeBody, mentions);
    Ranges kept = findLinks(safeBody);
    for (const PlacedMention &mention : placed)
        kept.append({mention.start, mention.length});
    std::ranges::sort(kept);
    const QList<quint16> styles = stylesOf(safeBody, kept);
    QString plain;
    plain.reserve(safeBody.size());
    auto mention = placed.cbegin();
    for (qsizetype at = 0; at < safeBody.size();) {
        if (mention != placed.cend() && at == mention->start) {
            plain += mention->label;
            at += (mention++)->length;
            continue;
        }
        if ((styles.at(at) & style::Hidden) == 0)
            plain += safeBody.at(at);
        ++at;
    }
    return plain;
}

} // namespace purr::text
