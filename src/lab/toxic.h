// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace purr::lab
{

/// What can be set on a sort of fault. Numbers have bounds, words may have a list of what is allowed.
struct ToxicAttribute {
    Q_GADGET
    QML_VALUE_TYPE(toxicAttribute)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT FINAL)
    Q_PROPERTY(bool isText MEMBER isText CONSTANT FINAL)
    Q_PROPERTY(int defaultNumber MEMBER defaultNumber CONSTANT FINAL)
    Q_PROPERTY(int minimum MEMBER minimum CONSTANT FINAL)
    Q_PROPERTY(int maximum MEMBER maximum CONSTANT FINAL)
    Q_PROPERTY(QString defaultText MEMBER defaultText CONSTANT FINAL)

public:
    QString name;
    /// "ms", "KB/s", "bytes", "µs"; empty for counts and words.
    QString unit;
    bool isText = false;
    int defaultNumber = 0;
    int minimum = 0;
    int maximum = 0;
    QString defaultText;

    friend bool operator==(const ToxicAttribute &, const ToxicAttribute &) = default;
};

/// A sort of fault: its name in toxiproxy's words where that has one, where it works, and what can be set.
struct ToxicKind {
    Q_GADGET
    QML_VALUE_TYPE(toxicKind)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(bool onFrames MEMBER onFrames CONSTANT FINAL)
    Q_PROPERTY(bool upstreamOnly MEMBER upstreamOnly CONSTANT FINAL)
    Q_PROPERTY(QList<purr::lab::ToxicAttribute> attributes MEMBER attributes CONSTANT FINAL)

public:
    QString name;
    /// It works on whole STOMP frames and can be narrowed to some of them; otherwise on bytes of a link.
    bool onFrames = false;
    QList<ToxicAttribute> attributes;
    /// It answers what a client sends; what a server sends has no answer.
    bool upstreamOnly = false;

    [[nodiscard]] const ToxicAttribute *attribute(QStringView name) const;

    /// Every sort there is, in the order to show them.
    [[nodiscard]] static const QList<ToxicKind> &all();
    [[nodiscard]] static const ToxicKind *find(QStringView name);

    friend bool operator==(const ToxicKind &, const ToxicKind &) = default;
};

/// One fault to put on a link. Plain data; the JSON form is toxiproxy's, with our own types beside its own:
/// `{"name": "slow", "type": "latency", "stream": "downstream", "toxicity": 1.0, "attributes": {"latency": 200}}`.
struct Toxic {
    Q_GADGET
    QML_VALUE_TYPE(toxic)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString type MEMBER type FINAL)
    Q_PROPERTY(purr::lab::Toxic::Stream stream MEMBER stream FINAL)
    Q_PROPERTY(double toxicity MEMBER toxicity FINAL)
    Q_PROPERTY(QJsonObject attributes MEMBER attributes FINAL)

public:
    /// Upstream is from the client to the server.
    enum class Stream { Upstream, Downstream, Both };
    Q_ENUM(Stream)

    /// Unique on a link; the type when it was not given.
    QString name;
    QString type;
    Stream stream = Stream::Downstream;
    /// For faults on bytes: the share of links that get it. For faults on frames: the share of matching frames.
    double toxicity = 1.0;
    /// Only those that differ from the defaults of the kind.
    QJsonObject attributes;

    [[nodiscard]] int number(QStringView attribute) const;
    [[nodiscard]] QString text(QStringView attribute) const;
    [[nodiscard]] std::chrono::milliseconds time(QStringView attribute) const
    {
        return std::chrono::milliseconds(number(attribute));
    }
    [[nodiscard]] bool actsOn(Stream direction) const { return stream == Stream::Both || stream == direction; }

    /// The error's message names the member and what was expected.
    [[nodiscard]] static Result<Toxic> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Toxic &, const Toxic &) = default;
};

/// A named set of faults that resembles a place.
struct ToxicPreset {
    QString name;
    QList<Toxic> toxics;

    /// "train", "hotel", "suspend and resume".
    [[nodiscard]] static const QList<ToxicPreset> &all();
    [[nodiscard]] static const ToxicPreset *find(QStringView name);
};

} // namespace purr::lab
