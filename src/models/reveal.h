// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/preferences.h"
#include "models/revealing.h"

#include <QPointer>

namespace purr
{

/// What others see of this user in one channel: the settings for all, and what he chose for this one.
class Reveal : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::Preferences *preferences READ preferences WRITE setPreferences NOTIFY changed FINAL)
    Q_PROPERTY(double channelId READ channelId WRITE setChannelId NOTIFY changed FINAL)
    Q_PROPERTY(purr::Revealing::Writing writing READ writing WRITE setWriting NOTIFY changed FINAL)
    Q_PROPERTY(bool usual READ isUsual NOTIFY changed FINAL)
    Q_PROPERTY(bool showTyping READ showsTyping NOTIFY showTypingChanged FINAL)
    Q_PROPERTY(bool showText READ showsText NOTIFY showTextChanged FINAL)
    Q_PROPERTY(bool sendReceipts READ sendsReceipts WRITE setSendReceipts NOTIFY sendReceiptsChanged FINAL)

public:
    explicit Reveal(QObject *parent = nullptr);

    /// Not owned; null: nothing is revealed.
    [[nodiscard]] Preferences *preferences() const { return m_preferences; }
    void setPreferences(Preferences *preferences);
    [[nodiscard]] double channelId() const { return double(m_channelId); }
    void setChannelId(double id);
    Q_SIGNAL void changed();

    [[nodiscard]] Revealing::Writing writing() const;
    void setWriting(Revealing::Writing writing);
    /// Whether nothing was chosen for this channel alone.
    [[nodiscard]] bool isUsual() const;
    /// Takes back what was chosen for this channel alone.
    Q_INVOKABLE void clear();

    /// Whether others may know that the user types, and what.
    [[nodiscard]] bool showsTyping() const { return m_showsTyping; }
    Q_SIGNAL void showTypingChanged();
    [[nodiscard]] bool showsText() const { return m_showsText; }
    Q_SIGNAL void showTextChanged();
    /// Whether others may know what he has read.
    [[nodiscard]] bool sendsReceipts() const { return m_sendsReceipts; }
    void setSendReceipts(bool send);
    Q_SIGNAL void sendReceiptsChanged();

private:
    void look();
    [[nodiscard]] Revealing::Reading reading() const;

    QPointer<Preferences> m_preferences;
    qint64 m_channelId = 0;
    bool m_showsTyping = false;
    bool m_showsText = false;
    bool m_sendsReceipts = false;
};

} // namespace purr
