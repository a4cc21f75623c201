// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "models/attachments.h"
#include "models/clipboard.h"
#include "models/commands.h"
#include "models/completion.h"
#include "models/emojinames.h"
#include "models/mentions.h"
#include "models/secrets.h"
#include "models/typist.h"
#include "support/liveserver.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
User user(qint64 id, const QString &name, const QString &displayName)
{
    User user;
    user.id = id;
    user.name = name;
    user.displayName = displayName;
    return user;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}
} // namespace

/// What a draft becomes before it is sent, and what may go with it.
class TestComposing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsBecomeTags_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QString>("body");
        QTest::newRow("display name") << u"hi @Ada Lovelace!"_s << u"hi <@ada>!"_s;
        QTest::newRow("user name") << u"@ada"_s << u"<@ada>"_s;
        QTest::newRow("shared display name stays text") << u"@Sam Hill"_s << u"@Sam Hill"_s;
        QTest::newRow("user name of two namesakes") << u"@sam.1 and @sam.2"_s << u"<@sam.1> and <@sam.2>"_s;
        QTest::newRow("longer word") << u"@adamant"_s << u"@adamant"_s;
        QTest::newRow("mail address") << u"x@ada"_s << u"x@ada"_s;
        QTest::newRow("stranger") << u"@nobody"_s << u"@nobody"_s;
        QTest::newRow("channel") << u"see #release."_s << u"see <#release>."_s;
        QTest::newRow("code") << u"`@ada` @ada"_s << u"`@ada` <@ada>"_s;
        QTest::newRow("code block") << u"```\n@ada\n```"_s << u"```\n@ada\n```"_s;
        QTest::newRow("tag already") << u"<@ada>"_s << u"<@ada>"_s;
        QTest::newRow("emoji") << u"done :tada:"_s << u"done 🎉"_s;
        QTest::newRow("emoji in code") << u"`:tada:`"_s << u"`:tada:`"_s;
        QTest::newRow("time") << u"10:30:45"_s << u"10:30:45"_s;
        QTest::newRow("address") << u"http://x:80:tada:"_s << u"http://x:80:tada:"_s;
    }

    void mentionsBecomeTags()
    {
        QFETCH(QString, draft);
        QFETCH(QString, body);
        const QList<User> people{user(1, u"ada"_s, u"Ada Lovelace"_s), user(2, u"sam.1"_s, u"Sam Hill"_s),
                                 user(3, u"sam.2"_s, u"Sam Hill"_s)};
        Channel release;
        release.name = u"release"_s;
        QCOMPARE(text::bodyOf(draft, people, {release}), body);
    }

    void mentionsComeBackForEditing()
    {
        Message message;
        message.body = u"hi <@ada>, see <#release>"_s;
        MessageMention person;
        person.tag = u"<@ada>"_s;
        person.user = user(1, u"ada"_s, u"Ada"_s);
        MessageMention room;
        room.type = MentionType::ChannelMention;
        room.tag = u"<#release>"_s;
        room.channelName = u"release"_s;
        message.mentions = {person, room};
        QCOMPARE(text::draftOf(message), u"hi @Ada, see #release"_s);
        message.mentions.clear();
        QCOMPARE(text::draftOf(message), message.body);
    }

    void completionOffersPeopleAndEmoji()
    {
        CompletionModel completion;
        const QAbstractItemModelTester tester(&completion);
        Channel direct;
        direct.id = 1;
        direct.type = ChannelType::Direct;
        direct.members = {user(1, u"ada"_s, u"Ada Lovelace"_s), user(2, u"bob"_s, u"Bob"_s)};
        completion.setChannel(direct);
        completion.update(u"hi @lov"_s, 7);
        QCOMPARE(completion.count(), 1);
        QCOMPARE(completion.start(), 3);
        QCOMPARE(completion.replacement(0), u"@Ada Lovelace "_s);
        completion.dismiss();
        QCOMPARE(completion.count(), 0);
        completion.update(u"hi @love"_s, 8);
        QCOMPARE(completion.count(), 0); // The same word, once refused.
        completion.update(u"hi @love @b"_s, 11);
        QCOMPARE(completion.count(), 1);
        completion.update(u"mail@b"_s, 6);
        QCOMPARE(completion.count(), 0);
        completion.update(u":tad"_s, 4);
        QVERIFY(completion.count() > 0);
        QCOMPARE(completion.replacement(0), u"🎉 "_s);
        // As the picker has them, and by the name that is typed.
        EmojiNames::setSkinTone(3);
        completion.update(u":thum"_s, 5);
        EmojiNames::setSkinTone(0);
        QCOMPARE(completion.replacement(0), u"👍🏽 "_s);
        for (int row = 0; row < completion.count(); ++row)
            QVERIFY(completion.index(row).data(CompletionModel::TitleRole).toString().contains(u"thum"_s));
        completion.update(u":D"_s, 2);
        QCOMPARE(completion.count(), 0);
        completion.update(u"/sh"_s, 3);
        QCOMPARE(completion.replacement(0), u"/shrug "_s);
        completion.update(u"a /sh"_s, 5);
        QCOMPARE(completion.count(), 0);
    }

    void commandsAreNoPaths()
    {
        QVERIFY(Commands::isCommand(u"/shrug"_s));
        QVERIFY(Commands::isCommand(u"/me laughs and/or cries"_s));
        QVERIFY(!Commands::isCommand(u"/usr/bin"_s));
        QVERIFY(!Commands::isCommand(u"//shrug"_s));
        QVERIFY(!Commands::isCommand(u"/"_s));
        QVERIFY(!Commands::isCommand(u"/ 2"_s));
    }

    void onlyRegularFilesAreTaken()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = folder.filePath(u"link.txt"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, link));
        const QString large = folder.filePath(u"large.bin"_s);
        QFile sparse(large);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(Attachments::largestFile + 1));

        Attachments attachments;
        const QAbstractItemModelTester tester(&attachments);
        for (const QUrl &url : {QUrl(u"https://example.org/cat.png"_s), QUrl::fromLocalFile(u"/dev/zero"_s), QUrl::fromLocalFile(pipe),
                                QUrl::fromLocalFile(link), QUrl::fromLocalFile(folder.path()), QUrl::fromLocalFile(large),
                                QUrl::fromLocalFile(folder.filePath(u"absent"_s))}) {
            attachments.add({url});
            QCOMPARE(attachments.count(), 0);
            QVERIFY2(!attachments.errorText().isEmpty(), qPrintable(url.toString()));
        }
        const QUrl file = QUrl::fromLocalFile(write(folder, u"a.txt"_s, "text"));
        attachments.add({file, file});
        QCOMPARE(attachments.count(), 1);
        QCOMPARE(attachments.errorText(), QString());
        QVERIFY(!attachments.hasPhotos());
        attachments.remove(0);
        QCOMPARE(attachments.count(), 0);
    }

    void filesWaitForTheConnection()
    {
        test::LiveServer server;
        ClientOptions patient; // comes back when it is told to
        patient.firstRetry = patient.longestRetry = std::chrono::hours(1);
        patient.random = [] { return 1.0; };
        const auto ada = server.signedIn(u"ada"_s, patient);
        const Channel room = test::makeChannel(*ada, u"room"_s);
        server.stop();
        QTRY_COMPARE(ada->state(), ChatKitty::ConnectionState::Reconnecting);
        const QTemporaryDir folder;
        Attachments attachments;
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s})
            attachments.add({QUrl::fromLocalFile(write(folder, name, "text"))});
        attachments.send(ada.get(), room, {});
        QCOMPARE(attachments.waiting(), QStringList({u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
        QVERIFY(attachments.transfers().isEmpty());
        QCOMPARE(attachments.unsent().size(), 3); // what is kept for the next start
        attachments.recall(1);
        QCOMPARE(attachments.unsent().size(), 2);
        server.start();
        ada->reconnectNow();
        QTRY_VERIFY(attachments.waiting().isEmpty() && attachments.transfers().isEmpty());
        QVERIFY(attachments.unsent().isEmpty());
        QStringList names;
        const auto page = get(ada->listMessages(room));
        for (const Message &message : page->items)
            names << message.file.name;
        QCOMPARE(names, QStringList({u"c.txt"_s, u"a.txt"_s}));
    }

    void picturesArePastedAndTextIsNot()
    {
        Attachments attachments;
        QMimeData text;
        text.setText(u"words"_s);
        QVERIFY(!attachments.take(&text));
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        text.setImageData(image); // As office programs do.
        QVERIFY(!attachments.take(&text));
        QMimeData picture;
        picture.setImageData(image);
        QVERIFY(attachments.take(&picture));
        QTRY_COMPARE(attachments.count(), 1);
        QVERIFY(!attachments.isPreparing());
        QVERIFY(attachments.data(attachments.index(0), Attachments::NameRole).toString().endsWith(".png"_L1));
        QCOMPARE(QImage(attachments.data(attachments.index(0), Attachments::PreviewRole).toUrl().toLocalFile()).size(), image.size());
    }

    void pastedHtmlIsPlainText()
    {
        auto *html = new QMimeData;
        html->setHtml(u"<b>bold</b> <img src='http://127.0.0.1:1/x.png'><script>alert(1)</script>&lt;i&gt;"_s);
        QGuiApplication::clipboard()->setMimeData(html);
        const QString plain = Clipboard::plainText();
        QVERIFY2(plain.startsWith(u"bold "_s), qPrintable(plain));
        QVERIFY(plain.endsWith(u"<i>"_s));
        QVERIFY(!plain.contains("img"_L1));
        QVERIFY(!plain.contains(QChar::ObjectReplacementCharacter));
    }

    void secretsAreSeen_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<bool>("secret");
        QTest::newRow("password told") << u"the password is hunter2"_s << true;
        QTest::newRow("random word") << u"try gH7kPq2x"_s << true;
        QTest::newRow("strong word") << u"Tr0ub4dor&3"_s << true;
        QTest::newRow("card") << u"4111 1111 1111 1111"_s << true;
        QTest::newRow("key") << u"-----BEGIN OPENSSH PRIVATE KEY-----"_s << true;
        QTest::newRow("token") << u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s << true;
        QTest::newRow("sentence") << u"Looks great, let's ship it on Thursday (before 12)."_s << false;
        QTest::newRow("address") << u"see https://example.org/a1B2c3D4e5"_s << false;
        QTest::newRow("build") << u"build 812 is green, 2026-11-26 at 14:30"_s << false;
        QTest::newRow("german") << u"Donaudampfschifffahrtsgesellschaft"_s << false;
    }

    void secretsAreSeen()
    {
        QFETCH(QString, draft);
        QTEST(text::looksSecret(draft), "secret");
    }

    void liveTextIsNeverPastedOrSecret()
    {
        ManualClock clock;
        Typist typist(&clock);
        QVERIFY(!typist.showsText());
        typist.setShowText(true);
        QSignalSpy told(&typist, &Typist::keystrokes);
        const auto last = [&told] { return told.isEmpty() ? QString() : told.last().at(0).toString(); };
        const QString neutral = Typist::neutralDraft.toString();
        typist.typed(u"hello "_s);
        QCOMPARE(last(), u"hello "_s);
        typist.guard();
        QVERIFY(typist.isGuarded());
        QCOMPARE(last(), neutral);
        typist.typed(u"hello pasted"_s);
        QCOMPARE(last(), neutral);
        typist.typed({});
        QVERIFY(!typist.isGuarded());
        typist.typed(u"my pin: 1"_s);
        QCOMPARE(last(), neutral);
        typist.typed(u"my"_s); // Not even when that word is gone again.
        QCOMPARE(last(), neutral);
        typist.typed({});
        typist.typed(u"a text that came in one piece, by a middle click"_s);
        QCOMPARE(last(), neutral);
        for (const QVariantList &call : std::as_const(told))
            QVERIFY(call.at(0).toString().isEmpty() || call.at(0) == neutral || call.at(0) == u"hello "_s);
    }

    /// By the letter: of a word that turns out to be a secret not even the beginning is told.
    void secretsAreNotToldBitByBit_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QString>("secret");
        QTest::newRow("both cases and digits") << u"try gH7kPq2x"_s << u"gH7kPq2x"_s;
        QTest::newRow("nothing else") << u"gH7kPq2x"_s << u"gH7kPq2x"_s;
        QTest::newRow("signs") << u"it is Tr0ub4dor&3 ok"_s << u"Tr0ub4dor&3"_s;
        QTest::newRow("begins like a word") << u"so hunterHunter22 then"_s << u"hunterHunter22"_s;
        QTest::newRow("token") << u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s << u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s;
        QTest::newRow("card") << u"take 4111 1111 1111 1111 now"_s << u"4111 1111 1111 1111"_s;
        QTest::newRow("card with hyphens") << u"take 4111-1111-1111-1111"_s << u"4111-1111-1111-1111"_s;
        QTest::newRow("password told") << u"the password is swordfish"_s << u"swordfish"_s;
        QTest::newRow("after Japanese") << u"これは gH7kPq2x"_s << u"gH7kPq2x"_s;
    }

    void secretsAreNotToldBitByBit()
    {
        QFETCH(QString, draft);
        QFETCH(QString, secret);
        ManualClock clock;
        Typist typist(&clock);
        typist.setShowText(true);
        QSignalSpy told(&typist, &Typist::keystrokes);
        for (qsizetype length = 1; length <= draft.size(); ++length) {
            typist.typed(draft.first(length));
            clock.advance(std::chrono::milliseconds(120));
        }
        const qsizetype begin = draft.indexOf(secret);
        for (const QVariantList &call : std::as_const(told)) {
            QString shown = call.at(0).toString();
            shown.remove(Typist::neutralDraft.toString());
            QVERIFY2(shown.size() <= begin, qPrintable(shown));
        }
        QVERIFY(typist.isGuarded());
    }

    /// Nor when it is written between words that are there already.
    void secretsInTheMiddleAreNotToldEither()
    {
        ManualClock clock;
        Typist typist(&clock);
        typist.setShowText(true);
        QSignalSpy told(&typist, &Typist::keystrokes);
        typist.typed(u"take  and go "_s);
        QCOMPARE(told.last().at(0).toString(), u"take  and go "_s);
        const QString secret = u"gH7kPq2x"_s;
        for (qsizetype length = 1; length <= secret.size(); ++length) {
            typist.typed(u"take "_s + secret.first(length) + u" and go "_s);
            QVERIFY2(!told.last().at(0).toString().contains(u'g'), qPrintable(told.last().at(0).toString()));
        }
        QVERIFY(typist.isGuarded());
    }

    /// What is no secret is to be read before it is sent.
    void liveTextComesByWords()
    {
        ManualClock clock;
        Typist typist(&clock);
        typist.setShowText(true);
        QSignalSpy told(&typist, &Typist::keystrokes);
        QStringList shown;
        const QString draft = u"Looks good at 12:30 今日は"_s;
        for (qsizetype length = 1; length <= draft.size(); ++length)
            typist.typed(draft.first(length));
        for (const QVariantList &call : std::as_const(told))
            shown.append(call.at(0).toString());
        QCOMPARE(shown, (QStringList{u"…"_s, u"Looks "_s, u"Looks …"_s, u"Looks good "_s, u"Looks good …"_s, u"Looks good at "_s,
                                     u"Looks good at …"_s, u"Looks good at 12:30 今"_s, u"Looks good at 12:30 今日"_s,
                                     u"Looks good at 12:30 今日は"_s}));
        typist.stopped();
        QCOMPARE(told.last().at(0).toString(), QString());
    }
};

PURR_TEST(TestComposing)
#include "test_composing.moc"
