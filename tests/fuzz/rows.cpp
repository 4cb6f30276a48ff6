#include <algorithm>

#include "core/base/text.h"
#include "core/score/debrief.h"
#include "core/story/run.h"
#include "gate.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

/// A few heads say as much as all of them; each one of a thousand rows would make the thousand a million.
constexpr std::size_t kMostHeads = 6;

std::string_view word(std::string_view& line) {
    const std::size_t space = std::min(line.find(' '), line.size());
    const std::string_view first = line.substr(0, space);
    line.remove_prefix(std::min(space + 1, line.size()));
    return first;
}

std::vector<Decision> rows_in(std::string_view bytes) {
    std::vector<Decision> all;
    for (std::string_view line : split(bytes, '\n')) {
        Decision row;
        row.id.text = word(line);
        row.parent.text = word(line);
        row.choice = line;
        row.at = TimeMs{static_cast<std::int64_t>(all.size())};
        all.push_back(std::move(row));
    }
    return all;
}

void replay(const std::vector<std::string>& choices) {
    const Followed followed = follow_as_far_as_possible(gate(), choices);
    must(followed.count <= choices.size(), "nobody follows further than the choices go");
    const auto folded = fold(gate(), choices);
    must(folded.has_value() == (followed.count == choices.size() && !choices.empty()),
         "to fold is to follow to the end");
    if (folded) {
        must(*folded == followed.state, "both lead to the same place");
        static_cast<void>(debrief(gate(), choices));
    }
}

}  // namespace

void rows(std::string_view bytes) {
    const std::vector<Decision> all = rows_in(bytes);
    for (std::size_t i = all.size() - std::min(all.size(), kMostHeads); i < all.size(); ++i) {
        const std::vector<Decision> path = path_to(all, all[i].id);
        must(path.size() <= all.size(), "a path has no row twice");
        must(path.empty() || path.front().parent.empty(), "a path begins at the root");
        replay(choices_of(path));
    }
}

}  // namespace alongside::fuzz
