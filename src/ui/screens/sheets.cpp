/// What may lie over a scene: the ways out, the content note, a place for own words.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void way(View& view, std::string_view key, Word name, Word hint, app::Command command) {
    if (tile(view.ui, key, {.name = view[name], .hint = view[hint], .compact = true}))
        view.ask(std::move(command));
}

void beside(View& view) {
    const bool empty = view.state.own_words.find_first_not_of(" \n\t") == std::string::npos;
    const std::string_view locked = empty ? view[Word::own_first] : std::string_view();
    options(view.ui, "beside", view[Word::own_beside], [&] {
        for (const app::OptionView& option : view.state.scene.options)
            if (option.locked.empty() && option_card(view.ui, option.choice, {.text = option.text, .locked = locked}))
                view.ask(app::PlaceOwnWords{option.choice});
    });
}

}  // namespace

void sheet(View& view, std::string_view key, Word title, Body body) {
    const auto foot = [&] {
        if (button(view.ui, "close", view[Word::close], {.kind = ButtonKind::quiet}))
            view.ask(app::CloseSheet{});
    };
    if (dialog(view.ui, key, view[title], body, foot))
        view.ask(app::CloseSheet{});
}

void draw_ways_out(View& view) {
    const app::SceneView& scene = view.state.scene;
    const auto body = [&] {
        column(view.ui, {.gap = Space::s}, [&] {
            way(view, "stop", Word::ways_stop, Word::ways_stop_hint, app::StopHere{});
            if (scene.running)
                way(view, "skip", Word::ways_skip, Word::ways_skip_hint, app::Choose{"skip"});
            if (scene.running && scene.can_end_here)
                way(view, "end", Word::ways_end, Word::ways_end_hint, app::Choose{"curtain"});
            way(view, "note", Word::ways_note, Word::ways_note_hint, app::ShowNote{});
            if (scene.can_go_back)
                way(view, "back", Word::ways_back, Word::ways_back_hint, app::GoBack{});
        });
    };
    const auto foot = [&] {
        row(view.ui, {.gap = Space::s}, [&] {
            if (button(view.ui, "stay", view[Word::ways_stay], {.kind = ButtonKind::quiet}))
                view.ask(app::CloseSheet{});
            if (button(view.ui, "settings", view[Word::settings], {.kind = ButtonKind::link}))
                view.ask(app::ShowSettings{});
            if (button(view.ui, "keys", view[Word::keys_title], {.kind = ButtonKind::link}))
                view.ask(app::ShowKeys{});
        });
    };
    if (dialog(view.ui, "ways-out-sheet", view[Word::ways_title], body, foot))
        view.ask(app::CloseSheet{});
}

void draw_note(View& view) {
    const std::string& note = view.state.scene.content_note;
    sheet(view, "note-sheet", Word::note_title, [&] {
        paragraph(view.ui, note.empty() ? view[Word::note_none] : std::string_view(note));
        paragraph(view.ui, view[Word::note_no_test]);
    });
}

void draw_own_words(View& view) {
    sheet(view, "own-words-sheet", Word::own_title, [&] {
        const TextAnswer typed = text_field(view.ui, "words", view[Word::own_label], view.state.own_words,
                                            {.lines = 2, .hint = view[Word::own_hint]});
        if (typed.changed)
            view.ask(app::EditOwnWords{*typed.changed});
        titled(view.ui, view[Word::own_beside], 3, Type::subtitle);
        beside(view);
    });
}

}  // namespace alongside::ui::screens
