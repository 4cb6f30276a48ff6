#include "ui/screens/cast.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr float shares_wide = 1.44F;    // of a person's share of the width: shoulders overlap
constexpr float shares_close = 2.15F;   // the same where a tall place would leave them small: heads stay apart
constexpr float tall_enough = 0.5F;     // of the place's height
constexpr float at_most_apart = 1.25F;  // times their size: in a wide place they stand together
constexpr float highest = 0.84F;        // of the place's height
constexpr float step_forward = 1.14F;   // how much larger whoever speaks is
constexpr float step_back = 0.88F;
constexpr float shade_of_room = 0.05F;    // over the place, behind people
constexpr float shade_of_away = 0.10F;    // over whoever has turned away
constexpr float shade_of_others = 0.15F;  // over everybody but the one who speaks

bool speaks(const app::PageView& page, std::string_view id) {
    return std::ranges::any_of(page.lines, [&](const app::LineView& line) { return line.speaker_id == id; });
}

struct Face {
    std::string shown;
    std::string before;
    double since = 0;
};

/// A person with where they stand.
struct Figure {
    const Standing* who = nullptr;
    float x = 0;  // of the middle
};

bool paint_one(Ui& ui, std::string_view picture, const Rect& box, float opacity) {
    if (picture.empty() || opacity <= 0)
        return false;
    const PictureAnswer answer =
        ui.services().pictures.picture({picture, {static_cast<int>(box.w), static_cast<int>(box.h)}, 0});
    if (answer.state != PictureState::ready)
        return false;
    ui.painter().picture(answer.texture, box, opacity);
    return true;
}

PictureState state_of(Ui& ui, std::string_view picture, const Rect& box) {
    return ui.services().pictures.picture({picture, {static_cast<int>(box.w), static_cast<int>(box.h)}, 0}).state;
}

float since(const Ui& ui, double when, double seconds) {
    return ui.look().reduced_motion ? 1.0F : static_cast<float>(std::clamp((ui.now() - when) / seconds, 0.0, 1.0));
}

Rect standing_on(const Rect& place, float middle, float side) {
    side = std::round(side);
    return Rect{middle - side / 2, place.bottom() - side, side, side}.snapped();
}

/// Somebody nobody has drawn yet, with the letter of their name for a face.
void paint_somebody(Ui& ui, std::string_view name, const Rect& box) {
    constexpr std::string_view anybody = "icons/somebody";
    const PictureState state = state_of(ui, anybody, box);
    if (state == PictureState::never)
        return paint_medallion(ui, box.inset(box.w * 0.25F).snapped(), name, {}, 1);
    paint_figure(ui, fmt::format("cast-{}", name), anybody, box);
    if (state == PictureState::ready)
        paint_initial(ui, name, {box.centre().x, box.y + box.h * 0.43F}, box.h * 0.15F, rgb(0xF4F1E8));
}

void paint_person(Ui& ui, const Rect& place, const Figure& one, float side) {
    const Standing& who = *one.who;
    const std::string picture = person_picture(who.id, who.stance);
    const Rect box = standing_on(place, one.x, who.turned_away ? side * step_back : side);
    if (state_of(ui, picture, box) == PictureState::never) {
        paint_somebody(ui, who.name, box);
        return;
    }
    paint_figure(ui, fmt::format("cast-{}", who.id), picture, box);
    const float forward = ui.ease(fmt::format("{}#forward", who.id), who.speaking ? 1 : 0, motion::slow);
    if (forward > 0)
        paint_figure(ui, fmt::format("cast-{}-near", who.id), picture, standing_on(place, one.x, side * step_forward),
                     forward);
}

void shade(Ui& ui, const Rect& rect, float strength) {
    if (strength > 0)
        ui.painter().fill(rect, with_alpha(rgb(0x0A1217), strength));
}

}  // namespace

int calm(int stance) {
    constexpr int turned_aside = -2;  // the hostile are drawn shouting at whoever looks
    return std::max(stance, turned_aside);
}

std::vector<Standing> cast_of(const app::StageView& stage, const app::PageView* page, bool banging) {
    const bool silent = page != nullptr && page->silence && page->lines.empty();
    std::vector<Standing> cast;
    for (const app::PersonView& one : stage.people) {
        const bool speaking = page != nullptr && speaks(*page, one.id);
        const bool turned_aside = one.turned_away && !speaking && !banging;
        cast.push_back(
            {one.id, one.brief, silent || turned_aside ? calm(one.stance) : one.stance, speaking, one.turned_away});
    }
    return cast;
}

void paint_figure(Ui& ui, std::string_view key, std::string_view picture, const Rect& box, float opacity) {
    auto& face = ui.memory().keep<Face>(fmt::format("{}#face-{}", key, static_cast<int>(box.w)));
    if (face.shown != picture && state_of(ui, picture, box) == PictureState::ready) {
        face.before = face.shown;
        face.shown = picture;
        face.since = ui.now();
    }
    const float t = since(ui, face.since, 2 * motion::slow);
    if (t < 1) {
        // The old face stays whole until the new one has come, then leaves: nobody is ever seen through.
        paint_one(ui, face.before, box, opacity * std::min(1.0F, 2 - 2 * t));
        ui.keep_moving();
    }
    paint_one(ui, face.shown, box, opacity * std::min(1.0F, 2 * t));
}

void paint_cast(Ui& ui, const Rect& rect, const Place& place, std::span<const Standing> people, float covered) {
    paint_place(ui, rect, place, 0);
    if (people.empty())
        return;
    ui.painter().push_clip(rect);
    const float share = rect.w / static_cast<float>(people.size());
    const Rect floor{rect.x, rect.y, rect.w, rect.h - covered};
    const float close = std::min(share * shares_close, rect.h * tall_enough);
    const float side = std::min({std::max(share * shares_wide, close), rect.h * highest, floor.h});
    const float apart = std::min(share, side * at_most_apart);
    const float first = rect.centre().x - apart * static_cast<float>(people.size() - 1) / 2;
    std::vector<Figure> away;
    std::vector<Figure> here;
    std::vector<Figure> speaking;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Standing& who = people[i];
        auto& row = who.turned_away ? away : who.speaking ? speaking : here;
        row.push_back({&who, first + apart * static_cast<float>(i)});
    }
    const float spoken = ui.ease("cast#light", speaking.empty() ? 0 : 1, motion::slow);
    for (const Figure& one : away)
        paint_person(ui, floor, one, side);
    shade(ui, rect, away.empty() ? shade_of_room : shade_of_room + shade_of_away);
    for (const Figure& one : here)
        paint_person(ui, floor, one, side);
    shade(ui, rect, shade_of_others * spoken);
    for (const Figure& one : speaking)
        paint_person(ui, floor, one, side);
    ui.painter().pop_clip();
}

}  // namespace alongside::ui::screens
