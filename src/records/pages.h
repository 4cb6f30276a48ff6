#pragma once
/// Pages of A4 that text is set on from top to bottom, and the tags around it. Points throughout.
///
/// Fonts are found through fontconfig: Inter, and Noto for scripts that it lacks. A paragraph may run over to the next
/// page, with two lines or more on each side; whoever wants something kept together asks for the room first. What is
/// drawn outside of a Tag (rules, frames, the foot of a page) is nothing that a screen reader reads.
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "records/qr.h"
#include "records/shapes.h"

namespace alongside::records {

struct Released {
    void operator()(void* object) const { g_object_unref(object); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

/// How a text is set.
struct Type {
    double points = 12;
    bool bold = false;
    bool centred = false;
    bool soft = false;  ///< a little lighter than the rest
};

/// Text that has been set and not yet drawn.
struct SetText {
    struct Line {
        PangoLayoutLine* line = nullptr;  ///< lives as long as the layout
        double x = 0;
        double top = 0;
        double baseline = 0;
    };
    std::unique_ptr<PangoLayout, Released> layout;
    std::vector<Line> lines;
    double height = 0;

    /// The height of the first so many lines, or of all.
    double height_of(std::size_t count) const;
    /// Of the lines from `first` on, how many are no higher than `room`.
    std::size_t lines_in(double room, std::size_t first = 0) const;
};

class Pages {
  public:
    static constexpr double kWide = 595.28;
    static constexpr double kHigh = 841.89;
    static constexpr double kMargin = 46;
    static constexpr double kFoot = 24;  ///< between the lowest text and the foot's own line, beside the margin

    /// `title` goes into the file and to the foot of each page, which is so many points high.
    Pages(const std::string& title, double foot_points);
    ~Pages();

    double left() const { return kMargin; }
    double width() const { return kWide - 2 * kMargin; }
    double y() const { return y_; }
    double room() const { return bottom() - y_; }  ///< down to the foot of this page
    static constexpr double full() { return bottom() - kMargin; }

    SetText set(std::string_view text, const Type& type, double width);

    void new_page();
    void need(double height);  ///< goes to a new page unless so much room is left here
    void gap(double height);   ///< goes down; at the top of a page there are no gaps
    void advance(double height) { y_ += height; }

    /// Draws all lines from here down, over as many pages as it takes.
    void flow(const SetText& text, double x);

    /// Draws where it is told, and stays where it is.
    void place_lines(const SetText& text, std::size_t first, std::size_t last, double x, double y);
    void place(const SetText& text, double x, double y);
    void rule(double x, double y, double width, double thickness = 0.7);
    void frame(double x, double y, double width, double height, bool to_be_cut = false);
    void shape(Shape shape, double x, double y, double side);
    void code(const QrCode& qr, double x, double y, double side);

    /// An entry in the file's table of contents, for this place. Level 1 is the outermost.
    void mark(const std::string& text, int level);

    /// A tag around whatever is drawn while it lives.
    class Tag {
      public:
        Tag(Pages& pages, const char* name) : cairo_(pages.cairo_.get()), name_(name) {
            cairo_tag_begin(cairo_, name_, nullptr);
        }
        ~Tag() { cairo_tag_end(cairo_, name_); }
        Tag(const Tag&) = delete;
        Tag& operator=(const Tag&) = delete;

      private:
        cairo_t* cairo_;
        const char* name_;
    };

    /// The bytes of the file; nothing can be drawn afterwards. Errors: "not-printed".
    Result<std::string> close();

  private:
    static constexpr double bottom() { return kHigh - kMargin - kFoot; }
    void draw_foot();

    std::string title_;
    double foot_points_;
    std::string bytes_;
    std::unique_ptr<cairo_surface_t, Released> surface_;
    std::unique_ptr<cairo_t, Released> cairo_;
    std::unique_ptr<PangoContext, Released> context_;
    double y_ = kMargin;
    int page_ = 1;
    std::vector<int> outline_ = {CAIRO_PDF_OUTLINE_ROOT};  // the last entry of each level
};

}  // namespace alongside::records
