select id, run_id, decision_id, kind, text, at_ms
from reflection
where run_id = :run_id
order by at_ms, id
