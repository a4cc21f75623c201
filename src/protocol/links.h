// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace purr
{

/// The hypermedia of a resource: destinations by name, as its sender wrote them (protocol.md 0.3). A client keeps them
/// as opaque strings and never builds one; a missing link means "not permitted". Cheap to copy: it shares the JSON.
class Links
{
public:
    [[nodiscard]] QString relay(QStringView name) const { return m_relays.value(name).toString(); }
    [[nodiscard]] QString topic(QStringView name) const { return m_topics.value(name).toString(); }
    /// Whether one of the topics is this destination.
    [[nodiscard]] bool hasTopic(const QString &destination) const;
    [[nodiscard]] QString action(QStringView name) const { return m_actions.value(name).toString(); }
    [[nodiscard]] QString stream(QStringView name) const { return m_streams.value(name).toString(); }

    [[nodiscard]] bool isEmpty() const
    {
        return m_relays.isEmpty() && m_topics.isEmpty() && m_actions.isEmpty() && m_streams.isEmpty();
    }

    void setRelay(const QString &name, const QString &destination) { m_relays.insert(name, destination); }
    void setTopic(const QString &name, const QString &destination) { m_topics.insert(name, destination); }
    void setAction(const QString &name, const QString &destination) { m_actions.insert(name, destination); }
    void setStream(const QString &name, const QString &path) { m_streams.insert(name, path); }

    /// Reads the link maps out of a resource.
    [[nodiscard]] static Links fromJson(const QJsonObject &resource);
    /// Writes those maps that hold something into a resource.
    void addTo(QJsonObject &resource) const;

    friend bool operator==(const Links &, const Links &) = default;

private:
    QJsonObject m_relays;
    QJsonObject m_topics;
    QJsonObject m_actions;
    QJsonObject m_streams;
};

/// Which of the two families of destinations a peer speaks (protocol.md 0.2): V1 has `/application/v1/…`, Plain has
/// `/application/…`.
enum class LinkGeneration { V1, Plain };

} // namespace purr
