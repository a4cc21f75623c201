// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/brand.h"

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Text has to be readable for people who see badly, too.
constexpr double leastContrast = 4.5;
constexpr qint64 largestFile = 64 * 1024;

const QStringList colourNames{u"background"_s, u"surface"_s, u"text"_s, u"accent"_s, u"accentText"_s, u"accentSoft"_s};

/// What is written on what.
const QList<std::pair<QString, QString>> pairs{{u"text"_s, u"background"_s},  {u"text"_s, u"surface"_s},
                                               {u"text"_s, u"accentSoft"_s},  {u"accent"_s, u"surface"_s},
                                               {u"accent"_s, u"accentSoft"_s}, {u"accentText"_s, u"accent"_s}};

Error wrong(const QString &what)
{
    return {Failure::Kind::Invalid, u"InvalidBrand"_s, what, {}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// `muted` is what Theme writes lesser things in, whatever the brand.
Result<QVariantMap> readColours(const QJsonObject &colours, const QString &path, const QString &muted)
{
    static const QRegularExpression form(u"^#[0-9A-Fa-f]{6}$"_s);
    QVariantMap read;
    for (const QString &name : colours.keys()) {
        if (!colourNames.contains(name))
            return wrong(u"%1.%2: expected one of %3"_s.arg(path, name, colourNames.join(u", "_s)));
    }
    for (const QString &name : colourNames) {
        const QString value = colours.value(name).toString();
        if (!form.match(value).hasMatch())
            return wrong(u"%1.%2: expected a colour like #B8501C"_s.arg(path, name));
        read.insert(name, value);
    }
    for (const auto &[ink, paper] : pairs) {
        const double ratio = Brand::contrast(read.value(ink).toString(), read.value(paper).toString());
        if (ratio < leastContrast)
            return wrong(u"%1: %2 %3 on %4 %5 has a contrast of %6:1, it needs 4.5:1 to be read"_s.arg(
                path, ink, read.value(ink).toString(), paper, read.value(paper).toString(), QString::number(ratio, 'f', 1)));
    }
    for (const QString &paper : {u"background"_s, u"surface"_s}) {
        if (Brand::contrast(muted, read.value(paper).toString()) < leastContrast)
            return wrong(u"%1.%2: %3 leaves too little contrast for notes and times, which are %4"_s.arg(
                path, paper, read.value(paper).toString(), muted));
    }
    return read;
}
} // namespace

double Brand::contrast(const QString &one, const QString &other)
{
    const double a = luminance(QColor(one));
    const double b = luminance(QColor(other));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Result<Brand::File> Brand::parse(const QByteArray &text, const QString &folder)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(u"this is no JSON: %1"_s.arg(error.errorString()));
    for (const QString &name : root.keys()) {
        if (!QStringList{u"$schema"_s, u"name"_s, u"logo"_s, u"colours"_s}.contains(name))
            return wrong(u"%1: expected one of name, logo, colours"_s.arg(name));
    }
    File file;
    file.name = root.value("name"_L1).toString().simplified().left(60);
    if (file.name.isEmpty())
        return wrong(u"name: expected a name"_s);
    const QJsonObject colours = root.value("colours"_L1).toObject();
    const Result<QVariantMap> light = readColours(colours.value("light"_L1).toObject(), u"colours.light"_s, u"#6B655C"_s);
    if (light.failed())
        return light.error();
    const Result<QVariantMap> dark = readColours(colours.value("dark"_L1).toObject(), u"colours.dark"_s, u"#A8A196"_s);
    if (dark.failed())
        return dark.error();
    file.light = *light;
    file.dark = *dark;
    const QString logo = root.value("logo"_L1).toString();
    if (!logo.isEmpty()) {
        const QString path = folder + u'/' + logo;
        if (logo.contains(u".."_s) || logo.startsWith(u'/') || !QFileInfo(path).isFile())
            return wrong(u"logo: expected the name of an image beside the file, found %1"_s.arg(logo));
        file.logo = QUrl::fromLocalFile(path);
    }
    return file;
}

Result<Brand::File> Brand::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return wrong(tr("%1 cannot be read.").arg(name));
    const Result<File> read = parse(file.readAll(), QFileInfo(path).path());
    if (read.failed())
        return wrong(tr("%1 is no brand file. %2").arg(name, read.error().message));
    return read;
}

void Brand::load(const QUrl &url)
{
    const Result<File> file = read(url.toLocalFile());
    if (file.failed()) {
        Q_EMIT failed(file.error().message);
        return;
    }
    m_file = *file;
    Q_EMIT changed();
}

void Brand::remove()
{
    m_file = {};
    Q_EMIT changed();
}

} // namespace purr
