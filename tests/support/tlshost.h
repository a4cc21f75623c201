// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace purr::test
{

using namespace Qt::Literals::StringLiterals;

/// Before anything of TLS is set up: the system of these tests takes whatever it is offered.
inline const bool lenientSystem = qputenv("OPENSSL_CONF", QFile::encodeName(dataFile(u"tls/lenient.cnf"_s)));

/// Certificates by the openssl program, in a folder of their own.
class Authority
{
public:
    Authority()
    {
        QFile config(m_folder.filePath(u"ca.cnf"_s));
        QFile index(m_folder.filePath(u"index.txt"_s));
        m_works = config.open(QIODevice::WriteOnly) && index.open(QIODevice::WriteOnly)
                  && run(u"req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj /CN=authority -addext keyUsage=keyCertSign"_s);
        config.write("[ca]\ndefault_ca=a\n[a]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\nunique_subject=no\n"
                     "default_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n");
    }
    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] QList<QSslCertificate> root() const { return QSslCertificate::fromPath(m_folder.filePath(u"ca.pem"_s)); }

    /// What is odd about a certificate.
    struct Wish {
        QString names = u"DNS:localhost,IP:127.0.0.1"_s;
        QString key = u"rsa:2048"_s;
        QString use = u"serverAuth"_s;
        /// How it is signed: options of `openssl x509`.
        QString sign = u"-days 2"_s;
        bool notYet = false;
        bool byItself = false;
    };

    /// A certificate that this authority signed, as what a server uses; a null configuration when there is none.
    [[nodiscard]] QSslConfiguration issue(const Wish &wish)
    {
        QFile extensions(m_folder.filePath(u"extensions"_s));
        if (!extensions.open(QIODevice::WriteOnly))
            return {};
        extensions.write("subjectAltName=" + wish.names.toLatin1() + "\nextendedKeyUsage=" + wish.use.toLatin1() + "\nbasicConstraints=CA:FALSE\n");
        extensions.close();
        bool done = run(u"req -newkey %1 -nodes -keyout key -out request -subj /CN=server"_s.arg(wish.key));
        if (wish.byItself)
            done = done && run(u"x509 -req -in request -signkey key -extfile extensions -out certificate %1"_s.arg(wish.sign));
        else if (wish.notYet)
            done = done && run(u"ca -batch -notext -config ca.cnf -cert ca.pem -keyfile ca.key -in request -out certificate -extfile extensions"
                               " -startdate 20980101000000Z -enddate 20990101000000Z"_s);
        else
            done = done && run(u"x509 -req -in request -CA ca.pem -CAkey ca.key -CAcreateserial -extfile extensions -out certificate %1"_s.arg(wish.sign));
        QFile key(m_folder.filePath(u"key"_s));
        if (!done || !key.open(QIODevice::ReadOnly))
            return {};
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(u"certificate"_s)));
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        return tls;
    }

private:
    bool run(const QString &arguments)
    {
        QProcess openssl;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"OPENSSL_CONF"_s);
        openssl.setProcessEnvironment(environment);
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments.split(u' '));
        const bool done = openssl.waitForFinished() && openssl.exitCode() == 0;
        if (!done)
            qWarning("openssl %s: %s", qPrintable(arguments), openssl.readAllStandardError().constData());
        return done;
    }

    QTemporaryDir m_folder;
    bool m_works = false;
};

/// A server on a free port that is not who it says, or speaks in a way that others can read; one without a fault too.
class TlsHost : public QTcpServer
{
public:
    /// A row for each, in the column `fault`; the first has none.
    static void addRows()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             {"none", "signed by itself", "signed by another authority", "expired", "not yet valid", "wrong host", "other address",
              "wildcard of everything", "a client's certificate", "weak key", "signed with SHA-1", "signed with MD5", "TLS 1.0", "TLS 1.1", "SSL 3",
              "no encryption", "no authentication", "RC4", "export cipher", "no TLS at all", "garbage", "says nothing and ends"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    explicit TlsHost(const QString &fault) : m_fault(fault)
    {
        static Authority ours;
        static Authority others;
        m_works = ours.works() && others.works() && listen(QHostAddress::LocalHost);
        m_trusted = ours.root();
        if (!m_works || m_fault == u"no TLS at all" || m_fault == u"garbage" || m_fault == u"says nothing and ends" || choice().size() > 0)
            return;
        Authority &authority = fault == u"signed by another authority" ? others : ours;
        m_tls = authority.issue(wish());
        m_works = !m_tls.isNull();
        if (fault == u"signed by itself")
            m_trusted = others.root();
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        if (fault.startsWith(u"TLS "))
            m_tls.setProtocol(fault == u"TLS 1.0" ? QSsl::TlsV1_0 : QSsl::TlsV1_1);
        QT_WARNING_POP
        if (fault == u"no encryption" || fault == u"no authentication") {
            m_tls.setProtocol(QSsl::TlsV1_2);
            m_tls.setBackendConfigurationOption("CipherString", fault == u"no encryption" ? "eNULL:@SECLEVEL=0"_ba : "aNULL:@SECLEVEL=0"_ba);
        } else {
            m_tls.setBackendConfigurationOption("CipherString", "DEFAULT:@SECLEVEL=0"_ba); // a server may allow itself anything
        }
    }

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] quint16 port() const { return serverPort(); }
    /// A client that trusts who signed this server's certificate, as far as anybody does.
    [[nodiscard]] QSslConfiguration trusting() const
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(m_trusted);
        return tls;
    }
    /// What it could read: all behind TLS, or all where there is none.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }
    /// Whether there is anything for its ears, and not just the start of TLS.
    [[nodiscard]] bool isTold() const { return m_tls.isNull() ? m_heard.contains("HTTP/1.1") || m_heard.contains("rant") : !m_heard.isEmpty(); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = m_tls.isNull() ? new QTcpSocket(this) : new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_heard += socket->readAll();
            if (!m_tls.isNull())
                return;
            socket->write(answer());
            socket->disconnectFromHost();
        });
        if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
            secure->setSslConfiguration(m_tls);
            secure->startServerEncryption();
        } else if (m_fault == u"says nothing and ends") {
            socket->disconnectFromHost();
        }
    }

private:
    [[nodiscard]] Authority::Wish wish() const
    {
        Authority::Wish wish;
        wish.byItself = m_fault == u"signed by itself";
        wish.notYet = m_fault == u"not yet valid";
        if (m_fault == u"expired")
            wish.sign = u"-days -1"_s;
        else if (m_fault == u"signed with SHA-1")
            wish.sign = u"-days 2 -sha1"_s;
        else if (m_fault == u"signed with MD5")
            wish.sign = u"-days 2 -md5"_s;
        else if (m_fault == u"wrong host")
            wish.names = u"DNS:chat.example"_s;
        else if (m_fault == u"other address")
            wish.names = u"IP:127.0.0.2"_s;
        else if (m_fault == u"wildcard of everything")
            wish.names = u"DNS:*"_s;
        else if (m_fault == u"a client's certificate")
            wish.use = u"clientAuth"_s;
        else if (m_fault == u"weak key")
            wish.key = u"rsa:1024"_s;
        return wish;
    }

    /// Version and cipher that a server chooses, by hand since no library does any more.
    [[nodiscard]] QByteArray choice() const
    {
        if (m_fault == u"RC4")
            return QByteArray::fromHex("03030005");
        if (m_fault == u"export cipher")
            return QByteArray::fromHex("03030003");
        return m_fault == u"SSL 3" ? QByteArray::fromHex("0300002f") : QByteArray();
    }

    [[nodiscard]] QByteArray answer() const
    {
        if (m_fault == u"garbage")
            return QByteArray(4096, '\xa5');
        if (choice().isEmpty())
            return "HTTP/1.1 101 Switching Protocols\r\nContent-Length: 0\r\n\r\n";
        // ServerHello: version, 32 bytes of chance, no session, cipher, no compression.
        const QByteArray hello = choice().first(2) + QByteArray(32, 'r') + '\0' + choice().last(2) + '\0';
        const QByteArray body = "\x02"_ba + QByteArray("\0\0", 2) + char(hello.size()) + hello;
        return "\x16"_ba + choice().first(2) + '\0' + char(body.size()) + body;
    }

    QString m_fault;
    QList<QSslCertificate> m_trusted;
    QSslConfiguration m_tls;
    QByteArray m_heard;
    bool m_works = false;
};

} // namespace purr::test
