#define _GNU_SOURCE
#include "CTerminalSpawn.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static volatile pid_t kept;

static void forward_hang_up(int signal) {
  if (kept > 0) kill(-kept, signal);
}

static void reset_signals(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigset_t none;
  sigemptyset(&standard.sa_mask);
  for (int signal = 1; signal < 32; signal++) sigaction(signal, &standard, NULL);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void report(int fd, int value) {
  ssize_t written = write(fd, &value, sizeof value);
  (void)written;
}

// The keeper: a shell reduced to job control. It forwards a hang-up, which the kernel sends to the
// leader of the session only, and reports each change of the program.
static void keep(int terminal, int reports, const char *path, char *const argv[],
                 char *const envp[], const char *directory) {
  struct sigaction forward = {.sa_handler = forward_hang_up}, ignore = {.sa_handler = SIG_IGN};
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  reset_signals();
  pid_t program = fork();
  if (program == 0) {
    setpgid(0, 0);
    sigaction(SIGTTOU, &ignore, NULL);
    tcsetpgrp(terminal, getpid());
    reset_signals();
    for (int fd = 0; fd < 3; fd++) dup2(terminal, fd);
    closefrom(3);
    if (directory && chdir(directory) != 0) _exit(126);
    execve(path, argv, envp);
    _exit(127);
  }
  setpgid(program, program);
  kept = program;
  sigaction(SIGHUP, &forward, NULL);
  sigaction(SIGTTOU, &ignore, NULL);
  tcsetpgrp(terminal, program);
  report(reports, (int)program);
  close(terminal);
  for (;;) {
    int status = 0;
    pid_t changed = waitpid(program, &status, WUNTRACED | WCONTINUED);
    if (changed < 0 && errno == EINTR) continue;
    if (changed < 0) _exit(1);
    report(reports, status);
    if (WIFEXITED(status) || WIFSIGNALED(status)) _exit(0);
  }
}

int cterminal_open_pair(int columns, int rows, int *master, int *terminal) {
  char name[64];
  *terminal = -1;
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*master >= 0 && grantpt(*master) == 0 && unlockpt(*master) == 0 &&
      ptsname_r(*master, name, sizeof name) == 0 && cterminal_set_size(*master, columns, rows) == 0)
    *terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*terminal >= 0) return 0;
  int failure = errno;
  if (*master >= 0) close(*master);
  return failure;
}

int cterminal_spawn(const char *path, char *const argv[], char *const envp[], const char *directory,
                    int columns, int rows, cterminal_process *process) {
  int master, terminal, reports[2];
  int failure = cterminal_open_pair(columns, rows, &master, &terminal);
  if (failure) return failure;
  pid_t leader = -1;
  int program = 0;
  if (pipe2(reports, O_CLOEXEC) != 0) {
    failure = errno;
    close(terminal);
    close(master);
    return failure;
  }
  leader = fork();
  if (leader == 0) {
    // The keeper must not hold the test's side open: closing it is the hang-up under test.
    close(master);
    close(reports[0]);
    keep(terminal, reports[1], path, argv, envp, directory);
  }
  failure = leader < 0 ? errno : 0;
  close(reports[1]);
  close(terminal);
  if (failure || read(reports[0], &program, sizeof program) != sizeof program) {
    close(master);
    close(reports[0]);
    return failure ? failure : EIO;
  }
  *process = (cterminal_process){
      .leader = leader, .program = program, .master = master, .reports = reports[0]};
  return 0;
}

int cterminal_run(char *const argv[], pid_t *child, int *output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  // Threads of the Swift runtime block most signals, and a mask is handed down: a server without
  // SIGCHLD would never see its programs end.
  posix_spawnattr_t attributes;
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  int failure = posix_spawnp(child, argv[0], &actions, &attributes, argv, environ);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  close(ends[1]);
  if (failure) close(ends[0]);
  *output = ends[0];
  return failure;
}

int cterminal_set_size(int fd, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(fd, TIOCSWINSZ, &size);
}

int cterminal_wait_readable(int fd, int milliseconds) {
  struct pollfd wait = {.fd = fd, .events = POLLIN};
  if (poll(&wait, 1, milliseconds) <= 0) return 0;
  if (wait.revents & POLLIN) return 1;
  return -1;
}

int cterminal_line_settings(int fd) {
  struct termios settings;
  if (tcgetattr(fd, &settings) != 0) return -1;
  return ((settings.c_lflag & ICANON) ? 1 : 0) | ((settings.c_lflag & ECHO) ? 2 : 0);
}

int cterminal_status_exited(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
int cterminal_status_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : -1; }
int cterminal_status_stopped(int status) { return WIFSTOPPED(status) ? WSTOPSIG(status) : -1; }
