// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/rowsync.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace purr;

namespace
{
struct Row {
    int key = 0;
    int content = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

class Model : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows.at(index.row()).content) : QVariant();
    }
    void sync(const QList<Row> &wanted)
    {
        syncRows(
            rows, wanted, [](const Row &row) { return row.key; }, [this](int first, int last) { beginInsertRows({}, first, last); },
            [this] { endInsertRows(); }, [this](int first, int last) { beginRemoveRows({}, first, last); },
            [this] { endRemoveRows(); }, [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    }

    QList<Row> rows;
};

QList<Row> numbered(int count)
{
    QList<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.append({i, i});
    return rows;
}
} // namespace

/// Rows that become others without a reset.
class TestRowSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRowsBecomeAnyOthers()
    {
        QRandomGenerator random(20261127);
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 500; ++round) {
            QList<Row> wanted;
            for (int key = 0; key < 12; ++key) {
                if (random.bounded(3) > 0)
                    wanted.insert(random.bounded(int(wanted.size()) + 1), {key, random.bounded(2)});
            }
            model.sync(wanted);
            QCOMPARE(model.rows, wanted);
        }
    }

    void oneOfManyThatMovesIsTheOnlyOne()
    {
        Model model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QList<Row> wanted = numbered(10'000);
        model.sync(wanted);
        QCOMPARE(inserted.size(), 1);
        for (const auto &[from, to] : {std::pair(0, 9'999), std::pair(9'999, 0), std::pair(5'000, 1)}) {
            inserted.clear();
            removed.clear();
            wanted.move(from, to);
            model.sync(wanted);
            QCOMPARE(model.rows, wanted);
            QCOMPARE(inserted.size(), 1);
            QCOMPARE(removed.size(), 1);
            QCOMPARE(inserted.constFirst().at(1).toInt(), to);
            QCOMPARE(removed.constFirst().at(1).toInt(), from);
        }
    }

    void changesOfContentAreNoMoves()
    {
        Model model;
        QList<Row> wanted = numbered(5);
        model.sync(wanted);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        wanted[3].content = 7;
        model.sync(wanted);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 1);
    }
};

PURR_TEST(TestRowSync)
#include "test_rowsync.moc"
