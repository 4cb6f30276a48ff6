#include "ui/widgets/parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "core/base/text.h"

namespace alongside::ui {

namespace {

/// The first character of a name, whole.
std::string_view initial(std::string_view name) {
    std::size_t end = name.empty() ? 0 : 1;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        ++end;
    return name.substr(0, end);
}

/// A quiet tint of its own for each name, the same in every session.
Rgba tint_for(const Theme& theme, std::string_view name) {
    const unsigned sum = std::accumulate(
        name.begin(), name.end(), 7U, [](unsigned hash, char c) { return hash * 31 + static_cast<unsigned char>(c); });
    return medallion_fill(theme, static_cast<int>(sum % 7) - 3);
}

}  // namespace

void Lines::add(std::string_view words, const TextStyle& style, Rgba colour, float gap_before,
                std::optional<Icon> icon) {
    if (words.empty())
        return;
    const float y = lines_.empty() ? 0 : size_.h + gap_before;
    TextRef text = ui_.text(words, style, width_ - indent(icon));
    size_.w = std::max(size_.w, text->size().w + indent(icon));
    size_.h = y + text->size().h;
    lines_.push_back({std::move(text), colour, y, icon});
}

void Lines::paint(Point at) const {
    for (const Line& line : lines_) {
        const float one_line = line.text->size().h / static_cast<float>(line.text->lines());
        const float side = icon_side();
        if (line.icon)
            ui_.painter().icon(*line.icon, {at.x, at.y + line.y + (one_line - side) / 2, side, side}, line.colour);
        ui_.painter().text(*line.text, {at.x + indent(line.icon), at.y + line.y}, line.colour);
    }
}

TextRef balanced(Ui& ui, std::string_view words, const TextStyle& style, float width) {
    constexpr int steps = 6;  // to within a sixty-fourth of the width
    TextRef widest = ui.text(words, style, width);
    const std::vector<std::string_view> each = split_words(words);
    if (widest->lines() < 2 || each.empty()) {
        return widest;
    }
    const std::string_view longest = *std::max_element(
        each.begin(), each.end(), [](std::string_view a, std::string_view b) { return a.size() < b.size(); });
    float too_little = ui.text(longest, style, width)->size().w;  // narrower would break it
    float enough = width;
    for (int i = 0; i < steps && too_little < enough; ++i) {
        const float middle = std::min(enough, std::ceil((enough + too_little) / 2));
        const TextRef narrower = ui.text(words, style, middle);
        const bool fits = narrower->lines() == widest->lines() && narrower->size().w <= middle;
        (fits ? enough : too_little) = middle;
    }
    return ui.text(words, style, enough);
}

std::string joined(std::initializer_list<std::string_view> parts, std::string_view mark) {
    std::string all;
    for (const std::string_view part : parts) {
        if (part.empty())
            continue;
        if (!all.empty())
            all += mark;
        all += part;
    }
    return all;
}

std::string sentences(std::initializer_list<std::string_view> parts) {
    std::string all;
    for (const std::string_view part : parts) {
        if (part.empty())
            continue;
        const bool ended = all.empty() || std::string_view(".!?\"").find(all.back()) != std::string_view::npos ||
                           all.ends_with("\u201d");
        if (!all.empty())
            all += ended ? " " : ". ";
        all += part;
    }
    return all;
}

Box card_box(Ui& ui, float warm, bool chosen, bool locked) {
    const Theme& t = ui.theme();
    const float radius = ui.px(static_cast<float>(Radius::card));
    if (locked)
        return {
            .fill = t[Colour::ground], .border = t[Colour::line], .border_width = ui.line_width(), .radius = radius};
    Box box{.fill = mix(t[Colour::surface], t[Colour::raised], warm), .radius = radius};
    if (chosen)
        box.fill = t[Colour::accent_wash];
    box.border = mix(t[Colour::border], t[Colour::accent], warm);
    box.border_width = ui.line_width();
    box.shadow = ui.px(10.0F);
    box.shadow_colour = with_alpha(t[Colour::shadow], (0.06F + 0.10F * warm) * t.shadow_strength);
    return box;
}

float warmth(Ui& ui, std::string_view key, const Interaction& now) {
    return std::max(now.held ? 1.0F : 0.0F, ui.ease(key, now.hovered ? 1 : 0));
}

void paint_initial(Ui& ui, std::string_view name, Point middle, float cap, Rgba colour) {
    TextStyle style = ui.style(Type::body);
    style.weight = Weight::semibold;
    style.cap = std::max(6, static_cast<int>(cap));
    style.line_height = 1;
    style.label = true;
    const TextRef letter = ui.text(initial(name), style, 4 * cap);
    const float baseline = middle.y + static_cast<float>(style.cap) / 2;
    ui.painter().text(*letter, {middle.x - letter->size().w / 2, std::round(baseline - letter->baseline())}, colour);
}

void paint_medallion(Ui& ui, const Rect& box, std::string_view name, std::string_view picture, float opacity) {
    const int side = static_cast<int>(box.w);
    PictureAnswer answer;
    if (!picture.empty())
        answer = ui.services().pictures.picture({picture, {side, side}, side / 2});
    const float shown = ui.ease(std::string(name) + "#face", answer.state == PictureState::ready ? 1 : 0, motion::slow);
    Painter& painter = ui.painter();
    painter.push_opacity(opacity);
    if (shown < 1) {
        painter.disc(box.centre(), box.w, tint_for(ui.theme(), name));
        paint_initial(ui, name, box.centre(), box.h * 0.30F, ui.theme()[Colour::ink]);
    }
    if (answer.state == PictureState::ready)
        painter.picture(answer.texture, box, shown);
    painter.pop_opacity();
}

}  // namespace alongside::ui
