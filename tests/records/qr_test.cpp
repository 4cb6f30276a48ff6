/// Addresses and ids as QR codes.
#include "records/qr.h"

#include <algorithm>

#include "support/catch.h"

using namespace alongside;

namespace {

/// Three of these stand in the corners of every code: a dark ring, a light ring, a dark core.
bool has_finder(const records::QrCode& code, std::size_t left, std::size_t top) {
    constexpr std::size_t kSide = 7;
    for (std::size_t row = 0; row < kSide; ++row) {
        for (std::size_t column = 0; column < kSide; ++column) {
            const std::size_t edge = std::min({row, column, kSide - 1 - row, kSide - 1 - column});
            if (code.at(left + column, top + row) != (edge != 1)) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace

TEST_CASE("an address becomes a code that a phone finds by its corners") {
    const auto code = records::qr_code("http://192.168.1.20:8080/j/482913");
    REQUIRE(code);
    CHECK(code->side == 29);
    CHECK(code->dark.size() == code->side * code->side);
    CHECK(has_finder(*code, 0, 0));
    CHECK(has_finder(*code, code->side - 7, 0));
    CHECK(has_finder(*code, 0, code->side - 7));
    CHECK_FALSE(has_finder(*code, code->side - 7, code->side - 7));
}

TEST_CASE("another address makes another code, the same one the same") {
    CHECK(records::qr_code("http://10.0.0.2:8080/j/482913") != records::qr_code("http://10.0.0.2:8080/j/482914"));
    CHECK(records::qr_code("a") == records::qr_code("a"));
}

TEST_CASE("what no code can hold is refused in a sentence") {
    const auto empty = records::qr_code("");
    REQUIRE_FALSE(empty);
    CHECK(empty.error().message == "There is nothing that a QR code could hold.");
    const auto endless = records::qr_code(std::string(3000, 'x'));
    REQUIRE_FALSE(endless);
    CHECK(endless.error().code == "qr");
    CHECK(endless.error().message == "This is too long for a QR code.");
}
