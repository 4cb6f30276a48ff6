-- Its decisions, heads, outcomes and reflections go with it (on delete cascade).
delete from run where id = :id
