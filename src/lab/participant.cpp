// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/participant.h"

#include "client/filetransfer.h"
#include "lab/waiting.h"
#include "protocol/properties.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{
/// A text, and what it quotes unless that is 0.
SendMessageRequest textOf(const QString &text, qint64 quoted)
{
    SendMessageRequest request;
    request.body = text;
    if (quoted != 0)
        request.properties.insert(property::quotes, quoted);
    return request;
}

constexpr auto settleTime = 15s;
constexpr auto transferTime = 60s;

ClientOptions optionsFor(const Participant::Setup &setup)
{
    ClientOptions options;
    if (setup.fast) {
        options.firstRetry = 40ms;
        options.longestRetry = 400ms;
        options.keystrokesDebounce = 10ms;
    }
    return options;
}

Error unknown(const QString &what)
{
    return {Failure::Kind::Invalid, u"ResourceNotFoundError"_s, what, {}};
}

} // namespace

Participant::Participant(const Setup &setup, Clock *clock, QObject *parent)
    : QObject(parent), m_setup(setup), m_clock(clock), m_proxy(clock),
      m_kitty(std::make_unique<ChatKitty>(optionsFor(setup))), m_tap(std::make_unique<SessionTap>(m_kitty.get()))
{
    m_proxy.setSeed(setup.seed);
    m_kitty->setApiKey(setup.apiKey);
    m_kitty->setChatSessionLimit(setup.chatSessionLimit);
    connect(m_tap.get(), &SessionTap::called, this, [this](const HandlerCall &call) {
        if (m_setup.keepsCalls)
            m_calls.append(call);
        Q_EMIT somethingHappened();
    });
    connect(m_tap.get(), &SessionTap::recordsChanged, this, &Participant::somethingHappened);
    connect(m_kitty.get(), &ChatKitty::stateChanged, this, &Participant::somethingHappened);
}

Participant::~Participant()
{
    m_tap.reset();
    // The proxy works on this thread: while the client waits for an answer to its goodbye, nobody would hear it.
    m_proxy.cutAll(ChaosProxy::Cut::Reset);
    m_kitty.reset();
}

Result<void> Participant::setServer(const QString &host, quint16 port)
{
    m_proxy.setTarget(host, port);
    const Result<quint16> listening = m_proxy.listen();
    if (listening.failed())
        return listening.error();
    m_kitty->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(*listening)));
    return {};
}

Result<void> Participant::setServer(const QUrl &url)
{
    const bool isPlain = url.scheme() == "http"_L1 || url.scheme() == "ws"_L1;
    if (isPlain && url.path().size() <= 1)
        return setServer(url.host(), quint16(url.port(80)));
    m_direct = true;
    m_kitty->setServer(url);
    return {};
}

QCoro::Task<Result<void>> Participant::startSession()
{
    const Result<CurrentUser> started = co_await m_kitty->startSession(m_setup.name, m_setup.authParams);
    if (started.failed())
        co_return started.error();
    if (!m_setup.displayName.isEmpty() && started->displayName != m_setup.displayName) {
        UpdateRequest changes;
        changes.displayName = m_setup.displayName;
        const Result<CurrentUser> named = co_await m_kitty->updateCurrentUser(changes);
        if (named.failed())
            co_return named.error();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Participant::endSession()
{
    const Result<void> ended = co_await m_kitty->endSession();
    m_channels.clear();
    co_return ended;
}

QCoro::Task<Result<Channel>> Participant::channel(QString name)
{
    const auto known = m_channels.constFind(name);
    if (known != m_channels.constEnd())
        co_return *known;
    if (!m_channelIds.contains(name))
        co_return unknown(u"there is no channel named %1"_s.arg(name));
    const Result<Channel> found = co_await m_kitty->retrieveChannel(m_channelIds.value(name));
    if (found.succeeded())
        m_channels.insert(name, *found);
    co_return found;
}

QCoro::Task<Result<void>> Participant::enter(QString channelName)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    const Result<ChatSession *> started = m_kitty->startChatSession(*found);
    if (started.failed())
        co_return started.error();
    const QPointer<ChatSession> session(started.value());
    m_sessions.insert(channelName, session);
    const auto isSettled = [session] {
        return !session || session->state() == ChatSession::State::Live
               || session->state() == ChatSession::State::Failed || session->state() == ChatSession::State::Ended;
    };
    const bool settled = co_await waitUntil(session.data(), &ChatSession::stateChanged, isSettled, settleTime);
    if (!settled || !session)
        co_return Error{Failure::Kind::Timeout, u"TimeoutError"_s, u"the chat session did not start"_s, {}};
    if (session->state() == ChatSession::State::Failed)
        co_return session->error();
    // Live says that the session stands; its other topics are asked for with it. Once a question that comes after them is
    // answered, nothing that happens from now on is missed.
    std::ignore = co_await m_kitty->retrieveChannel(found->id);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Participant::leave(QString channelName)
{
    if (ChatSession *const open = session(channelName)) {
        open->end();
        co_return Result<void>();
    }
    co_return unknown(u"%1 has no chat session in %2"_s.arg(m_setup.name, channelName));
}

std::chrono::milliseconds Participant::typingTime(qsizetype letters) const
{
    // Five letters are a word.
    return std::chrono::milliseconds(letters * 60'000 / (5 * m_setup.wordsPerMinute));
}

QCoro::Task<Result<void>> Participant::type(QString channelName, QString text, Pause pause)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    const QPointer<Participant> alive(this); // time passes without us too
    // Every third letter is enough for others to watch.
    const auto time = m_setup.fast && !pause ? std::chrono::milliseconds(15) : typingTime(3);
    for (qsizetype length = m_setup.fast ? text.size() : 3;; length += 3) {
        m_kitty->sendKeystrokes(*found, text.left(length));
        if (pause)
            co_await pause(time);
        else
            co_await pass(time);
        if (!alive || length >= text.size())
            co_return Result<void>();
    }
}

QCoro::Task<Result<Message>> Participant::send(QString channelName, QString text, qint64 quoted)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    co_return co_await m_kitty->sendMessage(*found, textOf(text, quoted));
}

QCoro::Task<Result<Message>> Participant::sendFile(QString channelName, QString path)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    const QPointer<FileTransfer> transfer(m_kitty->sendFile(*found, path));
    const auto isOver = [transfer] { return !transfer || transfer->state() != FileTransfer::State::Running; };
    const bool over = co_await waitUntil(transfer.data(), &FileTransfer::stateChanged, isOver, transferTime);
    if (!over || !transfer)
        co_return Error{Failure::Kind::Timeout, u"TimeoutError"_s, u"the file was not sent in time"_s, {}};
    const Error error = transfer->error();
    const Message message = transfer->message();
    transfer->deleteLater();
    if (error.isSet())
        co_return error;
    co_return message;
}

QCoro::Task<Result<void>> Participant::post(QString channelName, QString text, qint64 quoted)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    const Result<OutboxEntry> posted = co_await m_kitty->outbox()->post(*found, textOf(text, quoted));
    if (posted.failed())
        co_return posted.error();
    co_return Result<void>();
}

QCoro::Task<Result<Message>> Participant::message(QString channelName, qint64 id)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    Result<Paginator<Message>> page = co_await m_kitty->listMessages(*found);
    while (page.succeeded()) {
        for (const Message &message : std::as_const(page->items)) {
            if (message.id == id)
                co_return message;
        }
        if (!page->hasNextPage())
            co_return unknown(u"%1 does not see message %2"_s.arg(m_setup.name).arg(id));
        const Paginator<Message> before = page.value();
        page = co_await m_kitty->nextPage(before);
    }
    co_return page.error();
}

QCoro::Task<Result<QStringList>> Participant::history(QString channelName, int count)
{
    const Result<Channel> found = co_await channel(channelName);
    if (found.failed())
        co_return found.error();
    QStringList texts;
    Result<Paginator<Message>> page = co_await m_kitty->listMessages(*found);
    while (page.succeeded()) {
        for (const Message &message : std::as_const(page->items)) {
            if (texts.size() < count)
                texts.prepend(message.body);
        }
        if (texts.size() >= count || !page->hasNextPage())
            co_return texts;
        const Paginator<Message> before = page.value();
        page = co_await m_kitty->nextPage(before);
    }
    co_return page.error();
}

void Participant::goOffline()
{
    if (m_direct) {
        // There is nothing in between to cut: signing out is the nearest to it.
        m_kitty->endSession();
        return;
    }
    // Going down cannot fail.
    std::ignore = m_proxy.setDown(true);
}

Result<void> Participant::comeBack()
{
    if (m_direct) {
        startSession();
        return {};
    }
    const Result<void> up = m_proxy.setDown(false);
    m_kitty->reconnectNow();
    return up;
}

} // namespace purr::lab
