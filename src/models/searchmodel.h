// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/localstore.h"
#include "core/clock.h"
#include "models/channellistmodel.h"

#include <QColor>
#include <QPointer>

namespace purr
{

class ChatKitty;

/// Messages found in one channel or in all of them (ux.md 1.4): what this device holds at once, older ones of the server
/// when the user asks for them. One per search field; the newest come first, those of all channels stand channel by
/// channel.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("client/chatkitty.h")
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::ChannelListModel *channels READ channels WRITE setChannels NOTIFY sourceChanged FINAL)
    Q_PROPERTY(purr::Channel channel READ channel WRITE setChannel NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QStringList hints READ hints NOTIFY textChanged FINAL)
    Q_PROPERTY(QColor foundColor READ foundColor WRITE setFoundColor NOTIFY foundColorChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString heldText READ heldText NOTIFY changed FINAL)
    Q_PROPERTY(bool canLoadOlder READ canLoadOlder NOTIFY changed FINAL)
    Q_PROPERTY(bool loadingOlder READ isLoadingOlder NOTIFY changed FINAL)
    Q_PROPERTY(QString loadingText READ loadingText NOTIFY changed FINAL)

public:
    enum class State {
        Idle,      ///< nothing is looked for
        Searching, ///< the first answer is on its way
        Ready,     ///< the rows are what was found
        Failed,    ///< see `problem`
    };
    Q_ENUM(State)
    enum Role {
        MessageRole = Qt::UserRole + 1,
        ChannelTitleRole,
        SenderRole,
        TimeLabelRole,
        SnippetRole,
        SpokenRole,
    };
    Q_ENUM(Role)

    /// So many are shown at first, and more at each showMore().
    static constexpr int pageSize = 100;
    static constexpr std::chrono::milliseconds typingPause{200};

    explicit SearchModel(QObject *parent = nullptr);
    /// With the time of a test; not owned.
    explicit SearchModel(Clock *clock, QObject *parent = nullptr);
    ~SearchModel() override;

    [[nodiscard]] ChatKitty *kitty() const;
    void setKitty(ChatKitty *kitty);
    /// What channels there are and what they are called; not owned.
    [[nodiscard]] ChannelListModel *channels() const { return m_channels; }
    void setChannels(ChannelListModel *channels);
    /// Only in this one; null: in all.
    [[nodiscard]] const Channel &channel() const { return m_channel; }
    void setChannel(const Channel &channel);
    Q_SIGNAL void sourceChanged();

    /// As the user types it (SearchQuery).
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    Q_SIGNAL void textChanged();

    /// How the word that is being typed may go on: operators, and what can stand behind one.
    [[nodiscard]] QStringList hints() const;
    /// The text with one of them taken.
    Q_INVOKABLE QString completed(const QString &hint) const;

    /// Of the words in the snippets.
    [[nodiscard]] QColor foundColor() const { return m_foundColor; }
    void setFoundColor(const QColor &color);
    Q_SIGNAL void foundColorChanged();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// Whether there are more than are shown.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    Q_INVOKABLE void showMore();
    /// What of the text was not understood, or what failed, as a sentence; empty when nothing did.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// How far back this device can look, as a sentence; empty when it has everything.
    [[nodiscard]] QString heldText() const;
    /// Whether the server may have older messages.
    [[nodiscard]] bool canLoadOlder() const;
    [[nodiscard]] bool isLoadingOlder() const { return m_loadRun != 0; }
    /// How far loading has come, as a sentence.
    [[nodiscard]] QString loadingText() const;
    /// Reads older messages of the server, page by page and channel by channel, and looks again; until all is read or
    /// cancelLoading().
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void cancelLoading();
    Q_SIGNAL void changed();

    /// The message of a row, and its channel.
    Q_INVOKABLE purr::Message messageAt(int row) const;
    Q_INVOKABLE purr::Channel channelAt(int row) const;
    /// Goes to the message of a row; answers with opened().
    Q_INVOKABLE void open(int row);
    /// `replyId` is the message itself when that is a reply and `messageId` what it answers; else 0.
    Q_SIGNAL void opened(const purr::Channel &channel, double messageId, double replyId);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void planSearch();
    [[nodiscard]] QString lastWord() const;
    [[nodiscard]] QStringList namesFor(const QString &name) const;
    void start();
    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] QList<Channel> targets(const SearchQuery &query) const;
    [[nodiscard]] Channel channelOf(const Message &message) const;
    void show(QList<Message> found);
    void setState(State state, const QString &problem = {});
    QCoro::Task<> search(quint64 run);
    QCoro::Task<> lookAtHeld(quint64 run);
    QCoro::Task<> loadAll(quint64 run);
    QCoro::Task<bool> loadChannel(quint64 run, Channel channel, QDate first);
    QCoro::Task<> openReply(Message reply);
    [[nodiscard]] QString snippetOf(const Message &message) const;

    Clock *m_clock;
    QPointer<ChatKitty> m_kitty;
    QPointer<ChannelListModel> m_channels;
    Channel m_channel;
    QString m_text;
    QColor m_foundColor;
    SearchQuery m_query;
    QList<Message> m_rows;
    State m_state = State::Idle;
    QString m_problem;
    int m_limit = pageSize;
    int m_planned = 0;
    /// Rises with every search; answers of an older one are dropped.
    quint64 m_run = 0;
    quint64 m_lastLoad = 0;
    /// 0 when nothing is loaded.
    quint64 m_loadRun = 0;
    int m_loaded = 0;
    int m_loadChannel = 0;
    int m_loadChannels = 0;
    bool m_hasMore = false;
    HeldHistory m_held;
    /// Channels of which everything was read while this model lives.
    QSet<qint64> m_whole;
};

} // namespace purr
