// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "stage.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <functional>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The QML file a type comes from.
QString typeOf(const QObject *item)
{
    return QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
}

bool isControl(QQuickItem *item)
{
    return item->activeFocusOnTab() || item->inherits("QQuickAbstractButton") || item->inherits("QQuickComboBox")
        || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

/// Where the item is, for who reads the failure: the types of its ancestors.
QString placeOf(QQuickItem *item)
{
    QStringList place;
    for (QQuickItem *at = item; at && place.size() < 5; at = at->parentItem()) {
        if (at->metaObject()->className() != QByteArray("QQuickItem"))
            place.prepend(typeOf(at));
    }
    const QString text = item->property("placeholderText").toString() + item->property("text").toString();
    return place.join(u" > "_s) + (text.isEmpty() ? QString() : u" (%1)"_s.arg(text));
}

void lookForFaults(QQuickItem *item, QStringList &faults)
{
    if (!item->isVisible())
        return;
    if (isControl(item) && item->isEnabled()) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        if (!face || face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            faults << placeOf(item) + " has no role"_L1;
        else if (face->text(QAccessible::Name).trimmed().isEmpty())
            faults << placeOf(item) + " has no name"_L1;
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        lookForFaults(child, faults);
}

/// Whether it is to be seen that the keyboard is there.
bool showsFocus(QQuickItem *item)
{
    if (!Stage::all(item, "FocusRing").isEmpty())
        return true;
    // Text fields, choices and rows have a border or a colour of their own.
    static const QStringList own{u"QQuickTextField"_s, u"QQuickTextArea"_s, u"QQuickComboBox"_s, u"QQuickTextInput"_s, u"QQuickTextEdit"_s,
                                 u"MenuRow"_s, u"MenuItem"_s};
    for (const QString &type : own) {
        if (item->inherits(type.toLatin1()) || typeOf(item) == type)
            return true;
    }
    return false;
}
} // namespace

/// What somebody meets who does not see the window, or has no pointer.
class TestAccessibilityWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void everyControlHasNameAndRole();
    void whatOpensHasNamesAndRoles();
    void controlsSayWhatTheyAre_data();
    void controlsSayWhatTheyAre();
    void passwordsStayUnread();
    void tabGoesEverywhereAndIsSeen();
    void focusReturns();
    void newMessagesAreSpoken();
    void screenReadersSeeTheWindow();

private:
    /// A line for each control that lacks something.
    static QString faults(const Stage &stage)
    {
        QStringList found;
        lookForFaults(stage.window()->contentItem(), found);
        return found.join(u'\n');
    }
};

void TestAccessibilityWindow::everyControlHasNameAndRole()
{
    Stage stage;
    stage.openWelcome();
    QTRY_VERIFY(stage.shows(u"Start session"_s));
    QCOMPARE(faults(stage), QString());
    stage.closeWindow();

    ChatKitty *ann = stage.person(u"ann"_s);
    stage.openWindow(u"mara"_s);
    QCOMPARE(faults(stage), QString());
    const Channel one = stage.channel(stage.kitty(), u"one"_s, {ann});
    const Channel two = stage.channel(stage.kitty(), u"two"_s, {ann});
    stage.openPane(one);
    stage.openPane(two);
    stage.say(ann, stage.joined(ann, u"two"_s), u"hello mara"_s);
    stage.say(stage.kitty(), two, u"hello ann"_s);
    QTRY_VERIFY(stage.shows(u"hello ann"_s));
    QTRY_COMPARE(Stage::all(stage.pane(1), "MessageRow").size(), 2);
    QCOMPARE(faults(stage), QString());
    // Rows are said whole.
    QStringList names;
    for (QQuickItem *row : Stage::all(stage.pane(1), "MessageRow")) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(row);
        QVERIFY(face);
        names << face->text(QAccessible::Name);
    }
    QVERIFY2(names.join(u'\n').contains(u"hello mara"_s) && names.join(u'\n').contains(u"ann"_s), qPrintable(names.join(u'\n')));

    const auto shortcut = [&stage](Qt::Key key, Qt::KeyboardModifiers held) { QTest::keyClick(stage.window(), key, held); };
    shortcut(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    QCOMPARE(faults(stage), QString());
    shortcut(Qt::Key_Escape, {});
    shortcut(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QCOMPARE(faults(stage), QString());
    shortcut(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    shortcut(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    QObject *settings = nullptr;
    for (QObject *popup : stage.window()->findChildren<QObject *>()) {
        if (typeOf(popup) == "SettingsScreen"_L1)
            settings = popup;
    }
    QVERIFY(settings);
    const int pages = int(settings->property("titles").toList().size());
    QVERIFY(pages >= 5);
    for (int page = 0; page < pages; ++page) {
        settings->setProperty("page", page);
        QCOMPARE(faults(stage), QString());
    }
}

void TestAccessibilityWindow::whatOpensHasNamesAndRoles()
{
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s, {ann});
    stage.openPane(room);
    const Message said = stage.say(ann, room, u"hello mara"_s);
    SendMessageRequest reply;
    reply.body = u"a reply"_s;
    answerOf(ann->sendMessage(said, reply));
    answerOf(ann->reactToMessage(said, u"🎉"_s));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(stage.folder() + u"/red.png"_s));
    FileTransfer *transfer = ann->sendFile(room, stage.folder() + u"/red.png"_s);
    QTRY_COMPARE(transfer->state(), FileTransfer::State::Completed);
    QTRY_VERIFY(Stage::first(stage.pane(0), "PictureBlock") && Stage::first(stage.pane(0), "ReactionStrip"));
    QQuickItem *const root = stage.window()->contentItem();
    const auto key = [&stage](Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(stage.window(), key, held); };
    const auto toMessages = [&] {
        Stage::first(stage.pane(0), "MessageList")->forceActiveFocus(Qt::TabFocusReason);
        key(Qt::Key_End);
    };
    // Opens something, looks for faults in it and closes it.
    const auto check = [&](const char *name, const std::function<void()> &open, const std::function<bool()> &shown) {
        QVERIFY2(!shown(), name);
        open();
        QTRY_VERIFY2(shown(), name);
        // What lies over the words under the pointer is no control: their row says them.
        QTest::mouseMove(stage.window(), {1, 1});
        QTRY_VERIFY(!Stage::first(root, "WordSelection"));
        QVERIFY2(faults(stage).isEmpty(), qPrintable(QLatin1StringView(name) + ": "_L1 + faults(stage)));
        key(Qt::Key_Escape);
        QTRY_VERIFY2(!shown(), name);
    };
    const auto shows = [root](const char *type) { return [root, type] { return Stage::first(root, type) != nullptr; }; };
    const auto says = [&stage](const QString &text) { return [&stage, text] { return stage.shows(text); }; };
    check("message menu", [&] { toMessages(); key(Qt::Key_Return); }, shows("MenuItem"));
    check("emoji picker", [&] { toMessages(); QTest::keyClick(stage.window(), '+'); }, shows("EmojiGrid"));
    check("picture viewer", [&] {
        toMessages();
        key(Qt::Key_Return);
        QTRY_VERIFY(shows("MenuItem")());
        stage.clickButton(root, u"Open the picture"_s);
    }, shows("PictureStage"));
    check("readers", [&] { QMetaObject::invokeMethod(Stage::first(stage.pane(0), "ReactionStrip"), "namesWanted"); }, shows("ReadersSheet"));
    check("channel details", [&] { QMetaObject::invokeMethod(stage.pane(0), "detailsWanted"); }, shows("MemberRow"));
    check("search in the chat", [&] { key(Qt::Key_F, Qt::ControlModifier); stage.type(u"hello"_s); }, shows("PaneSearch"));
    check("search", [&] {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(says(u"Search messages"_s)());
        stage.type(u"hello"_s);
    }, shows("SearchResultRow"));
    check("export", [&] { QMetaObject::invokeMethod(stage.pane(0), "exportWanted"); }, says(u"Export room"_s));
    check("layouts", [&] { key(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier); }, says(u"Save these panes"_s));
    check("profile", [&] { QMetaObject::invokeMethod(Stage::first(root, "AccountButton"), "profileRequested"); }, says(u"Your profile"_s));
    check("account menu", [&] { stage.click(Stage::first(root, "AccountButton")); }, shows("MenuItem"));
    check("thread", [&] { stage.click(Stage::first(stage.pane(0), "ThreadLine")); }, shows("ThreadPanel"));
}

void TestAccessibilityWindow::controlsSayWhatTheyAre_data()
{
    QTest::addColumn<bool>("early");
    QTest::newRow("a reader is there when the window opens") << true;
    QTest::newRow("a reader comes later") << false;
}

void TestAccessibilityWindow::controlsSayWhatTheyAre()
{
    QFETCH(const bool, early);
    QAccessible::setActive(early);
    Stage stage;
    stage.openWindow(u"mara"_s);
    QQuickItem *const root = stage.window()->contentItem();
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    stage.openPane(stage.channel(stage.kitty(), u"two"_s));
    stage.workspace()->setMaximised(true);
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(root, "InspectorTab"));
    QAccessible::setActive(true);
    const auto roles = [](QQuickItem *root, const char *type) {
        QSet<QAccessible::Role> roles;
        for (QQuickItem *item : Stage::all(root, type))
            roles << QAccessible::queryAccessibleInterface(item)->role();
        return roles;
    };
    using Roles = QSet<QAccessible::Role>;
    for (QQuickItem *heading : Stage::all(root, "Heading"))
        QCOMPARE(QAccessible::queryAccessibleInterface(heading)->text(QAccessible::Name), heading->property("text").toString());
    QCOMPARE(roles(root, "Heading"), Roles{QAccessible::Heading});
    QCOMPARE(roles(root, "PaneTab"), Roles{QAccessible::PageTab});
    QCOMPARE(roles(root, "InspectorTab"), Roles{QAccessible::PageTab});
    QCOMPARE(roles(Stage::first(root, "ChannelColumn"), "FilterChip"), Roles{QAccessible::RadioButton});
    QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    QTRY_COMPARE(roles(stage.window()->contentItem(), "SwitchRow"), Roles{QAccessible::CheckBox});
}

void TestAccessibilityWindow::passwordsStayUnread()
{
    Stage stage;
    stage.openWelcome();
    QTRY_VERIFY(stage.shows(u"Password"_s));
    QQuickItem *field = nullptr;
    for (QQuickItem *item : Stage::all(stage.window()->contentItem(), "TextField")) {
        if (item->property("label").toString() == "Password"_L1)
            field = item->property("input").value<QQuickItem *>();
    }
    QVERIFY(field);
    stage.click(field);
    QTRY_VERIFY(field->hasActiveFocus());
    stage.type(u"correct horse"_s);
    QCOMPARE(field->property("text").toString(), u"correct horse"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
    QCOMPARE(face->text(QAccessible::Name), u"Password"_s);
    QCOMPARE(face->role(), QAccessible::EditableText);
    QVERIFY(face->state().passwordEdit && face->state().focused);
    for (const QAccessible::Text kind : {QAccessible::Value, QAccessible::Description, QAccessible::Help})
        QCOMPARE(face->text(kind), QString());
    QVERIFY(!face->textInterface() && !face->editableTextInterface() && !face->valueInterface());
    // It is where it is in the tree, from above and from below.
    QAccessibleInterface *above = face->parent();
    QVERIFY(above);
    QVERIFY(above->indexOfChild(face) >= 0);
    QCOMPARE(above->child(above->indexOfChild(face)), face);
    // The other fields can be read.
    for (QQuickItem *item : Stage::all(stage.window()->contentItem(), "TextField")) {
        if (item->property("label").toString() == "Username"_L1)
            QVERIFY(QAccessible::queryAccessibleInterface(item->property("input").value<QQuickItem *>())->textInterface());
    }
}

void TestAccessibilityWindow::tabGoesEverywhereAndIsSeen()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    const Channel one = stage.channel(stage.kitty(), u"one"_s);
    stage.openPane(one);
    stage.say(stage.kitty(), one, u"hello"_s);
    QTRY_VERIFY(stage.shows(u"hello"_s));
    QSet<QQuickItem *> seen;
    QStringList unseen;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(stage.window(), Qt::Key_Tab);
        QQuickItem *item = stage.window()->activeFocusItem();
        QVERIFY(item);
        if (seen.contains(item))
            continue;
        seen.insert(item);
        if (!showsFocus(item))
            unseen << placeOf(item);
    }
    QCOMPARE(unseen.join(u'\n'), QString());
    // Rail, list, header, messages, composer.
    QVERIFY2(seen.size() >= 10, qPrintable(QString::number(seen.size())));
}

void TestAccessibilityWindow::focusReturns()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");
    QQuickItem *before = stage.window()->activeFocusItem();
    QVERIFY(before);
    const QList<QPair<Qt::Key, Qt::KeyboardModifiers>> openers{
        {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_Comma, Qt::ControlModifier}, {Qt::Key_Slash, Qt::ControlModifier}};
    for (const auto &[key, held] : openers) {
        QTest::keyClick(stage.window(), key, held);
        QTRY_VERIFY(stage.window()->activeFocusItem() != before);
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        QTRY_COMPARE(stage.window()->activeFocusItem(), before);
    }
}

void TestAccessibilityWindow::newMessagesAreSpoken()
{
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    stage.openWindow(u"mara"_s);
    const Channel one = stage.channel(stage.kitty(), u"one"_s, {ann});
    const Channel two = stage.channel(stage.kitty(), u"two"_s, {ann});
    stage.openPane(one);
    stage.openPane(two);
    QQuickItem *news = nullptr;
    for (QQuickItem *item : Stage::all(stage.window()->contentItem(), "SpokenNews"))
        news = item;
    QVERIFY(news);
    const auto spoken = [news] {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(news);
        return face ? face->text(QAccessible::Name) : QString();
    };
    QCOMPARE(QAccessible::queryAccessibleInterface(news)->role(), QAccessible::AlertMessage);
    stage.say(ann, stage.joined(ann, u"two"_s), u"read me"_s);
    QTRY_VERIFY2(spoken().contains(u"read me"_s), qPrintable(spoken()));
    QVERIFY(spoken().contains(u"ann"_s));
    stage.say(ann, stage.joined(ann, u"one"_s), u"not me"_s);
    QTRY_VERIFY2(spoken().startsWith(u"1 new message"_s) && spoken().endsWith(u" in one"_s), qPrintable(spoken()));
}

void TestAccessibilityWindow::screenReadersSeeTheWindow()
{
    if (!qEnvironmentVariableIsSet("PURR_ATSPI"))
        QSKIP("needs a display and a bus of its own; run it by ctest");
    Stage stage;
    ChatKitty *ann = stage.person(u"ann"_s);
    stage.openWindow(u"mara"_s);
    const Channel one = stage.channel(stage.kitty(), u"one"_s, {ann});
    stage.openPane(one);
    stage.say(ann, stage.joined(ann, u"one"_s), u"read by everyone"_s);
    QTRY_VERIFY(stage.shows(u"read by everyone"_s));
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(u"/usr/bin/python3"_s, {u"" ATSPI_READER ""_s, QString::number(QCoreApplication::applicationPid()), u"Settings"_s});
    QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QProcess::NotRunning, 60'000);
    const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(reader.exitCode(), 0);
    QCOMPARE(read.value("unnamed"_L1).toArray(), QJsonArray());
    QVERIFY(read.value("count"_L1).toInt() > 20);
    bool message = false;
    for (const QJsonValue &row : read.value("rows"_L1).toArray())
        message = message || row.toString().contains(u"read by everyone"_s);
    QVERIFY2(message, "the message is no list item of the tree");
    // The reader pressed that button.
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
}

PURR_TEST(TestAccessibilityWindow)
#include "test_accessibility.moc"
