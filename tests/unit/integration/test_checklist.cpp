// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace purr::test;
using namespace Qt::Literals::StringLiterals;

/// The checklist for servers (protocol.md 8) is the official SDKs' in tests/conformance; `checklist` beside this file says
/// for each of its numbers which tests our own client passes, at purrd and at a server that is not ours.
class TestChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberHasItsTestsOrAReason();
    void everyNumberIsAnItemOfTheSdks();

private:
    static constexpr int numbers = 120;
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly | QIODevice::Text) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void TestChecklist::everyNumberHasItsTestsOrAReason()
{
    // Test functions are slots of test classes: declared or defined in the class, or outside of it.
    QSet<QString> tests;
    QSet<QString> atPurrd; // classes that meet the real server, or the strange one
    QSet<QString> atStrangers;
    static const QRegularExpression named(u"^class (Test\\w+)|^    void (\\w+)\\(\\)"_s, QRegularExpression::MultilineOption);
    for (QDirIterator files(dataFile(u"../unit"_s), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QString testClass;
        const QString text = read(files.next());
        for (auto matches = named.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.hasCaptured(1)) {
                testClass = match.captured(1);
                if (text.contains("support/strangeserver.h"_L1))
                    atStrangers.insert(testClass);
                else if (text.contains("support/liveserver.h"_L1) || text.contains("\"sdklist.h\""_L1))
                    atPurrd.insert(testClass);
            } else if (!testClass.isEmpty()) {
                tests.insert(testClass + u"::"_s + match.captured(2));
            }
        }
    }
    QVERIFY(tests.contains(u"TestChecklist::everyNumberHasItsTestsOrAReason"_s));

    QMap<int, int> seen;
    QStringList faults;
    const QStringList lines = read(dataFile(u"../unit/integration/checklist"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'|');
        const int number = cells.first().trimmed().toInt();
        ++seen[number];
        if (cells.size() != 3)
            faults.append(u"not three cells: "_s + line);
        for (qsizetype column = 1; column < cells.size(); ++column) {
            const QString cell = cells.at(column).trimmed();
            const QString reason = u"server: "_s;
            if (cell.startsWith(reason)) {
                if (cell.size() < reason.size() + 10)
                    faults.append(u"no reason: "_s + line);
                continue;
            }
            bool meets = false;
            const QStringList names = cell.split(u',');
            for (const QString &name : names) {
                if (!tests.contains(name.trimmed()))
                    faults.append(u"%1: there is no test %2"_s.arg(number).arg(name.trimmed()));
                meets = meets || (column == 1 ? atPurrd : atStrangers).contains(name.trimmed().section(u':', 0, 0));
            }
            if (!meets)
                faults.append(u"%1: no test of these meets that server: %2"_s.arg(number).arg(cell));
        }
    }
    for (int number = 1; number <= numbers; ++number) {
        if (seen.take(number) != 1)
            faults.append(u"%1 has not one line"_s.arg(number));
    }
    if (!seen.isEmpty())
        faults.append(u"there is no number %1"_s.arg(seen.firstKey()));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestChecklist::everyNumberIsAnItemOfTheSdks()
{
    QSet<int> items;
    static const QRegularExpression item(u"^ *item\\((\\d+),"_s, QRegularExpression::MultilineOption);
    for (QDirIterator files(dataFile(u"../conformance/items"_s), {u"*.mjs"_s}, QDir::Files); files.hasNext();) {
        for (auto matches = item.globalMatch(read(files.next())); matches.hasNext();)
            items.insert(matches.next().captured(1).toInt());
    }
    QStringList missing;
    for (int number = 1; number <= numbers; ++number) {
        if (!items.contains(number))
            missing.append(QString::number(number));
    }
    QCOMPARE(missing, QStringList());
}

PURR_TEST(TestChecklist)
#include "test_checklist.moc"
