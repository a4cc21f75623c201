// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/picturedecoder.h"
#include "stage.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QQmlComponent>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/inotify.h>
#include <unistd.h>

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
    void peersCannotReadFiles();
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
    answerOf(mallory->sendMessage(message, reply));
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
    for (const QString &area : {u"Channels to join"_s, u"Notifications"_s, u"Chats"_s}) {
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

namespace
{
/// Tells whether anything in a folder was opened.
class Watched
{
public:
    Watched()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(picture()) < 0)
            qFatal("cannot write");
        file.close();
        m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        ::inotify_add_watch(m_watch, QFile::encodeName(m_folder.path()).constData(), IN_OPEN);
    }
    ~Watched() { ::close(m_watch); }
    Watched(const Watched &) = delete;
    Watched &operator=(const Watched &) = delete;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"canary.png"_s); }
    [[nodiscard]] bool wasOpened() const
    {
        char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
    }

private:
    static QByteArray picture()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

    QTemporaryDir m_folder;
    int m_watch = -1;
};
} // namespace

/// Threat 2: a file of this computer, by every address that names it, in every text; and as the picture of a person.
void TestCanaryWindow::peersCannotReadFiles()
{
    const Watched canary;
    Stage stage;
    ChatKitty *mallory = stage.person(u"mallory"_s);
    const Channel room = stage.channel(mallory, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const QStringList addresses{u"file://"_s + canary.path(), canary.path(), u"file:"_s + canary.path(), u"image://x/"_s + canary.path(),
                                u"file://localhost"_s + canary.path(), u"/proc/self/root"_s + canary.path()};
    for (const QString &address : addresses) {
        const QString markup = u"<img src='%1'><table background='%1'><style>*{background-image:url(%1)}</style>![](%1)"_s.arg(address);
        stage.say(mallory, room, markup);
        stage.say(mallory, room, u"`"_s + markup + u"` *"_s + markup + u"*"_s);
        answerOf(mallory->updateCurrentUser({.displayName = markup.left(190), .properties = {}, .presenceStatus = {}}));
        answerOf(mallory->updateChannel(room, {.displayName = markup.left(190), .properties = {}, .presenceStatus = {}}));
        stage.say(mallory, room, u"last "_s + address);
        QTRY_VERIFY(stage.shows(u"last "_s + address));
        // A server, or who may choose his picture there, says that it is this file.
        QQmlComponent component(qmlEngine(stage.pane(0)));
        component.setData("import Purr.Controls\nAvatar { name: \"x\" }", {});
        const std::unique_ptr<QObject> avatar(component.createWithInitialProperties({{u"picture"_s, address}}));
        QVERIFY2(avatar, qPrintable(component.errorString()));
    }
    stage.window()->grabWindow();
    // Whatever waits for a thread for pictures has had its turn before these, one for each of the two.
    int turns = 0;
    for (int i = 0; i < 2; ++i)
        pictures::onWorker(this, [] { return true; }, [&turns](bool) { ++turns; });
    QTRY_COMPARE(turns, 2);
    QVERIFY(!canary.wasOpened());
    // The canary sings: it is seen when somebody does read it.
    QVERIFY(!QImage(canary.path()).isNull());
    QVERIFY(canary.wasOpened());
}

PURR_TEST(TestCanaryWindow)
#include "test_canary.moc"
