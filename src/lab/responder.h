// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/participant.h"
#include "lab/scenario.h"

#include <QPointer>
#include <QSet>

namespace purr::lab
{

class ScenarioRunner;

/// Lets the people of a story answer when somebody at a window speaks to them: in a chat of two, by name, by mention, or
/// in reply to what they said. What they say stands in the file (ScenarioAnswer); the same words get the same answers.
class Responder : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    explicit Responder(ScenarioRunner *runner, QObject *parent = nullptr);

    /// Everyone who has answers listens from now on. `humans` are the actors at windows, who are listened to.
    void start(const QStringList &humans);

    /// What this actor says to a text, with what was asked before in mind; nothing when he has no answers.
    [[nodiscard]] std::optional<std::pair<QString, QString>> answer(const ScenarioActor &actor, const QString &text);

Q_SIGNALS:
    void answered(const QString &actor, const QString &text);

private:
    /// What was said, to whom it may matter.
    struct Heard {
        qint64 id = 0;
        qint64 channelId = 0;
        QString author;
        QString text;
        /// What it replies to; null for others.
        Message parent;
    };

    void listen(const ScenarioActor &actor, Participant *person);
    /// A reply in a room comes without what it answers.
    QCoro::Task<void> hearReply(QPointer<Participant> person, QString actorName, qint64 channelId, Message reply);
    void hear(const QString &actorName, const Heard &heard);
    [[nodiscard]] bool isMeant(const ScenarioActor &actor, const Heard &heard) const;
    QCoro::Task<void> respond(QPointer<Participant> person, QString actorName, Heard heard);

    ScenarioRunner *m_runner;
    QStringList m_humans;
    QSet<std::pair<QString, qint64>> m_heard;
    /// How often each answer of each actor was given.
    QHash<QString, int> m_given;
};

} // namespace purr::lab
