insert into tap (run_id, decision_id, question, answer, at_ms)
values (:run_id, :decision_id, :question, :answer, :at_ms)
on conflict (run_id, decision_id, question) do update set answer = excluded.answer, at_ms = excluded.at_ms
