// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Whom the signed-in user has blocked (protocol.md 7.9), and blocking and unblocking.
class BlockList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(QList<purr::BlockRecord> records READ records NOTIFY recordsChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();
    [[nodiscard]] QList<BlockRecord> records() const { return m_records; }
    Q_SIGNAL void recordsChanged();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What failed last; empty when it did not.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void busyChanged();

    [[nodiscard]] bool isBlocked(qint64 userId) const;
    Q_INVOKABLE bool isBlocked(const purr::User &user) const { return isBlocked(user.id); }
    Q_INVOKABLE void block(const purr::User &user);
    Q_INVOKABLE void unblock(const purr::User &user);
    Q_INVOKABLE void refresh();

private:
    void setState(bool busy, const QString &errorText = {});
    void finish(const Result<User> &result);
    QCoro::Task<> read();

    QPointer<ChatKitty> m_kitty;
    QList<BlockRecord> m_records;
    QString m_errorText;
    bool m_busy = false;
};

} // namespace purr
