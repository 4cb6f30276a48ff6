#include "records/shapes.h"

#include <cmath>
#include <numbers>

namespace alongside::records {

namespace {

constexpr int kCurve = 72;  // corners of a curve: at the size of a card nobody sees them

/// Corners around the middle, the first at the top; every second one at `inner`.
std::vector<Corner> around(int count, double inner = 0.5) {
    std::vector<Corner> corners;
    for (int i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * i / count;
        const double reach = i % 2 == 0 ? 0.5 : inner;
        corners.push_back({0.5 + reach * std::sin(turn), 0.5 - reach * std::cos(turn)});
    }
    return corners;
}

/// A circle below, and a point above.
std::vector<Corner> drop() {
    constexpr Corner middle = {0.5, 0.63};
    constexpr double reach = 0.37;
    constexpr double half_gap = 0.95;  // radians to each side of the top, where the sides run up to the point
    std::vector<Corner> corners = {{0.5, 0}};
    for (int i = 0; i <= kCurve; ++i) {
        const double turn = half_gap + (2 * std::numbers::pi - 2 * half_gap) * i / kCurve;
        corners.push_back({middle.x + reach * std::sin(turn), middle.y - reach * std::cos(turn)});
    }
    return corners;
}

}  // namespace

std::vector<Corner> outline_of(Shape shape) {
    switch (shape) {
        case Shape::none:
            return {};
        case Shape::circle:
            return around(kCurve);
        case Shape::square:
            return {{0.06, 0.06}, {0.94, 0.06}, {0.94, 0.94}, {0.06, 0.94}};
        case Shape::triangle:
            return {{0.5, 0.04}, {1, 0.94}, {0, 0.94}};
        case Shape::diamond:
            return around(4);
        case Shape::hexagon:
            return around(6);
        case Shape::star:
            return around(10, 0.26);
        case Shape::drop:
            return drop();
    }
    return {};
}

Room room_in(Shape shape) {
    switch (shape) {
        case Shape::triangle:
            return {{0.5, 0.65}, 0.4};
        case Shape::diamond:
            return {{0.5, 0.5}, 0.42};
        case Shape::star:
            return {{0.5, 0.51}, 0.3};
        case Shape::drop:
            return {{0.5, 0.63}, 0.4};
        default:
            return {};
    }
}

}  // namespace alongside::records
