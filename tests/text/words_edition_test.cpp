/// The tools for words and cards as text: lines in, text out.
#include "text/words_edition.h"

#include <sstream>

#include "says.h"
#include "support/desk.h"
#include "support/shipped_words.h"

using namespace alongside;

namespace {

struct Talk {
    Talk() {
        desk.opened->practice = content::read_practice(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "practice", {});
    }
    std::string with(text::WordTool tool, const std::string& lines, const std::string& profile = {}) {
        std::istringstream in(lines);
        std::ostringstream out;
        CHECK(text::WordsEdition(desk.desk(), in, out, {profile, 400}).run(tool) == 0);
        return out.str();
    }

    support::TestDesk desk;
};

}  // namespace

TEST_CASE("a text is looked at up to a line with a full stop", "[words]") {
    Talk talk;
    const std::string said = talk.with(text::WordTool::lens, "The ICB will\nleverage it.\n.\nand no more\n");
    CHECK(says(said, "2 hard words are not explained."));
    CHECK(says(said, "ICB (integrated care board): "));
    CHECK(says(said, "A rough guide: now read it to someone."));
    CHECK_FALSE(says(talk.with(text::WordTool::lens, ""), "Roughly"));
}

TEST_CASE("an exercise is rewritten, compared and kept", "[words]") {
    Talk talk;
    const std::string said = talk.with(text::WordTool::rewrite, "seven\n3\nWe close two centres.\n.\nquit\n");
    CHECK(says(said, "3. Due to in-year cost pressures"));
    CHECK(says(said, "No hard word is left unexplained."));
    CHECK(says(said, "- Some of the day centres are to close."));
    CHECK(says(said, "How the authors wrote it\nWe are short of money this year"));
    CHECK(says(said, "Kept. Only you can see it."));
    CHECK(talk.desk.desk().saves->works().list(std::nullopt, "rewrite").value().size() == 1);
}

TEST_CASE("cards are answered by word or number, and stop when asked to", "[words]") {
    Talk talk;
    const std::string said = talk.with(text::WordTool::quick_fire, "perhaps\nbin\nNobody said so.\n3\n\nquit\n");
    CHECK(says(said, "Card 1 of 10"));
    CHECK(says(said, "Type keep, bin or depends, or quit."));
    CHECK(says(said, "The authors say: "));
    CHECK(says(said, "Card 3 of 10"));
    CHECK_FALSE(says(said, "Card 4 of 10"));
    CHECK(talk.desk.desk().saves->works().list(std::nullopt, "quick-fire").value().size() == 2);
}

TEST_CASE("what somebody writes is kept under their name", "[words]") {
    Talk talk;
    talk.with(text::WordTool::rewrite, "1\nYou can go home sooner.\n.\nquit\n", "Bev");
    const auto bev = talk.desk.desk().saves->profiles().find_by_name("Bev").value();
    REQUIRE(bev);
    CHECK(talk.desk.desk().saves->works().list(bev->id, "rewrite").value().size() == 1);
    CHECK(talk.desk.desk().saves->works().list(std::nullopt, "rewrite").value().empty());
}

TEST_CASE("the tools for words have names beside the others", "[words]") {
    CHECK(text::word_tool_named("lens") == text::WordTool::lens);
    CHECK(text::word_tool_named("quick-fire") == text::WordTool::quick_fire);
    CHECK_FALSE(text::word_tool_named("").has_value());
    std::ostringstream out;
    text::list_word_tools(out, 80, test::shipped_words());
    CHECK(out.str() == "lens: Check a text for hard words\nrewrite: Write it plainly\nquick-fire: Quick-fire cards\n");
}

TEST_CASE("what was written under a name with a PIN is not shown before the PIN is right", "[words]") {
    Talk talk;
    talk.with(text::WordTool::rewrite, "1\nWe close two centres.\n.\nquit\n", "Sam");
    const app::Desk desk = talk.desk.desk();
    REQUIRE(desk.saves->pins().set((*desk.saves->profiles().find_by_name("Sam"))->id, "4711"));

    std::istringstream in("0000\n");
    std::ostringstream out;
    CHECK(text::WordsEdition(desk, in, out, {"Sam", 400}).run(text::WordTool::rewrite) == 2);
    CHECK(out.str() == "The PIN of Sam:\nThat is not the PIN. Try again.\nThe PIN of Sam:\n");
}
