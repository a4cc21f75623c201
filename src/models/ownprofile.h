// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QPointer>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace purr
{

class FileTransfer;

/// What the signed-in user shows of himself: name, status, picture. Pictures are cut to a square and made small before
/// they leave this computer.
class OwnProfile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty MEMBER m_kitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY busyChanged FINAL)

public:
    explicit OwnProfile(QObject *parent = nullptr);
    ~OwnProfile() override;
    Q_SIGNAL void kittyChanged();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What failed last; empty when it did not.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void busyChanged();

    /// `status` is the word of the presence (protocol.md 7.6): AVAILABLE, AWAY, DO_NOT_DISTURB, or any other.
    Q_INVOKABLE void save(const QString &displayName, const QString &status);
    /// Sends the part `crop` of a local picture, in shares of its width and height from 0 to 1.
    Q_INVOKABLE void setPicture(const QUrl &file, const QRectF &crop);

    /// Side of the picture that is sent, in pixels.
    static constexpr int pictureSide = 512;
    /// Larger files are not read, larger pictures not decoded.
    static constexpr qint64 largestFile = 20 * 1024 * 1024;
    static constexpr int largestSide = 12'000;
    /// Reads, cuts and writes a picture; takes a while. The path of the result, or what is wrong with the picture.
    [[nodiscard]] static Result<QString> prepare(const QString &path, const QRectF &crop, const QString &target);

Q_SIGNALS:
    void saved();
    void pictureSaved();

private:
    void setState(bool busy, const QString &errorText = {});
    void upload(const QString &path);

    QPointer<ChatKitty> m_kitty;
    QPointer<FileTransfer> m_transfer;
    QString m_errorText;
    QString m_temporary;
    bool m_busy = false;
};

} // namespace purr
