#include "document.h"

book_sheet *book_add(book_document *document, const char *name, int is_wide) {
  lxw_workbook *workbook = document->workbook;
  if (xlsx.workbook_validate_sheet_name(workbook, name) != LXW_NO_ERROR) return NULL;
  lxw_worksheet *sheet = xlsx.workbook_add_worksheet(workbook, name);
  if (!sheet) return NULL;
  enum { A4 = 9 };
  xlsx.worksheet_set_paper(sheet, A4);
  if (is_wide) xlsx.worksheet_set_landscape(sheet);
  // As wide as a page, as long as it takes.
  xlsx.worksheet_fit_to_pages(sheet, 1, 0);
  return (book_sheet *)sheet;
}

book_style *book_make_style(book_document *document, int looks, const char *numbers) {
  lxw_format *format = xlsx.workbook_add_format(document->workbook);
  if (!format) return NULL;
  xlsx.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (looks & book_bold) xlsx.format_set_bold(format);
  if (looks & book_wrapped) xlsx.format_set_text_wrap(format);
  if (looks & book_trailing) xlsx.format_set_align(format, LXW_ALIGN_RIGHT);
  if (looks & book_rule_below) xlsx.format_set_bottom(format, LXW_BORDER_MEDIUM);
  if (looks & book_rule_above) xlsx.format_set_top(format, LXW_BORDER_THIN);
  if (looks & book_grey) xlsx.format_set_font_color(format, 0x4F5B62);
  if (looks & book_large) xlsx.format_set_font_size(format, 14);
  if (numbers) xlsx.format_set_num_format(format, numbers);
  return (book_style *)format;
}

void book_width(book_sheet *sheet, int column, double width) {
  xlsx.worksheet_set_column((lxw_worksheet *)sheet, (lxw_col_t)column, (lxw_col_t)column, width,
                            NULL);
}

void book_freeze(book_sheet *sheet, int row, int column) {
  xlsx.worksheet_freeze_panes((lxw_worksheet *)sheet, (lxw_row_t)row, (lxw_col_t)column);
  if (row > 0)
    xlsx.worksheet_repeat_rows((lxw_worksheet *)sheet, (lxw_row_t)row - 1, (lxw_row_t)row - 1);
}

void book_text(book_sheet *sheet, int row, int column, const char *text,
                   book_style *style) {
  // Always as a text: whatever it begins with, it is no formula.
  xlsx.worksheet_write_string((lxw_worksheet *)sheet, (lxw_row_t)row, (lxw_col_t)column, text,
                              (lxw_format *)style);
}

void book_number(book_sheet *sheet, int row, int column, double value,
                     book_style *style) {
  xlsx.worksheet_write_number((lxw_worksheet *)sheet, (lxw_row_t)row, (lxw_col_t)column, value,
                              (lxw_format *)style);
}
