// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Shows the signed-in user as away while nobody is at his computer, and as before when he is back (protocol.md 7.6). A
/// status of his own choice stays. A server that knows no status changes nothing.
class AwayStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(bool away READ isAway WRITE setAway NOTIFY awayChanged FINAL)

public:
    using QObject::QObject;

    /// Not owned; may be null.
    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    [[nodiscard]] bool isAway() const { return m_away; }
    void setAway(bool away);
    Q_SIGNAL void awayChanged();

private:
    void follow();
    void tell(const QString &status);

    QPointer<ChatKitty> m_kitty;
    /// What it was before this made it AWAY; empty: this did not.
    QString m_before;
    bool m_away = false;
    /// On this connection, whatever came of it.
    bool m_told = false;
    bool m_busy = false;
};

} // namespace purr
