/// The style guide's words: what is told and said, the same line in every face, names in other scripts.
#include <array>

#include "ui/gallery/pages.h"

namespace alongside::ui {

namespace {

void story(Ui& ui) {
    heading(ui, "The school gate", Level::display);
    narration(ui,
              "Half past three. Rain. A hundred children are about to come out onto Marsh Lane, and the man with the "
              "lollipop is not there.");
    speech(ui, {.name = "Ruby",
                .words = "You're Highways. You're the one who doesn't answer.",
                .aside = "four coats over one arm",
                .stance = -3,
                .stance_words = "hostile"});
    speech(ui, {.name = "Ade", .words = "Those are my daughter's.", .stance = 0, .stance_words = "watching"});
    speech(ui, {.name = "Gwen",
                .words = "She did write it down. I'll give her that: she wrote it down, and she came back.",
                .stance = 3,
                .stance_words = "with you"});
    speech(ui, {.name = "A voice from the back", .words = "Who here was asked?"});
}

void headings(Ui& ui) {
    heading(ui, "What was agreed", Level::title);
    paragraph(
        ui, "Body text runs sixty to seventy characters a line. It wraps, it never shrinks, and it is never cut off.");
    heading(ui, "A smaller heading", Level::subtitle);
    paragraph(ui, "Leading text says what a screen is about.", {.type = Type::lead});
    caption(ui, "About eight minutes left. Stop anywhere.");
    paragraph(ui, "Nobody says anything.", {.colour = Colour::ink_soft, .italic = true});
    paragraph(ui, "Llanfairpwllgwyngyll is longer than many a word.");
}

struct FaceLine {
    std::string_view name;
    Face face;
};

/// Capitals of one height, whatever the face: the lines look equally large.
void faces(Ui& ui) {
    constexpr std::array<FaceLine, 4> lines{{{"Inter", Face::sans},
                                             {"Noto Serif", Face::serif},
                                             {"Noto Sans", Face::plain},
                                             {"OpenDyslexic", Face::dyslexic}}};
    for (const FaceLine& line : lines) {
        TextStyle style = ui.style(Type::lead);
        style.face = line.face;
        const std::string words = std::string(line.name) + ": Who held the pen at 15:30? Łukasz, نور, आशा.";
        const TextRef text = ui.text(words, style, ui.available());
        const Rect rect = ui.place(text->size());
        ui.painter().text(*text, {rect.x, rect.y}, ui.theme()[Colour::ink]);
        ui.add({.role = Role::text, .name = words, .rect = rect});
    }
}

void scripts(Ui& ui) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> names{
        {{"نور حداد", "Arabic, read from the right"},
         {"सुनीता राव", "Devanagari"},
         {"Nguyễn Thị Hạnh", "Vietnamese"},
         {"ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "Gurmukhi"},
         {"রেহানা বেগম", "Bengali"},
         {"Zofia Łęcka", "Polish"},
         {"Δήμητρα Ιωάννου", "Greek"},
         {"Олена Шевчук", "Ukrainian"},
         {"יעל כהן", "Hebrew, read from the right"}}};
    grid(ui, {.min_cell = 230, .max_columns = 3}, names.size(), [&](std::size_t i) {
        person_card(ui, names[i].first, {.name = names[i].first, .does = names[i].second, .pressable = false});
    });
    speech(ui, {.name = "نور",
                .words = "أنا هنا كل يوم. لم يسألني أحد. (I am here every day. Nobody asked me.)",
                .stance = -1,
                .stance_words = "wary"});
    speech(
        ui,
        {.name = "सुनीता", .words = "मुझे किसी ने नहीं बताया। (Nobody told me.)", .stance = 1, .stance_words = "willing"});
}

}  // namespace

void gallery_words(Ui& ui, Gallery& /*state*/) {
    gallery_section(
        ui, "story", "Telling and saying",
        "The narrator has a serif, people do not. A bar in the colour of a stance, and the stance in words.",
        [&] { story(ui); });
    gallery_section(ui, "headings", "Headings and text", "Three levels, one measure.", [&] { headings(ui); });
    gallery_section(ui, "faces", "Letters",
                    "One height of capitals in each face; where a face lacks a script, Noto stands in at that height.",
                    [&] { faces(ui); });
    gallery_section(ui, "scripts", "Scripts", "People have the names that they have.", [&] { scripts(ui); });
}

}  // namespace alongside::ui
