#pragma once
/// From events to what they mean: tests each event against the tree that the person saw.
///
/// Keeps the focus, the pointer and what it holds, and hands widgets their part of the frame: presses, edits,
/// slider steps, scrolling. Takes at most one event a frame that a screen can answer (see ui.h). Draws nothing and
/// knows no widget, only nodes.

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "ui/input.h"
#include "ui/key_map.h"
#include "ui/semantics.h"

namespace alongside::ui {

/// What reaches a text field, in order: keys, committed text, text being composed.
using Edit = std::variant<KeyDown, TextTyped, TextComposing>;

/// A wish to scroll: of the area under the pointer (`at`) or of the one that holds the focus.
struct ScrollWish {
    enum class Kind { lines, pages, start, end };
    Kind kind = Kind::lines;
    float amount = 0;  // positive towards the end
    std::optional<Point> at = {};
};

class Router {
  public:
    /// Takes events until one needs an answer, and says whether one does. `tree` is what was on screen.
    bool take(const Tree& tree, std::deque<Event>& events);
    /// A further pass of the same frame: what happened has been answered.
    void clear();

    /// From now on, these keys stand for others.
    void use_keys(KeyMap keys) { keys_ = std::move(keys); }
    const KeyMap& keys() const { return keys_; }

    const std::string& focus() const { return focus_; }
    /// `shown`: and scroll to it.
    void set_focus(std::string_view id, bool shown = true);
    /// The focus was moved since the last `clear`, by key or request, and should be scrolled to.
    bool focus_moved() const { return focus_moved_; }
    void keep_focus_moved() { focus_moved_ = true; }
    bool keys_in_use() const { return keys_in_use_; }

    bool activated(std::string_view id) const { return !activated_.empty() && activated_ == id; }
    bool hovered(std::string_view id) const { return !hovered_.empty() && hovered_ == id; }
    bool held(std::string_view id) const { return !held_.empty() && held_ == id; }
    const std::string& hovered() const { return hovered_; }
    std::optional<Point> drag(std::string_view id) const;
    /// The press that began in this frame, for placing a caret.
    const PointerPressed* pressed(std::string_view id) const;
    const std::vector<Edit>& edits(std::string_view id) const;
    int steps(std::string_view id) const { return steps_id_ == id ? steps_ : 0; }
    const std::vector<ScrollWish>& scrolls() const { return scrolls_; }
    std::optional<Point> pointer() const { return pointer_; }

    /// A press beside the open dialog.
    bool pressed_outside() const { return pressed_outside_; }

    /// The key that nobody took, if any; a screen that answers it takes it away.
    const std::optional<KeyDown>& unclaimed() const { return unclaimed_; }
    void claim() { unclaimed_.reset(); }

    /// Looks again what lies under the pointer, after a frame changed the page. True when that changed.
    bool rehover(const Tree& tree);

  private:
    struct Visitor;
    void point(const Tree& tree, Point to);
    bool take_key(const Tree& tree, const KeyDown& pressed);
    bool take_text(const Tree& tree, Edit edit);
    bool key_to_field(const Node& field, const KeyDown& key);
    bool key_to_focus(const Tree& tree, int focus, const KeyDown& key);
    bool key_to_list(const Tree& tree, int focus, const KeyDown& key);
    bool key_to_value(const Node& node, const KeyDown& key);
    bool key_to_scroll(const Tree& tree, const KeyDown& key);
    bool key_onwards(const Tree& tree, const KeyDown& key);
    bool key_to_first(const Tree& tree, int focus, const KeyDown& key);
    bool press(const Tree& tree, int index);
    bool shortcut(const Tree& tree, const KeyDown& key);
    void move_focus(const Tree& tree, int index);

    static constexpr std::size_t max_edits = 64;  // keys a field takes in one frame

    KeyMap keys_;
    std::string focus_;
    bool focus_moved_ = false;
    bool keys_in_use_ = false;
    std::optional<Point> pointer_;
    std::string hovered_;
    std::string held_;
    std::string activated_;
    std::string drag_id_;
    Point drag_at_;
    bool drag_moved_ = false;
    std::optional<PointerPressed> pressed_;
    std::string edits_id_;
    std::vector<Edit> edits_;
    std::string steps_id_;
    int steps_ = 0;
    std::vector<ScrollWish> scrolls_;
    std::optional<KeyDown> unclaimed_;
    bool pressed_outside_ = false;
};

}  // namespace alongside::ui
