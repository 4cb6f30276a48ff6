insert into look (run_id, decision_id, axes, at_ms)
values (:run_id, :decision_id, :axes, :at_ms)
on conflict (run_id, decision_id) do nothing
