// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// How a user has arranged his channel list: favourites, sections of his own, what is folded, hidden or muted for a
/// time. Kept in `channels.json` of `folder`, on this device only: the protocol has no place for it.
class ChannelArrangement : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    Q_PROPERTY(QStringList sections READ sections NOTIFY changed FINAL)
    Q_PROPERTY(purr::ChannelArrangement *now READ now NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Where it is kept; setting it replaces everything by what is kept there. Empty: nowhere.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();

    /// This, as it is now: for bindings that ask it something.
    [[nodiscard]] ChannelArrangement *now() { return this; }

    /// The user's own sections, in their order.
    [[nodiscard]] QStringList sections() const { return m_sections; }
    /// False when the name is empty or taken.
    Q_INVOKABLE bool addSection(const QString &name);
    Q_INVOKABLE bool renameSection(const QString &from, const QString &to);
    /// Its channels go back among the recent ones.
    Q_INVOKABLE void removeSection(const QString &name);
    Q_INVOKABLE int placeOf(const QString &section) const { return int(m_sections.indexOf(section)); }
    Q_INVOKABLE void moveSection(const QString &name, int by);
    /// The own section of a channel; empty for none.
    [[nodiscard]] QString sectionOf(qint64 channelId) const { return m_sectionOf.value(channelId); }
    Q_INVOKABLE QString sectionOf(const purr::Channel &channel) const { return sectionOf(channel.id); }
    /// Puts a channel into an own section, or out of any when that is empty.
    void moveTo(qint64 channelId, const QString &section);
    Q_INVOKABLE void moveTo(const purr::Channel &channel, const QString &section) { moveTo(channel.id, section); }

    [[nodiscard]] bool isFavourite(qint64 channelId) const { return m_favourites.contains(channelId); }
    Q_INVOKABLE bool isFavourite(const purr::Channel &channel) const { return isFavourite(channel.id); }
    /// Place among the favourites, -1 when it is none.
    [[nodiscard]] int favouriteRank(qint64 channelId) const { return int(m_favourites.indexOf(channelId)); }
    void setFavourite(qint64 channelId, bool favourite);
    [[nodiscard]] qsizetype favouriteCount() const { return m_favourites.size(); }
    /// Puts a favourite at a place among them.
    void placeFavourite(qint64 channelId, int rank);
    Q_INVOKABLE void setFavourite(const purr::Channel &channel, bool favourite) { setFavourite(channel.id, favourite); }

    [[nodiscard]] bool isHidden(qint64 channelId) const { return m_hidden.contains(channelId); }
    Q_INVOKABLE bool isHidden(const purr::Channel &channel) const { return isHidden(channel.id); }
    void setHidden(qint64 channelId, bool hidden);
    Q_INVOKABLE void setHidden(const purr::Channel &channel, bool hidden) { setHidden(channel.id, hidden); }

    /// By the key of a section of the list (ChannelList::SectionRole). That of hidden channels is folded at first.
    Q_INVOKABLE bool isFolded(const QString &key) const;
    Q_INVOKABLE void setFolded(const QString &key, bool folded);

    /// When the mute of a channel ends; invalid when it does not end by itself.
    [[nodiscard]] QDateTime mutedUntil(qint64 channelId) const { return m_mutedUntil.value(channelId); }
    void setMutedUntil(qint64 channelId, const QDateTime &until);
    [[nodiscard]] const QHash<qint64, QDateTime> &timedMutes() const { return m_mutedUntil; }

Q_SIGNALS:
    void changed();

private:
    /// Something changed: on disk at once, it is small and rare.
    void keep();
    void load();

    QString m_folder;
    QStringList m_sections;
    QHash<qint64, QString> m_sectionOf;
    QList<qint64> m_favourites;
    QSet<qint64> m_hidden;
    /// Keys whose state is not the usual one.
    QSet<QString> m_toggled;
    QHash<qint64, QDateTime> m_mutedUntil;
};

} // namespace purr
