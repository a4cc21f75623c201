// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "lab/participant.h"

#include <QtQml/qqmlregistration.h>

namespace purr::lab
{

/// One experiment on the life of chat sessions, with what must come of it.
struct LimitCheck {
    Q_GADGET
    QML_VALUE_TYPE(limitCheck)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString expected MEMBER expected CONSTANT FINAL)
    Q_PROPERTY(QString result MEMBER result CONSTANT FINAL)
    Q_PROPERTY(QString state MEMBER state CONSTANT FINAL)

public:
    /// These two are for qsTranslate("purr::lab::LimitLab", …): the language may change while they are shown.
    QString title;
    QString expected;
    /// What came; empty before it ran.
    QString result;
    /// "", "running", "passed" or "failed".
    QString state;

    friend bool operator==(const LimitCheck &, const LimitCheck &) = default;
};

/// Experiments with the limit and the ends of chat sessions, done by a client of its own on the server of `kitty`, in
/// channels of its own.
class LimitLab : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(purr::ChatKitty *kitty READ kitty WRITE setKitty NOTIFY kittyChanged FINAL)
    Q_PROPERTY(QList<purr::lab::LimitCheck> checks READ checks NOTIFY checksChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY checksChanged FINAL)

public:
    enum Check { OpenToTheLimit, OpenOneMore, StartTwice, EndTwice, EndWhileStarting, RaceOpenAndClose, OpenAfterEnd };
    Q_ENUM(Check)

    explicit LimitLab(QObject *parent = nullptr);
    ~LimitLab() override;

    [[nodiscard]] ChatKitty *kitty() const { return m_kitty; }
    void setKitty(ChatKitty *kitty);
    [[nodiscard]] QList<LimitCheck> checks() const { return m_checks; }
    [[nodiscard]] bool isRunning() const { return m_running; }

    Q_INVOKABLE void run(int check);
    Q_INVOKABLE void runAll();

Q_SIGNALS:
    void kittyChanged();
    void checksChanged();

private:
    QCoro::Task<void> runThese(QList<int> checks);
    /// What came, and whether that is what was expected.
    struct Outcome {
        QString result;
        bool passed = false;
    };
    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Outcome> perform(Check check);
    QCoro::Task<Outcome> openMany(bool oneMore);
    QCoro::Task<Outcome> endEarly(bool twice);
    QCoro::Task<Outcome> race();
    /// Ends all and waits until they are gone.
    QCoro::Task<bool> tidy();
    void set(int check, const QString &state, const QString &result);

    QPointer<ChatKitty> m_kitty;
    SystemClock m_clock;
    std::unique_ptr<Participant> m_person;
    QList<Channel> m_channels;
    QList<LimitCheck> m_checks;
    bool m_running = false;
};

} // namespace purr::lab
