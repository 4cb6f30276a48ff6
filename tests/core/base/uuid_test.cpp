#include "core/base/uuid.h"

#include "support/catch.h"

using namespace alongside;

TEST_CASE("an id is a random UUID for others") {
    CHECK(uuid_of(Id{"00000000000000000000000000000000"}) == "00000000-0000-4000-8000-000000000000");
    CHECK(uuid_of(Id{"0123456789abcdef0123456789abcdef"}) == "01234567-89ab-4def-8123-456789abcdef");
    CHECK(uuid_of(Id{"ffffffffffffffffffffffffffffffff"}) == "ffffffff-ffff-4fff-bfff-ffffffffffff");
}
