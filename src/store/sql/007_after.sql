-- Schema 7: what comes after an evening: looking back on it days later, taps in the closer look, and what people chose
-- who played it as a panel.

-- One looked back, so many days after the evening.
create table review (
    run_id text not null references run (id) on delete cascade,
    after_days integer not null check (after_days in (1, 7, 30, 90)),
    text text not null,
    at_ms integer not null,
    primary key (run_id, after_days)
) strict, without rowid

-- next
-- What somebody tapped about a choice of theirs; they may change their mind.
create table tap (
    run_id text not null references run (id) on delete cascade,
    decision_id text not null,
    question text not null check (question in ('why', 'sure', 'would', 'should')),
    answer text not null,
    at_ms integer not null,
    primary key (run_id, decision_id, question),
    foreign key (run_id, decision_id) references decision (run_id, id)
) strict, without rowid

-- next
-- How many of a panel chose an option. Counts of people, never a name.
create table panel (
    scenario_id text not null,
    scene_id text not null,
    option_id text not null,
    side text not null check (side in ('people', 'professionals')),
    chosen integer not null check (chosen between 0 and 999),
    primary key (scenario_id, scene_id, option_id, side)
) strict, without rowid
