select head.run_id, head.device_id, head.decision_id
from run
join head on head.run_id = run.id
where run.profile_id = :profile_id
order by head.run_id, head.device_id
