// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "samplechannels.h"
#include "scenes.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickView>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// gallery [--dark] [--size 1440x900] [--scale 1.5] [--save FILE.png] PAGE
/// Shows tests/ui/gallery/PAGE.qml with the real modules. With --save it renders once, writes the picture and ends.
///
/// gallery --scenes FOLDER [FILTER]
/// Plays every screen and state in the real window, writes their pictures and ends.
int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Color Emoji"_s});
    QGuiApplication::setFont(font);
    QFont::insertSubstitutions(u"Inter"_s, {u"Inter"_s, u"Noto Color Emoji"_s});

    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption dark(u"dark"_s, u"Dark colours."_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1440x900"_s);
    const QCommandLineOption scale(u"scale"_s, u"Size of text."_s, u"factor"_s, u"1"_s);
    const QCommandLineOption save(u"save"_s, u"Write a picture and end."_s, u"file"_s);
    const QCommandLineOption wait(u"wait"_s, u"Milliseconds before the picture."_s, u"ms"_s, u"700"_s);
    const QCommandLineOption live(u"live"_s, u"Folder with modules to take instead of the built ones."_s, u"folder"_s);
    const QCommandLineOption fresh(u"fresh"_s, u"As if nobody had used it before."_s);
    const QCommandLineOption scenes(u"scenes"_s, u"Take pictures of the real window and end."_s, u"folder"_s);
    parser.addOptions({scenes, dark, size, scale, save, wait, fresh, live});
    parser.addPositionalArgument(u"page"_s, u"Name of a page without .qml."_s);
    parser.process(app);
    if (parser.isSet(scenes))
        return purr::takeScenes(parser.value(scenes), parser.positionalArguments().value(0));
    const QString page = parser.positionalArguments().value(0, u"Controls"_s);

    qmlRegisterType<purr::SampleChannels>("Gallery", 1, 0, "SampleChannels");
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    if (parser.isSet(live))
        view.engine()->addImportPath(parser.value(live));
    QQmlComponent theme(view.engine());
    theme.setData("import QtQml\nimport Purr.Style\nQtObject { property bool dark; property real scale\n"
                  "Component.onCompleted: { Theme.scheme = dark ? Theme.Scheme.Dark : Theme.Scheme.Light;"
                  " Theme.textScale = scale } }",
                  QUrl());
    const std::unique_ptr<QObject> applied(theme.createWithInitialProperties(
        {{u"dark"_s, parser.isSet(dark)}, {u"scale"_s, parser.value(scale).toDouble()}}));
    const QStringList edges = parser.value(size).split(u'x');
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(edges.value(0).toInt(), edges.value(1).toInt());
    view.setSource(QUrl::fromLocalFile(u"" GALLERY_DIR "/%1.qml"_s.arg(page)));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    if (parser.isSet(save)) {
        QTimer::singleShot(parser.value(wait).toInt(), &view, [&view, file = parser.value(save)] {
            const bool saved = view.grabWindow().save(file);
            QCoreApplication::exit(saved ? 0 : 1);
        });
    }
    return QGuiApplication::exec();
}
