insert into reflection (id, run_id, decision_id, kind, text, at_ms)
values (:id, :run_id, :decision_id, :kind, :text, :at_ms)
on conflict (id) do nothing
