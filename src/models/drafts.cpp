// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/drafts.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr auto saveDelay = 1s;
}

Drafts::Drafts(QObject *parent) : Drafts(nullptr, parent) {}

Drafts::Drafts(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock ? clock : new SystemClock(this)) {}

Drafts::~Drafts()
{
    save();
}

void Drafts::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    save();
    m_folder = folder;
    load();
    Q_EMIT folderChanged();
}

QString Drafts::text(qint64 channelId) const
{
    return m_texts.value(channelId);
}

void Drafts::setText(qint64 channelId, const QString &text)
{
    if (channelId == 0 || m_texts.value(channelId) == text)
        return;
    if (text.isEmpty())
        m_texts.remove(channelId);
    else
        m_texts.insert(channelId, text);
    Q_EMIT textChanged(channelId);
    if (m_saveTimer == 0 && !m_folder.isEmpty())
        m_saveTimer = m_clock->after(saveDelay, this, [this] { save(); });
}

void Drafts::save()
{
    if (m_saveTimer == 0)
        return;
    m_clock->cancel(std::exchange(m_saveTimer, 0));
    QJsonObject json;
    for (const auto &[channel, text] : m_texts.asKeyValueRange())
        json.insert(QString::number(channel), text);
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + "/drafts.json"_L1);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    if (!file.commit())
        qCWarning(log::ui) << "cannot keep drafts:" << file.errorString();
}

void Drafts::load()
{
    m_texts.clear();
    QFile file(m_folder + "/drafts.json"_L1);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto each = json.constBegin(); each != json.constEnd(); ++each)
        m_texts.insert(each.key().toLongLong(), each.value().toString());
}

} // namespace purr
