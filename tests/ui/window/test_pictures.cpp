// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/filetransfer.h"
#include "models/attachments.h"
#include "models/filedownload.h"
#include "models/messagetext.h"
#include "models/picture.h"
#include "models/preferences.h"
#include "stage.h"
#include "support/animation.h"
#include "support/testmain.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <sys/xattr.h>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Pictures and files of messages: shown, fetched, saved; never by themselves from elsewhere.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesShowAndOpen();
    void theViewerSaysWhatItDid();
    void theSizeMayChangeWhileItIsDecoded();
    void picturesOfTheStartComeWithTheConnection();
    void animationsMoveUnderThePointerOnly();
    void rowsHaveTheirHeightBeforeThePictureComes();
    void foreignPicturesWaitForAClick();
    void disguisedPicturesAreRefused();
    void filesAreSavedSafely();
    void onlyDocumentsAreOpened();
    void downloadsEnd();
    void photosLoseTheirMetadata();

public:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

namespace
{
QString pictureFile(const QTemporaryDir &folder, const QString &name, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 90, 30));
    image.save(folder.filePath(name), "PNG");
    return folder.filePath(name);
}

Message sent(ChatKitty *kitty, const Channel &channel, const QString &path)
{
    FileTransfer *transfer = kitty->sendFile(channel, path);
    (void)QTest::qWaitFor([transfer] { return transfer->state() != FileTransfer::State::Running; }, purr::test::patience());
    return transfer->message();
}

Picture *pictureOf(Stage &stage)
{
    QQuickItem *block = Stage::first(stage.pane(0), "PictureBlock");
    return block ? block->findChild<Picture *>() : nullptr;
}
} // namespace

void TestPictures::picturesShowAndOpen()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    sent(sam, room, pictureFile(folder, u"one.png"_s, {800, 400}));
    sent(sam, room, pictureFile(folder, u"two.png"_s, {30, 40}));
    QTRY_COMPARE(Stage::all(stage.pane(0), "PictureBlock").size(), 2);
    for (QQuickItem *block : Stage::all(stage.pane(0), "PictureBlock"))
        QTRY_COMPARE(block->findChild<Picture *>()->state(), Picture::State::Ready);
    stage.click(Stage::all(stage.pane(0), "PictureBlock").constLast());
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "PictureStage"));
    QQuickItem *viewer = Stage::first(stage.window()->contentItem(), "PictureStage");
    QTRY_COMPARE(viewer->findChild<Picture *>()->state(), Picture::State::Ready);
    const int first = viewer->property("index").toInt();
    QTest::keyClick(stage.window(), first == 0 ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(viewer->property("index").toInt(), 1 - first);
    QTest::keyClick(stage.window(), Qt::Key_Plus);
    QVERIFY(viewer->property("zoom").toReal() > 0);
    // What is under the pointer stays there.
    QQuickItem *flick = nullptr;
    QQuickItem *picture = viewer->findChild<Picture *>();
    viewer->setProperty("index", 0); // the large one
    QTRY_COMPARE(picture->implicitWidth(), 800.0);
    viewer->setProperty("zoom", 4);
    for (QQuickItem *child : viewer->childItems())
        flick = child->inherits("QQuickFlickable") ? child : flick;
    QVERIFY(flick);
    const QPointF pointer(flick->width() * 0.75, flick->height() * 0.75);
    const auto under = [&] {
        const QPointF at = picture->mapFromItem(flick, pointer);
        return QPointF(at.x() / picture->width(), at.y() / picture->height());
    };
    const QPointF before = under();
    QVERIFY(before.x() > 0 && before.x() < 1 && before.y() > 0 && before.y() < 1);
    QMetaObject::invokeMethod(viewer, "zoomAt", Q_ARG(double, 1.5), Q_ARG(double, pointer.x()), Q_ARG(double, pointer.y()));
    QVERIFY2(QLineF(before, under()).length() < 0.01, qPrintable(QString::number(QLineF(before, under()).length())));
    QTest::keyClick(stage.window(), Qt::Key_0);
    QCOMPARE(viewer->property("zoom").toReal(), 0.0);
    QTest::keyClick(stage.window(), Qt::Key_Escape);
    QTRY_VERIFY(!Stage::first(stage.window()->contentItem(), "PictureStage"));
}

void TestPictures::theViewerSaysWhatItDid()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    const Message message = sent(sam, room, pictureFile(folder, u"one.png"_s, {80, 40}));
    QTRY_VERIFY(pictureOf(stage) && pictureOf(stage)->state() == Picture::State::Ready);
    stage.click(Stage::first(stage.pane(0), "PictureBlock"));
    QTRY_VERIFY(Stage::first(stage.window()->contentItem(), "PictureStage"));
    QQuickItem *viewer = Stage::first(stage.window()->contentItem(), "PictureStage");
    QTRY_COMPARE(viewer->findChild<Picture *>()->state(), Picture::State::Ready);
    const auto spoken = [viewer] {
        QStringList names;
        for (QQuickItem *child : viewer->childItems()) {
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
            if (interface && interface->role() == QAccessible::AlertMessage)
                names.append(interface->text(QAccessible::Name));
        }
        return names.join(u'\n');
    };
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(stage.window(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(80, 40));
    QTRY_VERIFY(Stage::shows(viewer, u"Picture copied"_s));
    QCOMPARE(spoken(), u"Picture copied"_s);
    auto *download = viewer->findChild<FileDownload *>();
    const QString target = folder.filePath(u"saved.png"_s);
    download->save(QUrl::fromLocalFile(target));
    QTRY_VERIFY(Stage::shows(viewer, u"Saved as "_s + target));
    QVERIFY(QFile::exists(target));
    QVERIFY(spoken().endsWith(target));
    QVERIFY(Stage::shows(viewer, u"Open folder"_s));
    // To a place that is none, and what to do then.
    download->save(QUrl::fromLocalFile(target + u"/below/a-file.png"_s));
    QTRY_VERIFY(Stage::shows(viewer, u"Choose another folder."_s));
    QVERIFY(Stage::shows(viewer, u"Save as…"_s));
    QVERIFY(spoken().contains(u"could not be saved"_s));
    // It can be saved elsewhere then; without the server it cannot be had.
    download->save(QUrl::fromLocalFile(folder.filePath(u"again.png"_s)));
    QTRY_VERIFY(Stage::shows(viewer, u"again.png"_s));
    QVERIFY(!Stage::shows(viewer, u"Choose another folder."_s));
    stage.stopServer();
    download->save(QUrl::fromLocalFile(folder.filePath(u"third.png"_s)));
    QTRY_VERIFY(Stage::shows(viewer, u"Check the connection"_s));
}

/// What was made for an earlier size would be stretched.
void TestPictures::theSizeMayChangeWhileItIsDecoded()
{
    Stage stage;
    QTemporaryDir folder;
    stage.openWindow(u"mara"_s);
    const Channel room = stage.channel(stage.kitty(), u"room"_s);
    const Message message = sent(stage.kitty(), room, pictureFile(folder, u"one.png"_s, {800, 400}));
    Picture picture(stage.window()->contentItem());
    picture.setCropped(true);
    picture.setSize({200, 100});
    picture.setKitty(stage.kitty());
    picture.setFile(message.file);
    QTRY_COMPARE(picture.state(), Picture::State::Ready);
    picture.setSize({190, 100});
    QCOMPARE(picture.state(), Picture::State::Loading);
    picture.setSize({60, 120});
    QTRY_COMPARE(picture.state(), Picture::State::Ready);
    picture.copy();
    const QSize made = QGuiApplication::clipboard()->image().size();
    QCOMPARE(made, (QSizeF(60, 120) * stage.window()->effectiveDevicePixelRatio()).toSize());
}

void TestPictures::animationsMoveUnderThePointerOnly()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    QFile file(folder.filePath(u"blink.gif"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(test::animation({0, 1}, 3));
    file.close();
    sent(sam, room, file.fileName());
    QTRY_VERIFY(pictureOf(stage) && pictureOf(stage)->isAnimated());
    Picture *picture = pictureOf(stage);
    QVERIFY(!picture->isPlaying());
    QVERIFY(stage.shows(u"GIF"_s));
    // What is on the screen in its middle.
    const auto colour = [&] {
        const QImage shot = stage.window()->grabWindow();
        const QPointF middle = picture->mapToScene(QPointF(picture->width() / 2 - 1, picture->height() / 2 - 1)) * shot.devicePixelRatio();
        return shot.pixelColor(middle.toPoint()).lightness();
    };
    QTRY_VERIFY(colour() < 40);
    const QPoint over = picture->mapToScene(QPointF(20, 20)).toPoint();
    QTest::mouseMove(stage.window(), over);
    QTest::mouseMove(stage.window(), over + QPoint(2, 2));
    QTRY_VERIFY(picture->isPlaying());
    QTRY_VERIFY(colour() > 200);
    QTRY_VERIFY(colour() < 40);
    QTRY_VERIFY(colour() > 200);
    QVERIFY(!stage.shows(u"GIF"_s));
    QTest::mouseMove(stage.window(), QPoint(5, 5));
    QTRY_VERIFY(!picture->isPlaying());
    QTRY_VERIFY(colour() < 40);
    // Never for who wants less motion.
    auto *preferences = stage.window()->findChild<Preferences *>();
    preferences->setReducedMotion(true);
    QTest::mouseMove(stage.window(), over);
    QTest::mouseMove(stage.window(), over + QPoint(2, 2));
    QTRY_VERIFY(Stage::first(stage.pane(0), "MessageActions"));
    QVERIFY(!picture->isPlaying());
    // By keyboard: the row it is in.
    preferences->setReducedMotion(false);
    QTest::mouseMove(stage.window(), QPoint(5, 5));
    QTest::keyClick(stage.window(), Qt::Key_F6);
    QTRY_VERIFY(picture->isPlaying());
}

void TestPictures::rowsHaveTheirHeightBeforeThePictureComes()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    sent(sam, room, pictureFile(folder, u"tall.png"_s, {200, 3000}));
    QTRY_VERIFY(pictureOf(stage));
    QQuickItem *row = Stage::first(stage.pane(0), "MessageRow");
    const qreal before = row->height();
    QTRY_COMPARE(pictureOf(stage)->state(), Picture::State::Ready);
    QCOMPARE(Stage::first(stage.pane(0), "MessageRow")->height(), before);
}

void TestPictures::foreignPicturesWaitForAClick()
{
    Stage stage;
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    QSignalSpy asked(&elsewhere, &QTcpServer::newConnection);
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    SendMessageRequest request;
    request.type = MessageType::File;
    request.file.type = FileType::External;
    request.file.url = u"http://127.0.0.1:%1/track.png"_s.arg(elsewhere.serverPort());
    request.file.name = u"track.png"_s;
    request.file.contentType = u"image/png"_s;
    request.file.size = 100;
    answerOf(sam->sendMessage(room, request));
    QTRY_VERIFY(pictureOf(stage));
    stage.say(sam, room, u"after it"_s);
    QTRY_VERIFY(stage.shows(u"after it"_s));
    QVERIFY(pictureOf(stage)->waits());
    QCOMPARE(asked.size(), 0);
    stage.click(Stage::first(stage.pane(0), "PictureBlock"));
    QTRY_COMPARE(asked.size(), 1);
    // The grant opens the user's own files: it never goes there.
    QTcpSocket *socket = elsewhere.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    QVERIFY(!socket->readAll().contains("grant"));
    // Nobody answers, however often it is tried.
    QObject::connect(&elsewhere, &QTcpServer::newConnection, &elsewhere, [&elsewhere] {
        while (QTcpSocket *again = elsewhere.nextPendingConnection())
            again->close();
    });
    socket->close();
    QTRY_COMPARE(pictureOf(stage)->state(), Picture::State::Failed);
}

void TestPictures::disguisedPicturesAreRefused()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    // By its name each is a picture that is shown; by its bytes none is.
    const QList<QByteArray> disguised{"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><image href='file:///etc/passwd'/></svg>"_ba,
                                      "\xABKTX 11\xBB\r\n\x1A\n\1\2\3\4"_ba, "/* XPM */\nstatic char *x[] = {\"1 1 1 1\",\"a c red\",\"a\"};"_ba,
                                      "P6 1 1 255\nabc"_ba, "BM"_ba + QByteArray(60, '\1')};
    for (const QByteArray &bytes : disguised) {
        QFile file(folder.filePath(u"cat.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Message message = sent(sam, room, file.fileName());
        QVERIFY2(MessageText::isPicture(message), bytes.left(8));
        const auto block = [&]() -> Picture * {
            for (QQuickItem *each : Stage::all(stage.pane(0), "PictureBlock")) {
                auto *const picture = each->findChild<Picture *>();
                if (picture && picture->file().url == message.file.url)
                    return picture;
            }
            return nullptr;
        };
        QTRY_VERIFY2(block(), bytes.left(8));
        QTRY_COMPARE(block()->state(), Picture::State::Refused);
    }
    // And a real one is shown.
    sent(sam, room, pictureFile(folder, u"real.png"_s, {80, 40}));
    const auto shown = [&stage] {
        const QList<QQuickItem *> blocks = Stage::all(stage.pane(0), "PictureBlock");
        return std::ranges::any_of(blocks, [](QQuickItem *each) {
            auto *const picture = each->findChild<Picture *>();
            return picture && picture->state() == Picture::State::Ready;
        });
    };
    QTRY_VERIFY(shown());
}

void TestPictures::filesAreSavedSafely()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    QFile script(folder.filePath(u"run.sh"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho hello\n");
    script.close();
    const Message message = sent(sam, room, script.fileName());
    QVERIFY(!message.file.isNull());
    ChatKitty *mara = stage.person(u"mara"_s);
    stage.joined(mara, u"room"_s);
    FileDownload download;
    download.setKitty(mara);
    download.setFile(message.file);
    QVERIFY(!download.isForeign());
    QVERIFY(!download.isOpenable());
    QCOMPARE(QFileInfo(download.suggestedPath().toLocalFile()).fileName(), u"run.sh"_s);
    const QString target = folder.filePath(u"saved/run.sh"_s);
    download.save(QUrl::fromLocalFile(target));
    QTRY_COMPARE(download.savedPath(), target);
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "#!/bin/sh\necho hello\n"_ba);
    QCOMPARE(QFileInfo(target).permissions() & (QFile::ExeUser | QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Where it came from, on every disk that can hold it, and without the grant that opens it.
    const QByteArray probe = QFile::encodeName(folder.filePath(u"run.sh"_s));
    if (::setxattr(probe.constData(), "user.purr.probe", "x", 1, 0) != 0)
        QSKIP("this disk keeps no attributes");
    char origin[500] = {};
    QVERIFY(::getxattr(QFile::encodeName(target).constData(), "user.xdg.origin.url", origin, sizeof origin - 1) > 0);
    QCOMPARE(QByteArray(origin), QUrl(message.file.url).toEncoded(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    QVERIFY(QByteArray(origin).startsWith("http://127.0.0.1:") && !QByteArray(origin).contains("grant"));
}

/// Threat 16: what can do something is never started; its folder is shown.
void TestPictures::onlyDocumentsAreOpened()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    ChatKitty *mara = stage.person(u"mara"_s);
    stage.joined(mara, u"room"_s);
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_s); });
    for (const auto &[name, opens] : {std::pair(u"notes.txt"_s, true), std::pair(u"plan.pdf"_s, true), std::pair(u"run.sh"_s, false),
                                      std::pair(u"app.desktop"_s, false), std::pair(u"tool.AppImage"_s, false), std::pair(u"page.html"_s, false),
                                      std::pair(u"nothing"_s, false), std::pair(u"x.pyzw"_s, false)}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
        file.close();
        const Message message = sent(sam, room, file.fileName());
        FileDownload download;
        download.setKitty(mara);
        download.setFile(message.file);
        QCOMPARE(download.isOpenable(), opens);
        m_opened.clear();
        download.open();
        QTRY_COMPARE(m_opened.size(), 1);
        const QFileInfo opened(m_opened.constFirst().toLocalFile());
        QVERIFY2(opens ? opened.isFile() && opened.fileName() == name : opened.isDir(), qPrintable(opened.filePath()));
        QVERIFY(!QFileInfo(download.savedPath()).isExecutable());
    }
}

void TestPictures::downloadsEnd()
{
    Stage stage;
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    ChatKitty *mara = stage.person(u"mara"_s);
    FileDownload download;
    download.setKitty(mara);
    FileAttachment file;
    file.type = FileType::External;
    file.name = u"a.pdf"_s;
    for (const QString &url : {u"file:///etc/passwd"_s, u"ftp://a.example/x"_s, u"http://u:p@127.0.0.1/x"_s, u"qrc:/x"_s, u"http://"_s}) {
        file.url = url;
        download.setFile(file);
        download.start();
        QTRY_COMPARE(download.state(), FileDownload::State::Failed);
    }
    file.url = u"http://127.0.0.1:%1/a.pdf"_s.arg(elsewhere.serverPort());
    download.setFile(file);
    download.start();
    QCOMPARE(download.state(), FileDownload::State::Running);
    download.cancel();
    QCOMPARE(download.state(), FileDownload::State::Cancelled);
    // One that says to be endless is refused at the limit.
    download.setLimit(1000);
    QObject::connect(&elsewhere, &QTcpServer::newConnection, &elsewhere, [&elsewhere] {
        while (QTcpSocket *socket = elsewhere.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(5000, 'x'));
            });
        }
    });
    download.start();
    QTRY_COMPARE(download.state(), FileDownload::State::Failed);
    QVERIFY(download.bytes().isEmpty());
}

/// Threat 23: where a photo was made, and with what, stays at home. What the server got is looked at, byte by byte.
void TestPictures::photosLoseTheirMetadata()
{
    Stage stage;
    const QTemporaryDir folder;
    QByteArray photo;
    QBuffer buffer(&photo);
    buffer.open(QIODevice::WriteOnly);
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(&buffer, "JPEG"));
    // Behind the start marker: a block as cameras write it, and a comment.
    const QByteArray secret = "52.5200N 13.4050E";
    const auto block = [](const QByteArray &marker, const QByteArray &content) -> QByteArray {
        const auto length = quint16(content.size() + 2);
        return marker + char(length >> 8) + char(length & 0xFF) + content;
    };
    photo.insert(2, block("\xFF\xE1"_ba, QByteArray("Exif\0\0", 6) + secret) + block("\xFF\xFE"_ba, secret));
    const QString path = folder.filePath(u"holiday.jpg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(photo) == photo.size());
    file.close();
    QVERIFY(!QImage(path).isNull());

    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    const auto received = [&stage] {
        QByteArray all;
        QDirIterator walk(stage.folder() + "/server"_L1, {u"*"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile stored(walk.next());
            if (!stored.fileName().contains("sqlite"_L1) && stored.open(QIODevice::ReadOnly))
                all += stored.readAll();
        }
        return all;
    };
    // As it is the test sees it; cleaned there is a picture and nothing else.
    for (const bool cleans : {true, false}) {
        Attachments attachments;
        attachments.setCleansPhotos(cleans);
        attachments.add({QUrl::fromLocalFile(path)});
        QVERIFY(attachments.hasPhotos());
        attachments.send(sam, room, {});
        QTRY_COMPARE(answerOf(sam->listMessages(room)).items.size(), cleans ? 1 : 2);
        QVERIFY(received().contains("\xFF\xD8\xFF"_ba));
        QCOMPARE(received().contains(secret), !cleans);
    }
}

/// The rows are there before anybody is signed in, and then no file is known to be of this server.
void TestPictures::picturesOfTheStartComeWithTheConnection()
{
    Stage stage;
    QTemporaryDir folder;
    ChatKitty *sam = stage.person(u"sam"_s);
    const Channel room = stage.channel(sam, u"room"_s);
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.joined(stage.kitty(), u"room"_s));
    sent(sam, room, pictureFile(folder, u"one.png"_s, {800, 400}));
    QTRY_VERIFY(pictureOf(stage) && pictureOf(stage)->state() == Picture::State::Ready);
    stage.closeWindow();
    stage.stopServer();
    stage.startWindow(u"mara"_s);
    QTRY_VERIFY(pictureOf(stage));
    QTRY_COMPARE(stage.kitty()->state(), ChatKitty::ConnectionState::Reconnecting);
    QVERIFY(!pictureOf(stage)->waits());
    QTRY_COMPARE(pictureOf(stage)->state(), Picture::State::Failed);
    stage.startServer();
    stage.kitty()->reconnectNow();
    QTRY_VERIFY(pictureOf(stage) && pictureOf(stage)->state() == Picture::State::Ready);
    stage.closeWindow();
    stage.openWindow(u"mara"_s);
    QTRY_VERIFY(pictureOf(stage) && pictureOf(stage)->state() == Picture::State::Ready);
}

PURR_TEST(TestPictures)
#include "test_pictures.moc"
