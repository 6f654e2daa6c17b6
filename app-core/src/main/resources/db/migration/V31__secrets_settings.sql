-- What staff set at run time; a setting without a row comes from the environment or is the default.
create table setting (
  id         uuid primary key,
  key        text not null unique,
  value      text,
  sealed     text,
  masked     text,
  revision   bigint not null,
  changed_at timestamptz not null,
  changed_by text not null,
  check ((value is null) <> (sealed is null)),
  check ((sealed is null) = (masked is null))
);
