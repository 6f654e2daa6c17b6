create table onboarding_draft (
  id               uuid primary key,
  revision         bigint not null default 0,
  step             text not null check
    (step in ('DOMAIN', 'ACCOUNT', 'ZONE', 'NAME_SERVERS', 'PREVIEW', 'APPLY')),
  customer_id      uuid,
  customer_name    text,
  domain_name      text,
  project_name     text not null default '' check (char_length(project_name) <= 100),
  account_id       uuid references dns_account on delete set null,
  own_email        text,
  -- Sealed for this column and row.
  own_token        text,
  own_token_masked text,
  zone_id          text,
  zone_name        text,
  zone_status      text,
  name_servers     text[] not null default '{}',
  finding_result   text check (finding_result in
    ('MATCHES', 'DIFFERS', 'NOT_DELEGATED', 'UNREACHABLE')),
  finding_found    text[],
  finding_at       timestamptz,
  proxied          boolean not null default true,
  address          text,
  change_set_id    uuid,
  -- The domain that waits for its name servers while the draft does.
  domain_id        uuid references domain,
  -- Applied; kept only until the run has taken the customer's own token over.
  ended            boolean not null default false,
  started_by       text not null,
  created          timestamptz not null default now(),
  updated          timestamptz not null default now(),
  constraint onboarding_draft_finding_whole check
    (num_nonnulls(finding_result, finding_found, finding_at) in (0, 3)),
  constraint onboarding_draft_one_provider check (account_id is null or own_token is null),
  constraint onboarding_draft_own_token check
    ((own_token is null) = (own_email is null)
      and (own_token is null) = (own_token_masked is null)),
  constraint onboarding_draft_domain_known check
    (step = 'DOMAIN' or (customer_id is not null and domain_name is not null)),
  constraint onboarding_draft_zone_known check
    (step not in ('NAME_SERVERS', 'PREVIEW', 'APPLY') or zone_id is not null)
);

create index onboarding_draft_list on onboarding_draft (updated, id) where not ended;
create unique index onboarding_draft_domain on onboarding_draft (domain_id);
