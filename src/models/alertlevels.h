// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSettings;

namespace purr
{

/// Of which messages of a channel this user wants to be told on this device, where that is not what the settings say for
/// all. Kept in `alerts.ini` of `folder`, which is the user's.
class AlertLevels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The channel list has it.")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed FINAL)

public:
    enum class Level {
        AsUsual,  ///< what the settings say
        All,
        Mentions, ///< of this user, or with one of his keywords
        Nothing,
    };
    Q_ENUM(Level)

    explicit AlertLevels(QObject *parent = nullptr);
    ~AlertLevels() override;

    /// Empty: nothing is kept, and all channels are as usual.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);

    Q_INVOKABLE [[nodiscard]] purr::AlertLevels::Level of(const purr::Channel &channel) const { return of(channel.id); }
    Q_INVOKABLE void set(const purr::Channel &channel, purr::AlertLevels::Level level) { set(channel.id, level); }
    [[nodiscard]] Level of(qint64 channelId) const;
    void set(qint64 channelId, Level level);
    Q_SIGNAL void changed();

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_folder;
};

} // namespace purr
