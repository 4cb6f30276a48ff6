#pragma once
/// Which key stands for which: for hands, switches and clickers that cannot reach the keys the program asks for.
///
/// Written by a person in a small plain file, one pair a line: the key that is pressed, "=", the key that is meant.
///
///     # My switch sends F5.
///     F5 = Enter
///     j = Down
///
/// Keys are named as help names them: a letter, digit or sign, "Enter", "Page Down"; or as keyboards do: "Escape",
/// "PgDn". Nothing is changed while somebody writes in a field. Knows no files.

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "ui/input.h"

namespace alongside::ui {

inline constexpr std::size_t max_key_map_bytes = 4096;

class KeyMap {
  public:
    /// The key that is meant by this one.
    KeyDown meant(const KeyDown& pressed) const;
    /// What to press for the key of this name: the key's own name unless another stands for it.
    std::string pressed_for(std::string_view name) const;
    void set(std::string pressed, const KeyDown& meant);

  private:
    std::map<std::string, KeyDown, std::less<>> meant_;  // by the name of the key that is pressed
};

struct KeyMapRead {
    KeyMap map;
    std::size_t wrong_line = 0;  // the first line that names no pair of keys, from 1; 0 when all are well
};

/// Lines that name no pair of keys are left out, and so is what stands beyond `max_key_map_bytes`.
KeyMapRead read_key_map(std::string_view text);

/// The key of this name, in any case: the reverse of `key_name`.
std::optional<KeyDown> key_named(std::string_view name);

}  // namespace alongside::ui
