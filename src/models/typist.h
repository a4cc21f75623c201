// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "core/clock.h"

namespace purr
{

/// Tells a room that its user types, as much of it as he wants to reveal.
///
/// The protocol infers typing from keystrokes that are not empty (protocol.md 7.5). Who shows that he types but not what
/// sends the same neutral draft again and again instead of his text. Who shows his text shows it by words: the one that is
/// being written may become a password, and its beginning cannot be taken back.
class Typist : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool showTyping READ showsTyping WRITE setShowTyping NOTIFY showTypingChanged FINAL)
    Q_PROPERTY(bool showText READ showsText WRITE setShowText NOTIFY showTextChanged FINAL)
    Q_PROPERTY(bool guarded READ isGuarded NOTIFY guardedChanged FINAL)

public:
    /// Between two neutral drafts; the server forgets typing after 5 s.
    static constexpr std::chrono::milliseconds repeatAfter{2'000};
    /// What comes in pieces longer than that is not typed.
    static constexpr int longestKey = 24;
    /// The neutral draft.
    static constexpr QStringView neutralDraft = u"…";

    explicit Typist(QObject *parent = nullptr);
    /// With the time of a test; not owned.
    explicit Typist(Clock *clock, QObject *parent = nullptr);

    [[nodiscard]] ChatSession *session() const { return m_session; }
    void setSession(ChatSession *session);
    Q_SIGNAL void sessionChanged();

    /// Whether the room may know that this user types. On by default.
    [[nodiscard]] bool showsTyping() const { return m_showTyping; }
    void setShowTyping(bool show);
    /// Whether the room may watch the text itself. Off by default; means nothing without showTyping.
    [[nodiscard]] bool showsText() const { return m_showText; }
    void setShowText(bool show);
    /// Two signals: a binding that reads both must not be told of one by the other while it is made.
    Q_SIGNAL void showTypingChanged();
    Q_SIGNAL void showTextChanged();

    /// Whether this draft is kept back though showText is on: something was pasted into it or looks like a secret
    /// (promises.md 3, threat 44). Until the draft is empty again.
    [[nodiscard]] bool isGuarded() const { return m_guarded; }
    Q_SIGNAL void guardedChanged();

    /// The draft has, or gets next, something that was not typed here: a paste, a draft of before.
    Q_INVOKABLE void guard();
    /// The draft changed by typing.
    Q_INVOKABLE void typed(const QString &draft);
    /// The draft was sent, cleared or left.
    Q_INVOKABLE void stopped();

    /// What goes to the room.
    Q_SIGNAL void keystrokes(const QString &keys);

private:
    /// What the room may see of this draft, which was `before` until now.
    [[nodiscard]] QString shownOf(const QString &draft, QStringView before) const;
    void tell(const QString &keys);
    void setGuarded(bool guarded);

    Clock *m_clock;
    QPointer<ChatSession> m_session;
    std::chrono::milliseconds m_told{0};
    QString m_lastKeys;
    QString m_lastDraft;
    bool m_guarded = false;
    bool m_showTyping = true;
    bool m_showText = false;
};

} // namespace purr
