-- The two roles and the database of Milepost: one role owns the schema and migrates, the other serves, owns nothing, and
-- cannot change or delete what happened. The Postgres container runs this once, on an empty volume; for a server of your
-- own, run it as its superuser: OWNER_PASSWORD=… APP_PASSWORD=… psql -f docker/create-roles.sql postgres
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
create role milepost_owner login password :'owner_password';
create role milepost_app login password :'app_password';
create database milepost owner milepost_owner template template0 encoding 'UTF8';
