-- The public half of the one keyset that all nodes of this database seal with.
create table public_keyset (
  only_one    boolean primary key default true check (only_one),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$'),
  keyset      text not null,
  created_at  timestamptz not null default clock_timestamp()
);
