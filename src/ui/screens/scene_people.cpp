/// Who is here and how they stand to the player, in words; and the slips of what was promised.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <sstream>
#include <string>

#include "ui/screens/cast.h"
#include "ui/screens/scene_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr double a_bang = 2.4;        // seconds
constexpr float stage_share = 0.46F;  // of the room's height: the rest is the table

/// Somebody is introduced by what they do; later their name and stance stand alone until the player turns to them.
std::string words_about(const View& view, const app::PersonView& one) {
    if (one.here_for.empty())
        return one.is;
    return one.is + "\n" + view.words.format(Word::scene_here_for, one.brief, one.here_for);
}

/// Null where the story is told and options stand instead.
const app::PageView* page_of(const View& view) {
    const std::vector<app::PageView>& pages = view.state.scene.pages;
    return view.state.page < pages.size() ? &pages[view.state.page] : nullptr;
}

/// What stands on a name card: a name behind a dot in the stance's colour, and the stance in words.
struct NameCard {
    TextRef name;
    TextRef stance;
    float dot = 0;
    float gap = 0;
    float height() const { return name->size().h + stance->size().h; }
};

NameCard measure_card(Ui& ui, const app::PersonView& one, float width) {
    NameCard card;
    TextStyle strong = ui.style(Type::body);
    strong.weight = Weight::semibold;
    TextStyle small = ui.style(Type::small);
    small.align = Align::centre;
    if (!one.stance_words.empty()) {
        card.dot = std::round(ui.type_px(11));
        card.gap = ui.px(6.0F);
    }
    card.name = ui.text(one.brief, strong, width - card.dot - card.gap);
    card.stance = ui.text(one.stance_words, small, width);
    return card;
}

void paint_card(Ui& ui, const NameCard& card, const Rect& rect, float pad, int stance) {
    const float top = rect.y + std::floor((rect.h - card.height()) / 2);
    const Theme& t = ui.theme();
    const float line = card.name->size().h / static_cast<float>(card.name->lines());
    const float wide = card.dot + card.gap + card.name->size().w;
    const float x = std::floor(rect.centre().x - wide / 2);
    ui.painter().disc({x + card.dot / 2, top + line / 2}, card.dot, t.stance(stance));
    ui.painter().text(*card.name, {x + card.dot + card.gap, top}, t[Colour::ink]);
    ui.painter().text(*card.stance, {rect.x + pad, top + card.name->size().h}, t[Colour::ink]);
}

/// A name card on the table, before whoever it belongs to. Somebody who has just moved has theirs tinted.
void name_card(View& view, const app::PersonView& one) {
    Ui& ui = view.ui;
    const std::string part = fmt::format("person/{}", one.id);
    const bool open = view.state.is_unfolded(part);
    const std::string away = view.words.format(Word::scene_turned_away, one.brief);
    const float pad = ui.px(Space::s);
    const NameCard card = measure_card(ui, one, ui.available() - 2 * pad);
    const Rect rect = ui.place({ui.available(), std::max(card.height() + 2 * pad, ui.px(52.0F))});
    const Interaction now = ui.add({.id = ui.id(one.id),
                                    .role = Role::button,
                                    .name = one.name,
                                    .value = one.stance_words,
                                    .description = sentences({words_about(view, one), one.turned_away ? away : ""}),
                                    .expanded = open,
                                    .rect = rect});
    Box box = card_box(ui, warmth(ui, one.id, now), open, false);
    if (!open)
        box.fill = mix(box.fill, ui.theme()[Colour::accent_wash],
                       ui.ease(fmt::format("{}#moved", one.id), one.moved != 0 ? 1 : 0, motion::slow));
    box.radius = ui.px(static_cast<float>(Radius::control));
    ui.ring_radius(box.radius);
    ui.card(rect, box);
    paint_card(ui, card, rect, pad, one.stance);
    if (now.activated)
        view.ask(app::Unfold{part, !open});
}

/// What the cards leave out: who somebody is, said the first time and whenever the player turns to them. Those who
/// listen hear it with the card.
void introduction(View& view, const app::PersonView& one) {
    Ui& ui = view.ui;
    const bool first = !view.state.scene.can_go_back && view.state.page == 0;
    const bool open = view.state.is_unfolded(fmt::format("person/{}", one.id));
    if (!first && !open && !one.turned_away)
        return;
    TextStyle strong = ui.style(Type::small);
    strong.weight = Weight::semibold;
    Lines lines(ui, ui.available());
    lines.add(open || first ? one.name : std::string(), strong, ui.theme()[Colour::ink]);
    lines.add(open    ? words_about(view, one)
              : first ? one.is
                      : std::string(),
              ui.style(Type::small), ui.theme()[Colour::ink_soft]);
    if (one.turned_away)
        lines.add(view.words.format(Word::scene_turned_away, one.brief), ui.style(Type::small),
                  ui.theme()[Colour::ink]);
    const Rect rect = ui.place(lines.size());
    lines.paint({rect.x, rect.y});
}

/// Everybody else: no face, one line. Where there is nobody else, who one is.
void the_room(View& view) {
    const app::SceneView& scene = view.state.scene;
    if (stage_of(view).alone)
        return paragraph(view.ui, scene.you, {.type = Type::small});
    if (scene.room_words.empty())
        return;
    Ui& ui = view.ui;
    const std::string words = view.words.format(Word::scene_change, view[Word::scene_room], scene.room_words);
    const float dot = std::round(ui.type_px(10));
    const float indent = dot + ui.px(Space::s);
    TextStyle style = ui.style(Type::small);
    style.weight = Weight::medium;
    const TextRef text = ui.text(words, style, ui.available() - indent);
    const Rect rect = ui.place({ui.available(), text->size().h + 2 * ui.px(Space::s)});
    const float line = text->size().h / static_cast<float>(text->lines());
    const Point at{rect.x, rect.y + ui.px(Space::s)};
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

/// Where two people stand apart, nearest to the middle, as a share of the stage's width; beside one who is alone.
float gap_between(std::size_t people) {
    const auto count = static_cast<float>(people);
    return people < 2 ? 0.82F : std::ceil(count / 2) / count;
}

/// Whether the tables were banged on at what is shown.
bool is_banging(const View& view) {
    return view.state.heard == Sound::bang && view.state.heard_at == view.state.moment;
}

void paint_people(View& view, const Rect& rect) {
    const app::StageView& stage = stage_of(view);
    paint_cast(view.ui, rect, {stage.place_id, stage.evening}, cast_of(stage, page_of(view), is_banging(view)));
}

/// The palm on the table, for as long as it can be heard; it stays where nothing may move.
void bang(View& view, const Rect& rect) {
    Ui& ui = view.ui;
    if (!is_banging(view))
        return;
    const float gone = ui.appear(fmt::format("bang-{}", view.state.moment), a_bang);
    const float shown = ui.look().reduced_motion ? 1.0F : 1 - gone * gone * gone;
    const float side = std::round(std::min(rect.h * 0.3F, rect.w * 0.3F));
    const float above = side * 0.88F;  // of the table's edge, which the plank of the picture lies on
    const float x = rect.x + rect.w * gap_between(stage_of(view).people.size()) - side / 2;
    paint_figure(ui, "bang", "icons/table-bang", Rect{x, rect.bottom() - above, side, side}.snapped(), shown);
}

/// The room in two parts: where people stand, and the table before them with its edge.
struct RoomParts {
    Rect stage;
    Rect table;
    float edge = 0;
};

RoomParts parts_of_room(const Ui& ui, const Rect& all) {
    const float height = std::floor(all.h * stage_share);
    return {{all.x, all.y, all.w, height}, {all.x, all.y + height, all.w, all.h - height}, std::round(ui.px(6.0F))};
}

void paint_table(Ui& ui, const RoomParts& parts) {
    ui.painter().fill(parts.table, ui.theme()[Colour::surface]);
    ui.painter().fill({parts.table.x, parts.table.y, parts.table.w, parts.edge}, ui.theme()[Colour::paper_edge]);
}

/// Room for the longest word of a name, which would be broken in a narrow card.
float card_width(const std::vector<app::PersonView>& people) {
    constexpr std::size_t fits = 9;  // letters beside the dot, in a card of 104
    const bool long_name = std::any_of(people.begin(), people.end(), [](const app::PersonView& one) {
        std::istringstream words(one.brief);
        return std::any_of(std::istream_iterator<std::string>(words), {},
                           [](const std::string& word) { return word.size() > fits; });
    });
    return long_name ? 160.0F : 104.0F;
}

}  // namespace

const app::StageView& stage_of(const View& view) {
    const app::PageView* page = page_of(view);
    return page != nullptr && page->stage ? *page->stage : view.state.scene;
}

void promise_slip(View& view, std::string_view key, const app::SlipView& one) {
    slip(view.ui, key,
         {.to = view.words.format(Word::scene_promise_to, one.to),
          .words = one.text,
          .due = one.due,
          .fate = fate_of(one.fate),
          .fate_words = one.fate_words});
}

void draw_stage(View& view) {
    Ui& ui = view.ui;
    const float width = std::floor(ui.available());
    const Rect rect = ui.place({width, std::floor(std::min(width / 2.4F, ui.window().h * 0.45F))});
    paint_people(view, rect);
    bang(view, rect);
}

void draw_quiet_room(View& view, const Rect& rect) {
    const RoomParts parts = parts_of_room(view.ui, rect);
    paint_people(view, parts.stage);
    paint_table(view.ui, parts);
}

void draw_room(View& view) {
    Ui& ui = view.ui;
    const Rect all = ui.stage().flow().room;
    const RoomParts parts = parts_of_room(ui, all);
    paint_people(view, parts.stage);
    bang(view, parts.stage);
    heard(view, parts.stage);
    paint_table(ui, parts);
    ui.place({all.w, parts.stage.h + parts.edge});
    scroll_area(
        ui, "table", parts.table.h - parts.edge,
        [&] {
            const float pad = ui.px(Space::m);
            ui.place({0, ui.px(Space::sm)});
            inset(ui, pad, pad, [&] {
                draw_people(view);
                space(ui, Space::m);
                draw_promises(view);
                ui.place({0, pad});
            });
        },
        Colour::surface);
}

void draw_people(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::PersonView>& people = stage_of(view).people;
    fold(view, "people", Word::scene_who, [&] {
        ui.group(Role::list, "who", view[Word::scene_who], [&] {
            column(ui, {.gap = Space::s}, [&] {
                grid(ui, {.min_cell = card_width(people), .max_columns = people.size(), .gap = Space::s}, people.size(),
                     [&](std::size_t i) { name_card(view, people[i]); });
                the_room(view);
                for (const app::PersonView& one : people)
                    introduction(view, one);
            });
        });
    });
}

void draw_promises(View& view) {
    fold(view, "promises", Word::scene_promises, [&] {
        if (view.state.scene.slips.empty())
            return caption(view.ui, view[Word::scene_no_slips]);
        const std::vector<app::SlipView>& slips = view.state.scene.slips;
        view.ui.group(Role::list, "slips", view[Word::scene_promises], [&] {
            grid(view.ui, {.min_cell = 190, .max_columns = 2}, slips.size(),
                 [&](std::size_t i) { promise_slip(view, fmt::format("{}", i), slips[i]); });
        });
    });
}

void show_part(View& view, std::string_view part) {
    if (!unfolded(view, part))
        view.ask(app::Unfold{std::string(part), true});
    view.ui.focus(part);
}

}  // namespace alongside::ui::screens
