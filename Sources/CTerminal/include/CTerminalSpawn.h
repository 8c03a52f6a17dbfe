// Starts a program in a pseudo-terminal of its own, for tests. Between fork and exec only C may
// run: a Swift runtime with other threads must not be touched there.
#ifndef CTERMINAL_SPAWN_H
#define CTERMINAL_SPAWN_H

#include <stdint.h>
#include <sys/types.h>

typedef struct {
  pid_t leader;   // The small keeper that leads the session, to be waited for.
  pid_t program;  // The program itself, in the foreground group of the terminal.
  int master;     // The test's side of the terminal.
  int reports;    // Wait statuses (int) of the program: stopped, continued, ended.
} cterminal_process;

// Makes a terminal: the side of the test and the side of the program. Returns 0, or an errno.
int cterminal_open_pair(int columns, int rows, int *master, int *terminal);

// Returns 0, or an errno. The keeper makes the program a job that can be stopped with Ctrl-Z: the
// kernel ignores SIGTSTP in a group that has no parent in its session.
int cterminal_spawn(const char *path, char *const argv[], char *const envp[], const char *directory,
                    int columns, int rows, cterminal_process *process);

// Starts a program found in PATH, without input, its output and errors readable at `output`; no
// other descriptor is handed down. Returns 0, or an errno.
int cterminal_run(char *const argv[], pid_t *child, int *output);

int cterminal_set_size(int fd, int columns, int rows);

// Waits up to `milliseconds` for `fd`: 1 readable, 0 not, -1 hung up with nothing left to read.
int cterminal_wait_readable(int fd, int milliseconds);

// Local line settings of the terminal: bit 0 canonical, bit 1 echo; -1 when it is gone.
int cterminal_line_settings(int fd);

// Takes a wait status apart: WIFEXITED and friends are macros.
int cterminal_status_exited(int status);   // The exit code, or -1.
int cterminal_status_signal(int status);   // The killing signal, or -1.
int cterminal_status_stopped(int status);  // The stopping signal, or -1.

#endif
