// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/filetransfer.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <optional>

class QImage;
class QMimeData;

namespace purr
{

/// The files that wait beside a draft, and those on their way. Nothing leaves before send(). Only regular files are taken
/// and none is opened before it is sent (promises.md 3, threat 9); photos lose their metadata on the way (threat 23).
class Attachments : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool hasPhotos READ hasPhotos NOTIFY countChanged FINAL)
    Q_PROPERTY(QStringList tellingPlace READ tellingPlace NOTIFY countChanged FINAL)
    Q_PROPERTY(bool preparing READ isPreparing NOTIFY countChanged FINAL)
    Q_PROPERTY(bool cleansPhotos READ cleansPhotos WRITE setCleansPhotos NOTIFY cleansPhotosChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorTextChanged FINAL)
    Q_PROPERTY(QVariantList transfers READ transfers NOTIFY transfersChanged FINAL)
    Q_PROPERTY(QStringList waiting READ waiting NOTIFY transfersChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, PreviewRole };
    Q_ENUM(Role)
    /// Bytes; what our server takes (server/limits.h). Another server says no by itself.
    static constexpr qint64 largestFile = 25 * 1024 * 1024;
    static constexpr int mostFiles = 20;

    explicit Attachments(QObject *parent = nullptr);
    ~Attachments() override;

    [[nodiscard]] int count() const { return int(m_files.size()); }
    [[nodiscard]] QStringList names() const;
    /// Whether there is one that cleansPhotos() is about.
    [[nodiscard]] bool hasPhotos() const;
    /// Names of those that may tell where they were made, and go out with that whatever cleansPhotos() says (photos.h).
    [[nodiscard]] QStringList tellingPlace() const;
    Q_INVOKABLE void removeTellingPlace();
    /// A pasted picture is not a file yet.
    [[nodiscard]] bool isPreparing() const { return m_preparing > 0; }
    Q_SIGNAL void countChanged();

    /// Whether photos are written anew before they are sent, without place, camera and time (photos.h). On by default.
    [[nodiscard]] bool cleansPhotos() const { return m_cleansPhotos; }
    void setCleansPhotos(bool cleans);
    Q_SIGNAL void cleansPhotosChanged();

    /// Why the last file was not taken; empty when it was.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    Q_SIGNAL void errorTextChanged();

    /// Running and failed ones in the order in which they were sent.
    [[nodiscard]] QVariantList transfers() const;
    /// Names of those whose turn has not come, or that wait for the connection.
    [[nodiscard]] QStringList waiting() const;
    Q_SIGNAL void transfersChanged();

    Q_INVOKABLE void add(const QList<QUrl> &files);
    /// Takes files or a picture from the clipboard; false when there is only text.
    Q_INVOKABLE bool paste();
    bool take(const QMimeData *data);
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Takes a waiting one back: it is not sent.
    Q_INVOKABLE void recall(int index);
    /// Puts all files on their way, one after the other; without a connection, as soon as there is one. `parent` is the message that they answer in a thread; null for the channel itself.
    Q_INVOKABLE void send(purr::ChatKitty *kitty, const purr::Channel &channel, const purr::Message &parent);
    /// Forgets a transfer that ended, or stops it.
    Q_INVOKABLE void dismiss(purr::FileTransfer *transfer);

    /// Where pasted pictures are kept as files; empty: in a folder that goes with this.
    void setPasteFolder(const QString &folder) { m_pasteFolder = folder; }
    /// Paths of those that the server does not have yet: beside the draft, waiting, on their way, failed.
    [[nodiscard]] QStringList unsent() const;
    /// Puts those of unsent() of an earlier time beside the draft; the user sends them again.
    void restore(const QStringList &paths);
    /// Stops what is on its way; it stays in unsent().
    void halt();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct File {
        QString path;
        QString name;
        qint64 size = 0;
        bool isPicture = false;
        bool isPhoto = false;
        bool tellsPlace = false;
    };
    struct Departure {
        QPointer<ChatKitty> kitty;
        Channel channel;
        Message parent;
        QString path;
        bool clean = false;
    };

    void addFile(const QUrl &url);
    void addPicture(const QImage &picture);
    void sendNext();
    /// The connection is there, or has gone.
    void handleState(ChatKitty *kitty);
    void start(const Departure &departure, const QString &path);
    void setErrorText(const QString &text);
    /// A pasted picture that nobody needs any more is deleted.
    void discard(const QString &path);
    /// A path of that name in a folder of its own; empty when the disk refuses.
    [[nodiscard]] QString temporaryPath(const QString &name);

    QList<File> m_files;
    QList<FileTransfer *> m_transfers;
    QHash<FileTransfer *, QString> m_sources; ///< paths of what they carry, which may be a cleaned copy
    QList<Departure> m_waiting;
    QList<QPointer<ChatKitty>> m_followed;
    QTemporaryDir m_folder;
    QString m_pasteFolder;
    QString m_errorText;
    int m_preparing = 0;
    int m_folders = 0;
    bool m_sending = false;
    bool m_cleansPhotos = true;
};

} // namespace purr
