// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QFile>
#include <QQmlComponent>
#include <QTcpServer>
#include <QTcpSocket>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// A peer whose every text is markup that would call home (promises.md, threats 1 to 5 and 7): nothing calls, and all of it
/// is read as it was written.
class TestCanaryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peersCannotCallHome();
    void theCanarySings();
};

namespace
{
/// Counts who connects.
struct Home {
    Home()
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket *caller = server.nextPendingConnection()) {
                ++calls;
                caller->deleteLater();
            }
        });
        server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString markup(const QString &what) const
    {
        return u"<img src=http://127.0.0.1:%1/%2><b>%2</b>"_s.arg(server.serverPort()).arg(what);
    }

    QTcpServer server;
    int calls = 0;
};
} // namespace

void TestCanaryWindow::peersCannotCallHome()
{
    Home home;
    Stage stage;
    ChatKitty *mallory = stage.person(u"mallory"_s);
    answerOf(mallory->updateCurrentUser({.displayName = home.markup(u"name"_s), .properties = {}, .presenceStatus = home.markup(u"presence"_s)}));
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(mallory, u"room"_s);
    answerOf(mallory->updateChannel(room, {.displayName = home.markup(u"channel"_s), .properties = {}, .presenceStatus = {}}));
    const Channel other = stage.channel(mallory, u"other"_s);
    answerOf(mallory->updateChannel(other, {.displayName = home.markup(u"other"_s), .properties = {}, .presenceStatus = {}}));
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    ChatSession *session = stage.enter(mallory, room);
    QVERIFY(session);

    const Message message = stage.say(mallory, room, home.markup(u"body"_s));
    stage.say(mallory, room, u"`"_s + home.markup(u"code"_s) + u"` *"_s + home.markup(u"bold"_s) + u"* @mara https://example.com/"_s
                  + home.markup(u"link"_s));
    stage.say(mallory, room, u"<style>*{background-image:url(http://127.0.0.1:%1/css)}</style><table background=http://127.0.0.1:%1/t>"_s
                  .arg(home.server.serverPort()));
    stage.say(mallory, room, u"[text](http://127.0.0.1:%1/md) ![](http://127.0.0.1:%1/mdimg)"_s.arg(home.server.serverPort()));
    SendMessageRequest reply;
    reply.body = home.markup(u"thread"_s);
    answerOf(mallory->reply(message, reply));
    session->sendKeystrokes(home.markup(u"keys"_s));
    // A file that has markup for a name.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"<img src=x onerror=1>.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    QVERIFY(mallory->sendFile(room, file.fileName()));
    QTRY_VERIFY(stage.shows(u"onerror=1"_s));
    QTRY_VERIFY(stage.conversation(0)->messageCount() >= 5);

    // The same text is what screen readers get.
    QAccessible::setActive(true);
    QString spoken;
    for (QQuickItem *row : Stage::all(stage.pane(0), "MessageRow"))
        spoken += QAccessible::queryAccessibleInterface(row)->text(QAccessible::Name) + u'\n';
    QVERIFY2(spoken.contains(home.markup(u"body"_s)), qPrintable(spoken));
    QVERIFY(stage.shows(home.markup(u"channel"_s)));

    const auto press = [&stage](Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(stage.window(), key, held); };
    // A notification of it, the list of notifications, rooms to join, people of the room.
    stage.workspace()->closeAll();
    stage.say(mallory, room, home.markup(u"unread"_s));
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    for (const QString &area : {u"Rooms to join"_s, u"Notifications"_s, u"Chats"_s}) {
        stage.clickButton(stage.window()->contentItem(), area);
        QTest::qWait(50);
    }
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(stage.shows(u"open beside"_s));
    stage.type(u"other"_s);
    QTest::qWait(100);
    press(Qt::Key_Escape);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    stage.say(mallory, room, home.markup(u"inspected"_s));
    QTRY_VERIFY(stage.shows(home.markup(u"inspected"_s)));
    // Tooltips and what appears under the pointer.
    for (const char *type : {"IconButton", "Faces", "ChannelRow", "MessageRow"}) {
        for (QQuickItem *item : Stage::all(stage.window()->contentItem(), type)) {
            QTest::mouseMove(stage.window(), item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
            QCoreApplication::processEvents();
        }
    }
    stage.window()->grabWindow();
    QTest::qWait(200);
    QCOMPARE(home.calls, 0);
}

void TestCanaryWindow::theCanarySings()
{
    // The test above would see a text that loads.
    Home home;
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nText { textFormat: Text.RichText }", {});
    const std::unique_ptr<QObject> text(component.create());
    QVERIFY(text);
    text->setProperty("text", home.markup(u"body"_s));
    QTRY_VERIFY(home.calls > 0);
}

PURR_TEST(TestCanaryWindow)
#include "test_canary.moc"
