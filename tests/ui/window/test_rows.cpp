// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The keyboard in rows of messages: past them, into them, and to what is in them.
class TestRowsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void tabGoesPastThem();
    void arrowsLeadIntoThem();
    void theMenuHasWhatIsInThem();
    void panesAreResizedByKeys();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_stage->window(), key, held); }
    [[nodiscard]] QQuickItem *active() const { return m_stage->window()->activeFocusItem(); }
    [[nodiscard]] QQuickItem *list() const { return Stage::first(m_stage->pane(0), "MessageList"); }
    /// The message that begins so; null while there is none.
    [[nodiscard]] Message said(const QString &body) const
    {
        const ConversationModel *const conversation = m_stage->conversation(0);
        for (int row = 0; row < conversation->rowCount(); ++row) {
            if (conversation->messageAt(row).body.startsWith(body))
                return conversation->messageAt(row);
        }
        return {};
    }
    /// The message with that text has the keyboard.
    void goTo(const QString &body);

    std::unique_ptr<Stage> m_stage;
    QTemporaryDir m_folder;
};

/// A question, an answer to it with a link and a reaction, and a file.
void TestRowsWindow::init()
{
    m_stage = std::make_unique<Stage>();
    ChatKitty *sam = m_stage->person(u"sam"_s);
    const Channel room = m_stage->channel(sam, u"room"_s);
    m_stage->openWindow(u"mara"_s);
    m_stage->openPane(m_stage->joined(m_stage->kitty(), u"room"_s));
    m_stage->say(sam, room, u"a question"_s);
    ConversationModel *const conversation = m_stage->conversation(0);
    QTRY_VERIFY(!said(u"a question"_s).isNull());
    conversation->setReplyTo(said(u"a question"_s));
    conversation->send(u"look at https://purr.example/page"_s);
    QTRY_VERIFY(!said(u"look"_s).isNull());
    conversation->toggleReaction(said(u"look"_s), u"👍"_s);
    QTRY_COMPARE(said(u"look"_s).reactions.size(), 1);
    QFile file(m_folder.filePath(u"plan.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("the plan");
    file.close();
    QVERIFY(sam->sendFile(room, file.fileName()));
    QTRY_VERIFY(Stage::first(m_stage->pane(0), "FileCard"));
    QMetaObject::invokeMethod(m_stage->pane(0), "focusMessages");
    QTRY_COMPARE(active(), list());
}

void TestRowsWindow::goTo(const QString &body)
{
    press(Qt::Key_End);
    const auto at = [&] { return m_stage->conversation(0)->messageAt(list()->property("currentIndex").toInt()).body; };
    for (int i = 0; i < 10 && !at().startsWith(body); ++i)
        press(Qt::Key_Up);
    QVERIFY(at().startsWith(body));
}

void TestRowsWindow::tabGoesPastThem()
{
    goTo(u"look"_s);
    press(Qt::Key_Tab);
    QQuickItem *const composer = Stage::first(m_stage->pane(0), "Composer");
    QVERIFY2(composer->isAncestorOf(active()), active()->metaObject()->className());
    QMetaObject::invokeMethod(m_stage->pane(0), "focusComposer");
    for (int i = 0; i < 5 && composer->isAncestorOf(active()); ++i)
        press(Qt::Key_Backtab);
    QCOMPARE(active(), list());
}

void TestRowsWindow::arrowsLeadIntoThem()
{
    goTo(u"look"_s);
    QStringList types;
    for (int i = 0; i < 20; ++i) {
        QQuickItem *const before = active();
        press(Qt::Key_Right);
        if (active() == before)
            break;
        types << QString::fromLatin1(active()->metaObject()->className()).section(u"_QML"_s, 0, 0);
        QVERIFY(!Stage::all(active(), "FocusRing").isEmpty());
    }
    QVERIFY2(types.contains(u"QuoteBlock"_s), qPrintable(types.join(u' ')));
    // The chip of the reaction, the one that adds another, and what can be done with the message.
    QVERIFY2(types.count(u"IconButton"_s) > 5, qPrintable(types.join(u' ')));
    press(Qt::Key_Escape);
    QCOMPARE(active(), list());
    QCOMPARE(m_stage->conversation(0)->selectedCount(), 0);

    // Enter presses what is reached: here the chip of the own reaction.
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_stage->conversation(0)->messageAt(list()->property("currentIndex").toInt()).reactions.size(), 0);
    // The way up and down is that of the rows.
    goTo(u"look"_s);
    press(Qt::Key_Right);
    QVERIFY(active() != list());
    const int row = list()->property("currentIndex").toInt();
    press(Qt::Key_Up);
    QCOMPARE(list()->property("currentIndex").toInt(), row + 1);
    QCOMPARE(active(), list());
}

void TestRowsWindow::theMenuHasWhatIsInThem()
{
    QQuickItem *const root = m_stage->window()->contentItem();
    goTo(u"look"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(root, u"Open the link to purr.example"_s));
    QVERIFY(Stage::shows(root, u"Go to the answered message"_s));
    QVERIFY(!Stage::shows(root, u"Save the file"_s));
    m_stage->clickButton(root, u"Copy the link to purr.example"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"https://purr.example/page"_s);
    QTRY_VERIFY(!Stage::shows(root, u"Copy the link to purr.example"_s));
    QMetaObject::invokeMethod(m_stage->pane(0), "focusMessages");
    QTRY_COMPARE(active(), list());
    goTo(u"look"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(root, u"Go to the answered message"_s));
    m_stage->clickButton(root, u"Go to the answered message"_s);
    const auto body = [&] { return m_stage->conversation(0)->messageAt(list()->property("currentIndex").toInt()).body; };
    QTRY_COMPARE(body(), u"a question"_s);

    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(root, u"Save the file"_s));
    QVERIFY(Stage::shows(root, u"Open the file"_s));
    QVERIFY(!Stage::shows(root, u"Open the link"_s));
    QVERIFY(!Stage::shows(root, u"Go to the answered message"_s));
    press(Qt::Key_Escape);
}

void TestRowsWindow::panesAreResizedByKeys()
{
    m_stage->openPane(m_stage->channel(m_stage->kitty(), u"other"_s));
    QTRY_VERIFY(Stage::first(m_stage->window()->contentItem(), "TileHandle"));
    QQuickItem *const handle = Stage::first(m_stage->window()->contentItem(), "TileHandle");
    for (int i = 0; i < 60 && active() != handle; ++i)
        press(Qt::Key_Tab);
    QCOMPARE(active(), handle);
    const qreal even = m_stage->pane(0)->width();
    press(Qt::Key_Right);
    QTRY_COMPARE(m_stage->pane(0)->width(), even + 32);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QTRY_COMPARE(m_stage->pane(0)->width(), even - 32);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_stage->pane(0)->width(), even);
}

PURR_TEST(TestRowsWindow)
#include "test_rows.moc"
