// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/stretch.h"
#include "protocol/page.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace purr
{

/// Parameters of a relay, as extra headers (protocol.md 2.1).
using RelayParameters = QList<std::pair<QByteArray, QByteArray>>;

/// One page of a list and the way to its neighbours: give it to ChatKitty::nextPage() or prevPage().
template <typename T> struct Paginator {
    QList<T> items;
    PageInfo info;
    /// Of the first request; the neighbours are asked for with the same ones (protocol.md 3.10).
    RelayParameters parameters;
    /// What the items of the neighbours are called.
    QStringView key = PageKey<T>::value;
    /// Of messages: what this page shows of their list, up to the page from which it was reached. Null where it leaves
    /// some out.
    Stretch stretch = {};

    [[nodiscard]] bool hasNextPage() const { return !info.nextLink.isEmpty(); }
    [[nodiscard]] bool hasPreviousPage() const { return !info.previousLink.isEmpty(); }
};

} // namespace purr
