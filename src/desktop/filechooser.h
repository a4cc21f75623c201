// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>
#include <QWindow>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace purr
{

/// Asks for files in the desktop's own window, by its portal (org.freedesktop.portal.FileChooser). It asks once and has one
/// answer: `chosen`, `cancelled`, or `unavailable` when there is no portal, or none that answers, or when it went away.
///
/// Screens use FilePicker of Purr.Controls, which opens Qt's own window then. Qt has a platform theme for the portal, but that
/// neither opens another window without a portal nor notices when one goes away.
class FileChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title FINAL)
    Q_PROPERTY(purr::FileChooser::Mode mode MEMBER m_mode FINAL)
    /// Like "Pictures (*.png *.jpg)".
    Q_PROPERTY(QStringList nameFilters MEMBER m_nameFilters FINAL)
    /// The file to save, where it would go.
    Q_PROPERTY(QUrl suggested MEMBER m_suggested FINAL)
    /// Or only its name.
    Q_PROPERTY(QString suggestedName MEMBER m_suggestedName FINAL)

public:
    enum class Mode { OpenFile, OpenFiles, SaveFile, OpenFolder };
    Q_ENUM(Mode)

    explicit FileChooser(QObject *parent = nullptr);
    /// `patience` is how long a portal has to answer that it heard; the user takes the time he needs.
    FileChooser(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent = nullptr);
    /// Takes the window away when there is no answer yet.
    ~FileChooser() override;

    /// Where a window of our own begins: in the folder of what is suggested when there is one, else where the last one ended,
    /// else at home.
    Q_INVOKABLE QUrl startFolder() const;
    /// A window of our own ended with that file, or folder.
    Q_INVOKABLE static void remember(const QUrl &chosen);
    /// The suggested file in that folder, with a number where one of its name is there: a window of our own does not ask
    /// whether it may go.
    Q_INVOKABLE QUrl freeFileIn(const QUrl &folder) const;
    /// The suggested file there; empty when none is suggested.
    Q_INVOKABLE QUrl startFile() const;
    /// Asks, above that window.
    Q_INVOKABLE void open(QWindow *above);

    Q_SIGNAL void chosen(const QList<QUrl> &files);
    Q_SIGNAL void cancelled();
    Q_SIGNAL void unavailable();

private Q_SLOTS:
    void handleResponse(uint response, const QVariantMap &results);

private:
    void ask(const QString &above, uint version);
    [[nodiscard]] QVariantMap options() const;
    void listenAt(const QString &request);
    /// Hears no more; false when it did not hear any more already.
    bool stop();
    void giveUp();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_portal;
    std::chrono::milliseconds m_patience;
    QString m_title;
    Mode m_mode = Mode::OpenFile;
    QStringList m_nameFilters;
    QUrl m_suggested;
    QString m_suggestedName;
    /// Where the portal answers; empty while nothing is asked.
    QString m_request;
    QString m_token;
    bool m_waiting = false;
};

} // namespace purr
