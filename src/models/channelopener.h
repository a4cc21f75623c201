// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"

#include <QQueue>

namespace purr
{

/// Finds a chat by its name: a channel that this user has, else one that he may join, else the direct chat with the person
/// shown by that name, else a new public channel.
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

    /// Answered by opened() or failed(), in the order of the calls.
    Q_INVOKABLE void open(const QString &name);
    /// Finds a channel that there is and joins nothing: answered by opened() when this user has it, joinWanted() when he
    /// may join it, failed() else.
    Q_INVOKABLE void look(const QString &name);
    Q_SIGNAL void joinWanted(const QString &name);
    Q_SIGNAL void opened(const purr::Channel &channel);
    Q_SIGNAL void failed(const QString &name, const purr::Error &error);

private:
    QCoro::Task<> findAll();
    QCoro::Task<> find(QString name, bool lookOnly);

    QPointer<ChatKitty> m_kitty;
    QQueue<QString> m_names;
};

} // namespace purr
