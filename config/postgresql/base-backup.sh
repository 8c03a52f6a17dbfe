#!/bin/sh
# Copie le serveur entier, pour pouvoir revenir à une heure précise avec les journaux archivés (archive_command).
#
#   base-backup.sh ADRESSE DOSSIER
#   base-backup.sh postgresql://replication@bdd.example.fr/ /var/backups/postgresql
#
# À lancer chaque semaine, par un rôle qui a le droit REPLICATION. Gardez les journaux archivés depuis la plus ancienne
# copie que vous gardez.
set -eu

if [ $# -ne 2 ]; then
  echo "usage : base-backup.sh ADRESSE DOSSIER" >&2
  exit 64
fi
umask 077
mkdir -p "$2"
name="$2/base-$(date +%Y%m%d-%H%M%S)"
pg_basebackup --dbname="$1" --pgdata="$name" --checkpoint=fast --wal-method=stream
pg_verifybackup --quiet "$name"
echo "$name"
