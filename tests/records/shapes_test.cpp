/// The shapes on voting cards can be told apart, and a letter has room in each.
#include "records/shapes.h"

#include <algorithm>
#include <cmath>

#include "support/catch.h"

using namespace alongside::records;

namespace {

/// Whether a point lies inside the outline, by counting the edges that a ray to the right crosses.
bool inside(const std::vector<Corner>& outline, Corner point) {
    bool in = false;
    for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const Corner a = outline[i];
        const Corner b = outline[j];
        if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) {
            in = !in;
        }
    }
    return in;
}

}  // namespace

TEST_CASE("every shape stays in its square, and holds the letter that is written in it") {
    for (int i = 1; i <= static_cast<int>(Shape::drop); ++i) {
        const auto shape = static_cast<Shape>(i);
        const std::vector<Corner> outline = outline_of(shape);
        INFO(i);
        for (const Corner& corner : outline) {
            CHECK((corner.x >= -1e-9 && corner.x <= 1 + 1e-9 && corner.y >= -1e-9 && corner.y <= 1 + 1e-9));
        }
        const Room room = room_in(shape);
        const double reach = room.height * 0.36;  // half of a capital letter
        for (const double dx : {-reach, reach}) {
            for (const double dy : {-reach, reach}) {
                CHECK(inside(outline, {room.middle.x + dx, room.middle.y + dy}));
            }
        }
    }
}
