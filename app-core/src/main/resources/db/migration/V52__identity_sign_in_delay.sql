-- Failed attempts since the last good one; keys are hashes: people type passwords as names.
create table sign_in_delay (
  kind       text not null check (kind in ('ACCOUNT', 'KNOWN', 'ORIGIN')),
  key        text not null check (key ~ '^[0-9a-f]{64}$'),
  failures   integer not null check (failures >= 0),
  last_at    timestamptz not null,
  not_before timestamptz not null,
  primary key (kind, key)
);

create index sign_in_delay_last on sign_in_delay (last_at);
