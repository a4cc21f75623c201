// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/messagetext.h"

#include "client/searchquery.h"
#include "models/presenter.h"
#include "models/weblink.h"
#include "models/wordingchange.h"

#include <QDesktopServices>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// The text of a message as it may be shown to whoever looks at this window.
QString shownBody(const Message &message)
{
    return text::safeBody(Presenter::instance().words(message));
}
} // namespace

MessageText::MessageText(QObject *parent) : QObject(parent)
{
    connect(&WordingChange::instance(), &WordingChange::changed, this, &MessageText::namesChanged);
}

QString MessageText::body(const Message &message, bool all, const QColor &mention, const QColor &mentionBackground,
                          const QColor &codeBackground, const QColor &quote, const QString &own)
{
    const QString safe = shownBody(message);
    const QString shown = text::shortened(safe, all || !text::isLong(safe));
    return text::needsMarkup(safe) ? text::toMarkup(shown, message.mentions, {mention, mentionBackground, codeBackground, quote, {}, {}, own}) : shown;
}

QString MessageText::bodyWith(const QString &find, const Message &message, const QColor &mention,
                              const QColor &mentionBackground, const QColor &codeBackground, const QColor &quote,
                              const QColor &found, const QColor &foundText, const QString &own)
{
    const QString shown = text::shortened(shownBody(message), true);
    return text::toMarkup(shown, message.mentions, {mention, mentionBackground, codeBackground, quote, found, foundText, own},
                          SearchQuery::parse(find, QDate::currentDate()).places(shown));
}

void MessageText::setLineHeight(QQuickTextDocument *document, double height)
{
    QTextCursor all(document->textDocument());
    QTextBlockFormat format = all.blockFormat();
    if (format.lineHeightType() == QTextBlockFormat::FixedHeight && format.lineHeight() == height)
        return; // A document tells of this, too, as a change of its text.
    all.select(QTextCursor::Document);
    format = {};
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(format);
}

bool MessageText::hasWords(const QString &find, const Message &message)
{
    return !find.isEmpty() && SearchQuery::parse(find, QDate::currentDate()).isIn(shownBody(message));
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
    return text::toPlain(shownBody(message), message.mentions);
}

QString MessageText::unmarked(const Message &message)
{
    return text::withoutMarks(shownBody(message), message.mentions);
}

QString MessageText::line(const Message &message)
{
    constexpr qsizetype enough = 200;
    if (message.body.isEmpty() && !message.file.isNull())
        return name(message.file.name);
    Message start = message;
    start.body.truncate(enough * 2);
    return unmarked(start).simplified().left(enough);
}

QString MessageText::name(const QString &name)
{
    return text::safeName(Presenter::instance().data(name));
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
    if (weblink::isRewritten(address))
        return tr("This address is written in an unusual way. It leads to:");
    return {};
}

QString MessageText::shownHost(const QString &address)
{
    return weblink::shownHost(weblink::target(address));
}

bool MessageText::isEmojiOnly(const Message &message)
{
    constexpr int most = 3;
    constexpr qsizetype longest = 60;
    const QString body = message.body.trimmed();
    if (body.isEmpty() || body.size() > longest)
        return false;
    int count = 0;
    for (qsizetype at = 0; at < body.size(); ++count) {
        const qsizetype length = text::emojiLength(body, at);
        if (length == 0)
            return false;
        at += length;
        while (at < body.size() && body.at(at).isSpace())
            ++at;
    }
    return count <= most;
}

int MessageText::mentionOf(const QString &link)
{
    return link.startsWith(text::mentionScheme) ? link.sliced(text::mentionScheme.size()).toInt() : -1;
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
