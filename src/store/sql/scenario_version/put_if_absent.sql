insert into scenario_version (sha256, scenario_id, bytes_base64, added_at_ms)
values (:sha256, :scenario_id, :bytes_base64, :added_at_ms)
on conflict (sha256) do nothing
