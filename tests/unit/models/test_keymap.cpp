// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/keymap.h"
#include "models/preferences.h"
#include "models/trail.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QKeySequence>
#include <QSet>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestKeymap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyHasOneMeaning();
    void keysOfOnePlaceStayThere();
    void changesAreKept();
    void whichKeysCanBeShortcuts();
    void sendingFollowsTheChoice();
    void trailGoesBackAndForward();
    void lastPaneGoesBackAndForthOrAround();
};

void TestKeymap::eachKeyHasOneMeaning()
{
    Keymap map;
    QAbstractItemModelTester tester(&map);
    // What is only told about means that in its place.
    QHash<QString, QSet<QString>> places;
    for (int row = 0; row < map.rowCount(); ++row) {
        const QModelIndex index = map.index(row);
        QVERIFY(!map.data(index, Keymap::TextRole).toString().isEmpty());
        const bool told = map.data(index, Keymap::ToldRole).toBool();
        QVERIFY(!told || map.data(index, Keymap::FixedRole).toBool());
        QSet<QString> &seen = places[told ? map.data(index, Keymap::SectionRole).toString() : QString()];
        for (const QString &key : map.data(index, Keymap::KeysRole).toStringList()) {
            const QKeySequence sequence(key, QKeySequence::PortableText);
            QVERIFY2(sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown, qPrintable(key));
            QVERIFY2(!seen.contains(sequence.toString()), qPrintable(key));
            seen.insert(sequence.toString());
            // Input methods use these.
            QVERIFY2(!key.startsWith("Ctrl+Shift+"_L1) || !key.back().isDigit(), qPrintable(key));
            QVERIFY2(key != "Ctrl+Shift+U"_L1, qPrintable(key));
        }
    }
}

void TestKeymap::keysOfOnePlaceStayThere()
{
    QTemporaryDir folder;
    Preferences preferences;
    preferences.setFolder(folder.path());
    Keymap map;
    map.setPreferences(&preferences);
    // The list of chats has this one, and so has the composer.
    QCOMPARE(map.holderOf(u"Ctrl+Up"_s), u"moveChatUp"_s);
    QCOMPARE(map.holderOf(u"Ctrl+B"_s), QString());
    QCOMPARE(map.conflictOf(u"muteChat"_s, u"Ctrl+B"_s), u"Bold"_s);
    map.assign(u"muteChat"_s, u"Ctrl+B"_s);
    QCOMPARE(map.holderOf(u"Ctrl+B"_s), u"muteChat"_s);
    QCOMPARE(map.keys().value(u"bold"_s).toStringList(), QStringList{u"Ctrl+B"_s});
}

void TestKeymap::changesAreKept()
{
    QTemporaryDir folder;
    {
        Preferences preferences;
        preferences.setFolder(folder.path());
        Keymap map;
        map.setPreferences(&preferences);
        map.assign(u"quit"_s, u"Ctrl+Alt+Q"_s);
        map.assign(u"inspector"_s, {});
        map.assign(u"send"_s, u"F2"_s);
    }
    Preferences preferences;
    preferences.setFolder(folder.path());
    Keymap map;
    map.setPreferences(&preferences);
    QCOMPARE(map.keys().value(u"quit"_s).toStringList(), QStringList{u"Ctrl+Alt+Q"_s});
    QCOMPARE(map.keys().value(u"inspector"_s).toStringList(), QStringList());
    QCOMPARE(map.hints().toMap().value(u"inspector"_s).toString(), QString());
    QCOMPARE(map.keys().value(u"send"_s).toStringList(), QStringList{u"Return"_s});
    QVERIFY(map.isChanged());
    map.reset(u"quit"_s);
    QCOMPARE(map.keys().value(u"quit"_s).toStringList(), QStringList{u"Ctrl+Q"_s});
}

void TestKeymap::whichKeysCanBeShortcuts()
{
    QCOMPARE(Keymap::sequenceOf(Qt::Key_K, int(Qt::ControlModifier)), u"Ctrl+K"_s);
    QCOMPARE(Keymap::sequenceOf(Qt::Key_F7, 0), u"F7"_s);
    QCOMPARE(Keymap::sequenceOf(Qt::Key_Backtab, int(Qt::ControlModifier | Qt::ShiftModifier)), u"Ctrl+Shift+Tab"_s);
    QCOMPARE(Keymap::sequenceOf(Qt::Key_1, int(Qt::ControlModifier | Qt::KeypadModifier)), u"Ctrl+1"_s);
    // They write, or every control needs them.
    QCOMPARE(Keymap::sequenceOf(Qt::Key_K, 0), QString());
    QCOMPARE(Keymap::sequenceOf(Qt::Key_K, int(Qt::ShiftModifier)), QString());
    QCOMPARE(Keymap::sequenceOf(Qt::Key_Escape, 0), QString());
    QCOMPARE(Keymap::sequenceOf(Qt::Key_Return, 0), QString());
    QCOMPARE(Keymap::sequenceOf(Qt::Key_Control, int(Qt::ControlModifier)), QString());
}

void TestKeymap::sendingFollowsTheChoice()
{
    QTemporaryDir folder;
    Preferences preferences;
    preferences.setFolder(folder.path());
    Keymap map;
    map.setPreferences(&preferences);
    preferences.setEnterSends(false);
    QCOMPARE(map.keys().value(u"send"_s).toStringList(), QStringList{u"Ctrl+Return"_s});
    QCOMPARE(map.hints().toMap().value(u"newLine"_s).toString(), u"Enter"_s);
}

static Channel room(qint64 id)
{
    Channel channel;
    channel.id = id;
    channel.name = u"room%1"_s.arg(id);
    return channel;
}

void TestKeymap::trailGoesBackAndForward()
{
    Workspace workspace;
    Trail trail;
    trail.setWorkspace(&workspace);
    for (const qint64 id : {1, 2, 3})
        workspace.open(room(id));
    const auto go = [&](int by) {
        const double id = trail.step(by);
        if (id > 0)
            workspace.open(room(qint64(id)));
        return id;
    };
    QCOMPARE(go(-1), 2.0);
    QCOMPARE(go(-1), 1.0);
    QCOMPARE(go(-1), 0.0);
    QCOMPARE(go(1), 2.0);
    // Another way from here: what was ahead is gone.
    workspace.open(room(4));
    QCOMPARE(go(1), 0.0);
    QCOMPARE(go(-1), 2.0);
}

void TestKeymap::lastPaneGoesBackAndForthOrAround()
{
    ManualClock clock;
    Workspace workspace;
    Trail trail(nullptr, &clock);
    trail.setWorkspace(&workspace);
    QCOMPARE(trail.lastPane(), -1);
    for (const qint64 id : {1, 2, 3})
        workspace.open(room(id));
    QCOMPARE(trail.lastPane(), 1);
    clock.advance(std::chrono::seconds(5));
    QCOMPARE(trail.lastPane(), 2);
    clock.advance(std::chrono::seconds(5));
    // Quickly: through all of them.
    QCOMPARE(trail.lastPane(), 1);
    QCOMPARE(trail.lastPane(), 0);
    QCOMPARE(trail.lastPane(), 2);
}

PURR_TEST(TestKeymap)
#include "test_keymap.moc"
