/// The tools for words and cards as text: lines in, text out.
#include "text/words_edition.h"

#include <sstream>

#include "support/desk.h"

using namespace alongside;

namespace {

struct Talk {
    Talk() {
        desk.opened->practice = content::read_practice(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "practice", {});
    }
    std::string with(text::WordTool tool, const std::string& lines) {
        std::istringstream in(lines);
        std::ostringstream out;
        text::WordsEdition(desk.desk(), in, out, 400).run(tool);
        return out.str();
    }

    support::TestDesk desk;
};

bool says(const std::string& text, const std::string& words) {
    INFO(text);
    return text.find(words) != std::string::npos;
}

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

TEST_CASE("whose words they are is asked by name", "[words]") {
    Talk talk;
    std::istringstream in;
    std::ostringstream out;
    text::WordsEdition edition(talk.desk.desk(), in, out, 400);
    CHECK(edition.practise_as(""));
    CHECK_FALSE(edition.practise_as("Nobody"));
}
