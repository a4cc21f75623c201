// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/actions.h"

#include "client/failures.h"
#include "client/linkport.h"
#include "core/clock.h"

#include <QJsonDocument>
#include <QPointer>

namespace purr
{

namespace
{
/// After the RECEIPT of an EventOrReceipt action, how long its event may still take.
constexpr std::chrono::milliseconds eventGrace{1'500};
} // namespace

Actions::Actions(LinkPort *link, Clock *clock, std::chrono::milliseconds deadline)
    : m_link(link), m_clock(clock), m_deadline(deadline)
{
}

void Actions::send(Request request, Done done)
{
    const QByteArray receipt = request.receipt.isEmpty() ? newReceipt() : request.receipt;
    if (m_commands.contains(receipt)) {
        done(failure::invalid(errorname::validation, QStringLiteral("An action with this receipt is under way.")));
        return;
    }
    Command command{request.completion, request.types, std::move(done), 0, request.about, request.body};
    const std::chrono::milliseconds deadline = request.deadline.count() > 0 ? request.deadline : m_deadline;
    command.timer = m_clock->after(deadline, this, [this, receipt] { settle(receipt, failure::timeout()); });
    m_commands.insert(receipt, std::move(command));
    m_link->send(receipt, request.destination, request.body, std::move(request.reader));
}

void Actions::send(const QString &destination, const QByteArray &body)
{
    m_link->send(newReceipt(), destination, body, {});
}

void Actions::handle(const report::Happened &happened)
{
    const auto it = m_commands.constFind(happened.receipt);
    if (it == m_commands.cend() || it->completion == Completion::Receipt)
        return;
    if (!it->types.isEmpty() && !it->types.contains(happened.event.type))
        return;
    if (happened.result)
        settle(happened.receipt, *happened.result);
}

void Actions::handle(const report::Confirmed &confirmed)
{
    const auto it = m_commands.find(confirmed.receipt);
    if (it == m_commands.end())
        return;
    if (it->completion == Completion::Receipt) {
        settle(confirmed.receipt, std::any());
    } else if (it->completion == Completion::EventOrReceipt) {
        m_clock->cancel(it->timer);
        it->timer = m_clock->after(eventGrace, this,
                                   [this, receipt = confirmed.receipt] { settle(receipt, std::any()); });
    }
}

bool Actions::handle(const report::Refused &refused)
{
    const auto it = m_commands.constFind(refused.receipt);
    if (it == m_commands.cend())
        return false;
    if (RefusedAction about = it->about; !about.link.isEmpty()) {
        about.body = QJsonDocument::fromJson(it->body).object();
        about.error = refused.error;
        const QPointer<Actions> self(this); // A slot may end the user's session.
        Q_EMIT actionRefused(about);
        if (!self)
            return true;
    }
    settle(refused.receipt, refused.error);
    return true;
}

void Actions::settle(const QByteArray &receipt, Result<std::any> result)
{
    const auto it = m_commands.find(receipt);
    if (it == m_commands.end())
        return;
    const Command command = std::move(it.value());
    m_commands.erase(it);
    m_clock->cancel(command.timer);
    m_link->forget(receipt);
    command.done(std::move(result));
}

void Actions::failAll(const Error &error)
{
    const QHash<QByteArray, Command> commands = std::exchange(m_commands, {});
    for (const Command &command : commands)
        m_clock->cancel(command.timer);
    for (const Command &command : commands)
        command.done(error);
}

} // namespace purr
