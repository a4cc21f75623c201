// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "server/password.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <argon2.h>

namespace purr::server::password
{

namespace
{
// The second recommended option of RFC 9106, section 4: 64 MiB, three passes.
constexpr uint32_t passes = 3;
constexpr uint32_t memoryKiB = 64 * 1024;
constexpr uint32_t lanes = 1;
constexpr size_t saltBytes = 16;
constexpr size_t hashBytes = 32;
} // namespace

QString hash(const QString &password)
{
    const QByteArray text = password.toUtf8();
    quint32 salt[saltBytes / sizeof(quint32)];
    QRandomGenerator::system()->fillRange(salt);
    QByteArray encoded(qsizetype(argon2_encodedlen(passes, memoryKiB, lanes, saltBytes, hashBytes, Argon2_id)), '\0');
    const int code = argon2id_hash_encoded(passes, memoryKiB, lanes, text.constData(), size_t(text.size()), salt, saltBytes,
                                           hashBytes, encoded.data(), size_t(encoded.size()));
    return code == ARGON2_OK ? QString::fromLatin1(encoded.constData()) : QString();
}

bool matches(const QString &password, const QString &hash)
{
    const QByteArray text = password.toUtf8();
    return argon2id_verify(hash.toLatin1().constData(), text.constData(), size_t(text.size())) == ARGON2_OK;
}

const QString &hashOfNobody()
{
    static const QString hashed = hash(QString::number(QRandomGenerator::system()->generate64()));
    return hashed;
}

} // namespace purr::server::password
