// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/messagetext.h"
#include "stage.h"
#include "support/testmain.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTextDocumentFragment>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Texts that are made to hurt: they stay in their row, and the row stays small.
class TestPeerTextWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsStayInTheirRow();
    void hugeTextsAreFolded();
    void linksThatHideTheirHostAreAskedAbout();

public:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

namespace
{
QString times(const QString &piece, qsizetype length)
{
    return piece.repeated(length / piece.size() + 1).first(length);
}

/// What is expensive to lay out, or reaches far (promises.md 0, F5).
QList<QPair<const char *, QString>> evilTexts(qsizetype length)
{
    return {{"marks", times(u"Z\u0300\u0301\u0302\u0303\u0489\u0336\u035F\u0361"_s, length)},
            {"marks on nothing", u"x\n"_s + times(u"\u0300\u20DD\u0489"_s, length - 2)},
            {"line ends", times(u"\n"_s, length - 1) + u'x'},
            {"wide", times(u"\uFDFD"_s, length)},
            {"wider", times(u"\U00012219\uA9C5\u2E3B"_s, length)},
            {"both directions", times(u"a\u05D0b\u05D1"_s, length)},
            {"one word", times(u"a"_s, length)},
            {"people", times(u"\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s, length)},
            {"soft hyphens", times(u"a\u00AD"_s, length)},
            {"tabs", times(u"\t"_s, length - 1) + u'x'},
            {"nested marks", times(u">[*_`~"_s, length)},
            {"lone surrogates", times(QString(u'\xD800') + u'a', length)}};
}

/// What a row draws, in the window.
QRect placeOf(const QQuickItem *row)
{
    return row->mapRectToScene(row->boundingRect()).toAlignedRect();
}

QQuickItem *rowWith(Stage &stage, qint64 id)
{
    for (QQuickItem *row : Stage::all(stage.pane(0), "MessageRow")) {
        if (row->property("message").value<Message>().id == id)
            return row;
    }
    return nullptr;
}
} // namespace

/// Threat 26: with the row drawn or not, everything around it has the same pixels.
void TestPeerTextWindow::textsStayInTheirRow()
{
    if (QGuiApplication::platformName() == u"xcb")
        QSKIP("the pointer of an X server makes rows offer their actions, which do reach beyond them");
    Stage stage;
    ChatKitty *mallory = stage.person(u"mallory"_s);
    const Channel room = stage.channel(mallory, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QTest::mouseMove(stage.window(), {1, 1}); // rows under the pointer offer their actions, which do reach beyond them
    for (const auto &[name, text] : evilTexts(40)) {
        stage.say(mallory, room, u"above"_s);
        const Message evil = stage.say(mallory, room, text);
        stage.say(mallory, room, u"below"_s);
        QQuickItem *list = Stage::first(stage.pane(0), "MessageList");
        QVERIFY(list);
        const QRect around = list->mapRectToScene(list->boundingRect()).toAlignedRect();
        const auto picture = [&stage, around](const QQuickItem *row) {
            QImage image = stage.window()->grabWindow();
            QPainter painter(&image);
            painter.fillRect(placeOf(row), Qt::black); // after the picture, which puts rows where they belong
            painter.end();
            return image.copy(around);
        };
        // Until nothing else moves: what is drawn beyond the row differs every time.
        const auto makesNoDifference = [&stage, &picture, id = evil.id] {
            QQuickItem *row = rowWith(stage, id);
            if (!row || row->height() <= 0)
                return false;
            const QImage with = picture(row);
            row->setOpacity(0);
            const QImage without = picture(row);
            row->setOpacity(1);
            return with == without;
        };
        QTRY_VERIFY2(makesNoDifference(), name);
    }
}

/// Threat 25: the start of a huge text is all that is laid out, also when somebody asks for the rest of it.
void TestPeerTextWindow::hugeTextsAreFolded()
{
    Stage stage;
    ChatKitty *mallory = stage.person(u"mallory"_s);
    const Channel room = stage.channel(mallory, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    for (const auto &[name, text] : evilTexts(9'000)) {
        const Message evil = stage.say(mallory, room, text);
        QTRY_VERIFY2(rowWith(stage, evil.id), name);
        QQuickItem *row = rowWith(stage, evil.id);
        QQuickItem *body = Stage::first(row, "MessageBody");
        QVERIFY2(body, name);
        const auto longest = [body] {
            qsizetype most = 0;
            for (const QQuickItem *item : body->findChildren<QQuickItem *>()) {
                if (!item->inherits("QQuickText"))
                    continue;
                const QString text = item->property("text").toString();
                const bool markup = item->property("textFormat").toInt() == int(Qt::RichText);
                most = std::max(most, markup ? QTextDocumentFragment::fromHtml(text).toPlainText().size() : text.size());
            }
            return most;
        };
        QVERIFY2(longest() > 0 && longest() <= text::longBodyLength + 8, name); // with the line of a quote
        QVERIFY2(row->height() < 4 * stage.pane(0)->height(), name);
    }
    // A server without a limit of its own sends more; nothing that is beyond the last limit is ever shown.
    Message endless;
    endless.body = times(u"\u05D0a"_s, 200'000);
    QVERIFY(MessageText::isLong(endless));
    QVERIFY(MessageText::body(endless, false, {}, {}, {}, {}).size() <= text::longBodyLength + 1);
    QVERIFY(MessageText::body(endless, true, {}, {}, {}, {}).size() <= text::hardBodyLength + 1);
}

/// Threat 11: plain links open at once; others when the host is confirmed that they really lead to.
void TestPeerTextWindow::linksThatHideTheirHostAreAskedAbout()
{
    Stage stage;
    ChatKitty *mallory = stage.person(u"mallory"_s);
    const Channel room = stage.channel(mallory, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
    // Says it in the room and follows the link that the text has.
    const auto follow = [&](const QString &address) {
        const Message said = stage.say(mallory, room, address);
        if (!QTest::qWaitFor([&] { return rowWith(stage, said.id) && Stage::first(rowWith(stage, said.id), "MessageBody"); }))
            return false;
        for (QQuickItem *item : Stage::first(rowWith(stage, said.id), "MessageBody")->findChildren<QQuickItem *>()) {
            static const QRegularExpression anchor(u"href=\"([^\"]*)\""_s);
            const QRegularExpressionMatch link = anchor.match(item->property("text").toString());
            if (item->inherits("QQuickText") && link.hasMatch())
                return QMetaObject::invokeMethod(item, "linkActivated", Q_ARG(QString, link.captured(1)));
        }
        return false;
    };
    QVERIFY(follow(u"https://a.example/x"_s));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://a.example/x"_s)});
    QQuickItem *all = stage.window()->contentItem();
    const auto item = [all](const char *type, const QString &text) {
        const QList<QQuickItem *> items = Stage::all(all, type);
        const auto found = std::ranges::find_if(items, [&](QQuickItem *each) { return each->property("text").toString() == text; });
        return found == items.end() ? nullptr : *found;
    };
    for (const auto &[address, host] : {std::pair(u"https://m\u0131crosoft.com/"_s, u"xn--mcrosoft-tkb.com"_s),
                                        std::pair(u"https://0x7f.1/"_s, u"127.0.0.1"_s),
                                        std::pair(u"https://example.com\u3002evil.com/"_s, u"example.com.evil.com"_s)}) {
        m_opened.clear();
        QVERIFY(follow(address));
        QTRY_VERIFY2(item("Label", host), qPrintable(host));
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        QTRY_VERIFY(!item("Label", host));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(follow(address));
        QTRY_VERIFY(item("Label", host) && item("Button", u"Open"_s));
        stage.click(item("Button", u"Open"_s));
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(QString::fromLatin1(QUrl::toAce(m_opened.first().host())), host);
        QTRY_VERIFY(!item("Label", host));
    }
}

PURR_TEST(TestPeerTextWindow)
#include "test_peertext.moc"
