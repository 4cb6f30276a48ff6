-- Parents before children, on every machine in the same order.
with recursive told (run_id, id, depth) as (
    select run_id, id, 0
    from decision
    where run_id = :run_id and parent_id is null
    union all
    select told.run_id, decision.id, told.depth + 1
    from told
    join decision on decision.run_id = told.run_id and decision.parent_id = told.id
)
select decision.id, decision.parent_id, decision.choice_id, decision.at_ms, decision.device_id
from told
join decision on decision.run_id = told.run_id and decision.id = told.id
order by told.depth, decision.at_ms, decision.id
