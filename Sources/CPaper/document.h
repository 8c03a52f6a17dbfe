// What a document and a text are, for the files of this target.
#ifndef CPAPER_DOCUMENT_H
#define CPAPER_DOCUMENT_H

#include "CPaper.h"
#include "library.h"

struct paper_document {
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoFontMap *fonts;
  PangoContext *context;
  PangoLayout *space;  // One space.
  char *family;
  uint8_t *bytes;
  size_t length;
  size_t capacity;
};

struct paper_text {
  PangoLayout *layout;
};

// A layout in the typeface of the document.
PangoLayout *paper_layout(paper_document *document, double size, int is_bold);

#endif
