#pragma once
/// Screens filled with the longest words that a scenario has, and with names that are long or in other scripts.
#include <string>
#include <vector>

#include "content/library.h"
#include "ui/screens/samples.h"

namespace alongside::test {

struct NamedState {
    std::string name;
    app::AppState state;
};

/// Every screen that shows a scenario's words, each text the longest of its kind.
std::vector<NamedState> with_longest_words(const Scenario& scenario);

/// Home with everything that is on this shelf, in each of its views.
std::vector<NamedState> homes_with(const content::Library& library);

/// Every screen that shows people, with everybody called this.
std::vector<NamedState> with_everybody_called(const std::string& name);

}  // namespace alongside::test
