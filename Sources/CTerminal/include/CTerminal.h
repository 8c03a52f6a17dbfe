// What Swift cannot import from ncurses, and the few things that must be C: signal handlers,
// the crash guard and the start of a program in a pseudo-terminal (for tests).
#ifndef CTERMINAL_H
#define CTERMINAL_H

// These must stand before <curses.h>, here and nowhere else: C settings of a target do not reach
// Swift's importer, and without them the wide-character half of ncurses is invisible.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#define NCURSES_ENABLE_STDBOOL_H 1
#include <curses.h>
#include <stdint.h>

#include "CTerminalSignals.h"
#include "CTerminalSpawn.h"

static inline WINDOW *cterminal_screen(void) { return stdscr; }
static inline int cterminal_lines(void) { return LINES; }
static inline int cterminal_columns(void) { return COLS; }
static inline int cterminal_colors(void) { return COLORS; }
static inline int cterminal_function_key(int number) { return KEY_F(number); }

static inline attr_t cterminal_bold(void) { return A_BOLD; }
static inline attr_t cterminal_dim(void) { return A_DIM; }
static inline attr_t cterminal_underline(void) { return A_UNDERLINE; }
static inline attr_t cterminal_reverse(void) { return A_REVERSE; }

// BUTTON* are cast macros; the wheel is buttons 4 and 5.
static inline mmask_t cterminal_mouse_left(void) { return BUTTON1_PRESSED; }
static inline mmask_t cterminal_mouse_right(void) { return BUTTON3_PRESSED; }
static inline mmask_t cterminal_mouse_wheel_up(void) { return BUTTON4_PRESSED; }
static inline mmask_t cterminal_mouse_wheel_down(void) { return BUTTON5_PRESSED; }

// A capability of the current terminal, NULL when it is absent (tigetstr also answers -1).
static inline const char *cterminal_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// What the terminal called `name` can do: 1 enough for a full screen, 0 it cannot place the cursor,
// -1 nobody knows it.
int cterminal_probe(const char *name, int fd);

// newterm on the standard streams, which Swift holds to be shared mutable state.
SCREEN *cterminal_newterm(const char *name);

// Fills in a cell of ncurses. What the C library cannot print, or counts differently than `width`,
// becomes a question mark: the columns after it must not shift. Returns the width it really has.
int cterminal_set_cell(cchar_t *cell, const int32_t *scalars, int count, int width,
                       attr_t attributes, short pair);

// The C library's width of a character: -1 when it is not printable in the current locale.
int cterminal_wcwidth(int32_t character);

// Makes LC_CTYPE a UTF-8 one: the user's when it is there and is UTF-8, else C.UTF-8.
// Returns 1 for the user's, 2 for the fall-back, 0 when neither could be had.
int cterminal_use_utf8(void);

// Fills in the size of the terminal behind `fd`; 0 on success.
int cterminal_size(int fd, int *columns, int *rows);

// Switches flow control (Ctrl-S, Ctrl-Q) and literal next (Ctrl-V) off; 0 on success.
int cterminal_free_control_keys(int fd);

#endif
