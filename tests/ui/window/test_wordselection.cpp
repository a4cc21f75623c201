// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QColor>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStyleHints>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Words of messages are selected with the pointer, while the keyboard stays in the composer.
class TestWordSelectionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void aWordIsCopied_data();
    void aWordIsCopied();
    void draggingSelectsAndDoesNotScroll();
    void onlyOneMessageHasASelection();
    void messagesAreStillSelectedAndLinksOpened();
    void draggingOnSelectsMessages();
    void draggingBeyondTheViewMovesIt();

private:
    [[nodiscard]] QQuickItem *list() const { return Stage::first(m_stage->pane(0), "MessageList"); }
    [[nodiscard]] QQuickItem *composer() const { return Stage::first(m_stage->pane(0), "ComposerInput"); }
    [[nodiscard]] QQuickItem *body(const QString &start) const
    {
        for (QQuickItem *body : Stage::all(list(), "MessageBody")) {
            if (body->property("message").value<Message>().body.startsWith(start))
                return body;
        }
        return nullptr;
    }
    /// Of the window: a place in the words of a message, in their first line.
    [[nodiscard]] QPoint at(const QString &start, qreal x) const { return body(start)->mapToScene({x, 10}).toPoint(); }
    [[nodiscard]] QString selected() const
    {
        for (const QQuickItem *words : Stage::all(list(), "WordSelection")) {
            if (const QString text = words->property("selectedText").toString(); !text.isEmpty())
                return text;
        }
        return {};
    }
    void point(QPoint place)
    {
        QTest::mouseMove(m_stage->window(), place - QPoint(1, 0));
        QTest::mouseMove(m_stage->window(), place);
        QTRY_VERIFY(Stage::first(list(), "WordSelection"));
    }
    void doubleClick(QPoint place)
    {
        point(place);
        QTest::mouseDClick(m_stage->window(), Qt::LeftButton, {}, place);
    }

    std::unique_ptr<Stage> m_stage;
};

void TestWordSelectionWindow::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->openWindow(u"mara"_s);
    const Channel room = m_stage->channel(m_stage->kitty(), u"room"_s);
    m_stage->openPane(room);
    for (const QString &text : {u"parcels arrive on Monday"_s, u"addresses are at https://purr.example/page today"_s, u"the last"_s})
        m_stage->say(m_stage->kitty(), room, text);
    QTRY_VERIFY(body(u"the last"_s));
    m_stage->draw();
    QMetaObject::invokeMethod(m_stage->pane(0), "focusComposer");
    QGuiApplication::clipboard()->clear();
}

void TestWordSelectionWindow::aWordIsCopied_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("plain") << u"parcels"_s;
    QTest::newRow("with a link") << u"addresses"_s;
}

void TestWordSelectionWindow::aWordIsCopied()
{
    QFETCH(const QString, start);
    doubleClick(at(start, 12));
    QTRY_COMPARE(selected(), start);
    QTest::keyClick(m_stage->window(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), start);
    // It stays while one writes, until one is done with it.
    m_stage->type(u"so"_s);
    QCOMPARE(composer()->property("text").toString(), u"so"_s);
    QCOMPARE(selected(), start);
    QTest::keyClick(m_stage->window(), Qt::Key_Escape);
    QCOMPARE(selected(), QString());
    QCOMPARE(composer()->property("text").toString(), u"so"_s);
}

void TestWordSelectionWindow::draggingSelectsAndDoesNotScroll()
{
    const qreal before = list()->property("contentY").toReal();
    const QPoint from = at(u"parcels"_s, 1);
    point(from);
    QTest::mousePress(m_stage->window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(m_stage->window(), from + QPoint(step * 30, step / 2));
    QTest::mouseRelease(m_stage->window(), Qt::LeftButton, {}, from + QPoint(300, 5));
    QTRY_COMPARE(selected(), u"parcels arrive on Monday"_s);
    QCOMPARE(list()->property("contentY").toReal(), before);
    QCOMPARE(m_stage->conversation(0)->selectedCount(), 0);
}

void TestWordSelectionWindow::onlyOneMessageHasASelection()
{
    doubleClick(at(u"parcels"_s, 12));
    QTRY_COMPARE(selected(), u"parcels"_s);
    doubleClick(at(u"addresses"_s, 12));
    QTRY_COMPARE(selected(), u"addresses"_s);
    QTest::mouseMove(m_stage->window(), {2, 2});
    QTRY_COMPARE(Stage::all(list(), "WordSelection").size(), 1);
    // The menu offers it, and a click beside the words ends it.
    QTest::mouseClick(m_stage->window(), Qt::RightButton, {}, at(u"addresses"_s, 12));
    m_stage->clickButton(m_stage->window()->contentItem(), u"Copy what is selected"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"addresses"_s);
    QTRY_VERIFY(!Stage::shows(m_stage->window()->contentItem(), u"Copy what is selected"_s));
    QTest::mouseClick(m_stage->window(), Qt::LeftButton, {}, at(u"addresses"_s, -30));
    QTRY_COMPARE(selected(), QString());
}

void TestWordSelectionWindow::messagesAreStillSelectedAndLinksOpened()
{
    QSignalSpy opened(list()->property("wishes").value<QObject *>(), SIGNAL(linkOpened(QString)));
    point(at(u"addresses"_s, 12));
    QQuickItem *const words = Stage::first(list(), "WordSelection");
    QRectF link;
    QMetaObject::invokeMethod(words, "positionToRectangle", Q_RETURN_ARG(QRectF, link), Q_ARG(int, 20));
    const QPoint place = words->mapToScene(link.center()).toPoint();
    point(place);
    QTest::mouseClick(m_stage->window(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"https://purr.example/page"_s);
    QTest::keyClick(m_stage->window(), Qt::Key_Escape);
    point(at(u"parcels"_s, 12));
    QTest::keyPress(m_stage->window(), Qt::Key_Control);
    QTest::mouseClick(m_stage->window(), Qt::LeftButton, Qt::ControlModifier, at(u"parcels"_s, 12));
    QTest::keyRelease(m_stage->window(), Qt::Key_Control);
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 1);
}

void TestWordSelectionWindow::draggingOnSelectsMessages()
{
    const QPoint from = at(u"parcels"_s, 30);
    point(from);
    QTest::mousePress(m_stage->window(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_stage->window(), from + QPoint(20, 0));
    QTRY_VERIFY(!selected().isEmpty());
    QTest::mouseMove(m_stage->window(), at(u"addresses"_s, 40));
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 2);
    // The words do not look selected meanwhile.
    QCOMPARE(Stage::first(list(), "WordSelection")->property("selectionColor").value<QColor>().alpha(), 0);
    QTest::mouseMove(m_stage->window(), at(u"the last"_s, 60));
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 3);
    QTest::mouseMove(m_stage->window(), at(u"addresses"_s, 20));
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 2);
    // Back where it began, words again.
    QTest::mouseMove(m_stage->window(), from + QPoint(20, 0));
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 0);
    QTest::mouseMove(m_stage->window(), from + QPoint(40, 0));
    QTRY_VERIFY(!selected().isEmpty());
    QTest::mouseMove(m_stage->window(), at(u"addresses"_s, 40));
    QTRY_COMPARE(m_stage->conversation(0)->selectedCount(), 2);
    QTest::mouseRelease(m_stage->window(), Qt::LeftButton, {}, at(u"addresses"_s, 40));
    QCOMPARE(m_stage->conversation(0)->selectedCount(), 2);
    QCOMPARE(selected(), QString());
    QTest::keyClick(m_stage->window(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("parcels arrive on Monday"_L1));
    QVERIFY(QGuiApplication::clipboard()->text().contains("addresses are at"_L1));
    QVERIFY(!QGuiApplication::clipboard()->text().contains("the last"_L1));
    // Words can be selected afterwards as before.
    QMetaObject::invokeMethod(m_stage->conversation(0), "clearSelection");
    doubleClick(at(u"parcels"_s, 12));
    QTRY_COMPARE(selected(), u"parcels"_s);
}

void TestWordSelectionWindow::draggingBeyondTheViewMovesIt()
{
    const Channel room = m_stage->workspace()->channelAt(0);
    for (int i = 0; i < 60; ++i)
        m_stage->say(m_stage->kitty(), room, u"line %1"_s.arg(i));
    QTRY_VERIFY(body(u"line 59"_s));
    m_stage->draw();
    const QPoint from = at(u"line 59"_s, 4);
    point(from);
    QTest::mousePress(m_stage->window(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_stage->window(), from + QPoint(30, 0));
    QTRY_VERIFY(!selected().isEmpty());
    const QPoint above = list()->mapToScene({list()->width() / 2, -40}).toPoint();
    QTest::mouseMove(m_stage->window(), QPoint(above.x(), from.y() - 100));
    QTest::mouseMove(m_stage->window(), above);
    constexpr int many = 40;
    QTRY_VERIFY(m_stage->conversation(0)->selectedCount() >= many);
    QTest::mouseRelease(m_stage->window(), Qt::LeftButton, {}, above);
    const qreal there = list()->property("contentY").toReal();
    m_stage->draw();
    m_stage->draw();
    QCOMPARE(list()->property("contentY").toReal(), there);
}

PURR_TEST(TestWordSelectionWindow)
#include "test_wordselection.moc"
