/// Baked masks: round, soft, torn, and made only once.
#include "ui/shapes.h"

#include <algorithm>
#include <numeric>

#include "near.h"
#include "support/catch.h"
#include "support/ui_driver.h"

using namespace alongside;
using namespace alongside::ui;

namespace {

std::uint8_t at(const std::vector<std::uint8_t>& mask, int side, int x, int y) {
    return mask[static_cast<std::size_t>(y * side + x)];
}

double sum(const std::vector<std::uint8_t>& mask) {
    return std::accumulate(mask.begin(), mask.end(), 0.0) / 255;
}

}  // namespace

TEST_CASE("a disc covers the area of a circle and fades only at its rim") {
    const auto disc = disc_mask(20, 0);
    CHECK(test::near(sum(disc), 3.14159 * 100, 1.5));
    CHECK(at(disc, 20, 10, 10) == 255);
    CHECK(at(disc, 20, 0, 0) == 0);
}

TEST_CASE("a ring is a rim of its width") {
    const auto ring = disc_mask(20, 3);
    CHECK(test::near(sum(ring), 3.14159 * (100 - 49), 1.5));
    CHECK(at(ring, 20, 10, 10) == 0);
    CHECK(at(ring, 20, 10, 1) == 255);
}

TEST_CASE("a shadow is the same along its edges, so that it can be stretched") {
    const auto shadow = shadow_mask(8, 12);
    const int side = 2 * (8 + 12) + 1;
    for (int y = 0; y < side; ++y)
        CHECK(at(shadow, side, 20, y) >= at(shadow, side, 19, y));
    CHECK(at(shadow, side, 20, 20) == *std::ranges::max_element(shadow));
    CHECK(at(shadow, side, 20, 20) > 150);
    CHECK(at(shadow, side, 0, 0) == 0);
    CHECK(at(shadow, side, 20, 0) < 16);
}

TEST_CASE("paper tears along its whole width, each promise in its own way, always the same") {
    const PixelSize size{200, 12};
    const auto first = torn_mask(size, 1);
    CHECK(first == torn_mask(size, 1));
    CHECK(first != torn_mask(size, 2));
    for (int x = 0; x < size.w; ++x)
        CHECK(at(first, size.w, x, 0) > 0);
}

TEST_CASE("every icon has ink inside its square and none at its corner") {
    for (int i = 0; i <= static_cast<int>(Icon::sound); ++i) {
        const auto mask = icon_mask(static_cast<Icon>(i), 24);
        INFO("icon " << i);
        CHECK(sum(mask) > 5);
        CHECK(at(mask, 24, 0, 0) == 0);
    }
}

TEST_CASE("a mask is made once and given back") {
    test::FakeTextures textures;
    {
        Shapes shapes(textures);
        const Texture disc = shapes.disc(12, 0);
        CHECK(shapes.disc(12, 0) == disc);
        CHECK(shapes.disc(12, 1) != disc);
        CHECK(textures.alive() == 2);
        shapes.forget();
        CHECK(textures.alive() == 0);
        shapes.shadow(4, 4);
        shapes.torn({30, 8}, 7);
        shapes.icon(Icon::tick, 16);
        CHECK(textures.alive() == 3);
    }
    CHECK(textures.alive() == 0);
}
