// Workbooks with typed cells, over libxlsxwriter. The library is opened at the first workbook and not
// linked: the desk starts without it.
//
// The workbook is made in memory: no file with its content is ever seen by anyone else.
#ifndef CWORKBOOK_H
#define CWORKBOOK_H

#include <stddef.h>
#include <stdint.h>

// A workbook in the making. Used by one thread at a time.
typedef struct book_document book_document;
// A sheet, and how cells look. Both live as long as their workbook.
typedef struct book_sheet book_sheet;
typedef struct book_style book_style;

typedef enum {
  book_bold = 1,
  book_wrapped = 2,
  book_trailing = 4,
  book_rule_below = 8,
  book_rule_above = 16,
  book_grey = 32,
  book_large = 64,
} book_look;

// Opens the library, once. Returns NULL, or the file name of the one that is missing or too old.
const char *book_load(void);

// An empty workbook; NULL when there is no memory. Only after book_load.
book_document *book_open(void);
void book_free(book_document *document);

// Properties of the file; `created` is in seconds since 1970.
void book_describe(book_document *document, const char *title, const char *subject,
                       const char *creator, int64_t created);

// A sheet; NULL when the name is none that a workbook allows. `is_wide` prints it in landscape.
book_sheet *book_add(book_document *document, const char *name, int is_wide);

// How cells look: `looks` are of book_look; `numbers` is a number format of spreadsheets or NULL.
book_style *book_make_style(book_document *document, int looks, const char *numbers);

// Width in signs, of one column.
void book_width(book_sheet *sheet, int column, double width);
// Rows above and columns before stay in sight; the row before is repeated on each page.
void book_freeze(book_sheet *sheet, int row, int column);

void book_text(book_sheet *sheet, int row, int column, const char *text,
                   book_style *style);
void book_number(book_sheet *sheet, int row, int column, double value,
                     book_style *style);

// Ends the workbook. Returns NULL, or what went wrong; the bytes live as long as the document.
const char *book_finish(book_document *document, const uint8_t **bytes, size_t *length);

#endif
