// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenario.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

using Type = ScenarioField::Type;

const ScenarioField actor{u"actor"_s, Type::Actor, true};
const ScenarioField anyActor{u"actor"_s, Type::Actor, false};
const ScenarioField channel{u"channel"_s, Type::Channel, true};
const ScenarioField anyChannel{u"channel"_s, Type::Channel, false};
const ScenarioField message{u"message"_s, Type::Message, true};
const ScenarioField text{u"text"_s, Type::Text, true};
const ScenarioField handler{u"handler"_s, Type::Handler, true};
const ScenarioField match{u"match"_s, Type::Object, false};
const ScenarioField within{u"within"_s, Type::Number, false};
const ScenarioField newName{u"as"_s, Type::NewName, false};

/// A verb of somebody who asks the server for something, which may be refused.
ScenarioVerb asks(const QString &name, QList<ScenarioField> fields)
{
    fields.prepend(actor);
    fields.append({u"fails"_s, Type::Text, false});
    return {name, fields};
}

ScenarioVerb plain(const QString &name, const QList<ScenarioField> &fields)
{
    return {name, fields};
}

QList<ScenarioVerb> makeVerbs()
{
    QList<ScenarioVerb> verbs{
        asks(u"start_session"_s, {}),
        asks(u"end_session"_s, {}),
        asks(u"enter"_s, {channel}),
        plain(u"leave"_s, {actor, channel}),
        plain(u"type"_s, {actor, channel, text}),
        asks(u"send"_s, {channel, text, newName, {u"times"_s, Type::Number, false}, {u"typed"_s, Type::Flag, false},
                         {u"queue"_s, Type::Flag, false}, {u"quotes"_s, Type::Message, false}}),
        asks(u"send_file"_s, {channel, {u"name"_s, Type::Name, false}, {u"size"_s, Type::Number, false},
                              {u"file"_s, Type::Name, false}, newName}),
        asks(u"reply"_s, {{u"to"_s, Type::Message, true}, text, newName, {u"typed"_s, Type::Flag, false}}),
        asks(u"edit"_s, {message, text}),
        asks(u"delete"_s, {message}),
        asks(u"read"_s, {message}),
        asks(u"react"_s, {message, {u"emoji"_s, Type::Text, true}}),
        asks(u"unreact"_s, {message, {u"emoji"_s, Type::Text, true}}),
        asks(u"rename_channel"_s, {channel, {u"display_name"_s, Type::Text, true}}),
        asks(u"trigger_event"_s, {channel, {u"type"_s, Type::Text, true}, {u"properties"_s, Type::Object, false}}),
        plain(u"go_offline"_s, {actor}),
        plain(u"come_back"_s, {actor}),
        plain(u"cut"_s, {anyActor, {u"reset"_s, Type::Flag, false}}),
        plain(u"fault"_s, {anyActor, anyChannel, {u"toxic"_s, Type::Toxic, true}}),
        plain(u"preset"_s, {anyActor, {u"preset"_s, Type::Preset, true}}),
        plain(u"fault_off"_s, {anyActor, {u"name"_s, Type::Text, false}}),
        plain(u"restart_server"_s, {}),
        plain(u"wait"_s, {{u"ms"_s, Type::Number, true}}),
        plain(u"chapter"_s, {{u"title"_s, Type::Name, true}}),
        plain(u"pause"_s, {{u"text"_s, Type::Text, false}}),
        plain(u"together"_s, {{u"steps"_s, Type::Steps, true}}),
        plain(u"expect"_s, {actor, anyChannel, handler, match, within}),
        plain(u"expect_none"_s, {actor, anyChannel, handler, match, {u"for"_s, Type::Number, false}}),
        plain(u"expect_count"_s, {actor, anyChannel, handler, match, within, {u"is"_s, Type::Number, true}}),
        plain(u"expect_state"_s,
              {actor, anyChannel, within, {u"is"_s, Type::Text, true}, {u"error"_s, Type::Text, false}}),
        plain(u"expect_history"_s, {actor, channel, within, {u"texts"_s, Type::Texts, true}}),
        plain(u"expect_fault"_s, {anyActor, within, {u"name"_s, Type::Text, true}, {u"acted"_s, Type::Number, true}}),
    };
    for (ScenarioVerb &verb : verbs)
        verb.fields.append({u"note"_s, Type::Text, false});
    return verbs;
}

} // namespace

const QList<ScenarioVerb> &ScenarioVerb::all()
{
    static const QList<ScenarioVerb> verbs = makeVerbs();
    return verbs;
}

const ScenarioVerb *ScenarioVerb::find(QStringView name)
{
    const QList<ScenarioVerb> &verbs = all();
    const auto it = std::find_if(verbs.begin(), verbs.end(), [&](const ScenarioVerb &verb) { return verb.name == name; });
    return it == verbs.end() ? nullptr : &*it;
}

const ScenarioActor *Scenario::actor(QStringView name) const
{
    const auto it =
        std::find_if(actors.begin(), actors.end(), [&](const ScenarioActor &each) { return each.name == name; });
    return it == actors.end() ? nullptr : &*it;
}

const ScenarioChannel *Scenario::channel(QStringView name) const
{
    const auto it =
        std::find_if(channels.begin(), channels.end(), [&](const ScenarioChannel &each) { return each.name == name; });
    return it == channels.end() ? nullptr : &*it;
}

const ScenarioActor *Scenario::self() const
{
    const auto it = std::find_if(actors.begin(), actors.end(), [](const ScenarioActor &each) { return each.self; });
    return it == actors.end() ? nullptr : &*it;
}

QString ScenarioStep::describe() const
{
    QStringList words{verb};
    for (const QLatin1StringView name : {"actor"_L1, "channel"_L1, "handler"_L1, "message"_L1, "to"_L1, "is"_L1, "title"_L1, "file"_L1}) {
        const QJsonValue value = arguments.value(name);
        if (!value.isUndefined())
            words << value.toVariant().toString();
    }
    if (has(u"ms"))
        words << u"%1 ms"_s.arg(number(u"ms"));
    if (has(u"text"))
        words << u'"' + text(u"text").left(40) + u'"';
    return u"line %1: %2"_s.arg(line).arg(words.join(u' '));
}

} // namespace purr::lab
