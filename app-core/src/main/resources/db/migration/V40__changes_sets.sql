-- What will change, before it does.
create table change_set (
  id           uuid primary key,
  kind         text not null,
  subject_type text not null,
  subject_id   uuid not null,
  subject_name text not null,
  base         text not null,
  brakes       text[] not null default '{}',
  state        text not null default 'PROPOSED' check (state in
    ('PROPOSED', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED')),
  run_id       uuid,
  proposed_by  text not null,
  proposed_at  timestamptz not null default clock_timestamp(),
  revision     bigint not null default 0,
  constraint change_set_applied_by_a_run check
    ((state in ('APPLYING', 'APPLIED', 'FAILED')) = (run_id is not null))
);

create index change_set_subject on change_set (subject_id, proposed_at);

create table change (
  set_id     uuid not null references change_set,
  position   integer not null check (position >= 0),
  key        text not null,
  kind       text not null check (kind in ('CREATE', 'UPDATE', 'DELETE', 'UNCHANGED')),
  before     jsonb not null,
  after      jsonb not null,
  reversible boolean not null,
  notices    jsonb not null,
  primary key (set_id, position),
  unique (set_id, key)
);
