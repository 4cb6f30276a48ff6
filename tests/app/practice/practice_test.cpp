/// A practice tool in the window, from its cover to what is kept and printed.
#include <fstream>

#include "app/app.h"
#include "app/practice/asking.h"
#include "app/practice/practice_desk.h"
#include "support/desk.h"
#include "support/paper_text.h"

using namespace alongside;
using namespace alongside::app;
using support::PaperText;
using support::TestDesk;
namespace fs = std::filesystem;

namespace {

struct Sitting {
    explicit Sitting(TestDesk& test) : app(test.desk(), at_once(), {}) {}

    const PracticeState& now() const { return app.state().practice; }
    Sitting& does(const Command& command) {
        app.handle(command);
        return *this;
    }
    bool says(const std::string& words) const { return PaperText(now().findings).says(words); }

    App app;
};

void answer_all(Sitting& sitting, const std::string& choice) {
    const std::vector<AskedPage> pages = sitting.now().pages;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        sitting.does(TurnToPage{page});
        for (const AskedView& asked : pages[page].asked) {
            sitting.does(AnswerAsked{asked.id, choice});
        }
    }
}

}  // namespace

SCENARIO("the shelf at home has the tools, and a tool opens on its cover") {
    TestDesk test;
    Sitting sitting(test);
    CHECK(sitting.app.state().home.tools.front().title == "Readiness check");
    sitting.does(OpenTool{"readiness"});
    CHECK(sitting.app.state().screen == Screen::practice);
    CHECK(sitting.now().at == PracticeState::At::cover);
    CHECK(sitting.now().name_label == "Which project is this about?");
    sitting.does(LeaveTool{});
    CHECK(sitting.app.state().screen == Screen::home);
    sitting.does(OpenTool{"nothing-of-that-name"});
    CHECK(sitting.app.state().screen == Screen::home);
}

SCENARIO("a readiness check is answered, kept, done again and compared") {
    TestDesk test;
    Sitting sitting(test);
    sitting.does(OpenTool{"readiness"}).does(NameWork{"The drop-in"}).does(BeginWork{});
    CHECK(sitting.now().pages.size() == 4);
    answer_all(sitting, "yes");
    sitting.does(WriteNote{"critics", "Colin came twice"}).does(ShowFindings{});

    THEN("stop signs, each cluster by itself, and three steps are told") {
        CHECK(sitting.now().findings.title == "The drop-in (Readiness check)");
        CHECK(sitting.says("But call it something else, or change this first."));
        CHECK(sitting.says("The purpose is to save money."));
        CHECK(sitting.says("Openness: Mixed. For it: 7. Partly: 0. Against: 1. Not known: 0."));
        CHECK(sitting.says("Backing: Strong. For it: 4. Partly: 0. Against: 0. Not known: 0."));
        CHECK_FALSE(sitting.says("%"));
        CHECK_FALSE(sitting.says("What has changed"));
    }
    WHEN("somebody leaves with it") {
        sitting.does(LeaveTool{});
        THEN("they are asked first") {
            CHECK(sitting.now().leaving);
            CHECK(sitting.app.state().screen == Screen::practice);
            sitting.does(StayInTool{});
            CHECK_FALSE(sitting.now().leaving);
        }
        THEN("they may leave it behind") {
            sitting.does(LeaveTool{LeaveTool::Unkept::drop});
            CHECK(sitting.app.state().screen == Screen::home);
            CHECK(test.desk().saves->works().list(std::nullopt, "readiness")->empty());
        }
        THEN("they may keep it") {
            sitting.does(LeaveTool{LeaveTool::Unkept::keep});
            CHECK(sitting.app.state().status == "Kept on this machine.");
            CHECK(test.desk().saves->works().list(std::nullopt, "readiness")->size() == 1);
        }
    }
    WHEN("it is kept, and done again another day") {
        sitting.does(KeepWork{}).does(LeaveTool{});
        CHECK(sitting.app.state().screen == Screen::home);
        test.reopen();
        Sitting again(test);
        again.does(OpenTool{"readiness"});
        REQUIRE(again.now().kept.size() == 1);
        CHECK(again.now().kept[0].name == "The drop-in");
        CHECK(again.now().kept[0].date == "14 November 2023");
        again.does(OpenWork{again.now().kept[0].id});
        CHECK(again.now().at == PracticeState::At::findings);
        CHECK_FALSE(again.says("What has changed"));
        CHECK(again.now().work.answer("critics").note == "Colin came twice");
        again.does(TurnToPage{0}).does(AnswerAsked{"know-service", "no"}).does(ShowFindings{});
        THEN("what has changed is told") {
            CHECK(again.says("What has changed since 14 November 2023"));
            CHECK(again.says("We already know exactly which service is needed. It spoke: against it. Now: for it."));
        }
        THEN("it is kept beside the first, and compared with it also later") {
            again.does(KeepWork{}).does(LeaveTool{}).does(OpenTool{"readiness"});
            REQUIRE(again.now().kept.size() == 2);
            again.does(OpenWork{again.now().kept[0].id});
            CHECK(again.says("Now: for it."));
            again.does(LeaveTool{}).does(OpenTool{"readiness"}).does(OpenWork{again.now().kept[1].id});
            CHECK_FALSE(again.says("What has changed"));
        }
        THEN("it can be erased, once asked") {
            const Id kept = again.now().kept[0].id;
            again.does(AskEraseWork{kept});
            CHECK(again.now().erasing == kept);
            again.does(EraseWork{kept});
            CHECK(again.now().kept.empty());
            CHECK(again.app.state().status == "It is erased.");
        }
    }
    WHEN("it is printed") {
        sitting.does(PrintWork{});
        THEN("the print has a column for somebody else") {
            const fs::path page = fs::path(test.folder.path()) / "prints" / "readiness" / "readiness.html";
            CHECK(sitting.now().printed.find("readiness") != std::string::npos);
            std::ostringstream html;
            html << std::ifstream(page).rdbuf();
            CHECK(html.str().find("Side by side") != std::string::npos);
            CHECK(html.str().find("Yes, this is us. Colin came twice") != std::string::npos);
        }
    }
}

SCENARIO("what was begun is still there when the power fails, and is gone on with or thrown away") {
    TestDesk test;
    {
        Sitting before(test);
        before.does(OpenTool{"readiness"}).does(NameWork{"The drop-in"}).does(BeginWork{});
        for (const AskedView& asked : before.now().pages[0].asked) {
            before.does(AnswerAsked{asked.id, "partly"});
        }
        before.does(TurnToPage{1}).does(WriteNote{"critics", "Colin"}).does(WriteNote{"critics", "Colin came twice"});
        // Nobody leaves, nobody keeps: the battery is flat. What was typed in the last two seconds may be gone.
    }
    test.reopen();
    Sitting after(test);
    store::Works& works = test.desk().saves->works();
    after.does(OpenTool{"readiness"});
    REQUIRE(after.now().begun);
    CHECK(after.now().begun->name == "The drop-in");
    CHECK(after.now().begun->date == "14 November 2023");
    CHECK(after.now().kept.empty());

    WHEN("it is gone on with") {
        after.does(GoOnWithBegun{});
        THEN("the first page with something open is there, and all that was answered") {
            CHECK(after.now().at == PracticeState::At::asking);
            CHECK(after.now().page == 1);
            CHECK(after.now().work.name == "The drop-in");
            CHECK(after.now().work.answer("know-service").choice == "partly");
            CHECK(after.now().changed);
        }
        THEN("it is asked for on leaving, and kept it is unfinished no longer") {
            after.does(LeaveTool{});
            REQUIRE(after.now().leaving);
            after.does(LeaveTool{LeaveTool::Unkept::keep}).does(OpenTool{"readiness"});
            CHECK_FALSE(after.now().begun);
            CHECK(after.now().kept.size() == 1);
        }
        THEN("left without keeping it is gone for good") {
            after.does(LeaveTool{LeaveTool::Unkept::drop}).does(OpenTool{"readiness"});
            CHECK_FALSE(after.now().begun);
            CHECK(works.unfinished(std::nullopt, "readiness").value() == std::optional<store::KeptWork>());
        }
        THEN("closing the window puts down the last word too") {
            after.does(WriteNote{"critics", "Colin"}).does(WriteNote{"critics", "Colin came thrice"}).does(Quit{});
            CHECK(after.app.state().quit);
            const auto kept = works.unfinished(std::nullopt, "readiness").value();
            REQUIRE(kept);
            CHECK(kept->document.find("Colin came thrice") != std::string::npos);
        }
    }
    WHEN("it is thrown away") {
        after.does(AskEraseWork{after.now().begun->id});
        CHECK(after.now().erasing);
        after.does(EraseWork{after.now().begun->id});
        CHECK(after.app.state().status == "It is erased.");
        CHECK_FALSE(after.now().begun);
        CHECK(works.unfinished(std::nullopt, "readiness").value() == std::optional<store::KeptWork>());
    }
    WHEN("somebody puts a name to what was nobody's") {
        const Id ada{std::string(32, 'a')};
        REQUIRE(test.desk().saves->profiles().add({ada, "Ada", TimeMs{1}}));
        REQUIRE(works.give_to(ada));
        CHECK(works.unfinished(ada, "readiness").value().has_value());
        CHECK_FALSE(works.unfinished(std::nullopt, "readiness").value());
    }
}

SCENARIO("where something is weak, what is on the shelf to practise it is named") {
    TestDesk test(true, "scenarios");
    Sitting sitting(test);
    sitting.does(OpenTool{"readiness"}).does(BeginWork{});
    answer_all(sitting, "no");
    sitting.does(ShowFindings{});
    CHECK(sitting.says("To practise it"));
    CHECK(sitting.says(test.desk().library.find("dark-weeks")->scenario->title));
    answer_all(sitting, "unsure");
    sitting.does(ShowFindings{});
    CHECK_FALSE(sitting.says("To practise it"));
}

SCENARIO("the level tool suggests a level, says what holds it there, and what to read out") {
    TestDesk test;
    Sitting sitting(test);
    sitting.does(OpenTool{"level"}).does(NameWork{"The clinic"}).does(BeginWork{});
    GIVEN("no answers") {
        sitting.does(ShowFindings{});
        CHECK(sitting.says("Answer the four questions first."));
        CHECK_FALSE(sitting.now().ladder);
    }
    GIVEN("a real move of a clinic") {
        for (const auto& [asked, choice] : {std::pair{"objective", "solve"},
                                            {"stakeholders", "most"},
                                            {"stage", "options"},
                                            {"resources", "months"}}) {
            sitting.does(AnswerAsked{asked, choice});
        }
        THEN("each answer has led on, to the conditions") {
            CHECK(sitting.now().page == 4);
        }
        for (const char* condition : {"context", "motivation", "capacity"}) {
            sitting.does(AnswerAsked{condition, "yes"});
        }
        sitting.does(AnswerAsked{"assurances", "no"}).does(WriteNote{"open", "The hours"}).does(ShowFindings{});
        REQUIRE(sitting.now().ladder);
        CHECK(sitting.now().ladder->rungs[sitting.now().ladder->here] == "People have a voice");
        CHECK(sitting.says("What fits your answers: People have a voice."));
        CHECK(sitting.says("As things are, it would go badly: People are kept quiet by being asked."));
        CHECK(sitting.says("The ways to choose from are drawn already."));
        CHECK(sitting.says("What people can rely on: write down one promise"));
        CHECK(sitting.says("We will decide, and then tell you what you changed"));
        CHECK(sitting.says("What you can still change: The hours"));
        CHECK(sitting.says("Who decides, and when: Not written yet."));
        CHECK(sitting.says("You are here. People are kept quiet by being asked."));
    }
}

SCENARIO("what is private on the one-page profile is on no print") {
    TestDesk test;
    Sitting sitting(test);
    sitting.does(OpenTool{"what-matters"}).does(NameWork{"Bren"}).does(BeginWork{});
    sitting.does(WriteNote{"good-at", "Mending clocks"}).does(WriteNote{"future", "To see the sea again"});
    sitting.does(SetPrivate{"future", true}).does(ShowFindings{});
    CHECK(sitting.says("To see the sea again"));
    CHECK(sitting.says("Only you see this here. It is not on what you print."));

    const learn::Tool& tool = *test.desk().practice->find("what-matters");
    const PaperText printed(findings_paper(tool, sitting.now().work, nullptr, ReadBy::others, test.desk().words));
    CHECK(printed.says("Mending clocks"));
    CHECK_FALSE(printed.says("To see the sea again"));
    CHECK_FALSE(printed.says("What do you hope for?"));
}

SCENARIO("cards lead on by themselves, to the authors' view") {
    TestDesk test;
    Sitting sitting(test);
    sitting.does(OpenTool{"wheel"}).does(BeginWork{});
    const std::size_t cards = sitting.now().pages.size();
    for (std::size_t i = 0; i < cards; ++i) {
        CHECK(sitting.now().page == i);
        sitting.does(AnswerAsked{sitting.now().pages[i].asked.front().id, "plan"});
    }
    CHECK(sitting.now().at == PracticeState::At::findings);
    CHECK(sitting.says("You, and the authors too: Plan."));
    CHECK(sitting.says("You: Plan. The authors: Find out."));
    sitting.does(LeaveTool{});
    CHECK(sitting.app.state().screen == Screen::home);
}

SCENARIO("what is typed is kept as whole characters, and not more than there is room for") {
    TestDesk test;
    Sitting sitting(test);
    sitting.does(OpenTool{"readiness"}).does(NameWork{std::string(learn::kMostNameBytes - 1, 'x') + "é"});
    CHECK(sitting.now().work.name == std::string(learn::kMostNameBytes - 1, 'x'));
    sitting.does(NameWork{"a\xff\x01z"}).does(BeginWork{}).does(WriteNote{"critics", "one\ntwo \u202E"});
    CHECK(sitting.now().work.name == "az");
    CHECK(sitting.now().work.answer("critics").note == "one\ntwo ");
}

SCENARIO("without saves a tool works, and says that nothing is kept") {
    TestDesk test(false);
    Sitting sitting(test);
    sitting.does(OpenTool{"readiness"}).does(BeginWork{}).does(AnswerAsked{"critics", "no"}).does(KeepWork{});
    CHECK(sitting.app.state().status == test.desk().words[content::Word::trouble_not_kept]);
    sitting.does(LeaveTool{});
    CHECK(sitting.app.state().screen == Screen::home);
}

SCENARIO("every tool has an empty sheet that says what it asks") {
    TestDesk test;
    for (const learn::Tool& tool : test.desk().practice->tools) {
        const PaperText sheet(blank_paper(tool, test.desk().words));
        for (const AskedPage& page : pages_of(tool, test.desk().words)) {
            for (const AskedView& asked : page.asked) {
                INFO(tool.id << " " << asked.id);
                CHECK(sheet.says(asked.text));
            }
        }
    }
}
