#ifndef CWORKBOOK_DOCUMENT_H
#define CWORKBOOK_DOCUMENT_H

#include "CWorkbook.h"
#include "library.h"

struct book_document {
  // NULL once it is finished.
  lxw_workbook *workbook;
  // What the library writes to, under a name in /proc: its pages are in memory, and no one else's.
  int file;
  uint8_t *bytes;
};

#endif
