#pragma once
/// Which values of each variable still differ in what can follow, found by walking the story backwards.
///
/// At the end only the tests of the outcome tell values apart. Going back through a story, a test splits the values it
/// tells apart, and a change carries the differences after it to the values before it. Two values in one class have the
/// same future whatever is chosen, so the proof need not tell them apart: a stance that is only asked "at least
/// willing?" becomes yes or no as soon as nothing can move it any more, and what nobody asks about again vanishes.
#include <cstdint>
#include <vector>

#include "core/story/scenario.h"

namespace alongside::prove {

class Classes {
  public:
    /// All values of every variable alike.
    explicit Classes(const Scenario& scenario);

    /// The values on which these two tests differ part company.
    void split(const Term& test);
    void split(const Condition& condition);
    void split_all(VarIndex variable);

    /// Steps back before a change. One that may not happen (`certain` false) keeps the differences after it too.
    void before(const Effect& effect, bool certain = true);

    /// Values stay apart if either keeps them apart.
    void keep_apart(const Classes& other);

    std::uint16_t class_of(VarIndex variable, std::int16_t value) const {
        return classes_[starts_[variable] + static_cast<std::size_t>(value - lows_[variable])];
    }
    std::size_t count(VarIndex variable) const;

    /// The lowest value of a class.
    std::int16_t member(VarIndex variable, std::size_t which) const;

    bool operator==(const Classes& other) const { return classes_ == other.classes_; }

  private:
    std::size_t values(VarIndex variable) const { return starts_[variable + 1U] - starts_[variable]; }
    /// Numbers the classes of `variable` anew by a pair of old classes for each value, in order of appearance.
    void renumber(VarIndex variable, const std::vector<std::uint32_t>& pairs);

    std::vector<std::size_t> starts_;  // of each variable in classes_, and the end
    std::vector<std::int16_t> lows_;
    std::vector<std::uint16_t> classes_;  // by variable, then by value
};

}  // namespace alongside::prove
