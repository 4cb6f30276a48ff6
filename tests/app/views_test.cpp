#include <set>

#include "app/app.h"
#include "support/desk.h"
#include "support/edited_shelf.h"
#include "support/evenings.h"

using namespace alongside;
using namespace alongside::app;
using support::play_to_the_end;

namespace {

App start(const support::TestDesk& test) {
    return App(test.desk(), at_once(), {});
}

const OptionView& option(const App& app, const std::string& choice) {
    const auto& options = app.state().scene.options;
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const OptionView& one) { return one.choice == choice; });
    REQUIRE(found != options.end());
    return *found;
}

void read_to_the_end(App& app) {
    while (app.state().screen == Screen::scene) {
        app.handle(TurnPage{});
    }
}

}  // namespace

TEST_CASE("a newcomer meets the hall first, and is asked for no name") {
    support::TestDesk test;
    const App app = start(test);
    CHECK(app.state().screen == Screen::welcome);
    CHECK(app.state().card.title == "The school gate");
    CHECK(app.state().home.profile_name.empty());
}

TEST_CASE("a newcomer's first story is the first of the first route, not of the shelf") {
    support::TestDesk test(true, "scenarios");
    REQUIRE(test.desk().library.scenarios.front().id == "what-matters");
    App app(test.desk(), at_once(), {});
    CHECK(app.state().screen == Screen::welcome);
    CHECK(app.state().card.title == "Banging the table");
}

TEST_CASE("what is said comes in pages; a silence waits on a page of its own") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    const SceneView& scene = app.state().scene;
    REQUIRE(scene.pages.size() == 3);
    CHECK(scene.pages[0].lines.size() == 2);
    CHECK(scene.pages[0].lines[1].speaker == "Ruby");
    CHECK(scene.pages[1].silence);
    CHECK(scene.pages[2].lines[0].text == "Nobody is on the crossing.");
    CHECK_FALSE(app.state().last_page());
    app.handle(TurnPage{});
    app.handle(TurnPage{});
    CHECK(app.state().last_page());
}

TEST_CASE("a stance that has moved says from where to where") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    CHECK(app.state().scene.people[0].stance_words == "cold");
    app.handle(Choose{"stand-there"});
    CHECK(app.state().scene.people[0].stance_words == "cold, now wary");
    CHECK(app.state().scene.people[0].moved == 1);
    CHECK(app.state().scene.changes == std::vector<std::string>{"Ruby: cold, now wary."});
}

TEST_CASE("a locked option stays on the table, with its reason") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    CHECK(option(app, "give-road").locked.empty());
}

TEST_CASE("a promise becomes a slip with a name and a date, and has its fate in the end") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"stand-there"});
    REQUIRE(app.state().scene.slips.size() == 1);
    CHECK(app.state().scene.slips[0].to == "Ruby");
    CHECK(app.state().scene.slips[0].due == "The next day");
    app.handle(Choose{"come-back"});
    CHECK(app.state().scene.slips[0].fate == Fate::kept);
}

TEST_CASE("nobody sits opposite themselves") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 1});
    REQUIRE(app.state().scene.people.size() == 1);
    CHECK(app.state().scene.people[0].brief == "Ade");
}

TEST_CASE("after the last choice its consequence is read, then the evening is looked back on") {
    support::TestDesk test;
    App app = start(test);
    play_to_the_end(app);
    CHECK(app.state().screen == Screen::debrief);
    CHECK(app.state().step == Step::ending);
    const DebriefView& view = app.state().debrief;
    CHECK(view.endings[0].title == "One man in the road");
    CHECK(view.at_home[0].text == "He got wet, at least.");
    CHECK(view.pen_sentence == "You held the pen at 1\u00a0of\u00a02 turning points.");
    CHECK(view.question == "Who could have stood with you?");
    REQUIRE(view.other_seats.size() == 1);
    CHECK(view.other_seats[0].title == "Ruby");
    REQUIRE(app.state().axes.has_value());
    CHECK(app.state().axes->size() == kAxes);
}

TEST_CASE("the doors that were not opened bear people's names") {
    support::TestDesk test;
    App app = start(test);
    play_to_the_end(app);
    const TurningView& first = app.state().debrief.turnings[0];
    CHECK(first.chosen == "\"I will stand there myself today.\"");
    CHECK(first.tags == "Giving back +1, Openness +0");
    REQUIRE(first.doors.size() == 2);
    CHECK(first.doors[0].people == "Ade");
    CHECK(first.doors[0].ways.size() == 1);
}

TEST_CASE("what the same people would have met is behind one door") {
    support::TestDesk test(true, "scenarios");
    App app(test.desk(), at_once(), {});
    app.handle(Begin{"what-matters", 0});
    while (app.state().screen == Screen::scene) {
        const auto& options = app.state().scene.options;
        app.handle(app.state().last_page() && !options.empty() ? Command(Choose{options.front().choice})
                                                               : Command(TurnPage{}));
    }
    std::size_t most = 0;
    for (const TurningView& turning : app.state().debrief.turnings) {
        std::set<std::string> people;
        for (const DoorView& door : turning.doors) {
            INFO(turning.name << ": " << door.people);
            CHECK(people.insert(door.people).second);
            most = std::max(most, door.ways.size());
        }
    }
    CHECK(most > 1);
}

TEST_CASE("stopping keeps the place under a name, and the run belongs to that name from then on") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StopHere{});
    CHECK(app.state().screen == Screen::keep);
    app.handle(EditName{"Bev"});
    app.handle(KeepByName{});
    CHECK(app.state().screen == Screen::home);
    CHECK(app.state().home.profile_name == "Bev");
    REQUIRE(app.state().home.carry_on.has_value());
    CHECK(app.state().home.carry_on->title == "The school gate");

    test.reopen();
    App later = start(test);
    CHECK_FALSE(later.state().home.carry_on.has_value());
    later.handle(ChooseProfile{"bev"});
    REQUIRE(later.state().home.carry_on.has_value());
    later.handle(Resume{later.state().home.carry_on->run});
    CHECK(later.state().scene.turning == "Half past three again");
}

TEST_CASE("keeping nothing leaves nothing") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StopHere{});
    app.handle(KeepNothing{});
    CHECK(app.state().screen == Screen::home);
    CHECK(test.opened->saves->runs().list(std::nullopt)->empty());
}

TEST_CASE("a code is refused in a sentence, and a good one opens the place") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StopHere{});
    app.handle(KeepAsCode{});
    const std::string code = app.state().place_code;
    app.handle(EnterCode{"gate-0000"});
    CHECK(app.state().status ==
          "That code has a slip in it. Check it against what you wrote down: after its first word there is no letter O "
          "and no letter I.");
    app.handle(EnterCode{"  " + code + " "});
    CHECK(app.state().screen == Screen::scene);
    CHECK(app.state().scene.turning == "Half past three again");
}

TEST_CASE("home seats the people of past evenings with their last words and what is owed to them") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"stand-there"});
    app.handle(StopHere{});
    app.handle(KeepOnThisMachine{});
    REQUIRE(app.state().home.chairs.size() == 1);
    CHECK(app.state().home.chairs[0].name == "Ruby Adeyemi-Clarke");
    CHECK(app.state().home.chairs[0].owed == "Somebody who can answer, tomorrow at half past three");
}

TEST_CASE("how somebody likes the program is there again after a restart") {
    support::TestDesk test;
    App app = start(test);
    Preferences preferences;
    preferences.theme = ThemeChoice::dark;
    preferences.text_percent = 170;
    preferences.reduced_motion = true;
    preferences.letters = LettersChoice::noto_sans;
    preferences.spacing = SpacingChoice::wider;
    app.handle(ChangePreferences{preferences});
    test.reopen();
    CHECK(start(test).state().preferences == preferences);
}

TEST_CASE("skipping leads on and costs nothing") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"skip"});
    CHECK(app.state().scene.turning == "Half past three again");
    CHECK(app.state().scene.changes.empty());
}

TEST_CASE("an evening can be ended honestly where the story allows it") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    CHECK(app.state().scene.can_end_here);
    app.handle(Choose{"curtain"});
    read_to_the_end(app);
    CHECK(app.state().step == Step::empty_hall);
    CHECK(app.state().debrief.question == "Who crosses without you?");
}

TEST_CASE("how home is seen, and how loud it is, are kept") {
    support::TestDesk test;
    {
        App app = start(test);
        Preferences wanted = app.state().preferences;
        wanted.home = HomeLook::map;
        wanted.sound = true;
        wanted.volume = 30;
        app.handle(ChangePreferences{wanted});
        CHECK(app.state().tries == 1);
    }
    const App again = start(test);
    CHECK(again.state().preferences.home == HomeLook::map);
    CHECK(again.state().preferences.sound);
    CHECK(again.state().preferences.volume == 30);
}

TEST_CASE("a promise is heard as a pen, and stepping outside as a door") {
    support::TestDesk test;
    App app = start(test);
    app.handle(Begin{"gate", 0});
    CHECK_FALSE(app.state().heard.has_value());
    play_to_the_end(app);
    app.handle(NextStep{});
    REQUIRE(app.state().step == Step::empty_hall);
    CHECK(app.state().heard == Sound::door);
    CHECK(app.state().heard_at == app.state().moment);
}

TEST_CASE("working out the axes can be stopped, and its late answer changes nothing") {
    support::TestDesk test;
    std::vector<std::function<alongside::app::Answer()>> waiting;
    App app(test.desk(), [&](std::function<alongside::app::Answer()> work) { waiting.push_back(std::move(work)); }, {});
    play_to_the_end(app);
    REQUIRE(waiting.size() == 1);
    REQUIRE(app.state().proof != nullptr);
    app.handle(StopProof{});
    CHECK(app.state().proof == nullptr);
    waiting.front()()();
    CHECK_FALSE(app.state().axes.has_value());
    app.handle(StartProof{});
    REQUIRE(waiting.size() == 2);
    waiting.back()()();
    CHECK(app.state().axes.has_value());
}

TEST_CASE("every place of the world stands on the map, with what happens there") {
    support::TestDesk test;
    const App app = start(test);
    const auto& places = app.state().home.places;
    REQUIRE_FALSE(places.empty());
    CHECK(std::any_of(places.begin(), places.end(), [](const PlaceView& place) { return !place.happens.empty(); }));
}

TEST_CASE("where the time or the place changes, the page says so before its lines") {
    support::EditedShelf shelf;
    shelf.edit("gate/scenario.yaml", "    coda: The next day\n",
               "    coda: The next day\n    title: Half past three\n");
    support::TestDesk test(true, shelf.text());
    App app = start(test);
    app.handle(Begin{"gate", 0});
    CHECK(app.state().scene.pages.front().title.empty());
    app.handle(Choose{"ask-who"});
    const auto& pages = app.state().scene.pages;
    const auto next_day =
        std::find_if(pages.begin(), pages.end(), [](const PageView& page) { return page.coda == "The next day"; });
    REQUIRE(next_day != pages.end());
    CHECK(next_day->title == "Half past three");
}

TEST_CASE("what came of a choice is shown where it was made, and what follows where it happens, among whom") {
    support::EditedShelf shelf;
    shelf.edit("gate/scenario.yaml", "    coda: The next day\n",
               "    coda: The next day\n    place: hall\n    here: [ade]\n");
    support::TestDesk test(true, shelf.text());
    App app = start(test);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    const SceneView& scene = app.state().scene;
    REQUIRE(scene.pages.size() == 2);
    CHECK(scene.pages[0].lines.front().text == "Nobody. We noticed.");
    REQUIRE(scene.pages[0].stage);
    CHECK(scene.pages[0].stage->place == "The school gate");
    CHECK(scene.pages[0].stage->turning == "The bell");
    CHECK(scene.pages[0].stage->people.size() == 2);
    CHECK_FALSE(scene.pages[1].stage);
    CHECK(scene.place == "The school hall");
    REQUIRE(scene.people.size() == 1);
    CHECK(scene.people.front().brief == "Ade");
}

TEST_CASE("in one's own chair one is not among those who can be seen") {
    support::EditedShelf shelf;
    shelf.edit("gate/scenario.yaml", "    coda: The next day\n", "    coda: The next day\n    here: [ruby, ade]\n");
    support::TestDesk test(true, shelf.text());
    App app = start(test);
    app.handle(Begin{"gate", 1});
    REQUIRE(app.state().scene.people.size() == 1);
    CHECK(app.state().scene.people.front().brief == "Ade");
}

TEST_CASE("somebody without a stance can be seen, and has no word for one") {
    support::EditedShelf shelf;
    shelf.edit("gate/scenario.yaml", "  ade: {stance: watching}\n", "  ade: {}\n");
    shelf.edit("gate/scenario.yaml", "        change: {ade: +1}\n", "");
    shelf.edit("gate/scenario.yaml", "    light: day\n", "    light: day\n    here: [ade]\n");
    support::TestDesk test(true, shelf.text());
    App app = start(test);
    app.handle(Begin{"gate", 0});
    REQUIRE(app.state().scene.people.size() == 1);
    CHECK(app.state().scene.people.front().brief == "Ade");
    CHECK(app.state().scene.people.front().stance_words.empty());
}
