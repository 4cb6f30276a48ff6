/// Where the trainer's window and the room's picture go, on invented lists of displays.
#include "platform/displays.h"

#include "support/catch.h"

using namespace alongside::platform;

namespace {

const Display laptop{"eDP-1", 0, 0, 1920, 1080};
const Display projector{"HDMI-1", 1920, 0, 1280, 800};
const Display desk{"DELL U2419H 24\"", 3200, 0, 2560, 1440};

using List = std::vector<Display>;

}  // namespace

TEST_CASE("with one display the picture has a strip below it, in one window", "[displays]") {
    CHECK(place_wall(List{laptop}, {}) == WallPlace{WallSpot::strip, 0, 0});
    CHECK(place_wall(List{}, {}) == WallPlace{WallSpot::strip, 0, 0});
}

TEST_CASE("with one display the picture has a window of its own where that was asked for", "[displays]") {
    CHECK(place_wall(List{laptop}, {.window = true}) == WallPlace{WallSpot::window, 0, 0});
    CHECK(place_wall(List{laptop}, {.swapped = true, .window = true}) == WallPlace{WallSpot::window, 0, 0});
}

TEST_CASE("with two displays the picture fills the one that is not the laptop's", "[displays]") {
    CHECK(place_wall(List{laptop, projector}, {}) == WallPlace{WallSpot::screen, 0, 1});
    CHECK(place_wall(List{projector, laptop}, {}) == WallPlace{WallSpot::screen, 1, 0});
}

TEST_CASE("where no name gives the laptop away, its display is the main one, which comes first", "[displays]") {
    CHECK(place_wall(List{desk, projector}, {}) == WallPlace{WallSpot::screen, 0, 1});
}

TEST_CASE("with three displays the first that is not the laptop's is taken", "[displays]") {
    CHECK(place_wall(List{projector, laptop, desk}, {}) == WallPlace{WallSpot::screen, 1, 0});
    CHECK(place_wall(List{laptop, projector, desk}, {}) == WallPlace{WallSpot::screen, 0, 1});
}

TEST_CASE("a trainer can swap the two", "[displays]") {
    CHECK(place_wall(List{laptop, projector}, {.swapped = true}) == WallPlace{WallSpot::screen, 1, 0});
}

TEST_CASE("a mirrored projector is no second display", "[displays]") {
    const Display mirror{"HDMI-1", 0, 0, 1280, 800};
    CHECK(place_wall(List{laptop, mirror}, {}) == WallPlace{WallSpot::strip, 0, 0});
    CHECK(place_wall(List{laptop, mirror, desk}, {}) == WallPlace{WallSpot::screen, 0, 2});
}

TEST_CASE("a projector that is unplugged and plugged in again is found again", "[displays]") {
    const List both{laptop, projector};
    const WallPlace before = place_wall(both, {});
    CHECK(place_wall(List{laptop}, {}).spot == WallSpot::strip);
    CHECK(place_wall(both, {}) == before);
}

TEST_CASE("a laptop's own panel is known by its name", "[displays]") {
    CHECK(is_built_in("eDP-1"));
    CHECK(is_built_in("LVDS1"));
    CHECK(is_built_in("Built-in Retina Display"));
    CHECK_FALSE(is_built_in("HDMI-1"));
    CHECK_FALSE(is_built_in(""));
}

TEST_CASE("a display knows what lies on it", "[displays]") {
    CHECK(projector.contains(1920, 0));
    CHECK_FALSE(projector.contains(1919, 0));
    CHECK_FALSE(projector.contains(1920, 800));
}
