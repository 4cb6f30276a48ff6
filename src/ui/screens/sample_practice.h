#pragma once
/// Practice tools as they might stand, for samples.cpp: a clinic in Fenside that may move.
#include "app/app_state.h"

namespace alongside::ui::screens::story {

std::vector<app::ToolView> tools();

// A tool at each of its stages.
app::PracticeState tool_cover();
app::PracticeState tool_begun();       ///< a cover, with something unfinished
app::PracticeState tool_statements();  ///< of a readiness check, half answered
app::PracticeState tool_question();    ///< one question by itself
app::PracticeState tool_prompts();     ///< of a one-page profile, one of them private
app::PracticeState tool_card();
app::PracticeState tool_ready();  ///< what a readiness check found
app::PracticeState tool_level();  ///< which level was suggested
app::PracticeState tool_leaving();
app::PracticeState tool_erasing();

}  // namespace alongside::ui::screens::story
