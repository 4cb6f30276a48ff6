select id, profile_id, scenario_id, scenario_sha256, seed, rules_version, started_at_ms
from run
where profile_id = :profile_id
order by id
