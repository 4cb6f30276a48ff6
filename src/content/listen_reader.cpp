#include "content/listen_reader.h"

#include <fmt/format.h>

#include <array>

#include "content/change_reader.h"
#include "content/condition_reader.h"
#include "content/grammar.h"
#include "content/line_reader.h"
#include "content/shape.h"

namespace alongside::content {

std::string heard_name(std::string_view listen) {
    return fmt::format("heard-{}", listen);
}

Listen read_listen(const Entry& entry, Draft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The listen \"{}\"", entry.name), names_of(Thing::listen),
                        draft.findings);
    Listen listen;
    listen.id = entry.name;
    if (const Node* who = fields.need("who")) {
        const std::string name = read_plain(*who, draft.findings);
        listen.who = name.empty() ? 0 : draft.person(name, who->mark).value_or(0);
    }
    listen.text = fields.needed_text("text");
    listen.cost = fields.text("cost");
    listen.heard = draft.names.find(heard_name(entry.name)).value_or(0);
    if (const Node* when = fields.find("when")) {
        listen.when = read_condition(*when, draft);
    }
    listen.effects = read_effects(fields, draft);
    if (const Node* say = fields.need("say")) {
        listen.say = read_lines(*say, draft);
    }
    return listen;
}

}  // namespace alongside::content
