// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/reveal.h"

#include <utility>

namespace purr
{

Reveal::Reveal(QObject *parent) : QObject(parent) {}

void Reveal::setPreferences(Preferences *preferences)
{
    if (m_preferences == preferences)
        return;
    if (m_preferences) {
        m_preferences->disconnect(this);
        m_preferences->revealing()->disconnect(this);
    }
    m_preferences = preferences;
    if (preferences) {
        connect(preferences, &Preferences::changed, this, &Reveal::look);
        connect(preferences->revealing(), &Revealing::changed, this, &Reveal::look);
    }
    look();
}

void Reveal::setChannelId(double id)
{
    if (m_channelId == qint64(id))
        return;
    m_channelId = qint64(id);
    look();
}

Revealing::Writing Reveal::writing() const
{
    return m_preferences ? m_preferences->revealing()->writing(m_channelId) : Revealing::Writing::AsUsual;
}

void Reveal::setWriting(Revealing::Writing writing)
{
    if (m_preferences)
        m_preferences->revealing()->setWriting(m_channelId, writing);
}

Revealing::Reading Reveal::reading() const
{
    return m_preferences ? m_preferences->revealing()->reading(m_channelId) : Revealing::Reading::Usual;
}

bool Reveal::isUsual() const
{
    return writing() == Revealing::Writing::AsUsual && reading() == Revealing::Reading::Usual;
}

void Reveal::clear()
{
    if (!m_preferences)
        return;
    m_preferences->revealing()->setWriting(m_channelId, Revealing::Writing::AsUsual);
    m_preferences->revealing()->setReading(m_channelId, Revealing::Reading::Usual);
}

void Reveal::setSendReceipts(bool send)
{
    if (m_preferences)
        m_preferences->revealing()->setReading(m_channelId, send ? Revealing::Reading::Shown : Revealing::Reading::Hidden);
}

void Reveal::look()
{
    const bool usual = writing() == Revealing::Writing::AsUsual;
    const bool typing = m_preferences && (usual ? m_preferences->showTyping() : writing() != Revealing::Writing::Nothing);
    const bool text = typing && (usual ? m_preferences->showLiveText() : writing() == Revealing::Writing::Text);
    const bool receipts = m_preferences
        && (reading() == Revealing::Reading::Usual ? m_preferences->sendReceipts() : reading() == Revealing::Reading::Shown);
    // All is right before anybody is told.
    const bool typingChanges = std::exchange(m_showsTyping, typing) != typing;
    const bool textChanges = std::exchange(m_showsText, text) != text;
    const bool receiptsChange = std::exchange(m_sendsReceipts, receipts) != receipts;
    if (textChanges)
        Q_EMIT showTextChanged();
    if (typingChanges)
        Q_EMIT showTypingChanged();
    if (receiptsChange)
        Q_EMIT sendReceiptsChanged();
    Q_EMIT changed();
}

} // namespace purr
