/// A scenario that somebody edits while a run of it is in the saves: the run stays as it was, or moves over.
#include "app/app.h"
#include "app/play.h"
#include "support/desk.h"
#include "support/edited_shelf.h"

using namespace alongside;
using app::Fit;
using app::Play;

namespace {

constexpr const char* kGate = "gate/scenario.yaml";

/// A run in which Ade was heard out and Ruby was promised something, on a shelf that can be edited.
struct Begun {
    Begun() : desk(true, shelf.text()) {
        auto play = Play::begin(desk.desk(), desk.shelved(), 0, std::nullopt);
        REQUIRE(play.has_value());
        REQUIRE(play->choose("listen:boots").has_value());
        REQUIRE(play->choose("stand-there").has_value());
        run = play->run().id;
        left = play->state();
    }

    Play resumed() {
        desk.reopen();
        auto play = Play::resume(desk.desk(), run);
        INFO((play ? std::string() : play.error().message));
        REQUIRE(play.has_value());
        return std::move(*play);
    }

    support::EditedShelf shelf;
    support::TestDesk desk;
    Id run;
    State left;
};

}  // namespace

TEST_CASE("a run of a scenario that nobody has edited has nowhere to move to") {
    Begun begun;
    Play play = begun.resumed();
    CHECK_FALSE(play.fit().has_value());
    CHECK(play.move_over().error().code == "no-fit");
    CHECK(play.state() == begun.left);
}

TEST_CASE("a run goes on with the bytes that it was begun with, and is told how far it fits the new ones") {
    Begun begun;
    begun.shelf.edit(kGate, "title: The school gate", "title: The gate, in the rain");
    Play play = begun.resumed();
    CHECK(play.scenario().title == "The school gate");
    CHECK(play.state() == begun.left);
    CHECK(play.fit() == Fit{2, 2});

    REQUIRE(play.move_over().has_value());
    CHECK(play.scenario().title == "The gate, in the rain");
    CHECK(play.state() == begun.left);
    CHECK_FALSE(play.fit().has_value());

    const Play later = begun.resumed();
    CHECK(later.scenario().title == "The gate, in the rain");
    CHECK(later.choices() == play.choices());
}

TEST_CASE("a run moves over as far as its choices are still there, and loses no row") {
    Begun begun;
    begun.shelf.edit(kGate, "      stand-there:\n", "      stand-by:\n");
    Play play = begun.resumed();
    CHECK(play.fit() == Fit{1, 2});
    REQUIRE(play.move_over().has_value());
    REQUIRE(play.choose("stand-by").has_value());

    const Play later = begun.resumed();
    CHECK(later.choices().size() == 3);
    CHECK(later.choices().back() == "stand-by");
    CHECK(begun.desk.opened->saves->decisions().of_run(begun.run)->size() == 4);
}

TEST_CASE("an edit that takes away the chair or what is true tonight leaves the run where it was") {
    Begun begun;
    begun.shelf.edit(kGate, "  officer:\n    title:", "  planner:\n    title:");
    Play play = begun.resumed();
    CHECK_FALSE(play.fit().has_value());
    CHECK(play.choose("come-back").has_value());
}

TEST_CASE("a scenario that can no longer be read, or is gone, leaves its runs as they were") {
    Begun begun;
    begun.shelf.edit(kGate, "format: 1", "format: one");
    CHECK_FALSE(begun.resumed().fit().has_value());
    std::filesystem::remove_all(std::filesystem::path(begun.shelf.text()) / "gate");
    Play play = begun.resumed();
    CHECK_FALSE(play.fit().has_value());
    CHECK(play.choose("come-back").has_value());
}

TEST_CASE("somebody who has left people.yaml keeps their id as a name in the runs that they are in") {
    Begun begun;
    begun.shelf.edit("people.yaml", "ruby:\n", "someone-else:\n");
    begun.shelf.edit("places.yaml", "gate:", "another-gate:");
    const Play play = begun.resumed();
    CHECK(play.state() == begun.left);
    CHECK(play.scenario().people[0].name == "Ruby");
    CHECK(play.scenario().people[1].name == "Ade Okonjo");
    CHECK(play.scenario().find_place("gate")->name == "Gate");
    CHECK_FALSE(play.fit().has_value());
}

TEST_CASE("home offers to move to the changed scenario, and moving begins where the run fits") {
    Begun begun;
    begun.shelf.edit(kGate, "      stand-there:\n", "      stand-by:\n");
    begun.desk.reopen();
    app::App app(begun.desk.desk(), [](const auto& work) { work()(); }, {});
    REQUIRE(app.state().home.carry_on.has_value());
    CHECK(app.state().home.carry_on->fit == "1 of your 2 choices can stay.");

    app.handle(app::MoveOver{app.state().home.carry_on->run});
    CHECK(app.state().screen == app::Screen::scene);
    CHECK(app.state().status.empty());
    app.handle(app::ShowHome{});
    CHECK(app.state().home.carry_on->fit.empty());
}

TEST_CASE("how much can stay is said in words") {
    support::TestDesk test(false);
    const content::Words& words = test.desk().words;
    CHECK(app::fit_words({3, 3}, words) == "All your choices can stay.");
    CHECK(app::fit_words({2, 3}, words) == "2 of your 3 choices can stay.");
    CHECK(app::fit_words({0, 3}, words) == "None of your choices can stay, so there you would begin at the beginning.");
}
