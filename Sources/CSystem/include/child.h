#ifndef CREATOR_CSYSTEM_CHILD_H
#define CREATOR_CSYSTEM_CHILD_H

#include <stdbool.h>
#include <sys/types.h>

// Starting and ending a child program: what needs _GNU_SOURCE, macros or struct rusage, which Swift
// cannot reach. Not called spawn.h, which would hide the system's <spawn.h>.

/// How a child ended and what it used.
struct csystem_ending {
    int exit_code; // -1 when a signal ended it
    int signal;    // 0 when it exited by itself
    double user_seconds;
    double system_seconds;
    long peak_kilobytes;
};

/// Makes a pipe whose two ends are at least descriptor 10 and closed on exec, with `size` bytes of
/// room where the system allows it. Returns 0 or errno.
int csystem_pipe(int *read_end, int *write_end, int size);

/// Starts `path` with our environment, in its own process group, with default signals and an empty
/// mask. Descriptor i of the child is descriptors[i] (-1: /dev/null), everything above is closed. Returns 0 or errno.
int csystem_spawn(pid_t *pid, const char *path, char *const *arguments, const char *directory,
                  const int *descriptors, int count);

/// A descriptor that becomes readable when the child ends, or -1 where the kernel has none.
int csystem_watch(pid_t pid);

/// Whether the child has ended; it stays a zombie, so its process group cannot be used anew.
bool csystem_has_ended(pid_t pid);

/// Waits for the child and takes it out of the process table. Returns 0 or errno.
int csystem_reap(pid_t pid, struct csystem_ending *ending);

/// Makes reads of this descriptor return at once when there is nothing to read.
void csystem_never_block(int descriptor);

/// Makes writing to a child that has gone an error, not the end of this program.
void csystem_ignore_broken_pipes(void);

#endif
