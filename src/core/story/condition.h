#pragma once
/// Yes-or-no questions about a state: comparisons of one variable with one number, joined by and, or, not.
///
/// Kept in postfix order in one flat list, so that asking costs no memory and a proof can ask millions of times.
#include <array>
#include <cstdint>
#include <vector>

namespace alongside {

/// Position of a variable in Scenario::variables and in Values.
using VarIndex = std::uint8_t;

inline constexpr std::size_t kMaxVariables = 64;

/// What every variable of a scenario holds just now.
using Values = std::array<std::int16_t, kMaxVariables>;

enum class Compare : std::uint8_t { equal, unequal, less, at_most, more, at_least };

/// One step of a condition: a comparison pushes its answer, a join takes answers and pushes one.
struct Term {
    enum class Kind : std::uint8_t { test, all_of, any_of, negate };

    Kind kind = Kind::test;
    Compare compare = Compare::equal;
    VarIndex variable = 0;
    std::int16_t value = 0;

    bool operator==(const Term&) const = default;
};

class Condition {
  public:
    /// Holds in every state.
    Condition() = default;

    /// `terms` in postfix order, joins taking two answers (negate takes one), at most kMaxDepth answers waiting at
    /// once.
    explicit Condition(std::vector<Term> terms) : terms_(std::move(terms)) {}

    static constexpr std::size_t kMaxDepth = 16;

    bool holds(const Values& values) const { return terms_.empty() || evaluate(values); }
    bool always() const { return terms_.empty(); }
    const std::vector<Term>& terms() const { return terms_; }

    bool operator==(const Condition&) const = default;

  private:
    bool evaluate(const Values& values) const;

    std::vector<Term> terms_;
};

}  // namespace alongside
