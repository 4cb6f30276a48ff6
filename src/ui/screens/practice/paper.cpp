/// A paper in the window, block by block, in the order in which it is read.
#include <fmt/format.h>

#include <algorithm>

#include "ui/screens/practice/parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

namespace paper = records;

constexpr float least_column = 200;

void item(Ui& ui, const std::string& text, std::size_t number) {
    Lines lines(ui, ui.available());
    const std::string said = number == 0 ? text : fmt::format("{}. {}", number, text);
    lines.add(said, ui.style(Type::body), ui.theme()[Colour::ink], 0,
              number == 0 ? std::optional(Icon::dot) : std::nullopt);
    const Rect rect = ui.place(lines.size());
    ui.add({.role = Role::list_item, .name = said, .rect = rect});
    lines.paint({rect.x, rect.y});
}

struct Drawing {
    View& view;
    std::size_t block = 0;
    std::string last_heading = {};

    std::string key() const { return fmt::format("block-{}", block); }

    void operator()(const paper::Heading& heading) {
        space(view.ui, heading.level == 2 ? Space::l : Space::m);
        titled(view.ui, heading.text, heading.level, heading.level == 2 ? Type::title : Type::subtitle);
        last_heading = heading.text;
    }

    void operator()(const paper::Paragraph& one) const {
        if (one.voice == paper::Paragraph::Voice::note)
            panel(view.ui, {.kind = PanelKind::note, .padding = Space::m}, [&] { paragraph(view.ui, one.text); });
        else
            paragraph(view.ui, one.text,
                      {.type = one.voice == paper::Paragraph::Voice::lead ? Type::lead : Type::body});
    }

    void operator()(const paper::List& list) const {
        view.ui.group(Role::list, key(), last_heading, [&] {
            column(view.ui, {.gap = Space::s}, [&] {
                for (std::size_t i = 0; i < list.items.size(); ++i)
                    item(view.ui, list.items[i], list.numbered ? i + 1 : 0);
            });
        });
    }

    void operator()(const paper::Terms& terms) const {
        for (const paper::Terms::Entry& entry : terms.entries)
            column(view.ui, {.gap = Space::xs}, [&] {
                paragraph(view.ui, entry.name, {.weight = Weight::semibold});
                if (!entry.text.empty())
                    paragraph(view.ui, entry.text);
            });
    }

    /// A cell says its column's heading, so that it can be understood by itself.
    void operator()(const paper::Table& table) const {
        const std::size_t columns = table.columns.size();
        const bool narrow = view.ui.available() < view.ui.type_px(least_column) * static_cast<float>(columns);
        view.ui.group(Role::list, key(), last_heading, [&] {
            for (const std::vector<std::string>& row : table.rows)
                grid(view.ui, {.min_cell = least_column, .max_columns = narrow ? 1 : columns, .gap = Space::s}, columns,
                     [&](std::size_t i) { cell(table, row, i); });
        });
    }

    void cell(const paper::Table& table, const std::vector<std::string>& row, std::size_t i) const {
        column(view.ui, {.gap = Space::xs}, [&] {
            caption(view.ui, table.columns[i].heading);
            paragraph(view.ui, row[i].empty() ? "–" : row[i], {.weight = i == 0 ? Weight::semibold : Weight::regular});
        });
    }

    // What is only for print.
    void operator()(const paper::Lines& /*lines*/) const {}
    void operator()(const paper::Cards& /*cards*/) const {}
    void operator()(const paper::Code& /*code*/) const {}
    void operator()(const paper::PageBreak& /*page*/) const {}
};

}  // namespace

void draw_paper(View& view, const records::Paper& sheet) {
    Drawing drawing{view};
    for (const paper::Block& block : sheet.blocks) {
        std::visit(drawing, block);
        ++drawing.block;
    }
}

}  // namespace alongside::ui::screens
