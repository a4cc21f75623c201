// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"

namespace purr
{

/// Finds a channel by its name: one that this user has, else one that he may join, else a new public one.
class ChannelOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)

public:
    explicit ChannelOpener(QObject *parent = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    /// Answered by opened() or failed().
    Q_INVOKABLE void open(const QString &name);
    Q_SIGNAL void opened(const purr::Channel &channel);
    Q_SIGNAL void failed(const QString &name, const purr::Error &error);

private:
    QCoro::Task<> find(QString name);

    QPointer<ChatKitty> m_kitty;
};

} // namespace purr
