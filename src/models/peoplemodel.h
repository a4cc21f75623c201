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

/// Other people of the server whose display or user name contains `query`, those online first, and which of them are
/// chosen for a new chat. Asks the server again a moment after the query changed.
class PeopleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged FINAL)
    Q_PROPERTY(QList<purr::User> chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QStringList chosenNames READ chosenNames NOTIFY chosenChanged FINAL)

public:
    enum Role { UserRole = Qt::UserRole + 1, NameRole, DetailRole, PresenceRole, PictureRole, ChosenRole };
    Q_ENUM(Role)

    /// `clock` is not owned; null: the real time.
    explicit PeopleModel(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    Q_SIGNAL void kittyChanged();

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    Q_SIGNAL void queryChanged();

    [[nodiscard]] int count() const { return int(m_users.size()); }
    Q_SIGNAL void countChanged();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Why the last question failed; empty when it did not.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void busyChanged();

    /// In the order in which they were chosen; independent of the query.
    [[nodiscard]] QList<User> chosen() const { return m_chosen; }
    [[nodiscard]] QStringList chosenNames() const;
    Q_SIGNAL void chosenChanged();

    /// Chooses a person, or no longer.
    Q_INVOKABLE void toggle(const purr::User &user);
    Q_INVOKABLE void clearChosen();
    Q_INVOKABLE purr::User userAt(int row) const;
    /// Asks now.
    Q_INVOKABLE void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void plan();
    void noteUser(const User &user);
    void setBusy(bool busy, const QString &errorText);
    void show(QList<User> users);
    [[nodiscard]] bool isChosen(qint64 id) const;
    QCoro::Task<> search(quint64 generation);

    QPointer<ChatKitty> m_kitty;
    Clock *m_clock;
    QString m_query;
    QString m_errorText;
    QList<User> m_users;
    QList<User> m_chosen;
    quint64 m_generation = 0;
    int m_planned = 0;
    bool m_busy = false;
};

} // namespace purr
