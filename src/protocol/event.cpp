// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/event.h"

#include "protocol/json.h"
#include "protocol/names.h"

#include <QHash>
#include <QJsonDocument>

namespace purr
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

using Reader = Result<EventResource> (*)(const QJsonObject &);

template <typename T> Result<EventResource> read(const QJsonObject &json)
{
    Result<T> resource = T::fromJson(json);
    if (resource.failed())
        return resource.error();
    return EventResource(std::move(resource).value());
}

/// Which resource an event type carries (protocol.md 4).
const QHash<QString, Reader> &readers()
{
    using namespace eventtype;
    static const QHash<QString, Reader> table{
        {channelMessageCreated, read<Message>},
        {channelMessageUpdated, read<Message>},
        {channelMessageDeleted, read<Message>},
        {threadMessageCreated, read<Message>},
        {userMessageCreated, read<Message>},
        {userMessageUpdated, read<Message>},
        {userMessageDeleted, read<Message>},
        {threadKeystrokesCreated, read<Keystrokes>},
        {threadTypingStarted, read<User>},
        {threadTypingStopped, read<User>},
        {channelParticipantActive, read<User>},
        {channelParticipantInactive, read<User>},
        {purr::eventtype::participantPresenceChanged, read<User>},
        {channelMemberJoined, read<User>},
        {channelMemberLeft, read<User>},
        {channelModeratorAdded, read<User>},
        {channelModeratorDeleted, read<User>},
        {contactPresenceChanged, read<User>},
        {contactUserUpdated, read<User>},
        {participantTypingStarted, read<User>},
        {participantTypingStopped, read<User>},
        {userSelfUpdated, read<User>},
        {userSelfDeleted, read<User>},
        {userChannelInvited, read<User>},
        {purr::eventtype::userBlocked, read<User>},
        {userUnblocked, read<User>},
        {channelSelfUpdated, read<Channel>},
        {channelSelfDeleted, read<Channel>},
        {userChannelCreated, read<Channel>},
        {userChannelUpserted, read<Channel>},
        {memberChannelUpserted, read<Channel>},
        {userChannelJoined, read<Channel>},
        {userChannelHidden, read<Channel>},
        {userChannelUnhidden, read<Channel>},
        {userChannelLeft, read<Channel>},
        {meChannelLeft, read<Channel>},
        {userChannelUpdated, read<Channel>},
        {userChannelDeleted, read<Channel>},
        {messageReadReceiptCreated, read<ReadReceipt>},
        {messageReadReceiptDeleted, read<ReadReceipt>},
        {messageDelivered, read<ReadReceipt>},
        {messageReactionCreated, read<Reaction>},
        {messageReactionRemoved, read<Reaction>},
        {userReactionCreated, read<Reaction>},
        {userReactionRemoved, read<Reaction>},
        {channelEventTriggered, read<CustomEvent>},
        {userNotificationCreated, read<Notification>},
        {userThreadCreated, read<Thread>},
        {channelBlockRecordCreated, read<BlockRecord>},
        {channelBlockRecordDeleted, read<BlockRecord>},
        {userChannelBlockRecordCreated, read<BlockRecord>},
        {userChannelBlockRecordDeleted, read<BlockRecord>},
        {userBlockListItemCreated, read<BlockRecord>},
    };
    return table;
}

/// `PT<seconds>S` with decimals, the only form that the official SDK reads (protocol.md 1.8).
milliseconds durationFromText(const QString &text)
{
    if (!text.startsWith("PT"_L1) || !text.endsWith(u'S'))
        return milliseconds(0);
    bool ok = false;
    const double seconds = QStringView(text).mid(2).chopped(1).toDouble(&ok);
    constexpr double longestSeconds = 24 * 60 * 60;
    return ok && seconds > 0 ? milliseconds(qint64(qMin(seconds, longestSeconds) * 1000)) : milliseconds(0);
}

} // namespace

Result<Envelope> Envelope::decode(const QByteArray &body)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return json::malformed("the body is not a JSON object"_L1);
    const QJsonObject json = document.object();
    return Envelope{json.value("type"_L1).toString(), json.value("resource"_L1).toObject()};
}

QByteArray Envelope::encode() const
{
    const QJsonObject json{{"type"_L1, type}, {"version"_L1, "1"_L1}, {"resource"_L1, resource}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Event> Event::decode(const QByteArray &body)
{
    const Result<Envelope> envelope = Envelope::decode(body);
    if (envelope.failed())
        return envelope.error();
    return fromEnvelope(*envelope);
}

Result<Event> Event::fromEnvelope(const Envelope &envelope)
{
    Event event{envelope.type, {}};
    if (const Reader reader = readers().value(envelope.type)) {
        Result<EventResource> resource = reader(envelope.resource);
        if (resource.failed())
            return resource.error();
        event.resource = std::move(resource).value();
    }
    return event;
}

WireError WireError::decode(const QByteArray &body)
{
    return fromJson(QJsonDocument::fromJson(body).object());
}

WireError WireError::fromJson(const QJsonObject &json)
{
    WireError error;
    error.error = json.value("error"_L1).toString();
    if (error.error.isEmpty())
        error.error = errorname::unknown;
    error.message = json.value("message"_L1).toString();
    error.timestamp = json::time(json.value("timestamp"_L1));
    error.coolOff = durationFromText(json.value("coolOffDuration"_L1).toString());
    return error;
}

QJsonObject WireError::toJson() const
{
    QJsonObject json{{"error"_L1, error}, {"message"_L1, message}};
    json::putTime(json, "timestamp"_L1, timestamp);
    if (coolOff.count() > 0)
        json.insert("coolOffDuration"_L1, u"PT%1S"_s.arg(double(coolOff.count()) / 1000));
    return json;
}

QByteArray WireError::encode() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

Error WireError::toError() const
{
    return {Failure::Kind::Server, error, message, coolOff};
}

} // namespace purr
