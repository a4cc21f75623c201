// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/workspace.h"

#include <QJsonObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// Named arrangements of panes, kept in `layouts.json` of `folder`: which channels are open, where and how large.
/// Drafts and reading places belong to the channels, so they are there again with them.
class Layouts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::Workspace *workspace MEMBER m_workspace NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)

public:
    using QObject::QObject;

    Q_SIGNAL void workspaceChanged();
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Replaces the layouts by those kept there.
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();
    /// In the order of their shortcuts.
    [[nodiscard]] QStringList names() const;

    /// Keeps the panes as they are now; replaces the layout of that name. False without a name.
    Q_INVOKABLE bool save(const QString &name);
    Q_INVOKABLE void apply(int index);
    /// False when the name is empty or taken.
    Q_INVOKABLE bool rename(int index, const QString &name);
    Q_INVOKABLE void remove(int index);

Q_SIGNALS:
    void changed();

private:
    struct Layout {
        QString name;
        QJsonObject arrangement;
    };

    [[nodiscard]] int indexOf(const QString &name) const;
    void keep();
    void load();

    QPointer<Workspace> m_workspace;
    QString m_folder;
    QList<Layout> m_layouts;
};

} // namespace purr
