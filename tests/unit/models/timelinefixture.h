// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/timeline.h"

#include <QAbstractItemModelTester>

// What the tests of Timeline have in common.

namespace purr::test
{
using namespace Qt::Literals::StringLiterals;

inline User person(qint64 id)
{
    User user;
    user.id = id;
    user.name = u"user%1"_s.arg(id);
    user.displayName = u"User %1"_s.arg(id);
    return user;
}

inline const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0));

inline Message message(qint64 id, qint64 userId = 2, qint64 secondsAfterNoon = 0)
{
    Message message;
    message.id = id;
    message.type = MessageType::Text;
    message.user = person(userId);
    message.body = u"body %1"_s.arg(id);
    message.createdTime = noon.addSecs(secondsAfterNoon);
    return message;
}

/// Rows as one word each, oldest first: "day m1 m2 new m3 in2 out3 p:nonce gap begin".
inline QString picture(const Timeline &timeline)
{
    QStringList words;
    for (int row = timeline.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = timeline.index(row);
        const auto shown = index.data(Timeline::MessageRole).value<Message>();
        const QString nonce = index.data(Timeline::NonceRole).toString();
        switch (index.data(Timeline::KindRole).value<Row::Kind>()) {
        case Row::Kind::Message:
            words << (nonce.isEmpty() ? u"m%1"_s.arg(shown.id) : u"p:%1"_s.arg(nonce));
            break;
        case Row::Kind::Day:
            words << u"day"_s;
            break;
        case Row::Kind::Unread:
            words << u"new"_s;
            break;
        case Row::Kind::Presence:
            words << u"people"_s;
            break;
        case Row::Kind::Gap:
            words << u"gap"_s;
            break;
        case Row::Kind::Beginning:
            words << u"begin"_s;
            break;
        }
    }
    return words.join(u' ');
}

struct Fixture {
    ManualClock clock;
    Timeline timeline{&clock};
    QAbstractItemModelTester tester{&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest};
    Fixture() { timeline.setOwnUser(person(1)); }
};
} // namespace purr::test
