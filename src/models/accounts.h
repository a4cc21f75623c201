// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"

#include <QAbstractListModel>
#include <QUrl>

#include <memory>
#include <vector>

namespace purr
{

/// Everybody who has signed in with this profile and has not signed out, each on a server of his own or the same one.
/// One of them is the current one: his chats fill the window, over the window's own connection. All others are signed in
/// in the background, each over a connection with a store of its own, to count what is unread and to tell of new
/// messages.
///
/// Kept in `accounts.json` of `folder`, without passwords: an account with one is signed in in the background when its owner
/// knows it from the keyring, else when the user goes to it.
class Accounts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    Q_PROPERTY(QString dataFolder MEMBER m_dataFolder NOTIFY dataFolderChanged FINAL)
    Q_PROPERTY(QUrl builtInServer READ builtInServer WRITE setBuiltInServer NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(QString builtInApiKey MEMBER m_builtInApiKey NOTIFY builtInServerChanged FINAL)
    Q_PROPERTY(bool mentionsOnly READ isMentionsOnly WRITE setMentionsOnly NOTIFY wishesChanged FINAL)
    Q_PROPERTY(QString keywords READ keywords WRITE setKeywords NOTIFY wishesChanged FINAL)
    Q_PROPERTY(bool away READ isAway WRITE setAway NOTIFY awayChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(int unreadElsewhere READ unreadElsewhere NOTIFY unreadElsewhereChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        DetailRole, ///< where he is signed in
        UsernameRole,
        ServerRole, ///< empty for the built-in one
        ApiKeyRole,
        PasswordRole, ///< whether he has one
        UnreadRole,
        OnlineRole,
        CurrentRole,
    };
    Q_ENUM(Role)

    explicit Accounts(QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();
    /// Where the accounts in the background keep their files: userFolder(), and ChatKitty::storagePath as `client`.
    Q_SIGNAL void dataFolderChanged();
    /// Empty until it listens; accounts on it wait for that.
    [[nodiscard]] QUrl builtInServer() const { return m_builtInServer; }
    void setBuiltInServer(const QUrl &server);
    Q_SIGNAL void builtInServerChanged();

    /// What the accounts in the background tell of, as in Alerts.
    [[nodiscard]] bool isMentionsOnly() const { return m_mentionsOnly; }
    void setMentionsOnly(bool only);
    [[nodiscard]] QString keywords() const { return m_keywords; }
    void setKeywords(const QString &keywords);
    Q_SIGNAL void wishesChanged();

    /// Nobody is at the computer, and others may know: see AwayStatus.
    [[nodiscard]] bool isAway() const { return m_away; }
    void setAway(bool away);
    Q_SIGNAL void awayChanged();

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    Q_SIGNAL void countChanged();
    /// -1 when nobody has the window.
    [[nodiscard]] int currentRow() const { return m_current; }
    Q_SIGNAL void currentChanged();
    /// Unread messages of the accounts in the background.
    [[nodiscard]] int unreadElsewhere() const;
    Q_SIGNAL void unreadElsewhereChanged();

    /// He has the window now. `server` empty: the built-in one. A new account is added.
    Q_INVOKABLE void enter(const QUrl &server, const QString &apiKey, const QString &username, const QString &displayName,
                           bool password);
    /// The window's connection is free: who had it goes on in the background.
    Q_INVOKABLE void leave();
    /// The password of an account in the background, asked for by passwordWanted(); it is not kept.
    Q_INVOKABLE void unlock(const QUrl &server, const QString &apiKey, const QString &username, const QString &password);
    /// Answers for an account in the background, or says that it has read, as in Alerts.
    Q_INVOKABLE void reply(int row, qint64 channelId, const QString &text);
    Q_INVOKABLE void markRead(int row, qint64 channelId);
    /// He signs out; his account is forgotten.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE QString titleAt(int row) const { return data(index(row), TitleRole).toString(); }
    Q_INVOKABLE QString usernameAt(int row) const { return data(index(row), UsernameRole).toString(); }
    Q_INVOKABLE QString apiKeyAt(int row) const { return data(index(row), ApiKeyRole).toString(); }
    Q_INVOKABLE QUrl serverAt(int row) const { return data(index(row), ServerRole).toUrl(); }
    Q_INVOKABLE bool hasPasswordAt(int row) const { return data(index(row), PasswordRole).toBool(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A message for an account in the background. Title and body are text of peers.
    void alert(int row, qint64 channelId, qint64 messageId, const QString &title, const QString &body);
    /// He has read, on another device, what was told of one of his channels.
    void settled(int row);
    /// reply() could not be kept.
    void replyFailed(int row, const QString &text);
    /// An account could be signed in in the background with its password. Once for each.
    void passwordWanted(const QUrl &server, const QString &apiKey, const QString &username);
    /// An account needs the built-in server.
    void builtInServerWanted();

private:
    struct Background;
    struct Entry {
        QUrl server;
        QString apiKey;
        QString username;
        QString displayName;
        bool password = false;
        std::unique_ptr<Background> background;
        bool asked = false; ///< for the password
    };

    [[nodiscard]] int rowOf(const QUrl &server, const QString &apiKey, const QString &username) const;
    void setCurrent(int row);
    /// Signs in whoever should be signed in in the background, and nobody else.
    void follow();
    void start(Entry &entry, const QString &password = {});
    void keep() const;
    void load();

    QString m_folder;
    QString m_dataFolder;
    QUrl m_builtInServer;
    QString m_builtInApiKey;
    QString m_keywords;
    bool m_mentionsOnly = false;
    bool m_away = false;
    std::vector<Entry> m_entries;
    int m_current = -1;
};

} // namespace purr
