select outcome.run_id, outcome.decision_id, outcome.place, outcome.outcome, outcome.rules_version, outcome.at_ms
from run
join outcome on outcome.run_id = run.id
where run.profile_id = :profile_id
order by outcome.run_id, outcome.place
