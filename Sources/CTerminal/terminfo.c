// Alone in its file: <term.h> makes macros of ordinary words (lines, columns, tab...).
#include "CTerminal.h"

#include <term.h>

int cterminal_probe(const char *name, int fd) {
  int found = 0;
  if (setupterm(name, fd, &found) != OK) return found > 0 ? 0 : -1;
  const char *move = cterminal_capability("cup");
  const char *clear = cterminal_capability("clear");
  int able = move && *move && clear && *clear;
  TERMINAL *probed = set_curterm(NULL);
  if (probed) del_curterm(probed);
  return able;
}
