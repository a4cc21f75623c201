// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelexport.h"

#include "client/chatkitty.h"
#include "models/channelwords.h"
#include "models/filenames.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
QDate dayOf(const QString &text)
{
    return QDate::fromString(text.trimmed(), u"yyyy-M-d"_s);
}

QString suffixOf(ChannelExport::Format format)
{
    switch (format) {
    case ChannelExport::Format::Html:
        return u".html"_s;
    case ChannelExport::Format::Json:
        return u".json"_s;
    case ChannelExport::Format::Text:
        break;
    }
    return u".txt"_s;
}
} // namespace

ChannelExport::ChannelExport(QObject *parent) : QObject(parent) {}

ChannelExport::~ChannelExport()
{
    if (m_stopped)
        *m_stopped = true;
}

ChatKitty *ChannelExport::kitty() const
{
    return m_kitty;
}

void ChannelExport::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    cancel();
    m_kitty = kitty;
    Q_EMIT kittyChanged();
}

bool ChannelExport::isDay(const QString &text)
{
    return dayOf(text).isValid();
}

QUrl ChannelExport::suggestion(const QString &title, Format format) const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(filenames::safe(title + suffixOf(format))));
}

void ChannelExport::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_file.toLocalFile()).absolutePath()));
}

void ChannelExport::start(const Channel &channel, const QString &title, const QUrl &file, Format format, const QString &from,
                          const QString &to)
{
    if (m_state == State::Reading || m_state == State::Writing || !m_kitty || !file.isLocalFile())
        return;
    ++m_run;
    m_count = 0;
    m_file = file;
    m_writer = std::make_unique<Worker<ExportFile>>(this, true);
    m_stopped = std::make_shared<std::atomic_bool>(false);
    setState(State::Reading);
    const ExportFile::About about{file.toLocalFile(), ExportFile::Format(int(format)), title, channel.id, QDateTime::currentDateTime(), m_stopped};
    m_writer->run([about](ExportFile &out) { return out.begin(about); },
                  [this, run = m_run](const Result<void> &begun) {
                      if (begun.failed() && run == m_run)
                          setState(State::Failed, words::failure(begun.error()));
                  });
    read(m_run, channel, dayOf(from), dayOf(to));
}

void ChannelExport::cancel()
{
    if (m_state != State::Reading && m_state != State::Writing)
        return;
    ++m_run;
    *m_stopped = true;
    m_writer.reset();
    setState(State::Idle);
}

void ChannelExport::reset()
{
    cancel();
    m_count = 0;
    setState(State::Idle);
}

QCoro::Task<> ChannelExport::read(quint64 run, Channel channel, QDate from, QDate to)
{
    const QPointer<ChannelExport> self(this);
    Result<Paginator<Message>> page = co_await m_kitty->listMessages(channel);
    for (;;) {
        if (!self || run != m_run || m_state != State::Reading || !m_kitty)
            co_return;
        if (page.failed()) {
            m_writer.reset();
            setState(State::Failed, words::failure(page.error()));
            co_return;
        }
        QList<Message> wanted;
        bool over = !page->hasNextPage();
        for (const Message &message : std::as_const(page->items)) {
            const QDate day = message.createdTime.toLocalTime().date();
            over = over || (from.isValid() && day < from);
            if ((!from.isValid() || day >= from) && (!to.isValid() || day <= to))
                wanted.append(message);
        }
        write(run, wanted);
        if (over)
            break;
        page = co_await m_kitty->nextPage(page.value());
    }
    setState(State::Writing);
    m_writer->run([](ExportFile &out) { return out.finish(); },
                  [this, run](const Result<void> &finished) {
                      if (run != m_run || m_state != State::Writing)
                          return;
                      if (finished.failed())
                          setState(State::Failed, tr("The file could not be written. Choose another folder or name."));
                      else
                          setState(State::Done);
                  });
}

void ChannelExport::write(quint64 run, const QList<Message> &messages)
{
    if (messages.isEmpty())
        return;
    m_count += int(messages.size());
    Q_EMIT changed();
    m_writer->run([messages](ExportFile &out) { return out.add(messages); },
                  [this, run](const Result<void> &added) {
                      if (added.failed() && run == m_run)
                          setState(State::Failed, tr("There is no room for temporary files on this computer."));
                  });
}

void ChannelExport::setState(State state, const QString &errorText)
{
    m_state = state;
    m_errorText = errorText;
    Q_EMIT changed();
}

} // namespace purr
