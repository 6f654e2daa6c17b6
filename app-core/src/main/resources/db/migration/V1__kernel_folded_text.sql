create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Text as it is searched: lower case, unaccented, the Turkish letters I, İ and ı read as i.
-- The names are written out: PostgreSQL 17 builds indexes with a search_path of its own.
create function public.folded(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, translate(value, 'İIı', 'iii')));
