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

-- next
-- What stays theirs. A tombstone of a run says whose it was, so that it goes with them to another machine.
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
