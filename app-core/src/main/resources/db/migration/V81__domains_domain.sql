create table domain (
  id                uuid primary key,
  revision          bigint not null default 0,
  -- In ASCII, and as people write it.
  name              text not null check (name = lower(name) and char_length(name) between 3 and 253),
  name_unicode      text not null,
  customer_id       uuid not null,
  -- A copy that follows the customer's events: this module reads no other module's tables.
  customer_name     text not null,
  project_name      text not null default '' check (char_length(project_name) <= 100),
  account_id        uuid references dns_account on delete set null,
  own_email         text,
  -- Sealed for this column and row.
  own_token         text,
  own_token_masked  text,
  zone_id           text,
  zone_name         text,
  name_servers      text[] not null default '{}',
  proxied           boolean not null default true,
  tls_mode          text check (tls_mode in ('FLEXIBLE', 'FULL', 'STRICT')),
  address           text,
  status            text not null check (status in ('DRAFT', 'WAITING_FOR_NAMESERVERS',
    'PROVISIONING', 'ACTIVE', 'FAILED', 'SUSPENDED', 'REMOVED')),
  dns_configured    boolean not null default false,
  tls_configured    boolean not null default false,
  change_set_id     uuid,
  last_run          uuid,
  -- The run that waits for the name servers; the run that removes.
  waiting_run       uuid,
  removing_run      uuid,
  waiting_since     timestamptz,
  finding_result    text check (finding_result in
    ('MATCHES', 'DIFFERS', 'NOT_DELEGATED', 'UNREACHABLE')),
  finding_found     text[],
  finding_at        timestamptz,
  expires           timestamptz,
  created           timestamptz not null default now(),
  updated           timestamptz not null default now(),
  removed           timestamptz,
  search            text not null generated always as
    (public.folded(name || ' ' || name_unicode || ' ' || customer_name || ' ' || project_name))
    stored,
  constraint domain_finding_whole check
    (num_nonnulls(finding_result, finding_found, finding_at) in (0, 3)),
  constraint domain_one_provider check (account_id is null or own_token is null),
  constraint domain_removed check ((status = 'REMOVED') = (removed is not null)),
  constraint domain_removed_keeps_no_token check (status <> 'REMOVED' or own_token is null),
  constraint domain_waits_since check
    (status <> 'WAITING_FOR_NAMESERVERS' or waiting_since is not null),
  constraint domain_active_is_configured check
    (status <> 'ACTIVE' or (dns_configured and tls_configured and zone_id is not null))
);

create unique index domain_name_unique on domain (name) where status <> 'REMOVED';
create index domain_list_name on domain (name, id);
create index domain_list_created on domain (created, id);
create index domain_list_status on domain (status, id);
create index domain_customer on domain (customer_id);
create index domain_account on domain (account_id) where status <> 'REMOVED';
create index domain_search on domain using gin (search gin_trgm_ops);

-- What onboarding made, as it was confirmed last.
create table domain_record (
  domain_id uuid not null references domain,
  position  integer not null check (position >= 0),
  type      text not null check (type in ('A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'SRV', 'CAA')),
  name      text not null check (name = lower(name)),
  value     text not null,
  ttl       integer not null default 300 check (ttl = 1 or ttl between 60 and 86400),
  priority  integer check (priority between 0 and 65535),
  proxied   boolean not null default false,
  primary key (domain_id, position)
);

-- A zone as it was before a change set was applied to it; never changed afterwards.
create table zone_snapshot (
  id            uuid primary key,
  domain_id     uuid not null references domain,
  change_set_id uuid not null,
  zone_id       text not null,
  records       jsonb not null,
  settings      jsonb not null,
  taken         timestamptz not null default now(),
  constraint zone_snapshot_once unique (domain_id, change_set_id)
);
