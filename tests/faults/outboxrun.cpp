// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "outboxrun.h"

#include "client/chatkitty.h"
#include "lab/waiting.h"
#include "server/server.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <set>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::faults
{
namespace
{

const QByteArray places[] = {"before commit", "after commit", "after send", "after receipt"};
constexpr int mostPages = 10'000;
/// What waits in the outbox is looked for in history first, one by one.
constexpr std::chrono::milliseconds drainTime = 30min;

std::unique_ptr<ChatKitty> makeKitty(quint16 port, const ClientOptions &options = {})
{
    auto kitty = std::make_unique<ChatKitty>(options);
    kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    kitty->setApiKey(u"faults"_s);
    return kitty;
}

QCoro::Task<bool> write(ChatKitty &kitty, qint64 channelId, int from, int count)
{
    const Result<CurrentUser> user = co_await kitty.startSession(u"writer"_s);
    if (user.failed())
        co_return false;
    const Result<Channel> channel = co_await kitty.retrieveChannel(channelId);
    if (channel.failed())
        co_return false;
    for (int i = from; i < from + count; ++i) {
        SendMessageRequest request;
        request.body = QString::number(i);
        const auto posted = co_await kitty.outbox()->post(*channel, request);
        if (posted.failed())
            co_return false;
        std::printf("kept %d\n", i);
        std::fflush(stdout);
    }
    co_return co_await lab::waitUntil(kitty.outbox(), &Outbox::pendingCountChanged,
                                      [&kitty] { return kitty.outbox()->pendingCount() == 0; }, drainTime);
}

} // namespace

int writeTexts(const QString &storage, quint16 port, qint64 channelId, int from, int count)
{
    const auto kitty = makeKitty(port);
    kitty->setStoragePath(storage);
    if (!QCoro::waitFor(write(*kitty, channelId, from, count)))
        return 1;
    std::printf("drained\n");
    std::fflush(stdout);
    return 0;
}

OutboxRun::OutboxRun(const OutboxOptions &options) : m_options(options), m_random(quint32(options.seed)) {}

OutboxRun::~OutboxRun() = default;

QCoro::Task<QStringList> OutboxRun::run()
{
    const QString problem = co_await setUp();
    if (!problem.isEmpty())
        co_return QStringList{problem};
    for (int life = 0; life < m_options.kills; ++life)
        co_await live(life);
    const QString left = co_await drain();
    if (!left.isEmpty())
        co_return QStringList{left};

    QStringList problems;
    std::set<int> seen;
    int before = -1;
    const QStringList texts = co_await stored();
    for (const QString &text : texts) {
        const int number = text.toInt();
        if (!seen.insert(number).second)
            problems << u"stored twice: %1"_s.arg(number);
        else if (number < before)
            problems << u"out of order: %1 after %2"_s.arg(number).arg(before);
        before = std::max(before, number);
    }
    for (const int number : std::as_const(m_kept)) {
        if (!seen.contains(number))
            problems << u"kept and lost: %1"_s.arg(number);
    }
    std::printf("the writer was told of %lld texts that they are kept; the server has %lld\n", qlonglong(m_kept.size()),
                qlonglong(texts.size()));
    co_return problems;
}

QCoro::Task<QString> OutboxRun::setUp()
{
    server::ServerConfig config;
    config.port = 0;
    config.dataDir = m_data.filePath(u"server"_s);
    config.rateLimits = false;
    m_server = std::make_unique<server::Server>(config);
    const Result<quint16> port = m_server->start();
    if (port.failed())
        co_return port.error().message;
    m_port = *port;
    m_reader = makeKitty(m_port);
    const Result<CurrentUser> user = co_await m_reader->startSession(u"reader"_s);
    if (user.failed())
        co_return user.error().message;
    // The writer must be known before it can be a member.
    const auto writer = makeKitty(m_port);
    const Result<CurrentUser> known = co_await writer->startSession(u"writer"_s);
    if (known.failed())
        co_return known.error().message;
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"faults"_s;
    UserReference member;
    member.username = u"writer"_s;
    request.members.append(member);
    const Result<Channel> channel = co_await m_reader->createChannel(request);
    if (channel.failed())
        co_return channel.error().message;
    m_channelId = channel->id;
    co_return QString();
}

std::unique_ptr<QProcess> OutboxRun::startWriter(const QByteArray &dieAt, int from, int count)
{
    auto writer = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PURR_DIE_AT"_s, QString::fromLatin1(dieAt));
    environment.insert(u"PURR_PLANT"_s, m_options.plant);
    writer->setProcessEnvironment(environment);
    writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // also when this program crashes
    writer->start(QCoreApplication::applicationFilePath(),
                  {u"--write-to"_s, QString::number(m_channelId), u"--port"_s, QString::number(m_port), u"--storage"_s,
                   m_data.filePath(u"writer"_s), u"--from"_s, QString::number(from), u"--count"_s, QString::number(count)});
    return writer;
}

void OutboxRun::listen(QProcess *writer)
{
    while (writer->canReadLine()) {
        const QByteArray line = writer->readLine().trimmed();
        if (line.startsWith("kept "))
            m_kept.append(line.sliced(5).toInt());
        else if (line == "drained")
            m_drained = true;
    }
}

/// One life of the writer, ended by signal 9 at one of the places or at any moment.
QCoro::Task<void> OutboxRun::live(int life)
{
    const bool anyMoment = life % 2 == 0;
    const QByteArray place = places[size_t(life / 2) % std::size(places)];
    const int count = m_options.textsPerLife;
    const QByteArray dieAt = anyMoment ? QByteArray() : place + ':' + QByteArray::number(m_random.bounded(1, count / 2));
    const auto writer = startWriter(dieAt, m_next, count);
    const qsizetype keptBefore = m_kept.size();
    const qsizetype enough = keptBefore + m_random.bounded(0, count);
    const auto isOver = [&] {
        listen(writer.get());
        return writer->state() == QProcess::NotRunning || m_drained || (anyMoment && m_kept.size() >= enough);
    };
    for (int waited = 0; waited < 30'000 && !isOver(); waited += 5)
        co_await lab::pass(5ms);
    if (anyMoment)
        co_await lab::pass(std::chrono::milliseconds(m_random.bounded(0, 20)));
    writer->kill();
    writer->waitForFinished();
    listen(writer.get());
    m_drained = false;
    m_next += count; // whatever was tried has a number of its own
}

/// One more life, which is left alone until everything is sent.
QCoro::Task<QString> OutboxRun::drain()
{
    m_options.plant = m_options.plant == "forget-outbox"_L1 ? QString() : m_options.plant;
    const auto writer = startWriter({}, m_next, 1);
    for (int waited = 0; waited < drainTime.count() && !m_drained && writer->state() != QProcess::NotRunning; waited += 20) {
        listen(writer.get());
        co_await lab::pass(20ms);
    }
    writer->waitForFinished();
    listen(writer.get());
    co_return m_drained ? QString() : u"what is in the outbox is not sent"_s;
}

QCoro::Task<QStringList> OutboxRun::stored()
{
    QStringList texts;
    const Result<Channel> channel = co_await m_reader->retrieveChannel(m_channelId);
    if (channel.failed())
        co_return texts;
    auto page = co_await m_reader->listMessages(*channel);
    for (int i = 0; i < mostPages && page.succeeded(); ++i) {
        for (const Message &message : page->items)
            texts.prepend(message.body);
        if (!page->hasNextPage())
            break;
        page = co_await m_reader->nextPage(*page);
    }
    co_return texts;
}

} // namespace purr::faults
