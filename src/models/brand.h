// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QQmlEngine;
class QJSEngine;

namespace purr
{

/// The look of somebody else, from a brand file (resources/brand.schema.json): name, logo, colours for light and dark.
/// A file whose colours could not be read on each other is refused; what else Theme needs is made of them so that it can
/// be read. One for the program, as Theme is. Kept nowhere: gone when the program ends.
class Brand : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString programName READ programName NOTIFY changed FINAL)
    Q_PROPERTY(QUrl logo READ logo NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap light READ light NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    struct File {
        QString name;
        QUrl logo;
        /// Colours by the names of Theme.
        QVariantMap light;
        QVariantMap dark;
    };

    static Brand &instance();
    static Brand *create(QQmlEngine *, QJSEngine *);

    /// `folder` is where the logo is. The error says which member is wrong and how.
    [[nodiscard]] static Result<File> parse(const QByteArray &text, const QString &folder);
    /// The same from a file of this machine.
    [[nodiscard]] static Result<File> read(const QString &path);
    /// As WCAG 2.1 has it, 1 to 21.
    [[nodiscard]] static double contrast(const QString &one, const QString &other);

    [[nodiscard]] bool isActive() const { return !m_file.name.isEmpty(); }
    [[nodiscard]] QString name() const { return m_file.name; }
    /// What the program is called in titles: as the brand, or Purr.
    [[nodiscard]] QString programName() const;
    [[nodiscard]] QUrl logo() const { return m_file.logo; }
    [[nodiscard]] QVariantMap light() const { return m_file.light; }
    [[nodiscard]] QVariantMap dark() const { return m_file.dark; }
    Q_SIGNAL void changed();

    /// Takes the look of a file of this machine. When that fails, what there was stays.
    Q_INVOKABLE void load(const QUrl &file) { open(file.toLocalFile()); }
    Q_INVOKABLE void open(const QString &path);
    Q_INVOKABLE void remove();
    /// Why the last file was not taken; empty when it was, or when the user has read it.
    [[nodiscard]] QString problem() const { return m_problem; }
    Q_INVOKABLE void dismissProblem() { setProblem({}); }
    Q_SIGNAL void problemChanged();
    /// Lets the window ask for a file.
    Q_INVOKABLE void ask() { Q_EMIT asked(); }
    Q_SIGNAL void asked();
    [[nodiscard]] Q_INVOKABLE bool isFile(const QUrl &url) const { return url.isLocalFile() && url.path().endsWith(QLatin1String(".brand.json")); }

private:
    Brand() = default;
    void setProblem(const QString &problem);
    void take(const File &file);

    File m_file;
    QString m_problem;
};

} // namespace purr
