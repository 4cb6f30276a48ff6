/// A field to write in: wraps, grows with its text, takes input methods, keeps the screen's value the screen's.
#include <algorithm>
#include <optional>

#include "ui/text_edit.h"
#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

struct FieldMemory {
    TextEdit edit;
    std::string composing;        // shown at the caret, not yet part of the text
    std::optional<float> column;  // where up and down want to stay
};

constexpr std::string_view dot = "\u2022";

bool begins_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

/// The text with a dot for each of its characters.
std::string dots_for(std::string_view text) {
    std::string dots;
    for (std::ptrdiff_t left = std::count_if(text.begin(), text.end(), begins_character); left > 0; --left)
        dots += dot;
    return dots;
}

/// What stands in the field: the text, or its dots.
std::string shown_in(const TextField& look, std::string_view text) {
    return look.secret ? dots_for(text) : std::string(text);
}

/// A place in the text, as one in what is shown; and back.
std::size_t shown_at(const TextField& look, std::string_view text, std::size_t offset) {
    return look.secret ? dots_for(text.substr(0, offset)).size() : offset;
}
std::size_t text_at(const TextField& look, std::string_view text, std::size_t shown) {
    if (!look.secret)
        return shown;
    std::size_t offset = 0;
    for (std::size_t dots = shown / dot.size(); offset < text.size(); ++offset)
        if (begins_character(text[offset]) && dots-- == 0)
            break;
    return offset;
}

/// One field while it takes the events of a frame.
class Typing {
  public:
    Typing(Ui& ui, FieldMemory& memory, const TextField& look, const TextStyle& style, float width)
        : ui_(ui), memory_(memory), look_(look), style_(style), width_(width) {}

    void operator()(const TextTyped& typed) {
        memory_.composing.clear();
        memory_.edit.insert(clean_input(typed.text, multiline()), look_.max_bytes);
        memory_.column.reset();
    }
    void operator()(const TextComposing& composing) { memory_.composing = clean_input(composing.text, false); }
    void operator()(const KeyDown& key) {
        if (key.mods.ctrl && key.key == Key::character)
            command(key);
        else if (key.key == Key::enter)
            enter(key.mods.ctrl);
        else if (key.key == Key::backspace || key.key == Key::del)
            erase(key);
        else
            move(key);
    }
    bool submitted() const { return submitted_; }

  private:
    bool multiline() const { return look_.lines > 1; }
    TextEdit& edit() { return memory_.edit; }
    TextRef layout() { return ui_.typed(edit().text(), style_, width_); }

    void enter(bool ctrl) {
        if (multiline() && !ctrl)
            edit().insert("\n", look_.max_bytes);
        else
            submitted_ = true;
    }

    void erase(const KeyDown& key) {
        const int direction = key.key == Key::backspace ? -1 : 1;
        edit().erase_to(target(direction, key.mods.ctrl));
    }

    /// One character or one word away from the caret.
    std::size_t target(int direction, bool word) {
        const std::size_t at = edit().caret();
        if (word)
            return direction < 0 ? edit().word_before(at) : edit().word_after(at);
        return layout()->step(at, direction);
    }

    void move(const KeyDown& key) {
        const bool extend = key.mods.shift;
        switch (key.key) {
            case Key::left:
            case Key::right:
                sideways(key.key == Key::left ? -1 : 1, key.mods.ctrl, extend);
                break;
            case Key::up:
            case Key::down:
                edit().move_to(line_away(key.key == Key::up ? -1 : 1), extend);
                return;
            case Key::home:
                edit().move_to(key.mods.ctrl ? 0 : line_edge(-1), extend);
                break;
            case Key::end:
                edit().move_to(key.mods.ctrl ? edit().text().size() : line_edge(1), extend);
                break;
            default:
                return;
        }
        memory_.column.reset();
    }

    void sideways(int direction, bool word, bool extend) {
        const auto [begin, end] = edit().selection();
        if (edit().has_selection() && !extend && !word)
            edit().move_to(direction < 0 ? begin : end, false);
        else
            edit().move_to(target(direction, word), extend);
    }

    std::size_t line_away(int direction) {
        const TextRef lines = layout();
        const Rect caret = lines->caret(edit().caret());
        if (!memory_.column)
            memory_.column = caret.x;
        const float y = caret.centre().y + static_cast<float>(direction) * caret.h;
        if (y < 0 || y > lines->size().h)
            return direction < 0 ? 0 : edit().text().size();
        return lines->offset_at({*memory_.column, y});
    }

    std::size_t line_edge(int direction) {
        const TextRef lines = layout();
        const Rect caret = lines->caret(edit().caret());
        const std::size_t edge = lines->offset_at({direction < 0 ? -1.0F : width_ + 1, caret.centre().y});
        // The end of a wrapped line is also the start of the next; stay on this one.
        return lines->caret(edge).y > caret.y ? lines->step(edge, -1) : edge;
    }

    void command(const KeyDown& key) {
        Clipboard& clipboard = ui_.services().clipboard;
        switch (key.letter) {
            case U'a':
                edit().select_all();
                break;
            case U'c':
            case U'x':
                if (look_.secret)
                    break;
                if (edit().has_selection())
                    clipboard.set_text(edit().selected());
                if (key.letter == U'x' && edit().has_selection())
                    edit().erase_to(edit().caret());
                break;
            case U'v':
                edit().insert(clean_input(clipboard.text(), multiline()), look_.max_bytes);
                break;
            case U'z':
                key.mods.shift ? edit().redo() : edit().undo();
                break;
            case U'y':
                edit().redo();
                break;
            default:
                break;
        }
    }

    Ui& ui_;
    FieldMemory& memory_;
    const TextField& look_;
    const TextStyle& style_;
    float width_;
    bool submitted_ = false;
};

void take_pointer(Ui& ui, const std::string& id, TextEdit& edit, const TextField& look, const TextLayout& layout,
                  Point origin) {
    const auto offset = [&](Point at) {
        return text_at(look, edit.text(), layout.offset_at({at.x - origin.x, at.y - origin.y}));
    };
    const PointerPressed* press = ui.router().pressed(id);
    if (press != nullptr && press->clicks > 1)
        edit.select_word_at(offset(press->at));
    else if (press != nullptr)
        edit.move_to(offset(press->at), press->shift);
    const auto drag = ui.router().drag(id);
    if (drag && (press == nullptr ? ui.router().held(id) : *drag != press->at))
        edit.move_to(offset(*drag), true);
}

void paint_field(Ui& ui, const Rect& rect, bool focused, bool wrong, float warm) {
    const Theme& t = ui.theme();
    const Rgba rest = wrong ? t[Colour::owed] : t[Colour::border];
    ui.painter().box(rect, {.fill = t[Colour::raised],
                            .border = focused ? t[Colour::accent] : mix(rest, t[Colour::accent], warm),
                            .border_width = ui.line_width() * (focused || wrong ? 2.0F : 1.0F),
                            .radius = ui.px(static_cast<float>(Radius::control))});
}

/// What is wrong, announced when it comes.
void say_error(Ui& ui, const std::string& id, const Lines& words, std::string_view error, Point at) {
    words.paint(at);
    ui.add({.id = id + "/error",
            .role = Role::status,
            .name = std::string(error),
            .live = true,
            .rect = {at.x, at.y, words.size().w, words.size().h}});
}

/// The text with its selection, what is being composed, and the caret.
void paint_text(Ui& ui, const FieldMemory& memory, const TextField& look, const TextStyle& style, Point at, float width,
                bool focused) {
    const Theme& t = ui.theme();
    const std::string& value = memory.edit.text();
    std::string shown = shown_in(look, value);
    const std::size_t caret = shown_at(look, value, memory.edit.caret());
    shown.insert(caret, memory.composing);
    const TextRef text = ui.typed(shown, style, width);
    const std::size_t begin = shown_at(look, value, memory.edit.selection().first);
    const std::size_t end = shown_at(look, value, memory.edit.selection().second);
    if (focused)
        for (const Rect& box : text->selection(begin, end))
            ui.painter().fill(box.moved(at.x, at.y), t[Colour::accent_wash]);
    ui.painter().text(*text, at, t[Colour::ink]);
    for (const Rect& box : text->selection(caret, caret + memory.composing.size()))
        ui.painter().fill(Rect{box.x, box.bottom() - 2, box.w, 2}.moved(at.x, at.y), t[Colour::accent]);
    if (!focused)
        return;
    Rect line = text->caret(caret + memory.composing.size()).moved(at.x, at.y);
    line.w = std::max(2.0F, ui.px(2.0F));
    line.x -= std::floor(line.w / 2);  // between the letters, not on the next
    ui.painter().fill(line.inset(0, line.h * 0.1F), t[Colour::accent]);
    ui.caret_box(line);
}

}  // namespace

TextAnswer text_field(Ui& ui, std::string_view key, std::string_view label, std::string_view value,
                      const TextField& look) {
    const Theme& t = ui.theme();
    const std::string id = ui.id(key);
    auto& memory = ui.memory().keep<FieldMemory>(id + "#edit");
    memory.edit.start(value);
    const TextStyle style = ui.style(Type::body);
    TextStyle label_style = ui.style(Type::body);
    label_style.weight = Weight::medium;
    const float pad = ui.px(12.0F);
    const float width = ui.available() - 2 * pad - ui.px(2.0F);  // room for a caret after the last letter
    Typing typing(ui, memory, look, style, width);
    for (const Edit& edit : ui.router().edits(id))
        std::visit(typing, edit);

    Lines head(ui, ui.available());
    head.add(label, label_style, t[Colour::ink]);
    head.add(look.hint, ui.style(Type::small), t[Colour::ink_soft]);
    const float gap = head.size().h > 0 ? ui.px(Space::s) : 0;
    const float line = ui.text("", style, width)->size().h;
    const std::string shown = shown_in(look, memory.edit.text());
    const float text_height = ui.typed(shown + memory.composing, style, width)->size().h;
    const float inner = std::max(text_height, line * static_cast<float>(look.lines));
    Lines error(ui, ui.available());
    error.add(look.error, ui.style(Type::small), t[Colour::owed], 0, Icon::alert);
    const float error_gap = look.error.empty() ? 0 : ui.px(6.0F);
    const float above = head.size().h + gap;
    const Rect rect = ui.place({ui.available(), above + inner + 2 * pad + error_gap + error.size().h});
    const Rect box = Rect{rect.x, rect.y + above, rect.w, inner + 2 * pad}.snapped();
    const Point at{box.x + pad, box.y + pad};
    take_pointer(ui, id, memory.edit, look, *ui.typed(shown, style, width), at);
    const Interaction now = ui.add({.id = id,
                                    .role = Role::text_field,
                                    .name = std::string(label),
                                    .value = shown,
                                    .description = sentences({look.error, look.hint}),
                                    .multiline = look.lines > 1,
                                    .caret = shown_at(look, memory.edit.text(), memory.edit.caret()),
                                    .rect = box});
    if (!now.focused)
        memory.composing.clear();
    ui.ring_radius(ui.px(static_cast<float>(Radius::control)));
    head.paint({rect.x, rect.y});
    paint_field(ui, box, now.focused, !look.error.empty(), warmth(ui, key, now));
    if (!look.error.empty())
        say_error(ui, id, error, look.error, {rect.x, box.bottom() + error_gap});
    if (memory.edit.text().empty() && memory.composing.empty() && !look.placeholder.empty())
        ui.painter().text(*ui.text(look.placeholder, style, width), at, t[Colour::ink_soft]);
    paint_text(ui, memory, look, style, at, width, now.focused);
    TextAnswer answer{.submitted = typing.submitted()};
    if (memory.edit.text() != value)
        answer.changed = memory.edit.text();
    return answer;
}

}  // namespace alongside::ui
