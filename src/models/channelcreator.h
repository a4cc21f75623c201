// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The form of a new chat: a direct one with chosen people, or a named public or private channel.
class ChannelCreator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty MEMBER m_kitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)
    Q_PROPERTY(QString nameError READ nameError NOTIFY errorTextChanged FINAL)

public:
    using QObject::QObject;

    Q_SIGNAL void kittyChanged();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    Q_SIGNAL void busyChanged();
    /// Why the last attempt failed; empty when it did not. `nameError` when it is the name's fault.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QString nameError() const { return m_nameError; }
    Q_SIGNAL void errorTextChanged();

    /// A chat with these people: the one there is, or a new one.
    Q_INVOKABLE void createDirect(const QStringList &usernames);
    /// A channel that everybody may join, or one that needs an invitation.
    Q_INVOKABLE void createChannel(const QString &name, bool isPublic, const QStringList &usernames);
    Q_INVOKABLE void clearErrors();
    Q_SIGNAL void created(const purr::Channel &channel);

private:
    void setErrors(const QString &nameError, const QString &errorText);
    QCoro::Task<> create(CreateChannelRequest request);

    QPointer<ChatKitty> m_kitty;
    QString m_errorText;
    QString m_nameError;
    bool m_busy = false;
};

} // namespace purr
