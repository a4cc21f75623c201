// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "lab/toxicline.h"

#include <QTcpServer>

namespace purr::lab
{

/// A TCP proxy on this machine that puts faults between clients and a server, as toxiproxy does, and that knows
/// WebSocket and STOMP well enough to treat single frames. Any client works through it, also other people's.
class ChaosProxy : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int port READ port NOTIFY listeningChanged FINAL)
    Q_PROPERTY(int linkCount READ linkCount NOTIFY linkCountChanged FINAL)

public:
    enum class Cut {
        Close, ///< both ends see an orderly end
        Reset, ///< both ends see a TCP RST
    };
    Q_ENUM(Cut)

    /// `clock` must outlive this.
    explicit ChaosProxy(Clock *clock, QObject *parent = nullptr);
    ~ChaosProxy() override;

    /// Starts on any free port of the loopback address; the port.
    [[nodiscard]] Result<quint16> listen();
    /// Where connections that come from now on go to.
    void setTarget(const QString &host, quint16 port);
    [[nodiscard]] int port() const { return m_server.serverPort(); }
    [[nodiscard]] int linkCount() const { return int(m_links.size()); }
    /// Links accepted so far.
    [[nodiscard]] int acceptedCount() const { return m_accepted; }

    /// All chances come from this, so that the same seed and the same order of links give the same faults.
    void setSeed(quint64 seed) { m_toxics.setSeed(seed); }
    /// On existing links too. A toxic of the same name is replaced.
    void addToxic(const Toxic &toxic);
    bool removeToxic(const QString &name);
    void clearToxics();
    [[nodiscard]] QList<Toxic> toxics() const { return m_toxics.toxics(); }
    [[nodiscard]] ToxicCount count(const QString &toxic) const { return m_toxics.count(toxic); }

    /// Ends all links now.
    void cutAll(Cut how);
    /// While down, links are cut and new ones are refused. Coming up again takes the same port, and may fail.
    Result<void> setDown(bool down);
    [[nodiscard]] bool isDown() const { return !m_server.isListening(); }
    /// Whether something is on its way through that will come out by itself.
    [[nodiscard]] bool isMoving() const;

Q_SIGNALS:
    void listeningChanged();
    void linkCountChanged();

private:
    class Link;

    void acceptAll();
    void forget(Link *link);

    Clock *m_clock;
    QTcpServer m_server;
    quint16 m_port = 0;
    QString m_targetHost;
    quint16 m_targetPort = 0;
    ToxicSet m_toxics;
    QList<Link *> m_links;
    int m_accepted = 0;
};

} // namespace purr::lab
