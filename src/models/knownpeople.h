// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/user.h"

#include <QHash>
#include <QObject>

namespace purr
{

class ChatKitty;

/// The people that a connection has met, so that who passes for one of them is known wherever he shows up: in the room, in a chat of
/// two, in a notification (promises.md 3, threat 27). Of accounts whose names look the same (lookalikes.h) the oldest is the one that
/// is meant. Belongs to its connection, and forgets when the user signs out.
class KnownPeople : public QObject
{
    Q_OBJECT

public:
    /// More are not remembered.
    static constexpr int most = 20'000;

    /// Those of that connection, and nobody at first.
    [[nodiscard]] static KnownPeople *of(ChatKitty *kitty);

    explicit KnownPeople(QObject *parent = nullptr);

    /// Somebody was met, or is called otherwise now.
    void note(const User &user);
    void forget();
    /// The older account that this one passes for; null when it does for none.
    [[nodiscard]] User imitated(const User &user) const;
    /// Somebody is told apart who was not before. Soon after note(), never inside it.
    Q_SIGNAL void changed();

private:
    struct Known {
        User user;
        QString look;
    };
    void tellSoon();
    [[nodiscard]] static QString nameOf(const User &user);

    QHash<qint64, Known> m_known;
    /// Ids of those who look the same.
    QHash<QString, QList<qint64>> m_looks;
    bool m_telling = false;
};

} // namespace purr
