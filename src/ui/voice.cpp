#include "ui/voice.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

using content::Word;

std::string_view role_words(Role role, const content::Words& words) {
    switch (role) {
        case Role::button:
            return words[Word::voice_button];
        case Role::link:
            return words[Word::voice_link];
        case Role::radio:
            return words[Word::voice_radio];
        case Role::checkbox:
            return words[Word::voice_switch];
        case Role::slider:
            return words[Word::voice_slider];
        case Role::text_field:
            return words[Word::voice_field];
        default:
            return {};
    }
}

std::string_view checked_words(const Node& node, const content::Words& words) {
    if (!node.checked)
        return {};
    if (node.role == Role::checkbox)
        return words[*node.checked ? Word::voice_on : Word::voice_off];
    return *node.checked ? words[Word::voice_chosen] : std::string_view();
}

std::string_view expanded_words(const Node& node, const content::Words& words) {
    return node.expanded ? words[*node.expanded ? Word::voice_open : Word::voice_shut] : std::string_view();
}

std::string_view value_words(const Node& node, const content::Words& words) {
    return node.role == Role::text_field && node.value.empty() ? words[Word::voice_empty]
                                                               : std::string_view(node.value);
}

bool has_number(const Node& node) {
    return node.shortcut.size() == 1 && node.shortcut[0] >= '1' && node.shortcut[0] <= '9';
}

std::string state_words(const Node& node, const content::Words& words) {
    return sentences({value_words(node, words), checked_words(node, words), expanded_words(node, words),
                      node.disabled ? words[Word::voice_locked] : std::string_view()});
}

/// The same thing on two screens. Ids that were only counted out shift when something comes before them; their scope
/// does not, and it is new when the same words are to be read once more.
using Sameness = std::tuple<std::string, Role, std::string>;

Sameness sameness(const Node& node) {
    const std::size_t dot = node.id.rfind('.');
    const bool counted =
        dot != std::string::npos && node.id.find_first_not_of("0123456789", dot + 1) == std::string::npos;
    return {counted ? node.id.substr(0, dot) : node.id, node.role, node.name};
}

/// Adds what is not empty and was not just said.
void say(std::vector<std::string>& said, std::string words) {
    if (!words.empty() && (said.empty() || said.back() != words))
        said.push_back(std::move(words));
}

int focus_of(const Tree& tree) {
    const auto found = std::ranges::find_if(tree.nodes, &Node::focused);
    return found == tree.nodes.end() ? -1 : static_cast<int>(found - tree.nodes.begin());
}

/// What was written into a field since, between what stayed before and after it.
std::string written(std::string_view before, std::string_view now) {
    const auto differs = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    const auto start = static_cast<std::size_t>(differs.second - now.begin());
    const std::size_t added = now.size() > before.size() ? now.size() - before.size() : 0;
    return std::string(now.substr(start, added));
}

/// A focus that stayed where it was: only what is different about it.
std::string changed(const Node& before, const Node& now, const content::Words& words) {
    if (now.role == Role::text_field)
        return written(before.value, now.value);
    const std::string state = state_words(now, words);
    return state == state_words(before, words) ? std::string() : state;
}

}  // namespace

std::string spoken(const Tree& tree, std::size_t index, const content::Words& words) {
    const Node& node = tree.nodes[index];
    if (node.role == Role::window || node.name.empty())
        return {};
    if (!takes_focus(node.role))
        return sentences({node.name, node.value, node.description});
    const std::string state = state_words(node, words);
    if (has_number(node))
        return sentences({words.format(Word::keys_one, node.shortcut, node.name), state, node.description});
    const std::string key = node.shortcut.empty() ? std::string() : words.format(Word::voice_key, node.shortcut);
    return sentences({node.name, role_words(node.role, words), state, key, node.description});
}

std::vector<std::string> whole_screen(const Tree& tree, const content::Words& words) {
    return to_say({}, tree, words);
}

std::vector<std::string> to_say(const Tree& before, const Tree& now, const content::Words& words) {
    std::set<Sameness> known;
    for (const Node& node : before.nodes)
        known.insert(sameness(node));
    std::vector<std::string> said;
    const int layer = now.active_layer();
    const int focus = focus_of(now);
    bool focus_said = false;
    bool turned = false;  // there is something new to read, not only to announce
    int onwards = -1;     // the way on, where it was there before
    for (std::size_t i = 0; i < now.nodes.size(); ++i) {
        const Node& node = now.nodes[i];
        if (node.layer != layer && !node.live)
            continue;
        if (known.contains(sameness(node))) {
            onwards = node.shortcut == "Enter" ? static_cast<int>(i) : onwards;
            continue;
        }
        say(said, spoken(now, i, words));
        turned = turned || (!node.live && !node.name.empty());
        focus_said = focus_said || static_cast<int>(i) == focus;
    }
    if (turned && onwards >= 0 && onwards != focus)
        say(said, spoken(now, static_cast<std::size_t>(onwards), words));
    if (focus < 0 || focus_said)
        return said;
    const Node& here = now.nodes[static_cast<std::size_t>(focus)];
    const int was = focus_of(before);
    if (was >= 0 && before.nodes[static_cast<std::size_t>(was)].id == here.id)
        say(said, changed(before.nodes[static_cast<std::size_t>(was)], here, words));
    else
        say(said, spoken(now, static_cast<std::size_t>(focus), words));
    return said;
}

}  // namespace alongside::ui
