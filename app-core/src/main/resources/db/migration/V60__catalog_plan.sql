create table plan (
  id               uuid primary key,
  revision         bigint not null default 0,
  name             text not null check (char_length(name) between 1 and 50),
  slug             text not null check (slug ~ '^[a-z0-9-]{1,50}$'),
  description      text not null default '' check (char_length(description) <= 2000),
  price_monthly    numeric(10,2) not null default 0 check (price_monthly >= 0),
  price_yearly     numeric(10,2) not null default 0 check (price_yearly >= 0),
  currency         text not null check (currency ~ '^[A-Z]{3}$'),
  max_domains      integer not null default 1 check (max_domains >= 0),
  max_containers   integer not null default 1 check (max_containers >= 0),
  max_storage_gb   integer not null default 10 check (max_storage_gb >= 0),
  max_bandwidth_gb integer not null default 100 check (max_bandwidth_gb >= 0),
  features         text[] not null default '{}',
  visible          boolean not null default true,
  active           boolean not null default true,
  sort_order       integer not null check (sort_order >= 0),
  created          timestamptz not null default now(),
  updated          timestamptz not null default now(),
  constraint plan_slug_unique unique (slug)
);

create unique index plan_name_unique on plan (public.folded(name));

insert into plan (id, name, slug, currency, sort_order)
values ('01900000-0000-7000-8000-000000000060', 'Free', 'free', 'USD', 0);
