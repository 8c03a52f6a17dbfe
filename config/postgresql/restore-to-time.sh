#!/bin/sh
# Prépare un serveur arrêté à une heure précise : la copie de base-backup.sh, puis les journaux archivés jusque-là.
#
#   restore-to-time.sh COPIE ARCHIVE DONNÉES "HEURE"
#   restore-to-time.sh /var/backups/postgresql/base-20261121-030000 /var/lib/postgresql/archive \
#     /var/lib/postgresql/15/essai "2026-11-21 14:30:00+01"
#
# DONNÉES est un dossier qui n'existe pas encore. Démarrez ensuite le serveur sur ce dossier, à un autre port : il rejoue
# les journaux, s'arrête à l'heure dite et s'ouvre. Puis : binome verify --store postgresql://…
set -eu

if [ $# -ne 4 ]; then
  echo "usage : restore-to-time.sh COPIE ARCHIVE DONNÉES HEURE" >&2
  exit 64
fi
if [ -e "$3" ]; then
  echo "restore-to-time.sh : $3 existe déjà, et reste tel quel" >&2
  exit 73
fi
umask 077
cp -R "$1" "$3"
chmod 700 "$3"
cat >>"$3/postgresql.auto.conf" <<SETTINGS
restore_command = 'gunzip <"$2/%f.gz" >"%p"'
recovery_target_time = '$4'
recovery_target_action = 'promote'
archive_mode = off
SETTINGS
touch "$3/recovery.signal"
