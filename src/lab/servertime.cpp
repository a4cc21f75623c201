// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/servertime.h"

#include "protocol/event.h"
#include "protocol/json.h"
#include "protocol/names.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

constexpr qint64 farthest = 3'600'000;
constexpr qint64 farthestVague = 60'000;

/// Events that tell that the resource in them has just been made.
bool isCreation(const QString &type)
{
    using namespace eventtype;
    static const QSet<QString> types{channelMessageCreated,  threadMessageCreated, userMessageCreated, messageReadReceiptCreated,
                                     messageReactionCreated, messageDelivered,     userNotificationCreated};
    return types.contains(type);
}

} // namespace

ServerTime ServerTime::of(const stomp::Frame &frame)
{
    const stomp::Command command = stomp::commandOf(frame);
    if (command != stomp::Command::Message && command != stomp::Command::Error)
        return {};
    const QJsonObject body = QJsonDocument::fromJson(frame.body).object();
    const QString type = body.value("type"_L1).toString();
    const QJsonObject resource = body.value("resource"_L1).toObject();
    if (isCreation(type))
        return {json::time(resource.value("createdTime"_L1)), false};
    if (type == eventtype::channelMessageUpdated || type == eventtype::userMessageUpdated)
        return {json::time(resource.value("lastEditedTime"_L1)), true};
    return {json::time(body.value("timestamp"_L1)), false}; // of an error
}

double ServerTime::latencyAt(const QDateTime &arrival) const
{
    const qint64 most = isVague ? farthestVague : farthest;
    const qint64 passed = time.isValid() ? time.msecsTo(arrival) : most;
    return std::abs(passed) < most ? double(std::max<qint64>(0, passed)) : -1;
}

} // namespace purr::lab
