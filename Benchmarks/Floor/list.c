#define _GNU_SOURCE
#include "list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

static wchar_t *wide(const char *text) {
  size_t length = mbstowcs(NULL, text, 0);
  if (length == (size_t)-1) return NULL;
  wchar_t *result = calloc(length + 1, sizeof *result);
  if (result) mbstowcs(result, text, length + 1);
  return result;
}

static int add_row(struct list *list, int urgency, char *content, size_t *room) {
  char *tab = strchr(content, '\t');
  if (!tab) return -1;
  if (list->count == *room) {
    *room = *room ? *room * 2 : 128;
    struct row *grown = realloc(list->rows, *room * sizeof *grown);
    if (!grown) return -1;
    list->rows = grown;
  }
  *tab = '\0';
  struct row row = {urgency, strdup(content), wide(tab + 1)};
  list->rows[list->count++] = row;
  return row.key && row.text ? 0 : -1;
}

// A letter, a space, the content: S place of the stage, H header, T titles, K and F key bars,
// 0 1 2 a row of that urgency.
static int add_line(struct list *list, char *line, int *headers, size_t *room) {
  if (strlen(line) < 2) return -1;
  char *content = line + 2;
  switch (line[0]) {
    case 'S':
      return sscanf(content, "%d %d", &list->stage_column, &list->stage_width) == 2 ? 0 : -1;
    case 'H': return *headers < 3 && (list->header[(*headers)++] = wide(content)) ? 0 : -1;
    case 'T': return (list->titles = wide(content)) ? 0 : -1;
    case 'K': return (list->keys = wide(content)) ? 0 : -1;
    case 'F': return (list->search_keys = wide(content)) ? 0 : -1;
    case '0': case '1': case '2': return add_row(list, line[0] - '0', content, room);
    default: return -1;
  }
}

int list_read(struct list *list, const char *path) {
  FILE *file = fopen(path, "re");
  if (!file) return -1;
  char *line = NULL;
  size_t size = 0, room = 0;
  ssize_t length;
  int headers = 0, failure = 0;
  while (!failure && (length = getline(&line, &size, file)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = '\0';
    failure = add_line(list, line, &headers, &room);
  }
  free(line);
  fclose(file);
  if (failure || headers < 3 || !list->titles || !list->keys || !list->search_keys) return -1;
  list->visible = calloc(list->count + 1, sizeof *list->visible);
  if (!list->visible) return -1;
  list_filter(list, "");
  return 0;
}

void list_filter(struct list *list, const char *query) {
  list->shown = 0;
  for (size_t i = 0; i < list->count; i++)
    if (!*query || strstr(list->rows[i].key, query)) list->visible[list->shown++] = i;
}
