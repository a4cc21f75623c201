// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelwords.h"

#include "models/clockstyle.h"

#include "models/messagetext.h"
#include "models/presenter.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::words
{

namespace
{
/// Longer previews would only be cut by the list.
constexpr qsizetype previewLength = 160;
/// More names than these do not fit a title.
constexpr qsizetype titleNames = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Channels)
};

QString firstName(const User &user)
{
    return personName(user).section(u' ', 0, 0, QString::SectionSkipEmpty);
}
} // namespace

QString listed(const QStringList &parts)
{
    //: Between the parts of a list.
    return parts.join(Words::tr(", "));
}

QString messageLine(const Message &message)
{
    if (!message.file.isNull())
        return u"📎 "_s + MessageText::name(message.file.name);
    Message start = message;
    start.body.truncate(4 * previewLength);
    return MessageText::unmarked(start).simplified().left(previewLength);
}

QString personName(const User &user)
{
    return text::safeName(Presenter::instance().name(user));
}

QString userNameBeside(const User &user)
{
    return user.name == user.displayName || Presenter::instance().hidesNames() ? QString() : user.name;
}

User directPeer(const Channel &channel, const User &own)
{
    User peer;
    for (const User &member : channel.members) {
        if (member.id == own.id)
            continue;
        if (!peer.isNull())
            return {};
        peer = member;
    }
    return peer;
}

QString channelTitle(const Channel &channel, const User &own)
{
    if (!channel.isDirect())
        return MessageText::name(channel.displayName.isEmpty() ? channel.name : channel.displayName);
    QStringList names;
    for (const User &member : channel.members) {
        if (member.id != own.id)
            names.append(personName(member));
    }
    if (names.isEmpty())
        return Words::tr("%1 (you)").arg(personName(own));
    if (names.size() == 1)
        return names.first();
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    if (names.size() <= titleNames)
        return QLocale().createSeparatedList(names);
    const int more = int(names.size() - titleNames);
    return Words::tr("%1 and %Ln more", nullptr, more).arg(listed(names.first(titleNames)));
}

QString preview(const Channel &channel, const User &own)
{
    const Message &message = channel.lastReceivedMessage;
    if (message.isNull())
        return {};
    const QString line = messageLine(message);
    if (message.user.isNull())
        return line;
    if (message.user.id == own.id)
        return message.isReply() ? Words::tr("You in a thread: %1").arg(line) : Words::tr("You: %1").arg(line);
    if (message.isReply())
        //: A person's first name and what he answered in a thread.
        return Words::tr("%1 in a thread: %2").arg(text::isolated(firstName(message.user)), line);
    if (channel.isDirect() && channel.members.size() <= 2)
        return line;
    //: A person's first name and what he wrote.
    return Words::tr("%1: %2").arg(text::isolated(firstName(message.user)), line);
}

QString unsentPreview(const OutboxEntry &entry)
{
    Message message;
    message.body = entry.body();
    const QString line = messageLine(message);
    return entry.state == Delivery::State::Failed ? Words::tr("Not sent: %1").arg(line) : Words::tr("You: %1").arg(line);
}

QString listTime(const QDateTime &time, const QDate &today)
{
    if (!time.isValid())
        return {};
    const QDateTime local = Presenter::instance().shownTime(time).toLocalTime();
    const QLocale locale;
    const qint64 days = local.date().daysTo(today);
    if (days <= 0)
        return ClockStyle::instance().time(local.time(), false);
    if (days == 1)
        return Words::tr("Yesterday");
    if (days < 7)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    if (local.date().year() == today.year())
        //: Day and short month, in the order of your language; Qt date format.
        return locale.toString(local.date(), Words::tr("d MMM"));
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString shortTyping(const QList<User> &users)
{
    if (users.isEmpty())
        return {};
    if (users.size() == 1)
        return Words::tr("%1 is typing…").arg(text::isolated(firstName(users.at(0))));
    if (users.size() == 2)
        return Words::tr("%1 and %2 are typing…").arg(text::isolated(firstName(users.at(0))), text::isolated(firstName(users.at(1))));
    return Words::tr("Several people are typing…");
}

QString failure(const Error &error)
{
    if (!error.isSet())
        return {};
    static const QHash<QString, const char *> byCode{
        {u"AccessDeniedError"_s, QT_TRANSLATE_NOOP("Channels", "The server did not allow that.")},
        {u"NotPermittedError"_s, QT_TRANSLATE_NOOP("Channels", "You are not allowed to do that here.")},
        {u"RateLimitedError"_s, QT_TRANSLATE_NOOP("Channels", "That was too fast for the server. Wait a moment and try again.")},
        {u"ChannelNameTakenError"_s, QT_TRANSLATE_NOOP("Channels", "A channel with this name exists already. Choose another name.")},
        {u"ChannelNotJoinableError"_s, QT_TRANSLATE_NOOP("Channels", "This channel cannot be joined. Ask a member to invite you.")},
        {u"ChannelNotPubliclyJoinableError"_s, QT_TRANSLATE_NOOP("Channels", "This channel cannot be joined. Ask a member to invite you.")},
        {u"DirectChannelFullError"_s, QT_TRANSLATE_NOOP("Channels", "A direct chat holds ten people at most.")},
        {u"UserBlockedError"_s, QT_TRANSLATE_NOOP("Channels", "One of you has blocked the other.")},
        {u"ChatSessionLimitExceededError"_s, QT_TRANSLATE_NOOP("Channels", "All chat sessions are in use. Close one first.")},
        {u"NoActiveSessionError"_s, QT_TRANSLATE_NOOP("Channels", "You are not signed in.")},
        {u"ResourceNotFoundError"_s, QT_TRANSLATE_NOOP("Channels", "This does not exist, or not any more.")},
        {u"PayloadTooLargeError"_s, QT_TRANSLATE_NOOP("Channels", "This is too big for the server.")},
    };
    if (const char *sentence = byCode.value(error.code))
        return Words::tr(sentence);
    switch (error.kind) {
    case Failure::Kind::Network:
        return Words::tr("There is no connection to the server.");
    case Failure::Kind::Timeout:
        return Words::tr("The server did not answer in time. Try again.");
    case Failure::Kind::Protocol:
        return Words::tr("The server said something that Purr does not understand.");
    case Failure::Kind::Invalid:
        return Words::tr("The server did not accept that. Check what you entered.");
    case Failure::Kind::Storage:
        return Words::tr("The disk could not be written. Check that there is room left.");
    case Failure::Kind::Cancelled:
        return Words::tr("Cancelled.");
    case Failure::Kind::Server:
    case Failure::Kind::None:
        break;
    }
    return Words::tr("The server could not do that.");
}

} // namespace purr::words
