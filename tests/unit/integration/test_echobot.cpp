// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "sdklist.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <algorithm>

using namespace purr;
using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The bot that the README shows does what it says, and is the one that is built.
class TestEchoBot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadmeShowsTheWholeBot();
    void itSaysBackWhatItHears();
};

void TestEchoBot::theReadmeShowsTheWholeBot()
{
    QFile readme(dataFile(u"../../README.md"_s));
    QFile source(dataFile(u"../support/echobot.cpp"_s));
    QVERIFY(readme.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    const QByteArray bot = text.mid(text.indexOf("#include"));
    QVERIFY(readme.readAll().contains("```cpp\n" + bot + "```\n"));
}

void TestEchoBot::itSaysBackWhatItHears()
{
    const LiveServer server;
    const auto ann = server.signedIn(u"ann"_s);
    for (int start = 0; start < 2; ++start) { // the second time its channel is there
        QProcess bot;
        bot.setProcessChannelMode(QProcess::ForwardedChannels);
        bot.start(QCoreApplication::applicationDirPath() + u"/echobot"_s, {server.url().toString()});
        QVERIFY(bot.waitForStarted());
        std::optional<Paginator<Channel>> found;
        QTRY_VERIFY((found = get(ann->listChannels({.joined = {}, .name = u"echo"_s}))) && found->items.size() == 1);
        Channel room = found->items.first();
        if (room.canJoin())
            room = get(ann->joinChannel(room)).value_or(Channel());
        ChatSession *const session = ann->startChatSession(room).value();
        QSignalSpy people(session, &ChatSession::participantsChanged);
        QTRY_VERIFY(session->isLive());
        QTRY_COMPARE(session->participants().size(), 2);
        QSignalSpy heard(session, &ChatSession::receivedMessage);
        const auto answered = [&heard] {
            return std::ranges::any_of(heard, [](const QVariantList &call) { return call.first().value<Message>().body == u"You said: hello"_s; });
        };
        // Right after its end the bot still counts as being in the room, and does not hear what is said before it is back.
        for (int tries = 0; tries < 20 && !answered(); ++tries) {
            QVERIFY(get(ann->sendMessage(room, u"hello"_s)));
            (void)QTest::qWaitFor(answered, 3'000);
        }
        QVERIFY(answered());
        session->end();
        bot.terminate();
        QVERIFY(bot.waitForFinished());
    }
}

PURR_TEST(TestEchoBot)
#include "test_echobot.moc"
