// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/drafts.h"

#include "client/chatkitty.h"
#include "client/localstore.h"
#include "models/attachments.h"

using namespace std::chrono_literals;

namespace purr
{
namespace
{
constexpr auto saveDelay = 1s;
}

Drafts::Drafts(QObject *parent) : Drafts(nullptr, parent) {}

Drafts::Drafts(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock ? clock : new SystemClock(this)) {}

Drafts::~Drafts()
{
    save();
}

ChatKitty *Drafts::kitty() const
{
    return m_kitty;
}

void Drafts::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_store) {
        m_store->disconnect(this);
        leave();
    }
    m_kitty = kitty;
    m_store = kitty ? kitty->store() : nullptr;
    if (m_store) {
        connect(m_store, &LocalStore::opened, this, &Drafts::load);
        connect(m_store, &LocalStore::closing, this, &Drafts::leave);
        load();
    }
    Q_EMIT kittyChanged();
}

QString Drafts::text(qint64 channelId) const
{
    return m_texts.value(channelId);
}

void Drafts::setText(qint64 channelId, const QString &text)
{
    if (channelId == 0 || m_texts.value(channelId) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(channelId);
    else
        m_texts.insert(channelId, text);
    m_unsaved.insert(channelId);
    Q_EMIT textChanged(channelId);
    saveSoon();
}

void Drafts::saveSoon()
{
    if (m_saveTimer == 0 && m_store)
        m_saveTimer = m_clock->after(saveDelay, this, [this] { save(); });
}

void Drafts::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    for (Attachments *files : std::as_const(m_attachments))
        files->setPasteFolder(m_folder);
    Q_EMIT folderChanged();
}

void Drafts::keepEdit(qint64 channelId, const Message &message, const QString &text)
{
    if (message.isNull())
        m_edits.remove(channelId);
    else
        m_edits.insert(channelId, {message, text});
}

Attachments *Drafts::attachments(qint64 channelId)
{
    Attachments *&files = m_attachments[channelId];
    if (!files) {
        files = new Attachments(this);
        files->setPasteFolder(m_folder);
        connect(files, &Attachments::countChanged, this, [this, channelId] { Q_EMIT textChanged(channelId); });
        const auto keep = [this, channelId] {
            m_unsavedFiles.insert(channelId);
            saveSoon();
        };
        connect(files, &Attachments::countChanged, this, keep);
        connect(files, &Attachments::transfersChanged, this, keep);
    }
    return files;
}

QStringList Drafts::attachedNames(qint64 channelId) const
{
    const Attachments *files = m_attachments.value(channelId);
    return files ? files->names() : QStringList();
}

void Drafts::save()
{
    if (m_saveTimer == 0)
        return;
    m_clock->cancel(std::exchange(m_saveTimer, 0));
    for (const qint64 channel : std::exchange(m_unsaved, {})) {
        if (m_store)
            m_store->setDraft(channel, m_texts.value(channel));
    }
    for (const qint64 channel : std::exchange(m_unsavedFiles, {})) {
        if (m_store)
            m_store->setDraftFiles(channel, m_attachments.value(channel)->unsent());
    }
}

/// What was typed before the disk answered is newer.
QCoro::Task<> Drafts::load()
{
    const QPointer<Drafts> self(this);
    const qint64 generation = m_generation;
    const Result<QHash<qint64, QString>> kept = co_await m_store->drafts();
    if (!self || generation != m_generation || !m_store)
        co_return;
    const Result<QHash<qint64, QStringList>> files = co_await m_store->draftFiles();
    if (!self || generation != m_generation || kept.failed() || files.failed() || (kept->isEmpty() && files->isEmpty()))
        co_return;
    for (const auto &[channel, text] : kept->asKeyValueRange()) {
        if (!m_unsaved.contains(channel))
            m_texts.insert(channel, text);
    }
    for (const auto &[channel, paths] : files->asKeyValueRange())
        attachments(channel)->restore(paths);
    Q_EMIT reset();
}

void Drafts::leave()
{
    save();
    ++m_generation;
    m_texts.clear();
    m_edits.clear();
    m_unsaved.clear();
    m_unsavedFiles.clear();
    const QHash<qint64, Attachments *> files = std::exchange(m_attachments, {});
    Q_EMIT reset();
    for (Attachments *each : files) {
        each->halt();
        each->deleteLater();
    }
}

} // namespace purr
