// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "client/standardoptions.h"
#include "desktop/restingpointer.h"
#include "lab/faultboard.h"
#include "models/signin.h"
#include "support/testmain.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTranslator>

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// The session inspector in the window, with everything real behind it.
class TestInspectorWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { lab::FaultBoard::putInto(standardOptions()); }
    void cleanup() { lab::FaultBoard::program()->clear(); }
    void cleanupTestCase() { standardOptions() = {}; }
    void callsAppearAndAreFiltered();
    void everyTabOpensByKeyboard();
    void itFitsANarrowWindow();
    void faultsHaveASignAndOneClickOff();
    void peopleAreSimulated();
    void scenariosRun();
    void itFloats();
    void itShowsTheSigningIn();
    void nothingOfTheFilterOverlaps_data();
    void nothingOfTheFilterOverlaps();
    void nothingOfTheBarOverlaps_data();
    void nothingOfTheBarOverlaps();

private:
    static QQuickItem *open(Stage &stage, const QString &tab);
    /// The inspector's own window, once it is shown; null if it does not come.
    static QQuickWindow *floating(const Stage &stage);
};

QQuickItem *TestInspectorWindow::open(Stage &stage, const QString &tab)
{
    if (!Stage::first(stage.window()->contentItem(), "InspectorPanel"))
        QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    (void)QTest::qWaitFor([&] { return Stage::first(stage.window()->contentItem(), "InspectorPanel"); }, purr::test::patience());
    QQuickItem *panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    stage.clickButton(Stage::first(panel, "InspectorBar"), tab);
    return panel;
}

QQuickWindow *TestInspectorWindow::floating(const Stage &stage)
{
    QQuickWindow *own = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QWindow *window : QGuiApplication::topLevelWindows()) {
            auto *candidate = qobject_cast<QQuickWindow *>(window);
            if (candidate && candidate != stage.window() && candidate->isVisible() && Stage::first(candidate->contentItem(), "InspectorPanel"))
                own = candidate;
        }
        return own != nullptr;
    });
    return own;
}

void TestInspectorWindow::callsAppearAndAreFiltered()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    ChatKitty *bob = stage.person(u"bob"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {bob});
    stage.openPane(room);
    QQuickItem *panel = open(stage, u"Events"_s);
    stage.say(bob, stage.joined(bob, u"room"_s), u"look at this"_s);
    QTRY_VERIFY(Stage::shows(panel, u"onReceivedMessage"_s));
    QVERIFY(Stage::shows(panel, u"look at this"_s));
    QVERIFY(Stage::shows(panel, u"Choose a call to see what it carried."_s));
    stage.click(Stage::first(panel, "LogRow"));
    QTRY_VERIFY(!Stage::shows(panel, u"Choose a call to see what it carried."_s));
    QQuickItem *filter = Stage::first(panel, "LogFilter");
    stage.click(Stage::first(filter, "TextField"));
    stage.type(u"nothing like that"_s);
    QTRY_VERIFY(Stage::shows(panel, u"Nothing passes the filters"_s));
    stage.clickButton(panel, u"Clear"_s);
    QTRY_VERIFY(!Stage::shows(panel, u"onReceivedMessage"_s));
    open(stage, u"Frames"_s);
    QTRY_VERIFY(Stage::shows(panel, u"MESSAGE"_s) || Stage::shows(panel, u"SEND"_s) || Stage::shows(panel, u"heart-beat"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "InspectorPanel"));
}

void TestInspectorWindow::everyTabOpensByKeyboard()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Events"_s);
    const QList<QQuickItem *> tabs = Stage::all(panel, "InspectorTab");
    QCOMPARE(tabs.size(), 6);
    const QStringList views{u"LogView"_s, u"LogView"_s, u"SessionsView"_s, u"SimulateView"_s, u"NetworkView"_s, u"ScenariosView"_s};
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        tabs.at(i)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QTRY_VERIFY2(Stage::first(panel, qPrintable(views.at(i))), qPrintable(views.at(i)));
        if (views.at(i) == "SessionsView"_L1)
            QVERIFY(Stage::shows(panel, u"Run all"_s));
    }
}

/// Nothing to press is outside of it or squeezed away, on any tab.
void TestInspectorWindow::itFitsANarrowWindow()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {420, 800});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QQuickItem *panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    const QStringList views{u"LogView"_s, u"LogView"_s, u"SessionsView"_s, u"SimulateView"_s, u"NetworkView"_s, u"ScenariosView"_s};
    for (qsizetype i = 0; i < views.size(); ++i) {
        QQuickItem *tabs = Stage::first(Stage::first(panel, "InspectorBar"), "MenuChip");
        QVERIFY(tabs);
        tabs->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        for (qsizetype down = 0; down <= i; ++down)
            QTest::keyClick(stage.window(), Qt::Key_Down);
        QTest::keyClick(stage.window(), Qt::Key_Space);
        QTRY_VERIFY2(Stage::first(panel, qPrintable(views.at(i))), qPrintable(views.at(i)));
        QCOMPARE(panel->property("tab").toInt(), int(i));
        // What stands below the list can be used, too.
        for (const char *type : {"CrowdActions", "FaultForm", "ScenarioSteps", "LimitLabView"}) {
            for (const QQuickItem *item : Stage::all(panel, type))
                QTRY_VERIFY2(item->height() > 100, qPrintable(u"%1 is %2 high"_s.arg(QLatin1StringView(type)).arg(item->height())));
        }
        for (const char *type : {"Button", "IconButton", "MenuChip", "FilterChip", "TextField", "Select"}) {
            for (QQuickItem *item : Stage::all(panel, type)) {
                const double right = item->mapToScene(QPointF(item->width(), 0)).x();
                QTRY_VERIFY2(right <= 420, qPrintable(u"%1: %2 %3 ends at %4"_s.arg(views.at(i), QLatin1StringView(type), item->property("text").toString()).arg(right)));
            }
        }
    }
}

void TestInspectorWindow::faultsHaveASignAndOneClickOff()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    QQuickItem *panel = open(stage, u"Network"_s);
    QVERIFY(!Stage::first(stage.window()->contentItem(), "FaultSign"));
    stage.clickButton(panel, u"suspend and resume"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "FaultSign"));
    QVERIFY(Stage::shows(panel, u"half_open"_s));
    // Nothing comes through while it is on.
    std::optional<Result<Message>> sent;
    QObject context;
    QCoro::connect(stage.kitty()->sendMessage(room, u"held back"_s), &context, [&](Result<Message> answer) { sent = std::move(answer); });
    QTRY_VERIFY(lab::FaultBoard::program()->count(u"half_open"_s).acted > 0);
    QVERIFY(!sent);
    stage.clickButton(Stage::first(stage.window()->contentItem(), "FaultSign"), u"Turn off"_s);
    QTRY_VERIFY(sent && sent->succeeded());
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "FaultSign"));
    stage.clickButton(panel, u"Put on"_s);
    QTRY_VERIFY(Stage::shows(panel, u"downstream, latency 200 ms"_s));
}

void TestInspectorWindow::peopleAreSimulated()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    stage.openPane(room);
    QQuickItem *panel = open(stage, u"Simulate"_s);
    QTRY_VERIFY(Stage::first(panel, "SimulateView"));
    stage.clickButton(panel, u"Add one"_s);
    QTRY_VERIFY(Stage::shows(panel, u"Online"_s));
    stage.clickButton(panel, u"Enter"_s);
    QTRY_COMPARE(stage.session(0)->participants().size(), 2);
    QQuickItem *actions = Stage::first(panel, "CrowdActions");
    stage.clickButton(actions, u"Send"_s);
    QTRY_VERIFY(stage.shows(u"Hello from the lab"_s));

    // Everything else that they can be told.
    ChatSession *session = stage.session(0);
    QSignalSpy received(session, &ChatSession::receivedMessage);
    QSignalSpy keystrokes(session, &ChatSession::receivedKeystrokes);
    QSignalSpy updated(session, &ChatSession::messageUpdated);
    QSignalSpy reacted(session, &ChatSession::messageReactionAdded);
    QSignalSpy read(session, &ChatSession::messageRead);
    QSignalSpy deleted(session, &ChatSession::messageDeleted);
    stage.click(Stage::first(actions, "TextField"));
    stage.type(u"other words"_s);
    stage.clickButton(actions, u"Type"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!keystrokes.isEmpty(), 15'000);
    stage.clickButton(actions, u"Edit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!updated.isEmpty(), 15'000);
    QTRY_VERIFY(stage.shows(u"other words"_s));
    stage.clickButton(actions, u"React"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!reacted.isEmpty(), 15'000);
    stage.clickButton(actions, u"Reply"_s);
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 15'000);
    stage.clickButton(actions, u"Send a file"_s);
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), 2, 15'000);
    QVERIFY(!received.last().first().value<Message>().file.isNull());
    stage.clickButton(actions, u"Delete"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!deleted.isEmpty(), 15'000);
    stage.say(stage.kitty(), room, u"read this"_s);
    stage.clickButton(actions, u"Read"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 15'000);
    stage.clickButton(actions, u"Go offline"_s);
    QTRY_VERIFY(Stage::shows(panel, u"Offline"_s));
    stage.clickButton(actions, u"Come back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::shows(panel, u"Online"_s), 15'000);
    stage.clickButton(actions, u"Leave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session->participants().size(), 1, 15'000);

    const QList<QQuickItem *> fields = Stage::all(actions, "TextField");
    QCOMPARE(fields.size(), 4);
    for (int i = 1; i < 4; ++i)
        fields.at(i)->setProperty("text", u"2"_s);
    for (QQuickItem *button : Stage::all(actions, "Button")) {
        if (button->property("text").toString() != u"Make seed data"_s)
            continue;
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(stage.window(), Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(Stage::shows(panel, u"100 %"_s), purr::test::patience());
}

void TestInspectorWindow::scenariosRun()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Scenarios"_s);
    QTRY_VERIFY(Stage::first(panel, "ScenarioRow"));
    stage.clickButton(Stage::first(panel, "ScenarioRow"), u"Run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::shows(panel, u"1 passed, 0 failed"_s), purr::test::patience());
    QVERIFY(stage.kitty()->isOnline());
}

void TestInspectorWindow::itFloats()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    QQuickItem *panel = open(stage, u"Sessions"_s);
    stage.clickButton(panel, u"In a window of its own"_s);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QQuickWindow *own = floating(stage);
    QVERIFY(own);
    // A window that moves by itself, under a pointer that rests.
    auto *const resting = own->findChild<RestingPointer *>();
    QVERIFY(resting);
    QCOMPARE(resting->window(), own);
    // The tab stays.
    QVERIFY(Stage::first(own->contentItem(), "SessionsView"));
    own->close();
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    // Keys go to the program's window again.
    QTRY_VERIFY(stage.window()->isActive());
    open(stage, u"Events"_s);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "LogView"));
}

void TestInspectorWindow::itShowsTheSigningIn()
{
    Stage stage;
    stage.openWelcome();
    stage.clickButton(stage.window()->contentItem(), u"Open the session inspector"_s);
    QQuickWindow *own = floating(stage);
    QVERIFY(own);
    QMetaObject::invokeMethod(Stage::all(own->contentItem(), "InspectorTab").at(1), "clicked"); // Frames
    auto *signIn = stage.window()->findChild<SignIn *>();
    signIn->setCurrentPlace(1);
    signIn->setAddress(stage.url().toString());
    signIn->setUsername(u"mara"_s);
    stage.clickButton(stage.window()->contentItem(), u"Start session"_s);
    QTRY_VERIFY(stage.kitty()->isOnline());
    // Frames from before anybody was in, among them; the newest are in view.
    QTRY_VERIFY(Stage::shows(own->contentItem(), u"SUBSCRIBE"_s) || Stage::shows(own->contentItem(), u"RECEIPT"_s));
    own->close();
    QTRY_VERIFY(!own->isVisible());
}

void TestInspectorWindow::nothingOfTheFilterOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1440, 900), QSize(1200, 800), QSize(900, 700), QSize(420, 800)})
        QTest::addRow("%d", size.width()) << size;
}

/// What is shown depends on the width, which comes when everything is made already.
void TestInspectorWindow::nothingOfTheFilterOverlaps()
{
    QFETCH(const QSize, size);
    Stage stage;
    stage.openWindow(u"mara"_s, size);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "LogFilter"));
    QQuickItem *filter = Stage::first(stage.window()->contentItem(), "LogFilter");
    const auto overlap = [filter] {
        QList<QRectF> places;
        for (const char *type : {"TextField", "FilterChip", "MenuChip", "LogButtons"}) {
            for (const QQuickItem *item : Stage::all(filter, type))
                places.append(item->mapRectToScene(item->boundingRect()));
        }
        return std::ranges::any_of(places, [&](const QRectF &one) {
            return std::ranges::count_if(places, [&](const QRectF &other) { return one.intersects(other); }) > 1;
        });
    };
    QTRY_VERIFY(Stage::all(filter, "MenuChip").size() == 2 && !overlap());
}

namespace
{
/// A language whose words are half as long again.
class Wordy : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + text.left(text.size() / 2);
    }
};
} // namespace

void TestInspectorWindow::nothingOfTheBarOverlaps_data()
{
    QTest::addColumn<bool>("wordy");
    QTest::newRow("English") << false;
    QTest::newRow("long words") << true;
}

void TestInspectorWindow::nothingOfTheBarOverlaps()
{
    QFETCH(const bool, wordy);
    Wordy words;
    if (wordy)
        QVERIFY(QCoreApplication::installTranslator(&words));
    Stage stage;
    stage.openWindow(u"mara"_s, {1200, 800});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QQuickItem *const panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    const auto overlaps = [panel] {
        QList<QPair<QString, QRectF>> places;
        for (QQuickItem *part : {Stage::first(panel, "InspectorBar"), Stage::first(panel, "LogFilter")}) {
            for (const char *type : {"InspectorTab", "Button", "IconButton", "MenuChip", "FilterChip", "TextField"}) {
                for (const QQuickItem *item : Stage::all(part, type))
                    places.append({item->property("text").toString(), item->mapRectToScene(item->boundingRect())});
            }
        }
        const QRectF all = panel->mapRectToScene(panel->boundingRect());
        QStringList found;
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!all.contains(places.at(i).second))
                found << places.at(i).first + u" is outside"_s;
            for (qsizetype j = 0; j < i; ++j) {
                if (places.at(i).second.intersects(places.at(j).second))
                    found << places.at(j).first + u" and "_s + places.at(i).first;
            }
        }
        return found.join(u'\n');
    };
    // The first time that there is room for everything is another than the second.
    for (const QSize &size : {QSize(1440, 900), QSize(900, 700), QSize(1200, 700), QSize(1300, 700), QSize(1000, 700), QSize(1440, 700)}) {
        stage.window()->resize(size);
        QTRY_COMPARE(qRound(stage.window()->contentItem()->width()), size.width());
        QTRY_COMPARE(overlaps(), QString());
    }
}

PURR_TEST(TestInspectorWindow)
#include "test_inspector.moc"
