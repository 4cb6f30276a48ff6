-- Schema 1. Ids are 128 random bits as 32 hexadecimal characters; times are UTC milliseconds since 1970.

create table profile (
    id text primary key not null check (length(id) = 32),
    name text not null check (name <> ''),
    created_at_ms integer not null
) strict, without rowid

-- next
create unique index profile_by_name on profile (name collate nocase)

-- next
-- A run replays against the bytes that it was played with, whatever happens to the file afterwards.
create table scenario_version (
    sha256 text primary key not null check (length(sha256) = 64),
    scenario_id text not null,
    bytes_base64 text not null,
    added_at_ms integer not null
) strict, without rowid

-- next
-- Without a profile it is a guest's run.
create table run (
    id text primary key not null check (length(id) = 32),
    profile_id text references profile (id) on delete cascade,
    scenario_id text not null,
    scenario_sha256 text not null references scenario_version (sha256),
    seed integer not null,
    rules_version integer not null,
    started_at_ms integer not null
) strict, without rowid

-- next
create index run_by_profile on run (profile_id, scenario_id, started_at_ms)

-- next
create index run_by_scenario_version on run (scenario_sha256)

-- next
-- A tree: a decision hangs on its parent, in the same run. Keyed by run first, so that a run lies together on disk.
create table decision (
    run_id text not null references run (id) on delete cascade,
    id text not null check (length(id) = 32),
    parent_id text,
    choice_id text not null,
    at_ms integer not null,
    device_id text not null,
    primary key (run_id, id),
    foreign key (run_id, parent_id) references decision (run_id, id)
) strict, without rowid

-- next
create index decision_by_parent on decision (run_id, parent_id)

-- next
create trigger decision_never_changes before update on decision begin
    select raise(abort, 'a decision never changes');
end

-- next
-- Where each machine stands in a run.
create table head (
    run_id text not null references run (id) on delete cascade,
    device_id text not null,
    decision_id text not null,
    primary key (run_id, device_id),
    foreign key (run_id, decision_id) references decision (run_id, id)
) strict, without rowid

-- next
create index head_by_decision on head (run_id, decision_id)

-- next
-- place counts the endings of a run in the order in which they were reached: the first is 1.
create table outcome (
    run_id text not null references run (id) on delete cascade,
    decision_id text not null,
    place integer not null check (place >= 1),
    outcome text not null,
    rules_version integer not null,
    at_ms integer not null,
    primary key (run_id, decision_id),
    foreign key (run_id, decision_id) references decision (run_id, id)
) strict, without rowid

-- next
create trigger outcome_never_changes before update on outcome begin
    select raise(abort, 'an outcome never changes');
end

-- next
create table reflection (
    id text primary key not null check (length(id) = 32),
    run_id text not null references run (id) on delete cascade,
    decision_id text,
    kind text not null check (kind in ('own-words', 'reflection', 'next-time', 'app-is-wrong')),
    text text not null,
    at_ms integer not null,
    foreign key (run_id, decision_id) references decision (run_id, id)
) strict, without rowid

-- next
create index reflection_by_run on reflection (run_id, decision_id)

-- next
create table setting (
    scope text not null check (scope in ('profile', 'device')),
    profile_id text references profile (id) on delete cascade,
    key text not null,
    value text not null,
    check ((scope = 'profile') = (profile_id is not null))
) strict

-- next
create unique index setting_of_profile on setting (profile_id, key)

-- next
create unique index setting_of_device on setting (key) where scope = 'device'

-- next
-- What was erased, so that merging with another machine does not bring it back.
create table tombstone (
    id text primary key not null check (length(id) = 32),
    kind text not null check (kind in ('profile', 'run')),
    at_ms integer not null
) strict, without rowid
