#include "platform/svg_slips.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace alongside::platform {

namespace {

struct Rule {
    std::string_view word;
    std::string_view instead;
};

constexpr std::array<Rule, 14> elements = {{
    {"use", "In Inkscape: Edit, Clone, Unlink Clone"},
    {"text", "Turn letters into paths: Path, Object to Path"},
    {"clipPath", "Cut the shape itself: Path, Intersection"},
    {"mask", "Cut the shape itself, or give it an opacity"},
    {"filter", "Draw the shadow or the blur as a shape with an opacity"},
    {"image", "Draw it with shapes"},
    {"pattern", "Draw the pieces of the pattern"},
    {"symbol", "Unlink its clones and delete it"},
    {"marker", "Draw the arrow's head as a shape"},
    {"style", "Give each shape its own fill and stroke"},
    {"switch", "Take the group out of it"},
    {"foreignObject", "Draw it with shapes"},
    {"script", "A drawing needs none"},
    {"animate", "A drawing stands still"},
}};

constexpr std::array<Rule, 9> phrases = {{
    {"class=", "Give each shape its own fill and stroke"},
    {"clip-path", "Cut the shape itself: Path, Intersection"},
    {"mask=", "Cut the shape itself, or give it an opacity"},
    {"filter=", "Draw the shadow or the blur as a shape with an opacity"},
    {"var(", "Write the colour itself, such as #0E625F"},
    {"currentColor", "Write the colour itself, such as #0E625F"},
    {"context-fill", "Write the colour itself, such as #0E625F"},
    {"mix-blend-mode", "Choose the colour that the blend would give"},
    {"objectBoundingBox", "Write gradientUnits=\"userSpaceOnUse\" on the gradient"},
}};

bool ends_name(char c) {
    return c == ' ' || c == '>' || c == '/' || c == '\n' || c == '\t' || c == '\r' || c == ':';
}

bool has_element(std::string_view svg, std::string_view name) {
    for (std::size_t at = svg.find(name); at != std::string_view::npos; at = svg.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if (at > 0 && svg[at - 1] == '<' && end < svg.size() && ends_name(svg[end]))
            return true;
    }
    return false;
}

/// Every gradient that holds its own stops must say that its numbers are those of the drawing.
bool has_flat_gradient(std::string_view svg) {
    for (const std::string_view kind : {"<linearGradient", "<radialGradient"}) {
        for (std::size_t at = svg.find(kind); at != std::string_view::npos; at = svg.find(kind, at + 1)) {
            const std::string_view tag = svg.substr(at, svg.find('>', at) - at);
            const bool borrowed = tag.find("href=") != std::string_view::npos || tag.ends_with('/');
            if (!borrowed && tag.find("userSpaceOnUse") == std::string_view::npos)
                return true;
        }
    }
    return false;
}

}  // namespace

std::vector<std::string> svg_slips(std::string_view svg) {
    std::vector<std::string> slips;
    for (const Rule& rule : elements) {
        if (has_element(svg, rule.word))
            slips.push_back(fmt::format("<{}> would not be drawn. {}.", rule.word, rule.instead));
    }
    for (const Rule& rule : phrases) {
        if (svg.find(rule.word) != std::string_view::npos)
            slips.push_back(fmt::format("\"{}\" would not be drawn. {}.", rule.word, rule.instead));
    }
    if (has_flat_gradient(svg))
        slips.push_back(
            "A gradient without gradientUnits=\"userSpaceOnUse\" would be drawn flat. Add it to the gradient.");
    return slips;
}

}  // namespace alongside::platform
