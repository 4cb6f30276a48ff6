-- A look that was kept without its axes gets them when somebody looks again.
insert into look (run_id, decision_id, axes, at_ms)
values (:run_id, :decision_id, :axes, :at_ms)
on conflict (run_id, decision_id) do update set axes = excluded.axes where look.axes = ''
