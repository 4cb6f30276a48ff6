#include "core/prove/classes.h"

#include <algorithm>

namespace alongside::prove {

namespace {

std::uint32_t pair_of(std::size_t first, std::size_t second) {
    return static_cast<std::uint32_t>(first << 16U | second);
}

}  // namespace

Classes::Classes(const Scenario& scenario) {
    std::size_t start = 0;
    for (const Variable& variable : scenario.variables) {
        starts_.push_back(start);
        lows_.push_back(variable.low);
        start += static_cast<std::size_t>(variable.high - variable.low) + 1;
    }
    starts_.push_back(start);
    classes_.assign(start, 0);
}

void Classes::renumber(VarIndex variable, const std::vector<std::uint32_t>& pairs) {
    std::vector<std::uint32_t> seen;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        auto found = std::find(seen.begin(), seen.end(), pairs[i]);
        if (found == seen.end()) {
            seen.push_back(pairs[i]);
            found = seen.end() - 1;
        }
        classes_[starts_[variable] + i] = static_cast<std::uint16_t>(found - seen.begin());
    }
}

void Classes::split(const Term& test) {
    const Condition asked({test});
    Values values{};
    std::vector<std::uint32_t> pairs;
    for (std::size_t i = 0; i < this->values(test.variable); ++i) {
        values[test.variable] = static_cast<std::int16_t>(lows_[test.variable] + static_cast<std::int16_t>(i));
        pairs.push_back(pair_of(classes_[starts_[test.variable] + i], asked.holds(values) ? 1 : 0));
    }
    renumber(test.variable, pairs);
}

void Classes::split(const Condition& condition) {
    for (const Term& term : condition.terms()) {
        if (term.kind == Term::Kind::test) {
            split(term);
        }
    }
}

void Classes::split_all(VarIndex variable) {
    for (std::size_t i = 0; i < values(variable); ++i) {
        classes_[starts_[variable] + i] = static_cast<std::uint16_t>(i);
    }
}

void Classes::before(const Effect& effect, bool certain) {
    const VarIndex variable = effect.variable;
    const int low = lows_[variable];
    const int high = low + static_cast<int>(values(variable)) - 1;
    std::vector<std::uint32_t> pairs;
    for (int value = low; value <= high; ++value) {
        const int moved = std::clamp(effect.absolute ? effect.value : value + effect.value, low, high);
        const std::uint16_t after = class_of(variable, static_cast<std::int16_t>(moved));
        pairs.push_back(pair_of(certain ? 0 : class_of(variable, static_cast<std::int16_t>(value)), after));
    }
    renumber(variable, pairs);
}

void Classes::keep_apart(const Classes& other) {
    for (std::size_t variable = 0; variable < lows_.size(); ++variable) {
        std::vector<std::uint32_t> pairs;
        for (std::size_t i = starts_[variable]; i < starts_[variable + 1]; ++i) {
            pairs.push_back(pair_of(classes_[i], other.classes_[i]));
        }
        renumber(static_cast<VarIndex>(variable), pairs);
    }
}

std::size_t Classes::count(VarIndex variable) const {
    const auto begin = classes_.begin() + static_cast<std::ptrdiff_t>(starts_[variable]);
    const auto end = classes_.begin() + static_cast<std::ptrdiff_t>(starts_[variable + 1U]);
    return static_cast<std::size_t>(*std::max_element(begin, end)) + 1;
}

std::int16_t Classes::member(VarIndex variable, std::size_t which) const {
    const auto begin = classes_.begin() + static_cast<std::ptrdiff_t>(starts_[variable]);
    const auto end = classes_.begin() + static_cast<std::ptrdiff_t>(starts_[variable + 1U]);
    return static_cast<std::int16_t>(lows_[variable] +
                                     (std::find(begin, end, static_cast<std::uint16_t>(which)) - begin));
}

}  // namespace alongside::prove
