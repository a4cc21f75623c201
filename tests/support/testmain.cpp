// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>
#include <memory>
#include <vector>

namespace
{
struct TestClass {
    const char *name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

/// The test classes that tests/unproven names: they are known to fail, or have not run yet, and are skipped visibly.
QStringList unprovenClasses()
{
    QStringList names;
    QFile file(QStringLiteral(TEST_DATA_DIR "/../unproven"));
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            if (line.startsWith(QLatin1String("class ")))
                names.append(line.section(QLatin1Char(' '), 1, 1).trimmed());
        }
    }
    return names;
}
} // namespace

int purr::test::add(const char *name, std::function<std::unique_ptr<QObject>()> make)
{
    testClasses().push_back({name, std::move(make)});
    return 0;
}

QString purr::test::dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/") + name;
}

/// Runs every test class of this executable that tests/unproven does not name; `-class NAME` first runs only that one, in
/// any case; `-part 1/2` only every second, and `-part 2/2` the others. The rest goes to Qt Test.
int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QStringList arguments = QCoreApplication::arguments();
    QString only;
    if (arguments.size() > 2 && arguments.at(1) == QLatin1String("-class")) {
        only = arguments.at(2);
        arguments.remove(1, 2);
    }
    int part = 0;
    int parts = 1;
    if (arguments.size() > 2 && arguments.at(1) == QLatin1String("-part")) {
        part = arguments.at(2).section(QLatin1Char('/'), 0, 0).toInt() - 1;
        parts = arguments.at(2).section(QLatin1Char('/'), 1, 1).toInt();
        if (part < 0 || part >= parts) {
            std::fprintf(stderr, "no such part: %s\n", qPrintable(arguments.at(2)));
            return 1;
        }
        arguments.remove(1, 2);
    }
    const QStringList unproven = unprovenClasses();
    int failures = 0;
    int ran = 0;
    int index = 0;
    for (const TestClass &testClass : testClasses()) {
        if (index++ % parts != part)
            continue;
        if (!only.isEmpty() && only != QLatin1String(testClass.name))
            continue;
        ++ran;
        if (only.isEmpty() && unproven.contains(QLatin1String(testClass.name))) {
            // In the form that tests/run adds up; two of the "passed" are never counted.
            std::printf("%s is in tests/unproven\nTotals: 2 passed, 0 failed, 1 skipped\n", testClass.name);
            continue;
        }
        const std::unique_ptr<QObject> test = testClass.make();
        failures += QTest::qExec(test.get(), arguments);
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class ran\n");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
