// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/storyreader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab::story
{
namespace
{

/// A relative path that stays in the folder of the scenario.
bool readFile(JsonFields &fields, const JsonNode &node, const QString &path, const QString &name, QString &target)
{
    if (!fields.readText(node, path, name, target))
        return false;
    if (target.startsWith(u'/') || target.split(u'/').contains(u".."_s))
        return fields.fail(*node.member(name), JsonFields::joined(path, name), u"a path inside the folder of this file"_s);
    return true;
}

bool isAnyActor(JsonFields &fields, const JsonNode &node, const QString &path, const Scenario &scenario)
{
    return (node.isString() && scenario.actor(node.string())) || fields.fail(node, path, u"the name of an actor"_s);
}

bool isAnyChannel(JsonFields &fields, const JsonNode &node, const QString &path, const Scenario &scenario)
{
    return (node.isString() && scenario.channel(node.string())) || fields.fail(node, path, u"the name of a channel"_s);
}

bool readReactions(JsonFields &fields, const JsonNode &node, const QString &path, const Scenario &scenario, SeedMessage &message)
{
    const JsonNode *reactions = node.member(u"reactions");
    if (!reactions)
        return true;
    const QString at = JsonFields::joined(path, u"reactions"_s);
    if (!reactions->isObject())
        return fields.fail(*reactions, at, u"an object of emoji and lists of actors"_s);
    for (const JsonNode::Member &member : reactions->members()) {
        QStringList people;
        const QString of = JsonFields::joined(at, member.name);
        if (!fields.readTexts(member.node, of, people))
            return false;
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (!isAnyActor(fields, member.node.members().at(i).node, u"%1[%2]"_s.arg(of).arg(i), scenario))
                return false;
        }
        message.reactions.append({member.name, people});
    }
    return true;
}

} // namespace

bool readTime(JsonFields &fields, const JsonNode &parent, const QString &path, const QString &name, int &minutes)
{
    QString text;
    if (!fields.readText(parent, path, name, text))
        return false;
    if (text.isEmpty())
        return true;
    static const QRegularExpression form(u"^([01]\\d|2[0-3]):([0-5]\\d)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return fields.fail(*parent.member(name), JsonFields::joined(path, name), u"a time of day like \"14:31\""_s);
    minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return true;
}

bool readAnswers(JsonFields &fields, const JsonNode &node, const QString &path, ScenarioActor &actor)
{
    return fields.readArray(node, path, u"answers"_s, false, [&](const JsonNode &each, const QString &at) {
        ScenarioAnswer answer;
        if (!fields.isObject(each, at, {u"words"_s, u"says"_s, u"reaction"_s}) || !fields.readText(each, at, u"reaction"_s, answer.reaction))
            return false;
        if (const JsonNode *words = each.member(u"words"); words && !fields.readTexts(*words, at + u".words"_s, answer.words))
            return false;
        const JsonNode *says = each.member(u"says");
        if (!says)
            return fields.failMissing(each, at, u"says"_s);
        if (!fields.readTexts(*says, at + u".says"_s, answer.texts))
            return false;
        if (answer.texts.isEmpty())
            return fields.fail(*says, at + u".says"_s, u"at least one text"_s);
        for (QString &word : answer.words)
            word = word.toLower();
        actor.answers.append(answer);
        return true;
    });
}

const QStringList &messageMembers()
{
    static const QStringList members{u"by"_s,  u"text"_s, u"as"_s,       u"at"_s,
                                     u"days_ago"_s, u"to"_s,   u"reactions"_s, u"file"_s, u"quotes"_s};
    return members;
}

bool readMessage(JsonFields &fields, const JsonNode &node, const QString &path, const Scenario &scenario, SeedMessage &message)
{
    return readTime(fields, node, path, u"at"_s, message.minute)
           && fields.readNumber(node, path, u"days_ago"_s, message.daysAgo)
           && fields.readText(node, path, u"to"_s, message.to) && fields.readText(node, path, u"quotes"_s, message.quotes)
           && readFile(fields, node, path, u"file"_s, message.file)
           && readReactions(fields, node, path, scenario, message);
}

bool readWindow(JsonFields &fields, const JsonNode &root, Scenario &scenario)
{
    const JsonNode *window = root.member(u"window");
    if (!window)
        return true;
    const QString path = u"window"_s;
    ScenarioWindow &target = scenario.window;
    if (!fields.isObject(*window, path, {u"panes"_s, u"phone"_s, u"live_text"_s})
        || !fields.readFlag(*window, path, u"live_text"_s, target.liveText)
        || !fields.readArray(*window, path, u"panes"_s, false, [&](const JsonNode &each, const QString &at) {
               target.panes << each.string();
               return isAnyChannel(fields, each, at, scenario);
           }))
        return false;
    const JsonNode *phone = window->member(u"phone");
    if (!phone)
        return true;
    const QString at = path + u".phone"_s;
    return fields.isObject(*phone, at, {u"actor"_s, u"channel"_s})
           && fields.readText(*phone, at, u"actor"_s, target.phoneActor, true)
           && isAnyActor(fields, *phone->member(u"actor"), at + u".actor"_s, scenario)
           && fields.readText(*phone, at, u"channel"_s, target.phoneChannel, true)
           && isAnyChannel(fields, *phone->member(u"channel"), at + u".channel"_s, scenario);
}

} // namespace purr::lab::story
