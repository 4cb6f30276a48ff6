select run_id, decision_id, question, answer, at_ms
from tap
where run_id = :run_id
order by decision_id, question
