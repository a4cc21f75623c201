// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariorunner.h"
#include "lab/waiting.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{

constexpr auto comeBackTime = 15s;

template <typename T> Error errorOf(const Result<T> &result)
{
    return result.failed() ? result.error() : Error();
}

} // namespace

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::act(ScenarioStep step, Participant *actor)
{
    const QString channel = step.text(u"channel");
    if (step.verb == "start_session"_L1)
        co_return judge(step, errorOf(co_await actor->startSession()));
    if (step.verb == "end_session"_L1)
        co_return judge(step, errorOf(co_await actor->endSession()));
    if (step.verb == "enter"_L1)
        co_return judge(step, errorOf(co_await actor->enter(channel)));
    if (step.verb == "leave"_L1)
        co_return judge(step, errorOf(co_await actor->leave(channel)));
    if (step.verb == "type"_L1)
        co_return judge(step, co_await typeText(actor, channel, step.text(u"text")));
    if (step.verb == "send"_L1)
        co_return co_await sendTexts(step, actor);
    if (step.verb == "send_file"_L1)
        co_return co_await sendFile(step, actor);
    if (step.verb == "go_offline"_L1) {
        actor->goOffline();
        co_return Problem();
    }
    if (step.verb == "come_back"_L1) {
        const Result<void> up = actor->comeBack();
        if (up.failed())
            co_return up.error().message;
        const bool online = co_await waitUntil(
            actor, &Participant::somethingHappened, [actor] { return actor->kitty().isOnline(); }, comeBackTime);
        co_return online ? Problem() : u"did not come online again"_s;
    }
    if (step.verb == "rename_channel"_L1 || step.verb == "trigger_event"_L1) {
        const Result<Channel> found = co_await actor->channel(channel);
        if (found.failed())
            co_return judge(step, found.error());
        if (step.verb == "trigger_event"_L1) {
            TriggerEventRequest event;
            event.type = step.text(u"type");
            event.properties = step.arguments.value("properties"_L1).toObject();
            co_return judge(step, errorOf(co_await actor->kitty().triggerEvent(*found, event)));
        }
        UpdateRequest changes;
        changes.displayName = step.text(u"display_name");
        co_return judge(step, errorOf(co_await actor->kitty().updateChannel(*found, changes)));
    }
    co_return co_await actOnMessage(step, actor);
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::sendFile(ScenarioStep step, Participant *actor)
{
    if (step.has(u"file")) {
        const Result<Message> sent = co_await actor->sendFile(step.text(u"channel"), m_scenario.folder + u'/' + step.text(u"file"));
        noteSent(step, step.text(u"channel"), sent);
        co_return judge(step, errorOf(sent));
    }
    if (!step.has(u"name"))
        co_return u"send_file wants a file or a name"_s;
    // By its last part only: a scenario names no places of this machine.
    const QString path = m_data.filePath(QFileInfo(step.text(u"name")).fileName());
    constexpr int largest = 1'000'000'000;
    QFile file(path);
    if (step.number(u"size") > largest)
        co_return u"a file has at most %1 bytes"_s.arg(largest);
    if (!file.open(QIODevice::WriteOnly) || file.write("A file of a scenario.\n") < 0 || !file.flush()
        || (step.has(u"size") && !file.resize(step.number(u"size"))))
        co_return u"%1 cannot be written: %2"_s.arg(path, file.errorString());
    file.close();
    const Result<Message> sent = co_await actor->sendFile(step.text(u"channel"), path);
    noteSent(step, step.text(u"channel"), sent);
    co_return judge(step, errorOf(sent));
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::sendTexts(ScenarioStep step, Participant *actor)
{
    const QString channel = step.text(u"channel");
    const QString quotes = step.text(u"quotes");
    if (!quotes.isEmpty() && !m_messages.contains(quotes))
        co_return u"the message %1 was never sent"_s.arg(quotes);
    const qint64 quoted = m_messages.value(quotes).id;
    const int times = std::max(1, step.number(u"times", 1));
    for (int i = 1; i <= times; ++i) {
        const QString text = step.text(u"text").replace(u"{n}"_s, QString::number(i));
        if (step.arguments.value("typed"_L1).toBool())
            co_await typeText(actor, channel, text);
        if (step.arguments.value("queue"_L1).toBool()) {
            const Result<void> posted = co_await actor->post(channel, text, quoted);
            const Problem problem = judge(step, errorOf(posted));
            if (!problem.isEmpty())
                co_return problem;
            continue;
        }
        const Result<Message> sent = co_await sendOne(step, actor, text, quoted);
        const Problem problem = judge(step, errorOf(sent));
        if (!problem.isEmpty())
            co_return problem;
    }
    co_return Problem();
}

QCoro::Task<Result<Message>> ScenarioRunner::sendOne(ScenarioStep step, Participant *actor, QString text, qint64 quoted)
{
    const QString channel = step.text(u"channel");
    const Result<Message> sent = co_await actor->send(channel, text, quoted);
    noteSent(step, channel, sent);
    if (m_shown.contains(actor->name()))
        Q_EMIT drafted(actor->name(), channel, {});
    co_return sent;
}

void ScenarioRunner::noteSent(const ScenarioStep &step, const QString &channel, const Result<Message> &sent)
{
    if (sent.failed())
        return;
    m_sent.insert(sent->id);
    if (step.has(u"as"))
        m_messages.insert(step.text(u"as"), {sent->id, channel});
}

QCoro::Task<ScenarioRunner::Problem> ScenarioRunner::actOnMessage(ScenarioStep step, Participant *actor)
{
    const QString name = step.text(step.verb == "reply"_L1 ? u"to" : u"message");
    if (!m_messages.contains(name))
        co_return u"the message %1 was never sent"_s.arg(name);
    const NamedMessage named = m_messages.value(name);
    const Result<Message> found = co_await actor->message(named.channel, named.id);
    if (found.failed())
        co_return judge(step, found.error());
    const Message message = found.value();
    ChatKitty &kitty = actor->kitty();
    if (step.verb == "reply"_L1) {
        SendMessageRequest request;
        request.body = step.text(u"text");
        if (step.arguments.value("typed"_L1).toBool())
            co_await pass(actor->typingTime(request.body.size()));
        const Result<Message> sent = co_await kitty.sendMessage(message, request);
        noteSent(step, named.channel, sent);
        co_return judge(step, errorOf(sent));
    }
    if (step.verb == "edit"_L1)
        co_return judge(step, errorOf(co_await kitty.editMessage(message, step.text(u"text"))));
    if (step.verb == "delete"_L1)
        co_return judge(step, errorOf(co_await kitty.deleteMessage(message)));
    if (step.verb == "read"_L1)
        co_return judge(step, errorOf(co_await kitty.readMessage(message)));
    if (step.verb == "react"_L1)
        co_return judge(step, errorOf(co_await kitty.reactToMessage(message, step.text(u"emoji"))));
    co_return judge(step, errorOf(co_await kitty.removeReaction(message, step.text(u"emoji"))));
}

} // namespace purr::lab
