#pragma once
/// The outlines of the shapes on cards, for whatever draws them.
#include <vector>

#include "records/paper.h"

namespace alongside::records {

struct Corner {
    double x = 0;  ///< 0 at the left, 1 at the right
    double y = 0;  ///< 0 at the top, 1 at the bottom
};

/// The corners in order, within a square of side 1; those of a curve are close together. None for Shape::none.
std::vector<Corner> outline_of(Shape shape);

/// Where the middle of a letter stands in it, and how high the letter may be, as a part of the square.
struct Room {
    Corner middle = {0.5, 0.5};
    double height = 0.5;
};
Room room_in(Shape shape);

}  // namespace alongside::records
