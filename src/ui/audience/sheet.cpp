#include "ui/audience/sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include "ui/audience/qr.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::audience {

namespace {

// On a picture 1080 high.
constexpr float margin = 52;
constexpr float stage_share = 0.36F;   // of the width, for the place and its people
constexpr float least_measure = 22;    // characters of a line beside the stage; with fewer there is no stage
constexpr float character = 0.8F;      // of the cap height, roughly
constexpr float face_lines = 2.2F;     // a face is this many lines high
constexpr float bars_share = 0.42F;    // of the width, for bars beside their answer
constexpr float bar_thickness = 0.9F;  // of a cap height
constexpr float close_lines = 1.14F;   // line height where every line counts
constexpr float close_gaps = 0.5F;     // of the usual
constexpr std::array<float, 3> promise_lines{6, 2, 1};  // as many as cost no page

/// A block with its lines, as they stand on a picture 1080 high.
struct Laid {
    const Block* block = nullptr;
    TextStyle style;
    BrokenText text;
    float indent = 0;
    std::vector<BrokenText> bars;
    float bars_width = 0;
    float bar_from = 0;  // where bars begin, after the longest of their words
    float height = 0;    // of a block with bars, which is never parted
};

/// How a sheet is laid out: the first of these that takes fewest pages. `close`: with less between the lines, and
/// nothing larger than the last row needs; only for what then stands on one page. `brief`: and without what is said
/// aloud as well, and the line above.
struct Way {
    bool stage = true;  // with the place and its people, or the way in for phones
    bool close = false;
    bool brief = false;
};
constexpr std::array ways{Way{true, false}, Way{false, false}, Way{false, true}, Way{false, true, true}};

/// Everything that does not depend on the page.
struct Layout {
    float width = 0;  // of the picture
    bool stage = false;
    bool close = false;
    float column = 0;  // width of the words
    float top = 0;     // of the words
    float height = 0;  // for them
    float band = 0;    // height of the promises along the foot
    float foot = 0;    // of the line that says which page this is
    TextStyle small;   // the rule's size
    float small_line = 0;
    BrokenText above;
    BrokenText aside;
    bool one_line = false;  // what stands above, and the aside at its other end
    std::vector<Laid> blocks;
    std::vector<BlockSize> sizes;
    std::vector<PageOfLines> pages;
    std::vector<std::vector<std::string>> promises;  // pages of lines
};

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
    if (block.weight != Weight::regular)
        style.weight = block.weight;
    style.italic = block.italic && style.face != Face::dyslexic;
    return style;
}

float face_side(const TextStyle& style) {
    return std::round(static_cast<float>(style.cap) * 1.7F * face_lines);
}

float indent_of(const Block& block, const TextStyle& style) {
    const auto cap = static_cast<float>(style.cap);
    if (block.badged || !block.badge.empty())
        return std::round(cap * 2.5F);
    return block.name.empty() ? 0 : face_side(style) + std::round(cap * 0.7F);
}

float text_height(const BrokenText& text) {
    return text.line_height * static_cast<float>(text.lines.size());
}

void lay_bars(Ui& ui, Laid& laid, const TextStyle& small, float width) {
    const auto cap = static_cast<float>(small.cap);
    laid.bars_width = std::round(width * bars_share);
    float bars = 0;
    for (const Bar& bar : laid.block->bars) {
        laid.bars.push_back(break_text(ui, bar.said, small, laid.bars_width));
        bars += text_height(laid.bars.back());
        if (!bar.plain)
            laid.bar_from = std::max(laid.bar_from, ui.text(bar.said, small, 1e5F)->size().w + cap * 0.7F);
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

/// Of what the slips are called. Where every line counts their colour has to say it.
float promised_width(Ui& ui, const Sheet& sheet, const TextStyle& style, bool close) {
    return close ? 0 : ui.text(sheet.promised, style, 1e5F)->size().w + static_cast<float>(style.cap);
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
    layout.promises = promise_pages(
        ui, sheet, layout.small, layout.width - 2 * margin - promised_width(ui, sheet, layout.small, way.close), band);
    const std::size_t lines = std::accumulate(
        layout.promises.begin(), layout.promises.end(), std::size_t{0},
        [](std::size_t most, const std::vector<std::string>& page) { return std::max(most, page.size()); });
    layout.band = lines == 0 ? 0 : layout.small_line * static_cast<float>(lines) + cap * 0.9F;
    layout.column = (way.stage ? layout.width * (1 - stage_share) : layout.width) - 2 * margin;
    const float edge = margin * (way.close ? 0.5F : 0.7F);
    layout.top = edge + lay_top(ui, sheet, way, layout);
    layout.height = picture_height - layout.top - layout.band - edge;
    for (const Block& block : sheet.blocks)
        if (!way.brief || !block.spoken)
            layout.blocks.push_back(lay_block(ui, block, look, way, layout.column));
    for (const Laid& laid : layout.blocks)
        layout.sizes.push_back(size_of(laid, way));
    lay_pages(layout);
    if (layout.pages.size() > 1) {  // then a line at the foot says which page this is
        layout.foot = layout.small_line;
        layout.height -= layout.foot;
        lay_pages(layout);
    }
    return layout;
}

/// On as few pages as can be; of those with the place and its people, in the larger letters, and with as many promises
/// as find room.
Layout lay_out(Ui& ui, const Sheet& sheet, const WallLook& look, float shape) {
    const float beside = picture_height * shape * (1 - stage_share) - 2 * margin;
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
    return std::move(*best);
}

/// Draws a layout at the size of `rect`.
class Canvas {
  public:
    Canvas(Ui& ui, const Rect& rect, const WallLook& look)
        : ui_(ui), rect_(rect), scale_(rect.h / picture_height), theme_(ui.services().themes[look.theme]) {}

    Rgba operator[](Colour colour) const { return theme_[colour]; }
    const Theme& theme() const { return theme_; }
    Ui& ui() { return ui_; }
    Rect at(const Rect& reference) const {
        return Rect{rect_.x + reference.x * scale_, rect_.y + reference.y * scale_, reference.w * scale_,
                    reference.h * scale_}
            .snapped();
    }
    void fill(const Rect& reference, Colour colour) { ui_.painter().fill(at(reference), theme_[colour]); }
    void box(const Rect& reference, float radius, Colour colour) {
        ui_.painter().box(at(reference), {.fill = theme_[colour], .radius = std::round(radius * scale_)});
    }
    /// One line, its top left corner at `to`; `middle` of a box that is one line high.
    void line(std::string_view words, const TextStyle& style, Point to, Colour colour) {
        const TextRef text = ui_.text(words, scaled(style, scale_), 1e5F);
        ui_.painter().text(*text, point(to), theme_[colour]);
    }
    /// The same, ending at `to.x`.
    void line_ending(std::string_view words, const TextStyle& style, Point to, Colour colour) {
        const TextRef text = ui_.text(words, scaled(style, scale_), 1e5F);
        const Point end = point(to);
        ui_.painter().text(*text, {std::round(end.x - text->size().w), end.y}, theme_[colour]);
    }
    void letter(std::string_view words, TextStyle style, const Rect& box, Colour colour) {
        style.align = Align::start;
        style.weight = Weight::bold;
        const TextStyle small = scaled(style, scale_);
        const TextRef text = ui_.text(words, small, 1e5F);
        const Rect where = at(box);
        const float base = where.centre().y + static_cast<float>(small.cap) / 2;
        ui_.painter().text(*text,
                           {std::round(where.centre().x - text->size().w / 2), std::round(base - text->baseline())},
                           theme_[colour]);
    }

  private:
    Point point(Point reference) const {
        return {std::round(rect_.x + reference.x * scale_), std::round(rect_.y + reference.y * scale_)};
    }

    Ui& ui_;
    Rect rect_;
    float scale_;
    const Theme& theme_;
};

void say(Canvas& canvas, Node node, const Rect& reference) {
    node.rect = canvas.at(reference);
    canvas.ui().add(std::move(node));
}

void draw_badge(Canvas& canvas, const Laid& laid, Point at) {
    const auto cap = static_cast<float>(laid.style.cap);
    const float side = std::round(std::min(cap * 1.8F, laid.text.line_height));
    const Rect box{at.x, at.y + (laid.text.line_height - side) / 2, side, side};
    canvas.box(box, side * 0.22F, Colour::accent);
    canvas.letter(laid.block->badge, laid.style, box, Colour::accent_ink);
}

void draw_face(Canvas& canvas, const Laid& laid, Point at) {
    const float side = face_side(laid.style);
    Rect box = canvas.at({at.x, at.y, side, side});
    box.w = box.h = std::min(box.w, box.h);
    paint_medallion(canvas.ui(), box, laid.block->name, laid.block->face, 1);
}

void draw_bars(Canvas& canvas, const Laid& laid, const TextStyle& small, Point at) {
    const float thick = static_cast<float>(small.cap) * bar_thickness;
    for (std::size_t i = 0; i < laid.bars.size(); ++i) {
        const Bar& bar = laid.block->bars[i];
        const float middle = at.y + laid.bars[i].line_height * 0.52F;
        const float longest = laid.bars_width - laid.bar_from;
        if (bar.share > 0 && !bar.plain)
            canvas.box(
                {at.x + laid.bar_from, middle - thick / 2, std::max(thick, longest * std::min(1.0F, bar.share)), thick},
                thick / 4, bar.strong ? Colour::accent : Colour::border);
        for (const std::string& line : laid.bars[i].lines) {
            canvas.line(line, small, at, Colour::ink);
            at.y += laid.bars[i].line_height;
        }
    }
}

std::string spoken(const Block& block) {
    std::string all = block.badge.empty() ? block.text : block.badge + ". " + block.text;
    for (const Bar& bar : block.bars)
        all += " " + bar.said + ".";
    return all;
}

/// The first line of what somebody says is their name.
TextStyle style_of_line(const Laid& laid, std::size_t line) {
    TextStyle style = laid.style;
    if (line == 0 && !laid.block->name.empty())
        style.weight = Weight::semibold;
    return style;
}

void draw_piece(Canvas& canvas, const Layout& layout, const Piece& piece, Point at) {
    const Laid& laid = layout.blocks[piece.block];
    const BlockSize& size = layout.sizes[piece.block];
    const bool whole = !laid.bars.empty();
    if (piece.first == 0 && !laid.block->badge.empty())
        draw_badge(canvas, laid, at);
    if (piece.first == 0 && !laid.block->name.empty())
        draw_face(canvas, laid, at);
    const std::size_t end = whole ? laid.text.lines.size() : std::min(piece.end, laid.text.lines.size());
    for (std::size_t i = piece.first; i < end; ++i)
        canvas.line(laid.text.lines[i], style_of_line(laid, i),
                    {at.x + laid.indent, at.y + static_cast<float>(i - piece.first) * laid.text.line_height},
                    laid.block->colour);
    if (whole)
        draw_bars(canvas, laid, layout.small, {at.x + layout.column - laid.bars_width, at.y});
    const float height = static_cast<float>(piece.end - piece.first) * size.line;
    say(canvas,
        {.role = laid.block->level > 0 ? Role::heading : Role::text,
         .name = spoken(*laid.block),
         .level = laid.block->level},
        {at.x, at.y, layout.column, height});
}

void draw_top(Canvas& canvas, const Layout& layout, const Sheet& sheet) {
    const Rect top{margin, margin * 0.6F, layout.column, std::max(0.0F, layout.top - margin * 0.6F)};
    TextStyle strong = layout.small;
    strong.weight = Weight::semibold;
    float y = top.y;
    for (const std::string& line : layout.above.lines) {
        canvas.line(line, strong, {margin, y}, Colour::accent);
        y += layout.small_line;
    }
    y = layout.one_line ? top.y : y;
    for (const std::string& line : layout.aside.lines) {
        canvas.line_ending(line, layout.small, {top.right(), y}, Colour::ink_soft);
        y += layout.small_line;
    }
    for (const std::string* words : {&sheet.above, &sheet.aside})
        if (!words->empty())
            say(canvas, {.role = Role::text, .name = *words}, top);
}

void draw_stage(Canvas& canvas, const Layout& layout, const Sheet& sheet) {
    const float width = std::round(layout.width * stage_share);
    // Behind the band too: with the first promise the picture must not become another one, or it would blink.
    const Rect rect = canvas.at({layout.width - width, 0, width, picture_height});
    const Rect band = canvas.at({0, picture_height - layout.band, layout.width, layout.band});
    screens::paint_cast(canvas.ui(), rect, sheet.place, sheet.cast, band.h);
}

/// Lines in the middle of a column; how far down they reach.
float draw_middle(Canvas& canvas, std::string_view words, const TextStyle& style, const Rect& column, Colour colour) {
    const BrokenText text = break_text(canvas.ui(), words, style, column.w);
    float y = column.y;
    for (const std::string& line : text.lines) {
        const float width = canvas.ui().text(line, style, 1e5F)->size().w;
        canvas.line(line, style, {column.x + (column.w - width) / 2, y}, colour);
        y += text.line_height;
    }
    say(canvas, {.role = Role::text, .name = std::string(words)}, {column.x, column.y, column.w, y - column.y});
    return y;
}

/// The square is as large as the words leave it.
void draw_way_in(Canvas& canvas, const Layout& layout, const WayIn& way, const WallLook& look) {
    const float width = std::round(layout.width * stage_share);
    const float height = picture_height - layout.band;
    canvas.fill({layout.width - width, 0, width, height}, Colour::surface);
    TextStyle strong = layout.small;
    strong.weight = Weight::semibold;
    TextStyle large = style_of(Use::question, look);
    large.weight = Weight::semibold;
    const float gap = static_cast<float>(layout.small.cap) * 0.6F;
    Rect column{layout.width - width + margin / 2, margin * 0.6F, width - margin, 0};
    column.y = draw_middle(canvas, way.title, strong, column, Colour::accent) + gap;
    float words = 3 * gap + margin * 0.6F;
    for (const auto& [text, style] : {std::pair(&way.words, layout.small), {&way.address, strong}, {&way.code, large}})
        words += text_height(break_text(canvas.ui(), *text, style, column.w));
    const float side = std::max(0.0F, std::min(column.w, height - column.y - words));
    draw_qr(canvas.ui(), canvas.at({column.x + (column.w - side) / 2, column.y, side, side}), way.join->qr);
    column.y += side + gap;
    column.y = draw_middle(canvas, way.words, layout.small, column, Colour::ink) + gap;
    column.y = draw_middle(canvas, way.address, strong, column, Colour::ink) + gap;
    draw_middle(canvas, way.code, large, column, Colour::ink);
}

void draw_promises(Canvas& canvas, const Layout& layout, const Sheet& sheet, std::size_t page) {
    if (layout.promises.empty())
        return;
    const auto cap = static_cast<float>(layout.small.cap);
    const Rect band{0, picture_height - layout.band, layout.width, layout.band};
    canvas.fill(band, Colour::paper);
    canvas.fill({0, band.y, band.w, 5}, Colour::paper_edge);
    TextStyle strong = layout.small;
    strong.weight = Weight::semibold;
    float y = band.y + cap * 0.5F;
    const std::size_t turn = (sheet.turn + page) % layout.promises.size();
    if (!layout.close)
        canvas.line(sheet.promised, strong, {margin, y}, Colour::ink);
    const float x = margin + promised_width(canvas.ui(), sheet, layout.small, layout.close);
    for (const std::string& line : layout.promises[turn]) {
        canvas.line(line, layout.small, {x, y}, Colour::ink);
        y += layout.small_line;
    }
    std::string all = sheet.promised;
    for (const std::string& one : sheet.promises)
        all += " " + one;
    say(canvas, {.role = Role::text, .name = all}, band);
}

}  // namespace

std::size_t pages_of(Ui& ui, const Sheet& sheet, const WallLook& look, float shape) {
    return lay_out(ui, sheet, look, shape).pages.size();
}

void draw_sheet(Ui& ui, const Rect& rect, const Sheet& sheet, const WallLook& look, std::size_t page,
                PageWords page_words) {
    const Layout layout = lay_out(ui, sheet, look, rect.w / rect.h);
    page = std::min(page, layout.pages.size() - 1);
    ui.painter().push_clip(rect);
    Canvas canvas(ui, rect, look);
    ui.painter().fill(rect, canvas[Colour::ground]);
    if (layout.stage && !sheet.way_in)
        draw_stage(canvas, layout, sheet);
    draw_top(canvas, layout, sheet);
    const PageOfLines& lines = layout.pages[page];
    const float spare = layout.height - used_height(lines, layout.sizes);
    const float lower = sheet.centred && spare > 0 ? std::floor(spare * 0.42F) : 0;
    for (const Piece& piece : lines)
        draw_piece(canvas, layout, piece, {margin, layout.top + lower + piece.y});
    if (layout.pages.size() > 1) {
        const std::string words = page_words(page + 1, layout.pages.size());
        const Rect foot{margin, layout.top + layout.height, layout.column, layout.foot};
        canvas.line_ending(words, layout.small, {foot.right(), foot.y}, Colour::ink_soft);
        say(canvas, {.role = Role::text, .name = words}, foot);
    }
    if (sheet.way_in)
        draw_way_in(canvas, layout, *sheet.way_in, look);
    draw_promises(canvas, layout, sheet, page);
    ui.painter().pop_clip();
}

}  // namespace alongside::ui::audience
