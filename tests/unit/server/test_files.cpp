// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/grants.h"
#include "server/limits.h"
#include "server/multipart.h"
#include "server/textscan.h"
#include "support/testmain.h"

using namespace purr;
using namespace purr::server;
using namespace Qt::Literals::StringLiterals;

/// Uploads as bytes, grants, and what is found in texts.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formDataIsReadHoweverItIsSplit();
    void brokenFormDataIsRefused_data();
    void brokenFormDataIsRefused();
    void boundariesAreChecked();
    void grantsCannotBeForged();
    void linksAreFound_data();
    void linksAreFound();
    void mentionsAreFound();
};

namespace
{

/// What a reader found, as one text.
struct Form {
    QString text;
    bool complete = false;
    bool refused = false;
};

Form readForm(const QByteArray &body, qsizetype step)
{
    Form form;
    MultipartReader reader("b", {[&](const MultipartReader::Part &part) {
                                     form.text += u'[' + part.name + (part.isFile ? u'|' + part.fileName : QString()) + u']';
                                     return true;
                                 },
                                 [&](QByteArrayView data) {
                                     form.text += QString::fromLatin1(data);
                                     return true;
                                 },
                                 [&] {
                                     form.text += u';';
                                     return true;
                                 }});
    for (qsizetype at = 0; at < body.size() && !form.refused; at += step)
        form.refused = !reader.feed(QByteArrayView(body).sliced(at, std::min(step, body.size() - at)));
    form.complete = reader.isComplete();
    return form;
}

} // namespace

void TestFiles::formDataIsReadHoweverItIsSplit()
{
    const QByteArray body = "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a \\\"q\\\".png\"\r\n"
                            "Content-Type: image/png\r\n\r\n\r\n--almost\r\n-\r\n--\r\nend\r\n"
                            "--b\r\nContent-Disposition: form-data; name=empty\r\n\r\n\r\n"
                            "--b\r\ncontent-disposition: form-data; name=\"groupTag\"\r\n\r\n\"x\"\r\n--b--\r\nepilogue";
    for (const qsizetype step : {1, 2, 3, 5, 7, 11, 64, 4096}) {
        const Form form = readForm(body, step);
        QVERIFY(form.complete);
        QCOMPARE(form.text, u"[file|a \"q\".png]\r\n--almost\r\n-\r\n--\r\nend;[empty];[groupTag]\"x\";"_s);
    }
}

void TestFiles::brokenFormDataIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("refused");
    const QByteArray part = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no end") << part << false;
    QTest::newRow("no name") << QByteArray("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--") << true;
    QTest::newRow("junk after the boundary") << QByteArray("--bx\r\n") << true;
    QTest::newRow("long preamble") << QByteArray(limits::uploadPartHead + 100, 'x') << true;
    QTest::newRow("long head") << "--b\r\nA: " + QByteArray(limits::uploadPartHead + 1, 'x') << true;
    QTest::newRow("too many parts") << part.repeated(limits::uploadParts + 1) << true;
    QTest::newRow("as many parts as allowed") << part.repeated(limits::uploadParts) << false;
}

void TestFiles::brokenFormDataIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, refused);
    for (const qsizetype step : {1, 4096}) {
        const Form form = readForm(body, step);
        QCOMPARE(form.refused, refused);
        QVERIFY(!form.complete);
    }
}

void TestFiles::boundariesAreChecked()
{
    QCOMPARE(MultipartReader::boundaryOf("multipart/form-data; boundary=abc").value_or("none"), QByteArray("abc"));
    QCOMPARE(MultipartReader::boundaryOf("Multipart/Form-Data; charset=utf-8; boundary=\"a b\"").value_or("none"), QByteArray("a b"));
    QVERIFY(!MultipartReader::boundaryOf("multipart/form-data"));
    QVERIFY(!MultipartReader::boundaryOf("multipart/mixed; boundary=abc"));
    QVERIFY(!MultipartReader::boundaryOf("multipart/form-data; boundary="));
    QVERIFY(!MultipartReader::boundaryOf("multipart/form-data; boundary=" + QByteArray(71, 'x')));
}

void TestFiles::grantsCannotBeForged()
{
    QString password = u"hash"_s;
    const auto credential = [&](qint64 userId) -> Result<QString> {
        return userId == 7 ? Result<QString>(password) : Result<QString>(Error{Failure::Kind::Server, {}, {}, {}});
    };
    const Grants grants(QByteArray(32, 's'), credential);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
    const QByteArray read = grants.make(7, Grants::Use::Read, now);
    QCOMPARE(grants.check(read, Grants::Use::Read, now), 7);
    QCOMPARE(grants.check(read, Grants::Use::Write, now), 0);
    const QDateTime end = now.addSecs(std::chrono::seconds(limits::grantTime).count());
    QCOMPARE(grants.check(read, Grants::Use::Read, end), 7);
    QCOMPARE(grants.check(read, Grants::Use::Read, end.addSecs(1)), 0);
    QCOMPARE(Grants(QByteArray(32, 't'), credential).check(read, Grants::Use::Read, now), 0);
    QCOMPARE(grants.check(grants.make(8, Grants::Use::Read, now), Grants::Use::Read, now), 0); // nobody any more
    password = u"changed"_s;
    QCOMPARE(grants.check(read, Grants::Use::Read, now), 0);
    password = u"hash"_s;
    for (const char c : read)
        QVERIFY(QByteArrayView("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.").contains(c));
    for (qsizetype i = 0; i < read.size(); ++i) {
        QByteArray changed = read;
        changed[i] = changed[i] == '1' ? '2' : '1';
        QCOMPARE(grants.check(changed, Grants::Use::Read, now), 0);
        QCOMPARE(grants.check(read.first(i), Grants::Use::Read, now), 0);
    }
}

void TestFiles::linksAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const QString &text, const QStringList &links) { QTest::newRow(name) << text << links; };
    row("none", u"no link here: ftp://x and http:// and https://"_s, {});
    row("two", u"http://a.example and HTTPS://B.example/x?y=z#f"_s, {u"http://a.example"_s, u"HTTPS://B.example/x?y=z#f"_s});
    row("end of a sentence", u"See https://a.example/b. Or (https://a.example/c)!"_s, {u"https://a.example/b"_s, u"https://a.example/c"_s});
    row("brackets inside", u"https://a.example/x_(y)"_s, {u"https://a.example/x_(y)"_s});
    row("in a word", u"xhttp://a.example"_s, {});
    row("quoted", u"<https://a.example>\"https://b.example\""_s, {u"https://a.example"_s, u"https://b.example"_s});
}

void TestFiles::linksAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    QStringList found;
    const QList<MessageLink> all = findLinks(text);
    for (const MessageLink &link : all) {
        QCOMPARE(text.mid(link.startPosition, link.endPosition - link.startPosition), link.source);
        found << link.source;
    }
    QCOMPARE(found, links);
}

void TestFiles::mentionsAreFound()
{
    const QString text = u"\U0001f63a <@jane@example.com> and <#the lobby>, not <@> or <b> or <@open"_s;
    const QList<MentionTag> tags = findMentionTags(text);
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tags[0].name, u"jane@example.com"_s);
    QCOMPARE(int(tags[0].type), int(MentionType::UserMention));
    QCOMPARE(text.mid(tags[0].startPosition, tags[0].endPosition - tags[0].startPosition), tags[0].tag);
    QCOMPARE(tags[1].name, u"the lobby"_s);
    QCOMPARE(int(tags[1].type), int(MentionType::ChannelMention));
}

PURR_TEST(TestFiles)
#include "test_files.moc"
