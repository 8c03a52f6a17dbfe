#!/bin/sh
# Remet une sauvegarde dans une base de données sans registre, et vérifie ce qui a été remis.
#
#   restore.sh FICHIER ADRESSE
#   restore.sh /var/backups/binome/binome-20261121-020000.dump postgresql://registre@bdd.example.fr/essai
#
# Rien n'est écrasé : si la base contient un registre, rien n'est fait. Essayez-la chaque mois, dans une base d'essai
# (create-database.sql -v base=essai) : une sauvegarde qu'on n'a jamais remise n'en est pas une.
# BINOME : le programme, s'il n'est pas dans PATH.
set -eu

if [ $# -ne 2 ]; then
  echo "usage : restore.sh FICHIER ADRESSE" >&2
  exit 64
fi
file=$1
address=$2

if [ -f "$file.sha256" ]; then
  (cd "$(dirname "$file")" && sha256sum --quiet --check "$(basename "$file").sha256")
fi

# Tout, ou rien. Les rôles des professionnels doivent exister sur ce serveur.
pg_restore --exit-on-error --single-transaction --no-owner --dbname="$address" "$file"
psql -X -q -d "$address" -c 'ANALYZE'

"${BINOME:-binome}" verify --store "$address"
