// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/tiling.h"
#include "protocol/channel.h"

#include <QAbstractListModel>
#include <QJsonObject>

namespace purr
{

/// The open panes of the window, in their order. A pane that is started holds a chat session; there are at most `limit`
/// of those. A parked pane shows its channel without one. Where the panes stand is the tiling's matter; a pane that is
/// popped out stands in a window of its own and in no tile.
///
/// Remembers the panes of a user in `folder` and has them again at the next start.
class Workspace : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY limitChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int startedCount READ startedCount NOTIFY countChanged FINAL)
    Q_PROPERTY(int focusedIndex READ focusedIndex NOTIFY focusedChanged FINAL)
    Q_PROPERTY(purr::Channel focusedChannel READ focusedChannel NOTIFY focusedChanged FINAL)
    Q_PROPERTY(bool focusedStarted READ isFocusedStarted NOTIFY focusedChanged FINAL)
    Q_PROPERTY(int focusedTile READ focusedTile NOTIFY focusedChanged FINAL)
    Q_PROPERTY(double focusedId READ focusedId NOTIFY focusedChanged FINAL)
    Q_PROPERTY(purr::Channel leastUsed READ leastRecentlyUsed NOTIFY focusedChanged FINAL)
    Q_PROPERTY(purr::Tiling *tiling READ tiling CONSTANT FINAL)
    Q_PROPERTY(bool maximised READ isMaximised WRITE setMaximised NOTIFY maximisedChanged FINAL)

public:
    enum Role { ChannelRole = Qt::UserRole + 1, StartedRole, FocusedRole, TileRole, PoppedRole };

    explicit Workspace(QObject *parent = nullptr);
    /// With the time of a test; not owned.
    explicit Workspace(Clock *clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Where the panes of the present user are kept; setting it replaces the panes by those kept there. Empty: nowhere.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();

    /// How many panes may be started.
    [[nodiscard]] int limit() const { return m_limit; }
    void setLimit(int limit);
    Q_SIGNAL void limitChanged();

    [[nodiscard]] int count() const { return int(m_panes.size()); }
    [[nodiscard]] int startedCount() const;
    Q_SIGNAL void countChanged();

    /// -1 when there is no pane.
    [[nodiscard]] int focusedIndex() const { return m_focused; }
    [[nodiscard]] Channel focusedChannel() const;
    /// Whether that pane is started.
    [[nodiscard]] bool isFocusedStarted() const { return isStarted(m_focused); }
    /// Its id, 0 when there is none.
    [[nodiscard]] double focusedId() const { return double(focusedChannel().id); }
    /// Number of its tile, -1 when it is popped out or there is none.
    [[nodiscard]] int focusedTile() const { return tileOf(m_focused); }
    Q_SIGNAL void focusedChanged();

    /// Whether the focused pane takes the whole room; the others stay open behind it.
    [[nodiscard]] bool isMaximised() const { return m_maximised; }
    void setMaximised(bool maximised);
    Q_SIGNAL void maximisedChanged();

    /// Of the panes that are not popped out, in their order.
    [[nodiscard]] Tiling *tiling() { return &m_tiling; }

    /// Opens a pane at the end, or focuses the one there is. Above the limit the pane is parked and limitReached() says
    /// so; there is never more than one such pane.
    Q_INVOKABLE void open(const purr::Channel &channel);
    /// The same, and the pane is to show that message, and of its thread that reply; 0: none.
    Q_INVOKABLE void openAt(const purr::Channel &channel, double messageId, double replyId = 0);
    /// A pane that has a window of its own was opened again.
    Q_SIGNAL void windowWanted(int index);
    Q_SIGNAL void messageWanted(int index, double messageId, double replyId);
    /// The same right beside the focused pane.
    Q_INVOKABLE void openBeside(const purr::Channel &channel);
    /// The same in the place of the pane that was used last, which is closed; beside the others when all have windows of
    /// their own.
    Q_INVOKABLE void openInstead(const purr::Channel &channel);
    Q_INVOKABLE void close(int index);
    Q_INVOKABLE void closeChannel(qint64 channelId);
    Q_INVOKABLE void closeAll();
    Q_INVOKABLE void focus(int index);
    /// The pane `step` places further, around the end.
    Q_INVOKABLE void focusNext(int step);
    Q_INVOKABLE void move(int from, int to);
    /// Puts a pane on one side of another.
    Q_INVOKABLE void place(int from, int to, purr::Tiling::Edge edge);
    /// Moves the focused pane one step.
    Q_INVOKABLE void step(purr::Tiling::Edge direction);
    /// Gives a pane a window of its own, or takes it back. Its chat session goes on.
    Q_INVOKABLE void setPopped(int index, bool popped);
    Q_INVOKABLE bool isPopped(int index) const;
    /// Number of the tile of a pane, -1 when it is popped out; and back.
    [[nodiscard]] int tileOf(int index) const;
    Q_INVOKABLE int paneAtTile(int tile) const;
    /// Ends the chat session of a pane and keeps the pane.
    Q_INVOKABLE void park(int index);
    /// Starts a parked pane; above the limit limitReached() and false.
    Q_INVOKABLE bool enter(int index);
    /// Closes one pane to make room for another.
    Q_INVOKABLE void closeAndEnter(const purr::Channel &closing, const purr::Channel &entering);
    /// The same with the pane that was not used for the longest time.
    Q_INVOKABLE void closeLeastUsedAndEnter(int index);
    /// The same, but parks the other pane instead of closing it.
    Q_INVOKABLE void parkLeastUsedAndEnter(int index);
    /// Which panes are open and where, to come back to by arrange().
    [[nodiscard]] QJsonObject arrangement() const;
    /// Opens the panes of an arrangement and closes all others. Those that are open already go on; those that would be
    /// above the limit are parked.
    void arrange(const QJsonObject &arrangement);
    /// Index of the pane of a channel, -1 when there is none.
    Q_INVOKABLE int indexOf(qint64 channelId) const;
    Q_INVOKABLE purr::Channel channelAt(int index) const;
    Q_INVOKABLE bool isStarted(int index) const;
    /// The started pane that was focused the longest time ago, other than the focused one; null when there is none.
    [[nodiscard]] Channel leastRecentlyUsed() const;
    /// Started panes, the longest unused first.
    Q_INVOKABLE QList<purr::Channel> startedByUse() const;
    /// Newer data of an open channel.
    Q_INVOKABLE void updateChannel(const purr::Channel &channel);

    /// Right before a pane goes: its chat session must be over before the next one starts.
    Q_SIGNAL void closing(int index);
    /// A pane would have been one too many.
    Q_SIGNAL void limitReached(const purr::Channel &channel, const purr::Channel &leastRecentlyUsed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Pane {
        Channel channel;
        bool started = false;
        /// Not started because there was no place left, rather than parked by the user.
        bool waiting = false;
        bool popped = false;
        /// Rises with every focus.
        qint64 used = 0;
    };

    /// False for a channel that is open, which is shown.
    bool isToOpen(const Channel &channel);
    void insert(int at, const Channel &channel);
    void put(int at, const Channel &channel, bool started);
    void setStarted(int index, bool started);
    void moveToTile(int from, int tile);
    void noteTiles();
    void scheduleSave();
    void save();
    void restore();

    Clock *m_clock;
    Tiling m_tiling;
    QList<Pane> m_panes;
    QString m_folder;
    int m_limit = 10;
    int m_focused = -1;
    qint64 m_uses = 0;
    int m_saveTimer = 0;
    bool m_maximised = false;
};

} // namespace purr
