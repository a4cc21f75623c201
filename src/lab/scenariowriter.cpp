// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/scenariowriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

/// In the order of reading; names that are not here come behind.
QStringList namesOf(const QJsonObject &object)
{
    static const QStringList order =
        QStringLiteral("version do actor channel name display_name description tags seed actors channels steps by self members "
                       "messages handler message to toxic type stream toxicity text emoji match as fails")
            .split(u' ');
    const auto rank = [](const QString &name) {
        const qsizetype at = order.indexOf(name);
        return at < 0 ? order.size() : at;
    };
    QStringList names = object.keys();
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return names;
}

QString membersOf(const QJsonObject &object)
{
    QStringList members;
    for (const QString &name : namesOf(object))
        members << inlineJson(name) + u": "_s + inlineJson(object.value(name));
    return members.join(u", "_s);
}

} // namespace

QString inlineJson(const QJsonValue &value)
{
    if (value.isObject())
        return u'{' + membersOf(value.toObject()) + u'}';
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items << inlineJson(item);
        return u'[' + items.join(u", "_s) + u']';
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QByteArray scenarioText(const QJsonObject &scenario)
{
    QStringList parts;
    for (const QString &name : namesOf(scenario)) {
        const QJsonArray items = scenario.value(name).toArray();
        QString text = inlineJson(scenario.value(name));
        if (!items.isEmpty() && items.first().isObject()) {
            QStringList lines;
            for (const QJsonValue &item : items)
                lines << u"    { "_s + membersOf(item.toObject()) + u" }"_s;
            text = u"[\n"_s + lines.join(u",\n"_s) + u"\n  ]"_s;
        }
        parts << u"  "_s + inlineJson(name) + u": "_s + text;
    }
    const QString text = u"{\n"_s + parts.join(u",\n"_s) + u"\n}\n"_s;
    return text.toUtf8();
}

} // namespace purr::lab
