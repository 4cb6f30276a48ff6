-- Runs, decisions, heads, outcomes, reflections and settings of the profile go with it (on delete cascade).
delete from profile where id = :id
