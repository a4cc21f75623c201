// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "core/privatefolder.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <sys/stat.h>
#include <unistd.h>

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Threat 40: what is on disk is for this user alone, and where he thinks it is.
class TestPrivateFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsForTheUserAlone();
    void linksAndOthersAreRefused();
};

namespace
{
int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}
} // namespace

void TestPrivateFolder::itIsForTheUserAlone()
{
    const QTemporaryDir top;
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    const QString fresh = top.filePath(u"new/profile"_s);
    QVERIFY(claimPrivateFolder(fresh));
    QCOMPARE(modeOf(fresh), 0700);
    const QString open = top.filePath(u"open"_s);
    QVERIFY(QDir().mkpath(open));
    QCOMPARE(modeOf(open), 0777);
    QVERIFY(claimPrivateFolder(open + u'/'));
    QCOMPARE(modeOf(open), 0700);
}

void TestPrivateFolder::linksAndOthersAreRefused()
{
    const QTemporaryDir top;
    const QString real = top.filePath(u"real"_s);
    QVERIFY(QDir().mkpath(real));
    QCOMPARE(::chmod(QFile::encodeName(real).constData(), 0755), 0);
    const int before = modeOf(real);
    const QString link = top.filePath(u"link"_s);
    QVERIFY(QFile::link(real, link));
    const QString nowhere = top.filePath(u"nowhere"_s);
    QVERIFY(QFile::link(top.filePath(u"not there"_s), nowhere));
    QFile file(top.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &bad : {link, link + u'/', nowhere, file.fileName()}) {
        const Result<void> claimed = claimPrivateFolder(bad);
        QVERIFY2(claimed.failed(), qPrintable(bad));
        QCOMPARE(claimed.error().kind, Failure::Kind::Storage);
    }
    QVERIFY(!QFile::exists(top.filePath(u"not there"_s)));
    QCOMPARE(modeOf(real), before); // and what it points to was not touched
    if (::geteuid() == 0) {
        const QString others = top.filePath(u"others"_s);
        QVERIFY(QDir().mkpath(others));
        QCOMPARE(::chown(QFile::encodeName(others).constData(), 12345, 12345), 0);
        QVERIFY(claimPrivateFolder(others).failed());
    }
}

PURR_TEST(TestPrivateFolder)
#include "test_privatefolder.moc"
