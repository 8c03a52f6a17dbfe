#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <wchar.h>

#include "CTerminal.h"

int cterminal_wcwidth(int32_t character) { return wcwidth((wchar_t)character); }

SCREEN *cterminal_newterm(const char *name) { return newterm(name, stdout, stdin); }

int cterminal_set_cell(cchar_t *cell, const int32_t *scalars, int count, int width,
                       attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {L'?'};
  if (count > 0 && wcwidth((wchar_t)scalars[0]) == width) {
    int kept = 0;
    text[kept++] = (wchar_t)scalars[0];
    for (int i = 1; i < count && kept < CCHARW_MAX; i++)
      if (wcwidth((wchar_t)scalars[i]) == 0) text[kept++] = (wchar_t)scalars[i];
    text[kept] = L'\0';
  } else {
    width = 1;
  }
  setcchar(cell, text, attributes, pair, NULL);
  return width;
}

int cterminal_use_utf8(void) {
  // A locale that is named but not generated (usual over ssh on a minimal system) fails here, and
  // would leave the C locale, where every accented letter counts as unprintable.
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  return setlocale(LC_CTYPE, "C.UTF-8") ? 2 : 0;
}

int cterminal_size(int fd, int *size_columns, int *size_rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *size_columns = size.ws_col;
  *size_rows = size.ws_row;
  return 0;
}

int cterminal_free_control_keys(int fd) {
  struct termios settings;
  if (tcgetattr(fd, &settings) != 0) return -1;
  settings.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  settings.c_lflag &= ~(tcflag_t)IEXTEN;
  return tcsetattr(fd, TCSADRAIN, &settings);
}
