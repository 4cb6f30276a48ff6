#include "content/coverage.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace alongside::content {

namespace {

constexpr std::string_view kPublic = "public";  // the document of what anybody can look up

bool has(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool rests_on(const Scenario& scenario, const std::string& id) {
    return std::any_of(scenario.scenes.begin(), scenario.scenes.end(), [&](const Scene& scene) {
        return std::any_of(scene.options.begin(), scene.options.end(),
                           [&](const Option& option) { return has(option.sources, id); });
    });
}

std::vector<std::string> tools_on(const Practice& practice, const std::string& id) {
    std::vector<std::string> tools;
    for (const learn::Tool& tool : practice.tools) {
        if (has(sources_of(tool), id)) {
            tools.push_back(tool.id);
        }
    }
    if (std::any_of(practice.exercises.begin(), practice.exercises.end(),
                    [&](const learn::RewriteExercise& exercise) { return exercise.source == id; })) {
        tools.emplace_back("rewrite");
    }
    if (std::any_of(practice.cards.begin(), practice.cards.end(),
                    [&](const learn::QuickCard& card) { return card.id == id; })) {
        tools.emplace_back("quick-fire");
    }
    return tools;
}

/// A handout itself, or what it names for further reading.
bool is_source(const Item& item) {
    return item.kind == "document" || item.kind == "reference";
}

std::string line_of(const Covered& one) {
    std::vector<std::string> where;
    if (!one.exercised.empty()) {
        where.push_back(fmt::format("{}", fmt::join(one.exercised, ", ")));
    }
    if (!one.tools.empty()) {
        where.push_back(fmt::format("tools: {}", fmt::join(one.tools, ", ")));
    }
    if (one.exercised.empty() && !one.named.empty()) {
        where.push_back(fmt::format("named only: {}", fmt::join(one.named, ", ")));
    }
    if (where.empty()) {
        where.emplace_back(is_source(*one.item) ? "a source: nothing to practise" : "-");
    }
    return fmt::format("  {:32} {}\n", one.item->id, fmt::join(where, "; "));
}

/// Each item counts once: where it is exercised best.
struct Count {
    std::size_t all = 0;
    std::size_t exercised = 0;
    std::size_t tools = 0;
    std::size_t named = 0;
    std::size_t sources = 0;
    std::size_t open = 0;

    void add(const Covered& one) {
        ++all;
        ++(!one.exercised.empty() ? exercised
           : !one.tools.empty()   ? tools
           : !one.named.empty()   ? named
           : is_source(*one.item) ? sources
                                  : open);
    }

    std::string words() const {
        return fmt::format("{} items: {} in a choice, {} in a tool alone, {} named only, {} sources, {} open", all,
                           exercised, tools, named, sources, open);
    }
};

}  // namespace

std::vector<Covered> coverage_of(const Library& library, const Practice& practice, const Handbook& handbook) {
    std::vector<Covered> coverage;
    for (const Item& item : handbook.items) {
        if (item.from == kPublic) {
            continue;
        }
        Covered one{&item, {}, {}, {}};
        for (const Shelved& shelved : library.scenarios) {
            if (shelved.scenario && rests_on(*shelved.scenario, item.id)) {
                one.exercised.push_back(shelved.id);
            } else if (shelved.scenario && has(shelved.scenario->sources, item.id)) {
                one.named.push_back(shelved.id);
            }
        }
        one.tools = tools_on(practice, item.id);
        coverage.push_back(std::move(one));
    }
    return coverage;
}

std::string print(const std::vector<Covered>& coverage, const Handbook& handbook) {
    std::string text;
    Count all;
    for (const Document& document : handbook.documents) {
        std::string lines;
        Count count;
        for (const Covered& one : coverage) {
            if (one.item->from == document.id) {
                count.add(one);
                all.add(one);
                lines += line_of(one);
            }
        }
        if (count.all > 0) {
            text += fmt::format("{}. {}.\n{}\n", document.title, count.words(), lines);
        }
    }
    return text + fmt::format("All handouts. {}.\n", all.words());
}

}  // namespace alongside::content
