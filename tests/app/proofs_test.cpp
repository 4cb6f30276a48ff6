/// Halves of proofs at the same time: the same as one after the other, within the same bounds.
#include "app/proofs.h"

#include <thread>

#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;

namespace {

const Scenario& story() {
    static const support::TestDesk test(true, "scenarios");
    return *test.desk().library.find("what-is-an-icb")->scenario;
}

/// What tells two proofs apart, if anything does.
void check_same(const prove::Proof& one, const prove::Proof& other) {
    CHECK(one.complete == other.complete);
    CHECK(one.stopped == other.stopped);
    CHECK(one.seat == other.seat);
    CHECK(one.states == other.states);
    CHECK(one.ways == other.ways);
    CHECK(one.ranges == other.ranges);
    CHECK(one.random_good == other.random_good);
    CHECK(one.said == other.said);
    CHECK(one.reading.has_value() == other.reading.has_value());
    CHECK(one.with_skips == other.with_skips);
}

}  // namespace

SCENARIO("seats that are proved at once have the proofs that they have one after the other") {
    const std::vector<prove::Proof> alone = {prove::prove(story(), {0}), prove::prove(story(), {1})};
    REQUIRE(alone[0].complete);
    std::size_t most = 0;
    const auto count = [&most](std::size_t states) {
        most = std::max(most, states);
        return true;
    };
    // The second leaves either seat less than it needs while both share it.
    for (const std::size_t budget : {kStatesBudget, std::max(alone[0].states, alone[1].states) * 19 / 10}) {
        const std::vector<prove::Proof> at_once = prove_seats(story(), {budget, count});
        REQUIRE(at_once.size() == 2);
        check_same(at_once[0], alone[0]);
        check_same(at_once[1], alone[1]);
    }
    CHECK(most >= alone[0].states);
}

SCENARIO("a proof of several seats is stopped by whoever began it, and asks no other thread") {
    const std::thread::id here = std::this_thread::get_id();
    bool elsewhere = false;
    const std::vector<prove::Proof> proofs = prove_seats(story(), {kStatesBudget, [&](std::size_t) {
                                                                       elsewhere |= std::this_thread::get_id() != here;
                                                                       return false;
                                                                   }});
    CHECK_FALSE(elsewhere);
    REQUIRE(proofs.size() == 2);
    CHECK(std::any_of(proofs.begin(), proofs.end(), [](const auto& one) { return one.stopped && !one.complete; }));
}

SCENARIO("seats that need more than the budget are said to be too large, and not stopped") {
    for (const prove::Proof& proof : prove_seats(story(), {1'000, nullptr})) {
        CHECK_FALSE(proof.complete);
        CHECK_FALSE(proof.stopped);
    }
}
