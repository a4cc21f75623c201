// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/localstore.h"
#include "models/conversationmodel.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace purr
{

using namespace Qt::Literals::StringLiterals;

/// Of all messages, oldest first.
inline QStringList bodiesOf(const ConversationModel &model)
{
    QStringList bodies;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (const Message message = model.messageAt(row); !message.isNull())
            bodies.append(message.body);
    }
    return bodies;
}

inline int rowOf(const ConversationModel &model, const QString &body)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.messageAt(row).body == body)
            return row;
    }
    return -1;
}

/// What stands above each gap, oldest first.
inline QStringList gapsOf(const ConversationModel &model)
{
    QStringList above;
    for (int row = model.rowCount() - 1; row >= 0; --row) {
        if (model.index(row).data(Timeline::KindRole).value<Row::Kind>() == Row::Kind::Gap)
            above.append(model.messageAt(row + 1).body);
    }
    return above;
}

inline bool hasGap(const ConversationModel &model)
{
    return !gapsOf(model).isEmpty();
}

inline void loadAll(ConversationModel &model)
{
    const auto isThere = [&model] {
        model.loadOlder(); // unless it is under way
        return !model.hasOlder() && !model.isLoadingOlder();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 15'000);
}

/// Puts the reader before that message; as in a view, he stays there whatever comes and goes around it.
inline double look(ConversationModel &model, const QString &body)
{
    model.setPinned(false);
    model.setSeenRow(rowOf(model, body));
    const double place = model.placeOf(model.seenRow());
    const auto stay = [&model, place] { model.setSeenRow(model.rowOfPlace(place)); };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, stay);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model, stay);
    return place;
}

/// A room of ada's, and mara's device that keeps what it has seen of it; their server can go and come back.
class OfflineFixture
{
protected:
    void begin();
    void end();
    void goOffline();
    void comeBack();
    /// `text` with numbers from 0 on in the place of %1.
    void say(const QString &text, int count = 1);
    void reply(const QString &text, int count = 1);
    /// Asks what the replies answer.
    void ask();
    void show(ConversationModel &model, const Message &parent = {});
    /// With a session that hears of everything; that is the answer.
    ChatSession *showLive(ConversationModel &model, const Message &parent = {});
    /// As mara reads it from the first row to the last, so that all of it is kept on her device.
    void readAll(const Message &parent = {});

    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_ada;
    std::unique_ptr<ChatKitty> m_mara;
    Channel m_room; ///< as mara sees it
    Message m_question; ///< what the replies answer
    QStringList m_said;
    QStringList m_replied; ///< with the question
};

inline void OfflineFixture::begin()
{
    m_server = std::make_unique<test::LiveServer>();
    m_ada = m_server->signedIn(u"ada"_s);
    ClientOptions patient; // comes back when it is told to
    patient.firstRetry = patient.longestRetry = std::chrono::hours(1);
    patient.random = [] { return 1.0; };
    m_mara = m_server->signedIn(u"mara"_s, patient, m_server->folder().filePath(u"mara"_s));
    QVERIFY(m_ada && m_mara);
    const Channel hers = test::makeChannel(*m_ada, u"room"_s, {u"mara"_s});
    m_room = get(m_mara->retrieveChannel(hers.id)).value_or(Channel());
    QVERIFY(!m_room.isNull());
    m_said.clear();
    m_replied.clear();
}

inline void OfflineFixture::end()
{
    m_mara.reset();
    m_ada.reset();
    m_server.reset();
}

inline void OfflineFixture::goOffline()
{
    m_server->stop();
    QTRY_COMPARE(m_mara->state(), ChatKitty::ConnectionState::Reconnecting);
}

inline void OfflineFixture::comeBack()
{
    if (!m_server->isRunning())
        m_server->start();
    m_mara->reconnectNow();
    QTRY_VERIFY(m_mara->isOnline());
}

inline void OfflineFixture::say(const QString &text, int count)
{
    for (int i = 0; i < count; ++i)
        m_said.append(count > 1 ? text.arg(i) : text);
    // They are answered in their order.
    for (const QString &each : m_said.last(count).first(count - 1))
        m_ada->sendMessage(m_room, each);
    QVERIFY(get(m_ada->sendMessage(m_room, m_said.constLast())));
}

inline void OfflineFixture::reply(const QString &text, int count)
{
    SendMessageRequest request;
    for (int i = 0; i < count; ++i) {
        request.body = count > 1 ? text.arg(i) : text;
        m_replied.append(request.body);
        if (i + 1 < count)
            m_ada->sendMessage(m_question, request);
    }
    QVERIFY(get(m_ada->sendMessage(m_question, request)));
}

inline void OfflineFixture::ask()
{
    m_question = *get(m_ada->sendMessage(m_room, u"question"_s));
    m_replied.append(u"question"_s);
}

inline void OfflineFixture::show(ConversationModel &model, const Message &parent)
{
    model.setKitty(m_mara.get());
    model.setChannel(m_room);
    if (!parent.isNull())
        model.setParentMessage(parent);
}

inline ChatSession *OfflineFixture::showLive(ConversationModel &model, const Message &parent)
{
    const Result<ChatSession *> session = m_mara->startChatSession(m_room);
    if (session.failed())
        return nullptr;
    model.setSession(*session);
    show(model, parent);
    const auto isLive = [&] { return session.value()->isLive() && model.state() == ConversationModel::State::Ready; };
    return QTest::qWaitFor(isLive, test::patience()) ? *session : nullptr;
}

inline void OfflineFixture::readAll(const Message &parent)
{
    ConversationModel model;
    show(model, parent);
    QTRY_COMPARE(model.state(), ConversationModel::State::Ready);
    loadAll(model);
}

} // namespace purr
