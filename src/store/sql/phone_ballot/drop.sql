delete from phone_ballot where room_id = :room_id and ballot_key = :ballot_key
