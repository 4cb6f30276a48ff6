insert into tombstone (id, kind, at_ms) values (:id, :kind, :at_ms)
