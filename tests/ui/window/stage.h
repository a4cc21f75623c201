// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/program.h"
#include "client/chatkitty.h"
#include "client/chatsession.h"
#include "models/conversationmodel.h"
#include "models/workspace.h"
#include "server/embeddedserver.h"
#include "support/patience.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

/// A server, the window of one user on it, and other people without windows.
class Stage
{
public:
    Stage();
    ~Stage();

    /// Starts or restarts the server, at the port it had before.
    void startServer();
    void stopServer();
    /// A person who is signed in.
    purr::ChatKitty *person(const QString &name);
    /// Opens the window as that user and waits until he is online.
    void openWindow(const QString &username, QSize size = {1200, 800});
    /// Opens the window as that user, whether the server runs or not; with an empty size as large as it comes.
    void startWindow(const QString &username, QSize size = {1200, 800});
    /// Opens the window with nobody signed in, or with who stayed signed in.
    void openWelcome(QSize size = {1200, 800});
    void closeWindow();
    /// A user who needs this password. The server must not run.
    void addAccount(const QString &name, const QString &password);

    /// A public channel with these members.
    purr::Channel channel(purr::ChatKitty *owner, const QString &name, const QList<purr::ChatKitty *> &members = {});
    /// The direct chat of that person with another.
    purr::Channel direct(purr::ChatKitty *person, const QString &other);
    /// The channel as that person sees it, joined.
    purr::Channel joined(purr::ChatKitty *person, const QString &name);
    purr::ChatSession *enter(purr::ChatKitty *person, const purr::Channel &channel);
    purr::Message say(purr::ChatKitty *person, const purr::Channel &channel, const QString &text);

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    /// The window's own connection.
    [[nodiscard]] purr::ChatKitty *kitty() const;
    [[nodiscard]] purr::Workspace *workspace() const;
    /// Panes in the order of the workspace.
    [[nodiscard]] QList<QQuickItem *> panes() const;
    [[nodiscard]] QQuickItem *pane(int index) const;
    [[nodiscard]] purr::ConversationModel *conversation(int index) const;
    [[nodiscard]] purr::ChatSession *session(int index) const;
    /// Opens a pane and waits until its session is live and its rows are there.
    void openPane(const purr::Channel &channel);
    [[nodiscard]] QUrl url() const { return m_url; }
    /// Holds the folders `server`, `data` and `config`.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Visible items below `root` of a QML type (its file name) or with a text.
    [[nodiscard]] static QList<QQuickItem *> all(QQuickItem *root, const char *type);
    [[nodiscard]] static QQuickItem *first(QQuickItem *root, const char *type);
    [[nodiscard]] static bool shows(QQuickItem *root, const QString &text);
    [[nodiscard]] bool shows(const QString &text) const;
    /// Clicks the middle of an item.
    void click(QQuickItem *item, Qt::MouseButton button = Qt::LeftButton);
    void clickButton(QQuickItem *root, const QString &text);
    /// Draws a frame, in which every row gets its height and its place.
    void draw();
    void type(const QString &text);

private:
    void load(QSize size);

    QTemporaryDir m_folder;
    purr::server::EmbeddedServer m_server;
    quint16 m_port = 0;
    QUrl m_url;
    std::vector<std::unique_ptr<purr::ChatKitty>> m_people;
    std::unique_ptr<purr::Program> m_program;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

/// Waits for the answer of a task; none before 15 s.
template <typename T> std::optional<purr::Result<T>> outcomeOf(QCoro::Task<purr::Result<T>> task)
{
    std::optional<purr::Result<T>> result;
    QObject context;
    QCoro::connect(std::move(task), &context, [&result](purr::Result<T> answer) { result.emplace(std::move(answer)); });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 15'000);
    return result;
}

/// The answer of a task; fails the test when there is none.
template <typename T> T answerOf(QCoro::Task<purr::Result<T>> task)
{
    const std::optional<purr::Result<T>> result = outcomeOf(std::move(task));
    if (!result || result->failed()) {
        QTest::qFail(result ? qPrintable(result->error().code) : "no answer", __FILE__, __LINE__);
        return {};
    }
    return result->value();
}
