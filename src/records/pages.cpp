#include "records/pages.h"

#include <fmt/format.h>

#include <algorithm>

namespace alongside::records {

namespace {

constexpr const char* kFamilies = "Inter,Noto Sans";
constexpr float kLeading = 1.28F;     // of the height of a line
constexpr std::size_t kTogether = 2;  // lines that stay together on each side of a break
constexpr double kInk = 0.1;          // grey, 0 is black
constexpr double kSoft = 0.36;

cairo_status_t take_bytes(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

double points(int pango_units) {
    return static_cast<double>(pango_units) / PANGO_SCALE;
}

std::vector<SetText::Line> lines_of(PangoLayout* layout) {
    std::vector<SetText::Line> lines;
    PangoLayoutIter* at = pango_layout_get_iter(layout);
    do {
        PangoRectangle box;
        int top = 0;
        pango_layout_iter_get_line_extents(at, nullptr, &box);
        pango_layout_iter_get_line_yrange(at, &top, nullptr);
        lines.push_back({pango_layout_iter_get_line_readonly(at), points(box.x), points(top),
                         points(pango_layout_iter_get_baseline(at))});
    } while (pango_layout_iter_next_line(at) != FALSE);
    pango_layout_iter_free(at);
    return lines;
}

/// How many lines from `first` on go on a page with so much room; a single line is not left alone on either side.
std::size_t lines_that_fit(const SetText& text, std::size_t first, double room) {
    const std::size_t left = text.lines.size() - first;
    std::size_t fit = text.lines_in(room, first);
    if (fit < left && fit + kTogether > left) {
        fit = left - std::min(left, kTogether);
    }
    return fit < kTogether && fit < left ? 0 : fit;
}

}  // namespace

double SetText::height_of(std::size_t count) const {
    return count < lines.size() ? lines[count].top : height;
}

std::size_t SetText::lines_in(double room, std::size_t first) const {
    std::size_t fit = 0;
    while (first + fit < lines.size() && height_of(first + fit + 1) - lines[first].top <= room) {
        ++fit;
    }
    return fit;
}

Pages::Pages(const std::string& title, double foot_points)
    : title_(title),
      foot_points_(foot_points),
      surface_(cairo_pdf_surface_create_for_stream(take_bytes, &bytes_, kWide, kHigh)),
      cairo_(cairo_create(surface_.get())),
      context_(pango_cairo_create_context(cairo_.get())) {
    cairo_pdf_surface_set_metadata(surface_.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    pango_cairo_context_set_resolution(context_.get(), 72);  // so that a unit is a point
    cairo_font_options_t* fonts = cairo_font_options_create();
    cairo_font_options_set_hint_style(fonts, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(fonts, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context_.get(), fonts);
    cairo_font_options_destroy(fonts);
    pango_context_set_round_glyph_positions(context_.get(), FALSE);
}

Pages::~Pages() = default;

SetText Pages::set(std::string_view text, const Type& type, double width) {
    SetText result;
    result.layout.reset(pango_layout_new(context_.get()));
    PangoLayout* layout = result.layout.get();
    const std::unique_ptr<PangoFontDescription, Released> font(pango_font_description_from_string(kFamilies));
    pango_font_description_set_size(font.get(), static_cast<int>(type.points * PANGO_SCALE));
    pango_font_description_set_weight(font.get(), type.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout, kLeading);
    pango_layout_set_alignment(layout, type.centred ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
    if (type.soft) {
        PangoAttrList* colour = pango_attr_list_new();
        constexpr auto grey = static_cast<guint16>(kSoft * 0xFFFF);
        pango_attr_list_insert(colour, pango_attr_foreground_new(grey, grey, grey));
        pango_layout_set_attributes(layout, colour);
        pango_attr_list_unref(colour);
    }
    int high = 0;
    pango_layout_get_size(layout, nullptr, &high);
    result.height = points(high);
    result.lines = lines_of(layout);
    return result;
}

void Pages::draw_foot() {
    const double y = kHigh - kMargin - foot_points_;
    place(set(title_, {foot_points_, false, false, true}, width() - 2 * kMargin), left(), y);
    const SetText number = set(fmt::format("{}", page_), {foot_points_, false, false, true}, kMargin);
    int wide = 0;
    pango_layout_get_size(number.layout.get(), &wide, nullptr);
    place(number, left() + width() - points(wide), y);
}

void Pages::new_page() {
    draw_foot();
    cairo_show_page(cairo_.get());
    ++page_;
    y_ = kMargin;
}

void Pages::need(double height) {
    if (height > room() && y_ > kMargin) {
        new_page();
    }
}

void Pages::gap(double height) {
    if (y_ > kMargin) {
        y_ += height;
    }
}

void Pages::flow(const SetText& text, double x) {
    for (std::size_t first = 0; first < text.lines.size();) {
        std::size_t fit = lines_that_fit(text, first, room());
        if (fit == 0 && y_ > kMargin) {
            new_page();
            continue;
        }
        fit = std::max<std::size_t>(fit, 1);
        place_lines(text, first, first + fit, x, y_);
        y_ += text.height_of(first + fit) - text.lines[first].top;
        first += fit;
    }
}

void Pages::place_lines(const SetText& text, std::size_t first, std::size_t last, double x, double y) {
    cairo_set_source_rgb(cairo_.get(), kInk, kInk, kInk);
    for (std::size_t i = first; i < last; ++i) {
        cairo_move_to(cairo_.get(), x + text.lines[i].x, y + text.lines[i].baseline - text.lines[first].top);
        pango_cairo_show_layout_line(cairo_.get(), text.lines[i].line);
    }
}

void Pages::place(const SetText& text, double x, double y) {
    cairo_set_source_rgb(cairo_.get(), kInk, kInk, kInk);
    cairo_move_to(cairo_.get(), x, y);
    pango_cairo_show_layout(cairo_.get(), text.layout.get());
}

void Pages::rule(double x, double y, double width, double thickness) {
    cairo_set_source_rgb(cairo_.get(), kInk, kInk, kInk);
    cairo_set_line_width(cairo_.get(), thickness);
    cairo_move_to(cairo_.get(), x, y);
    cairo_line_to(cairo_.get(), x + width, y);
    cairo_stroke(cairo_.get());
}

void Pages::frame(double x, double y, double width, double height, bool to_be_cut) {
    constexpr double dashes[] = {4, 3};
    cairo_set_source_rgb(cairo_.get(), kInk, kInk, kInk);
    cairo_set_line_width(cairo_.get(), to_be_cut ? 0.6 : 1.2);
    cairo_set_dash(cairo_.get(), dashes, to_be_cut ? 2 : 0, 0);
    cairo_rectangle(cairo_.get(), x, y, width, height);
    cairo_stroke(cairo_.get());
    cairo_set_dash(cairo_.get(), nullptr, 0, 0);
}

void Pages::shape(Shape shape, double x, double y, double side) {
    cairo_set_source_rgb(cairo_.get(), kInk, kInk, kInk);
    cairo_set_line_width(cairo_.get(), side * 0.035);
    cairo_set_line_join(cairo_.get(), CAIRO_LINE_JOIN_ROUND);
    for (const Corner& corner : outline_of(shape)) {
        cairo_line_to(cairo_.get(), x + corner.x * side, y + corner.y * side);
    }
    cairo_close_path(cairo_.get());
    cairo_stroke(cairo_.get());
}

void Pages::code(const QrCode& qr, double x, double y, double side) {
    const double square = side / static_cast<double>(qr.side);
    cairo_set_source_rgb(cairo_.get(), 0, 0, 0);
    for (std::size_t row = 0; row < qr.side; ++row) {
        for (std::size_t column = 0; column < qr.side; ++column) {
            if (qr.at(column, row)) {
                cairo_rectangle(cairo_.get(), x + static_cast<double>(column) * square,
                                y + static_cast<double>(row) * square, square, square);
            }
        }
    }
    cairo_fill(cairo_.get());
}

void Pages::mark(const std::string& text, int level) {
    const auto depth = std::min(static_cast<std::size_t>(level), outline_.size());
    outline_.resize(depth);
    const std::string place = fmt::format("page={} pos=[0 {:.0f}]", page_, y_);
    outline_.push_back(cairo_pdf_surface_add_outline(surface_.get(), outline_.back(), text.c_str(), place.c_str(),
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN));
}

Result<std::string> Pages::close() {
    draw_foot();
    cairo_show_page(cairo_.get());
    cairo_surface_finish(surface_.get());
    const cairo_status_t drawn = cairo_status(cairo_.get());
    const cairo_status_t kept = cairo_surface_status(surface_.get());
    if (drawn != CAIRO_STATUS_SUCCESS || kept != CAIRO_STATUS_SUCCESS) {
        return fail("not-printed", fmt::format("The PDF could not be drawn: {}.",
                                               cairo_status_to_string(drawn != CAIRO_STATUS_SUCCESS ? drawn : kept)));
    }
    return std::move(bytes_);
}

}  // namespace alongside::records
