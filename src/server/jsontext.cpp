// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/jsontext.h"

#include "protocol/names.h"
#include "server/request.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

/// Depth of nesting, without parsing; brackets inside strings do not count.
int depthOf(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace

Result<QJsonObject> objectOf(const QByteArray &text, int depth)
{
    if (depthOf(text) > depth)
        return wireError(errorname::validation, u"The body is nested too deeply."_s);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return wireError(errorname::validation, u"The body must be a JSON object."_s);
    return document.object();
}

} // namespace purr::server
