#include "app/shelf.h"

#include "core/base/text.h"

namespace alongside::app {

using content::Word;

Result<const content::Shelved*> find_playable(const Desk& desk, const std::string& id) {
    const content::Shelved* shelved = desk.library.find(id);
    if (shelved == nullptr) {
        std::vector<std::string> known;
        for (const content::Shelved& other : desk.library.scenarios) {
            known.push_back(other.id);
        }
        const std::string meant = closest(id, known);
        return fail("no-scenario", meant.empty() ? desk.words.format(Word::text_no_scenario, id)
                                                 : desk.words.format(Word::text_no_scenario_meant, id, meant));
    }
    if (!shelved->scenario) {
        const std::string why = shelved->findings.empty() ? std::string() : shelved->findings.front().message;
        return fail("broken-scenario", desk.words.format(Word::text_shelf_trouble, id, why));
    }
    return shelved;
}

}  // namespace alongside::app
