select look.run_id, look.decision_id, look.axes, look.at_ms
from run
join look on look.run_id = run.id
where run.profile_id is not distinct from :profile_id
order by look.at_ms, look.run_id, look.decision_id
