#define _GNU_SOURCE
#include "document.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

book_document *book_open(void) {
  book_document *document = calloc(1, sizeof *document);
  if (!document) return NULL;
  document->file = memfd_create("workbook", MFD_CLOEXEC);
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", document->file);
  if (document->file >= 0) document->workbook = xlsx.workbook_new(path);
  if (!document->workbook) {
    if (document->file >= 0) close(document->file);
    free(document);
    return NULL;
  }
  return document;
}

void book_free(book_document *document) {
  if (!document) return;
  // Nothing else gives back what a workbook holds.
  if (document->workbook) xlsx.workbook_close(document->workbook);
  close(document->file);
  free(document->bytes);
  free(document);
}

void book_describe(book_document *document, const char *title, const char *subject,
                       const char *creator, int64_t created) {
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.subject = (char *)subject;
  properties.author = (char *)creator;
  properties.created = (time_t)created;
  xlsx.workbook_set_properties(document->workbook, &properties);
}

static const char *read_all(book_document *document, size_t *length) {
  struct stat status;
  if (fstat(document->file, &status) != 0) return strerror(errno);
  size_t size = (size_t)status.st_size;
  document->bytes = malloc(size ? size : 1);
  if (!document->bytes) return strerror(ENOMEM);
  for (*length = 0; *length < size;) {
    ssize_t count = pread(document->file, document->bytes + *length, size - *length,
                          (off_t)*length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return strerror(count < 0 ? errno : EIO);
    *length += (size_t)count;
  }
  return NULL;
}

const char *book_finish(book_document *document, const uint8_t **bytes, size_t *length) {
  lxw_error error = xlsx.workbook_close(document->workbook);
  document->workbook = NULL;
  if (error != LXW_NO_ERROR) return xlsx.lxw_strerror(error);
  const char *problem = read_all(document, length);
  *bytes = document->bytes;
  return problem;
}
