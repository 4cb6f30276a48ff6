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

constexpr std::array<Rule, 16> elements = {{
    {"use", "In Inkscape: Edit, Clone, Unlink Clone"},
    {"text", "Turn letters into paths: Path, Object to Path"},
    {"flowRoot", "Turn letters into paths: Path, Object to Path"},
    {"clipPath", "Cut the shape itself: Path, Intersection"},
    {"mask", "Cut the shape itself, or give it an opacity"},
    {"filter", "Draw the shadow or the blur as a shape with an opacity"},
    {"image", "Draw it with shapes"},
    {"pattern", "Draw the pieces of the pattern"},
    {"meshgradient", "Use a gradient of one line or one circle"},
    {"symbol", "Unlink its clones and delete it"},
    {"marker", "Draw the arrow's head as a shape"},
    {"style", "Give each shape its own fill and stroke"},
    {"switch", "Take the group out of it"},
    {"foreignObject", "Draw it with shapes"},
    {"script", "A drawing needs none"},
    {"animate", "A drawing stands still"},
}};

/// A property, the value that does no harm, and what to do about any other.
struct PropertyRule {
    std::string_view name;
    std::string_view harmless;
    std::string_view instead;
};

constexpr std::array<PropertyRule, 11> properties = {{
    {"class", "", "Give each shape its own fill and stroke"},
    {"clip-path", "none", "Cut the shape itself: Path, Intersection"},
    {"mask", "none", "Cut the shape itself, or give it an opacity"},
    {"filter", "none", "Draw the shadow or the blur as a shape with an opacity"},
    {"marker-start", "none", "Draw the arrow's head as a shape"},
    {"marker-mid", "none", "Draw the arrow's head as a shape"},
    {"marker-end", "none", "Draw the arrow's head as a shape"},
    {"mix-blend-mode", "normal", "Choose the colour that the blend would give"},
    {"paint-order", "normal", "Draw the stroke as a shape of its own, behind"},
    {"transform-origin", "", "Move the shape itself"},
    {"visibility", "visible", "Delete the shape, or hide it with display=\"none\""},
}};

constexpr std::array<std::string_view, 10> names_of_colours = {"red",     "green", "blue", "yellow", "cyan",
                                                               "magenta", "black", "grey", "gray",   "white"};

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? "" : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

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

/// An attribute of a tag, or one setting of its style.
struct Setting {
    std::string_view tag;  ///< "<rect", from its opening on
    std::string_view name;
    std::string_view value;
};

template <class Each>
void each_of_style(std::string_view tag, std::string_view style, const Each& each) {
    for (std::size_t at = 0; at < style.size();) {
        const std::size_t end = std::min(style.find(';', at), style.size());
        const std::string_view one = style.substr(at, end - at);
        if (const std::size_t colon = one.find(':'); colon != std::string_view::npos)
            each(Setting{tag, trimmed(one.substr(0, colon)), trimmed(one.substr(colon + 1))});
        at = end + 1;
    }
}

/// Every setting of a tag, from its opening to where its text ends; answers how long the tag is.
template <class Each>
std::size_t each_of_tag(std::string_view tag, const Each& each) {
    std::size_t at = std::min(tag.find_first_of(" \t\r\n>"), tag.size());
    while (at < tag.size() && tag[at] != '>') {
        const std::size_t equals = tag.find_first_of("=>", at);
        if (equals == std::string_view::npos || tag[equals] == '>' || equals + 1 >= tag.size())
            return std::min(equals, tag.size());
        const std::size_t end = tag.find(tag[equals + 1], equals + 2);
        if (end == std::string_view::npos)
            return tag.size();
        const std::string_view name = trimmed(tag.substr(at, equals - at));
        const std::string_view value = trimmed(tag.substr(equals + 2, end - equals - 2));
        if (name == "style")
            each_of_style(tag, value, each);
        else
            each(Setting{tag, name, value});
        at = end + 1;
    }
    return at;
}

template <class Each>
void each_setting(std::string_view svg, const Each& each) {
    for (std::size_t at = svg.find('<'); at != std::string_view::npos; at = svg.find('<', at + 1)) {
        if (at + 1 < svg.size() && svg[at + 1] >= 'a' && svg[at + 1] <= 'z')
            at += each_of_tag(svg.substr(at), each);
    }
}

bool is_gradient(std::string_view tag) {
    return tag.starts_with("<linearGradient") || tag.starts_with("<radialGradient");
}

bool is_paint(std::string_view name) {
    return name == "fill" || name == "stroke" || name == "stop-color";
}

bool is_known_paint(std::string_view value) {
    if (value.starts_with('#'))
        return (value.size() == 4 || value.size() == 7) &&
               value.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
    return value == "none" || value.starts_with("url(#") || value.starts_with("rgb(") ||
           std::ranges::find(names_of_colours, value) != names_of_colours.end();
}

/// A share of the sheet's size is taken of another size than the one that an author sees.
bool is_share_of_sheet(const Setting& one) {
    constexpr std::array<std::string_view, 8> lengths = {"x", "y", "width", "height", "cx", "cy", "r", "stroke-width"};
    return one.value.ends_with('%') && !is_gradient(one.tag) && std::ranges::find(lengths, one.name) != lengths.end();
}

/// The gradient is known by the time that something is filled with it.
bool is_defined_before(std::string_view svg, const Setting& one) {
    const std::string_view id = one.value.substr(5, one.value.find(')') - 5);
    const std::string_view before = svg.substr(0, static_cast<std::size_t>(one.tag.data() - svg.data()));
    return before.find(fmt::format("id=\"{}\"", id)) != std::string_view::npos ||
           before.find(fmt::format("id='{}'", id)) != std::string_view::npos;
}

std::string slip_in(std::string_view svg, const Setting& one) {
    const auto* rule = std::ranges::find(properties, one.name, &PropertyRule::name);
    if (rule != properties.end() && one.value != rule->harmless)
        return fmt::format("\"{}\" would not be drawn. {}.", one.name, rule->instead);
    if (is_paint(one.name) && !is_known_paint(one.value))
        return fmt::format(
            "The colour \"{}\" would come out wrong. Write it as #RRGGBB, such as #0E625F, and an opacity apart.",
            one.value);
    if (is_paint(one.name) && one.value.starts_with("url(#") && !is_defined_before(svg, one))
        return fmt::format("\"{}\" would not be drawn. A gradient must stand before the shapes that it fills.",
                           one.value);
    if (one.name == "href" && is_gradient(one.tag))
        return "\"href\" of a gradient would not be drawn. Write xlink:href.";
    if (is_share_of_sheet(one))
        return fmt::format("\"{}\" as a share ({}) would come out wrong. Write the number.", one.name, one.value);
    return {};
}

}  // namespace

std::vector<std::string> svg_slips(std::string_view svg) {
    std::vector<std::string> slips;
    const auto add = [&](std::string slip) {
        if (!slip.empty() && std::ranges::find(slips, slip) == slips.end())
            slips.push_back(std::move(slip));
    };
    for (const Rule& rule : elements) {
        if (has_element(svg, rule.word))
            add(fmt::format("<{}> would not be drawn. {}.", rule.word, rule.instead));
    }
    if (const std::size_t root = svg.find("<svg");
        root != std::string_view::npos && has_element(svg.substr(root + 4), "svg"))
        add("An <svg> inside the drawing would stand elsewhere. Copy what it holds into a group.");
    each_setting(svg, [&](const Setting& one) { add(slip_in(svg, one)); });
    return slips;
}

}  // namespace alongside::platform
