// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "pictures/sandbox.h"
#include "support/testmain.h"

#include <QProcess>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

/// Threat 21: what code that took over the reader of pictures can still do, which is nothing.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWorksInside_data();
    void nothingWorksInside();
    void computingWorksInside();
    void timeIsLimited();
    void memoryIsLimited();
};

namespace
{
/// Runs in a process of its own; what it returns comes back.
int apart(int (*work)(), bool confined)
{
    const pid_t child = ::fork();
    if (child == 0) {
        // Only what needs no lock: another thread may have held it.
        if (confined && !purr::enterSandbox())
            ::_exit(100);
        ::_exit(work());
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// 0 when it worked, else the error.
int outcome(long result)
{
    return result >= 0 ? 0 : errno;
}

const char *const program[] = {"/bin/true", nullptr};

int opens() { return outcome(::open("/etc/hostname", O_RDONLY)); }
int creates() { return outcome(::open("/tmp", O_RDWR | O_TMPFILE, 0600)); }
int connects() { return outcome(::socket(AF_INET, SOCK_STREAM, 0)); }
int connectsHere() { return outcome(::socket(AF_UNIX, SOCK_STREAM, 0)); }
int runs()
{
    ::execve(program[0], const_cast<char *const *>(program), environ);
    return errno;
}
int forks()
{
    const long child = ::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
    if (child == 0)
        ::_exit(0);
    return outcome(child);
}
int kills() { return outcome(::kill(::getppid(), 0)); }
int traces() { return outcome(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }
int makesCode() { return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? errno : 0; }
int turnsDataIntoCode()
{
    void *page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED ? 101 : outcome(::mprotect(page, 4096, PROT_READ | PROT_EXEC));
}
int readsOthersLimits()
{
    rlimit now{};
    return outcome(::syscall(SYS_prlimit64, long(::getppid()), long(RLIMIT_NOFILE), nullptr, &now));
}
int leavesTheNamespace() { return outcome(::unshare(CLONE_NEWUSER)); }

int computes()
{
    void *memory = ::mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return 1;
    timespec now{};
    return ::munmap(memory, 1 << 20) == 0 && ::clock_gettime(CLOCK_MONOTONIC, &now) == 0 ? 0 : 2;
}

int computesForEver()
{
    purr::limitTime(0);
    volatile bool goesOn = true;
    while (goesOn) {
    }
    return 0;
}
} // namespace

void TestSandbox::nothingWorksInside_data()
{
    QTest::addColumn<void *>("work");
    const auto row = [](const char *name, int (*work)()) { QTest::newRow(name) << reinterpret_cast<void *>(work); };
    row("reads a file", opens);
    row("makes a file", creates);
    row("connects", connects);
    row("connects on this computer", connectsHere);
    row("runs a program", runs);
    row("makes a process", forks);
    row("sends a signal", kills);
    row("is traced", traces);
    row("maps code", makesCode);
    row("turns data into code", turnsDataIntoCode);
    row("reads the limits of another process", readsOthersLimits);
    row("makes a namespace", leavesTheNamespace);
}

void TestSandbox::nothingWorksInside()
{
    QFETCH(void *, work);
    const auto function = reinterpret_cast<int (*)()>(work);
    const int confined = apart(function, true);
    QVERIFY2(confined == EPERM || confined == ENOSYS, qPrintable(QString::number(confined)));
    // Outside it works, or this row says nothing. What a test's own surroundings forbid cannot be told apart.
    const int free = apart(function, false);
    if (free == EPERM || free == ENOSYS)
        QSKIP("not allowed here at all");
    QCOMPARE(free, 0);
}

void TestSandbox::computingWorksInside()
{
    QCOMPARE(apart(computes, true), 0);
}

void TestSandbox::timeIsLimited()
{
    QCOMPARE(apart(computesForEver, true), 128 + SIGXCPU);
}

void TestSandbox::memoryIsLimited()
{
    const auto got = [](const QStringList &arguments) {
        QProcess hungry;
        hungry.start(QStringLiteral(HUNGRY), arguments);
        return hungry.waitForFinished() && hungry.exitCode() == 0 ? hungry.readAllStandardOutput().toInt() : -1;
    };
    const int confined = got({});
    QVERIFY2(confined > 128 && confined <= 256, qPrintable(QString::number(confined)));
    QCOMPARE(got({u"free"_s}), 1024);
}

PURR_TEST(TestSandbox)
#include "test_sandbox.moc"
