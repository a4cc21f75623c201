// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/positionedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{
constexpr int deepest = 32;

/// A file that is none must not write to the terminal of whoever checks it.
QString printable(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &c : text)
        c = c.isPrint() || c.isSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    return text;
}
} // namespace

/// Reads the structure itself and leaves strings and numbers to Qt.
class JsonNodeParser
{
public:
    explicit JsonNodeParser(const QByteArray &text) : m_text(text) {}

    Result<JsonNode> parse()
    {
        JsonNode root;
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        if (!readValue(root, 0))
            return error();
        skipSpace();
        if (m_at < m_text.size()) {
            fail(u"expected the end of the file"_s);
            return error();
        }
        return root;
    }

private:
    [[nodiscard]] Error error() const
    {
        return {Failure::Kind::Invalid, u"InvalidJson"_s, u"line %1: %2"_s.arg(m_line).arg(m_problem), {}};
    }

    bool fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
        return false;
    }

    void skipSpace()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    [[nodiscard]] char peek()
    {
        skipSpace();
        return m_at < m_text.size() ? m_text.at(m_at) : '\0';
    }

    bool readValue(JsonNode &node, int depth)
    {
        const char c = peek();
        node.m_line = m_line;
        if (depth > deepest)
            return fail(u"nested too deeply"_s);
        if (c == '{')
            return readObject(node, depth);
        if (c == '[')
            return readArray(node, depth);
        if (c == '"') {
            QString string;
            if (!readString(string))
                return false;
            node.m_scalar = string;
            return true;
        }
        return readWord(node);
    }

    bool readObject(JsonNode &node, int depth)
    {
        node.m_scalar = QJsonObject();
        ++m_at;
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        while (true) {
            if (peek() != '"')
                return fail(u"expected a member name in quotes"_s);
            JsonNode::Member member;
            if (!readString(member.name))
                return false;
            if (node.member(member.name))
                return fail(u"\"%1\" is there twice"_s.arg(member.name));
            if (peek() != ':')
                return fail(u"expected : after \"%1\""_s.arg(member.name));
            ++m_at;
            if (!readValue(member.node, depth + 1))
                return false;
            node.m_members.append(std::move(member));
            const char c = peek();
            if (c != ',' && c != '}')
                return fail(u"expected , or }"_s);
            ++m_at;
            if (c == '}')
                return true;
            if (!mayGoOn('}'))
                return false;
        }
    }

    bool readArray(JsonNode &node, int depth)
    {
        node.m_scalar = QJsonArray();
        ++m_at;
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        while (true) {
            JsonNode::Member member;
            if (!readValue(member.node, depth + 1))
                return false;
            node.m_members.append(std::move(member));
            const char c = peek();
            if (c != ',' && c != ']')
                return fail(u"expected , or ]"_s);
            ++m_at;
            if (c == ']')
                return true;
            if (!mayGoOn(']'))
                return false;
        }
    }

    /// After a comma: another one of its kind has to come.
    bool mayGoOn(char end)
    {
        const int line = m_line;
        if (peek() != end)
            return true;
        m_line = line;
        return fail(u"a comma too many"_s);
    }

    /// By Qt, wrapped in an array, so that escapes and UTF-8 are judged by one rule.
    [[nodiscard]] static QJsonValue scalar(const QByteArray &token)
    {
        return QJsonDocument::fromJson('[' + token + ']').array().at(0);
    }

    bool readString(QString &string)
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != '"') {
            if (m_text.at(m_at) == '\n')
                return fail(u"expected \" before the end of the line"_s);
            // Qt takes any letter after a backslash.
            if (m_text.at(m_at) == '\\' && !strchr("\"\\/bfnrtu", m_text.at(std::min(m_at + 1, m_text.size() - 1))))
                return fail(u"expected a string of valid escapes and UTF-8"_s);
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        }
        if (m_at >= m_text.size())
            return fail(u"expected \" before the end of the file"_s);
        ++m_at;
        const QJsonValue value = scalar(m_text.mid(start, m_at - start));
        if (!value.isString())
            return fail(u"expected a string of valid escapes and UTF-8"_s);
        string = value.toString();
        return true;
    }

    bool readWord(JsonNode &node)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !strchr(" \t\r\n,]}:[{\"", m_text.at(m_at)))
            ++m_at;
        const QByteArray word = m_text.mid(start, m_at - start);
        const QJsonValue value = word.isEmpty() ? QJsonValue(QJsonValue::Undefined) : scalar(word);
        if (value.isUndefined())
            return fail(word.isEmpty() ? u"expected a value"_s : u"expected a value, not %1"_s.arg(printable(word.left(40))));
        node.m_scalar = value;
        return true;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_problem;
};

Result<JsonNode> JsonNode::parse(const QByteArray &text)
{
    return JsonNodeParser(text).parse();
}

QJsonValue JsonNode::value() const
{
    if (isObject()) {
        QJsonObject object;
        for (const Member &member : m_members)
            object.insert(member.name, member.node.value());
        return object;
    }
    if (isArray()) {
        QJsonArray array;
        for (const Member &member : m_members)
            array.append(member.node.value());
        return array;
    }
    return m_scalar;
}

QString JsonNode::describe() const
{
    switch (type()) {
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::String:
        return u"the string \"%1\""_s.arg(string().left(60));
    case QJsonValue::Double:
        return u"the number %1"_s.arg(number());
    case QJsonValue::Bool:
        return boolean() ? u"true"_s : u"false"_s;
    default:
        return u"null"_s;
    }
}

} // namespace purr::lab
