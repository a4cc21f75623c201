// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/preferences.h"

#include <QHash>
#include <QMap>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <memory>
#include <optional>

namespace purr
{

class SpellBook;

/// Which words are spelled right (ux.md 1.3), by the Hunspell dictionaries of the system: in any of the languages that the
/// user chose, or among his own words. One for the program; dictionaries are read and asked on a thread of their own.
class Spelling : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(purr::Preferences *preferences READ preferences WRITE setPreferences NOTIFY preferencesChanged FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY changed FINAL)

public:
    explicit Spelling(QObject *parent = nullptr);
    /// With the dictionaries of these folders.
    explicit Spelling(const QStringList &folders, QObject *parent = nullptr);
    ~Spelling() override;

    /// Says whether and in which languages, and where the user's own words are kept; not owned.
    [[nodiscard]] Preferences *preferences() const { return m_preferences; }
    void setPreferences(Preferences *preferences);
    Q_SIGNAL void preferencesChanged();

    /// Whether words are checked: it is switched on and there is a dictionary.
    [[nodiscard]] bool isActive() const { return m_active; }
    /// Codes of the dictionaries of this system, such as `de_DE`, each dictionary once; empty when none is installed.
    [[nodiscard]] QStringList languages() const { return m_paths.keys(); }
    /// What a language is called in itself.
    Q_INVOKABLE static QString nameOf(const QString &language);
    /// Those that words are checked in.
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    [[nodiscard]] bool isChosen(const QString &language) const { return m_chosen.contains(language); }
    Q_INVOKABLE void setChosen(const QString &language, bool chosen);
    Q_SIGNAL void changed();

    /// Unset while it is being looked up; checked() follows.
    [[nodiscard]] std::optional<bool> isRight(const QString &word);
    Q_SIGNAL void checked();

    /// Answered by suggested().
    Q_INVOKABLE void suggest(const QString &word);
    Q_SIGNAL void suggested(const QString &word, const QStringList &suggestions);
    /// Puts a word among the user's own.
    Q_INVOKABLE void learn(const QString &word);

private:
    void findDictionaries(const QStringList &folders);
    void read();
    void readWords();
    [[nodiscard]] QString wordsPath() const;

    QPointer<Preferences> m_preferences;
    /// Code → file without its suffix.
    QMap<QString, QString> m_paths;
    /// Languages whose dictionary is that of another one.
    QHash<QString, QString> m_sameAs;
    QStringList m_chosen;
    QString m_folder;
    QSet<QString> m_words;
    QHash<QString, bool> m_known;
    QSet<QString> m_asked;
    std::shared_ptr<QThread> m_thread;
    SpellBook *m_book = nullptr;
    quint64 m_edition = 0;
    bool m_active = false;
    bool m_planned = false;
};

} // namespace purr
