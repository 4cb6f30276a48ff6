#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/grammar.h"
#include "content/head_reader.h"
#include "content/scene_reader.h"

/// The part of head_reader.h that declares what a scenario remembers.
namespace alongside::content {

namespace {

/// Names with a fixed place have no line of their own; one that is written anywhere else is reserved.
constexpr Mark kFixed{};

std::optional<int> needed_number(const Fields& fields, std::string_view key, int low, int high, Draft& draft) {
    const Node* node = fields.need(key);
    return node == nullptr ? std::nullopt : read_number(*node, key, low, high, draft.findings);
}

int number_or(const Fields& fields, std::string_view key, int low, int high, int otherwise, Draft& draft) {
    const Node* node = fields.find(key);
    return node == nullptr ? otherwise : read_number(*node, key, low, high, draft.findings).value_or(otherwise);
}

int read_stance(const Node& node, Draft& draft) {
    const auto word = read_word(node, "a stance", kStanceIds, draft.findings);
    return word ? static_cast<int>(*word) - kEndOfScale : 0;
}

void declare_fixed(const Fields& fields, Draft& draft) {
    const auto declare = [&draft](Variable variable) {
        draft.names.declare(std::move(variable), kFixed, draft.findings);
    };
    const Node* room = fields.need("room");
    declare(stance_variable("room", room == nullptr ? 0 : read_stance(*room, draft)));
    declare(number_variable("energy", VarKind::energy, 0, kMostEnergy,
                            needed_number(fields, "energy", 0, kMostEnergy, draft).value_or(0)));
    static const Node kNoConditions = [] {
        Node none;
        none.kind = Node::Kind::entries;
        return none;
    }();
    const Node* node = fields.find("conditions");
    const Fields conditions(node == nullptr ? kNoConditions : *node, fields.mark_of("conditions"), "\"conditions\"",
                            kConditionIds, draft.findings);
    for (const std::string_view id : kConditionIds) {
        declare(number_variable(std::string(id), VarKind::condition, -kEndOfScale, kEndOfScale,
                                number_or(conditions, id, -kEndOfScale, kEndOfScale, 0, draft)));
    }
    const int listens = number_or(fields, "listens", 0, kMostHearings, 0, draft);
    declare(number_variable("listens", VarKind::listens, 0, listens, listens));
}

void declare_stances(const Fields& fields, Draft& draft) {
    const Node* people = fields.find("people");
    for (std::size_t i = 0; i < draft.scenario.people.size(); ++i) {
        const Entry& entry = people->entries[i];
        if (const Node* stance = entry.value.find("stance")) {
            draft.scenario.people[i].stance = draft.names.declare(
                stance_variable(entry.name, read_stance(*stance, draft)), entry.mark, draft.findings);
        } else {
            draft.names.declare_voice(entry.name, entry.mark, draft.findings);
        }
    }
}

/// A range that makes no sense is reported and widened, so that the uses of the name are not reported as well.
void declare_resource(const Entry& entry, Draft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The resource \"{}\"", entry.name),
                        names_of(Thing::resource), draft.findings);
    int low = needed_number(fields, "from", -kEndOfResource, kEndOfResource, draft).value_or(-kEndOfResource);
    int high = needed_number(fields, "to", -kEndOfResource, kEndOfResource, draft).value_or(kEndOfResource);
    if (low >= high) {
        draft.findings.add(fields.mark_of("to"), messages::range_backwards(entry.name));
        low = -kEndOfResource;
        high = kEndOfResource;
    }
    const int start = needed_number(fields, "start", low, high, draft).value_or(low);
    draft.names.declare(number_variable(entry.name, VarKind::resource, low, high, start), entry.mark, draft.findings);
}

void declare_flags(const Node& flags, Draft& draft) {
    for (const Node* item : read_list_or_one(flags, draft.findings)) {
        const std::string id = read_plain(*item, draft.findings);
        if (!id.empty() && !draft.findings.full()) {
            draft.names.declare(number_variable(id, VarKind::flag, 0, 1, 0), item->mark, draft.findings);
        }
    }
}

void check_variants(const Entry& fact, std::size_t count, Draft& draft) {
    const bool fits = count >= kLeastVariants && count <= kMostVariants;
    if (!fits && fact.value.kind == Node::Kind::entries) {
        draft.findings.add(fact.mark, messages::wrong_count(fmt::format("The fact \"{}\"", fact.name), count,
                                                            "variants", kLeastVariants, kMostVariants));
    }
}

void declare_fact(const Entry& entry, Draft& draft) {
    Fact fact;
    std::vector<std::string> variants;
    for (const Entry& variant : read_entries(entry.value, draft.findings)) {
        if (draft.findings.full()) {
            return;
        }
        check_id(variant.name, variant.mark, draft.findings);
        variants.push_back(variant.name);
        fact.truths.push_back(read_text(variant.value, draft.findings));
    }
    check_variants(entry, variants.size(), draft);
    if (variants.empty()) {
        return;
    }
    const auto variable =
        draft.names.declare(word_variable(entry.name, VarKind::fact, std::move(variants)), entry.mark, draft.findings);
    if (variable) {
        fact.variable = *variable;
        draft.scenario.facts.push_back(std::move(fact));
    }
}

SceneIndex read_due(const Node& node, Draft& draft) {
    const std::string name = read_plain(node, draft.findings);
    const auto due = name.empty() ? std::nullopt : draft.target(name, node.mark);
    if (due && (*due >= draft.scenario.scenes.size() || draft.scenario.scenes[*due].is_curtain)) {
        draft.findings.add(node.mark, messages::due_is_no_scene(name));
        return 0;
    }
    return due.value_or(0);
}

void declare_promise(const Entry& entry, Draft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The promise \"{}\"", entry.name),
                        names_of(Thing::promise), draft.findings);
    Promise promise;
    if (const Node* to = fields.need("to")) {
        const std::string name = read_plain(*to, draft.findings);
        promise.to = name.empty() ? 0 : draft.person(name, to->mark).value_or(0);
    }
    promise.text = fields.needed_text("text");
    if (const Node* due = fields.need("due")) {
        promise.due = read_due(*due, draft);
    }
    std::vector<std::string> fates(kFateIds.begin(), kFateIds.end());
    if (const auto variable = draft.names.declare(word_variable(entry.name, VarKind::promise, std::move(fates)),
                                                  entry.mark, draft.findings)) {
        promise.variable = *variable;
        draft.scenario.promises.push_back(std::move(promise));
    }
}

using Declare = void (*)(const Entry&, Draft&);

void declare_each(const Fields& fields, std::string_view key, std::size_t most, Declare declare, Draft& draft) {
    const Node* node = fields.find(key);
    if (node == nullptr) {
        return;
    }
    const std::vector<Entry>& entries = read_entries(*node, draft.findings);
    if (entries.size() > most) {
        draft.findings.add(fields.mark_of(key), messages::wrong_count("The scenario", entries.size(), key, 0, most));
        return;
    }
    for (const Entry& entry : entries) {
        declare(entry, draft);
    }
}

}  // namespace

void declare_names(const Fields& fields, const Node* scenes, Draft& draft) {
    declare_fixed(fields, draft);
    declare_stances(fields, draft);
    declare_each(fields, "resources", kMaxVariables, declare_resource, draft);
    if (const Node* flags = fields.find("flags")) {
        declare_flags(*flags, draft);
    }
    if (scenes != nullptr) {
        declare_listens(*scenes, draft);
    }
    declare_each(fields, "facts", kMaxFacts, declare_fact, draft);
    declare_each(fields, "promises", kMaxPromises, declare_promise, draft);
    draft.names.check_size(fields.mark(), draft.findings);
}

}  // namespace alongside::content
