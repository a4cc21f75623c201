// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/wordingchange.h"
#include "stage.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QFile>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QChar opening(0x27E6);
constexpr QChar closing(0x27E7);

/// Puts ⟦ ⟧ around each text that the translations have under the name it is looked for.
class Marking : public QTranslator
{
public:
    Marking()
    {
        QFile file(u"" TRANSLATIONS_DIR "/purr_de.ts"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                m_known.insert({context, xml.readElementText()});
        }
    }

    [[nodiscard]] bool isEmpty() const override { return m_known.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return m_known.contains({QString::fromUtf8(context), text}) ? opening + text + closing : QString();
    }

private:
    QSet<QPair<QString, QString>> m_known;
};

/// What stands outside of the marks.
QString unmarked(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar unit : text) {
        depth += unit == opening ? 1 : unit == closing ? -1 : 0;
        if (depth == 0 && unit != closing)
            left += unit;
    }
    return left;
}

/// Words, except names, paths and halves of the day: what people in these tests are called and write has no two letters
/// beside each other.
bool hasWords(const QString &text)
{
    static const QRegularExpression names(u"\\b(Purr|English|Deutsch|Español|ChatKitty|AM|PM)\\b|/\\S+"_s);
    static const QRegularExpression words(u"[A-Za-z]{2,}"_s);
    return unmarked(text).remove(names).contains(words);
}

/// Texts and names for screen readers that nobody can translate, below an item; `skipped` are types that show data.
void collect(QQuickItem *item, const QStringList &skipped, QStringList &found)
{
    const QString type = QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
    if (!item->isVisible() || skipped.contains(type))
        return;
    if (item->inherits("QQuickText") && hasWords(item->property("text").toString()))
        found << item->property("text").toString();
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
    if (face && hasWords(face->text(QAccessible::Name)))
        found << type + u": "_s + face->text(QAccessible::Name);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, skipped, found);
}

QString untranslated(const Stage &stage, const QStringList &skipped = {})
{
    QStringList found;
    collect(stage.window()->contentItem(), skipped, found);
    found.removeDuplicates();
    return found.join(u'\n');
}
} // namespace

/// Whether the window finds a translation for everything that it shows.
class TestTranslationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QVERIFY(!m_marking.isEmpty());
        QVERIFY(hasWords(u"Settings"_s) && hasWords(opening + u"Settings"_s + closing + u" now"_s));
        QVERIFY(!hasWords(opening + u"To "_s + opening + u"All"_s + closing + closing + u" 12"_s));
    }
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_marking)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_marking); }
    void welcome();
    void conversations();
    void theLanguageChangesWhileShown_data();
    void theLanguageChangesWhileShown();
    void settings();
    void inspector();

private:
    /// What main() does when the user chooses another language.
    void translate(const Stage &stage)
    {
        QCoreApplication::installTranslator(&m_marking);
        qmlEngine(stage.window())->retranslate();
        Q_EMIT WordingChange::instance().changed();
    }

    Marking m_marking;
};

void TestTranslationWindow::welcome()
{
    Stage stage;
    stage.openWelcome();
    QTRY_VERIFY(stage.shows(u"Start session"_s));
    QCOMPARE(untranslated(stage), QString());
}

void TestTranslationWindow::conversations()
{
    Stage stage;
    ChatKitty *peer = stage.person(u"p2"_s);
    stage.openWindow(u"m1"_s);
    const Channel one = stage.channel(stage.kitty(), u"c1"_s, {peer});
    const Channel two = stage.channel(stage.kitty(), u"c2"_s, {peer});
    const Channel three = stage.channel(stage.kitty(), u"c3"_s, {peer});
    stage.openPane(one);
    stage.openPane(two);
    ChatSession *session = stage.enter(peer, stage.joined(peer, u"c2"_s));
    QVERIFY(session);
    const Message first = stage.say(stage.kitty(), two, u"123"_s);
    const Message answered = stage.say(peer, two, u"456"_s);
    answerOf(stage.kitty()->editMessage(first, u"789"_s));
    answerOf(stage.kitty()->reactToMessage(answered, u"👍"_s));
    stage.say(peer, three, u"10"_s);
    QTRY_VERIFY(stage.shows(u"789"_s));
    QCOMPARE(untranslated(stage), QString());
    session->end();
    QTRY_VERIFY(stage.shows(u" left the chat"_s));
    stage.workspace()->park(0);
    QTRY_COMPARE(stage.kitty()->chatSessions().size(), 1);
    QCOMPARE(untranslated(stage), QString());

    const auto press = [&stage](Qt::Key key, Qt::KeyboardModifiers held) { QTest::keyClick(stage.window(), key, held); };
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    QCOMPARE(untranslated(stage), QString());
    press(Qt::Key_Escape, {});
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "PaneSearch"));
    // What is typed into a search is a language of its own: "from:", "has:".
    QCOMPARE(untranslated(stage, {u"SearchHints"_s}), QString());
    press(Qt::Key_Escape, {});
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "SearchResults"));
    QCOMPARE(untranslated(stage, {u"SearchHints"_s}), QString());
}

void TestTranslationWindow::theLanguageChangesWhileShown_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("data");
    QTest::newRow("conversation") << QString() << u"Today"_s << u""_s;
    QTest::newRow("quick switcher") << u"Ctrl+K"_s << u"open beside"_s << u""_s;
    QTest::newRow("search") << u"Ctrl+Shift+F"_s << u"Search"_s << u"SearchHints"_s;
    QTest::newRow("shortcuts") << u"Ctrl+/"_s << u"This list"_s << u""_s;
    QTest::newRow("settings") << u"Ctrl+,"_s << u"As the desktop"_s << u""_s;
}

void TestTranslationWindow::theLanguageChangesWhileShown()
{
    QFETCH(QString, opened);
    QFETCH(QString, shown);
    QFETCH(QString, data);
    QCoreApplication::removeTranslator(&m_marking);
    Stage stage;
    ChatKitty *peer = stage.person(u"p2"_s);
    stage.openWindow(u"m1"_s, {1440, 900});
    const Channel one = stage.channel(stage.kitty(), u"c1"_s, {peer});
    const Channel two = stage.channel(stage.kitty(), u"c2"_s, {peer});
    stage.openPane(one);
    ChatSession *session = stage.enter(peer, stage.joined(peer, u"c1"_s));
    QVERIFY(session);
    stage.say(stage.kitty(), one, u"123"_s);
    stage.say(stage.kitty(), two, u"456"_s);
    session->sendKeystrokes(u"4"_s);
    QTRY_VERIFY(stage.shows(u" is typing…"_s));
    QTRY_VERIFY(stage.shows(u"You: 456"_s));
    session->end();
    QTRY_VERIFY(stage.shows(u" left the chat"_s));
    if (!opened.isEmpty())
        QTest::keySequence(stage.window(), QKeySequence(opened));
    QTRY_VERIFY(stage.shows(shown));
    translate(stage);
    QTRY_COMPARE(untranslated(stage, {data}), QString());
}

void TestTranslationWindow::settings()
{
    Stage stage;
    stage.openWindow(u"m1"_s);
    QTest::keyClick(stage.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"As the desktop"_s));
    QObject *screen = nullptr;
    for (QObject *popup : stage.window()->findChildren<QObject *>()) {
        if (QByteArray(popup->metaObject()->className()).startsWith("SettingsScreen_QML"))
            screen = popup;
    }
    QVERIFY(screen);
    const int pages = int(screen->property("titles").toList().size());
    for (int page = 0; page < pages; ++page) {
        screen->setProperty("page", page);
        // Names of libraries and licences.
        QCOMPARE(untranslated(stage, {u"AboutPage"_s}), QString());
    }
}

void TestTranslationWindow::inspector()
{
    Stage stage;
    stage.openWindow(u"m1"_s, {1440, 900});
    stage.openPane(stage.channel(stage.kitty(), u"c1"_s));
    QTest::keyClick(stage.window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "InspectorPanel"));
    QQuickItem *panel = Stage::first(stage.window()->contentItem(), "InspectorPanel");
    const QList<QQuickItem *> tabs = Stage::all(panel, "InspectorTab");
    QCOMPARE(tabs.size(), 6);
    for (QQuickItem *tab : tabs) {
        stage.click(tab);
        // Calls, frames, states and files are named as developers name them.
        QCOMPARE(untranslated(stage, {u"LogRow"_s, u"HandlerRow"_s, u"SessionLaneRow"_s, u"ScenarioRow"_s, u"FaultForm"_s}), QString());
    }
}

PURR_TEST(TestTranslationWindow)
#include "test_translation.moc"
