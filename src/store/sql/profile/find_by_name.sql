select id, name, created_at_ms from profile where name = :name collate nocase
