// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "administration.h"

#include "protocol/names.h"
#include "server/accounts.h"
#include "server/password.h"
#include "server/storedatabase.h"
#include "server/storeschema.h"
#include "server/storesqlite.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUuid>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace purr;
using namespace purr::server;

namespace
{

constexpr int exitFailure = 1;
constexpr int exitUsage = 2;
constexpr qsizetype shortestPassword = 8;

const QString usage = u"user add NAME | user passwd NAME | user remove NAME | user list | key add LABEL | key remove LABEL | key list | backup FOLDER"_s;

void print(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
}

int complain(const QString &sentence, int code = exitFailure)
{
    std::fprintf(stderr, "purrd: %s\n", qPrintable(sentence));
    return code;
}

/// One line of standard input; not shown while it is typed at a terminal.
QString readPassword()
{
    const bool terminal = ::isatty(STDIN_FILENO);
    termios before{};
    if (terminal) {
        std::fprintf(stderr, "Password: ");
        ::tcgetattr(STDIN_FILENO, &before);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    const QString line = QTextStream(stdin).readLine();
    if (terminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
    return line;
}

/// The database of a data folder, with one change in one transaction.
class Administration
{
public:
    Result<void> open(const QString &dataDir)
    {
        if (!QDir().mkpath(dataDir))
            return Error{Failure::Kind::Storage, {}, u"the folder %1 could not be made"_s.arg(dataDir)};
        if (Result<void> opened = m_database.open(dataDir + "/purr.sqlite"_L1, StoreDatabase::Access::ReadWrite); opened.failed())
            return opened;
        return schema::migrate(m_database);
    }

    /// A server that works on the folder notices the change within a second.
    template <typename Change> Result<void> change(Change change)
    {
        if (const Result<int> begun = m_database.run(u"BEGIN IMMEDIATE"_s); begun.failed())
            return begun.error();
        m_writer.beginAction(QDateTime::currentMSecsSinceEpoch());
        Result<void> done = change(m_writer);
        if (done)
            done = m_writer.noteAdministration();
        const Result<int> ended = m_database.run(done ? u"COMMIT"_s : u"ROLLBACK"_s);
        return done && ended.failed() ? Result<void>(ended.error()) : done;
    }

    StoreReader &read() { return m_writer; }

private:
    StoreDatabase m_database;
    StoreWriter m_writer{m_database};
};

int report(const Result<void> &done, const QString &success)
{
    if (done.failed())
        return complain(done.error().message.isEmpty() ? done.error().code : done.error().message);
    print(success);
    return 0;
}

/// For `add` (the user may be a guest already, who then gets the password) and `passwd`.
int setPassword(Administration &store, const QString &name, bool mayCreate)
{
    if (!mayCreate && store.read().userByName(name).failed())
        return complain(u"there is no user '%1'"_s.arg(name));
    const QString given = readPassword();
    if (given.size() < shortestPassword)
        return complain(u"a password needs at least %1 characters"_s.arg(shortestPassword));
    const QString hash = password::hash(given);
    if (hash.isEmpty())
        return complain(u"there is not enough memory to protect the password"_s);
    const Result<void> done = store.change([&](StoreWriter &writer) -> Result<void> {
        Result<StoredUser> user = writer.userByName(name);
        if (user.failed())
            user = writer.createUser(name, false);
        if (user.failed())
            return user.error();
        return writer.setPasswordHash(user->id, hash);
    });
    return report(done, u"%1 can sign in with this password."_s.arg(name));
}

int listAccounts(Administration &store)
{
    const Result<QList<StoredUser>> accounts = store.read().accounts();
    if (accounts.failed())
        return complain(accounts.error().message);
    for (const StoredUser &user : *accounts)
        print(user.name);
    return 0;
}

int removeUser(Administration &store, const QString &name)
{
    const Result<StoredUser> user = store.read().userByName(name);
    if (user.failed())
        return complain(u"there is no user '%1'"_s.arg(name));
    return report(store.change([&](StoreWriter &writer) { return writer.removeUser(user->id); }), u"%1 is removed."_s.arg(name));
}

int addKey(Administration &store, const QString &label)
{
    const Result<QStringList> labels = store.read().apiKeyLabels();
    if (labels && labels->contains(label))
        return complain(u"there is a key '%1' already"_s.arg(label));
    const QString key = QUuid::createUuid().toString(QUuid::Id128) + QUuid::createUuid().toString(QUuid::Id128);
    const Result<void> done = store.change([&](StoreWriter &writer) { return writer.addApiKey(Accounts::hashKey(key), label); });
    return report(done, key);
}

int removeKey(Administration &store, const QString &label)
{
    bool found = false;
    const Result<void> done = store.change([&](StoreWriter &writer) -> Result<void> {
        const Result<bool> removed = writer.removeApiKey(label);
        found = removed && *removed;
        return removed.failed() ? Result<void>(removed.error()) : Result<void>();
    });
    if (done && !found)
        return complain(u"there is no key '%1'"_s.arg(label));
    return report(done, u"The key '%1' lets nobody in any more."_s.arg(label));
}

int listKeys(Administration &store)
{
    const Result<QStringList> labels = store.read().apiKeyLabels();
    if (labels.failed())
        return complain(labels.error().message);
    for (const QString &label : *labels)
        print(label);
    return 0;
}

/// Copies what is in a data folder, in use or not, into an empty one.
Result<void> copyData(const QString &dataDir, const QString &folder)
{
    const QString files = folder + "/files"_L1;
    if (!QDir().mkdir(files))
        return Error{Failure::Kind::Invalid, errorname::internal, u"the folder %1 could not be made"_s.arg(files)};
    if (const Result<void> done = SqliteStore::backUp(dataDir, folder + "/purr.sqlite"_L1); done.failed())
        return done;
    // After the database: a file is there before the database knows it. One that went since is not in the copy's either.
    for (QDirIterator it(dataDir + "/files"_L1, QDir::Files); it.hasNext();) {
        const QString path = it.next();
        if (!QFile::copy(path, files + u'/' + it.fileName()) && QFile::exists(path))
            return Error{Failure::Kind::Invalid, errorname::internal, u"%1 could not be copied"_s.arg(path)};
    }
    return {};
}

/// Copies a data folder into a new one that a server can be started on. All of it or nothing: it grows under another name.
int backUp(const QString &dataDir, const QString &target)
{
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(target));
    const QFileInfo there(folder);
    if (there.exists() && !(there.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return complain(u"%1 exists already"_s.arg(target));
    QStringList parents; // that are made for it, the deepest first
    for (QString parent = there.path(); !QFileInfo::exists(parent); parent = QFileInfo(parent).path())
        parents.append(parent);
    const auto giveUp = [&parents](const QString &why) {
        for (const QString &parent : std::as_const(parents))
            QDir().rmdir(parent);
        return complain(why);
    };
    if (!QDir().mkpath(there.path()))
        return giveUp(u"the folder %1 could not be made"_s.arg(target));
    QTemporaryDir part(folder + ".part-XXXXXX"_L1);
    if (!part.isValid())
        return giveUp(u"the folder %1 could not be made"_s.arg(target));
    Result<void> done = copyData(dataDir, part.path());
    if (done && std::rename(QFile::encodeName(part.path()).constData(), QFile::encodeName(folder).constData()) != 0)
        done = Error{Failure::Kind::Invalid, errorname::internal, u"the folder %1 could not be made"_s.arg(target)};
    if (done.failed()) {
        part.remove();
        return giveUp(done.error().message);
    }
    part.setAutoRemove(false);
    return report(done, u"Everything is in %1."_s.arg(target));
}

} // namespace

int administrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Changes the accounts and keys of a data folder. Passwords are read from standard input."_s);
    parser.addHelpOption();
    const QCommandLineOption dataDir(u"data-dir"_s, u"The folder of the server."_s, u"DIR"_s);
    parser.addOption(dataDir);
    parser.addPositionalArgument(u"command"_s, usage);
    if (!parser.parse(QStringList{u"purrd"_s} + arguments))
        return complain(parser.errorText(), exitUsage);
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    const QStringList words = parser.positionalArguments();
    const QString command = words.mid(0, 2).join(u' ');
    const bool named = words.size() == 3;
    const bool isBackup = words.size() == 2 && words.first() == "backup"_L1;
    if (!(named || isBackup || (words.size() == 2 && command.endsWith("list"_L1))))
        return complain(u"use one of: %1"_s.arg(usage), exitUsage);
    if (!parser.isSet(dataDir))
        return complain(u"say which server by --data-dir DIR"_s, exitUsage);

    if (isBackup)
        return backUp(parser.value(dataDir), words.last());
    Administration store;
    if (const Result<void> opened = store.open(parser.value(dataDir)); opened.failed())
        return complain(opened.error().message);
    const QString name = words.value(2);
    if (command == "user add"_L1)
        return setPassword(store, name, true);
    if (command == "user passwd"_L1)
        return setPassword(store, name, false);
    if (command == "user remove"_L1)
        return removeUser(store, name);
    if (command == "user list"_L1)
        return listAccounts(store);
    if (command == "key add"_L1)
        return addKey(store, name);
    if (command == "key remove"_L1)
        return removeKey(store, name);
    if (command == "key list"_L1)
        return listKeys(store);
    return complain(u"use one of: %1"_s.arg(usage), exitUsage);
}
