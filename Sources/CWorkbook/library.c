#include "library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "CWorkbook.h"

// Debian 12 and 13, and what lies between them.
static const char *const files[] = {
    "libxlsxwriter.so.8", "libxlsxwriter.so.7", "libxlsxwriter.so.6",
    "libxlsxwriter.so.5", "libxlsxwriter.so.4",
};

workbook_library xlsx;
static char missing[128];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *handle = NULL;
  for (size_t i = 0; !handle && i < sizeof files / sizeof *files; i++)
    handle = dlopen(files[i], RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    snprintf(missing, sizeof missing, "libxlsxwriter.so");
    return;
  }
#define WORKBOOK_FIND(name)                                        \
  xlsx.name = (__typeof__(&name))dlsym(handle, #name);             \
  if (!xlsx.name) {                                                \
    snprintf(missing, sizeof missing, "libxlsxwriter.so (%s)", #name); \
    return;                                                        \
  }
  WORKBOOK_FUNCTIONS(WORKBOOK_FIND)
#undef WORKBOOK_FIND
}

const char *book_load(void) {
  pthread_once(&once, load);
  return missing[0] ? missing : NULL;
}
