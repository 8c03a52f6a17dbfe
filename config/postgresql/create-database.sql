-- La base de données d'un registre et son propriétaire. À lancer une fois, par un administrateur du serveur :
--
--   psql -X -d postgres -f create-database.sql
--   psql -X -d postgres -v base=binome -v proprietaire=registre -f create-database.sql
--
-- Ensuite, donnez un mot de passe au propriétaire (\password registre) ou un certificat, et créez le registre :
--
--   binome init --store postgresql://registre@bdd.example.fr/binome --convention 35-2023 …
--   binome transfer --store registre.sqlite --to postgresql://registre@bdd.example.fr/binome

\set ON_ERROR_STOP on
\if :{?base}
\else
  \set base binome
\endif
\if :{?proprietaire}
\else
  \set proprietaire registre
\endif

-- Le propriétaire crée les tables, les met à niveau, les sauvegarde. Ce n'est le compte d'aucun professionnel. Il crée
-- des rôles : les deux groupes du registre, et un rôle par professionnel (« binome admin »). Si le serveur porte d'autres
-- bases, mieux vaut une instance pour le registre seul.
CREATE ROLE :"proprietaire" LOGIN NOSUPERUSER NOCREATEDB CREATEROLE NOREPLICATION;

-- Pour « binome admin close » : fermer les sessions de qui n'entre plus.
GRANT pg_signal_backend TO :"proprietaire";

-- Pour « binome doctor --json » : voir l'état de la réplication et l'âge des transactions. Aucune donnée.
GRANT pg_read_all_stats TO :"proprietaire";

-- UTF-8 est nécessaire. La langue de la base est sans effet : le registre compare ses textes octet par octet.
CREATE DATABASE :"base" OWNER :"proprietaire"
  TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C';

-- Personne n'entre qui n'y a été admis, et rien ne se crée à côté du registre.
REVOKE ALL ON DATABASE :"base" FROM PUBLIC;
\connect :"base"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
