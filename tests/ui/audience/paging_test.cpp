/// What does not fit on a page is turned over to: nothing is lost, nothing is cut.
#include "ui/audience/paging.h"

#include <random>

#include "support/catch.h"

using namespace alongside::ui::audience;

namespace {

using Pages = std::vector<PageOfLines>;

BlockSize lines(std::size_t count) {
    return {.gap = 5, .lines = count, .line = 10};
}

BlockSize title() {
    return {.gap = 5, .lines = 1, .line = 10, .keep_with_next = true};
}

}  // namespace

TEST_CASE("with nothing to say there is one empty page", "[wall]") {
    CHECK(into_pages({}, 100) == Pages{{}});
}

TEST_CASE("what fits stands on one page, a gap between", "[wall]") {
    CHECK(into_pages({lines(2), lines(3)}, 55) == Pages{{{0, 0, 2, 0}, {1, 0, 3, 25}}});
}

TEST_CASE("a block that no longer fits goes over whole", "[wall]") {
    CHECK(into_pages({lines(2), lines(3)}, 54) == Pages{{{0, 0, 2, 0}}, {{1, 0, 3, 0}}});
}

TEST_CASE("a block longer than a page is parted between lines", "[wall]") {
    CHECK(into_pages({lines(7)}, 30) == Pages{{{0, 0, 3, 0}}, {{0, 3, 6, 0}}, {{0, 6, 7, 0}}});
    CHECK(into_pages({lines(1), lines(4)}, 39) == Pages{{{0, 0, 1, 0}, {1, 0, 2, 15}}, {{1, 2, 4, 0}}});
}

TEST_CASE("a heading never stands alone at the foot", "[wall]") {
    CHECK(into_pages({lines(2), title(), lines(2)}, 50) == Pages{{{0, 0, 2, 0}}, {{1, 0, 1, 0}, {2, 0, 2, 15}}});
    CHECK(into_pages({lines(2), title(), lines(9)}, 50) ==
          Pages{{{0, 0, 2, 0}}, {{1, 0, 1, 0}, {2, 0, 3, 15}}, {{2, 3, 8, 0}}, {{2, 8, 9, 0}}});
}

TEST_CASE("a line taller than the page has a page to itself", "[wall]") {
    CHECK(into_pages({lines(2)}, 4) == Pages{{{0, 0, 1, 0}}, {{0, 1, 2, 0}}});
}

TEST_CASE("every line stands on exactly one page, in order, and within the page", "[wall]") {
    std::mt19937 random(7);
    const auto up_to = [&](std::size_t most) { return static_cast<std::size_t>(random()) % (most + 1); };
    for (int round = 0; round < 2000; ++round) {
        std::vector<BlockSize> blocks;
        const std::size_t count = up_to(8);
        for (std::size_t i = 0; i < count; ++i)
            blocks.push_back({static_cast<float>(up_to(9)), 1 + up_to(11), static_cast<float>(4 + up_to(16)),
                              static_cast<float>(up_to(6)), up_to(3) == 0});
        const float height = static_cast<float>(20 + up_to(100));
        std::vector<std::size_t> said(count, 0);
        std::size_t last = 0;
        for (const PageOfLines& page : into_pages(blocks, height)) {
            for (const Piece& piece : page) {
                REQUIRE(piece.block >= last);
                REQUIRE(piece.first == said[piece.block]);
                REQUIRE(piece.end > piece.first);
                const float foot = piece.y + static_cast<float>(piece.end - piece.first) * blocks[piece.block].line;
                REQUIRE(foot <= height + 0.01F);
                said[piece.block] = piece.end;
                last = piece.block;
            }
        }
        for (std::size_t i = 0; i < count; ++i)
            REQUIRE(said[i] == blocks[i].lines);
    }
}
