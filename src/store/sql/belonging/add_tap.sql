-- Of two answers the later one counts, on whichever machine it was given; of two at the same time always the same one.
insert into tap (run_id, decision_id, question, answer, at_ms)
values (:run_id, :decision_id, :question, :answer, :at_ms)
on conflict (run_id, decision_id, question) do update set answer = excluded.answer, at_ms = excluded.at_ms
where (excluded.at_ms, excluded.answer) > (tap.at_ms, tap.answer)
