// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/commands.h"

#include "models/channelwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

QList<Commands::Line> Commands::lines()
{
    return {
        {u"me"_s, tr("what you do"), tr("Say what you do")},
        {u"shrug"_s, tr("text"), tr("Add ¯\\(ツ)/¯ to a message")},
        {u"invite"_s, tr("@name"), tr("Invite somebody to this channel")},
        {u"rename"_s, tr("new name"), tr("Rename this channel")},
        {u"mute"_s, {}, tr("Mute this chat, or hear it again")},
        {u"leave"_s, {}, tr("Leave this channel")},
    };
}

Commands::Commands(QObject *parent) : QObject(parent) {}

void Commands::setKitty(ChatKitty *kitty)
{
    m_kitty = kitty;
    Q_EMIT sourceChanged();
}

void Commands::setChannel(const Channel &channel)
{
    m_channel = channel;
    Q_EMIT sourceChanged();
}

bool Commands::isCommand(const QString &draft)
{
    // Paths like /usr/bin are text.
    return draft.size() > 1 && draft.at(0) == u'/' && draft.at(1).isLetter()
        && !draft.section(u' ', 0, 0).sliced(1).contains(u'/');
}

template <typename T> QCoro::Task<> Commands::report(QCoro::Task<Result<T>> task)
{
    const QPointer<Commands> self(this);
    const Result<T> answer = co_await task;
    if (!self)
        co_return;
    if (answer.failed())
        Q_EMIT failed(words::failure(answer.error()));
    else
        Q_EMIT done();
}

void Commands::run(const QString &draft)
{
    const qsizetype space = std::ranges::find_if(draft, [](QChar c) { return c.isSpace(); }) - draft.begin();
    const QString name = draft.first(space).sliced(1).toLower();
    const QString rest = draft.sliced(space).trimmed();
    if (!m_kitty || m_channel.isNull())
        return;
    if (name == "shrug"_L1) {
        Q_EMIT send(rest.isEmpty() ? u"¯\\(ツ)/¯"_s : rest + u" ¯\\(ツ)/¯"_s);
    } else if (name == "me"_L1) {
        if (rest.isEmpty())
            Q_EMIT failed(tr("Write what you do after /me."));
        else
            Q_EMIT send(u'*' + rest + u'*');
    } else if (name == "mute"_L1) {
        report(m_channel.muted ? m_kitty->unmuteChannel(m_channel) : m_kitty->muteChannel(m_channel));
    } else if (name == "leave"_L1) {
        if (!m_channel.canLeave())
            Q_EMIT failed(tr("This chat cannot be left."));
        else
            report(m_kitty->leaveChannel(m_channel));
    } else if (name == "rename"_L1) {
        UpdateRequest changes;
        changes.displayName = rest;
        if (rest.isEmpty())
            Q_EMIT failed(tr("Write the new name after /rename."));
        else
            report(m_kitty->updateChannel(m_channel, changes));
    } else if (name == "invite"_L1) {
        const QString user = rest.startsWith(u'@') ? rest.sliced(1) : rest;
        if (!m_channel.canInvite())
            Q_EMIT failed(tr("Nobody can be invited to this chat."));
        else if (user.isEmpty())
            Q_EMIT failed(tr("Write the user name after /invite."));
        else
            report(m_kitty->inviteUser(m_channel, UserReference{0, user}));
    } else {
        Q_EMIT failed(tr("There is no command /%1. Start with // to send it as text.").arg(name));
    }
}

} // namespace purr
