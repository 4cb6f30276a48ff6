select reflection.id, reflection.run_id, reflection.decision_id, reflection.kind, reflection.text, reflection.at_ms
from run
join reflection on reflection.run_id = run.id
where run.profile_id = :profile_id
order by reflection.id
