insert into run (id, profile_id, scenario_id, scenario_sha256, seed, rules_version, started_at_ms)
values (:id, :profile_id, :scenario_id, :scenario_sha256, :seed, :rules_version, :started_at_ms)
on conflict (id) do nothing
