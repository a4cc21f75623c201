// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/names.h"
#include "protocol/requests.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The bodies of actions (protocol.md 5.1) and the destinations that clients know by heart (0.3).
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendMessageRoundTrips();
    void wholeResourcesAreAcceptedAsReferences();
    void updateTakesOnlyWhatMayChange();
    void badBodiesAreValidationErrors();
    void hardCodedDestinations();
};

void TestRequests::sendMessageRoundTrips()
{
    const SendMessageRequest text{MessageType::Text, u"Hi \U0001F44B"_s, {}, u"album-1"_s, {{"nonce"_L1, "x"_L1}}};
    QVERIFY(*SendMessageRequest::fromJson(text.toJson()) == text);
    const FileAttachment external{FileType::External, u"https://x/a.png?v=1"_s, u"a.png"_s, u"image/png"_s, 12};
    const SendMessageRequest file{MessageType::File, {}, external, {}, {}};
    QVERIFY(*SendMessageRequest::fromJson(file.toJson()) == file);
    QVERIFY(!text.toJson().contains("file"_L1));
}

void TestRequests::wholeResourcesAreAcceptedAsReferences()
{
    const QJsonObject wholeUser{{"id"_L1, 7}, {"name"_L1, "jane"_L1}, {"displayName"_L1, "Jane"_L1}};
    const UserReference reference = *UserReference::fromJson(wholeUser);
    QCOMPARE(reference.id, 7);
    QCOMPARE(reference.username, u"jane"_s);
    const QJsonObject byUsername{{"username"_L1, "jane"_L1}, {"name"_L1, "other"_L1}};
    QCOMPARE(UserReference::fromJson(byUsername)->username, u"jane"_s);
}

void TestRequests::updateTakesOnlyWhatMayChange()
{
    const QJsonObject whole{{"id"_L1, 7}, {"name"_L1, "new"_L1}, {"isGuest"_L1, false}, {"displayName"_L1, "New"_L1}};
    const UpdateRequest request = *UpdateRequest::fromJson(whole);
    QCOMPARE(request.displayName.value_or(QString()), u"New"_s);
    QVERIFY(!request.properties);
    QVERIFY(!request.toJson().contains("name"_L1));
    QVERIFY(UpdateRequest::fromJson({{"properties"_L1, "text"_L1}}).failed());
}

void TestRequests::badBodiesAreValidationErrors()
{
    const QList<Error> errors{
        SendMessageRequest::fromJson({}).error(),
        SendMessageRequest::fromJson({{"type"_L1, "TEXT"_L1}}).error(),
        SendMessageRequest::fromJson({{"type"_L1, "TEXT"_L1}, {"body"_L1, 5}}).error(),
        SendMessageRequest::fromJson({{"type"_L1, "SYSTEM_TEXT"_L1}, {"body"_L1, "x"_L1}}).error(),
        SendMessageRequest::fromJson({{"type"_L1, "FILE"_L1}, {"file"_L1, QJsonObject()}}).error(),
        CreateChannelRequest::fromJson({{"type"_L1, "SECRET"_L1}}).error(),
        CreateChannelRequest::fromJson({{"type"_L1, "DIRECT"_L1}, {"members"_L1, "jane"_L1}}).error(),
        CreateChannelRequest::fromJson({{"type"_L1, "DIRECT"_L1}, {"members"_L1, QJsonArray{QJsonObject()}}}).error(),
        KeystrokesRequest::fromJson({}).error(),
        EditMessageRequest::fromJson({{"body"_L1, QJsonValue()}}).error(),
        ReactRequest::fromJson({}).error(),
        MuteRequest::fromJson({{"state"_L1, "MAYBE"_L1}}).error(),
        TriggerEventRequest::fromJson({}).error(),
        InviteRequest::fromJson({{"user"_L1, QJsonObject()}}).error(),
    };
    for (const Error &error : errors) {
        QCOMPARE(error.code, QString(errorname::validation));
        QVERIFY(!error.message.isEmpty());
    }
    // An empty draft is a legal one: it says that typing stopped.
    QVERIFY(KeystrokesRequest::fromJson({{"keys"_L1, ""_L1}}).succeeded());
}

void TestRequests::hardCodedDestinations()
{
    using enum LinkGeneration;
    QCOMPARE(destination::currentUser(V1), u"/application/v1/user.relay"_s);
    QCOMPARE(destination::currentUser(Plain), u"/application/user.relay"_s);
    QCOMPARE(destination::errorsQueue(V1), u"/user/queue/v1/errors"_s);
    QCOMPARE(destination::errorsQueue(Plain), u"/user/queue/errors"_s);
    QCOMPARE(destination::channel(V1, 7), u"/application/v1/channels/7.relay"_s);
    QCOMPARE(destination::user(Plain, 7), u"/application/users/7.relay"_s);
    QCOMPARE(destination::blockUser(V1, 7), u"/application/v1/users/7.block"_s);
}

PURR_TEST(TestRequests)
#include "test_requests.moc"
