/// The text edition as an equal: for everything that the window lets a person ask there is a word to type, or a reason
/// why not. A new wish of the window does not compile here until somebody says which.
#include <fmt/format.h>

#include <sstream>

#include "app/call.h"
#include "app/command.h"
#include "says.h"
#include "support/desk.h"
#include "text/edition.h"

using namespace alongside;
using namespace alongside::app;

namespace {

/// How one asks for the same thing in a terminal.
struct Way {
    enum class By : std::uint8_t {
        shelf,    ///< a word where one chooses a scenario
        scene,    ///< a word while one plays
        end,      ///< a word after the end
        command,  ///< a call of the program
        itself,   ///< the text goes on, or is there, without being asked
        display   ///< of a display alone: the terminal's own settings, its reader, its pointer
    };
    By by = By::itself;
    std::string_view word = {};
};

constexpr Way shelf(std::string_view word) {
    return {Way::By::shelf, word};
}
constexpr Way scene(std::string_view word) {
    return {Way::By::scene, word};
}
constexpr Way end(std::string_view word) {
    return {Way::By::end, word};
}
constexpr Way command(std::string_view word) {
    return {Way::By::command, word};
}
constexpr Way itself() {
    return {Way::By::itself};
}
constexpr Way display() {
    return {Way::By::display};
}

struct Ways {
    // Before and between runs.
    Way operator()(const ShowHome&) const { return command("play"); }
    Way operator()(const ShowFront&) const { return command("play"); }
    Way operator()(const ChoosePlace&) const { return display(); }  // a second view of the shelf
    Way operator()(const OpenScenario&) const { return command("play"); }
    Way operator()(const Begin&) const { return command("play"); }
    Way operator()(const Resume&) const { return command("play"); }
    Way operator()(const MoveOver&) const { return scene("move"); }
    Way operator()(const ShowModule&) const { return scene("module"); }
    Way operator()(const CloseModule&) const { return itself(); }
    Way operator()(const PrintPack&) const { return command("pack gate --out sheets"); }
    Way operator()(const ShowSettings&) const { return display(); }
    Way operator()(const CloseSettings&) const { return display(); }
    Way operator()(const ChangePreferences&) const { return display(); }
    Way operator()(const ShowAbout&) const { return shelf("about"); }
    Way operator()(const CloseAbout&) const { return itself(); }
    Way operator()(const ShowStatement&) const { return shelf("access"); }
    Way operator()(const CloseStatement&) const { return itself(); }
    Way operator()(const ShowKeys&) const { return scene("help"); }
    Way operator()(const HearAgain&) const { return scene("again"); }
    Way operator()(const Hush&) const { return display(); }
    Way operator()(const NoVoice&) const { return display(); }
    Way operator()(const ShowCodeEntry&) const { return shelf("code"); }
    Way operator()(const EditCode&) const { return shelf("code"); }
    Way operator()(const EnterCode&) const { return shelf("code"); }
    Way operator()(const ChooseProfile&) const { return command("profile list"); }
    Way operator()(const Quit&) const { return shelf("quit"); }
    // In a scene.
    Way operator()(const TurnPage&) const { return itself(); }
    Way operator()(const ReadAgain&) const { return scene("again"); }
    Way operator()(const Choose&) const { return scene("listen"); }
    Way operator()(const StartOwnWords&) const { return scene("say"); }
    Way operator()(const EditOwnWords&) const { return scene("say"); }
    Way operator()(const PlaceOwnWords&) const { return scene("say"); }
    Way operator()(const GoBack&) const { return scene("back"); }
    Way operator()(const OpenWaysOut&) const { return scene("skip"); }
    Way operator()(const CloseSheet&) const { return itself(); }
    Way operator()(const ShowNote&) const { return scene("note"); }
    Way operator()(const StopHere&) const { return scene("quit"); }
    Way operator()(const Unfold&) const { return scene("who"); }
    // Keeping a place.
    Way operator()(const EditName&) const { return scene("name"); }
    Way operator()(const KeepByName&) const { return scene("name"); }
    Way operator()(const KeepAsCode&) const { return scene("keep"); }
    Way operator()(const KeepNothing&) const { return scene("erase"); }
    Way operator()(const KeepOnThisMachine&) const { return itself(); }
    Way operator()(const Stay&) const { return itself(); }
    // Looking back.
    Way operator()(const NextStep&) const { return itself(); }
    Way operator()(const AgainFrom&) const { return end("again"); }
    Way operator()(const OtherSeat&) const { return end("seat"); }
    Way operator()(const OtherFacts&) const { return end("otherwise"); }
    Way operator()(const LookCloser&) const { return end("why"); }
    Way operator()(const LookBackAgain&) const { return itself(); }
    Way operator()(const StopProof&) const { return itself(); }
    Way operator()(const StartProof&) const { return end("why"); }
    Way operator()(const Leave&) const { return end("done"); }
    Way operator()(const EditReflection&) const { return end("reflect"); }
    Way operator()(const KeepReflection&) const { return end("reflect"); }
    Way operator()(const ShowLens&) const { return scene("words"); }
    Way operator()(const LeaveMarked&) const { return display(); }
    // What comes before, beside and after.
    Way operator()(const RoomCommand&) const { return command("room gate"); }
    Way operator()(const PracticeCommand&) const { return command("practice"); }
    Way operator()(const WordsCommand&) const { return command("practice"); }
    Way operator()(const EvidenceCommand&) const { return command("awards"); }
    Way operator()(const DataCommand&) const { return command("profile list"); }
    Way operator()(const AfterCommand&) const { return command("reviews"); }
    Way operator()(const ShareCommand&) const { return command("share gate --out gate.alongside"); }
};

/// What each wish of the window is in a terminal; they can be made out of nothing, which is all that is wanted of them.
template <class... Wishes>
std::vector<Way> ways_of(const std::variant<Wishes...>* /*all*/) {
    return {Ways{}(Wishes{})...};
}

std::string talk(support::TestDesk& test, const std::string& input, const std::string& scenario) {
    std::istringstream in(input);
    std::ostringstream out;
    text::Request request;
    request.scenario = scenario;
    request.width = 400;
    text::Edition(test.desk(), in, out, request).run();
    return out.str();
}

bool is_understood(const std::string& call) {
    std::vector<std::string> words = {"alongside"};
    std::istringstream rest(call);
    for (std::string word; rest >> word;) {
        words.push_back(word);
    }
    std::vector<const char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(word.c_str());
    }
    return read_call(static_cast<int>(arguments.size()), arguments.data()).exit_code == 0;
}

}  // namespace

TEST_CASE("whatever the window lets one ask can be typed, and the help says so") {
    support::TestDesk test;
    const std::string on_shelf = talk(test, "quit\n", "");
    const std::string while_playing = talk(test, "help\nquit\n", "gate");
    const std::string at_the_end = talk(test, "1\n1\n1\n1\n1\nhelp\nquit\n", "gate");
    REQUIRE(says(at_the_end, "looks closer"));
    REQUIRE_FALSE(is_understood("no-such-word"));
    for (const Way& way : ways_of(static_cast<const AnyCommand*>(nullptr))) {
        INFO(way.word);
        switch (way.by) {
            case Way::By::shelf:
                CHECK(says(on_shelf, std::string(way.word)));
                break;
            case Way::By::scene:
                CHECK((way.word == "help" || says(while_playing, std::string(way.word))));
                break;
            case Way::By::end:
                CHECK(says(at_the_end, std::string(way.word)));
                break;
            case Way::By::command:
                CHECK(is_understood(std::string(way.word)));
                break;
            case Way::By::itself:
            case Way::By::display:
                break;
        }
    }
}

TEST_CASE("each word that the help names is known") {
    support::TestDesk test;
    for (const char* word : {"back", "why", "who", "promises", "state", "note", "again", "words", "keep", "name Ada",
                             "seat 2", "move", "module", "routes", "table", "awards", "privacy", "about", "access"}) {
        INFO(word);
        CHECK_FALSE(says(talk(test, fmt::format("{}\nquit\n", word), "gate"), "I do not know"));
    }
}

SCENARIO("somebody who does not know where to begin is told what comes next on each way") {
    support::TestDesk test(true, "scenarios");
    const std::string told = talk(test, "routes\nquit\n", "");
    CHECK(says(told, "Where to begin"));
    for (const content::Route& route : test.desk().library.routes) {
        CHECK(says(told, route.title + ". Next: "));
    }
}
