#include "content/difference.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "content/grammar.h"
#include "content/whereabouts.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

using Part = PartDifference::Part;
using PartId = std::pair<Part, std::string>;
using Lines = std::vector<std::string>;

/// Where each part begins, by line. A file may have its parts in any order.
std::map<std::size_t, PartId> beginnings(const Shelved& shelved) {
    const Source source(shelved.file.string(), shelved.bytes);
    const Whereabouts where(source);
    std::map<std::size_t, PartId> begin{{0, {Part::head, {}}}};
    for (const std::string_view name : names_of(Thing::scenario)) {
        const bool last = name == "endings" || name == "at-home";
        if (const Mark mark = where.of_name(name); mark.line > 0) {
            begin[mark.line] = {last ? Part::endings : Part::head, {}};
        }
    }
    for (const Scene& scene : shelved.scenario->scenes) {
        if (const Mark mark = where.of_scene(scene.id); mark.line > 0) {
            begin[mark.line] = {Part::scene, scene.id};
        }
    }
    return begin;
}

std::map<PartId, Lines> parts_of(const Shelved& shelved) {
    const std::map<std::size_t, PartId> begin = beginnings(shelved);
    std::map<PartId, Lines> parts;
    std::size_t number = 0;
    for (const std::string_view line : split(shelved.bytes, '\n')) {
        ++number;
        if (const std::string_view words = trimmed(line); !words.empty()) {
            parts[std::prev(begin.upper_bound(number))->second].emplace_back(words);
        }
    }
    return parts;
}

std::size_t only_in_first(const Lines& first, const Lines& second) {
    Lines only;
    std::set_difference(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(only));
    return only.size();
}

void compare(const PartId& key, std::map<PartId, Lines>& before, std::map<PartId, Lines>& after,
             std::vector<PartDifference>& found) {
    Lines& old_lines = before[key];
    Lines& new_lines = after[key];
    if (old_lines == new_lines) {
        return;
    }
    std::sort(old_lines.begin(), old_lines.end());
    std::sort(new_lines.begin(), new_lines.end());
    found.push_back({key.first, key.second, only_in_first(new_lines, old_lines), only_in_first(old_lines, new_lines)});
}

}  // namespace

std::vector<PartDifference> difference(const Shelved& before, const Shelved& after) {
    std::map<PartId, Lines> old_parts = parts_of(before);
    std::map<PartId, Lines> new_parts = parts_of(after);
    std::vector<PartDifference> found;
    compare({Part::head, {}}, old_parts, new_parts, found);
    for (const Scene& scene : after.scenario->scenes) {
        compare({Part::scene, scene.id}, old_parts, new_parts, found);
    }
    for (const Scene& scene : before.scenario->scenes) {
        if (!after.scenario->find_scene(scene.id)) {
            compare({Part::scene, scene.id}, old_parts, new_parts, found);
        }
    }
    compare({Part::endings, {}}, old_parts, new_parts, found);
    return found;
}

}  // namespace alongside::content
