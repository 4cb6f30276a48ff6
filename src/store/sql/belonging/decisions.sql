select decision.run_id, decision.id, decision.parent_id, decision.choice_id, decision.at_ms, decision.device_id
from run
join decision on decision.run_id = run.id
where run.profile_id = :profile_id
order by decision.run_id, decision.id
