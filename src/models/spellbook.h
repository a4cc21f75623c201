// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace purr
{

/// The opened dictionaries of Spelling; lives on its thread.
class SpellBook : public QObject
{
    Q_OBJECT

public:
    SpellBook();
    ~SpellBook() override;

    /// Files without their suffix. Answers of another edition than the last one are dropped by the asker.
    void open(const QStringList &paths);
    void check(const QStringList &words, quint64 edition);
    void suggest(const QString &word);

Q_SIGNALS:
    void checked(const QHash<QString, bool> &words, quint64 edition);
    void suggested(const QString &word, const QStringList &suggestions);

private:
    struct Dictionary;
    [[nodiscard]] bool isRight(const QString &word);
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries;
};

} // namespace purr
