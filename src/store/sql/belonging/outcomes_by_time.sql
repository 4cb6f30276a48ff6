select run_id, decision_id, place, outcome, rules_version, at_ms
from outcome
where run_id = :run_id
order by at_ms, decision_id
