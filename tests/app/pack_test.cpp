/// What a room needs on paper: every shipped scenario has it, it gives nothing away, and it overwrites nothing.
#include "app/pack/pack.h"

#include <algorithm>
#include <fstream>

#include "app/app.h"
#include "app/prints.h"
#include "app/shelf.h"
#include "content/hard_words.h"
#include "support/desk.h"
#include "support/files.h"
#include "support/paper_text.h"

using namespace alongside;
using namespace alongside::app;
namespace fs = std::filesystem;

namespace {

class Secrets {
  public:
    explicit Secrets(const Scenario& scenario) {
        for (const Fact& fact : scenario.facts) {
            add(fact.truths);
        }
        for (const Promise& promise : scenario.promises) {
            add(promise.text);
        }
        for (const Scene& scene : scenario.scenes) {
            add_scene(scene);
        }
        for (const Seat& seat : scenario.seats) {
            add_homes(seat.at_home);
            for (const auto& part : seat.endings) {
                for (const auto& ending : part) {
                    if (ending) {
                        add(ending->title);
                        add(ending->question);
                        add(ending->say);
                        add_homes(ending->at_home);
                    }
                }
            }
        }
    }

    /// Those that stand in the text. What an option, a moment or a heard line says in the same words is not meant.
    std::vector<std::string> told_in(const support::PaperText& text) const {
        std::vector<std::string> told;
        std::copy_if(all_.begin(), all_.end(), std::back_inserter(told), [&](const std::string& secret) {
            return text.says(secret) && known_.find(secret) == std::string::npos;
        });
        return told;
    }

    std::size_t count() const { return all_.size(); }

  private:
    static constexpr std::size_t kTelling = 12;  // "Two minutes." is no secret

    void add(const std::string& text) {
        if (text.size() > kTelling) {
            all_.push_back(text);
        }
    }
    void add(const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            add(text);
        }
    }
    void add(const std::vector<Line>& lines) {
        for (const Line& line : lines) {
            add(line.text);
        }
    }
    void add_homes(const std::vector<AtHome>& homes) {
        for (const AtHome& home : homes) {
            add(home.lines);
        }
    }
    void know(const std::vector<Heard>& all) {
        for (const Heard& heard : all) {
            known_ += heard.text + '\n';
        }
    }
    void add_scene(const Scene& scene) {
        known_ += scene.turning + '\n';
        add(scene.say);
        add(scene.skip_say);
        add(scene.question);
        for (const Consequence& enter : scene.enter) {
            add(enter.say);
        }
        for (const Listen& listen : scene.listens) {
            add(listen.say);
        }
        for (const Option& option : scene.options) {
            known_ += option.text + '\n';
            know(option.heard);
            add(option.say);
            add(option.because);
            for (const Consequence& also : option.also) {
                know(also.heard);
                add(also.say);
                add(also.because);
            }
        }
    }

    std::vector<std::string> all_;
    std::string known_;
};

std::vector<Print> one_print() {
    return {{"sheet", {"A sheet", "en-GB", false, {records::Paragraph{"Words."}}}}};
}

std::size_t files_in(const fs::path& folder) {
    return fs::exists(folder) ? static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {})) : 0;
}

}  // namespace

TEST_CASE("no sheet of any shipped scenario holds a consequence, an ending or a fact") {
    const support::TestDesk test(false, "scenarios");
    for (const content::Shelved& shelved : test.desk().library.scenarios) {
        INFO(shelved.id);
        REQUIRE(shelved.scenario);
        const Secrets secrets(*shelved.scenario);
        REQUIRE(secrets.count() > 20);
        for (const Print& print : pack_of(shelved, test.desk())) {
            INFO(print.name);
            CHECK(secrets.told_in(support::PaperText(print.paper)) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("what people get beforehand names no option, no turning point and no reason to be there") {
    const support::TestDesk test(false, "scenarios");
    for (const content::Shelved& shelved : test.desk().library.scenarios) {
        const support::PaperText text(advance_pack(shelved, test.desk()));
        INFO(shelved.id);
        for (const Scene& scene : shelved.scenario->scenes) {
            CHECK((scene.turning.empty() || !text.says(scene.turning + "\n")));
            for (const Option& option : scene.options) {
                INFO(option.text);
                CHECK((option.text.size() < 20 || !text.says(option.text)));
            }
        }
        for (const Person& person : shelved.scenario->people) {
            CHECK((person.here_for.empty() || !text.says(person.here_for)));
        }
    }
}

TEST_CASE("the advance pack says what may be hard, how to leave, who is there and who has read it, in large print") {
    const support::TestDesk test(false, "scenarios");
    const content::Shelved& shelved = *test.desk().library.find("outrage");
    const records::Paper paper = advance_pack(shelved, test.desk());
    const support::PaperText text(paper);
    CHECK(paper.large);
    CHECK(paper.title == "Before you come: Banging the table");
    CHECK(text.says(shelved.scenario->content_note));
    CHECK(text.says(shelved.scenario->review.note));
    CHECK(text.says("You can sit out a moment, or leave. You do not have to say why."));
    CHECK(text.says("The session takes 20 minutes, or 60 minutes."));
    CHECK(text.says("Gwen Pritchard: Retired bus inspector"));
    CHECK(text.says("Votes are counted. Nobody writes down who voted for what."));
}

TEST_CASE("hard words stand in the advance pack with plain ones, and words that label people do not") {
    const support::TestDesk test(false, "scenarios");
    const content::Shelved& shelved = *test.desk().library.find("what-is-an-icb");
    const auto hard = content::hard_words(shelved, *test.desk().glossary);
    REQUIRE_FALSE(hard.empty());
    CHECK(std::none_of(hard.begin(), hard.end(),
                       [](const content::Term* term) { return term->kind == content::Term::Kind::label; }));
    CHECK(support::PaperText(advance_pack(shelved, test.desk())).says(hard.front()->name + ": " + hard.front()->plain));
}

TEST_CASE("a scenario without a content note, plans or prompts has its sheets too") {
    support::TestDesk test(false);
    content::Shelved shelved = test.shelved();
    shelved.scenario->content_note.clear();
    CHECK(support::PaperText(advance_pack(shelved, test.desk())).says("This scenario has no content note."));
    const support::PaperText plan(facilitator_plan(*shelved.scenario, test.desk().words));
    CHECK(plan.says("Nobody has written a plan for this story yet."));
    CHECK_FALSE(plan.says("Questions to talk about"));
}

TEST_CASE("the facilitators' plan warns that it gives the story away, and says what people heard") {
    const support::TestDesk test(false, "scenarios");
    const Scenario& scenario = *test.desk().library.find("outrage")->scenario;
    const support::PaperText plan(facilitator_plan(scenario, test.desk().words));
    CHECK(plan.says("This sheet gives the story away."));
    CHECK(plan.says("Marta heard: At last, somebody."));
    for (const std::string& step : scenario.plans.back().steps) {
        CHECK(plan.says(step));
    }
    for (const Scene& scene : scenario.scenes) {
        CHECK((scene.turning.empty() || plan.says(scene.turning + "\n")));
    }
}

TEST_CASE("each voting card has a letter or a sign, and a shape that no other has") {
    const support::TestDesk test(false);
    for (const records::Block& block : voting_cards(test.desk().words).blocks) {
        if (const auto* cards = std::get_if<records::Cards>(&block)) {
            REQUIRE(cards->cards.size() == kMaxOptions + 2);
            for (std::size_t i = 0; i < cards->cards.size(); ++i) {
                CHECK_FALSE(cards->cards[i].mark.empty());
                for (std::size_t j = 0; j < i; ++j) {
                    CHECK(cards->cards[i].shape != cards->cards[j].shape);
                    CHECK(cards->cards[i].mark != cards->cards[j].mark);
                }
            }
        }
    }
}

TEST_CASE("sheets are written twice into a folder that is made for them") {
    const support::TestDesk test(false);
    const fs::path folder = test.folder.path() / "a" / "b";
    REQUIRE(write_prints(one_print(), folder, test.desk().words));
    CHECK(test::read_bytes(folder / "sheet.pdf").substr(0, 5) == "%PDF-");
    CHECK(test::read_bytes(folder / "sheet.html").substr(0, 15) == "<!doctype html>");
    CHECK(files_in(folder) == 2);
}

TEST_CASE("nothing is overwritten, and then nothing else is written either") {
    const support::TestDesk test(false);
    const fs::path folder = test.folder.path();
    std::ofstream(folder / "sheet.html") << "mine";
    const auto written = write_prints(one_print(), folder, test.desk().words);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == "already-there");
    CHECK(written.error().message == "There is already a file called " + (folder / "sheet.html").string() +
                                         ". Name another folder, or move it away first.");
    CHECK(test::read_bytes(folder / "sheet.html") == "mine");
    CHECK(files_in(folder) == 1);
}

TEST_CASE("where no folder can be made, a sentence says so") {
    const support::TestDesk test(false);
    std::ofstream(test.folder.path() / "file") << "mine";
    const auto written = write_prints(one_print(), test.folder.path() / "file" / "below", test.desk().words);
    REQUIRE_FALSE(written);
    CHECK(written.error().message == "The file " + (test.folder.path() / "file" / "below" / "sheet.pdf").string() +
                                         " could not be written. Is there room on the disk, and may you write there?");
}

TEST_CASE("what is printed from the card lies in the saves, and a second time beside the first") {
    const support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"gate"});
    CHECK(app.state().card.printed.empty());
    app.handle(PrintPack{});
    const fs::path prints = test.folder.path() / "prints";
    CHECK(app.state().card.printed.find((prints / "gate").string() + ". Each sheet is there twice") !=
          std::string::npos);
    CHECK(files_in(prints / "gate") == 14);
    app.handle(PrintPack{});
    CHECK(files_in(prints / "gate-2") == 14);
}

TEST_CASE("without saves the card prints nothing") {
    const support::TestDesk test(false);
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"gate"});
    app.handle(PrintPack{});
    CHECK(app.state().card.printed.empty());
}

TEST_CASE("a scenario is found by its id, and a slip is answered with what was meant") {
    const support::TestDesk test(false);
    CHECK(find_playable(test.desk(), "gate").value()->id == "gate");
    CHECK(find_playable(test.desk(), "gaet").error().message ==
          "There is no scenario called \"gaet\". Did you mean \"gate\"?");
    CHECK(find_playable(test.desk(), "no-such-thing").error().message ==
          "There is no scenario called \"no-such-thing\". \"alongside list\" names them all.");
}
