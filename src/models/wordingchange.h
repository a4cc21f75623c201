// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

class QAbstractItemModel;

namespace purr
{

/// Tells when every text that a model made must be made again: another language, another clock, or people go by other
/// names. One for the program, like what it follows.
class WordingChange : public QObject
{
    Q_OBJECT

public:
    static WordingChange &instance();

    /// Lets the views of a list read these roles of its rows anew then; without any: all of them.
    void rewords(QAbstractItemModel *model, const QList<int> &roles = {});

    /// Whoever changes the language says so by this.
    Q_SIGNAL void changed();

private:
    WordingChange();
};

} // namespace purr
