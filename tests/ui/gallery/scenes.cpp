// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "client/filetransfer.h"
#include "models/channellistmodel.h"
#include "models/preferences.h"
#include "models/signin.h"
#include "models/wordingchange.h"
#include "window/stage.h"

#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTranslator>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{

/// How the window looks in a scene.
struct Look {
    QString suffix;
    bool dark = false;
    bool rightToLeft = false;
    bool highContrast = false;
    bool compact = false;
    int textStep = Preferences::usualTextStep;
    QSize size{1440, 900};
};

struct Line {
    const char *who;
    const char *text;
};

/// What is said in the rooms of the pictures.
const QList<QPair<QString, QList<Line>>> rooms{
    {u"release"_s,
     {{"lena", "Build 214 is on staging. Notes are in the wiki."},
      {"jonas", "Installed it on two machines, both came up."},
      {"mara", "Nice. I will go through the session tests now."},
      {"lena", "Please look at the reconnect banner, that one changed: https://example.com/changes/214"},
      {"ines", "Could somebody try it with a *slow* line? I only have fibre here."},
      {"mara", "Cut the line three times: everything came back, nothing twice. `purrd` was killed each time."},
      {"jonas", "👍"}}},
    {u"design"_s,
     {{"ines", "New icons for the rail are in. The bell has a dot when something is fresh."},
      {"mara", "They look good at 200 % too."},
      {"ines", "One question: should a muted room keep its number, or only lose the colour? I have seen both, and each time "
               "somebody was unhappy, so I would like to hear what you think before I draw the next round of it."}}},
    {u"support"_s,
     {{"jonas", "A customer asks where the data is kept."},
      {"lena", "One SQLite file; the settings show how large it is."},
      {"mara", "I will write that into the manual."}}}};

/// The scenes, as tests so that waiting and failing are those of Qt Test.
class Scenes : public QObject
{
    Q_OBJECT

public:
    Scenes(QString folder, QString filter) : m_folder(std::move(folder)), m_filter(std::move(filter)) {}

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_stage.reset(); }
    void welcome_data() { looks(); }
    void welcome();
    void workspace_data() { looks(); }
    void workspace();
    void states();
    void screens_data() { looks(); }
    void screens();
    void settings_data() { looks(); }
    void settings();

private:
    static void looks();
    void apply(const Look &look);
    void open(const Look &look, const QStringList &names);
    /// Opens a pane as a click in the list does: a narrow window then shows it instead of the list.
    void show(const QString &name);
    void take(const QString &name);
    /// A picture that somebody sends.
    void sendPicture(const QString &who, const QString &room);
    /// Closes what is open over the panes.
    void closeOver()
    {
        press(Qt::Key_Escape);
        QTest::qWait(50);
    }
    [[nodiscard]] bool isWanted(const QString &name) const { return name.contains(m_filter); }
    void press(int key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_stage->window(), Qt::Key(key), held); }
    [[nodiscard]] ChatKitty *who(const QString &name) const { return m_people.value(name); }

    QString m_folder;
    QString m_filter;
    std::unique_ptr<Stage> m_stage;
    QHash<QString, ChatKitty *> m_people;
    QTranslator m_arabic;
};

void Scenes::looks()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : {Look{}, Look{.suffix = u"-dark"_s, .dark = true}, Look{.suffix = u"-rtl"_s, .rightToLeft = true},
                             Look{.suffix = u"-200"_s, .textStep = 8}, Look{.suffix = u"-narrow"_s, .size = {480, 800}},
                             Look{.suffix = u"-contrast"_s, .highContrast = true}, Look{.suffix = u"-compact"_s, .compact = true}})
        QTest::newRow(qPrintable(u"look"_s + look.suffix)) << look;
}

void Scenes::initTestCase()
{
    QDir().mkpath(m_folder);
    QVERIFY(m_arabic.load(u"" GALLERY_QM_DIR "/purr_ar.qm"_s));
    m_stage = std::make_unique<Stage>();
    const QHash<QString, QString> names{
        {u"lena"_s, u"Lena Brandt"_s}, {u"jonas"_s, u"Jonas Weber"_s}, {u"ines"_s, u"Inês Duarte"_s}, {u"mara"_s, u"Mara Jensen"_s}};
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        ChatKitty *person = m_stage->person(name.key());
        m_people.insert(name.key(), person);
        answerOf(person->updateCurrentUser({.displayName = name.value(), .properties = {}, .presenceStatus = {}}));
    }
    for (const auto &[name, lines] : rooms) {
        m_stage->channel(who(u"mara"_s), name, {who(u"lena"_s), who(u"jonas"_s), who(u"ines"_s)});
        for (const Line &line : lines) {
            ChatKitty *person = who(QString::fromLatin1(line.who));
            m_stage->say(person, m_stage->joined(person, name), QString::fromUtf8(line.text));
        }
    }
    for (const QString &name : {u"lobby"_s, u"translations"_s, u"office-berlin"_s, u"a room with quite a long name that never ends"_s,
                                u"qa"_s, u"incidents"_s, u"lunch"_s, u"empty"_s})
        m_stage->channel(who(u"mara"_s), name, {who(u"lena"_s)});
    for (const QString &name : {u"release"_s, u"design"_s})
        m_stage->enter(who(u"lena"_s), m_stage->joined(who(u"lena"_s), name));
    const Channel design = m_stage->joined(who(u"lena"_s), u"design"_s);
    const QList<Message> said = answerOf(who(u"lena"_s)->listMessages(design)).items;
    answerOf(who(u"lena"_s)->reactToMessage(said.constLast(), u"👍"_s));
    answerOf(who(u"jonas"_s)->reactToMessage(said.constLast(), u"👍"_s));
    answerOf(who(u"jonas"_s)->reactToMessage(said.constLast(), u"🎉"_s));
    for (const QString &text : {u"I would keep the number, and lose the colour."_s, u"Same here: with `muted` one still wants to know *how much* there is."_s}) {
        SendMessageRequest reply;
        reply.body = text;
        answerOf(who(u"lena"_s)->sendMessage(said.constFirst(), reply));
    }
    sendPicture(u"ines"_s, u"design"_s);
    who(u"mara"_s)->endSession();
}

void Scenes::sendPicture(const QString &person, const QString &room)
{
    QImage image(640, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 640, 400);
    sky.setColorAt(0, QColor(u"#C0632F"_s));
    sky.setColorAt(1, QColor(u"#3F6FB5"_s));
    painter.fillRect(image.rect(), sky);
    painter.end();
    const QString path = m_stage->folder() + u"/sketch.png"_s;
    QVERIFY(image.save(path));
    FileTransfer *transfer = who(person)->sendFile(m_stage->joined(who(person), room), path);
    QTRY_VERIFY(transfer->state() == FileTransfer::State::Completed);
}

void Scenes::apply(const Look &look)
{
    QGuiApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QCoreApplication::removeTranslator(&m_arabic);
    if (look.rightToLeft)
        QCoreApplication::installTranslator(&m_arabic);
    auto *preferences = m_stage->window()->findChild<Preferences *>();
    preferences->setColorScheme(look.dark ? 2 : 1);
    preferences->setTextStep(look.textStep);
    preferences->setHighContrast(look.highContrast);
    preferences->setCompact(look.compact);
    preferences->setReducedMotion(true);
    m_stage->window()->resize(look.size);
    qmlEngine(preferences)->retranslate();
    Q_EMIT WordingChange::instance().changed();
}

void Scenes::open(const Look &look, const QStringList &names)
{
    m_stage->closeWindow();
    m_stage->openWindow(u"mara"_s, look.size);
    m_stage->workspace()->closeAll();
    apply(look);
    for (const QString &name : names)
        show(name);
}

void Scenes::show(const QString &name)
{
    const Channel room = m_stage->joined(m_stage->kitty(), name);
    QMetaObject::invokeMethod(Stage::first(m_stage->window()->contentItem(), "SignedIn"), "open", Q_ARG(purr::Channel, room));
    m_stage->openPane(room);
}

void Scenes::take(const QString &name)
{
    // Twice: the first frame may still lay out.
    m_stage->window()->grabWindow();
    QTest::qWait(100);
    QVERIFY(m_stage->window()->grabWindow().save(u"%1/%2.png"_s.arg(m_folder, name)));
}

void Scenes::welcome()
{
    QFETCH(const Look, look);
    if (!isWanted(u"welcome"_s + look.suffix))
        return;
    m_stage->closeWindow();
    m_stage->openWelcome(look.size);
    apply(look);
    QTest::qWait(50);
    take(u"welcome"_s + look.suffix);
    m_stage->window()->findChild<SignIn *>()->setCurrentPlace(1);
    m_stage->window()->findChild<SignIn *>()->signIn();
    take(u"welcome-errors"_s + look.suffix);
}

void Scenes::workspace()
{
    QFETCH(const Look, look);
    if (!isWanted(u"workspace"_s + look.suffix))
        return;
    open(look, {u"release"_s});
    take(u"workspace-1"_s + look.suffix);
    show(u"design"_s);
    show(u"support"_s);
    if (ChatSession *typing = m_stage->enter(who(u"lena"_s), m_stage->joined(who(u"lena"_s), u"design"_s)))
        typing->sendKeystrokes(u"I would keep the number"_s);
    m_stage->workspace()->focus(0);
    QTest::qWait(200);
    take(u"workspace-3"_s + look.suffix);
    for (const QString &name : {u"lobby"_s, u"translations"_s, u"office-berlin"_s, u"a room with quite a long name that never ends"_s,
                                u"qa"_s, u"incidents"_s, u"lunch"_s})
        show(name);
    take(u"workspace-10"_s + look.suffix);
}

void Scenes::states()
{
    if (!isWanted(u"state"_s))
        return;
    for (const bool dark : {false, true}) {
        const Look look{.suffix = dark ? u"-dark"_s : QString(), .dark = dark, .size = {1200, 800}};
        open(look, {});
        take(u"state-nothing-open"_s + look.suffix);
        open(look, {u"empty"_s});
        take(u"state-empty-room"_s + look.suffix);
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_stage->shows(u"open beside"_s));
        take(u"state-switcher"_s + look.suffix);
        press(Qt::Key_Escape);
        show(u"release"_s);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(300);
        take(u"state-inspector"_s + look.suffix);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        m_stage->kitty()->setChatSessionLimit(2);
        m_stage->workspace()->open(m_stage->joined(m_stage->kitty(), u"support"_s));
        QTest::qWait(200);
        take(u"state-limit"_s + look.suffix);
        open(look, {u"release"_s, u"design"_s});
        m_stage->stopServer();
        QTRY_VERIFY(!m_stage->kitty()->isOnline());
        m_stage->type(u"Said while the line is cut."_s);
        press(Qt::Key_Return);
        QTest::qWait(300);
        take(u"state-offline"_s + look.suffix);
        m_stage->startServer();
        m_stage->kitty()->reconnectNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->kitty()->isOnline(), 30'000);
    }
}

/// What opens beside or over the panes.
void Scenes::screens()
{
    QFETCH(const Look, look);
    if (!isWanted(u"screen"_s + look.suffix))
        return;
    open(look, {u"design"_s});
    const auto onMessage = [&] {
        press(Qt::Key_F6);
        press(Qt::Key_End);
        press(Qt::Key_Up);
    };
    onMessage();
    take(u"screen-message"_s + look.suffix);
    press(Qt::Key_Menu);
    take(u"screen-menu"_s + look.suffix);
    closeOver();
    press(Qt::Key_Plus);
    take(u"screen-emoji"_s + look.suffix);
    closeOver();
    press(Qt::Key_T);
    QTRY_VERIFY(Stage::first(m_stage->pane(0), "ThreadPanel"));
    take(u"screen-thread"_s + look.suffix);
    open(look, {u"design"_s});
    onMessage();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTest::qWait(300);
    take(u"screen-viewer"_s + look.suffix);
    closeOver();
    press(Qt::Key_F, Qt::ControlModifier);
    m_stage->type(u"muted"_s);
    QTest::qWait(300);
    take(u"screen-search-pane"_s + look.suffix);
    closeOver();
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    m_stage->type(u"the"_s);
    QTest::qWait(300);
    take(u"screen-search"_s + look.suffix);
    closeOver();
    if (QQuickItem *header = Stage::first(m_stage->pane(0), "PaneHeader"))
        QMetaObject::invokeMethod(header, "peopleWanted");
    QTest::qWait(300);
    take(u"screen-details"_s + look.suffix);
    closeOver();
    if (QQuickItem *header = Stage::first(m_stage->pane(0), "PaneHeader"))
        QMetaObject::invokeMethod(header, "exportWanted");
    QTest::qWait(100);
    take(u"screen-export"_s + look.suffix);
    closeOver();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(100);
    take(u"screen-new-channel"_s + look.suffix);
    closeOver();
    press(Qt::Key_Slash, Qt::ControlModifier);
    QTest::qWait(100);
    take(u"screen-keys"_s + look.suffix);
    closeOver();
    // Refused by the server.
    open(look, {u"empty"_s});
    QGuiApplication::clipboard()->setText(u"Too much for one message. "_s.repeated(2000));
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY(Stage::first(m_stage->pane(0), "FailedActions"));
    take(u"screen-failed"_s + look.suffix);
    const QList<OutboxEntry> entries = m_stage->kitty()->outbox()->entries();
    for (const OutboxEntry &entry : entries)
        m_stage->kitty()->outbox()->remove(entry.key);
}

void Scenes::settings()
{
    QFETCH(const Look, look);
    if (!isWanted(u"settings"_s + look.suffix))
        return;
    open(look, {u"release"_s});
    press(Qt::Key_Comma, Qt::ControlModifier);
    QObject *screen = nullptr;
    const QObjectList objects = m_stage->window()->findChildren<QObject *>();
    for (QObject *object : objects) {
        if (QByteArray(object->metaObject()->className()).startsWith("SettingsScreen_"))
            screen = object;
    }
    QVERIFY(screen);
    QTRY_VERIFY(screen->property("opened").toBool());
    const qsizetype pages = screen->property("titles").toList().size();
    for (qsizetype page = 0; page < pages; ++page) {
        screen->setProperty("page", int(page));
        take(u"settings-%1%2"_s.arg(page + 1).arg(look.suffix));
    }
}
} // namespace

int takeScenes(const QString &folder, const QString &filter)
{
    Scenes scenes(folder, filter);
    return QTest::qExec(&scenes, QStringList{u"gallery"_s, u"-maxwarnings"_s, u"50"_s});
}

} // namespace purr

#include "scenes.moc"
