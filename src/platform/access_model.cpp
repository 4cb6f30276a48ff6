#include "platform/access_model.h"

#include <atk/atk.h>

#include <algorithm>
#include <utility>

#include "platform/atk_things.h"

namespace alongside::platform {

namespace {

const ui::Node* found_in(const ui::Tree& tree, std::string_view id) {
    return tree.find(id);
}

void emit_children(AtkObject* parent, bool added, std::size_t index, AtkObject* child) {
    g_signal_emit_by_name(parent, added ? "children-changed::add" : "children-changed::remove",
                          static_cast<guint>(index), child, nullptr);
}

/// What this page is called: by its first heading, else by the picture that is all of it. None where the page before
/// goes on.
const ui::Node* name_giver(const ui::Tree& tree) {
    const auto first = [&tree](auto is_it) -> const ui::Node* {
        const auto found =
            std::ranges::find_if(tree.nodes, [&](const ui::Node& one) { return one.layer == 0 && is_it(one); });
        return found == tree.nodes.end() ? nullptr : &*found;
    };
    const ui::Node* heading =
        first([](const ui::Node& one) { return one.role == ui::Role::heading && one.level == 1; });
    return heading != nullptr ? heading : first([](const ui::Node& one) { return one.role == ui::Role::image; });
}

/// Where nothing has the focus the window has it: a reader that is left with what has gone cannot say where it is.
std::shared_ptr<const AccessSnapshot> with_focus(std::shared_ptr<const AccessSnapshot> now) {
    if (now->tree.nodes.empty() || std::ranges::any_of(now->tree.nodes, &ui::Node::focused))
        return now;
    auto given = std::make_shared<AccessSnapshot>(*now);
    given->tree.nodes.front().focused = true;
    return given;
}

/// Tells of the states in which the two differ.
void tell_states(AtkObject* object, AtkStateSet* before, AtkStateSet* now) {
    AtkStateSet* changed = atk_state_set_xor_sets(before, now);
    for (int state = ATK_STATE_INVALID + 1; changed != nullptr && state < ATK_STATE_LAST_DEFINED; ++state) {
        const auto one = static_cast<AtkStateType>(state);
        if (atk_state_set_contains_state(changed, one))
            atk_object_notify_state_change(object, one, atk_state_set_contains_state(now, one));
    }
    if (changed != nullptr)
        g_object_unref(changed);
}

/// What was written or taken away in a field, between what stayed the same before and after it. In characters.
void tell_text(AtkObject* object, const std::string& before, const std::string& now) {
    std::size_t start = 0;
    while (start < before.size() && start < now.size() && before[start] == now[start])
        ++start;
    while (start > 0 && start < now.size() && (static_cast<unsigned char>(now[start]) & 0xC0U) == 0x80U)
        --start;
    std::size_t end = 0;
    while (end < before.size() - start && end < now.size() - start &&
           before[before.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    const auto length = [](std::string_view text) {
        return static_cast<int>(g_utf8_strlen(text.data(), static_cast<gssize>(text.size())));
    };
    const int at = length(std::string_view(now).substr(0, start));
    const std::string gone = before.substr(start, before.size() - start - end);
    const std::string come = now.substr(start, now.size() - start - end);
    if (!gone.empty())
        g_signal_emit_by_name(object, "text-remove", at, length(gone), gone.c_str());
    if (!come.empty())
        g_signal_emit_by_name(object, "text-insert", at, length(come), come.c_str());
}

}  // namespace

AccessModel::~AccessModel() = default;

AtkObject* AccessModel::application() {
    if (application_ == nullptr)
        application_ = make_application(*this);
    return application_;
}

const ui::Node* AccessModel::node(std::string_view id) const {
    const auto place = places_.find(id);
    return place == places_.end() ? nullptr : &now_->tree.nodes[place->second];
}

const std::vector<std::string>& AccessModel::children(std::string_view id) const {
    static const std::vector<std::string> none;
    const auto found = children_.find(id);
    return found == children_.end() ? none : found->second;
}

AtkObject* AccessModel::object(std::string_view id) {
    const ui::Node* wanted = node(id);
    if (wanted == nullptr)
        return nullptr;
    const auto found = objects_.find(id);
    if (found != objects_.end())
        return found->second;
    AtkObject* made = make_thing(*this, *wanted);
    objects_.emplace(std::string(id), made);
    return made;
}

std::string AccessModel::at(ui::Point point) const {
    std::string found;
    const int layer = now_->tree.active_layer();
    for (const ui::Node& one : now_->tree.nodes)
        if ((one.layer == layer || one.parent < 0) && one.visible.contains(point))
            found = one.id;
    return found;
}

AccessModel::Children AccessModel::children_of(const ui::Tree& tree) {
    Children all;
    for (const ui::Node& one : tree.nodes)
        if (one.parent >= 0)
            all[tree.nodes[static_cast<std::size_t>(one.parent)].id].push_back(one.id);
    return all;
}

std::map<std::string, std::size_t, std::less<>> AccessModel::places_of(const ui::Tree& tree) {
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        places.emplace(tree.nodes[i].id, i);
    return places;
}

void AccessModel::update(std::shared_ptr<const AccessSnapshot> now) {
    const std::shared_ptr<const AccessSnapshot> before = std::exchange(now_, with_focus(std::move(now)));
    const Children children_before = std::exchange(children_, children_of(now_->tree));
    places_ = places_of(now_->tree);
    const std::string title_before = title_;
    give_title();
    if (before->tree.nodes.empty() && !now_->tree.nodes.empty())
        emit_children(application(), true, 0, object(now_->tree.nodes.front().id));
    for (const auto& [parent, were] : children_before)
        if (objects_.contains(parent) && node(parent) != nullptr && were != children(parent))
            tell_children(parent, were);
    for (const auto& [parent, are] : children_)
        if (objects_.contains(parent) && !children_before.contains(parent))
            tell_children(parent, {});
    forget_gone();
    for (const ui::Node& one : now_->tree.nodes) {
        const ui::Node* was = found_in(before->tree, one.id);
        if (was != nullptr && (*was != one || before->active != now_->active))
            tell_changes(*was, one, before->active);
        else if (was == nullptr && one.focused && now_->active)
            atk_object_notify_state_change(object(one.id), ATK_STATE_FOCUSED, TRUE);
    }
    tell_window(before->active);
    tell_title(title_before);
    tell_live(*before);
}

/// From the last to the first, so that the places told are those that the listener still has.
void AccessModel::tell_children(const std::string& parent, const std::vector<std::string>& before) {
    AtkObject* above = objects_.find(parent)->second;
    const std::vector<std::string>& now = children(parent);
    for (std::size_t i = before.size(); i-- > 0;) {
        const auto known = objects_.find(before[i]);
        if (known != objects_.end() && std::ranges::find(now, before[i]) == now.end())
            emit_children(above, false, i, known->second);
    }
    for (std::size_t i = 0; i < now.size(); ++i)
        if (std::ranges::find(before, now[i]) == before.end())
            emit_children(above, true, i, object(now[i]));
}

void AccessModel::tell_changes(const ui::Node& before, const ui::Node& now, bool was_active) {
    const auto known = objects_.find(now.id);
    AtkObject* one = known != objects_.end() ? known->second : now.focused ? object(now.id) : nullptr;
    if (one == nullptr)
        return;
    if (before.name != now.name)
        g_object_notify(G_OBJECT(one), "accessible-name");
    if (description_of(before) != description_of(now))
        g_object_notify(G_OBJECT(one), "accessible-description");
    AtkStateSet* states_before = states_of(before, was_active);
    AtkStateSet* states_now = states_of(now, now_->active);
    tell_states(one, states_before, states_now);
    g_object_unref(states_before);
    g_object_unref(states_now);
    if (now.role == ui::Role::slider && before.value != now.value)
        g_object_notify(G_OBJECT(one), "accessible-value");
    if (now.role == ui::Role::text_field && before.value != now.value)
        tell_text(one, before.value, now.value);
    if (now.role == ui::Role::text_field && before.caret != now.caret)
        g_signal_emit_by_name(one, "text-caret-moved", caret_of(now));
}

void AccessModel::tell_window(bool was_active) {
    if (was_active == now_->active || now_->tree.nodes.empty())
        return;
    g_signal_emit_by_name(object(now_->tree.nodes.front().id), now_->active ? "activate" : "deactivate");
}

void AccessModel::give_title() {
    if (now_->tree.nodes.empty())
        return title_.clear();
    const std::string& window = now_->tree.nodes.front().name;
    if (const ui::Node* giver = name_giver(now_->tree))
        title_ = giver->name + " \u2013 " + window;
    else if (title_.empty())
        title_ = window;
}

void AccessModel::tell_title(const std::string& before) {
    if (!before.empty() && !title_.empty() && before != title_)
        g_object_notify(G_OBJECT(object(now_->tree.nodes.front().id)), "accessible-name");
}

/// All that a live node says, with what it holds.
std::string AccessModel::live_words(std::size_t index) const {
    const std::vector<ui::Node>& nodes = now_->tree.nodes;
    std::string words = nodes[index].role == ui::Role::group ? std::string() : nodes[index].name;
    for (std::size_t i = index + 1; i < nodes.size() && nodes[i].depth > nodes[index].depth; ++i)
        if (!nodes[i].name.empty())
            words += (words.empty() ? "" : "\n") + nodes[i].name;
    return words;
}

/// New words in live places are said without taking the focus there.
void AccessModel::tell_live(const AccessSnapshot& before) {
    for (std::size_t i = 0; i < now_->tree.nodes.size(); ++i) {
        const ui::Node& one = now_->tree.nodes[i];
        const ui::Node* was = one.live ? found_in(before.tree, one.id) : nullptr;
        if (one.live && (was == nullptr || was->name != one.name))
            announce(i);
    }
}

void AccessModel::announce(std::size_t index) {
    const std::string words = live_words(index);
    if (listeners_.want_announcements())
        g_signal_emit_by_name(object(now_->tree.nodes[index].id), "announcement", words.c_str());
    else
        put_up_notice(words);
}

/// For those who hear no announcements. A reader asks for the words when it comes to them, so they stay for a while.
void AccessModel::put_up_notice(const std::string& words) {
    constexpr std::size_t kept = 16;
    notices_.push_back(make_notice(object(now_->tree.nodes.front().id), words));
    atk_object_notify_state_change(notices_.back(), ATK_STATE_SHOWING, TRUE);
    if (notices_.size() > kept) {
        g_object_unref(notices_.front());
        notices_.pop_front();
    }
}

void AccessModel::forget_gone() {
    for (auto at = objects_.begin(); at != objects_.end();) {
        if (node(at->first) != nullptr) {
            ++at;
            continue;
        }
        atk_object_notify_state_change(at->second, ATK_STATE_DEFUNCT, TRUE);
        g_object_unref(at->second);
        at = objects_.erase(at);
    }
}

void AccessModel::clear() {
    now_ = std::make_shared<const AccessSnapshot>();
    children_.clear();
    places_.clear();
    forget_gone();
    for (AtkObject* one : std::exchange(notices_, {}))
        g_object_unref(one);
    if (application_ != nullptr)
        g_object_unref(std::exchange(application_, nullptr));
}

}  // namespace alongside::platform
