create table staff_session (
  id         uuid primary key,
  staff_id   uuid not null references staff,
  origin     text not null,
  started_at timestamptz not null,
  ended_at   timestamptz check (ended_at >= started_at)
);

create index staff_session_open on staff_session (staff_id) where ended_at is null;
-- Whether somebody has signed in from there before.
create index staff_session_origin on staff_session (staff_id, origin);
