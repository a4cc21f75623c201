// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What the user has begun to write, per channel, kept over closing and restarting. Readable by the user only.
class Drafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)

public:
    explicit Drafts(QObject *parent = nullptr);
    /// With the time of a test; not owned.
    explicit Drafts(Clock *clock, QObject *parent = nullptr);
    ~Drafts() override;

    /// Where the drafts of the present user are kept; empty: nowhere.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();

    Q_INVOKABLE QString text(qint64 channelId) const;
    /// Written to disk some time later, so that typing never waits for a disk.
    Q_INVOKABLE void setText(qint64 channelId, const QString &text);
    Q_SIGNAL void textChanged(qint64 channelId);
    /// Writes what is not on disk yet.
    Q_INVOKABLE void save();

private:
    void load();

    Clock *m_clock;
    QHash<qint64, QString> m_texts;
    QString m_folder;
    int m_saveTimer = 0;
};

} // namespace purr
