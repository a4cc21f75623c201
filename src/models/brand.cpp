// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/brand.h"

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlEngine>
#include <QRegularExpression>

#include <algorithm>
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
const QList<std::pair<QString, QString>> pairs{{u"text"_s, u"background"_s},   {u"text"_s, u"surface"_s},
                                               {u"text"_s, u"accentSoft"_s},   {u"accent"_s, u"background"_s},
                                               {u"accent"_s, u"surface"_s},    {u"accent"_s, u"accentSoft"_s},
                                               {u"accentText"_s, u"accent"_s}};

Error wrong(const QString &what)
{
    return {Failure::Kind::Invalid, u"InvalidBrand"_s, what, {}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// `one` with that share of `other`.
QString mixed(const QString &one, const QString &other, double share)
{
    const QColor a(one);
    const QColor b(other);
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())).name().toUpper();
}

bool isReadable(const QString &ink, const QStringList &papers)
{
    return std::ranges::all_of(papers, [&ink](const QString &paper) { return Brand::contrast(ink, paper) >= leastContrast; });
}

/// What Theme needs beyond the colours of the file, as far from the text and as near to it as can be read.
void derive(QVariantMap &colours, bool dark)
{
    const auto of = [&colours](const char *name) { return colours.value(QLatin1StringView(name)).toString(); };
    constexpr double step = 0.02;
    // The row under the pointer: tinted by the text, while everything in it can be read.
    const auto tinted = [&](const QString &paper) {
        for (double share = 0.08; share > 0; share -= step) {
            const QString tint = mixed(paper, of("text"), share);
            if (isReadable(of("text"), {tint}) && isReadable(of("accent"), {tint}))
                return tint;
        }
        return paper;
    };
    colours.insert(u"hover"_s, tinted(of("surface")));
    colours.insert(u"hoverOnBackground"_s, tinted(of("background")));
    const QStringList papers{of("background"), of("surface"), of("accentSoft"), of("hover"), of("hoverOnBackground")};
    double share = 0.45;
    while (share > 0 && !isReadable(mixed(of("text"), of("surface"), share), papers))
        share -= step;
    colours.insert(u"muted"_s, mixed(of("text"), of("surface"), std::max(share, 0.0)));
    colours.insert(u"faint"_s, mixed(of("text"), of("surface"), 0.5));
    colours.insert(u"line"_s, mixed(of("surface"), of("text"), 0.14));
    // What has gone well or wrong keeps its hue, as far as it can be read here.
    const auto kept = [&](const QString &usual) {
        double towards = 0;
        while (towards < 1 && !isReadable(mixed(usual, of("text"), towards), {of("background"), of("surface")}))
            towards += step;
        return mixed(usual, of("text"), std::min(towards, 1.0));
    };
    colours.insert(u"ok"_s, kept(dark ? u"#5CC58A"_s : u"#2E8B57"_s));
    colours.insert(u"warnText"_s, kept(dark ? u"#E5B454"_s : u"#8A5A12"_s));
    colours.insert(u"bad"_s, kept(dark ? u"#FF7B6E"_s : u"#C0392B"_s));
    // Buttons under the pointer and pressed.
    const auto shaded = [&](int percent) {
        for (const QColor &shade : {QColor(of("accent")).darker(percent), QColor(of("accent")).lighter(percent)}) {
            if (isReadable(of("accentText"), {shade.name()}))
                return shade.name().toUpper();
        }
        return of("accent");
    };
    colours.insert(u"accentHover"_s, shaded(106));
    colours.insert(u"accentPressed"_s, shaded(112));
}

Result<QVariantMap> readColours(const QJsonObject &colours, const QString &path, bool dark)
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
    derive(read, dark);
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
    const Result<QVariantMap> light = readColours(colours.value("light"_L1).toObject(), u"colours.light"_s, false);
    if (light.failed())
        return light.error();
    const Result<QVariantMap> dark = readColours(colours.value("dark"_L1).toObject(), u"colours.dark"_s, true);
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

Brand &Brand::instance()
{
    static Brand brand;
    return brand;
}

Brand *Brand::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(&instance(), QQmlEngine::CppOwnership);
    return &instance();
}

QString Brand::programName() const
{
    return isActive() ? m_file.name : u"Purr"_s;
}

void Brand::open(const QString &path)
{
    const Result<File> file = read(path);
    setProblem(file.failed() ? file.error().message : QString());
    if (file.failed())
        return;
    take(*file);
}

void Brand::remove()
{
    setProblem({});
    if (!isActive())
        return;
    take({});
}

/// Qt puts the name of the program behind the title of every window that does not have it.
void Brand::take(const File &file)
{
    m_file = file;
    QGuiApplication::setApplicationDisplayName(programName());
    Q_EMIT changed();
}

void Brand::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace purr
