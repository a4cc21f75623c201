// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/crowd.h"

#include "client/filetransfer.h"
#include "lab/waiting.h"

#include <QFile>
#include <QMetaEnum>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace purr::lab
{
namespace
{

constexpr auto comeBackTime = 15s;

/// So that people of two runs do not get into each other's way.
QString runName()
{
    static const QString name = QUuid::createUuid().toString(QUuid::Id128).first(4);
    return name;
}

/// What the first ones are called; later ones get the same names with a number.
QString humanName(int number)
{
    static const QStringList names{
        u"Iris Novak"_s,    u"Jonas Berg"_s,    u"Amara Obi"_s,      u"Kenji Mori"_s,     u"Lucia Ferrer"_s,
        u"Theo Laurent"_s,  u"Nadia Haddad"_s,  u"Oskar Lind"_s,     u"Priti Shah"_s,     u"Mateo Ruiz"_s,
        u"Hana Sato"_s,     u"Elif Kaya"_s,     u"Samuel Adeyemi"_s, u"Greta Holm"_s,     u"Rafael Costa"_s,
        u"Yara Mansour"_s,  u"Viktor Petrov"_s, u"Chloe Martin"_s,   u"Tariq Aziz"_s,     u"Ingrid Dahl"_s,
        u"Diego Morales"_s, u"Mina Park"_s,     u"Emil Novotny"_s,   u"Zuri Mwangi"_s,    u"Clara Fontaine"_s,
    };
    const QString &name = names.at((number - 1) % names.size());
    const auto round = (number - 1) / names.size();
    return round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1);
}

} // namespace

QString Crowd::wordOf(Action action)
{
    switch (action) {
    case Action::Enter:
        return tr("Enter");
    case Action::Leave:
        return tr("Leave");
    case Action::Type:
        return tr("Type");
    case Action::Send:
        return tr("Send");
    case Action::SendFile:
        return tr("Send a file");
    case Action::Reply:
        return tr("Reply");
    case Action::Edit:
        return tr("Edit");
    case Action::Delete:
        return tr("Delete");
    case Action::Read:
        return tr("Read");
    case Action::React:
        return tr("React");
    case Action::GoOffline:
        return tr("Go offline");
    case Action::ComeBack:
        return tr("Come back");
    }
    return {};
}

Crowd::Crowd(QObject *parent) : QAbstractListModel(parent) {}

Crowd::~Crowd() = default;

void Crowd::setKitty(ChatKitty *kitty)
{
    if (kitty == m_kitty)
        return;
    clear();
    m_seeder.reset();
    m_kitty = kitty;
    Q_EMIT kittyChanged();
}

int Crowd::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Crowd::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return person.displayName.isEmpty() ? person.client->name() : person.displayName;
    case StateRole:
        return person.offline ? u"Offline"_s
                              : QString::fromLatin1(QMetaEnum::fromType<ChatKitty::ConnectionState>().valueToKey(
                                  int(person.client->kitty().state())));
    case RoomsRole: {
        const QList<ChatSession *> sessions = person.client->kitty().chatSessions();
        return int(std::count_if(sessions.begin(), sessions.end(), [](const ChatSession *each) { return each->isLive(); }));
    }
    case NoteRole:
        return person.note;
    case FailedRole:
        return person.failed;
    default:
        return {};
    }
}

QHash<int, QByteArray> Crowd::roleNames() const
{
    return {{NameRole, "name"}, {StateRole, "connection"}, {RoomsRole, "rooms"}, {NoteRole, "note"}, {FailedRole, "failed"}};
}

int Crowd::rowOf(const Participant *person) const
{
    for (size_t row = 0; row < m_people.size(); ++row) {
        if (m_people[row].client.get() == person)
            return int(row);
    }
    return -1;
}

void Crowd::say(const Participant *person, const QString &note, bool failed)
{
    const int row = rowOf(person);
    if (row < 0)
        return;
    m_people[size_t(row)].note = note;
    m_people[size_t(row)].failed = failed;
    Q_EMIT dataChanged(index(row), index(row));
}

std::unique_ptr<Participant> Crowd::newPerson(const QString &name, const QString &displayName)
{
    Participant::Setup setup;
    setup.name = name;
    setup.displayName = displayName;
    setup.apiKey = m_kitty->apiKey();
    setup.keepsCalls = false;
    auto person = std::make_unique<Participant>(setup, &m_clock);
    const Result<void> reachable = person->setServer(m_kitty->server());
    return reachable.failed() ? nullptr : std::move(person);
}

void Crowd::add(int howMany, const QString &name)
{
    if (!m_kitty)
        return;
    for (int i = 0; i < howMany && count() < largest; ++i) {
        if (howMany == 1 && !name.isEmpty()) {
            addOne(name, {});
            continue;
        }
        ++m_number;
        addOne(u"sim-%1-%2"_s.arg(runName()).arg(m_number), humanName(m_number));
    }
}

void Crowd::addOne(const QString &name, const QString &displayName)
{
    std::unique_ptr<Participant> made = newPerson(name, displayName);
    if (!made)
        return;
    Participant *const person = made.get();
    connect(person, &Participant::somethingHappened, this, [this, person] {
        const int row = rowOf(person);
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {StateRole, RoomsRole});
    });
    beginInsertRows({}, count(), count());
    m_people.push_back({std::move(made), displayName, {}, false, false});
    endInsertRows();
    Q_EMIT countChanged();
    arrive(person);
}

QCoro::Task<void> Crowd::arrive(QPointer<Participant> person)
{
    const QPointer<Crowd> self(this);
    const Result<void> started = co_await person->startSession();
    if (self && person)
        say(person, started.failed() ? started.error().code : QString(), started.failed());
}

void Crowd::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    // Its tasks may be under way: they end when its client goes.
    m_people[size_t(row)].client.release()->deleteLater();
    m_people.erase(m_people.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void Crowd::clear()
{
    while (count() > 0)
        remove(count() - 1);
}

void Crowd::perform(int row, Action action, const Channel &channel, const QString &text)
{
    for (int each = 0; each < count(); ++each) {
        if (row < 0 || row == each)
            act(m_people[size_t(each)].client.get(), action, channel, text);
    }
}

QCoro::Task<Result<void>> Crowd::makeMember(QPointer<Participant> person, Channel channel)
{
    const QPointer<Crowd> self(this);
    person->learnChannel(QString::number(channel.id), channel.id);
    Result<Channel> seen = co_await person->kitty().retrieveChannel(channel.id);
    if (!self || !person)
        co_return Result<void>();
    if (seen.failed() && m_kitty) {
        UserReference reference;
        reference.username = person->name();
        const Result<User> invited = co_await m_kitty->inviteUser(channel, reference);
        if (invited.failed())
            co_return invited.error();
    } else if (seen.succeeded() && seen->canJoin()) {
        const Result<Channel> joined = co_await person->kitty().joinChannel(*seen);
        if (joined.failed())
            co_return joined.error();
    }
    co_return Result<void>();
}

QCoro::Task<void> Crowd::act(QPointer<Participant> person, Action action, Channel channel, QString text)
{
    const QPointer<Crowd> self(this);
    const QString name = QString::number(channel.id);
    Result<void> done;
    if (action == Action::GoOffline || action == Action::ComeBack) {
        m_people[size_t(rowOf(person))].offline = action == Action::GoOffline;
        if (action == Action::GoOffline) {
            person->goOffline();
        } else {
            done = person->comeBack();
            Participant *const back = person;
            // Named: g++ 12 destroys the captures of a lambda twice that is made inside a co_await.
            const auto isBack = [person] { return person && person->kitty().isOnline(); };
            const bool online = co_await waitUntil(back, &Participant::somethingHappened, isBack, comeBackTime);
            if (!online)
                done = Error{Failure::Kind::Timeout, u"TimeoutError"_s, u"did not come online again"_s, {}};
        }
    } else {
        if (action != Action::Leave)
            done = co_await makeMember(person, channel);
        if (!self || !person)
            co_return;
        if (done.succeeded()) {
            if (action == Action::Enter) {
                done = co_await person->enter(name);
            } else if (action == Action::Leave) {
                done = co_await person->leave(name);
            } else if (action == Action::Type) {
                done = co_await person->type(name, text);
            } else if (action == Action::Send) {
                const Result<Message> sent = co_await person->send(name, text);
                done = sent.failed() ? Result<void>(sent.error()) : Result<void>();
            } else if (action == Action::SendFile) {
                const Result<Message> sent = co_await person->sendFile(name, fileToSend());
                done = sent.failed() ? Result<void>(sent.error()) : Result<void>();
            } else {
                done = co_await actOnMessage(person, action, channel, text);
            }
        }
    }
    if (self && person)
        say(person, done.failed() ? u"%1: %2"_s.arg(wordOf(action), done.error().code) : wordOf(action), done.failed());
}

QCoro::Task<Result<void>> Crowd::actOnMessage(QPointer<Participant> person, Action action, Channel channel, QString text)
{
    const Result<Channel> found = co_await person->channel(QString::number(channel.id));
    if (found.failed())
        co_return found.error();
    const Result<Paginator<Message>> page = co_await person->kitty().listMessages(*found);
    if (page.failed())
        co_return page.error();
    const bool ofOwn = action == Action::Edit || action == Action::Delete;
    const QString self = person->name();
    const auto target = std::find_if(page->items.begin(), page->items.end(),
                                     [&](const Message &each) { return !ofOwn || each.user.name == self; });
    if (target == page->items.end())
        co_return Error{Failure::Kind::Invalid, u"ResourceNotFoundError"_s, u"there is no such message"_s, {}};
    const Message message = *target;
    ChatKitty &kitty = person->kitty();
    Error error;
    const auto keep = [&error](const auto &result) { error = result.failed() ? result.error() : Error(); };
    if (action == Action::Reply) {
        SendMessageRequest request;
        request.body = text;
        keep(co_await kitty.sendMessage(message, request));
    } else if (action == Action::Edit) {
        keep(co_await kitty.editMessage(message, text));
    } else if (action == Action::Delete) {
        keep(co_await kitty.deleteMessage(message));
    } else if (action == Action::Read) {
        keep(co_await kitty.readMessage(message));
    } else {
        keep(co_await kitty.reactToMessage(message, text.isEmpty() ? u"👍"_s : text));
    }
    co_return error.isSet() ? Result<void>(error) : Result<void>();
}

QString Crowd::fileToSend()
{
    const QString path = m_folder.filePath(u"notes.txt"_s);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.write(QByteArray("A file of the lab.\n").repeated(50));
    return path;
}

Participant *Crowd::seeder()
{
    if (!m_seeder)
        m_seeder = newPerson(u"seed-%1"_s.arg(runName()));
    return m_seeder.get();
}

void Crowd::setProgress(bool busy, double progress)
{
    m_busy = busy;
    m_progress = progress;
    Q_EMIT progressChanged();
}

void Crowd::seed(int channels, int messagesEach, int filesEach)
{
    if (m_busy || !m_kitty || !seeder())
        return;
    m_cancelled = false;
    m_problem.clear();
    Q_EMIT problemChanged();
    setProgress(true, 0);
    makeSeed(channels, messagesEach, filesEach);
}

QCoro::Task<void> Crowd::makeSeed(int channels, int messagesEach, int filesEach)
{
    const QPointer<Crowd> self(this);
    const QPointer<Participant> person(m_seeder.get());
    QString problem;
    if (person->kitty().state() == ChatKitty::ConnectionState::SignedOut) {
        const Result<void> started = co_await person->startSession();
        if (started.failed())
            problem = started.error().code;
    }
    for (int i = 0; i < channels && problem.isEmpty() && self && person && !m_cancelled; ++i) {
        problem = co_await seedChannel(person, i + 1, messagesEach, filesEach);
        if (self)
            setProgress(true, double(i + 1) / channels);
    }
    if (!self)
        co_return;
    m_problem = problem;
    Q_EMIT problemChanged();
    setProgress(false, m_cancelled || !problem.isEmpty() ? m_progress : 1);
}

QCoro::Task<QString> Crowd::seedChannel(QPointer<Participant> person, int number, int messages, int files)
{
    const QPointer<Crowd> self(this);
    CreateChannelRequest request;
    request.type = ChannelType::Public;
    request.name = u"seed-%1-%2-%3"_s.arg(runName()).arg(++m_number).arg(number);
    request.displayName = u"Seed %1"_s.arg(number);
    const Result<Channel> channel = co_await person->kitty().createChannel(request);
    if (channel.failed())
        co_return channel.error().code;
    const QString name = channel->name;
    person->learnChannel(name, channel->id);
    // The user of this program is to see it.
    if (self && m_kitty) {
        UserReference reference;
        reference.username = m_kitty->currentUser().name;
        std::ignore = co_await person->kitty().inviteUser(*channel, reference);
    }
    for (int i = 0; i < messages && self && person && !m_cancelled; ++i) {
        const Result<Message> sent = co_await person->send(name, u"Message %1 of %2"_s.arg(i + 1).arg(messages));
        if (sent.failed())
            co_return sent.error().code;
    }
    for (int i = 0; i < files && self && person && !m_cancelled; ++i) {
        const Result<Message> sent = co_await person->sendFile(name, fileToSend());
        if (sent.failed())
            co_return sent.error().code;
    }
    co_return QString();
}

} // namespace purr::lab
