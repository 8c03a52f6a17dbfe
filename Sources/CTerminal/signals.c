#define _GNU_SOURCE
#include "CTerminalSignals.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "guard.h"

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { watched_count = sizeof watched / sizeof watched[0] };

// How long a request to end may stay unread before the next one ends the program by itself.
enum { patience_seconds = 3 };

static _Atomic uint64_t pending;
static _Atomic int64_t asked_to_end;
static struct sigaction previous[watched_count];
static int installed;

static int events = -1;
static pthread_once_t events_once = PTHREAD_ONCE_INIT;

static void make_events(void) { events = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

int cterminal_events_fd(void) {
  pthread_once(&events_once, make_events);
  return events;
}

static void post(uint64_t bits) {
  uint64_t one = 1;
  atomic_fetch_or(&pending, bits);
  // A full counter (EAGAIN) is readable anyway.
  ssize_t written = write(events, &one, sizeof one);
  (void)written;
}

void cterminal_wake(void) {
  cterminal_events_fd();
  post(1);
}

uint64_t cterminal_take_pending(void) {
  uint64_t count;
  ssize_t taken = read(events, &count, sizeof count);
  (void)taken;
  uint64_t bits = atomic_exchange(&pending, 0);
  if (bits & ~(uint64_t)1) atomic_store(&asked_to_end, 0);
  return bits;
}

uint64_t cterminal_pending(void) { return atomic_load(&pending); }

static int ends(int signal) {
  return signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT;
}

static void on_signal(int signal) {
  int saved = errno;
  if (ends(signal)) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t none = 0;
    if (!atomic_compare_exchange_strong(&asked_to_end, &none, now.tv_sec + 1) &&
        now.tv_sec + 1 - none > patience_seconds) {
      // The loop has not looked for seconds: whoever asks again means it.
      cterminal_guard_restore();
      _exit(128 + signal);
    }
  }
  post((uint64_t)1 << signal);
  errno = saved;
}

void cterminal_signals_install(void) {
  if (installed) return;
  cterminal_events_fd();
  installed = 1;
  // Whoever started us, or made this thread, may have left them blocked.
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < watched_count; i++) sigaddset(&ours, watched[i]);
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &previous[i]);
    if (previous[i].sa_handler == SIG_IGN) continue;
    struct sigaction action = {.sa_handler = on_signal};
    sigemptyset(&action.sa_mask);
    sigaction(watched[i], &action, NULL);
  }
}

void cterminal_signals_remove(void) {
  if (!installed) return;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &previous[i], NULL);
  installed = 0;
}

void cterminal_stop_group(void) {
  struct sigaction ours, standard = {.sa_handler = SIG_DFL};
  sigset_t stop, before;
  sigemptyset(&standard.sa_mask);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &before);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}
