#include "document.h"

void paper_set_ink(paper_document *document, uint32_t color) {
  paper.cairo_set_source_rgb(document->cairo, (color >> 16 & 0xFF) / 255.0,
                             (color >> 8 & 0xFF) / 255.0, (color & 0xFF) / 255.0);
}

// Whether the line ends at a space or a line end, rather than inside a word or after a hyphen.
static int ends_word(PangoLayout *layout, int line, PangoLayoutLine *found) {
  PangoLayoutLine *next = paper.pango_layout_get_line_readonly(layout, line + 1);
  if (!next) return 0;
  int end = paper.pango_layout_line_get_start_index(found) +
            paper.pango_layout_line_get_length(found);
  // A line end belongs to neither line.
  if (paper.pango_layout_line_get_start_index(next) > end) return 1;
  return end > 0 && paper.pango_layout_get_text(layout)[end - 1] == ' ';
}

void paper_show_line(paper_document *document, const paper_text *text, int line, double x,
                     double baseline) {
  PangoLayoutLine *found = paper.pango_layout_get_line_readonly(text->layout, line);
  if (!found) return;
  paper.cairo_move_to(document->cairo, x, baseline);
  paper.pango_cairo_show_layout_line(document->cairo, found);
  if (!ends_word(text->layout, line, found)) return;
  // Pango leaves the space at a break out, and whoever reads the structure aloud runs the last word
  // of the line into the first of the next.
  paper.cairo_move_to(document->cairo, x + paper_line_width(text, line), baseline);
  paper.pango_cairo_show_layout_line(
      document->cairo, paper.pango_layout_get_line_readonly(document->space, 0));
}

void paper_fill(paper_document *document, double x, double y, double width, double height) {
  paper.cairo_rectangle(document->cairo, x, y, width, height);
  paper.cairo_fill(document->cairo);
}

void paper_begin(paper_document *document, const char *tag) {
  paper.cairo_tag_begin(document->cairo, tag, NULL);
}

void paper_end(paper_document *document, const char *tag) {
  paper.cairo_tag_end(document->cairo, tag);
}

// From 1.18 on, what is drawn in an open element that has others inside is content of its own, unless
// it is marked; before, there is no such mark, and it is no content.
static int has_artifacts(void) { return paper.cairo_version() >= 11800; }

void paper_begin_ornaments(paper_document *document) {
  if (has_artifacts()) paper_begin(document, "Artifact");
}

void paper_end_ornaments(paper_document *document) {
  if (has_artifacts()) paper_end(document, "Artifact");
}

void paper_end_page(paper_document *document) { paper.cairo_show_page(document->cairo); }
