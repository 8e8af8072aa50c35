#define _GNU_SOURCE
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};

static void tell(int signal_number) {
    int saved = errno;
    unsigned char byte = (unsigned char)signal_number;
    // A full pipe means that the reader has plenty to do already: dropping the byte is right.
    ssize_t written = write(pipe_ends[1], &byte, 1);
    (void)written;
    errno = saved;
}

static void handle(int signal_number, void (*handler)(int)) {
    struct sigaction action = {0};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

int csystem_signals_watch(void) {
    static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT};
    if (pipe_ends[0] >= 0) return pipe_ends[0];
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    // Only the writing end may not block: a thread waits at the reading end.
    if (fcntl(ends[1], F_SETFL, O_NONBLOCK) != 0) return -1;
    pipe_ends[0] = ends[0];
    pipe_ends[1] = ends[1];
    handle(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) handle(watched[i], tell);
    return pipe_ends[0];
}

void csystem_signals_stop_process(void) {
    // SIGTSTP and not SIGSTOP: without a shell to continue us the kernel ignores it.
    handle(SIGTSTP, SIG_DFL);
    kill(getpid(), SIGTSTP);
    handle(SIGTSTP, tell);
}
