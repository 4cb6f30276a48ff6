#pragma once
/// What is there when somebody comes back: the run to carry on, the long table, the shelf.
///
/// The table holds the people of past runs with their last words and what is still owed to them. Nobody is counted.
#include <optional>
#include <string>
#include <vector>

#include "app/practice/practice_state.h"
#include "core/base/ids.h"

namespace alongside::app {

struct Desk;

struct CarryOn {
    Id run;
    std::string title;
    std::string turning;  ///< where it stands; may be empty
    std::string you;
    std::string place_id;
    bool evening = false;
    int minutes_left = 0;
    std::string fit;  ///< how far the scenario as it is now follows this run; empty if it has not been edited since
};

struct ChairView {
    std::string person_id;
    std::string name;
    std::string is;
    std::string says;           ///< last words
    std::optional<int> stance;  ///< how they stood when one left
    std::string owed;           ///< a promise that has not had its fate
};

struct ShelfView {
    std::string id;
    std::string title;
    std::string summary;
    int minutes = 0;
    std::string trouble;  ///< why it cannot be played; empty if it can
    bool finished_once = false;
    bool added = false;  ///< by the person; the others came with the program
};

/// A place of Thornmere, and what happens there.
struct PlaceView {
    std::string id;
    std::string name;
    std::string looks;
    std::vector<std::size_t> happens;  ///< positions of HomeView::shelf
};

/// A way through the course for somebody who says `title` of themselves.
struct RouteView {
    std::string id;
    std::string title;
    std::vector<std::size_t> stops;   ///< positions of HomeView::shelf, in the order to take them
    std::optional<std::size_t> next;  ///< the first of them that can be opened and was not finished yet
    int minutes_left = 0;             ///< of those that can be opened and were not finished yet
};

struct HomeView {
    bool newcomer = true;  ///< nothing has been played here
    std::optional<CarryOn> carry_on;
    std::vector<ChairView> chairs;
    std::vector<ShelfView> shelf;
    std::vector<PlaceView> places;
    std::vector<RouteView> routes;
    std::vector<ToolView> tools;
    std::string profile_name;           ///< empty: nobody
    std::vector<std::string> profiles;  ///< who else practises here
};

/// Reads the saves; works without them. Runs that cannot be opened any more are left out.
HomeView home_view(const Desk& desk, const std::optional<Id>& profile);

}  // namespace alongside::app
