/// The readiness check: clusters apart, stop signs, next steps, and what has changed.
#include "core/learn/readiness.h"

#include "support/catch.h"

using namespace alongside::learn;

namespace {

/// Two clusters of three. The first statement of each is a stop sign; "a1" is one that should not be so.
ReadinessCheck a_check() {
    ReadinessCheck check;
    check.clusters = {{"a", "A", "mend a", {}}, {"b", "B", "mend b", {}}};
    for (const std::string cluster : {"a", "b"}) {
        for (const std::string number : {"1", "2", "3"}) {
            check.statements.push_back({cluster + number,
                                        "text",
                                        cluster == "a" ? std::size_t{0} : std::size_t{1},
                                        cluster + number != "a1",
                                        number == "1" ? "stop" : "",
                                        "step",
                                        {}});
        }
    }
    return check;
}

Work answers(std::initializer_list<std::pair<const char*, const char*>> given) {
    Work work;
    for (const auto& [asked, choice] : given) {
        work.answers[asked].choice = choice;
    }
    return work;
}

using Steps = std::vector<std::size_t>;

}  // namespace

SCENARIO("an answer speaks for going ahead or against it, whichever way the statement is put") {
    const ReadinessCheck check = a_check();
    const Work work = answers({{"a1", "yes"}, {"a2", "yes"}, {"a3", "partly"}, {"b1", "unsure"}, {"b2", "maybe"}});
    CHECK(speaks(check.statements[0], work) == Speaks::against);
    CHECK(speaks(check.statements[1], work) == Speaks::for_it);
    CHECK(speaks(check.statements[2], work) == Speaks::partly);
    CHECK(speaks(check.statements[3], work) == Speaks::unknown);
    CHECK(speaks(check.statements[4], work) == Speaks::unknown);
    CHECK(speaks(check.statements[5], work) == Speaks::unknown);
}

SCENARIO("each cluster stands by itself") {
    const ReadinessCheck check = a_check();
    const auto standing = [&](const Work& work) { return readiness_of(check, work).clusters[0].standing; };

    CHECK(standing(answers({{"a1", "no"}, {"a2", "yes"}, {"a3", "yes"}})) == Standing::strong);
    CHECK(standing(answers({{"a1", "no"}, {"a2", "yes"}, {"a3", "partly"}})) == Standing::strong);
    CHECK(standing(answers({{"a1", "no"}, {"a2", "partly"}, {"a3", "partly"}})) == Standing::mixed);
    CHECK(standing(answers({{"a1", "no"}, {"a2", "yes"}, {"a3", "no"}})) == Standing::weak);
    CHECK(standing(answers({{"a1", "no"}, {"a2", "yes"}})) == Standing::strong);
    CHECK(standing(answers({{"a2", "no"}})) == Standing::unknown);
    CHECK(standing({}) == Standing::unknown);

    const Readiness found = readiness_of(check, answers({{"a1", "no"}, {"a2", "no"}, {"b1", "partly"}}));
    CHECK(found.clusters[0].counts == std::array<std::size_t, kSpeaks>{1, 0, 1, 1});
    CHECK(found.clusters[1].counts == std::array<std::size_t, kSpeaks>{0, 1, 0, 2});
}

SCENARIO("a stop sign is up only where the answer speaks clearly against") {
    const ReadinessCheck check = a_check();
    CHECK(readiness_of(check, answers({{"a1", "yes"}, {"b1", "no"}})).stops == Steps{0, 3});
    CHECK(readiness_of(check, answers({{"a1", "partly"}, {"b1", "unsure"}, {"a2", "no"}})).stops == Steps{});
}

SCENARIO("the next steps are three at most, the most urgent first, from both clusters where there is something") {
    const ReadinessCheck check = a_check();
    GIVEN("nothing to do") {
        const Work work =
            answers({{"a1", "no"}, {"a2", "yes"}, {"a3", "yes"}, {"b1", "yes"}, {"b2", "yes"}, {"b3", "yes"}});
        CHECK(readiness_of(check, work).steps == Steps{});
    }
    GIVEN("a stop sign, and little in the other cluster") {
        const Work work =
            answers({{"a1", "yes"}, {"a2", "no"}, {"a3", "no"}, {"b1", "yes"}, {"b2", "yes"}, {"b3", "partly"}});
        THEN("the stop sign leads, the other cluster has its turn, then the rest") {
            CHECK(readiness_of(check, work).steps == Steps{0, 5, 1});
        }
    }
    GIVEN("as much against in both") {
        const Work work =
            answers({{"a1", "no"}, {"a2", "no"}, {"a3", "yes"}, {"b1", "yes"}, {"b2", "no"}, {"b3", "no"}});
        THEN("each cluster comes before a second one of either") {
            CHECK(readiness_of(check, work).steps == Steps{1, 4, 5});
        }
    }
}

SCENARIO("what has changed since the last time is told statement by statement") {
    const ReadinessCheck check = a_check();
    const Work before = answers({{"a1", "yes"}, {"a2", "yes"}});
    const Work now = answers({{"a1", "no"}, {"a2", "yes"}, {"b1", "partly"}});
    const std::vector<Change> changes = changes_between(check, before, now);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].statement == 0);
    CHECK(changes[0].before == Speaks::against);
    CHECK(changes[0].now == Speaks::for_it);
    CHECK(changes[1].statement == 3);
    CHECK(changes_between(check, now, now).empty());
}
