// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/attachments.h"

#include "core/privatefolder.h"
#include "models/messagetext.h"
#include "models/photos.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
/// Runs `job` on another thread and hands its answer to `then` on this one while `context` lives.
template <typename Job, typename Then> void elsewhere(QObject *context, Job job, Then then)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    auto *watcher = new QFutureWatcher<bool>(context);
    QObject::connect(watcher, &QFutureWatcher<bool>::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(job());
        promise->finish();
    });
}
} // namespace

Attachments::Attachments(QObject *parent) : QAbstractListModel(parent) {}

Attachments::~Attachments() = default;

QStringList Attachments::names() const
{
    QStringList names;
    for (const File &file : m_files)
        names.append(text::safeName(file.name));
    return names;
}

bool Attachments::hasPhotos() const
{
    return std::ranges::any_of(m_files, &File::isPhoto);
}

QStringList Attachments::tellingPlace() const
{
    QStringList names;
    for (const File &file : m_files) {
        if (file.tellsPlace)
            names.append(file.name);
    }
    return names;
}

void Attachments::removeTellingPlace()
{
    for (int row = count() - 1; row >= 0; --row) {
        if (m_files.at(row).tellsPlace)
            remove(row);
    }
}

void Attachments::setCleansPhotos(bool cleans)
{
    if (m_cleansPhotos == cleans)
        return;
    m_cleansPhotos = cleans;
    Q_EMIT cleansPhotosChanged();
}

QVariantList Attachments::transfers() const
{
    QVariantList list;
    for (FileTransfer *transfer : m_transfers)
        list.append(QVariant::fromValue(transfer));
    return list;
}

QStringList Attachments::waiting() const
{
    QStringList names;
    for (const Departure &departure : m_waiting)
        names.append(text::safeName(QFileInfo(departure.path).fileName()));
    return names;
}

void Attachments::recall(int index)
{
    if (index < 0 || index >= m_waiting.size())
        return;
    discard(m_waiting.takeAt(index).path);
    Q_EMIT transfersChanged();
}

void Attachments::setErrorText(const QString &text)
{
    if (m_errorText == text)
        return;
    m_errorText = text;
    Q_EMIT errorTextChanged();
}

QString Attachments::temporaryPath(const QString &name)
{
    const QString folder = m_folder.filePath(QString::number(++m_folders));
    return m_folder.isValid() && QDir().mkpath(folder) ? folder + u'/' + name : QString();
}

void Attachments::discard(const QString &path)
{
    if (m_pasteFolder.isEmpty() || !path.startsWith(m_pasteFolder + u'/'))
        return;
    QFile::remove(path);
    QDir().rmdir(QFileInfo(path).path());
}

QStringList Attachments::unsent() const
{
    QStringList paths;
    for (FileTransfer *transfer : m_transfers)
        paths.append(m_sources.value(transfer));
    for (const Departure &departure : m_waiting)
        paths.append(departure.path);
    for (const File &file : m_files)
        paths.append(file.path);
    paths.removeDuplicates();
    return paths;
}

void Attachments::restore(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo(path).isFile())
            addFile(QUrl::fromLocalFile(path));
        else
            setErrorText(tr("%1 is no longer there.").arg(text::safeName(QFileInfo(path).fileName())));
    }
}

void Attachments::halt()
{
    for (FileTransfer *transfer : std::as_const(m_transfers)) {
        transfer->disconnect(this);
        transfer->cancel();
        transfer->deleteLater();
    }
}

void Attachments::add(const QList<QUrl> &files)
{
    setErrorText({});
    for (const QUrl &url : files)
        addFile(url);
}

void Attachments::addFile(const QUrl &url)
{
    const QString path = url.toLocalFile();
    const QFileInfo info(path);
    const QString name = text::safeName(info.fileName());
    if (!url.isLocalFile()) {
        setErrorText(tr("Only files of this computer can be sent."));
    } else if (!info.isFile()) { // Says no to folders, devices, sockets and pipes without opening them.
        setErrorText(info.isDir() ? tr("%1 is a folder. Pack it into one file to send it.").arg(name)
                                  : tr("%1 is not a file that can be sent.").arg(name));
    } else if (!info.isReadable()) {
        setErrorText(tr("%1 cannot be read.").arg(name));
    } else if (info.size() > largestFile) {
        setErrorText(tr("%1 is larger than %2.").arg(name, QLocale().formattedDataSize(
            largestFile, 0, QLocale::DataSizeTraditionalFormat)));
    } else if (count() >= mostFiles) {
        setErrorText(tr("At most %Ln files at once.", nullptr, mostFiles));
    } else if (std::ranges::none_of(m_files, [&](const File &file) { return file.path == path; })) {
        const QMimeType type = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension);
        beginInsertRows({}, count(), count());
        m_files.append({path, name, info.size(), type.name().startsWith("image/"_L1), photos::isCleaned(type), photos::mayTellPlace(type)});
        endInsertRows();
        Q_EMIT countChanged();
    }
}

bool Attachments::paste()
{
    return take(QGuiApplication::clipboard()->mimeData());
}

bool Attachments::take(const QMimeData *data)
{
    if (!data)
        return false;
    QList<QUrl> files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url);
    }
    if (!files.isEmpty()) {
        add(files);
        return true;
    }
    // Word processors and spreadsheets add a picture of the text.
    if (!data->hasImage() || data->hasText())
        return false;
    const auto picture = data->imageData().value<QImage>();
    if (picture.isNull())
        return false;
    setErrorText({});
    addPicture(picture);
    return true;
}

void Attachments::addPicture(const QImage &picture)
{
    //: Name of a pasted picture; %1 is a date and time.
    const QString name = tr("Picture %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh.mm.ss"_s)) + u".png"_s;
    const QString kept = m_pasteFolder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool keeps = !m_pasteFolder.isEmpty() && claimPrivateFolder(m_pasteFolder).succeeded() && QDir().mkpath(kept);
    const QString path = keeps ? kept + u'/' + name : temporaryPath(name);
    ++m_preparing;
    Q_EMIT countChanged();
    elsewhere(
        this, [picture, path] { return !path.isEmpty() && picture.save(path, "PNG"); },
        [this, path](bool written) {
            --m_preparing;
            if (written)
                addFile(QUrl::fromLocalFile(path));
            else
                setErrorText(tr("The picture could not be kept. Is the disk full?"));
            Q_EMIT countChanged();
        });
}

void Attachments::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    discard(m_files.takeAt(row).path);
    endRemoveRows();
    setErrorText({});
    Q_EMIT countChanged();
}

void Attachments::clear()
{
    beginResetModel();
    m_files.clear();
    endResetModel();
    setErrorText({});
    Q_EMIT countChanged();
}

void Attachments::send(ChatKitty *kitty, const Channel &channel, const Message &parent)
{
    for (const File &file : std::as_const(m_files))
        m_waiting.append({kitty, channel, parent, file.path, file.isPhoto && m_cleansPhotos});
    clear();
    if (kitty && !m_followed.contains(kitty)) {
        m_followed.append(kitty);
        connect(kitty, &ChatKitty::stateChanged, this, [this, kitty] { handleState(kitty); });
    }
    sendNext();
    Q_EMIT transfersChanged();
}

void Attachments::handleState(ChatKitty *kitty)
{
    if (!kitty->isOnline())
        return;
    const QList<FileTransfer *> transfers = m_transfers;
    for (FileTransfer *transfer : transfers) {
        // One that had left as a whole may have arrived: the user decides.
        if (transfer->parent() == kitty && transfer->state() == FileTransfer::State::Failed
            && transfer->error().kind == Failure::Kind::Network && transfer->progress() < 1)
            transfer->retry();
    }
    sendNext();
}

void Attachments::sendNext()
{
    while (!m_sending && !m_waiting.isEmpty()) {
        if (m_waiting.first().kitty && !m_waiting.first().kitty->isOnline())
            return; // handleState() goes on.
        const Departure next = m_waiting.takeFirst();
        Q_EMIT transfersChanged();
        if (!next.kitty)
            continue;
        // What was a file when it was chosen may be another thing now.
        if (!QFileInfo(next.path).isFile()) {
            setErrorText(tr("%1 is no longer there.").arg(text::safeName(QFileInfo(next.path).fileName())));
            continue;
        }
        if (!next.clean) {
            start(next, next.path);
            continue;
        }
        m_sending = true;
        const QString path = temporaryPath(QFileInfo(next.path).fileName());
        elsewhere(
            this, [from = next.path, path] { return !path.isEmpty() && photos::writeClean(from, path); },
            [this, next, path](bool written) {
                m_sending = false;
                if (written)
                    start(next, path);
                else
                    setErrorText(tr("%1 could not be freed of place and camera, so it was not sent.")
                                     .arg(text::safeName(QFileInfo(next.path).fileName())));
                sendNext();
            });
    }
}

void Attachments::start(const Departure &departure, const QString &path)
{
    if (!departure.kitty)
        return;
    FileTransfer *transfer = departure.kitty->sendFile(departure.channel, path, {}, departure.parent);
    m_sending = true;
    m_transfers.append(transfer);
    m_sources.insert(transfer, departure.path);
    connect(transfer, &FileTransfer::stateChanged, this, [this, transfer] {
        if (transfer->state() == FileTransfer::State::Running)
            return;
        if (transfer->state() != FileTransfer::State::Failed)
            dismiss(transfer);
        m_sending = std::ranges::any_of(m_transfers, [](const FileTransfer *other) {
            return other->state() == FileTransfer::State::Running;
        });
        sendNext();
    });
    connect(transfer, &QObject::destroyed, this, [this, transfer] {
        if (!m_transfers.removeOne(transfer))
            return;
        m_sources.remove(transfer);
        Q_EMIT transfersChanged();
    });
    Q_EMIT transfersChanged();
}

void Attachments::dismiss(FileTransfer *transfer)
{
    if (!m_transfers.removeOne(transfer))
        return;
    discard(m_sources.take(transfer));
    Q_EMIT transfersChanged();
    if (transfer->state() == FileTransfer::State::Running)
        transfer->cancel();
    transfer->deleteLater();
    m_sending = std::ranges::any_of(m_transfers, [](const FileTransfer *other) {
        return other->state() == FileTransfer::State::Running;
    });
    sendNext();
}

int Attachments::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Attachments::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const File &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return file.name;
    case DetailRole:
        return QLocale().formattedDataSize(file.size, file.size < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    case PreviewRole:
        return file.isPicture ? QUrl::fromLocalFile(file.path).toString(QUrl::FullyEncoded) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> Attachments::roleNames() const
{
    return {{NameRole, "name"_ba}, {DetailRole, "detail"_ba}, {PreviewRole, "preview"_ba}};
}

} // namespace purr
