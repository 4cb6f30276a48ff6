#include "content/consequence_reader.h"

#include <array>

#include "content/change_reader.h"
#include "content/condition_reader.h"
#include "content/grammar.h"
#include "content/line_reader.h"

namespace alongside::content {

namespace {

Consequence read_consequence(const Node& node, std::string_view key, Draft& draft) {
    const Fields fields(node, node.mark, std::string("Each of \"").append(key).append("\""),
                        names_of(key == "enter" ? Thing::entering : Thing::also), draft.findings);
    Consequence consequence;
    // What happens on the way into a scene may always happen; "also" without a condition would be the option itself.
    if (const Node* when = key == "enter" ? fields.find("when") : fields.need("when")) {
        consequence.when = read_condition(*when, draft);
    }
    consequence.effects = read_effects(fields, draft);
    if (const Node* say = fields.find("say")) {
        consequence.say = read_lines(*say, draft);
    }
    return consequence;
}

}  // namespace

std::vector<Consequence> read_consequences(const Fields& fields, std::string_view key, Draft& draft) {
    std::vector<Consequence> consequences;
    const Node* node = fields.find(key);
    if (node == nullptr) {
        return consequences;
    }
    const std::vector<const Node*> items = read_list(*node, draft.findings);
    if (items.size() > kMaxConsequences) {
        draft.findings.add(fields.mark_of(key), messages::wrong_count(std::string("This \"").append(key).append("\""),
                                                                      items.size(), "entries", 0, kMaxConsequences));
        return consequences;
    }
    for (const Node* item : items) {
        consequences.push_back(read_consequence(*item, key, draft));
    }
    return consequences;
}

}  // namespace alongside::content
