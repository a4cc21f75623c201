// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The `/` commands of the composer. A draft that starts with `//` is text that starts with `/`.
class Commands : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)

public:
    /// One command of the list that completion offers.
    struct Line {
        QString name;
        /// What comes behind it, for people; empty for nothing.
        QString argument;
        QString text;
    };
    [[nodiscard]] static QList<Line> lines();

    explicit Commands(QObject *parent = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    Q_SIGNAL void sourceChanged();

    /// Whether run() is for this draft and send() is not.
    Q_INVOKABLE static bool isCommand(const QString &draft);
    /// Does what a draft says; answered by done(), by send() for commands that only write, or by failed().
    Q_INVOKABLE void run(const QString &draft);

Q_SIGNALS:
    void done();
    /// The command stands for this text.
    void send(const QString &text);
    /// As a sentence.
    void failed(const QString &text);

private:
    template <typename T> QCoro::Task<> report(QCoro::Task<Result<T>> task);

    QPointer<ChatKitty> m_kitty;
    Channel m_channel;
};

} // namespace purr
