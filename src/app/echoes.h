#pragma once
/// What somebody remembers of the scenarios that they have finished: a later one may nod to it in a line (`echo`).
///
/// Only words depend on it, never what happens or what counts.
#include <optional>
#include <set>
#include <string>

#include "app/desk.h"
#include "core/story/step.h"

namespace alongside::app {

class Echoes {
  public:
    Echoes() = default;

    /// Of all that the lines of `scenario` ask for, what this person took or came to when they last finished the
    /// scenario named. A guest remembers what guests here have finished. Where the saves cannot be read: nothing.
    static Echoes of(const Desk& desk, const std::optional<Id>& profile, const Scenario& scenario);

    bool remembers(const std::string& echo) const { return echoes_.contains(echo); }

    /// Takes out the lines that this person would not understand.
    void choose_lines(Narration& said) const;

  private:
    std::set<std::string> echoes_;
};

}  // namespace alongside::app
