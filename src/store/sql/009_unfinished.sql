-- Schema 9: what is being worked out with a practice tool and has not been kept yet, so that a laptop that goes dark takes
-- no answers along. One for each person and tool; a guest's has no profile.
create table unfinished (
    id text primary key not null check (length(id) = 32),
    profile_id text references profile (id) on delete cascade,
    tool text not null check (tool <> ''),
    name text not null,
    document text not null,
    at_ms integer not null
) strict, without rowid

-- next
create unique index unfinished_one_each on unfinished (coalesce(profile_id, ''), tool)

-- next
create index unfinished_of_profile on unfinished (profile_id)
