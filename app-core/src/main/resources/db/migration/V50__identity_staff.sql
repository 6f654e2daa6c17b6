-- Staff are never deleted: the audit trail refers to them.
create table staff (
  id              uuid primary key,
  revision        bigint not null,
  username        text not null check (char_length(username) between 3 and 64),
  username_folded text not null unique,
  email           text not null check (char_length(email) <= 254),
  full_name       text not null check (char_length(full_name) between 1 and 200),
  role            text not null check (role in ('OWNER', 'ADMIN', 'OPERATOR', 'SUPPORT', 'AUDITOR')),
  active          boolean not null,
  locale          text not null check (locale in ('en', 'tr')),
  password_hash   text not null check (password_hash like '$%'),
  password_due    boolean not null,
  last_sign_in    timestamptz,
  created_at      timestamptz not null,
  folded          text not null generated always as
                    (public.folded(full_name || ' ' || username || ' ' || email)) stored
);

create unique index staff_email on staff (lower(email));
create index staff_list on staff (full_name collate "und-x-icu", id);

-- Rights that one person has beside their role's, or has not in spite of it.
create table staff_exception (
  staff_id   uuid not null references staff,
  permission text not null check (permission ~ '^[a-z-]+:(read|write|delete)$'),
  granted    boolean not null,
  primary key (staff_id, permission)
);
