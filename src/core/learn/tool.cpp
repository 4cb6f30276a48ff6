#include "core/learn/tool.h"

#include <algorithm>

namespace alongside::learn {

namespace {

struct Gathering {
    std::vector<std::string> all;

    void add(const std::vector<std::string>& more) { all.insert(all.end(), more.begin(), more.end()); }

    template <class Things>
    void add_each(const Things& things) {
        for (const auto& thing : things) {
            add(thing.sources);
        }
    }

    void operator()(const ReadinessCheck& check) { add_each(check.statements); }
    void operator()(const LevelTool& tool) {
        add_each(tool.questions);
        add_each(tool.conditions);
        add_each(tool.levels);
        add_each(tool.say);
    }
    void operator()(const OnePage& page) { add_each(page.prompts); }
    void operator()(const CardTool& tool) {
        for (const CardSet& set : tool.sets) {
            add_each(set.cards);
        }
    }
};

}  // namespace

std::vector<std::string> sources_of(const Tool& tool) {
    Gathering gathering;
    gathering.add(tool.sources);
    std::visit(gathering, tool.body);
    std::vector<std::string>& all = gathering.all;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return std::move(all);
}

}  // namespace alongside::learn
