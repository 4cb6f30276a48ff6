insert into data_export (profile_id, path, made_at_ms)
values (:profile_id, :path, :made_at_ms)
on conflict (profile_id, path) do update set made_at_ms = excluded.made_at_ms
