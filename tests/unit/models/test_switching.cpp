// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channelwords.h"
#include "models/quickswitchermodel.h"
#include "models/rowsync.h"
#include "models/signin.h"
#include "support/testmain.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The parts of the quick switcher and of the sign-in form that need no server.
class TestSwitching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fuzzyMatching_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("start beats middle") << u"rel"_s << u"release-2.4"_s << u"old-release"_s;
        QTest::newRow("together beats scattered") << u"des"_s << u"design"_s << u"dmitri-e-s"_s;
        QTest::newRow("words' starts beat scattered") << u"lt"_s << u"Lena Torres"_s << u"release-note"_s;
        QTest::newRow("short beats long") << u"lunch"_s << u"lunch"_s << u"lunch-and-learn"_s;
        QTest::newRow("case does not matter") << u"LENA"_s << u"lena"_s << u"Malena"_s;
    }

    void fuzzyMatching()
    {
        QFETCH(QString, query);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QCOMPARE_GT(fuzzyScore(query, better), fuzzyScore(query, worse));
    }

    void whatDoesNotMatchScoresNothing()
    {
        QCOMPARE(fuzzyScore(u"xyz", u"release"), 0);
        QCOMPARE(fuzzyScore(u"releases", u"release"), 0);
        QVERIFY(fuzzyScore(u"", u"anything") > 0);
    }

    void rowsAreTurnedIntoOthersStepByStep()
    {
        QList<int> rows{1, 2, 3, 4};
        const QList<int> wanted{4, 2, 5};
        int inserted = 0;
        int removed = 0;
        syncRows(
            rows, wanted, [](int row) { return row; }, [&](int first, int last) { inserted += last - first + 1; }, [] {},
            [&](int first, int last) { removed += last - first + 1; }, [] {},
            [](int) {});
        QCOMPARE(rows, wanted);
        QCOMPARE(inserted, 2);
        QCOMPARE(removed, 3);
    }

    void serverAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("url");
        QTest::newRow("name") << u"chat.example.com"_s << u"https://chat.example.com"_s;
        QTest::newRow("name and port") << u" chat.example.com:9001 "_s << u"https://chat.example.com:9001"_s;
        QTest::newRow("localhost") << u"localhost:9001"_s << u"http://localhost:9001"_s;
        QTest::newRow("number") << u"192.168.1.20:9001"_s << u"http://192.168.1.20:9001"_s;
        QTest::newRow("IPv6") << u"[::1]:9001"_s << u"http://[::1]:9001"_s;
        QTest::newRow("printer-style name") << u"nas.local"_s << u"http://nas.local"_s;
        QTest::newRow("said") << u"http://chat.example.com/purr"_s << u"http://chat.example.com/purr"_s;
        QTest::newRow("WebSocket") << u"wss://chat.example.com"_s << u"wss://chat.example.com"_s;
        QTest::newRow("empty") << u"  "_s << QString();
        QTest::newRow("sentence") << u"my server"_s << QString();
        QTest::newRow("other scheme") << u"ftp://example.com"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("bad port") << u"example.com:99999999"_s << QString();
    }

    void serverAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, url);
        QCOMPARE(SignIn::serverUrl(address).toString(), url);
    }

    void theFormSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        ChatKitty kitty;
        SignIn form;
        form.setConfigPath(folder.path());
        form.setKitty(&kitty);
        QCOMPARE(form.place(), SignIn::Place::ThisComputer);
        form.signIn();
        QVERIFY(!form.usernameError().isEmpty());
        QVERIFY(!form.isBusy());
        form.setUsername(u"mara"_s);
        QVERIFY(form.usernameError().isEmpty());

        form.setCurrentPlace(1);
        QCOMPARE(form.place(), SignIn::Place::PurrServer);
        form.signIn();
        QVERIFY(!form.addressError().isEmpty());

        form.setCurrentPlace(2);
        QCOMPARE(form.place(), SignIn::Place::Cloud);
        form.signIn();
        QVERIFY(!form.apiKeyError().isEmpty());
        QVERIFY(!form.isBusy());
    }

    void theBuiltInServerIsAskedForAndItsFailureShown()
    {
        QTemporaryDir folder;
        ChatKitty kitty;
        SignIn form;
        form.setConfigPath(folder.path());
        form.setKitty(&kitty);
        form.setUsername(u"mara"_s);
        QSignalSpy wanted(&form, &SignIn::builtInServerWanted);
        form.signIn();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(form.isBusy());
        form.setBuiltInError(u"The disk is full."_s);
        QVERIFY(!form.isBusy());
        QCOMPARE(form.errorText(), u"The disk is full."_s);
        // The next attempt asks again; taking it back leaves nothing under way.
        form.signIn();
        QCOMPARE(wanted.count(), 2);
        form.cancel();
        QVERIFY(!form.isBusy());
        form.setBuiltInServer(QUrl(u"http://127.0.0.1:9"_s));
        QCOMPARE(kitty.state(), ChatKitty::ConnectionState::SignedOut);
    }

    void lastSignInIsOffered()
    {
        QTemporaryDir folder;
        {
            QSettings settings(folder.filePath(u"signin.ini"_s), QSettings::IniFormat);
            settings.beginWriteArray(u"signIns"_s, 1);
            settings.setArrayIndex(0);
            settings.setValue(u"place"_s, u"server"_s);
            settings.setValue(u"address"_s, u"chat.example.com"_s);
            settings.setValue(u"username"_s, u"mara@example.com"_s);
            settings.setValue(u"displayName"_s, u"Mara Jensen"_s);
            settings.setValue(u"lastUsed"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
            settings.setValue(u"password"_s, true);
            settings.endArray();
        }
        ChatKitty kitty;
        SignIn form;
        form.setKitty(&kitty);
        form.setConfigPath(folder.path());
        QVERIFY(form.canContinue());
        QCOMPARE(form.lastName(), u"Mara Jensen"_s);
        QCOMPARE(form.lastText(), u"Last used today · chat.example.com"_s);
        QCOMPARE(form.username(), u"mara@example.com"_s);
        QCOMPARE(form.place(), SignIn::Place::PurrServer);
        QCOMPARE(form.address(), u"chat.example.com"_s);
        QCOMPARE(form.placeNames().size(), 4);
        QSignalSpy password(&form, &SignIn::passwordNeeded);
        form.continueAsLast();
        QCOMPARE(password.count(), 1);
        QVERIFY(!form.isBusy());
    }

    void everyFailureHasASentence()
    {
        for (const auto kind : {Failure::Kind::Network, Failure::Kind::Protocol, Failure::Kind::Server,
                                Failure::Kind::Invalid, Failure::Kind::Timeout, Failure::Kind::Cancelled,
                                Failure::Kind::Storage}) {
            Error error;
            error.kind = kind;
            error.code = u"NobodyKnowsThisError"_s;
            error.message = u"java.lang.NullPointerException"_s;
            const QString sentence = words::failure(error);
            QVERIFY(sentence.endsWith(u'.'));
            QVERIFY(!sentence.contains(error.message));
            QVERIFY(!sentence.contains(error.code));
        }
        QVERIFY(words::failure({}).isEmpty());
    }
};

PURR_TEST(TestSwitching)

#include "test_switching.moc"
