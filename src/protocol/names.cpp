// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"

namespace purr::destination
{

using namespace Qt::Literals::StringLiterals;

QString applicationPrefix(LinkGeneration generation)
{
    return generation == LinkGeneration::V1 ? u"/application/v1"_s : u"/application"_s;
}

QString topicPrefix(LinkGeneration generation)
{
    return generation == LinkGeneration::V1 ? u"/topic/v1"_s : u"/topic"_s;
}

QString streamPrefix(LinkGeneration generation)
{
    return generation == LinkGeneration::V1 ? u"/v1"_s : QString();
}

QString currentUser(LinkGeneration generation)
{
    return applicationPrefix(generation) + u"/user.relay"_s;
}

QString writeFileAccessGrant(LinkGeneration generation)
{
    return applicationPrefix(generation) + u"/user.write_file_access_grant.relay"_s;
}

QString readFileAccessGrant(LinkGeneration generation)
{
    return applicationPrefix(generation) + u"/user.read_file_access_grant.relay"_s;
}

QString errorsQueue(LinkGeneration generation)
{
    return generation == LinkGeneration::V1 ? u"/user/queue/v1/errors"_s : u"/user/queue/errors"_s;
}

QString channel(LinkGeneration generation, qint64 id)
{
    return applicationPrefix(generation) + u"/channels/%1.relay"_s.arg(id);
}

QString user(LinkGeneration generation, qint64 id)
{
    return applicationPrefix(generation) + u"/users/%1.relay"_s.arg(id);
}

QString blockUser(LinkGeneration generation, qint64 id)
{
    return applicationPrefix(generation) + u"/users/%1.block"_s.arg(id);
}

} // namespace purr::destination
