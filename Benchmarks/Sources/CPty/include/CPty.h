// Starts programs, in a pseudo-terminal or on a pipe, and asks the system what they cost. In C:
// between fork and exec nothing of the Swift runtime may run.
#ifndef CPTY_H
#define CPTY_H

#include <stdint.h>
#include <sys/types.h>

typedef struct {
  pid_t pid;
  int master;         // The terminal's side of the pair, or the reading end of the pipe.
  int64_t exec_time;  // When the child called exec, in nanoseconds of CLOCK_MONOTONIC.
} cpty_process;

int64_t cpty_now(void);

// Starts `path` in a new terminal of this size. Returns 0, or an errno.
int cpty_spawn(const char *path, char *const argv[], char *const envp[], int columns, int rows,
               cpty_process *process);

// The same with its output on a pipe and no input; its errors go there too if `keep_errors`, else
// nowhere.
int cpty_spawn_piped(const char *path, char *const argv[], char *const envp[], int keep_errors,
                     cpty_process *process);

// Reads what there is, waiting up to `milliseconds` for something. Returns how many bytes, 0 when
// nothing came in time, -1 when the other side is closed.
long cpty_read(int fd, void *buffer, long size, int milliseconds);

// Waits for the end; `milliseconds` < 0 waits for ever. Returns 1 once it has ended, 0 when it has
// not. Fills in the wait status and the peak of its memory in kB.
int cpty_wait(pid_t pid, int milliseconds, int *status, long *peak_kb);

// Exit code of a wait status, or 128 and the signal.
int cpty_exit_code(int status);

// Processor time of a living process, all threads, in nanoseconds; -1 when it cannot be had.
int64_t cpty_cpu_time(pid_t pid);

// Makes a folder of its own under `parent`; `path` has room for `size` bytes. Returns 0, or an
// errno.
int cpty_make_folder(const char *parent, char *path, long size);

// Removes a folder and what it holds.
void cpty_remove_folder(const char *path);

#endif
