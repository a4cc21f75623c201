// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>

class QDBusServiceWatcher;

namespace purr
{

/// The desktop's notification service (Desktop Notifications Specification 1.2) over D-Bus. Knows nothing of chat and
/// decides nothing; Notifier does.
///
/// Without a session bus, or with no service on it, it is not available and stays so until a service appears.
class NotificationServer : public QObject
{
    Q_OBJECT

public:
    /// One bubble, as the service is asked to show it.
    struct Bubble {
        /// The bubble that it takes the place of; 0: a new one.
        quint32 replaces = 0;
        QString summary;
        /// Plain text; escaped here when the service reads markup.
        QString body;
        QImage picture;
        bool sound = true;
        /// What is written in an empty reply field; empty: there is no reply.
        QString replyPlaceholder;
        /// Word on the button, and on the inline reply.
        QString replyText;
        /// Empty: there is no such button.
        QString markReadText;
    };

    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Whether a service answered.
    [[nodiscard]] bool isAvailable() const { return m_available; }
    Q_SIGNAL void availableChanged();
    [[nodiscard]] bool can(QLatin1StringView capability) const { return m_capabilities.contains(capability); }
    /// Whether the desktop has been told to be quiet.
    [[nodiscard]] bool isInhibited() const { return m_inhibited; }

    /// Shows a bubble; `shown` gets its id, or 0 when the service refused.
    void show(const Bubble &bubble, std::function<void(quint32 id)> shown);
    void close(quint32 id);

    /// Peer text as a body: escaped for a service that reads markup, unchanged for one that does not.
    [[nodiscard]] QString escaped(const QString &text) const;

Q_SIGNALS:
    void actionInvoked(quint32 id, const QString &action);
    void replied(quint32 id, const QString &text);
    void closed(quint32 id);
    /// Comes before actionInvoked() of the same bubble: what the window needs to be raised.
    void activationToken(quint32 id, const QString &token);

private Q_SLOTS:
    void handleAction(uint id, const QString &action);
    void handleReply(uint id, const QString &text);
    void handleClosed(uint id, uint reason);
    void handleToken(uint id, const QString &token);
    void handlePropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void connectSignals();
    void askCapabilities();
    void askInhibited();
    void setAvailable(bool available);

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    QStringList m_capabilities;
    bool m_available = false;
    bool m_inhibited = false;
};

} // namespace purr
