#!/bin/bash
# One schema and one user a department; a user has rights on its own schema and on nothing else. Runs once, when the
# server's data folder is empty. Passwords come from the environment (MYSQL_PASSWORD_<DEPARTMENT>).
set -euo pipefail

departments="registry law_enforcement ecology agriculture market_supervision culture_tourism audit"
rights="SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, INDEX, ALTER, REFERENCES"

for department in $departments; do
  own="$rights"
  # Events of grants are guarded by triggers (subgraphs/audit/migrations); no other department has any.
  if [[ "$department" == audit ]]; then own="$rights, TRIGGER"; fi
  variable="MYSQL_PASSWORD_${department^^}"
  password="${!variable}"
  if [[ ! "$password" =~ ^[A-Za-z0-9_-]{16,}$ ]]; then
    echo "$variable must have at least 16 letters, digits, _ or -. Make one with: openssl rand -hex 16" >&2
    exit 1
  fi
  mysql --user=root --password="$MYSQL_ROOT_PASSWORD" ${MYSQL_INIT_OPTIONS:-} <<SQL
CREATE DATABASE IF NOT EXISTS \`yiyu_${department}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER IF NOT EXISTS 'yiyu_${department}'@'%' IDENTIFIED BY '${password}';
GRANT ${own} ON \`yiyu_${department}\`.* TO 'yiyu_${department}'@'%';
SQL
done
