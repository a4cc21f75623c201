// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/restingpointer.h"
#include "support/testmain.h"

#include <QMouseEvent>
#include <QSignalSpy>

using namespace purr;

namespace
{

/// Counts how often a window hears of the pointer, and where it is then.
class Listener : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseMove) {
            ++moves;
            place = static_cast<QMouseEvent *>(event)->position();
        }
        return QObject::eventFilter(watched, event);
    }

    int moves = 0;
    QPointF place;
};

} // namespace

/// A window that moves by itself hears of a pointer that does not.
class TestRestingPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowHearsOfIt();
};

void TestRestingPointer::theWindowHearsOfIt()
{
    QQuickWindow window;
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    RestingPointer resting;
    resting.setFrames(5);
    resting.setWindow(&window);
    Listener listener;
    window.installEventFilter(&listener);
    QSignalSpy frames(&window, &QQuickWindow::frameSwapped);
    const auto draw = [&](qsizetype howMany) {
        const qsizetype end = frames.size() + howMany;
        while (frames.size() < end) {
            const qsizetype before = frames.size();
            window.update();
            QTRY_VERIFY_WITH_TIMEOUT(frames.size() > before, 60'000);
        }
    };
    // Nothing is known of it.
    draw(12);
    QCOMPARE(listener.moves, 0);
    const auto move = [&](Qt::MouseButtons buttons) {
        QMouseEvent event(QEvent::MouseMove, QPointF(30, 40), QPointF(30, 40), QPointF(30, 40), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    };
    move(Qt::NoButton);
    QCOMPARE(listener.moves, 1);
    draw(12);
    QCOMPARE(listener.moves, 3);
    QCOMPARE(listener.place, QPointF(30, 40));
    // It holds something.
    move(Qt::LeftButton);
    draw(12);
    QCOMPARE(listener.moves, 4);
    move(Qt::NoButton);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&window, &leave);
    draw(12);
    QCOMPARE(listener.moves, 5);
}

PURR_TEST(TestRestingPointer)
#include "test_restingpointer.moc"
