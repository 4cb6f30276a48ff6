#pragma once
/// Phones in a group session, for as long as their ballots may change: seats by the hash of a token, and what each has
/// chosen in the votes that are still needed.
///
/// No name, address or time stands here. When put has returned, everything in it survives a power cut, so that it may
/// be acknowledged.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/vote/ballots.h"

namespace alongside::store {

class Database;

struct PhoneSeat {
    std::string hash;
    bool co = false;  ///< of the second facilitator

    bool operator==(const PhoneSeat&) const = default;
};

class Phones {
  public:
    /// Made by Saves.
    explicit Phones(Database& database);
    ~Phones();

    /// All in one transaction. A seat that is there stays; a ballot takes the place of the one of its seat and key, and
    /// brings its seat if that is not there. Errors: "unknown-reference" without the room, and those of every write.
    Result<void> put(const Id& room, const std::vector<PhoneSeat>& seats, const std::vector<vote::Ballot>& ballots);

    Result<std::vector<PhoneSeat>> seats_of(const Id& room);
    Result<std::vector<vote::Ballot>> ballots_of(const Id& room);

    /// Of these votes.
    Result<void> drop_ballots(const Id& room, const std::vector<std::string>& keys);

    /// All seats, with their ballots.
    Result<void> drop_seats(const Id& room);

  private:
    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
