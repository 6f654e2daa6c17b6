create table brand (
  id      uuid primary key,
  name    text not null check (char_length(name) between 1 and 100),
  slug    text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 50),
  created timestamptz not null default now(),
  constraint brand_slug_unique unique (slug)
);

create unique index brand_name_unique on brand (public.folded(name));

insert into brand (id, name, slug)
values ('01900000-0000-7000-8000-000000000070', 'Default', 'default');

create table customer (
  id                      uuid primary key,
  revision                bigint not null default 0,
  brand_id                uuid not null references brand,
  name                    text not null check (char_length(name) between 1 and 200),
  slug                    text not null
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 50),
  domain                  text not null check (domain ~ '^[a-z0-9.-]{3,253}$'),
  -- As people write it, where that isn't the ASCII form: only to be searched.
  domain_unicode          text,
  contact_email           text not null check (char_length(contact_email) <= 254),
  phone                   text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  plan_id                 uuid not null,
  cycle                   text not null default 'MONTHLY' check (cycle in ('MONTHLY', 'YEARLY')),
  subscribed              timestamptz not null default now(),
  term_ends               timestamptz check (term_ends > subscribed),
  max_domains             integer not null default 1 check (max_domains >= 0),
  max_containers          integer not null default 1 check (max_containers >= 0),
  max_storage_gb          integer not null default 10 check (max_storage_gb >= 0),
  max_bandwidth_gb        integer not null default 100 check (max_bandwidth_gb >= 0),
  -- What is in use; only ever changed by one statement that also compares.
  domains_used            integer not null default 0,
  containers_used         integer not null default 0,
  storage_gb_used         integer not null default 0,
  status                  text not null default 'ACTIVE'
    check (status in ('ACTIVE', 'SUSPENDED', 'CLOSED')),
  status_reason           text check (char_length(status_reason) between 1 and 500),
  max_upload_file_size_mb integer not null default 10
    check (max_upload_file_size_mb between 1 and 1048576),
  created                 timestamptz not null default now(),
  updated                 timestamptz not null default now(),
  deleted                 timestamptz,
  search                  text not null generated always as (
    public.folded(name || chr(10) || slug || chr(10) || domain || chr(10)
      || coalesce(domain_unicode, '') || chr(10) || contact_email || chr(10)
      || coalesce(phone, ''))
  ) stored,
  -- Also of the deleted ones.
  constraint customer_slug_unique unique (slug),
  constraint customer_status_has_reason check ((status = 'ACTIVE') = (status_reason is null)),
  constraint customer_domains_within_limit check (domains_used between 0 and max_domains),
  constraint customer_containers_within_limit check (containers_used between 0 and max_containers),
  constraint customer_storage_within_limit check (storage_gb_used between 0 and max_storage_gb)
);

-- One for each order of the list: pages are found by seeking, at any depth.
create index customer_by_name on customer (name collate "und-x-icu", id) where deleted is null;
create index customer_by_name_turkish on customer (name collate "tr-x-icu", id)
  where deleted is null;
create index customer_by_created on customer (created, id) where deleted is null;
create index customer_by_email on customer (lower(contact_email), id) where deleted is null;
create index customer_by_plan on customer (plan_id, id) where deleted is null;
-- For filters.
create index customer_inactive on customer (status) where deleted is null and status <> 'ACTIVE';
create index customer_by_brand on customer (brand_id);
create index customer_by_term on customer (term_ends) where term_ends is not null;
create index customer_deleted on customer (deleted) where deleted is not null;
create index customer_search on customer using gin (search gin_trgm_ops);

-- Plans that a customer had before the present one.
create table customer_past_plan (
  customer_id uuid not null references customer,
  plan_id     uuid not null,
  since       timestamptz not null,
  until       timestamptz not null,
  primary key (customer_id, since, until, plan_id)
);

create index customer_past_plan_plan on customer_past_plan (plan_id);

-- SHA-256 is enough: a key has 256 random bits, there is nothing to guess.
create table customer_api_key (
  hash        bytea primary key check (octet_length(hash) = 32),
  customer_id uuid not null references customer,
  prefix      text not null,
  created     timestamptz not null default now(),
  expires     timestamptz
);

create index customer_api_key_customer on customer_api_key (customer_id);
create unique index customer_api_key_present on customer_api_key (customer_id)
  where expires is null;
