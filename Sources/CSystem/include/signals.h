#ifndef CREATOR_SIGNALS_H
#define CREATOR_SIGNALS_H

// A signal handler must be async-signal-safe. A Swift global is not: its first use runs swift_once.

// Ignores SIGPIPE, watches INT, TERM, HUP, WINCH, TSTP and CONT; returns the descriptor from which
// one byte per signal (its number) can be read, or -1 with errno set. Calling it again changes nothing.
int csystem_signals_watch(void);

// Lets SIGTSTP do what it does by default, once, and watches it again after the process went on.
void csystem_signals_stop_process(void);

#endif
