select sha256, scenario_id, bytes_base64, added_at_ms from scenario_version where sha256 = :sha256
