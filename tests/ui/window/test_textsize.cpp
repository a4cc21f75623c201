// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Text twice as large as usual: everything has room for it.
class TestTextSizeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesHaveRoomForTheirNames();
    void theListGrowsAndCanBeDragged();
    void emojiStandApart();
    void theComposerKeepsRoomForWords();
    void theSettingsHaveRoom();
    void rowsOfTheSettingsEndAtOneEdge();

private:
    static constexpr int twice = 8;
    static Preferences *preferences(const Stage &stage) { return stage.window()->findChild<Preferences *>(); }
    static QRectF place(const QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); }
    static bool isCut(const QQuickItem *label) { return label->property("truncated").toBool(); }
};

void TestTextSizeWindow::filesHaveRoomForTheirNames()
{
    Stage stage;
    QTemporaryDir folder;
    stage.openWindow(u"mara"_s, {1440, 900});
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    QFile file(folder.filePath(u"a plan for the onboarding.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("words");
    file.close();
    QVERIFY(stage.kitty()->sendFile(room, file.fileName()));
    preferences(stage)->setTextStep(twice);
    QTRY_VERIFY(Stage::first(stage.pane(0), "FileCard"));
    const QQuickItem *const card = Stage::first(stage.pane(0), "FileCard");
    QTRY_COMPARE(card->width(), 544);
    for (const QQuickItem *label : Stage::all(Stage::first(stage.pane(0), "FileCard"), "Label"))
        QTRY_VERIFY2(!isCut(label), qPrintable(label->property("text").toString()));
    // Where there is no room it stays within the card.
    stage.window()->resize(720, 900);
    for (const QQuickItem *button : Stage::all(Stage::first(stage.pane(0), "FileCard"), "LinkButton"))
        QTRY_VERIFY(place(card).contains(place(button)));
}

void TestTextSizeWindow::theListGrowsAndCanBeDragged()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QQuickItem *const column = Stage::first(stage.window()->contentItem(), "AreaColumn");
    QCOMPARE(column->width(), 272);
    preferences(stage)->setTextStep(twice);
    QTRY_COMPARE(column->width(), 408);
    QQuickItem *grip = nullptr;
    for (QQuickItem *item : Stage::all(stage.window()->contentItem(), "SizeGrip")) {
        if (item->property("text").toString() == "Width of the list"_L1)
            grip = item;
    }
    QVERIFY(grip);
    const QPoint edge = place(grip).center().toPoint();
    QTest::mousePress(stage.window(), Qt::LeftButton, {}, edge);
    for (int x = 1; x <= 60; ++x)
        QTest::mouseMove(stage.window(), edge + QPoint(x, 0));
    QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, edge + QPoint(60, 0));
    QTRY_VERIFY2(column->width() > 440 && column->width() <= 468, qPrintable(QString::number(column->width())));
    const qreal dragged = column->width();
    grip->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Left);
    QCOMPARE(column->width(), dragged - 32);
    QCOMPARE(preferences(stage)->listWidth(), int(dragged - 32));
    // Panes keep the room they need.
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(stage.window(), Qt::Key_Right);
    QVERIFY(stage.pane(0)->width() >= 280);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QCOMPARE(column->width(), 408);
}

void TestTextSizeWindow::emojiStandApart()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {480, 600});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    preferences(stage)->setTextStep(twice);
    stage.clickButton(stage.pane(0), u"Insert an emoji"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "EmojiChooser"));
    QQuickItem *const chooser = Stage::first(stage.window()->contentItem(), "EmojiChooser");
    const QRectF window(QPointF(), stage.window()->size());
    QTRY_VERIFY(window.contains(place(chooser)));
    QQuickItem *const grid = Stage::first(chooser, "EmojiGrid");
    QTRY_VERIFY(Stage::all(grid, "Label").size() > 20);
    const auto tight = [&] {
        QStringList found;
        for (const QQuickItem *label : Stage::all(grid, "Label")) {
            const QQuickItem *const cell = label->parentItem();
            if (cell->inherits("QQuickRectangle") && (label->implicitWidth() > cell->width() || place(cell).right() > place(grid).right()))
                found << label->property("text").toString();
        }
        return found.join(u' ');
    };
    QTRY_COMPARE(tight(), QString());
}

void TestTextSizeWindow::theComposerKeepsRoomForWords()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1200, 700});
    for (const QString &name : {u"one"_s, u"two"_s})
        stage.openPane(stage.channel(stage.kitty(), name));
    preferences(stage)->setTextStep(twice);
    for (int i = 0; i < 2; ++i) {
        QQuickItem *const composer = Stage::first(stage.pane(i), "Composer");
        const QQuickItem *const input = Stage::first(composer, "ComposerInput");
        const QQuickItem *const buttons = Stage::first(composer, "ComposerButtons");
        QTRY_VERIFY2(input->width() > composer->width() * 0.8, qPrintable(QString::number(input->width())));
        QTRY_VERIFY(place(buttons).top() >= place(input).bottom());
        QTRY_VERIFY(place(composer).contains(place(buttons)) && place(composer).contains(place(input)));
    }
    // Where there is room, all is in one line.
    preferences(stage)->setTextStep(Preferences::usualTextStep);
    QQuickItem *const composer = Stage::first(stage.pane(0), "Composer");
    QTRY_VERIFY(place(Stage::first(composer, "ComposerButtons")).top() < place(Stage::first(composer, "ComposerInput")).bottom());
}

void TestTextSizeWindow::theSettingsHaveRoom()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    preferences(stage)->setTextStep(twice);
    QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    const auto cut = [&] {
        QStringList found;
        for (QQuickItem *row : Stage::all(stage.window()->contentItem(), "MenuRow")) {
            for (const QQuickItem *label : Stage::all(row, "Label")) {
                if (isCut(label))
                    found << label->property("text").toString();
            }
        }
        return found.join(u' ');
    };
    QTRY_COMPARE(cut(), QString());
}

void TestTextSizeWindow::rowsOfTheSettingsEndAtOneEdge()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1200, 800});
    QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    for (const QSize size : {QSize(1200, 800), QSize(700, 800)}) {
        stage.window()->resize(size);
        const auto edges = [&] {
            QSet<int> found;
            for (const QQuickItem *row : Stage::all(stage.window()->contentItem(), "ChoiceRow"))
                found.insert(qRound(place(row).right()));
            // The switch stands a little within its row, which is larger for the mark of the keyboard.
            for (const QQuickItem *row : Stage::all(stage.window()->contentItem(), "SwitchRow"))
                found.insert(qRound(place(row).right()) - 4);
            return found.size();
        };
        QTRY_COMPARE(edges(), 1);
    }
}

PURR_TEST(TestTextSizeWindow)
#include "test_textsize.moc"
