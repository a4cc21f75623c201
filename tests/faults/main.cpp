// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "chaosrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace purr::faults;

/// 0 when every promise was kept, 1 when not, 2 for wrong arguments. The seed is printed: it tells the same story again.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"People write in one channel while links break or the server is killed."_s);
    parser.addHelpOption();
    const auto number = [&](const QString &name, const QString &what, int byDefault) {
        return QCommandLineOption(name, what, u"N"_s, QString::number(byDefault));
    };
    const QCommandLineOption messages = number(u"messages"_s, u"Messages of all senders together."_s, 1000);
    const QCommandLineOption cuts = number(u"cuts"_s, u"How many links are cut."_s, 0);
    const QCommandLineOption kills = number(u"kills"_s, u"How often the server is killed with signal 9."_s, 0);
    const QCommandLineOption senders = number(u"senders"_s, u"How many write."_s, 4);
    const QCommandLineOption observers = number(u"observers"_s, u"How many only read."_s, 4);
    const QCommandLineOption seed = number(u"seed"_s, u"Of all chances."_s, 1);
    const QCommandLineOption plant(u"plant"_s, u"A bug to put into what was seen: lose, duplicate, swap, invent, unacknowledge."_s, u"BUG"_s);
    parser.addOptions({messages, cuts, kills, senders, observers, seed, plant});
    parser.process(app);

    ChaosOptions options;
    options.messages = parser.value(messages).toInt();
    options.cuts = parser.value(cuts).toInt();
    options.kills = parser.value(kills).toInt();
    options.senders = parser.value(senders).toInt();
    options.observers = parser.value(observers).toInt();
    options.seed = parser.value(seed).toULongLong();
    options.plant = parser.value(plant);
    if (options.messages < 4 || options.senders < 1 || options.observers < 0)
        return 2;
    QElapsedTimer timer;
    timer.start();
    ChaosRun run(options);
    const QStringList problems = QCoro::waitFor(run.run());
    for (const QString &problem : problems)
        std::printf("%s\n", qPrintable(problem));
    std::printf("%s: %d messages, %d senders, %d observers, %d cuts, %d kills, seed %llu, %.1f s\n",
                problems.isEmpty() ? "kept" : "BROKEN", options.messages, options.senders, options.observers, options.cuts,
                options.kills, static_cast<unsigned long long>(options.seed), double(timer.elapsed()) / 1000);
    return problems.isEmpty() ? 0 : 1;
}
