// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "desktop/secrets.h"

#include "core/logging.h"
#include "desktop/bus.h"

#include <QCoroSignal>
#include <QCryptographicHash>
#include <QPointer>
#include <QUrl>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// A keyring that is locked waits for its password; this much is for somebody to type it.
constexpr std::chrono::milliseconds patience{120'000};

Secrets::Secrets(QObject *parent) : Secrets(u"default"_s, parent) {}

Secrets::Secrets(const QString &profile, QObject *parent)
    : QObject(parent), m_service(QString::fromUtf16(desktopId) + u'/' + profile)
{
}

QString Secrets::keyOf(const QUrl &server, const QString &apiKey, const QString &username)
{
    QString identity = server.toString();
    if (identity.endsWith(u'/'))
        identity.chop(1);
    identity += u'\n' + apiKey;
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return username + u'@' + QString::fromLatin1(hash);
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
    QKeychain::ReadPasswordJob job(m_service);
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
    QKeychain::WritePasswordJob job(m_service);
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
    QKeychain::DeletePasswordJob job(m_service);
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
