// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QFileDevice;
class QNetworkReply;

namespace purr
{

/// The file of a message on its way to this device, and what can be done with it then. Nothing is fetched before
/// start().
///
/// A file of the server comes with the read grant, from the server's own address only and without redirects; one of
/// another host comes without it, and never by itself (promises.md 3, threats 16 to 19, 33, 34).
class FileDownload : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY fileChanged FINAL)
    Q_PROPERTY(purr::FileAttachment file READ file WRITE setFile NOTIFY fileChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(bool foreign READ isForeign NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool openable READ isOpenable NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString host READ host NOTIFY fileChanged FINAL)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString savedPath READ savedPath NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY stateChanged FINAL)
    Q_PROPERTY(QUrl suggestedPath READ suggestedPath NOTIFY fileChanged FINAL)

public:
    enum class State { Idle, Running, Ready, Failed, Cancelled };
    Q_ENUM(State)

    /// Why it failed.
    enum class Trouble {
        None,
        NotFetched, ///< the server or the link
        NotWritten, ///< the disk, or the folder
        NotOpened,  ///< no program of this computer takes it
    };
    Q_ENUM(Trouble)

    /// Beyond that a file is not taken into memory.
    static constexpr qint64 maximumBytes = 512LL * 1024 * 1024;

    explicit FileDownload(QObject *parent = nullptr);
    ~FileDownload() override;

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] const FileAttachment &file() const { return m_file; }
    void setFile(const FileAttachment &file);
    Q_SIGNAL void fileChanged();
    [[nodiscard]] State state() const { return m_state; }
    Q_SIGNAL void stateChanged();
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /// save() or saveInFolder() have put it there.
    Q_SIGNAL void saved(const QString &path);
    /// 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    Q_SIGNAL void progressChanged();
    /// Whether it lies on another host than the server: then only the reader's own click may fetch it.
    [[nodiscard]] bool isForeign() const;
    /// Whether open() opens it; else it shows it in its folder.
    [[nodiscard]] bool isOpenable() const;
    /// Where it comes from.
    [[nodiscard]] QString host() const;
    /// Where save() put it; empty before.
    [[nodiscard]] QString savedPath() const { return m_savedPath; }
    /// Whether it stays there when the program ends: it was saved, and not only opened.
    [[nodiscard]] bool isKept() const { return m_kept && !m_savedPath.isEmpty(); }
    /// Its safe name in the folder for downloads.
    [[nodiscard]] QUrl suggestedPath() const;
    /// Where files are saved, and whether the user wants to be asked each time; for the whole program, set by Preferences.
    /// An empty folder is that of the desktop.
    static void setPlace(const QString &folder, bool asks);
    [[nodiscard]] static QString folder();
    Q_INVOKABLE static bool asksWhere();
    /// save() into that folder, under a name that is free.
    Q_INVOKABLE void saveInFolder();
    /// Bytes of the file once Ready.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Refuses more than that many bytes.
    void setLimit(qint64 bytes) { m_limit = bytes; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    /// Fetches it when needed, then opens it in the program for its kind, or shows it in its folder.
    Q_INVOKABLE void open();
    /// Fetches it when needed, then writes it to where the user said.
    Q_INVOKABLE void save(const QUrl &target);
    Q_INVOKABLE void showInFolder();

private:
    enum class Then { Nothing, Open, Save, SaveInFolder };

    void request(bool freshGrant);
    void handleFinished(QNetworkReply *reply, bool freshGrant);
    void finish();
    void setState(State state);
    void fail(Trouble trouble);
    void end(Then then);
    /// The bytes as a file that only this user can read, marked with where they came from; false when the disk refuses.
    bool replace(const QString &path);
    /// The same as a new file under a free name of that folder; empty when the disk refuses.
    QString create(const QString &folder);
    bool fill(QFileDevice &file);

    QPointer<ChatKitty> m_kitty;
    FileAttachment m_file;
    State m_state = State::Idle;
    Trouble m_trouble = Trouble::None;
    Then m_then = Then::Nothing;
    QUrl m_target;
    QString m_savedPath;
    bool m_kept = false;
    QByteArray m_bytes;
    qint64 m_limit = maximumBytes;
    double m_progress = 0;
    QPointer<QNetworkReply> m_reply;
};

} // namespace purr
