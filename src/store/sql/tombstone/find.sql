select at_ms from tombstone where id = :id
