// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/wordingchange.h"

#include "models/clockstyle.h"
#include "models/presenter.h"

#include <QAbstractItemModel>

namespace purr
{

WordingChange &WordingChange::instance()
{
    static WordingChange change;
    return change;
}

WordingChange::WordingChange()
{
    connect(&Presenter::instance(), &Presenter::hidesNamesChanged, this, &WordingChange::changed);
    connect(&ClockStyle::instance(), &ClockStyle::changed, this, &WordingChange::changed);
}

void WordingChange::rewords(QAbstractItemModel *model, const QList<int> &roles)
{
    connect(this, &WordingChange::changed, model, [model, roles] {
        if (const int rows = model->rowCount(); rows > 0)
            Q_EMIT model->dataChanged(model->index(0, 0), model->index(rows - 1, 0), roles);
    });
}

} // namespace purr
