#pragma once
/// The names that conditions and changes can use: one namespace for stances, numbers, flags, facts and promises.
///
/// Every name is a variable of the scenario, except that people without a stance are known too, so that an author who
/// asks for one is told what is missing. Remembers who asks and who sets, to find what is never used.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/findings.h"
#include "core/story/scenario.h"

namespace alongside::content {

class Names {
  public:
    /// Reports a name that is taken, reserved or no id, and a variable too many. Names without a line are the fixed
    /// ones.
    std::optional<VarIndex> declare(Variable variable, Mark mark, Findings& findings);

    /// A person without a stance: takes the name and has no value.
    void declare_voice(std::string_view id, Mark mark, Findings& findings);

    std::optional<VarIndex> find(std::string_view name) const;
    bool is_voice(std::string_view name) const;
    const Variable& operator[](VarIndex variable) const { return declared_[variable].variable; }

    // For "did you mean".
    std::vector<std::string> all() const;
    std::vector<std::string> all_of_kind(VarKind kind) const;

    void note_asked(VarIndex variable) { declared_[variable].asked = true; }
    /// A flag that becomes yes or no, a promise that is made or dealt with.
    void note_set(VarIndex variable) { declared_[variable].set = true; }

    /// Reports flags, facts and promises that one half of the story has forgotten.
    void report_unused(Findings& findings) const;

    /// Reports a story that remembers more than a proof can pack.
    void check_size(Mark mark, Findings& findings) const;

    std::vector<Variable> take_variables() &&;

  private:
    struct Declared {
        Variable variable;
        Mark mark;
        bool asked = false;
        bool set = false;
    };
    struct Voice {
        std::string id;
        Mark mark;
    };

    bool may_take(std::string_view id, Mark mark, Findings& findings) const;
    std::optional<Mark> taken_in(std::string_view id) const;

    std::vector<Declared> declared_;
    std::vector<Voice> voices_;
};

Variable stance_variable(std::string id, int start);
Variable number_variable(std::string id, VarKind kind, int low, int high, int start);
Variable word_variable(std::string id, VarKind kind, std::vector<std::string> words);

}  // namespace alongside::content
