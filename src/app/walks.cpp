#include "app/walks.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

#include "core/score/outcome.h"
#include "core/story/run.h"

namespace alongside::app {

namespace {

using content::Diagnostic;
using content::Walk;

constexpr std::string_view kCurtain = "curtain";

Diagnostic finding(std::string code, const std::string& file, std::string message, std::string mend) {
    Diagnostic diagnostic;
    diagnostic.code = std::move(code);
    diagnostic.file = file;
    diagnostic.message = std::move(message);
    diagnostic.mend = std::move(mend);
    return diagnostic;
}

/// A choice that is no longer there, told with its line.
Diagnostic lost_at(const Scenario& scenario, const Walk& walk, const Followed& followed, const std::string& file) {
    const std::string& choice = walk.choices[followed.count];
    const auto why = read_move(scenario, followed.state, choice);
    const std::string scene =
        followed.state.running() ? fmt::format(" in the scene \"{}\"", scenario.scenes[followed.state.scene].id) : "";
    Diagnostic diagnostic = finding("W001", file,
                                    fmt::format("This walk goes for {} of its {} choices, and stops{}.",
                                                followed.count - 1, walk.choices.size() - 1, scene),
                                    why ? std::string() : why.error().message);
    diagnostic.line = walk.choice_lines[followed.count];
    diagnostic.source = fmt::format("- {}", choice);
    return diagnostic;
}

std::string where_it_landed(const Scenario& scenario, const State& state, std::size_t part) {
    const bool cut = state.finish == Finish::curtain && part == state.part;
    return cut || !state.parts[part].closed ? std::string()
                                            : std::string(kOutcomeIds[outcome_of(scenario, state, part).index()]);
}

std::string or_nowhere(const std::string& end) {
    return end.empty() ? "no ending" : end;
}

void compare_ends(const Scenario& scenario, const Walk& walk, const State& state, const std::string& file,
                  std::vector<Diagnostic>& findings) {
    for (std::size_t part = 0; part < scenario.parts.size(); ++part) {
        const std::string landed = where_it_landed(scenario, state, part);
        if (landed == walk.ends[part]) {
            continue;
        }
        const std::string& name = scenario.parts[part].id;
        findings.push_back(finding("W002", file,
                                   fmt::format("{} ends with {}, and the walk says {}.",
                                               name.empty() ? "It" : fmt::format("The part \"{}\"", name),
                                               or_nowhere(landed), or_nowhere(walk.ends[part])),
                                   "If that is as it should be now, change what the walk says. If not, something that "
                                   "it passes has changed."));
    }
    if (walk.curtain != (state.finish == Finish::curtain)) {
        findings.push_back(finding("W002", file,
                                   walk.curtain ? "The walk says that it stops at a curtain, and it goes to the end."
                                                : "It stops at a curtain, and the walk does not say so.",
                                   "Write \"curtain\" for where it ends if that is what is meant."));
    }
}

/// In double quotes, so that it may hold anything.
std::string in_quotes(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return out + '"';
}

std::string title_of(const Scenario& scenario, const State& state) {
    if (state.finish == Finish::curtain) {
        return "Stopped early";
    }
    const Ending* ending = ending_for(scenario, state, state.part);
    return ending == nullptr ? scenario.title : ending->title;
}

std::string facts_of(const Scenario& scenario, const State& state) {
    std::string text = scenario.facts.empty() ? "" : "facts:\n";
    for (const Fact& fact : scenario.facts) {
        const Variable& variable = scenario.variables[fact.variable];
        text += fmt::format("  {}: {}\n", variable.id, variable.words[static_cast<std::size_t>(state[fact.variable])]);
    }
    return text;
}

std::string ends_of(const Scenario& scenario, const State& state) {
    const auto end_of = [&](std::size_t part) {
        const bool cut = state.finish == Finish::curtain && part == state.part;
        return cut ? std::string(kCurtain) : where_it_landed(scenario, state, part);
    };
    if (scenario.parts.size() == 1) {
        return fmt::format("ends: {}\n", end_of(0));
    }
    std::string text = "ends:\n";
    for (std::size_t part = 0; part < scenario.parts.size(); ++part) {
        if (const std::string end = end_of(part); !end.empty()) {
            text += fmt::format("  {}: {}\n", scenario.parts[part].id, end);
        }
    }
    return text;
}

}  // namespace

std::vector<Diagnostic> replay_walk(const Scenario& scenario, const Walk& walk, const std::string& file) {
    std::vector<Diagnostic> findings;
    const Followed followed = follow_as_far_as_possible(scenario, walk.choices);
    if (followed.count < walk.choices.size()) {
        findings.push_back(lost_at(scenario, walk, followed, file));
    } else if (followed.state.running()) {
        findings.push_back(
            finding("W001", file, "This walk comes to the end of its choices, and the run has not ended.",
                    fmt::format("It stands in the scene \"{}\". Add choices to its end, or record it again.",
                                scenario.scenes[followed.state.scene].id)));
    } else {
        compare_ends(scenario, walk, followed.state, file, findings);
    }
    return findings;
}

void check_walks(const content::Shelved& shelved, const std::vector<content::WalkFile>& walks, CheckReport& report) {
    if (!shelved.scenario) {
        return;
    }
    int good = 0;
    for (const content::WalkFile& walk : walks) {
        const std::string name = "walks/" + walk.name;
        if (!walk.bytes) {
            report.findings.push_back(finding("W001", name, walk.bytes.error().message, {}));
            continue;
        }
        content::ReadWalk read = content::read_walk(*walk.bytes, name, *shelved.scenario);
        std::vector<Diagnostic> findings = std::move(read.findings);
        if (read.walk) {
            const auto replayed = replay_walk(*shelved.scenario, *read.walk, name);
            findings.insert(findings.end(), replayed.begin(), replayed.end());
        }
        good += findings.empty() ? 1 : 0;
        report.findings.insert(report.findings.end(), findings.begin(), findings.end());
    }
    if (good > 0) {
        report.proved.push_back(good == 1 ? "1 walk goes." : fmt::format("{} walks go.", good));
    }
}

Result<std::string> write_walk(const Scenario& scenario, std::span<const std::string> choices) {
    const auto state = fold(scenario, choices);
    if (!state) {
        return tl::unexpected(state.error());
    }
    if (state->running()) {
        return fail("running", "This run has not ended yet.");
    }
    std::string text =
        fmt::format("title: {}\nseat: {}\n{}choices:{}\n", in_quotes(title_of(scenario, *state)),
                    scenario.seats[state->seat].id, facts_of(scenario, *state), choices.size() == 1 ? " []" : "");
    for (const std::string& choice : choices.subspan(1)) {
        text += fmt::format("  - {}\n", choice);
    }
    return text + ends_of(scenario, *state);
}

Result<void> record_walk(const Scenario& scenario, std::span<const std::string> choices,
                         const std::filesystem::path& file) {
    const auto text = write_walk(scenario, choices);
    if (!text) {
        return tl::unexpected(text.error());
    }
    std::ofstream out(file, std::ios::binary);
    out << *text;
    out.close();
    if (!out) {
        return fail("not-written", fmt::format("The walk could not be written to {}.", file.string()));
    }
    return {};
}

}  // namespace alongside::app
