// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "server/password.h"
#include "server/storedatabase.h"
#include "server/storewriter.h"
#include "unit/server/accessrows.h"
#include "unit/server/serverfixture.h"

#include <QTemporaryDir>

#include <vector>

namespace purr::test
{

/// A channel with everybody's past in it.
struct Place {
    QByteArray channel;
    QByteArray message;
    QByteArray thread;
    QByteArray file; ///< the last part of its path
};

/// All the callers at a server of their own.
class Cast
{
    QTemporaryDir m_folder; // outlives the server

public:
    Cast()
    {
        fixture.config.dataDir = m_folder.path();
        complete = fixture.start() && addAccount() && fixture.start();
        for (const char *name : callerNames) {
            people.push_back(std::make_unique<RawClient>(fixture.port));
            enter(int(people.size()) - 1, QString::fromLatin1(name));
        }
        nobody = std::make_unique<RawClient>(fixture.port);
        complete = complete && nobody->signIn(u"nobody"_s);
    }

    RawClient &operator[](int caller) { return *people[size_t(caller)]; }

    Place build(ChannelType type)
    {
        const bool direct = type == ChannelType::Direct;
        const QByteArray name = "place" + QByteArray::number(++m_built);
        const QByteArray typeName = direct ? "DIRECT" : type == ChannelType::Public ? "PUBLIC" : "PRIVATE";
        QByteArray members = R"({"username":"moderator"},{"username":"member"},{"username":"author"},{"username":"account"},{"username":"shunned"})";
        RawClient blocker(fixture.port); // only the same people would be the same direct channel
        if (direct) {
            complete = complete && blocker.signIn(u"blocker"_s + QString::number(m_built));
            members += ",{\"id\":" + blocker.id() + '}';
        } else {
            members += R"(,{"username":"kicked"},{"username":"banned"})";
        }
        RawClient &owner = *people[Owner];
        Place place;
        place.channel = fixture.createChannel(owner, R"({"type":")" + typeName + R"(","name":")" + name + R"(","members":[)" + members + "]}");
        const QByteArray base = "/application/v1/channels/" + place.channel;
        place.message = made(base + ".message", R"({"type":"TEXT","body":"hello"})");
        place.thread = made(base + ".create_thread", R"({"name":"t"})");
        did(people[Shunned]->act("/application/v1/messages/" + place.message + ".react", R"({"emoji":"smile"})"));
        const QByteArray sent = fixture.upload("/v1/channels/" + place.channel + "/messages", ServerFixture::grant(*people[Author], "write"), "bytes");
        place.file = fileOf(sent);
        complete = complete && !place.file.isEmpty();
        if (direct) {
            did(blocker.act("/application/v1/users/" + people[Shunned]->id() + ".block"));
        } else {
            did(owner.act(base + ".add_moderator", R"({"username":"moderator"})"));
            did(owner.act(base + ".leave", R"({"user":{"username":"kicked"}})"));
            did(owner.act(base + ".block", R"({"username":"banned"})"));
        }
        return place;
    }

    /// What this caller gets; empty, or the name of the error.
    QString ask(int caller, server::Destination::Kind kind, const Row &row, const Place &place)
    {
        using Kind = server::Destination::Kind;
        RawClient &client = *people[size_t(caller)];
        const QByteArray path = pathOf(row, place);
        switch (kind) {
        case Kind::Relay: {
            const QString type = client.relay("/application/v1/" + path + ".relay").type;
            return type.isEmpty() ? u"nothing"_s : type.endsWith("Error"_L1) ? type : QString();
        }
        case Kind::Action: return client.act("/application/v1/" + path, row.body);
        case Kind::Topic: {
            const QString error = client.listen("/topic/v1/" + path, "topic");
            client.send({"UNSUBSCRIBE", {{"id", "topic"}}, {}});
            return error;
        }
        case Kind::Upload: return outcomeOf(fixture.upload("/v1/" + path, ServerFixture::grant(client, "write"), "bytes", row.body));
        default: return outcomeOf(fixture.get("/v1/" + path + "?grant=" + ServerFixture::grant(client, "read")));
        }
    }

    /// The row's pattern with the ids of the place, of `Oneself` and of `Banned` in it.
    QByteArray pathOf(const Row &row, const Place &place)
    {
        QByteArray path = row.pattern;
        const QByteArray collection = path.left(path.indexOf('/'));
        const QByteArray id = collection == "channels"   ? place.channel
                              : collection == "messages" ? place.message
                              : collection == "threads"  ? place.thread
                                                         : people[Oneself]->id();
        path.replace("{name}", collection == "files" ? place.file : "Ann");
        if (const qsizetype at = path.indexOf("{id}"); at >= 0)
            path.replace(at, 4, id).replace("{id}", people[Banned]->id());
        return path;
    }

    /// The error of an HTTP answer, which has one exactly when its status says so.
    static QString outcomeOf(const QByteArray &answer)
    {
        const QString error = errorOf(answer);
        const int status = statusOf(answer);
        const bool denied = error == errorname::accessDenied || error == errorname::userBlocked;
        const int expected = error.isEmpty() ? 200 : denied ? 403 : error == errorname::resourceNotFound ? 404 : 0;
        return status == expected || expected == 0 ? error : u"status %1"_s.arg(status);
    }

    /// The last part of the path of the file in the answer of an upload.
    static QByteArray fileOf(const QByteArray &answer)
    {
        const QJsonObject file = QJsonDocument::fromJson(bodyOf(answer)).object().value("file"_L1).toObject();
        return QUrl(file.value("url"_L1).toString()).fileName().toLatin1();
    }

    /// A caller who is gone comes back as somebody new.
    void replace(int caller)
    {
        people[size_t(caller)] = std::make_unique<RawClient>(fixture.port);
        enter(caller, QString::fromLatin1(callerNames[size_t(caller)]) + QString::number(++m_built));
    }

    ServerFixture fixture;
    std::vector<std::unique_ptr<RawClient>> people;
    std::unique_ptr<RawClient> nobody;
    bool complete = true; ///< false as soon as anything of the scenery failed

private:
    /// A user with a password can only be made from outside.
    bool addAccount()
    {
        fixture.server.reset();
        server::StoreDatabase database;
        if (database.open(m_folder.filePath(u"purr.sqlite"_s), server::StoreDatabase::Access::ReadWrite).failed())
            return false;
        server::StoreWriter writer(database);
        if (database.run(u"BEGIN IMMEDIATE"_s).failed())
            return false;
        writer.beginAction(fixture.clock.now().toMSecsSinceEpoch());
        const Result<server::StoredUser> user = writer.createUser(u"account"_s, false);
        return user && writer.setPasswordHash(user->id, server::password::hash(u"secret"_s)).succeeded() &&
               database.run(u"COMMIT"_s).succeeded();
    }

    void enter(int caller, const QString &name)
    {
        RawClient &person = *people[size_t(caller)];
        complete = complete && person.signIn(name, LinkGeneration::V1, caller == Account ? R"({"password":"secret"})" : "");
        complete = complete && person.user.value("isGuest"_L1).toBool() == (caller != Account);
        person.listen("/topic/v1/users/" + person.id() + ".messages", "own");
        person.listen("/topic/v1/users/" + person.id() + ".threads", "threads");
    }

    void did(const QString &error) { complete = complete && error.isEmpty(); }

    QByteArray made(const QByteArray &destination, const QByteArray &body)
    {
        did(people[Author]->act(destination, body));
        return QByteArray::number(people[Author]->result().value("id"_L1).toInteger());
    }

    int m_built = 0;
};

} // namespace purr::test
