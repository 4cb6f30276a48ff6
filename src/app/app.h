#pragma once
/// The window's state and the only place that changes it: command in, new state out; screens draw what stands here.
///
/// App carries out what a person asks (begin, choose, keep a place, look back) through Play and the saves, and prepares
/// the words for the screen that comes next. It knows nothing of pixels, keys or SDL.
#include <optional>
#include <string>

#include "app/after/after_desk.h"
#include "app/app_state.h"
#include "app/background.h"
#include "app/command.h"
#include "app/data_desk.h"
#include "app/evidence_desk.h"
#include "app/play.h"
#include "app/practice/practice_desk.h"
#include "app/room_desk.h"
#include "app/share/share_desk.h"
#include "app/words_desk.h"

namespace alongside::app {

class App {
  public:
    /// `trouble` is why there are no saves, or a sentence that the saves want told; may be empty.
    App(Desk desk, Background background, std::string trouble);

    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    const AppState& state() const { return state_; }
    const content::Words& words() const { return desk_.words; }
    void handle(const Command& command);
    /// For as long as a room is set up or led: what time it is, and where its picture stands.
    void look_at_room(const WallStands& stands);

  private:
    struct Visitor;
    struct DataVisitor;
    struct ShareVisitor;
    void show_home();
    void show_front();
    void show(Screen screen);
    void open_card(const std::string& id);
    void show_card_of(const content::Shelved& shelved);
    void print_pack();
    void begin(const std::string& id, std::size_t seat);
    void resume(const Id& run);
    void move_over(const Id& run);
    void take(Result<Play> play);
    bool asks_again(const std::string& choice);
    void choose(std::string_view choice);
    void place_own_words(const std::string& option);
    void show_moment();
    void hear(std::optional<Sound> sound);
    void show_debrief();
    void next_step();
    void prove_axes();
    void stop_proof();
    void again_from(std::size_t position);
    void enter_code(const std::string& code);
    void choose_profile(const std::string& name);
    void practise_as(const std::optional<Id>& profile, bool guest);
    void tidy_up();
    void show_who();
    void carry_out(const DataAnswer& answer);
    void handle_data(const DataCommand& command);
    void stop_here();
    void leave();
    void keep_by_name();
    void keep_nothing();
    void keep_reflection(store::ReflectionKind kind);
    void handle_room(const RoomCommand& command);
    void handle_practice(const PracticeCommand& command);
    void handle_words(const WordsCommand& command);
    void show_over(Sheet sheet);
    void handle_evidence(const EvidenceCommand& command);
    void keep_look();
    void take_name();
    AfterBusiness after_business() const;
    void handle_after(const AfterCommand& command);
    void handle_share(const ShareCommand& command);
    void begin_otherwise();
    bool check(const Result<void>& result);
    void tell(std::string sentence) {
        state_.status = std::move(sentence);
        ++state_.told;
    }

    Desk desk_;
    store::Saves* saves_ = nullptr;  // also while a guest practises, and the desk has none
    std::string trouble_;
    Background background_;
    std::optional<Id> profile_;
    std::optional<Play> play_;
    Screen came_from_ = Screen::home;  // before the settings, or before leaving
    Screen before_about_ = Screen::settings;
    Sheet below_keys_ = Sheet::none;  // or below the lens
    Screen before_words_ = Screen::home;
    Screen before_data_ = Screen::home;
    Screen before_privacy_ = Screen::settings;
    bool asked_to_keep_ = false;
    bool looked_ = false;  // closer, at this ending
    Screen before_awards_ = Screen::home;
    Screen before_opening_ = Screen::home;
    AppState state_;
    RoomDesk room_{desk_, state_.room};
    PracticeDesk practice_{desk_, state_.practice};
    WordsDesk words_{desk_, state_.words};
    EvidenceDesk evidence_{desk_, state_.evidence};
    DataDesk data_{desk_, state_.data};
    AfterDesk after_{desk_, state_.after};
    ShareDesk share_{desk_, state_.share, background_};
};

}  // namespace alongside::app
