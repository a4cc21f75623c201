// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/user.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace purr
{

/// Whether somebody shows this window to others. Then people go by made-up names, the same for the same person every time,
/// and the clock stands still where it was. A story is made up already: it keeps its names and its clock. One for the
/// program: names are made far from the window.
class Presenter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed FINAL)
    Q_PROPERTY(bool fiction READ isFiction WRITE setFiction NOTIFY changed FINAL)
    Q_PROPERTY(bool hidesNames READ hidesNames NOTIFY hidesNamesChanged FINAL)

public:
    static Presenter &instance();
    static Presenter *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    /// What is shown is a story.
    [[nodiscard]] bool isFiction() const { return m_fiction; }
    void setFiction(bool fiction);
    [[nodiscard]] bool hidesNames() const { return m_active && !m_fiction; }
    Q_SIGNAL void changed();
    Q_SIGNAL void hidesNamesChanged();

    /// What a person is called now; not yet safe to show.
    [[nodiscard]] QString name(const User &user);
    [[nodiscard]] QString name(const QString &userName, const QString &displayName);
    /// The time to show for something that happened then.
    [[nodiscard]] QDateTime shownTime(const QDateTime &time) const;

    /// What a person is called while presenting, by the user name.
    [[nodiscard]] QString standIn(const QString &userName);

private:
    Presenter() = default;
    void apply(bool active, bool fiction);

    QHash<QString, QString> m_names;
    QSet<QString> m_taken;
    QDateTime m_since;
    bool m_active = false;
    bool m_fiction = false;
};

} // namespace purr
