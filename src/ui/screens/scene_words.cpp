/// What is said in a scene, and then what one can say or do.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/screens/closer_parts.h"
#include "ui/screens/scene_parts.h"

namespace alongside::ui::screens {

namespace {

const app::PageView& page_of(const View& view) {
    static const app::PageView none;
    return view.state.page < view.state.scene.pages.size() ? view.state.scene.pages[view.state.page] : none;
}

constexpr float face_alone = 112;  // of the one who speaks, while there is only that to look at
constexpr float face_among = 64;

float face_size(const View& view, const app::PageView& page) {
    const bool choosing = view.state.last_page() && view.state.scene.running;
    const auto speaking =
        std::ranges::count_if(page.lines, [](const app::LineView& line) { return !line.speaker_id.empty(); });
    return choosing || speaking > 1 ? face_among : face_alone;
}

void said(View& view) {
    Ui& ui = view.ui;
    const app::PageView& page = page_of(view);
    if (!page.coda.empty())
        titled(ui, page.coda, 2, Type::display);
    if (!page.title.empty())
        titled(ui, page.title, 2, Type::title);
    else if (page.coda.empty() && !stage_of(view).turning.empty())
        kicker(ui, stage_of(view).turning);
    live_group(ui, said_words(view), [&] {
        for (const app::LineView& one : page.lines)
            said_line(ui, one, face_size(view, page));
    });
}

void moved_chip(Ui& ui, int stance, std::string_view words) {
    const Theme& t = ui.theme();
    const float pad = ui.px(10.0F);
    const float dot = std::round(ui.type_px(10));
    const float gap = ui.px(6.0F);
    const float tall = ui.px(5.0F);
    // As wide as a whole line may be: what does not fit beside the others goes below them rather than fold up.
    const float line = ui.stage().flow().room.w;
    const TextRef text = ui.text(words, ui.style(Type::small), line - 2 * pad - dot - gap);
    const Rect rect = ui.place({text->size().w + 2 * pad + dot + gap, text->size().h + 2 * tall});
    ui.painter().box(rect, {.fill = t[Colour::accent_wash],
                            .border = t[Colour::line],
                            .border_width = ui.line_width(),
                            .radius = ui.px(static_cast<float>(Radius::control))});
    ui.painter().disc({rect.x + pad + dot / 2, rect.centre().y}, dot, t.stance(stance));
    ui.painter().text(*text, {rect.x + pad + dot + gap, rect.y + tall}, t[Colour::ink]);
}

/// Somebody who has moved, or the room: a dot in the new stance's colour, and the words.
struct Moved {
    int stance = 0;
    std::string words;
};

std::vector<Moved> moved(const View& view) {
    const app::SceneView& scene = view.state.scene;
    std::vector<Moved> all;
    for (const app::PersonView& one : scene.people)
        if (one.moved != 0)
            all.push_back({one.stance, view.words.format(Word::scene_change, one.brief, one.stance_words)});
    if (all.size() < scene.changes.size())
        all.push_back({scene.room_stance, scene.changes.back()});
    return all;
}

/// Who has moved, told once, where the eye is.
void changes(View& view) {
    if (view.state.scene.changes.empty() || view.state.page > 0)
        return;
    Ui& ui = view.ui;
    const std::vector<Moved> all = moved(view);
    const std::string words =
        std::accumulate(std::next(all.begin()), all.end(), all.front().words,
                        [](std::string sum, const Moved& one) { return std::move(sum) + " " + one.words; });
    const std::size_t node = ui.stage().tree().nodes.size();
    ui.add({.id = ui.id("changes"), .role = Role::status, .name = words, .live = true});
    const float top = ui.stage().flow().next_y;
    const float shown = ui.appear("changes#shown", motion::slow);
    ui.painter().push_opacity(shown);
    row(ui, {.gap = Space::s}, [&] {
        for (const Moved& one : all)
            moved_chip(ui, one.stance, one.words);
    });
    ui.painter().pop_opacity();
    const Rect room = ui.stage().flow().room;
    ui.stage().tree().nodes[node].rect = {room.x, top, room.w, ui.stage().flow().next_y - top};
}

/// What stands on a choice that was pressed once, where it takes two presses.
std::string_view press_again(const View& view, std::string_view choice) {
    return view.state.armed == choice ? view[Word::scene_press_again] : std::string_view();
}

void options_to_take(View& view) {
    Ui& ui = view.ui;
    const app::SceneView& scene = view.state.scene;
    options(ui, "options", view[Word::scene_choose], [&] {
        for (const app::OptionView& option : scene.options)
            if (option_card(ui, option.choice,
                            {.number = option.number,
                             .text = option.text,
                             .locked = option.locked,
                             .again = press_again(view, option.choice)}))
                view.ask(app::Choose{option.choice});
        if (scene.can_say_own &&
            tile(ui, "own-words", {.name = view[Word::scene_own_words], .icon = Icon::pen, .quiet = true}))
            view.ask(app::StartOwnWords{});
    });
}

std::string listens_words(const View& view) {
    return view.state.scene.listens_left == 1
               ? std::string(view[Word::scene_listen_last])
               : view.words.format(Word::scene_listens_left, view.state.scene.listens_left);
}

void listens(View& view) {
    Ui& ui = view.ui;
    const app::SceneView& scene = view.state.scene;
    if (scene.listens.empty()) {
        if (scene.has_listens && scene.listens_left == 0)
            caption(ui, view[Word::scene_listens_none]);
        return;
    }
    space(ui, Space::l);
    titled(ui, view[Word::scene_listens], 3, Type::subtitle);
    caption(ui, listens_words(view));
    ui.group(Role::list, "listens", view[Word::scene_listens], [&] {
        grid(ui, {.min_cell = 280, .max_columns = 2, .gap = Space::s}, scene.listens.size(), [&](std::size_t i) {
            const app::ListenView& listen = scene.listens[i];
            const std::string cost =
                listen.cost.empty() ? std::string() : view.words.format(Word::scene_listen_cost, listen.cost);
            if (tile(ui, listen.choice,
                     {.name = listen.text,
                      .hint = cost,
                      .aside = press_again(view, listen.choice),
                      .icon = Icon::ear,
                      .quiet = true}))
                view.ask(app::Choose{listen.choice});
        });
    });
}

/// Said before one chooses, so that nobody is surprised when people leave.
void strain(View& view) {
    if (!view.state.scene.strain.empty())
        panel(view.ui, {.kind = PanelKind::note, .padding = Space::sm},
              [&] { paragraph(view.ui, view.state.scene.strain); });
}

/// Beside the choices, so that nobody has to wait for the end to say it. Nothing comes of it while one plays.
void wrong_here(View& view) {
    if (!view.state.keeps)
        return;
    const Reflection words{store::ReflectionKind::app_is_wrong, Word::objections_label, Word::objections_hint,
                           Word::objections_kept};
    space(view.ui, Space::m);
    const auto open = disclosure(view.ui, "wrong", view[Word::closer_wrong], view.state.is_unfolded("wrong"),
                                 [&] { reflection(view, words); });
    if (open)
        view.ask(app::Unfold{"wrong", *open});
}

void choice_to_make(View& view) {
    space(view.ui, Space::l);
    strain(view);
    if (!view.state.scene.ask.empty())
        titled(view.ui, view.state.scene.ask, 2, Type::title);
    options_to_take(view);
    listens(view);
    wrong_here(view);
}

}  // namespace

std::string said_words(const View& view) {
    return view.words.format(Word::scene_said, view.state.page + 1,
                             std::max<std::size_t>(1, view.state.scene.pages.size()));
}

void go_on(View& view, ButtonKind kind) {
    const bool leaving = view.state.last_page();
    if (button(view.ui, "go-on", view[leaving ? Word::scene_look_back : Word::go_on],
               {.kind = kind, .icon = Icon::arrow_right, .shortcut = "Enter"}))
        view.ask(app::TurnPage{});
}

void draw_words(View& view) {
    const bool choosing = view.state.last_page() && view.state.scene.running;
    if (choosing) {
        said(view);
        changes(view);
        choice_to_make(view);
        return;
    }
    at_least(view.ui, view.ui.px(300.0F), [&] {
        said(view);
        changes(view);
    });
    go_on(view);
}

}  // namespace alongside::ui::screens
