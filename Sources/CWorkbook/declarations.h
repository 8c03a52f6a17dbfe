// The part of libxlsxwriter that is used, declared here so that building needs none of its headers.
// These functions and this layout are the same from 1.1.4 (libxlsxwriter.so.4) to 1.2 (.so.8).
//
// To compare with the real headers, which must agree with every line of it:
//   clang -fsyntax-only -DCWORKBOOK_CHECK Sources/CWorkbook/*.c
#ifndef CWORKBOOK_DECLARATIONS_H
#define CWORKBOOK_DECLARATIONS_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

#ifdef CWORKBOOK_CHECK
#include <xlsxwriter.h>
#define SAME(name, value) _Static_assert((int)(name) == (value), #name)
SAME(LXW_NO_ERROR, 0);
SAME(LXW_ALIGN_RIGHT, 3);
SAME(LXW_ALIGN_VERTICAL_TOP, 8);
SAME(LXW_BORDER_THIN, 1);
SAME(LXW_BORDER_MEDIUM, 2);
SAME(sizeof(lxw_doc_properties), 10 * sizeof(char *) + sizeof(time_t));
SAME(offsetof(lxw_doc_properties, subject), sizeof(char *));
SAME(offsetof(lxw_doc_properties, author), 2 * sizeof(char *));
SAME(offsetof(lxw_doc_properties, created), 10 * sizeof(char *));
#else
typedef enum { LXW_NO_ERROR = 0 } lxw_error;
enum { LXW_ALIGN_RIGHT = 3, LXW_ALIGN_VERTICAL_TOP = 8 };
enum { LXW_BORDER_THIN = 1, LXW_BORDER_MEDIUM = 2 };
typedef uint32_t lxw_row_t;
typedef uint16_t lxw_col_t;
typedef uint32_t lxw_color_t;
typedef struct lxw_workbook lxw_workbook;
typedef struct lxw_worksheet lxw_worksheet;
typedef struct lxw_format lxw_format;
typedef struct lxw_doc_properties {
  char *title, *subject, *author, *manager, *company, *category, *keywords, *comments, *status,
      *hyperlink_base;
  time_t created;
} lxw_doc_properties;
#endif

lxw_workbook *workbook_new(const char *file);
lxw_error workbook_close(lxw_workbook *);
lxw_worksheet *workbook_add_worksheet(lxw_workbook *, const char *name);
lxw_format *workbook_add_format(lxw_workbook *);
lxw_error workbook_set_properties(lxw_workbook *, lxw_doc_properties *);
lxw_error workbook_validate_sheet_name(lxw_workbook *, const char *name);
void format_set_align(lxw_format *, uint8_t);
void format_set_bold(lxw_format *);
void format_set_bottom(lxw_format *, uint8_t);
void format_set_font_color(lxw_format *, lxw_color_t);
void format_set_font_size(lxw_format *, double);
void format_set_num_format(lxw_format *, const char *);
void format_set_text_wrap(lxw_format *);
void format_set_top(lxw_format *, uint8_t);
void worksheet_fit_to_pages(lxw_worksheet *, uint16_t width, uint16_t height);
void worksheet_freeze_panes(lxw_worksheet *, lxw_row_t, lxw_col_t);
lxw_error worksheet_repeat_rows(lxw_worksheet *, lxw_row_t first, lxw_row_t last);
lxw_error worksheet_set_column(lxw_worksheet *, lxw_col_t first, lxw_col_t last, double width,
                               lxw_format *);
void worksheet_set_landscape(lxw_worksheet *);
void worksheet_set_paper(lxw_worksheet *, uint8_t);
lxw_error worksheet_write_number(lxw_worksheet *, lxw_row_t, lxw_col_t, double, lxw_format *);
lxw_error worksheet_write_string(lxw_worksheet *, lxw_row_t, lxw_col_t, const char *,
                                 lxw_format *);
char *lxw_strerror(lxw_error);

#endif
