/// Whatever can be asked of the window, and how the same is asked for as text: each command by name, so that one which
/// is new fails here until it has a way.
#include <algorithm>
#include <sstream>
#include <typeindex>

#include "app/call.h"
#include "app/command.h"
#include "says.h"
#include "support/desk.h"
#include "text/edition.h"

using namespace alongside;
using namespace alongside::app;

namespace {

enum class By {
    playing,  ///< a line at the prompt, while there is something to choose
    ended,    ///< a line at the prompt, afterwards
    calling,  ///< a call of the program
    asking,   ///< a question that the call beside it asks by itself
    needless  ///< it belongs to windows: a place to type, a sheet to close, a step to take
};

struct Way {
    std::type_index command;
    By by;
    std::string how;
};

template <class Wish>
Way way(By by, std::string how) {
    return {typeid(Wish), by, std::move(how)};
}

/// What has the same way.
template <class... Wishes>
std::vector<Way> ways(By by, const std::string& how) {
    return {way<Wishes>(by, how)...};
}

const std::string kEvidence = "export --profile Sam --as certificate --out paper.pdf";

std::vector<std::vector<Way>> all_ways() {
    return {
        ways<ShowHome, ShowFront, OpenScenario>(By::calling, "play"),
        ways<ChoosePlace, ShowWho>(By::calling, "list"),
        ways<Begin, Resume>(By::calling, "play gate"),
        ways<MoveOver>(By::playing, "move"),
        ways<ShowModule>(By::playing, "module"),
        ways<PrintPack>(By::calling, "pack gate --out folder"),
        ways<ShowSettings, ChangePreferences>(By::playing, "settings"),
        ways<ShowAbout>(By::playing, "about"),
        ways<ShowStatement>(By::playing, "access"),
        ways<ShowPrivacy>(By::playing, "privacy"),
        ways<ShowKeys>(By::playing, "help"),
        ways<ShowLens>(By::playing, "words"),
        ways<LeaveMarked>(By::playing, "words on"),
        ways<HearAgain, ReadAgain>(By::playing, "again"),
        ways<ShowCodeEntry, EnterCode>(By::calling, "play"),
        ways<ChooseProfile>(By::calling, "play gate --profile Sam"),
        ways<BeGuest>(By::calling, "play gate --guest"),
        ways<Quit, StopHere, KeepOnThisMachine>(By::playing, "quit"),
        ways<Choose>(By::playing, "1"),
        ways<StartOwnWords, PlaceOwnWords>(By::playing, "say something"),
        ways<GoBack>(By::playing, "back"),
        ways<OpenWaysOut>(By::playing, "help"),
        ways<ShowNote>(By::playing, "note"),
        ways<KeepByName>(By::playing, "name Sam"),
        ways<KeepAsCode>(By::playing, "keep"),
        ways<KeepNothing>(By::playing, "erase"),
        ways<AgainFrom>(By::ended, "again 1"),
        ways<OtherSeat>(By::ended, "seat 2"),
        ways<OtherFacts>(By::ended, "otherwise"),
        ways<LookCloser, StartProof>(By::ended, "why"),
        ways<Leave>(By::ended, "done"),
        ways<KeepReflection>(By::ended, "reflect on it"),
        ways<TurnPage, NextStep, LookBackAgain, StopProof, Unfold, Stay, CloseSheet, CloseModule, CloseSettings,
             CloseAbout, CloseStatement, ClosePrivacy, CloseMyData, Hush, NoVoice>(
            By::needless, "all is printed at once, and nothing has to be opened or shut"),
        ways<EditCode, EditOwnWords, EditName, EditReflection, EditReview, EditObjection, EditSender, EditOwnText,
             EditRewrite, EditWhy, EditOpenFile, EditReport, EditPaper, EditPin, EditImport, EditNewPin, EditEraseName,
             EditRoomText>(By::needless, "a line is taken when it is typed"),

        ways<ShowRooms, PlanRoom, OpenRoom, ReopenRoom, RoomLine, RoomTake, TurnWall, SaveRecord, AskEraseRoom,
             EraseRoom, ChooseChannel, LeaveRoom>(By::calling, "room gate --no-window"),
        ways<ShowRoomSheet, ChangeWall, SeeMySide>(By::needless, "they are about the picture on the wall"),

        ways<OpenTool, BeginWork>(By::calling, "practice readiness"),
        ways<GoOnWithBegun, OpenWork, NameWork, AnswerAsked, WriteNote, SetPrivate, TurnToPage, ShowFindings, KeepWork,
             PrintWork, LeaveTool, AskEraseWork, EraseWork>(By::asking, "practice readiness"),
        ways<PrintBlank>(By::calling, "pack readiness --out folder"),
        ways<StayInTool>(By::needless, "leaving asks whether to keep it"),

        ways<ShowWords>(By::calling, "practice lens"),
        ways<OpenExercise>(By::calling, "practice rewrite"),
        ways<TickStays, ShowOthers, KeepRewrite>(By::asking, "practice rewrite"),
        ways<AnswerCard, ShowCardView, NextCard>(By::asking, "practice quick-fire"),
        ways<CloseWords, CloseReviews, ClosePanel, CloseOpening, CloseAwards, ClosePaper>(By::needless,
                                                                                          "the call ends by itself"),

        ways<ShowAwards>(By::playing, "awards"),
        ways<StartReport, KeepReport>(By::playing, "report 1 done"),
        ways<ShowPaper, SavePaper>(By::calling, kEvidence),
        ways<TakeName>(By::calling, "awards --put-under Sam"),

        ways<ShowMyData, SetRetention>(By::calling, "profile keep Sam --unfinished 3-months"),
        ways<EnterPin, ForgetAsked>(By::asking, "play gate --profile Sam"),
        ways<ExportMine>(By::calling, "profile export Sam --out sam.zip"),
        ways<ImportMine>(By::calling, "profile import sam.zip"),
        ways<SetPin, TakePinOff>(By::calling, "profile pin Sam"),
        ways<EraseMe>(By::calling, "profile erase Sam"),

        ways<ShowReviews>(By::calling, "reviews --profile Sam"),
        ways<OpenReview, ShutReview, KeepReview>(By::asking, "reviews --profile Sam"),
        ways<WriteReviewCard>(By::calling, "reviews --profile Sam --out days.ics"),
        ways<SetTap>(By::ended, "tap 1 all"),
        ways<StartObjection, KeepObjection>(By::ended, "wrong at 1 too neat"),
        ways<WriteObjections>(By::calling, "export --as objections --profile Sam --out wrong.yaml"),
        ways<ShowPanel>(By::calling, "panel gate"),
        ways<CountPanel>(By::calling, "panel gate --scene kerb --option wait --people 3"),

        ways<ShowOpening, LookInside, DropFile>(By::calling, "open story.alongside"),
        ways<AddParcel, LeaveParcel>(By::asking, "open story.alongside"),
        ways<PassOn>(By::calling, "share gate --out story.alongside"),
        ways<TakeOff>(By::calling, "remove gate"),
        ways<AskTakeOff, KeepOnShelf>(By::needless, "the call says which, and is asked for on purpose"),
    };
}

std::vector<Way> table() {
    std::vector<Way> all;
    for (const std::vector<Way>& some : all_ways())
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

/// Calls `visit` with the type of every command that `Family` can hold, also of the families within it.
template <class Visit, class... Wishes>
void each(std::variant<Wishes...>* /*family*/, const Visit& visit);

template <class Wish, class Visit>
void each_of(const Visit& visit) {
    if constexpr (requires { std::variant_size<Wish>::value; })
        each(static_cast<Wish*>(nullptr), visit);
    else
        visit(std::type_index(typeid(Wish)));
}

template <class Visit, class... Wishes>
void each(std::variant<Wishes...>* /*family*/, const Visit& visit) {
    (each_of<Wishes>(visit), ...);
}

/// Pages of a moment are not turned in text, so a dozen lines lead to the end of the shortest of scenarios.
std::string to_the_end() {
    std::string lines;
    for (int i = 0; i < 12; ++i)
        lines += "skip\n1\n";
    return lines;
}

std::string printed(const support::TestDesk& test, const std::string& lines, const std::string& scenario = "gate") {
    std::istringstream in(lines);
    std::ostringstream out;
    text::Request request;
    request.scenario = scenario;
    request.width = 400;
    CHECK(text::Edition(test.desk(), in, out, request).run() == 0);
    return out.str();
}

Call call_of(const std::string& line) {
    std::vector<std::string> words = {"alongside"};
    std::istringstream in(line);
    for (std::string word; in >> word;)
        words.push_back(word);
    std::vector<const char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(word.c_str());
    return read_call(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

TEST_CASE("everything that the window does has one way as text, or a reason why not") {
    const std::vector<Way> all = table();
    each(static_cast<AnyCommand*>(nullptr), [&](std::type_index command) {
        INFO(command.name());
        CHECK(std::count_if(all.begin(), all.end(), [&](const Way& one) { return one.command == command; }) == 1);
    });
}

TEST_CASE("the text edition knows the words that stand for what the window does") {
    const support::TestDesk test(false);
    REQUIRE(says(printed(test, to_the_end()), "Three doors."));
    for (const Way& one : table()) {
        if (one.by != By::playing && one.by != By::ended)
            continue;
        INFO(one.how);
        const std::string before = one.by == By::ended ? to_the_end() : std::string();
        const std::string verb = one.how.substr(0, one.how.find(' '));
        CHECK_FALSE(says(printed(test, before + one.how + "\n"), "I do not know \"" + verb + "\""));
    }
    CHECK(says(printed(test, "juggle\n"), "I do not know \"juggle\""));
}

TEST_CASE("the calls that stand for what the window does are calls") {
    for (const Way& one : table())
        if (one.by == By::calling || one.by == By::asking) {
            INFO(one.how);
            CHECK(call_of(one.how).kind != Call::Kind::answered);
        }
}

SCENARIO("somebody who does not know where to begin is told what comes next on each way") {
    support::TestDesk test(true, "scenarios");
    const std::string told = printed(test, "routes\n1\nquit\n", "");
    CHECK(says(told, "Where to begin"));
    for (const content::Route& route : test.desk().library.routes) {
        CHECK(says(told, route.title + ". Next: "));
    }
}
