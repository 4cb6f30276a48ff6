select id, name, created_at_ms from profile order by name collate nocase
