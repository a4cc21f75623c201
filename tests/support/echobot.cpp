// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/chatkitty.h"
#include "client/chatsession.h"

#include <QCoreApplication>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

QCoro::Task<> talk(ChatKitty &kitty)
{
    const Result<CurrentUser> user = co_await kitty.startSession(u"echo-bot"_s);
    if (user.failed()) {
        qCritical() << user.error().code; // ChatKittyConnectionError, AccessDeniedError, TimeoutError, …
        QCoreApplication::exit(1);
        co_return;
    }
    (void)co_await kitty.createChannel({ChannelType::Public, u"echo"_s, {}, {}, {}}); // the first time; then it is there
    const Result<Paginator<Channel>> channels = co_await kitty.listChannels({.joined = true});
    for (const Channel &channel : channels ? channels->items : QList<Channel>()) {
        const Result<ChatSession *> session = kitty.startChatSession(channel);
        if (session.failed())
            continue; // ChatSessionLimitExceededError: a device can be in ten
        QObject::connect(session.value(), &ChatSession::receivedMessage, &kitty, [&kitty, channel](const Message &message) {
            if (message.user.id != kitty.currentUser().id)
                kitty.sendMessage(channel, u"You said: "_s + message.body);
        });
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    ChatKitty kitty;
    kitty.setServer(QUrl(application.arguments().value(1, u"http://127.0.0.1:9001"_s)));
    kitty.setApiKey(u"any"_s);
    talk(kitty);
    return application.exec();
}
