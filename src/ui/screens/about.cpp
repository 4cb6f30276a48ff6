/// What Alongside is, where its ideas come from, what it does not claim, and with whose work it is made.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void what_it_is(View& view) {
    Ui& ui = view.ui;
    heading(ui, view[Word::about_title], Level::display);
    paragraph(ui, view[Word::about_what], {.type = Type::lead});
    caption(ui, view.words.format(Word::about_version, view.state.about.version));
}

void what_to_know(View& view) {
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::sunk, .padding = Space::l, .gap = Space::s}, [&] {
        titled(ui, view[Word::about_honest], 2, Type::subtitle);
        paragraph(ui, view[Word::about_drafted], {.weight = Weight::semibold});
        paragraph(ui, view.state.about.review);
        for (const Word sentence :
             {Word::about_wrong, Word::about_no_accreditation, Word::about_invented, Word::about_private})
            paragraph(ui, view[sentence]);
        links(ui, RowAlign::start, [&] {
            if (button(ui, "statement", view[Word::about_statement],
                       {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
                view.ask(app::ShowStatement{});
        });
    });
}

void sources(View& view) {
    Ui& ui = view.ui;
    heading(ui, view[Word::about_sources], Level::title);
    paragraph(ui, view[Word::about_paraphrase]);
    const std::vector<content::Document>& all = view.state.about.sources;
    grid(ui, {.min_cell = 330, .max_columns = 3}, all.size(), [&](std::size_t i) {
        card_panel(ui, all[i].id, [&] {
            titled(ui, all[i].title, 3, Type::subtitle);
            paragraph(ui, all[i].what, {.type = Type::small});
        });
    });
}

void credits(View& view, std::string_view key, Word title, const std::vector<std::string>& lines) {
    Ui& ui = view.ui;
    titled(ui, view[title], 3, Type::subtitle);
    ui.group(Role::list, key, view[title], [&] {
        grid(ui, {.min_cell = 380, .max_columns = 2, .gap = Space::s}, lines.size(),
             [&](std::size_t i) { paragraph(ui, lines[i], {.type = Type::small}); });
    });
}

void made_with(View& view) {
    Ui& ui = view.ui;
    heading(ui, view[Word::about_made_with], Level::title);
    paragraph(ui, view[Word::about_made_with_hint]);
    credits(view, "fonts", Word::about_fonts, view.state.about.fonts);
    credits(view, "libraries", Word::about_libraries, view.state.about.libraries);
}

}  // namespace

void draw_about(View& view) {
    side_screen(view, "about", Measure::full, app::CloseAbout{}, view[Word::go_back], [&] {
        two_pane(
            view.ui, {.first_share = 0.46F, .min_pane = 330}, [&] { what_it_is(view); }, [&] { what_to_know(view); });
        for (void (*part)(View&) : {sources, made_with}) {
            space(view.ui, Space::xl);
            part(view);
        }
    });
}

}  // namespace alongside::ui::screens
