/// What is kept of somebody, in their own hands: take it along, bring it here, a PIN, erase it.
#include <algorithm>
#include <array>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

bool is_blank(const std::string& text) {
    return text.find_first_not_of(' ') == std::string::npos;
}

void take_along(View& view) {
    Ui& ui = view.ui;
    const std::vector<std::string>& made = view.state.data.exports;
    titled(ui, view[Word::mine_export], 2, Type::subtitle);
    paragraph(ui, view[Word::mine_export_hint], {.colour = Colour::ink_soft});
    if (button(ui, "export", view[Word::mine_export_button], {.kind = ButtonKind::quiet}))
        view.ask(app::ExportMine{});
    if (made.empty())
        return;
    paragraph(ui, view[Word::mine_exports], {.weight = Weight::medium});
    ui.group(Role::list, "exports", view[Word::mine_exports], [&] {
        for (const std::string& one : made)
            paragraph(ui, one, {.type = Type::small});
    });
}

void bring_here(View& view) {
    Ui& ui = view.ui;
    const app::DataState& data = view.state.data;
    titled(ui, view[Word::mine_import], 2, Type::subtitle);
    const TextAnswer typed = text_field(ui, "import", view[Word::mine_import_label], data.import_file,
                                        {.hint = view[Word::mine_import_hint], .max_bytes = 1000});
    const bool blank = is_blank(data.import_file);
    const Word label = data.can_bring_back ? Word::mine_import_again : Word::mine_import_button;
    const Button look{.kind = ButtonKind::quiet,
                      .disabled_because = blank ? view[Word::mine_import_first] : std::string_view()};
    const bool pressed = button(ui, "import-button", view[label], look);
    if (typed.changed)
        view.ask(app::EditImport{*typed.changed});
    else if (!blank && (pressed || (typed.submitted && !data.can_bring_back)))
        view.ask(app::ImportMine{});
}

void a_pin(View& view) {
    Ui& ui = view.ui;
    const app::DataState& data = view.state.data;
    titled(ui, view[Word::mine_pin], 2, Type::subtitle);
    paragraph(ui, view[Word::mine_pin_hint], {.colour = Colour::ink_soft});
    const TextAnswer typed = text_field(ui, "new-pin", view[Word::mine_pin_label], data.new_pin,
                                        {.hint = view[Word::mine_pin_rule], .max_bytes = 60, .secret = true});
    const bool too_short = data.new_pin.size() < 4;
    const Button look{.kind = ButtonKind::quiet,
                      .disabled_because = too_short ? view[Word::mine_pin_first] : std::string_view()};
    const bool pressed = button(ui, "set-pin", view[Word::mine_pin_button], look);
    if (data.locked && button(ui, "pin-off", view[Word::mine_pin_off], {.kind = ButtonKind::link}))
        view.ask(app::TakePinOff{});
    if (typed.changed)
        view.ask(app::EditNewPin{*typed.changed});
    else if (!too_short && (pressed || typed.submitted))
        view.ask(app::SetPin{});
}

void how_long(View& view) {
    Ui& ui = view.ui;
    const app::RetentionView& kept = view.state.data.retention;
    titled(ui, view[Word::retention_title], 2, Type::subtitle);
    paragraph(ui, view[Word::retention_hint], {.colour = Colour::ink_soft});
    std::array<std::string_view, learn::kKeeps> names{};
    static constexpr std::array words = {Word::retention_for_good, Word::retention_quarter, Word::retention_year,
                                         Word::retention_three_years};
    std::transform(words.begin(), words.end(), names.begin(), [&](Word word) { return view[word]; });
    static constexpr std::array labels = {Word::retention_unfinished, Word::retention_finished, Word::retention_work};
    for (std::size_t i = 0; i < learn::kBelongs; ++i)
        if (const auto chosen =
                choice(ui, learn::kBelongsIds[i], view[labels[i]], names, static_cast<std::size_t>(kept.rules[i])))
            view.ask(app::SetRetention{static_cast<learn::Belongs>(i), static_cast<learn::Keep>(*chosen)});
    if (kept.leaving.empty())
        return paragraph(ui, view[Word::retention_nothing]);
    paragraph(ui, view[Word::retention_leaving], {.weight = Weight::medium});
    ui.group(Role::list, "leaving", view[Word::retention_leaving], [&] {
        for (const std::string& one : kept.leaving)
            paragraph(ui, one, {.type = Type::small});
    });
    if (kept.more > 0)
        caption(ui, view.words.format(Word::retention_more, kept.more));
}

void erase(View& view) {
    Ui& ui = view.ui;
    const app::DataState& data = view.state.data;
    titled(ui, view[Word::mine_erase], 2, Type::subtitle);
    paragraph(ui, view[Word::mine_erase_hint], {.colour = Colour::ink_soft});
    const TextAnswer typed = text_field(ui, "erase", view.words.format(Word::mine_erase_label, data.name),
                                        data.erase_name, {.max_bytes = 200});
    const Button look{
        .kind = ButtonKind::quiet,
        .disabled_because = data.erase_name == data.name ? std::string_view() : view[Word::mine_erase_first]};
    const bool pressed = button(ui, "erase-button", view[Word::mine_erase_button], look);
    if (typed.changed)
        view.ask(app::EditEraseName{*typed.changed});
    else if (pressed)
        view.ask(app::EraseMe{});
}

void all_of_it(View& view) {
    constexpr std::array parts{take_along, bring_here, a_pin, erase};
    constexpr std::array<std::string_view, 4> keys{"take", "bring", "lock", "erase"};
    grid(view.ui, {.min_cell = 380, .max_columns = 2}, parts.size(),
         [&](std::size_t i) { card_panel(view.ui, keys[i], [&] { parts[i](view); }); });
    card_panel(view.ui, "keep", [&] { how_long(view); });
}

}  // namespace

void draw_my_data(View& view) {
    Ui& ui = view.ui;
    const app::DataState& data = view.state.data;
    side_screen(view, "my-data", Measure::full, app::CloseMyData{}, view[Word::go_back], [&] {
        heading(ui, view[Word::mine_title], Level::display);
        trouble(view);
        paragraph(ui, view[Word::mine_lead], {.type = Type::lead});
        links(ui, RowAlign::start, [&] {
            if (button(ui, "privacy", view[Word::mine_privacy], {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
                view.ask(app::ShowPrivacy{});
        });
        if (!data.name.empty()) {
            paragraph(ui, view.words.format(Word::mine_of, data.name));
            return all_of_it(view);
        }
        paragraph(ui, view[Word::mine_nobody]);
        if (view.state.keeps)
            card_panel(ui, "bring", [&] { bring_here(view); });
    });
}

}  // namespace alongside::ui::screens
