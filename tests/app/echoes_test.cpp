/// A line that nods to an earlier evening is heard by those who were there, and changes nothing.
#include "app/echoes.h"

#include <algorithm>

#include "app/play.h"
#include "support/desk.h"
#include "support/edited_shelf.h"

using namespace alongside;
using app::Play;

namespace {

constexpr const char* kNod = "You stood there, that wet day.";

/// The gate, where Ruby remembers who stood in the road.
struct Shelf {
    explicit Shelf(const std::string& echo = "gate/stand-there") : desk(true, files.text()) {
        files.edit("gate/scenario.yaml", "      - Nobody is on the crossing.",
                   "      - {echo: " + echo + ", ruby: \"" + kNod + "\"}\n      - Nobody is on the crossing.");
        desk.reopen();
    }

    Play begin(std::optional<Id> profile = std::nullopt) {
        auto play = Play::begin(desk.desk(), desk.shelved(), 0, std::move(profile));
        REQUIRE(play.has_value());
        return std::move(*play);
    }

    /// Plays an evening to its end.
    void finish(const std::string& first) {
        Play play = begin();
        REQUIRE(play.choose(first).has_value());
        REQUIRE(play.choose("ring-up").has_value());
        REQUIRE_FALSE(play.state().running());
    }

    support::EditedShelf files;
    support::TestDesk desk;
};

bool nods(const Play& play) {
    const Narration& said = play.said();
    return std::any_of(said.begin(), said.end(), [](const Said& one) { return one.line->text == kNod; });
}

}  // namespace

TEST_CASE("a line that echoes an option is heard once that option has led to an end") {
    Shelf shelf;
    CHECK_FALSE(nods(shelf.begin()));
    shelf.finish("stand-there");
    const Play play = shelf.begin();
    CHECK(nods(play));

    shelf.desk.reopen();
    const auto resumed = Play::resume(shelf.desk.desk(), play.run().id);
    REQUIRE(resumed.has_value());
    CHECK(nods(*resumed));
}

TEST_CASE("only the last evening that was finished is remembered") {
    Shelf shelf;
    shelf.finish("stand-there");
    Play unfinished = shelf.begin();
    REQUIRE(unfinished.choose("ask-who").has_value());
    CHECK(nods(shelf.begin()));
    shelf.finish("ask-who");
    CHECK_FALSE(nods(shelf.begin()));
}

TEST_CASE("an ending can be echoed too") {
    Shelf shelf("gate/L1-");
    CHECK_FALSE(nods(shelf.begin()));
    shelf.finish("stand-there");
    CHECK(nods(shelf.begin()));
}

TEST_CASE("an evening is remembered by whoever played it, and by nobody else") {
    Shelf shelf;
    shelf.finish("stand-there");
    const Id sam = make_id(shelf.desk.desk().entropy);
    REQUIRE(shelf.desk.opened->saves->profiles().add({sam, "Sam", TimeMs{1}}).has_value());
    CHECK_FALSE(nods(shelf.begin(sam)));
    CHECK(nods(shelf.begin()));
}

TEST_CASE("without saves nothing is remembered") {
    support::TestDesk desk(false);
    const app::Echoes echoes = app::Echoes::of(desk.desk(), std::nullopt, *desk.shelved().scenario);
    CHECK_FALSE(echoes.remembers("gate/stand-there"));
}
