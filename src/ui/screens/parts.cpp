#include "ui/screens/parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/story/scale.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr double status_stays = 10;  // seconds

/// What stands in the frame of a picture, and what stood there before: one place fades into the next.
struct Seen {
    std::string now;
    std::string before;
    double since = -motion::slow;  // what is there at the first look does not fade in
    bool waited = false;
};

/// The picture that fits the hour best; a place without one for the hour has its plain one.
template <class Drawn>
std::pair<std::string, PictureAnswer> best_picture(const Place& place, const Drawn& drawn) {
    for (const auto& [wanted, kind] : {std::pair{place.empty, "-empty"}, std::pair{place.evening, "-evening"}}) {
        const std::string id = fmt::format("places/{}{}", place.id, kind);
        if (!wanted)
            continue;
        if (const PictureAnswer answer = drawn(id); answer.state != PictureState::never)
            return {id, answer};
    }
    std::string id = fmt::format("places/{}", place.id);
    const PictureAnswer answer = drawn(id);
    return {std::move(id), answer};
}

}  // namespace

std::string place_and_time(const Texts& words, std::string_view place, bool evening) {
    return place.empty() ? std::string()
           : evening     ? words.format(Word::place_evening, place)
                         : words.format(Word::place_daytime, place);
}

std::string minutes_words(const Texts& words, int minutes) {
    return minutes == 1 ? std::string(words[Word::minutes_one]) : words.format(Word::minutes_many, minutes);
}

std::string person_picture(std::string_view person_id, std::optional<int> stance) {
    if (person_id.empty())
        return {};
    if (!stance)
        return fmt::format("people/{}", person_id);
    return fmt::format("people/{}/{}", person_id, kStanceIds[stance_index(*stance)]);
}

void paint_place(Ui& ui, const Rect& rect, const Place& place, float radius) {
    const PixelSize size{static_cast<int>(rect.w), static_cast<int>(rect.h)};
    const auto drawn = [&](const std::string& id) {
        return id.empty() ? PictureAnswer{} : ui.services().pictures.picture({id, size, static_cast<int>(radius)});
    };
    // Not by its height on the screen: a page that scrolls keeps its pictures.
    auto& seen = ui.memory().keep<Seen>(ui.id(fmt::format("place-{}-{}-{}", rect.x, size.w, size.h)));
    const auto [id, answer] = best_picture(place, drawn);
    if (answer.state == PictureState::ready && seen.now != id)
        seen = {id, seen.now, seen.waited ? ui.now() : seen.since, true};
    if (answer.state == PictureState::never)
        seen = {};
    seen.waited = true;
    const float shown = ui.look().reduced_motion || seen.now.empty()
                            ? 1.0F
                            : static_cast<float>(std::clamp((ui.now() - seen.since) / motion::slow, 0.0, 1.0));
    const PictureAnswer before = shown < 1 ? drawn(seen.before) : PictureAnswer{};
    if (before.state == PictureState::ready)
        ui.painter().picture(before.texture, rect, 1);
    else if (shown < 1 || seen.now.empty())
        ui.painter().box(rect, {.fill = ui.theme()[Colour::sunk], .radius = radius});
    if (const PictureAnswer now = drawn(seen.now); now.state == PictureState::ready)
        ui.painter().picture(now.texture, rect, shown);
    if (shown < 1)
        ui.keep_moving();
}

void place_picture(Ui& ui, const Place& place, float aspect) {
    const float width = std::floor(ui.available());
    const Rect rect = ui.place({width, std::floor(width / aspect)});
    paint_place(ui, rect, place, ui.px(static_cast<float>(Radius::card)));
}

void inset(Ui& ui, float left, float right, Body body) {
    Stage& stage = ui.stage();
    const Rect area = stage.open_item();
    Flow flow;
    flow.room = {area.x + left, area.y, area.w - left - right, 0};
    flow.gap = stage.flow().gap;
    stage.push_flow(flow);
    body();
    stage.close_item({area.w, stage.pop_flow().h});
}

void framed(Ui& ui, Body body) {
    const float margin = ui.available() >= ui.type_px(1150) ? ui.px(36.0F) : 0;
    inset(ui, margin, margin, body);
}

void links(Ui& ui, RowAlign align, Body body) {
    const float edge = -ui.px(Space::s);  // of a link around its words
    const bool start = align == RowAlign::start;
    inset(ui, start ? edge : 0, start ? 0 : edge, [&] { row(ui, {.gap = Space::xs, .align = align}, body); });
}

void card_panel(Ui& ui, std::string_view key, Body body) {
    Stage& stage = ui.stage();
    const float pad = ui.px(Space::l);
    const Theme& t = ui.theme();
    const Rect area = stage.open_item();
    const Painter::Patch patch = ui.painter().reserve({.fill = t[Colour::surface],
                                                       .border = t[Colour::line],
                                                       .border_width = ui.line_width(),
                                                       .radius = ui.px(static_cast<float>(Radius::card))});
    const std::size_t node = stage.tree().nodes.size();
    ui.open({.id = ui.id(key), .role = Role::group});
    Flow flow;
    flow.room = area.inset(pad, pad);
    flow.gap = ui.px(Space::m);
    stage.push_flow(flow);
    ui.scope(key, body);
    const Size size{area.w, stage.pop_flow().h + 2 * pad};
    ui.close();
    const Rect rect{area.x, area.y, size.w, size.h};
    stage.tree().nodes[node].rect = rect;
    ui.painter().finish(patch, rect);
    stage.close_item(size);
    stage.flow().stretch = Stretch{patch, node, rect};
}

std::string on_key(const Ui& ui, std::string_view key) {
    std::string pressed = ui.router().keys().pressed_for(key);
    if (pressed.size() == 1 && pressed[0] >= 'a' && pressed[0] <= 'z')
        pressed[0] = static_cast<char>(pressed[0] - 'a' + 'A');
    return pressed;
}

void titled(Ui& ui, std::string_view text, int level, Type type, Colour colour) {
    const TextRef words = balanced(ui, text, ui.style(type), ui.available());
    const Rect rect = ui.place(words->size());
    ui.painter().text(*words, {rect.x, rect.y}, ui.theme()[colour]);
    ui.add({.role = Role::heading, .name = std::string(text), .level = level, .rect = rect});
}

void kicker(Ui& ui, std::string_view text) {
    paragraph(ui, text, {.type = Type::small, .colour = Colour::accent, .weight = Weight::semibold});
}

void said_line(Ui& ui, const app::LineView& line, float face) {
    if (line.speaker.empty())
        return narration(ui, line.text);
    const auto words = [&] {
        speech(ui,
               {.name = line.speaker, .words = line.text, .stance = line.stance, .stance_words = line.stance_words});
    };
    if (line.speaker_id.empty())
        return words();
    const float side = ui.available() < ui.px(face) * 4 ? std::min(face, 48.0F) : face;
    const TextRef text = ui.text(line.text, ui.style(Type::body), ui.available() - ui.px(side) - 2 * ui.px(Space::m));
    row(ui, {.gap = Space::m, .top = text->size().h > ui.px(side)}, [&] {  // a long speech begins beside the face
        medallion(ui, line.speaker, person_picture(line.speaker_id, line.stance), side);
        column(ui, {}, words);
    });
    ui.end_paragraph(ui.style(Type::lead));  // the one in speech ends beside the face
}

void live_group(Ui& ui, std::string_view name, Body body) {
    const std::size_t index = ui.stage().tree().nodes.size();
    ui.open({.id = ui.id("live"), .role = Role::group, .name = std::string(name), .live = true});
    const float width = ui.available();
    const Flow& flow = ui.stage().flow();
    const Rect top{flow.room.x, flow.next_y, width, 0};
    body();
    ui.close();
    ui.stage().tree().nodes[index].rect = {top.x, top.y, width, ui.stage().flow().next_y - top.y};
}

void at_least(Ui& ui, float height, Body body) {
    const float top = ui.stage().flow().next_y;
    body();
    const float spare = height - (ui.stage().flow().next_y - top);
    if (spare > 0)
        ui.stage().flow().next_y += spare;
}

void in_line_with(Ui& ui, Measure measure, Body body) {
    const auto line = [&] { column(ui, {.measure = measure, .gap = Space::s, .align = Align::centre}, body); };
    measure == Measure::full ? framed(ui, line) : line();
}

void trouble(View& view) {
    if (view.state.trouble.empty() && view.state.keeps)
        return;
    panel(view.ui, {.kind = PanelKind::note, .padding = Space::m, .gap = Space::xs}, [&] {
        if (!view.state.trouble.empty())
            paragraph(view.ui, view.state.trouble, {.weight = Weight::semibold});
        if (!view.state.keeps)
            paragraph(view.ui, view[Word::trouble_not_kept]);
    });
}

std::string_view heard_words(const View& view) {
    const app::AppState& state = view.state;
    if (!state.heard || state.heard_at != state.moment)
        return {};
    const bool of_the_story = state.screen == app::Screen::scene && state.scene.sound == state.heard;
    return of_the_story || state.preferences.sound ? view[content::word_of(*state.heard)] : std::string_view();
}

namespace {

/// The words of a sound on their card, which is as large as they are.
struct HeardCard {
    TextRef text;
    float icon = 0;
    float pad = 0;
    Size size() const { return {text->size().w + icon + 2.5F * pad, text->size().h + pad}; }
};

HeardCard measure_heard(Ui& ui, std::string_view words, float most) {
    HeardCard card{.text = {}, .icon = std::round(ui.type_px(16)), .pad = ui.px(Space::sm)};
    TextStyle style = ui.style(Type::small);
    style.italic = style.face != Face::dyslexic;
    card.text = ui.text(words, style, most - 4 * card.pad - card.icon);
    return card;
}

void paint_heard(Ui& ui, const HeardCard& card, std::string_view words, Point at) {
    const Theme& t = ui.theme();
    const Rect rect = Rect{at.x, at.y, card.size().w, card.size().h}.snapped();
    ui.add({.id = ui.id("heard"), .role = Role::status, .name = std::string(words), .live = true, .rect = rect});
    ui.painter().box(rect, {.fill = t[Colour::surface], .radius = ui.px(static_cast<float>(Radius::control))});
    ui.painter().icon(Icon::sound,
                      Rect{rect.x + card.pad, rect.centre().y - card.icon / 2, card.icon, card.icon}.snapped(),
                      t[Colour::accent]);
    ui.painter().text(*card.text, {rect.x + 1.5F * card.pad + card.icon, rect.y + std::floor(card.pad / 2)},
                      t[Colour::ink]);
}

}  // namespace

void heard(View& view, const Rect& rect) {
    const std::string_view words = heard_words(view);
    if (words.empty())
        return;
    const HeardCard card = measure_heard(view.ui, words, rect.w);
    paint_heard(view.ui, card, words, {rect.x + card.pad, rect.y + card.pad});
}

void heard_line(View& view) {
    const std::string_view words = heard_words(view);
    if (words.empty())
        return;
    const HeardCard card = measure_heard(view.ui, words, view.ui.available());
    const Rect rect = view.ui.place(card.size());
    paint_heard(view.ui, card, words, {rect.x, rect.y});
}

void voice_offer(View& view) {
    if (!view.state.preferences.voice)
        caption(view.ui, view[Word::voice_quiet_offer]);
}

void status(View& view) {
    if (view.state.status.empty())
        return;
    Ui& ui = view.ui;
    const std::string key = fmt::format("status-{}", view.state.told);  // the same sentence told again is shown again
    auto& since = ui.memory().keep<std::optional<double>>(key + "#since");
    since = since.value_or(ui.now());
    if (ui.now() < *since + status_stays) {
        toast(ui, key, view.state.status, view.state.screen != app::Screen::home);
        ui.wake_at(*since + status_stays);
    }
}

void side_screen(View& view, std::string_view key, Measure measure, app::Command back, std::string_view back_words,
                 Body body, Body foot) {
    const auto way_back = [&] {
        links(view.ui, RowAlign::start, [&] {
            if (button(view.ui, "back", back_words,
                       {.kind = ButtonKind::link, .icon = Icon::arrow_left, .shortcut = "Esc"}))
                view.ask(std::move(back));
        });
    };
    shell(
        view.ui, fmt::format("{}-{}", key, view.state.moment), {.measure = measure, .gap = Space::l},
        [&] { in_line_with(view.ui, measure, way_back); },
        [&] { measure == Measure::full ? framed(view.ui, body) : body(); },
        [&] { in_line_with(view.ui, measure, foot); });
}

}  // namespace alongside::ui::screens
