#include "content/change_reader.h"

#include <fmt/format.h>

#include <array>

#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr int kMostStep = 3;  // of a stance or a condition; from one end to the other is 6

struct FateKey {
    std::string_view key;
    Fate fate;
};
constexpr std::array<FateKey, 4> kFateKeys = {
    {{"promise", Fate::made}, {"keep", Fate::kept}, {"renegotiate", Fate::renegotiated}, {"let-slide", Fate::slid}}};

/// A known variable by name; reports any other.
std::optional<VarIndex> known_variable(std::string_view name, Mark mark, std::string_view what, Draft& draft) {
    const auto variable = draft.names.find(name);
    if (!variable) {
        draft.findings.add(mark, draft.names.is_voice(name)
                                     ? messages::no_stance(name)
                                     : messages::unknown_name(name, what, draft.names.all(),
                                                              "Its name must stand at the top of the file."));
    }
    return variable;
}

/// Reports variables that change by other means.
bool may_change(const Variable& variable, Mark mark, Findings& findings) {
    switch (variable.kind) {
        case VarKind::flag:
            findings.add(mark, messages::not_changeable(variable.id, "a flag", "Use \"set\" or \"clear\"."));
            return false;
        case VarKind::promise:
            findings.add(mark,
                         messages::not_changeable(variable.id, "a promise",
                                                  "Use \"promise\", \"keep\", \"renegotiate\" or \"let-slide\"."));
            return false;
        case VarKind::fact:
            findings.add(mark,
                         messages::not_changeable(variable.id, "a fact", "Facts are true all evening. Use a flag."));
            return false;
        case VarKind::heard:
            findings.add(mark, messages::not_changeable(variable.id, "set by listening", "Use a flag."));
            return false;
        default:
            return true;
    }
}

int most_step(const Variable& variable) {
    const bool small = variable.kind == VarKind::stance || variable.kind == VarKind::condition;
    return small ? kMostStep : variable.high - variable.low;
}

/// The value after `=`: a stance's word, or a number in range.
std::optional<int> set_value(const Variable& variable, std::string_view text, Mark mark, Findings& findings) {
    if (variable.kind == VarKind::stance) {
        const auto word = read_word(text, mark, "a stance", kStanceIds, findings);
        return word ? std::optional(static_cast<int>(*word) + variable.low) : std::nullopt;
    }
    return read_number(text, mark, variable.id, variable.low, variable.high, findings);
}

bool all_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<Effect> read_change(const Variable& variable, VarIndex index, std::string_view text, Mark mark,
                                  Findings& findings) {
    const char first = text.front();
    if (first == '=') {
        const auto value = set_value(variable, trimmed(text.substr(1)), mark, findings);
        return value ? std::optional(Effect{index, true, static_cast<std::int16_t>(*value)}) : std::nullopt;
    }
    if (all_digits(text)) {
        findings.add(mark, messages::bare_change(text));
        return std::nullopt;
    }
    if ((first != '+' && first != '-') || text.size() == 1 || !all_digits(text.substr(1))) {
        findings.add(mark, messages::unclear_change(text));
        return std::nullopt;
    }
    const int most = most_step(variable);
    const auto by = read_number(text, mark, fmt::format("a change of \"{}\"", variable.id), -most, most, findings);
    return by ? std::optional(Effect{index, false, static_cast<std::int16_t>(*by)}) : std::nullopt;
}

void read_changes(const Node& node, std::vector<Effect>& effects, Draft& draft) {
    for (const Entry& entry : read_entries(node, draft.findings)) {
        const auto variable = draft.findings.full()
                                  ? std::nullopt
                                  : known_variable(entry.name, entry.mark, "stance or number called", draft);
        if (!variable || !may_change(draft.names[*variable], entry.mark, draft.findings)) {
            continue;
        }
        const std::string text = read_plain(entry.value, draft.findings);
        const auto effect =
            text.empty() ? std::nullopt
                         : read_change(draft.names[*variable], *variable, text, entry.value.mark, draft.findings);
        if (effect) {
            effects.push_back(*effect);
        }
    }
}

/// Variables of one kind, named in a list.
std::vector<std::pair<VarIndex, Mark>> read_names(const Node& node, VarKind kind, std::string_view what, Draft& draft) {
    std::vector<std::pair<VarIndex, Mark>> found;
    for (const Node* item : read_list_or_one(node, draft.findings)) {
        const std::string name = read_plain(*item, draft.findings);
        if (name.empty() || draft.findings.full()) {
            continue;
        }
        const auto variable = draft.names.find(name);
        if (variable && draft.names[*variable].kind == kind) {
            draft.names.note_set(*variable);
            found.emplace_back(*variable, item->mark);
        } else {
            draft.findings.add(item->mark, messages::unknown_name(name, what, draft.names.all_of_kind(kind),
                                                                  "Its name must stand at the top of the file."));
        }
    }
    return found;
}

void read_flags(const Node* node, std::int16_t value, std::vector<Effect>& effects, Draft& draft) {
    if (node == nullptr) {
        return;
    }
    for (const auto& named : read_names(*node, VarKind::flag, "flag called", draft)) {
        effects.push_back({named.first, true, value});
    }
}

}  // namespace

std::vector<Effect> read_effects(const Fields& fields, Draft& draft) {
    std::vector<Effect> effects;
    if (const Node* change = fields.find("change")) {
        read_changes(*change, effects, draft);
    }
    read_flags(fields.find("set"), 1, effects, draft);
    read_flags(fields.find("clear"), 0, effects, draft);
    return effects;
}

std::vector<Pledge> read_pledges(const Fields& fields, SceneIndex scene, Draft& draft) {
    std::vector<Pledge> pledges;
    for (const FateKey& key : kFateKeys) {
        const Node* node = fields.find(key.key);
        if (node == nullptr) {
            continue;
        }
        for (const auto& named : read_names(*node, VarKind::promise, "promise called", draft)) {
            const Pledge pledge{named.first, key.fate};
            pledges.push_back(pledge);
            draft.pledged.push_back({pledge, scene, named.second});
        }
    }
    return pledges;
}

}  // namespace alongside::content
