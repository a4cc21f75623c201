// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "chaosrun.h"
#include "outboxrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace purr::faults;

namespace
{

const QStringList plantsInTheProgram{u"skip-replay"_s, u"no-dedup"_s, u"lose-commit"_s, u"forget-outbox"_s};

int report(const QStringList &problems, const QString &what)
{
    for (const QString &problem : problems.mid(0, 20))
        std::printf("%s\n", qPrintable(problem));
    std::printf("%s: %s\n", problems.isEmpty() ? "kept" : "BROKEN", qPrintable(what));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace

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
    const QCommandLineOption clientKills = number(u"client-kills"_s, u"How often a writer is killed instead of all that."_s, 0);
    const QCommandLineOption plant(
        u"plant"_s,
        u"A bug that must be noticed: lose, duplicate, swap, invent, unacknowledge in what was seen; skip-replay, "
        "no-dedup, lose-commit, forget-outbox in the program (test builds only)."_s,
        u"BUG"_s);
    parser.addOptions({messages, cuts, kills, senders, observers, seed, clientKills, plant});
    // How OutboxRun starts its writer.
    const QCommandLineOption writeTo(u"write-to"_s, {}, u"CHANNEL"_s);
    const QCommandLineOption port(u"port"_s, {}, u"N"_s);
    const QCommandLineOption storage(u"storage"_s, {}, u"DIR"_s);
    const QCommandLineOption from(u"from"_s, {}, u"N"_s);
    const QCommandLineOption count(u"count"_s, {}, u"N"_s);
    for (QCommandLineOption option : {writeTo, port, storage, from, count}) {
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    parser.process(app);
    if (parser.isSet(writeTo))
        return writeTexts(parser.value(storage), parser.value(port).toUShort(), parser.value(writeTo).toLongLong(),
                          parser.value(from).toInt(), parser.value(count).toInt());
    if (parser.value(clientKills).toInt() > 0) {
        if (parser.value(plant) == "no-dedup"_L1) // a bug of both ends, and the server is in this process
            qputenv("PURR_PLANT", "no-dedup");
        OutboxRun run({.kills = parser.value(clientKills).toInt(), .seed = parser.value(seed).toULongLong(), .plant = parser.value(plant)});
        const QStringList problems = QCoro::waitFor(run.run());
        return report(problems, u"%1 kills of a writer, seed %2"_s.arg(parser.value(clientKills), parser.value(seed)));
    }

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
    if (plantsInTheProgram.contains(options.plant))
        qputenv("PURR_PLANT", std::exchange(options.plant, {}).toLatin1());
    QElapsedTimer timer;
    timer.start();
    ChaosRun run(options);
    const QStringList problems = QCoro::waitFor(run.run());
    return report(problems, u"%1 messages, %2 senders, %3 observers, %4 cuts, %5 kills, seed %6, %7 s"_s.arg(options.messages)
                                .arg(options.senders)
                                .arg(options.observers)
                                .arg(options.cuts)
                                .arg(options.kills)
                                .arg(options.seed)
                                .arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
}
