/// When an evening comes back: by local day, and never as a heap.
#include "core/learn/reviews.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;

namespace {

const Id kRun{"00000000000000000000000000000001"};
const Id kOther{"00000000000000000000000000000002"};

std::vector<learn::Review> due_after(std::int64_t days, const std::vector<learn::Review>& done = {}) {
    return reviews_due({{kRun, 100}}, done, 100 + days);
}

}  // namespace

TEST_CASE("an evening comes back after 1, 7, 30 and 90 days", "[reviews]") {
    CHECK(due_after(0).empty());
    CHECK(due_after(-3).empty());
    CHECK(due_after(1) == std::vector<learn::Review>{{kRun, 1}});
    CHECK(due_after(6) == std::vector<learn::Review>{{kRun, 1}});
    CHECK(due_after(7) == std::vector<learn::Review>{{kRun, 7}});
    CHECK(due_after(30) == std::vector<learn::Review>{{kRun, 30}});
    CHECK(due_after(179) == std::vector<learn::Review>{{kRun, 90}});
    CHECK(due_after(180).empty());
}

TEST_CASE("what is done does not come again, and what was missed does not pile up", "[reviews]") {
    CHECK(due_after(1, {{kRun, 1}}).empty());
    CHECK(due_after(1, {{kOther, 1}}) == std::vector<learn::Review>{{kRun, 1}});
    CHECK(due_after(40, {{kRun, 1}}) == std::vector<learn::Review>{{kRun, 30}});
    CHECK(due_after(40, {{kRun, 30}}).empty());
}

TEST_CASE("the days to come are in order", "[reviews]") {
    const std::vector<PlannedReview> planned = reviews_to_come({{kRun, 100}, {kOther, 95}}, 104);
    CHECK(planned ==
          std::vector<PlannedReview>{
              {{kRun, 7}, 107}, {{kOther, 30}, 125}, {{kRun, 30}, 130}, {{kOther, 90}, 185}, {{kRun, 90}, 190}});
    CHECK(reviews_to_come({{kRun, 100}}, 190).empty());
}
