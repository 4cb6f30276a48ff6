-- Schema 4: practice tools. What somebody answered with one is kept as a document of lines; a row never changes, so that
-- a later time can be set beside an earlier one.

-- Without a profile it is a guest's work.
create table practice (
    id text primary key not null check (length(id) = 32),
    profile_id text references profile (id) on delete cascade,
    tool text not null check (tool <> ''),
    name text not null,
    document text not null,
    at_ms integer not null
) strict, without rowid

-- next
create index practice_by_tool on practice (profile_id, tool, at_ms)

-- next
create trigger practice_never_changes before update on practice begin
    select raise(abort, 'a practice never changes');
end

-- next
-- A tombstone may stand for whatever can be erased; which kinds there are is for the program to say, so that the next
-- one does not need this table made again.
create table tombstone_of_any_kind (
    id text primary key not null check (length(id) = 32),
    kind text not null check (kind <> ''),
    at_ms integer not null
) strict, without rowid

-- next
insert into tombstone_of_any_kind (id, kind, at_ms) select id, kind, at_ms from tombstone

-- next
drop table tombstone

-- next
alter table tombstone_of_any_kind rename to tombstone
