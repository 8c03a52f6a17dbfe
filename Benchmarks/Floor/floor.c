// The floor: the least that a full-screen list costs on ncurses. It draws what binome's portfolio
// draws, obeys the keys the benchmark sends, and does nothing else: no store, no clock, no colours
// to configure, no resize.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "list.h"

struct view {
  size_t selected, offset;
  int searching;
  char query[64];
};

static size_t height(void) { return LINES > 6 ? (size_t)LINES - 6 : 1; }

static void draw_keys(const wchar_t *keys) {
  // A star switches bold: the keys, not what they do.
  attr_t look = A_NORMAL;
  move(LINES - 1, 0);
  for (; *keys; keys++) {
    if (*keys == L'*') {
      look ^= A_BOLD;
      attrset(look);
    } else {
      addnwstr(keys, 1);
    }
  }
  attrset(A_NORMAL);
}

static void draw_row(const struct list *list, const struct row *row, int line, int is_selected) {
  if (is_selected) {
    attrset(A_BOLD | A_REVERSE);
    mvaddnwstr(line, 0, row->text, COLS);
    attrset(A_NORMAL);
    return;
  }
  mvaddnwstr(line, 0, row->text, COLS);
  if (row->urgency > 1) return;
  short pair = row->urgency == 0 ? 1 : 2;
  mvchgat(line, 0, 2, row->urgency == 0 ? A_BOLD : A_NORMAL, pair, NULL);
  mvchgat(line, list->stage_column, list->stage_width, A_NORMAL, pair, NULL);
}

static void draw(const struct list *list, const struct view *view) {
  erase();
  attrset(A_BOLD);
  mvaddnwstr(0, 1, list->header[0], COLS - 1);
  attrset(A_NORMAL);
  mvaddnwstr(1, 1, list->header[1], COLS - 1);
  if (*view->query)
    mvprintw(2, 1, "filtre : \u00ab %s \u00bb \u00b7 %zu sur %zu", view->query, list->shown,
             list->count);
  else
    mvaddnwstr(2, 1, list->header[2], COLS - 1);
  attrset(A_BOLD);
  mvaddnwstr(3, 0, list->titles, COLS);
  attrset(A_NORMAL);
  for (size_t i = 0; i < height() && view->offset + i < list->shown; i++) {
    size_t place = view->offset + i;
    draw_row(list, &list->rows[list->visible[place]], 4 + (int)i, place == view->selected);
  }
  draw_keys(view->searching ? list->search_keys : list->keys);
  // The cursor stands where the attention is, as in binome.
  if (view->searching) {
    attrset(A_BOLD);
    mvaddstr(LINES - 2, 0, " / ");
    attrset(A_UNDERLINE);
    printw("%-*s", COLS - 4, view->query);
    attrset(A_NORMAL);
    move(LINES - 2, 3 + (int)strlen(view->query));
  } else {
    move(4 + (int)(view->selected - view->offset), 0);
  }
  refresh();
}

static void go(const struct list *list, struct view *view, long place) {
  long last = (long)list->shown - 1;
  long room = (long)height();
  if (place > last) place = last;
  if (place < 0) place = 0;
  view->selected = (size_t)place;
  long offset = (long)view->offset;
  if (offset > place) offset = place;
  if (offset < place - room + 1) offset = place - room + 1;
  if (offset > last + 1 - room) offset = last + 1 - room;
  view->offset = offset < 0 ? 0 : (size_t)offset;
}

// The selected row stays selected as long as it is shown; else the one that took its place is.
static void search(struct list *list, struct view *view, const char *query) {
  size_t row = view->selected < list->shown ? list->visible[view->selected] : 0;
  size_t place = view->selected;
  snprintf(view->query, sizeof view->query, "%s", query);
  list_filter(list, view->query);
  for (size_t i = 0; i < list->shown; i++)
    if (list->visible[i] == row) place = i;
  go(list, view, (long)place);
}

// Answers whether to go on.
static int obey(struct list *list, struct view *view, int key) {
  size_t length = strlen(view->query);
  long page = (long)height();
  if (key == 27) {
    view->searching = 0;
    search(list, view, "");
  } else if (view->searching && key >= ' ' && key < 127 && length + 1 < sizeof view->query) {
    char longer[sizeof view->query + 1];
    snprintf(longer, sizeof longer, "%s%c", view->query, key);
    search(list, view, longer);
  } else if (key == 'q') {
    return 0;
  } else if (key == '/') {
    view->searching = 1;
  } else if (key == 'j' || key == KEY_DOWN) {
    go(list, view, (long)view->selected + 1);
  } else if (key == 'k' || key == KEY_UP) {
    go(list, view, (long)view->selected - 1);
  } else if (key == KEY_NPAGE) {
    view->offset += (size_t)page;
    go(list, view, (long)view->selected + page);
  } else if (key == KEY_HOME || key == 'g') {
    go(list, view, 0);
  }
  return 1;
}

int main(int argc, char **argv) {
  struct list list = {0};
  struct view view = {0};
  setlocale(LC_ALL, "");
  if (argc != 2 || list_read(&list, argv[1]) != 0) {
    fprintf(stderr, "usage: floor FILE, a file of prepared lines\n");
    return 1;
  }
  set_escdelay(25);
  initscr();
  // ncurses 6.4 flushes at each move of the cursor until it was suspended once. binome avoids it
  // so; without the same here, the floor would be an easier mark than it need be.
  endwin();
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  start_color();
  use_default_colors();
  init_pair(1, COLOR_RED, -1);
  init_pair(2, COLOR_YELLOW, -1);
  do draw(&list, &view);
  while (obey(&list, &view, getch()));
  endwin();
  return 0;
}
