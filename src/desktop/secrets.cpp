// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/secrets.h"

#include "core/logging.h"
#include "desktop/bus.h"

#include "models/signin.h"

#include <QCoroSignal>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// What the keyrings of the desktops are called on the bus.
constexpr std::array keyrings{"org.freedesktop.secrets"_L1, "org.kde.kwalletd6"_L1, "org.kde.kwalletd5"_L1};

/// A keyring that is locked waits for its password; this much is for somebody to type it.
constexpr std::chrono::milliseconds patience{120'000};

Secrets::Secrets(QObject *parent) : Secrets(u"default"_s, parent) {}

Secrets::Secrets(const QString &profile, QObject *parent) : SecretStore(parent), m_profile(profile)
{
    lookForKeyring();
}

void Secrets::setProfile(const QString &profile)
{
    if (m_profile == profile)
        return;
    m_profile = profile;
    Q_EMIT profileChanged();
}

QString Secrets::service() const
{
    return QString::fromUtf16(desktopId) + u'/' + m_profile;
}

void Secrets::lookForKeyring()
{
    if (!hasKeyring())
        return;
    const auto ask = [this](const QString &method, const std::function<void(const QStringList &)> &then) {
        const QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                                 u"org.freedesktop.DBus"_s, method);
        auto *watcher = new QDBusPendingCallWatcher(sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
            const QDBusPendingReply<QStringList> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid())
                then(reply.value());
        });
    };
    const auto named = [](const QStringList &names) {
        return std::ranges::any_of(keyrings, [&names](QLatin1StringView keyring) { return names.contains(keyring); });
    };
    ask(u"ListActivatableNames"_s, [this, ask, named](const QStringList &activatable) {
        if (named(activatable))
            return;
        ask(u"ListNames"_s, [this, named](const QStringList &running) {
            if (!named(running))
                setPersistent(false);
        });
    });
}

QCoro::QmlTask Secrets::passwordOf(const QUrl &server, const QString &apiKey, const QString &username)
{
    const auto find = [](Secrets *secrets, QString key) -> QCoro::Task<QVariant> {
        const Result<QString> found = co_await secrets->read(std::move(key));
        co_return found.succeeded() ? found.value() : QString();
    };
    return find(this, SignIn::secretKey(server, apiKey, username));
}

void Secrets::forget(const QUrl &server, const QString &apiKey, const QString &username)
{
    remove(SignIn::secretKey(server, apiKey, username));
}

void Secrets::setPersistent(bool persistent)
{
    if (m_persistent == persistent)
        return;
    m_persistent = persistent;
    Q_EMIT persistentChanged();
}

bool Secrets::hasKeyring()
{
    // The library would try to start a bus and answer late.
    const bool has = sessionBus().isConnected();
    if (!has)
        setPersistent(false);
    return has;
}

QCoro::Task<Result<QString>> Secrets::read(QString key)
{
    if (const auto kept = m_memory.constFind(key); kept != m_memory.constEnd())
        co_return *kept;
    if (!hasKeyring())
        co_return QString();
    QPointer<Secrets> self(this);
    QKeychain::ReadPasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(key);
    job.start();
    const auto answered = co_await qCoro(&job, &QKeychain::Job::finished, patience);
    if (!self)
        co_return Error{.kind = Failure::Kind::Cancelled, .code = u"Cancelled"_s, .message = {}};
    if (!answered)
        co_return Error{.kind = Failure::Kind::Timeout, .code = u"KeyringTimeout"_s, .message = {}};
    if (job.error() == QKeychain::NoError)
        co_return job.textData();
    if (job.error() == QKeychain::EntryNotFound)
        co_return QString();
    qCWarning(log::ui) << "the keyring cannot be read:" << int(job.error());
    setPersistent(false);
    co_return QString();
}

QCoro::Task<Result<void>> Secrets::write(QString key, QString secret)
{
    if (!hasKeyring()) {
        m_memory.insert(key, secret);
        co_return {};
    }
    QPointer<Secrets> self(this);
    QKeychain::WritePasswordJob job(service());
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(key);
    job.setTextData(secret);
    job.start();
    const auto answered = co_await qCoro(&job, &QKeychain::Job::finished, patience);
    if (!self)
        co_return Error{.kind = Failure::Kind::Cancelled, .code = u"Cancelled"_s, .message = {}};
    const bool stored = answered && job.error() == QKeychain::NoError;
    if (stored) {
        m_memory.remove(key);
    } else {
        qCWarning(log::ui) << "the keyring keeps nothing:" << int(job.error());
        m_memory.insert(key, secret);
    }
    setPersistent(stored);
    co_return {};
}

QCoro::Task<Result<void>> Secrets::remove(QString key)
{
    m_memory.remove(key);
    if (!hasKeyring())
        co_return {};
    QPointer<Secrets> self(this);
    QKeychain::DeletePasswordJob job(service());
    job.setAutoDelete(false);
    job.setKey(key);
    job.start();
    const auto answered = co_await qCoro(&job, &QKeychain::Job::finished, patience);
    if (!self)
        co_return Error{.kind = Failure::Kind::Cancelled, .code = u"Cancelled"_s, .message = {}};
    if (answered && (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound))
        co_return {};
    co_return Error{.kind = Failure::Kind::Storage, .code = u"KeyringRefused"_s, .message = {}};
}

} // namespace purr
