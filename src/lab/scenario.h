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

/// What an actor says when the user at the window speaks to him.
struct ScenarioAnswer {
    /// Words or parts of words, in lower case, of which one has to be in the message; none: any message.
    QStringList words;
    /// Said one after the other, again and again, each time that it fits.
    QStringList texts;
    /// An emoji put on the message before; may be empty.
    QString reaction;
};

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
    /// An image beside the file; empty: initials.
    QString picture;
    QList<ScenarioAnswer> answers;
};

/// A message that is there before the first step.
struct SeedMessage {
    QString by;
    QString text;
    /// A name for steps to refer to.
    QString as;
    /// Time of day, in minutes, and days before the story's; -1: right before the start.
    int minute = -1;
    int daysAgo = 0;
    /// The name of an earlier message that it answers.
    QString to;
    /// The name of an earlier message that it quotes.
    QString quotes;
    /// A file beside the scenario's, which the message is about.
    QString file;
    /// Emoji and who gave them.
    QList<std::pair<QString, QStringList>> reactions;
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
    /// How many of the last messages the user at the window has not read; only with Scenario::time.
    int unread = 0;
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

/// How the window looks when a scenario is played in it.
struct ScenarioWindow {
    /// Names of channels, in order; the first one has the focus.
    QStringList panes;
    /// Another actor and his channel, shown as on a phone beside the window of the user; empty: none.
    QString phoneActor;
    QString phoneChannel;
    /// Both let others watch what they type.
    bool liveText = false;
};

/// A story or a check: who acts, in which channels, what happens and what must come of it. Plain data.
struct Scenario {
    QString name;
    QString description;
    QStringList tags;
    /// Of every chance in it: faults, typing rhythm.
    quint64 seed = 1;
    ScenarioServerSetup server;
    /// The time of day at which it begins, in minutes; -1: it has no time of its own. With one, what was said before is
    /// put straight into the store, with its times, and the server's clock only moves as the story does.
    int time = -1;
    ScenarioWindow window;
    /// Where the files are that it names: the folder of the scenario's file.
    QString folder;
    QList<ScenarioActor> actors;
    QList<ScenarioChannel> channels;
    QList<ScenarioStep> steps;

    [[nodiscard]] const ScenarioActor *actor(QStringView name) const;
    [[nodiscard]] const ScenarioChannel *channel(QStringView name) const;
    /// The user at the window; null when nobody is.
    [[nodiscard]] const ScenarioActor *self() const;

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
        Name,    ///< a string that is not empty
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
