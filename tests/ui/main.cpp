// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include <QQmlContext>
#include <QQmlEngine>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtQuickTest>

using namespace Qt::Literals::StringLiterals;

/// Prepares the engine of each test file: our modules, and settings that touch no user's.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QStandardPaths::setTestModeEnabled(true); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        engine->rootContext()->setContextProperty(u"testFolder"_s, m_folder.path());
    }

private:
    /// For what tests keep, as `testFolder`.
    QTemporaryDir m_folder;
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)

#include "main.moc"
