// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/handlers.h"
#include "lab/positionedjson.h"
#include "lab/scenario.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A file with two actors and a channel, and these steps.
QByteArray withSteps(const QByteArray &steps)
{
    return "{\n\"version\": 1,\n\"name\": \"n\",\n\"actors\": [{\"name\": \"ada\"}, {\"name\": \"bob\"}],\n"
           "\"channels\": [{\"name\": \"general\", \"members\": [\"ada\"]}],\n\"steps\": [\n"
           + steps + "\n]}";
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void badFilesSayWhereAndWhat_data();
    void badFilesSayWhereAndWhat();
    void schemaAndReaderAgree();
    void missingFileIsAnError();
    void positionedJsonKeepsValues();
};

void TestScenario::readsEverything()
{
    const Result<Scenario> read = Scenario::parse(R"({
        "$schema": "scenario.schema.json", "version": 1, "name": "All", "description": "d", "tags": ["a"], "seed": 9,
        "server": {"grace": 100, "rate_limits": true, "guests": false},
        "actors": [{"name": "ada", "display_name": "Ada", "words_per_minute": 50, "self": true,
                    "chat_session_limit": 11, "auth_params": {"k": 1}}],
        "channels": [{"name": "c", "display_name": "C", "type": "PRIVATE", "members": ["ada"], "fill": 3,
                      "messages": [{"by": "ada", "text": "hi", "as": "m0"}]}],
        "steps": [{"do": "enter", "actor": "ada", "channel": "c"},
                  {"do": "send", "actor": "ada", "channel": "c", "text": "x", "as": "m1"},
                  {"do": "together", "steps": [{"do": "wait", "ms": 1},
                                               {"do": "wait", "ms": 2}]},
                  {"do": "expect", "actor": "ada", "handler": "onReceivedMessage", "match": {"id": "$m1"}}]})");
    QVERIFY2(read.succeeded(), read.failed() ? qPrintable(read.error().message) : "");
    const Scenario &scenario = read.value();
    QCOMPARE(scenario.seed, 9u);
    QCOMPARE(scenario.server.grace.count(), 100);
    QVERIFY(scenario.server.rateLimits && !scenario.server.guests);
    QCOMPARE(scenario.actors.at(0).chatSessionLimit, 11);
    QVERIFY(scenario.actors.at(0).self);
    QCOMPARE(scenario.channels.at(0).type, ChannelType::Private);
    QCOMPARE(scenario.channels.at(0).fill, 3);
    QCOMPARE(scenario.channels.at(0).messages.at(0).as, u"m0"_s);
    QCOMPARE(scenario.steps.size(), 4);
    QCOMPARE(scenario.steps.at(1).describe(), u"line 9: send ada c \"x\""_s);
    QCOMPARE(scenario.steps.at(2).arguments.value(u"lines"_s).toArray(), QJsonArray({10, 11}));
}

void TestScenario::badFilesSayWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const QString &message) {
        QTest::newRow(name) << text << message;
    };
    // Not JSON.
    row("empty", "", u"line 1: expected a value"_s);
    row("cut off", "{\n\"a\": 1", u"line 2: expected , or }"_s);
    row("comma", "{\n\"a\": 1,\n}", u"line 2: a comma too many"_s);
    row("comma in an array", "{\n\"a\": [1,\n\n]}", u"line 2: a comma too many"_s);
    row("two commas", "{\n\"a\": [1,\n, 2]}", u"line 3: expected a value"_s);
    row("colon", "{\"a\" 1}", u"line 1: expected : after \"a\""_s);
    row("word", "{\"a\": yes}", u"line 1: expected a value, not yes"_s);
    row("two values", "{}\n{}", u"line 2: expected the end of the file"_s);
    row("open string", "{\"a\": \"b\n\"}", u"line 1: expected \" before the end of the line"_s);
    row("unended", "{\"a\": \"b", u"line 1: expected \" before the end of the file"_s);
    row("escape", "{\"a\": \"\\q\"}", u"line 1: expected a string of valid"_s);
    row("twice", "{\"a\": 1,\n\"a\": 2}", u"line 2: \"a\" is there twice"_s);
    row("array", "[1 2]", u"line 1: expected , or ]"_s);
    row("deep", QByteArray(100, '['), u"line 1: nested too deeply"_s);
    row("comment", "// no\n{}", u"line 1: expected a value, not //"_s);
    row("binary", "{\"a\": \x1b\x07\xff}", u"line 1: expected a value, not \ufffd\ufffd\ufffd"_s);
    // JSON, but no scenario.
    row("root", "[]", u"line 1: the file: expected an object, found an array"_s);
    row("version missing", "{}", u"line 1: the file: expected \"version\", which is missing"_s);
    row("version", "{\"version\": 2}", u"line 1: version: expected the number 1, found the number 2"_s);
    row("name missing", "{\"version\": 1}", u"line 1: the file: expected \"name\", which is missing"_s);
    row("name empty", "{\"version\": 1, \"name\": \"\"}", u"line 1: name: expected a string that is not empty"_s);
    row("unknown member", "{\"version\": 1,\n\"actor\": 1}", u"line 2: actor: expected one of $schema, version"_s);
    row("seed", "{\"version\": 1, \"name\": \"n\", \"seed\": -1}", u"line 1: seed: expected a whole number from 0"_s);
    row("tags", "{\"version\": 1, \"name\": \"n\", \"tags\": [1]}", u"line 1: tags[0]: expected a string, found the number 1"_s);
    row("server", "{\"version\": 1, \"name\": \"n\", \"server\": {\"port\": 1}}", u"line 1: server.port: expected one of grace"_s);
    row("actors missing", "{\"version\": 1, \"name\": \"n\"}", u"line 1: the file: expected \"actors\""_s);
    row("actors empty", "{\"version\": 1, \"name\": \"n\", \"actors\": []}", u"line 1: actors: expected an array that is not empty"_s);
    row("actor twice", "{\"version\": 1, \"name\": \"n\", \"actors\": [{\"name\": \"a\"},\n{\"name\": \"a\"}]}", u"line 2: actors[1].name: expected a name that no other actor has"_s);
    row("actor member", "{\"version\": 1, \"name\": \"n\", \"actors\": [{\"nick\": \"a\"}]}", u"line 1: actors[0].nick: expected one of"_s);
    row("wpm", "{\"version\": 1, \"name\": \"n\", \"actors\": [{\"name\": \"a\", \"words_per_minute\": 0}]}", u"line 1: actors[0].words_per_minute: expected a whole number from 1"_s);
    const QByteArray head("{\"version\": 1, \"name\": \"n\", \"actors\": [{\"name\": \"a\"}, {\"name\": \"b\"}],\n\"channels\": [");
    row("channel type", head + "{\"name\": \"c\", \"type\": \"OPEN\", \"members\": [\"a\"]}]}", u"line 2: channels[0].type: expected \"PUBLIC\""_s);
    row("channel member", head + "{\"name\": \"c\", \"members\": [\"a\", \"x\"]}]}", u"line 2: channels[0].members[1]: expected the name of an actor, one of a, b, found the string \"x\""_s);
    row("no members", head + "{\"name\": \"c\", \"members\": []}]}", u"line 2: channels[0].members: expected at least one actor"_s);
    row("seed message", head + "{\"name\": \"c\", \"members\": [\"a\"], \"messages\": [{\"by\": \"b\", \"text\": \"x\"}]}]}", u"line 2: channels[0].messages[0].by: expected a member of the channel"_s);
    row("channel twice", head + "{\"name\": \"c\", \"members\": [\"a\"]},\n{\"name\": \"c\", \"members\": [\"a\"]}]}", u"line 3: channels[1].name: expected a name that no other channel has"_s);
    row("steps missing", head + "]}", u"line 1: the file: expected \"steps\""_s);
    // Steps, which start in line 7.
    row("step", withSteps("1"), u"line 7: steps[0]: expected an object, found the number 1"_s);
    row("no verb", withSteps("{}"), u"line 7: steps[0]: expected \"do\", which is missing"_s);
    row("verb", withSteps("{\"do\": \"fly\"}"), u"line 7: steps[0].do: expected one of start_session"_s);
    row("actor", withSteps("{\"do\": \"enter\",\n\"actor\": \"eve\", \"channel\": \"general\"}"), u"line 8: steps[0].actor: expected the name of an actor, one of ada, bob, found the string \"eve\""_s);
    row("channel", withSteps("{\"do\": \"enter\", \"actor\": \"ada\", \"channel\": \"x\"}"), u"line 7: steps[0].channel: expected the name of a channel, one of general"_s);
    row("missing", withSteps("{\"do\": \"enter\", \"actor\": \"ada\"}"), u"line 7: steps[0]: expected \"channel\", which is missing"_s);
    row("extra", withSteps("{\"do\": \"wait\", \"ms\": 1, \"s\": 2}"), u"line 7: steps[0].s: expected one of do, ms, note"_s);
    row("wait", withSteps("{\"do\": \"wait\", \"ms\": \"1\"}"), u"line 7: steps[0].ms: expected a whole number"_s);
    row("message", withSteps("{\"do\": \"read\", \"actor\": \"ada\", \"message\": \"m\"}"), u"line 7: steps[0].message: expected the name of a message of an earlier step"_s);
    row("handler", withSteps("{\"do\": \"expect\", \"actor\": \"ada\", \"handler\": \"onFoo\"}"), u"line 7: steps[0].handler: expected the name of a handler"_s);
    row("match", withSteps("{\"do\": \"expect\", \"actor\": \"ada\", \"handler\": \"onMessageRead\", \"match\": {\"a\": {\"like\": 1}}}"), u"line 7: steps[0].match.a.like: expected one of contains"_s);
    row("expression", withSteps("{\"do\": \"expect\", \"actor\": \"ada\", \"handler\": \"onMessageRead\", \"match\": {\"a\": {\"matches\": \"(\"}}}"), u"line 7: steps[0].match.a.matches: expected a valid regular expression"_s);
    row("toxic", withSteps("{\"do\": \"fault\", \"toxic\": {\"type\": \"lag\"}}"), u"line 7: steps[0].toxic.type: expected one of latency"_s);
    row("preset", withSteps("{\"do\": \"preset\", \"preset\": \"moon\"}"), u"line 7: steps[0].preset: expected one of \"train\""_s);
    row("inner step", withSteps("{\"do\": \"together\", \"steps\": [\n{\"do\": \"wait\"}]}"), u"line 8: steps[0].steps[0]: expected \"ms\", which is missing"_s);
    row("nested", withSteps("{\"do\": \"together\", \"steps\": [{\"do\": \"together\", \"steps\": []}]}"), u"line 7: steps[0].steps[0].do: expected a step other than together"_s);
}

void TestScenario::badFilesSayWhereAndWhat()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Result<Scenario> read = Scenario::parse(text);
    QVERIFY(read.failed());
    QVERIFY2(read.error().message.startsWith(message), qPrintable(read.error().message));
}

void TestScenario::schemaAndReaderAgree()
{
    QFile file(QStringLiteral(SCENARIO_DIR "/scenario.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject definitions = QJsonDocument::fromJson(file.readAll()).object().value("$defs"_L1).toObject();
    const QJsonArray steps = definitions.value("step"_L1).toObject().value("oneOf"_L1).toArray();
    QCOMPARE(steps.size(), ScenarioVerb::all().size());
    for (const QJsonValue &value : steps) {
        const QJsonObject properties = value["properties"_L1].toObject();
        const ScenarioVerb *verb = ScenarioVerb::find(properties.value("do"_L1)["const"_L1].toString());
        QVERIFY(verb);
        QCOMPARE(properties.size(), verb->fields.size() + 1);
        QStringList required{u"do"_s};
        for (const ScenarioField &field : verb->fields) {
            QVERIFY2(properties.contains(field.name), qPrintable(verb->name + u'.' + field.name));
            if (field.required)
                required << field.name;
        }
        QCOMPARE(value["required"_L1].toVariant().toStringList(), required);
    }
    for (const QJsonValue &name : definitions.value("handler"_L1)["enum"_L1].toArray())
        QVERIFY(Handler::find(name.toString()));
    QStringList types;
    for (const ToxicKind &kind : ToxicKind::all())
        types << kind.name;
    QCOMPARE(definitions.value("toxic"_L1)["properties"_L1]["type"_L1]["enum"_L1].toVariant().toStringList(), types);
}

void TestScenario::missingFileIsAnError()
{
    const Result<Scenario> read = Scenario::load(u"/nowhere/x.json"_s);
    QVERIFY(read.failed());
    QVERIFY(read.error().message.startsWith(u"/nowhere/x.json: "_s));
}

void TestScenario::positionedJsonKeepsValues()
{
    const QByteArray text(R"({"a": [1, -2.5e3, true, null, "x\u00e9\n\"", {}], "b": {"c": []}})");
    const Result<JsonNode> node = JsonNode::parse(text);
    QVERIFY(node.succeeded());
    QCOMPARE(node->value().toObject(), QJsonDocument::fromJson(text).object());
}

PURR_TEST(TestScenario)
#include "test_scenario.moc"
