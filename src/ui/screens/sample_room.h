#pragma once
/// A room's session for the samples: the same evening in Fenside, in each phase. For samples.cpp and for pictures of
/// the wall.
#include <optional>
#include <string_view>
#include <vector>

#include "app/app_state.h"

namespace alongside::ui::screens {

/// The walls, in the order in which a room meets them: "wall-lobby", "wall-vote-1".
const std::vector<std::string_view>& wall_sample_names();
/// None if there is no wall of that name. `depth` in picture heights.
std::optional<app::WallView> wall_sample(std::string_view name, int depth = 6);

namespace story {

/// The trainer's view beside the wall of this name.
app::RoomState room(std::string_view name);
/// Phones as they are open in it, with somebody who asks for plain words.
app::PhonesView phones();
app::RoomState set_up();
/// Sessions that can go on, and none chosen yet.
app::RoomState kept_rooms();

}  // namespace story

}  // namespace alongside::ui::screens
