// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/limitlab.h"

#include "lab/waiting.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{

constexpr auto patience = 15s;
constexpr int rounds = 20;

/// What is done and what must come of it; by the numbers of Check.
constexpr std::pair<const char *, const char *> texts[]{
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Open as many as allowed"), QT_TRANSLATE_NOOP("purr::lab::LimitLab", "all of them are Live")},
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Open one more"), "ChatSessionLimitExceededError"},
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Start twice"), QT_TRANSLATE_NOOP("purr::lab::LimitLab", "the same session, one of it")},
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "End twice"), QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Ended, and no call after it")},
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "End while starting"), QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Ended, and never Live")},
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Race open and close"),
     QT_TRANSLATE_NOOP("purr::lab::LimitLab", "no session is left, and no call after the end")},
    {QT_TRANSLATE_NOOP("purr::lab::LimitLab", "Open again after the end"), QT_TRANSLATE_NOOP("purr::lab::LimitLab", "a new session that is Live")},
};

bool isOver(const ChatSession *session)
{
    return !session || session->state() == ChatSession::State::Ended || session->state() == ChatSession::State::Failed;
}

} // namespace

LimitLab::LimitLab(QObject *parent) : QObject(parent)
{
    for (const auto &[title, expected] : texts)
        m_checks.append({QLatin1StringView(title), QLatin1StringView(expected), {}, {}});
}

LimitLab::~LimitLab() = default;

void LimitLab::setKitty(ChatKitty *kitty)
{
    if (kitty == m_kitty)
        return;
    m_kitty = kitty;
    m_person.reset();
    m_channels.clear();
    Q_EMIT kittyChanged();
}

void LimitLab::set(int check, const QString &state, const QString &result)
{
    m_checks[check].state = state;
    m_checks[check].result = result;
    Q_EMIT checksChanged();
}

void LimitLab::run(int check)
{
    if (!m_running && m_kitty && check >= 0 && check < m_checks.size())
        runThese({check});
}

void LimitLab::runAll()
{
    QList<int> all;
    for (int i = 0; i < m_checks.size(); ++i)
        all << i;
    if (!m_running && m_kitty)
        runThese(all);
}

QCoro::Task<Result<void>> LimitLab::prepare()
{
    if (m_person)
        co_return Result<void>();
    const QString run = QUuid::createUuid().toString(QUuid::Id128).first(6);
    Participant::Setup setup;
    setup.name = u"limit-%1"_s.arg(run);
    setup.apiKey = m_kitty->apiKey();
    setup.chatSessionLimit = m_kitty->chatSessionLimit();
    setup.fast = true;
    auto person = std::make_unique<Participant>(setup, &m_clock);
    const Result<void> reachable = person->setServer(m_kitty->server());
    if (reachable.failed())
        co_return reachable.error();
    m_person = std::move(person);
    const QPointer<LimitLab> self(this);
    const QPointer<Participant> made(m_person.get());
    const Result<void> started = co_await made->startSession();
    if (started.failed())
        co_return started.error();
    for (int i = 0; self && made && i <= setup.chatSessionLimit; ++i) {
        CreateChannelRequest request;
        request.type = ChannelType::Private;
        request.name = u"limit-%1-%2"_s.arg(run).arg(i);
        const Result<Channel> channel = co_await made->kitty().createChannel(request);
        if (channel.failed())
            co_return channel.error();
        if (self)
            m_channels << *channel;
    }
    co_return Result<void>();
}

QCoro::Task<void> LimitLab::runThese(QList<int> checks)
{
    const QPointer<LimitLab> self(this);
    m_running = true;
    for (const int check : std::as_const(checks))
        set(check, u"running"_s, {});
    const Result<void> ready = co_await prepare();
    if (!self)
        co_return;
    const QPointer<Participant> person(m_person.get());
    for (const int check : std::as_const(checks)) {
        if (ready.failed() || !person) {
            set(check, u"failed"_s, ready.failed() ? ready.error().code : QString());
            m_person.reset();
            m_channels.clear();
            continue;
        }
        Outcome outcome = co_await perform(Check(check));
        if (!self || !person)
            co_return;
        const bool gone = co_await tidy();
        if (!self || !person)
            co_return;
        if (!gone)
            outcome = {tr("sessions did not end"), false};
        set(check, outcome.passed ? u"passed"_s : u"failed"_s, outcome.result);
    }
    m_running = false;
    Q_EMIT checksChanged();
}

QCoro::Task<bool> LimitLab::tidy()
{
    ChatKitty *const kitty = &m_person->kitty();
    const QList<ChatSession *> sessions = kitty->chatSessions();
    for (ChatSession *session : sessions)
        session->end();
    const auto isEmpty = [kitty] {
        const QList<ChatSession *> left = kitty->chatSessions();
        return std::all_of(left.begin(), left.end(), isOver);
    };
    co_return co_await waitUntil(m_person.get(), &Participant::somethingHappened, isEmpty, patience);
}

QCoro::Task<LimitLab::Outcome> LimitLab::perform(Check check)
{
    switch (check) {
    case OpenToTheLimit:
        co_return co_await openMany(false);
    case OpenOneMore:
        co_return co_await openMany(true);
    case StartTwice: {
        const Result<ChatSession *> first = m_person->kitty().startChatSession(m_channels.first());
        const Result<ChatSession *> second = m_person->kitty().startChatSession(m_channels.first());
        const qsizetype sessions = m_person->kitty().chatSessions().size();
        const bool same = first.succeeded() && second.succeeded() && *first == *second;
        co_return Outcome{same ? tr("the same session, %1 of it").arg(sessions) : tr("two sessions"), same && sessions == 1};
    }
    case EndTwice:
        co_return co_await endEarly(true);
    case EndWhileStarting:
        co_return co_await endEarly(false);
    case RaceOpenAndClose:
        co_return co_await race();
    case OpenAfterEnd:
        break;
    }
    const Result<ChatSession *> first = m_person->kitty().startChatSession(m_channels.first());
    if (first.failed())
        co_return Outcome{first.error().code, false};
    first.value()->end();
    const Result<ChatSession *> again = m_person->kitty().startChatSession(m_channels.first());
    if (again.failed())
        co_return Outcome{again.error().code, false};
    const QPointer<ChatSession> session(again.value());
    const auto isLive = [session] { return session && session->isLive(); };
    const bool live = co_await waitUntil(session.data(), &ChatSession::stateChanged, isLive, patience);
    co_return Outcome{live ? tr("a new session that is Live") : tr("it did not become Live"), live};
}

QCoro::Task<LimitLab::Outcome> LimitLab::openMany(bool oneMore)
{
    ChatKitty *const kitty = &m_person->kitty();
    const int limit = kitty->chatSessionLimit();
    for (int i = 0; i < limit; ++i) {
        const Result<ChatSession *> started = kitty->startChatSession(m_channels.at(i));
        if (started.failed())
            co_return Outcome{tr("%1 after %2").arg(started.error().code).arg(i), false};
    }
    const auto live = [kitty] {
        const QList<ChatSession *> sessions = kitty->chatSessions();
        return int(std::count_if(sessions.begin(), sessions.end(), [](const ChatSession *each) { return each->isLive(); }));
    };
    co_await waitUntil(m_person.get(), &Participant::somethingHappened, [live, limit] { return live() == limit; }, patience);
    if (!oneMore || live() < limit)
        co_return Outcome{tr("%1 of %2 are Live").arg(live()).arg(limit), live() == limit};
    const Result<ChatSession *> more = kitty->startChatSession(m_channels.at(limit));
    const bool refused = more.failed() && more.error().code == "ChatSessionLimitExceededError"_L1;
    co_return Outcome{more.failed() ? more.error().code : tr("one more was opened"), refused && live() == limit};
}

QCoro::Task<LimitLab::Outcome> LimitLab::endEarly(bool twice)
{
    const qsizetype callsBefore = m_person->calls().size();
    const Result<ChatSession *> started = m_person->kitty().startChatSession(m_channels.first());
    if (started.failed())
        co_return Outcome{started.error().code, false};
    const QPointer<ChatSession> session(started.value());
    bool everLive = session->isLive();
    const auto watching = connect(session, &ChatSession::stateChanged, this, [session, &everLive] { everLive |= session->isLive(); });
    // Named, as in Crowd::act().
    const auto isLive = [session] { return session && session->isLive(); };
    if (twice)
        co_await waitUntil(session.data(), &ChatSession::stateChanged, isLive, patience);
    const bool livedBefore = everLive;
    if (session)
        session->end();
    if (session && twice)
        session->end();
    everLive = false;
    const auto ended = [session] { return isOver(session); };
    const bool over = co_await waitUntil(m_person.get(), &Participant::somethingHappened, ended, patience);
    disconnect(watching);
    const QList<HandlerCall> calls = m_person->calls().mid(callsBefore);
    const bool leaked = std::any_of(calls.begin(), calls.end(), [](const HandlerCall &call) { return call.leaked; });
    const bool passed = over && !leaked && !everLive && livedBefore == twice;
    co_return Outcome{!over ? tr("it did not end") : leaked ? tr("a call came after the end") : everLive ? tr("it became Live")
                                                                                                         : u"Ended"_s, passed};
}

QCoro::Task<LimitLab::Outcome> LimitLab::race()
{
    ChatKitty *const kitty = &m_person->kitty();
    const qsizetype callsBefore = m_person->calls().size();
    for (int i = 0; i < rounds; ++i) {
        const Result<ChatSession *> started = kitty->startChatSession(m_channels.at(i % m_channels.size()));
        if (started.failed())
            co_return Outcome{started.error().code, false};
        // Some end at once, some after a turn of the event loop, when the server may be answering.
        if (i % 2 == 1)
            co_await pass(0ms);
        const QList<ChatSession *> sessions = kitty->chatSessions();
        for (ChatSession *session : sessions)
            session->end();
    }
    const auto left = [kitty] {
        const QList<ChatSession *> sessions = kitty->chatSessions();
        return int(std::count_if(sessions.begin(), sessions.end(), [](const ChatSession *each) { return !isOver(each); }));
    };
    co_await waitUntil(m_person.get(), &Participant::somethingHappened, [left] { return left() == 0; }, patience);
    const QList<HandlerCall> calls = m_person->calls().mid(callsBefore);
    const auto leaks = std::count_if(calls.begin(), calls.end(), [](const HandlerCall &call) { return call.leaked; });
    co_return Outcome{tr("%1 are left, %2 calls after the end").arg(left()).arg(leaks), left() == 0 && leaks == 0};
}

} // namespace purr::lab
