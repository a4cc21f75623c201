// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/inspector.h"
#include "lab/story.h"
#include "models/brand.h"
#include "models/picture.h"
#include "models/presenter.h"
#include "stage.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// However busy the machine is: whoever waits longer waits in vain.
constexpr int longEnough = 120'000;

/// Brings a file to the middle of the window and drops it there, as a file manager does.
void drop(QQuickWindow *window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle(window->width() / 2, window->height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &move);
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &dropped);
}

/// Every item below `root` that shows this, for a message.
QString placesOf(QQuickItem *root, const QString &text)
{
    QString places;
    const QList<QQuickItem *> children = root->childItems();
    for (QQuickItem *child : children) {
        if (child->isVisible() && child->property("text").toString().contains(text))
            places += u"%1 in %2: %3\n"_s.arg(QLatin1StringView(child->metaObject()->className()),
                                             QLatin1StringView(root->metaObject()->className()), child->property("text").toString());
        places += placesOf(child, text);
    }
    return places;
}

/// The window of somebody who is not signed in, with a profile of his own.
class Visitor
{
public:
    explicit Visitor(const QString &storyFile = {}, QSize size = {1440, 900})
    {
        program.dataFolder = folder.filePath(u"data"_s);
        program.configFolder = folder.filePath(u"config"_s);
        program.story = storyFile;
        program.choose({}, {}, {});
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&program)}});
        engine.load(QUrl(u"qrc:/qt/qml/Purr/App/Main.qml"_s));
        window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!window) {
            QTest::qFail("no window", __FILE__, __LINE__);
            return;
        }
        window->resize(size);
        window->requestActivate();
        (void)QTest::qWaitForWindowActive(window);
        story = window->findChild<Story *>();
    }

    ~Visitor()
    {
        if (story)
            story->settle();
    }
    Q_DISABLE_COPY_MOVE(Visitor)

    [[nodiscard]] QStringList kept() const
    {
        QStringList files;
        QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(walk.next());
        files.sort();
        return files;
    }
    [[nodiscard]] bool shows(const QString &text) const { return Stage::shows(window->contentItem(), text); }
    [[nodiscard]] QList<QQuickItem *> panes() const { return Stage::all(window->contentItem(), "ConversationPane"); }
    void click(QQuickItem *item) const
    {
        QVERIFY(item);
        QTest::mouseClick(window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
    }

    QTemporaryDir folder;
    Program program;
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
    Story *story = nullptr;
};

} // namespace

/// The demo in the real window: from the welcome screen to a living workspace and back.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Brand::instance().remove(); }
    void playsFromTheWelcomeScreen();
    void twoSidesSeeEachOtherType();
    void keysDriveIt();
    void isPresented();
    void brandFilesAreDropped();
    void aBrandGreets();
    void realNamesAreHidden();
    void presentingLosesNothing();
    void fitsANarrowWindow();
    void thePhoneStaysInASmallWindow();
    void theInspectorKnowsTheBeginning();
    void theStoryIsChosenOnTheFirstScreen();
    void aScenarioSaysHowItEnded();
};

void TestDemo::playsFromTheWelcomeScreen()
{
    Visitor visitor;
    QVERIFY(visitor.story);
    const QStringList before = visitor.kept();
    QElapsedTimer timer;
    timer.start();
    QList<QQuickItem *> cards = Stage::all(visitor.window->contentItem(), "ChoiceCard");
    QVERIFY(!cards.isEmpty());
    visitor.click(cards.first());
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"I also left comments in the deck"_s), longEnough);
    qInfo("living workspace after %lld ms", timer.elapsed());
    QVERIFY(visitor.shows(u"A product team's day"_s));
    visitor.story->setSpeed(16);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"The second button still says"_s), longEnough);
    // What the story's user types stands in the composer before it is sent.
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"I would only rename the second button"_s), longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.story->state(), Story::State::Waiting, longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(Picture::rememberedBytes() > 0, longEnough);
    visitor.story->leave();
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"Welcome to Purr"_s), longEnough);
    QCOMPARE(visitor.panes().size(), 0);
    // A loop would gather the pictures of every round.
    QTRY_COMPARE_WITH_TIMEOUT(Picture::rememberedBytes(), 0, longEnough);
    QCOMPARE(visitor.kept(), before);
}

void TestDemo::twoSidesSeeEachOtherType()
{
    QTest::failOnWarning(QRegularExpression(u"Binding loop"_s));
    Visitor visitor(u"support-desk"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, longEnough); // two of the agent, one on the phone
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"Ben Okafor"_s), longEnough);
    bool crossed = false;
    for (QQuickItem *pane : visitor.panes()) {
        auto *const model = pane->property("conversation").value<ConversationModel *>();
        QObject::connect(model, &ConversationModel::typingTextChanged, visitor.window, [&crossed, model] {
            crossed = crossed || !model->liveText().isEmpty();
        });
    }
    visitor.story->setSpeed(2);
    QTRY_VERIFY_WITH_TIMEOUT(crossed, longEnough);
}

void TestDemo::keysDriveIt()
{
    Visitor visitor(u"launch"_s);
    visitor.story->setSpeed(0.25); // it does not get away
    QTRY_COMPARE_WITH_TIMEOUT(visitor.story->state(), Story::State::Playing, longEnough);
    QTest::keyClick(visitor.window, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.story->state(), Story::State::Held, longEnough);
    QTest::keyClick(visitor.window, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.story->state(), Story::State::Playing, longEnough);
    // Also with the cursor in an empty composer, where it stands once the panes are there.
    const auto inComposer = [&] {
        const QQuickItem *item = visitor.window->activeFocusItem();
        return item && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    };
    QTRY_VERIFY_WITH_TIMEOUT(inComposer(), longEnough);
    QTest::keyClick(visitor.window, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.story->state(), Story::State::Held, longEnough);
    QTest::keyClick(visitor.window, Qt::Key_BracketRight);
    QCOMPARE(visitor.story->speed(), 0.5);
    QCOMPARE(visitor.window->activeFocusItem()->property("text").toString(), QString());
    // Whoever has begun to write has the keys.
    for (const QChar unit : u"ok [ "_s)
        QTest::keyClick(visitor.window, unit.toLatin1());
    QCOMPARE(visitor.window->activeFocusItem()->property("text").toString(), u"ok [ "_s);
    QCOMPARE(visitor.story->speed(), 0.5);
    QCOMPARE(visitor.story->state(), Story::State::Held);
    const QString folder = visitor.story->folder();
    QTest::keyClick(visitor.window, Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.story->folder() != folder, longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, longEnough);
    visitor.story->setSpeed(16);
    QTest::keyClick(visitor.window, Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.story->chapter() >= 0, longEnough);
}

void TestDemo::isPresented()
{
    Visitor visitor(u"team-day"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, longEnough);
    const auto cleanup = qScopeGuard([] { Presenter::instance().setActive(false); });
    const int small = visitor.window->property("font").value<QFont>().pixelSize();
    QTest::keyClick(visitor.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Presenter::instance().isActive(), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.window->property("font").value<QFont>().pixelSize() > small, longEnough);
    QVERIFY(Stage::first(visitor.window->contentItem(), "PointerHalo"));
    // A story is made up: its people keep their names.
    QVERIFY(visitor.shows(u"Lena Torres"_s));
    QTest::keyClick(visitor.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.window->property("font").value<QFont>().pixelSize(), small, longEnough);
    auto *const brand = &Brand::instance();
    const QColor usual = visitor.window->color();
    brand->load(QUrl::fromLocalFile(purr::test::dataFile(u"acme.brand.json"_s)));
    QVERIFY(brand->isActive());
    QVERIFY(visitor.shows(u"Acme"_s));
    QVERIFY(visitor.window->color() != usual);
    brand->remove();
    QTRY_COMPARE_WITH_TIMEOUT(visitor.window->color(), usual, longEnough);
}

void TestDemo::brandFilesAreDropped()
{
    Stage stage;
    stage.openWindow(u"mara"_s, {1440, 900});
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    QFile acme(purr::test::dataFile(u"acme.brand.json"_s));
    QVERIFY(acme.open(QIODevice::ReadOnly));
    const QByteArray look = acme.readAll();
    write(u"acme.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#1D4ED8"/></svg>)");
    auto *const brand = &Brand::instance();
    const QColor usual = stage.window()->color();

    drop(stage.window(), write(u"wrong.brand.json"_s, "{\"name\": 7}"));
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"wrong.brand.json is no brand file"_s), longEnough);
    QVERIFY(!brand->isActive());
    drop(stage.window(), write(u"acme.brand.json"_s, QByteArray(look).replace("{\n  \"name\"", "{\n  \"logo\": \"acme.svg\", \"name\"")));
    QTRY_COMPARE_WITH_TIMEOUT(brand->name(), u"Acme"_s, longEnough);
    QVERIFY(brand->logo().path().endsWith(u"/acme.svg"_s));
    QVERIFY(stage.window()->color() != usual);
    QCOMPARE(stage.window()->title(), u"room – Acme"_s);
    QCOMPARE(QGuiApplication::applicationDisplayName(), u"Acme"_s);
    QVERIFY(!stage.shows(u"is no brand file"_s));
    // The window shows whose look it has, with the way back.
    QQuickItem *mark = Stage::first(stage.window()->contentItem(), "BrandMark");
    QVERIFY(mark);
    QVERIFY(Stage::shows(mark, u"Acme"_s));
    const QList<QQuickItem *> marked = mark->childItems();
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(marked, [](const QQuickItem *item) {
        return item->property("source").toUrl() == Brand::instance().logo() && item->isVisible() && item->width() > 0;
    }), longEnough);
    // It is nothing to send, but other files are.
    QVERIFY(!Stage::first(stage.pane(0), "AttachmentStrip"));
    drop(stage.window(), write(u"notes.txt"_s, "notes"));
    QTRY_VERIFY_WITH_TIMEOUT(Stage::first(stage.pane(0), "AttachmentStrip"), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"notes.txt"_s), longEnough);
    stage.clickButton(mark, u"Remove the look of Acme"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.window()->color(), usual, longEnough);
    QVERIFY(!Stage::first(stage.window()->contentItem(), "BrandMark"));
    QCOMPARE(stage.window()->title(), u"room – Purr"_s);
}

void TestDemo::aBrandGreets()
{
    Visitor visitor;
    QVERIFY(visitor.shows(u"Welcome to Purr"_s));
    QVERIFY(!Stage::first(visitor.window->contentItem(), "BrandMark"));
    Brand::instance().open(purr::test::dataFile(u"acme.brand.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"Welcome to Acme"_s), longEnough);
    QCOMPARE(visitor.window->title(), u"Acme"_s);
    QQuickItem *mark = Stage::first(visitor.window->contentItem(), "BrandMark");
    QVERIFY(mark);
    for (QQuickItem *child : mark->childItems()) {
        if (child->inherits("QQuickAbstractButton")) {
            child->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(visitor.window, Qt::Key_Return);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"Welcome to Purr"_s), longEnough);
}

/// Also where others speak of them, and in the inspector.
void TestDemo::realNamesAreHidden()
{
    Stage stage;
    stage.openWindow(u"isolde"_s, {1440, 900});
    ChatKitty *bob = stage.person(u"quentin"_s);
    const Channel room = stage.channel(stage.kitty(), u"plans of quentin"_s, {bob});
    const Channel bobs = stage.joined(bob, u"plans of quentin"_s);
    stage.openPane(room);
    stage.say(bob, bobs, u"Isolde, quentin is here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"quentin is here"_s), longEnough);
    const auto cleanup = qScopeGuard([] { Presenter::instance().setActive(false); });
    QTest::keyClick(stage.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QString standIn = Presenter::instance().standIn(u"quentin"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(standIn + u" is here"_s), longEnough);
    QVERIFY(stage.shows(u"plans of "_s + standIn));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::first(stage.window()->contentItem(), "LogView"), longEnough);
    stage.say(bob, bobs, u"quentin again"_s);
    const auto said = [&stage]() -> QQuickItem * {
        for (QQuickItem *row : Stage::all(stage.window()->contentItem(), "LogRow")) {
            if (row->property("name").toString() == "onReceivedMessage"_L1)
                return row;
        }
        return nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(said(), longEnough);
    stage.click(said());
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"\"name\": \"%1\""_s.arg(standIn)), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.shows(u"quentin"_s), longEnough);
    QVERIFY(!stage.shows(u"Isolde"_s));
    QTest::keyClick(stage.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"quentin is here"_s), longEnough);
}

/// Names and sizes change where they stand: what runs, what was written and where one reads stays.
void TestDemo::presentingLosesNothing()
{
    Stage stage;
    stage.openWindow(u"ophelia"_s, {1440, 900});
    ChatKitty *bob = stage.person(u"balthasar"_s);
    const Channel room = stage.channel(stage.kitty(), u"plans of balthasar"_s, {bob});
    const Channel bobs = stage.joined(bob, u"plans of balthasar"_s);
    for (int i = 0; i < 60; ++i)
        stage.say(bob, bobs, u"balthasar says %1"_s.arg(i));
    stage.openPane(room);
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::first(stage.window()->contentItem(), "InspectorPanel"), longEnough);
    const QPointer<QQuickItem> panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    auto *const inspector = panel->property("inspector").value<Inspector *>();
    QVERIFY(inspector);
    stage.clickButton(panel, u"Record"_s);
    const int steps = inspector->recordedSteps();
    stage.say(bob, bobs, u"balthasar is recorded"_s);
    QTRY_VERIFY_WITH_TIMEOUT(inspector->recordedSteps() > steps && inspector->events()->total() > 0, longEnough);
    const int recorded = inspector->recordedSteps();
    const int logged = inspector->events()->total();

    const QPointer<QQuickItem> pane = stage.pane(0);
    const QPointer<ChatSession> session = stage.session(0);
    const QPointer<QQuickItem> composer = Stage::first(pane, "ComposerInput");
    QVERIFY(composer);
    stage.click(composer);
    stage.type(u"half a sentence"_s);
    const auto draft = [&] { return composer ? composer->property("text").toString() : QString(); };
    QCOMPARE(draft(), u"half a sentence"_s);
    const QPointer<QQuickItem> list = Stage::first(pane, "MessageList");
    QMetaObject::invokeMethod(list, "showRow", Q_ARG(int, 30));
    QTRY_VERIFY_WITH_TIMEOUT(list->property("anchorId").toDouble() != 0, longEnough);
    const double anchor = list->property("anchorId").toDouble();
    // How far below the top of the list the message stands that is read; -1 when it is not there.
    const auto place = [&] {
        QQuickItem *row = nullptr;
        const int number = stage.conversation(0)->rowOfPlace(anchor);
        QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row), Q_ARG(int, number));
        return row ? row->mapToItem(list, QPointF(0, 0)).y() : -1.0;
    };
    const double before = place();
    QVERIFY(before > 0);
    QVERIFY(stage.window()->title().contains(u"balthasar"_s));

    const auto cleanup = qScopeGuard([] { Presenter::instance().setActive(false); });
    const QString standIn = Presenter::instance().standIn(u"balthasar"_s);
    for (const bool presents : {true, false}) {
        QTest::keyClick(stage.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Presenter::instance().isActive(), presents);
        const QString &shown = presents ? standIn : u"balthasar"_s;
        const QString &hidden = presents ? u"balthasar"_s : standIn;
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(shown + u" says"_s), longEnough);
        QTRY_VERIFY2_WITH_TIMEOUT(!stage.shows(hidden), qPrintable(placesOf(stage.window()->contentItem(), hidden)), longEnough);
        QVERIFY(stage.window()->title().contains(shown));
        QVERIFY(!stage.window()->title().contains(hidden));
        QVERIFY(panel && pane && composer && list && session);
        QCOMPARE(stage.pane(0), pane.data());
        QCOMPARE(stage.session(0), session.data());
        QVERIFY(inspector->isRecording());
        QVERIFY(inspector->recordedSteps() >= recorded);
        QVERIFY(inspector->events()->total() >= logged);
        QCOMPARE(draft(), u"half a sentence"_s);
        QCOMPARE(list->property("anchorId").toDouble(), anchor);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(place() - before) <= 1, longEnough);
    }
    // It goes on recording.
    stage.say(bob, bobs, u"and balthasar still is"_s);
    QTRY_VERIFY_WITH_TIMEOUT(inspector->recordedSteps() > recorded, longEnough);
}

void TestDemo::fitsANarrowWindow()
{
    Visitor visitor(u"team-day"_s, {420, 800});
    QTRY_VERIFY_WITH_TIMEOUT(visitor.story->isReady(), longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 1, longEnough);
    QVERIFY(visitor.shows(u"Demo"_s));
}

/// Its owner's words are nobody else's, even where it has no room.
void TestDemo::thePhoneStaysInASmallWindow()
{
    Visitor visitor(u"support-desk"_s, {900, 600});
    QTRY_VERIFY_WITH_TIMEOUT(Stage::first(visitor.window->contentItem(), "PhoneView"), longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 2, longEnough); // one of the agent's at a time, and the phone's
    visitor.story->next();
    visitor.window->resize(500, 600);
    QTRY_VERIFY_WITH_TIMEOUT(!Stage::first(visitor.window->contentItem(), "PhoneView"), longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 1, longEnough);
    QQuickItem *composer = Stage::first(visitor.panes().constFirst(), "ComposerInput");
    QVERIFY(composer);
    const auto agents = double(visitor.panes().constFirst()->property("channel").value<Channel>().id);
    Q_EMIT visitor.story->drafted(visitor.story->phoneUser(), agents, u"my lamp"_s);
    QCOMPARE(composer->property("text").toString(), QString());
    Q_EMIT visitor.story->drafted(visitor.story->username(), agents, u"your lamp"_s);
    QCOMPARE(composer->property("text").toString(), u"your lamp"_s);
}

void TestDemo::theInspectorKnowsTheBeginning()
{
    Visitor visitor(u"team-day"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.story->chapter() >= 0, longEnough);
    QTest::keyClick(visitor.window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(Stage::first(visitor.window->contentItem(), "InspectorPanel"), longEnough);
    auto *const inspector = Stage::first(visitor.window->contentItem(), "InspectorPanel")->property("inspector").value<Inspector *>();
    const auto &frames = inspector->frames()->entries();
    QVERIFY(std::ranges::any_of(frames, [](const LogEntry &entry) { return entry.name == u"CONNECT"_s; }));
    const auto isFromTheStart = [](const SessionLane &lane) { return lane.history.contains(u"Starting → "_s); };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(inspector->sessions(), isFromTheStart), longEnough);
}

void TestDemo::theStoryIsChosenOnTheFirstScreen()
{
    Visitor visitor;
    QVERIFY(visitor.shows(u"A product team's day"_s));
    const QList<QQuickItem *> buttons = Stage::all(visitor.window->contentItem(), "Button");
    const auto launch = std::ranges::find_if(buttons, [](QQuickItem *each) { return each->property("text").toString() == u"A launch countdown"_s; });
    QVERIFY(launch != buttons.end());
    visitor.click(*launch);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.story->file().endsWith(u"/launch.json"_s), longEnough);
    // And another one in it.
    QQuickItem *const strip = Stage::first(visitor.window->contentItem(), "StoryStrip");
    QTRY_VERIFY_WITH_TIMEOUT(Stage::first(strip, "MenuChip"), longEnough);
    visitor.click(Stage::first(strip, "MenuChip"));
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"A support desk"_s), longEnough);
}

void TestDemo::aScenarioSaysHowItEnded()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &more) {
        QFile file(folder.filePath(name));
        const QByteArray text = R"({"version": 1, "name": "Tiny", "actors": [{"name": "ada", "self": true}, {"name": "bob"}],
            "channels": [{"name": "general", "members": ["ada", "bob"]}], "steps": [{"do": "start_session", "actor": "bob"})" + more + "]}";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    };
    Visitor visitor(write(u"good.json"_s, R"(, {"do": "enter", "actor": "bob", "channel": "general"})"));
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"Passed: 2 step"_s), longEnough);
    QVERIFY(visitor.shows(u"Scenario"_s));
    QVERIFY(!visitor.shows(u"Demo"_s));
    visitor.story->play(write(u"bad.json"_s, R"(, {"do": "expect_state", "actor": "bob", "is": "Failed", "within": 1})"));
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"Failed: "_s), longEnough);
}

PURR_TEST(TestDemo)
#include "test_demo.moc"
