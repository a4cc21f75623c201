// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocumentFragment>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

void Clipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString Clipboard::plainText()
{
    constexpr qsizetype longestHtml = 1024 * 1024;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return {};
    QString text = data->text();
    if (text.isEmpty() && data->hasHtml())
        text = QTextDocumentFragment::fromHtml(data->html().left(longestHtml)).toPlainText();
    return text.remove(QChar::ObjectReplacementCharacter).replace(u"\r\n"_s, u"\n"_s).remove(QChar(u'\0'));
}

} // namespace purr
