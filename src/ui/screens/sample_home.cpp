#include "ui/screens/sample_home.h"

namespace alongside::ui::screens::story {

using app::AppState;

AppState empty_home(AppState state) {
    state.home = {};
    return state;
}

AppState new_home(AppState state) {
    state.home.newcomer = true;
    state.home.carry_on.reset();
    state.home.chairs.clear();
    state.home.profile_name.clear();
    state.home.profiles.clear();
    return state;
}

AppState unkept_home(AppState state) {
    state.home.carry_on.reset();
    state.home.profile_name.clear();
    state.keeps = false;
    state.trouble = "The folder for what is kept cannot be written.";
    state.status = "You have left. Nothing was kept.";
    return state;
}

AppState edited_home(AppState state) {
    state.home.carry_on->fit = "5 of your 7 choices can stay.";
    return state;
}

AppState home_map(AppState state) {
    state.preferences.home = app::HomeLook::map;
    state.place = "sports-hall";
    return state;
}

AppState home_list(AppState state) {
    state.preferences.home = app::HomeLook::list;
    state.unfolded["route/lived-experience"] = true;
    return state;
}

}  // namespace alongside::ui::screens::story
