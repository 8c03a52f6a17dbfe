#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "CPaper.h"

enum { glib, gobject, cairo, pango, pangocairo, library_count };

static const char *const files[library_count] = {
    [glib] = "libglib-2.0.so.0",
    [gobject] = "libgobject-2.0.so.0",
    [cairo] = "libcairo.so.2",
    [pango] = "libpango-1.0.so.0",
    [pangocairo] = "libpangocairo-1.0.so.0",
};

paper_library paper;
static char missing[128];
static pthread_once_t once = PTHREAD_ONCE_INIT;

// The warnings of glib go to the standard error, which is the screen of the desk.
static void say_nothing(const char *domain, GLogLevelFlags level, const char *text, void *data) {
  (void)domain, (void)level, (void)text, (void)data;
}

// The file that a library needs may be the one that is missing: the error begins with its name.
static void blame(const char *file) {
  const char *error = dlerror();
  size_t length = error ? strcspn(error, ":") : 0;
  if (length == 0 || length >= sizeof missing || error[length] == '\0' || memchr(error, ' ', length))
    snprintf(missing, sizeof missing, "%s", file);
  else
    snprintf(missing, sizeof missing, "%.*s", (int)length, error);
}

static void load(void) {
  // Never closed: glib cannot be taken out of a process.
  void *handles[library_count];
  for (int i = 0; i < library_count; i++) {
    handles[i] = dlopen(files[i], RTLD_NOW | RTLD_LOCAL);
    if (!handles[i]) {
      blame(files[i]);
      return;
    }
  }
#define PAPER_FIND(library, name)                                    \
  paper.name = (__typeof__(&name))dlsym(handles[library], #name);    \
  if (!paper.name) {                                                 \
    snprintf(missing, sizeof missing, "%s (%s)", files[library], #name); \
    return;                                                          \
  }
  PAPER_FUNCTIONS(PAPER_FIND)
#undef PAPER_FIND
  paper.g_log_set_default_handler(say_nothing, NULL);
}

const char *paper_load(void) {
  pthread_once(&once, load);
  return missing[0] ? missing : NULL;
}
