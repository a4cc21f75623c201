// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace purr
{

/// What the program keeps on this computer, in bytes, and the way to be rid of the part that the server has as well.
class StorageUse : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty MEMBER m_kitty NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString dataFolder MEMBER m_dataFolder NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString userFolder MEMBER m_userFolder NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString copies READ copies NOTIFY measured FINAL)
    Q_PROPERTY(QString server READ server NOTIFY measured FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY measured FINAL)

public:
    using QObject::QObject;

    Q_SIGNAL void sourceChanged();

    /// Copies of messages, channels and rows that this device keeps to show them at once and offline: "3.2 MB".
    [[nodiscard]] QString copies() const;
    /// What the server inside this program keeps; there are no other copies of that.
    [[nodiscard]] QString server() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    Q_SIGNAL void measured();

    /// Counts the files, on another thread; ends with measured().
    Q_INVOKABLE void measure();
    /// Forgets the copies. What is not sent yet and drafts stay.
    Q_INVOKABLE void clearCopies();

private:
    QCoro::Task<> clear();
    void finish(qint64 copies, qint64 server);

    QPointer<ChatKitty> m_kitty;
    QString m_dataFolder;
    QString m_userFolder;
    qint64 m_copies = 0;
    qint64 m_server = 0;
    bool m_busy = false;
};

} // namespace purr
