/// Characters that no installed font can show.
#include "platform/font_cover.h"

#include "support/catch.h"

using alongside::platform::FontCover;

TEST_CASE("plain text can be shown, and an invented letter cannot", "[fonts]") {
    const FontCover cover;
    CHECK_FALSE(cover.first_uncovered("The caf\xC3\xA9, at four."));
    CHECK_FALSE(cover.first_uncovered(""));
    CHECK(cover.first_uncovered("A box: \xF3\xBF\xBF\xB0") == char32_t{0xFFFF0});
}

TEST_CASE("white space and accents by themselves need no picture", "[fonts]") {
    CHECK_FALSE(FontCover().first_uncovered("one two\nthree \xE2\x80\x8D e\xCC\x81"));
}
