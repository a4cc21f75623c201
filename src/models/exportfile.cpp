// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/exportfile.h"

#include "models/channelwords.h"
#include "models/messagetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(purr::ExportFile)
};

Error refused(const QString &why)
{
    return Error{Failure::Kind::Storage, u"StorageError"_s, why, {}};
}

QString senderOf(const Message &message)
{
    return message.isSystem() ? Words::tr("System") : words::personName(message.user);
}

QString timeOf(const Message &message)
{
    return message.createdTime.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString plainOf(const Message &message)
{
    return text::toPlain(text::safeBody(message.body), message.mentions);
}

QString fileLine(const Message &message)
{
    return u"%1 (%2)"_s.arg(text::safeName(message.file.name), MessageText::fileSize(message.file));
}

QString reactionLine(const Message &message)
{
    QStringList parts;
    for (const ReactionSummary &summary : message.reactions)
        parts.append(text::safeName(summary.emoji.character) + u' ' + QString::number(std::max(summary.count, int(summary.users.size()))));
    return parts.join(u"  "_s);
}

/// Escaped lines with addresses of the web as links.
QString htmlOf(const QString &body)
{
    QString html;
    qsizetype at = 0;
    const auto escaped = [&body](qsizetype from, qsizetype to) { return body.sliced(from, to - from).toHtmlEscaped(); };
    for (const auto &[start, length] : text::findLinks(body)) {
        const QString address = escaped(start, start + length);
        html += escaped(at, start) + u"<a rel=\"noopener noreferrer\" href=\"%1\">"_s.arg(address) + address + u"</a>"_s;
        at = start + length;
    }
    html += escaped(at, body.size());
    return html.replace(u'\n', u"<br>"_s);
}

QString htmlRow(const Message &message, const Message &previous)
{
    QString html;
    const QDate day = message.createdTime.toLocalTime().date();
    if (previous.isNull() || previous.createdTime.toLocalTime().date() != day)
        html += u"<h2>"_s + QLocale().toString(day, QLocale::LongFormat).toHtmlEscaped() + u"</h2>\n"_s;
    html += u"<article id=\"m%1\"%2><header><b dir=\"auto\">"_s.arg(message.id).arg(message.isReply() ? u" class=\"reply\""_s : QString())
        + senderOf(message).toHtmlEscaped() + u"</b> <time datetime=\""_s + message.createdTime.toUTC().toString(Qt::ISODate)
        + u"\">"_s + timeOf(message) + u"</time>"_s;
    if (message.isEdited())
        html += u" <small>"_s + Words::tr("edited").toHtmlEscaped() + u"</small>"_s;
    html += u"</header>"_s;
    if (!message.body.isEmpty())
        html += u"<p dir=\"auto\">"_s + htmlOf(plainOf(message)) + u"</p>"_s;
    if (!message.file.isNull())
        html += u"<p class=\"file\" dir=\"auto\">"_s + fileLine(message).toHtmlEscaped() + u"</p>"_s;
    if (!message.reactions.isEmpty())
        html += u"<p class=\"reactions\">"_s + reactionLine(message).toHtmlEscaped() + u"</p>"_s;
    return html + u"</article>\n"_s;
}

QString textRow(const Message &message)
{
    QString body = plainOf(message);
    if (!message.file.isNull())
        body += (body.isEmpty() ? u""_s : u"\n"_s) + Words::tr("File: %1").arg(fileLine(message));
    if (message.isEdited())
        body += u" ("_s + Words::tr("edited") + u')';
    if (!message.reactions.isEmpty())
        body += u"\n"_s + reactionLine(message);
    // What goes on over lines must not look like another message.
    body.replace(u'\n', u"\n    "_s);
    return u"[%1] "_s.arg(timeOf(message)) + (message.isReply() ? u"\u21b3 "_s : QString()) + senderOf(message) + u": "_s + body + u'\n';
}

/// How this client talks to its server is nobody's business. What users put into `properties` stays.
QJsonValue withoutLinks(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &entry : value.toArray())
            kept.append(withoutLinks(entry));
        return kept;
    }
    if (!value.isObject())
        return value;
    static const QStringList links{u"_relays"_s, u"_topics"_s, u"_actions"_s, u"_streams"_s};
    const QJsonObject object = value.toObject();
    QJsonObject kept;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!links.contains(entry.key()))
            kept.insert(entry.key(), entry.key() == "properties"_L1 ? entry.value() : withoutLinks(entry.value()));
    }
    return kept;
}

QByteArray jsonRow(const Message &message, bool first, qint64 parentId)
{
    QJsonObject json = withoutLinks(message.toJson()).toObject();
    if (parentId != 0)
        json.insert("parentId"_L1, parentId);
    return (first ? "\n" : ",\n") + QJsonDocument(json).toJson(QJsonDocument::Compact);
}

constexpr auto style = R"(<style>
body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#211e1a;background:#f4f2ee}
h2{font-size:.9em;color:#6b655c;border-bottom:1px solid #e4e0d9}article{margin:.6em 0}article.reply{margin-left:2em}
time,small,.file,.reactions{color:#6b655c;font-size:.85em}p{margin:.1em 0;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){body{color:#ede9e2;background:#171614}a{color:#ff9a5c}}
</style>)";
} // namespace

QByteArray exporting::head(const ExportFile::About &about)
{
    const QString title = text::safeName(about.title);
    switch (about.format) {
    case ExportFile::Format::Html:
        return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>%1</title>\n%2</head><body>\n<h1 dir=\"auto\">%1</h1>\n"_s
            .arg(title.toHtmlEscaped(), QString::fromLatin1(style))
            .toUtf8();
    case ExportFile::Format::Json: {
        const QJsonObject channel{{"id"_L1, about.channelId}, {"name"_L1, about.title}};
        return "{\"channel\":" + QJsonDocument(channel).toJson(QJsonDocument::Compact) + ",\"exported\":\""
            + about.exported.toUTC().toString(Qt::ISODate).toLatin1() + "\",\"messages\":[";
    }
    case ExportFile::Format::Text:
        return (title + u"\n\n"_s).toUtf8();
    }
    return {};
}

QByteArray exporting::row(ExportFile::Format format, const Message &message, const Message &previous, qint64 parentId)
{
    switch (format) {
    case ExportFile::Format::Html:
        return htmlRow(message, previous).toUtf8();
    case ExportFile::Format::Json:
        return jsonRow(message, previous.isNull(), parentId);
    case ExportFile::Format::Text:
        return textRow(message).toUtf8();
    }
    return {};
}

QByteArray exporting::foot(ExportFile::Format format)
{
    switch (format) {
    case ExportFile::Format::Html:
        return "</body></html>\n";
    case ExportFile::Format::Json:
        return "\n]}\n";
    case ExportFile::Format::Text:
        break;
    }
    return {};
}

Result<void> ExportFile::begin(const About &about)
{
    m_about = about;
    m_starts.clear();
    m_answered.clear();
    m_replies.clear();
    m_pages = std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/purr-export-XXXXXX"_s);
    return m_pages->open() ? Result<void>() : Result<void>(refused(m_pages->errorString()));
}

Result<void> ExportFile::add(const QList<Message> &messages)
{
    QJsonArray page;
    for (const Message &message : messages) {
        page.append(message.toJson());
        if (message.isReply() && m_about.format != Format::Json)
            m_replies[message.links.relay(u"parent")].append(message);
        else if (message.repliesCount > 0)
            m_answered.insert(message.links.relay(u"self"), message.id);
    }
    const QByteArray bytes = QJsonDocument(page).toJson(QJsonDocument::Compact);
    m_starts.append(m_pages->pos());
    return m_pages->write(bytes) == bytes.size() ? Result<void>() : Result<void>(refused(m_pages->errorString()));
}

void ExportFile::write(QSaveFile &file, const Message &message, Message &previous) const
{
    const qint64 parentId = message.isReply() ? m_answered.value(message.links.relay(u"parent")) : 0;
    if (parentId != 0 && m_about.format != Format::Json)
        return; // It stands below what it answers.
    file.write(exporting::row(m_about.format, message, previous, parentId));
    previous = message;
    const QList<Message> replies = m_replies.value(message.links.relay(u"self"));
    for (auto reply = replies.crbegin(); reply != replies.crend(); ++reply)
        file.write(exporting::row(m_about.format, *reply, message, message.id));
}

Result<void> ExportFile::finish()
{
    QSaveFile file(m_about.path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.write(exporting::head(m_about));
    Message previous;
    qint64 end = m_pages->pos();
    for (auto start = m_starts.crbegin(); start != m_starts.crend(); ++start) {
        if (m_about.stopped && *m_about.stopped)
            return Error{Failure::Kind::Cancelled, u"CancelledError"_s, u"nobody wants it any more"_s, {}};
        m_pages->seek(*start);
        const QJsonArray page = QJsonDocument::fromJson(m_pages->read(end - *start)).array();
        end = *start;
        for (qsizetype i = page.size() - 1; i >= 0; --i) {
            Result<Message> message = Message::fromJson(page.at(i).toObject());
            if (message.failed())
                continue;
            write(file, message.value(), previous);
        }
    }
    file.write(exporting::foot(m_about.format));
    m_pages.reset();
    return file.commit() ? Result<void>() : Result<void>(refused(file.errorString()));
}

} // namespace purr
