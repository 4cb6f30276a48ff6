#include "content/whereabouts.h"

#include <algorithm>

#include "content/composer.h"

namespace alongside::content {

namespace {

const Entry* entry_of(const Node* node, std::string_view name) {
    if (node == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(node->entries.begin(), node->entries.end(),
                                    [name](const Entry& entry) { return entry.name == name; });
    return found == node->entries.end() ? nullptr : &*found;
}

Mark mark_of(const Entry* entry) {
    return entry == nullptr ? Mark{} : entry->mark;
}

}  // namespace

Whereabouts::Whereabouts(const Source& source) {
    Findings unheard(source);
    root_ = compose(source, unheard);
}

Mark Whereabouts::of_scene(std::string_view scene) const {
    return of_name("scenes", scene);
}

Mark Whereabouts::of_option(std::string_view scene, std::string_view option) const {
    const Entry* found = root_ ? entry_of(root_->find("scenes"), scene) : nullptr;
    const Entry* offered = found == nullptr ? nullptr : entry_of(found->value.find("options"), option);
    return offered == nullptr ? of_scene(scene) : offered->mark;
}

Mark Whereabouts::of_name(std::string_view name, std::string_view below) const {
    const Entry* top = root_ ? entry_of(&*root_, name) : nullptr;
    const Entry* inner = top == nullptr || below.empty() ? nullptr : entry_of(&top->value, below);
    return inner == nullptr ? mark_of(top) : inner->mark;
}

}  // namespace alongside::content
