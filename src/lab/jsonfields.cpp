// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{
constexpr int largestNumber = 1'000'000'000;
} // namespace

bool JsonFields::fail(const JsonNode &node, const QString &path, const QString &expected)
{
    if (m_problem.isEmpty())
        m_problem = u"line %1: %2: expected %3, found %4"_s.arg(node.line()).arg(
            path.isEmpty() ? u"the file"_s : path, expected, node.describe());
    return false;
}

bool JsonFields::failMissing(const JsonNode &node, const QString &path, const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = u"line %1: %2: expected \"%3\", which is missing"_s.arg(node.line()).arg(
            path.isEmpty() ? u"the file"_s : path, what);
    return false;
}

bool JsonFields::isObject(const JsonNode &node, const QString &path, const QStringList &allowed)
{
    if (!node.isObject())
        return fail(node, path, u"an object"_s);
    for (const JsonNode::Member &member : node.members()) {
        if (!allowed.contains(member.name)) {
            if (m_problem.isEmpty())
                m_problem = u"line %1: %2: expected one of %3"_s.arg(member.node.line()).arg(
                    joined(path, member.name), allowed.join(u", "_s));
            return false;
        }
    }
    return true;
}

bool JsonFields::readText(const JsonNode &parent, const QString &path, const QString &name, QString &target, bool required)
{
    const JsonNode *node = parent.member(name);
    if (!node)
        return !required || failMissing(parent, path, name);
    if (!node->isString() || (required && node->string().isEmpty()))
        return fail(*node, joined(path, name), required ? u"a string that is not empty"_s : u"a string"_s);
    target = node->string();
    return true;
}

bool JsonFields::isNumber(const JsonNode &node, const QString &path, int minimum)
{
    const double number = node.number();
    if (!node.isNumber() || number != qint64(number) || number < minimum || number > largestNumber)
        return fail(node, path, u"a whole number from %1 to %2"_s.arg(minimum).arg(largestNumber));
    return true;
}

bool JsonFields::readNumber(const JsonNode &parent, const QString &path, const QString &name, int &target, int minimum)
{
    const JsonNode *node = parent.member(name);
    if (!node)
        return true;
    if (!isNumber(*node, joined(path, name), minimum))
        return false;
    target = int(node->number());
    return true;
}

bool JsonFields::readFlag(const JsonNode &parent, const QString &path, const QString &name, bool &target)
{
    const JsonNode *node = parent.member(name);
    if (!node)
        return true;
    if (!node->isBool())
        return fail(*node, joined(path, name), u"true or false"_s);
    target = node->boolean();
    return true;
}

bool JsonFields::readTexts(const JsonNode &node, const QString &path, QStringList &target)
{
    if (!node.isArray())
        return fail(node, path, u"an array of strings"_s);
    for (qsizetype i = 0; i < node.members().size(); ++i) {
        const JsonNode &each = node.members().at(i).node;
        if (!each.isString())
            return fail(each, u"%1[%2]"_s.arg(path).arg(i), u"a string"_s);
        target << each.string();
    }
    return true;
}

} // namespace purr::lab
