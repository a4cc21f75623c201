// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/handlers.h"
#include "lab/jsonfields.h"
#include "lab/scenario.h"
#include "lab/storyreader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// Reads one file top down; the first problem stops it.
class ScenarioReader : private JsonFields
{
public:
    Result<Scenario> read(const JsonNode &root)
    {
        if (!readRoot(root))
            return Error{Failure::Kind::Invalid, u"InvalidScenario"_s, m_problem, {}};
        return m_scenario;
    }

private:
    bool readRoot(const JsonNode &root)
    {
        if (!isObject(root, {}, {u"$schema"_s, u"version"_s, u"name"_s, u"description"_s, u"tags"_s, u"seed"_s,
                                 u"server"_s, u"time"_s, u"window"_s, u"actors"_s, u"channels"_s, u"steps"_s}))
            return false;
        const JsonNode *version = root.member(u"version");
        if (!version)
            return failMissing(root, {}, u"version"_s);
        if (!version->isNumber() || version->number() != 1)
            return fail(*version, u"version"_s, u"the number 1"_s);
        int seed = 1;
        if (!readText(root, {}, u"name"_s, m_scenario.name, true)
            || !readText(root, {}, u"description"_s, m_scenario.description)
            || !readNumber(root, {}, u"seed"_s, seed) || !readServer(root)
            || !story::readTime(*this, root, {}, u"time"_s, m_scenario.time))
            return false;
        m_scenario.seed = quint64(seed);
        const JsonNode *tags = root.member(u"tags");
        if (tags && !readTexts(*tags, u"tags"_s, m_scenario.tags))
            return false;
        return readArray(root, {}, u"actors"_s, true, [this](const JsonNode &node, const QString &path) { return readActor(node, path); })
               && readArray(root, {}, u"channels"_s, false, [this](const JsonNode &node, const QString &path) { return readChannel(node, path); })
               && readArray(root, {}, u"steps"_s, true, [this](const JsonNode &node, const QString &path) {
                      return readStep(node, path, m_scenario.steps);
                  })
               && story::readWindow(*this, root, m_scenario);
    }

    bool readServer(const JsonNode &root)
    {
        const JsonNode *node = root.member(u"server");
        if (!node)
            return true;
        int grace = 0;
        if (!isObject(*node, u"server"_s, {u"grace"_s, u"rate_limits"_s, u"guests"_s})
            || !readNumber(*node, u"server"_s, u"grace"_s, grace)
            || !readFlag(*node, u"server"_s, u"rate_limits"_s, m_scenario.server.rateLimits)
            || !readFlag(*node, u"server"_s, u"guests"_s, m_scenario.server.guests))
            return false;
        m_scenario.server.grace = std::chrono::milliseconds(grace);
        return true;
    }

    bool readActor(const JsonNode &node, const QString &path)
    {
        ScenarioActor actor;
        if (!isObject(node, path, {u"name"_s, u"display_name"_s, u"words_per_minute"_s, u"self"_s,
                                   u"chat_session_limit"_s, u"auth_params"_s, u"picture"_s, u"answers"_s})
            || !readText(node, path, u"name"_s, actor.name, true)
            || !readText(node, path, u"display_name"_s, actor.displayName)
            || !readNumber(node, path, u"words_per_minute"_s, actor.wordsPerMinute, 1)
            || !readNumber(node, path, u"chat_session_limit"_s, actor.chatSessionLimit, 1)
            || !readFlag(node, path, u"self"_s, actor.self) || !readText(node, path, u"picture"_s, actor.picture)
            || !story::readAnswers(*this, node, path, actor))
            return false;
        if (m_scenario.actor(actor.name))
            return fail(*node.member(u"name"), path + u".name"_s, u"a name that no other actor has"_s);
        if (const JsonNode *params = node.member(u"auth_params")) {
            if (!params->isObject())
                return fail(*params, path + u".auth_params"_s, u"an object"_s);
            actor.authParams = params->value().toObject();
        }
        m_scenario.actors.append(actor);
        return true;
    }

    bool isActor(const JsonNode &node, const QString &path)
    {
        if (node.isString() && m_scenario.actor(node.string()))
            return true;
        QStringList names;
        for (const ScenarioActor &actor : m_scenario.actors)
            names << actor.name;
        return fail(node, path, oneOf(u"an actor"_s, names));
    }

    bool readChannel(const JsonNode &node, const QString &path)
    {
        ScenarioChannel channel;
        QString type = u"PUBLIC"_s;
        if (!isObject(node, path, {u"name"_s, u"display_name"_s, u"type"_s, u"members"_s, u"messages"_s, u"fill"_s, u"unread"_s})
            || !readText(node, path, u"name"_s, channel.name, true)
            || !readText(node, path, u"display_name"_s, channel.displayName)
            || !readText(node, path, u"type"_s, type) || !readNumber(node, path, u"fill"_s, channel.fill)
            || !readNumber(node, path, u"unread"_s, channel.unread))
            return false;
        if (m_channels.contains(channel.name))
            return fail(*node.member(u"name"), path + u".name"_s, u"a name that no other channel has"_s);
        m_channels.insert(channel.name);
        static const QHash<QString, ChannelType> types{
            {u"PUBLIC"_s, ChannelType::Public}, {u"PRIVATE"_s, ChannelType::Private}, {u"DIRECT"_s, ChannelType::Direct}};
        if (!types.contains(type))
            return fail(*node.member(u"type"), path + u".type"_s, u"\"PUBLIC\", \"PRIVATE\" or \"DIRECT\""_s);
        channel.type = types.value(type);
        if (!readMembers(node, path, channel) || !readMessages(node, path, channel))
            return false;
        m_scenario.channels.append(channel);
        return true;
    }

    bool readMembers(const JsonNode &node, const QString &path, ScenarioChannel &channel)
    {
        const JsonNode *members = node.member(u"members");
        if (!members)
            return failMissing(node, path, u"members"_s);
        if (!readTexts(*members, path + u".members"_s, channel.members))
            return false;
        if (channel.members.isEmpty())
            return fail(*members, path + u".members"_s, u"at least one actor, who creates the channel"_s);
        for (qsizetype i = 0; i < members->members().size(); ++i) {
            if (!isActor(members->members().at(i).node, u"%1.members[%2]"_s.arg(path).arg(i)))
                return false;
        }
        return true;
    }

    bool readMessages(const JsonNode &node, const QString &path, ScenarioChannel &channel)
    {
        const JsonNode *messages = node.member(u"messages");
        if (!messages)
            return true;
        if (!messages->isArray())
            return fail(*messages, path + u".messages"_s, u"an array"_s);
        for (qsizetype i = 0; i < messages->members().size(); ++i) {
            const JsonNode &each = messages->members().at(i).node;
            const QString at = u"%1.messages[%2]"_s.arg(path).arg(i);
            SeedMessage message;
            if (!isObject(each, at, story::messageMembers()) || !readText(each, at, u"by"_s, message.by, true)
                || !isActor(*each.member(u"by"), at + u".by"_s) || !readText(each, at, u"text"_s, message.text, true)
                || !readText(each, at, u"as"_s, message.as) || !story::readMessage(*this, each, at, m_scenario, message))
                return false;
            if (!channel.members.contains(message.by))
                return fail(*each.member(u"by"), at + u".by"_s, u"a member of the channel"_s);
            if (!message.as.isEmpty() && !giveName(*each.member(u"as"), at + u".as"_s))
                return false;
            channel.messages.append(message);
        }
        return true;
    }

    bool giveName(const JsonNode &node, const QString &path)
    {
        if (!node.isString() || node.string().isEmpty() || m_messages.contains(node.string()))
            return fail(node, path, u"a name that no other message has"_s);
        m_messages.insert(node.string());
        return true;
    }

    bool readStep(const JsonNode &node, const QString &path, QList<ScenarioStep> &steps)
    {
        if (!node.isObject())
            return fail(node, path, u"an object"_s);
        const JsonNode *word = node.member(u"do");
        if (!word)
            return failMissing(node, path, u"do"_s);
        const ScenarioVerb *verb = ScenarioVerb::find(word->string());
        if (!verb) {
            QStringList names;
            for (const ScenarioVerb &each : ScenarioVerb::all())
                names << each.name;
            return fail(*word, path + u".do"_s, u"one of "_s + names.join(u", "_s));
        }
        QStringList allowed{u"do"_s};
        for (const ScenarioField &field : verb->fields)
            allowed << field.name;
        if (!isObject(node, path, allowed))
            return false;
        ScenarioStep step;
        step.verb = verb->name;
        step.line = node.line();
        for (const ScenarioField &field : verb->fields) {
            const JsonNode *value = node.member(field.name);
            if (!value && field.required)
                return failMissing(node, path, field.name);
            if (value && !checkField(field, *value, joined(path, field.name)))
                return false;
            if (value)
                step.arguments.insert(field.name, value->value());
        }
        if (step.verb == "together"_L1)
            step.arguments.insert(u"lines"_s, linesOf(*node.member(u"steps")));
        steps.append(step);
        return true;
    }

    static QJsonArray linesOf(const JsonNode &steps)
    {
        QJsonArray lines;
        for (const JsonNode::Member &step : steps.members())
            lines.append(step.node.line());
        return lines;
    }

    bool checkField(const ScenarioField &field, const JsonNode &node, const QString &path)
    {
        using Type = ScenarioField::Type;
        switch (field.type) {
        case Type::Text:
            return node.isString() || fail(node, path, u"a string"_s);
        case Type::Name:
            return (node.isString() && !node.string().isEmpty()) || fail(node, path, u"a string that is not empty"_s);
        case Type::Number:
            return isNumber(node, path);
        case Type::Flag:
            return node.isBool() || fail(node, path, u"true or false"_s);
        case Type::Actor:
            return isActor(node, path);
        case Type::Channel:
            return (node.isString() && m_channels.contains(node.string()))
                   || fail(node, path, oneOf(u"a channel"_s, m_channels.values()));
        case Type::Message:
            return (node.isString() && m_messages.contains(node.string()))
                   || fail(node, path, u"the name of a message of an earlier step"_s);
        case Type::NewName:
            return giveName(node, path);
        case Type::Handler:
            return (node.isString() && Handler::find(node.string())) || fail(node, path, u"the name of a handler"_s);
        case Type::Object:
            return checkObject(field, node, path);
        case Type::Toxic:
            return checkToxic(node, path);
        case Type::Preset:
            return (node.isString() && ToxicPreset::find(node.string())) || fail(node, path, presetNames());
        case Type::Texts: {
            QStringList texts;
            return readTexts(node, path, texts);
        }
        case Type::Steps:
            return checkSteps(node, path);
        }
        return false;
    }

    bool checkObject(const ScenarioField &field, const JsonNode &node, const QString &path)
    {
        if (!node.isObject())
            return fail(node, path, u"an object"_s);
        if (field.name != "match"_L1)
            return true;
        for (const JsonNode::Member &member : node.members()) {
            const QString at = joined(path, member.name);
            const JsonNode &value = member.node;
            if (value.isArray())
                return fail(value, at, u"a value or an object of contains, matches or exists"_s);
            if (value.isObject() && !isObject(value, at, {u"contains"_s, u"matches"_s, u"exists"_s}))
                return false;
            const JsonNode *pattern = value.isObject() ? value.member(u"matches") : nullptr;
            if (pattern && !QRegularExpression(pattern->string()).isValid())
                return fail(*pattern, at + u".matches"_s, u"a valid regular expression"_s);
            if (value.isString() && value.string().startsWith(u'$') && !m_messages.contains(value.string().mid(1)))
                return fail(value, at, u"$ and the name of a message of an earlier step"_s);
        }
        return true;
    }

    bool checkToxic(const JsonNode &node, const QString &path)
    {
        if (!node.isObject())
            return fail(node, path, u"an object"_s);
        const Result<Toxic> toxic = Toxic::fromJson(node.value().toObject());
        if (toxic.succeeded())
            return true;
        if (m_problem.isEmpty())
            m_problem = u"line %1: %2.%3"_s.arg(node.line()).arg(path, toxic.error().message);
        return false;
    }

    bool checkSteps(const JsonNode &node, const QString &path)
    {
        if (!node.isArray() || node.members().isEmpty())
            return fail(node, path, u"an array of steps that is not empty"_s);
        QList<ScenarioStep> steps;
        for (qsizetype i = 0; i < node.members().size(); ++i) {
            const JsonNode &each = node.members().at(i).node;
            const QString at = u"%1[%2]"_s.arg(path).arg(i);
            const JsonNode *verb = each.isObject() ? each.member(u"do") : nullptr;
            if (verb && verb->string() == "together"_L1)
                return fail(*verb, at + u".do"_s, u"a step other than together"_s);
            if (!readStep(each, at, steps))
                return false;
        }
        return true;
    }

    static QString oneOf(const QString &what, QStringList names)
    {
        names.sort();
        return u"the name of %1"_s.arg(what) + (names.isEmpty() ? QString() : u", one of "_s + names.join(u", "_s));
    }

    static QString presetNames()
    {
        QStringList names;
        for (const ToxicPreset &preset : ToxicPreset::all())
            names << u'"' + preset.name + u'"';
        return u"one of "_s + names.join(u", "_s);
    }

    Scenario m_scenario;
    QSet<QString> m_channels;
    QSet<QString> m_messages;
};

} // namespace

Result<Scenario> Scenario::parse(const QByteArray &text)
{
    const Result<JsonNode> root = JsonNode::parse(text);
    if (root.failed())
        return root.error();
    return ScenarioReader().read(root.value());
}

Result<Scenario> Scenario::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Kind::Storage, u"FileError"_s, u"%1: %2"_s.arg(path, file.errorString()), {}};
    const Result<Scenario> scenario = parse(file.readAll());
    if (scenario.failed()) {
        Error error = scenario.error();
        error.message = path + u": "_s + error.message;
        return error;
    }
    Scenario placed = *scenario;
    placed.folder = QFileInfo(path).path();
    return placed;
}

} // namespace purr::lab
