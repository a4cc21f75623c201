// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

class ChannelListModel;

/// How well `query` fits `text`: its letters in order, better when they are together or start words. 0: not at all.
[[nodiscard]] int fuzzyScore(QStringView query, QStringView text);

/// Where to go: the channels of this user by last activity, then, once something is typed, public channels to join and
/// people to write to. Joined channels are matched at once and loosely; the server is asked for the others.
class QuickSwitcherModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("models/channellistmodel.h")
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(purr::ChannelListModel *channels READ channels WRITE setChannels NOTIFY channelsChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool joinableOnly READ joinableOnly WRITE setJoinableOnly NOTIFY joinableOnlyChanged FINAL)
    Q_PROPERTY(double current MEMBER m_current NOTIFY currentChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchingChanged FINAL)
    Q_PROPERTY(bool opening READ isOpening NOTIFY openingChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)

public:
    enum class Kind { Joined, Joinable, Person };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        TitleRole,
        DetailRole,
        IsDirectRole,
        ColorKeyRole,
        PresenceRole,
        PictureRole,
        UnreadCountRole,
        SectionRole,
        FirstRole, ///< whether it is the first of its section
    };
    Q_ENUM(Role)

    /// `clock` is not owned; null: the real time.
    explicit QuickSwitcherModel(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    [[nodiscard]] ChannelListModel *channels() const;
    void setChannels(ChannelListModel *channels);
    Q_SIGNAL void channelsChanged();

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    Q_SIGNAL void queryChanged();

    /// Only public channels that can be joined, also without a query: the "find channels" list.
    [[nodiscard]] bool joinableOnly() const { return m_joinableOnly; }
    void setJoinableOnly(bool only);
    Q_SIGNAL void joinableOnlyChanged();

    /// Id of the channel where the user is: he does not want to go there, so that it is the last of the recent ones.
    Q_SIGNAL void currentChanged();

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    Q_SIGNAL void countChanged();
    [[nodiscard]] bool isSearching() const { return m_searching; }
    Q_SIGNAL void searchingChanged();
    /// Joining a channel or making a direct chat before it can be opened.
    [[nodiscard]] bool isOpening() const { return m_opening; }
    Q_SIGNAL void openingChanged();
    /// Why searching or opening failed; empty when it did not.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void errorTextChanged();

    /// Goes to a row, joining or creating the channel first where that is needed; answers with opened().
    Q_INVOKABLE void open(int row, bool beside = false);
    Q_SIGNAL void opened(const purr::Channel &channel, bool beside);
    /// Asks the server anew.
    Q_INVOKABLE void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        Kind kind = Kind::Joined;
        Channel channel;
        User user;
        int unread = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };

    /// What the query is compared with, case folded; by last activity.
    struct Name {
        qint64 id = 0;
        QString title;
        QString name;
    };

    void readNames();
    [[nodiscard]] QList<Row> joinedRows();
    /// Whether the query stands in its name as it is.
    [[nodiscard]] bool isWholeHit(const Row &row) const;
    [[nodiscard]] User ownUser() const;
    [[nodiscard]] QString titleOf(const Row &row) const;
    [[nodiscard]] QString detailOf(const Row &row) const;
    void rebuild();
    void setSearching(bool searching);
    void setOpening(bool opening);
    void setErrorText(const QString &text);
    QCoro::Task<> search(quint64 generation);
    QCoro::Task<> openSoon(QCoro::Task<Result<Channel>> task, bool beside);

    QPointer<ChatKitty> m_kitty;
    QPointer<ChannelListModel> m_channels;
    Clock *m_clock;
    QString m_query;
    double m_current = 0;
    QString m_errorText;
    QList<Row> m_rows;
    /// Empty until they are needed again.
    QList<Name> m_names;
    QList<Channel> m_joinable;
    QList<User> m_people;
    quint64 m_generation = 0;
    int m_planned = 0;
    bool m_joinableOnly = false;
    bool m_searching = false;
    bool m_opening = false;
};

} // namespace purr
