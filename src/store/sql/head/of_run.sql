-- The newest first: that branch is shown, the others stay reachable.
select head.device_id, head.decision_id
from head
join decision on decision.run_id = head.run_id and decision.id = head.decision_id
where head.run_id = :run_id
order by decision.at_ms desc, head.device_id
