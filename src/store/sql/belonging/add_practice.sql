insert into practice (id, profile_id, tool, name, document, at_ms)
values (:id, :profile_id, :tool, :name, :document, :at_ms)
on conflict (id) do nothing
