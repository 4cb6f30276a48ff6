#pragma once
/// Who is practising, and what they do with what is kept of them: the window's side of it (my_data.h does the work).
///
/// Works only where there are saves. Says what App has to do next and never does it itself: change who practises, show
/// another screen.
#include <optional>
#include <string>

#include "app/data_state.h"
#include "app/desk.h"

namespace alongside::app {

/// What came of a command.
struct DataAnswer {
    std::string say = {};                       ///< to the person; empty: nothing
    std::optional<std::optional<Id>> who = {};  ///< practises from now on; none inside: nobody by name
    bool ask_who = false;                       ///< show the screen that asks who is practising
};

/// The sentence for a PIN that did not open, by how long to wait.
std::string pin_words(const store::PinAnswer& answer, const content::Words& words);

class DataDesk {
  public:
    /// Both outlive it.
    DataDesk(const Desk& desk, DataState& state) : desk_(desk), state_(state) {}

    /// True if anybody practises here by name: then they are asked who it is.
    bool look_around();

    /// Opens the data of the one who practises.
    void open(const std::optional<Id>& profile);

    /// Somebody has chosen their name; with a PIN it is asked for first. An empty name: nobody.
    DataAnswer choose(const std::string& name);

    /// All that changes no screen by itself. Navigation is App's.
    DataAnswer handle(const DataCommand& command, const std::optional<Id>& profile);

  private:
    struct Visitor;
    DataAnswer enter_pin();
    DataAnswer export_mine(const Id& profile);
    DataAnswer import_mine();
    DataAnswer set_pin(const Id& profile);
    DataAnswer take_pin_off(const Id& profile);
    DataAnswer erase(const Id& profile);
    DataAnswer set_retention(const Id& profile, const SetRetention& wish);
    void show_retention(const Id& profile);

    const Desk& desk_;
    DataState& state_;
};

}  // namespace alongside::app
