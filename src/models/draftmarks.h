// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/completion.h"
#include "models/spelling.h"

#include <QColor>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>

namespace purr
{

/// What stands out in a draft while it is written: people and channels that it names, code, and words that are spelled
/// wrong. The document is not changed by it.
///
/// Qt Quick draws no wavy underline of a text format, so wrong words are ranges for the view to underline.
class DraftMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::CompletionModel *names READ names WRITE setNames NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Spelling *spelling READ spelling WRITE setSpelling NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QColor mentionColor READ mentionColor WRITE setMentionColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor codeColor READ codeColor WRITE setCodeColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QVariantList wrong READ wrong NOTIFY wrongChanged FINAL)

public:
    explicit DraftMarks(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_document; }
    void setTextDocument(QQuickTextDocument *document);
    /// Who and what can be mentioned; not owned.
    [[nodiscard]] CompletionModel *names() const { return m_names; }
    void setNames(CompletionModel *names);
    /// Null: nothing is checked. Not owned.
    [[nodiscard]] Spelling *spelling() const { return m_spelling; }
    void setSpelling(Spelling *spelling);
    Q_SIGNAL void sourceChanged();

    [[nodiscard]] QColor mentionColor() const { return m_mention; }
    void setMentionColor(const QColor &color);
    [[nodiscard]] QColor codeColor() const { return m_code; }
    void setCodeColor(const QColor &color);
    Q_SIGNAL void colorsChanged();

    /// Wrong words as points: x the start, y the end.
    [[nodiscard]] QVariantList wrong() const { return m_wrong; }
    Q_SIGNAL void wrongChanged();
    /// Puts `text` in the place of what is between two positions; undone as one. The cursor stands behind it.
    Q_INVOKABLE void replace(int start, int end, const QString &text);
    /// The wrong word at a place; (-1, -1) when there is none.
    Q_INVOKABLE QPoint wrongAt(int position) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    void planRehighlight();
    void planWrong();
    void collectWrong();
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> mentionsIn(const QString &text) const;

    QPointer<QQuickTextDocument> m_document;
    QPointer<CompletionModel> m_names;
    QPointer<Spelling> m_spelling;
    QColor m_mention;
    QColor m_code;
    QVariantList m_wrong;
    bool m_rehighlightPlanned = false;
    bool m_wrongPlanned = false;
};

} // namespace purr
