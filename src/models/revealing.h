// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QSettings;

namespace purr
{

/// What others may see of this user in a channel while he writes and reads, where that is not what the settings say for
/// all. Kept in `reveal.ini` of `folder`, which is the user's.
class Revealing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The preferences have it.")
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed FINAL)

public:
    enum class Writing {
        AsUsual, ///< what the settings say
        Nothing,
        Typing, ///< that he types
        Text,   ///< what he types
    };
    Q_ENUM(Writing)
    enum class Reading {
        Usual,
        Hidden,
        Shown,
    };
    Q_ENUM(Reading)

    explicit Revealing(QObject *parent = nullptr);
    ~Revealing() override;

    /// Empty: nothing is kept beyond this program.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);

    [[nodiscard]] Writing writing(qint64 channelId) const { return m_choices.value(channelId).writing; }
    void setWriting(qint64 channelId, Writing writing);
    [[nodiscard]] Reading reading(qint64 channelId) const { return m_choices.value(channelId).reading; }
    void setReading(qint64 channelId, Reading reading);
    Q_SIGNAL void changed();

private:
    struct Choice {
        Writing writing = Writing::AsUsual;
        Reading reading = Reading::Usual;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    void put(qint64 channelId, Choice choice);

    QHash<qint64, Choice> m_choices;
    std::unique_ptr<QSettings> m_settings;
    QString m_folder;
};

} // namespace purr
