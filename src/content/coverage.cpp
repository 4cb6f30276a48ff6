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
    return fmt::format("  {:32} {}\n", one.item->id, where.empty() ? "-" : fmt::format("{}", fmt::join(where, "; ")));
}

/// Each item counts once: where it is exercised best.
struct Count {
    std::size_t all = 0;
    std::size_t exercised = 0;
    std::size_t tools = 0;
    std::size_t named = 0;
    std::size_t open = 0;

    void add(const Covered& one) {
        ++all;
        ++(!one.exercised.empty() ? exercised : !one.tools.empty() ? tools : !one.named.empty() ? named : open);
    }

    std::string words() const {
        return fmt::format("{} items: {} in a choice, {} in a tool alone, {} named only, {} open", all, exercised,
                           tools, named, open);
    }
};

}  // namespace

std::vector<Covered> coverage_of(const Library& library, const std::vector<learn::Tool>& tools,
                                 const Handbook& handbook) {
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
        for (const learn::Tool& tool : tools) {
            if (has(sources_of(tool), item.id)) {
                one.tools.push_back(tool.id);
            }
        }
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
