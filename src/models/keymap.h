// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/preferences.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QVariantMap>

namespace purr
{

/// Every keyboard shortcut of the program (ux.md 3.1): what it does, its keys, and those that the user gave it instead.
/// The window's shortcuts, the tooltips, the menus and the list in the settings all come from here. Holds no chat data.
class Keymap : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(purr::Preferences *preferences READ preferences WRITE setPreferences NOTIFY preferencesChanged FINAL)
    Q_PROPERTY(QVariantMap keys READ keys NOTIFY keysChanged FINAL)
    Q_PROPERTY(QVariant hints READ hints NOTIFY keysChanged FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY keysChanged FINAL)

public:
    enum Role {
        ActionRole = Qt::UserRole + 1, ///< its name in the code, a key of keys() and hints()
        TextRole,                      ///< what it does
        SectionRole,                   ///< heading of its part of the list
        KeysRole,                      ///< list of key sequences, portable
        HintRole,                      ///< the keys as people read them: "Ctrl+K, Ctrl+T"
        FixedRole,                     ///< belongs to a text field or a list and cannot be changed
        ToldRole,                      ///< means this in one place only, as its text or section says
        LocalRole,                     ///< works in the list of chats only, which asks for it by itself
        ChangedRole,                   ///< has other keys than it comes with
    };
    Q_ENUM(Role)

    explicit Keymap(QObject *parent = nullptr);

    /// Where changed keys are kept; without it all have their own. Not owned.
    [[nodiscard]] Preferences *preferences() const { return m_preferences; }
    void setPreferences(Preferences *preferences);
    Q_SIGNAL void preferencesChanged();

    /// Key sequences of each action: `Keymap.keys["find"]` for a Shortcut.
    [[nodiscard]] QVariantMap keys() const { return m_keys; }
    /// The first of them as people read it, for tooltips and menus; empty when the action has none. A
    /// map, as a QVariant so that qmllint lets `hints.find` be.
    [[nodiscard]] QVariant hints() const;
    /// Whether any is not as it came.
    [[nodiscard]] bool isChanged() const;
    Q_SIGNAL void keysChanged();

    /// Modifiers that are held during the event at work. Handlers of the pointer have them, too, but as flags, which
    /// compiled QML of Qt 6.4 cannot read.
    Q_INVOKABLE static int heldModifiers();
    /// The portable sequence of a key press; empty while only modifiers are down, and for keys that write or that
    /// every control needs.
    Q_INVOKABLE static QString sequenceOf(int key, int modifiers);
    /// The action that has that sequence; empty when none has.
    Q_INVOKABLE QString holderOf(const QString &sequence) const;
    /// What that sequence does now, in words; empty when it is free for the action.
    Q_INVOKABLE QString conflictOf(const QString &action, const QString &sequence) const;
    /// Gives an action that one sequence, and takes it from the action that had it. Empty: the action gets none.
    Q_INVOKABLE void assign(const QString &action, const QString &sequence);
    Q_INVOKABLE void reset(const QString &action);
    Q_INVOKABLE void resetAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void read();

    QPointer<Preferences> m_preferences;
    QVariantMap m_keys;
};

} // namespace purr
