// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <deque>
#include <memory>

namespace purr::lab
{

/// One line of a log: a handler call, or a frame.
struct LogEntry {
    enum class Kind { Call, Sent, Received, Control };

    QDateTime time;
    Kind kind = Kind::Call;
    /// 0 for none.
    qint64 channelId = 0;
    QString channel;
    /// Of a handler, or the command of a frame.
    QString name;
    /// The other name of a handler.
    QString alias;
    QString summary;
    /// Milliseconds from the server's time until here, or of a whole HTTP request; -1 when not known.
    double latency = -1;
    /// The payload of a call, or what is known of an HTTP request: JSON in as few bytes as possible. As an object it would
    /// take ten times the room.
    QByteArray json;
    /// A frame's bytes.
    QByteArray bytes;
    /// The number of the session that it is of, see SessionLane; 0 for none.
    int lane = 0;
    /// It came after its session, or what was subscribed, had ended.
    bool leaked = false;
    /// The handler was on; else it was not called, only told of.
    bool heard = true;

    [[nodiscard]] QJsonObject payload() const;
    void setPayload(const QJsonObject &payload);
    [[nodiscard]] qint64 size() const { return json.size() + bytes.size(); }
};

/// What an entry has to be to be shown.
struct LogFilter {
    /// Empty for all.
    QString channel;
    /// Number of a session; 0 for all.
    int lane = 0;
    /// "call", "sent", "received" or "control"; empty for all.
    QString kind;
    QSet<QString> hiddenNames;
    /// Part of name, kind, channel, summary or payload; with `isPattern` a regular expression.
    QString text;
    bool isPattern = false;
    QRegularExpression pattern;

    /// Whether every word of an entry has to be looked at, which takes time.
    [[nodiscard]] bool readsWords() const { return !text.isEmpty() && pattern.isValid(); }
    [[nodiscard]] bool passes(const LogEntry &entry) const;
};

/// The newest 100,000 entries of a log (fewer when they are large), newest first, as far as the filters let them through.
/// Entries may come at any rate: they are shown in batches, at most one every `batchTime`, at a cost that does not depend on
/// how many there are.
/// A text is looked for on another thread, from the newest entry on: rows appear as they are found.
class LogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Logs belong to an Inspector.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL)
    Q_PROPERTY(bool sinceBefore READ isSinceBefore WRITE setSinceBefore NOTIFY sinceBeforeChanged FINAL)
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged FINAL)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY filterChanged FINAL)
    Q_PROPERTY(int lane READ lane WRITE setLane NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    Q_PROPERTY(QStringList hiddenNames READ hiddenNames WRITE setHiddenNames NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool isPattern READ isPattern WRITE setIsPattern NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)
    Q_PROPERTY(bool textValid READ isTextValid NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString textProblem READ textProblem NOTIFY filterChanged FINAL)
    Q_PROPERTY(QStringList channels READ channels NOTIFY channelsChanged FINAL)

public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "14:32:07.412", local time; or with sinceBefore "+38 ms"
        KindRole,
        ChannelRole,
        NameRole,
        AliasRole,
        SummaryRole,
        LatencyRole, ///< "1.8 ms", a dash where it is not known, empty where there is none
        PayloadRole, ///< the whole, as text to show
        LeakedRole,
        HeardRole,
        SequenceRole, ///< names an entry for good, see payloadOf()
        LaneRole,
    };

    static constexpr int capacity = 100'000;
    /// Of the payloads and frames in it together; the oldest entries go when there are more.
    static constexpr qint64 mostBytes = 128 * 1024 * 1024;
    static constexpr int batchTime = 30;

    /// So many entries are looked through at a time.
    static constexpr int searchedAtOnce = 2000;

    explicit LogModel(QObject *parent = nullptr);
    ~LogModel() override;

    void append(LogEntry entry);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Rows shown, and entries kept.
    [[nodiscard]] int count() const { return int(m_visible.size()); }
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    /// Times are those since the line before, of the lines that are shown.
    [[nodiscard]] bool isSinceBefore() const { return m_sinceBefore; }
    void setSinceBefore(bool sinceBefore);
    /// While paused nothing is shown of what comes; it is kept all the same.
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Empty for all.
    [[nodiscard]] QString channel() const { return m_filter.channel; }
    void setChannel(const QString &channel);
    /// Number of a session, see SessionLane; 0 for all.
    [[nodiscard]] int lane() const { return m_filter.lane; }
    void setLane(int lane);
    /// "sent", "received", "control"; empty for all.
    [[nodiscard]] QString kind() const { return m_filter.kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QStringList hiddenNames() const { return m_filter.hiddenNames.values(); }
    void setHiddenNames(const QStringList &names);
    /// Part of name, kind, channel, summary or payload; with `isPattern` a regular expression. An invalid one shows all.
    [[nodiscard]] QString text() const { return m_filter.text; }
    void setText(const QString &text);
    [[nodiscard]] bool isPattern() const { return m_filter.isPattern; }
    void setIsPattern(bool isPattern);
    [[nodiscard]] bool isTextValid() const { return m_filter.pattern.isValid(); }
    /// What is wrong with the expression and where, in the words of who reads it; empty when nothing is.
    [[nodiscard]] QString textProblem() const;
    /// Older entries are still being looked through.
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// Every channel that entries were of, by name.
    [[nodiscard]] QStringList channels() const;

    /// Shows what came and was not shown yet, without waiting.
    Q_INVOKABLE void flush();
    Q_INVOKABLE void clear();
    /// The payload of the entry with this sequence number, for reading, under the names of its handler; empty when it is gone.
    Q_INVOKABLE QString payloadOf(double sequence) const;
    /// The entry with this sequence number as one JSON object; empty when it is gone.
    Q_INVOKABLE QString jsonOf(double sequence) const;
    /// The sequence numbers of the oldest entry that is kept, and of the next one that comes.
    [[nodiscard]] qint64 firstSequence() const { return m_first; }
    [[nodiscard]] qint64 nextSequence() const { return m_first + qint64(m_entries.size()); }
    /// One that is kept.
    [[nodiscard]] const LogEntry &entry(qint64 sequence) const { return at(sequence); }
    /// What is kept, oldest first.
    [[nodiscard]] const std::deque<LogEntry> &entries() const { return m_entries; }
    /// All entries that are kept, oldest first, one JSON object a line. Redacted: without what people wrote or own.
    [[nodiscard]] QByteArray toJsonLines(bool redact) const { return toJsonLines(m_entries, redact); }
    [[nodiscard]] static QByteArray toJsonLines(const std::deque<LogEntry> &entries, bool redact);

Q_SIGNALS:
    void countChanged();
    void sinceBeforeChanged();
    void pausedChanged();
    void filterChanged();
    void searchingChanged();
    void channelsChanged();

private:
    [[nodiscard]] qint64 sequenceOf(int row) const { return m_visible[m_visible.size() - 1 - size_t(row)]; }
    [[nodiscard]] const LogEntry &at(qint64 sequence) const { return m_entries[size_t(sequence - m_first)]; }
    void look();
    void search(qint64 from, qint64 to, bool isNew);
    void take(qint64 from, qint64 to, bool isNew, const QList<qint64> &passing);
    void drop();
    [[nodiscard]] QString timeOf(int row) const;
    void noteTime(int row);
    void setSearching(bool searching);
    void abandonSearch();
    void filterAnew();

    std::deque<LogEntry> m_entries;
    qint64 m_bytes = 0;
    qint64 m_first = 0; ///< sequence number of the oldest entry
    qint64 m_looked = 0; ///< entries from here to m_shown have been looked at
    qint64 m_shown = 0;  ///< what comes from here on has not
    std::deque<qint64> m_visible;
    QSet<QString> m_channels;
    bool m_sinceBefore = false;
    bool m_paused = false;
    bool m_scheduled = false;
    bool m_searching = false;
    LogFilter m_filter;
    /// Set when nobody waits any more for what is being looked through; null when nothing is.
    std::shared_ptr<std::atomic_bool> m_abandoned;
    QThreadPool m_searcher;
};

} // namespace purr::lab
