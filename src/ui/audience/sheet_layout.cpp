#include "ui/audience/sheet_layout.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include "ui/widgets/parts.h"

namespace alongside::ui::audience {

namespace {

// On a picture 1080 high.
constexpr float least_measure = 22;             // characters of a line beside the stage; with fewer there is no stage
constexpr float character = 0.8F;               // of the cap height, roughly
constexpr float face_lines = 2.2F;              // a face is this many lines high
constexpr float bars_share = 0.38F;             // of the width, for bars beside their answer
constexpr float close_lines = 1.14F;            // line height where every line counts
constexpr float close_gaps = 0.5F;              // of the usual
constexpr std::array larger{1.6F, 1.4F, 1.2F};  // times the rule's size, for few words
constexpr float well_filled = 0.75F;            // of the height: more is not few
constexpr std::array<float, 3> promise_lines{6, 2, 1};  // as many as cost no page

/// How a sheet is laid out: the first of these that takes fewest pages. `close`: with less between the lines, and
/// nothing larger than the last row needs; only for what then stands on one page. `brief`: and without what is said
/// aloud as well, and the line above.
struct Way {
    bool stage = true;  // with the place and its people, or the way in for phones
    bool close = false;
    bool brief = false;
    float times = 1;  // the size that the rule asks for
};
constexpr std::array ways{Way{true, false}, Way{false, false}, Way{false, true}, Way{false, true, true}};

TextStyle style_for(Use use, const WallLook& look, Way way) {
    TextStyle style = style_of(use, look);
    if (way.close) {
        style.cap = cap_height(Use::body, look.depth);
        style.line_height = close_lines;
    }
    return style;
}

TextStyle style_for(const Block& block, const WallLook& look, Way way) {
    TextStyle style = style_for(block.use, look, way);
    if (block.use != Use::numeral)
        style.cap = static_cast<int>(std::round(static_cast<float>(style.cap) * way.times));
    if (block.weight != Weight::regular)
        style.weight = block.weight;
    style.italic = block.italic && style.face != Face::dyslexic;
    return style;
}

float indent_of(const Block& block, const TextStyle& style) {
    const auto cap = static_cast<float>(style.cap);
    if (block.badged || !block.badge.empty())
        return std::round(cap * 2.5F);
    return block.name.empty() ? 0 : face_side(style) + std::round(cap * 0.7F);
}

void lay_bars(Ui& ui, Laid& laid, const TextStyle& small, float width) {
    const auto cap = static_cast<float>(small.cap);
    laid.bars_width = std::round(width * bars_share);
    float bars = 0;
    for (const Bar& bar : laid.block->bars) {
        const TextStyle style = style_of_bar(bar, small);
        laid.bars.push_back(break_text(ui, bar.said, style, laid.bars_width));
        bars += text_height(laid.bars.back());
        if (!bar.plain && bar.share > 0)
            laid.bar_from = std::max(laid.bar_from, ui.text(bar.said, style, 1e5F)->size().w + cap * 0.7F);
    }
    laid.bar_from = std::max(laid.bar_from, laid.bars_width * 0.5F);
    laid.height = std::max(bars, text_height(laid.text));
}

Laid lay_block(Ui& ui, const Block& block, const WallLook& look, Way way, float width) {
    Laid laid;
    laid.block = &block;
    laid.style = style_for(block, look, way);
    laid.indent = indent_of(block, laid.style);
    const float words = block.bars.empty() ? width : width * (1 - bars_share) - static_cast<float>(laid.style.cap);
    laid.text = break_text(ui, block.text, laid.style, words - laid.indent);
    if (!block.bars.empty())
        lay_bars(ui, laid, style_for(Use::body, look, way), width);
    return laid;
}

/// Bars of all answers begin at one place, so that they can be compared by eye.
void one_scale(std::vector<Laid>& blocks) {
    float from = 0;
    for (const Laid& laid : blocks)
        from = std::max(from, laid.bar_from);
    for (Laid& laid : blocks)
        laid.bar_from = from;
}

BlockSize size_of(const Laid& laid, Way way) {
    const auto cap = static_cast<float>(laid.style.cap) * (way.close ? close_gaps : 1);
    const bool whole = !laid.block->bars.empty();
    BlockSize size{.gap = cap * (laid.block->wide_gap ? 1.1F
                                 : laid.block->close  ? 0.42F
                                                      : 0.6F),
                   .lines = whole ? 1 : std::max<std::size_t>(1, laid.text.lines.size()),
                   .line = whole ? laid.height : laid.text.line_height,
                   .keep_with_next = laid.block->keep_with_next};
    if (!laid.block->name.empty())
        size.tail = std::max(0.0F, face_side(laid.style) - text_height(laid.text));
    return size;
}

/// Promises one after another, as many to a page as find room; each is whole.
std::vector<std::vector<std::string>> promise_pages(Ui& ui, const Sheet& sheet, const TextStyle& style, float width,
                                                    float most_lines) {
    std::vector<BlockSize> sizes;
    std::vector<BrokenText> broken;
    for (const std::string& one : sheet.promises) {
        broken.push_back(break_text(ui, one, style, width));
        sizes.push_back({.lines = broken.back().lines.size(), .line = 1});
    }
    std::vector<std::vector<std::string>> pages;
    if (sheet.promises.empty())
        return pages;
    const std::size_t longest = std::ranges::max(sizes, {}, &BlockSize::lines).lines;
    for (const PageOfLines& page : into_pages(sizes, std::max(most_lines, static_cast<float>(longest)))) {
        pages.emplace_back();
        for (const Piece& piece : page)
            for (std::size_t line = piece.first; line < piece.end; ++line)
                pages.back().push_back(broken[piece.block].lines[line]);
    }
    return pages;
}

/// Of what the slips are called. Where every line counts, or lines would become short, their colour has to say it.
float promised_width(Ui& ui, const Sheet& sheet, TextStyle style, bool close, std::size_t turns, float most) {
    style.weight = Weight::semibold;
    const auto cap = static_cast<float>(style.cap);
    const float width = ui.text(promised_words(sheet, turns, turns), style, 1e5F)->size().w + cap;
    return close || most - width < least_measure * character * cap ? 0 : width;
}

/// Height of the line above the words; of several, where they do not fit beside one another.
float lay_top(Ui& ui, const Sheet& sheet, Way way, Layout& layout) {
    if (way.brief)
        return 0;
    TextStyle strong = layout.small;
    strong.weight = Weight::semibold;
    layout.above = break_text(ui, sheet.above, strong, layout.column);
    layout.aside = break_text(ui, sheet.aside, layout.small, layout.column);
    const float beside =
        ui.text(sheet.above, strong, 1e5F)->size().w + ui.text(sheet.aside, layout.small, 1e5F)->size().w;
    layout.one_line = beside + 2 * static_cast<float>(layout.small.cap) < layout.column;
    const std::size_t lines = layout.above.lines.size() + layout.aside.lines.size();
    if (lines == 0)
        return 0;
    const auto cap = static_cast<float>(layout.small.cap);
    return layout.small_line * static_cast<float>(layout.one_line ? 1 : lines) +
           cap * 0.6F * (way.close ? close_gaps : 1);
}

void lay_pages(Layout& layout) {
    layout.pages = into_pages(layout.sizes, layout.height);
}

Layout lay_out_as(Ui& ui, const Sheet& sheet, const WallLook& look, float shape, Way way, float band) {
    Layout layout;
    layout.width = std::round(picture_height * shape);
    layout.stage = way.stage;
    layout.close = way.close;
    layout.small = style_for(Use::body, look, way);
    const auto cap = static_cast<float>(layout.small.cap);
    layout.small_line = ui.text("X", layout.small, 1e4F)->size().h;
    const auto promises_in = [&](std::size_t turns) {
        const float width = layout.width - 2 * sheet_margin;
        layout.promised_width = promised_width(ui, sheet, layout.small, way.close, turns, width);
        return promise_pages(ui, sheet, layout.small, width - layout.promised_width, band);
    };
    layout.promises = promises_in(1);
    if (layout.promises.size() > 1)
        layout.promises = promises_in(sheet.promises.size());
    const std::size_t lines = std::accumulate(
        layout.promises.begin(), layout.promises.end(), std::size_t{0},
        [](std::size_t most, const std::vector<std::string>& page) { return std::max(most, page.size()); });
    layout.band = lines == 0 ? 0 : layout.small_line * static_cast<float>(lines) + cap * 0.9F;
    layout.column = (way.stage ? layout.width * (1 - stage_share) : layout.width) - 2 * sheet_margin;
    const float edge = sheet_margin * (way.close ? 0.5F : 0.7F);
    layout.top = edge + lay_top(ui, sheet, way, layout);
    layout.height = picture_height - layout.top - layout.band - edge;
    for (const Block& block : sheet.blocks)
        if (!way.brief || !block.spoken)
            layout.blocks.push_back(lay_block(ui, block, look, way, layout.column));
    for (const Laid& laid : layout.blocks)
        layout.sizes.push_back(size_of(laid, way));
    one_scale(layout.blocks);
    lay_pages(layout);
    if (layout.pages.size() > 1) {  // then a line at the foot says which page this is
        layout.foot = layout.small_line;
        layout.height -= layout.foot;
        lay_pages(layout);
    }
    return layout;
}

float filled(const Layout& layout) {
    return used_height(layout.pages.front(), layout.sizes);
}

/// Whoever sits in the last row can read the rule's size, and easily what is larger: few words need not stand in an
/// empty picture. Pages of a story all keep one size.
Layout with_few_words_large(Ui& ui, const Sheet& sheet, const WallLook& look, float shape, Layout layout) {
    if (!sheet.grows || layout.close || layout.pages.size() > 1)
        return layout;
    for (const float times : larger) {
        Layout one = lay_out_as(ui, sheet, look, shape, {.stage = layout.stage, .times = times}, promise_lines.front());
        const bool has_lines =
            layout.column >= least_measure * character * times * static_cast<float>(layout.small.cap);
        if (has_lines && one.pages.size() == 1 && filled(one) <= one.height * well_filled)
            return one;
    }
    return layout;
}

}  // namespace

Layout lay_out(Ui& ui, const Sheet& sheet, const WallLook& look, float shape) {
    const float beside = picture_height * shape * (1 - stage_share) - 2 * sheet_margin;
    const bool room = beside >= least_measure * character * static_cast<float>(cap_height(Use::body, look.depth));
    std::optional<Layout> best;
    for (const Way way : ways) {
        if (sheet.way_in ? !way.stage : way.stage && (sheet.place.id.empty() || !room))
            continue;
        if (way.brief && std::ranges::none_of(sheet.blocks, &Block::spoken))
            continue;
        for (const float band : promise_lines) {
            Layout one = lay_out_as(ui, sheet, look, shape, way, band);
            const bool worth_it = !way.close || one.pages.size() == 1;
            if (!best || (worth_it && one.pages.size() < best->pages.size()))
                best = std::move(one);
            if (best->pages.size() == 1 || sheet.promises.empty())
                break;
        }
        if (best && best->pages.size() == 1)
            break;
    }
    return with_few_words_large(ui, sheet, look, shape, std::move(*best));
}

TextStyle style_of_bar(const Bar& bar, TextStyle style) {
    if (bar.strong)
        style.weight = Weight::semibold;
    return style;
}

float face_side(const TextStyle& style) {
    return std::round(static_cast<float>(style.cap) * 1.7F * face_lines);
}

float text_height(const BrokenText& text) {
    return text.line_height * static_cast<float>(text.lines.size());
}

std::string promised_words(const Sheet& sheet, std::size_t turn, std::size_t turns) {
    return turns > 1 ? fmt::format("{} {}/{}", sheet.promised, turn, turns) : sheet.promised;
}

}  // namespace alongside::ui::audience
