// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "protocol/message.h"

#include <QSaveFile>
#include <QTemporaryFile>

#include <atomic>
#include <memory>

namespace purr
{

/// Writes the messages of a channel into one file: HTML that loads nothing, JSON, or plain text. Used on the storage
/// thread. Pages come newest first and the file starts with the oldest, so they wait in a temporary file; the file itself
/// is whole or not there at all. In HTML and text, replies stand below what they answer; in JSON they name it (`parentId`).
class ExportFile
{
public:
    enum class Format { Html, Json, Text };

    /// What the file says of itself.
    struct About {
        QString path;
        Format format = Format::Html;
        QString title;
        qint64 channelId = 0;
        QDateTime exported;
        /// Set when nobody wants the file any more; null: never.
        std::shared_ptr<const std::atomic_bool> stopped = {};
    };

    [[nodiscard]] Result<void> begin(const About &about);
    /// The next older messages, newest first.
    [[nodiscard]] Result<void> add(const QList<Message> &messages);
    [[nodiscard]] Result<void> finish();

private:
    void write(QSaveFile &file, const Message &message, Message &previous) const;

    About m_about;
    std::unique_ptr<QTemporaryFile> m_pages;
    /// Where each page starts.
    QList<qint64> m_starts;
    /// Messages that were answered, by the link that their replies have to them.
    QHash<QString, qint64> m_answered;
    /// Their replies, newest first. In memory: there are few beside the messages of a channel.
    QHash<QString, QList<Message>> m_replies;
};

/// The parts of such a file (exposed for tests): everything a peer wrote is escaped, and freed of what reorders text.
namespace exporting
{
[[nodiscard]] QByteArray head(const ExportFile::About &about);
/// `previous` is the message before, null for the first. `parentId` is the message that it answers, when that is known.
[[nodiscard]] QByteArray row(ExportFile::Format format, const Message &message, const Message &previous, qint64 parentId = 0);
[[nodiscard]] QByteArray foot(ExportFile::Format format);
} // namespace exporting

} // namespace purr
