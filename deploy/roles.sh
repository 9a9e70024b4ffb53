#!/bin/sh
# Runs once, when the PostgreSQL container makes its cluster: the owner migrates, the application owns nothing.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v owner_password="$BURSAR_OWNER_PASSWORD" -v app_password="$BURSAR_APP_PASSWORD" <<'SQL'
create role bursar_owner login password :'owner_password';
create role bursar_app login password :'app_password';
create database bursar owner bursar_owner;
SQL
