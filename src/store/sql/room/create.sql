insert into room (id, scenario_id, scenario_sha256, seed, opened_at_ms)
values (:id, :scenario_id, :scenario_sha256, :seed, :opened_at_ms)
