// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/participant.h"

#include <QAbstractListModel>
#include <QTemporaryDir>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace purr::lab
{

/// Simulated people on the server of one client: real clients with sockets of their own, which do what they are told in
/// the channels of that client. They go when this goes.
class Crowd : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY progressChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< for people
        StateRole, ///< a word of ChatKitty::ConnectionState, or "Offline" when told to be
        RoomsRole, ///< chat sessions that are live
        NoteRole,  ///< what it did last, or why that failed
        FailedRole,
    };
    enum class Action { Enter, Leave, Type, Send, SendFile, Reply, Edit, Delete, Read, React, GoOffline, ComeBack };
    Q_ENUM(Action)

    explicit Crowd(QObject *parent = nullptr);
    ~Crowd() override;

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_people.size()); }
    /// Seed data is being made.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Of it, from 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    /// Why seeding stopped, if it did.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// So many more people sign in, with names of their own and usernames that tell what they are ("sim-4f1c-1"); or one of
    /// this name. At most `largest` in all.
    Q_INVOKABLE void add(int howMany, const QString &name = {});
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Row -1: everybody. Who is no member of the channel joins it first, or is invited. `text` is what is typed, sent,
    /// or reacted with. Edits and deletes are of the last own message, the others of the last message of all.
    Q_INVOKABLE void perform(int row, purr::lab::Crowd::Action action, const purr::Channel &channel, const QString &text = {});
    /// Makes public channels with messages, of which so many have a file. Needs nobody to be here.
    Q_INVOKABLE void seed(int channels, int messagesEach, int filesEach);
    Q_INVOKABLE void cancel() { m_cancelled = true; }

    static constexpr int largest = 200;

Q_SIGNALS:
    void kittyChanged();
    void countChanged();
    void progressChanged();
    void problemChanged();

private:
    struct Person {
        std::unique_ptr<Participant> client;
        QString displayName;
        QString note;
        bool failed = false;
        bool offline = false;
    };

    void addOne(const QString &name, const QString &displayName);
    [[nodiscard]] static QString wordOf(Action action);
    QCoro::Task<void> arrive(QPointer<Participant> person);
    QCoro::Task<void> act(QPointer<Participant> person, Action action, Channel channel, QString text);
    QCoro::Task<Result<void>> actOnMessage(QPointer<Participant> person, Action action, Channel channel, QString text);
    QCoro::Task<Result<void>> makeMember(QPointer<Participant> person, Channel channel);
    QCoro::Task<void> makeSeed(int channels, int messagesEach, int filesEach);
    QCoro::Task<QString> seedChannel(QPointer<Participant> person, int number, int messages, int files);
    [[nodiscard]] QString fileToSend();
    void say(const Participant *person, const QString &note, bool failed = false);
    void setProgress(bool busy, double progress);
    [[nodiscard]] int rowOf(const Participant *person) const;
    /// The one that makes seed data; kept until the client changes.
    Participant *seeder();
    [[nodiscard]] std::unique_ptr<Participant> newPerson(const QString &name, const QString &displayName = {});

    QPointer<ChatKitty> m_kitty;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::vector<Person> m_people;
    std::unique_ptr<Participant> m_seeder;
    QString m_problem;
    double m_progress = 0;
    int m_number = 0;
    bool m_busy = false;
    bool m_cancelled = false;
};

} // namespace purr::lab
