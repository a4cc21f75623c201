// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "administration.h"
#include "server/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using purr::Result;
using purr::server::ServerConfig;

namespace
{

constexpr int exitFailure = 1;
constexpr int exitUsage = 2;

int signalPipe[2] = {-1, -1};

/// Only writes a byte: nothing else is safe in a signal handler.
void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, 1);
}

/// What one burst took from the system is kept for the next: to give it back and to ask again, page by page, cost as much
/// as all sending.
void keepMemory()
{
    constexpr int kept = 16 * 1024 * 1024;
    ::mallopt(M_TRIM_THRESHOLD, kept);
    ::mallopt(M_MMAP_THRESHOLD, kept);
}

bool quitOnSignals(QCoreApplication &app)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return false;
    auto *const notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    return ::sigaction(SIGTERM, &action, nullptr) == 0 && ::sigaction(SIGINT, &action, nullptr) == 0;
}

/// Every client takes a descriptor, and the usual soft limit is far below what the system gives.
void raiseDescriptorLimit()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    constexpr rlim_t enough = 65536;
    files.rlim_cur = std::max(files.rlim_cur, std::min(files.rlim_max, enough));
    ::setrlimit(RLIMIT_NOFILE, &files);
}

int complain(const QString &sentence, int code)
{
    std::fprintf(stderr, "purrd: %s\n", qPrintable(sentence));
    return code;
}

/// `HOST:PORT`, `[HOST]:PORT`, `:PORT` or `HOST`.
bool readListen(const QString &text, ServerConfig &config)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool bracketed = text.endsWith(u']');
    QString host = colon < 0 || bracketed ? text : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (!host.isEmpty())
        config.host = host;
    if (colon < 0 || bracketed)
        return true;
    bool ok = false;
    config.port = text.mid(colon + 1).toUShort(&ok);
    return ok;
}

/// Sends messages of the system; in the environment, where other users do not see it as they see arguments.
constexpr const char *adminTokenVariable = "PURRD_ADMIN_TOKEN";

/// The certificate chain and its key, or the sentence that says what is wrong with them.
Result<QSslConfiguration> readTls(const QString &certificates, const QString &keyPath)
{
    const auto refuse = [](const QString &sentence) { return purr::Error{purr::Failure::Kind::Invalid, u"TlsError"_s, sentence, {}}; };
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificates, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return refuse(u"'%1' holds no PEM certificate."_s.arg(certificates));
    QFile keyFile(keyPath);
    if (!keyFile.open(QIODevice::ReadOnly))
        return refuse(u"'%1' cannot be read: %2."_s.arg(keyPath, keyFile.errorString()));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (keyFile.permissions() & others)
        return refuse(u"Others may read '%1'. Make it yours alone: chmod 600."_s.arg(keyPath));
    const QByteArray pem = keyFile.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return refuse(u"'%1' holds no unencrypted RSA or EC key in PEM form."_s.arg(keyPath));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemory();
    // Messages, password hashes, the secret of the grants: what is kept or copied is for the user of the server alone.
    ::umask(S_IRWXG | S_IRWXO);
    // Qt's own event dispatcher serves many sockets faster than glib's.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"purrd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURR_VERSION));

    if (const QStringList arguments = QCoreApplication::arguments().mid(1);
        !arguments.isEmpty() && (arguments.first() == "user"_L1 || arguments.first() == "key"_L1
                                  || arguments.first() == "backup"_L1))
        return administrate(arguments);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Purr chat server: speaks the ChatKitty protocol on one port. "
                                     "'purrd user' and 'purrd key' manage accounts and keys, 'purrd backup' copies everything.\n\n"
                                     "With %1 in the environment, POST /v1/channels/ID/messages with that token as bearer "
                                     "says something as the system."_s.arg(QLatin1StringView(adminTokenVariable)));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption listen(u"listen"_s, u"Where to listen; port 0 takes any free one (default 127.0.0.1:9001)."_s, u"HOST:PORT"_s);
    const QCommandLineOption publicUrl(u"public-url"_s, u"How others reach this server, if not by where it listens: files are addressed by it."_s, u"URL"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Keep everything in this folder; without it all is forgotten at the end."_s, u"DIR"_s);
    const QCommandLineOption apiKey(u"api-key"_s, u"Let in clients with this key; may be repeated. Without any, every key is let in, from this machine only."_s, u"KEY"_s);
    const QCommandLineOption grace(u"grace"_s, u"How long a lost connection keeps its place (default 8)."_s, u"SECONDS"_s);
    const QCommandLineOption guests(u"guests"_s, u"Let in users without account, by name alone; the default on this machine only."_s);
    const QCommandLineOption noGuests(u"no-guests"_s, u"Refuse users without account."_s);
    const QCommandLineOption authUrl(u"auth-url"_s, u"Ask this address whether a user may sign in: POST {username, authParams}, 2xx lets in."_s, u"URL"_s);
    const QCommandLineOption tlsCert(u"tls-cert"_s, u"Speak TLS with this certificate chain (PEM)."_s, u"FILE"_s);
    const QCommandLineOption tlsKey(u"tls-key"_s, u"The key of the certificate (PEM, readable by its owner only)."_s, u"FILE"_s);
    const QCommandLineOption linkPreviews(u"link-previews"_s, u"Fetch the public web pages that messages link to, for a preview."_s);
    const QCommandLineOption noRateLimits(u"no-rate-limits"_s, u"Do not limit how fast clients may ask, for measurements."_s);
    parser.addOptions({listen, publicUrl, dataDir, apiKey, grace, guests, noGuests, authUrl, tlsCert, tlsKey, linkPreviews, noRateLimits});
    if (!parser.parse(QCoreApplication::arguments()))
        return complain(parser.errorText(), exitUsage);
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first()), exitUsage);

    ServerConfig config;
    if (parser.isSet(listen) && !readListen(parser.value(listen), config))
        return complain(u"'%1' is not an address of the form HOST:PORT."_s.arg(parser.value(listen)), exitUsage);
    if (parser.isSet(publicUrl)) {
        config.publicUrl = QUrl(parser.value(publicUrl), QUrl::StrictMode);
        const bool web = config.publicUrl.scheme() == "http"_L1 || config.publicUrl.scheme() == "https"_L1;
        if (!web || config.publicUrl.host().isEmpty() || config.publicUrl.hasQuery() || config.publicUrl.hasFragment())
            return complain(u"'%1' is not a web address like https://chat.example."_s.arg(parser.value(publicUrl)), exitUsage);
    }
    config.dataDir = parser.value(dataDir);
    config.apiKeys = parser.values(apiKey);
    config.guests = !parser.isSet(noGuests) && (config.isLoopback() || parser.isSet(guests));
    if (parser.isSet(authUrl)) {
        config.authUrl = QUrl(parser.value(authUrl), QUrl::StrictMode);
        if (!config.authUrl.isValid() || !config.authUrl.scheme().startsWith("http"_L1))
            return complain(u"'%1' is not a web address."_s.arg(parser.value(authUrl)), exitUsage);
    }
    if (parser.isSet(tlsCert) != parser.isSet(tlsKey))
        return complain(u"--tls-cert and --tls-key go together."_s, exitUsage);
    if (parser.isSet(tlsCert)) {
        Result<QSslConfiguration> tls = readTls(parser.value(tlsCert), parser.value(tlsKey));
        if (tls.failed())
            return complain(tls.error().message, exitUsage);
        config.tls = std::move(tls).value();
    }
    config.rateLimits = !parser.isSet(noRateLimits);
    config.linkPreviews = parser.isSet(linkPreviews);
    if (parser.isSet(grace)) {
        bool ok = false;
        const double seconds = parser.value(grace).toDouble(&ok);
        if (!ok || seconds < 0 || seconds > 3600)
            return complain(u"'%1' is not a number of seconds from 0 to 3600."_s.arg(parser.value(grace)), exitUsage);
        config.grace = std::chrono::milliseconds(qRound64(seconds * 1000));
    }

    config.adminToken = qEnvironmentVariable(adminTokenVariable);

    raiseDescriptorLimit();
    if (!quitOnSignals(app))
        return complain(u"Signals cannot be handled."_s, exitFailure);
    purr::server::Server server(config);
    QObject::connect(&server, &purr::server::Server::failed, &app, [] {
        complain(u"The disk failed; nothing can be kept any more."_s, exitFailure);
        QCoreApplication::exit(exitFailure);
    });
    const Result<quint16> port = server.start();
    if (port.failed())
        return complain(port.error().message, port.error().kind == purr::Failure::Kind::Invalid ? exitUsage : exitFailure);
    const QString host = config.host.contains(u':') ? u'[' + config.host + u']' : config.host;
    std::printf("purrd listening on %s://%s:%d\n", config.tls ? "https" : "http", qPrintable(host), *port);
    std::fflush(stdout);
    if (!config.tls && !config.isLoopback())
        std::fprintf(stderr, "purrd: warning: without --tls-cert everybody on the way can read passwords and messages, unless a proxy adds TLS\n");
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}
