select id, scenario_id, scenario_sha256, seed, opened_at_ms from room where id = :id
