// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/responder.h"

#include "lab/scenariorunner.h"
#include "lab/waiting.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{
/// Nobody answers at once; long texts take longer to read.
constexpr auto shortestThought = 700ms;
constexpr auto longestThought = 2500ms;
constexpr auto thoughtPerLetter = 15ms;
} // namespace

Responder::Responder(ScenarioRunner *runner, QObject *parent) : QObject(parent), m_runner(runner) {}

void Responder::start(const QStringList &humans)
{
    m_humans = humans;
    for (const ScenarioActor &actor : m_runner->scenario().actors) {
        Participant *const person = m_runner->participant(actor.name);
        if (person && !actor.self && !actor.answers.isEmpty())
            listen(actor, person);
    }
}

void Responder::listen(const ScenarioActor &actor, Participant *person)
{
    // In a room he has the handlers of the session, elsewhere the notifications.
    connect(&person->tap(), &SessionTap::called, this, [this, person, name = actor.name](const HandlerCall &call) {
        if (call.handler != "onReceivedMessage"_L1)
            return;
        const Result<Message> message = Message::fromJson(call.payload);
        if (message.succeeded() && message->isReply())
            QCoro::connect(hearReply(person, name, call.channelId, *message), this, [] {});
        else if (message.succeeded())
            hear(name, {message->id, call.channelId, message->user.name, message->body, {}});
    });
    connect(&person->kitty(), &ChatKitty::notificationReceived, this, [this, name = actor.name](const Notification &notification) {
        const Message &message = notification.message;
        hear(name, {message.id, notification.channel.id, message.user.name, message.body, notification.parent});
    });
}

QCoro::Task<void> Responder::hearReply(QPointer<Participant> person, QString actorName, qint64 channelId, Message reply)
{
    const QPointer<Responder> self = this;
    const Result<Message> parent = co_await person->kitty().retrieveMessageParent(reply);
    if (self && person && parent.succeeded())
        hear(actorName, {reply.id, channelId, reply.user.name, reply.body, *parent});
}

void Responder::hear(const QString &actorName, const Heard &heard)
{
    const ScenarioActor *const actor = m_runner->scenario().actor(actorName);
    Participant *const person = m_runner->participant(actorName);
    if (!actor || !person || heard.id == 0 || heard.author == actorName || !m_humans.contains(heard.author)
        || m_runner->isScripted(heard.id) || !isMeant(*actor, heard))
        return;
    const std::pair<QString, qint64> once{actorName, heard.id};
    if (m_heard.contains(once))
        return;
    m_heard.insert(once);
    QCoro::connect(respond(person, actorName, heard), this, [] {});
}

bool Responder::isMeant(const ScenarioActor &actor, const Heard &heard) const
{
    if (heard.parent.user.name == actor.name || heard.text.contains(u"<@%1>"_s.arg(actor.name)))
        return true;
    for (const ScenarioChannel &channel : m_runner->scenario().channels) {
        if (m_runner->channelId(channel.name) == heard.channelId && channel.members.size() > 2) {
            const QString first = actor.displayName.section(u' ', 0, 0);
            const QRegularExpression name(u"(^|[^\\w])@?%1($|[^\\w])"_s.arg(QRegularExpression::escape(first)),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
            return !first.isEmpty() && name.match(heard.text).hasMatch();
        }
    }
    // A chat of two, or one that somebody has just begun with him.
    return true;
}

std::optional<std::pair<QString, QString>> Responder::answer(const ScenarioActor &actor, const QString &text)
{
    const QString said = text.toLower();
    for (qsizetype i = 0; i < actor.answers.size(); ++i) {
        const ScenarioAnswer &answer = actor.answers.at(i);
        const bool fits = answer.words.isEmpty()
                          || std::any_of(answer.words.cbegin(), answer.words.cend(),
                                         [&](const QString &word) { return said.contains(word); });
        if (!fits)
            continue;
        int &given = m_given[actor.name + u'\n' + QString::number(i)];
        return std::pair(answer.texts.at(given++ % answer.texts.size()), answer.reaction);
    }
    return std::nullopt;
}

QCoro::Task<void> Responder::respond(QPointer<Participant> person, QString actorName, Heard heard)
{
    const QPointer<Responder> self = this;
    const std::chrono::milliseconds thought = std::clamp<std::chrono::milliseconds>(
        thoughtPerLetter * heard.text.size(), shortestThought, longestThought);
    co_await lab::pass(thought);
    // A step's message may have been heard before its sender knew its number.
    if (!self || !person || m_runner->isScripted(heard.id))
        co_return;
    const auto said = answer(*m_runner->scenario().actor(actorName), heard.text);
    if (!said)
        co_return;
    const auto [text, reaction] = *said;
    const QString channel = QString::number(heard.channelId);
    person->learnChannel(channel, heard.channelId);
    if (!reaction.isEmpty()) {
        const Result<Message> message = co_await person->message(channel, heard.id);
        if (person && message.succeeded())
            co_await person->kitty().reactToMessage(*message, reaction);
    }
    // Whoever was replied to answers in that thread.
    const bool inThread = !heard.parent.isNull();
    if (self && person) {
        if (inThread)
            co_await lab::pass(person->typingTime(text.size()));
        else
            co_await person->type(channel, text);
    }
    if (!self || !person)
        co_return;
    SendMessageRequest request;
    request.body = text;
    QCoro::Task<Result<Message>> sending =
        inThread ? person->kitty().sendMessage(heard.parent, request) : person->send(channel, text);
    const Result<Message> sent = co_await sending;
    if (self && sent.succeeded())
        Q_EMIT answered(actorName, text);
}

} // namespace purr::lab
