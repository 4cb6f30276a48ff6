-- What stands is what the caller says: which of two ballots is the later one has been decided before.
insert into phone_ballot (room_id, ballot_key, seat_hash, choice, nonce)
values (:room_id, :ballot_key, :seat_hash, :choice, :nonce)
on conflict (room_id, ballot_key, seat_hash) do update set choice = excluded.choice, nonce = excluded.nonce
