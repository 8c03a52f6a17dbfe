#include "document.h"

#include <stdlib.h>
#include <string.h>

static cairo_status_t append(void *closure, const unsigned char *data, unsigned length) {
  paper_document *document = closure;
  if (document->capacity - document->length < length) {
    size_t capacity = document->capacity ? document->capacity * 2 : 64 * 1024;
    while (capacity - document->length < length) capacity *= 2;
    uint8_t *bytes = realloc(document->bytes, capacity);
    if (!bytes) return CAIRO_STATUS_NO_MEMORY;
    document->bytes = bytes;
    document->capacity = capacity;
  }
  memcpy(document->bytes + document->length, data, length);
  document->length += length;
  return CAIRO_STATUS_SUCCESS;
}

paper_document *paper_open(double width, double height, const char *family, const char *language) {
  paper_document *document = calloc(1, sizeof *document);
  if (!document) return NULL;
  document->family = strdup(family);
  if (!document->family) {
    free(document);
    return NULL;
  }
  document->surface = paper.cairo_pdf_surface_create_for_stream(append, document, width, height);
  // Later versions of cairo pack the objects of later versions of the format, which hides them from
  // whoever has to add to them. Structure is of version 1.4.
  paper.cairo_pdf_surface_restrict_to_version(document->surface, CAIRO_PDF_VERSION_1_4);
  document->cairo = paper.cairo_create(document->surface);
  // A font map of its own: the shared one belongs to the thread, and would keep its fonts for ever.
  document->fonts = paper.pango_cairo_font_map_new();
  document->context = paper.pango_font_map_create_context(document->fonts);
  paper.pango_cairo_update_context(document->cairo, document->context);
  // Widths of the typeface itself, not of a screen.
  paper.pango_context_set_round_glyph_positions(document->context, 0);
  paper.pango_context_set_language(document->context, paper.pango_language_from_string(language));
  document->space = paper_layout(document, 10, 0);
  paper.pango_layout_set_text(document->space, " ", 1);
  return document;
}

void paper_close(paper_document *document) {
  if (!document) return;
  paper.g_object_unref(document->space);
  paper.g_object_unref(document->context);
  paper.g_object_unref(document->fonts);
  paper.cairo_destroy(document->cairo);
  paper.cairo_surface_destroy(document->surface);
  free(document->family);
  free(document->bytes);
  free(document);
}

int paper_has_typeface(paper_document *document) {
  return paper.pango_font_map_get_family(document->fonts, document->family) != NULL;
}

void paper_describe(paper_document *document, paper_detail detail, const char *text) {
  static const cairo_pdf_metadata_t names[] = {
      [paper_title] = CAIRO_PDF_METADATA_TITLE,
      [paper_author] = CAIRO_PDF_METADATA_AUTHOR,
      [paper_subject] = CAIRO_PDF_METADATA_SUBJECT,
      [paper_creator] = CAIRO_PDF_METADATA_CREATOR,
      [paper_created] = CAIRO_PDF_METADATA_CREATE_DATE,
  };
  paper.cairo_pdf_surface_set_metadata(document->surface, names[detail], text);
}

const char *paper_finish(paper_document *document, const uint8_t **bytes, size_t *length) {
  cairo_status_t status = paper.cairo_status(document->cairo);
  paper.cairo_surface_finish(document->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = paper.cairo_surface_status(document->surface);
  *bytes = document->bytes;
  *length = document->length;
  return status == CAIRO_STATUS_SUCCESS ? NULL : paper.cairo_status_to_string(status);
}
