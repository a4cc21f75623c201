// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/outgoing.h"

namespace purr::server
{

namespace
{
constexpr qsizetype worthSharing = 256; ///< less is copied faster than kept
constexpr qsizetype keptBuffer = 16 * 1024;
} // namespace

void Outgoing::appendShared(const QByteArray &bytes)
{
    if (bytes.size() < worthSharing) {
        m_own.append(bytes);
        return;
    }
    m_shared.append({m_own.size(), bytes});
    m_sharedSize += bytes.size();
}

void Outgoing::clear()
{
    // An idle connection keeps a small buffer only.
    if (m_own.capacity() > keptBuffer)
        m_own = {};
    else
        m_own.resize(0);
    if (m_shared.capacity() > keptBuffer / qsizetype(sizeof(Shared)))
        m_shared = {};
    else
        m_shared.clear();
    m_sharedSize = 0;
}

} // namespace purr::server
