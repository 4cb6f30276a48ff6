-- Their ballots go with them (on delete cascade).
delete from phone_seat where room_id = :room_id
