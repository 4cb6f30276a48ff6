-- Schema 6: learning records. A statement is written when the thing happens that it speaks of; its bytes never change.
-- Without a run it is of an award.

create table statement (
    id text primary key not null check (length(id) = 32),
    profile_id text not null references profile (id) on delete cascade,
    run_id text references run (id) on delete cascade,
    body text not null,
    at_ms integer not null
) strict, without rowid

-- next
create index statement_by_profile on statement (profile_id, at_ms)

-- next
create index statement_by_run on statement (run_id)

-- next
create trigger statement_never_changes before update on statement begin
    select raise(abort, 'a statement never changes');
end
