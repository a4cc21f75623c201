// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "chaosrun.h"

#include "lab/waiting.h"
#include "server/server.h"

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::faults
{
namespace
{

const QString room = u"room"_s;
constexpr auto startTime = 20s;

QString words(const Error &error)
{
    return error.code + u' ' + error.message;
}

} // namespace

ChaosRun::ChaosRun(const ChaosOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_random(quint32(options.seed))
{
}

ChaosRun::~ChaosRun()
{
    m_people.clear();
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
    }
}

QCoro::Task<QStringList> ChaosRun::run()
{
    Problem problem = co_await setUp();
    if (problem.isEmpty())
        problem = co_await write();
    if (!problem.isEmpty())
        co_return QStringList{problem};
    // Never in a conditional expression: GCC 12 destroys what the co_await in it returned twice.
    const Problem waiting = co_await waitForAll();
    const Result<QStringList> stored = co_await m_people.front()->history(room, m_options.messages + 1000);
    if (stored.failed())
        co_return QStringList{u"the server does not tell what it has: "_s + words(stored.error())};
    m_history.store(*stored);
    if (!m_options.plant.isEmpty() && !m_history.plant(m_options.plant))
        co_return QStringList{u"there is no bug named "_s + m_options.plant};
    QStringList problems = m_history.judge();
    if (!waiting.isEmpty())
        problems.prepend(waiting);
    co_return problems;
}

QCoro::Task<void> ChaosRun::pause(int milliseconds)
{
    co_await lab::pass(std::chrono::milliseconds(milliseconds));
}

QCoro::Task<ChaosRun::Problem> ChaosRun::setUp()
{
    const Problem server = co_await startServer();
    if (!server.isEmpty())
        co_return server;
    for (int i = 0; i < m_options.senders + m_options.observers; ++i) {
        const QString name = i < m_options.senders ? u"sender %1"_s.arg(i) : u"observer %1"_s.arg(i - m_options.senders);
        const Problem problem = co_await signIn(name);
        if (!problem.isEmpty())
            co_return problem;
    }
    co_return co_await makeChannel();
}

QCoro::Task<ChaosRun::Problem> ChaosRun::signIn(QString name)
{
    lab::Participant::Setup setup;
    setup.name = name;
    setup.fast = true;
    setup.seed = m_options.seed;
    m_people.push_back(std::make_unique<lab::Participant>(setup, &m_clock));
    lab::Participant *const person = m_people.back().get();
    const Result<void> reachable = person->setServer(u"127.0.0.1"_s, m_port);
    if (reachable.failed())
        co_return words(reachable.error());
    connect(person->kitty().outbox(), &Outbox::outboxChanged, this, [this](const OutboxEntry &entry) {
        if (entry.state == Delivery::State::Sent)
            m_history.acknowledge(entry.body());
    });
    connect(&person->tap(), &lab::SessionTap::called, this, [this, name](const lab::HandlerCall &call) {
        if (call.handler == "onReceivedMessage"_L1) {
            m_history.see(name, call.payload.value("body"_L1).toString());
            ++m_seenCount[name];
        } else if (call.handler == "onResumed"_L1 && !call.payload.value("complete"_L1).toBool()) {
            ++m_gaps;
        }
    });
    const Result<void> started = co_await person->startSession();
    co_return started.failed() ? words(started.error()) : Problem();
}

QCoro::Task<ChaosRun::Problem> ChaosRun::makeChannel()
{
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = room;
    for (const auto &person : m_people) {
        if (person == m_people.front())
            continue;
        UserReference reference;
        reference.username = person->name();
        request.members.append(reference);
    }
    const Result<Channel> created = co_await m_people.front()->kitty().createChannel(request);
    if (created.failed())
        co_return words(created.error());
    for (const auto &each : m_people) {
        lab::Participant *const person = each.get();
        person->learnChannel(room, created->id);
        const Result<void> entered = co_await person->enter(room);
        if (entered.failed())
            co_return person->name() + u" cannot enter: "_s + words(entered.error());
    }
    co_return Problem();
}

QCoro::Task<ChaosRun::Problem> ChaosRun::write()
{
    // The chances decide which link is cut before which message, so that a seed tells the same story again.
    const int cutEvery = m_options.cuts > 0 ? std::max(1, m_options.messages / m_options.cuts) : 0;
    const int killEvery = m_options.kills > 0 ? std::max(1, m_options.messages / m_options.kills) : 0;
    for (int i = 0; i < m_options.messages; ++i) {
        lab::Participant *const sender = m_people.at(size_t(i % m_options.senders)).get();
        const QString text = u"%1: %2"_s.arg(sender->name()).arg(i);
        m_history.invoke(sender->name(), text);
        const Result<void> posted = co_await sender->post(room, text);
        if (posted.failed())
            co_return u"%1 cannot post: %2"_s.arg(sender->name(), words(posted.error()));
        if (cutEvery > 0 && i % cutEvery == cutEvery - 1)
            cutOne();
        if (killEvery > 0 && i % killEvery == killEvery - 1) {
            co_await pause(m_random.bounded(1, 40));
            const Problem problem = co_await killServer();
            if (!problem.isEmpty())
                co_return problem;
        }
        if (i % 10 == 9)
            co_await pause(m_random.bounded(1, 12));
    }
    co_return Problem();
}

void ChaosRun::cutOne()
{
    lab::ChaosProxy &proxy = m_people.at(m_random.bounded(quint32(m_people.size())))->proxy();
    proxy.cutAll(m_random.bounded(2) ? lab::ChaosProxy::Cut::Reset : lab::ChaosProxy::Cut::Close);
}

/// Everyone sent everything and saw everything; what is missing when time is over, the judge names.
QCoro::Task<ChaosRun::Problem> ChaosRun::waitForAll()
{
    const auto isDone = [this] {
        for (const auto &person : m_people) {
            if (person->kitty().outbox()->pendingCount() > 0 || m_seenCount.value(person->name()) < m_options.messages)
                return false;
        }
        return true;
    };
    const int atMost = 20'000 + m_options.messages * 20 + m_options.kills * 1000;
    for (int waited = 0; waited < atMost; waited += 50) {
        if (isDone())
            co_return Problem();
        co_await pause(50);
    }
    QStringList counts;
    for (const auto &person : m_people)
        counts << u"%1 saw %2, %3 pending"_s.arg(person->name())
                      .arg(m_seenCount.value(person->name()))
                      .arg(person->kitty().outbox()->pendingCount());
    co_return u"not all was sent and seen in time: %1; gaps told: %2"_s.arg(counts.join(u"; "_s)).arg(m_gaps);
}

QCoro::Task<ChaosRun::Problem> ChaosRun::startServer()
{
    if (m_options.kills > 0)
        co_return co_await startProcess();
    server::ServerConfig config;
    config.port = 0;
    config.dataDir = m_data.path();
    config.rateLimits = false;
    m_server = std::make_unique<server::Server>(config);
    const Result<quint16> port = m_server->start();
    if (port.failed())
        co_return words(port.error());
    aimAt(*port);
    co_return Problem();
}

QCoro::Task<ChaosRun::Problem> ChaosRun::startProcess()
{
    m_process = std::make_unique<QProcess>();
    // The last one has to live until everything is sent and seen.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_killed >= m_options.kills)
        environment.remove(u"PURR_PLANT"_s);
    m_process->setProcessEnvironment(environment);
    // One that outlives a crash of this program would hold its output open, and whoever waits for that.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(PURRD), {u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, m_data.path(),
                                             u"--no-rate-limits"_s});
    QByteArray said;
    const auto hasSpoken = [&] { return (said += m_process->readAllStandardOutput()).contains('\n'); };
    const bool up = co_await lab::waitUntil(m_process.get(), &QProcess::readyReadStandardOutput, hasSpoken, startTime);
    if (!up)
        co_return u"the server does not start"_s;
    aimAt(said.trimmed().split(':').last().toUShort());
    co_return Problem();
}

QCoro::Task<ChaosRun::Problem> ChaosRun::killServer()
{
    m_process->kill();
    m_process->waitForFinished();
    ++m_killed;
    co_return co_await startProcess();
}

void ChaosRun::aimAt(quint16 port)
{
    m_port = port;
    for (const auto &person : m_people)
        person->proxy().setTarget(u"127.0.0.1"_s, port);
}

} // namespace purr::faults
