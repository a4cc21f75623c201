// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "protocol/requests.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace purr
{

class ChatKitty;

/// Where an own message is on its way; sent ones live on as Message and get delivered and read there.
namespace Delivery
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Delivery)
enum class State {
    Queued,      ///< on disk, waiting for a connection or for the messages before it
    Sending,     ///< on the wire, not answered yet
    Sent,        ///< the server has it; `message` is what became of it
    Failed,      ///< refused for good, see `error`; retry() or remove() it
    Unconfirmed, ///< the link broke before the answer; heals by itself at the next connection
};
Q_ENUM_NS(State)
} // namespace Delivery

/// One message on its way out.
struct OutboxEntry {
    Q_GADGET
    QML_VALUE_TYPE(outboxEntry)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(qint64 channelId MEMBER channelId FINAL)
    Q_PROPERTY(purr::Delivery::State state MEMBER state FINAL)
    Q_PROPERTY(QString body READ body FINAL)
    Q_PROPERTY(QDateTime createdTime MEMBER createdTime FINAL)
    Q_PROPERTY(purr::Error error MEMBER error FINAL)
    Q_PROPERTY(purr::Message message MEMBER message FINAL)

public:
    /// The receipt of its SEND, the same at every attempt; also `properties[Outbox::nonceProperty]` of its message.
    QString key;
    /// Rises with every message that was ever put into this outbox.
    qint64 position = 0;
    qint64 channelId = 0;
    /// Non-zero: it answers that message.
    qint64 parentId = 0;
    SendMessageRequest request;
    Delivery::State state = Delivery::State::Queued;
    QDateTime createdTime;
    Error error;
    /// As the server has it; null until sent.
    Message message;
    /// Where to send it; an opaque link of the channel or of the parent.
    QString destination;
    /// Where to look whether it arrived after all.
    QString historyLink;
    /// Times that it was, or may have been, on the wire.
    int attempts = 0;

    [[nodiscard]] QString body() const { return request.body; }
    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

/// Messages that the user has sent and the server has not confirmed: durable, in order, each exactly once.
///
/// A message is on disk before post() succeeds, so the composer may clear then. Messages of one channel leave one by one
/// in their order; after a cut they are sent again with the same key, which the server knows as the same message. A
/// server that does not know keys is asked for the newest messages first, and one that carries our nonce is not repeated.
class Outbox : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int pendingCount READ pendingCount NOTIFY pendingCountChanged FINAL)

public:
    ~Outbox() override;

    /// Name of the property of a message that holds the key.
    static constexpr QLatin1StringView nonceProperty{"purrNonce"};

    /// Puts a text (or a reference to an external file) on its way. Succeeds when the entry is on disk; fails with
    /// Failure::Kind::Storage when it cannot be, and then nothing was queued.
    [[nodiscard]] QCoro::Task<Result<OutboxEntry>> post(Channel channel, SendMessageRequest request,
                                                        Message parent = {});
    /// Sends a failed entry again, with its old key, behind those that wait.
    void retry(const QString &key);
    /// Forgets an entry that is queued or failed; false when it is on the wire already.
    bool remove(const QString &key);

    /// Not yet sent entries of a channel, oldest first.
    [[nodiscard]] QList<OutboxEntry> entries(qint64 channelId) const;
    [[nodiscard]] QList<OutboxEntry> entries() const;
    /// Queued, sending and unconfirmed ones.
    [[nodiscard]] int pendingCount() const;
    /// Id of the channel of the oldest of them; 0 when there is none.
    Q_INVOKABLE double firstPendingChannel() const;

Q_SIGNALS:
    /// A new entry or one with a new state. An entry that became Sent is reported once and is gone afterwards.
    void outboxChanged(const purr::OutboxEntry &entry);
    /// The user took it back.
    void entryRemoved(const QString &key, qint64 channelId);
    void pendingCountChanged();
    /// The disk refused; posting fails until it works again.
    void storageFailed(const purr::Error &error);

private:
    friend class ChatKitty;
    class Private;
    explicit Outbox(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace purr
