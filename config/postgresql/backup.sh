#!/bin/sh
# Sauvegarde le registre d'un serveur dans un fichier, lisible par son seul propriétaire.
#
#   backup.sh ADRESSE DOSSIER [JOURS]
#   backup.sh postgresql://registre@bdd.example.fr/binome /var/backups/binome 30
#
# À lancer chaque nuit, par le propriétaire du registre (mot de passe dans ~/.pgpass). Les fichiers de plus de JOURS
# jours (30 par défaut) s'en vont : ce qui est purgé du registre ne doit pas rester dans les sauvegardes.
# Le fichier contient les données des personnes en clair : mettez-le sur un disque chiffré.
set -eu

if [ $# -lt 2 ]; then
  echo "usage : backup.sh ADRESSE DOSSIER [JOURS]" >&2
  exit 64
fi
address=$1
folder=$2
days=${3:-30}

umask 077
mkdir -p "$folder"
name="$folder/binome-$(date +%Y%m%d-%H%M%S).dump"
trap 'rm -f "$name.part"' EXIT

# Un seul état du registre, quoi qu'il s'écrive pendant ce temps.
pg_dump --format=custom --schema=binome --file="$name.part" --dbname="$address"
# Un fichier coupé ne se lit pas jusqu'au bout.
pg_restore --file=/dev/null "$name.part"
mv "$name.part" "$name"
(cd "$folder" && sha256sum "$(basename "$name")" >"$(basename "$name").sha256")
find "$folder" -name 'binome-*.dump*' -mtime +"$days" -delete
echo "$name"
