insert into tombstone (id, kind, at_ms, profile_id)
values (:id, :kind, :at_ms, :profile_id)
on conflict (id) do nothing
