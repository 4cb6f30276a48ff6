-- Schema 3: ballots that came by phone, while they may still change. A seat is the hash of a token that one phone has.
-- When a vote closes its ballots become a count in the log and go from here; when a session is finished, its seats go too.

create table phone_seat (
    room_id text not null references room (id) on delete cascade,
    seat_hash text not null check (length(seat_hash) = 64),
    co integer not null check (co in (0, 1)),
    primary key (room_id, seat_hash)
) strict, without rowid

-- next
create table phone_ballot (
    room_id text not null,
    ballot_key text not null,
    seat_hash text not null,
    choice text not null,
    nonce integer not null,
    primary key (room_id, ballot_key, seat_hash),
    foreign key (room_id, seat_hash) references phone_seat (room_id, seat_hash) on delete cascade
) strict, without rowid

-- next
create index phone_ballot_by_seat on phone_ballot (room_id, seat_hash)
