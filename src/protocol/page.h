// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/channel.h"

#include <QJsonArray>

namespace purr
{

/// What a page says besides its items (protocol.md 3.10).
struct PageInfo {
    int size = 0;
    int number = 0;
    /// -1 where the list is paged by cursor.
    int totalElements = -1;
    int totalPages = -1;
    /// Cursor lists only: the first and last message id of the page.
    QString start;
    QString next;
    /// Where the neighbours are; empty when there are none.
    QString selfLink;
    QString firstLink;
    QString previousLink;
    QString nextLink;
    QString lastLink;

    [[nodiscard]] static PageInfo fromJson(const QJsonObject &json);
    /// The `page` and `_relays` members around `items` under `_embedded.<key>`; an empty list leaves `_embedded` out.
    [[nodiscard]] QJsonObject toJson(QStringView key, const QJsonArray &items) const;
    friend bool operator==(const PageInfo &, const PageInfo &) = default;
};

/// The `_embedded` key of lists of T.
template <typename T> struct PageKey;
template <> struct PageKey<Channel> { static constexpr QStringView value = u"channels"; };
template <> struct PageKey<User> { static constexpr QStringView value = u"users"; };
template <> struct PageKey<Message> { static constexpr QStringView value = u"messages"; };
template <> struct PageKey<ReadReceipt> { static constexpr QStringView value = u"receipts"; };
template <> struct PageKey<Reaction> { static constexpr QStringView value = u"reactions"; };
template <> struct PageKey<Thread> { static constexpr QStringView value = u"threads"; };

/// The items of a page under `key`; empty when there are none.
[[nodiscard]] QJsonArray embeddedItems(const QJsonObject &page, QStringView key);

/// One page of a list.
template <typename T> struct Page {
    QList<T> items;
    PageInfo info;

    [[nodiscard]] bool hasNext() const { return !info.nextLink.isEmpty(); }
    [[nodiscard]] bool hasPrevious() const { return !info.previousLink.isEmpty(); }

    /// An item that cannot be read fails the whole page: half a page would be a silent gap. Block lists use the keys
    /// `items` and `records`, hence the parameter.
    [[nodiscard]] static Result<Page> fromJson(const QJsonObject &json, QStringView key = PageKey<T>::value)
    {
        Page page;
        page.info = PageInfo::fromJson(json);
        const QJsonArray items = embeddedItems(json, key);
        page.items.reserve(items.size());
        for (const QJsonValue &value : items) {
            Result<T> item = T::fromJson(value.toObject());
            if (item.failed())
                return item.error();
            page.items.append(std::move(item).value());
        }
        return page;
    }
};

template <> struct PageKey<BlockRecord> { static constexpr QStringView value = u"items"; };
/// The other key of block lists: those of a channel.
inline constexpr QStringView channelBlockRecordsKey = u"records";

} // namespace purr
