// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/worker.h"
#include "models/exportfile.h"
#include "protocol/channel.h"

#include <QCoro/QCoroTask>
#include <QPointer>
#include <QUrl>

#include <atomic>
#include <memory>

namespace purr
{

class ChatKitty;

/// Writes the history of a channel into a file (ux.md 1.4): reads it page by page from the server, on to the file on the
/// storage thread. One at a time; made by a dialog, and cancelled when it goes.
class ChannelExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("client/chatkitty.h")
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)
    Q_PROPERTY(QUrl file READ file NOTIFY changed FINAL)

public:
    enum class State { Idle, Reading, Writing, Done, Failed };
    Q_ENUM(State)
    /// The numbers of ExportFile::Format.
    enum class Format { Html, Json, Text };
    Q_ENUM(Format)

    explicit ChannelExport(QObject *parent = nullptr);
    ~ChannelExport() override;

    [[nodiscard]] ChatKitty *kitty() const;
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    [[nodiscard]] State state() const { return m_state; }
    /// Messages that go into the file so far.
    [[nodiscard]] int count() const { return m_count; }
    /// Why it failed, as a sentence.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// Where it goes, or went.
    [[nodiscard]] QUrl file() const { return m_file; }
    Q_SIGNAL void changed();

    /// Starts; `from` and `to` are the first and the last day (2026-11-26), empty for no bound.
    Q_INVOKABLE void start(const purr::Channel &channel, const QString &title, const QUrl &file, purr::ChannelExport::Format format,
                           const QString &from, const QString &to);
    /// Stops; no file is left behind.
    Q_INVOKABLE void cancel();
    /// Forgets the last one.
    Q_INVOKABLE void reset();
    /// A file name for it in the user's folder of documents.
    Q_INVOKABLE QUrl suggestion(const QString &title, purr::ChannelExport::Format format) const;
    /// Whether that is a day as start() takes it.
    Q_INVOKABLE static bool isDay(const QString &text);
    /// Shows the folder of the file in the file manager.
    Q_INVOKABLE void openFolder() const;

private:
    void setState(State state, const QString &errorText = {});
    QCoro::Task<> read(quint64 run, Channel channel, QDate from, QDate to);
    void write(quint64 run, const QList<Message> &messages);

    QPointer<ChatKitty> m_kitty;
    std::unique_ptr<Worker<ExportFile>> m_writer;
    State m_state = State::Idle;
    /// Read by the storage thread.
    std::shared_ptr<std::atomic_bool> m_stopped;
    int m_count = 0;
    QString m_errorText;
    QUrl m_file;
    quint64 m_run = 0;
};

} // namespace purr
