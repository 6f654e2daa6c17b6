-- What is to be done, by whom it was asked for and how far it is.
create table run (
  id                uuid primary key,
  process           text not null,
  subject_type      text not null,
  subject_id        uuid not null,
  subject_name      text not null,
  parameters        jsonb not null,
  question          boolean not null,
  state             text not null check (state in
    ('QUEUED', 'RUNNING', 'WAITING', 'COMPENSATING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  -- Whether it has its subject to itself: from its first step to its end.
  holds             boolean not null default false,
  -- The run of the same subject that has to end first; it is not scheduled meanwhile.
  waits_for         uuid,
  step              text,
  attempt           integer not null default 1 check (attempt > 0),
  code              text,
  args              jsonb not null default '{}',
  waits_until       timestamptz,
  cancel_asked      boolean not null default false,
  -- Somebody ended its wait after its present step began.
  woken             boolean not null default false,
  -- What it will have ended as once it is undone, and why.
  ends_as           text check (ends_as in ('FAILED', 'CANCELLED')),
  why_code          text,
  why_args          jsonb not null default '{}',
  why_step          text,
  -- Grows with every node that takes it over: a node that holds an older one must not write.
  lease             bigint not null default 0,
  node              text,
  actor_kind        text not null check (actor_kind in ('STAFF', 'SYSTEM')),
  actor_id          uuid not null,
  actor_name        text not null,
  actor_permissions jsonb not null,
  origin            text not null,
  correlation_id    uuid not null,
  result            jsonb not null default '{}',
  asked_at          timestamptz not null default clock_timestamp(),
  started_at        timestamptz,
  ended_at          timestamptz,
  -- What people's orders are checked against: grows with an order and at the end.
  revision          bigint not null default 0,
  constraint run_ended check
    ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
  constraint run_holds_while_open check (not holds or (ended_at is null and not question)),
  constraint run_undone_to_an_end check (state <> 'COMPENSATING' or ends_as is not null),
  constraint run_parked_in_the_queue check (waits_for is null or state = 'QUEUED')
);

create unique index run_one_per_subject on run (subject_type, subject_id) where holds;
create index run_open_subject on run (subject_type, subject_id, id)
  where ended_at is null and not question;
create index run_list on run (asked_at, id) where not question;
create index run_list_all on run (asked_at, id);
create index run_list_state on run (state, asked_at, id);
create index run_list_open on run (asked_at, id) where ended_at is null;
create index run_list_process on run (process, asked_at, id);
create index run_list_subject on run (subject_id, asked_at, id);
create index run_subject_name on run using gin (public.folded(subject_name) gin_trgm_ops);

create table run_step (
  run_id        uuid not null references run,
  position      integer not null check (position >= 0),
  name          text not null,
  state         text not null default 'PENDING' check (state in
    ('PENDING', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'COMPENSATING', 'COMPENSATED',
     'COMPENSATION_FAILED')),
  attempts      integer not null default 0 check (attempts >= 0),
  undo_attempts integer not null default 0 check (undo_attempts >= 0),
  done          bigint not null default 0 check (done >= 0),
  total         bigint not null default 0 check (total >= 0),
  code          text,
  args          jsonb not null default '{}',
  compensates   boolean not null,
  started_at    timestamptz,
  ended_at      timestamptz,
  primary key (run_id, position),
  unique (run_id, name)
);

-- Append only; the live feed "run".
create table run_event (
  seq    bigint generated always as identity primary key,
  xid    xid8 not null default pg_current_xact_id(),
  run_id uuid not null references run,
  at     timestamptz not null default clock_timestamp(),
  kind   text not null check (kind in ('STATE', 'STEP', 'LOG', 'PROGRESS')),
  step   text,
  code   text not null,
  args   jsonb not null default '{}'
);

create index run_event_feed on run_event (xid, seq);
create index run_event_run on run_event (run_id, seq);

-- When a run is due and which node works on it: db-scheduler's table, in its own columns. The task
-- is the process, the instance the run's id, the data empty.
create table run_schedule (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea check (task_data is null),
  execution_time       timestamptz not null,
  picked               boolean not null default false,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null default 1,
  priority             smallint not null default 0,
  primary key (task_name, task_instance)
);

create index run_schedule_due on run_schedule (task_name, execution_time) where not picked;
create index run_schedule_heartbeat on run_schedule (last_heartbeat) where picked;
