#include "ui/audience/lettering.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::audience {

namespace {

constexpr float farthest_by_height = 200;
constexpr float room_at_the_end = 0.96F;  // of a line's width
constexpr int most_balanced = 3;          // lines: more are read as running text
constexpr float full_size = 0.6F;         // of 1080: 648 pixels high and more is a wall, less is a copy

float times_the_rule(Use use) {
    switch (use) {
        case Use::body:
            return 1;
        case Use::choice:
            return 1.04F;
        case Use::question:
            return 1.2F;
        case Use::numeral:
            return 1.8F;
    }
    return 1;
}

Type type_of(Use use) {
    switch (use) {
        case Use::body:
            return Type::room_body;
        case Use::choice:
            return Type::room_choice;
        case Use::question:
            return Type::room_question;
        case Use::numeral:
            return Type::room_numeral;
    }
    return Type::room_body;
}

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The first character that stands on a line at this height or below; lines are in the order of the text.
std::size_t first_at_or_below(const TextLayout& layout, std::string_view text, std::size_t from, float y) {
    std::size_t low = from;
    std::size_t high = text.size();
    while (low < high) {
        std::size_t middle = low + (high - low) / 2;
        while (continues(text, middle))
            --middle;
        if (layout.caret(middle).centre().y >= y)
            high = middle;
        else
            low = layout.step(middle, 1);
    }
    return low;
}

std::string without_ends(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\n'))
        line.remove_suffix(1);
    return std::string(line);
}

}  // namespace

int cap_height(Use use, int depth) {
    const auto heights = static_cast<float>(std::clamp(depth, shallowest, deepest));
    return static_cast<int>(std::ceil(picture_height * heights / farthest_by_height * times_the_rule(use)));
}

TextStyle style_of(Use use, const WallLook& look) {
    TextStyle style = text_style(type_of(use), {}, {.letters = look.letters}, {});
    style.cap = cap_height(use, look.depth);
    style.line_height = use == Use::body || use == Use::choice ? 1.28F : 1.18F;
    return style;
}

TextStyle scaled(TextStyle style, float scale) {
    const float cap = static_cast<float>(style.cap) * scale;
    style.cap = std::max(4, static_cast<int>(scale < full_size ? std::floor(cap) : std::round(cap)));
    return style;
}

BrokenText break_text(Ui& ui, std::string_view words, const TextStyle& style, float width) {
    BrokenText broken;
    const std::string text = with_curved_quotes(words);
    if (text.empty())
        return broken;
    const TextRef widest = ui.text(text, style, width * room_at_the_end);
    const TextRef layout =
        widest->lines() > most_balanced ? widest : balanced(ui, text, style, width * room_at_the_end);
    const auto lines = static_cast<std::size_t>(layout->lines());
    broken.line_height = layout->size().h / static_cast<float>(lines);
    std::size_t begin = 0;
    for (std::size_t line = 1; line <= lines; ++line) {
        const float next = broken.line_height * static_cast<float>(line);
        const std::size_t end = line == lines ? text.size() : first_at_or_below(*layout, text, begin, next);
        broken.lines.push_back(without_ends(std::string_view(text).substr(begin, end - begin)));
        begin = end;
    }
    return broken;
}

}  // namespace alongside::ui::audience
