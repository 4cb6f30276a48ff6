#include "ui/screens/samples.h"

#include <algorithm>
#include <utility>

#include "app/command.h"
#include "ui/screens/sample_after.h"
#include "ui/screens/sample_data.h"
#include "ui/screens/sample_evidence.h"
#include "ui/screens/sample_home.h"
#include "ui/screens/sample_practice.h"
#include "ui/screens/sample_room.h"
#include "ui/screens/sample_share.h"
#include "ui/screens/sample_story.h"
#include "ui/screens/sample_words.h"

namespace alongside::ui::screens {

namespace {

using app::AppState;
using app::Screen;
using app::Sheet;
using app::Step;

AppState at(Screen screen) {
    AppState state;
    state.screen = screen;
    state.home = story::home();
    state.home.tools = story::tools();
    state.card = story::card();
    state.module = story::module();
    state.about = story::about();
    state.scene = story::scene();
    state.debrief = story::debrief();
    state.axes = story::axes();
    state.moment = 1;
    return state;
}

/// A screen of its own, which shows one part of the state.
template <class Part>
AppState with(Screen screen, Part AppState::*part, Part shown) {
    AppState state = at(screen);
    state.*part = std::move(shown);
    return state;
}

AppState asking_pin() {
    AppState state = with(Screen::who, &AppState::data, story::asked_for_pin());
    state.status = "That is not the PIN. Wait 4 seconds, then try again.";
    return state;
}

/// No more than a module must have.
AppState bare_module() {
    AppState state = at(Screen::module);
    state.module.module.aims.clear();
    state.module.module.card.reset();
    return state;
}

AppState first_page() {
    AppState state = at(Screen::scene);
    state.scene.slips.clear();
    state.scene.can_go_back = false;
    return state;
}

AppState banging() {
    AppState state = first_page();
    state.scene.sound = Sound::bang;
    state.heard = Sound::bang;
    state.heard_at = state.moment;
    return state;
}

AppState last_page() {
    AppState state = at(Screen::scene);
    state.page = 1;
    return state;
}

AppState silence() {
    AppState state = at(Screen::scene);
    state.scene.pages = {state.scene.pages[0], {{}, {}, {}, true}, state.scene.pages[1]};
    state.page = 1;
    return state;
}

AppState coda() {
    AppState state = at(Screen::scene);
    state.scene.place = "Marta's stall";
    state.scene.place_id = "market";
    state.scene.evening = false;
    state.scene.changes.clear();
    state.scene.pages[0] = story::ten_days_later();
    state.scene.people = story::people_afterwards();
    state.scene.room_words = "willing";
    state.scene.scenes_left = 3;
    return state;
}

/// Nearly everybody has had enough: it is said before one chooses. Nobody else can be seen.
AppState strained() {
    AppState state = last_page();
    state.scene.strain = "Imran has gone very quiet. One more hard step, and people may leave.";
    state.scene.people.clear();
    state.scene.changes.clear();
    state.scene.alone = true;
    return state;
}

AppState long_scene() {
    AppState state = at(Screen::scene);
    state.scene = story::long_scene();
    return state;
}

AppState over() {
    AppState state = last_page();
    state.scene.running = false;
    state.scene.options.clear();
    state.scene.listens.clear();
    state.scene.ask.clear();
    return state;
}

AppState sheet(Sheet which) {
    AppState state = last_page();
    state.sheet = which;
    return state;
}

AppState writing() {
    AppState state = sheet(Sheet::own_words);
    state.own_words = "I would ask who else had waited on that kerb, and write down what they say.";
    return state;
}

/// Two presses to choose, and one of them made.
AppState armed() {
    AppState state = last_page();
    state.preferences.press_twice = true;
    state.armed = state.scene.options.front().choice;
    return state;
}

AppState home_keys() {
    AppState state = at(Screen::home);
    state.sheet = Sheet::keys;
    return state;
}

AppState keep_code() {
    AppState state = at(Screen::keep);
    state.name = "Sam";
    state.place_code = "outrage-7K3M-Q2XD-9VFT-0B4R-HN6E";
    return state;
}

AppState wrong_code() {
    AppState state = at(Screen::code);
    state.code = "outrage-7K3M-Q2XD";
    state.status =
        "That code has a slip in it. Check it against what you wrote down: after its first word there is no letter O "
        "and no letter I.";
    return state;
}

AppState looking_back(Step step) {
    AppState state = at(Screen::debrief);
    state.step = step;
    return state;
}

AppState pen_from_the_hall() {
    AppState state = looking_back(Step::pen);
    state.debrief.participant = true;
    state.debrief.pen_sentence = "You had a hand on the pen at 1 of 3 turning points.";
    state.debrief.pen = {{"A good solid table", Pen::told, "They decided, and told you"},
                         {"Pauline's hour", Pen::led, "You decided"},
                         {"The phone", Pen::asked, "They asked you, and then decided"}};
    return state;
}

AppState no_slips() {
    AppState state = looking_back(Step::slips);
    state.debrief.slips.clear();
    return state;
}

AppState first_doors() {
    AppState state = looking_back(Step::doors);
    state.first_look_back = true;
    return state;
}

AppState closer() {
    AppState state = at(Screen::closer);
    state.unfolded["door-0-1"] = true;
    state.unfolded["meanings-0"] = true;
    state.reflections[static_cast<std::size_t>(store::ReflectionKind::next_time)] =
        "I will ask who is not in the room.";
    state.reflected[static_cast<std::size_t>(store::ReflectionKind::next_time)] = true;
    return state;
}

AppState proof_stopped() {
    AppState state = at(Screen::closer);
    state.axes.reset();
    return state;
}

AppState proving() {
    AppState state = at(Screen::closer);
    state.axes.reset();
    state.proof = std::make_shared<app::ProofInHand>();
    state.proof->tried = 120000;
    state.debrief.turnings.clear();
    state.debrief.facts.clear();
    return state;
}

AppState settings() {
    AppState state = at(Screen::settings);
    state.preferences.text_percent = 120;
    state.preferences.sound = true;
    state.preferences.voice = true;
    return state;
}

AppState leading(std::string_view wall, app::RoomSheet sheet = app::RoomSheet::none) {
    AppState state = at(Screen::room);
    state.room = story::room(wall);
    state.room.sheet = sheet;
    return state;
}

AppState on_one_screen() {
    AppState state = leading("wall-story");
    state.room.stands.apart = false;
    return state;
}

AppState with_phones(std::string_view wall, app::RoomSheet sheet = app::RoomSheet::none, bool apart = true) {
    AppState state = leading(wall, sheet);
    state.room.stands.apart = apart;
    app::add_phones(story::phones(), state.room.view);
    return state;
}

AppState before_phones() {
    AppState state = leading("wall-lobby", app::RoomSheet::phones);
    state.room.view.phones.addresses = story::phones().addresses;
    return state;
}

AppState timed_talk() {
    AppState state = leading("wall-talk");
    state.room.view.timer = app::TimerView{state.room.now, {state.room.now.ms + 200'000}, 5, "5 minutes"};
    state.room.view.hint = "Split nine, six and five: worth a talk in twos.";
    return state;
}

AppState deciding_why() {
    AppState state = leading("wall-decide", app::RoomSheet::why);
    state.room.about = "decide shut";
    state.room.texts["why"] = "because we owe them that";
    return state;
}

AppState setting_up(app::RoomState room) {
    AppState state = at(Screen::room_set_up);
    state.room = std::move(room);
    return state;
}

AppState erasing_room() {
    AppState state = setting_up(story::kept_rooms());
    state.room.set_up.erasing = state.room.set_up.cards.front().room;
    return state;
}

AppState lens_over(AppState state, bool marked) {
    state.words.lens = story::sample_lens();
    state.words.leave_marked = marked;
    state.sheet = Sheet::lens;
    return state;
}

AppState marked_scene() {
    AppState state = last_page();
    state.words.lens = story::sample_lens();
    state.words.leave_marked = true;
    return state;
}

AppState awards() {
    AppState state = at(Screen::awards);
    state.evidence = story::evidence();
    state.evidence.reporting = state.evidence.awards.actions[1].action;
    return state;
}

/// Before anything was finished.
AppState no_awards() {
    AppState state = at(Screen::awards);
    state.evidence.awards.awards = {story::evidence().awards.awards.back()};
    return state;
}

AppState paper(app::PaperView view) {
    AppState state = at(Screen::paper);
    state.evidence.paper = std::move(view);
    return state;
}

/// Of a scenario that can be taken off the shelf, just after somebody has asked to.
AppState added_card() {
    AppState state = at(Screen::card);
    state.card.added = true;
    state.share = story::passed_on();
    return state;
}

AppState unreadable_card() {
    AppState state = at(Screen::card);
    state.card = {};
    state.card.id = "our-allotment";
    state.card.title = "our-allotment";
    state.card.added = true;
    state.card.trouble =
        "This one cannot be opened. There is no scene called \"the-shed\". Did you mean \"the-sheds\"?";
    return state;
}

struct Sample {
    std::string_view name;
    AppState (*make)();
};

constexpr Sample kSamples[] = {
    {"welcome", [] { return at(Screen::welcome); }},
    {"home", [] { return at(Screen::home); }},
    {"home-new", [] { return story::new_home(at(Screen::home)); }},
    {"home-empty", [] { return story::empty_home(at(Screen::home)); }},
    {"home-unkept", [] { return story::unkept_home(at(Screen::home)); }},
    {"home-edited", [] { return story::edited_home(at(Screen::home)); }},
    {"home-map", [] { return story::home_map(at(Screen::home)); }},
    {"home-list", [] { return story::home_list(at(Screen::home)); }},
    {"card", [] { return at(Screen::card); }},
    {"module", [] { return at(Screen::module); }},
    {"module-bare", bare_module},
    {"tool", [] { return with(Screen::practice, &AppState::practice, story::tool_cover()); }},
    {"tool-begun", [] { return with(Screen::practice, &AppState::practice, story::tool_begun()); }},
    {"tool-statements", [] { return with(Screen::practice, &AppState::practice, story::tool_statements()); }},
    {"tool-question", [] { return with(Screen::practice, &AppState::practice, story::tool_question()); }},
    {"tool-prompts", [] { return with(Screen::practice, &AppState::practice, story::tool_prompts()); }},
    {"tool-card", [] { return with(Screen::practice, &AppState::practice, story::tool_card()); }},
    {"tool-ready", [] { return with(Screen::practice, &AppState::practice, story::tool_ready()); }},
    {"tool-level", [] { return with(Screen::practice, &AppState::practice, story::tool_level()); }},
    {"tool-leaving", [] { return with(Screen::practice, &AppState::practice, story::tool_leaving()); }},
    {"tool-erasing", [] { return with(Screen::practice, &AppState::practice, story::tool_erasing()); }},
    {"scene-first", first_page},
    {"scene-bang", banging},
    {"scene", last_page},
    {"scene-armed", armed},
    {"scene-silence", silence},
    {"scene-coda", coda},
    {"scene-strain", strained},
    {"scene-long", long_scene},
    {"scene-over", over},
    {"ways-out", [] { return sheet(Sheet::ways_out); }},
    {"note", [] { return sheet(Sheet::note); }},
    {"own-words", [] { return sheet(Sheet::own_words); }},
    {"own-words-written", writing},
    {"keys", [] { return sheet(Sheet::keys); }},
    {"keys-home", home_keys},
    {"keep", [] { return at(Screen::keep); }},
    {"keep-code", keep_code},
    {"code", [] { return at(Screen::code); }},
    {"code-wrong", wrong_code},
    {"debrief-ending", [] { return looking_back(Step::ending); }},
    {"debrief-hall", [] { return looking_back(Step::empty_hall); }},
    {"debrief-home", [] { return looking_back(Step::at_home); }},
    {"debrief-slips", [] { return looking_back(Step::slips); }},
    {"debrief-no-slips", no_slips},
    {"debrief-pen", [] { return looking_back(Step::pen); }},
    {"debrief-pen-hall", pen_from_the_hall},
    {"debrief-question", [] { return looking_back(Step::question); }},
    {"debrief-doors-first", first_doors},
    {"debrief-doors", [] { return looking_back(Step::doors); }},
    {"closer", closer},
    {"closer-proving", proving},
    {"closer-stopped", proof_stopped},
    {"closer-after", [] { return story::after_the_evening(at(Screen::closer)); }},
    {"home-look-back", [] { return story::days_to_look_back(at(Screen::home)); }},
    {"reviews", [] { return story::days_to_look_back(at(Screen::reviews)); }},
    {"reviews-none", [] { return at(Screen::reviews); }},
    {"review", [] { return story::looking_back_on_one(at(Screen::reviews)); }},
    {"panel", [] { return story::counting_a_panel(at(Screen::panel)); }},
    {"room-which", [] { return setting_up(story::kept_rooms()); }},
    {"room-erase", erasing_room},
    {"room-set-up", [] { return setting_up(story::set_up()); }},
    {"presenter-lobby", [] { return leading("wall-lobby"); }},
    {"presenter-story", [] { return leading("wall-story"); }},
    {"presenter-strip", on_one_screen},
    {"presenter-think", [] { return leading("wall-think"); }},
    {"presenter-vote-1", [] { return leading("wall-vote-1"); }},
    {"presenter-closed-1", [] { return leading("wall-closed-1"); }},
    {"presenter-talk", timed_talk},
    {"presenter-reveal", [] { return leading("wall-reveal"); }},
    {"presenter-minority", [] { return leading("wall-minority"); }},
    {"presenter-decide", [] { return leading("wall-decide"); }},
    {"presenter-why", deciding_why},
    {"presenter-break", [] { return leading("wall-break"); }},
    {"presenter-keys", [] { return leading("wall-story", app::RoomSheet::keys); }},
    {"presenter-word", [] { return leading("wall-story", app::RoomSheet::words); }},
    {"presenter-what-if", [] { return leading("wall-story", app::RoomSheet::what_if); }},
    {"presenter-reasons", [] { return leading("wall-minority", app::RoomSheet::reasons); }},
    {"presenter-plan", [] { return leading("wall-think", app::RoomSheet::plan); }},
    {"presenter-promise", [] { return leading("wall-closing", app::RoomSheet::promise); }},
    {"presenter-phones-closed", before_phones},
    {"presenter-phones", [] { return with_phones("wall-vote-1", app::RoomSheet::phones); }},
    {"presenter-phones-vote", [] { return with_phones("wall-vote-1"); }},
    {"presenter-asked", [] { return with_phones("wall-lobby"); }},
    {"presenter-asked-strip", [] { return with_phones("wall-vote-1", app::RoomSheet::none, false); }},
    {"presenter-leave", [] { return leading("wall-story", app::RoomSheet::leave); }},
    {"lens", [] { return lens_over(last_page(), false); }},
    {"lens-home", [] { return lens_over(at(Screen::home), true); }},
    {"scene-marked", marked_scene},
    {"own-text", [] { return with(Screen::words, &AppState::words, story::own_text()); }},
    {"own-text-empty", [] { return with(Screen::words, &AppState::words, story::own_text_empty()); }},
    {"exercises", [] { return with(Screen::words, &AppState::words, story::exercises()); }},
    {"rewrite", [] { return with(Screen::words, &AppState::words, story::rewriting()); }},
    {"rewrite-kept", [] { return with(Screen::words, &AppState::words, story::rewritten()); }},
    {"cards", [] { return with(Screen::words, &AppState::words, story::dealt_card()); }},
    {"cards-viewed", [] { return with(Screen::words, &AppState::words, story::card_viewed()); }},
    {"cards-over", [] { return with(Screen::words, &AppState::words, story::cards_over()); }},
    {"awards", awards},
    {"awards-nameless",
     [] {
         AppState state = awards();
         state.evidence.awards.name.clear();
         return state;
     }},
    {"awards-none", no_awards},
    {"certificate", [] { return paper(story::certificate()); }},
    {"certificate-nameless", [] { return paper(story::nameless_certificate()); }},
    {"employer", [] { return paper(story::employer_page()); }},
    {"settings", settings},
    {"who", [] { return with(Screen::who, &AppState::data, story::who_is_here()); }},
    {"who-pin", asking_pin},
    {"my-data", [] { return with(Screen::my_data, &AppState::data, story::own_data()); }},
    {"my-data-nobody", [] { return at(Screen::my_data); }},
    {"privacy", [] { return with(Screen::privacy, &AppState::privacy, story::what_is_kept()); }},
    {"opening", [] { return at(Screen::opening); }},
    {"opening-refused", [] { return with(Screen::opening, &AppState::share, story::refused_file()); }},
    {"opening-looking", [] { return with(Screen::opening, &AppState::share, story::looking_inside()); }},
    {"opening-parcel", [] { return with(Screen::opening, &AppState::share, story::parcel()); }},
    {"opening-broken", [] { return with(Screen::opening, &AppState::share, story::broken_parcel()); }},
    {"card-added", added_card},
    {"card-unreadable", unreadable_card},
    {"about", [] { return at(Screen::about); }},
    {"statement", [] { return with(Screen::statement, &AppState::statement, story::how_accessible()); }},
};

}  // namespace

const std::vector<std::string_view>& sample_names() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const Sample& one : kSamples)
            all.push_back(one.name);
        return all;
    }();
    return names;
}

std::optional<app::AppState> sample(std::string_view name) {
    const auto* found =
        std::find_if(std::begin(kSamples), std::end(kSamples), [&](const Sample& one) { return one.name == name; });
    return found == std::end(kSamples) ? std::nullopt : std::optional(found->make());
}

}  // namespace alongside::ui::screens
