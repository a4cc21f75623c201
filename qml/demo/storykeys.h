// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The keys of a story that are letters, too. They go to the story while nobody has begun to write: the cursor stands in
/// the composer all the time, and a presenter does not look there. Owned by the strip that directs the story.
class StoryKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged FINAL)
    Q_PROPERTY(QString scripted MEMBER m_scripted NOTIFY scriptedChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void scriptedChanged();
    void nextWanted();
    void slowerWanted();
    void fasterWanted();

private:
    [[nodiscard]] bool isWriting() const;

    QPointer<QQuickWindow> m_window;
    /// What the story itself has typed last.
    QString m_scripted;
};

} // namespace purr
