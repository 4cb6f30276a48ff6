#include "app/after/objections.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/calendar.h"
#include "app/debrief_view.h"
#include "app/play.h"
#include "core/base/text.h"
#include "records/yaml_text.h"

namespace alongside::app {

namespace {

using content::Word;
using records::yaml_text;

Result<std::vector<store::Reflection>> objections_of(const Desk& desk, const std::optional<Id>& person) {
    if (desk.saves == nullptr) {
        return std::vector<store::Reflection>();
    }
    return desk.saves->reflections().of_profile(person).map([](std::vector<store::Reflection> all) {
        std::erase_if(all,
                      [](const store::Reflection& one) { return one.kind != store::ReflectionKind::app_is_wrong; });
        return all;
    });
}

std::string line(std::string_view key, std::string_view text) {
    return fmt::format("    {}: {}\n", key, yaml_text(text));
}

/// The turning point that the objection is about, as it was answered; nothing if it is about the whole.
std::string where(const Play& play, const store::Reflection& one, const Desk& desk) {
    const auto view = debrief_view(play, desk);
    if (!view || !one.decision) {
        return {};
    }
    const auto about = std::find_if(view->turnings.begin(), view->turnings.end(), [&](const TurningView& turning) {
        return play.decision_at(turning.position) == *one.decision;
    });
    if (about == view->turnings.end()) {
        return {};
    }
    std::string text = fmt::format("    about: {}\n", about->scene) + line("moment", about->name);
    if (!about->option.empty()) {
        text += fmt::format("    chosen: {}\n", about->option) + line("line", about->chosen);
    }
    return text;
}

/// The run as far as its newest place; what was said about a branch that was left says only the scenario.
std::string entry(const Desk& desk, const store::Reflection& one) {
    const auto run = desk.saves->runs().get(one.run);
    const auto play = Play::resume(desk, one.run);
    std::string text = "  - said: " + yaml_text(one.text) + "\n";
    if (run && *run) {
        text += fmt::format("    scenario: {}\n    version: {}\n", (*run)->scenario_id,
                            (*run)->scenario_sha256.substr(0, 12));
    }
    if (play) {
        text += fmt::format("    seat: {}\n", play->scenario().seats[play->state().seat].id) + where(*play, one, desk);
    }
    return text + "    changed:\n    why:\n    when:\n";
}

}  // namespace

bool has_objections(const Desk& desk, const std::optional<Id>& person) {
    const auto all = objections_of(desk, person);
    return all && !all->empty();
}

Result<std::string> objections_file(const Desk& desk, const std::optional<Id>& person, std::string_view sender) {
    const auto all = objections_of(desk, person);
    if (!all) {
        return tl::unexpected(all.error());
    }
    if (all->empty()) {
        return fail("no-objections", std::string(desk.words[Word::objections_none]));
    }
    std::string file = fmt::format("# {}\n", desk.words[Word::objections_top]);
    if (const std::string_view name = trimmed(sender); !name.empty()) {
        file += "from: " + yaml_text(name) + "\n";
    }
    file += "answers:\n";
    for (const store::Reflection& one : *all) {
        file += entry(desk, one);
    }
    return file;
}

}  // namespace alongside::app
