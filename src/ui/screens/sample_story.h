#pragma once
/// What the samples are made of: an evening in Fenside in the app's own view values. For samples.cpp.
#include "app/app_state.h"

namespace alongside::ui::screens::story {

app::CardView card();
app::ModuleView module();
app::AboutView about();
app::HomeView home();
app::SceneView scene();
/// The same scene with every text as long as it may be.
app::SceneView long_scene();
std::vector<app::PersonView> people_afterwards();
app::PageView ten_days_later();
app::DebriefView debrief();
std::vector<app::AxisWords> axes();

}  // namespace alongside::ui::screens::story
