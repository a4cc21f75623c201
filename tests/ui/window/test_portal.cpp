// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "stage.h"
#include "support/testmain.h"
#include "unit/desktop/mockservice.h"

using namespace purr;
using namespace Qt::Literals::StringLiterals;

/// Files are chosen in the dialogs of the desktop, by its portal, which is played on the private bus.
class TestPortalWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreChosenByThePortal();
};

void TestPortalWindow::filesAreChosenByThePortal()
{
    if (!test::hasPrivateBus() || qgetenv("QT_QPA_PLATFORMTHEME") != "xdgdesktopportal")
        QSKIP("needs a bus of its own and the theme of the portal; run it by ctest");
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString chooser = u"org.freedesktop.portal.FileChooser"_s;
    test::MockService portal(service, path, chooser);
    QVERIFY(portal.start({service, path, chooser}));
    for (const QString &method : {u"OpenFile"_s, u"SaveFile"_s})
        portal.mock(u"AddMethod"_s, {chooser, method, u"ssa{sv}"_s, u"o"_s, u"ret = '/org/freedesktop/portal/desktop/request/1'"_s});

    Stage stage;
    stage.openWindow(u"mara"_s);
    stage.openPane(stage.channel(stage.kitty(), u"room"_s));
    QMetaObject::invokeMethod(stage.pane(0), "focusComposer");
    QTest::keyClick(stage.window(), Qt::Key_U, Qt::ControlModifier);
    QTRY_COMPARE(portal.calls(u"OpenFile"_s).size(), 1);
    QVERIFY(portal.calls(u"SaveFile"_s).isEmpty());
}

PURR_TEST(TestPortalWindow)
#include "test_portal.moc"
