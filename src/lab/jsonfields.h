// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/positionedjson.h"

#include <QStringList>

namespace purr::lab
{

/// Reads members of a JSON file and checks what they are. The first problem stops it and is kept: line, path, what was
/// expected and what stands there. For the readers of the lab's files to derive from.
class JsonFields
{
public:
    /// The first problem; empty when there was none.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    bool fail(const JsonNode &node, const QString &path, const QString &expected);
    bool failMissing(const JsonNode &node, const QString &path, const QString &what);
    /// An object with these members only.
    bool isObject(const JsonNode &node, const QString &path, const QStringList &allowed);
    bool isNumber(const JsonNode &node, const QString &path, int minimum = 0);
    bool readText(const JsonNode &parent, const QString &path, const QString &name, QString &target, bool required = false);
    bool readNumber(const JsonNode &parent, const QString &path, const QString &name, int &target, int minimum = 0);
    bool readFlag(const JsonNode &parent, const QString &path, const QString &name, bool &target);
    bool readTexts(const JsonNode &node, const QString &path, QStringList &target);

    /// Every element of the array `name`, which may be missing unless `required`.
    template <typename Read>
    bool readArray(const JsonNode &parent, const QString &path, const QString &name, bool required, Read read)
    {
        const JsonNode *node = parent.member(name);
        if (!node)
            return !required || failMissing(parent, path, name);
        if (!node->isArray() || (required && node->members().isEmpty()))
            return fail(*node, joined(path, name), required ? QStringLiteral("an array that is not empty") : QStringLiteral("an array"));
        for (qsizetype i = 0; i < node->members().size(); ++i) {
            if (!read(node->members().at(i).node, QStringLiteral("%1[%2]").arg(joined(path, name)).arg(i)))
                return false;
        }
        return true;
    }

    [[nodiscard]] static QString joined(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : path + u'.' + name;
    }

protected:
    QString m_problem;
};

} // namespace purr::lab
