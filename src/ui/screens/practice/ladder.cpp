/// The ladder of engagement: four rungs between two rails, the one that is suggested filled.
#include "ui/screens/practice/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr float rail = 6;
constexpr float rung_gap = 12;
constexpr float side_room = 26;

struct Rung {
    std::string said;
    TextRef words;
    bool here = false;
};

/// As high as its words, with room around them.
float height_of(const Ui& ui, const Rung& one) {
    return one.words->size().h + 2 * ui.px(Space::s);
}

void draw_rung(Ui& ui, const Rect& at, const Rung& one) {
    const Theme& t = ui.theme();
    ui.painter().box(at, {.fill = one.here ? t[Colour::accent] : t[Colour::surface],
                          .border = one.here ? t[Colour::accent] : t[Colour::line],
                          .border_width = ui.line_width(),
                          .radius = ui.px(static_cast<float>(Radius::control))});
    ui.painter().text(*one.words, {at.x + ui.px(Space::m), at.y + ui.px(Space::s)},
                      one.here ? t[Colour::accent_ink] : t[Colour::ink]);
    ui.add({.role = Role::list_item, .name = one.said, .rect = at});
}

}  // namespace

void draw_ladder(View& view, const app::LadderView& ladder) {
    Ui& ui = view.ui;
    const float margin = ui.px(side_room);
    const float width = ui.available();
    std::vector<Rung> rungs;
    float height = ui.px(rung_gap);
    for (std::size_t i = ladder.rungs.size(); i-- > 0;) {  // the highest stands at the top
        const std::string& name = ladder.rungs[i];
        const bool here = i == ladder.here;
        Rung one{here ? view.words.format(Word::level_here, name) : name, {}, here};
        one.words = ui.text(one.said, ui.style(Type::body), width - 2 * margin - 2 * ui.px(Space::m));
        height += height_of(ui, one) + ui.px(rung_gap);
        rungs.push_back(std::move(one));
    }
    ui.group(Role::list, "ladder", view[Word::level_ladder], [&] {
        const Rect all = ui.place({width, height});
        for (const float x : {all.x + margin / 2, all.x + all.w - margin / 2 - ui.px(rail)})
            ui.painter().box({x, all.y, ui.px(rail), all.h}, {.fill = ui.theme()[Colour::line], .radius = ui.px(3.0F)});
        float y = all.y + ui.px(rung_gap);
        for (const Rung& one : rungs) {
            draw_rung(ui, {all.x + margin, y, all.w - 2 * margin, height_of(ui, one)}, one);
            y += height_of(ui, one) + ui.px(rung_gap);
        }
    });
}

}  // namespace alongside::ui::screens
