#include "ui/ui.h"

#include <imgui.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "core/base/text.h"
#include "ui/focus.h"
#include "ui/scroll.h"

namespace alongside::ui {

namespace {

constexpr int frames_to_wait_for_focus = 3;

/// Dear ImGui wants a font before its first frame, though every text here comes from the text engine.
ImGuiContext* make_context() {
    ImGuiContext* context = ImGui::CreateContext();
    ImGui::SetCurrentContext(context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    io.Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
    return context;
}

float ease_out(double t) {
    const auto rest = static_cast<float>(1 - std::clamp(t, 0.0, 1.0));
    return 1 - rest * rest * rest;
}

struct Slide {
    bool made = false;
    float from = 0;
    float to = 0;
    double since = 0;
};

KeyDown letter_key(char letter) {
    return {.key = Key::character, .letter = static_cast<char32_t>(static_cast<unsigned char>(letter))};
}

bool is_focus(const Router& router, const Node& node) {
    return !node.id.empty() && router.focus() == node.id;
}

Rect between(const Rect& a, const Rect& b, float t) {
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.w + (b.w - a.w) * t, a.h + (b.h - a.h) * t};
}

}  // namespace

Ui::Ui(Services services)
    : services_(services), context_(make_context()), shapes_(services.textures), painter_(shapes_), stage_(painter_) {}

Ui::~Ui() {
    ImGui::DestroyContext(context_);
}

void Ui::begin(const FrameInput& input) {
    services_.text.begin_frame();
    events_.insert(events_.end(), input.events.begin(), input.events.end());
    const bool outdated = tree_.nodes.empty() || answering_;
    answering_ = !outdated && router_.take(tree_, events_);
    if (outdated)
        router_.clear();
    start_pass(input);
    apply_scrolls(*this, router_.scrolls());
    stage_.begin(
        {.id = "window", .role = Role::window, .name = input.title, .rect = {0, 0, input.pixels.w, input.pixels.h}});
}

void Ui::begin_again(const FrameInput& input) {
    const bool moved = router_.focus_moved();
    router_.clear();
    if (moved)
        router_.keep_focus_moved();
    start_pass(input);
    stage_.begin(
        {.id = "window", .role = Role::window, .name = input.title, .rect = {0, 0, input.pixels.w, input.pixels.h}});
}

void Ui::start_pass(const FrameInput& input) {
    const Scale scale = scale_for(input.pixels, input.ratio, input.look.text_scale);
    if (scale.layout != scale_.layout || scale.text != scale_.text)
        shapes_.forget();
    scale_ = scale;
    input_ = input;
    theme_ = &services_.themes[input.look.theme];
    frame_ = {};
    path_.clear();
    caret_.reset();
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(input.pixels.w, input.pixels.h);
    io.DeltaTime = 1.0F / 60;
    ImGui::NewFrame();
    painter_.use(ImGui::GetBackgroundDrawList());
    painter_.forget_dots();
    painter_.fill({0, 0, input.pixels.w, input.pixels.h}, theme()[Colour::ground]);
}

Frame Ui::end() {
    stage_.finish();
    settle_dialogs();
    settle_focus();
    show_focus();
    draw_focus_ring();
    ImGui::Render();
    tell_scrolling(*this, stage_.tree());
    tree_ = stage_.tree();
    if (router_.rehover(tree_))
        unsettled();
    memory_.sweep();
    frame_.draw = ImGui::GetDrawData();
    frame_.events_left = !events_.empty();
    frame_.text_input = caret_;
    if (frame_.events_left || frame_.unsettled || answering_)
        wake_at(now());
    return frame_;
}

/// A new dialog takes the focus, one that is gone gives it back.
void Ui::settle_dialogs() {
    std::vector<std::string> open;
    for (const Node& node : stage_.tree().nodes)
        if (node.role == Role::dialog)
            open.push_back(node.id);
    while (!dialogs_.empty() && std::ranges::find(open, dialogs_.back().id) == open.end()) {
        wanted_focus_ = dialogs_.back().focus_before;
        wanted_for_ = frames_to_wait_for_focus;
        dialogs_.pop_back();
    }
    for (const std::string& id : open)
        if (std::ranges::find(dialogs_, id, &OpenDialog::id) == dialogs_.end()) {
            dialogs_.push_back({id, router_.focus()});
            want_first_ = true;
            unsettled();
        }
}

void Ui::settle_focus() {
    const Tree& tree = stage_.tree();
    if (want_first_) {
        const int first = next_stop(tree, -1, 1);
        wanted_focus_ = first < 0 ? std::string{} : tree.nodes[static_cast<std::size_t>(first)].id;
        wanted_for_ = 1;
    }
    // What has just opened is read from its beginning, even if the first thing to press stands at its end.
    const bool shown = !std::exchange(want_first_, false);
    if (wanted_for_ > 0) {
        if (tree.index_of(wanted_focus_) >= 0) {
            if (router_.focus() != wanted_focus_)
                unsettled();
            router_.set_focus(wanted_focus_, shown);
            wanted_for_ = 0;
        } else if (--wanted_for_ > 0) {
            wake_at(now());
        }
    }
    const int focused = tree.index_of(router_.focus());
    if (focused < 0 && wanted_for_ == 0)
        router_.set_focus({});
}

/// Scrolls until the focus, or the caret in it, can be seen.
void Ui::show_focus() {
    const int index = stage_.tree().index_of(router_.focus());
    const bool typing = caret_.has_value() && !router_.edits(router_.focus()).empty();
    if (index < 0)
        return;
    const Rect node = stage_.tree().nodes[static_cast<std::size_t>(index)].rect;
    const bool same = std::exchange(seen_focus_, router_.focus()) == router_.focus();
    const bool grew = node.h > std::exchange(focused_height_, node.h) && same;
    if (!router_.focus_moved() && !typing && !grew)
        return;
    scroll_to(*this, stage_.placed()[static_cast<std::size_t>(index)].scroll, caret_ ? *caret_ : node);
}

void Ui::draw_focus_ring() {
    const int index = stage_.tree().index_of(router_.focus());
    if (index < 0 || !(router_.keys_in_use() || caret_)) {
        ring_id_.clear();
        return;
    }
    const Node& node = stage_.tree().nodes[static_cast<std::size_t>(index)];
    const Placed& placed = stage_.placed()[static_cast<std::size_t>(index)];
    const float width = std::max(2.0F, px(3));
    const Rect target = node.rect.inset(-2 * width).snapped();
    if (ring_id_ != node.id) {
        ring_from_ = ring_id_.empty() || look().reduced_motion ? target : ring_;
        ring_since_ = now();
        ring_id_ = node.id;
    }
    const double t = look().reduced_motion ? 1 : (now() - ring_since_) / motion::quick;
    ring_ = between(ring_from_, target, ease_out(t));
    if (t < 1 && ring_ != target)
        keep_moving();
    painter_.use(node.layer > 0 ? ImGui::GetForegroundDrawList() : ImGui::GetBackgroundDrawList());
    painter_.push_clip(placed.clip.inset(-2 * width));
    draw_ring(ring_, placed.ring);
    painter_.pop_clip();
}

void Ui::draw_ring(const Rect& rect, float radius) {
    const float width = std::max(2.0F, px(3));
    painter_.ring(rect, radius + 2 * width, width, theme()[Colour::focus]);
}

Interaction Ui::interaction(const Node& node) const {
    Interaction now;
    if (pose_ != Pose::none)
        return {.hovered = pose_ == Pose::hovered, .held = pose_ == Pose::pressed, .focused = pose_ == Pose::focused};
    now.focused = is_focus(router_, node);
    if (node.disabled)
        return now;
    now.hovered = router_.hovered(node.id);
    now.held = router_.held(node.id);
    now.activated = router_.activated(node.id);
    now.drag = router_.drag(node.id);
    return now;
}

Interaction Ui::add(Node node) {
    const Interaction what = interaction(node);
    node.focused = is_focus(router_, node);
    if (what.hovered)
        cursor(node.role == Role::text_field ? Cursor::text : Cursor::hand);
    stage_.add(std::move(node));
    return what;
}

Interaction Ui::open(Node node) {
    const Interaction what = interaction(node);
    node.focused = is_focus(router_, node);
    stage_.open(std::move(node));
    return what;
}

void Ui::card(const Rect& rect, const Box& box) {
    const Painter::Patch patch = painter_.reserve(box);
    painter_.finish(patch, rect);
    stage_.flow().stretch = Stretch{patch, stage_.tree().nodes.size() - 1, rect};
}

void Ui::ring_radius(float radius) {
    stage_.placed().back().ring = radius;
}

void Ui::group(Role role, std::string_view key, std::string_view name, Body body) {
    const std::size_t index = stage_.tree().nodes.size();
    open({.id = id(key), .role = role, .name = std::string(name)});
    const Rect room = stage_.flow().room;
    const float top = stage_.flow().next_y;
    scope(key, body);
    close();
    stage_.tree().nodes[index].rect = {room.x, top, room.w, stage_.flow().next_y - top};
}

bool Ui::key(Key key) {
    return stage_.layer() == tree_.active_layer() && claim({.key = key});
}

bool Ui::key(Key key, std::string_view what) {
    hint({.key = key}, what);
    return this->key(key);
}

bool Ui::key(char letter, std::string_view what) {
    hint(letter_key(letter), what);
    return key(letter);
}

bool Ui::key(char letter) {
    return stage_.layer() == tree_.active_layer() && claim(letter_key(letter));
}

bool Ui::key_anywhere(Key key, std::string_view what) {
    hint({.key = key}, what);
    return claim({.key = key});
}

bool Ui::key_anywhere(char letter, std::string_view what) {
    hint(letter_key(letter), what);
    return claim(letter_key(letter));
}

void Ui::hint(const KeyDown& key, std::string_view what) {
    stage_.tree().keys.push_back({key_name(key), std::string(what), stage_.layer()});
}

bool Ui::claim(const KeyDown& key) {
    const auto& unclaimed = router_.unclaimed();
    const bool letter = key.key == Key::character;
    if (!unclaimed || unclaimed->key != key.key || unclaimed->letter != key.letter ||
        (letter && unclaimed->mods != Mods{}))
        return false;
    router_.claim();
    return true;
}

void Ui::focus(std::string_view key) {
    wanted_focus_ = id(key);
    wanted_for_ = frames_to_wait_for_focus;
}

void Ui::focus_first() {
    want_first_ = true;
}

void Ui::scope(std::string_view key, Body body) {
    const std::size_t before = path_.size();
    if (!path_.empty())
        path_ += '/';
    path_ += key;
    body();
    path_.resize(before);
}

void Ui::wake_at(double time) {
    frame_.next = std::min(frame_.next, time);
}

std::string Ui::id(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + '/' + std::string(key);
}

void Ui::no_larger_than(float text_scale, Body body) {
    const float before = scale_.text;
    scale_.text = std::min(before, text_scale);
    body();
    scale_.text = before;
}

float Ui::line_width() const {
    return std::max(1.0F, px(theme().line_width));
}

TextStyle Ui::style(Type type) const {
    return text_style(type, theme(), look(), scale_);
}

TextStyle Ui::told_style(Type type) const {
    TextStyle told = style(type);
    if (told.face == Face::sans)
        told.face = Face::serif;
    return told;
}

TextRef Ui::text(std::string_view words, const TextStyle& style, float width) {
    const bool as_typed = words.find_first_of("\"'") == std::string_view::npos;
    TextStyle printed = style;
    printed.no_widow = true;
    TextRef block = typed(as_typed ? words : with_curved_quotes(words), printed, width);
    if (find_words_ && !painter_.dotted(block)) {
        auto dots = find_words_(words);
        for (auto& [begin, end] : dots) {
            begin = offset_with_curved_quotes(words, begin);
            end = offset_with_curved_quotes(words, end);
        }
        painter_.dot(block, std::move(dots));
    }
    return block;
}

TextRef Ui::typed(std::string_view words, const TextStyle& style, float width) {
    return services_.text.lay_out(words, style, std::max(1.0F, std::floor(width)));
}

void Ui::end_paragraph(const TextStyle& style) {
    if (style.spacing == Spacing::wider && !in_row()) {
        const float after = wider::paragraphs * font_size_to_cap * static_cast<float>(style.cap);
        Flow& flow = stage_.flow();
        flow.pending_gap = std::max(flow.pending_gap, std::round(after));
    }
}

float Ui::appear(std::string_view key, double seconds) {
    auto& slide = memory_.keep<Slide>(id(key) + "~");
    if (!slide.made)
        slide = {true, 0, 0, now()};
    return ease(key, 1, seconds);
}

float Ui::ease(std::string_view key, float target, double seconds) {
    auto& slide = memory_.keep<Slide>(id(key) + "~");
    if (!slide.made || look().reduced_motion)
        slide = {true, target, target, now()};
    const auto at = [&] { return slide.from + (slide.to - slide.from) * ease_out((now() - slide.since) / seconds); };
    if (slide.to != target)
        slide = {true, at(), target, now()};
    const float value = at();
    if (value != target)
        keep_moving();
    return value;
}

void Ui::caret_box(const Rect& box) {
    if (pose_ == Pose::none)
        caret_ = box;
}

void Ui::above(Body body) {
    ImDrawList* page = painter_.list();
    painter_.use(ImGui::GetForegroundDrawList());
    body();
    painter_.use(page);
}

bool Ui::modal(Body body) {
    const bool outside = router_.pressed_outside() && tree_.active_layer() == stage_.layer() + 1;
    stage_.open_layer();
    above(body);
    stage_.close_layer();
    return outside;
}

void Ui::pose(Pose pose, Body body) {
    const std::size_t from = stage_.tree().nodes.size();
    pose_ = pose;
    body();
    pose_ = Pose::none;
    if (pose != Pose::focused)
        return;
    for (std::size_t i = from; i < stage_.tree().nodes.size(); ++i)
        if (const Node& node = stage_.tree().nodes[i]; takes_focus(node.role)) {
            draw_ring(node.rect.inset(-2 * std::max(2.0F, px(3))).snapped(), stage_.placed()[i].ring);
            return;
        }
}

void Ui::textures_lost() {
    shapes_.lost();
    services_.text.forget_textures();
}

}  // namespace alongside::ui
