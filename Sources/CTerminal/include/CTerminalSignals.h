// Signals of a full-screen program: what must be done inside a handler, and nothing else.
#ifndef CTERMINAL_SIGNALS_H
#define CTERMINAL_SIGNALS_H

#include <stddef.h>
#include <stdint.h>

// The event descriptor: readable when a signal came or a worker called cterminal_wake. It is
// created once and lives as long as the process, so that a late wake never hits a reused number.
int cterminal_events_fd(void);

// Callable from any thread.
void cterminal_wake(void);

// Takes what is pending: bit N for signal N, bit 0 for cterminal_wake.
uint64_t cterminal_take_pending(void);

// The same without taking it.
uint64_t cterminal_pending(void);

// Installs the handlers of INT TERM HUP QUIT TSTP CONT WINCH; a signal that is ignored stays so.
void cterminal_signals_install(void);
void cterminal_signals_remove(void);

// Stops the whole process group as the shell expects, and returns when it is continued.
void cterminal_stop_group(void);

// From now on a crash, or an unexpected exit, gives the terminal behind `fd` the line settings back
// that it has at this moment, before the previous handler (the runtime's backtrace) has its turn.
void cterminal_guard_install(int fd);
// What to write to it before; nothing until this is called.
void cterminal_guard_bytes(const char *bytes, size_t length);
void cterminal_guard_remove(void);

#endif
