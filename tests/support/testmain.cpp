// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "support/testmain.h"

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

/// Runs every test class of this executable; `-class NAME` first runs only that one, the rest goes to Qt Test.
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
    int failures = 0;
    int ran = 0;
    for (const TestClass &testClass : testClasses()) {
        if (!only.isEmpty() && only != QLatin1String(testClass.name))
            continue;
        ++ran;
        const std::unique_ptr<QObject> test = testClass.make();
        failures += QTest::qExec(test.get(), arguments);
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class ran\n");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}
