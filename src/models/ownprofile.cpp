// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/ownprofile.h"

#include "client/filetransfer.h"
#include "models/channelwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QThread>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

OwnProfile::OwnProfile(QObject *parent) : QObject(parent) {}

OwnProfile::~OwnProfile()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

void OwnProfile::setState(bool busy, const QString &errorText)
{
    if (m_busy == busy && m_errorText == errorText)
        return;
    m_busy = busy;
    m_errorText = errorText;
    Q_EMIT busyChanged();
}

void OwnProfile::save(const QString &displayName, const QString &status)
{
    const QString name = displayName.simplified();
    if (m_busy || !m_kitty)
        return;
    if (name.isEmpty()) {
        setState(false, QCoreApplication::translate("Channels", "Enter the name that others see."));
        return;
    }
    UpdateRequest changes;
    changes.displayName = name;
    if (const QString word = status.trimmed(); !word.isEmpty())
        changes.presenceStatus = word;
    setState(true);
    QCoro::connect(m_kitty->updateCurrentUser(changes), this, [this](const Result<CurrentUser> &result) {
        setState(false, result.failed() ? words::failure(result.error()) : QString());
        if (result.succeeded())
            Q_EMIT saved();
    });
}

Result<QString> OwnProfile::prepare(const QString &path, const QRectF &crop, const QString &target)
{
    const auto refused = [](const char *sentence) {
        return Error{Failure::Kind::Invalid, u"PictureError"_s, QCoreApplication::translate("Channels", sentence)};
    };
    if (QFileInfo(path).size() > largestFile)
        return refused(QT_TRANSLATE_NOOP("Channels", "This picture is too big. Choose one below 20 MB."));
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || !size.isValid())
        return refused(QT_TRANSLATE_NOOP("Channels", "This is not a picture that Purr can read."));
    if (std::max(size.width(), size.height()) > largestSide)
        return refused(QT_TRANSLATE_NOOP("Channels", "This picture has too many pixels. Make it smaller first."));
    const QImage whole = reader.read();
    if (whole.isNull())
        return refused(QT_TRANSLATE_NOOP("Channels", "This picture is damaged."));
    QRect part(qRound(crop.x() * whole.width()), qRound(crop.y() * whole.height()), qRound(crop.width() * whole.width()),
               qRound(crop.height() * whole.height()));
    part = part.intersected(whole.rect());
    const int side = std::min(part.width(), part.height());
    if (side < 1)
        return refused(QT_TRANSLATE_NOOP("Channels", "Nothing of this picture is left."));
    const int small = std::min(side, pictureSide);
    const QImage square = whole.copy(part.x(), part.y(), side, side)
                              .scaled(small, small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!square.save(target, "PNG"))
        return refused(QT_TRANSLATE_NOOP("Channels", "The disk could not be written. Check that there is room left."));
    return target;
}

void OwnProfile::setPicture(const QUrl &file, const QRectF &crop)
{
    if (m_busy || !m_kitty || !file.isLocalFile())
        return;
    setState(true);
    const QString target =
        QDir::temp().filePath(u"purr-picture-%1.png"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    // Decoding a large photograph would stop the window for a moment.
    QThread *worker = QThread::create([self = QPointer<OwnProfile>(this), context = QCoreApplication::instance(),
                                       path = file.toLocalFile(), crop, target] {
        const Result<QString> prepared = prepare(path, crop, target);
        QMetaObject::invokeMethod(context, [self, prepared] {
            if (!self) {
                if (prepared.succeeded())
                    QFile::remove(prepared.value());
            } else if (prepared.failed()) {
                self->setState(false, prepared.error().message);
            } else {
                self->upload(prepared.value());
            }
        });
    });
    connect(worker, &QThread::finished, worker, &QObject::deleteLater);
    worker->start();
}

void OwnProfile::upload(const QString &path)
{
    m_temporary = path;
    if (!m_kitty) {
        setState(false);
        return;
    }
    m_transfer = m_kitty->updateCurrentUserDisplayPicture(path);
    const auto follow = [this] {
        if (!m_transfer || m_transfer->state() == FileTransfer::State::Running)
            return;
        const bool done = m_transfer->state() == FileTransfer::State::Completed;
        setState(false, done ? QString() : words::failure(m_transfer->error()));
        m_transfer->deleteLater();
        m_transfer = nullptr;
        QFile::remove(std::exchange(m_temporary, {}));
        if (done)
            Q_EMIT pictureSaved();
    };
    connect(m_transfer, &FileTransfer::stateChanged, this, follow);
    follow();
}

} // namespace purr
