#include "content/walk_reader.h"

#include <array>

#include "content/composer.h"
#include "content/shape.h"
#include "core/story/run.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 6> kKeys = {"title", "seat", "facts", "seed", "choices", "ends"};
constexpr std::string_view kCurtain = "curtain";
constexpr int kMostSeed = 65535;  // as a place code keeps it

std::size_t read_seat(const Fields& fields, const Scenario& scenario, Findings& findings) {
    const Node* seat = fields.find("seat");
    if (seat == nullptr) {
        return 0;
    }
    std::vector<std::string_view> ids;
    for (const Seat& known : scenario.seats) {
        ids.push_back(known.id);
    }
    return read_word(*seat, "a seat of this scenario", ids, findings).value_or(0);
}

int read_variant(const Node& node, const Variable& fact, Findings& findings) {
    const std::vector<std::string_view> words(fact.words.begin(), fact.words.end());
    return static_cast<int>(read_word(node, "what this fact can be", words, findings).value_or(0));
}

std::vector<int> read_facts(const Node& node, Mark mark, const Scenario& scenario, Findings& findings) {
    std::vector<std::string_view> ids;
    for (const Fact& fact : scenario.facts) {
        ids.push_back(scenario.variables[fact.variable].id);
    }
    const Fields fields(node, mark, "What is true in this walk", ids, findings);
    std::vector<int> variants;
    for (const Fact& fact : scenario.facts) {
        const Variable& variable = scenario.variables[fact.variable];
        const Node* variant = fields.need(variable.id);
        variants.push_back(variant == nullptr ? 0 : read_variant(*variant, variable, findings));
    }
    return variants;
}

std::string read_opening_of(const Fields& fields, const Scenario& scenario, Findings& findings) {
    const std::size_t seat = read_seat(fields, scenario, findings);
    const Node* seed = fields.find("seed");
    const Node* facts = seed == nullptr && !scenario.facts.empty() ? fields.need("facts") : fields.find("facts");
    if (seed != nullptr && facts != nullptr) {
        findings.add(fields.mark_of("seed"), messages::out_of_place("seed", "\"facts\" says what is true"));
    }
    if (facts != nullptr) {
        return write_opening(scenario, seat, read_facts(*facts, fields.mark_of("facts"), scenario, findings));
    }
    const int drawn = seed == nullptr ? 0 : read_number(*seed, "seed", 0, kMostSeed, findings).value_or(0);
    return draw_opening(scenario, seat, static_cast<std::uint64_t>(drawn));
}

void read_choices(const Node& node, Walk& walk, Findings& findings) {
    for (const Node* item : read_list(node, findings)) {
        const std::string choice = read_plain(*item, findings);
        if (!choice.empty()) {
            walk.choices.push_back(choice);
            walk.choice_lines.push_back(item->mark.line);
        }
    }
}

void read_end(const Node& node, std::size_t part, Walk& walk, Findings& findings) {
    std::vector<std::string_view> known(kOutcomeIds.begin(), kOutcomeIds.end());
    known.push_back(kCurtain);
    const auto end = read_word(node, "a place where a run can land", known, findings);
    if (!end) {
        return;
    }
    if (known[*end] == kCurtain) {
        walk.curtain = true;
    } else {
        walk.ends[part] = known[*end];
    }
}

void read_ends(const Fields& fields, const Scenario& scenario, Walk& walk, Findings& findings) {
    walk.ends.resize(scenario.parts.size());
    const Node* ends = fields.need("ends");
    if (ends == nullptr) {
        return;
    }
    if (scenario.parts.size() == 1) {
        read_end(*ends, 0, walk, findings);
        return;
    }
    std::vector<std::string_view> ids;
    for (const Part& part : scenario.parts) {
        ids.push_back(part.id);
    }
    for (const Entry& entry : read_entries(*ends, findings)) {
        if (const auto part = read_word(entry.name, entry.mark, "a part of this scenario", ids, findings)) {
            read_end(entry.value, *part, walk, findings);
        }
    }
}

Walk walk_from(const Node& root, const Scenario& scenario, Findings& findings) {
    const Fields fields(root, root.mark, "The walk", kKeys, findings);
    Walk walk;
    if (root.kind != Node::Kind::entries) {
        return walk;
    }
    walk.title = fields.needed_text("title");
    walk.choices.push_back(read_opening_of(fields, scenario, findings));
    walk.choice_lines.push_back(0);
    if (const Node* choices = fields.need("choices")) {
        read_choices(*choices, walk, findings);
    }
    read_ends(fields, scenario, walk, findings);
    return walk;
}

}  // namespace

ReadWalk read_walk(std::string_view bytes, std::string file, const Scenario& scenario) {
    const Source source(std::move(file), bytes);
    Findings findings(source);
    ReadWalk read;
    if (const auto root = compose(source, findings)) {
        Walk walk = walk_from(*root, scenario, findings);
        if (!findings.has_errors()) {
            read.walk = std::move(walk);
        }
    }
    read.findings = std::move(findings).sorted();
    return read;
}

}  // namespace alongside::content
