#include "server/rates.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::server;

SCENARIO("so many at once, so many a second, for each apart") {
    Rate rate(5, 10);
    TimeMs now{1000};
    for (int i = 0; i < 10; ++i) {
        CHECK(rate.allows("a", now));
    }
    CHECK_FALSE(rate.allows("a", now));
    CHECK(rate.allows("b", now));
    now.ms += 200;
    CHECK(rate.allows("a", now));
    CHECK_FALSE(rate.allows("a", now));
    now.ms += 60'000;
    int allowed = 0;
    while (rate.allows("a", now)) {
        ++allowed;
    }
    CHECK(allowed == 10);
    THEN("a clock that goes back lets nobody through, and locks nobody out for ever") {
        CHECK_FALSE(rate.allows("a", TimeMs{0}));
        CHECK(rate.allows("a", TimeMs{now.ms + 1000}));
    }
}

SCENARIO("what went wrong is counted beyond what is allowed") {
    Rate wrong(1.0 / 12, 5);
    const TimeMs now{1000};
    for (int i = 0; i < 5; ++i) {
        CHECK(wrong.has_left("a", now));
        wrong.take("a", now);
    }
    CHECK_FALSE(wrong.has_left("a", now));
    CHECK(wrong.has_left("a", TimeMs{now.ms + 12'100}));
}
