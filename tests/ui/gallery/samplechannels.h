// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/channellistmodel.h"

namespace purr
{

/// A channel list with sample rows from tests/data/gallery/channels.json, without a server.
class SampleChannels : public ChannelListModel
{
    Q_OBJECT

public:
    explicit SampleChannels(QObject *parent = nullptr);
    Q_INVOKABLE purr::CurrentUser me() const { return m_me; }

private:
    CurrentUser m_me;
};

} // namespace purr
