#include "content/option_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/change_reader.h"
#include "content/condition_reader.h"
#include "content/consequence_reader.h"
#include "content/grammar.h"
#include "content/line_reader.h"
#include "content/route_reader.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

/// Words that are moves of their own beside the options (core/story/step.h).
bool is_move_word(std::string_view id) {
    return id == "skip" || id == "curtain";
}

void check_option_id(const Entry& entry, Findings& findings) {
    if (check_id(entry.name, entry.mark, findings) && is_move_word(entry.name)) {
        findings.add(entry.mark, messages::reserved_id(entry.name));
    }
}

std::optional<Pen> read_pen(const Fields& fields, const Entry& entry, bool turning_point, Findings& findings) {
    const Node* pen = fields.find("pen");
    if (pen == nullptr) {
        if (turning_point) {
            findings.add(entry.mark, messages::no_pen(entry.name));
        }
        return std::nullopt;
    }
    if (!turning_point) {
        findings.add(fields.mark_of("pen"), messages::out_of_place("pen", "the scene is no turning point"));
        return std::nullopt;
    }
    const auto word = read_word(*pen, "a mark of the pen", kPenIds, findings);
    return word ? std::optional(static_cast<Pen>(*word)) : std::nullopt;
}

/// Waiting, refusing or leaving; without a word of its own an option is something said or done.
Act read_act(const Fields& fields, Findings& findings) {
    const Node* act = fields.find("act");
    const auto word = act == nullptr ? std::nullopt : read_word(*act, "an act", kUnspokenActs, findings);
    return word ? static_cast<Act>(*word + 1) : Act::speak;
}

void read_condition_of(Option& option, const Fields& fields, Draft& draft) {
    const Node* when = fields.find("when");
    if (when != nullptr) {
        option.when = read_condition(*when, draft);
    }
    option.locked = fields.text("locked");
    if (when == nullptr && fields.find("locked") != nullptr) {
        draft.findings.add(fields.mark_of("locked"), messages::out_of_place("locked", "the option has no \"when\""));
    }
}

/// What it did to people, and why, for the debrief.
void read_reasons(Option& option, const Fields& fields, Draft& draft) {
    if (const Node* heard = fields.find("heard")) {
        option.heard = read_heard(*heard, draft);
    }
    option.because = fields.text("because");
    if (const Node* sources = fields.find("sources")) {
        option.sources = read_ids(*sources, draft.findings);
    }
    if (const Node* trap = fields.find("trap")) {
        option.trap = read_trap(*trap, draft.findings);
    }
}

Routes read_way_on(const Fields& fields, const Entry& entry, const OptionSetting& setting, Draft& draft) {
    if (const Node* go = fields.find("go")) {
        return read_routes(*go, setting.scene, draft);
    }
    if (setting.go == nullptr) {
        draft.findings.add(entry.mark, messages::no_way_on(fmt::format("The option \"{}\"", entry.name)));
        return {Route{}};
    }
    return *setting.go;
}

/// Nobody speaks at once after somebody has waited, unless the author put the silence elsewhere.
void answer_with_silence(Option& option) {
    const bool has_one =
        std::any_of(option.say.begin(), option.say.end(), [](const Line& line) { return line.pause(); });
    if (option.act == Act::wait && !has_one) {
        option.say.emplace_back();
        std::rotate(option.say.begin(), option.say.end() - 1, option.say.end());
    }
}

}  // namespace

Option read_option(const Entry& entry, const OptionSetting& setting, Draft& draft) {
    check_option_id(entry, draft.findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The option \"{}\"", entry.name), names_of(Thing::option),
                        draft.findings);
    Option option;
    option.id = entry.name;
    option.text = fields.needed_text("text");
    option.pen = read_pen(fields, entry, setting.turning_point, draft.findings);
    option.act = read_act(fields, draft.findings);
    if (const Node* axes = fields.find("axes")) {
        option.tags = read_tags(*axes, draft.findings);
    }
    read_condition_of(option, fields, draft);
    option.effects = read_effects(fields, draft);
    option.pledges = read_pledges(fields, setting.scene, draft);
    option.also = read_consequences(fields, "also", draft);
    if (const Node* say = fields.find("say")) {
        option.say = read_lines(*say, draft);
    }
    answer_with_silence(option);
    read_reasons(option, fields, draft);
    option.go = read_way_on(fields, entry, setting, draft);
    return option;
}

}  // namespace alongside::content
