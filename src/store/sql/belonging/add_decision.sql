insert into decision (run_id, id, parent_id, choice_id, at_ms, device_id)
values (:run_id, :id, :parent_id, :choice_id, :at_ms, :device_id)
on conflict (run_id, id) do nothing
