#include "app/module_view.h"

#include "content/library.h"

namespace alongside::app {

std::optional<ModuleView> module_view(const content::Library& library, std::string_view module) {
    const content::Module* known = library.find_module(module);
    if (known == nullptr) {
        return std::nullopt;
    }
    ModuleView view{*known, {}};
    for (const content::Shelved& shelved : library.scenarios) {
        if (shelved.scenario && shelved.scenario->module == module) {
            view.scenarios.push_back({shelved.id, shelved.scenario->title, shelved.scenario->minutes});
        }
    }
    return view;
}

}  // namespace alongside::app
