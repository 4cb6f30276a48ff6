/// The text edition in one process: lines in, text out.
#include "text/edition.h"

#include <algorithm>
#include <sstream>

#include "says.h"
#include "support/desk.h"
#include "support/edited_shelf.h"

using namespace alongside;

namespace {

std::string talk(const support::TestDesk& test, const std::string& lines, const std::string& scenario = "gate",
                 std::size_t width = 400) {
    std::istringstream in(lines);
    std::ostringstream out;
    text::Request request;
    request.scenario = scenario;
    request.width = width;
    CHECK(text::Edition(test.desk(), in, out, request).run() == 0);
    return out.str();
}

}  // namespace

TEST_CASE("the module behind a scenario can be read while playing, and so can where all this comes from") {
    const support::EditedShelf shelf;
    shelf.edit("modules.yaml",
               "  title:", "  aims: [Say what is open.]\n  card: {title: Signs, text: Look twice.}\n  title:");
    support::TestDesk test(true, shelf.text());
    const std::string module = talk(test, "module\nquit\n");
    CHECK(says(module, "Afterwards you can"));
    CHECK(says(module, "- Say what is open."));
    CHECK(says(module, "Signs\nLook twice."));
    CHECK(says(module, "(gate)"));
    const std::string about = talk(test, "about\nquit\n");
    CHECK(says(about, "The scenarios were drafted without people with lived experience."));
    CHECK(says(about, "Nobody outside has approved or accredited this app."));
    CHECK(says(about, "Dos and don'ts of co-production: A handout"));
    CHECK(says(about, "SDL: the window, the keys and the sounds. Licence: zlib."));
    CHECK(says(talk(test, "help\nquit\n"), "module"));
}

TEST_CASE("a run of a scenario that was edited since says so, stays, and moves over when asked to") {
    const support::EditedShelf shelf;
    support::TestDesk test(true, shelf.text());
    talk(test, "1\n");
    shelf.edit("gate/scenario.yaml", "title: The school gate", "title: The gate, in the rain");
    test.reopen();

    const std::string stayed = talk(test, "quit\n");
    CHECK(says(stayed, "You were here before."));
    CHECK(says(stayed,
               "This scenario has been changed since. You carry on with it as it was. Type move to go to the "
               "changed one. All your choices can stay."));

    CHECK(says(talk(test, "move\nquit\n"), "This is the changed scenario. All your choices can stay."));
    const std::string after = talk(test, "move\nquit\n");
    CHECK_FALSE(says(after, "changed since"));
    CHECK(says(after, "There is no changed scenario to move to."));
}

TEST_CASE("a place that was kept as a code opens from the shelf, also in small letters") {
    support::TestDesk test;
    const std::string kept = talk(test, "1\nkeep\nquit\n");
    const std::string lead = "Your place is this code: ";
    const std::size_t at = kept.find(lead) + lead.size();
    const std::string code = kept.substr(at, kept.find('\n', at) - at);
    support::TestDesk elsewhere;
    const std::string opened = talk(elsewhere, "code\ncode nowhere-1\ncode " + code + "\nwho\nquit\n", "");
    CHECK(says(opened, "Type the code first."));
    CHECK(says(opened, "No scenario here knows that code."));
    CHECK(says(opened, "Type a number to choose."));
}

TEST_CASE("an evening can be kept under a name while it is played, and erased") {
    support::TestDesk test;
    const std::string named = talk(test, "name\nname Sam\nquit\n");
    CHECK(says(named, "Write a name first."));
    CHECK(says(named, "Your place is kept, Sam."));
    CHECK(test.desk().saves->profiles().find_by_name("Sam").value().has_value());
    const std::string erased = talk(test, "1\nerase\n1\n");
    CHECK(says(erased, "Gone. Nothing of that story is left here."));
    CHECK(erased.ends_with("Nothing of that story is left here.\n"));
    CHECK_FALSE(says(talk(test, "quit\n"), "You were here before."));
}

TEST_CASE("the table, about and the accessibility statement can be read before anything is chosen") {
    support::TestDesk test;
    const std::string said = talk(test, "table\nabout\naccess\nsing\nquit\n", "");
    CHECK(says(said, "Nobody sits here yet."));
    CHECK(says(said, "About Alongside"));
    CHECK(says(said, "What does not work"));
    CHECK(says(said, "Type one of the numbers above, routes, code, table, settings, about, access or quit."));
    CHECK(says(talk(test, "access\nquit\n"), "How accessible Alongside is"));
}

TEST_CASE("in forty columns no line is longer, and nothing is drawn with boxes or colour") {
    support::TestDesk test;
    const std::string said =
        talk(test, "help\nwho\npromises\nmodule\nabout\naccess\n1\n1\n1\n1\nwhy\nquit\n", "gate", 40);
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);) {
        INFO(line);
        const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
        CHECK(line.size() - static_cast<std::size_t>(std::count_if(line.begin(), line.end(), continues)) <= 42);
        CHECK(std::none_of(line.begin(), line.end(), [](char c) { return c == 0x1B || c == '\t'; }));
        CHECK(line.find("\u2500") == std::string::npos);
    }
}

TEST_CASE("the hard words of the moment are explained while playing") {
    const support::EditedShelf shelf;
    shelf.edit("gate/scenario.yaml", "Rain. The bell goes", "Ask the ICB. The bell goes");
    const support::TestDesk test(true, shelf.text());
    CHECK(says(talk(test, "words\nquit\n"), "ICB (integrated care board): "));
    CHECK(says(talk(support::TestDesk(), "words\nquit\n"), "No word of this is in the list of hard words."));
}

TEST_CASE("how wide lines are and when hard words are explained is kept for the next time") {
    const support::TestDesk test;
    const std::string shown = talk(test, "settings\nwidth 40\nwords on\nquit\n");
    CHECK(says(shown, "A line has 400 columns at most. Type width and a number from 20 to 400 for another."));
    CHECK(says(shown, "Hard words are explained when you type words. Type words on to hear them after each moment."));
    CHECK(says(shown, "A line has 40 columns at most."));
    const app::TextPreferences kept = app::read_text_preferences(test.desk());
    CHECK(kept.columns == 40);
    CHECK(kept.explains);
    CHECK(says(talk(test, "settings\nwords off\nquit\n"), "Type words off to hear them only when you ask."));
    CHECK_FALSE(app::read_text_preferences(test.desk()).explains);
    CHECK(app::read_text_preferences(test.desk()).columns == 40);
}

TEST_CASE("a width that no line can have changes nothing") {
    const support::TestDesk test;
    for (const std::string wrong : {"width", "width wide", "width 4", "width 4000"}) {
        INFO(wrong);
        CHECK(says(talk(test, wrong + "\nquit\n"), "A line has 400 columns at most."));
        CHECK(app::read_text_preferences(test.desk()).columns == app::kUsualColumns);
    }
}
