-- The first answer counts: a second freeze of the same ending changes nothing.
insert into outcome (run_id, decision_id, place, outcome, rules_version, at_ms)
select run.id, :decision_id, (select count(*) + 1 from outcome where outcome.run_id = run.id),
       :outcome, :rules_version, :at_ms
from run
where run.id = :run_id
on conflict (run_id, decision_id) do nothing
