// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/actions.h"
#include "client/failures.h"
#include "client/linkport.h"
#include "client/oneshot.h"
#include "client/options.h"
#include "client/relays.h"
#include "client/told.h"
#include "client/topics.h"
#include "protocol/user.h"

#include <QObject>
#include <QUrl>

namespace purr
{

/// Who wants to be on which server.
struct Credentials {
    QUrl server;
    QString apiKey;
    QString username;
    QJsonObject authParams;
};

/// One user's session on one server over however many connections it takes (protocol.md 6.1, 6.6, 6.7): signs in,
/// listens to the user's topics, comes back after a lost link, gives up when the server says so. Asks and commands go
/// through here; what they mean is ChatKitty's.
class UserSession final : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, Connecting, Online, Reconnecting, Failed };

    explicit UserSession(const ClientOptions &options, QObject *parent = nullptr);
    ~UserSession() override;

    [[nodiscard]] const ClientOptions &options() const { return m_options; }
    [[nodiscard]] Clock *clock() const { return m_clock; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOnline() const { return m_state == State::Online; }
    [[nodiscard]] bool isActive() const { return m_state != State::SignedOut && m_state != State::Failed; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const CurrentUser &user() const { return m_user; }
    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] const LinkPulse &pulse() const { return m_link.pulse(); }
    /// Seconds, rounded up.
    [[nodiscard]] int retryIn() const { return m_retryIn; }
    [[nodiscard]] QString readGrant() const { return m_readGrant; }
    [[nodiscard]] QString writeGrant() const { return m_writeGrant; }
    /// `path` of a stream link as a URL; absolute ones stay as they are.
    [[nodiscard]] QUrl httpUrl(const QString &path) const;
    /// Whether that is this server, over the same kind of line: grants go nowhere else (promises.md 3, threat 33).
    [[nodiscard]] bool isOwn(const QUrl &url) const;

    [[nodiscard]] Answer<CurrentUser> start(const Credentials &credentials, bool keepTrying);
    [[nodiscard]] Answer<void> end();
    void reconnectNow();
    void checkLink();
    void setObserved(bool observed);
    void setUser(const CurrentUser &user);
    /// Both grants anew; done when both are answered.
    void requestGrants(std::function<void(Result<void>)> done = {});

    [[nodiscard]] Relays &relays() { return m_relays; }
    [[nodiscard]] Actions &actions() { return m_actions; }
    [[nodiscard]] Topics &topics() { return m_topics; }
    [[nodiscard]] ToldLog &told() { return m_told; }

    /// Why nothing can be asked now; no error when it can.
    [[nodiscard]] Error whyNot() const;
    /// The same for a request to `destination`: a missing link is NotPermittedError.
    [[nodiscard]] Error whyNot(const QString &destination) const;

    /// Asks; fails at once when it cannot be asked.
    template <typename T>
    [[nodiscard]] Answer<T> ask(const QString &destination, const RelayParameters &parameters,
                                const ResourceReader &reader)
    {
        const Answer<T> answer = makeAnswer<T>();
        if (Error error = whyNot(destination); error.isSet())
            answer->settle(std::move(error));
        else
            m_relays.ask(destination, parameters, reader, settler<T>(answer));
        return answer;
    }
    template <typename T> [[nodiscard]] Answer<T> ask(const QString &destination, const RelayParameters &parameters = {})
    {
        return ask<T>(destination, parameters, readerOf<T>());
    }

    /// Commands; Answer<void> is done with the RECEIPT, the others with the event.
    template <typename T> [[nodiscard]] Answer<T> act(Actions::Request request)
    {
        const Answer<T> answer = makeAnswer<T>();
        if (Error error = whyNot(request.destination); error.isSet()) {
            answer->settle(std::move(error));
            return answer;
        }
        if constexpr (std::is_void_v<T>) {
            request.completion = Actions::Completion::Receipt;
        } else if (!request.reader) {
            request.reader = readerOf<T>();
        }
        m_actions.send(std::move(request), settler<T>(answer));
        return answer;
    }

    template <typename T> [[nodiscard]] static std::function<void(Result<std::any>)> settler(Answer<T> answer)
    {
        return [answer = std::move(answer)](Result<std::any> result) {
            if (result.failed())
                answer->settle(result.error());
            else if constexpr (std::is_void_v<T>)
                answer->settle({});
            else
                answer->settle(std::any_cast<T>(std::move(result).value()));
        };
    }

Q_SIGNALS:
    void stateChanged();
    void errorChanged();
    void retryInChanged();
    void userChanged();
    /// The link is up and the user topics are asked for. `again`: it was before.
    void wentOnline(bool again);
    /// The link is gone, for now or for good (see state()); all topics are forgotten, all questions have failed.
    void wentOffline();
    void happened(const purr::Event &event);
    void serverError(const purr::Error &error);
    void frameSeen(bool outgoing, const QByteArray &bytes, const QDateTime &time);

private:
    void openLink();
    [[nodiscard]] LinkTarget target() const;
    void handle(const LinkReport &report);
    void handleRefused(const report::Refused &refused);
    void handleHappened(const report::Happened &happened);
    void handleConfirmed(const report::Confirmed &confirmed);
    void signIn();
    void subscribeUserTopics();
    void loseLink(const Error &error, bool final);
    void planRetry(std::chrono::milliseconds least);
    void tickRetry(std::chrono::milliseconds due);
    void watchSleep();
    void setState(State state);
    void setError(const Error &error);
    void setRetryIn(int seconds);
    void dropQuestions(const Error &error);
    void finishEnd();

    ClientOptions m_options;
    Clock *m_clock;
    LinkPort m_link;
    Relays m_relays;
    Actions m_actions;
    Topics m_topics;
    ToldLog m_told;
    Credentials m_credentials;
    CurrentUser m_user;
    Error m_error;
    Answer<CurrentUser> m_startAnswer;
    Answer<void> m_endAnswer;
    QByteArray m_session; ///< of CONNECTED, for the next CONNECT of this user session (protocol.md 1.6)
    QString m_readGrant;
    QString m_writeGrant;
    State m_state = State::SignedOut;
    bool m_keepTrying = false;
    bool m_wasOnline = false;
    int m_attempts = 0;
    std::chrono::milliseconds m_onlineSince{0};
    int m_retryIn = 0;
    int m_retryTimer = 0;
    int m_tickTimer = 0;
    int m_endTimer = 0;
    int m_sleepTimer = 0;
};

} // namespace purr
