select seat_hash, co from phone_seat where room_id = :room_id order by seat_hash
