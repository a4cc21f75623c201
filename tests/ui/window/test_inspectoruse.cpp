// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/standardoptions.h"
#include "lab/faultboard.h"
#include "lab/inspector.h"
#include "lab/scenariolibrary.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The session inspector in the hands of somebody who tests: keyboard, sizes, choices.
class TestInspectorUse : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void cleanup() { lab::FaultBoard::program()->clear(); }
    void closingGivesTheKeyboardBack();
    void escapeEmptiesTheFieldFirst();
    void whatWasDoneIsToldInPassing();
    void timesAreThoseSinceTheLineBefore();
    void handlersAreChosenInOneGo();
    void theSummaryHasRoom_data();
    void theSummaryHasRoom();
    void aRefusalGoesToTheServer();
    void spaceGoesOnStepByStep();
    void theHeightIsChosen();
    void oneAtATimeInASmallWindow();
    void linesHaveAMenu();
    void handlersThatAreOffSayWhatStays();
    void whatOneNeedsIsInView();
    void ownScenariosHaveAMenu();
    void whatCameBeforeIsThere();
    void statesAreInPlainWords();

private:
    /// With a pane, somebody else in it who says this, and the tab open.
    QQuickItem *open(Stage &stage, const QString &tab, const QString &text = {});
    static QQuickItem *labelled(QQuickItem *root, const QString &text);
    static QString draft(Stage &stage) { return Stage::first(stage.pane(0), "ComposerInput")->property("text").toString(); }

    QUrl m_opened;
    ChatKitty *m_bob = nullptr; ///< somebody else in the room
};

QQuickItem *TestInspectorUse::open(Stage &stage, const QString &tab, const QString &text)
{
    m_bob = stage.person(u"bob"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s, {m_bob}));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    (void)QTest::qWaitFor([&] { return Stage::first(stage.window()->contentItem(), "InspectorPanel"); }, purr::test::patience());
    QQuickItem *panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    if (Stage::first(panel, "InspectorTab"))
        stage.clickButton(Stage::first(panel, "InspectorBar"), tab);
    if (!text.isEmpty()) {
        stage.say(m_bob, stage.joined(m_bob, u"room"_s), text);
        (void)QTest::qWaitFor([&] { return Stage::shows(panel, u"onReceivedMessage"_s); }, purr::test::patience());
    }
    return panel;
}

QQuickItem *TestInspectorUse::labelled(QQuickItem *root, const QString &text)
{
    if (!root->isVisible())
        return nullptr;
    if (root->property("text").toString() == text && root->inherits("QQuickText"))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (QQuickItem *found = labelled(child, text))
            return found;
    }
    return nullptr;
}

void TestInspectorUse::closingGivesTheKeyboardBack()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s, u"hello"_s);
    stage.click(Stage::first(panel, "TextField"));
    stage.type(u"x"_s);
    // Something is in its log, so it is only out of sight.
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    stage.type(u"seen"_s);
    QCOMPARE(draft(stage), u"seen"_s);
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QCOMPARE(Stage::first(panel, "TextField")->property("text").toString(), u"x"_s);
}

void TestInspectorUse::escapeEmptiesTheFieldFirst()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s, u"hello"_s);
    auto *const log = panel->property("log").value<lab::LogModel *>();
    stage.click(labelled(panel, u"onReceivedMessage"_s));
    QTRY_VERIFY(Stage::shows(panel, u"\"body\": \"hello\""_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::shows(panel, u"\"body\": \"hello\""_s));
    stage.click(Stage::first(panel, "TextField"));
    stage.type(u"x"_s);
    QCOMPARE(log->text(), u"x"_s);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QCOMPARE(log->text(), QString());
    QVERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    stage.type(u"back"_s);
    QCOMPARE(draft(stage), u"back"_s);
}

/// Nothing moves for it, and the folder is one click away.
void TestInspectorUse::whatWasDoneIsToldInPassing()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s, u"hello"_s);
    QQuickItem *view = Stage::first(panel, "LogView");
    const double before = view->mapToScene(QPointF()).y();
    stage.clickButton(panel, u"Record"_s);
    QTRY_VERIFY(panel->property("inspector").value<lab::Inspector *>()->recordedSteps() > 0);
    stage.clickButton(panel, u"Stop ("_s);
    QTRY_VERIFY(Stage::first(panel, "PassingNotice"));
    QQuickItem *notice = Stage::first(panel, "PassingNotice");
    QVERIFY(Stage::shows(notice, u"Saved as "_s));
    const QString path = notice->property("text").toString().section(u"Saved as "_s, 1);
    QVERIFY(QFile::exists(path));
    QCOMPARE(view->mapToScene(QPointF()).y(), before);
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
    stage.clickButton(notice, u"Show in folder"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.toLocalFile(), path.section(u'/', 0, -2));
    QTRY_VERIFY(!Stage::first(panel, "PassingNotice"));
    QVERIFY(QFile::remove(path));
}

void TestInspectorUse::timesAreThoseSinceTheLineBefore()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s);
    const Channel room = stage.workspace()->focusedChannel();
    stage.say(stage.kitty(), room, u"one"_s);
    stage.say(stage.kitty(), room, u"two"_s);
    QTRY_VERIFY(Stage::all(panel, "LogRow").size() >= 2);
    const auto times = [panel] {
        QStringList times;
        for (QQuickItem *row : Stage::all(panel, "LogRow"))
            times << row->property("time").toString();
        return times;
    };
    QVERIFY(times().filter(u"+"_s).isEmpty());
    stage.click(Stage::first(panel, "LogTimeButton"));
    QTRY_COMPARE(times().filter(QRegularExpression(u"^[+−]"_s)).size(), times().size() - 1); // there is none before the first
    QVERIFY(Stage::shows(panel, u"Since before"_s));
    Stage::first(panel, "LogTimeButton")->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(times().filter(u"+"_s).isEmpty());
}

void TestInspectorUse::handlersAreChosenInOneGo()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s);
    auto *const inspector = panel->property("inspector").value<lab::Inspector *>();
    QQuickItem *const all = stage.window()->contentItem();
    const auto names = inspector->handlerNames() + inspector->userHandlerNames();
    QVERIFY(names.contains(u"onUserPresenceChanged"_s));
    const auto choice = [&](const QString &name) {
        const QList<QQuickItem *> choices = Stage::all(all, "HandlerChoice");
        const auto found = std::ranges::find_if(choices, [&](QQuickItem *each) { return each->property("text").toString() == name; });
        return found == choices.end() ? nullptr : *found;
    };
    stage.click(Stage::all(Stage::first(panel, "LogFilter"), "MenuChip").at(1));
    QTRY_VERIFY(choice(u"onReceivedMessage"_s));
    stage.clickButton(all, u"None"_s);
    QTRY_VERIFY(Stage::shows(panel, u"0 of %1 handlers"_s.arg(names.size())));
    stage.click(choice(u"onReceivedMessage"_s));
    stage.click(choice(u"onTypingStarted"_s));
    QTRY_VERIFY(Stage::shows(panel, u"2 of %1 handlers"_s.arg(names.size())));
    // By keyboard, too.
    QTest::keyClick(stage.window(), Qt::Key_Down);
    QTest::keyClick(stage.window(), Qt::Key_Space);
    QTRY_VERIFY(Stage::shows(panel, u"3 of %1 handlers"_s.arg(names.size())));
    stage.clickButton(all, u"All handlers"_s);
    QTRY_VERIFY(Stage::shows(panel, u"%1 of %1 handlers"_s.arg(names.size())));
    stage.clickButton(all, u"All handlers"_s);
    QTRY_VERIFY(Stage::shows(panel, u"0 of %1 handlers"_s.arg(names.size())));
    choice(u"onMessageRead"_s)->forceActiveFocus(Qt::TabFocusReason);
    stage.clickButton(choice(u"onMessageRead"_s), u"Only this"_s);
    QTRY_VERIFY(Stage::shows(panel, u"1 of %1 handlers"_s.arg(names.size())));
    QVERIFY(!inspector->events()->hiddenNames().contains(u"onMessageRead"_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!choice(u"onMessageRead"_s));
    QVERIFY(Stage::first(all, "InspectorPanel"));
}

void TestInspectorUse::theSummaryHasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("least");
    QTest::newRow("1200x800") << QSize(1200, 800) << 140;
    QTest::newRow("1440x900") << QSize(1440, 900) << 280;
}

/// The longest name of a handler is read to its end, and the summary has the rest.
void TestInspectorUse::theSummaryHasRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const int, least);
    Stage stage;
    stage.openWindow(u"mara"_s, size);
    QQuickItem *panel = open(stage, u"Events"_s);
    QVERIFY(outcomeOf(m_bob->endSession())->succeeded());
    QTRY_VERIFY(labelled(panel, u"onParticipantPresenceChanged"_s));
    stage.click(Stage::first(panel, "LogRow"));
    QTRY_VERIFY(!labelled(panel, u"onParticipantPresenceChanged"_s)->property("truncated").toBool());
    QQuickItem *const summary = labelled(panel, u"bob offline"_s);
    QVERIFY(summary);
    QTRY_VERIFY2(summary->width() >= least, qPrintable(QString::number(summary->width())));
}

void TestInspectorUse::aRefusalGoesToTheServer()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *form = Stage::first(open(stage, u"Network"_s), "FaultForm");
    QVERIFY(form);
    const QList<QQuickItem *> selects = Stage::all(form, "Select");
    QQuickItem *const type = selects.at(0);
    QQuickItem *const direction = selects.at(1);
    QCOMPARE(direction->property("currentText").toString(), u"From the server"_s);
    const int count = type->property("count").toInt();
    for (int i = 0; i < count && type->property("currentText").toString() != u"refuse"_s; ++i)
        type->setProperty("currentIndex", i);
    QCOMPARE(type->property("currentText").toString(), u"refuse"_s);
    QTRY_COMPARE(direction->property("currentText").toString(), u"To the server"_s);
    QVERIFY(!direction->isEnabled() && direction->opacity() < 1);
    QVERIFY(Stage::shows(form, u"like SEND; empty for any"_s));
    type->setProperty("currentIndex", 0);
    QTRY_COMPARE(direction->property("currentText").toString(), u"From the server"_s);
}

void TestInspectorUse::spaceGoesOnStepByStep()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Scenarios"_s);
    QTRY_VERIFY(Stage::first(panel, "ScenarioRow"));
    auto *const library = Stage::first(panel, "ScenariosView")->property("library").value<lab::ScenarioLibrary *>();
    stage.clickButton(panel, u"Step by step"_s);
    stage.clickButton(Stage::first(panel, "ScenarioRow"), u"Run"_s);
    int pressed = 0;
    while (library->passed() + library->failed() == 0 && pressed < 100) {
        QTRY_VERIFY(library->isWaiting() || library->passed() + library->failed() > 0);
        if (!library->isWaiting())
            break;
        QTest::keyClick(stage.window(), pressed % 2 ? Qt::Key_Space : Qt::Key_Return);
        QVERIFY(!library->isWaiting() || library->passed() == 1);
        ++pressed;
    }
    QCOMPARE(library->passed(), 1);
    QVERIFY(pressed > 2);
}

void TestInspectorUse::theHeightIsChosen()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s);
    const double before = panel->height();
    QQuickItem *grip = nullptr;
    for (QQuickItem *each : Stage::all(stage.window()->contentItem(), "SizeGrip")) {
        if (each->width() > each->height()) // the other one is that of the list
            grip = each;
    }
    QVERIFY(grip);
    grip->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(stage.window(), Qt::Key_Up);
    QTRY_VERIFY(panel->height() > before + 10);
    const double high = panel->height();
    const QPoint middle = grip->mapToScene(QPointF(grip->width() / 2, grip->height() / 2)).toPoint();
    QTest::mousePress(stage.window(), Qt::LeftButton, {}, middle);
    for (int moved = 10; moved <= 120; moved += 10)
        QTest::mouseMove(stage.window(), middle + QPoint(0, moved));
    QTest::mouseRelease(stage.window(), Qt::LeftButton, {}, middle + QPoint(0, 120));
    QTRY_VERIFY(panel->height() < high - 60);
}

void TestInspectorUse::oneAtATimeInASmallWindow()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {900, 600});
    QQuickItem *panel = open(stage, u"Events"_s, u"hello"_s);
    QQuickItem *view = Stage::first(panel, "LogView");
    stage.click(labelled(view, u"onReceivedMessage"_s));
    QTRY_VERIFY(Stage::shows(view, u"\"body\": \"hello\""_s));
    QVERIFY(!Stage::first(view, "LogRow"));
    stage.clickButton(view, u"Back to the list"_s);
    QTRY_VERIFY(Stage::first(view, "LogRow"));
    QVERIFY(!Stage::shows(view, u"\"body\": \"hello\""_s));
    // The keyboard walks along the list and opens one.
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(view, u"\"body\": \"hello\""_s));
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(Stage::first(view, "LogRow"));
    // The other tabs say what else there is.
    QMetaObject::invokeMethod(Stage::first(panel, "InspectorBar"), "tabRequested", Q_ARG(int, 2));
    QTRY_VERIFY(Stage::first(panel, "SessionLaneRow"));
    QVERIFY(!Stage::first(panel, "HandlerRow"));
    stage.clickButton(Stage::first(panel, "ColumnChips"), u"Handlers"_s);
    QTRY_VERIFY(Stage::first(panel, "HandlerRow"));
    QVERIFY(!Stage::first(panel, "SessionLaneRow"));
}

void TestInspectorUse::linesHaveAMenu()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s, u"hello"_s);
    QQuickItem *const all = stage.window()->contentItem();
    auto *const log = panel->property("log").value<lab::LogModel *>();
    log->setText(u"onReceivedMessage"_s);
    QTRY_COMPARE(log->count(), 1);
    stage.click(Stage::first(panel, "LogRow"), Qt::RightButton);
    QTRY_VERIFY(Stage::shows(all, u"Copy as a scenario from here"_s));
    stage.clickButton(all, u"Copy as a scenario from here"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"\"text\": \"hello\""_s));
    QTest::keyClick(stage.window(), Qt::Key_Menu);
    QTRY_VERIFY(Stage::shows(all, u"Show only this session"_s));
    stage.clickButton(all, u"Show only this session"_s);
    QTRY_COMPARE(log->lane(), 1);
    QVERIFY(Stage::shows(panel, u"Session 1"_s));
}

void TestInspectorUse::handlersThatAreOffSayWhatStays()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Sessions"_s);
    const auto row = [&] { return Stage::all(panel, "HandlerRow").value(0); };
    QTRY_VERIFY(row());
    QVERIFY(!Stage::shows(panel, u"stays subscribed"_s));
    stage.click(row());
    QTRY_VERIFY(Stage::shows(row(), u"Its topic stays subscribed for onMessageUpdated, onMessageDeleted"_s));
}

void TestInspectorUse::whatOneNeedsIsInView()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Simulate"_s);
    const auto bottom = [](const QQuickItem *item) { return item->mapToScene(QPointF(0, item->height())).y(); };
    QTRY_VERIFY(Stage::first(panel, "CrowdActions"));
    QQuickItem *seed = nullptr;
    for (QQuickItem *button : Stage::all(Stage::first(panel, "CrowdActions"), "Button")) {
        if (button->property("text").toString() == u"Make seed data"_s)
            seed = button;
    }
    QVERIFY(seed);
    QTRY_VERIFY(bottom(seed) <= bottom(panel));
    stage.clickButton(Stage::first(panel, "InspectorBar"), u"Network"_s);
    QTRY_VERIFY(Stage::first(panel, "FaultForm"));
    const QList<QQuickItem *> fields = Stage::all(Stage::first(panel, "FaultForm"), "TextField");
    QCOMPARE(fields.size(), 2);
    QQuickItem *const put = Stage::all(Stage::first(panel, "FaultForm"), "Button").constLast();
    for (QQuickItem *field : fields)
        QTRY_VERIFY2(bottom(field) <= put->mapToScene(QPointF()).y(), qPrintable(field->property("label").toString()));
}

void TestInspectorUse::ownScenariosHaveAMenu()
{
    QTemporaryDir folder;
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Scenarios"_s);
    QQuickItem *const all = stage.window()->contentItem();
    QTRY_VERIFY(Stage::first(panel, "ScenariosView"));
    auto *const library = Stage::first(panel, "ScenariosView")->property("library").value<lab::ScenarioLibrary *>();
    library->setFolder(folder.path());
    const int before = library->count();
    QTRY_VERIFY(Stage::first(panel, "ScenarioRow"));
    stage.click(Stage::first(panel, "ScenarioRow"), Qt::RightButton);
    QTRY_VERIFY(Stage::shows(all, u"Make a copy"_s));
    QVERIFY(!Stage::shows(all, u"Rename…"_s)); // it is the program's
    stage.clickButton(all, u"Make a copy"_s);
    QTRY_COMPARE(library->count(), before + 1);
    // The copy is where one stands now.
    QTest::keyClick(stage.window(), Qt::Key_Menu);
    QTRY_VERIFY(Stage::shows(all, u"Rename…"_s));
    stage.clickButton(all, u"Rename…"_s);
    QTRY_VERIFY(Stage::shows(all, u"Rename the scenario"_s));
    QTRY_VERIFY(stage.window()->activeFocusItem()->inherits("QQuickTextInput"));
    stage.type(u"mine"_s);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QTRY_VERIFY(Stage::shows(panel, u"mine"_s));
    QTest::keyClick(stage.window(), Qt::Key_Menu);
    QTRY_VERIFY(Stage::shows(all, u"Delete…"_s));
    stage.clickButton(all, u"Delete…"_s);
    QTRY_VERIFY(Stage::shows(all, u"Delete the scenario?"_s));
    stage.clickButton(all, u"Delete"_s);
    QTRY_COMPARE(library->count(), before);
}

/// As in the program, which keeps it.
void TestInspectorUse::whatCameBeforeIsThere()
{
    const auto restore = qScopeGuard([before = standardOptions().keptCalls] { standardOptions().keptCalls = before; });
    standardOptions().keptCalls = 100;
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    m_bob = stage.person(u"bob"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s, {m_bob}));
    stage.say(m_bob, stage.joined(m_bob, u"room"_s), u"what was that?"_s);
    QTRY_VERIFY(Stage::shows(stage.pane(0), u"what was that?"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QQuickItem *const panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    QTRY_VERIFY(Stage::shows(panel, u"“what was that?”"_s));
    QVERIFY(Stage::shows(panel, u"Inspector opened"_s));
    // An event without a time of the server has a dash, which says why.
    QVERIFY(m_bob->startChatSession(stage.joined(m_bob, u"room"_s)).succeeded());
    QTRY_VERIFY(Stage::shows(panel, u"onParticipantEnteredChat"_s));
    QQuickItem *const dash = labelled(panel, u"–"_s);
    QVERIFY(dash);
    const QPoint over = dash->mapToScene(QPointF(dash->width() - 4, dash->height() / 2)).toPoint();
    QTest::mouseMove(stage.window(), over - QPoint(40, 0));
    QTest::mouseMove(stage.window(), over);
    QTRY_VERIFY(Stage::shows(stage.window()->contentItem(), u"This event carries no time of the server."_s));
}

void TestInspectorUse::statesAreInPlainWords()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Sessions"_s);
    QQuickItem *lane = nullptr;
    QTRY_VERIFY((lane = Stage::first(panel, "SessionLaneRow")) && labelled(lane, u"Live"_s));
    QTRY_VERIFY(Stage::shows(lane, u"Starting → "_s));
    stage.session(0)->end();
    QTRY_VERIFY((lane = Stage::first(panel, "SessionLaneRow")) && labelled(lane, u"Ended"_s));
}

PURR_TEST(TestInspectorUse)
#include "test_inspectoruse.moc"
