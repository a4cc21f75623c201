// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/handlers.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{

const QList<Handler> &Handler::all()
{
    static const QList<Handler> handlers{
        {u"onReceivedMessage"_s, u"onMessageReceived"_s, true, true},
        {u"onReceivedKeystrokes"_s, u"onKeystrokesReceived"_s, true, true},
        {u"onTypingStarted"_s, {}, true, true},
        {u"onTypingStopped"_s, {}, true, true},
        {u"onParticipantEnteredChat"_s, {}, true, true},
        {u"onParticipantLeftChat"_s, {}, true, true},
        {u"onParticipantPresenceChanged"_s, {}, true, true},
        {u"onMessageUpdated"_s, {}, true, true},
        {u"onChannelUpdated"_s, {}, true, true},
        {u"onMessageRead"_s, {}, true, true},
        {u"onMessageDeleted"_s, {}, false, true},
        {u"onMessageUnread"_s, {}, false, true},
        {u"onMessageDelivered"_s, {}, false, true},
        {u"onMessageReactionAdded"_s, {}, false, true},
        {u"onMessageReactionRemoved"_s, {}, false, true},
        {u"onEventTriggered"_s, {}, false, true},
        {u"onChannelDeleted"_s, {}, false, true},
        {u"onResumed"_s, {}, false, true},
        {u"onNotificationReceived"_s, {}, false, false},
        {u"onChannelJoined"_s, {}, false, false},
        {u"onChannelLeft"_s, {}, false, false},
        {u"onUserPresenceChanged"_s, {}, false, false},
    };
    return handlers;
}

QByteArray Handler::signal() const
{
    QByteArray signal = name.sliced(2).toLatin1();
    signal[0] = char(signal.at(0) | 0x20); // letters of the Latin alphabet
    return signal;
}

const Handler *Handler::ofSignal(const QByteArray &signal, bool ofChatSession)
{
    static const auto table = [] {
        QHash<std::pair<QByteArray, bool>, const Handler *> handlers;
        for (const Handler &handler : all())
            handlers.insert({handler.signal(), handler.ofChatSession}, &handler);
        return handlers;
    }();
    return table.value({signal, ofChatSession});
}

const Handler *Handler::find(QStringView name)
{
    const QList<Handler> &handlers = all();
    const auto it = std::find_if(handlers.begin(), handlers.end(), [&](const Handler &handler) {
        return handler.name == name || (!handler.alias.isEmpty() && handler.alias == name);
    });
    return it == handlers.end() ? nullptr : &*it;
}

} // namespace purr::lab
