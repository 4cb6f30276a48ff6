#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("learners keep their own words") {
    const TempFolder folder;
    Saves saves = opened(folder);
    Reflections& reflections = saves.reflections();
    const Id run = a_run(saves, 1);
    REQUIRE(saves.decisions().append(run, a_decision(21, 0)));

    THEN("every kind comes back as it was, about a decision or the whole run, the oldest first") {
        const std::vector<Reflection> written{
            {id(31), run, id(21), ReflectionKind::own_words, "I'd ask Mrs. Osei first; \"what hurts?\"", later(1)},
            {id(32), run, std::nullopt, ReflectionKind::reflection, "", later(2)},
            {id(33), run, std::nullopt, ReflectionKind::next_time, "Wait.\nThen wait more. ☕", later(3)},
            {id(34), run, id(21), ReflectionKind::app_is_wrong, "We never had 140 people.", later(4)}};
        for (auto reflection = written.rbegin(); reflection != written.rend(); ++reflection) {
            REQUIRE(reflections.add(*reflection));
        }
        CHECK(reflections.of_run(run) == written);
    }
    THEN("one about a decision of another run is refused") {
        const Id other = a_run(saves, 2);
        CHECK(reflections.add({id(31), other, id(21), ReflectionKind::reflection, "text", kNow}).error().code ==
              "unknown-reference");
    }
    THEN("a zero byte is refused") {
        CHECK(reflections.add({id(31), run, std::nullopt, ReflectionKind::reflection, std::string(1, '\0'), kNow})
                  .error()
                  .message == "The text holds a zero byte, which cannot be saved. Remove it and try again.");
    }
}
