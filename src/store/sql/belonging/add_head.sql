-- Of two places of one machine the one that was chosen later; of two at the same time always the same one.
insert into head (run_id, device_id, decision_id)
values (:run_id, :device_id, :decision_id)
on conflict (run_id, device_id) do update set decision_id = excluded.decision_id
where (select theirs.at_ms > ours.at_ms or (theirs.at_ms = ours.at_ms and theirs.id > ours.id)
       from decision as theirs, decision as ours
       where theirs.run_id = excluded.run_id and theirs.id = excluded.decision_id
         and ours.run_id = head.run_id and ours.id = head.decision_id)
