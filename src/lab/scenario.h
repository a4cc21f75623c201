// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "lab/toxic.h"
#include "protocol/types.h"

#include <QJsonObject>
#include <QStringList>

namespace purr::lab
{

/// Somebody who acts in a scenario: a real client with a connection of its own.
struct ScenarioActor {
    /// The username.
    QString name;
    QString displayName;
    /// How fast `type` and `send` type.
    int wordsPerMinute = 70;
    /// The user at the window when the scenario is played in one.
    bool self = false;
    int chatSessionLimit = 10;
    QJsonObject authParams;
};

/// A message that is there before the first step.
struct SeedMessage {
    QString by;
    QString text;
    /// A name for steps to refer to.
    QString as;
};

/// A channel that is there before the first step.
struct ScenarioChannel {
    QString name;
    QString displayName;
    ChannelType type = ChannelType::Public;
    /// Names of actors; the first one creates it.
    QStringList members;
    QList<SeedMessage> messages;
    /// So many more messages, of all members in turn, before `messages`.
    int fill = 0;
};

/// One step. What may be in it depends on `verb`, see scenario.schema.json and ScenarioVerb.
struct ScenarioStep {
    QString verb;
    /// All members except `do`, checked against the verb.
    QJsonObject arguments;
    /// Where it stands in the file.
    int line = 0;

    [[nodiscard]] QString text(QStringView name) const { return arguments.value(name).toString(); }
    [[nodiscard]] int number(QStringView name, int byDefault = 0) const
    {
        return arguments.value(name).toInt(byDefault);
    }
    [[nodiscard]] bool has(QStringView name) const { return arguments.contains(name); }
    /// "line 12: ada sends \"Hello\" in general", for reports.
    [[nodiscard]] QString describe() const;
};

/// How the server of a scenario is set up.
struct ScenarioServerSetup {
    std::chrono::milliseconds grace{0};
    bool rateLimits = false;
    bool guests = true;
};

/// A story or a check: who acts, in which channels, what happens and what must come of it. Plain data.
struct Scenario {
    QString name;
    QString description;
    QStringList tags;
    /// Of every chance in it: faults, typing rhythm.
    quint64 seed = 1;
    ScenarioServerSetup server;
    QList<ScenarioActor> actors;
    QList<ScenarioChannel> channels;
    QList<ScenarioStep> steps;

    [[nodiscard]] const ScenarioActor *actor(QStringView name) const;

    /// Reads the text of a file. The error's message names line, path and what was expected:
    /// `line 12: steps[3].channel: expected the name of a channel, found the string "x"`.
    [[nodiscard]] static Result<Scenario> parse(const QByteArray &text);
    /// Reads a file of this machine or of the resources.
    [[nodiscard]] static Result<Scenario> load(const QString &path);
};

/// What a step may hold: one row per member.
struct ScenarioField {
    enum class Type {
        Text,
        Number,  ///< whole, 0 or more
        Flag,
        Actor,   ///< name of an actor
        Channel, ///< name of a channel
        Message, ///< a name given by `as`
        NewName, ///< gives a name to a message
        Handler, ///< the seed's name of a handler
        Object,
        Toxic,
        Preset,
        Texts,   ///< array of strings
        Steps,   ///< array of steps
    };
    QString name;
    Type type = Type::Text;
    bool required = false;
};

/// A verb of steps with its members.
struct ScenarioVerb {
    QString name;
    QList<ScenarioField> fields;

    [[nodiscard]] static const QList<ScenarioVerb> &all();
    [[nodiscard]] static const ScenarioVerb *find(QStringView name);
};

} // namespace purr::lab
