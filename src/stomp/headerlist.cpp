// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stomp/headerlist.h"

namespace purr::stomp
{

HeaderList::HeaderList(std::initializer_list<Header> headers)
{
    qsizetype bytes = 0;
    for (const Header &header : headers)
        bytes += header.name.size() + header.value.size();
    m_bytes.reserve(bytes);
    m_entries.reserve(qsizetype(headers.size()));
    for (const Header &header : headers)
        append(header.name, header.value);
}

void HeaderList::append(QByteArrayView name, QByteArrayView value)
{
    const auto start = quint32(m_bytes.size());
    m_entries.append({start, quint32(name.size()), start + quint32(name.size()), quint32(value.size())});
    m_bytes.append(name).append(value);
}

void HeaderList::append(const HeaderList &other)
{
    const HeaderList copy = other; // `other` may be this list
    for (const Header header : copy)
        append(header.name, header.value);
}

QByteArrayView HeaderList::value(QByteArrayView name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? QByteArrayView() : at(index).value;
}

Header HeaderList::at(qsizetype index) const
{
    const Entry &entry = m_entries.at(index);
    const char *bytes = m_bytes.constData();
    return {QByteArrayView(bytes + entry.name, entry.nameSize), QByteArrayView(bytes + entry.value, entry.valueSize)};
}

qsizetype HeaderList::indexOf(QByteArrayView name) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).nameSize == name.size() && at(i).name == name)
            return i;
    }
    return -1;
}

bool operator==(const HeaderList &a, const HeaderList &b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!(a.at(i) == b.at(i)))
            return false;
    }
    return true;
}

} // namespace purr::stomp
