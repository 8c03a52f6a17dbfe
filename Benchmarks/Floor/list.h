// The list that the floor shows: lines prepared by the driver, so that the program has nothing to
// compute that is not drawing.
#ifndef LIST_H
#define LIST_H

#include <stddef.h>
#include <wchar.h>

struct row {
  int urgency;    // 0 urgent, 1 to be seen, 2 nothing: the colour of the mark and of the stage.
  char *key;      // What the search looks in: lower case, no accents.
  wchar_t *text;  // The line as it is shown.
};

struct list {
  int stage_column, stage_width;
  wchar_t *header[3];
  wchar_t *titles, *keys, *search_keys;
  struct row *rows;
  size_t count;
  size_t *visible;  // Indices of the rows that match the search.
  size_t shown;
};

// Reads a prepared file; 0 on success.
int list_read(struct list *list, const char *path);

// Keeps the rows whose key contains `query`.
void list_filter(struct list *list, const char *query);

#endif
