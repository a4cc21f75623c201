// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/story.h"
#include "models/brand.h"
#include "models/presenter.h"
#include "stage.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QElapsedTimer>

using namespace purr;
using namespace purr::lab;
using namespace Qt::Literals::StringLiterals;

namespace
{

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
    void playsFromTheWelcomeScreen();
    void twoSidesSeeEachOtherType();
    void keysDriveIt();
    void isPresented();
    void fitsANarrowWindow();
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
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"I also left comments in the deck"_s), 20'000);
    qInfo("living workspace after %lld ms", timer.elapsed());
    QVERIFY(visitor.shows(u"A product team's day"_s));
    visitor.story->setSpeed(16);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"The second button still says"_s), 20'000);
    // What the story's user types stands in the composer before it is sent.
    QTRY_VERIFY_WITH_TIMEOUT(visitor.shows(u"I would only rename the second button"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.story->state(), Story::State::Waiting, 30'000);
    visitor.story->leave();
    QTRY_VERIFY(visitor.shows(u"Welcome to Purr"_s));
    QCOMPARE(visitor.panes().size(), 0);
    QCOMPARE(visitor.kept(), before);
}

void TestDemo::twoSidesSeeEachOtherType()
{
    Visitor visitor(u"support-desk"_s);
    QTRY_COMPARE(visitor.panes().size(), 3); // two of the agent, one on the phone
    QTRY_VERIFY(visitor.shows(u"Ben Okafor"_s));
    bool crossed = false;
    for (QQuickItem *pane : visitor.panes()) {
        auto *const model = pane->property("conversation").value<ConversationModel *>();
        QObject::connect(model, &ConversationModel::typingTextChanged, visitor.window, [&crossed, model] {
            crossed = crossed || !model->liveText().isEmpty();
        });
    }
    visitor.story->setSpeed(2);
    QTRY_VERIFY_WITH_TIMEOUT(crossed, 30'000);
}

void TestDemo::keysDriveIt()
{
    Visitor visitor(u"launch"_s);
    QTRY_COMPARE(visitor.story->state(), Story::State::Playing);
    QTest::keyClick(visitor.window, Qt::Key_Space);
    QTRY_COMPARE(visitor.story->state(), Story::State::Held);
    QTest::keyClick(visitor.window, Qt::Key_Space);
    QTRY_COMPARE(visitor.story->state(), Story::State::Playing);
    const QString folder = visitor.story->folder();
    QTest::keyClick(visitor.window, Qt::Key_F5);
    QTRY_VERIFY(visitor.story->folder() != folder);
    QTRY_COMPARE(visitor.panes().size(), 3);
    visitor.story->setSpeed(16);
    QTest::keyClick(visitor.window, Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(visitor.story->chapter() >= 0, 20'000);
}

void TestDemo::isPresented()
{
    Visitor visitor(u"team-day"_s);
    QTRY_COMPARE_WITH_TIMEOUT(visitor.panes().size(), 3, 20'000);
    const auto cleanup = qScopeGuard([] { Presenter::instance().setActive(false); });
    const int small = visitor.window->property("font").value<QFont>().pixelSize();
    QTest::keyClick(visitor.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Presenter::instance().isActive());
    QTRY_VERIFY(visitor.window->property("font").value<QFont>().pixelSize() > small);
    QVERIFY(Stage::first(visitor.window->contentItem(), "PointerHalo"));
    // A story is made up: its people keep their names.
    QVERIFY(visitor.shows(u"Lena Torres"_s));
    QTest::keyClick(visitor.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(visitor.window->property("font").value<QFont>().pixelSize(), small);
    auto *const brand = visitor.window->findChild<Brand *>();
    QVERIFY(brand);
    const QColor usual = visitor.window->color();
    brand->load(QUrl::fromLocalFile(purr::test::dataFile(u"acme.brand.json"_s)));
    QVERIFY(brand->isActive());
    QVERIFY(visitor.shows(u"Acme"_s));
    QVERIFY(visitor.window->color() != usual);
    brand->remove();
    QTRY_COMPARE(visitor.window->color(), usual);
}

void TestDemo::fitsANarrowWindow()
{
    Visitor visitor(u"team-day"_s, {420, 800});
    QTRY_VERIFY(visitor.story->isReady());
    QTRY_COMPARE(visitor.panes().size(), 1);
    QVERIFY(visitor.shows(u"Demo"_s));
}

PURR_TEST(TestDemo)
#include "test_demo.moc"
