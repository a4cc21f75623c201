// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "models/channellistmodel.h"

#include <QHash>
#include <QPointer>

namespace purr
{

/// What a screen reader says of things that happen by themselves (ux.md 3.2): the text of new messages in the focused
/// pane, how many came to other open panes, that the connection went and came. At most one announcement per `gap`; what
/// comes meanwhile is merged.
class Announcer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChannelListModel *channels READ channels WRITE setChannels NOTIFY channelsChanged FINAL)
    Q_PROPERTY(double focusedChannel MEMBER m_focused NOTIFY focusedChanged FINAL)
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY enabledChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)

public:
    /// A screen reader needs about that long for a sentence.
    static constexpr std::chrono::milliseconds gap{2'000};
    /// More messages than this at once in the focused pane are counted, not read.
    static constexpr int readOut = 3;

    /// `clock` is not owned; null: the real time.
    explicit Announcer(QObject *parent = nullptr, Clock *clock = nullptr);

    [[nodiscard]] ChannelListModel *channels() const { return m_channels; }
    void setChannels(ChannelListModel *channels);
    Q_SIGNAL void channelsChanged();
    Q_SIGNAL void focusedChanged();
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    Q_SIGNAL void enabledChanged();

    /// What is said now. Emptied before the same words are said again, so that each is a change.
    [[nodiscard]] QString text() const { return m_text; }
    Q_SIGNAL void textChanged();

    /// Says something of its owner's as soon as it is its turn.
    Q_INVOKABLE void announce(const QString &sentence);

private:
    void connectKitty();
    void handleSessions();
    void handleState();
    void consider(const Message &message, const Channel &channel);
    void wake();
    void speak();
    void setText(const QString &text);

    Clock *m_clock;
    QPointer<ChannelListModel> m_channels;
    QPointer<ChatKitty> m_kitty;
    QSet<ChatSession *> m_watched;
    /// Sentences that are said as they are, in their order.
    QStringList m_sentences;
    /// Lines of the focused pane: how many came, and the first of them.
    int m_lineCount = 0;
    QStringList m_lines;
    /// How many came elsewhere, by the title of the channel.
    QMap<QString, int> m_counts;
    QString m_text;
    std::optional<std::chrono::milliseconds> m_spoken;
    double m_focused = 0;
    bool m_enabled = true;
    bool m_timerRuns = false;
    bool m_wasOnline = false;
};

} // namespace purr
