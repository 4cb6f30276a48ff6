#pragma once
/// What comes after an evening: the window's side of it. Looks back, keeps taps and objections, counts panels.
///
/// Knows the evening that is being looked at only while App lends it. Changes no screen: that is App's.
#include <optional>
#include <string>

#include "app/after/after_state.h"
#include "app/app_state.h"
#include "app/desk.h"

namespace alongside::app {

class Play;

/// What App lends for a command: who it is about, and the evening in the closer look; `play` null: none.
struct AfterBusiness {
    const std::optional<Id>& person;
    const Play* play = nullptr;
    const DebriefView& debrief;
    const CardView& card;
};

class AfterDesk {
  public:
    /// Both outlive it.
    AfterDesk(const Desk& desk, AfterState& state) : desk_(desk), state_(state) {}

    /// A sentence for the person; empty if there is nothing to say.
    std::string handle(const AfterCommand& command, const AfterBusiness& business);

    /// What can be looked back on today.
    void look_at_days(const std::optional<Id>& person);

    /// Taps and objections of another evening.
    void look_at_evening(const AfterBusiness& business);

  private:
    struct Visitor;
    std::string open_review(const learn::Review& review, const std::optional<Id>& person);
    std::string keep_review(const std::optional<Id>& person);
    void write_review_card(const std::optional<Id>& person);
    std::string tap(const SetTap& tap, const AfterBusiness& business);
    std::string keep_objection(const AfterBusiness& business);
    void write_objections(const std::optional<Id>& person);
    std::string show_panel(const std::string& scenario);
    std::string count(const learn::PanelCount& count);

    const Desk& desk_;
    AfterState& state_;
};

}  // namespace alongside::app
