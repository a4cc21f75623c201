// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "protocol/message.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace purr
{

class UserSession;

/// An upload on its way (protocol.md 2.4). Made by ChatKitty::sendFile(), which owns it.
class FileTransfer : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(FileTransfer)
    QML_UNCREATABLE("Made by ChatKitty.sendFile().")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName CONSTANT FINAL)
    Q_PROPERTY(qint64 channelId READ channelId CONSTANT FINAL)
    Q_PROPERTY(purr::Error error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(purr::Message message READ message NOTIFY stateChanged FINAL)

public:
    enum class State { Running, Completed, Failed, Cancelled };
    Q_ENUM(State)

    struct Request;
    /// Not for programs; see the class.
    FileTransfer(UserSession *session, std::unique_ptr<Request> request, QObject *parent);
    ~FileTransfer() override;

    [[nodiscard]] State state() const { return m_state; }
    /// 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] qint64 channelId() const;
    [[nodiscard]] const Error &error() const { return m_error; }
    /// What became of it; null until completed, and for a display picture.
    [[nodiscard]] const Message &message() const { return m_message; }

    Q_INVOKABLE void cancel();
    /// After Failed or Cancelled.
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void stateChanged();
    void progressChanged();

private:
    void start(bool freshGrant);
    void watchForStall();
    void handleFinished();
    void setState(State state, const Error &error = {});

    class Reply;
    UserSession *m_session;
    std::unique_ptr<Request> m_request;
    const QByteArray m_key; ///< of all attempts
    std::unique_ptr<Reply> m_reply;
    Error m_error;
    Message m_message;
    double m_progress = 0;
    State m_state = State::Running;
};

} // namespace purr
