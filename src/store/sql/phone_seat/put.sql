insert into phone_seat (room_id, seat_hash, co) values (:room_id, :seat_hash, :co) on conflict do nothing
