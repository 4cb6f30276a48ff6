select distinct scenario_version.sha256, scenario_version.scenario_id, scenario_version.added_at_ms
from run
join scenario_version on scenario_version.sha256 = run.scenario_sha256
where run.profile_id = :profile_id
order by scenario_version.sha256
