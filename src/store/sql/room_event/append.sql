-- Only behind the last one, so that two hands on one session cannot both be right.
insert into room_event (room_id, revision, line, at_ms)
select room.id, :revision, :line, :at_ms
from room
where room.id = :room_id
  and :last = (select coalesce(max(revision), 0) from room_event where room_event.room_id = room.id)
