-- Both are "trusted": the owner of the database may create them without being a superuser.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- Lists of words as people choose and type them. The nesting keeps the two rules apart: flat and without nulls; then
-- short and without empty words.
CREATE DOMAIN text_list AS text[]
  CHECK (array_position(VALUE, NULL) IS NULL AND coalesce(array_ndims(VALUE), 1) = 1);
--> statement-breakpoint
CREATE DOMAIN tag_list AS text_list CHECK ('' <> ALL (VALUE) AND cardinality(VALUE) <= 100);
