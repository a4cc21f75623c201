// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "protocol/page.h"

#include "protocol/json.h"

namespace purr
{

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Cursors are strings in some generations, numbers in others (protocol.md 3.4).
QString cursorFromJson(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(json::id(value)) : value.toString();
}
} // namespace

PageInfo PageInfo::fromJson(const QJsonObject &json)
{
    PageInfo info;
    const QJsonObject page = json.value("page"_L1).toObject();
    info.size = page.value("size"_L1).toInt();
    info.number = page.value("number"_L1).toInt();
    info.totalElements = page.value("totalElements"_L1).toInt(page.value("totalElement"_L1).toInt(-1));
    info.totalPages = page.value("totalPages"_L1).toInt(-1);
    info.start = cursorFromJson(page.value("start"_L1));
    info.next = cursorFromJson(page.value("next"_L1));
    const Links links = Links::fromJson(json);
    info.selfLink = links.relay(u"self");
    info.firstLink = links.relay(u"first");
    info.previousLink = links.relay(u"prev");
    info.nextLink = links.relay(u"next");
    info.lastLink = links.relay(u"last");
    return info;
}

QJsonObject PageInfo::toJson(QStringView key, const QJsonArray &items) const
{
    QJsonObject page{{"size"_L1, size}};
    if (totalElements >= 0) {
        page.insert("number"_L1, number);
        page.insert("totalElement"_L1, totalElements);
        page.insert("totalElements"_L1, totalElements);
        page.insert("totalPages"_L1, totalPages);
    }
    json::putString(page, "start"_L1, start);
    json::putString(page, "next"_L1, next);
    QJsonObject relays;
    json::putString(relays, "self"_L1, selfLink);
    json::putString(relays, "first"_L1, firstLink);
    json::putString(relays, "prev"_L1, previousLink);
    json::putString(relays, "next"_L1, nextLink);
    json::putString(relays, "last"_L1, lastLink);
    QJsonObject json{{"page"_L1, page}, {"_relays"_L1, relays}};
    if (!items.isEmpty())
        json.insert("_embedded"_L1, QJsonObject{{key.toString(), items}});
    return json;
}

QJsonArray embeddedItems(const QJsonObject &page, QStringView key)
{
    return page.value("_embedded"_L1).toObject().value(key).toArray();
}

} // namespace purr
