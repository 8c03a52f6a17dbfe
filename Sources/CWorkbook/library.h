// The functions that are used, and where they were found.
#ifndef CWORKBOOK_LIBRARY_H
#define CWORKBOOK_LIBRARY_H

#include "declarations.h"

#define WORKBOOK_FUNCTIONS(X)     \
  X(format_set_align)             \
  X(format_set_bold)              \
  X(format_set_bottom)            \
  X(format_set_font_color)        \
  X(format_set_font_size)         \
  X(format_set_num_format)        \
  X(format_set_text_wrap)         \
  X(format_set_top)               \
  X(lxw_strerror)                 \
  X(workbook_add_format)          \
  X(workbook_add_worksheet)       \
  X(workbook_close)               \
  X(workbook_new)                 \
  X(workbook_set_properties)      \
  X(workbook_validate_sheet_name) \
  X(worksheet_fit_to_pages)       \
  X(worksheet_freeze_panes)       \
  X(worksheet_repeat_rows)        \
  X(worksheet_set_column)         \
  X(worksheet_set_landscape)      \
  X(worksheet_set_paper)          \
  X(worksheet_write_number)       \
  X(worksheet_write_string)

// One pointer for each function, under its own name.
typedef struct {
#define WORKBOOK_POINTER(name) __typeof__(&name) name;
  WORKBOOK_FUNCTIONS(WORKBOOK_POINTER)
#undef WORKBOOK_POINTER
} workbook_library;

// Filled in by book_load.
extern workbook_library xlsx;

#endif
