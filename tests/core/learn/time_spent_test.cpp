#include "core/learn/time_spent.h"

#include <vector>

#include "support/catch.h"

using namespace alongside;

namespace {

int minutes_of(const std::vector<double>& at) {
    std::vector<TimeMs> moments;
    for (const double minute : at) {
        moments.push_back(TimeMs{static_cast<std::int64_t>(minute * 60'000)});
    }
    return learn::active_minutes(moments);
}

}  // namespace

TEST_CASE("time spent is what passed between decisions, without the time somebody was away") {
    CHECK(minutes_of({}) == 0);
    CHECK(minutes_of({7}) == 0);
    CHECK(minutes_of({0, 2, 4.5}) == 5);
    CHECK(minutes_of({0, 2, 1442, 1444}) == 2 + 5 + 2);
    CHECK(minutes_of({0, 3, 1, 2}) == 4);
}
