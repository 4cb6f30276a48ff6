#pragma once
/// Plain lines for any terminal, any braille display, any screen reader: wrapped words, no boxes, no colour.
#include <iosfwd>
#include <string_view>

#include "app/about_view.h"
#include "app/debrief_view.h"
#include "app/home_view.h"
#include "app/module_view.h"
#include "app/scene_view.h"
#include "content/statement.h"

namespace alongside::text {

class Printer {
  public:
    /// `width` in columns; words longer than a line stand on one of their own.
    Printer(std::ostream& out, std::size_t width) : out_(out), width_(width) {}

    /// Lines from now on.
    void set_width(std::size_t width) { width_ = width; }
    std::size_t width() const { return width_; }

    /// A paragraph, wrapped; continuation lines are indented by `indent` columns.
    void line(std::string_view text, std::size_t indent = 0);
    void gap();

    void said(const app::LineView& words);
    void pages(const std::vector<app::PageView>& pages, const content::Words& words);
    void moves(const app::SceneView& view, const content::Words& words);
    void people(const app::SceneView& view, const content::Words& words);
    void slips(const std::vector<app::SlipView>& slips, const content::Words& words);
    void evening(const app::DebriefView& view, const content::Words& words);
    void module(const app::ModuleView& view, const content::Words& words);
    void about(const app::AboutView& view, const content::Words& words);
    void chair(const app::ChairView& chair, const content::Words& words);
    void statement(const content::Statement& statement);
    void closer(const app::DebriefView& view, const std::vector<app::AxisWords>& axes, const content::Words& words);

  private:
    void panel(const std::vector<app::PanelRow>& rows, const content::Words& words);
    void answers(const std::vector<app::AuthorsAnswerView>& answers, const content::Words& words);
    void meanings(const app::LevelView& level, const content::Words& words);

    std::ostream& out_;
    std::size_t width_;
};

}  // namespace alongside::text
