// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/message.h"
#include "protocol/user.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace purr
{

/// Whether somebody shows this window to others. Then people go by made-up names, the same for the same person every time,
/// also where others speak of them, and the clock stands still where it was. A story is made up already: it keeps its names
/// and its clock. One for the program: names are made far from the window.
class Presenter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed FINAL)
    Q_PROPERTY(bool fiction READ isFiction WRITE setFiction NOTIFY changed FINAL)
    Q_PROPERTY(bool hidesNames READ hidesNames NOTIFY hidesNamesChanged FINAL)
    /// This one. A binding that asks it by way of this property is made anew when the names change.
    Q_PROPERTY(purr::Presenter *now READ now NOTIFY hidesNamesChanged FINAL)

public:
    static Presenter &instance();
    static Presenter *create(QQmlEngine *, QJSEngine *);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    /// What is shown is a story.
    [[nodiscard]] bool isFiction() const { return m_fiction; }
    void setFiction(bool fiction);
    [[nodiscard]] bool hidesNames() const { return m_active && !m_fiction; }
    [[nodiscard]] Presenter *now() { return this; }
    Q_SIGNAL void changed();
    Q_SIGNAL void hidesNamesChanged();

    /// What a person is called now; not yet safe to show.
    [[nodiscard]] QString name(const User &user);
    [[nodiscard]] QString name(const QString &userName, const QString &displayName);
    /// Now `text` may name this person. Everyone whose name is shown is met by that.
    void meet(const User &user);
    /// A text as it is shown now: while presenting, with made-up names for everyone who was met. Only whole words are
    /// names, in capitals or not; mentions (`<@name>`) are left to whoever shows them.
    [[nodiscard]] QString words(const QString &text);
    /// The text of a message as it is shown now.
    [[nodiscard]] QString words(const Message &message);
    /// The same for what is read as data: nothing is left to others.
    [[nodiscard]] Q_INVOKABLE QString data(const QString &text);
    /// The time to show for something that happened then.
    [[nodiscard]] QDateTime shownTime(const QDateTime &time) const;

    /// What a person is called while presenting, by the user name.
    [[nodiscard]] QString standIn(const QString &userName);

private:
    Presenter() = default;
    void apply(bool active, bool fiction);

    /// A name that texts may hold, and what stands there instead.
    struct Spoken {
        QString name;
        QString standIn;
    };

    void meet(const QString &userName, const QString &displayName);
    void learn(const QString &name, const QString &standIn);
    [[nodiscard]] const Spoken *spokenAt(QStringView text, qsizetype at) const;
    [[nodiscard]] QString replaced(const QString &text, bool keepsMentions);

    QHash<QString, QString> m_met; ///< user name → display name
    QStringList m_strangers;       ///< met, but not in m_spoken yet
    QHash<QString, QList<Spoken>> m_spoken; ///< by the first word, longest first
    QHash<QString, QString> m_names;
    QSet<QString> m_taken;
    QDateTime m_since;
    bool m_active = false;
    bool m_fiction = false;
};

} // namespace purr
