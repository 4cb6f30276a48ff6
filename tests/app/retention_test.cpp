/// How long somebody's things are kept: said before, done after, and taken back if they change their mind.
#include "app/retention.h"

#include "app/app.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;
using learn::Belongs;
using learn::Keep;

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

/// Ada has an evening that did not end, one that did, and a card. The clock can be put forward.
struct Kept {
    Kept() : desk(test.desk()) {
        desk.now = [this, now = test.desk().now] { return TimeMs{now().ms + days * kDay}; };
        ada = make_id(desk.entropy);
        REQUIRE(desk.saves->profiles().add({ada, "Ada", desk.now()}));
        const auto ended = Play::begin(desk, test.shelved(), 0, ada).map([](Play play) {
            REQUIRE(play.choose("stand-there"));
            REQUIRE(play.choose("come-back"));
            return play.run().id;
        });
        REQUIRE(ended);
        REQUIRE(Play::begin(desk, test.shelved(), 0, ada));
        REQUIRE(desk.saves->works().add({make_id(desk.entropy), ada, "quick-fire", "do-01", "keep\n", desk.now()}));
    }

    std::size_t evenings() { return desk.saves->runs().list(ada)->size(); }
    std::vector<std::string> tidied() {
        const auto said = tidy_up(desk, ada);
        REQUIRE(said);
        return *said;
    }

    support::TestDesk test;
    Desk desk;
    std::int64_t days = 0;
    Id ada;
};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("without a choice everything stays") {
    Kept kept;
    kept.days = 20'000;
    CHECK(kept.tidied().empty());
    CHECK(kept.evenings() == 2);
    CHECK(retention_view(kept.desk, kept.ada)->leaving.empty());
}

TEST_CASE("what will go is said with its day as soon as somebody chooses, and goes when it was announced") {
    Kept kept;
    REQUIRE(set_retention(kept.desk, kept.ada, Belongs::unfinished, Keep::quarter));
    CHECK(retention_view(kept.desk, kept.ada)->leaving == Lines{"The school gate: from 20 February 2024 on"});

    kept.days = 92;
    CHECK(kept.tidied() ==
          Lines{"Older than you wanted to keep it: 1. It goes from 21 February 2024 on. Your data says what it is."});
    CHECK(kept.tidied().empty());
    CHECK(kept.evenings() == 2);

    SECTION("after seven days it goes, and the rest stays") {
        kept.days = 100;
        CHECK(kept.tidied() == Lines{"Gone, because it was older than you wanted to keep it: 1."});
        CHECK(kept.evenings() == 1);
        CHECK(kept.tidied().empty());
    }
    SECTION("whoever changes their mind keeps it") {
        REQUIRE(set_retention(kept.desk, kept.ada, Belongs::unfinished, Keep::for_good));
        kept.days = 100;
        CHECK(kept.tidied().empty());
        CHECK(kept.evenings() == 2);
    }
}

TEST_CASE("things that are old already when somebody chooses stay for seven days more") {
    Kept kept;
    kept.days = 400;
    REQUIRE(set_retention(kept.desk, kept.ada, Belongs::finished, Keep::year));
    REQUIRE(set_retention(kept.desk, kept.ada, Belongs::work, Keep::year));
    CHECK(retention_view(kept.desk, kept.ada)->leaving ==
          Lines{"Quick-fire cards: from 25 December 2024 on", "The school gate: from 25 December 2024 on"});
    CHECK(kept.tidied().empty());
    kept.days = 408;
    CHECK(kept.tidied() == Lines{"Gone, because it was older than you wanted to keep it: 2."});
    CHECK(kept.evenings() == 1);
    CHECK(kept.desk.saves->works().list(kept.ada, "quick-fire")->empty());
}

TEST_CASE("in the window one chooses under one's own data, and is told on coming in") {
    Kept kept;
    App app(kept.desk, at_once(), {});
    app.handle(ChooseProfile{"Ada"});
    app.handle(ShowMyData{});
    CHECK(app.state().data.retention.rules[0] == Keep::for_good);
    app.handle(SetRetention{Belongs::unfinished, Keep::quarter});
    CHECK(app.state().data.retention.rules[0] == Keep::quarter);
    CHECK(app.state().data.retention.leaving.size() == 1);
    kept.days = 92;
    app.handle(ChooseProfile{"Ada"});
    CHECK(app.state().trouble ==
          "Older than you wanted to keep it: 1. It goes from 21 February 2024 on. Your data says what it is.");
}

TEST_CASE("a setting that is none of ours keeps everything") {
    Kept kept;
    REQUIRE(kept.desk.saves->settings().set(kept.ada, "retention.finished", "1 minute"));
    REQUIRE(kept.desk.saves->settings().set(kept.ada, "retention.told", "-99999999999999999999"));
    kept.days = 20'000;
    CHECK(kept.tidied().empty());
    CHECK(kept.evenings() == 2);
}
