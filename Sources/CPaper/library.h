// The functions that are used, each in the library that has it, and where they were found.
#ifndef CPAPER_LIBRARY_H
#define CPAPER_LIBRARY_H

#include "declarations.h"

#define PAPER_FUNCTIONS(X)                                \
  X(glib, g_log_set_default_handler)                      \
  X(gobject, g_object_unref)                              \
  X(cairo, cairo_create)                                  \
  X(cairo, cairo_destroy)                                 \
  X(cairo, cairo_fill)                                    \
  X(cairo, cairo_move_to)                                 \
  X(cairo, cairo_pdf_surface_create_for_stream)           \
  X(cairo, cairo_pdf_surface_restrict_to_version)         \
  X(cairo, cairo_pdf_surface_set_metadata)                \
  X(cairo, cairo_rectangle)                               \
  X(cairo, cairo_set_source_rgb)                          \
  X(cairo, cairo_show_page)                               \
  X(cairo, cairo_status)                                  \
  X(cairo, cairo_status_to_string)                        \
  X(cairo, cairo_surface_destroy)                         \
  X(cairo, cairo_surface_finish)                          \
  X(cairo, cairo_surface_status)                          \
  X(cairo, cairo_tag_begin)                               \
  X(cairo, cairo_tag_end)                                 \
  X(cairo, cairo_version)                                 \
  X(pango, pango_attr_font_features_new)                  \
  X(pango, pango_attr_insert_hyphens_new)                 \
  X(pango, pango_attr_list_insert)                        \
  X(pango, pango_attr_list_new)                           \
  X(pango, pango_attr_list_unref)                         \
  X(pango, pango_attr_weight_new)                         \
  X(pango, pango_context_set_language)                    \
  X(pango, pango_context_set_round_glyph_positions)       \
  X(pango, pango_font_description_free)                   \
  X(pango, pango_font_description_new)                    \
  X(pango, pango_font_description_set_absolute_size)      \
  X(pango, pango_font_description_set_family)             \
  X(pango, pango_font_description_set_weight)             \
  X(pango, pango_font_map_create_context)                 \
  X(pango, pango_font_map_get_family)                     \
  X(pango, pango_language_from_string)                    \
  X(pango, pango_layout_get_line_count)                   \
  X(pango, pango_layout_get_line_readonly)                \
  X(pango, pango_layout_get_text)                         \
  X(pango, pango_layout_line_get_extents)                 \
  X(pango, pango_layout_line_get_length)                  \
  X(pango, pango_layout_line_get_start_index)             \
  X(pango, pango_layout_new)                              \
  X(pango, pango_layout_set_attributes)                   \
  X(pango, pango_layout_set_font_description)             \
  X(pango, pango_layout_set_text)                         \
  X(pango, pango_layout_set_width)                        \
  X(pango, pango_layout_set_wrap)                         \
  X(pangocairo, pango_cairo_font_map_new)                 \
  X(pangocairo, pango_cairo_show_layout_line)             \
  X(pangocairo, pango_cairo_update_context)

// One pointer for each function, under its own name.
typedef struct {
#define PAPER_POINTER(library, name) __typeof__(&name) name;
  PAPER_FUNCTIONS(PAPER_POINTER)
#undef PAPER_POINTER
} paper_library;

// Filled in by paper_load.
extern paper_library paper;

#endif
