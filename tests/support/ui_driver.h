#pragma once
/// Runs a screen function without a window, as a person would use it: press, type, keys, and what can be seen.
///
///     UiDriver<Command> hall([&](ui::Ui& ui) { return screens::hall(ui, state); });
///     CHECK(hall.sees("140 people"));
///     CHECK(hall.press("Say nothing. Wait.") == Command{Choose{"wait"}});
///     hall.key(ui::Key::tab);
///     CHECK(hall.focus() == "Stop here");
///     CHECK(hall.tree_text() == approved("hall"));
///
/// Names are those of the semantic tree: whole, or a part that only one node has. What cannot be done (no such
/// name, locked, below a dialog) throws with the tree in the message, so that a failing test shows the screen.

#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "support/fake_text.h"
#include "ui/ui.h"

namespace alongside::test {

/// Textures that are only counted.
class FakeTextures : public ui::Textures {
  public:
    ui::Texture create_mask(ui::PixelSize /*size*/, std::span<const std::uint8_t> /*alpha*/) override { return next(); }
    ui::Texture create_picture(ui::PixelSize /*size*/, std::span<const std::uint8_t> /*rgba*/) override {
        return next();
    }
    void destroy(ui::Texture /*texture*/) override { --alive_; }
    int alive() const { return alive_; }

  private:
    ui::Texture next() {
        ++alive_;
        return ui::Texture{++made_ + 100};
    }
    std::uintptr_t made_ = 0;
    int alive_ = 0;
};

class FakePictures : public ui::PictureSource {
  public:
    ui::PictureAnswer picture(const ui::PictureRequest& request) override {
        asked.emplace_back(request.id);
        return answer;
    }
    ui::PictureAnswer answer;
    std::vector<std::string> asked;
};

class FakeClipboard : public ui::Clipboard {
  public:
    std::string text() const override { return words; }
    void set_text(std::string_view text) override { words = text; }
    std::string words;
};

/// The services a driver brings; apart, so that they outlive its Ui.
struct FakeServices {
    FakeText text;
    FakeTextures textures;
    FakePictures pictures;
    FakeClipboard clipboard;
};

template <class Answer = std::monostate>
class UiDriver {
  public:
    template <class Draw>
    explicit UiDriver(Draw draw)
        : draw_(wrap(std::move(draw))), ui_({services.text, services.textures, services.pictures, services.clipboard}) {
        input.look.reduced_motion = true;
        rest();
    }

    /// Sends events and runs frames until the interface rests. Gives the last answer of the screen, if any.
    std::optional<Answer> send(std::vector<ui::Event> events) {
        input.events = std::move(events);
        std::optional<Answer> last;
        for (frames_ = 0; frames_ < most_frames; ++frames_) {
            input.now += 0.3;
            auto [answer, frame] = ui_.frame(input, draw_);
            input.events.clear();
            if (answer) {
                answers.push_back(*answer);
                last = std::move(answer);
                continue;  // the state changed: draw it
            }
            frame_ = frame;
            if (frame.next > input.now + pace_of_motion)
                return last;
        }
        throw std::runtime_error("the screen never comes to rest");
    }
    /// Draws again after the test changed the state.
    void rest() { send({}); }

    std::optional<Answer> press(std::string_view name) { return send({ui::Act{open_to_press(name).id}}); }
    /// As `press`, with the pointer: what is pressed must be in view.
    std::optional<Answer> click(std::string_view name) {
        const ui::Node& node = open_to_press(name);
        if (node.visible.empty())
            fail("is not in view", name);
        const ui::Point at = node.visible.centre();
        return send({ui::PointerMoved{at}, ui::PointerPressed{at}, ui::PointerReleased{at}});
    }
    std::optional<Answer> key(ui::Key key, ui::Mods mods = {}) { return send({ui::KeyDown{.key = key, .mods = mods}}); }
    std::optional<Answer> key(char letter, ui::Mods mods = {}) {
        return send({ui::KeyDown{.mods = mods, .letter = static_cast<char32_t>(letter)}});
    }
    std::optional<Answer> type(std::string_view text) { return send({ui::TextTyped{std::string(text)}}); }
    void move_focus(std::string_view name) { send({ui::MoveFocus{node(name).id}}); }

    /// True when a node's name, value or description holds these words.
    bool sees(std::string_view words) const {
        for (const ui::Node& node : ui_.tree().nodes)
            if (holds(node.name, words) || holds(node.value, words) || holds(node.description, words))
                return true;
        return false;
    }
    /// The node with this name, or the only one whose name holds it.
    const ui::Node& node(std::string_view name) const {
        const ui::Node* found = whole_name(name);
        if (found != nullptr)
            return *found;
        for (const ui::Node& candidate : ui_.tree().nodes) {
            if (!holds(candidate.name, name))
                continue;
            if (found != nullptr)
                fail("is in several names", name);
            found = &candidate;
        }
        if (found == nullptr)
            fail("is not on the screen", name);
        return *found;
    }
    /// Name of what has the focus, empty when nothing has.
    std::string focus() const {
        for (const ui::Node& node : ui_.tree().nodes)
            if (node.focused)
                return node.name;
        return {};
    }
    std::string tree_text() const { return ui::to_text(ui_.tree()); }
    const ui::Tree& tree() const { return ui_.tree(); }
    const ui::Frame& frame() const { return frame_; }
    int frames_to_rest() const { return frames_ + 1; }
    ui::Ui& ui() { return ui_; }

    /// Nodes that stick out of the window at a side or out of their parent, and texts with a broken word.
    std::vector<std::string> overflows() const {
        std::vector<std::string> out;
        for (const ui::Node& node : ui_.tree().nodes) {
            const bool sideways = node.rect.x < 0 || node.rect.right() > input.pixels.w + 0.5F;
            const bool parent =
                node.parent > 0 && !ui_.tree().nodes[static_cast<std::size_t>(node.parent)].rect.encloses(node.rect);
            const bool dialog = node.role == ui::Role::dialog && node.rect.bottom() > input.pixels.h;
            const bool in_dialog =
                node.parent > 0 && ui_.tree().nodes[static_cast<std::size_t>(node.parent)].role == ui::Role::dialog;
            if (sideways || dialog || (parent && !in_dialog))
                out.push_back(node.name);
        }
        out.insert(out.end(), services.text.broken().begin(), services.text.broken().end());
        return out;
    }

    FakeServices services;
    ui::FrameInput input;
    std::vector<Answer> answers;

  private:
    using Draw = std::function<std::optional<Answer>(ui::Ui&)>;

    template <class F>
    static Draw wrap(F draw) {
        if constexpr (std::is_void_v<std::invoke_result_t<F&, ui::Ui&>>)
            return [draw = std::move(draw)](ui::Ui& ui) mutable -> std::optional<Answer> {
                draw(ui);
                return std::nullopt;
            };
        else
            return Draw(std::move(draw));
    }

    static bool holds(std::string_view whole, std::string_view part) {
        return whole.find(part) != std::string_view::npos;
    }

    /// The node of exactly this name, on the topmost layer that has one.
    const ui::Node* whole_name(std::string_view name) const {
        const ui::Node* found = nullptr;
        for (const ui::Node& candidate : ui_.tree().nodes)
            if (candidate.name == name && (found == nullptr || candidate.layer > found->layer))
                found = &candidate;
        return found;
    }

    /// Where a heading and a button have the same name, the button.
    const ui::Node& pressable(std::string_view name) const {
        const ui::Node& first = node(name);
        for (const ui::Node& candidate : ui_.tree().nodes)
            if (candidate.name == first.name && candidate.layer == first.layer && ui::takes_focus(candidate.role))
                return candidate;
        return first;
    }

    const ui::Node& open_to_press(std::string_view name) const {
        const ui::Node& found = pressable(name);
        if (!ui::takes_focus(found.role))
            fail("cannot be pressed", name);
        if (found.disabled)
            fail("is locked", name);
        if (found.layer != ui_.tree().active_layer())
            fail("lies below a dialog", name);
        return found;
    }

    [[noreturn]] void fail(std::string_view why, std::string_view name) const {
        throw std::runtime_error('"' + std::string(name) + "\" " + std::string(why) + ":\n" + tree_text());
    }

    static constexpr int most_frames = 60;
    static constexpr double pace_of_motion = 0.05;  // what is asked for later than this is a timer, not a motion

    Draw draw_;
    ui::Ui ui_;
    ui::Frame frame_;
    int frames_ = 0;
};

}  // namespace alongside::test
