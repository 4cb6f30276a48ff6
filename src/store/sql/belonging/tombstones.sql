select id, kind, at_ms, profile_id from tombstone where profile_id = :profile_id and kind = 'run' order by id
