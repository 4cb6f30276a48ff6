#include "ui/gallery.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ui/gallery/pages.h"

namespace alongside::ui {

namespace {

constexpr std::array<std::string_view, 4> screen_names{"gallery", "gallery-words", "gallery-controls",
                                                       "gallery-people"};

void choose_page(Ui& ui, Gallery& state) {
    constexpr std::array<std::string_view, 4> pages{"The look", "Words", "Controls", "People"};
    if (const auto chosen = choice(ui, "page", "Page", pages, static_cast<std::size_t>(state.page)))
        state.page = static_cast<GalleryPage>(*chosen);
}

void choose_theme(Ui& ui, Gallery& state) {
    constexpr std::array<std::string_view, 4> themes{"Light", "Dark", "Contrast", "Projector"};
    if (const auto chosen = choice(ui, "theme", "Theme", themes, static_cast<std::size_t>(state.look.theme)))
        state.look.theme = static_cast<ThemeName>(*chosen);
}

void choose_letters(Ui& ui, Gallery& state) {
    constexpr std::array<std::string_view, 3> letters{"Inter", "Noto Sans", "OpenDyslexic"};
    if (const auto chosen = choice(ui, "letters", "Letters", letters, static_cast<std::size_t>(state.look.letters)))
        state.look.letters = static_cast<Letters>(*chosen);
}

void choose_size(Ui& ui, Gallery& state) {
    constexpr std::array<std::string_view, 3> sizes{"100 %", "150 %", "200 %"};
    const auto now = static_cast<std::size_t>(std::clamp((state.look.text_scale - 1) * 2 + 0.5F, 0.0F, 2.0F));
    if (const auto chosen = choice(ui, "text", "Text", sizes, now))
        state.look.text_scale = 1 + static_cast<float>(*chosen) / 2;
}

void head(Ui& ui, Gallery& state) {
    heading(ui, "Style guide", Level::display);
    paragraph(ui,
              "Everything that Alongside is drawn from, in every theme, text size and choice of letters. "
              "What stands here is the program itself: change it, and this page changes.",
              {.type = Type::lead, .colour = Colour::ink_soft});
    const auto one = [&](std::size_t i) {
        constexpr std::array choices{choose_page, choose_theme, choose_size, choose_letters};
        choices[i](ui, state);
    };
    grid(ui, {.min_cell = 400, .max_columns = 2, .gap = Space::l}, 4, one);
}

void body(Ui& ui, Gallery& state) {
    switch (state.page) {
        case GalleryPage::look:
            return gallery_look(ui, state);
        case GalleryPage::words:
            return gallery_words(ui, state);
        case GalleryPage::controls:
            return gallery_controls(ui, state);
        case GalleryPage::people:
            return gallery_people(ui, state);
    }
}

void overlays(Ui& ui, Gallery& state) {
    const auto close = [&] { state.dialog = false; };
    const auto words = [&] { paragraph(ui, "Your place is kept. Nobody is told, and nothing is counted."); };
    const auto foot = [&] {
        row(ui, {}, [&] {
            if (button(ui, "stop", "Stop here"))
                close();
            if (button(ui, "on", "Carry on", {.kind = ButtonKind::quiet}))
                close();
        });
    };
    if (state.dialog && dialog(ui, "ways-out", "Stop here?", words, foot))
        close();
    if (state.toast)
        toast(ui, "toast", "Place kept. Come back when you like.");
}

}  // namespace

std::span<const std::string_view> gallery_names() {
    return screen_names;
}

std::optional<GalleryPage> gallery_page(std::string_view name) {
    const auto found = std::ranges::find(screen_names, name);
    return found == screen_names.end()
               ? std::nullopt
               : std::optional(static_cast<GalleryPage>(std::distance(screen_names.begin(), found)));
}

void gallery_section(Ui& ui, std::string_view key, std::string_view name, std::string_view what_for, Body body) {
    space(ui, Space::xxl);
    rule(ui);
    space(ui, Space::l);
    heading(ui, name);
    paragraph(ui, what_for, {.colour = Colour::ink_soft});
    ui.scope(key, [&] { column(ui, {.gap = Space::m}, body); });
}

void gallery_sample(Ui& ui, std::string_view state, Pose pose, Body body) {
    column(ui, {.gap = Space::s}, [&] {
        caption(ui, state);
        ui.scope(state, [&] { pose == Pose::none ? body() : ui.pose(pose, body); });
    });
}

void gallery(Ui& ui, Gallery& state) {
    ui.scope("gallery", [&] {
        page(ui, fmt::format("page-{}", static_cast<int>(state.page)), {.measure = Measure::wide, .gap = Space::m},
             [&] {
                 head(ui, state);
                 body(ui, state);
             });
        overlays(ui, state);
    });
}

}  // namespace alongside::ui
