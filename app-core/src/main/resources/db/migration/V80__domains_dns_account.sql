create table dns_account (
  id           uuid primary key,
  revision     bigint not null default 0,
  name         text collate "und-x-icu" not null check (char_length(name) between 1 and 50),
  kind         text not null check (kind in ('CLOUDFLARE', 'POWERDNS')),
  email        text,
  -- Sealed for this column and row.
  token        text not null check (token <> ''),
  token_masked text not null check (token_masked like '••••%' and char_length(token_masked) <= 8),
  api_url      text check (api_url ~ '^https?://'),
  max_domains  integer not null default 100 check (max_domains between 1 and 100000),
  notes        text not null default '' check (char_length(notes) <= 2000),
  active       boolean not null default true,
  created      timestamptz not null default now(),
  updated      timestamptz not null default now(),
  constraint dns_account_powerdns_address check (kind <> 'POWERDNS' or api_url is not null)
);

create unique index dns_account_name_unique on dns_account (public.folded(name));
create index dns_account_list on dns_account (name, id);
