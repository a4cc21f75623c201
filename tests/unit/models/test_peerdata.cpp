// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/emojimodel.h"
#include "models/emojinames.h"
#include "models/filenames.h"
#include "models/lookalikes.h"
#include "models/messagetext.h"
#include "models/picturedecoder.h"
#include "models/textstyle.h"
#include "models/weblink.h"
#include "support/animation.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextDocument>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What peers may send, and what becomes of it: formatting, addresses, file names, pictures; and the emoji picker.
class TestPeerData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stylesShow_data();
    void stylesShow();
    void styledTextEscapesEverything();
    void nestedMarksAreCheap();
    void namesThatLookAlike_data();
    void namesThatLookAlike();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void onlyDocumentsOpen();
    void picturesAreKnownByTheirBytes();
    void pictureBombsAreRefused();
    void animationsAreReadFrameByFrame();
    void emojiMoveByLines();
    void emojiAreSearchedAndToned();
    void emojiAreNamedInTheLanguageOfTheProgram_data();
    void emojiAreNamedInTheLanguageOfTheProgram();
    void emojiAreFoundByWhatIsMeant_data();
    void emojiAreFoundByWhatIsMeant();
    void everyMeaningIsAnEmoji();
};

namespace
{
QString plainOf(const QString &body)
{
    QTextDocument document;
    document.setHtml(text::toMarkup(body, {}, {}));
    QString plain = document.toPlainText();
    return plain.replace(QChar(QChar::Nbsp), u' ');
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}
} // namespace

void TestPeerData::stylesShow_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("element");
    QTest::newRow("bold") << u"a **b c** d"_s << u"a b c d"_s << u"<b>b c</b>"_s;
    QTest::newRow("italic star") << u"*b*"_s << u"b"_s << u"<i>b</i>"_s;
    QTest::newRow("italic underscore") << u"so _b_."_s << u"so b."_s << u"<i>b</i>"_s;
    QTest::newRow("struck") << u"~~b~~"_s << u"b"_s << u"<s>b</s>"_s;
    QTest::newRow("code") << u"run `a*b*c` now"_s << u"run a*b*c now"_s << u"monospace"_s;
    QTest::newRow("block") << u"see\n```\nint *a;\n```\nend"_s << u"see\nint *a;\nend"_s << u"monospace"_s;
    QTest::newRow("quote") << u"> said\nanswer"_s << u"\u2502 said\nanswer"_s << u"<span"_s;
    QTest::newRow("both") << u"**a _b_**"_s << u"a b"_s << u"<b><i>b</i></b>"_s;
    QTest::newRow("names stay") << u"snake_case_name and 2*3*4"_s << u"snake_case_name and 2*3*4"_s << u"snake_case_name"_s;
    QTest::newRow("open mark") << u"**a"_s << u"**a"_s << u"**a"_s;
    QTest::newRow("over lines") << u"*a\nb*"_s << u"*a\nb*"_s << u"*a"_s;
    QTest::newRow("link") << u"https://a.example/x_y_z *b*"_s << u"https://a.example/x_y_z b"_s << u"x_y_z"_s;
    QTest::newRow("open block") << u"```\na"_s << u"```\na"_s << u"```"_s;
}

void TestPeerData::stylesShow()
{
    QFETCH(QString, body);
    QFETCH(QString, plain);
    QFETCH(QString, element);
    QVERIFY(text::needsMarkup(body));
    const QString markup = text::toMarkup(body, {}, {});
    QVERIFY2(markup.contains(element), qPrintable(markup));
    QCOMPARE(plainOf(body).simplified(), plain.simplified());
}

void TestPeerData::styledTextEscapesEverything()
{
    for (const QString &around : {u"**%1**"_s, u"`%1`"_s, u"```\n%1\n```"_s, u"> %1"_s, u"_%1_"_s, u"~~%1~~"_s}) {
        const QString markup = text::toMarkup(around.arg(u"<img src=\"http://a.example/x\"> & <b>"_s), {}, {});
        QVERIFY2(!markup.contains(u"<img"_s) && !markup.contains(u"<b> "_s), qPrintable(markup));
        QVERIFY(markup.contains(u"&lt;img"_s));
    }
}

void TestPeerData::nestedMarksAreCheap()
{
    const QString bomb = QString(u">[*_`~~"_s).repeated(2000);
    const QList<quint16> styles = text::stylesOf(bomb, {});
    QCOMPARE(styles.size(), bomb.size());
    // Every unit is looked at a bounded number of times: ten times the text is about ten times the work, not a hundred.
    QElapsedTimer timer;
    const auto cost = [&timer](const QString &body) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            timer.start();
            (void)text::stylesOf(body, {});
            best = std::min(best, timer.nsecsElapsed());
        }
        return std::max<qint64>(best, 1);
    };
    QVERIFY(cost(bomb.repeated(10)) < 60 * cost(bomb));
}

/// Threat 27.
void TestPeerData::namesThatLookAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("Cyrillic") << u"paypal"_s << u"р\u0430yp\u0430l"_s << true;
    QTest::newRow("Greek") << u"nova"_s << u"n\u03BFva"_s << true;
    QTest::newRow("capital I for l") << u"lena"_s << u"Iena"_s << true;
    QTest::newRow("one for l") << u"paul"_s << u"pau1"_s << true;
    QTest::newRow("rn for m") << u"mara"_s << u"rnara"_s << true;
    QTest::newRow("full width") << u"ada"_s << u"\uFF41\uFF44\uFF41"_s << true;
    QTest::newRow("without a width") << u"ada"_s << u"a\u200Bd\u2060a"_s << true;
    QTest::newRow("turned around") << u"ada"_s << u"\u202Eada"_s << true;
    QTest::newRow("dots and spaces") << u"ada"_s << u" ada .. "_s << true;
    QTest::newRow("capitals") << u"ada"_s << u"ADA"_s << true;
    QTest::newRow("one more letter") << u"ada"_s << u"adam"_s << false;
    QTest::newRow("an accent") << u"jose"_s << u"josé"_s << false;
    QTest::newRow("others") << u"mara"_s << u"lena"_s << false;
    QTest::newRow("Japanese") << u"花子"_s << u"花"_s << false;
}

void TestPeerData::namesThatLookAlike()
{
    QFETCH(const QString, name);
    QFETCH(const QString, other);
    QTEST(lookalikes::skeleton(name) == lookalikes::skeleton(other), "alike");
    // No name is beyond it: half a character, nothing at all, a long one.
    for (const QString &odd : {QString(), QString(QChar(0xD800)), QString(5000, u'\u0430')})
        (void)lookalikes::skeleton(odd + name);
}

void TestPeerData::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"report.pdf"_s << u"report.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("backslash") << u"..\\..\\a.txt"_s << u"_.._a.txt"_s;
    QTest::newRow("absolute") << u"/etc/cron.d/x"_s << u"_etc_cron.d_x"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("option") << u"-rf"_s << u"rf"_s;
    QTest::newRow("nul") << u"a.png\0.exe"_s << u"a.png_.exe"_s;
    QTest::newRow("bidi") << u"photo_\u202Egpj.exe"_s << u"photo__gpj.exe"_s;
    QTest::newRow("zero width") << u"a\u200Bb.txt"_s << u"a_b.txt"_s;
    QTest::newRow("newline") << u"a\nb.txt"_s << u"a_b.txt"_s;
    QTest::newRow("device") << u"CON.txt"_s << u"fileCON.txt"_s;
    QTest::newRow("dots") << u"..."_s << u"file"_s;
    QTest::newRow("empty") << QString() << u"file"_s;
    QTest::newRow("emoji") << u"party 🎉.png"_s << u"party 🎉.png"_s;
}

void TestPeerData::fileNamesAreSafe()
{
    QFETCH(QString, given);
    QFETCH(QString, safe);
    QCOMPARE(filenames::safe(given), safe);
    const QString longName = given + QString(500, u'ä') + u".txt"_s;
    QVERIFY(filenames::safe(longName).toUtf8().size() <= 200);
    QVERIFY(filenames::safe(longName).endsWith(u".txt"_s));
    QVERIFY(!filenames::safe(given).contains(u'/'));
}

void TestPeerData::onlyDocumentsOpen()
{
    for (const QString &name : {u"a.pdf"_s, u"a.PNG"_s, u"a.tar.gz"_s, u"a.odt"_s})
        QVERIFY2(filenames::mayOpen(name), qPrintable(name));
    for (const QString &name : {u"a.desktop"_s, u"a.AppImage"_s, u"a.sh"_s, u"a.pyzw"_s, u"a.py"_s, u"a.exe"_s, u"a.jar"_s, u"a.deb"_s,
                                u"a"_s, u"a.html"_s, u"a.svg"_s, u"a.docm"_s, u"a.pdf.sh"_s, u"a.pdf\u202E"_s, u"pdf"_s, u".pdf"_s})
        QVERIFY2(!filenames::mayOpen(name), qPrintable(name));
}

void TestPeerData::picturesAreKnownByTheirBytes()
{
    const QByteArray png = pngOf({40, 20});
    QCOMPARE(pictures::formatOf(png), "png"_ba);
    QCOMPARE(pictures::decode(png).size(), QSize(40, 20));
    QCOMPARE(pictures::decodeCropped(png, {260, 160}, 8).size(), QSize(260, 160));
    for (const QByteArray &other : {"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba, "/* XPM */ static char"_ba, "BM1234567890"_ba,
                                    QByteArray("\0\0\1\0", 4), "\xABKTX 11\xBB"_ba, "RIFF1234"_ba, "GIF8"_ba, ""_ba}) {
        QVERIFY(pictures::formatOf(other).isEmpty());
        QVERIFY(pictures::decode(other).isNull());
    }
    QVERIFY(pictures::decode(png.first(png.size() / 2) + QByteArray(20, 'x')).size().width() <= 40);
}

void TestPeerData::pictureBombsAreRefused()
{
    // A header that promises 60,000 by 60,000 pixels; nothing of that size is ever allocated.
    QByteArray bomb = pngOf({4, 4});
    const auto put = [&bomb](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i)
            bomb[at + i] = char(value >> (24 - 8 * i));
    };
    put(16, 60'000);
    put(20, 60'000);
    // The checksum of the header, so that it is the limit that refuses and not a broken file.
    quint32 crc = 0xFFFFFFFF;
    for (qsizetype i = 12; i < 29; ++i) {
        crc ^= quint8(bomb.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    put(29, ~crc);
    QVERIFY(pictures::decode(bomb).isNull());
    QVERIFY(pictures::decodeCropped(bomb, {260, 160}, 8).isNull());
    QVERIFY(pictures::decode(pngOf({1, 17'000})).isNull());
    QVERIFY(!pictures::decode(pngOf({1, 16'000})).isNull());
}

void TestPeerData::animationsAreReadFrameByFrame()
{
    const QByteArray gif = test::animation({0, 1, 0}, 5);
    QVERIFY(pictures::decodeFirst(gif, {}, 0).animated);
    QVERIFY(!pictures::decodeFirst(test::animation({0}, 5), {}, 0).animated);
    QVERIFY(!pictures::decodeFirst(pngOf({4, 4}), {}, 0).animated);
    // In a frame: small ones as they are, usual ones fill it, long ones are there as a whole.
    const auto covered = [](QSize picture) {
        const QImage image = pictures::decodeCropped(pngOf(picture), {260, 160}, 0);
        int left = 0;
        while (left < image.width() && image.pixelColor(left, image.height() / 2).alpha() == 0)
            ++left;
        int top = 0;
        while (top < image.height() && image.pixelColor(image.width() / 2, top).alpha() == 0)
            ++top;
        return QSize(image.width() - 2 * left, image.height() - 2 * top);
    };
    QCOMPARE(covered({60, 40}), QSize(60, 40));
    QCOMPARE(covered({800, 600}), QSize(260, 160));
    QCOMPARE(covered({400, 1600}), QSize(40, 160));
    QCOMPARE(covered({3000, 200}).width(), 260);
    QVERIFY(covered({3000, 200}).height() <= 18);
    pictures::Animation animation(gif, {}, 0);
    QList<QRgb> colours;
    for (int i = 0; i < 7; ++i) {
        const pictures::Frame frame = animation.next();
        QCOMPARE(frame.image.size(), QSize(1, 1));
        QCOMPARE(frame.delay, std::chrono::milliseconds(50));
        colours.append(frame.image.pixel(0, 0));
    }
    const QRgb black = qRgb(0, 0, 0);
    const QRgb white = qRgb(255, 255, 255);
    QCOMPARE(colours, QList<QRgb>({black, white, black, black, white, black, black}));
    // Nobody is made to draw as fast as he can.
    pictures::Animation hasty(test::animation({0, 1}, 0), {}, 0);
    QCOMPARE(hasty.next().delay, pictures::Frames::usualDelay);
    // What breaks off goes round as far as it goes, and what is none has no picture.
    pictures::Animation broken(gif.first(gif.size() - 12), {26, 16}, 8);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(broken.next().image.size(), QSize(26, 16));
    QVERIFY(pictures::Animation("GIF89a"_ba, {}, 0).next().image.isNull());
}

void TestPeerData::emojiMoveByLines()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.emojiCount() > 1500);
    QVERIFY(model.groups().size() >= 8);
    QCOMPARE(model.moved(0, 1, 0), 1);
    QCOMPARE(model.moved(0, 0, 1), model.columns());
    QCOMPARE(model.moved(0, 0, -1), 0);
    QCOMPARE(model.moved(0, -1, 0), 0);
    const int last = model.emojiCount() - 1;
    QCOMPARE(model.moved(last, 1, 1), last);
    // Over the heading of the next group.
    int number = 0;
    for (int line = 0; line < 400; ++line)
        number = model.moved(number, 0, 1);
    QCOMPARE(model.lineOf(number), model.lineOf(last));
    model.setRecent({u"🎉"_s});
    QCOMPARE(model.character(0), u"🎉"_s);
    QCOMPARE(EmojiModel::withRecent({u"a"_s, u"b"_s}, u"b"_s), (QStringList{u"b"_s, u"a"_s}));
}

void TestPeerData::emojiAreSearchedAndToned()
{
    EmojiModel model;
    model.setSearch(u"thumbs up"_s);
    QCOMPARE(model.character(0), u"👍"_s);
    model.setSkinTone(5);
    QCOMPARE(model.character(0), u"👍🏿"_s);
    QVERIFY(!model.nameOf(model.character(0)).isEmpty());
    model.setSearch(u"no such emoji"_s);
    QCOMPARE(model.emojiCount(), 0);
    QCOMPARE(model.moved(0, 1, 1), -1);
}

void TestPeerData::emojiAreNamedInTheLanguageOfTheProgram_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("name");
    const QLocale german(QLocale::German, QLocale::Switzerland);
    QTest::newRow("English") << QLocale(QLocale::English) << u"cat face"_s << u"🐱"_s << u"cat face"_s;
    QTest::newRow("no names") << QLocale::c() << u"cat face"_s << u"🐱"_s << u"cat face"_s;
    QTest::newRow("German") << german << u"Katze"_s << u"🐈"_s << u"Katze"_s;
    QTest::newRow("in English all the same") << german << u"tada"_s << u"🎉"_s << u"Konfettibombe"_s;
    QTest::newRow("put together") << german << u"Deutschland"_s << u"🇩🇪"_s << u"Flagge: Deutschland"_s;
    QTest::newRow("with a variation selector") << german << u"rotes Herz"_s << u"❤️"_s << u"rotes Herz"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Mexico) << u"gato"_s << u"🐈"_s << u"gato"_s;
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"ネコの顔"_s << u"🐱"_s << u"ネコの顔"_s;
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic) << u"قطة"_s << u"🐈"_s << u"قطة"_s;
}

void TestPeerData::emojiAreNamedInTheLanguageOfTheProgram()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(QString, character);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    EmojiModel model;
    model.setSearch(typed);
    QStringList found;
    for (int number = 0; number < std::min(12, model.emojiCount()); ++number)
        found.append(model.character(number));
    QVERIFY2(found.contains(character), qPrintable(found.join(u' ')));
    QTEST(model.nameOf(character), "name");
}

void TestPeerData::emojiAreFoundByWhatIsMeant_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("character");
    const QLocale english(QLocale::English);
    QTest::newRow("yes") << english << u"Yes"_s << u"👍"_s;
    QTest::newRow("no") << english << u"no"_s << u"👎"_s;
    QTest::newRow("ok") << english << u"ok "_s << u"👌"_s;
    QTest::newRow("lol") << english << u"lol"_s << u"😂"_s;
    QTest::newRow("sad") << english << u"sad"_s << u"😢"_s;
    QTest::newRow("thanks") << english << u"thanks"_s << u"🙏"_s;
    QTest::newRow("party") << english << u"party"_s << u"🎉"_s;
    QTest::newRow("love") << english << u"love"_s << u"❤️"_s;
    QTest::newRow("a short name before all") << english << u"smile"_s << u"😄"_s;
    QTest::newRow("its beginning") << english << u"congrat"_s << u"🥳"_s;
    QTest::newRow("of the annotations") << english << u"popper"_s << u"🎉"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"danke"_s << u"🙏"_s;
    QTest::newRow("English in German") << QLocale(QLocale::German) << u"thanks"_s << u"🙏"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << u"triste"_s << u"😢"_s;
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << u"ありがとう"_s << u"🙏"_s;
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic) << u"شكرا"_s << u"🙏"_s;
}

void TestPeerData::emojiAreFoundByWhatIsMeant()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    EmojiModel model;
    model.setSearch(typed);
    QTEST(model.character(0), "character");
    // Each once.
    QSet<QString> different;
    for (int number = 0; number < model.emojiCount(); ++number)
        different.insert(model.character(number));
    QCOMPARE(different.size(), model.emojiCount());
}

void TestPeerData::everyMeaningIsAnEmoji()
{
    (void)EmojiNames::now();
    QFile file(u":/emojinames/words.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(languages.keys(), (QStringList{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"ja"_s}));
    for (const QJsonValue &words : languages) {
        const QJsonObject meanings = words.toObject();
        for (auto word = meanings.constBegin(); word != meanings.constEnd(); ++word) {
            QCOMPARE(word.key(), word.key().trimmed().toLower());
            for (const QString &character : word.value().toString().split(u' '))
                QVERIFY2(EmojiTable::instance().entryOf(character), qPrintable(word.key() + u' ' + character));
        }
    }
}

PURR_TEST(TestPeerData)
#include "test_peerdata.moc"
