/// A local panel: how many chose what at each turning point, people with lived experience and professionals apart.
#include <fmt/format.h>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void count_side(View& view, const app::PanelMoment& moment, const app::PanelMoment::Option& option,
                learn::PanelSide side) {
    const Word label = side == learn::PanelSide::people ? Word::panel_count_people : Word::panel_count_professionals;
    caption(view.ui, view[label]);
    const auto changed = count(
        view.ui, learn::name_of(side), view[label], option.chosen[static_cast<std::size_t>(side)],
        {.low = 0, .high = learn::kMostOfAPanel, .fewer = view[Word::panel_fewer], .more = view[Word::panel_more]});
    if (changed)
        view.ask(app::CountPanel{{moment.scene, option.id, side, *changed}});
}

void count_option(View& view, const app::PanelMoment& moment, const app::PanelMoment::Option& option) {
    Ui& ui = view.ui;
    ui.scope(option.id, [&] {
        panel(ui, {.kind = PanelKind::surface, .padding = Space::m, .gap = Space::s}, [&] {
            paragraph(ui, option.text);
            grid(ui, {.min_cell = 260, .max_columns = 2, .gap = Space::m}, learn::kPanelSides.size(),
                 [&](std::size_t i) {
                     column(ui, {.gap = Space::xs}, [&] { count_side(view, moment, option, learn::kPanelSides[i]); });
                 });
        });
    });
}

void count_moment(View& view, const app::PanelMoment& moment) {
    Ui& ui = view.ui;
    const std::string name = fmt::format("moment-{}", moment.scene);
    const auto open = disclosure(ui, name, moment.name, view.state.is_unfolded(name), [&] {
        ui.scope(moment.scene, [&] {
            column(ui, {.gap = Space::s}, [&] {
                for (const app::PanelMoment::Option& option : moment.options)
                    count_option(view, moment, option);
            });
        });
    });
    if (open)
        view.ask(app::Unfold{name, *open});
}

}  // namespace

void draw_panel(View& view) {
    side_screen(view, "panel", Measure::reading, app::ClosePanel{}, view[Word::go_back], [&] {
        const app::PanelState& panel = view.state.after.panel;
        heading(view.ui, view.words.format(Word::panel_title, panel.title), Level::display);
        paragraph(view.ui, view[Word::panel_lead]);
        std::string_view chair;
        for (const app::PanelMoment& moment : panel.moments) {
            if (moment.chair != chair)
                titled(view.ui, moment.chair.empty() ? view[Word::panel_any_chair] : moment.chair, 2, Type::title);
            chair = moment.chair;
            count_moment(view, moment);
        }
    });
}

}  // namespace alongside::ui::screens
