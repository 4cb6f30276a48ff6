#pragma once
/// Points, sizes and boxes on the drawing surface, in physical pixels, y down.
///
/// Everything that is painted ends on whole pixels (`snapped`), so that both renderers give the same picture
/// and text stays crisp.

#include <algorithm>
#include <cmath>

namespace alongside::ui {

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    float w = 0;
    float h = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;

    bool operator==(const Rect&) const = default;
    float right() const { return x + w; }
    float bottom() const { return y + h; }
    Point centre() const { return {x + w / 2, y + h / 2}; }
    bool empty() const { return w <= 0 || h <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    /// True when no part of `inner` sticks out; half a pixel is forgiven for rounding.
    bool encloses(const Rect& inner) const {
        return inner.x >= x - 0.5F && inner.y >= y - 0.5F && inner.right() <= right() + 0.5F &&
               inner.bottom() <= bottom() + 0.5F;
    }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    /// Smaller by `d` on each side; larger when `d` is negative.
    Rect inset(float d) const { return {x + d, y + d, w - 2 * d, h - 2 * d}; }
    Rect inset(float dx, float dy) const { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
    Rect snapped() const {
        const float left = std::round(x);
        const float top = std::round(y);
        return {left, top, std::round(right()) - left, std::round(bottom()) - top};
    }
};

inline Rect intersection(const Rect& a, const Rect& b) {
    const float x = std::max(a.x, b.x);
    const float y = std::max(a.y, b.y);
    return {x, y, std::max(0.0F, std::min(a.right(), b.right()) - x),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - y)};
}

}  // namespace alongside::ui
