// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "client/database.h"
#include "client/localstorefile.h"
#include "client/outboxstore.h"
#include "support/testmain.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Files of other versions of the program: of earlier ones they are brought forward, all of it or nothing; those of later ones are left
/// alone.
class TestStoreVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerFilesAreSetAside_data();
    void newerFilesAreSetAside();
    void filesOfBeforeAreTaken_data() { newerFilesAreSetAside_data(); }
    void filesOfBeforeAreTaken();
    void allOrNothing();
};

namespace
{
/// Opens a file as the program does that has this version of it, and asks it for one number.
std::optional<int> number(const QString &path, const QString &question)
{
    const QString name = u"look"_s;
    std::optional<int> answer;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        file.setDatabaseName(path);
        QSqlQuery query(file.open() ? file : QSqlDatabase());
        if (query.exec(question) && query.next())
            answer = query.value(0).toInt();
        else if (query.isActive())
            answer = 0;
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

Result<SetAside> opened(const QString &kind, const QString &path)
{
    if (kind == "outbox"_L1) {
        OutboxStore outbox;
        const Result<OutboxStore::Opened> result = outbox.open(path);
        return result ? Result<SetAside>(result->setAside) : Result<SetAside>(result.error());
    }
    LocalStoreFile store;
    return store.open(path);
}
} // namespace

void TestStoreVersions::newerFilesAreSetAside_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("outbox") << u"outbox"_s;
    QTest::newRow("store") << u"store"_s;
}

void TestStoreVersions::newerFilesAreSetAside()
{
    QFETCH(const QString, kind);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"file.sqlite"_s);
    QVERIFY(opened(kind, path).succeeded());
    QCOMPARE(number(path, u"PRAGMA user_version"_s), std::optional(1));
    QCOMPARE(number(path, u"CREATE TABLE later (x)"_s), std::optional(0));
    QCOMPARE(number(path, u"PRAGMA user_version = 7"_s), std::optional(0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"later version was set aside"_s));
    const Result<SetAside> aside = opened(kind, path);
    QVERIFY(aside.succeeded());
    QCOMPARE(aside->code, u"StorageNewerError"_s);
    QVERIFY(aside->file.contains(u".newer-"_s));
    // As it was, for the program that knows it.
    QCOMPARE(number(aside->file, u"PRAGMA user_version"_s), std::optional(7));
    QCOMPARE(number(aside->file, u"SELECT count(*) FROM later"_s), std::optional(0));
    QCOMPARE(number(path, u"PRAGMA user_version"_s), std::optional(1));
    QCOMPARE(number(path, u"SELECT count(*) FROM later"_s), std::optional<int>());
    // Once only.
    QVERIFY(opened(kind, path)->isNone());
    QCOMPARE(QDir(dir.path()).entryList({u"*.newer-*"_s}).size(), 1);
}

/// The first outboxes had no version.
void TestStoreVersions::filesOfBeforeAreTaken()
{
    QFETCH(const QString, kind);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"file.sqlite"_s);
    QVERIFY(opened(kind, path).succeeded());
    QCOMPARE(number(path, u"PRAGMA user_version = 0"_s), std::optional(0));
    const Result<SetAside> again = opened(kind, path);
    QVERIFY(again.succeeded() && again->isNone());
    QCOMPARE(number(path, u"PRAGMA user_version"_s), std::optional(1));
}

void TestStoreVersions::allOrNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"file.sqlite"_s);
    Database database;
    QVERIFY(database.open(path, {1, {u"CREATE TABLE IF NOT EXISTS a (x)"_s}}, true).succeeded());
    database.close();
    const QStringList broken{u"CREATE TABLE b (x)"_s, u"INSERT INTO a VALUES (1)"_s, u"CREATE TABLE a (x)"_s};
    QVERIFY(database.open(path, {2, broken}, true).failed());
    database.close();
    QCOMPARE(number(path, u"PRAGMA user_version"_s), std::optional(1));
    QCOMPARE(number(path, u"SELECT count(*) FROM a"_s), std::optional(0));
    QCOMPARE(number(path, u"SELECT count(*) FROM b"_s), std::optional<int>());
    QVERIFY(database.open(path, {2, {u"CREATE TABLE b (x)"_s}}, true).succeeded());
    database.close();
    QCOMPARE(number(path, u"PRAGMA user_version"_s), std::optional(2));
    QCOMPARE(number(path, u"SELECT count(*) FROM b"_s), std::optional(0));
}

PURR_TEST(TestStoreVersions)
#include "test_storeversions.moc"
