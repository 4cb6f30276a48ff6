select id, profile_id, scenario_id, scenario_sha256, seed, rules_version, started_at_ms
from run
where profile_id is not distinct from :profile_id
  and scenario_id = :scenario_id
  and not exists (select 1 from outcome where outcome.run_id = run.id)
order by started_at_ms desc, id
limit 1
