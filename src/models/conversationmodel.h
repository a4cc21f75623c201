// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "models/timeline.h"

#include <QElapsedTimer>
#include <QHash>
#include <QQueue>
#include <QSet>

namespace purr
{

/// The conversation of one chat session: its rows, what can be done with them, and who types. Made by a pane, lives as
/// long as the pane; survives reconnects of its session without losing rows.
///
/// History comes when the session is live (or was refused: then it can still be read). Events of one turn of the event
/// loop become one insertion. Of a long history only the newest rows and those around the reader stay; what was let go
/// comes back from the store, without the server.
class ConversationModel : public purr::Timeline
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Message parentMessage READ parentMessage WRITE setParentMessage NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool isThread READ isThread NOTIFY sourceChanged FINAL)
    Q_PROPERTY(double draftKey READ draftKey NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Message replyTo READ replyTo WRITE setReplyTo NOTIFY replyToChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int unseenMentions READ unseenMentions NOTIFY unseenCountChanged FINAL)
    Q_PROPERTY(QList<purr::Message> pictures READ pictures NOTIFY emptyChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)
    Q_PROPERTY(bool hasUnread READ hasUnread NOTIFY unreadChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(purr::Error error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool loadingOlder READ isLoadingOlder NOTIFY loadingOlderChanged FINAL)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY loadingOlderChanged FINAL)
    Q_PROPERTY(bool offline READ isOffline NOTIFY loadingOlderChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(purr::User peer READ peer NOTIFY titleChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)
    Q_PROPERTY(double channelId READ channelId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString ownUserName READ ownUserName NOTIFY titleChanged FINAL)
    Q_PROPERTY(QList<purr::User> others READ others NOTIFY participantsChanged FINAL)
    Q_PROPERTY(int roomCount READ roomCount NOTIFY participantsChanged FINAL)
    Q_PROPERTY(int memberCount READ memberCount NOTIFY memberCountChanged FINAL)
    Q_PROPERTY(QString typingText READ typingText NOTIFY typingTextChanged FINAL)
    Q_PROPERTY(QString liveText READ liveText NOTIFY typingTextChanged FINAL)
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged FINAL)
    Q_PROPERTY(bool pinned READ isPinned WRITE setPinned NOTIFY pinnedChanged FINAL)
    Q_PROPERTY(int seenRow READ seenRow WRITE setSeenRow NOTIFY seenRowChanged FINAL)
    Q_PROPERTY(int unseenCount READ unseenCount NOTIFY unseenCountChanged FINAL)
    Q_PROPERTY(bool sendReceipts READ sendsReceipts WRITE setSendReceipts NOTIFY sendReceiptsChanged FINAL)
    Q_PROPERTY(QString cachePath READ cachePath WRITE setCachePath NOTIFY cachePathChanged FINAL)

public:
    enum class State {
        Idle,    ///< no session, or not live yet
        Stored,  ///< rows are what this device has seen; the server was not reached yet, and there may be gaps
        Loading, ///< the newest page is on its way
        Ready,   ///< rows are what the server has, from the newest on; while the link is lost, older ones come from this device
        Failed,  ///< the newest page could not be had, see `error`
    };
    Q_ENUM(State)

    /// When messages count as read.
    enum class ReadMode {
        WhenSeen,    ///< those that were in view
        AtTheBottom, ///< all, once the newest is in view
        ByHand,      ///< when the user says so (markAllRead())
    };
    Q_ENUM(ReadMode)
    Q_PROPERTY(bool beginsAtUnread MEMBER m_beginsAtUnread NOTIFY beginsAtUnreadChanged FINAL)
    Q_PROPERTY(ReadMode readMode READ readMode WRITE setReadMode NOTIFY readModeChanged FINAL)

    /// How long a message must be in view before it counts as read.
    static constexpr std::chrono::milliseconds readDelay{700};
    /// Until the members are counted again when one may have come.
    static constexpr std::chrono::milliseconds memberDelay{2'000};
    static constexpr std::chrono::milliseconds memberPause{30'000};
    /// While messages pour in, rows are made that often: a view then builds one screenful at a time and not every row.
    static constexpr std::chrono::milliseconds burstPause{60};
    /// With more rows than that, those that are far from the reader are let go.
    static constexpr int mostRows = 1'000;
    /// Rows that stay on each side of the reader, and at the newest end.
    static constexpr int keptRows = 300;
    static constexpr int keptNewest = 100;
    /// That many pages are fetched by themselves to close a gap; beyond, the reader asks.
    static constexpr int gapPages = 10;
    /// What someone who shares typing but not text sends as his draft.
    static constexpr QStringView typingOnlyDraft = u"…";

    explicit ConversationModel(QObject *parent = nullptr);
    /// With the time of a test; not owned.
    explicit ConversationModel(Clock *clock, QObject *parent = nullptr);
    ~ConversationModel() override;

    [[nodiscard]] ChatSession *session() const { return m_session; }
    void setSession(ChatSession *session);
    /// Where history comes from; kept apart from the session, so that a parked pane can show it too.
    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    /// Set: the rows are that message and its replies, in the same room and over the same session. Null: the messages of
    /// the channel without replies.
    [[nodiscard]] const Message &parentMessage() const { return m_parent; }
    void setParentMessage(const Message &message);
    [[nodiscard]] bool isThread() const { return !m_parent.isNull(); }
    /// What the draft of this conversation is kept under: the channel's id, or a number of its own for a thread.
    [[nodiscard]] double draftKey() const { return double(isThread() ? -m_parent.id : m_channel.id); }
    /// The message that the next one sent will answer; null for none.
    [[nodiscard]] const Message &replyTo() const { return m_replyTo; }
    void setReplyTo(const Message &message);
    /// The next message will answer the newest one.
    Q_INVOKABLE void replyToLast();
    Q_INVOKABLE void cancelReply() { setReplyTo({}); }
    [[nodiscard]] int selectedCount() const { return int(selection().size()); }
    /// Whether showMessage() or showDate() still looks for its message.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// Whether there are unread messages of which the first can be shown.
    [[nodiscard]] bool hasUnread() const { return hasUnreadLine() || m_unreadWanted > 0; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] bool isLoadingOlder() const { return m_loadingOlder; }
    /// Whether loadOlder() may bring more.
    [[nodiscard]] bool hasOlder() const;
    /// Whether older rows come from this device only, because the link is lost.
    [[nodiscard]] bool isOffline() const { return m_state == State::Stored || m_onStore; }
    /// Name of the channel; of the other person in a direct one.
    [[nodiscard]] QString title() const;
    /// The other one of a direct channel of two, as far as known; null otherwise.
    [[nodiscard]] User peer() const;
    [[nodiscard]] QString ownUserName() const { return ownUser().name; }
    /// As a number of QML, which holds every id that occurs.
    [[nodiscard]] double channelId() const { return double(m_channel.id); }
    /// Who is in the room besides this user.
    [[nodiscard]] QList<User> others() const;
    /// How many are in the room, this user included.
    [[nodiscard]] int roomCount() const;
    /// 0 while unknown.
    [[nodiscard]] int memberCount() const { return m_memberCount; }
    /// "Priya is typing…"; empty when nobody is.
    [[nodiscard]] QString typingText() const;
    /// What somebody who lets others watch has typed so far, with his name; empty when nobody does.
    [[nodiscard]] QString liveText() const;
    /// Whether the user has this conversation before his eyes: window active, pane focused. Only then things get read.
    /// Whether the thread of a message is on the screen, and its replies are seen. One at a time.
    Q_INVOKABLE void noteThread(const purr::Message &message, bool open);
    [[nodiscard]] bool isWatching() const { return m_watching; }
    void setWatching(bool watching);
    /// Whether the view stands at the newest row.
    [[nodiscard]] bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned);
    /// The newest row in view, -1 when none is.
    [[nodiscard]] int seenRow() const { return m_seenRow; }
    void setSeenRow(int row);
    /// Messages of others that came below the view.
    [[nodiscard]] int unseenCount() const { return m_unseenCount; }
    /// Those of them that name this user.
    [[nodiscard]] int unseenMentions() const { return m_unseenMentions; }
    [[nodiscard]] ReadMode readMode() const { return m_readMode; }
    void setReadMode(ReadMode mode);
    /// Whether others may know what this user has read.
    [[nodiscard]] bool sendsReceipts() const { return m_sendReceipts; }
    void setSendReceipts(bool send);
    /// Folder for the newest rows of each channel, so that a pane shows them before the server answers; empty: none.
    [[nodiscard]] QString cachePath() const { return m_cachePath; }
    void setCachePath(const QString &path);

    /// Brings a message into view wherever it is in the channel, loading what is around it: links, search, quotes and
    /// notifications come here. Answered by messageFound(), or actionFailed().
    Q_INVOKABLE void showMessage(double id);
    /// The first message of that day or later.
    Q_INVOKABLE void showDate(const QDateTime &day);
    /// The first unread message, wherever it is.
    Q_INVOKABLE void showFirstUnread();
    /// Loads the newer messages behind the gap that showMessage() left, or where rows were let go.
    Q_INVOKABLE void loadNewer();
    /// Forgets what is around a reader far up, so that the rows end with the newest messages again.
    Q_INVOKABLE void leaveHistory();
    /// Looks a quoted message up that is not among the rows.
    Q_INVOKABLE void wantQuote(const purr::Message &quoting);
    /// Asks when the newest reply was written; once per message and number of replies.
    Q_INVOKABLE void wantThread(const purr::Message &message);
    /// Everything here counts as read now, and the unread line goes.
    Q_INVOKABLE void markAllRead();

    /// Puts a row into the selection or takes it out.
    Q_INVOKABLE void toggleSelected(const purr::Message &message);
    /// Selects the rows from `from` to `to` and no others.
    Q_INVOKABLE void selectRange(int from, int to);
    Q_INVOKABLE void clearSelection();
    /// The selected messages as people paste them: who, when, what.
    Q_INVOKABLE QString selectedText() const;
    /// `chatkitty:` address of a message (ux.md 3).
    Q_INVOKABLE QString linkTo(const purr::Message &message) const;
    /// The messages with pictures, oldest first, and the place of one among them.
    [[nodiscard]] QList<Message> pictures() const;
    Q_INVOKABLE int pictureIndex(const purr::Message &message) const;
    /// Whether a place (placeOf()) is that of this message.
    Q_INVOKABLE bool isAt(const purr::Message &message, double place) const { return double(message.id) == place; }
    Q_INVOKABLE static bool answers(const purr::Message &message) { return Quote::idOf(message) != 0; }
    /// showMessage() for what a message quotes.
    Q_INVOKABLE void showQuoted(const purr::Message &quoting) { showMessage(double(Quote::idOf(quoting))); }
    Q_INVOKABLE purr::Message messageAt(int row) const;
    /// Who read a message, and when, in the same order.
    Q_INVOKABLE QStringList readerNames(const purr::Message &message) const;
    Q_INVOKABLE QStringList readerTimes(const purr::Message &message) const;
    /// When a message was edited, and what it said before as far as that was seen here; for the tooltip of the mark.
    Q_INVOKABLE QString editedText(const purr::Message &message) const;
    /// What it said before, oldest first, and until when.
    Q_INVOKABLE QStringList earlierTexts(const purr::Message &message) const;
    Q_INVOKABLE QStringList earlierTimes(const purr::Message &message) const;
    /// The day of that row, as its line says it.
    Q_INVOKABLE QString dayOf(int row) const;

    /// Puts a text on its way; answered by sendAccepted() or sendRefused().
    Q_INVOKABLE void send(const QString &text);
    Q_INVOKABLE void retry(const QString &nonce);
    /// The nonce of a row that is a failed or queued message, which discard() and takeBack() take; empty for others.
    Q_INVOKABLE QString waitingAt(int row) const;
    /// Forgets a failed or queued message.
    Q_INVOKABLE void discard(const QString &nonce);
    /// discard(), and its text for the composer.
    Q_INVOKABLE QString takeBack(const QString &nonce);
    Q_INVOKABLE void edit(const purr::Message &message, const QString &text);
    Q_INVOKABLE void remove(const purr::Message &message);
    Q_INVOKABLE void removeForMe(const purr::Message &message);
    /// Adds this user's reaction, or takes it back when it is there.
    Q_INVOKABLE void toggleReaction(const purr::Message &message, const QString &emoji);
    Q_INVOKABLE void loadOlder();
    /// Loads what is missing behind the gap row; without a connection it tries to get one.
    Q_INVOKABLE void fillGap();
    /// Asks for the newest page again after Failed.
    Q_INVOKABLE void reload();
    /// Who read an own message; asked for once, when it comes into view.
    Q_INVOKABLE void wantReaders(const purr::Message &message);
    /// A number that finds the message of a row again when rows have moved; 0 for other rows.
    Q_INVOKABLE double placeOf(int row) const { return double(messageIdAt(row)); }
    Q_INVOKABLE int rowOf(const purr::Message &message) const { return rowOfMessage(message.id); }
    Q_INVOKABLE int rowOfPlace(double place) const { return rowOfMessage(qint64(place)); }
    /// The view keeps that place (placeOf()) on the screen, or the newest row: 0. Next time the conversation is opened on
    /// this device it begins there.
    Q_INVOKABLE void keepPlace(double place);
    /// Row of the unread line, -1 when there is none.
    Q_INVOKABLE int firstUnread() const { return unreadRow(); }
    /// Puts the unread line before this message and counts it as unread again.
    Q_INVOKABLE void markUnreadFrom(const purr::Message &message);
    /// Sentence for the ticks of a row.
    Q_INVOKABLE QString progressText(int row) const;

Q_SIGNALS:
    void sessionChanged();
    void sourceChanged();
    void stateChanged();
    void loadingOlderChanged();
    void titleChanged();
    void participantsChanged();
    void emptyChanged();
    void memberCountChanged();
    void typingTextChanged();
    void watchingChanged();
    void pinnedChanged();
    void seenRowChanged();
    void unseenCountChanged();
    void sendReceiptsChanged();
    void cachePathChanged();
    void replyToChanged();
    void selectionChanged();
    void searchingChanged();
    void unreadChanged();
    void readModeChanged();
    /// Whether a channel that is opened begins at its first unread message rather than at the newest.
    void beginsAtUnreadChanged();

    /// showMessage() and its like are there: the message is that row.
    void messageFound(int row);
    /// The conversation begins there: it is the unread line.
    void unreadFound(int row);
    /// The same for the place where the reader was before the conversation was closed, or before the link was lost.
    void placeRecalled(int row);

    void sendAccepted(const QString &text);
    void sendRefused(const QString &text, const purr::Error &error);
    /// After actionFailed().
    void editRefused(const purr::Message &message, const QString &text);
    /// An edit, deletion or reaction was refused.
    void actionFailed(const purr::Error &error);
    /// Messages of others came while nobody watched or below the view; for announcements.
    void messagesArrived(int count, const purr::Message &newest);

private:
    void connectSession();
    void noteUser(const User &user);
    /// Loads what can be loaded now.
    void handleState();
    void handleOutbox(const OutboxEntry &entry);
    void handleReaction(const Message &message, const Reaction &reaction, bool added);
    void handleKeystrokes(const Keystrokes &keystrokes);
    void enqueue(const Message &message);
    /// Makes rows of what came in since the last turn of the event loop.
    void flush();
    void adopt(QList<Message> messages);

    void takeReply(const Message &reply);
    /// The message behind a link that replies have to their parent, if it is one of the rows; 0 else.
    [[nodiscard]] qint64 idOfLink(const QString &link) const;
    void planMemberCount(std::chrono::milliseconds delay = memberDelay);
    [[nodiscard]] bool belongsHere(const Message &message) const;
    QCoro::Task<> fetchReply(qint64 generation, qint64 id);
    QCoro::Task<> proveReplies(qint64 generation);
    QCoro::Task<> fetchReplies(qint64 generation, qint64 known);
    QCoro::Task<bool> fetchAround(qint64 generation, MessageFilter where, bool pageByPage = true);
    [[nodiscard]] static qint64 lastRead(const Result<Message> &answer);
    QCoro::Task<> fetchFirstUnread(qint64 generation, bool pageByPage);
    QCoro::Task<> seekUnread(qint64 generation);
    QCoro::Task<> fetchNewer(qint64 generation);
    QCoro::Task<> tellRead(qint64 from);
    QCoro::Task<> fetchQuote(qint64 generation, qint64 id);
    void noteMissedReplies(qint64 messageId, const QList<Message> &replies);
    QCoro::Task<> fetchLastReply(qint64 generation, Message message);
    void askForMissedThreads();
    void enterHistory(const Paginator<Message> &page);
    void setSearching(bool searching);
    void reportFound(qint64 id);
    [[nodiscard]] qint64 sinceOrNewest(const QDateTime &time) const;
    [[nodiscard]] MessageFilter filter() const;

    void planLetGo();
    void letGoFar();
    [[nodiscard]] bool mayLetGo() const;
    [[nodiscard]] int readerRow() const;
    [[nodiscard]] bool isInHistory() const { return !m_latestOldestPage.items.isEmpty(); }
    [[nodiscard]] bool isApart() const;
    [[nodiscard]] qint64 messageFromRow(int row, int step) const;
    void letGoNewer(int reader);
    void letGoOlder(int reader);
    void letGoRows(qint64 from, qint64 upTo);
    void forgetLetGo();
    void readOn();
    QCoro::Task<> fetchKeptOlder(qint64 generation);
    QCoro::Task<> fetchKeptNewer(qint64 generation);
    QCoro::Task<> seekOlder(qint64 generation);
    QCoro::Task<> seekNewer(qint64 generation);

    void loadNewest();
    QCoro::Task<> fetchNewest(qint64 generation);
    void showStored();
    QCoro::Task<> fetchStored(qint64 generation, qint64 before);
    void followLink();
    void failNewest(const Error &error);
    [[nodiscard]] bool isLinkLost() const;
    [[nodiscard]] qint64 provenFrom() const;
    QCoro::Task<> proveOlder(qint64 generation);
    void dropStored();
    void dropUnproven(const QList<Message> &page, qint64 from, qint64 upTo);
    void adoptNewest(const QList<Message> &page, qint64 before);
    [[nodiscard]] qint64 readingPlace() const;
    void writePlace();
    void forgetPlace();
    QCoro::Task<> recallPlace();
    void seek(qint64 wanted);
    void seekQuietly(qint64 id);
    void wantQuietly(qint64 id);
    void beginAtUnread();
    void tellFound(int row);
    void tellMissed(const Error &error);
    void missOnStore();
    void markMissing();
    void showPending();
    QCoro::Task<> fetchOlder(qint64 generation);
    QCoro::Task<> fetchGap(qint64 generation, qint64 after, int pages);
    QCoro::Task<> fetchMemberCount(qint64 generation);
    QCoro::Task<> fetchReaders(qint64 generation);
    QCoro::Task<> post(QString text);
    QCoro::Task<> rewrite(Message message, QString text);
    QCoro::Task<> reportRemoval(QCoro::Task<Result<Message>> task);
    QCoro::Task<> reportReaction(Message message, QCoro::Task<Result<Reaction>> task, bool added);
    [[nodiscard]] bool hasUnreadSince(qint64 id) const;
    void handleResumed(bool complete, qint64 fromId);
    void catchUp();
    [[nodiscard]] QCoro::Task<Result<Paginator<Message>>> askNewest() const;
    void placeUnreadLine();
    [[nodiscard]] bool readsByItself() const;
    void scheduleRead();
    void readSeen();
    void setState(State state, const Error &error = {});
    void setUnseenCount(int count);
    void setLoadingOlder(bool loading);

    void restoreCache();
    void scheduleCache();
    void writeCache();
    [[nodiscard]] QString cacheFile() const;

    QPointer<ChatSession> m_session;
    QPointer<ChatKitty> m_kitty;
    Channel m_channel;
    State m_state = State::Idle;
    Error m_error;
    /// Answers that belong to a channel or a load before the present one are dropped.
    qint64 m_generation = 0;
    QList<Message> m_incoming;
    bool m_flushScheduled = false;
    QElapsedTimer m_lastFlush;
    Paginator<Message> m_oldestPage;
    Paginator<Message> m_gapPage;
    /// The newest page of what showMessage() loaded: its previous page lies behind the gap.
    Paginator<Message> m_newerPage;
    /// m_oldestPage of the newest messages, while the rows reach further up over a gap.
    Paginator<Message> m_latestOldestPage;
    Message m_parent;
    Message m_replyTo;
    qint64 m_wantedMessage = 0;
    /// Nobody asked for it: it is the place of reading.
    bool m_wantedQuietly = false;
    /// Of m_kitty, which goes first when the program ends.
    QPointer<LocalStore> m_store;
    /// See keepPlace().
    qint64 m_place = 0;
    int m_placeTimer = 0;
    /// Whether it was asked for, or has been chosen since.
    bool m_placeRecalled = false;
    /// Older rows down to this message were let go; the store has them. 0: none were.
    qint64 m_keptFrom = 0;
    /// m_keptFrom of the newest messages, while the rows reach further up over a gap.
    qint64 m_latestKeptFrom = 0;
    /// Rows between gapAfter() and this message were let go; the store has them. 0: none were.
    qint64 m_keptUpTo = 0;
    /// Answers for rows above an oldest one that is not the oldest any more are dropped.
    qint64 m_olderEdge = 0;
    /// The newest message in view.
    qint64 m_seenPlace = 0;
    bool m_letGoPlanned = false;
    /// The disk refused: what is let go might be gone.
    bool m_storeFailed = false;
    bool m_searching = false;
    bool m_loadingNewer = false;
    int m_unseenMentions = 0;
    ReadMode m_readMode = ReadMode::WhenSeen;
    bool m_beginsAtUnread = false;
    /// Where this opening begins is decided.
    bool m_begun = false;
    /// Nothing is read before it is there.
    bool m_seekingUnread = false;
    QSet<qint64> m_quotesAsked;
    /// Message id → number of replies for which the newest was asked for.
    QHash<qint64, int> m_threadsAsked;
    /// Those whose missed replies were told of.
    QSet<qint64> m_threadsCounted;
    /// Replies to messages, that came before it was known what the user had read.
    QHash<qint64, QList<Message>> m_threadsUnjudged;
    /// Those whose question failed, by id.
    QHash<qint64, Message> m_threadsMissed;
    /// Self link of a message with replies → its id.
    QHash<QString, qint64> m_threadIds;
    /// The older ones on disk begin before this message; 0: there are none.
    qint64 m_storedBefore = 0;
    /// Ready, and the link is lost: older rows come from disk.
    bool m_onStore = false;
    /// Older rows than this message came from disk while the link was lost; 0: none did.
    qint64 m_storedUpTo = 0;
    bool m_loadingOlder = false;
    bool m_fillingGap = false;
    int m_memberCount = 0;
    /// Unread ones when the pane was opened; 0 once the line is placed.
    qint64 m_unreadWanted = 0;
    /// The message that was read last then; 0 before the first, -1 while nobody knows.
    qint64 m_readAtOpening = -1;
    /// The user wrote something since the unread line was put.
    bool m_answered = false;
    bool m_watching = false;
    /// No session told what came: what is here may lack the newest.
    bool m_apart = false;
    bool m_pinned = true;
    bool m_sendReceipts = true;
    int m_seenRow = -1;
    int m_unseenCount = 0;
    qint64 m_readUpTo = 0;
    qint64 m_openThread = 0;
    int m_memberTimer = 0;
    std::chrono::milliseconds m_memberDelay{};
    int m_readTimer = 0;
    QSet<qint64> m_readersAsked;
    QQueue<qint64> m_readersWanted;
    bool m_fetchingReaders = false;
    QHash<QString, QString> m_liveDrafts;
    QString m_cachePath;
    int m_cacheTimer = 0;
};

} // namespace purr
