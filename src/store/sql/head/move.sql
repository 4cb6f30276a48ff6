insert into head (run_id, device_id, decision_id)
values (:run_id, :device_id, :decision_id)
on conflict (run_id, device_id) do update set decision_id = excluded.decision_id
