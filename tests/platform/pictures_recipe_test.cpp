/// Recipes of people: what an author may write, and what comes of it.
#include "pictures_files.h"
#include "platform/recipe.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::platform;

namespace {

Recipe read(const std::string& text) {
    const auto recipe = read_recipe(text);
    INFO((recipe ? std::string() : recipe.error().message));
    REQUIRE(recipe);
    return *recipe;
}

/// A part that says where it is from.
Result<Drawing> named_part(std::string_view layer, std::string_view part) {
    return Drawing{{0, 0, 512, 512}, "[" + std::string(layer) + "/" + std::string(part) + "]"};
}

std::string composed(const std::string& text, const std::string& expression, bool ground = true) {
    const auto drawing = compose(read(text), expression, ground, named_part);
    REQUIRE(drawing);
    return drawing->body;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a recipe names parts by layer and colours by name", "[recipe]") {
    const Recipe recipe =
        read("# Somebody\n\nhair: bob\nmarks: freckles, rosy 4 -2 1.5\ncolour-skin: D9A07A\nmirror: yes\n");
    CHECK(recipe.mirror);
    CHECK(recipe.colours.at("skin") == "D9A07A");
    CHECK(recipe.parts.at("hair") == std::vector<Placed>{{"bob"}});
    CHECK(recipe.parts.at("marks") == std::vector<Placed>{{"freckles"}, {"rosy", 4, -2, 1.5F}});
}

TEST_CASE("a line that a recipe does not know is answered with its number", "[recipe]") {
    const std::string line =
        GENERATE(as<std::string>(), "hat: cap", "hair", "hair:", "hair: ../../etc/passwd", "hair: bob 3",
                 "hair: bob 1 2 9", "hair: bob x y", "colour-skin: pink", "colour-fur: D9A07A", "colour-skin: #D9A0",
                 "mirror: perhaps", "angry.mouth: shout", "wary.hat: cap", "hair: b,b,b,b,b,b,b,b,b");
    INFO(line);
    const auto recipe = read_recipe("hair: bob\n" + line + "\n");
    REQUIRE_FALSE(recipe);
    CHECK(recipe.error().message ==
          "Line 2 is not a part or a colour that a recipe knows. Write for instance \"hair: bob\" or \"colour-skin: "
          "D9A07A\".");
}

TEST_CASE("a recipe without end is not read to its end", "[recipe]") {
    const auto recipe = read_recipe(std::string(200, '\n'));
    REQUIRE_FALSE(recipe);
    CHECK(recipe.error().message == "A recipe has at most 120 lines and 8 KB.");
    CHECK_FALSE(read_recipe("hair: " + std::string(9000, 'b')));
}

TEST_CASE("parts are laid from the back to the front, whatever the order of the lines", "[recipe]") {
    const std::string body = composed("hair: bob\nclothes: coat\nhead: oval\n", "watching");
    CHECK(body.find("[clothes/coat]") < body.find("[head/oval]"));
    CHECK(body.find("[head/oval]") < body.find("[hair/bob]"));
}

TEST_CASE("eyes, mouth and brows follow the expression", "[recipe]") {
    const std::string body = composed("eyes: round\nmouth: full\nbrows: fine\nhair: bob\n", "with-you");
    CHECK(holds(body, "[eyes/round-with-you]"));
    CHECK(holds(body, "[mouth/full-with-you]"));
    CHECK(holds(body, "[brows/fine-with-you]"));
    CHECK(holds(body, "[hair/bob]"));
}

TEST_CASE("a person may do an expression in their own way", "[recipe]") {
    const std::string text =
        "mouth: full\nfront: badge\nhostile.mouth: shout-hostile\nhostile.front: badge, palm\ncold.front: none\n";
    CHECK(holds(composed(text, "hostile"), "[mouth/shout-hostile]"));
    CHECK(holds(composed(text, "hostile"), "[front/palm]"));
    CHECK(holds(composed(text, "wary"), "[mouth/full-wary]"));
    CHECK_FALSE(holds(composed(text, "wary"), "[front/palm]"));
    CHECK_FALSE(holds(composed(text, "cold"), "[front/badge]"));
}

TEST_CASE("a person is cut out unless a ground is asked for", "[recipe]") {
    CHECK(holds(composed("ground: plain\n", "watching", true), "[ground/plain]"));
    CHECK_FALSE(holds(composed("ground: plain\n", "watching", false), "[ground/plain]"));
}

TEST_CASE("reserved colours are replaced, and those not given are made from those that are", "[recipe]") {
    const Recipe recipe = read("colour-skin: 808080\ncolour-hair: 102030\n");
    CHECK(recolour("#F0A001 #F0B001", recipe) == "#808080 #102030");
    CHECK(recolour("#F0A002", recipe) == "#7C6D6B");
    CHECK(recolour("#123456", recipe) == "#123456");
}

TEST_CASE("a part that is missing is named", "[recipe]") {
    const auto drawing =
        compose(read("hair: bob\n"), "watching", true, [](std::string_view layer, std::string_view part) {
            return Result<Drawing>(fail("gone", std::string(layer) + "/" + std::string(part) + " is gone."));
        });
    REQUIRE_FALSE(drawing);
    CHECK(drawing.error().message == "hair/bob is gone.");
}

TEST_CASE("no reserved colour of any part is left over", "[recipe][assets]") {
    for (const auto& file : test::art("people/parts", ".svg")) {
        INFO(file.string());
        const std::string plain = recolour(test::read_bytes(file), {});
        for (const char group : std::string("ABCDEF")) {
            CHECK_FALSE(holds(plain, std::string("#F0") + group + "0"));
        }
    }
}
