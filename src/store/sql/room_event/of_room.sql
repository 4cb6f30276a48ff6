select revision, line, at_ms from room_event where room_id = :room_id order by revision
