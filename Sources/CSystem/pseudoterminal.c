#define _GNU_SOURCE
#include "pseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static struct winsize size_of(int rows, int columns) {
    struct winsize size = {0};
    size.ws_row = (unsigned short)rows;
    size.ws_col = (unsigned short)columns;
    return size;
}

int csystem_pty_open(int rows, int columns, int *controller, int *terminal) {
    struct winsize size = size_of(rows, columns);
    if (openpty(controller, terminal, NULL, NULL, &size) != 0) return -1;
    fcntl(*controller, F_SETFD, FD_CLOEXEC);
    fcntl(*terminal, F_SETFD, FD_CLOEXEC);
    return 0;
}

int csystem_pty_spawn(const char *path, char *const *arguments, char *const *environment, int rows,
                      int columns, int *controller) {
    struct winsize size = size_of(rows, columns);
    pid_t process = forkpty(controller, NULL, NULL, &size);
    if (process < 0) return -1;
    if (process == 0) {
        // Ignored signals and the mask are inherited over exec; a program expects neither.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, NULL);
        for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
        closefrom(3);
        execve(path, arguments, environment ? environment : environ);
        _exit(127);
    }
    fcntl(*controller, F_SETFD, FD_CLOEXEC);
    return process;
}

int csystem_pty_resize(int controller, int rows, int columns) {
    struct winsize size = size_of(rows, columns);
    return ioctl(controller, TIOCSWINSZ, &size);
}

int csystem_pty_ended(int process, int *code) {
    int status = 0;
    pid_t waited = waitpid(process, &status, WNOHANG | WUNTRACED);
    if (waited < 0) return -1;
    if (waited == 0) return 0;
    if (WIFSTOPPED(status)) return 2;
    *code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    return 1;
}
