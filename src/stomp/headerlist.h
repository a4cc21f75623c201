// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMetaType>

#include <initializer_list>

namespace purr::stomp
{

/// One header as views: of a literal when writing, of a HeaderList when reading (valid while that list is unchanged).
struct Header {
    QByteArrayView name;
    QByteArrayView value;
    friend bool operator==(const Header &a, const Header &b) { return a.name == b.name && a.value == b.value; }
};

/// The headers of a frame in wire order, unescaped. Of a repeated name the first counts (STOMP 1.2, "Repeated Header
/// Entries"). All bytes lie in one buffer, so that decoding a frame costs two allocations and not two per header;
/// copies share it.
class HeaderList
{
public:
    HeaderList() = default;
    HeaderList(std::initializer_list<Header> headers);

    /// Adds a header at the end, also when the name is there already.
    void append(QByteArrayView name, QByteArrayView value);
    void append(const HeaderList &other);

    /// The first value of `name`; a null view when there is none. Names are case-sensitive.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return indexOf(name) >= 0; }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] Header at(qsizetype index) const;

    class const_iterator
    {
    public:
        const_iterator(const HeaderList *list, qsizetype index) : m_list(list), m_index(index) {}
        Header operator*() const { return m_list->at(m_index); }
        const_iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        const HeaderList *m_list;
        qsizetype m_index;
    };
    [[nodiscard]] const_iterator begin() const { return {this, 0}; }
    [[nodiscard]] const_iterator end() const { return {this, size()}; }

    friend bool operator==(const HeaderList &a, const HeaderList &b);

private:
    friend class Decoder;

    /// Where a header lies in m_bytes.
    struct Entry {
        quint32 name;
        quint32 nameSize;
        quint32 value;
        quint32 valueSize;
    };
    HeaderList(QByteArray bytes, QList<Entry> entries) : m_bytes(std::move(bytes)), m_entries(std::move(entries)) {}
    [[nodiscard]] qsizetype indexOf(QByteArrayView name) const;

    QByteArray m_bytes;
    QList<Entry> m_entries;
};

} // namespace purr::stomp
