#pragma once
/// The frame: events in; draw data, semantic tree and the time of the next frame out.
///
/// A screen is a function that draws itself from a state and answers with a command when a person asked for
/// something. It runs once a frame between `begin` and `end` (use `frame`, which also repeats a pass when a layout
/// must settle). Events are tested against the tree of the frame before: what a person pressed is what they saw.
/// At most one event that a screen can answer is taken per frame, and the screen is drawn again before the next,
/// so a fast typist's second Enter meets the screen that the first one opened.
///
/// Knows no window system, no fonts, no files and no clock: `FrameInput` carries the time.

#include <cmath>
#include <deque>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ui/clipboard.h"
#include "ui/input.h"
#include "ui/layout.h"
#include "ui/memory.h"
#include "ui/painter.h"
#include "ui/picture_source.h"
#include "ui/router.h"
#include "ui/semantics.h"
#include "ui/stage.h"
#include "ui/theme_reader.h"

struct ImDrawData;
struct ImGuiContext;

namespace alongside::ui {

/// Who does for the interface what it cannot do itself. All outlive the Ui.
struct Services {
    TextEngine& text;
    Textures& textures;
    PictureSource& pictures;
    Clipboard& clipboard;
    Themes themes = built_in_themes();
};

struct FrameInput {
    Size pixels = {1280, 720};
    float ratio = 1;  // physical pixels per desktop unit
    double now = 0;   // seconds of a steady clock
    Look look = {};
    std::string title = "Alongside";  // name of the root node
    std::vector<Event> events = {};
};

enum class Cursor { arrow, hand, text };

constexpr double never = std::numeric_limits<double>::infinity();

struct Frame {
    ImDrawData* draw = nullptr;  // valid until the next begin
    double next = never;         // draw again at this time even without an event; now or earlier means at once
    bool unsettled = false;      // a layout changed its mind: run the screen again before showing this
    bool events_left = false;    // events wait for the next frame
    Cursor cursor = Cursor::arrow;
    std::optional<Rect> text_input = {};  // caret box while a text field has the focus
};

/// What a person does with one node in this frame.
struct Interaction {
    bool hovered = false;
    bool held = false;  // pressed and not yet let go
    bool focused = false;
    bool activated = false;          // pressed: click, Enter, Space, its shortcut, an assistive tool
    std::optional<Point> drag = {};  // where the pointer is while it holds the node, also in a fast press
};

/// A state that the style guide shows without anybody's hand on it.
enum class Pose { none, rest, hovered, pressed, focused };

class Ui {
  public:
    explicit Ui(Services services);
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    void begin(const FrameInput& input);
    Frame end();

    /// Runs `draw(*this)` until its layout is settled and gives the first answer that is not empty.
    template <class Draw>
    auto frame(const FrameInput& input, Draw&& draw) {
        begin(input);
        auto answer = draw(*this);
        Frame done = end();
        for (int pass = 0; done.unsettled && !answer && pass < max_passes; ++pass) {
            begin_again(input);
            answer = draw(*this);
            done = end();
        }
        return std::pair{std::move(answer), done};
    }

    /// The tree of the last finished frame.
    const Tree& tree() const { return tree_; }

    // For screens ------------------------------------------------------------------------------------------------

    const Look& look() const { return input_.look; }
    const Theme& theme() const { return *theme_; }
    Size window() const { return input_.pixels; }
    double now() const { return input_.now; }
    /// A key that no widget took, once: `if (ui.key(Key::escape)) return Stop{};`. False under an open dialog,
    /// except inside its body.
    bool key(Key key);
    /// The same, and help lists the key with `what` it does. A letter never while a text field has the focus.
    bool key(Key key, std::string_view what);
    bool key(char letter, std::string_view what);
    /// A letter or digit that a control takes as it is typed: help does not list it.
    bool key(char letter);
    /// Also under an open dialog.
    bool key_anywhere(Key key, std::string_view what);
    bool key_anywhere(char letter, std::string_view what);
    /// From now on, these keys stand for others.
    void use_keys(KeyMap keys) { router_.use_keys(std::move(keys)); }
    /// Moves the focus to the node with this key in the current scope, in this or the next frame.
    void focus(std::string_view key);
    /// Moves the focus to the first thing that takes it, for a keyboard user who came to a new screen.
    void focus_first();
    /// Ids made by `body` lie under `key`; use it for items of a list.
    void scope(std::string_view key, Body body);
    /// Draw again at this time.
    void wake_at(double time);
    /// Something is in motion: draw again soon, at the pace of a screen.
    void keep_moving() { wake_at(now() + 1.0 / 120); }
    /// Groups the nodes made by `body` under a node of this role.
    void group(Role role, std::string_view key, std::string_view name, Body body);

    // For widgets ------------------------------------------------------------------------------------------------

    std::string id(std::string_view key) const;
    float px(Space space) const { return px(static_cast<float>(space)); }
    /// A reference length in pixels, growing with the window and a little with the text.
    float px(float reference) const { return std::round(scale_.space(reference)); }
    /// A reference length in pixels that grows as type does.
    float type_px(float reference) const { return std::round(scale_.type(reference) * theme().type_factor); }
    /// Width of thin lines and borders in this theme.
    float line_width() const;
    TextStyle style(Type type) const;
    /// The same in the face of what is told and said: a serif, unless somebody chose other letters for everything.
    TextStyle told_style(Type type) const;
    /// Words as they are printed: with curved quotes, and no short word alone on the last line.
    TextRef text(std::string_view words, const TextStyle& style, float width);
    /// The same byte for byte, for what is being typed.
    TextRef typed(std::string_view words, const TextStyle& style, float width);
    /// After a paragraph in this style has been placed in the current flow: as much room before the next item as the
    /// spacing that somebody chose wants.
    void end_paragraph(const TextStyle& style);

    /// Width that the current flow offers to its next item.
    float available() const { return stage_.available(); }
    bool in_row() const { return stage_.flow().across; }
    /// Takes a place of this size from the current flow. Whole pixels.
    Rect place(Size size) { return stage_.place(size); }

    /// Puts a node into the tree and says what a person does with it. Its `rect` must be set.
    Interaction add(Node node);
    /// As `add`; nodes added until `close` are its children.
    Interaction open(Node node);
    void close() { stage_.close(); }
    /// A card's background behind the node added last, which a grid may make as tall as its neighbours.
    void card(const Rect& rect, const Box& box);
    /// Rounds the focus ring of the node added last.
    void ring_radius(float radius);

    Painter& painter() { return painter_; }
    Stage& stage() { return stage_; }
    Services& services() { return services_; }
    Memory& memory() { return memory_; }
    const Router& router() const { return router_; }
    /// The value that slides towards `target`; at once with reduced motion. A new key starts at `target`.
    float ease(std::string_view key, float target, double seconds = motion::quick);
    /// Slides from 0 to 1 from the first frame in which it is asked for.
    float appear(std::string_view key, double seconds = motion::calm);
    /// The layout in this pass rests on a measure that turned out different.
    void unsettled() { frame_.unsettled = true; }
    void cursor(Cursor shape) { frame_.cursor = shape; }
    /// The caret of the focused field, for the input method and for scrolling to it.
    void caret_box(const Rect& box);
    /// From now on, and until told otherwise, dots stand under the words that `find` names in any text; null: under
    /// none. It gives their first and past-the-end bytes.
    using FindWords = std::function<std::vector<std::pair<std::size_t, std::size_t>>(std::string_view)>;
    void mark_words(FindWords find) { find_words_ = std::move(find); }
    /// What `body` paints lies above the page; input stays as it is.
    void above(Body body);
    /// As `above`, and takes all input while it is drawn. True when a press fell beside the node `body` opened.
    bool modal(Body body);
    /// What `body` draws is set no larger than this, whatever somebody chose: it would take the place of what others
    /// have to read.
    void no_larger_than(float text_scale, Body body);
    /// What `body` draws stands still in this pose and takes no presses, for the style guide.
    void pose(Pose pose, Body body);
    /// After the graphics side lost its textures.
    void textures_lost();

  private:
    void begin_again(const FrameInput& input);
    void hint(const KeyDown& key, std::string_view what);
    bool claim(const KeyDown& key);
    void start_pass(const FrameInput& input);
    void settle_dialogs();
    void settle_focus();
    void show_focus();
    void draw_focus_ring();
    Interaction interaction(const Node& node) const;
    void draw_ring(const Rect& rect, float radius);

    static constexpr int max_passes = 4;

    struct OpenDialog {
        std::string id;
        std::string focus_before;
    };

    Services services_;
    ImGuiContext* context_ = nullptr;
    Shapes shapes_;
    Painter painter_;
    FindWords find_words_;
    Stage stage_;
    Memory memory_;
    Router router_;
    std::deque<Event> events_;
    bool answering_ = false;  // the screen may change by what this frame took: draw it before the next event
    FrameInput input_;
    Scale scale_;
    const Theme* theme_ = nullptr;
    Frame frame_;
    Tree tree_;  // of the last finished frame
    std::string path_;
    Pose pose_ = Pose::none;
    std::string wanted_focus_;
    int wanted_for_ = 0;  // frames that a wanted focus still waits for its node
    bool want_first_ = false;
    std::vector<OpenDialog> dialogs_;
    std::optional<Rect> caret_;
    std::string seen_focus_;  // as show_focus() last saw it, and how tall
    float focused_height_ = 0;
    std::string ring_id_;
    Rect ring_;       // as last drawn
    Rect ring_from_;  // where its glide began
    double ring_since_ = 0;
};

}  // namespace alongside::ui
