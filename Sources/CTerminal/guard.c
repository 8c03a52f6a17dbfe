#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CTerminalSignals.h"

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV};
enum { crash_count = sizeof crashes / sizeof crashes[0], stack_size = 64 * 1024 };

static struct sigaction previous[crash_count];
static char restore_bytes[256];
static size_t restore_length;
static struct termios settings;
static int have_settings;
static int terminal = -1;
static int handlers_installed;
static _Atomic int armed;

void cterminal_guard_restore(void) {
  if (!atomic_exchange(&armed, 0)) return;
  size_t done = 0;
  while (done < restore_length) {
    ssize_t written = write(terminal, restore_bytes + done, restore_length - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  if (have_settings) tcsetattr(terminal, TCSADRAIN, &settings);
}

static void on_crash(int signal, siginfo_t *info, void *context) {
  cterminal_guard_restore();
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] != signal) continue;
    sigaction(signal, &previous[i], NULL);
    if ((previous[i].sa_flags & SA_SIGINFO) && previous[i].sa_sigaction) {
      // The runtime's handler prints its backtrace and ends the process.
      previous[i].sa_sigaction(signal, info, context);
      return;
    }
  }
  // Delivered when this handler returns, now to the previous disposition.
  raise(signal);
}

void cterminal_guard_install(int fd) {
  static int at_exit;
  if (!at_exit) at_exit = atexit(cterminal_guard_restore) == 0;
  terminal = fd;
  restore_length = 0;
  have_settings = tcgetattr(fd, &settings) == 0;
  if (!handlers_installed) {
    // A stack overflow is a crash too, and leaves no room for a handler on its own stack. One that
    // the runtime has already set for this thread is kept.
    stack_t current;
    if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
      stack_t stack = {.ss_sp = malloc(stack_size), .ss_size = stack_size};
      if (stack.ss_sp) sigaltstack(&stack, NULL);
    }
    struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &previous[i]);
    handlers_installed = 1;
  }
  atomic_store(&armed, 1);
}

void cterminal_guard_bytes(const char *bytes, size_t length) {
  size_t kept = length < sizeof restore_bytes ? length : sizeof restore_bytes;
  memcpy(restore_bytes, bytes, kept);
  restore_length = kept;
}

void cterminal_guard_remove(void) {
  atomic_store(&armed, 0);
  if (!handlers_installed) return;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &previous[i], NULL);
  handlers_installed = 0;
}
