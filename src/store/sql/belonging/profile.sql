select id, name, created_at_ms from profile where id = :id
