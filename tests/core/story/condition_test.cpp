#include "core/story/condition.h"

#include "core/base/rng.h"
#include "support/catch.h"
#include "support/when.h"

using namespace alongside;
using namespace alongside::test;

namespace {

Condition of(const When& when) {
    return when.resolved([](const std::string& name) { return static_cast<VarIndex>(name == "a" ? 0 : 1); });
}

bool holds(const When& when, std::int16_t a, std::int16_t b = 0) {
    Values values{};
    values[0] = a;
    values[1] = b;
    return of(when).holds(values);
}

}  // namespace

TEST_CASE("a condition without terms always holds", "[condition]") {
    CHECK(Condition().always());
    CHECK(Condition().holds(Values{}));
    CHECK_FALSE(of(var("a") == 0).always());
}

TEST_CASE("each comparison compares as its sign says", "[condition]") {
    for (std::int16_t value = -2; value <= 2; ++value) {
        CHECK(holds(var("a") == 0, value) == (value == 0));
        CHECK(holds(var("a") != 0, value) == (value != 0));
        CHECK(holds(var("a") < 0, value) == (value < 0));
        CHECK(holds(var("a") <= 0, value) == (value <= 0));
        CHECK(holds(var("a") > 0, value) == (value > 0));
        CHECK(holds(var("a") >= 0, value) == (value >= 0));
    }
}

TEST_CASE("and, or and not join answers as in a truth table", "[condition]") {
    for (const bool a : {false, true}) {
        for (const bool b : {false, true}) {
            const auto both = [&](const When& when) { return holds(when, a ? 1 : 0, b ? 1 : 0); };
            CHECK(both(flag("a") && flag("b")) == (a && b));
            CHECK(both(flag("a") || flag("b")) == (a || b));
            CHECK(both(!flag("a") && flag("b")) == (!a && b));
            CHECK(both(!(flag("a") || flag("b"))) == !(a || b));
            CHECK(both((flag("a") && !flag("b")) || (!flag("a") && flag("b"))) == (a != b));
        }
    }
}

TEST_CASE("as many answers may wait as a condition is deep", "[condition]") {
    std::vector<Term> terms(Condition::kMaxDepth, Term{Term::Kind::test, Compare::equal, 0, 1});
    terms.insert(terms.end(), Condition::kMaxDepth - 1, Term{Term::Kind::all_of, Compare::equal, 0, 0});
    const Condition deep(terms);
    Values values{};
    CHECK_FALSE(deep.holds(values));
    values[0] = 1;
    CHECK(deep.holds(values));
}
