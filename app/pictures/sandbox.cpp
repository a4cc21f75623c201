// SPDX-FileCopyrightText: 2026 Purr maintainers
// SPDX-License-Identifier: MIT

#include "sandbox.h"

#include <cerrno>
#include <cstddef>
#include <ctime>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <vector>

namespace purr
{
namespace
{
#if defined(__x86_64__)
constexpr unsigned machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned machine = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned machine = 0; // enterSandbox() fails
#endif

/// What decoding, its memory and its threads need.
constexpr unsigned harmless[] = {
    __NR_read,           __NR_write,        __NR_ppoll,          __NR_munmap,          __NR_mremap,          __NR_madvise,
    __NR_brk,            __NR_futex,        __NR_exit,           __NR_exit_group,      __NR_rt_sigreturn,    __NR_rt_sigprocmask,
    __NR_rt_sigaction,   __NR_sigaltstack,  __NR_sched_yield,    __NR_clock_gettime,   __NR_clock_nanosleep, __NR_gettid,
    __NR_getpid,         __NR_getrandom,    __NR_set_robust_list, __NR_rseq,           __NR_getrusage,       __NR_sched_getaffinity,
    __NR_restart_syscall, __NR_eventfd2,      __NR_close, // threads of Qt wake each other by these
#ifdef __NR_poll
    __NR_poll,
#endif
};

sock_filter load(unsigned offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset);
}

sock_filter end(unsigned action)
{
    return BPF_STMT(BPF_RET | BPF_K, action);
}

/// The low half of an argument; both machines are little-endian, and no flag that is asked for is beyond it.
constexpr unsigned argument(unsigned number)
{
    return static_cast<unsigned>(offsetof(seccomp_data, args) + number * sizeof(__u64));
}

/// Allows the call only when its argument has none of those flags, or (with `need`) all of them.
void check(std::vector<sock_filter> &filter, unsigned call, unsigned number, unsigned flags, bool need)
{
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 4));
    filter.push_back(load(argument(number)));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flags, static_cast<__u8>(need ? 0 : 1), static_cast<__u8>(need ? 1 : 0)));
    filter.push_back(end(SECCOMP_RET_ALLOW));
    filter.push_back(end(SECCOMP_RET_ERRNO | EPERM));
}

std::vector<sock_filter> makeFilter()
{
    std::vector<sock_filter> filter{load(offsetof(seccomp_data, arch)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0),
                                    end(SECCOMP_RET_KILL_PROCESS), load(offsetof(seccomp_data, nr))};
    for (const unsigned call : harmless) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        filter.push_back(end(SECCOMP_RET_ALLOW));
    }
    check(filter, __NR_mmap, 2, PROT_EXEC, false);
    check(filter, __NR_mprotect, 2, PROT_EXEC, false);
    check(filter, __NR_clone, 0, CLONE_THREAD, true);
    // Only this process' own limits, to set the time of the next picture.
    check(filter, __NR_prlimit64, 0, 0xffffffff, false);
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_clone3, 0, 1)); // its flags are out of sight; clone is tried next
    filter.push_back(end(SECCOMP_RET_ERRNO | ENOSYS));
    filter.push_back(end(SECCOMP_RET_ERRNO | EPERM));
    return filter;
}

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit value{most, most};
    setrlimit(resource, &value);
}
} // namespace

bool enterSandbox()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, 32);
#ifndef __SANITIZE_ADDRESS__ // whose own memory is terabytes
    limit(RLIMIT_DATA, rlim_t(256) * 1024 * 1024);
#endif
    std::vector<sock_filter> filter = makeFilter();
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return machine != 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

void limitTime(unsigned seconds)
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    const rlimit value{static_cast<rlim_t>(used.tv_sec) + seconds + 1, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &value);
}

} // namespace purr
