insert into outcome (run_id, decision_id, place, outcome, rules_version, at_ms)
values (:run_id, :decision_id, :place, :outcome, :rules_version, :at_ms)
on conflict (run_id, decision_id) do nothing
