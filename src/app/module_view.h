#pragma once
/// A module as one meets it beside a scenario: its question, what one can do afterwards, its card, and what else is in
/// it.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/course.h"

namespace alongside::content {
struct Library;
}

namespace alongside::app {

struct ModuleView {
    struct Scenario {
        std::string id;
        std::string title;
        int minutes = 0;
    };

    content::Module module;
    std::vector<Scenario> scenarios;  ///< those that can be played, in the order of the shelf
};

/// The module that a scenario belongs to; none if modules.yaml does not have it.
std::optional<ModuleView> module_view(const content::Library& library, std::string_view module);

}  // namespace alongside::app
