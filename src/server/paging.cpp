// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/paging.h"

#include "server/limits.h"

using namespace Qt::Literals::StringLiterals;

namespace purr::server
{

namespace
{

int sizeOf(const Request &request)
{
    const int size = request.destination().paging.size;
    return size > 0 ? size : limits::pageSize;
}

/// The list of the request's link, such as `channels/55.members`.
QString listOf(const Request &request)
{
    QByteArray list = request.destination().pattern;
    if (const qsizetype at = list.indexOf("{id}"); at >= 0)
        list.replace(at, 4, QByteArray::number(request.destination().id));
    return QString::fromLatin1(list);
}

} // namespace

PageRequest pageOf(const Request &request)
{
    return {request.destination().paging.number, sizeOf(request)};
}

void answerPage(Request &request, QStringView key, const QJsonArray &items, qint64 total, QLatin1StringView type)
{
    const int size = sizeOf(request);
    const int number = request.destination().paging.number;
    const int pages = static_cast<int>((total + size - 1) / size);
    const QString sort = QString::fromLatin1(request.destination().paging.sort);
    const LinkMaker links(request.generation());
    const QString list = listOf(request);
    PageInfo info;
    info.size = size;
    info.number = number;
    info.totalElements = static_cast<int>(total);
    info.totalPages = pages;
    info.selfLink = links.page(list, number, size, sort);
    info.firstLink = links.page(list, 0, size, sort);
    info.lastLink = links.page(list, std::max(0, pages - 1), size, sort);
    if (number > 0)
        info.previousLink = links.page(list, number - 1, size, sort);
    if (number + 1 < pages)
        info.nextLink = links.page(list, number + 1, size, sort);
    request.answer(info.toJson(key, items), type);
}

void answerMessages(Request &request, MessageQuery query)
{
    query.viewerId = request.userId();
    if (request.destination().paging.before != 0)
        query.before = request.destination().paging.before;
    query.after = request.destination().paging.after;
    query.size = sizeOf(request);
    const Result<MessagePage> page = request.read().messages(query);
    if (page.failed()) {
        request.fail(page.error());
        return;
    }
    const LinkMaker links(request.generation());
    const QString list = listOf(request);
    PageInfo info;
    info.size = query.size;
    QJsonArray items;
    for (const StoredMessage &message : page->items)
        items.append(request.services().renderer.message(message, request.generation()).toJson());
    info.firstLink = links.first(list);
    info.selfLink = query.before != 0  ? links.cursor(list, "before"_L1, query.before, query.size)
                    : query.after != 0 ? links.cursor(list, "after"_L1, query.after, query.size)
                                       : info.firstLink;
    if (!page->items.isEmpty()) {
        info.start = QString::number(page->items.first().id);
        info.next = QString::number(page->items.last().id);
        if (page->hasOlder)
            info.nextLink = links.cursor(list, "before"_L1, page->items.last().id, query.size);
        if (page->hasNewer)
            info.previousLink = links.cursor(list, "after"_L1, page->items.first().id, query.size);
    }
    request.answer(info.toJson(PageKey<Message>::value, items), "relay.messages"_L1);
}

} // namespace purr::server
