#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("statements are kept once, and go with what they are about") {
    const TempFolder folder;
    Saves saves = opened(folder);
    const Id ada = id(90);
    REQUIRE(saves.profiles().add({ada, "Ada", kNow}));
    const Id run = a_run(saves, 1, ada);
    const KeptStatement of_run{id(51), ada, run, "{}", later(1)};
    const KeptStatement of_award{id(52), ada, std::nullopt, "{\"a\":1}", kNow};
    REQUIRE(saves.statements().keep(of_run));
    REQUIRE(saves.statements().keep(of_award));

    THEN("they are there, the oldest first") {
        CHECK(saves.statements().list(ada) == std::vector{of_award, of_run});
    }
    THEN("what was said is not said again in other words") {
        REQUIRE(saves.statements().keep({id(51), ada, run, "{\"changed\":true}", later(2)}));
        CHECK(saves.statements().list(ada) == std::vector{of_award, of_run});
    }
    THEN("nobody's are refused") {
        CHECK(saves.statements().keep({id(53), id(91), std::nullopt, "{}", kNow}).error().code == "unknown-reference");
    }
    THEN("they go with the run, and with the person") {
        REQUIRE(saves.erase_run(run, later(3)));
        CHECK(saves.statements().list(ada) == std::vector{of_award});
        REQUIRE(saves.erase_profile(ada, later(4)));
        CHECK(saves.statements().list(ada)->empty());
    }
}

SCENARIO("several writes are kept together or not at all") {
    const TempFolder folder;
    Saves saves = opened(folder);
    const Id ada = id(90);
    REQUIRE(saves.profiles().add({ada, "Ada", kNow}));
    const Id run = a_run(saves, 1, ada);

    WHEN("the second of two is refused") {
        const Result<void> written = saves.together([&] {
            return saves.decisions().append(run, a_decision(21, 0)).and_then([&] {
                return saves.statements().keep({id(51), id(91), run, "{}", kNow});
            });
        });
        THEN("the first is not there either, and what comes next is kept by itself") {
            CHECK(written.error().code == "unknown-reference");
            CHECK(saves.decisions().of_run(run)->empty());
            REQUIRE(saves.decisions().append(run, a_decision(22, 0)));
            CHECK(saves.decisions().of_run(run)->size() == 1);
        }
    }
    WHEN("both can be written") {
        REQUIRE(saves.together([&] {
            return saves.decisions().append(run, a_decision(21, 0)).and_then([&] {
                return saves.statements().keep({id(51), ada, run, "{}", kNow});
            });
        }));
        THEN("both are there") {
            CHECK(saves.decisions().of_run(run)->size() == 1);
            CHECK(saves.statements().list(ada)->size() == 1);
        }
    }
}
