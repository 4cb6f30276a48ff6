#include "ui/icons.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "ui/geometry.h"

namespace alongside::ui {

namespace {

/// A pictogram is strokes in a square of 24 by 24.
struct Stroke {
    Point a;
    Point b;
};

using Strokes = std::vector<Stroke>;

void line(Strokes& out, std::initializer_list<Point> points) {
    const auto* previous = points.begin();
    for (const auto* point = previous + 1; point != points.end(); previous = point++)
        out.push_back({*previous, *point});
}

/// From angle `from` to `to`, in turns, clockwise from the right.
void arc(Strokes& out, Point centre, float radius, float from, float to) {
    constexpr int pieces = 24;
    constexpr float turn = 6.2831853F;
    const auto at = [&](int i) {
        const float angle = (from + (to - from) * static_cast<float>(i) / pieces) * turn;
        return Point{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
    };
    for (int i = 0; i < pieces; ++i)
        out.push_back({at(i), at(i + 1)});
}

void gear(Strokes& out) {
    arc(out, {12, 12}, 3.2F, 0, 1);
    arc(out, {12, 12}, 6.8F, 0, 1);
    for (int tooth = 0; tooth < 8; ++tooth) {
        const float angle = static_cast<float>(tooth) * 0.7853982F;
        const Point way{std::cos(angle), std::sin(angle)};
        line(out, {{12 + way.x * 6.8F, 12 + way.y * 6.8F}, {12 + way.x * 9.4F, 12 + way.y * 9.4F}});
    }
}

void lock(Strokes& out) {
    line(out, {{5.5F, 11}, {18.5F, 11}, {18.5F, 20}, {5.5F, 20}, {5.5F, 11}});
    arc(out, {12, 8.5F}, 4, 0.5F, 1);
    line(out, {{8, 8.5F}, {8, 11}});
    line(out, {{16, 8.5F}, {16, 11}});
}

void ear(Strokes& out) {
    arc(out, {12.5F, 9.5F}, 5.8F, 0.5F, 1.08F);
    line(out, {{17.6F, 12.2F}, {14.2F, 16.2F}, {13.2F, 19}});
    arc(out, {10.6F, 18.2F}, 2.7F, 0.05F, 0.5F);
    arc(out, {12.5F, 9.8F}, 2.5F, 0.5F, 1.05F);
}

void pen(Strokes& out) {
    line(out, {{4.5F, 19.5F}, {6, 14.5F}, {15.5F, 5}, {19, 8.5F}, {9.5F, 18}, {4.5F, 19.5F}});
    line(out, {{13, 7.5F}, {16.5F, 11}});
}

void person(Strokes& out) {
    arc(out, {12, 8}, 3.8F, 0, 1);
    arc(out, {12, 20.5F}, 7, 0.5F, 1);
}

void arrow(Strokes& out, float direction) {
    const float tip = 12 + 8 * direction;
    line(out, {{12 - 8 * direction, 12}, {tip, 12}});
    line(out, {{tip - 6.5F * direction, 5.5F}, {tip, 12}, {tip - 6.5F * direction, 18.5F}});
}

void cross(Strokes& out) {
    line(out, {{6, 6}, {18, 18}});
    line(out, {{18, 6}, {6, 18}});
}

void dots(Strokes& out) {
    for (const float x : {5.5F, 12.0F, 18.5F})
        line(out, {{x, 12}, {x + 0.1F, 12}});
}

void sound(Strokes& out) {
    line(out, {{4, 9.5F}, {7.5F, 9.5F}, {12, 5.5F}, {12, 18.5F}, {7.5F, 14.5F}, {4, 14.5F}, {4, 9.5F}});
    arc(out, {12, 12}, 4, -0.13F, 0.13F);
    arc(out, {12, 12}, 7.5F, -0.13F, 0.13F);
}

void alert(Strokes& out) {
    arc(out, {12, 12}, 8.8F, 0, 1);
    line(out, {{12, 7.5F}, {12, 13}});
    line(out, {{12, 16.4F}, {12, 16.5F}});
}

Strokes strokes(Icon icon) {
    Strokes out;
    switch (icon) {
        case Icon::tick:
            line(out, {{5, 12.5F}, {10, 17.5F}, {19.5F, 7}});
            break;
        case Icon::arrow_right:
            arrow(out, 1);
            break;
        case Icon::arrow_left:
            arrow(out, -1);
            break;
        case Icon::chevron_down:
            line(out, {{6, 9}, {12, 15.5F}, {18, 9}});
            break;
        case Icon::chevron_right:
            line(out, {{9, 6}, {15.5F, 12}, {9, 18}});
            break;
        case Icon::lock:
            lock(out);
            break;
        case Icon::close:
            cross(out);
            break;
        case Icon::ear:
            ear(out);
            break;
        case Icon::pen:
            pen(out);
            break;
        case Icon::person:
            person(out);
            break;
        case Icon::more:
            dots(out);
            break;
        case Icon::settings:
            gear(out);
            break;
        case Icon::dot:
            arc(out, {12, 12}, 1.4F, 0, 1);
            break;
        case Icon::ring:
            arc(out, {12, 12}, 6.5F, 0, 1);
            break;
        case Icon::sound:
            sound(out);
            break;
        case Icon::alert:
            alert(out);
            break;
    }
    return out;
}

float distance(Point p, const Stroke& s) {
    const Point d{s.b.x - s.a.x, s.b.y - s.a.y};
    const float length = d.x * d.x + d.y * d.y;
    const float along = length > 0 ? ((p.x - s.a.x) * d.x + (p.y - s.a.y) * d.y) / length : 0;
    const float t = std::clamp(along, 0.0F, 1.0F);
    return std::hypot(p.x - s.a.x - t * d.x, p.y - s.a.y - t * d.y);
}

}  // namespace

std::vector<std::uint8_t> icon_mask(Icon icon, int pixels) {
    const Strokes parts = strokes(icon);
    const float unit = static_cast<float>(pixels) / 24;
    const float half = std::max(0.7F, (icon == Icon::more ? 1.7F : 1.0F) * unit);
    std::vector<std::uint8_t> mask;
    mask.reserve(static_cast<std::size_t>(pixels) * static_cast<std::size_t>(pixels));
    for (int y = 0; y < pixels; ++y)
        for (int x = 0; x < pixels; ++x) {
            const Point p{(static_cast<float>(x) + 0.5F) / unit, (static_cast<float>(y) + 0.5F) / unit};
            float nearest = 100;
            for (const Stroke& part : parts)
                nearest = std::min(nearest, distance(p, part));
            mask.push_back(
                static_cast<std::uint8_t>(std::lround(std::clamp(half - nearest * unit + 0.5F, 0.0F, 1.0F) * 255)));
        }
    return mask;
}

}  // namespace alongside::ui
