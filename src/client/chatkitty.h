// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/options.h"
#include "client/outbox.h"
#include "client/paginator.h"
#include "client/refusedaction.h"
#include "core/result.h"
#include "protocol/channel.h"
#include "protocol/requests.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace purr
{

class ChatSession;
class UserSession;
class FileTransfer;
class LocalStore;
struct Told;

/// One frame as it went over the wire, for inspectors.
struct WireFrame {
    bool outgoing = false;
    QByteArray bytes;
    QDateTime time;
};

/// Which channels to list; the first that is set wins.
struct ChannelFilter {
    /// Those with unread messages.
    bool unread = false;
    /// true: those this user is a member of; false: public ones he is not. Unset: all he may see.
    std::optional<bool> joined;
    /// Part of the name.
    QString name = {};
    /// Channels of a page; 0: as the server likes.
    int size = 0;
    /// `name,asc` or `name,desc`; empty: as the server likes.
    QString sort = {};
};

/// Which users to list.
struct UserFilter {
    QString name = {};
    QString displayName = {};
    std::optional<bool> online;
};

/// Which messages of a channel to list.
struct MessageFilter {
    /// Without replies.
    bool mainThread = false;
    bool filesOnly = false;
    /// The page whose newest message is this one or the next older one; 0: the newest page. Other servers than ours do
    /// not know it and answer with the newest page.
    qint64 until = 0;
    /// The page whose newest message is the first of that time or later; as `until` with other servers.
    QDateTime since = {};
};

/// A user of a ChatKitty server: the user session, the questions and commands, and the chat sessions of this device
/// (protocol.md 5 and 6). Lives on the thread that made it, usually the GUI's; sockets and JSON live on another.
///
/// Every call ends: in a value or in a typed Error, at the latest at its deadline. A call without a user session fails
/// with NoActiveSessionError, one whose link breaks with ChatKittyConnectionError, one whose link the server did not
/// give with NotPermittedError (or the SDK's own name for that case, protocol.md 5.3). Callers may let go of a task; the
/// call goes on. Destroying the object settles all calls with CancelledError.
class ChatKitty : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_MOC_INCLUDE("client/chatsession.h")
    Q_PROPERTY(QUrl server READ server WRITE setServer NOTIFY serverChanged FINAL)
    Q_PROPERTY(QString apiKey READ apiKey WRITE setApiKey NOTIFY apiKeyChanged FINAL)
    Q_PROPERTY(ConnectionState state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool online READ isOnline NOTIFY stateChanged FINAL)
    Q_PROPERTY(purr::Error error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(int retryIn READ retryIn NOTIFY retryInChanged FINAL)
    Q_PROPERTY(bool retryStart READ retryStart WRITE setRetryStart NOTIFY retryStartChanged FINAL)
    Q_PROPERTY(purr::CurrentUser currentUser READ currentUser NOTIFY currentUserChanged FINAL)
    Q_PROPERTY(QList<purr::ChatSession *> chatSessions READ chatSessions NOTIFY chatSessionsChanged FINAL)
    Q_PROPERTY(int chatSessionLimit READ chatSessionLimit WRITE setChatSessionLimit NOTIFY chatSessionLimitChanged FINAL)
    Q_PROPERTY(purr::Outbox *outbox READ outbox CONSTANT FINAL)
    Q_PROPERTY(QString storagePath READ storagePath WRITE setStoragePath NOTIFY storagePathChanged FINAL)

public:
    enum class ConnectionState {
        SignedOut,    ///< no user session
        Connecting,   ///< startSession() is under way
        Online,       ///< signed in, the link is up
        Reconnecting, ///< signed in, the link is lost; the next try is in `retryIn` seconds
        Failed,       ///< startSession() failed or the server ended the user session, see `error`
    };
    Q_ENUM(ConnectionState)

    explicit ChatKitty(QObject *parent = nullptr);
    explicit ChatKitty(ClientOptions options, QObject *parent = nullptr);
    ~ChatKitty() override;

    /// http, https, ws or wss with host and port; a path other than / is kept in front of the protocol's own. Changes
    /// take effect at the next startSession().
    [[nodiscard]] QUrl server() const;
    void setServer(const QUrl &server);
    /// Names the application on that server.
    [[nodiscard]] QString apiKey() const;
    void setApiKey(const QString &key);
    [[nodiscard]] ConnectionState state() const;
    [[nodiscard]] bool isOnline() const { return state() == ConnectionState::Online; }
    /// Why the link is lost or the user session failed; not set while Online.
    [[nodiscard]] Error error() const;
    /// Seconds until the next try; 0 when one is under way or none is planned.
    [[nodiscard]] int retryIn() const;
    /// Seconds since anything came from the server, and milliseconds that its last answer took; -1: not known.
    Q_INVOKABLE int heardAgo() const;
    Q_INVOKABLE int roundTrip() const;
    /// Whether a startSession() that cannot reach the server goes on trying (state Reconnecting) instead of failing.
    [[nodiscard]] bool retryStart() const;
    void setRetryStart(bool retry);
    /// Null when signed out. Kept through Reconnecting; with `retryStart` already there before the server is reached, as
    /// this device knew him last.
    [[nodiscard]] CurrentUser currentUser() const;
    /// One per channel in which this device has a chat session, oldest first.
    [[nodiscard]] QList<ChatSession *> chatSessions() const;
    /// The last calls of handlers, and what sessions went through meanwhile, oldest first (ClientOptions::keptCalls).
    [[nodiscard]] QList<Told> lastTold() const;
    /// How many there may be at a time (10 on ChatKitty, protocol.md 7.3). Counted before the server is asked.
    [[nodiscard]] int chatSessionLimit() const;
    void setChatSessionLimit(int limit);
    /// Messages on their way out. Works offline too.
    [[nodiscard]] Outbox *outbox() const;
    /// What this device has seen: for showing chats offline, searching, drafts and reading places.
    [[nodiscard]] LocalStore *store() const;
    /// Folder for the files of outbox and store; each server, application and user has a file of its own there. Empty:
    /// in memory only. Takes effect at the next startSession().
    [[nodiscard]] QString storagePath() const;
    void setStoragePath(const QString &path);

    /// Signs in. Fails with SessionActiveError while one is active.
    QCoro::Task<Result<CurrentUser>> startSession(QString username, QJsonObject authParams = {});
    /// Ends all chat sessions, tells the server, closes the link. Succeeds also when the server never answers.
    QCoro::Task<Result<void>> endSession();
    /// Tries to reconnect now instead of in `retryIn` seconds: the network is back, the machine woke up, the user asked.
    Q_INVOKABLE void reconnectNow();
    /// The machine slept or the network changed: makes sure at once that the link still lives.
    Q_INVOKABLE void checkLink();

    /// Starts a chat session, or returns the one that this device has in that channel. At once: the session is Starting;
    /// what the server says comes as its state. Fails with NoActiveSessionError, ChatSessionLimitExceededError,
    /// NotAChannelMemberError. Owned by this object; deleted some time after it ended.
    Result<ChatSession *> startChatSession(const Channel &channel);
    /// The session in that channel, or null.
    [[nodiscard]] ChatSession *chatSession(qint64 channelId) const;

    // --- current user and users
    QCoro::Task<Result<CurrentUser>> retrieveCurrentUser();
    QCoro::Task<Result<CurrentUser>> updateCurrentUser(UpdateRequest changes);
    QCoro::Task<Result<Paginator<User>>> listUsers(UserFilter filter = {});
    QCoro::Task<Result<qint64>> listUsersCount(UserFilter filter = {});
    QCoro::Task<Result<User>> retrieveUser(qint64 id);
    QCoro::Task<Result<bool>> checkUserIsChannelMember(User user, Channel channel);
    QCoro::Task<Result<User>> blockUser(User user);
    QCoro::Task<Result<Paginator<BlockRecord>>> listUserBlockedRecords();
    QCoro::Task<Result<User>> deleteUserBlockedRecord(BlockRecord record);

    // --- channels
    QCoro::Task<Result<Paginator<Channel>>> listChannels(ChannelFilter filter = {});
    QCoro::Task<Result<Channel>> retrieveChannel(qint64 id);
    QCoro::Task<Result<Channel>> createChannel(CreateChannelRequest request);
    QCoro::Task<Result<Channel>> updateChannel(Channel channel, UpdateRequest changes);
    QCoro::Task<Result<void>> deleteChannel(Channel channel);
    QCoro::Task<Result<Channel>> joinChannel(Channel channel);
    QCoro::Task<Result<Channel>> leaveChannel(Channel channel);
    QCoro::Task<Result<User>> inviteUser(Channel channel, UserReference user);
    QCoro::Task<Result<Channel>> addChannelModerator(Channel channel, UserReference user);
    QCoro::Task<Result<Channel>> muteChannel(Channel channel);
    QCoro::Task<Result<Channel>> unmuteChannel(Channel channel);
    QCoro::Task<Result<Channel>> hideChannel(Channel channel);
    QCoro::Task<Result<Channel>> clearChannelHistory(Channel channel);
    QCoro::Task<Result<void>> readChannel(Channel channel);
    QCoro::Task<Result<bool>> checkChannelUnread(Channel channel);
    /// Who read the messages from one to another; 0: from the first, to the last.
    QCoro::Task<Result<ChannelContext>> retrieveChannelContext(Channel channel, qint64 start = 0, qint64 end = 0);
    /// Unread channels, all or of one type.
    QCoro::Task<Result<qint64>> countUnreadChannels(ChannelType type = ChannelType::UnknownChannel);
    QCoro::Task<Result<Paginator<User>>> listChannelMembers(Channel channel, QString displayName = {});
    QCoro::Task<Result<Paginator<User>>> listChannelModerators(Channel channel);
    /// For moderators (CannotAddModeratorToChannel for others), as are the four below.
    QCoro::Task<Result<Channel>> deleteChannelModerator(Channel channel, UserReference user);
    QCoro::Task<Result<void>> removeChannelMember(Channel channel, UserReference user);
    /// Removes somebody and keeps him out until the record is deleted (protocol.md 7.10).
    QCoro::Task<Result<BlockRecord>> blockChannelUser(Channel channel, UserReference user);
    QCoro::Task<Result<Paginator<BlockRecord>>> listChannelBlockRecords(Channel channel);
    QCoro::Task<Result<BlockRecord>> unblockChannelUser(BlockRecord record);
    /// Who has a chat session in the channel now. NotPermittedError on servers that cannot tell.
    QCoro::Task<Result<Paginator<User>>> listParticipants(Channel channel);
    QCoro::Task<Result<void>> triggerEvent(Channel channel, TriggerEventRequest event);

    // --- messages
    /// Newest first; the next page is older. Of all channels of this user when `channel` is null.
    QCoro::Task<Result<Paginator<Message>>> listMessages(Channel channel, MessageFilter filter = {});
    QCoro::Task<Result<Paginator<Message>>> listMessages(Thread thread);
    /// The replies to a message, oldest first.
    QCoro::Task<Result<Paginator<Message>>> listMessages(Message parent);
    /// At once and not durable: for programs that want no outbox. `nonce` becomes the receipt (protocol.md 2.3), so that
    /// our server takes a repetition for the same message; empty: a new one.
    QCoro::Task<Result<Message>> sendMessage(Channel channel, SendMessageRequest request, QString nonce = {});
    QCoro::Task<Result<Message>> sendMessage(Channel channel, QString text, QString nonce = {});
    /// As a reply.
    QCoro::Task<Result<Message>> sendMessage(Message parent, SendMessageRequest request, QString nonce = {});
    QCoro::Task<Result<Message>> retrieveMessage(Message stale);
    QCoro::Task<Result<Message>> retrieveMessageParent(Message message);
    QCoro::Task<Result<Channel>> retrieveMessageChannel(Message message);
    QCoro::Task<Result<Message>> retrieveLastReadMessage(Channel channel, QString username);
    QCoro::Task<Result<Message>> editMessage(Message message, QString body);
    QCoro::Task<Result<Message>> updateMessageProperties(Message message, QJsonObject properties);
    QCoro::Task<Result<Message>> deleteMessage(Message message);
    QCoro::Task<Result<Message>> deleteMessageForMe(Message message);
    QCoro::Task<Result<void>> readMessage(Message message);
    QCoro::Task<Result<void>> unreadMessage(Message message);
    /// Of one channel, or of all when it is null.
    QCoro::Task<Result<qint64>> countUnreadMessages(Channel channel = {});
    QCoro::Task<Result<qint64>> countMessageReplies(Message message);
    QCoro::Task<Result<Reaction>> reactToMessage(Message message, QString emoji);
    QCoro::Task<Result<Reaction>> removeReaction(Message message, QString emoji);
    QCoro::Task<Result<Paginator<Reaction>>> listReactions(Message message);
    QCoro::Task<Result<Paginator<ReadReceipt>>> listReadReceipts(Message message);
    /// Tells a room the whole draft of this user. Fire and forget; at most one per room and 150 ms, the last one counts.
    void sendKeystrokes(const Channel &channel, const QString &keys);
    /// The same in a thread.
    void sendKeystrokes(const Thread &thread, const QString &keys);

    // --- threads
    QCoro::Task<Result<Thread>> createThread(Channel channel, CreateThreadRequest request);
    QCoro::Task<Result<Paginator<Thread>>> listThreads(Channel channel, bool includeMainThread = true,
                                                       bool standalone = false);
    QCoro::Task<Result<Channel>> listThreadChannel(Thread thread);
    QCoro::Task<Result<Message>> listThreadMessage(Thread thread);
    QCoro::Task<Result<Message>> sendMessage(Thread thread, SendMessageRequest request, QString nonce = {});
    QCoro::Task<Result<void>> readThread(Thread thread);

    // --- files
    /// Uploads a local file as a message of the channel (of `parent` when it is not null). The transfer tells progress,
    /// can be cancelled and repeated; owned by this object, lives until it or that is deleted.
    FileTransfer *sendFile(const Channel &channel, const QString &localPath, const SendMessageRequest &about = {},
                           const Message &parent = {});
    /// The same as a message of a thread of `channel`.
    FileTransfer *sendFile(const Channel &channel, const Thread &thread, const QString &localPath, const SendMessageRequest &about = {});
    /// Uploads a local picture as the current user's.
    FileTransfer *updateCurrentUserDisplayPicture(const QString &localPath);
    /// Takes a picture that is elsewhere on the web as the current user's; its `type` says nothing.
    QCoro::Task<Result<CurrentUser>> updateCurrentUserDisplayPicture(FileAttachment elsewhere);
    /// Where to fetch a file from, with the read grant when it is hosted by the server (protocol.md 2.5).
    [[nodiscard]] QUrl fileUrl(const FileAttachment &file) const;
    /// Asks for new grants; call it when fileUrl() was answered with 401.
    QCoro::Task<Result<void>> refreshGrants();

    /// The neighbours of a page; PageOutOfBoundsError when there is none. For Channel, User, Message, Reaction,
    /// ReadReceipt, Thread and BlockRecord.
    template <typename T> QCoro::Task<Result<Paginator<T>>> nextPage(Paginator<T> page);
    template <typename T> QCoro::Task<Result<Paginator<T>>> prevPage(Paginator<T> page);

Q_SIGNALS:
    void serverChanged();
    void apiKeyChanged();
    void stateChanged();
    void errorChanged();
    void retryInChanged();
    void retryStartChanged();
    /// Signed in or out, or the user's own data changed.
    void currentUserChanged();
    void chatSessionsChanged();
    void chatSessionLimitChanged();
    void storagePathChanged();

    /// Events of the user topics (protocol.md 4.3); they come without any chat session.
    void channelJoined(const purr::Channel &channel);
    void channelLeft(const purr::Channel &channel);
    void channelUpdated(const purr::Channel &channel);
    void channelHidden(const purr::Channel &channel);
    void channelUnhidden(const purr::Channel &channel);
    void channelDeleted(const purr::Channel &channel);
    void notificationReceived(const purr::Notification &notification);
    void userPresenceChanged(const purr::User &user);
    void userUpdated(const purr::User &user);
    /// Somebody types in a channel of this user; the server does not say in which.
    void participantStartedTyping(const purr::User &user);
    void participantStoppedTyping(const purr::User &user);
    void userBlocked(const purr::User &user);
    void userUnblocked(const purr::User &user);
    /// This user (on any device) or somebody else read a message of this user.
    void messageReadElsewhere(const purr::ReadReceipt &receipt);
    /// An own message, from any device of this user; also without a chat session in its channel.
    void ownMessage(const purr::Message &message);

    /// An error of the server that belongs to no question (protocol.md 1.8); nothing fails because of it.
    void serverError(const purr::Error &error);
    /// The server refused what was to be done to a channel or to a message of one; the caller hears of it besides.
    void actionRefused(const purr::RefusedAction &action);
    /// The link is back and the user topics are live again; lists may have missed changes and should be read anew.
    void reconnected();
    /// Every frame of the link, while somebody is connected to this signal. Grants, keys and bodies are in there.
    void frameSeen(const purr::WireFrame &frame);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    friend class ChatSession;
    friend class UserSession;
    friend class Outbox;
    friend class Room;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace purr
