-- What sample data made, so that one action can erase it again.
create table sample_row (
  id   uuid primary key,
  kind text not null check (kind in ('brand', 'plan', 'customer', 'dns-account', 'domain'))
);

-- How the sandbox provider was started: the accounts of the sample data hold its address.
create table sample_provider (
  only_one  boolean primary key default true check (only_one),
  http_port integer not null check (http_port between 1 and 65535),
  dns_port  integer not null check (dns_port between 1 and 65535)
);
