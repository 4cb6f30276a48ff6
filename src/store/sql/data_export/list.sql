select path, made_at_ms from data_export where profile_id = :profile_id order by made_at_ms, path
