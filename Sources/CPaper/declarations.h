// The part of pango, cairo and glib that is used, declared here so that building needs none of
// their headers, nor the flags of pkg-config that would link them. These names and layouts are part
// of the stable interface behind libcairo.so.2 and lib*-1.0.so.0.
//
// To compare with the real headers, which must agree with every line of it:
//   clang -fsyntax-only -DCPAPER_CHECK -ISources/CPaper/include $(pkg-config --cflags pangocairo) Sources/CPaper/*.c
#ifndef CPAPER_DECLARATIONS_H
#define CPAPER_DECLARATIONS_H

#ifdef CPAPER_CHECK
#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <stddef.h>
#define SAME(name, value) _Static_assert((int)(name) == (value), #name)
SAME(CAIRO_STATUS_SUCCESS, 0);
SAME(CAIRO_STATUS_NO_MEMORY, 1);
SAME(CAIRO_PDF_VERSION_1_4, 0);
SAME(CAIRO_PDF_METADATA_TITLE, 0);
SAME(CAIRO_PDF_METADATA_AUTHOR, 1);
SAME(CAIRO_PDF_METADATA_SUBJECT, 2);
SAME(CAIRO_PDF_METADATA_CREATOR, 4);
SAME(CAIRO_PDF_METADATA_CREATE_DATE, 5);
SAME(PANGO_WEIGHT_BOLD, 700);
SAME(PANGO_WRAP_WORD_CHAR, 2);
SAME(PANGO_SCALE, 1024);
SAME(sizeof(PangoRectangle), 16);
SAME(offsetof(PangoRectangle, width), 8);
SAME(offsetof(PangoAttribute, start_index), sizeof(void *));
SAME(offsetof(PangoAttribute, end_index), sizeof(void *) + 4);
#else
typedef enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_NO_MEMORY = 1 } cairo_status_t;
typedef enum { CAIRO_PDF_VERSION_1_4 = 0 } cairo_pdf_version_t;
typedef enum {
  CAIRO_PDF_METADATA_TITLE = 0,
  CAIRO_PDF_METADATA_AUTHOR = 1,
  CAIRO_PDF_METADATA_SUBJECT = 2,
  CAIRO_PDF_METADATA_CREATOR = 4,
  CAIRO_PDF_METADATA_CREATE_DATE = 5,
} cairo_pdf_metadata_t;
typedef enum { PANGO_WEIGHT_BOLD = 700 } PangoWeight;
typedef enum { PANGO_WRAP_WORD_CHAR = 2 } PangoWrapMode;
typedef int GLogLevelFlags;
enum { PANGO_SCALE = 1024 };
typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoFontFamily PangoFontFamily;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct {
  int x, y, width, height;
} PangoRectangle;
typedef struct {
  const void *klass;
  unsigned start_index, end_index;
} PangoAttribute;
typedef cairo_status_t (*cairo_write_func_t)(void *, const unsigned char *, unsigned);
typedef void (*GLogFunc)(const char *, GLogLevelFlags, const char *, void *);
#endif

GLogFunc g_log_set_default_handler(GLogFunc handler, void *data);
void g_object_unref(void *object);

int cairo_version(void);
cairo_surface_t *cairo_pdf_surface_create_for_stream(cairo_write_func_t, void *closure,
                                                     double width, double height);
void cairo_pdf_surface_restrict_to_version(cairo_surface_t *, cairo_pdf_version_t);
void cairo_pdf_surface_set_metadata(cairo_surface_t *, cairo_pdf_metadata_t, const char *text);
void cairo_surface_finish(cairo_surface_t *);
void cairo_surface_destroy(cairo_surface_t *);
cairo_status_t cairo_surface_status(cairo_surface_t *);
cairo_t *cairo_create(cairo_surface_t *);
void cairo_destroy(cairo_t *);
cairo_status_t cairo_status(cairo_t *);
const char *cairo_status_to_string(cairo_status_t);
void cairo_show_page(cairo_t *);
void cairo_tag_begin(cairo_t *, const char *name, const char *attributes);
void cairo_tag_end(cairo_t *, const char *name);
void cairo_set_source_rgb(cairo_t *, double red, double green, double blue);
void cairo_move_to(cairo_t *, double x, double y);
void cairo_rectangle(cairo_t *, double x, double y, double width, double height);
void cairo_fill(cairo_t *);

PangoFontMap *pango_cairo_font_map_new(void);
void pango_cairo_update_context(cairo_t *, PangoContext *);
void pango_cairo_show_layout_line(cairo_t *, PangoLayoutLine *);
PangoContext *pango_font_map_create_context(PangoFontMap *);
PangoFontFamily *pango_font_map_get_family(PangoFontMap *, const char *name);
PangoLanguage *pango_language_from_string(const char *tag);
void pango_context_set_language(PangoContext *, PangoLanguage *);
void pango_context_set_round_glyph_positions(PangoContext *, int round);
PangoFontDescription *pango_font_description_new(void);
void pango_font_description_free(PangoFontDescription *);
void pango_font_description_set_family(PangoFontDescription *, const char *family);
void pango_font_description_set_weight(PangoFontDescription *, PangoWeight);
void pango_font_description_set_absolute_size(PangoFontDescription *, double size);
PangoAttrList *pango_attr_list_new(void);
void pango_attr_list_unref(PangoAttrList *);
void pango_attr_list_insert(PangoAttrList *, PangoAttribute *);
PangoAttribute *pango_attr_font_features_new(const char *features);
PangoAttribute *pango_attr_insert_hyphens_new(int insert);
PangoAttribute *pango_attr_weight_new(PangoWeight);
PangoLayout *pango_layout_new(PangoContext *);
void pango_layout_set_font_description(PangoLayout *, const PangoFontDescription *);
void pango_layout_set_attributes(PangoLayout *, PangoAttrList *);
void pango_layout_set_wrap(PangoLayout *, PangoWrapMode);
void pango_layout_set_width(PangoLayout *, int width);
void pango_layout_set_text(PangoLayout *, const char *text, int length);
const char *pango_layout_get_text(PangoLayout *);
int pango_layout_get_line_count(PangoLayout *);
PangoLayoutLine *pango_layout_get_line_readonly(PangoLayout *, int line);
int pango_layout_line_get_start_index(PangoLayoutLine *);
int pango_layout_line_get_length(PangoLayoutLine *);
void pango_layout_line_get_extents(PangoLayoutLine *, PangoRectangle *ink, PangoRectangle *logical);

#endif
