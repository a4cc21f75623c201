// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/alerts.h"
#include "models/channellistmodel.h"
#include "models/conversationmodel.h"
#include "models/knownpeople.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QCoro/QCoroTask>
#include <QSignalSpy>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Threat 27: who passes for somebody else, against the real server on a free port.
class TestKnownPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::LiveServer>();
        m_mara = m_server->signedIn(u"mara"_s);
        m_lena = m_server->signedIn(u"lena"_s);
        QVERIFY(m_mara && m_lena);
    }

    void cleanup()
    {
        m_mara.reset();
        m_lena.reset();
        m_server.reset();
    }

    /// Where it counts: beside what he writes, to be read and to be heard, and in the notification of it.
    void impostorsAreMarkedWhereTheyWrite()
    {
        const auto impostor = m_server->signedIn(u"Iena"_s);
        const Channel room = test::makeChannel(*m_mara, u"room"_s, {u"lena"_s, u"Iena"_s});
        const auto say = [&room](ChatKitty &who, const QString &text) {
            const Result<Message> message = answer(who.sendMessage(room, text));
            return message ? message->id : qint64(0);
        };
        ChannelListModel channels;
        channels.setKitty(m_mara.get());
        QTRY_COMPARE(channels.loading(), ChannelListModel::Loading::Ready);
        Alerts alerts;
        QSignalSpy told(&alerts, &Alerts::alert);
        alerts.setChannels(&channels);
        const qint64 forged = say(*impostor, u"send me the key"_s);
        QVERIFY(forged > 0);
        QTRY_COMPARE(told.size(), 1);

        ConversationModel conversation;
        const QAbstractItemModelTester tester(&conversation);
        conversation.setKitty(m_mara.get());
        conversation.setChannel(room);
        const auto warning = [&conversation](qint64 id, int role) {
            for (int row = 0; row < conversation.rowCount(); ++row) {
                const QModelIndex index = conversation.index(row);
                if (index.data(Timeline::MessageRole).value<Message>().id == id)
                    return index.data(role).toString();
            }
            return u"no row"_s;
        };
        QTRY_VERIFY(warning(forged, Timeline::WarningRole) != u"no row"_s);
        const qint64 real = say(*m_lena, u"hello"_s);
        conversation.addMessages(answer(m_mara->listMessages(room)).value().items);
        QTRY_VERIFY(warning(forged, Timeline::WarningRole).contains(u"lena"_s));
        QVERIFY(warning(forged, Timeline::WarningRole).contains(u"@"_s));
        QVERIFY(warning(forged, Timeline::SpokenRole).contains(warning(forged, Timeline::WarningRole)));
        QCOMPARE(warning(real, Timeline::WarningRole), QString());

        told.clear();
        QVERIFY(say(*impostor, u"now"_s) > 0);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.constFirst().at(2).toString().startsWith(u'\u26A0'));
        QVERIFY(told.constFirst().at(3).toString().contains(u"looks the same"_s));
        QVERIFY(told.constFirst().at(3).toString().endsWith(u"now"_s));
    }

    void theOldestAccountIsMeant()
    {
        KnownPeople people;
        QSignalSpy changed(&people, &KnownPeople::changed);
        const auto person = [](qint64 id, const QString &name, const QString &shown = {}) {
            User user;
            user.id = id;
            user.name = name;
            user.displayName = shown;
            return user;
        };
        people.note(person(9, u"x9"_s, u"Lena Moreau"_s));
        QVERIFY(people.imitated(person(9, {})).isNull());
        people.note(person(3, u"lena"_s, u"Lena Moreau"_s));
        QCOMPARE(people.imitated(person(9, {})).id, 3);
        QVERIFY(people.imitated(person(3, {})).isNull());
        QTRY_COMPARE(changed.size(), 1);
        people.note(person(9, u"x9"_s, u"Nobody"_s)); // He is called otherwise now.
        QVERIFY(people.imitated(person(9, {})).isNull());
        people.note(person(9, u"x9"_s, u"L\u0435na  Moreau"_s));
        QCOMPARE(people.imitated(person(9, {})).id, 3);
        people.note(person(3, u"lena"_s, u"Lena Petit"_s));
        QVERIFY(people.imitated(person(9, {})).isNull());
        people.note(person(3, u"lena"_s, u"Lena Moreau"_s));
        QCOMPARE(people.imitated(person(9, {})).id, 3);
        people.note(person(10, QString(500'000, u'\u0430')));
        people.forget();
        QVERIFY(people.imitated(person(9, {})).isNull());
    }

private:
    std::unique_ptr<test::LiveServer> m_server;
    std::unique_ptr<ChatKitty> m_mara;
    std::unique_ptr<ChatKitty> m_lena;
};

PURR_TEST(TestKnownPeople)
#include "test_knownpeople.moc"
