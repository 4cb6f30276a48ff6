insert into review (run_id, after_days, text, at_ms)
values (:run_id, :after_days, :text, :at_ms)
on conflict (run_id, after_days) do nothing
