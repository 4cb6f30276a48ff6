/// The keys that work on a screen, read from the screen itself: what its nodes carry, and what it takes besides.
#include <algorithm>
#include <vector>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

bool is_number(const Node& node) {
    return node.shortcut.size() == 1 && node.shortcut[0] >= '1' && node.shortcut[0] <= '9';
}

std::string numbers_line(const View& view, const Tree& tree, int last) {
    return view.words.format(Word::keys_numbers, tree.nodes[static_cast<std::size_t>(last)].shortcut);
}

std::string key_line(const View& view, std::string_view key, std::string_view what) {
    return view.words.format(Word::keys_one, on_key(view.ui, key), what);
}

/// One line a key; the numbers of a list of options are one line together.
std::vector<std::string> lines_of(const View& view, const Tree& page) {
    std::vector<std::string> lines;
    int last_number = -1;
    for (int i = 0; i < static_cast<int>(page.nodes.size()); ++i) {
        const Node& node = page.nodes[static_cast<std::size_t>(i)];
        if (is_number(node))
            last_number = i;
        else if (!node.shortcut.empty())
            lines.push_back(key_line(view, node.shortcut, node.name));
    }
    if (last_number >= 0)
        lines.insert(lines.begin(), numbers_line(view, page, last_number));
    for (const KeyHint& hint : page.keys)
        lines.push_back(key_line(view, hint.key, hint.what));
    return lines;
}

void list(View& view, std::string_view key, Word title, const std::vector<std::string>& lines) {
    titled(view.ui, view[title], 3, Type::subtitle);
    view.ui.group(Role::list, key, view[title], [&] {
        column(view.ui, {.gap = Space::xs}, [&] {
            for (const std::string& line : lines)
                paragraph(view.ui, line);
        });
    });
}

}  // namespace

void draw_keys(View& view) {
    const std::vector<std::string> here = lines_of(view, view.ui.stage().tree());
    const std::vector<std::string> always = {std::string(view[Word::keys_tab]), std::string(view[Word::keys_press]),
                                             std::string(view[Word::keys_arrows]),
                                             std::string(view[Word::keys_onwards])};
    sheet(view, "keys-sheet", Word::keys_title, [&] {
        list(view, "here", Word::keys_here, here);
        list(view, "always", Word::keys_always, always);
        caption(view.ui, view[Word::keys_own]);
    });
}

}  // namespace alongside::ui::screens
