// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "protocol/links.h"
#include "protocol/types.h"

#include <QDateTime>

namespace purr
{

/// Whether a user has an active user session, and the word shown for it (protocol.md 7.6).
struct Presence {
    Q_GADGET
    QML_VALUE_TYPE(presence)
    Q_PROPERTY(QString status MEMBER status FINAL)
    Q_PROPERTY(bool online MEMBER online FINAL)

public:
    QString status;
    bool online = false;

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// A person or bot as others see it (protocol.md 3.1, 3.3). `name` is the unique username.
struct User {
    Q_GADGET
    QML_VALUE_TYPE(user)
    Q_PROPERTY(qint64 id MEMBER id FINAL)
    Q_PROPERTY(purr::Wire::UserType type MEMBER type FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString displayName MEMBER displayName FINAL)
    Q_PROPERTY(QString displayPictureUrl MEMBER displayPictureUrl FINAL)
    Q_PROPERTY(bool isGuest MEMBER isGuest FINAL)
    Q_PROPERTY(purr::Presence presence MEMBER presence FINAL)
    Q_PROPERTY(QJsonObject properties MEMBER properties FINAL)
    Q_PROPERTY(bool isNull READ isNull FINAL)

public:
    qint64 id = 0;
    UserType type = UserType::Person;
    QString name;
    QString displayName;
    QString displayPictureUrl;
    bool isGuest = false;
    Presence presence;
    QJsonObject properties;
    Links links;

    [[nodiscard]] bool isNull() const { return id == 0; }
    [[nodiscard]] static Result<User> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const User &, const User &) = default;
};

/// The signed-in user; the same fields, with the links of everything that user may do (protocol.md 3.2).
struct CurrentUser : purr::User {
    Q_GADGET
    QML_VALUE_TYPE(currentUser)

public:
    [[nodiscard]] static Result<CurrentUser> fromJson(const QJsonObject &json);
    friend bool operator==(const CurrentUser &, const CurrentUser &) = default;
};

/// How a request names a user: any one of the three is enough; resolved in this order (protocol.md 3.3).
struct UserReference {
    qint64 id = 0;
    QString username;

    [[nodiscard]] static Result<UserReference> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const UserReference &, const UserReference &) = default;
};

/// An entry of the block list of a user or a channel (protocol.md 3.7).
struct BlockRecord {
    Q_GADGET
    QML_VALUE_TYPE(blockRecord)
    Q_PROPERTY(purr::User user MEMBER user FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)

public:
    User user;
    QDateTime createdTime;
    Links links;

    [[nodiscard]] static Result<BlockRecord> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const BlockRecord &, const BlockRecord &) = default;
};

} // namespace purr
