#include "app/app.h"

#include <algorithm>

#include "app/after/chairs.h"
#include "app/card_view.h"
#include "app/prints.h"
#include "app/who.h"
#include "core/base/text.h"

namespace alongside::app {

namespace {

using content::Word;

/// What a newcomer is offered: the first story of the first route, whatever stands first on the shelf.
const content::Shelved* cold_open(const content::Library& library) {
    for (const content::Route& route : library.routes) {
        for (const std::string& id : route.scenarios) {
            if (const content::Shelved* shelved = library.find_playable(id)) {
                return shelved;
            }
        }
    }
    const auto found = std::find_if(library.scenarios.begin(), library.scenarios.end(),
                                    [](const content::Shelved& shelved) { return shelved.scenario.has_value(); });
    return found == library.scenarios.end() ? nullptr : &*found;
}

}  // namespace

App::~App() {
    stop_proof();  // or closing the window would wait for it
    share_.stop();
}

App::App(Desk desk, Background background, std::string trouble)
    : desk_(std::move(desk)), saves_(desk_.saves), trouble_(std::move(trouble)), background_(std::move(background)) {
    state_.keeps = desk_.saves != nullptr;
    state_.trouble = trouble_;
    state_.preferences = read_preferences(desk_);
    show_who();
}

void App::show(Screen screen) {
    if (screen != state_.screen) {
        state_.unfolded.clear();
    }
    state_.screen = screen;
    state_.sheet = Sheet::none;
    state_.armed.clear();
    ++state_.moment;
    if (screen == Screen::scene || screen == Screen::home) {
        stop_proof();
    }
}

bool App::check(const Result<void>& result) {
    if (!result) {
        tell(result.error().message);
    }
    return result.has_value();
}

void App::show_home() {
    state_.home = home_view(desk_, profile_);
    after_.look_at_days(profile_);
    state_.room.at = RoomState::At::away;
    show(Screen::home);
}

void App::show_front() {
    show_home();
    const content::Shelved* first = cold_open(desk_.library);
    if (state_.home.newcomer && first != nullptr) {
        show_card_of(*first);
        state_.screen = Screen::welcome;
    }
}

void App::open_card(const std::string& id) {
    if (const content::Shelved* shelved = desk_.library.find_playable(id)) {
        share_.begin_anew();
        show_card_of(*shelved);
        show(Screen::card);
        return;
    }
    const content::Shelved* shelved = desk_.library.find(id);
    if (shelved != nullptr && shelved->added) {  // so that it can be taken off again
        share_.begin_anew();
        state_.card = unreadable_card(*shelved, desk_.words);
        show(Screen::card);
    }
}

/// Where the module is not known, the card has no question, and nothing leads to it.
void App::show_card_of(const content::Shelved& shelved) {
    state_.card = card_of(desk_.library, shelved);
    for (const std::size_t seat : seats_finished(desk_, profile_, *shelved.scenario)) {
        state_.card.seats[seat].sat = true;
        state_.card.drawn_anew = !shelved.scenario->facts.empty();
    }
    state_.module = module_view(desk_.library, shelved.scenario->module).value_or(ModuleView());
}

void App::print_pack() {
    const content::Shelved* shelved = desk_.library.find_playable(state_.card.id);
    if (desk_.saves == nullptr || shelved == nullptr) {
        return;
    }
    const auto folder = write_prints_beside(pack_of(*shelved, desk_), desk_.saves->folder(), shelved->id, desk_.words);
    state_.card.printed = folder ? desk_.words.format(Word::pack_written, folder->string()) : folder.error().message;
}

void App::begin(const std::string& id, std::size_t seat) {
    const content::Shelved* shelved = desk_.library.find_playable(id);
    if (shelved != nullptr && seat < shelved->scenario->seats.size()) {
        take(Play::begin(desk_, *shelved, seat, profile_));
    }
}

void App::resume(const Id& run) {
    take(Play::resume(desk_, run));
}

void App::move_over(const Id& run) {
    auto play = Play::resume(desk_, run);
    if (play && check(play->move_over())) {
        take(std::move(play));
    } else if (!play) {
        tell(play.error().message);
    }
}

void App::take(Result<Play> play) {
    if (!play) {
        tell(play.error().message);
        return;
    }
    play_ = std::move(*play);
    play_->state().running() ? show_moment() : show_debrief();
}

void App::show_moment() {
    state_.scene = view_of(*play_, desk_.words);
    state_.page = 0;
    state_.own_words.clear();
    state_.reflections = {};
    state_.reflected = {};
    state_.unfolded.erase("wrong");
    show(Screen::scene);
    hear(state_.scene.sound);
}

void App::hear(std::optional<Sound> sound) {
    state_.heard = sound;
    state_.heard_at = state_.moment;
}

/// With the wish to press twice, the first press only says what the second would do.
bool App::asks_again(const std::string& choice) {
    if (!state_.preferences.press_twice || state_.armed == choice) {
        return false;
    }
    state_.armed = choice;
    tell(std::string(desk_.words[Word::scene_press_again]));
    return true;
}

void App::choose(std::string_view choice) {
    const std::size_t slips = state_.scene.slips.size();
    if (!play_ || !play_->state().running() || !check(play_->choose(choice))) {
        return;
    }
    show_moment();  // also after the last choice: what followed it is read before the ending
    if (state_.scene.slips.size() > slips && !state_.heard) {
        hear(Sound::pen);
    }
}

void App::place_own_words(const std::string& option) {
    if (play_ && !trimmed(state_.own_words).empty() && check(play_->say_own(option, state_.own_words))) {
        show_moment();
    }
}

void App::show_debrief() {
    auto view = debrief_view(*play_, desk_);
    if (!view) {
        tell(view.error().message);
        return;
    }
    state_.debrief = std::move(*view);
    state_.step = state_.debrief.endings.empty() ? Step::empty_hall : Step::ending;
    state_.first_look_back = std::none_of(state_.home.shelf.begin(), state_.home.shelf.end(),
                                          [](const ShelfView& shelved) { return shelved.finished_once; });
    state_.reflections = {};
    state_.reflected = {};
    looked_ = false;
    after_.look_at_evening(after_business());
    show(Screen::debrief);
    prove_axes();
}

/// Steps that have nothing to show are passed over.
void App::next_step() {
    const auto empty = [this](Step step) {
        return (step == Step::at_home && state_.debrief.at_home.empty()) ||
               (step == Step::pen && state_.debrief.pen.empty()) ||
               (step == Step::question && state_.debrief.question.empty());
    };
    while (state_.step != Step::doors) {
        state_.step = static_cast<Step>(static_cast<int>(state_.step) + 1);
        if (!empty(state_.step)) {
            break;
        }
    }
    ++state_.moment;
    if (state_.step == Step::empty_hall) {
        hear(Sound::door);
    }
}

void App::stop_proof() {
    if (state_.proof) {
        state_.proof->stop = true;
        state_.proof.reset();
    }
}

void App::prove_axes() {
    stop_proof();
    state_.axes.reset();
    const auto looked_back = debrief(play_->scenario(), play_->choices());
    if (!looked_back) {
        return;
    }
    // The worker owns what it reads. Whoever goes on to something else, or ends, has stopped the proof before.
    const auto proof = std::make_shared<ProofInHand>();
    state_.proof = proof;
    background_([this, proof, play = *play_, looked_back = *looked_back, words = desk_.words]() -> Answer {
        auto rows = axis_words(play.scenario(), looked_back, words, [&](std::size_t tried) {
            proof->tried = tried;
            return !proof->stop;
        });
        return [this, proof, rows = std::move(rows)] {
            if (!proof->stop) {
                state_.axes = rows;
                state_.proof.reset();
                keep_look();
            }
        };
    });
}

void App::again_from(std::size_t position) {
    if (play_ && play_->back_to(position)) {
        show_moment();
    }
}

void App::enter_code(const std::string& code) {
    const std::string typed(trimmed(code));
    state_.code = typed;
    for (const content::Shelved& shelved : desk_.library.scenarios) {
        if (!shelved.scenario || !is_place_of(shelved.id, typed)) {
            continue;
        }
        const auto place = read_place(*shelved.scenario, fingerprint_of(shelved.bytes), typed);
        if (!place) {
            tell(place.error().message);
            return;
        }
        state_.code.clear();
        take(Play::begin_with(desk_, shelved, *place, profile_));
        return;
    }
    tell(std::string(desk_.words[Word::code_unknown]));
}

void App::stop_here() {
    if (!play_) {
        return;
    }
    state_.place_code.clear();
    state_.name.clear();
    if (profile_ || !state_.keeps) {
        show_home();
        tell(std::string(desk_.words[profile_ ? Word::keep_kept : Word::keep_not_kept]));
        return;
    }
    came_from_ = state_.screen;
    asked_to_keep_ = true;
    show(Screen::keep);
}

void App::leave() {
    if (asked_to_keep_) {
        show_home();
        return;
    }
    stop_here();
}

void App::keep_by_name() {
    const auto profile = open_profile_called(desk_, state_.name);
    if (!profile) {
        tell(profile.error().message);
        return;
    }
    if (!check(play_->give_to(profile->id))) {
        return;
    }
    profile_ = profile->id;
    show_home();
    tell(desk_.words.format(Word::keep_kept_by_name, profile->name));
}

void App::keep_nothing() {
    if (!play_) {
        return;
    }
    const auto erased = desk_.saves->erase_run(play_->run().id, desk_.now());
    if (!erased) {
        tell(erased.error().message);
        return;
    }
    play_.reset();
    show_home();
    tell(std::string(desk_.words[Word::keep_nothing_left]));
}

void App::keep_reflection(store::ReflectionKind kind) {
    const auto which = static_cast<std::size_t>(kind);
    if (play_ && !trimmed(state_.reflections[which]).empty() &&
        check(play_->state().running() ? play_->object_here(state_.reflections[which])
                                       : play_->reflect(kind, state_.reflections[which]))) {
        state_.reflected[which] = true;
        state_.after.has_objections |= kind == store::ReflectionKind::app_is_wrong && state_.keeps;
        const Word kept = kind == store::ReflectionKind::app_is_wrong ? Word::objections_kept : Word::reflect_kept;
        tell(std::string(desk_.words[state_.keeps ? kept : Word::reflect_not_kept]));
    }
}

/// One small act a command.
void App::handle_room(const RoomCommand& command) {
    const RoomState::At before = state_.room.at;
    const std::string trouble = room_.handle(command);
    if (!trouble.empty()) {
        tell(trouble);
    }
    if (state_.room.at != before) {
        show(state_.room.at == RoomState::At::session ? Screen::room : Screen::room_set_up);
    }
}

void App::look_at_room(const WallStands& stands) {
    state_.room.stands = stands;
    if (state_.screen == Screen::room || state_.room.view.phones.open) {
        room_.look_round();
    }
}

struct App::Visitor {
    App& app;
    AppState& state;

    void operator()(const ShowHome&) const { app.show_home(); }
    void operator()(const ShowFront&) const { app.show_front(); }
    void operator()(const ChoosePlace& choose) const { state.place = choose.id; }
    void operator()(const OpenScenario& open) const { app.open_card(open.id); }
    void operator()(const Begin& begin) const { app.begin(begin.scenario, begin.seat); }
    void operator()(const Resume& resume) const { app.resume(resume.run); }
    void operator()(const MoveOver& over) const { app.move_over(over.run); }
    void operator()(const ShowSettings&) const {
        app.came_from_ = state.screen;
        app.show(Screen::settings);
    }
    void operator()(const CloseSettings&) const { app.show(app.came_from_); }
    void operator()(const ShowAbout&) const {
        app.before_about_ = state.screen;
        state.about = about_view(app.desk_);
        app.show(Screen::about);
    }
    void operator()(const CloseAbout&) const { app.show(app.before_about_); }
    void operator()(const ShowStatement&) const {
        state.statement = app.desk_.statement != nullptr ? *app.desk_.statement : content::Statement();
        app.show(Screen::statement);
    }
    void operator()(const CloseStatement&) const { app.show(Screen::about); }
    void operator()(const ShowModule&) const { app.show(Screen::module); }
    void operator()(const CloseModule&) const { app.show(Screen::card); }
    void operator()(const PrintPack&) const { app.print_pack(); }
    void operator()(const ChangePreferences& change) const {
        const bool tries_sound = change.preferences.sound &&
                                 (!state.preferences.sound || change.preferences.volume != state.preferences.volume);
        state.preferences = change.preferences;
        if (tries_sound) {
            ++state.tries;
        }
        app.check(write_preferences(app.desk_, change.preferences));
    }
    void operator()(const ShowCodeEntry&) const { app.show(Screen::code); }
    void operator()(const EditCode& edit) const { state.code = edit.text; }
    void operator()(const EnterCode& enter) const { app.enter_code(enter.code); }
    void operator()(const ChooseProfile& choose) const { app.choose_profile(choose.name); }
    void operator()(const Quit&) const {
        if (const std::string sentence = app.practice_.put_down(); !sentence.empty()) {
            return app.tell(sentence);  // it stays open, or the words would be lost unseen
        }
        state.quit = true;
    }
    void operator()(const TurnPage&) const {
        if (!state.last_page()) {
            ++state.page;
            ++state.moment;
        } else if (!state.scene.running) {
            app.show_debrief();
        }
    }
    void operator()(const ReadAgain&) const {
        state.page = 0;
        ++state.moment;
    }
    void operator()(const ShowKeys&) const { app.show_over(Sheet::keys); }
    void operator()(const ShowLens&) const { app.show_over(Sheet::lens); }
    void operator()(const LeaveMarked& leave) const { state.words.leave_marked = leave.on; }
    void operator()(const HearAgain&) const { ++state.hear_again; }
    void operator()(const Hush&) const { ++state.hushed; }
    void operator()(const NoVoice&) const {
        state.preferences.voice = false;
        app.tell(std::string(app.words()[Word::voice_none]));
    }
    void operator()(const Choose& choose) const {
        if (!app.asks_again(choose.choice)) {
            app.choose(choose.choice);
        }
    }
    void operator()(const StartOwnWords&) const { state.sheet = Sheet::own_words; }
    void operator()(const EditOwnWords& edit) const { state.own_words = edit.text; }
    void operator()(const PlaceOwnWords& place) const { app.place_own_words(place.option); }
    void operator()(const GoBack&) const {
        if (app.play_ && app.play_->back()) {
            app.show_moment();
        }
    }
    void operator()(const OpenWaysOut&) const { state.sheet = Sheet::ways_out; }
    void operator()(const CloseSheet&) const {
        const bool over = state.sheet == Sheet::keys || state.sheet == Sheet::lens;
        state.sheet = over ? app.below_keys_ : Sheet::none;
    }
    void operator()(const ShowNote&) const { state.sheet = Sheet::note; }
    void operator()(const StopHere&) const { app.stop_here(); }
    void operator()(const Unfold& unfold) const { state.unfolded[unfold.what] = unfold.open; }
    void operator()(const EditName& edit) const { state.name = edit.text; }
    void operator()(const KeepByName&) const { app.keep_by_name(); }
    void operator()(const KeepAsCode&) const { state.place_code = app.play_->place_code(); }
    void operator()(const KeepNothing&) const { app.keep_nothing(); }
    void operator()(const KeepOnThisMachine&) const {
        app.show_home();
        app.tell(std::string(app.words()[Word::keep_on_machine]));
    }
    void operator()(const Stay&) const { app.show(app.came_from_); }
    void operator()(const NextStep&) const { app.next_step(); }
    void operator()(const AgainFrom& again) const { app.again_from(again.position); }
    void operator()(const OtherSeat& other) const { app.begin(app.play_->run().scenario_id, other.seat); }
    void operator()(const OtherFacts&) const { app.begin_otherwise(); }
    void operator()(const LookCloser&) const {
        state.first_look_back = false;
        app.looked_ = true;
        app.keep_look();
        app.show(Screen::closer);
    }
    void operator()(const LookBackAgain&) const { app.show(Screen::debrief); }
    void operator()(const StopProof&) const { app.stop_proof(); }
    void operator()(const StartProof&) const { app.prove_axes(); }
    void operator()(const Leave&) const { app.leave(); }
    void operator()(const EditReflection& edit) const {
        state.reflections[static_cast<std::size_t>(edit.kind)] = edit.text;
        state.reflected[static_cast<std::size_t>(edit.kind)] = false;
    }
    void operator()(const KeepReflection& keep) const { app.keep_reflection(keep.kind); }
    void operator()(const RoomCommand& command) const { app.handle_room(command); }
    void operator()(const PracticeCommand& command) const { app.handle_practice(command); }
    void operator()(const WordsCommand& command) const { app.handle_words(command); }
    void operator()(const EvidenceCommand& command) const { app.handle_evidence(command); }
    void operator()(const DataCommand& command) const { app.handle_data(command); }
    void operator()(const AfterCommand& command) const { app.handle_after(command); }
    void operator()(const ShareCommand& command) const { app.handle_share(command); }
};

void App::handle(const Command& command) {
    state_.status.clear();
    std::visit(Visitor{*this, state_}, command);
}

}  // namespace alongside::app
