-- Schema 5, what stays theirs. A tombstone of a run says whose it was, so that it goes with them to another machine.
alter table tombstone add column profile_id text

-- next
create index tombstone_by_profile on tombstone (profile_id)

-- next
-- A PIN is kept as argon2id makes it, with the count of wrong tries that the waiting grows with.
create table pin (
    profile_id text primary key not null references profile (id) on delete cascade,
    hash text not null,
    wrong_tries integer not null,
    last_try_at_ms integer not null
) strict, without rowid

-- next
-- Files of their own data that somebody made. What is in them cannot be called back.
create table data_export (
    profile_id text not null references profile (id) on delete cascade,
    path text not null,
    made_at_ms integer not null,
    primary key (profile_id, path)
) strict, without rowid
