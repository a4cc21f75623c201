// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QJsonValue>
#include <QList>

namespace purr::lab
{

/// A JSON value that knows where in its file it stands, so that an error about it can say so. Members keep their order,
/// and a name that comes twice is an error: people write these files by hand.
class JsonNode
{
public:
    struct Member;

    /// The error's message starts with `line N: `.
    [[nodiscard]] static Result<JsonNode> parse(const QByteArray &text);

    [[nodiscard]] QJsonValue::Type type() const { return m_scalar.type(); }
    [[nodiscard]] bool isObject() const { return type() == QJsonValue::Object; }
    [[nodiscard]] bool isArray() const { return type() == QJsonValue::Array; }
    [[nodiscard]] bool isString() const { return type() == QJsonValue::String; }
    [[nodiscard]] bool isNumber() const { return type() == QJsonValue::Double; }
    [[nodiscard]] bool isBool() const { return type() == QJsonValue::Bool; }

    /// Of an object, in file order; of an array, with empty names.
    [[nodiscard]] const QList<Member> &members() const { return m_members; }
    /// Null when there is none.
    [[nodiscard]] const JsonNode *member(QStringView name) const;
    /// Of a string or number; of others the default.
    [[nodiscard]] QString string() const { return m_scalar.toString(); }
    [[nodiscard]] double number() const { return m_scalar.toDouble(); }
    [[nodiscard]] bool boolean() const { return m_scalar.toBool(); }
    /// The whole value without positions.
    [[nodiscard]] QJsonValue value() const;
    /// From 1.
    [[nodiscard]] int line() const { return m_line; }
    /// "an object", "the string \"x\"", "the number 5", …
    [[nodiscard]] QString describe() const;

private:
    friend class JsonNodeParser;

    QJsonValue m_scalar;
    QList<Member> m_members;
    int m_line = 1;
};

struct JsonNode::Member {
    QString name;
    JsonNode node;
};

inline const JsonNode *JsonNode::member(QStringView name) const
{
    for (const Member &member : m_members) {
        if (member.name == name)
            return &member.node;
    }
    return nullptr;
}

} // namespace purr::lab
