#include "records/qr.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::records;

TEST_CASE("a square code has its three corners, and grows with its text") {
    const auto qr = qr_of("urn:uuid:00000000-0000-4000-8000-000000000000");
    REQUIRE(qr);
    REQUIRE(qr->dark.size() == static_cast<std::size_t>(qr->side * qr->side));
    for (const auto& [x, y] : {std::pair{0, 0}, std::pair{qr->side - 7, 0}, std::pair{0, qr->side - 7}}) {
        CHECK(qr->at(x, y));
        CHECK_FALSE(qr->at(x + 1, y + 1));
        CHECK(qr->at(x + 3, y + 3));
    }
    CHECK(qr_of(std::string(500, 'a'))->side > qr->side);
}

TEST_CASE("a text that fits no square code is refused") {
    CHECK(qr_of(std::string(3000, 'a')).error().message == "That text is too long for a square code.");
}
