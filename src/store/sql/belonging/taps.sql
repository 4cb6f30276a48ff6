select tap.run_id, tap.decision_id, tap.question, tap.answer, tap.at_ms
from run
join tap on tap.run_id = run.id
where run.profile_id = :profile_id
order by tap.run_id, tap.decision_id, tap.question
