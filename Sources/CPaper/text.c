#include <stdlib.h>

#include "document.h"

static PangoAttrList *attributes(const paper_range *ranges, size_t count) {
  PangoAttrList *list = paper.pango_attr_list_new();
  // A ligature is one sign to whoever searches or reads aloud: "officiel" would not be found.
  paper.pango_attr_list_insert(list, paper.pango_attr_font_features_new("liga=0, clig=0"));
  // What has to be cut is an address, which a hyphen would make another one.
  paper.pango_attr_list_insert(list, paper.pango_attr_insert_hyphens_new(0));
  for (size_t i = 0; i < count; i++) {
    PangoAttribute *bold = paper.pango_attr_weight_new(PANGO_WEIGHT_BOLD);
    bold->start_index = ranges[i].start;
    bold->end_index = ranges[i].end;
    paper.pango_attr_list_insert(list, bold);
  }
  return list;
}

PangoLayout *paper_layout(paper_document *document, double size, int is_bold) {
  PangoLayout *layout = paper.pango_layout_new(document->context);
  PangoFontDescription *font = paper.pango_font_description_new();
  paper.pango_font_description_set_family(font, document->family);
  paper.pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  if (is_bold) paper.pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  paper.pango_layout_set_font_description(layout, font);
  paper.pango_font_description_free(font);
  return layout;
}

paper_text *paper_break(paper_document *document, const uint8_t *bytes, size_t length, double size,
                        int is_bold, const paper_range *bold, size_t bold_count, double width) {
  paper_text *text = calloc(1, sizeof *text);
  if (!text) return NULL;
  text->layout = paper_layout(document, size, is_bold);

  PangoAttrList *list = attributes(bold, bold_count);
  paper.pango_layout_set_attributes(text->layout, list);
  paper.pango_attr_list_unref(list);

  paper.pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
  paper.pango_layout_set_width(text->layout, (int)(width * PANGO_SCALE));
  paper.pango_layout_set_text(text->layout, (const char *)bytes, (int)length);
  return text;
}

void paper_text_free(paper_text *text) {
  if (!text) return;
  paper.g_object_unref(text->layout);
  free(text);
}

int paper_line_count(const paper_text *text) {
  return paper.pango_layout_get_line_count(text->layout);
}

double paper_line_width(const paper_text *text, int line) {
  PangoLayoutLine *found = paper.pango_layout_get_line_readonly(text->layout, line);
  if (!found) return 0;
  PangoRectangle logical;
  paper.pango_layout_line_get_extents(found, NULL, &logical);
  return logical.width / (double)PANGO_SCALE;
}
