// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"

#include <QColor>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

/// The only way from what a peer wrote to what a screen shows. Everything here is a pure function.
namespace purr::text
{

/// Bodies above either bound are shown shortened until the reader asks for the rest; laying out one huge text would
/// hold up the window.
inline constexpr qsizetype longBodyLength = 2000;
inline constexpr int longBodyLines = 30;
/// Even an opened body is not laid out beyond this.
inline constexpr qsizetype hardBodyLength = 10000;

/// Colours of mentions, chosen by the theme.
struct Palette {
    QColor mention;
    QColor mentionBackground;
    QColor codeBackground = {};
    QColor quote = {};
    QColor found = {};
    QColor foundText = {};
    /// Name of this user: mentions of him have the two colours of mentions the other way round.
    QString own = {};
};

/// [start, length] in code units, sorted and apart.
using Ranges = QList<std::pair<qsizetype, qsizetype>>;

/// Begins what the link of a mention leads to; no address begins so.
inline constexpr QLatin1StringView mentionScheme{"mention:"};

/// A name (of a person, channel, file) on one line: no controls, no bidi controls, no stacked marks. One that shows nothing
/// is its first code point (U+3164).
[[nodiscard]] QString safeName(const QString &name);
/// A name for the middle of a sentence: isolated when it, or the sentence, runs from right to left, so that neither
/// reorders the other (promises.md 3, threat 13).
[[nodiscard]] QString isolated(const QString &name);
/// A body as plain text: no controls but line breaks and tabs, no bidi embeddings and overrides, lone surrogates
/// replaced, at most a few combining marks in a row.
[[nodiscard]] QString safeBody(const QString &body);
/// Whether a body is over longBodyLength or longBodyLines.
[[nodiscard]] bool isLong(const QString &body);
/// The first part of a long body, cut between grapheme clusters; with `all` the body up to hardBodyLength.
[[nodiscard]] QString shortened(const QString &body, bool all);
/// The `http` and `https` addresses of a safe body as [start, length]; nothing else is ever a link.
[[nodiscard]] Ranges findLinks(QStringView body);
/// Length in code units of the emoji that starts at `position`, 0 when there is none.
[[nodiscard]] qsizetype emojiLength(QStringView text, qsizetype position);
/// Whether plain text cannot show this body as it should look (it has links, emoji or mentions).
[[nodiscard]] bool needsMarkup(const QString &body);
/// Rich text of a body: spans for emoji and mentions, anchors for findLinks(), all else escaped. What a search found is
/// marked.
[[nodiscard]] QString toMarkup(const QString &safeBody, const QList<MessageMention> &mentions, const Palette &palette,
                               const Ranges &found = {});
/// Styled text of one line of plain text in which what a search found stands out; all of it escaped.
[[nodiscard]] QString foundMarkup(const QString &line, const Ranges &found, const QColor &color);
/// Mentions replaced by `@Name`, for places that show plain text only.
[[nodiscard]] QString toPlain(const QString &safeBody, const QList<MessageMention> &mentions);
/// The same without the marks of formatting, for places that cannot show it and are not for copying.
[[nodiscard]] QString withoutMarks(const QString &safeBody, const QList<MessageMention> &mentions);

} // namespace purr::text

namespace purr
{

/// Message texts for QML.
class MessageText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// This one. A binding that asks it by way of this property is made anew when the names change (Presenter).
    Q_PROPERTY(purr::MessageText *now READ now NOTIFY namesChanged FINAL)

public:
    explicit MessageText(QObject *parent = nullptr);

    [[nodiscard]] MessageText *now() { return this; }
    Q_SIGNAL void namesChanged();

    /// For `Text.RichText` when needsMarkup(), else plain text to be shown as `Text.PlainText`. Mentions of the user `own` stand out.
    Q_INVOKABLE static QString body(const purr::Message &message, bool all, const QColor &mention,
                                    const QColor &mentionBackground, const QColor &codeBackground,
                                    const QColor &quote, const QString &own = {});
    /// The same, always rich text, with what a search for `find` finds in it on that background.
    Q_INVOKABLE static QString bodyWith(const QString &find, const purr::Message &message, const QColor &mention,
                                        const QColor &mentionBackground, const QColor &codeBackground, const QColor &quote,
                                        const QColor &found, const QColor &foundText, const QString &own = {});
    /// Makes every line of a document that high, in pixels, as Text does by `lineHeight`.
    Q_INVOKABLE static void setLineHeight(QQuickTextDocument *document, double height);
    /// Whether all that is looked for is in it.
    Q_INVOKABLE static bool hasWords(const QString &find, const purr::Message &message);
    /// Which of the two body() gives for this message.
    Q_INVOKABLE static bool needsMarkup(const purr::Message &message);
    Q_INVOKABLE static bool isLong(const purr::Message &message);
    /// The whole text as it can be copied.
    Q_INVOKABLE static QString plain(const purr::Message &message);
    /// The same without the marks of formatting, as it can be read aloud.
    [[nodiscard]] static QString unmarked(const purr::Message &message);
    /// The text, or the name of the file, on one short line.
    Q_INVOKABLE static QString line(const purr::Message &message);
    /// A name of a peer made safe for one line.
    Q_INVOKABLE static QString name(const QString &name);
    /// Display name of a user, or the user name when there is none.
    Q_INVOKABLE static QString userName(const purr::User &user);
    /// Those names in one string, joined by `separator`.
    Q_INVOKABLE static QString userNames(const QList<purr::User> &users, const QString &separator);
    /// Who reacted to a message, and with what, in the same order.
    Q_INVOKABLE static QStringList reactorNames(const purr::Message &message);
    Q_INVOKABLE static QStringList reactorEmoji(const purr::Message &message);
    /// Whether one of them has that user name.
    Q_INVOKABLE static bool hasUser(const QList<purr::User> &users, const QString &userName);
    /// "184 KB".
    Q_INVOKABLE static QString fileSize(const purr::FileAttachment &file);
    /// Whether a message has a picture that can be shown.
    Q_INVOKABLE static bool isPicture(const purr::Message &message);
    /// Which of its links has a card to show; -1 when none has.
    /// Whether it is one, two or three emoji and nothing else.
    Q_INVOKABLE static bool isEmojiOnly(const purr::Message &message);
    /// Which of its mentions a link of a text made by body() stands for; -1: it is an address.
    Q_INVOKABLE static int mentionOf(const QString &link);
    Q_INVOKABLE static int firstPreview(const purr::Message &message);
    /// Opens a web or mail address in the program for it; anything else is ignored. The only way out for addresses.
    Q_INVOKABLE static bool openLink(const QString &address);
    /// Why one should think before opening an address; empty when there is no reason.
    Q_INVOKABLE static QString linkDoubt(const QString &address);
    /// The host of an address as it can be trusted to be read: in its ASCII form when its letters may deceive.
    Q_INVOKABLE static QString shownHost(const QString &address);
    /// The whole address with such a host.
    Q_INVOKABLE static QString shownAddress(const QString &address);
};

} // namespace purr
