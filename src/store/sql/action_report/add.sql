insert into action_report (id, reflection_id, fate, text, at_ms)
values (:id, :reflection_id, :fate, :text, :at_ms)
