// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/channellistmodel.h"
#include "models/keymap.h"
#include "models/presenter.h"
#include "stage.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QSignalSpy>

#include <algorithm>
#include <utility>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Every line of Keymap does in the window what it says, with each of its keys; and the user can change them.
class TestShortcutsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyShortcutWorks_data();
    void everyShortcutWorks();
    void keysOfPlacesWork();
    void keysCanBeChanged();

private:
    /// Three panes, the last one focused, and two unread rooms.
    void setScene();
    void press(const QString &sequence);
    [[nodiscard]] Keymap *keymap() const;
    [[nodiscard]] bool popupShows(const QString &text) const;
    /// What must hold before the press and then; an empty name when the action is unknown here.
    [[nodiscard]] std::function<bool()> proofOf(const QString &action, const QString &sequence);

    std::unique_ptr<Stage> m_stage;
    Preferences *m_preferences = nullptr;
    ChatKitty *m_ann = nullptr;
    QList<Channel> m_rooms;
    QList<Channel> m_waiting;
};

void TestShortcutsWindow::initTestCase()
{
    m_stage = std::make_unique<Stage>();
    m_stage->openWindow(u"mara"_s);
    m_preferences = m_stage->window()->findChild<Preferences *>();
    m_ann = m_stage->person(u"ann"_s);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
        m_rooms << m_stage->channel(m_stage->kitty(), name);
    for (const QString &name : {u"four"_s, u"five"_s})
        m_waiting << m_stage->channel(m_stage->kitty(), name, {m_ann});
}

void TestShortcutsWindow::cleanupTestCase()
{
    m_stage.reset();
}

Keymap *TestShortcutsWindow::keymap() const
{
    QQmlEngine *engine = qmlEngine(m_stage->window()->findChild<ChatKitty *>());
    return engine->singletonInstance<Keymap *>(qmlTypeId("Purr.Models", 1, 0, "Keymap"));
}

bool TestShortcutsWindow::popupShows(const QString &text) const
{
    return m_stage->shows(text);
}

void TestShortcutsWindow::press(const QString &sequence)
{
    QTest::keySequence(m_stage->window(), QKeySequence(sequence, QKeySequence::PortableText));
}

void TestShortcutsWindow::setScene()
{
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_stage->window(), Qt::Key_Escape);
    if (Presenter::instance().isActive()) {
        Presenter::instance().setActive(false);
        // Everything is made anew, with other names; what was there before must not hear keys any more.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(!m_stage->panes().isEmpty());
    }
    Workspace *workspace = m_stage->workspace();
    workspace->setMaximised(false);
    for (const Channel &room : std::as_const(m_rooms)) {
        if (workspace->indexOf(room.id) < 0)
            m_stage->openPane(room);
    }
    for (const Channel &room : std::as_const(m_waiting)) {
        if (workspace->indexOf(room.id) >= 0)
            workspace->close(workspace->indexOf(room.id));
    }
    for (const Channel &room : std::as_const(m_rooms))
        workspace->focus(workspace->indexOf(room.id));
    QCOMPARE(workspace->count(), 3);
    for (int i = 0; i < 3; ++i)
        workspace->setPopped(i, false);
    // The window a pane came back from gives the keyboard back too.
    QTRY_VERIFY(m_stage->window()->isActive());
    // One column for each.
    workspace->tiling()->reset();
    for (int i = 0; i < 3; ++i) {
        if (!workspace->isStarted(i))
            workspace->enter(i);
        QTRY_VERIFY(m_stage->session(i) && m_stage->session(i)->isLive());
    }
    auto *channels = m_stage->window()->findChild<ChannelListModel *>();
    for (const Channel &room : std::as_const(m_waiting)) {
        channels->arrangement()->setFavourite(room.id, false);
        channels->arrangement()->setHidden(room.id, false);
        if (channels->unread(room.id) == 0)
            m_stage->say(m_ann, m_stage->joined(m_ann, room.name), u"hello"_s);
        QTRY_VERIFY(channels->unread(room.id) > 0);
    }
    // Keys go to the composer of the focused pane.
    QMetaObject::invokeMethod(m_stage->pane(workspace->focusedIndex()), "focusComposer");
}

std::function<bool()> TestShortcutsWindow::proofOf(const QString &action, const QString &sequence)
{
    Workspace *workspace = m_stage->workspace();
    auto *channels = m_stage->window()->findChild<ChannelListModel *>();
    if (action == "previousChat"_L1 || action == "nextChat"_L1) {
        // From a pane that has one on that side in the list.
        const int step = action == "nextChat"_L1 ? 1 : -1;
        for (int i = 0; i < workspace->count() && channels->neighbour(qint64(workspace->focusedId()), step).isNull(); ++i)
            workspace->focus(i);
    }
    const qint64 focused = qint64(workspace->focusedId());
    const auto focusIs = [workspace](qint64 id) { return [workspace, id] { return qint64(workspace->focusedId()) == id; }; };
    const auto neighbour = [channels, focused](int step, bool unread) { return channels->neighbour(focused, step, unread).id; };
    const auto composerHasFocus = [this] {
        QQuickItem *pane = m_stage->pane(m_stage->workspace()->focusedIndex());
        QQuickItem *active = m_stage->window()->activeFocusItem();
        return pane && active && Stage::first(pane, "ComposerInput")->isAncestorOf(active);
    };
    if (action == "switcher"_L1)
        return [this] { return popupShows(u"open beside"_s); };
    if (action == "search"_L1)
        return [this] { return popupShows(u"Search messages"_s); };
    if (action == "searchChat"_L1)
        return [this] { return Stage::first(m_stage->pane(m_stage->workspace()->focusedIndex()), "PaneSearch") != nullptr; };
    if (action == "previousChat"_L1)
        return neighbour(-1, false) > 0 ? std::function<bool()>(focusIs(neighbour(-1, false))) : std::function<bool()>();
    if (action == "nextChat"_L1)
        return neighbour(1, false) > 0 ? std::function<bool()>(focusIs(neighbour(1, false))) : std::function<bool()>();
    if (action == "previousUnread"_L1 || action == "nextUnread"_L1) {
        const int step = action == "nextUnread"_L1 ? 1 : -1;
        // The unread ones are all on one side of the focused one.
        return neighbour(step, true) == 0 ? focusIs(focused) : focusIs(neighbour(step, true));
    }
    if (action == "oldestUnread"_L1)
        return focusIs(channels->longestUnread().id);
    if (action == "back"_L1)
        return focusIs(workspace->channelAt(1).id);
    if (action == "forward"_L1) {
        press(u"Alt+Left"_s);
        return [this, focused] { return qint64(m_stage->workspace()->focusedId()) == focused; };
    }
    if (action == "nextArea"_L1)
        return [this] { return m_stage->pane(m_stage->workspace()->focusedIndex())->property("messagesFocused").toBool(); };
    if (action == "previousArea"_L1) {
        return [this] {
            QQuickItem *column = Stage::first(m_stage->window()->contentItem(), "ChannelColumn");
            return column && column->property("activeFocus").toBool();
        };
    }
    if (action == "lastPane"_L1)
        return focusIs(workspace->channelAt(1).id);
    if (action == "nextPane"_L1)
        return focusIs(workspace->channelAt(0).id);
    if (action.startsWith("pane"_L1)) {
        const int index = action.mid(4).toInt() - 1;
        // There are three; the keys of others do nothing.
        return index < 3 ? std::function<bool()>([=] { return workspace->focusedIndex() == index && composerHasFocus(); })
                         : focusIs(focused);
    }
    if (action == "closePane"_L1)
        return [workspace] { return workspace->count() == 2; };
    if (action == "maximise"_L1)
        return [workspace] { return workspace->isMaximised(); };
    if (action == "movePane"_L1) {
        // One that has somewhere to go. Of the tiles, not of the panes, which may be on their way to theirs.
        const auto tile = [workspace](int index) { return workspace->tiling()->pane(index); };
        const auto isBelow = [](const QRectF &one, const QRectF &other) { return one.x() == other.x() && one.y() > other.y(); };
        int chosen = 0;
        for (int i = 0; i < workspace->count(); ++i) {
            const QRectF one = tile(i);
            const QRectF best = tile(chosen);
            if (sequence.endsWith("Left"_L1) ? one.x() > best.x() : sequence.endsWith("Right"_L1) ? one.x() < best.x()
                    : sequence.endsWith("Up"_L1) ? isBelow(one, best) : isBelow(best, one))
                chosen = i;
        }
        workspace->focus(chosen);
        return [workspace, tile, own = tile(chosen)] { return tile(workspace->focusedIndex()) != own; };
    }
    if (action == "popPane"_L1)
        return [workspace] { return workspace->isPopped(workspace->focusedIndex()); };
    if (action == "parkPane"_L1)
        return [workspace] { return !workspace->isFocusedStarted(); };
    if (action == "layouts"_L1) {
        return [this] {
            const QObjectList objects = m_stage->window()->findChildren<QObject *>();
            return std::ranges::any_of(objects, [](const QObject *object) {
                return QByteArray(object->metaObject()->className()).startsWith("LayoutsDialog_") && object->property("visible").toBool();
            });
        };
    }
    if (action == "moveChatUp"_L1 || action == "moveChatDown"_L1 || action == "favouriteChat"_L1 || action == "hideChat"_L1 || action == "readChat"_L1) {
        const qint64 room = m_waiting.constFirst().id;
        (void)QTest::qWaitFor([&] { return channels->rowOf(room) >= 0; });
        QQuickItem *row = Stage::first(m_stage->window()->contentItem(), "ChannelRow");
        while (row && !row->inherits("QQuickListView"))
            row = row->parentItem();
        if (!row)
            return {};
        (void)QTest::qWaitFor([row] { return row->forceActiveFocus(Qt::TabFocusReason), row->hasActiveFocus(); });
        // The list has taken in all that came before this answer: its rows do not move any more.
        answerOf(m_stage->kitty()->retrieveChannel(room));
        (void)QTest::qWaitFor(
            [&, last = -1]() mutable {
                row->setProperty("currentIndex", channels->rowOf(room));
                return std::exchange(last, channels->rowOf(room)) == channels->rowOf(room);
            },
            purr::test::patience());
        const ChannelArrangement *arrangement = channels->arrangement();
        if (action == "readChat"_L1)
            return [channels, room] { return channels->unread(room) == 0; };
        if (action == "moveChatUp"_L1 || action == "favouriteChat"_L1)
            return [arrangement, room] { return arrangement->isFavourite(room); };
        return [arrangement, room] { return arrangement->isHidden(room); };
    }
    if (action == "muteChat"_L1)
        return [channels, focused, muted = channels->channel(focused).muted] { return channels->channel(focused).muted != muted; };
    if (action == "allRead"_L1)
        return [channels] { return channels->unreadTotal() == 0; };
    if (action == "doNotDisturb"_L1)
        return [this, was = m_preferences->doNotDisturb()] { return m_preferences->doNotDisturb() != was; };
    if (action == "textLarger"_L1)
        return [this, was = m_preferences->textStep()] { return m_preferences->textStep() == was + 1; };
    if (action == "textSmaller"_L1)
        return [this, was = m_preferences->textStep()] { return m_preferences->textStep() == was - 1; };
    if (action == "textUsual"_L1) {
        m_preferences->setTextStep(4);
        return [this] { return m_preferences->textStep() == Preferences::usualTextStep; };
    }
    if (action == "fullScreen"_L1) {
        const bool was = m_stage->window()->visibility() == QWindow::FullScreen;
        return [this, was] { return (m_stage->window()->visibility() == QWindow::FullScreen) != was; };
    }
    if (action == "inspector"_L1) {
        const bool was = Stage::first(m_stage->window()->contentItem(), "InspectorPanel") != nullptr;
        return [this, was] { return (Stage::first(m_stage->window()->contentItem(), "InspectorPanel") != nullptr) != was; };
    }
    if (action == "presenter"_L1)
        return [was = Presenter::instance().isActive()] { return Presenter::instance().isActive() != was; };
    if (action == "newChat"_L1)
        return [this] { return popupShows(u"New direct chat"_s); };
    if (action == "newChannel"_L1)
        return [this] { return popupShows(u"Create channel"_s); };
    if (action == "settings"_L1)
        return [this] { return popupShows(u"As the desktop"_s); };
    if (action == "shortcuts"_L1)
        return [this] { return popupShows(u"Put the"_s) || popupShows(u"Mark all chats read"_s); };
    if (action == "quit"_L1) {
        auto spy = std::make_shared<QSignalSpy>(qmlEngine(m_preferences), &QQmlEngine::quit);
        return [spy] { return spy->count() == 1; };
    }
    if (action == "send"_L1 || action == "newLine"_L1) {
        QQuickItem *input = Stage::first(m_stage->pane(workspace->focusedIndex()), "ComposerInput");
        input->setProperty("text", QString());
        m_stage->type(u"words"_s);
        return [input, sends = action == "send"_L1] {
            return input->property("text").toString() == (sends ? QString() : u"words\n"_s);
        };
    }
    if (action == "editLast"_L1) {
        Stage::first(m_stage->pane(workspace->focusedIndex()), "ComposerInput")->setProperty("text", QString());
        const Channel room = workspace->focusedChannel();
        m_stage->say(m_stage->kitty(), room, u"to change"_s);
        (void)QTest::qWaitFor([&] { return m_stage->shows(u"to change"_s); }, purr::test::patience());
        return [this] { return m_stage->shows(u"Editing a message"_s); };
    }
    return {};
}

void TestShortcutsWindow::everyShortcutWorks_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("sequence");
    const Keymap *map = keymap();
    for (int row = 0; row < map->rowCount(); ++row) {
        const QString action = map->data(map->index(row), Keymap::ActionRole).toString();
        // See keysOfPlacesWork(); those of pictures and of the demo have tests of their own.
        if (map->data(map->index(row), Keymap::ToldRole).toBool())
            continue;
        for (const QString &sequence : map->data(map->index(row), Keymap::KeysRole).toStringList())
            QTest::addRow("%s: %s", qPrintable(action), qPrintable(sequence)) << action << sequence;
    }
}

void TestShortcutsWindow::everyShortcutWorks()
{
    QFETCH(const QString, action);
    QFETCH(const QString, sequence);
    setScene();
    const std::function<bool()> proof = proofOf(action, sequence);
    QVERIFY2(proof, "this test does not know the action");
    press(sequence);
    QTRY_VERIFY(proof());
    QTest::keyClick(m_stage->window(), Qt::Key_Escape);
}

/// What the list tells of the composer and of messages.
void TestShortcutsWindow::keysOfPlacesWork()
{
    setScene();
    QSet<QString> told;
    const Keymap *map = keymap();
    const auto keysOf = [&](const QString &action) {
        told.insert(action);
        for (int row = 0; row < map->rowCount(); ++row) {
            if (map->data(map->index(row), Keymap::ActionRole) == action)
                return map->data(map->index(row), Keymap::KeysRole).toStringList();
        }
        return QStringList();
    };
    const auto pressThat = [&](const QString &action, int which = 0) { press(keysOf(action).at(which)); };
    QQuickItem *const pane = m_stage->pane(m_stage->workspace()->focusedIndex());
    ConversationModel *const conversation = m_stage->conversation(m_stage->workspace()->focusedIndex());
    QQuickItem *const input = Stage::first(pane, "ComposerInput");
    const auto written = [input] { return input->property("text").toString(); };
    for (const auto &[action, marked] : {std::pair{u"bold"_s, u"**words**"_s}, {u"italic"_s, u"_words_"_s}, {u"struck"_s, u"~~words~~"_s},
                                         {u"code"_s, u"`words`"_s}, {u"codeBlock"_s, u"```\nwords\n```"_s}}) {
        input->setProperty("text", u"words"_s);
        press(u"Ctrl+A"_s);
        pressThat(action);
        QCOMPARE(written(), marked);
    }
    input->setProperty("text", QString());
    m_stage->type(u":tada"_s);
    QTRY_VERIFY(input->property("completing").toBool());
    pressThat(u"complete"_s);
    QTRY_VERIFY(written().contains(u"🎉"_s));
    input->setProperty("text", QString());
    QTRY_VERIFY(!input->property("completing").toBool());

    const Channel room = m_stage->workspace()->focusedChannel();
    for (const QString &text : {u"one message"_s, u"another message"_s}) {
        m_stage->say(m_stage->kitty(), room, text);
        // In the pane: the list of chats may be earlier.
        QTRY_VERIFY(Stage::shows(Stage::first(pane, "MessageList"), text));
    }
    pressThat(u"replyLast"_s);
    QTRY_VERIFY(!conversation->replyTo().isNull());
    pressThat(u"leaveWriting"_s);
    QTRY_VERIFY(conversation->replyTo().isNull());

    QQuickItem *const list = Stage::first(pane, "MessageList");
    const auto among = [&] {
        QMetaObject::invokeMethod(pane, "focusMessages");
        return list->hasActiveFocus();
    };
    // By what they say: who enters meanwhile has a row, too.
    const auto at = [=] { return conversation->messageAt(list->property("currentIndex").toInt()).body; };
    const QString latest = u"another message"_s;
    QTRY_VERIFY(among());
    pressThat(u"endMessages"_s, 1);
    QTRY_COMPARE(at(), latest);
    pressThat(u"stepMessage"_s, 0);
    QCOMPARE(at(), u"one message"_s);
    pressThat(u"stepMessage"_s, 1);
    QCOMPARE(at(), latest);
    pressThat(u"pageMessages"_s, 0);
    QVERIFY(at() != latest);
    pressThat(u"pageMessages"_s, 1);
    QCOMPARE(at(), latest);
    pressThat(u"endMessages"_s, 0);
    QVERIFY(at() != latest);
    pressThat(u"endMessages"_s, 1);
    QTRY_COMPARE(at(), latest);
    pressThat(u"select"_s);
    QCOMPARE(conversation->selectedCount(), 1);
    pressThat(u"copy"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().contains(u"another message"_s), true);
    pressThat(u"select"_s);
    QCOMPARE(conversation->selectedCount(), 0);
    pressThat(u"messageControls"_s, 0);
    QTRY_VERIFY(m_stage->window()->activeFocusItem() != list && list->isAncestorOf(m_stage->window()->activeFocusItem()));
    pressThat(u"messageControls"_s, 1);
    QTRY_COMPARE(m_stage->window()->activeFocusItem(), list);
    pressThat(u"messageMenu"_s);
    QTRY_VERIFY(popupShows(u"Copy link to message"_s));
    press(u"Esc"_s);
    QTRY_VERIFY(among());
    pressThat(u"reply"_s);
    QTRY_VERIFY(!conversation->replyTo().isNull());
    press(u"Esc"_s);
    QTRY_VERIFY(among());
    pressThat(u"react"_s);
    QTRY_VERIFY(popupShows(u"Search emoji"_s) || Stage::first(m_stage->window()->contentItem(), "EmojiChooser"));
    press(u"Esc"_s);
    QTRY_VERIFY(among());
    pressThat(u"edit"_s);
    QTRY_VERIFY(popupShows(u"Editing a message"_s));
    press(u"Esc"_s);
    QTRY_VERIFY(among());
    pressThat(u"delete"_s);
    QTRY_VERIFY(popupShows(u"Delete this message"_s));
    press(u"Esc"_s);
    QTRY_VERIFY(among());
    pressThat(u"thread"_s);
    QTRY_VERIFY(Stage::first(pane, "ThreadPanel"));
    press(u"Esc"_s);
    QTRY_VERIFY(!Stage::first(pane, "ThreadPanel"));

    // Nothing is told that was not tried: a file is attached by the dialog of the desktop.
    told.insert(u"attach"_s);
    for (int row = 0; row < map->rowCount(); ++row) {
        const QString section = map->data(map->index(row), Keymap::SectionRole).toString();
        const QString action = map->data(map->index(row), Keymap::ActionRole).toString();
        const bool ofPlace = map->data(map->index(row), Keymap::ToldRole).toBool();
        if (ofPlace && (section == "While writing"_L1 || section == "Among messages"_L1))
            QVERIFY2(told.contains(action), qPrintable(action));
    }
}

void TestShortcutsWindow::keysCanBeChanged()
{
    setScene();
    Keymap *map = keymap();
    QCOMPARE(map->conflictOf(u"muteChat"_s, u"Ctrl+K"_s), u"Jump to a chat; Ctrl+Enter there opens it beside"_s);
    map->assign(u"doNotDisturb"_s, u"Ctrl+Alt+N"_s);
    const bool was = m_preferences->doNotDisturb();
    press(u"Ctrl+Shift+D"_s);
    press(u"Ctrl+Alt+N"_s);
    QTRY_COMPARE(m_preferences->doNotDisturb(), !was);
    // Who forgets it wonders where his notifications are.
    QTRY_COMPARE(m_stage->shows(u"Do not disturb is on"_s), m_preferences->doNotDisturb());
    // A key has one meaning.
    map->assign(u"doNotDisturb"_s, u"Ctrl+K"_s);
    QCOMPARE(map->keys().value(u"switcher"_s).toStringList(), QStringList{u"Ctrl+T"_s});
    press(u"Ctrl+K"_s);
    QTRY_COMPARE(m_preferences->doNotDisturb(), was);
    QVERIFY(!popupShows(u"open beside"_s));
    map->reset(u"switcher"_s);
    QCOMPARE(map->keys().value(u"doNotDisturb"_s).toStringList(), QStringList());
    map->resetAll();
    QCOMPARE(map->keys().value(u"doNotDisturb"_s).toStringList(), QStringList{u"Ctrl+Shift+D"_s});
    QVERIFY(!map->isChanged());
    press(u"Ctrl+Shift+D"_s);
    QTRY_COMPARE(m_preferences->doNotDisturb(), !was);
    m_preferences->setDoNotDisturb(was);
}

PURR_TEST(TestShortcutsWindow)
#include "test_shortcuts.moc"
