// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/clockstyle.h"
#include "models/revealing.h"

#include <QObject>
#include <QSize>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

class QSettings;

namespace purr
{

/// What the user chose, kept in `folder` for all users of the profile.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged FINAL)
    Q_PROPERTY(int colorScheme READ colorScheme WRITE setColorScheme NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale NOTIFY changed FINAL)
    Q_PROPERTY(int textStep READ textStep WRITE setTextStep NOTIFY changed FINAL)
    Q_PROPERTY(QStringList textSizes READ textSizes NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY changed FINAL)
    Q_PROPERTY(int listWidth READ listWidth WRITE setListWidth NOTIFY changed FINAL)
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY changed FINAL)
    Q_PROPERTY(bool windowMaximised READ windowMaximised WRITE setWindowMaximised NOTIFY changed FINAL)
    Q_PROPERTY(bool compact READ compact WRITE setCompact NOTIFY changed FINAL)
    Q_PROPERTY(int messageLayout READ messageLayout WRITE setMessageLayout NOTIFY changed FINAL)
    Q_PROPERTY(int clockHours READ clockHours WRITE setClockHours NOTIFY changed FINAL)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(bool clockSeconds READ clockSeconds WRITE setClockSeconds NOTIFY changed FINAL)
    Q_PROPERTY(bool timesAlways READ timesAlways WRITE setTimesAlways NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool notifications READ notifications WRITE setNotifications NOTIFY changed FINAL)
    Q_PROPERTY(int notificationContent READ notificationContent WRITE setNotificationContent NOTIFY changed FINAL)
    Q_PROPERTY(bool notificationSound READ notificationSound WRITE setNotificationSound NOTIFY changed FINAL)
    Q_PROPERTY(bool doNotDisturb READ doNotDisturb WRITE setDoNotDisturb NOTIFY changed FINAL)
    Q_PROPERTY(bool quietHours READ quietHours WRITE setQuietHours NOTIFY changed FINAL)
    Q_PROPERTY(int quietFrom READ quietFrom WRITE setQuietFrom NOTIFY changed FINAL)
    Q_PROPERTY(int quietTo READ quietTo WRITE setQuietTo NOTIFY changed FINAL)
    Q_PROPERTY(QString keywords READ keywords WRITE setKeywords NOTIFY changed FINAL)
    Q_PROPERTY(bool mentionsOnly READ mentionsOnly WRITE setMentionsOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool announcements READ announcements WRITE setAnnouncements NOTIFY changed FINAL)
    Q_PROPERTY(bool trayIcon READ trayIcon WRITE setTrayIcon NOTIFY changed FINAL)
    Q_PROPERTY(bool closeToTray READ closeToTray WRITE setCloseToTray NOTIFY changed FINAL)
    Q_PROPERTY(bool startHidden READ startHidden WRITE setStartHidden NOTIFY changed FINAL)
    Q_PROPERTY(int sessionLimit READ sessionLimit WRITE setSessionLimit NOTIFY changed FINAL)
    Q_PROPERTY(int serverPort READ serverPort WRITE setServerPort NOTIFY changed FINAL)
    Q_PROPERTY(bool serverPreviews READ serverPreviews WRITE setServerPreviews NOTIFY changed FINAL)
    Q_PROPERTY(bool showTyping READ showTyping WRITE setShowTyping NOTIFY changed FINAL)
    Q_PROPERTY(bool showLiveText READ showLiveText WRITE setShowLiveText NOTIFY changed FINAL)
    Q_PROPERTY(bool sendReceipts READ sendReceipts WRITE setSendReceipts NOTIFY changed FINAL)
    Q_PROPERTY(purr::Revealing *revealing READ revealing CONSTANT FINAL)
    Q_PROPERTY(bool beginAtUnread READ beginAtUnread WRITE setBeginAtUnread NOTIFY changed FINAL)
    Q_PROPERTY(int readMode READ readMode WRITE setReadMode NOTIFY changed FINAL)
    Q_PROPERTY(QStringList recentEmoji READ recentEmoji WRITE setRecentEmoji NOTIFY changed FINAL)
    Q_PROPERTY(int skinTone READ skinTone WRITE setSkinTone NOTIFY changed FINAL)
    Q_PROPERTY(bool spellCheck READ spellCheck WRITE setSpellCheck NOTIFY changed FINAL)
    Q_PROPERTY(QStringList spellLanguages READ spellLanguages WRITE setSpellLanguages NOTIFY changed FINAL)
    Q_PROPERTY(QString downloadFolder READ downloadFolder WRITE setDownloadFolder NOTIFY changed FINAL)
    Q_PROPERTY(bool askWhereToSave READ askWhereToSave WRITE setAskWhereToSave NOTIFY changed FINAL)
    Q_PROPERTY(bool showAway READ showAway WRITE setShowAway NOTIFY changed FINAL)
    Q_PROPERTY(bool linkCards READ linkCards WRITE setLinkCards NOTIFY changed FINAL)
    Q_PROPERTY(bool opensInstead READ opensInstead WRITE setOpensInstead NOTIFY changed FINAL)
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY changed FINAL)

public:
    explicit Preferences(QObject *parent = nullptr);
    ~Preferences() override;

    /// Where `preferences.ini` is; empty: the defaults, kept nowhere.
    [[nodiscard]] QString folder() const { return m_folder; }
    void setFolder(const QString &folder);
    Q_SIGNAL void folderChanged();

    /// 0 as the desktop, 1 light, 2 dark: the numbers of Theme.Scheme.
    [[nodiscard]] int colorScheme() const;
    void setColorScheme(int scheme);
    /// Size of text apart from the scale of the interface, 0.8 to 2 by textStep().
    [[nodiscard]] qreal textScale() const;
    /// Index into textSizes(). Others are taken for the nearest.
    [[nodiscard]] int textStep() const;
    void setTextStep(int step);
    /// textStep of text as it is without a choice.
    static constexpr int usualTextStep = 2;
    /// What each textStep is, in percent: "80 %".
    [[nodiscard]] QStringList textSizes() const;
    /// Puts the size of text back, or one step up or down.
    Q_INVOKABLE void scaleText(int by);
    /// Less motion than the desktop asks for; never more.
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool on);
    /// Colours with more contrast than the desktop asks for; never less.
    [[nodiscard]] bool highContrast() const;
    void setHighContrast(bool on);
    /// Of the list of chats, in pixels; 0: as wide as the text needs it.
    [[nodiscard]] int listWidth() const;
    void setListWidth(int width);
    /// Of the main window as it was last, in pixels, where it was not maximised; empty: never moved.
    [[nodiscard]] QSize windowSize() const;
    void setWindowSize(const QSize &size);
    [[nodiscard]] bool windowMaximised() const;
    void setWindowMaximised(bool maximised);
    /// Less space around rows and messages.
    [[nodiscard]] bool compact() const;
    void setCompact(bool compact);
    /// How messages look: 0 flat with faces, 1 in bubbles, 2 in lines of time, name and text.
    [[nodiscard]] int messageLayout() const;
    void setMessageLayout(int layout);
    /// The numbers of ClockStyle::Hours.
    [[nodiscard]] int clockHours() const;
    /// The hours of a day as the user reads the clock.
    [[nodiscard]] static QStringList hours() { return ClockStyle::instance().hours(); }
    void setClockHours(int hours);
    /// Whether times of messages have seconds.
    [[nodiscard]] bool clockSeconds() const;
    void setClockSeconds(bool seconds);
    /// Whether each message has its time beside it, not only the first of several.
    [[nodiscard]] bool timesAlways() const;
    void setTimesAlways(bool always);
    /// A language code as of the translations; empty: that of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    Q_SIGNAL void languageChanged();

    [[nodiscard]] bool notifications() const;
    void setNotifications(bool on);
    /// 0 who and what, 1 who, 2 only that somebody wrote: the numbers of Notifier.Content.
    [[nodiscard]] int notificationContent() const;
    void setNotificationContent(int content);
    [[nodiscard]] bool notificationSound() const;
    void setNotificationSound(bool on);
    [[nodiscard]] bool doNotDisturb() const;
    void setDoNotDisturb(bool on);
    [[nodiscard]] bool quietHours() const;
    void setQuietHours(bool on);
    /// Hours of the day, 0 to 23.
    [[nodiscard]] int quietFrom() const;
    void setQuietFrom(int hour);
    [[nodiscard]] int quietTo() const;
    void setQuietTo(int hour);

    /// Words with commas between them; a message with one of them counts as a mention.
    [[nodiscard]] QString keywords() const;
    void setKeywords(const QString &keywords);
    /// Whether only mentions and keywords are told of, in channels that say nothing else (AlertLevels).
    [[nodiscard]] bool mentionsOnly() const;
    void setMentionsOnly(bool only);
    /// Whether screen readers are told of new messages.
    [[nodiscard]] bool announcements() const;
    void setAnnouncements(bool on);

    [[nodiscard]] bool trayIcon() const;
    void setTrayIcon(bool on);
    /// Closing the window hides it, where there is a tray.
    [[nodiscard]] bool closeToTray() const;
    void setCloseToTray(bool on);

    /// No window at the start, where there is a tray.
    [[nodiscard]] bool startHidden() const;
    void setStartHidden(bool hidden);
    /// How many chat sessions this device may have at once, 1 to mostSessions.
    [[nodiscard]] int sessionLimit() const;
    void setSessionLimit(int limit);
    static constexpr int mostSessions = 50;
    /// Where the server inside this program listens, from its next start on.
    [[nodiscard]] int serverPort() const;
    void setServerPort(int port);
    /// Whether the built-in server fetches the public pages that messages link to, for their cards; from its next start on.
    [[nodiscard]] bool serverPreviews() const;
    void setServerPreviews(bool fetches);

    /// Whether others may know that this user types; on by default.
    [[nodiscard]] bool showTyping() const;
    void setShowTyping(bool show);
    /// Whether others may watch the text while it is typed; off by default.
    [[nodiscard]] bool showLiveText() const;
    void setShowLiveText(bool show);
    /// Whether others may know that nobody is at this computer; on by default.
    [[nodiscard]] bool showAway() const;
    void setShowAway(bool show);
    /// Whether others may know what this user has read; on by default.
    [[nodiscard]] bool sendReceipts() const;
    void setSendReceipts(bool send);
    /// What the present user chose of these for one channel; its folder is set by who knows the user.
    [[nodiscard]] Revealing *revealing() { return &m_revealing; }
    /// Whether a chat that is opened begins at its first unread message rather than at the newest.
    [[nodiscard]] bool beginAtUnread() const;
    void setBeginAtUnread(bool on);
    /// When messages count as read: the numbers of ConversationModel.ReadMode.
    [[nodiscard]] int readMode() const;
    void setReadMode(int mode);
    /// Newest first.
    [[nodiscard]] QStringList recentEmoji() const;
    void setRecentEmoji(const QStringList &emoji);
    /// 0 none, 1 light to 5 dark.
    [[nodiscard]] int skinTone() const;
    void setSkinTone(int tone);
    /// Whether the words of a draft are checked, and in which languages (Spelling); none: that of the desktop.
    [[nodiscard]] bool spellCheck() const;
    void setSpellCheck(bool on);
    [[nodiscard]] QStringList spellLanguages() const;
    void setSpellLanguages(const QStringList &languages);
    /// Where files are saved; that of the desktop when nothing was chosen.
    [[nodiscard]] QString downloadFolder() const;
    void setDownloadFolder(const QString &folder);
    /// The same for what a folder dialog answers.
    Q_INVOKABLE void chooseDownloadFolder(const QUrl &folder) { setDownloadFolder(folder.toLocalFile()); }
    [[nodiscard]] bool askWhereToSave() const;
    void setAskWhereToSave(bool ask);
    /// Whether messages with links show a card of where they lead.
    [[nodiscard]] bool linkCards() const;
    void setLinkCards(bool on);
    /// Enter sends and Shift+Enter makes a line; else Enter makes a line and Ctrl+Enter sends.
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool sends);
    /// Whether a chat that is opened takes the place of the one that the user is in; else it comes beside it.
    [[nodiscard]] bool opensInstead() const;
    void setOpensInstead(bool instead);

    /// The keys that the user gave an action of Keymap; nothing: those it comes with.
    [[nodiscard]] std::optional<QStringList> keysOf(const QString &action) const;
    void setKeysOf(const QString &action, const std::optional<QStringList> &keys);
    Q_SIGNAL void changed();

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback) const;
    void setValue(const QString &key, const QVariant &value);
    void applyAll() const;
    void applyClock() const;
    void applyDownloads() const;
    void applySkinTone() const;

    std::unique_ptr<QSettings> m_settings;
    Revealing m_revealing;
    QString m_folder;
};

} // namespace purr
