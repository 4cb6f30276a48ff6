/// The style guide's people: a face's expressions, cards, slips of paper, places.
#include <fmt/format.h>

#include <array>

#include "core/story/scale.h"
#include "ui/gallery/pages.h"

namespace alongside::ui {

namespace {

struct Sitter {
    std::string_view name;
    std::string_view id;
};

void expressions(Ui& ui, const Sitter& sitter) {
    grid(ui, {.min_cell = 105, .max_columns = 7}, kStanceIds.size(), [&](std::size_t i) {
        const std::string picture = fmt::format("people/{}/{}", sitter.id, kStanceIds[i]);
        column(ui, {.gap = Space::xs}, [&] {
            medallion(ui, fmt::format("{} {}", sitter.name, kStanceIds[i]), picture, 96);
            caption(ui, kStanceIds[i]);
        });
    });
}

void face_section(Ui& ui) {
    gallery_section(
        ui, "faces", "Faces", "One recipe a person, seven ways to look at you. The word stands beside it.", [&] {
            constexpr std::array<Sitter, 3> sitters{{{"Gwen", "gwen"}, {"Imran", "imran"}, {"Shanice", "shanice"}}};
            for (const Sitter& sitter : sitters) {
                heading(ui, sitter.name, Level::subtitle);
                ui.scope(sitter.id, [&] { expressions(ui, sitter); });
            }
        });
}

constexpr std::array<PersonCard, 5> people{
    {{.name = "Ruby",
      .does = "childminder, four coats",
      .stance = -3,
      .stance_words = "hostile",
      .turned_away = true,
      .turned_away_words = "Ruby has turned away from you."},
     {.name = "Ade",
      .does = "father, swaps his shifts",
      .stance = 1,
      .stance_words = "watching \u2192 willing",
      .says = "She won't walk it now.",
      .owed = "Tomorrow, half past three"},
     {.name = "Gwen", .does = "keeps the minutes", .stance = 3, .stance_words = "with you", .picture = "people/gwen"},
     {.name = "The Reverend Constance Adeyemi, who also rings the bells",
      .does = "chairs the parish council, the food bank, the bell ringers and the allotments",
      .stance = -1,
      .stance_words = "wary",
      .pressable = false},
     {.name = "Who is not here?", .does = "One chair is empty.", .empty_chair = true}}};

void card_section(Ui& ui) {
    gallery_section(ui, "cards", "Cards", "What somebody does, where they stand, what they said last, what is owed.",
                    [&] {
                        ui.group(Role::list, "people", "Who is here", [&] {
                            grid(ui, {.min_cell = 230, .max_columns = 3}, people.size(),
                                 [&](std::size_t i) { person_card(ui, people[i].name, people[i]); });
                        });
                        gallery_sample(ui, "In focus", Pose::focused, [&] { person_card(ui, "focus", people[2]); });
                    });
}

void slip_section(Ui& ui) {
    static constexpr std::array<Slip, 4> slips{{{.to = "To Ruby",
                                                 .words = "Somebody who can answer you, here at the gate.",
                                                 .due = "Tomorrow, half past three",
                                                 .pressable = true},
                                                {.to = "To Ade",
                                                 .words = "The engineer and a flask.",
                                                 .due = "Six weeks",
                                                 .fate = Fate::kept,
                                                 .fate_words = "Kept"},
                                                {.to = "To Gwen",
                                                 .words = "The minutes, before they are agreed.",
                                                 .due = "Friday",
                                                 .fate = Fate::renegotiated,
                                                 .fate_words = "Moved to Monday, with her"},
                                                {.to = "To the room",
                                                 .words = "An answer about the lease.",
                                                 .due = "In May",
                                                 .fate = Fate::let_slide,
                                                 .fate_words = "Let slide"}}};
    gallery_section(ui, "slips", "Promises", "Slips of paper: to whom, what, by when, and what became of it.", [&] {
        grid(ui, {.min_cell = 230}, slips.size(), [&](std::size_t i) { slip(ui, slips[i].to, slips[i]); });
    });
}

void place_section(Ui& ui) {
    gallery_section(ui, "places", "Places", "By day and in the evening. Before a picture is ready, its ground.", [&] {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 3> places{
            {{"places/market", "The market by day"},
             {"places/market-evening", "The market in the evening"},
             {"places/nowhere", "A place without a picture"}}};
        grid(ui, {.min_cell = 260, .max_columns = 3}, places.size(), [&](std::size_t i) {
            picture(ui, places[i].first, {.described = places[i].second});
            caption(ui, places[i].second);
        });
    });
}

}  // namespace

void gallery_people(Ui& ui, Gallery& /*state*/) {
    face_section(ui);
    card_section(ui);
    slip_section(ui);
    place_section(ui);
}

}  // namespace alongside::ui
