// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/messagetext.h"

#include "models/presenter.h"
#include "models/textstyle.h"
#include "models/weblink.h"

#include <QDesktopServices>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace purr::text
{
namespace
{
/// More marks than that on one letter reach into the rows above and below.
constexpr int maxMarks = 4;

/// Embeddings, overrides and isolates: what can make text look like another text.
bool reordersText(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isDirectionMark(char16_t unit)
{
    return unit == 0x061C || unit == 0x200E || unit == 0x200F;
}

bool isStackingMark(char32_t point)
{
    const QChar::Category category = QChar::category(point);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

char32_t pointAt(QStringView text, qsizetype position)
{
    const QChar unit = text.at(position);
    if (unit.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(position + 1));
    return unit.unicode();
}

qsizetype unitsOf(char32_t point)
{
    return point > 0xFFFF ? 2 : 1;
}

/// Emoji_Presentation of the basic plane (Unicode emoji-data); the other emoji there need U+FE0F to be one.
bool isBasicEmoji(char32_t point)
{
    using Range = std::pair<char16_t, char16_t>;
    static constexpr std::array<Range, 33> ranges{{
        {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3}, {0x25FD, 0x25FE}, {0x2614, 0x2615},
        {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1}, {0x26AA, 0x26AB}, {0x26BD, 0x26BE},
        {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA}, {0x26F2, 0x26F3}, {0x26F5, 0x26F5},
        {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
        {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27B0, 0x27B0}, {0x27BF, 0x27BF},
        {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55},
    }};
    return std::ranges::any_of(ranges, [point](const Range &range) {
        return point >= range.first && point <= range.second;
    });
}

bool isRegional(char32_t point)
{
    return point >= 0x1F1E6 && point <= 0x1F1FF;
}

bool isPictograph(char32_t point)
{
    return isBasicEmoji(point) || (point >= 0x1F300 && point <= 0x1FAFF) || point == 0x1F004 || point == 0x1F0CF
        || point == 0x1F18E || (point >= 0x1F191 && point <= 0x1F19A) || (point >= 0x1F201 && point <= 0x1F265);
}

/// One pictograph with its skin tone, presentation selector and tags; without what a joiner adds.
qsizetype pictographLength(QStringView text, qsizetype position)
{
    const char32_t point = pointAt(text, position);
    qsizetype end = position + unitsOf(point);
    const bool selected = end < text.size() && text.at(end) == QChar(0xFE0F);
    const bool selectable = selected && (point > 0x203B || point == 0xA9 || point == 0xAE) && !isStackingMark(point);
    if (!isPictograph(point) && !selectable)
        return 0;
    while (end < text.size()) {
        const char32_t next = pointAt(text, end);
        const bool belongs = next == 0xFE0F || next == 0x20E3 || (next >= 0x1F3FB && next <= 0x1F3FF)
            || (next >= 0xE0020 && next <= 0xE007F);
        if (!belongs)
            break;
        end += unitsOf(next);
    }
    return end - position;
}

void appendEscaped(QString &markup, QStringView text)
{
    bool afterSpace = true; // A space at the start of a line would vanish.
    for (const QChar unit : text) {
        if (unit == u'\n')
            markup += "<br/>"_L1;
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
};

QString mentionLabel(const MessageMention &mention)
{
    if (mention.type == MentionType::ChannelMention)
        return u'#' + safeName(mention.channelName);
    return u'@' + safeName(Presenter::instance().name(mention.user));
}

QList<PlacedMention> placeMentions(QStringView body, const QList<MessageMention> &mentions)
{
    QList<PlacedMention> placed;
    for (const MessageMention &mention : mentions) {
        const QString tag = safeBody(mention.tag);
        const QString label = mentionLabel(mention);
        if (tag.size() < 4 || !tag.startsWith(u'<') || !tag.endsWith(u'>') || label.size() < 2)
            continue;
        for (qsizetype at = body.indexOf(tag); at >= 0; at = body.indexOf(tag, at + tag.size())) {
            const bool taken = std::ranges::any_of(placed, [&](const PlacedMention &other) {
                return at < other.start + other.length && other.start < at + tag.size();
            });
            if (!taken)
                placed.append({at, tag.size(), label});
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

/// Opens the elements of a run and returns what closes them.
QString openStyle(QString &markup, quint8 flags, const Palette &palette)
{
    QString closing;
    const auto open = [&](const QString &start, QLatin1StringView end) {
        markup += start;
        closing.prepend(end);
    };
    if (flags & style::Quoted)
        open(u"<span style=\"color:%1\">\u2502 "_s.arg(palette.quote.name()), "</span>"_L1);
    if (flags & (style::Code | style::CodeBlock))
        open(u"<span style=\"font-family:monospace;background-color:%1\">"_s.arg(palette.codeBackground.name()), "</span>"_L1);
    if (flags & style::Bold)
        open(u"<b>"_s, "</b>"_L1);
    if (flags & style::Italic)
        open(u"<i>"_s, "</i>"_L1);
    if (flags & style::Struck)
        open(u"<s>"_s, "</s>"_L1);
    return closing;
}

QUrl linkTarget(QStringView text)
{
    const QUrl url(text.toString(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    // `https://bank.example@evil.example` reads as the bank.
    return web && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}
} // namespace

QString safeName(const QString &name)
{
    QString safe;
    for (const QChar unit : safeBody(name)) {
        if (isDirectionMark(unit.unicode()))
            continue;
        safe += unit.isSpace() ? u' ' : unit;
    }
    return safe.simplified();
}

QString safeBody(const QString &body)
{
    QString safe;
    safe.reserve(body.size());
    int marks = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar unit = body.at(i);
        const char32_t point = pointAt(body, i);
        if (unit == u'\r' || unit == QChar::ParagraphSeparator || unit == QChar::LineSeparator) {
            if (unit != u'\r' || i + 1 == body.size() || body.at(i + 1) != u'\n')
                safe += u'\n';
            continue;
        }
        const bool control = (point < 0x20 && unit != u'\n' && unit != u'\t') || (point >= 0x7F && point < 0xA0);
        if (control || reordersText(unit.unicode()) || point == 0xFEFF || unit == QChar::ObjectReplacementCharacter)
            continue;
        marks = isStackingMark(point) ? marks + 1 : 0;
        const bool selector = point >= 0xFE00 && point <= 0xFE0F;
        if (marks > maxMarks && !selector)
            continue;
        if (point > 0xFFFF) {
            safe += unit;
            safe += body.at(++i);
        } else {
            safe += unit.isSurrogate() ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return safe;
}

bool isLong(const QString &body)
{
    return body.size() > longBodyLength || body.count(u'\n') >= longBodyLines;
}

QString shortened(const QString &body, bool all)
{
    const qsizetype most = all ? hardBodyLength : longBodyLength;
    qsizetype end = std::min(body.size(), most);
    if (!all) {
        qsizetype lineEnd = -1;
        for (int lines = 0; lines < longBodyLines; ++lines) {
            lineEnd = body.indexOf(u'\n', lineEnd + 1);
            if (lineEnd < 0)
                break;
        }
        if (lineEnd >= 0)
            end = std::min(end, lineEnd);
    }
    if (end == body.size())
        return body;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body.constData(), std::min(body.size(), end + 64));
    finder.setPosition(end);
    if (!finder.isAtBoundary())
        end = std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    return body.first(end) + u'…';
}

qsizetype emojiLength(QStringView text, qsizetype position)
{
    const char32_t point = pointAt(text, position);
    if (isRegional(point)) {
        const bool pair = position + 4 <= text.size() && isRegional(pointAt(text, position + 2));
        return pair ? 4 : 0;
    }
    const bool keycapBase = (point >= U'0' && point <= U'9') || point == U'#' || point == U'*';
    if (keycapBase) {
        qsizetype end = position + 1;
        if (end < text.size() && text.at(end) == QChar(0xFE0F))
            ++end;
        return end < text.size() && text.at(end) == QChar(0x20E3) ? end + 1 - position : 0;
    }
    qsizetype length = pictographLength(text, position);
    while (length > 0) {
        const qsizetype joiner = position + length;
        if (joiner + 1 >= text.size() || text.at(joiner) != QChar(0x200D))
            break;
        const char32_t joined = pointAt(text, joiner + 1);
        const qsizetype more = pictographLength(text, joiner + 1);
        if (more == 0 && joined != 0x2640 && joined != 0x2642 && joined != 0x2695 && joined != 0x2764)
            break;
        length += 1 + (more > 0 ? more : unitsOf(joined));
    }
    return length;
}

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
    return body.contains("://"_L1) || body.contains("<@"_L1) || body.contains("<#"_L1) || mayHaveStyle(body);
}

QString toMarkup(const QString &safeBody, const QList<MessageMention> &mentions, const Palette &palette)
{
    const QStringView body = safeBody;
    const QList<std::pair<qsizetype, qsizetype>> links = findLinks(body);
    const QList<PlacedMention> placed = placeMentions(body, mentions);
    QList<std::pair<qsizetype, qsizetype>> kept = links;
    for (const PlacedMention &mention : placed)
        kept.append({mention.start, mention.length});
    std::ranges::sort(kept);
    const QList<quint8> styles = mayHaveStyle(body) ? stylesOf(body, kept) : QList<quint8>(body.size());
    QString markup;
    markup.reserve(body.size() * 2);
    qsizetype nextLink = 0;
    qsizetype nextMention = 0;
    for (qsizetype position = 0; position < body.size();) {
        const quint8 flags = styles.at(position);
        qsizetype end = position + 1;
        while (end < body.size() && styles.at(end) == flags)
            ++end;
        if (flags & style::Hidden) {
            position = end;
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
                markup += u"<span style=\"color:%1;background-color:%2\">&nbsp;"_s.arg(palette.mention.name(),
                                                                                      palette.mentionBackground.name());
                appendEscaped(markup, mention.label);
                markup += "&nbsp;</span>"_L1;
                position += mention.length;
            } else {
                const QStringView link = body.sliced(stop, links.at(nextLink).second);
                markup += u"<a style=\"color:%1\" href=\"%2\">"_s.arg(
                    palette.mention.name(), QString::fromLatin1(linkTarget(link).toEncoded()).toHtmlEscaped());
                appendEscaped(markup, link);
                markup += "</a>"_L1;
                position += link.size();
            }
        }
        markup += closing;
    }
    return markup;
}

QString toPlain(const QString &safeBody, const QList<MessageMention> &mentions)
{
    QString plain = safeBody;
    const QList<PlacedMention> placed = placeMentions(safeBody, mentions);
    for (auto mention = placed.crbegin(); mention != placed.crend(); ++mention)
        plain.replace(mention->start, mention->length, mention->label);
    return plain;
}

} // namespace purr::text

namespace purr
{

QString MessageText::body(const Message &message, bool all, const QColor &mention, const QColor &mentionBackground,
                          const QColor &codeBackground, const QColor &quote)
{
    const QString safe = text::safeBody(message.body);
    const QString shown = text::shortened(safe, all || !text::isLong(safe));
    return text::needsMarkup(safe) ? text::toMarkup(shown, message.mentions, {mention, mentionBackground, codeBackground, quote}) : shown;
}

bool MessageText::needsMarkup(const Message &message)
{
    return text::needsMarkup(message.body);
}

bool MessageText::isLong(const Message &message)
{
    return text::isLong(message.body);
}

QString MessageText::plain(const Message &message)
{
    return text::toPlain(text::safeBody(message.body), message.mentions);
}

QString MessageText::line(const Message &message)
{
    constexpr qsizetype enough = 200;
    if (message.body.isEmpty() && !message.file.isNull())
        return text::safeName(message.file.name);
    Message start = message;
    start.body.truncate(enough * 2);
    return plain(start).simplified().left(enough);
}

QString MessageText::name(const QString &name)
{
    return text::safeName(name);
}

QString MessageText::userName(const User &user)
{
    return text::safeName(Presenter::instance().name(user));
}

QString MessageText::userNames(const QList<User> &users, const QString &separator)
{
    QStringList names;
    for (const User &user : users)
        names.append(userName(user));
    return names.join(separator);
}

QStringList MessageText::reactorNames(const Message &message)
{
    QStringList names;
    for (const ReactionSummary &summary : message.reactions) {
        for (const User &user : summary.users)
            names.append(userName(user));
    }
    return names;
}

QStringList MessageText::reactorEmoji(const Message &message)
{
    QStringList emoji;
    for (const ReactionSummary &summary : message.reactions) {
        for (qsizetype i = 0; i < summary.users.size(); ++i)
            emoji.append(summary.emoji.character);
    }
    return emoji;
}

bool MessageText::hasUser(const QList<User> &users, const QString &userName)
{
    return std::ranges::any_of(users, [&userName](const User &user) { return user.name == userName; });
}

QString MessageText::fileSize(const FileAttachment &file)
{
    const int digits = file.size < 1024 * 1024 ? 0 : 1;
    return QLocale().formattedDataSize(file.size, digits, QLocale::DataSizeTraditionalFormat);
}

bool MessageText::isPicture(const Message &message)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s};
    return !message.file.isNull() && types.contains(message.file.contentType.toLower());
}

int MessageText::firstPreview(const Message &message)
{
    const auto found = std::ranges::find_if(message.webLinks, [](const MessageLink &link) {
        return !(link.preview.title.isEmpty() && link.preview.description.isEmpty()) && weblink::target(link.source).isValid();
    });
    return found == message.webLinks.cend() ? -1 : int(found - message.webLinks.cbegin());
}

bool MessageText::openLink(const QString &address)
{
    const QUrl url = weblink::target(address);
    return url.isValid() && QDesktopServices::openUrl(url);
}

QString MessageText::linkDoubt(const QString &address)
{
    const QUrl url = weblink::target(address);
    if (!url.userInfo().isEmpty())
        return tr("The address begins with a name and leads to another host:");
    if (weblink::isDeceptive(url))
        return tr("The letters of this host may not be what they look like. It is really:");
    return {};
}

QString MessageText::shownHost(const QString &address)
{
    return weblink::shownHost(weblink::target(address));
}

QString MessageText::shownAddress(const QString &address)
{
    const QUrl url = weblink::target(address);
    if (!url.isValid() || url.scheme() == "mailto"_L1)
        return text::safeName(url.toString());
    const QString rest = QString::fromLatin1(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    return url.scheme() + u"://"_s + weblink::shownHost(url) + (url.port() > 0 ? u':' + QString::number(url.port()) : QString()) + rest;
}

} // namespace purr
