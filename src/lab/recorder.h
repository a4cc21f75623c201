// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/refusedaction.h"
#include "lab/faultboard.h"
#include "lab/handlercall.h"
#include "protocol/user.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <optional>

namespace purr::lab
{

/// Writes down what one user and those around him do, as the steps of a scenario: who did what, from the events that
/// told of it, what this user's handlers got, as expectations in order, what he was refused, and the pauses in between, so
/// that it can be watched at the speed it had. Typing that stops by itself is given up in the replay; what the server adds
/// is left out.
class Recorder
{
public:
    /// `self` is the username of the recorded user.
    void start(const QString &self, const QString &displayName, quint64 seed);
    /// One call of a handler of this user; what is meant for another device of his counts too.
    void note(const HandlerCall &call);
    /// The server, or a fault in its name, refused what this user wanted.
    void noteRefused(const RefusedAction &action);
    /// When what is noted next happened; calls of handlers know it themselves.
    void setTime(const QDateTime &time) { m_now = time; }
    /// This user entered or left a room.
    void noteEntered(qint64 channelId, const QString &channel);
    void noteLeft(qint64 channelId);
    /// This user was refused in a room; one that he was in already has just thrown him out.
    void noteShutOut(qint64 channelId, const QString &channel, const Error &error);
    /// These were in the room before this user was; after noteEntered().
    void notePresent(qint64 channelId, const QList<User> &people);
    /// This user's link was lost, or is back. What a fault on it did needs no step of its own.
    void noteOnline(bool online);
    /// The faults on this user's link are these now.
    void noteFaults(const QList<Fault> &faults);
    /// Forgets what was done so far: the steps begin with who is where now.
    void beginHere();

    [[nodiscard]] int stepCount() const { return int(m_steps.size()); }
    /// What was done so far, one line each, by numbers instead of names and texts; `rooms` by the titles of the channels.
    [[nodiscard]] QStringList steps(const QHash<QString, QString> &rooms) const;
    /// The file so far, as Scenario::parse() reads it.
    [[nodiscard]] QByteArray toJson(const QString &name) const;

private:
    void act(const QString &actor, qint64 channelId, const QString &verb, QJsonObject more = {});
    void passTime();
    void expect(const HandlerCall &call, const QJsonObject &match);
    void noteMessage(const HandlerCall &call);
    void noteEvent(const HandlerCall &call);
    void noteCame(const HandlerCall &call);
    void noteWent(const HandlerCall &call);
    void notePresence(const HandlerCall &call);
    void noteTitle(const HandlerCall &call);
    void noteKeystrokes(const HandlerCall &call);
    void noteTyping(const HandlerCall &call);
    void noteSilence(const HandlerCall &call);
    void tellSilence();
    [[nodiscard]] std::optional<HandlerCall> takeSilenceBy(const QString &actor, const QString &verb);
    [[nodiscard]] bool isDraft(qsizetype index, const QString &who, qint64 channelId) const;
    void noteInside(qint64 channelId, const QString &who);
    void noteOnMessage(const HandlerCall &call);
    [[nodiscard]] bool isEdit(qint64 id, const QJsonObject &message) const;
    /// Somebody signs in and enters before he can do anything there.
    void bring(const QString &actor, qint64 channelId);
    [[nodiscard]] QString nameOf(const QJsonObject &user);
    /// Of a message in the file. One from before was said before the first step, as far as it is known.
    [[nodiscard]] QString messageName(qint64 channelId, qint64 id, const QJsonObject &message = {});
    [[nodiscard]] qsizetype stepBefore(qsizetype at) const;
    /// A text to be met exactly; one that starts with a dollar sign would be taken for the name of a message.
    [[nodiscard]] static QJsonValue exactText(const QString &text);
    /// Whether that step is of this verb and actor.
    [[nodiscard]] bool isStep(qsizetype index, QLatin1StringView verb, const QString &actor) const;
    QString channelName(qint64 id, const QString &shown);

    /// What nobody knows: how it was before it was edited, what is typed unseen.
    static constexpr QChar unknownText = u'…';

    QString m_self;
    QDateTime m_begin; ///< what was edited since then was edited while this recorded
    QDateTime m_now;
    QDateTime m_last; ///< of what was written down last
    quint64 m_seed = 1;
    QHash<QString, QString> m_people;   ///< username → display name
    QStringList m_order;                ///< of usernames
    QHash<qint64, QString> m_channels;  ///< id → name in the file
    QHash<qint64, QString> m_titles;    ///< id → display name at first
    QHash<qint64, QString> m_titlesNow; ///< id → display name now
    QList<qint64> m_channelOrder;
    QHash<qint64, QStringList> m_inside; ///< who is in the room now
    QHash<qint64, QSet<QString>> m_met;     ///< who was in the room at any time
    QSet<std::pair<qint64, QString>> m_typists;
    std::optional<HandlerCall> m_stopped; ///< somebody stopped typing; why is not told yet
    QSet<QString> m_offline;
    QHash<QString, QSet<qint64>> m_returning; ///< username → rooms that his client comes back to by itself
    QHash<qint64, QString> m_messages;        ///< id → name in the file, deleted ones too
    QHash<qint64, QString> m_texts;           ///< id → last text, of those sent while this recorded
    QSet<qint64> m_deleted;
    QHash<qint64, QMap<qint64, QJsonObject>> m_earlier; ///< channel → messages from before, by id
    QList<Fault> m_faults;
    QJsonArray m_steps;
};

} // namespace purr::lab
