#pragma once
/// A person as a recipe: which parts, in which colours, and what the face does in each expression.
///
/// A recipe is a short text of `key: value` lines under `assets/people`. Parts are drawings that share one view box and
/// stand under `assets/people/parts/<layer>/<part>.svg`. They are drawn in reserved colours (#F0A001 is "skin"), which
/// the recipe's colours replace in the text before anything is drawn. assets/README.md explains both to authors.
/// Reads no files: it asks for the drawing of a part.
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/svg.h"

namespace alongside::platform {

/// The stances of a scenario, from -3 to +3.
inline constexpr std::array<std::string_view, 7> expressions = {"hostile", "cold", "wary",    "watching",
                                                                "willing", "warm", "with-you"};

/// Where a part stands in the pile, from the back to the front.
struct Layer {
    std::string_view name;
    bool head = false;     ///< moves with the head
    bool changes = false;  ///< has a drawing for each expression: eyes/round-wary.svg
    float face = 0;        ///< how far it goes along when the face turns aside in the head
    bool body = false;     ///< turns, leans and draws up its shoulders
};
inline constexpr std::array<Layer, 17> layers = {{
    {.name = "ground"},
    {.name = "behind"},
    {.name = "hair-back", .head = true, .face = -0.15F},
    {.name = "body", .body = true},
    {.name = "clothes", .body = true},
    {.name = "ears", .head = true, .face = -0.3F},
    {.name = "head", .head = true},
    {.name = "marks", .head = true, .face = 1},
    {.name = "beard", .head = true, .face = 0.5F},
    {.name = "nose", .head = true, .face = 1.25F},
    {.name = "eyes", .head = true, .changes = true, .face = 1},
    {.name = "mouth", .head = true, .changes = true, .face = 1},
    {.name = "brows", .head = true, .changes = true, .face = 1},
    {.name = "hair", .head = true, .face = 0.2F},
    {.name = "glasses", .head = true, .face = 1},
    {.name = "headwear", .head = true, .face = 0.2F},
    {.name = "front", .body = true},
}};

/// A part, moved and sized about the middle of the face.
struct Placed {
    std::string part;
    float dx = 0;
    float dy = 0;
    float scale = 1;
    bool operator==(const Placed&) const = default;
};

using PartsOf = std::map<std::string, std::vector<Placed>, std::less<>>;  ///< by layer

struct Recipe {
    std::map<std::string, std::string, std::less<>> colours;  ///< by name, as six hex digits
    PartsOf parts;
    std::map<std::string, PartsOf, std::less<>> changed;  ///< by expression: layers that differ there
    bool mirror = false;                                  ///< looks the other way
};

/// Wrong lines are answered with their number and what may stand there. Text from strangers is bounded: 8 KB, 120
/// lines.
Result<Recipe> read_recipe(std::string_view text);

/// Finds a part's drawing.
using FindPart = std::function<Result<Drawing>(std::string_view layer, std::string_view part)>;

/// Lays the parts over one another and colours them. Without `ground` the person is cut out, to stand in a place.
Result<Drawing> compose(const Recipe& recipe, std::string_view expression, bool ground, const FindPart& find);

/// Replaces the reserved colours; those that the recipe does not name are made from those that it does.
std::string recolour(std::string_view svg, const Recipe& recipe);

}  // namespace alongside::platform
