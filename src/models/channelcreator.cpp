// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelcreator.h"

#include "models/channelwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

namespace
{
QList<UserReference> references(const QStringList &usernames)
{
    QList<UserReference> members;
    for (const QString &name : usernames)
        members.append(UserReference{0, name});
    return members;
}
} // namespace

void ChannelCreator::createDirect(const QStringList &usernames)
{
    CreateChannelRequest request;
    request.type = ChannelType::Direct;
    request.members = references(usernames);
    create(request);
}

void ChannelCreator::createChannel(const QString &name, bool isPublic, const QStringList &usernames)
{
    CreateChannelRequest request;
    request.type = isPublic ? ChannelType::Public : ChannelType::Private;
    request.name = name.simplified();
    request.members = references(usernames);
    if (request.name.isEmpty()) {
        setErrors(QCoreApplication::translate("Channels", "A channel needs a name."), {});
        return;
    }
    create(request);
}

void ChannelCreator::clearErrors()
{
    setErrors({}, {});
}

QCoro::Task<> ChannelCreator::create(CreateChannelRequest request)
{
    if (m_busy || !m_kitty)
        co_return;
    const QPointer<ChannelCreator> self = this;
    m_busy = true;
    Q_EMIT busyChanged();
    setErrors({}, {});
    const Result<Channel> channel = co_await m_kitty->createChannel(request);
    if (!self)
        co_return;
    m_busy = false;
    Q_EMIT busyChanged();
    if (channel.succeeded())
        Q_EMIT created(channel.value());
    else if (channel.error().code == "ChannelNameTakenError"_L1)
        setErrors(words::failure(channel.error()), {});
    else
        setErrors({}, words::failure(channel.error()));
}

void ChannelCreator::setErrors(const QString &nameError, const QString &errorText)
{
    if (m_nameError == nameError && m_errorText == errorText)
        return;
    m_nameError = nameError;
    m_errorText = errorText;
    Q_EMIT errorTextChanged();
}

} // namespace purr
