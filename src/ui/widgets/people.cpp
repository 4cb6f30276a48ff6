/// People: who is here, how they stand to you, what they said last.
#include <algorithm>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

constexpr float face_diameter = 56;
constexpr float away = 0.45F;  // opacity of a face that has turned away

Lines words_of(Ui& ui, const PersonCard& person, float width) {
    const Theme& t = ui.theme();
    TextStyle name = ui.style(Type::body);
    name.weight = Weight::semibold;
    name.label = true;
    Lines lines(ui, width);
    lines.add(person.name, name, t[Colour::ink]);
    lines.add(person.does, ui.style(Type::small), t[Colour::ink_soft]);
    return lines;
}

/// What stands below the head of the card, as wide as the card.
Lines more_of(Ui& ui, const PersonCard& person, float width) {
    const Theme& t = ui.theme();
    const TextStyle small = ui.style(Type::small);
    TextStyle quote = ui.style(Type::body);
    quote.italic = quote.face != Face::dyslexic;
    Lines lines(ui, width);
    lines.add(person.turned_away ? person.turned_away_words : std::string_view{}, small, t[Colour::ink]);
    lines.add(person.says, quote, t[Colour::ink], ui.px(Space::xs));
    lines.add(person.owed, small, t[Colour::owed], ui.px(Space::xs), Icon::pen);
    return lines;
}

/// A dot in the stance's colour beside its word.
struct StanceMark {
    TextRef words;
    float dot = 0;
    float height = 0;
};

StanceMark measure_stance(Ui& ui, const PersonCard& person, float width) {
    StanceMark mark;
    if (person.stance_words.empty())
        return mark;
    TextStyle style = ui.style(Type::small);
    style.weight = Weight::medium;
    mark.dot = person.stance ? std::round(ui.type_px(10)) : 0;
    mark.words = ui.text(person.stance_words, style, width - mark.dot - ui.px(6.0F));
    mark.height = mark.words->size().h;
    return mark;
}

void paint_stance(Ui& ui, const StanceMark& mark, const PersonCard& person, Point at) {
    if (!mark.words)
        return;
    const float one_line = mark.height / static_cast<float>(mark.words->lines());
    if (person.stance)
        ui.painter().disc({at.x + mark.dot / 2, at.y + one_line / 2}, mark.dot, ui.theme().stance(*person.stance));
    const float indent = person.stance ? mark.dot + ui.px(6.0F) : 0;
    ui.painter().text(*mark.words, {at.x + indent, at.y}, ui.theme()[Colour::ink]);
}

void paint_empty_chair(Ui& ui, const Rect& box) {
    const Rgba ink = ui.theme()[Colour::ink_soft];
    ui.painter().ring(box, box.w / 2, ui.line_width(), ui.theme()[Colour::border]);
    ui.painter().icon(Icon::person, box.inset(std::round(box.w * 0.24F)), ink);
}

Node node_of(Ui& ui, std::string_view key, const PersonCard& person) {
    Node node{
        .id = ui.id(key), .role = person.pressable ? Role::button : Role::group, .name = std::string(person.name)};
    node.value = std::string(person.stance_words);
    const std::string_view away_words = person.turned_away ? person.turned_away_words : std::string_view{};
    node.description = sentences({person.does, away_words, person.says, person.owed});
    return node;
}

}  // namespace

bool person_card(Ui& ui, std::string_view key, const PersonCard& person) {
    const float pad = ui.px(Space::m);
    const float gap = ui.px(12.0F);
    const float face = std::round(ui.px(face_diameter));
    const float width = ui.available();
    const float beside = width - 2 * pad - face - gap;
    const Lines head = words_of(ui, person, beside);
    const StanceMark stance = measure_stance(ui, person, beside);
    const float stance_gap = stance.words ? ui.px(2.0F) : 0;
    const float head_text = head.size().h + stance_gap + stance.height;
    const float head_height = std::max(face, head_text);
    const Lines more = more_of(ui, person, width - 2 * pad);
    const float more_gap = more.size().h > 0 ? ui.px(10.0F) : 0;
    Node node = node_of(ui, key, person);
    node.rect = ui.place({width, head_height + more_gap + more.size().h + 2 * pad});
    const Rect rect = node.rect;
    const Interaction now = ui.add(std::move(node));
    const float warm = person.pressable ? warmth(ui, key, now) : 0;
    Box box = card_box(ui, warm, false, false);
    if (!person.pressable || person.empty_chair)
        box.border = ui.theme()[person.pressable ? Colour::border : Colour::line];
    if (person.empty_chair)
        box.fill = mix(ui.theme()[Colour::ground], ui.theme()[Colour::surface], warm);
    ui.ring_radius(box.radius);
    ui.card(rect, box);
    const Rect face_box{rect.x + pad, rect.y + pad, face, face};
    if (person.empty_chair)
        paint_empty_chair(ui, face_box);
    else
        paint_medallion(ui, face_box, person.name, person.picture, person.turned_away ? away : 1);
    const Point at{rect.x + pad + face + gap, rect.y + pad + std::floor((head_height - head_text) / 2)};
    head.paint(at);
    paint_stance(ui, stance, person, {at.x, at.y + head.size().h + stance_gap});
    more.paint({rect.x + pad, rect.y + pad + head_height + more_gap});
    return now.activated;
}

void medallion(Ui& ui, std::string_view name, std::string_view picture, float reference_diameter) {
    const float side = std::round(ui.px(reference_diameter));
    paint_medallion(ui, ui.place({side, side}), name, picture, 1);
}

}  // namespace alongside::ui
