// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "lab/toxic.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr::lab
{
namespace
{

constexpr int oneHour = 3'600'000;

ToxicAttribute number(const QString &name, const QString &unit, int byDefault, int minimum, int maximum)
{
    return {name, unit, false, byDefault, minimum, maximum, {}};
}

ToxicAttribute word(const QString &name, const QString &byDefault = {})
{
    return {name, {}, true, 0, 0, 0, byDefault};
}

/// What narrows a fault on frames; `times` is how often it acts, 0 without end.
QList<ToxicAttribute> framesAnd(const QList<ToxicAttribute> &own)
{
    return QList<ToxicAttribute>{word(u"command"_s), word(u"destination"_s), word(u"body"_s),
                                 number(u"skip"_s, {}, 0, 0, 1'000'000), number(u"times"_s, {}, 0, 0, 1'000'000)}
           + own;
}

QList<ToxicKind> makeKinds()
{
    return {
        {u"latency"_s, false,
         {number(u"latency"_s, u"ms"_s, 200, 0, oneHour), number(u"jitter"_s, u"ms"_s, 0, 0, oneHour)}},
        {u"bandwidth"_s, false, {number(u"rate"_s, u"KB/s"_s, 32, 1, 1'000'000)}},
        {u"slow_close"_s, false, {number(u"delay"_s, u"ms"_s, 2'000, 0, oneHour)}},
        {u"timeout"_s, false, {number(u"timeout"_s, u"ms"_s, 5'000, 0, oneHour)}},
        {u"reset_peer"_s, false, {number(u"timeout"_s, u"ms"_s, 0, 0, oneHour)}},
        {u"slicer"_s, false,
         {number(u"average_size"_s, u"bytes"_s, 64, 1, 1'000'000),
          number(u"size_variation"_s, u"bytes"_s, 32, 0, 1'000'000),
          number(u"delay"_s, u"µs"_s, 0, 0, 10'000'000)}},
        {u"limit_data"_s, false, {number(u"bytes"_s, u"bytes"_s, 16'384, 0, 1'000'000'000)}},
        {u"half_open"_s, false, {}},
        {u"drop"_s, true, framesAnd({})},
        {u"duplicate"_s, true, framesAnd({})},
        {u"reorder"_s, true, framesAnd({number(u"window"_s, {}, 2, 2, 100)})},
        {u"refuse"_s, true, framesAnd({word(u"error"_s, u"ChatSessionLimitExceededError"_s)}), true},
    };
}

Error invalid(const QString &message)
{
    return {Failure::Kind::Invalid, u"InvalidToxic"_s, message, {}};
}

Result<Toxic::Stream> streamFrom(const QJsonValue &value, const ToxicKind &kind)
{
    const QString word = value.toString();
    if (kind.upstreamOnly && !value.isUndefined() && word != "upstream"_L1)
        return invalid(u"stream: expected \"upstream\", since %1 answers what is sent"_s.arg(kind.name));
    if (word == "upstream"_L1 || kind.upstreamOnly)
        return Toxic::Stream::Upstream;
    if (value.isUndefined())
        return kind.onFrames ? Toxic::Stream::Both : Toxic::Stream::Downstream;
    if (word == "downstream"_L1)
        return Toxic::Stream::Downstream;
    if (word == "both"_L1)
        return Toxic::Stream::Both;
    return invalid(u"stream: expected \"upstream\", \"downstream\" or \"both\""_s);
}

QString word(Toxic::Stream stream)
{
    switch (stream) {
    case Toxic::Stream::Upstream:
        return u"upstream"_s;
    case Toxic::Stream::Downstream:
        return u"downstream"_s;
    case Toxic::Stream::Both:
        break;
    }
    return u"both"_s;
}

Result<void> checkAttribute(const ToxicKind &kind, const QString &name, const QJsonValue &value)
{
    const ToxicAttribute *attribute = kind.attribute(name);
    if (!attribute) {
        QStringList known;
        for (const ToxicAttribute &each : kind.attributes)
            known << each.name;
        return invalid(u"attributes.%1: \"%2\" has no such attribute, expected %3"_s.arg(
            name, kind.name, known.isEmpty() ? u"none"_s : known.join(u", "_s)));
    }
    if (attribute->isText) {
        if (!value.isString())
            return invalid(u"attributes.%1: expected a string"_s.arg(name));
        return {};
    }
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != qint64(number) || number < attribute->minimum || number > attribute->maximum)
        return invalid(u"attributes.%1: expected a whole number from %2 to %3"_s.arg(name)
                           .arg(attribute->minimum)
                           .arg(attribute->maximum));
    return {};
}

Toxic made(const QString &type, Toxic::Stream stream, const QJsonObject &attributes, double toxicity = 1.0)
{
    return {type, type, stream, toxicity, attributes};
}

} // namespace

const ToxicAttribute *ToxicKind::attribute(QStringView name) const
{
    const auto it = std::find_if(attributes.begin(), attributes.end(),
                                 [&](const ToxicAttribute &each) { return each.name == name; });
    return it == attributes.end() ? nullptr : &*it;
}

const QList<ToxicKind> &ToxicKind::all()
{
    static const QList<ToxicKind> kinds = makeKinds();
    return kinds;
}

const ToxicKind *ToxicKind::find(QStringView name)
{
    const QList<ToxicKind> &kinds = all();
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const ToxicKind &kind) { return kind.name == name; });
    return it == kinds.end() ? nullptr : &*it;
}

int Toxic::number(QStringView attribute) const
{
    const QJsonValue value = attributes.value(attribute);
    if (value.isDouble())
        return value.toInt();
    const ToxicKind *kind = ToxicKind::find(type);
    const ToxicAttribute *known = kind ? kind->attribute(attribute) : nullptr;
    return known ? known->defaultNumber : 0;
}

QString Toxic::text(QStringView attribute) const
{
    const QJsonValue value = attributes.value(attribute);
    if (value.isString())
        return value.toString();
    const ToxicKind *kind = ToxicKind::find(type);
    const ToxicAttribute *known = kind ? kind->attribute(attribute) : nullptr;
    return known ? known->defaultText : QString();
}

Result<Toxic> Toxic::fromJson(const QJsonObject &json)
{
    static const QStringList members{u"name"_s, u"type"_s, u"stream"_s, u"toxicity"_s, u"attributes"_s};
    for (const QString &member : json.keys()) {
        if (!members.contains(member))
            return invalid(u"%1: expected only %2"_s.arg(member, members.join(u", "_s)));
    }
    Toxic toxic;
    toxic.type = json.value("type"_L1).toString();
    const ToxicKind *kind = ToxicKind::find(toxic.type);
    if (!kind) {
        QStringList names;
        for (const ToxicKind &each : ToxicKind::all())
            names << each.name;
        return invalid(u"type: expected one of %1"_s.arg(names.join(u", "_s)));
    }
    if (json.contains("name"_L1) && json.value("name"_L1).toString().isEmpty())
        return invalid(u"name: expected a string that is not empty"_s);
    toxic.name = json.value("name"_L1).toString(toxic.type);
    const Result<Stream> stream = streamFrom(json.value("stream"_L1), *kind);
    if (stream.failed())
        return stream.error();
    toxic.stream = stream.value();
    const QJsonValue toxicity = json.value("toxicity"_L1);
    toxic.toxicity = toxicity.toDouble(1.0);
    if ((!toxicity.isUndefined() && !toxicity.isDouble()) || toxic.toxicity < 0 || toxic.toxicity > 1)
        return invalid(u"toxicity: expected a number from 0 to 1"_s);
    if (json.contains("attributes"_L1) && !json.value("attributes"_L1).isObject())
        return invalid(u"attributes: expected an object"_s);
    toxic.attributes = json.value("attributes"_L1).toObject();
    for (auto it = toxic.attributes.constBegin(); it != toxic.attributes.constEnd(); ++it) {
        const Result<void> checked = checkAttribute(*kind, it.key(), it.value());
        if (checked.failed())
            return checked.error();
    }
    return toxic;
}

QJsonObject Toxic::toJson() const
{
    QJsonObject json{{u"name"_s, name}, {u"type"_s, type}, {u"stream"_s, word(stream)}, {u"toxicity"_s, toxicity}};
    json.insert(u"attributes"_s, attributes);
    return json;
}

const QList<ToxicPreset> &ToxicPreset::all()
{
    using enum Toxic::Stream;
    static const QList<ToxicPreset> presets{
        {u"train"_s,
         {made(u"latency"_s, Both, {{u"latency"_s, 180}, {u"jitter"_s, 140}}),
          made(u"bandwidth"_s, Both, {{u"rate"_s, 48}}),
          made(u"reset_peer"_s, Both, {{u"timeout"_s, 20'000}}, 0.5)}},
        {u"hotel"_s,
         {made(u"latency"_s, Both, {{u"latency"_s, 400}, {u"jitter"_s, 250}}),
          made(u"bandwidth"_s, Both, {{u"rate"_s, 12}}),
          made(u"slicer"_s, Both, {{u"average_size"_s, 200}, {u"size_variation"_s, 150}})}},
        {u"suspend and resume"_s, {made(u"half_open"_s, Both, {})}},
    };
    return presets;
}

const ToxicPreset *ToxicPreset::find(QStringView name)
{
    const QList<ToxicPreset> &presets = all();
    const auto it =
        std::find_if(presets.begin(), presets.end(), [&](const ToxicPreset &preset) { return preset.name == name; });
    return it == presets.end() ? nullptr : &*it;
}

} // namespace purr::lab
