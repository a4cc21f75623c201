// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

constexpr int changesPerInput = 3000;
constexpr qsizetype longestInput = 4096;

/// What a parser is reading.
QByteArray current;

/// Says it, percent-encoded where it is not plain, so that it can become a file of the corpus.
void tellInput(int)
{
    std::fprintf(stderr, "the input was: %s\n", QByteArray(current.toPercentEncoding(" {}[]:,\"/._-")).constData());
}

void run(const QByteArray &input)
{
    current = input;
    // A copy of the exact size, so that the address sanitizer sees the first byte read behind it.
    const auto exact = std::make_unique<uint8_t[]>(size_t(input.size()));
    std::copy(input.begin(), input.end(), exact.get());
    LLVMFuzzerTestOneInput(exact.get(), size_t(input.size()));
}

/// The input with a few bytes set, taken out, doubled, or replaced by a piece of another input.
QByteArray changed(QByteArray input, const QByteArray &other, QRandomGenerator &random)
{
    for (quint32 count = 1 + random.bounded(4u); count > 0 && !input.isEmpty(); --count) {
        const qsizetype at = qsizetype(random.bounded(quint32(input.size())));
        const qsizetype size = 1 + qsizetype(random.bounded(8u));
        switch (random.bounded(4)) {
        case 0: input[at] = char(random.bounded(256)); break;
        case 1: input.remove(at, size); break;
        case 2: input.insert(at, input.mid(at, size)); break;
        default:
            if (!other.isEmpty())
                input.replace(at, size, other.mid(qsizetype(random.bounded(quint32(other.size()))), size * 2));
        }
    }
    return input.left(longestInput);
}

} // namespace

/// Runs one parser over every file of a folder and over changes of each; what it breaks ends the program. The changes
/// are the same in every run, so that a build does not fail by chance; PURR_SEED in the environment makes others.
int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    QByteArrayList inputs;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        inputs.append(file.readAll());
    }
    if (inputs.isEmpty())
        return 2;
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("PURR_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : 20261126;
    std::signal(SIGABRT, tellInput);
    QRandomGenerator random(seed);
    for (const QByteArray &input : std::as_const(inputs)) {
        run(input);
        for (int i = 0; i < changesPerInput; ++i)
            run(changed(input, inputs.at(qsizetype(random.bounded(quint32(inputs.size())))), random));
    }
    std::printf("%lld inputs and %d changes of each\n", qlonglong(inputs.size()), changesPerInput);
    return 0;
}
