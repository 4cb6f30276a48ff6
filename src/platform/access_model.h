#pragma once
/// The objects that assistive tools hold, by node id, and what they are told when a new snapshot comes.
///
/// An object is made when somebody asks for it and lives as long as its node: a button that stays on the screen stays
/// the same object. Everything here belongs to the thread that runs GLib.

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/access.h"
#include "platform/access_listeners.h"

using AtkObject = struct _AtkObject;

namespace alongside::platform {

class AccessModel {
  public:
    explicit AccessModel(std::function<void(ui::Event)> post) : post_(std::move(post)) {}
    ~AccessModel();
    AccessModel(const AccessModel&) = delete;
    AccessModel& operator=(const AccessModel&) = delete;

    void update(std::shared_ptr<const AccessSnapshot> now);
    /// Lets go of every object.
    void clear();
    void on_end(std::function<void()> end) { end_ = std::move(end); }
    void end() { end_(); }

    /// The root of all, above the window.
    AtkObject* application();
    /// The node of this id; null when it has gone.
    const ui::Node* node(std::string_view id) const;
    const AccessSnapshot& snapshot() const { return *now_; }
    /// What the window is called: the name of the page before its own, so that a new page is told by its name.
    const std::string& title() const { return title_; }
    /// Of the node with this id; none when it has gone.
    const std::vector<std::string>& children(std::string_view id) const;
    /// The object of this node, made if need be; null when there is no such node. The caller does not own it.
    AtkObject* object(std::string_view id);
    /// Ids from the window down to the innermost node at this place of the window.
    std::string at(ui::Point point) const;
    void post(ui::Event event) const { post_(std::move(event)); }

  private:
    using Children = std::map<std::string, std::vector<std::string>, std::less<>>;
    static Children children_of(const ui::Tree& tree);
    static std::map<std::string, std::size_t, std::less<>> places_of(const ui::Tree& tree);
    void tell_children(const std::string& parent, const std::vector<std::string>& before);
    void tell_changes(const ui::Node& before, const ui::Node& now, bool was_active);
    void tell_live(const AccessSnapshot& before);
    void tell_window(bool was_active);
    void give_title();
    void tell_title(const std::string& before);
    std::string live_words(std::size_t index) const;
    void announce(std::size_t index);
    void put_up_notice(const std::string& words);
    void forget_gone();

    std::function<void(ui::Event)> post_;
    std::function<void()> end_;
    std::shared_ptr<const AccessSnapshot> now_ = std::make_shared<const AccessSnapshot>();
    Children children_;
    std::map<std::string, std::size_t, std::less<>> places_;
    std::map<std::string, AtkObject*, std::less<>> objects_;  // each with a reference of ours
    AtkObject* application_ = nullptr;
    std::string title_;
    AccessListeners listeners_;
    std::deque<AtkObject*> notices_;  // each with a reference of ours, the newest last
};

}  // namespace alongside::platform
