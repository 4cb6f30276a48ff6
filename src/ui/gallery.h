#pragma once
/// The living style guide: the look's tokens, and every widget in every state, in all themes and text sizes.
///
/// `alongside gallery` shows it; pictures and tests are made from it. The state is that of the sample controls, so that
/// they can be tried; states that need a hand (pointed at, pressed, in focus) stand still as poses beside them. Its
/// sample words are the only ones in the kit.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/ui.h"

namespace alongside::ui {

enum class GalleryPage { look, words, controls, people };

struct Gallery {
    GalleryPage page = GalleryPage::look;
    Look look = {};  // what the bar at the top asks for; whoever shows the guide draws it so
    bool sound = false;
    bool captions = true;
    std::size_t room = 1;
    int text_size = 120;
    std::string name = "Ruby's childminding round";
    std::string reflection = "I asked who was told, and did not wait for the answer.\nNext time I will.";
    std::string empty;
    std::string code = "outrage-7K3M-Q2XD";
    bool closer_look = true;
    bool moved = false;
    bool dialog = false;
    bool toast = false;
};

/// "gallery", "gallery-words" and so on: a page each, for pictures.
std::span<const std::string_view> gallery_names();
std::optional<GalleryPage> gallery_page(std::string_view name);

/// Draws the page and takes the presses on its samples into `state`.
void gallery(Ui& ui, Gallery& state);

}  // namespace alongside::ui
