// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

// bench_window: the floor of the start benchmark. A window of Controls with a list of forty rows; prints when its first
// frame was shown, and ends.

#include <QDateTime>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQuick
        import QtQuick.Controls.Basic
        import QtQuick.Layouts
        ApplicationWindow {
            width: 1100; height: 720; visible: true
            RowLayout {
                anchors.fill: parent
                ListView {
                    Layout.preferredWidth: 272; Layout.fillHeight: true
                    model: 40
                    delegate: ItemDelegate { required property int index; width: ListView.view.width; text: "Row " + index }
                }
                ColumnLayout {
                    Label { text: "A floor"; font.pixelSize: 20 }
                    TextField { Layout.fillWidth: true }
                    Button { text: "OK" }
                }
            }
        })", {});
    const std::unique_ptr<QObject> root(component.create());
    auto *const window = qobject_cast<QQuickWindow *>(root.get());
    if (!window) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return 1;
    }
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [] {
        std::printf("first frame %lld\n", QDateTime::currentMSecsSinceEpoch());
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
