#include "store/phones.h"

#include <utility>

#include "store/db/database.h"
#include "store/db/errors.h"
#include "store/db/query.h"
#include "store/sql.h"

namespace alongside::store {

struct Phones::Queries {
    explicit Queries(soci::session& session)
        : put_seat(session, sql::phone_seat_put),
          seats_of(session, sql::phone_seat_of_room),
          drop_seats(session, sql::phone_seat_drop),
          put_ballot(session, sql::phone_ballot_put),
          ballots_of(session, sql::phone_ballot_of_room),
          drop_ballots(session, sql::phone_ballot_drop) {}

    Query<In<Id, std::string, int>, Out<>> put_seat;
    Query<In<Id>, Out<std::string, int>> seats_of;
    Query<In<Id>, Out<>> drop_seats;
    Query<In<Id, std::string, std::string, std::string, std::int64_t>, Out<>> put_ballot;
    Query<In<Id>, Out<std::string, std::string, std::string, std::int64_t>> ballots_of;
    Query<In<Id, std::string>, Out<>> drop_ballots;
};

Phones::Phones(Database& database) : database_(database), queries_(std::make_unique<Queries>(database.session())) {}

Phones::~Phones() = default;

Result<void> Phones::put(const Id& room, const std::vector<PhoneSeat>& seats,
                         const std::vector<vote::Ballot>& ballots) {
    return attempt([&] {
        soci::transaction transaction(database_.session());
        for (const PhoneSeat& seat : seats) {
            queries_->put_seat.run(room, seat.hash, seat.co ? 1 : 0);
        }
        for (const vote::Ballot& ballot : ballots) {
            queries_->put_seat.run(room, ballot.seat, 0);
            queries_->put_ballot.run(room, ballot.key, ballot.seat, ballot.choice, ballot.nonce);
        }
        transaction.commit();
    });
}

Result<std::vector<PhoneSeat>> Phones::seats_of(const Id& room) {
    return attempt([&] {
        return queries_->seats_of.all_as(
            [](std::string hash, int co) {
                return PhoneSeat{std::move(hash), co == 1};
            },
            room);
    });
}

Result<std::vector<vote::Ballot>> Phones::ballots_of(const Id& room) {
    return attempt([&] {
        return queries_->ballots_of.all_as(
            [](std::string key, std::string seat, std::string choice, std::int64_t nonce) {
                return vote::Ballot{std::move(key), std::move(seat), std::move(choice), nonce};
            },
            room);
    });
}

Result<void> Phones::drop_ballots(const Id& room, const std::vector<std::string>& keys) {
    return attempt([&] {
        soci::transaction transaction(database_.session());
        for (const std::string& key : keys) {
            queries_->drop_ballots.run(room, key);
        }
        transaction.commit();
    });
}

Result<void> Phones::drop_seats(const Id& room) {
    return attempt([&] {
        soci::transaction transaction(database_.session());
        queries_->drop_seats.run(room);
        transaction.commit();
    });
}

}  // namespace alongside::store
