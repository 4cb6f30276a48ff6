-- Schema 2: group sessions. Everything that a trainer did in one is a line of its log, the plan too; the votes in it
-- are counts, and nothing says who gave them.

create table room (
    id text primary key not null check (length(id) = 32),
    scenario_id text not null,
    scenario_sha256 text not null references scenario_version (sha256),
    seed integer not null,
    opened_at_ms integer not null
) strict, without rowid

-- next
create index room_by_scenario_version on room (scenario_sha256)

-- next
-- revision counts the events of a room: the first is 1, and none is missing.
create table room_event (
    room_id text not null references room (id) on delete cascade,
    revision integer not null check (revision >= 1),
    line text not null,
    at_ms integer not null,
    primary key (room_id, revision)
) strict, without rowid

-- next
create trigger room_event_never_changes before update on room_event begin
    select raise(abort, 'a room_event never changes');
end

-- next
-- A tombstone may now stand for a room, too; a check cannot be changed in place.
create table tombstone_with_rooms (
    id text primary key not null check (length(id) = 32),
    kind text not null check (kind in ('profile', 'run', 'room')),
    at_ms integer not null
) strict, without rowid

-- next
insert into tombstone_with_rooms (id, kind, at_ms) select id, kind, at_ms from tombstone

-- next
drop table tombstone

-- next
alter table tombstone_with_rooms rename to tombstone
