#define _GNU_SOURCE
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

#include "CPty.h"

int cpty_make_folder(const char *parent, char *path, long size) {
  snprintf(path, (size_t)size, "%s/binome-bench-XXXXXX", parent);
  return mkdtemp(path) ? 0 : errno;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  return remove(path);
}

void cpty_remove_folder(const char *path) { nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS); }
