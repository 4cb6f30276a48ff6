/// The text edition in one process: lines in, text out.
#include "text/edition.h"

#include <sstream>

#include "support/desk.h"
#include "support/edited_shelf.h"

using namespace alongside;

namespace {

std::string talk(const support::TestDesk& test, const std::string& lines) {
    std::istringstream in(lines);
    std::ostringstream out;
    text::Request request;
    request.scenario = "gate";
    request.width = 400;
    CHECK(text::Edition(test.desk(), in, out, request).run() == 0);
    return out.str();
}

bool says(const std::string& text, const std::string& words) {
    INFO(text);
    return text.find(words) != std::string::npos;
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
