// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"
#include "support/testmain.h"

#include <QQmlComponent>
#include <QQmlEngine>

extern void qml_register_types_Purr_Client();
extern void qml_register_types_Purr_Core();
extern void qml_register_types_Purr_Protocol();

using namespace purr;
using namespace purr::test;

/// Chat sessions and calls as QML writes them.
class TestDeclared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPaneIsASession();
    void onlyDeclaredHandlersCost();
    void callsHaveOutcomes();
    void theLimitIsAState();
};

namespace
{
std::unique_ptr<QObject> make(QQmlEngine &engine, const QByteArray &body, const QVariantMap &properties)
{
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Purr.Core\nimport Purr.Protocol\nimport Purr.Client\n" + body, QUrl(u"qrc:/test.qml"_s));
    std::unique_ptr<QObject> object(component.createWithInitialProperties(properties));
    if (!object)
        qWarning() << component.errorString();
    return object;
}

QVariantMap propertiesOf(const Scene &scene, qint64 channelId)
{
    return {{u"kitty"_s, QVariant::fromValue(scene.kitty.get())},
            {u"channel"_s, QVariant::fromValue(ScriptedServer::channel(channelId))}};
}
} // namespace

void TestDeclared::initTestCase()
{
    qml_register_types_Purr_Core();
    qml_register_types_Purr_Protocol();
    qml_register_types_Purr_Client();
}

void TestDeclared::aPaneIsASession()
{
    Scene scene;
    QQmlEngine engine;
    auto pane = make(engine, R"(
        ChatSession {
            property var bodies: []
            property bool isLive: state === ChatSession.Live
            property string channelName: channel.displayName
            onReceivedMessage: message => bodies.push(message.user.name + ": " + message.body)
            onMessageRead: (message, receipt) => bodies.push(receipt.user.name + " read " + message.id)
        })",
                     propertiesOf(scene, 5));
    QVERIFY(pane);
    settle();
    QVERIFY(pane->property("isLive").toBool());
    QCOMPARE(scene.server.topicsOf(5), QStringList({u"messages"_s, u"readReceipts"_s, u"self"_s}));
    const Message message = scene.server.store(5, u"hi"_s);
    ReadReceipt receipt{ScriptedServer::user(3, u"cleo"_s), {}, {}};
    receipt.links.setRelay(u"message"_s, message.links.relay(u"self"));
    scene.server.publish(ScriptedServer::topic(5, u"messages"_s), eventtype::channelMessageCreated, message.toJson());
    scene.server.publish(ScriptedServer::topic(5, u"readReceipts"_s), eventtype::messageReadReceiptCreated,
                         receipt.toJson());
    settle();
    QCOMPARE(pane->property("bodies").toStringList(), QStringList({u"bea: hi"_s, u"cleo read 1"_s}));
    pane.reset();
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList());
    QVERIFY(scene.kitty->chatSessions().isEmpty());
}

void TestDeclared::onlyDeclaredHandlersCost()
{
    Scene scene;
    QQmlEngine engine;
    const auto pane = make(engine, "ChatSession { property int people: participants.length }", propertiesOf(scene, 5));
    settle();
    QCOMPARE(scene.server.topicsOf(5), QStringList({u"participants"_s, u"self"_s}));
    QCOMPARE(pane->property("people").toInt(), 1);
}

void TestDeclared::callsHaveOutcomes()
{
    Scene scene;
    QQmlEngine engine;
    const auto object = make(engine, R"(
        QtObject {
            required property ChatKitty kitty
            required property channel channel
            property string sent
            property string code
            property bool invalid
            Component.onCompleted: {
                kitty.sendMessage(channel, "hello").then(outcome => sent = outcome.succeeded ? outcome.value.body : "failed")
                kitty.joinChannel(channel).then(outcome => {
                    code = outcome.error.code
                    invalid = outcome.error.kind === Failure.Invalid
                })
            }
        })",
                             propertiesOf(scene, 5));
    QVERIFY(object);
    settle();
    QCOMPARE(object->property("sent").toString(), u"hello"_s);
    QCOMPARE(object->property("code").toString(), u"ChannelNotPubliclyJoinableError"_s);
    QVERIFY(object->property("invalid").toBool());
}

void TestDeclared::theLimitIsAState()
{
    Scene scene;
    scene.kitty->setChatSessionLimit(1);
    QQmlEngine engine;
    auto one = make(engine, "ChatSession {}", propertiesOf(scene, 5));
    const auto two = make(engine, "ChatSession { property string code: error.code }", propertiesOf(scene, 6));
    settle();
    auto *second = qobject_cast<ChatSession *>(two.get());
    QCOMPARE(second->state(), ChatSession::State::Failed);
    QCOMPARE(two->property("code").toString(), u"ChatSessionLimitExceededError"_s);
    one.reset();
    second->restart();
    settle();
    QCOMPARE(second->state(), ChatSession::State::Live);
}

PURR_TEST(TestDeclared)
#include "test_declared.moc"
