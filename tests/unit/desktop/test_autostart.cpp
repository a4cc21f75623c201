// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/autostart.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsTheTruth();
    void tellsWhenItCannotBeWritten();
};

void TestAutostart::theFileIsTheTruth()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"autostart/org.purr.Purr.desktop"_s);
    Autostart autostart(folder.path());
    QSignalSpy changed(&autostart, &Autostart::enabledChanged);
    QVERIFY(!autostart.isEnabled());
    autostart.setArguments({u"--hidden"_s, u"--profile"_s, u"a \"b\" $c"_s});
    QVERIFY(!QFile::exists(file));
    autostart.setEnabled(true);
    QVERIFY(autostart.isEnabled());
    QVERIFY(!autostart.hasFailed());
    QFile entry(file);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    QVERIFY2(text.contains("\" \"--hidden\" \"--profile\" \"a \\\\\"b\\\\\" \\\\$c\"\n"), text.constData());
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (!validator.isEmpty())
        QCOMPARE(QProcess::execute(validator, {file}), 0);
    QVERIFY(QFile::remove(file));
    QVERIFY(!autostart.isEnabled());
    autostart.setEnabled(true);
    autostart.setEnabled(false);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(changed.size(), 3);
}

void TestAutostart::tellsWhenItCannotBeWritten()
{
    Autostart autostart(u"/proc/there is no such folder"_s);
    autostart.setEnabled(true);
    QVERIFY(autostart.hasFailed());
    QVERIFY(!autostart.isEnabled());
}

PURR_TEST(TestAutostart)
#include "test_autostart.moc"
