// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channeldetails.h"

#include "models/channelwords.h"
#include "models/wordingchange.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr auto descriptionKey = "description"_L1;
} // namespace

ChannelDetails::ChannelDetails(QObject *parent) : QObject(parent)
{
    connect(this, &ChannelDetails::channelChanged, this, &ChannelDetails::titleChanged);
    connect(&WordingChange::instance(), &WordingChange::changed, this, &ChannelDetails::titleChanged);
}

void ChannelDetails::setKitty(ChatKitty *kitty)
{
    if (m_kitty == kitty)
        return;
    if (m_kitty)
        m_kitty->disconnect(this);
    m_kitty = kitty;
    if (kitty) {
        connect(kitty, &ChatKitty::channelUpdated, this, [this](const Channel &channel) {
            if (channel.id == m_channel.id)
                setChannel(channel);
        });
        const auto forget = [this](const Channel &channel) {
            if (channel.id == m_channel.id)
                Q_EMIT gone();
        };
        connect(kitty, &ChatKitty::channelLeft, this, forget);
        connect(kitty, &ChatKitty::channelDeleted, this, forget);
    }
    Q_EMIT kittyChanged();
}

void ChannelDetails::setChannel(const Channel &channel)
{
    if (m_channel == channel)
        return;
    const bool other = m_channel.id != channel.id;
    m_channel = channel;
    if (other)
        setState(m_busy);
    Q_EMIT channelChanged();
}

QString ChannelDetails::title() const
{
    return words::channelTitle(m_channel, m_kitty ? m_kitty->currentUser() : User());
}

QString ChannelDetails::description() const
{
    return m_channel.properties.value(descriptionKey).toString();
}

User ChannelDetails::peer() const
{
    return m_channel.isDirect() && m_kitty ? words::directPeer(m_channel, m_kitty->currentUser()) : User();
}

bool ChannelDetails::canManage() const
{
    return !m_channel.links.action(u"addModerator").isEmpty();
}

void ChannelDetails::setState(bool busy, const QString &errorText)
{
    if (m_busy == busy && m_errorText == errorText)
        return;
    m_busy = busy;
    m_errorText = errorText;
    Q_EMIT busyChanged();
}

bool ChannelDetails::begin()
{
    if (m_busy || !m_kitty || m_channel.isNull())
        return false;
    setState(true);
    return true;
}

template <typename T> void ChannelDetails::run(QCoro::Task<Result<T>> task, void (ChannelDetails::*done)())
{
    QCoro::connect(std::move(task), this, [this, done](const Result<T> &result) {
        setState(false, result.failed() ? words::failure(result.error()) : QString());
        if (result.succeeded())
            Q_EMIT(this->*done)();
    });
}

void ChannelDetails::save(const QString &displayName, const QString &description)
{
    const QString name = displayName.simplified();
    if (name.isEmpty()) {
        setState(m_busy, QCoreApplication::translate("Channels", "A channel needs a name."));
        return;
    }
    if (!begin())
        return;
    UpdateRequest changes;
    changes.displayName = name;
    // The request replaces all properties.
    QJsonObject properties = m_channel.properties;
    properties.remove(descriptionKey);
    if (const QString text = description.trimmed(); !text.isEmpty())
        properties.insert(descriptionKey, text);
    changes.properties = properties;
    run(m_kitty->updateChannel(m_channel, changes), &ChannelDetails::saved);
}

void ChannelDetails::invite(const QStringList &usernames)
{
    if (!usernames.isEmpty() && begin())
        inviteAll(usernames);
}

QCoro::Task<> ChannelDetails::inviteAll(QStringList usernames)
{
    const QPointer<ChannelDetails> self(this);
    QStringList refused;
    Error error;
    for (const QString &name : std::as_const(usernames)) {
        const UserReference person{0, name}; // Named: g++ 12 destroys an aggregate twice that is made inside a co_await.
        const Result<User> invited = co_await m_kitty->inviteUser(m_channel, person);
        if (!self)
            co_return;
        if (invited.failed()) {
            refused.append(name);
            error = invited.error();
        }
        if (!m_kitty)
            break;
    }
    Q_EMIT membersChanged();
    if (refused.isEmpty()) {
        setState(false);
        Q_EMIT invited();
    } else {
        setState(false, QCoreApplication::translate("Channels", "%1 could not be invited. %2")
                            .arg(words::listed(refused), words::failure(error)));
    }
}

void ChannelDetails::setModerator(const User &user, bool moderator)
{
    if (!begin())
        return;
    const UserReference reference{user.id, user.name};
    run(moderator ? m_kitty->addChannelModerator(m_channel, reference) : m_kitty->deleteChannelModerator(m_channel, reference),
        &ChannelDetails::membersChanged);
}

void ChannelDetails::remove(const User &user)
{
    if (begin())
        run(m_kitty->removeChannelMember(m_channel, UserReference{user.id, user.name}), &ChannelDetails::membersChanged);
}

void ChannelDetails::block(const User &user)
{
    if (!begin())
        return;
    QCoro::connect(m_kitty->blockChannelUser(m_channel, UserReference{user.id, user.name}), this,
                   [this](const Result<BlockRecord> &result) {
                       setState(false, result.failed() ? words::failure(result.error()) : QString());
                       if (result.failed())
                           return;
                       Q_EMIT membersChanged();
                       Q_EMIT blockedChanged();
                   });
}

void ChannelDetails::unblock(const BlockRecord &record)
{
    if (!begin())
        return;
    QCoro::connect(m_kitty->unblockChannelUser(record), this, [this](const Result<BlockRecord> &result) {
        setState(false, result.failed() ? words::failure(result.error()) : QString());
        Q_EMIT blockedChanged();
    });
}

void ChannelDetails::clearHistory()
{
    if (begin())
        run(m_kitty->clearChannelHistory(m_channel), &ChannelDetails::historyCleared);
}

void ChannelDetails::leave()
{
    if (begin())
        run(m_kitty->leaveChannel(m_channel), &ChannelDetails::gone);
}

void ChannelDetails::deleteChannel()
{
    if (begin())
        run(m_kitty->deleteChannel(m_channel), &ChannelDetails::gone);
}

} // namespace purr
