-- The first one counts: a thing is told once.
insert into statement (id, profile_id, run_id, body, at_ms)
values (:id, :profile_id, :run_id, :body, :at_ms)
on conflict (id) do nothing
