// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"

#include "server/password.h"
#include "server/storedatabase.h"
#include "server/storeschema.h"
#include "server/storewriter.h"

#include <QDateTime>
#include <QDir>
#include <QSignalSpy>

#include <algorithm>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString apiKey = u"test"_s;

template <typename Match> void collect(QQuickItem *root, const Match &match, QList<QQuickItem *> &found)
{
    if (!root || !root->isVisible())
        return;
    if (match(root))
        found.append(root);
    for (QQuickItem *child : root->childItems())
        collect(child, match, found);
}
} // namespace

Stage::Stage()
{
    startServer();
}

Stage::~Stage()
{
    closeWindow();
    m_people.clear();
    stopServer();
}

void Stage::startServer()
{
    server::ServerConfig config;
    config.port = m_port;
    config.dataDir = m_folder.filePath(u"server"_s);
    config.grace = {};
    config.rateLimits = false;
    const Result<quint16> port = m_server.start(config);
    QVERIFY2(port.succeeded(), port.failed() ? qPrintable(port.error().message) : "");
    m_port = port.value();
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void Stage::stopServer()
{
    m_server.stop();
}

ChatKitty *Stage::person(const QString &name)
{
    m_people.push_back(std::make_unique<ChatKitty>());
    ChatKitty *kitty = m_people.back().get();
    kitty->setServer(m_url);
    kitty->setApiKey(apiKey);
    answerOf(kitty->startSession(name));
    return kitty;
}

void Stage::openWindow(const QString &username, QSize size)
{
    startWindow(username, size);
    QTRY_VERIFY(kitty()->isOnline());
}

void Stage::startWindow(const QString &username, QSize size)
{
    m_program = std::make_unique<Program>();
    m_program->dataFolder = m_folder.filePath(u"data"_s);
    m_program->configFolder = m_folder.filePath(u"config"_s);
    m_program->choose(m_url, apiKey, username);
    load(size);
}

void Stage::openWelcome(QSize size)
{
    m_program = std::make_unique<Program>();
    m_program->dataFolder = m_folder.filePath(u"data"_s);
    m_program->configFolder = m_folder.filePath(u"config"_s);
    m_program->choose({}, {}, {});
    load(size);
}

void Stage::load(QSize size)
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_engine->setInitialProperties({{u"program"_s, QVariant::fromValue(m_program.get())}});
    m_engine->load(QUrl(u"qrc:/qt/qml/Purr/App/Main.qml"_s));
    QVERIFY(!m_engine->rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    QVERIFY(m_window);
    if (!size.isEmpty())
        m_window->resize(size);
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void Stage::addAccount(const QString &name, const QString &password)
{
    QDir().mkpath(m_folder.filePath(u"server"_s));
    server::StoreDatabase database;
    QVERIFY(database.open(m_folder.filePath(u"server/purr.sqlite"_s), server::StoreDatabase::Access::ReadWrite).succeeded());
    QVERIFY(server::schema::migrate(database).succeeded());
    server::StoreWriter writer(database);
    QVERIFY(database.run(u"BEGIN IMMEDIATE"_s).succeeded());
    writer.beginAction(QDateTime::currentMSecsSinceEpoch());
    const Result<server::StoredUser> user = writer.createUser(name, false);
    QVERIFY(user.succeeded());
    QVERIFY(writer.setPasswordHash(user->id, server::password::hash(password)).succeeded());
    QVERIFY(database.run(u"COMMIT"_s).succeeded());
}

void Stage::closeWindow()
{
    m_window = nullptr;
    m_engine.reset();
    m_program.reset();
}

ChatKitty *Stage::kitty() const
{
    return m_window ? m_window->findChild<ChatKitty *>() : nullptr;
}

Workspace *Stage::workspace() const
{
    return m_window->findChild<Workspace *>();
}

Channel Stage::channel(ChatKitty *owner, const QString &name, const QList<ChatKitty *> &members)
{
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = name;
    const Channel channel = answerOf(owner->createChannel(request));
    for (ChatKitty *member : members)
        joined(member, name);
    return channel;
}

Channel Stage::direct(ChatKitty *person, const QString &other)
{
    CreateChannelRequest request;
    request.type = ChannelType::Direct;
    request.members = {UserReference{0, other}};
    return answerOf(person->createChannel(request));
}

Channel Stage::joined(ChatKitty *person, const QString &name)
{
    for (const bool mine : {true, false}) {
        ChannelFilter filter;
        filter.joined = mine;
        filter.name = name;
        const QList<Channel> channels = answerOf(person->listChannels(filter)).items;
        const auto found = std::ranges::find(channels, name, &Channel::name);
        if (found != channels.cend())
            return mine ? *found : answerOf(person->joinChannel(*found));
    }
    return {};
}

ChatSession *Stage::enter(ChatKitty *person, const Channel &channel)
{
    const Result<ChatSession *> started = person->startChatSession(channel);
    if (started.failed())
        return nullptr;
    ChatSession *session = started.value();
    // It listens to everything before it is live: who connects later may miss what is said at once.
    QObject::connect(session, &ChatSession::receivedMessage, session, [] {});
    QObject::connect(session, &ChatSession::receivedKeystrokes, session, [] {});
    QObject::connect(session, &ChatSession::typingStarted, session, [] {});
    QObject::connect(session, &ChatSession::participantEnteredChat, session, [] {});
    QObject::connect(session, &ChatSession::messageRead, session, [] {});
    QObject::connect(session, &ChatSession::messageReactionAdded, session, [] {});
    (void)QTest::qWaitFor([&] { return session->isLive(); }, purr::test::patience());
    return session;
}

Message Stage::say(ChatKitty *person, const Channel &channel, const QString &text)
{
    return answerOf(person->sendMessage(channel, text));
}

QList<QQuickItem *> Stage::all(QQuickItem *root, const char *type)
{
    QList<QQuickItem *> found;
    const QByteArray prefix = QByteArray(type) + "_QMLTYPE";
    collect(root, [&](QQuickItem *item) { return QByteArray(item->metaObject()->className()).startsWith(prefix); }, found);
    return found;
}

QQuickItem *Stage::first(QQuickItem *root, const char *type)
{
    return all(root, type).value(0);
}

bool Stage::shows(QQuickItem *root, const QString &text)
{
    QList<QQuickItem *> found;
    collect(
        root,
        [&](QQuickItem *item) {
            QString shown = item->property("text").toString();
            shown.remove(QChar(0x2068)).remove(QChar(0x2069));
            return shown.contains(text);
        },
        found);
    return !found.isEmpty();
}

bool Stage::shows(const QString &text) const
{
    return shows(m_window->contentItem(), text);
}

QList<QQuickItem *> Stage::panes() const
{
    QList<QQuickItem *> panes = all(m_window->contentItem(), "ConversationPane");
    const auto index = [](QQuickItem *pane) { return pane->property("index").toInt(); };
    std::ranges::sort(panes, {}, index);
    return panes;
}

QQuickItem *Stage::pane(int index) const
{
    const QList<QQuickItem *> shown = panes();
    const auto found = std::ranges::find(shown, index, [](QQuickItem *pane) { return pane->property("index").toInt(); });
    return found == shown.cend() ? nullptr : *found;
}

ConversationModel *Stage::conversation(int index) const
{
    QQuickItem *shown = pane(index);
    return shown ? shown->property("conversation").value<ConversationModel *>() : nullptr;
}

ChatSession *Stage::session(int index) const
{
    QQuickItem *shown = pane(index);
    return shown ? shown->property("session").value<ChatSession *>() : nullptr;
}

void Stage::openPane(const Channel &channel)
{
    workspace()->open(channel);
    const int index = workspace()->indexOf(channel.id);
    QTRY_VERIFY(session(index) && session(index)->isLive());
    QTRY_COMPARE(conversation(index)->state(), ConversationModel::State::Ready);
}

void Stage::click(QQuickItem *item, Qt::MouseButton button)
{
    QVERIFY(item);
    // Where it is when everything has its place.
    QSignalSpy frames(m_window, &QQuickWindow::frameSwapped);
    m_window->update();
    (void)frames.wait(1'000);
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(m_window, button, {}, middle.toPoint());
}

void Stage::clickButton(QQuickItem *root, const QString &text)
{
    QList<QQuickItem *> found;
    collect(
        root,
        [&](QQuickItem *item) { return item->inherits("QQuickAbstractButton") && item->property("text").toString().contains(text); },
        found);
    QVERIFY2(!found.isEmpty(), qPrintable(text));
    click(found.constFirst());
}

void Stage::draw()
{
    (void)m_window->grabWindow();
}

void Stage::type(const QString &text)
{
    for (const QChar unit : text)
        QTest::keyClick(m_window, unit.toLatin1());
}
