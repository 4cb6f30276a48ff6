/// A module: the question it answers, what one can do afterwards, the idea on a card, and what to practise it with.
#include "ui/screens/draw.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

void aim_line(Ui& ui, std::string_view aim) {
    Lines lines(ui, ui.available());
    lines.add(aim, ui.style(Type::body), ui.theme()[Colour::ink], 0, Icon::dot);
    const Rect rect = ui.place(lines.size());
    ui.add({.role = Role::list_item, .name = std::string(aim), .rect = rect});
    lines.paint({rect.x, rect.y});
}

void aims(View& view) {
    Ui& ui = view.ui;
    const std::vector<std::string>& all = view.state.module.module.aims;
    if (all.empty())
        return;
    titled(ui, view[Word::module_aims], 2, Type::subtitle);
    ui.group(Role::list, "aims", view[Word::module_aims], [&] {
        column(ui, {.gap = Space::s}, [&] {
            for (const std::string& aim : all)
                aim_line(ui, aim);
        });
    });
}

void scenarios(View& view) {
    Ui& ui = view.ui;
    const auto& all = view.state.module.scenarios;
    if (all.empty())
        return;
    titled(ui, view[Word::module_scenarios], 2, Type::subtitle);
    ui.group(Role::list, "scenarios", view[Word::module_scenarios], [&] {
        column(ui, {.gap = Space::s}, [&] {
            for (const app::ModuleView::Scenario& one : all)
                if (tile(ui, one.id,
                         {.name = one.title, .hint = minutes_words(view.words, one.minutes), .compact = true}))
                    view.ask(app::OpenScenario{one.id});
        });
    });
}

void concept_card(View& view) {
    Ui& ui = view.ui;
    const auto& card = view.state.module.module.card;
    if (!card)
        return;
    panel(ui, {.kind = PanelKind::raised, .padding = Space::xl}, [&] {
        titled(ui, card->title, 2, Type::title);
        for (const std::string& one : card->paragraphs)
            narration(ui, one);
    });
}

}  // namespace

void draw_module(View& view) {
    const auto about = [&] {
        Ui& ui = view.ui;
        kicker(ui, view[Word::module_kicker]);
        heading(ui, view.state.module.module.title, Level::display);
        paragraph(ui, view.state.module.module.question, {.type = Type::lead});
        space(ui, Space::l);
        aims(view);
        space(ui, Space::l);
        scenarios(view);
    };
    const bool has_card = view.state.module.module.card.has_value();
    side_screen(view, "module", has_card ? Measure::full : Measure::reading, app::CloseModule{}, view[Word::go_back],
                [&] {
                    if (!has_card)
                        return about();
                    two_pane(view.ui, {.first_share = 0.46F, .min_pane = 330}, about, [&] { concept_card(view); });
                });
}

}  // namespace alongside::ui::screens
