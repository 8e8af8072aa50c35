#define _GNU_SOURCE
#include "child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// A child's descriptors 0, 1, 2, ... are copied from ours; ours must not be among them.
enum { first_free_descriptor = 10 };

static int move_up(int descriptor) {
    int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, first_free_descriptor);
    int reason = errno;
    close(descriptor);
    errno = reason;
    return moved;
}

int csystem_pipe(int *read_end, int *write_end, int size) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno;
    *read_end = move_up(ends[0]);
    int reason = *read_end < 0 ? errno : 0;
    *write_end = move_up(ends[1]);
    if (*write_end < 0) reason = errno;
    if (reason != 0) {
        if (*read_end >= 0) close(*read_end);
        if (*write_end >= 0) close(*write_end);
        return reason;
    }
    // A user past the system's limit of pipe memory gets a small pipe, which is only slower.
    if (size > 0) (void)fcntl(*write_end, F_SETPIPE_SZ, size);
    return 0;
}

int csystem_spawn(pid_t *pid, const char *path, char *const *arguments, const char *directory,
                  const int *descriptors, int count) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int reason = posix_spawn_file_actions_init(&actions);
    if (reason != 0) return reason;
    reason = posix_spawnattr_init(&attributes);
    if (reason != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return reason;
    }
    for (int i = 0; i < count && reason == 0; i++) {
        reason = descriptors[i] < 0
            ? posix_spawn_file_actions_addopen(&actions, i, "/dev/null", O_RDWR, 0)
            : posix_spawn_file_actions_adddup2(&actions, descriptors[i], i);
    }
    if (reason == 0) reason = posix_spawn_file_actions_addclosefrom_np(&actions, count);
    if (reason == 0 && directory != NULL) {
        reason = posix_spawn_file_actions_addchdir_np(&actions, directory);
    }
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    if (reason == 0) reason = posix_spawnattr_setsigdefault(&attributes, &all);
    if (reason == 0) reason = posix_spawnattr_setsigmask(&attributes, &none);
    if (reason == 0) reason = posix_spawnattr_setpgroup(&attributes, 0);
    if (reason == 0) {
        reason = posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    if (reason == 0) {
        reason = posix_spawn(pid, path, &actions, &attributes, arguments, environ);
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return reason;
}

int csystem_watch(pid_t pid) {
#ifdef SYS_pidfd_open
    return (int)syscall(SYS_pidfd_open, pid, 0);
#else
    (void)pid;
    return -1;
#endif
}

bool csystem_has_ended(pid_t pid) {
    siginfo_t seen;
    seen.si_pid = 0;
    return waitid(P_PID, (id_t)pid, &seen, WEXITED | WNOHANG | WNOWAIT) != 0 || seen.si_pid != 0;
}

static double seconds(struct timeval time) {
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int csystem_reap(pid_t pid, struct csystem_ending *ending) {
    int status = 0;
    struct rusage use;
    memset(&use, 0, sizeof use);
    while (wait4(pid, &status, 0, &use) < 0) {
        if (errno != EINTR) return errno;
    }
    ending->exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ending->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ending->user_seconds = seconds(use.ru_utime);
    ending->system_seconds = seconds(use.ru_stime);
    ending->peak_kilobytes = use.ru_maxrss;
    return 0;
}

void csystem_never_block(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags >= 0) (void)fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
}

void csystem_ignore_broken_pipes(void) { (void)signal(SIGPIPE, SIG_IGN); }
