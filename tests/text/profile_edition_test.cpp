/// `alongside profile` in one process: lines in, text out.
#include "text/profile_edition.h"

#include <sstream>

#include "support/desk.h"
#include "text/edition.h"

using namespace alongside;
using Ask = app::ProfileCall::Act;

namespace {

struct Told {
    int exit_code = 0;
    std::string text;
};

Told told(const support::TestDesk& test, const app::ProfileCall& call, const std::string& lines = {}) {
    std::istringstream in(lines);
    std::ostringstream out;
    const int exit_code = text::ProfileEdition(test.desk(), in, out, 400).run(call);
    return {exit_code, out.str()};
}

Told told(const support::TestDesk& test, Ask act, const std::string& name, const std::string& lines = {}) {
    app::ProfileCall call;
    call.act = act;
    call.name = name;
    return told(test, call, lines);
}

}  // namespace

TEST_CASE("profiles are added and listed") {
    const support::TestDesk test;
    CHECK(told(test, Ask::list, {}).text == "Nobody practises here by name.\n");
    CHECK(told(test, Ask::add, " Sam ").text == "Sam practises here now.\n");
    CHECK(told(test, Ask::add, "sam").exit_code == 2);
    CHECK(told(test, Ask::pin, "Sam", "4711\n").text ==
          "The new PIN of Sam, or an empty line to take it off:\nThe PIN is set.\n");
    told(test, Ask::add, "Priya");
    CHECK(told(test, Ask::list, {}).text == "Priya\nSam (with a PIN)\n");
    CHECK(told(test, Ask::pin, "Pryia").text ==
          "Nobody called Pryia practises here. To see who does, ask for: alongside profile list\n");
}

TEST_CASE("a PIN is asked for before anything of theirs is shown, and can be taken off when it is forgotten") {
    const support::TestDesk test;
    told(test, Ask::add, "Sam");
    told(test, Ask::pin, "Sam", "4711\n");

    std::istringstream in("0000\n");
    std::ostringstream out;
    text::Request request;
    request.scenario = "gate";
    request.profile = "Sam";
    CHECK(text::Edition(test.desk(), in, out, request).run() == 2);
    CHECK(out.str() == "The PIN of Sam:\nThat is not the PIN. Try again.\nThe PIN of Sam:\n");

    CHECK(told(test, Ask::erase, "Sam", "wrong\n").exit_code == 2);
    CHECK(told(test, Ask::pin, "Sam", "4711\n\n").text ==
          "The PIN of Sam:\nThe new PIN of Sam, or an empty line to take it off:\nThere is no PIN any more.\n");
    told(test, Ask::pin, "Sam", "4711\n");
    app::ProfileCall call;
    call.act = Ask::pin;
    call.name = "Sam";
    call.forgotten = true;
    CHECK(told(test, call).text == "There is no PIN any more.\n");
}

TEST_CASE("data is exported, erased after the name was typed again, and brought back when asked") {
    const support::TestDesk test;
    told(test, Ask::add, "Sam");
    app::ProfileCall call;
    call.act = Ask::take_out;
    call.name = "Sam";
    call.file = test.folder.path() / "sam.zip";
    CHECK(told(test, call).text ==
          "The file is here: " + call.file.string() + ". Whoever has it can read it, so take care of it.\n");

    CHECK(told(test, Ask::erase, "Sam", "no\n").text ==
          "This erases all that Alongside keeps of Sam, for good. Type the name once more to do it.\nNothing was "
          "erased.\n");
    const Told erased = told(test, Ask::erase, "Sam", "Sam\n");
    CHECK(erased.exit_code == 0);
    CHECK(erased.text.find("Gone. Nothing of Sam is left in the folder of the saves.") != std::string::npos);
    CHECK(erased.text.find(call.file.string()) != std::string::npos);

    call.act = Ask::import;
    const Told refused = told(test, call);
    CHECK(refused.exit_code == 2);
    CHECK(refused.text.find("To bring it back, add --bring-back.") != std::string::npos);
    call.bring_back = true;
    CHECK(told(test, call).text == "Sam is here. New evenings: 0.\n");
}

TEST_CASE("where nothing can be kept, there are no profiles") {
    const support::TestDesk test(false);
    CHECK(told(test, Ask::list, {}).exit_code == 2);
}
