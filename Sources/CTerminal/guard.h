// Between the C files of this target only.
#ifndef CTERMINAL_GUARD_H
#define CTERMINAL_GUARD_H

// Gives the terminal back as it was; async-signal-safe, does nothing when no guard is installed.
void cterminal_guard_restore(void);

#endif
