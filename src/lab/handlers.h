// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace purr::lab
{

/// A callback of a chat session or of the user session, by the name that its documentation gives it.
struct Handler {
    /// "onReceivedMessage".
    QString name;
    /// What the SDK of today calls it, when that differs: "onMessageReceived".
    QString alias;
    /// One of the ten of a chat session.
    bool isCore = false;
    /// Of a chat session; otherwise of the user session.
    bool ofChatSession = true;

    /// The signal of ChatSession or ChatKitty that it is: "receivedMessage".
    [[nodiscard]] QByteArray signal() const;
    /// In the order of the documentation: the ten, then the later ones, then those of the user session.
    [[nodiscard]] static const QList<Handler> &all();
    [[nodiscard]] static const Handler *find(QStringView name);
    /// The one that is called by a signal of ChatSession or of ChatKitty.
    [[nodiscard]] static const Handler *ofSignal(const QByteArray &signal, bool ofChatSession);
};

} // namespace purr::lab
