// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "models/accounts.h"

#include "core/logging.h"
#include "models/alerts.h"
#include "models/awaystatus.h"
#include "models/channellistmodel.h"
#include "models/messagetext.h"
#include "models/presenter.h"
#include "models/userfolder.h"
#include "models/wordingchange.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace purr
{

/// The connection of an account that has no window. Its sign-in goes on trying until it is destroyed.
struct Accounts::Background {
    ChatKitty kitty;
    ChannelListModel channels;
    Alerts alerts;
    AwayStatus away;
};

Accounts::Accounts(QObject *parent) : QAbstractListModel(parent)
{
    WordingChange::instance().rewords(this, {TitleRole, DetailRole});
}

Accounts::~Accounts() = default;

void Accounts::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    beginResetModel();
    m_entries.clear();
    m_current = -1;
    load();
    endResetModel();
    Q_EMIT folderChanged();
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void Accounts::setAway(bool away)
{
    if (m_away == away)
        return;
    m_away = away;
    for (const Entry &entry : m_entries) {
        if (entry.background)
            entry.background->away.setAway(away);
    }
    Q_EMIT awayChanged();
}

void Accounts::setBuiltInServer(const QUrl &server)
{
    if (m_builtInServer == server)
        return;
    m_builtInServer = server;
    Q_EMIT builtInServerChanged();
    follow();
}

void Accounts::setMentionsOnly(bool only)
{
    if (m_mentionsOnly == only)
        return;
    m_mentionsOnly = only;
    for (const Entry &entry : m_entries) {
        if (entry.background)
            entry.background->alerts.setMentionsOnly(only);
    }
    Q_EMIT wishesChanged();
}

void Accounts::setKeywords(const QString &keywords)
{
    if (m_keywords == keywords)
        return;
    m_keywords = keywords;
    for (const Entry &entry : m_entries) {
        if (entry.background)
            entry.background->alerts.setKeywords(keywords);
    }
    Q_EMIT wishesChanged();
}

int Accounts::unreadElsewhere() const
{
    int total = 0;
    for (const Entry &entry : m_entries)
        total += entry.background ? entry.background->channels.unreadTotal() : 0;
    return total;
}

int Accounts::rowOf(const QUrl &server, const QString &apiKey, const QString &username) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.server == server && entry.apiKey == apiKey && entry.username == username;
    });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void Accounts::enter(const QUrl &server, const QString &apiKey, const QString &username, const QString &displayName, bool password)
{
    int row = rowOf(server, apiKey, username);
    if (row < 0) {
        row = count();
        beginInsertRows({}, row, row);
        m_entries.push_back(Entry{server, apiKey, username, displayName, password, nullptr, false});
        endInsertRows();
        Q_EMIT countChanged();
    }
    Entry &entry = m_entries.at(size_t(row));
    if (!displayName.isEmpty())
        entry.displayName = displayName;
    entry.password = password;
    keep();
    setCurrent(row);
}

void Accounts::leave()
{
    setCurrent(-1);
}

void Accounts::setCurrent(int row)
{
    const bool changed = m_current != row;
    m_current = row;
    follow();
    if (changed)
        Q_EMIT currentChanged();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

void Accounts::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    const int before = m_current;
    if (m_current == row)
        m_current = -1;
    else if (m_current > row)
        --m_current;
    endRemoveRows();
    keep();
    Q_EMIT countChanged();
    if (before != m_current)
        Q_EMIT currentChanged();
    Q_EMIT unreadElsewhereChanged();
}

void Accounts::follow()
{
    bool wanted = false;
    for (int row = 0; row < count(); ++row) {
        Entry &entry = m_entries.at(size_t(row));
        if (row == m_current) {
            entry.background.reset();
            entry.asked = false;
        } else if (!entry.background && entry.password) {
            if (!std::exchange(entry.asked, true))
                Q_EMIT passwordWanted(entry.server, entry.apiKey, entry.username);
        } else if (!entry.background) {
            if (entry.server.isEmpty() && m_builtInServer.isEmpty())
                wanted = true;
            else
                start(entry);
        }
    }
    Q_EMIT unreadElsewhereChanged();
    if (wanted)
        Q_EMIT builtInServerWanted();
}

void Accounts::unlock(const QUrl &server, const QString &apiKey, const QString &username, const QString &password)
{
    const int row = rowOf(server, apiKey, username);
    if (row < 0 || row == m_current || password.isEmpty())
        return;
    Entry &entry = m_entries.at(size_t(row));
    if (entry.password && !entry.background && !(entry.server.isEmpty() && m_builtInServer.isEmpty()))
        start(entry, password);
}

void Accounts::start(Entry &entry, const QString &password)
{
    entry.background = std::make_unique<Background>();
    Background *background = entry.background.get();
    const bool builtIn = entry.server.isEmpty();
    background->kitty.setServer(builtIn ? m_builtInServer : entry.server);
    background->kitty.setApiKey(builtIn ? m_builtInApiKey : entry.apiKey);
    if (!m_dataFolder.isEmpty()) {
        background->kitty.setStoragePath(m_dataFolder + "/client"_L1);
        // What he said of his channels holds without the window, too.
        const QString own = userFolder(m_dataFolder, entry.server, entry.apiKey, entry.username);
        background->channels.alertLevels()->setFolder(own);
        background->channels.arrangement()->setFolder(own);
    }
    background->kitty.setRetryStart(true);
    background->channels.setKitty(&background->kitty);
    background->away.setKitty(&background->kitty);
    background->away.setAway(m_away);
    background->alerts.setChannels(&background->channels);
    background->alerts.setMentionsOnly(m_mentionsOnly);
    background->alerts.setKeywords(m_keywords);
    const auto rowNow = [this, background] {
        const auto found = std::ranges::find_if(
            m_entries, [background](const Entry &each) { return each.background.get() == background; });
        return found == m_entries.end() ? -1 : int(found - m_entries.begin());
    };
    const auto note = [this, rowNow] {
        if (const int row = rowNow(); row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {UnreadRole, OnlineRole});
        Q_EMIT unreadElsewhereChanged();
    };
    connect(&background->channels, &ChannelList::unreadTotalChanged, this, note);
    connect(&background->kitty, &ChatKitty::stateChanged, this, note);
    connect(&background->alerts, &Alerts::alert, this,
            [this, rowNow](qint64 channelId, qint64 messageId, const QString &title, const QString &body, bool muted) {
                if (const int row = rowNow(); row >= 0 && !muted)
                    Q_EMIT alert(row, channelId, messageId, title, body);
            });
    connect(&background->alerts, &Alerts::replyFailed, this, [this, rowNow](qint64, const QString &text) {
        Q_EMIT replyFailed(rowNow(), text);
    });
    connect(&background->alerts, &Alerts::settled, this, [this, rowNow] {
        if (const int row = rowNow(); row >= 0)
            Q_EMIT settled(row);
    });
    background->kitty.startSession(entry.username, password.isEmpty() ? QJsonObject() : QJsonObject{{u"password"_s, password}});
}

void Accounts::reply(int row, qint64 channelId, const QString &text)
{
    if (row >= 0 && row < count() && m_entries.at(size_t(row)).background)
        m_entries.at(size_t(row)).background->alerts.reply(channelId, text);
    else
        Q_EMIT replyFailed(row, text);
}

void Accounts::markRead(int row, qint64 channelId)
{
    if (row >= 0 && row < count() && m_entries.at(size_t(row)).background)
        m_entries.at(size_t(row)).background->alerts.markRead(channelId);
}

void Accounts::keep() const
{
    if (m_folder.isEmpty())
        return;
    QJsonArray json;
    for (const Entry &entry : m_entries)
        json.append(QJsonObject{{u"server"_s, entry.server.toString()},
                                {u"apiKey"_s, entry.apiKey},
                                {u"username"_s, entry.username},
                                {u"displayName"_s, entry.displayName},
                                {u"password"_s, entry.password}});
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + "/accounts.json"_L1);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    if (!file.commit())
        qCWarning(log::ui) << "cannot keep the accounts:" << file.errorString();
}

void Accounts::load()
{
    QFile file(m_folder + "/accounts.json"_L1);
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray json = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : json) {
        const QJsonObject entry = value.toObject();
        const QString username = entry.value("username"_L1).toString();
        const QUrl server(entry.value("server"_L1).toString());
        const QString apiKey = entry.value("apiKey"_L1).toString();
        if (!username.isEmpty() && rowOf(server, apiKey, username) < 0)
            m_entries.push_back(Entry{server, apiKey, username, entry.value("displayName"_L1).toString(),
                                      entry.value("password"_L1).toBool(), nullptr, false});
    }
}

int Accounts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Accounts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return text::safeName(Presenter::instance().name(entry.username, entry.displayName));
    case DetailRole:
        return entry.server.isEmpty() ? tr("This computer") : entry.server.host();
    case UsernameRole:
        return entry.username;
    case ServerRole:
        return entry.server;
    case ApiKeyRole:
        return entry.apiKey;
    case PasswordRole:
        return entry.password;
    case UnreadRole:
        return entry.background ? entry.background->channels.unreadTotal() : 0;
    case OnlineRole:
        return entry.background && entry.background->kitty.isOnline();
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> Accounts::roleNames() const
{
    return {{TitleRole, "title"},   {DetailRole, "detail"},     {UsernameRole, "username"}, {ServerRole, "server"},
            {ApiKeyRole, "apiKey"}, {PasswordRole, "password"}, {UnreadRole, "unread"},     {OnlineRole, "online"},
            {CurrentRole, "current"}};
}

} // namespace purr
