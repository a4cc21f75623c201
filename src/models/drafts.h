// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "protocol/message.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace purr
{

class Attachments;
class ChatKitty;
class LocalStore;

/// What the user has begun to write, per channel, and the files beside it; kept in the local store over closing and restarting.
class Drafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)

public:
    explicit Drafts(QObject *parent = nullptr);
    /// With the time of a test; not owned.
    explicit Drafts(Clock *clock, QObject *parent = nullptr);
    ~Drafts() override;

    /// Whose drafts they are, kept in his store; null: they are kept nowhere. Not owned.
    [[nodiscard]] ChatKitty *kitty() const;
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    /// Where pasted pictures are kept, which are files nowhere else; empty: only as long as the program runs.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();

    Q_INVOKABLE QString text(qint64 channelId) const;
    /// Written to disk some time later, so that typing never waits for a disk.
    Q_INVOKABLE void setText(qint64 channelId, const QString &text);
    Q_SIGNAL void textChanged(qint64 channelId);
    /// A message of his that he is changing, and its text as far as he has got; null when there is none. As long as the
    /// program runs: the draft of the channel waits meanwhile.
    Q_INVOKABLE void keepEdit(qint64 channelId, const purr::Message &message, const QString &text);
    Q_INVOKABLE purr::Message edited(qint64 channelId) const { return m_edits.value(channelId).first; }
    Q_INVOKABLE QString editedText(qint64 channelId) const { return m_edits.value(channelId).second; }
    /// The files beside the text of a channel and those on their way there. What has not arrived when the program ends, or
    /// another user comes, is beside the text again the next time. Owned by this.
    Q_INVOKABLE purr::Attachments *attachments(qint64 channelId);
    /// Their names; empty when there are none.
    [[nodiscard]] QStringList attachedNames(qint64 channelId) const;
    /// Another user's drafts, or those of before the start of the program, are here now.
    Q_SIGNAL void reset();
    /// Writes what is not on disk yet.
    Q_INVOKABLE void save();

private:
    QCoro::Task<> load();
    void leave();
    void saveSoon();

    Clock *m_clock;
    QPointer<ChatKitty> m_kitty;
    QPointer<LocalStore> m_store;
    QHash<qint64, QString> m_texts;
    QHash<qint64, std::pair<Message, QString>> m_edits;
    QHash<qint64, Attachments *> m_attachments;
    QSet<qint64> m_unsaved;
    QSet<qint64> m_unsavedFiles;
    QString m_folder;
    int m_saveTimer = 0;
    qint64 m_generation = 0; ///< of users: what was asked for before is of another one
};

} // namespace purr
