#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "CPty.h"

int64_t cpty_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

// A page both processes see: the child stamps the instant of its exec there, so that the cost of
// forking this program, which is larger than what it measures, stays out of the figures.
static int64_t *shared_stamp(void) {
  void *page =
      mmap(NULL, sizeof(int64_t), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return page == MAP_FAILED ? NULL : page;
}

static void become(const char *path, char *const argv[], char *const envp[], int64_t *stamp) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  closefrom(3);
  *stamp = cpty_now();
  execve(path, argv, envp);
  _exit(127);
}

static void adopt(pid_t pid, int master, int64_t *stamp, cpty_process *process) {
  process->pid = pid;
  process->master = master;
  // The stamp is written by the child in its own time.
  struct timespec pause = {0, 20000};
  for (int i = 0; i < 50000 && *(volatile int64_t *)stamp == 0; i++) nanosleep(&pause, NULL);
  process->exec_time = *stamp;
  munmap(stamp, sizeof *stamp);
}

int cpty_spawn(const char *path, char *const argv[], char *const envp[], int columns, int rows,
               cpty_process *process) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  int64_t *stamp = shared_stamp();
  if (!stamp) return errno;
  int master;
  pid_t pid = forkpty(&master, NULL, NULL, &size);
  if (pid < 0) return errno;
  if (pid == 0) become(path, argv, envp, stamp);
  fcntl(master, F_SETFD, FD_CLOEXEC);
  adopt(pid, master, stamp, process);
  return 0;
}

int cpty_spawn_piped(const char *path, char *const argv[], char *const envp[], int keep_errors,
                     cpty_process *process) {
  int ends[2];
  int64_t *stamp = shared_stamp();
  if (!stamp || pipe2(ends, O_CLOEXEC) != 0) return errno;
  pid_t pid = fork();
  if (pid < 0) return errno;
  if (pid == 0) {
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDIN_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    dup2(keep_errors ? ends[1] : nothing, STDERR_FILENO);
    become(path, argv, envp, stamp);
  }
  close(ends[1]);
  adopt(pid, ends[0], stamp, process);
  return 0;
}

long cpty_read(int fd, void *buffer, long size, int milliseconds) {
  struct pollfd waited = {.fd = fd, .events = POLLIN};
  int ready = poll(&waited, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  ssize_t count = read(fd, buffer, (size_t)size);
  // A terminal that nobody holds any more answers EIO.
  return count > 0 ? count : -1;
}

int cpty_wait(pid_t pid, int milliseconds, int *status, long *peak_kb) {
  struct rusage usage;
  struct timespec pause = {0, 1000000};
  for (int waited = 0;; waited++) {
    pid_t ended = wait4(pid, status, milliseconds < 0 ? 0 : WNOHANG, &usage);
    if (ended == pid) {
      *peak_kb = usage.ru_maxrss;
      return 1;
    }
    if (ended < 0 && errno != EINTR) return 0;
    if (milliseconds >= 0 && waited >= milliseconds) return 0;
    if (ended == 0) nanosleep(&pause, NULL);
  }
}

int cpty_exit_code(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int64_t cpty_cpu_time(pid_t pid) {
  clockid_t clock;
  struct timespec spent;
  if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &spent) != 0) return -1;
  return spent.tv_sec * INT64_C(1000000000) + spent.tv_nsec;
}
