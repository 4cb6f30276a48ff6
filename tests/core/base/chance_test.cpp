#include <array>
#include <set>

#include "core/base/ids.h"
#include "core/base/rng.h"
#include "support/catch.h"

using namespace alongside;

TEST_CASE("the same seed gives the same draws, those that SplitMix64 publishes", "[rng]") {
    Rng rng(1234567);
    CHECK(rng.next() == 6457827717110365317U);
    CHECK(rng.next() == 3203168211198807973U);
    CHECK(rng.next() == 9817491932198370423U);
}

TEST_CASE("numbers below a bound reach every one of them and no other", "[rng]") {
    Rng rng(7);
    for (const std::uint64_t bound : {1U, 2U, 3U, 5U, 13U}) {
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 400; ++i) {
            seen.insert(rng.below(bound));
        }
        CHECK(seen.size() == bound);
        CHECK(*seen.rbegin() == bound - 1);
    }
}

TEST_CASE("a draw below three is about as often each", "[rng]") {
    Rng rng(99);
    std::array<int, 3> count{};
    for (int i = 0; i < 30'000; ++i) {
        ++count[rng.below(3)];
    }
    for (const int times : count) {
        CHECK(times > 9'600);
        CHECK(times < 10'400);
    }
}

TEST_CASE("even a draw below a huge bound is about as often in each third", "[rng]") {
    constexpr std::uint64_t kThird = std::uint64_t{1} << 62U;
    Rng rng(5);
    int first = 0;
    for (int i = 0; i < 3'000; ++i) {
        first += rng.below(3 * kThird) < kThird ? 1 : 0;
    }
    CHECK(first > 900);
    CHECK(first < 1'100);
}

TEST_CASE("each purpose has a seed of its own", "[rng]") {
    CHECK(derive_seed(5, "lease") == derive_seed(5, "lease"));
    CHECK(derive_seed(5, "lease") != derive_seed(5, "crowd"));
    CHECK(derive_seed(5, "lease") != derive_seed(6, "lease"));
    CHECK(derive_seed(5, "ab") != derive_seed(5, "ba"));
}

TEST_CASE("an id is 128 bits in 32 small hexadecimal characters", "[ids]") {
    std::array<std::uint64_t, 2> bits = {0x0123456789ABCDEFU, 0xFEDCBA9876543210U};
    std::size_t at = 0;
    const Id id = make_id([&] { return bits[at++]; });
    CHECK(id.text == "0123456789abcdeffedcba9876543210");
    CHECK_FALSE(id.empty());
    CHECK(Id{}.empty());
}
