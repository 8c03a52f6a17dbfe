// Pages, lines of text and structure tags, over pango and cairo. The libraries are opened at the
// first print and not linked: the desk starts without them.
//
// Lengths are in points (1/72 inch); the origin is the top left corner of the page.
#ifndef CPAPER_H
#define CPAPER_H

#include <stddef.h>
#include <stdint.h>

// A PDF in the making. Used by one thread at a time.
typedef struct paper_document paper_document;
// A text broken into lines. It may outlive its document, but is only shown on it.
typedef struct paper_text paper_text;

// Bytes of a text that are bold.
typedef struct {
  uint32_t start;
  uint32_t end;
} paper_range;

typedef enum {
  paper_title,
  paper_author,
  paper_subject,
  paper_creator,
  paper_created,  // ISO 8601
} paper_detail;

// Opens the libraries, once. Returns NULL, or the file name of the one that is missing or too old.
const char *paper_load(void);

// A document of pages of this size, in one typeface, in a language (BCP 47). Only after paper_load.
// Returns NULL when there is no memory.
paper_document *paper_open(double width, double height, const char *family, const char *language);
void paper_close(paper_document *document);

// Whether the typeface is installed; pango would take another one without a word.
int paper_has_typeface(paper_document *document);

void paper_describe(paper_document *document, paper_detail detail, const char *text);

// Breaks a text (UTF-8) into lines no wider than `width`, at spaces, else inside a word. Returns NULL
// when there is no memory.
paper_text *paper_break(paper_document *document, const uint8_t *bytes, size_t length, double size,
                        int is_bold, const paper_range *bold, size_t bold_count, double width);
void paper_text_free(paper_text *text);
int paper_line_count(const paper_text *text);
double paper_line_width(const paper_text *text, int line);

// The colour, 0xRRGGBB, of what is drawn from now on.
void paper_set_ink(paper_document *document, uint32_t color);
void paper_show_line(paper_document *document, const paper_text *text, int line, double x,
                     double baseline);
void paper_fill(paper_document *document, double x, double y, double width, double height);

// An element of the structure (P, H1, Table…). What is drawn between the two, in an element that has
// no other inside, is its content.
void paper_begin(paper_document *document, const char *tag);
void paper_end(paper_document *document, const char *tag);

// What is drawn between the two, rules and the foot of the page, is not read aloud. Not in an element
// that has content of its own.
void paper_begin_ornaments(paper_document *document);
void paper_end_ornaments(paper_document *document);

void paper_end_page(paper_document *document);

// Ends the document. Returns NULL, or what went wrong; the bytes live as long as the document.
const char *paper_finish(paper_document *document, const uint8_t **bytes, size_t *length);

#endif
