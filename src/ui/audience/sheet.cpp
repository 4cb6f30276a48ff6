#include "ui/audience/sheet.h"

#include <algorithm>
#include <cmath>

#include "ui/audience/qr.h"
#include "ui/audience/sheet_layout.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::audience {

namespace {

constexpr float bar_thickness = 0.9F;  // of a cap height
constexpr float half_empty = 0.4F;     // of the height: what stands there stands in the middle

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
            canvas.line(line, style_of_bar(bar, small), at, Colour::ink);
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
    const Rect top{sheet_margin, sheet_margin * 0.6F, layout.column, std::max(0.0F, layout.top - sheet_margin * 0.6F)};
    TextStyle strong = layout.small;
    strong.weight = Weight::semibold;
    float y = top.y;
    for (const std::string& line : layout.above.lines) {
        canvas.line(line, strong, {sheet_margin, y}, Colour::accent);
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
    Rect column{layout.width - width + sheet_margin / 2, sheet_margin * 0.6F, width - sheet_margin, 0};
    column.y = draw_middle(canvas, way.title, strong, column, Colour::accent) + gap;
    float words = 3 * gap + sheet_margin * 0.6F;
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
    const float lines = layout.small_line * static_cast<float>(layout.promises[turn].size());
    y += std::floor(std::max(0.0F, layout.band - cap * 0.9F - lines) / 2);
    if (layout.promised_width > 0)
        canvas.line(promised_words(sheet, turn + 1, layout.promises.size()), strong, {sheet_margin, y}, Colour::ink);
    const float x = sheet_margin + layout.promised_width;
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
    const bool centred = sheet.centred || (sheet.grows && spare > layout.height * half_empty);
    const float lower = centred && spare > 0 ? std::floor(spare * 0.42F) : 0;
    for (const Piece& piece : lines)
        draw_piece(canvas, layout, piece, {sheet_margin, layout.top + lower + piece.y});
    if (layout.pages.size() > 1) {
        const std::string words = page_words(page + 1, layout.pages.size());
        const Rect foot{sheet_margin, layout.top + layout.height, layout.column, layout.foot};
        canvas.line_ending(words, layout.small, {foot.right(), foot.y}, Colour::ink_soft);
        say(canvas, {.role = Role::text, .name = words}, foot);
    }
    if (sheet.way_in)
        draw_way_in(canvas, layout, *sheet.way_in, look);
    draw_promises(canvas, layout, sheet, page);
    ui.painter().pop_clip();
}

}  // namespace alongside::ui::audience
