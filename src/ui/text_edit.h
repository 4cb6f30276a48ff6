#pragma once
/// Editing text: insertion, deletion, words, selection, undo. Plain values, always whole UTF-8 characters.
///
/// Knows no keys and no layout; the text field turns keys into these calls and asks its layout where lines end.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alongside::ui {

class TextEdit {
  public:
    /// Starts from a value that somebody else owns: keeps caret and selection as far as they still fit.
    void start(std::string_view text);

    const std::string& text() const { return now_.text; }
    std::size_t caret() const { return now_.caret; }
    bool has_selection() const { return now_.caret != now_.anchor; }
    /// Begin and end of the selection, in order.
    std::pair<std::size_t, std::size_t> selection() const;
    std::string_view selected() const;

    /// Moves the caret; `extend` leaves the other end of the selection where it is.
    void move_to(std::size_t offset, bool extend);
    void select_all();
    void select_word_at(std::size_t offset);
    /// Replaces the selection. Inserts whole characters as far as `max_bytes` allows.
    void insert(std::string_view text, std::size_t max_bytes);
    /// Deletes the selection, else what lies between the caret and `offset`.
    void erase_to(std::size_t offset);
    void undo();
    void redo();

    std::size_t word_before(std::size_t offset) const;
    std::size_t word_after(std::size_t offset) const;

  private:
    struct State {
        std::string text = {};
        std::size_t caret = 0;
        std::size_t anchor = 0;
    };
    enum class Kind { none, typing, other };
    void remember(Kind kind);
    void erase_selection();

    static constexpr std::size_t most_undo = 100;

    State now_;
    std::vector<State> past_;
    std::vector<State> future_;
    Kind last_ = Kind::none;
};

/// What may enter a field: valid UTF-8, no control characters; line feeds only with `multiline`, else spaces.
std::string clean_input(std::string_view text, bool multiline);

/// `offset`, or the start of the character that it falls into.
std::size_t character_start(std::string_view text, std::size_t offset);

}  // namespace alongside::ui
