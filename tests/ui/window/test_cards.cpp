// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/attachments.h"
#include "models/preferences.h"
#include "server/storedatabase.h"
#include "server/storewriter.h"
#include "stage.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QScopeGuard>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// What comes to a message from beside it: cards of its links, and files that are dropped.
class TestCardsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksHaveCardsOfPlainText();
    void cardsAreOffByTheSettings();
    void filesLandInThePaneTheyAreDroppedOn();
    void filesAreNotDroppedWhereNothingCanBeWritten();

public:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    /// A message with a link, of whose page this is known.
    static void sayLink(Stage &stage, const LinkPreview &preview)
    {
        ChatKitty *sam = stage.person(u"sam"_s);
        const Channel room = stage.channel(sam, u"room"_s);
        const Message said = stage.say(sam, room, u"read %1 tonight"_s.arg(preview.url));
        QCOMPARE(said.webLinks.size(), 1);
        stage.stopServer();
        {
            server::StoreDatabase database;
            QVERIFY(database.open(stage.folder() + u"/server/purr.sqlite"_s, server::StoreDatabase::Access::ReadWrite).succeeded());
            server::StoreWriter writer(database);
            QVERIFY(database.run(u"BEGIN IMMEDIATE"_s).succeeded());
            writer.beginAction(QDateTime::currentMSecsSinceEpoch());
            QVERIFY(writer.setLinkPreview(said.id, preview.url, preview).succeeded());
            QVERIFY(database.run(u"COMMIT"_s).succeeded());
        }
        stage.startServer();
        stage.openWindow(u"mara"_s);
        stage.openPane(stage.joined(stage.kitty(), u"room"_s));
        QTRY_VERIFY(Stage::shows(stage.pane(0), u"tonight"_s));
    }
    static QList<QQuickItem *> texts(QQuickItem *root)
    {
        QList<QQuickItem *> found;
        for (QQuickItem *item : root->findChildren<QQuickItem *>()) {
            if (item->inherits("QQuickText"))
                found << item;
        }
        return found;
    }
    static QQuickItem *strip(const Stage &stage, int pane) { return Stage::first(stage.pane(pane), "AttachmentStrip"); }
    static int waiting(const Stage &stage, int pane)
    {
        return Stage::first(stage.pane(pane), "Composer")->property("attachments").value<Attachments *>()->count();
    }
    static bool offersDrop(const Stage &stage, int pane) { return Stage::shows(stage.pane(pane), u"Drop to attach"_s); }
    static QPoint middle(const Stage &stage, int pane)
    {
        const QQuickItem *item = stage.pane(pane);
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }
    static void drag(const Stage &stage, QPoint to, const QMimeData &files, QEvent::Type type)
    {
        if (type == QEvent::DragEnter) {
            QDragEnterEvent event(to, Qt::CopyAction, &files, Qt::LeftButton, {});
            QCoreApplication::sendEvent(stage.window(), &event);
        } else if (type == QEvent::DragMove) {
            QDragMoveEvent event(to, Qt::CopyAction, &files, Qt::LeftButton, {});
            QCoreApplication::sendEvent(stage.window(), &event);
        } else if (type == QEvent::Drop) {
            QDropEvent event(to, Qt::CopyAction, &files, Qt::LeftButton, {});
            QCoreApplication::sendEvent(stage.window(), &event);
        }
    }
    static QUrl file(const Stage &stage, const QString &name)
    {
        QFile file(stage.folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write("words") == 5 ? QUrl::fromLocalFile(file.fileName()) : QUrl();
    }

    QList<QUrl> m_opened;
};

void TestCardsWindow::linksHaveCardsOfPlainText()
{
    Stage stage;
    const QString address = u"https://news.example.org/cats"_s;
    sayLink(stage, {.url = address, .title = u"<b>Cats</b> &amp; <img src='http://127.0.0.1:1/x.png'>"_s,
                    .description = u"<a href='https://evil.example'>all</a> of\u202E them"_s, .siteName = u"News"_s, .imageSource = {}});
    QQuickItem *card = nullptr;
    QTRY_VERIFY(card = Stage::first(stage.pane(0), "LinkCard"));
    // As the page has written it, and nothing of it is more than letters.
    QVERIFY(Stage::shows(card, u"<b>Cats</b> &amp; <img src='http://127.0.0.1:1/x.png'>"_s));
    QVERIFY(Stage::shows(card, u"<a href='https://evil.example'>all</a> of"_s));
    for (QQuickItem *text : texts(card)) {
        QCOMPARE(text->property("textFormat").toInt(), int(Qt::PlainText));
        QVERIFY(!text->property("text").toString().contains(QChar(0x202E)));
    }
    // Where it leads is that of the message, whatever the page says.
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
    stage.click(card);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(address)});
}

void TestCardsWindow::cardsAreOffByTheSettings()
{
    Stage stage;
    sayLink(stage, {.url = u"https://news.example.org/cats"_s, .title = u"All of them"_s, .description = {}, .siteName = {}, .imageSource = {}});
    auto *preferences = stage.window()->findChild<Preferences *>();
    QVERIFY(preferences->linkCards());
    QTRY_VERIFY(Stage::first(stage.pane(0), "LinkCard"));
    preferences->setLinkCards(false);
    QTRY_VERIFY(!Stage::first(stage.pane(0), "LinkCard") && !Stage::shows(stage.pane(0), u"All of them"_s));
    QVERIFY(Stage::shows(stage.pane(0), u"tonight"_s));
    preferences->setLinkCards(true);
    QTRY_VERIFY(Stage::first(stage.pane(0), "LinkCard"));
}

void TestCardsWindow::filesLandInThePaneTheyAreDroppedOn()
{
    Stage stage;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel two = stage.channel(sam, u"two"_s);
    stage.openWindow(u"mara"_s, {1400, 800});
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    stage.openPane(stage.joined(stage.kitty(), u"two"_s));
    stage.workspace()->focus(0);
    QMimeData files;
    files.setUrls({file(stage, u"plan.txt"_s), file(stage, u"list.txt"_s)});
    drag(stage, middle(stage, 0), files, QEvent::DragEnter);
    drag(stage, middle(stage, 0), files, QEvent::DragMove);
    QTRY_VERIFY(offersDrop(stage, 0) && !offersDrop(stage, 1));
    drag(stage, middle(stage, 1), files, QEvent::DragMove);
    QTRY_VERIFY(!offersDrop(stage, 0) && offersDrop(stage, 1));
    QCOMPARE(waiting(stage, 0) + waiting(stage, 1), 0);
    drag(stage, middle(stage, 1), files, QEvent::Drop);
    QTRY_COMPARE(waiting(stage, 1), 2);
    QTRY_VERIFY(strip(stage, 1) && Stage::shows(strip(stage, 1), u"plan.txt"_s) && Stage::shows(strip(stage, 1), u"list.txt"_s));
    QVERIFY(!offersDrop(stage, 0) && !offersDrop(stage, 1));
    QVERIFY(!strip(stage, 0));
    QCOMPARE(waiting(stage, 0), 0);
    // What is written next goes with them, and nothing has gone yet.
    QCOMPARE(stage.workspace()->focusedIndex(), 1);
    QCOMPARE(answerOf(sam->listMessages(two)).items.size(), 0);
    QTest::keyClick(stage.window(), Qt::Key_Return);
    QStringList names;
    const auto arrived = [&] {
        names.clear();
        for (const Message &message : answerOf(sam->listMessages(two)).items)
            names << message.file.name;
        names.sort();
        return names;
    };
    QTRY_COMPARE(arrived(), QStringList({u"list.txt"_s, u"plan.txt"_s}));
    QCOMPARE(stage.conversation(0)->messageCount(), 0);
}

void TestCardsWindow::filesAreNotDroppedWhereNothingCanBeWritten()
{
    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"one"_s));
    QMimeData files;
    files.setUrls({file(stage, u"plan.txt"_s)});
    stage.workspace()->park(0);
    QTRY_VERIFY(stage.kitty()->chatSessions().isEmpty());
    drag(stage, middle(stage, 0), files, QEvent::DragEnter);
    drag(stage, middle(stage, 0), files, QEvent::DragMove);
    QVERIFY(!offersDrop(stage, 0));
    drag(stage, middle(stage, 0), files, QEvent::Drop);
    QCOMPARE(waiting(stage, 0), 0);
    // What are no files is no drop either.
    stage.workspace()->enter(0);
    QTRY_VERIFY(stage.session(0)->isLive());
    QMimeData words;
    words.setText(u"words"_s);
    drag(stage, middle(stage, 0), words, QEvent::DragEnter);
    drag(stage, middle(stage, 0), words, QEvent::DragMove);
    QVERIFY(!offersDrop(stage, 0));
}

PURR_TEST(TestCardsWindow)
#include "test_cards.moc"
