-- Schema 1 of a store that many machines share. As in 001_first.sql, but nobody's reflections: those stay at home.

create collation nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)

-- next
create table profile (
    id text primary key check (length(id) = 32),
    name text not null check (name <> ''),
    created_at_ms bigint not null
)

-- next
create unique index profile_by_name on profile (name collate nocase)

-- next
create table scenario_version (
    sha256 text primary key check (length(sha256) = 64),
    scenario_id text not null,
    bytes_base64 text not null,
    added_at_ms bigint not null
)

-- next
create table run (
    id text primary key check (length(id) = 32),
    profile_id text references profile (id) on delete cascade,
    scenario_id text not null,
    scenario_sha256 text not null references scenario_version (sha256),
    seed bigint not null,
    rules_version integer not null,
    started_at_ms bigint not null
)

-- next
create index run_by_profile on run (profile_id, scenario_id, started_at_ms)

-- next
create index run_by_scenario_version on run (scenario_sha256)

-- next
create table decision (
    run_id text not null references run (id) on delete cascade,
    id text not null check (length(id) = 32),
    parent_id text,
    choice_id text not null,
    at_ms bigint not null,
    device_id text not null,
    primary key (run_id, id),
    foreign key (run_id, parent_id) references decision (run_id, id)
)

-- next
create index decision_by_parent on decision (run_id, parent_id)

-- next
create function never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'a % never changes', tg_table_name;
end
$$

-- next
create trigger decision_never_changes before update on decision
    for each row execute function never_changes()

-- next
create table head (
    run_id text not null references run (id) on delete cascade,
    device_id text not null,
    decision_id text not null,
    primary key (run_id, device_id),
    foreign key (run_id, decision_id) references decision (run_id, id)
)

-- next
create index head_by_decision on head (run_id, decision_id)

-- next
create table outcome (
    run_id text not null references run (id) on delete cascade,
    decision_id text not null,
    place integer not null check (place >= 1),
    outcome text not null,
    rules_version integer not null,
    at_ms bigint not null,
    primary key (run_id, decision_id),
    foreign key (run_id, decision_id) references decision (run_id, id)
)

-- next
create trigger outcome_never_changes before update on outcome
    for each row execute function never_changes()

-- next
create table setting (
    scope text not null check (scope in ('profile', 'device')),
    profile_id text references profile (id) on delete cascade,
    key text not null,
    value text not null,
    check ((scope = 'profile') = (profile_id is not null))
)

-- next
create unique index setting_of_profile on setting (profile_id, key)

-- next
create unique index setting_of_device on setting (key) where scope = 'device'

-- next
create table tombstone (
    id text primary key check (length(id) = 32),
    kind text not null check (kind in ('profile', 'run')),
    at_ms bigint not null
)

-- next
create table alongside_schema (version integer not null)

-- next
insert into alongside_schema (version) values (0)
