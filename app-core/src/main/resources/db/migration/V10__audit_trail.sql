-- Append only: see afterMigrate.sql for the application's rights.
create table audit_entry (
  seq            bigint generated always as identity primary key,
  xid            xid8 not null default pg_current_xact_id(),
  id             uuid not null unique,
  at             timestamptz not null default clock_timestamp(),
  actor_kind     text not null check (actor_kind in ('STAFF', 'SYSTEM')),
  actor_id       uuid not null,
  actor_name     text not null,
  origin         text not null,
  correlation_id uuid not null,
  action         text not null,
  subject_type   text not null,
  subject_id     uuid not null,
  subject_name   text not null,
  outcome        text not null check (outcome in ('DONE', 'REFUSED')),
  code           text check ((outcome = 'REFUSED') = (code is not null)),
  before         jsonb not null default '{}',
  after          jsonb not null default '{}'
);

create index audit_entry_feed on audit_entry (xid, seq);
create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_actor on audit_entry (actor_id, seq);
create index audit_entry_subject on audit_entry (subject_id, seq);
create index audit_entry_subject_type on audit_entry (subject_type, seq);
create index audit_entry_refused on audit_entry (seq) where outcome = 'REFUSED';
create index audit_entry_at on audit_entry using brin (at);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append only: % refused', tg_op
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function audit_entry_is_append_only();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function audit_entry_is_append_only();
