#ifndef CREATOR_PSEUDOTERMINAL_H
#define CREATOR_PSEUDOTERMINAL_H

// Opens a pseudo-terminal of rows by columns without making it anyone's controlling terminal.
// Returns 0 and the two descriptors (close-on-exec), or -1 with errno set.
int csystem_pty_open(int rows, int columns, int *controller, int *terminal);

// Starts a program in a new session on a new pseudo-terminal. arguments and environment end with
// NULL; environment NULL means this process's own. Returns its process id, or -1 with errno set.
int csystem_pty_spawn(const char *path, char *const *arguments, char *const *environment, int rows,
                      int columns, int *controller);

// Changes the size of a pseudo-terminal, which sends SIGWINCH to whoever runs on it.
int csystem_pty_resize(int controller, int rows, int columns);

// How a child ended: 0 when it still runs, 1 with its exit code (128 + n for signal n) when it has
// ended, 2 when it was stopped, -1 when there is no such child.
int csystem_pty_ended(int process, int *code);

#endif
