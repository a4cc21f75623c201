// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// The emoji of a picker as lines: a heading, or up to `columns` emoji. While something is searched for, only what fits,
/// without headings. Emoji are also counted through from 0, which is what the keyboard moves over.
class EmojiModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY changed FINAL)
    Q_PROPERTY(QStringList recent READ recent WRITE setRecent NOTIFY changed FINAL)
    Q_PROPERTY(int emojiCount READ emojiCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed FINAL)

public:
    enum Role { HeadingRole = Qt::UserRole + 1, CharactersRole, FirstRole };

    explicit EmojiModel(QObject *parent = nullptr);

    [[nodiscard]] int columns() const { return m_columns; }
    void setColumns(int columns);
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// 0 none, 1 light to 5 dark.
    [[nodiscard]] int skinTone() const { return m_skinTone; }
    void setSkinTone(int tone);
    /// What was picked lately; a group of its own.
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &recent);
    [[nodiscard]] int emojiCount() const { return int(m_emoji.size()); }
    /// One emoji per group, for tabs.
    [[nodiscard]] QStringList groups() const;
    Q_SIGNAL void changed();

    /// The emoji of that number; empty when there is none.
    Q_INVOKABLE QString character(int number) const;
    /// What it is called in the user's language: "grinning face".
    Q_INVOKABLE QString nameOf(const QString &character) const;
    /// The line in which the emoji of that number stands.
    Q_INVOKABLE int lineOf(int number) const;
    /// The number of the emoji that is `lines` lines below and `steps` to the right; stays inside.
    Q_INVOKABLE int moved(int number, int steps, int lines) const;
    /// The line of the heading of a group of groups().
    Q_INVOKABLE int lineOfGroup(int group) const;
    /// `recent` with that one put in front.
    Q_INVOKABLE static QStringList withRecent(const QStringList &recent, const QString &character);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Line {
        QString heading;
        int first = 0;
        int count = 0;
    };

    void arrange();
    void addGroup(const QString &heading, const QStringList &characters);

    int m_columns = 8;
    int m_skinTone = 0;
    QString m_search;
    QStringList m_recent;
    QStringList m_emoji;
    QList<Line> m_lines;
};

} // namespace purr
