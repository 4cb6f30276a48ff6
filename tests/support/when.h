#pragma once
/// Conditions as tests write them: `var("gwen") >= 1 && !flag("said-first")`, by name and with C++'s own operators.
///
/// The names are looked up when the story is built (story_builder.h).
#include <string>
#include <utility>
#include <vector>

#include "core/story/condition.h"

namespace alongside::test {

class When {
  public:
    /// Always.
    When() = default;

    When(std::string variable, Compare compare, int value) {
        steps_.push_back({{Term::Kind::test, compare, 0, static_cast<std::int16_t>(value)}, std::move(variable)});
    }

    friend When operator&&(When left, const When& right) { return std::move(left).joined(right, Term::Kind::all_of); }
    friend When operator||(When left, const When& right) { return std::move(left).joined(right, Term::Kind::any_of); }
    friend When operator!(When negated) {
        negated.steps_.push_back({{Term::Kind::negate, Compare::equal, 0, 0}, {}});
        return negated;
    }

    /// With each name looked up by `position_of`.
    template <class PositionOf>
    Condition resolved(const PositionOf& position_of) const {
        std::vector<Term> terms;
        for (const Step& step : steps_) {
            terms.push_back(step.term);
            if (step.term.kind == Term::Kind::test) {
                terms.back().variable = position_of(step.variable);
            }
        }
        return Condition(std::move(terms));
    }

  private:
    struct Step {
        Term term;
        std::string variable;
    };

    When joined(const When& other, Term::Kind how) && {
        steps_.insert(steps_.end(), other.steps_.begin(), other.steps_.end());
        steps_.push_back({{how, Compare::equal, 0, 0}, {}});
        return std::move(*this);
    }

    std::vector<Step> steps_;
};

struct Var {
    std::string name;

    When operator==(int value) const { return {name, Compare::equal, value}; }
    When operator!=(int value) const { return {name, Compare::unequal, value}; }
    When operator<(int value) const { return {name, Compare::less, value}; }
    When operator<=(int value) const { return {name, Compare::at_most, value}; }
    When operator>(int value) const { return {name, Compare::more, value}; }
    When operator>=(int value) const { return {name, Compare::at_least, value}; }
};

inline Var var(std::string name) {
    return {std::move(name)};
}
inline When flag(const std::string& name) {
    return var(name) == 1;
}
inline When heard(const std::string& listen) {
    return var("heard-" + listen) == 1;
}

}  // namespace alongside::test
