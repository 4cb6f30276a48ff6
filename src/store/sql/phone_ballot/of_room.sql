select ballot_key, seat_hash, choice, nonce from phone_ballot where room_id = :room_id order by ballot_key, seat_hash
