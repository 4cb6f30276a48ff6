-- Looked back on twice, on two machines: the first counts.
insert into review (run_id, after_days, text, at_ms)
values (:run_id, :after_days, :text, :at_ms)
on conflict (run_id, after_days) do update set text = excluded.text, at_ms = excluded.at_ms
where (excluded.at_ms, excluded.text) < (review.at_ms, review.text)
