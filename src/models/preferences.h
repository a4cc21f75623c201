// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

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
    Q_PROPERTY(bool showTyping READ showTyping WRITE setShowTyping NOTIFY changed FINAL)
    Q_PROPERTY(bool showLiveText READ showLiveText WRITE setShowLiveText NOTIFY changed FINAL)
    Q_PROPERTY(bool sendReceipts READ sendReceipts WRITE setSendReceipts NOTIFY changed FINAL)
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
    /// Size of text apart from the scale of the interface: 0.85, 1, 1.2, 1.5 and 2 by textStep().
    [[nodiscard]] qreal textScale() const;
    /// 0 to 4; 1 is normal. Others are taken for the nearest.
    [[nodiscard]] int textStep() const;
    void setTextStep(int step);
    /// Whether others may know that this user types; on by default.
    [[nodiscard]] bool showTyping() const;
    void setShowTyping(bool show);
    /// Whether others may watch the text while it is typed; off by default.
    [[nodiscard]] bool showLiveText() const;
    void setShowLiveText(bool show);
    /// Whether others may know what this user has read; on by default.
    [[nodiscard]] bool sendReceipts() const;
    void setSendReceipts(bool send);
    /// Enter sends and Shift+Enter makes a line; else Enter makes a line and Ctrl+Enter sends.
    [[nodiscard]] bool enterSends() const;
    void setEnterSends(bool sends);
    Q_SIGNAL void changed();

private:
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback) const;
    void setValue(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
    QString m_folder;
};

} // namespace purr
