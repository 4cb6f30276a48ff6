/// Who is here and how they stand to the player, in words; and the slips of what was promised.
#include <fmt/format.h>

#include <cmath>

#include "ui/screens/scene_parts.h"

namespace alongside::ui::screens {

namespace {

/// Somebody is introduced by what they do; later their name and stance stand alone until the player turns to them.
std::string words_about(const View& view, const app::PersonView& one) {
    if (one.here_for.empty())
        return one.is;
    return one.is + "\n" + view.words.format(Word::scene_here_for, one.brief, one.here_for);
}

void person(View& view, const app::PersonView& one) {
    const std::string part = fmt::format("person/{}", one.id);
    const bool first = !view.state.scene.can_go_back;
    const bool open = view.state.is_unfolded(part);
    const std::string away = view.words.format(Word::scene_turned_away, one.brief);
    const bool pressed = person_card(view.ui, one.id,
                                     {.name = one.name,
                                      .does = open    ? words_about(view, one)
                                              : first ? one.is
                                                      : std::string(),
                                      .stance = one.stance,
                                      .stance_words = one.stance_words,
                                      .picture = person_picture(one.id, one.stance),
                                      .turned_away = one.turned_away,
                                      .turned_away_words = away});
    view.ui.stage().tree().nodes.back().expanded = open;
    if (pressed)
        view.ask(app::Unfold{part, !open});
}

/// Everybody else: no face, one line.
void the_room(View& view) {
    const app::SceneView& scene = view.state.scene;
    if (scene.room_words.empty())
        return;
    Ui& ui = view.ui;
    const std::string words = view.words.format(Word::scene_change, view[Word::scene_room], scene.room_words);
    const float dot = std::round(ui.type_px(10));
    const float indent = dot + ui.px(Space::s);
    TextStyle style = ui.style(Type::small);
    style.weight = Weight::medium;
    const TextRef text = ui.text(words, style, ui.available() - indent - 2 * ui.px(Space::m));
    const Rect rect = ui.place({ui.available(), text->size().h + 2 * ui.px(Space::s)});
    const float line = text->size().h / static_cast<float>(text->lines());
    const Point at{rect.x + ui.px(Space::m), rect.y + ui.px(Space::s)};
    ui.painter().disc({at.x + dot / 2, at.y + line / 2}, dot, ui.theme().stance(scene.room_stance));
    ui.painter().text(*text, {at.x + indent, at.y}, ui.theme()[Colour::ink]);
    ui.add({.role = Role::text, .name = words, .rect = rect});
}

ui::Fate fate_of(alongside::Fate fate) {
    switch (fate) {
        case alongside::Fate::kept:
            return Fate::kept;
        case alongside::Fate::renegotiated:
            return Fate::renegotiated;
        case alongside::Fate::slid:
            return Fate::let_slide;
        default:
            return Fate::open;
    }
}

/// People and promises fold away where they stand below the words.
bool unfolded(const View& view, std::string_view part) {
    return view.state.is_unfolded(part, true);
}

void fold(View& view, std::string_view part, Word label, Body body) {
    if (const auto open = disclosure(view.ui, part, view[label], unfolded(view, part), body))
        view.ask(app::Unfold{std::string(part), *open});
}

}  // namespace

void promise_slip(View& view, std::string_view key, const app::SlipView& one) {
    slip(view.ui, key,
         {.to = view.words.format(Word::scene_promise_to, one.to),
          .words = one.text,
          .due = one.due,
          .fate = fate_of(one.fate),
          .fate_words = one.fate_words});
}

void draw_people(View& view) {
    fold(view, "people", Word::scene_who, [&] {
        view.ui.group(Role::list, "who", view[Word::scene_who], [&] {
            column(view.ui, {.gap = Space::s}, [&] {
                for (const app::PersonView& one : view.state.scene.people)
                    person(view, one);
                the_room(view);
            });
        });
    });
}

void draw_promises(View& view) {
    fold(view, "promises", Word::scene_promises, [&] {
        if (view.state.scene.slips.empty())
            return caption(view.ui, view[Word::scene_no_slips]);
        view.ui.group(Role::list, "slips", view[Word::scene_promises], [&] {
            for (std::size_t i = 0; i < view.state.scene.slips.size(); ++i)
                promise_slip(view, fmt::format("{}", i), view.state.scene.slips[i]);
        });
    });
}

void show_part(View& view, std::string_view part) {
    if (!unfolded(view, part))
        view.ask(app::Unfold{std::string(part), true});
    view.ui.focus(part);
}

}  // namespace alongside::ui::screens
