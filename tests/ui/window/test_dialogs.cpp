// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What is asked in dialogs, each by pointer and by keyboard, and what the others see of it.
class TestDialogsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void aChannelIsRenamed_data() { ways(); }
    void aChannelIsRenamed();
    void peopleAreInvited_data() { ways(); }
    void peopleAreInvited();
    void aChannelIsDeleted_data() { ways(); }
    void aChannelIsDeleted();
    void aMemberBecomesModerator_data() { ways(); }
    void aMemberBecomesModerator();
    void oneSignsOut_data() { ways(); }
    void oneSignsOut();

private:
    static void ways()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("by pointer") << false;
        QTest::newRow("by keyboard") << true;
    }
    [[nodiscard]] QQuickItem *root() const { return m_stage->window()->contentItem(); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) const { QTest::keyClick(m_stage->window(), key, held); }
    [[nodiscard]] QString focused() const
    {
        const QQuickItem *item = m_stage->window()->activeFocusItem();
        return item ? item->property("text").toString() : QString();
    }
    /// Something to press that is called so, in what is in front.
    [[nodiscard]] QQuickItem *button(const QString &text) const
    {
        QQuickItem *found = nullptr;
        for (const char *type : {"Button", "IconButton", "MenuItem", "AccountButton"}) {
            for (QQuickItem *item : Stage::all(root(), type))
                found = item->property("text").toString() == text ? item : found;
        }
        return found;
    }
    /// A button, which the keyboard reaches by Tab.
    void use(const QString &text, bool byKeyboard)
    {
        QTRY_VERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        if (!byKeyboard) {
            m_stage->click(button(text));
            return;
        }
        for (int i = 0; i < 40 && focused() != text; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focused(), text);
        press(Qt::Key_Return);
    }
    /// An item of the menu that is open, which the keyboard reaches by the arrows.
    void choose(const QString &text, bool byKeyboard)
    {
        QTRY_VERIFY2(button(text) && !Stage::all(root(), "MenuItem").isEmpty(), qPrintable(text));
        if (!byKeyboard) {
            m_stage->click(button(text));
        } else {
            for (int i = 0; i < 20 && !button(text)->property("highlighted").toBool(); ++i)
                press(Qt::Key_Down);
            QVERIFY2(button(text)->property("highlighted").toBool(), qPrintable(text));
            press(Qt::Key_Return);
        }
        QTRY_VERIFY(Stage::all(root(), "MenuItem").isEmpty());
    }
    /// From the menu of the channel in the list.
    void openDetails(bool byKeyboard)
    {
        QQuickItem *row = nullptr;
        QTRY_VERIFY(row = Stage::first(root(), "ChannelRow"));
        if (byKeyboard) {
            press(Qt::Key_F6, Qt::ShiftModifier);
            QTRY_VERIFY(Stage::first(root(), "ChannelView")->property("activeFocus").toBool());
            press(Qt::Key_Menu);
        } else {
            m_stage->click(row, Qt::RightButton);
        }
        choose(u"Details and people…"_s, byKeyboard);
        QTRY_COMPARE(Stage::all(root(), "MemberRow").size(), 2);
    }

    std::unique_ptr<Stage> m_stage;
    ChatKitty *m_sam = nullptr;
    Channel m_room;
};

void TestDialogsWindow::init()
{
    m_stage = std::make_unique<Stage>();
    m_sam = m_stage->person(u"sam"_s);
    m_stage->openWindow(u"mara"_s);
    m_room = m_stage->channel(m_stage->kitty(), u"room"_s, {m_sam});
    m_stage->openPane(m_room);
}

void TestDialogsWindow::aChannelIsRenamed()
{
    QFETCH(const bool, byKeyboard);
    const auto name = [this] { return answerOf(m_sam->listChannels()).items.value(0).displayName; };
    openDetails(byKeyboard);
    use(u"Edit name and description"_s, byKeyboard);
    // What is typed takes the place of the old name.
    QTRY_COMPARE(focused(), u"room"_s);
    m_stage->type(u"nowhere"_s);
    if (byKeyboard)
        press(Qt::Key_Escape);
    else
        use(u"Cancel"_s, false);
    QTRY_VERIFY(!button(u"Save"_s));
    QVERIFY(!Stage::all(root(), "MemberRow").isEmpty());
    QCOMPARE(name(), u"room"_s);

    use(u"Edit name and description"_s, byKeyboard);
    QTRY_COMPARE(focused(), u"room"_s);
    m_stage->type(u"old garden"_s);
    if (byKeyboard)
        press(Qt::Key_Return);
    else
        use(u"Save"_s, false);
    QTRY_COMPARE(name(), u"old garden"_s);
    QTRY_VERIFY(!button(u"Save"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(Stage::all(root(), "MemberRow").isEmpty());
    QTRY_VERIFY(Stage::shows(m_stage->pane(0), u"old garden"_s));
    QTRY_VERIFY(Stage::shows(Stage::first(root(), "ChannelRow"), u"old garden"_s));
}

void TestDialogsWindow::peopleAreInvited()
{
    QFETCH(const bool, byKeyboard);
    ChatKitty *lena = m_stage->person(u"lena"_s);
    m_stage->person(u"ole"_s);
    const auto isIn = [&] {
        ChannelFilter filter;
        filter.joined = true;
        return !answerOf(lena->listChannels(filter)).items.isEmpty();
    };
    const QString title = u"Invite people to room"_s;
    openDetails(byKeyboard);
    use(u"Invite people…"_s, byKeyboard);
    QTRY_VERIFY(m_stage->shows(title));
    QTRY_VERIFY(button(u"Invite"_s) && !button(u"Invite"_s)->isEnabled());
    const auto searches = [this] {
        const QQuickItem *item = m_stage->window()->activeFocusItem();
        return item && item->inherits("QQuickTextInput") && item->property("placeholderText").toString() == u"Search people"_s;
    };
    QTRY_VERIFY(searches());
    m_stage->type(u"len"_s);
    const auto onlyLena = [this] {
        const QList<QQuickItem *> rows = Stage::all(root(), "PersonRow");
        return rows.size() == 1 && rows.constFirst()->property("name").toString() == u"lena"_s;
    };
    QTRY_VERIFY(onlyLena());
    if (byKeyboard)
        press(Qt::Key_Return);
    else
        m_stage->click(Stage::first(root(), "PersonRow"));
    QTRY_VERIFY(Stage::first(root(), "ChosenPerson"));
    QVERIFY(!isIn());
    if (byKeyboard)
        press(Qt::Key_Return);
    else
        use(u"Invite"_s, false);
    QTRY_VERIFY(isIn());
    QTRY_VERIFY(!m_stage->shows(title));
    QTRY_COMPARE(Stage::all(root(), "MemberRow").size(), 3);
}

void TestDialogsWindow::aChannelIsDeleted()
{
    QFETCH(const bool, byKeyboard);
    const auto channels = [this] { return answerOf(m_sam->listChannels()).items.size(); };
    const QString question = u"Delete room?"_s;
    openDetails(byKeyboard);
    use(u"More…"_s, byKeyboard);
    choose(u"Delete the channel…"_s, byKeyboard);
    QTRY_VERIFY(m_stage->shows(question));
    // Enter does no harm.
    QTRY_COMPARE(focused(), u"Cancel"_s);
    use(u"Cancel"_s, byKeyboard);
    QTRY_VERIFY(!m_stage->shows(question));
    QCOMPARE(channels(), 1);

    use(u"More…"_s, byKeyboard);
    choose(u"Delete the channel…"_s, byKeyboard);
    QTRY_VERIFY(m_stage->shows(question));
    use(u"Delete for everybody"_s, byKeyboard);
    QTRY_COMPARE(channels(), 0);
    QTRY_VERIFY(Stage::all(root(), "MemberRow").isEmpty());
    QTRY_COMPARE(m_stage->workspace()->count(), 0);
    QTRY_VERIFY(!Stage::first(root(), "ChannelRow"));
}

void TestDialogsWindow::aMemberBecomesModerator()
{
    QFETCH(const bool, byKeyboard);
    const auto moderators = [this] {
        QStringList names;
        for (const User &user : answerOf(m_stage->kitty()->listChannelModerators(m_room)).items)
            names << user.name;
        return names;
    };
    const auto openMenu = [&] {
        if (!byKeyboard) {
            use(u"What to do with sam"_s, false);
            return;
        }
        const auto *list = Stage::first(root(), "MemberRow")->parentItem()->parentItem();
        if (!list->hasActiveFocus())
            press(Qt::Key_Down); // from the search above it
        QTRY_VERIFY(list->hasActiveFocus());
        const auto current = [&] {
            const auto *item = list->property("currentItem").value<QQuickItem *>();
            return item ? item->property("name").toString() : QString();
        };
        for (int i = 0; i < 4 && current() != u"sam"_s; ++i)
            press(i < 2 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(current(), u"sam"_s);
        press(Qt::Key_Menu);
    };
    openDetails(byKeyboard);
    QVERIFY(!moderators().contains(u"sam"_s));
    QVERIFY(!m_stage->shows(u"Moderator"_s));
    openMenu();
    choose(u"Make a moderator"_s, byKeyboard);
    QTRY_VERIFY(moderators().contains(u"sam"_s));
    QTRY_VERIFY(m_stage->shows(u"Moderator"_s));
    // And back.
    openMenu();
    choose(u"No longer a moderator"_s, byKeyboard);
    QTRY_VERIFY(!moderators().contains(u"sam"_s));
    QTRY_VERIFY(!m_stage->shows(u"Moderator"_s));
}

void TestDialogsWindow::oneSignsOut()
{
    QFETCH(const bool, byKeyboard);
    use(u"Signed in as mara"_s, byKeyboard);
    choose(u"Sign out"_s, byKeyboard);
    QTRY_VERIFY(m_stage->shows(u"Start session"_s));
    QTRY_COMPARE(m_stage->kitty()->state(), ChatKitty::ConnectionState::SignedOut);
    QVERIFY(!Stage::first(root(), "ChannelColumn") && m_stage->panes().isEmpty());
    // The next start asks.
    m_stage->closeWindow();
    m_stage->openWelcome();
    QTRY_VERIFY(m_stage->shows(u"Start session"_s));
    QVERIFY(!m_stage->kitty()->isOnline() && !m_stage->shows(u"room"_s));
}

PURR_TEST(TestDialogsWindow)
#include "test_dialogs.moc"
