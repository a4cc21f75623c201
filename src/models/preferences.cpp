// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/preferences.h"

#include "models/emojinames.h"
#include "models/filedownload.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{
namespace
{
constexpr int hoursPerDay = 24;

/// Those with a folder. What is the same for the whole program (the clock, where downloads go) is as the last one says, and
/// as the one before when that is gone: a demo has its own and gives back the user's.
QList<const Preferences *> &inForce()
{
    static QList<const Preferences *> all;
    return all;
}
} // namespace

Preferences::Preferences(QObject *parent) : QObject(parent) {}

Preferences::~Preferences()
{
    inForce().removeOne(this);
    if (!inForce().isEmpty())
        inForce().constLast()->applyAll();
}

void Preferences::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_settings = folder.isEmpty() ? nullptr
                                  : std::make_unique<QSettings>(folder + "/preferences.ini"_L1, QSettings::IniFormat);
    inForce().removeOne(this);
    if (m_settings)
        inForce().append(this);
    applyAll();
    Q_EMIT folderChanged();
    Q_EMIT languageChanged();
    Q_EMIT changed();
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings ? m_settings->value(key, fallback) : fallback;
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    if (!m_settings || m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    Q_EMIT changed();
}

void Preferences::applyAll() const
{
    applyClock();
    applyDownloads();
    applySkinTone();
}

bool Preferences::notifications() const
{
    return value(u"notifications/on"_s, true).toBool();
}

void Preferences::setNotifications(bool on)
{
    setValue(u"notifications/on"_s, on);
}

int Preferences::notificationContent() const
{
    return std::clamp(value(u"notifications/content"_s, 0).toInt(), 0, 2);
}

void Preferences::setNotificationContent(int content)
{
    setValue(u"notifications/content"_s, std::clamp(content, 0, 2));
}

bool Preferences::notificationSound() const
{
    return value(u"notifications/sound"_s, true).toBool();
}

void Preferences::setNotificationSound(bool on)
{
    setValue(u"notifications/sound"_s, on);
}

bool Preferences::doNotDisturb() const
{
    return value(u"notifications/doNotDisturb"_s, false).toBool();
}

void Preferences::setDoNotDisturb(bool on)
{
    setValue(u"notifications/doNotDisturb"_s, on);
}

bool Preferences::quietHours() const
{
    return value(u"notifications/quietHours"_s, false).toBool();
}

void Preferences::setQuietHours(bool on)
{
    setValue(u"notifications/quietHours"_s, on);
}

int Preferences::quietFrom() const
{
    return std::clamp(value(u"notifications/quietFrom"_s, 22).toInt(), 0, hoursPerDay - 1);
}

void Preferences::setQuietFrom(int hour)
{
    setValue(u"notifications/quietFrom"_s, std::clamp(hour, 0, hoursPerDay - 1));
}

int Preferences::quietTo() const
{
    return std::clamp(value(u"notifications/quietTo"_s, 7).toInt(), 0, hoursPerDay - 1);
}

void Preferences::setQuietTo(int hour)
{
    setValue(u"notifications/quietTo"_s, std::clamp(hour, 0, hoursPerDay - 1));
}

QString Preferences::keywords() const
{
    return value(u"notifications/keywords"_s, QString()).toString();
}

void Preferences::setKeywords(const QString &keywords)
{
    setValue(u"notifications/keywords"_s, keywords);
}

bool Preferences::mentionsOnly() const
{
    return value(u"notifications/mentionsOnly"_s, false).toBool();
}

void Preferences::setMentionsOnly(bool only)
{
    setValue(u"notifications/mentionsOnly"_s, only);
}

bool Preferences::announcements() const
{
    return value(u"notifications/announcements"_s, true).toBool();
}

void Preferences::setAnnouncements(bool on)
{
    setValue(u"notifications/announcements"_s, on);
}

bool Preferences::trayIcon() const
{
    return value(u"desktop/trayIcon"_s, true).toBool();
}

void Preferences::setTrayIcon(bool on)
{
    setValue(u"desktop/trayIcon"_s, on);
}

bool Preferences::closeToTray() const
{
    return value(u"desktop/closeToTray"_s, false).toBool();
}

void Preferences::setCloseToTray(bool on)
{
    setValue(u"desktop/closeToTray"_s, on);
}

bool Preferences::startHidden() const
{
    return value(u"desktop/startHidden"_s, false).toBool();
}

void Preferences::setStartHidden(bool hidden)
{
    setValue(u"desktop/startHidden"_s, hidden);
}

int Preferences::sessionLimit() const
{
    return std::clamp(value(u"sessions/limit"_s, 10).toInt(), 1, mostSessions);
}

void Preferences::setSessionLimit(int limit)
{
    setValue(u"sessions/limit"_s, std::clamp(limit, 1, mostSessions));
}

int Preferences::serverPort() const
{
    return std::clamp(value(u"server/port"_s, 9001).toInt(), 1024, 65535);
}

void Preferences::setServerPort(int port)
{
    setValue(u"server/port"_s, std::clamp(port, 1024, 65535));
}

bool Preferences::serverPreviews() const
{
    return value(u"server/previews"_s, false).toBool();
}

void Preferences::setServerPreviews(bool fetches)
{
    setValue(u"server/previews"_s, fetches);
}

bool Preferences::showTyping() const
{
    return value(u"reveal/typing"_s, true).toBool();
}

void Preferences::setShowTyping(bool show)
{
    setValue(u"reveal/typing"_s, show);
}

bool Preferences::showLiveText() const
{
    return value(u"reveal/liveText"_s, false).toBool();
}

void Preferences::setShowLiveText(bool show)
{
    setValue(u"reveal/liveText"_s, show);
}

bool Preferences::showAway() const
{
    return value(u"reveal/away"_s, true).toBool();
}

void Preferences::setShowAway(bool show)
{
    setValue(u"reveal/away"_s, show);
}

bool Preferences::sendReceipts() const
{
    return value(u"reveal/receipts"_s, true).toBool();
}

void Preferences::setSendReceipts(bool send)
{
    setValue(u"reveal/receipts"_s, send);
}

bool Preferences::beginAtUnread() const
{
    return value(u"chats/beginAtUnread"_s, true).toBool();
}

void Preferences::setBeginAtUnread(bool on)
{
    setValue(u"chats/beginAtUnread"_s, on);
}

int Preferences::readMode() const
{
    return std::clamp(value(u"chats/readMode"_s, 0).toInt(), 0, 2);
}

void Preferences::setReadMode(int mode)
{
    setValue(u"chats/readMode"_s, mode);
}

QStringList Preferences::recentEmoji() const
{
    return value(u"emoji/recent"_s, QStringList()).toStringList();
}

void Preferences::setRecentEmoji(const QStringList &emoji)
{
    setValue(u"emoji/recent"_s, emoji);
}

void Preferences::applySkinTone() const
{
    EmojiNames::setSkinTone(skinTone());
}

int Preferences::skinTone() const
{
    return std::clamp(value(u"emoji/skinTone"_s, 0).toInt(), 0, 5);
}

void Preferences::setSkinTone(int tone)
{
    setValue(u"emoji/skinTone"_s, tone);
    applySkinTone();
}

bool Preferences::spellCheck() const
{
    return value(u"composer/spellCheck"_s, true).toBool();
}

void Preferences::setSpellCheck(bool on)
{
    setValue(u"composer/spellCheck"_s, on);
}

QStringList Preferences::spellLanguages() const
{
    return value(u"composer/spellLanguages"_s, {}).toStringList();
}

void Preferences::setSpellLanguages(const QStringList &languages)
{
    setValue(u"composer/spellLanguages"_s, languages);
}

QString Preferences::downloadFolder() const
{
    const QString folder = value(u"files/folder"_s, QString()).toString();
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : folder;
}

void Preferences::setDownloadFolder(const QString &folder)
{
    setValue(u"files/folder"_s, folder);
    applyDownloads();
}

bool Preferences::askWhereToSave() const
{
    return value(u"files/ask"_s, true).toBool();
}

void Preferences::setAskWhereToSave(bool ask)
{
    setValue(u"files/ask"_s, ask);
    applyDownloads();
}

void Preferences::applyDownloads() const
{
    FileDownload::setPlace(value(u"files/folder"_s, QString()).toString(), askWhereToSave());
}

bool Preferences::linkCards() const
{
    return value(u"chats/linkCards"_s, true).toBool();
}

void Preferences::setLinkCards(bool on)
{
    setValue(u"chats/linkCards"_s, on);
}

bool Preferences::enterSends() const
{
    return value(u"composer/enterSends"_s, true).toBool();
}

void Preferences::setEnterSends(bool sends)
{
    setValue(u"composer/enterSends"_s, sends);
}

bool Preferences::opensInstead() const
{
    return value(u"chats/opensInstead"_s, false).toBool();
}

void Preferences::setOpensInstead(bool instead)
{
    setValue(u"chats/opensInstead"_s, instead);
}

std::optional<QStringList> Preferences::keysOf(const QString &action) const
{
    const QVariant keys = value(u"keys/"_s + action, {});
    return keys.isValid() ? std::optional(keys.toString().split(u"  "_s, Qt::SkipEmptyParts)) : std::nullopt;
}

void Preferences::setKeysOf(const QString &action, const std::optional<QStringList> &keys)
{
    const QString key = u"keys/"_s + action;
    if (keys) {
        setValue(key, keys->join(u"  "_s));
    } else if (m_settings && m_settings->contains(key)) {
        m_settings->remove(key);
        Q_EMIT changed();
    }
}

} // namespace purr
