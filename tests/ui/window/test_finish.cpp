// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "models/attachments.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QImage>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What looked unfinished to somebody who tried every page and every size.
class TestFinishWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void pagesOfTheSettingsBeginAtTheirTop();
    void nothingIsBelowTheButtonThatCloses_data();
    void nothingIsBelowTheButtonThatCloses();
    void aQuestionAboutKeysGoesWithItsPage();
    void settingsAreFoundByWordsOfPeople_data();
    void settingsAreFoundByWordsOfPeople();
    void numbersHaveTheDigitsOfTheLanguage();
    void settingsFitIntoANarrowWindow_data();
    void settingsFitIntoANarrowWindow();
    void anEmptyChatStaysInItsPane();
    void bubblesFitWhatIsInThem();
    void bubblesAreNotNamedTwice();
    void aBubbleIsSeenUnderThePointer();
    void theButtonsOfARowAreInTheView();
    void cleaningPhotosIsABoxToTick();
    void windowsAreCalledByWhatTheyShow();

private:
    static constexpr int twice = 8;
    static Preferences *preferences(const Stage &stage) { return stage.window()->findChild<Preferences *>(); }
    static QRectF place(const QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); }
    static QQuickItem *root(const Stage &stage) { return stage.window()->contentItem(); }
    static QQuickItem *rowOf(const Stage &stage, const Message &message)
    {
        for (QQuickItem *row : Stage::all(stage.pane(0), "MessageRow")) {
            if (row->property("message").value<Message>().id == message.id)
                return row;
        }
        return nullptr;
    }
    /// A file of that name in the folder of the stage.
    static QString picture(const Stage &stage, const QString &name)
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(QColor(200, 90, 30));
        image.save(stage.folder() + u'/' + name);
        return stage.folder() + u'/' + name;
    }
    static void pointAt(Stage &stage, const QQuickItem *item)
    {
        QTest::mouseMove(stage.window(), place(item).center().toPoint() + QPoint(1, 0));
        QTest::mouseMove(stage.window(), place(item).center().toPoint());
    }
    static QQuickItem *named(QQuickItem *root, const char *type, const QString &text)
    {
        for (QQuickItem *item : Stage::all(root, type)) {
            if (item->property("text").toString() == text || item->property("label").toString() == text)
                return item;
        }
        return nullptr;
    }
    static void openSettings(Stage &stage, const QString &page = {})
    {
        QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(Stage::first(root(stage), "AppearancePage"));
        if (!page.isEmpty())
            turnTo(stage, page);
    }
    static void turnTo(Stage &stage, const QString &page)
    {
        stage.click(named(Stage::first(root(stage), "PageList"), "MenuRow", page));
    }
    /// What scrolls the pages.
    static QQuickItem *scroller(const Stage &stage)
    {
        QQuickItem *item = Stage::first(root(stage), "SettingsPage");
        for (const char *type : {"AppearancePage", "ChatsPage", "NotificationsPage", "StartPage", "KeyboardPage", "AdvancedPage", "AboutPage"})
            item = item ? item : Stage::first(root(stage), type);
        while (item && !item->inherits("QQuickFlickable"))
            item = item->parentItem();
        return item;
    }
};

void TestFinishWindow::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestFinishWindow::pagesOfTheSettingsBeginAtTheirTop()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    openSettings(stage, u"Keyboard"_s);
    QTRY_VERIFY(scroller(stage));
    QQuickItem *const flick = scroller(stage);
    flick->setProperty("contentY", 300);
    turnTo(stage, u"Notifications"_s);
    QCOMPARE(flick->property("contentY").toInt(), 0);
    flick->setProperty("contentY", 100);
    stage.clickButton(root(stage), u"Close"_s);
    QTRY_VERIFY(!Stage::first(root(stage), "PageList"));
    openSettings(stage);
    QCOMPARE(scroller(stage)->property("contentY").toInt(), 0);
}

void TestFinishWindow::nothingIsBelowTheButtonThatCloses_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("width");
    QTest::newRow("usual") << false << 1200;
    QTest::newRow("from right to left") << true << 1200;
    QTest::newRow("narrow") << false << 420;
    QTest::newRow("narrow, from right to left") << true << 420;
}

void TestFinishWindow::nothingIsBelowTheButtonThatCloses()
{
    QFETCH(bool, mirrored);
    QFETCH(int, width);
    Stage stage;
    stage.openWindow(u"mara"_s, {width, 800});
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    openSettings(stage);
    for (const int step : {Preferences::usualTextStep, twice}) {
        preferences(stage)->setTextStep(step);
        stage.draw();
        const QQuickItem *const close = named(root(stage), "IconButton", u"Close"_s);
        QVERIFY(close);
        const QQuickItem *const page = Stage::first(root(stage), "AppearancePage");
        const auto covered = [&] {
            const QRectF button = place(close);
            const QRectF rows = place(page);
            // Rows pass below it when they are scrolled.
            return rows.left() < button.right() && rows.right() > button.left() && place(scroller(stage)).top() < button.bottom();
        };
        QTRY_VERIFY(!covered());
    }
}

void TestFinishWindow::aQuestionAboutKeysGoesWithItsPage()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    openSettings(stage, u"Keyboard"_s);
    QTRY_VERIFY(named(root(stage), "KeyRow", u"Next unread chat"_s));
    QQuickItem *const row = named(root(stage), "KeyRow", u"Next unread chat"_s);
    const auto ask = [&] {
        for (QQuickItem *button : Stage::all(row, "Button")) {
            if (button->property("listening").isValid())
                button->forceActiveFocus(Qt::TabFocusReason);
        }
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QTest::keyClick(stage.window(), Qt::Key_Q, Qt::ControlModifier);
    };
    ask();
    QTRY_VERIFY(Stage::shows(row, u"These keys are for “Quit”."_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::shows(row, u"These keys are for"_s));
    QVERIFY(Stage::first(root(stage), "KeyboardPage"));
    ask();
    QTRY_VERIFY(Stage::shows(row, u"These keys are for"_s));
    turnTo(stage, u"Appearance"_s);
    turnTo(stage, u"Keyboard"_s);
    QTRY_VERIFY(row->isVisible());
    QVERIFY(!Stage::shows(row, u"These keys are for"_s));
    // Where there is little room, too.
    stage.window()->resize(420, 800);
    preferences(stage)->setTextStep(twice);
    stage.draw();
    ask();
    QTRY_VERIFY(Stage::shows(row, u"These keys are for"_s));
    stage.draw();
    for (const QQuickItem *button : Stage::all(row, "Button"))
        QVERIFY(place(button).right() <= place(row).right() + 1);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::shows(row, u"These keys are for"_s));
    // Without a question the key is for the window.
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(root(stage), "KeyboardPage"));
}

void TestFinishWindow::settingsAreFoundByWordsOfPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("row");
    QTest::newRow("font") << u"font"_s << u"Text size"_s;
    QTest::newRow("zoom") << u"zoom"_s << u"Text size"_s;
    QTest::newRow("theme") << u"theme"_s << u"Colours"_s;
    QTest::newRow("dark mode") << u"dark mode"_s << u"Colours"_s;
    QTest::newRow("sound") << u"sound"_s << u"Play a sound"_s;
    QTest::newRow("volume") << u"volume"_s << u"Play a sound"_s;
    QTest::newRow("privacy") << u"privacy"_s << u"Show what I have read"_s;
    QTest::newRow("online status") << u"online status"_s << u"Show that I am away"_s;
    QTest::newRow("cache") << u"cache"_s << u"Copies of messages on this computer"_s;
    QTest::newRow("autostart") << u"autostart"_s << u"Start when I sign in to the computer"_s;
}

void TestFinishWindow::settingsAreFoundByWordsOfPeople()
{
    QFETCH(QString, typed);
    QFETCH(QString, row);
    Stage stage;
    stage.openWindow(u"mara"_s);
    openSettings(stage);
    stage.type(typed);
    QTRY_VERIFY(Stage::shows(scroller(stage), row));
    QVERIFY(!stage.shows(u"No setting is called that."_s));
    QVERIFY(!Stage::shows(scroller(stage), u"Messages count as read"_s) || typed == "privacy"_L1);
}

void TestFinishWindow::numbersHaveTheDigitsOfTheLanguage()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    Stage stage;
    stage.openWindow(u"mara"_s);
    QCOMPARE(preferences(stage)->textSizes().value(Preferences::usualTextStep), u"١٠٠ %"_s);
    QVERIFY(stage.shows(u"Up to ١٠ can be open"_s));
    openSettings(stage, u"Sessions and storage"_s);
    QTRY_VERIFY(Stage::shows(scroller(stage), u"١٠"_s));
    // A port is no number to read.
    QVERIFY(Stage::shows(scroller(stage), QString::number(preferences(stage)->serverPort())));
}

void TestFinishWindow::settingsFitIntoANarrowWindow_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 7; ++page)
        QTest::addRow("page %d", page) << page;
}

void TestFinishWindow::settingsFitIntoANarrowWindow()
{
    QFETCH(int, page);
    Stage stage;
    stage.openWindow(u"mara"_s, {420, 800});
    preferences(stage)->setTextStep(twice);
    openSettings(stage);
    QQuickItem *const pages = Stage::first(root(stage), "Select");
    QVERIFY(pages);
    QVERIFY(QMetaObject::invokeMethod(pages, "activated", Q_ARG(int, page)));
    stage.draw();
    const auto outside = [&] {
        QStringList found;
        const QRectF room = place(scroller(stage));
        for (const char *type : {"Label", "Heading", "Select", "ChoiceRow", "Button", "FieldRow", "Icon", "KeyHint"}) {
            for (const QQuickItem *item : Stage::all(scroller(stage), type)) {
                if (place(item).left() < room.left() - 1 || place(item).right() > room.right() + 1)
                    found << QLatin1StringView(type) + u' ' + item->property("text").toString();
            }
        }
        for (QQuickItem *select : Stage::all(root(stage), "ChoiceRow") + Stage::all(root(stage), "Select")) {
            const QQuickItem *const box = select->property("box").value<QQuickItem *>();
            for (QQuickItem *child : box->childItems()) {
                for (const QQuickItem *part : child->childItems()) {
                    if (part->isVisible() && place(part).right() > place(box).right())
                        found << u"out of its box: "_s + select->property("label").toString();
                }
            }
        }
        // A word or two in each line at least.
        for (const QQuickItem *label : Stage::all(scroller(stage), "Label")) {
            if (label->property("lineCount").toInt() > 12 || (label->property("lineCount").toInt() > 1 && label->width() < room.width() / 3))
                found << u"in syllables: "_s + label->property("text").toString();
        }
        return found.join(u", "_s);
    };
    QTRY_COMPARE(outside(), QString());
}

void TestFinishWindow::anEmptyChatStaysInItsPane()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1000, 800});
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    QTRY_VERIFY(Stage::first(stage.pane(0), "EmptyState"));
    QVERIFY(Stage::first(Stage::first(stage.pane(0), "EmptyState"), "Label"));
    QVERIFY(Stage::shows(stage.pane(0), u"Write the first one."_s));
    preferences(stage)->setTextStep(twice);
    for (const int height : {700, 600, 520, 460, 420}) {
        stage.window()->resize(1000, height);
        QTRY_COMPARE(int(root(stage)->height()), height);
        const auto outside = [&] {
            stage.draw();
            QQuickItem *const middle = Stage::first(stage.pane(0), "PaneMiddle");
            QStringList found;
            for (const QQuickItem *label : Stage::all(middle, "Label")) {
                if (!place(middle).adjusted(0, -1, 0, 1).contains(place(label)))
                    found << label->property("text").toString();
            }
            return found.join(u' ');
        };
        QTRY_COMPARE(outside(), QString());
        QVERIFY(Stage::shows(stage.pane(0), u"No messages yet"_s));
    }
    // The icon goes first.
    QVERIFY(!Stage::first(stage.pane(0), "EmptyState")->childItems().first()->isVisible());
}

void TestFinishWindow::bubblesFitWhatIsInThem()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    preferences(stage)->setMessageLayout(1);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message words = stage.say(sam, room, u"ok"_s);
    FileTransfer *const transfer = sam->sendFile(room, picture(stage, u"sun.png"_s));
    QTRY_VERIFY(transfer->state() != FileTransfer::State::Running);
    SendMessageRequest reply;
    reply.body = u"a reply"_s;
    answerOf(sam->sendMessage(words, reply));
    QTRY_VERIFY(rowOf(stage, words) && Stage::shows(rowOf(stage, words), u" · last at"_s));
    // No wider than what is in it.
    const auto bubble = [&](const Message &message) { return place(Stage::first(rowOf(stage, message), "MessageBubble")); };
    QTRY_COMPARE(bubble(words).width(), place(Stage::first(rowOf(stage, words), "ThreadLine")).width() + 24);
    QTRY_VERIFY(rowOf(stage, transfer->message()) && Stage::first(rowOf(stage, transfer->message()), "PictureBlock"));
    stage.draw();
    const QQuickItem *const block = Stage::first(rowOf(stage, transfer->message()), "PictureBlock");
    const QRectF shown = place(block).adjusted(0, 0, 0, 160 - block->height());
    const QRectF around = bubble(transfer->message());
    QCOMPARE(shown.top() - around.top(), shown.left() - around.left());
    QCOMPARE(around.right() - shown.right(), shown.left() - around.left());
    QCOMPARE(around.bottom() - shown.bottom(), shown.left() - around.left());
    QVERIFY(place(rowOf(stage, transfer->message())).contains(around));
}

void TestFinishWindow::bubblesAreNotNamedTwice()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    preferences(stage)->setMessageLayout(1);
    const Channel mine = stage.joined(stage.kitty(), u"room"_s);
    stage.openPane(mine);
    const auto isNamed = [&](const Message &message) {
        const QQuickItem *const row = rowOf(stage, message);
        return row && Stage::shows(Stage::first(rowOf(stage, message), "MessageHeading"), row->property("author").toString());
    };
    const Message theirs = stage.say(sam, room, u"from sam"_s);
    const Message own = stage.say(stage.kitty(), mine, u"from mara"_s);
    QTRY_VERIFY(rowOf(stage, theirs) && rowOf(stage, own));
    QVERIFY(isNamed(theirs));
    QVERIFY(!isNamed(own));
    QVERIFY(rowOf(stage, own)->property("spoken").toString().contains(u"mara"_s, Qt::CaseInsensitive)
            || rowOf(stage, own)->property("spoken").toString().contains(u"You"_s));
    stage.workspace()->close(0);
    const Channel direct = stage.direct(stage.kitty(), u"sam"_s);
    stage.openPane(direct);
    const Message alone = stage.say(sam, stage.direct(sam, u"mara"_s), u"only for mara"_s);
    QTRY_VERIFY(rowOf(stage, alone));
    QVERIFY(!isNamed(alone));
    QVERIFY(rowOf(stage, alone)->property("spoken").toString().contains(u"sam"_s));
    preferences(stage)->setMessageLayout(0);
    QTRY_VERIFY(isNamed(alone));
}

void TestFinishWindow::aBubbleIsSeenUnderThePointer()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message said = stage.say(sam, room, u"words"_s);
    QTRY_VERIFY(rowOf(stage, said));
    stage.draw();
    const auto ground = [&] { return Stage::first(rowOf(stage, said), "MessageBackdrop")->property("color").value<QColor>().alpha(); };
    pointAt(stage, rowOf(stage, said));
    QTRY_VERIFY(Stage::first(rowOf(stage, said), "MessageActions"));
    QCOMPARE(ground(), 255);
    preferences(stage)->setMessageLayout(1);
    QTRY_COMPARE(ground(), 0);
}

void TestFinishWindow::theButtonsOfARowAreInTheView()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s, {1000, 420});
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message said = stage.say(sam, room, u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nthirteen"_s);
    QTRY_VERIFY(rowOf(stage, said));
    const QQuickItem *const list = Stage::first(stage.pane(0), "MessageList");
    QTRY_VERIFY(place(rowOf(stage, said)).top() < place(list).top());
    pointAt(stage, list);
    QTRY_VERIFY(Stage::first(rowOf(stage, said), "MessageActions"));
    QVERIFY(place(list).contains(place(Stage::first(rowOf(stage, said), "MessageActions"))));
}

void TestFinishWindow::cleaningPhotosIsABoxToTick()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    auto *const attachments = Stage::first(stage.pane(0), "Composer")->property("attachments").value<Attachments *>();
    attachments->add({QUrl::fromLocalFile(picture(stage, u"sun.jpg"_s))});
    QTRY_VERIFY(named(stage.pane(0), "CheckBox", u"Remove place and camera from photos"_s));
    QQuickItem *const box = named(stage.pane(0), "CheckBox", u"Remove place and camera from photos"_s);
    stage.draw();
    QVERIFY(box->width() < 400);
    const bool before = attachments->cleansPhotos();
    stage.click(box);
    QCOMPARE(attachments->cleansPhotos(), !before);
    QTest::keyClick(stage.window(), Qt::Key_Space);
    QCOMPARE(attachments->cleansPhotos(), before);
    QCOMPARE(box->property("checked").toBool(), before);
}

void TestFinishWindow::windowsAreCalledByWhatTheyShow()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    stage.openPane(stage.channel(stage.kitty(), u"two"_s));
    QTRY_COMPARE(stage.window()->title(), u"two – Purr"_s);
    QQuickItem *const pane = stage.pane(1);
    stage.workspace()->setPopped(1, true);
    QTRY_VERIFY(pane->window() && pane->window() != stage.window());
    QTRY_COMPARE(pane->window()->title(), u"two – Purr"_s);
    QTRY_VERIFY(stage.window()->title() != pane->window()->title());
    stage.workspace()->focus(0);
    QTRY_COMPARE(stage.window()->title(), u"one – Purr"_s);
    QCOMPARE(pane->window()->title(), u"two – Purr"_s);
}

PURR_TEST(TestFinishWindow)
#include "test_finish.moc"
