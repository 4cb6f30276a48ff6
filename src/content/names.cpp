#include "content/names.h"

#include <algorithm>
#include <array>
#include <bit>

#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::size_t kMaxStateBits = 192;

// Beyond kMaxVariables the story is refused; the names are kept a while longer so that each use is not one more
// finding.
constexpr std::size_t kMostDeclared = 200;

/// Words that mean something else in a condition, in a line or as the beginning of a name.
constexpr std::array<std::string_view, 10> kReserved = {"and",  "or",    "not", "when", "echo",
                                                        "text", "pause", "you", "me",   "out"};
constexpr std::string_view kHeard = "heard-";

bool is_reserved(const Variable& variable) {
    const bool word = std::find(kReserved.begin(), kReserved.end(), variable.id) != kReserved.end();
    const bool heard = variable.kind != VarKind::heard && variable.id.compare(0, kHeard.size(), kHeard) == 0;
    return word || heard;
}

/// Why nobody needs it as it stands; empty if somebody does.
std::string_view why_unused(VarKind kind, bool asked, bool set) {
    switch (kind) {
        case VarKind::flag:
            return asked ? (set ? "" : "is asked for, but nothing sets it") : "is never asked for in a condition";
        case VarKind::fact:
            return asked ? "" : "is never asked for in a condition";
        case VarKind::promise:
            return set ? "" : "is promised in no option";
        default:
            return "";
    }
}

}  // namespace

std::optional<Mark> Names::taken_in(std::string_view id) const {
    for (const Declared& declared : declared_) {
        if (declared.variable.id == id) {
            return declared.mark;
        }
    }
    for (const Voice& voice : voices_) {
        if (voice.id == id) {
            return voice.mark;
        }
    }
    return std::nullopt;
}

bool Names::may_take(std::string_view id, Mark mark, Findings& findings) const {
    const auto taken = taken_in(id);
    if (!taken) {
        return true;
    }
    // The fixed names stand in no line of the file.
    findings.add(mark, taken->line == 0 ? messages::reserved_id(id) : messages::taken_id(id, taken->line));
    return false;
}

std::optional<VarIndex> Names::declare(Variable variable, Mark mark, Findings& findings) {
    if (!check_id(variable.id, mark, findings) || !may_take(variable.id, mark, findings)) {
        return std::nullopt;
    }
    if (is_reserved(variable)) {
        findings.add(mark, messages::reserved_id(variable.id));
        return std::nullopt;
    }
    if (declared_.size() == kMaxVariables) {
        findings.add(mark, messages::too_many_numbers(kMaxVariables));
    }
    if (declared_.size() > kMostDeclared) {
        return std::nullopt;
    }
    declared_.push_back({std::move(variable), mark});
    return static_cast<VarIndex>(declared_.size() - 1);
}

void Names::declare_voice(std::string_view id, Mark mark, Findings& findings) {
    if (may_take(id, mark, findings)) {
        voices_.push_back({std::string(id), mark});
    }
}

std::optional<VarIndex> Names::find(std::string_view name) const {
    const auto found = std::find_if(declared_.begin(), declared_.end(),
                                    [&](const Declared& declared) { return declared.variable.id == name; });
    return found == declared_.end() ? std::nullopt : std::optional(static_cast<VarIndex>(found - declared_.begin()));
}

bool Names::is_voice(std::string_view name) const {
    return std::any_of(voices_.begin(), voices_.end(), [&](const Voice& voice) { return voice.id == name; });
}

std::vector<std::string> Names::all() const {
    std::vector<std::string> names;
    std::transform(declared_.begin(), declared_.end(), std::back_inserter(names),
                   [](const Declared& declared) { return declared.variable.id; });
    return names;
}

std::vector<std::string> Names::all_of_kind(VarKind kind) const {
    std::vector<std::string> names;
    for (const Declared& declared : declared_) {
        if (declared.variable.kind == kind) {
            names.push_back(declared.variable.id);
        }
    }
    return names;
}

void Names::report_unused(Findings& findings) const {
    for (const Declared& declared : declared_) {
        const std::string_view why = why_unused(declared.variable.kind, declared.asked, declared.set);
        if (!why.empty()) {
            findings.add(declared.mark, messages::unused(declared.variable.id, why));
        }
    }
}

void Names::check_size(Mark mark, Findings& findings) const {
    std::size_t bits = 0;
    for (const Declared& declared : declared_) {
        bits += std::bit_width(static_cast<unsigned>(declared.variable.high - declared.variable.low));
    }
    if (bits > kMaxStateBits) {
        findings.add(mark, messages::too_much_state(bits, kMaxStateBits));
    }
}

std::vector<Variable> Names::take_variables() && {
    std::vector<Variable> variables;
    for (Declared& declared : declared_) {
        variables.push_back(std::move(declared.variable));
    }
    return variables;
}

Variable stance_variable(std::string id, int start) {
    Variable variable = number_variable(std::move(id), VarKind::stance, -3, 3, start);
    variable.words.assign(kStanceIds.begin(), kStanceIds.end());
    return variable;
}

Variable number_variable(std::string id, VarKind kind, int low, int high, int start) {
    Variable variable;
    variable.id = std::move(id);
    variable.kind = kind;
    variable.low = static_cast<std::int16_t>(low);
    variable.high = static_cast<std::int16_t>(high);
    variable.start = static_cast<std::int16_t>(start);
    return variable;
}

Variable word_variable(std::string id, VarKind kind, std::vector<std::string> words) {
    Variable variable = number_variable(std::move(id), kind, 0, static_cast<int>(words.size()) - 1, 0);
    variable.words = std::move(words);
    return variable;
}

}  // namespace alongside::content
