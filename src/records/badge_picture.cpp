#include "records/badge_picture.h"

#include <numbers>

#include "records/pages.h"

namespace alongside::records {

namespace {

constexpr int kSide = 600;
constexpr double kMiddle = kSide / 2.0;

struct Ink {
    double red = 0;
    double green = 0;
    double blue = 0;
};
constexpr Ink kTeal = {0.055, 0.384, 0.373};
constexpr Ink kPaper = {0.992, 0.984, 0.965};
constexpr Ink kText = {0.11, 0.13, 0.15};

void disc(cairo_t* cairo, double radius, const Ink& ink) {
    cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue);
    cairo_arc(cairo, kMiddle, kMiddle, radius, 0, 2 * std::numbers::pi);
    cairo_fill(cairo);
}

/// Text in the middle of the disc, its own middle at `y`.
void words(cairo_t* cairo, const std::string& text, double pixels, bool bold, double y) {
    const std::unique_ptr<PangoLayout, Released> layout(pango_cairo_create_layout(cairo));
    const std::unique_ptr<PangoFontDescription, Released> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), "Inter, Noto Sans");
    pango_font_description_set_absolute_size(font.get(), pixels * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_width(layout.get(), static_cast<int>(kSide * 0.68 * PANGO_SCALE));
    pango_layout_set_alignment(layout.get(), PANGO_ALIGN_CENTER);
    pango_layout_set_text(layout.get(), text.c_str(), -1);
    int high = 0;
    pango_layout_get_pixel_size(layout.get(), nullptr, &high);
    cairo_set_source_rgb(cairo, kText.red, kText.green, kText.blue);
    cairo_move_to(cairo, kSide * 0.16, y - high / 2.0);
    pango_cairo_show_layout(cairo, layout.get());
}

cairo_status_t keep(void* to, const unsigned char* data, unsigned int size) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), size);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Result<std::string> badge_picture(const std::string& award, const std::string& tier) {
    const std::unique_ptr<cairo_surface_t, Released> surface(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, kSide, kSide));
    const std::unique_ptr<cairo_t, Released> cairo(cairo_create(surface.get()));
    disc(cairo.get(), kMiddle - 4, kTeal);
    disc(cairo.get(), kMiddle - 28, kPaper);
    words(cairo.get(), "Alongside", 34, false, kSide * 0.24);
    words(cairo.get(), award, 54, true, kMiddle);
    words(cairo.get(), tier, 30, false, kSide * 0.77);
    std::string png;
    if (cairo_surface_write_to_png_stream(surface.get(), keep, &png) != CAIRO_STATUS_SUCCESS) {
        return fail("not-printed", "The picture of the badge could not be drawn.");
    }
    return png;
}

}  // namespace alongside::records
