// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/draftmarks.h"

#include "models/messagetext.h"
#include "models/textstyle.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
/// Of one line.
struct WrongWords : QTextBlockUserData {
    QList<QPoint> words;
};

/// Inside a fence of ```.
constexpr int inCode = 1;

bool overlaps(const QList<std::pair<qsizetype, qsizetype>> &ranges, qsizetype start, qsizetype end)
{
    return std::ranges::any_of(ranges, [=](const auto &range) { return start < range.first + range.second && range.first < end; });
}

/// Names, numbers, addresses and the like are no words of a language.
bool isWorthChecking(const QString &line, qsizetype start, qsizetype end)
{
    const QStringView word = QStringView(line).sliced(start, end - start);
    if (word.size() < 2 || std::ranges::any_of(word, [](QChar unit) { return unit.isDigit() || unit == u'_'; }))
        return false;
    const QChar before = start > 0 ? line.at(start - 1) : QChar(u' ');
    const QChar after = end < line.size() ? line.at(end) : QChar(u' ');
    const bool marked = QStringView(u"@#/:\\.").contains(before) && !before.isSpace();
    const bool address = after == u'@' || after == u'/' || (after == u'.' && end + 1 < line.size() && line.at(end + 1).isLetterOrNumber());
    return !marked && !address && word.at(0).script() != QChar::Script_Han && word.at(0).script() != QChar::Script_Hiragana
        && word.at(0).script() != QChar::Script_Katakana;
}
} // namespace

DraftMarks::DraftMarks(QObject *parent) : QSyntaxHighlighter(parent) {}

void DraftMarks::setTextDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    m_document = document;
    setDocument(document ? document->textDocument() : nullptr);
    Q_EMIT sourceChanged();
}

void DraftMarks::setNames(CompletionModel *names)
{
    if (m_names == names)
        return;
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    if (names)
        connect(names, &CompletionModel::namesChanged, this, &DraftMarks::planRehighlight);
    Q_EMIT sourceChanged();
    planRehighlight();
}

void DraftMarks::setSpelling(Spelling *spelling)
{
    if (m_spelling == spelling)
        return;
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = spelling;
    if (spelling)
        connect(spelling, &Spelling::checked, this, &DraftMarks::planRehighlight);
    Q_EMIT sourceChanged();
    planRehighlight();
}

void DraftMarks::setMentionColor(const QColor &color)
{
    m_mention = color;
    Q_EMIT colorsChanged();
    planRehighlight();
}

void DraftMarks::setCodeColor(const QColor &color)
{
    m_code = color;
    Q_EMIT colorsChanged();
    planRehighlight();
}

void DraftMarks::planRehighlight()
{
    if (std::exchange(m_rehighlightPlanned, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_rehighlightPlanned = false;
            if (document())
                rehighlight();
        },
        Qt::QueuedConnection);
}

/// The longest name that stands behind each @ and #.
QList<std::pair<qsizetype, qsizetype>> DraftMarks::mentionsIn(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    if (!m_names)
        return found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool person = text.at(at) == u'@';
        if ((!person && text.at(at) != u'#') || (at > 0 && text.at(at - 1).isLetterOrNumber()))
            continue;
        qsizetype longest = 0;
        const auto tryName = [&](const QString &name) {
            const qsizetype end = at + 1 + name.size();
            const bool whole = end >= text.size() || !text.at(end).isLetterOrNumber();
            if (!name.isEmpty() && whole && QStringView(text).sliced(at + 1).startsWith(name, Qt::CaseInsensitive))
                longest = std::max(longest, name.size());
        };
        if (person) {
            for (const User &user : m_names->people()) {
                tryName(MessageText::userName(user));
                tryName(user.name);
            }
        } else {
            for (const Channel &channel : m_names->rooms()) {
                tryName(text::safeName(channel.displayName));
                tryName(channel.name);
            }
        }
        if (longest > 0)
            found.append({at, longest + 1});
    }
    return found;
}

void DraftMarks::highlightBlock(const QString &text)
{
    auto wrong = std::make_unique<WrongWords>();
    const bool fence = text.startsWith(u"```"_s);
    const bool wasCode = previousBlockState() == inCode;
    setCurrentBlockState(wasCode != fence ? inCode : 0);
    QTextCharFormat code;
    code.setForeground(m_code);
    if (wasCode || fence) {
        setFormat(0, int(text.size()), code);
    } else {
        QList<std::pair<qsizetype, qsizetype>> kept = text::findLinks(text);
        const QList<std::pair<qsizetype, qsizetype>> mentions = mentionsIn(text);
        QTextCharFormat mention;
        mention.setForeground(m_mention);
        for (const auto &[start, length] : mentions)
            setFormat(int(start), int(length), mention);
        kept += mentions;
        std::ranges::sort(kept);
        if (text.contains(u'`')) {
            const QList<quint16> styles = text::stylesOf(text, kept);
            for (qsizetype at = 0; at < styles.size(); ++at) {
                if (styles.at(at) & text::style::Code) {
                    setFormat(int(at), 1, code);
                    kept.append({at, 1});
                }
            }
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        while (m_spelling && m_spelling->isActive() && !text.startsWith(u'/')) {
            const qsizetype start = finder.position();
            const bool begins = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
            const qsizetype end = finder.toNextBoundary();
            if (end < 0)
                break;
            if (!begins || !isWorthChecking(text, start, end) || overlaps(kept, start, end))
                continue;
            if (!m_spelling->isRight(text.sliced(start, end - start)).value_or(true))
                wrong->words.append(QPoint(int(start), int(end)));
        }
    }
    setCurrentBlockUserData(wrong.release());
    planWrong();
}

void DraftMarks::planWrong()
{
    if (std::exchange(m_wrongPlanned, true))
        return;
    QMetaObject::invokeMethod(this, &DraftMarks::collectWrong, Qt::QueuedConnection);
}

void DraftMarks::collectWrong()
{
    m_wrongPlanned = false;
    QVariantList wrong;
    for (QTextBlock block = document() ? document()->begin() : QTextBlock(); block.isValid(); block = block.next()) {
        if (const auto *words = static_cast<WrongWords *>(block.userData())) {
            for (const QPoint &word : words->words)
                wrong.append(QPointF(word.x() + block.position(), word.y() + block.position()));
        }
    }
    if (wrong == m_wrong)
        return;
    m_wrong = wrong;
    Q_EMIT wrongChanged();
}

void DraftMarks::replace(int start, int end, const QString &text)
{
    if (!document() || start < 0 || end < start || end >= document()->characterCount())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

QPoint DraftMarks::wrongAt(int position) const
{
    // Out of the line itself: what is shown may be of a moment before, and the text another one.
    const QTextBlock block = document() ? document()->findBlock(position) : QTextBlock();
    if (const auto *marks = static_cast<const WrongWords *>(block.userData())) {
        for (const QPoint &word : marks->words) {
            if (position - block.position() >= word.x() && position - block.position() <= word.y())
                return {word.x() + block.position(), word.y() + block.position()};
        }
    }
    return {-1, -1};
}

} // namespace purr
