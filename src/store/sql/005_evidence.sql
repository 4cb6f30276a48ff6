-- Schema 5: what awards read beside outcomes.

-- The closer look at an ending, and the axes that the proof found then: empty if it was stopped.
create table look (
    run_id text not null references run (id) on delete cascade,
    decision_id text not null,
    axes text not null,
    at_ms integer not null,
    primary key (run_id, decision_id),
    foreign key (run_id, decision_id) references decision (run_id, id)
) strict, without rowid

-- next
-- What became of something that somebody meant to do next time. There may be several, the last one holds.
create table action_report (
    id text primary key not null check (length(id) = 32),
    reflection_id text not null references reflection (id) on delete cascade,
    fate text not null check (fate in ('done', 'otherwise', 'not-done')),
    text text not null,
    at_ms integer not null
) strict, without rowid

-- next
create index action_report_by_reflection on action_report (reflection_id)

-- next
create trigger action_report_never_changes before update on action_report begin
    select raise(abort, 'an action_report never changes');
end

-- next
-- A certificate that was made out: its number and what it is for, not what it says.
create table credential (
    id text primary key not null check (length(id) = 32),
    profile_id text not null references profile (id) on delete cascade,
    award text not null,
    at_ms integer not null
) strict, without rowid

-- next
create unique index credential_of_profile on credential (profile_id, award)
