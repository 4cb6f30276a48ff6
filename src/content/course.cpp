#include "content/course.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/entries_file.h"
#include "content/shape.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 4> kModuleKeys = {"title", "question", "aims", "card"};
constexpr std::array<std::string_view, 2> kCardKeys = {"title", "text"};
constexpr std::array<std::string_view, 2> kRouteKeys = {"title", "scenarios"};

/// Whether there are 1 to `most`; a finding if not.
bool check_count(std::size_t count, std::size_t most, std::string_view where, std::string_view things, Mark mark,
                 Findings& findings) {
    const bool good = count >= 1 && count <= most;
    if (!good) {
        findings.add(mark, messages::wrong_count(where, count, things, 1, most));
    }
    return good;
}

/// The entries of a list that may have 1 to `most`; none if it has another number, or is no list.
std::vector<const Node*> read_few(const Node& node, std::size_t most, std::string_view where, std::string_view things,
                                  Findings& findings) {
    std::vector<const Node*> items = read_list_or_one(node, findings);
    const bool is_list = node.kind == Node::Kind::list;
    if (findings.full() || (is_list && !check_count(items.size(), most, where, things, node.mark, findings))) {
        items.clear();
    }
    return items;
}

std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> paragraphs;
    for (const std::string_view line : split(text, '\n')) {
        if (!trimmed(line).empty()) {
            paragraphs.emplace_back(trimmed(line));
        }
    }
    return paragraphs;
}

std::vector<std::string> read_aims(const Node& node, const std::string& where, Findings& findings) {
    std::vector<std::string> aims;
    for (const Node* item : read_few(node, kMostAims, where, "aims", findings)) {
        aims.push_back(read_text(*item, findings));
        if (const std::size_t words = split_words(aims.back()).size(); words > kMostAimWords) {
            check_count(words, kMostAimWords, "An aim", "words", item->mark, findings);
        }
    }
    return aims;
}

ConceptCard read_card(const Node& node, Mark mark, const std::string& module, Findings& findings) {
    const std::string where = fmt::format("The card of the module \"{}\"", module);
    const Fields fields(node, mark, where, kCardKeys, findings);
    ConceptCard card{fields.needed_text("title"), {}};
    const std::string text = fields.needed_text("text");
    if (const std::size_t words = split_words(text).size(); words > kMostCardWords) {
        check_count(words, kMostCardWords, where, "words", fields.find("text")->mark, findings);
    }
    card.paragraphs = paragraphs_of(text);
    return card;
}

Module read_module(const Entry& entry, Findings& findings) {
    const std::string where = fmt::format("The module \"{}\"", entry.name);
    const Fields fields(entry.value, entry.mark, where, kModuleKeys, findings);
    Module module{entry.name, fields.needed_text("title"), fields.needed_text("question"), {}, {}};
    if (const Node* aims = fields.find("aims")) {
        module.aims = read_aims(*aims, where, findings);
    }
    if (const Node* card = fields.find("card")) {
        module.card = read_card(*card, fields.mark_of("card"), entry.name, findings);
    }
    return module;
}

/// A scenario that a route names, if it is there and not named before.
void add_stop(const Node& item, const std::vector<std::string>& shelf, Route& route, Findings& findings) {
    std::string id = read_plain(item, findings);
    if (id.empty() || !check_id(id, item.mark, findings)) {
        return;
    }
    if (std::find(route.scenarios.begin(), route.scenarios.end(), id) != route.scenarios.end()) {
        findings.add(item.mark, messages::out_of_place(id, "this route has been there before"));
    } else if (std::find(shelf.begin(), shelf.end(), id) != shelf.end()) {
        route.scenarios.push_back(std::move(id));
    } else if (!closest(id, shelf).empty()) {
        findings.add(item.mark, messages::unknown_name(id, "scenario", shelf));
    }
}

Route read_route(const Entry& entry, const std::vector<std::string>& shelf, Findings& findings) {
    check_id(entry.name, entry.mark, findings);
    const std::string where = fmt::format("The route \"{}\"", entry.name);
    const Fields fields(entry.value, entry.mark, where, kRouteKeys, findings);
    Route route{entry.name, fields.needed_text("title"), {}};
    if (const Node* list = fields.need("scenarios")) {
        for (const Node* item : read_few(*list, kMostStops, where, "scenarios", findings)) {
            add_stop(*item, shelf, route, findings);
        }
    }
    return route;
}

}  // namespace

ReadModules read_modules(std::string_view bytes, std::string file) {
    ReadModules read;
    read.findings = read_entries_file(
        bytes, std::move(file), kMostModules, "modules",
        [&](const Entry& entry, Findings& findings) { read.modules.push_back(read_module(entry, findings)); });
    return read;
}

ReadRoutes read_routes(std::string_view bytes, std::string file, const std::vector<std::string>& shelf) {
    ReadRoutes read;
    read.findings =
        read_entries_file(bytes, std::move(file), kMostRoutes, "routes", [&](const Entry& entry, Findings& findings) {
            Route route = read_route(entry, shelf, findings);
            if (!route.scenarios.empty()) {
                read.routes.push_back(std::move(route));
            }
        });
    return read;
}

}  // namespace alongside::content
