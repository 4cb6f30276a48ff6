#include "content/consequence_reader.h"

#include <algorithm>
#include <array>

#include "content/change_reader.h"
#include "content/condition_reader.h"
#include "content/grammar.h"
#include "content/line_reader.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 4> kOnlyOfOptions = {"axes", "heard", "because", "trap"};

constexpr std::string_view kNotChosen = "nobody chooses what happens on the way into a scene";

void read_judgement(Consequence& consequence, const Fields& fields, std::string_view key, Draft& draft) {
    if (key == "enter") {
        for (const std::string_view only : kOnlyOfOptions) {
            if (fields.find(only) != nullptr) {
                draft.findings.add(fields.mark_of(only), messages::out_of_place(only, kNotChosen));
            }
        }
        return;
    }
    if (const Node* axes = fields.find("axes")) {
        consequence.tags = read_tags(*axes, draft.findings);
    }
    if (const Node* heard = fields.find("heard")) {
        consequence.heard = read_heard(*heard, draft);
    }
    consequence.because = fields.text("because");
    if (const Node* trap = fields.find("trap")) {
        consequence.trap = read_trap(*trap, draft.findings);
    }
}

Consequence read_consequence(const Node& node, std::string_view key, Draft& draft) {
    const Fields fields(node, node.mark, std::string("Each of \"").append(key).append("\""), names_of(Thing::also),
                        draft.findings);
    Consequence consequence;
    // What happens on the way into a scene may always happen; "also" without a condition would be the option itself.
    if (const Node* when = key == "enter" ? fields.find("when") : fields.need("when")) {
        consequence.when = read_condition(*when, draft);
    }
    consequence.effects = read_effects(fields, draft);
    if (const Node* say = fields.find("say")) {
        consequence.say = read_lines(*say, draft);
    }
    read_judgement(consequence, fields, key, draft);
    return consequence;
}

}  // namespace

std::vector<Tag> read_tags(const Node& node, Findings& findings) {
    std::vector<Tag> tags;
    for (const Entry& entry : read_entries(node, findings)) {
        const auto axis = read_word(entry.name, entry.mark, "an axis", kAxisIds, findings);
        const auto value = read_number(entry.value, "an axis", -kMostTag, kMostTag, findings);
        if (axis && value) {
            tags.push_back({static_cast<Axis>(*axis), static_cast<std::int8_t>(*value)});
        }
    }
    return tags;
}

std::vector<Heard> read_heard(const Node& node, Draft& draft) {
    std::vector<Heard> heard;
    for (const Entry& entry : read_entries(node, draft.findings)) {
        if (draft.findings.full()) {
            break;
        }
        heard.push_back({draft.person(entry.name, entry.mark).value_or(0), read_text(entry.value, draft.findings)});
    }
    return heard;
}

std::string read_trap(const Node& node, Findings& findings) {
    std::string trap = read_plain(node, findings);
    const bool good =
        trap.size() > 2 && trap.compare(0, 2, "T-") == 0 &&
        std::all_of(trap.begin() + 2, trap.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    if (!trap.empty() && !good) {
        findings.add(node.mark, messages::bad_trap(trap));
    }
    return trap;
}

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
