#include "app/statements_kept.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

#include "app/awards_view.h"
#include "app/statements.h"
#include "content/scenario_reader.h"

namespace alongside::app {

namespace {

using records::Statement;

/// All that is kept of one person, or of nobody, beside the runs and their decisions.
struct Around {
    std::vector<store::FrozenOutcome> endings;
    std::vector<store::Look> looks;
    std::vector<store::Reflection> reflections;
    std::vector<store::ActionReport> reports;
};

template <class Rows>
Result<void> read_into(Rows& rows, Result<Rows> read) {
    return std::move(read).map([&](Rows all) { rows = std::move(all); });
}

Result<Around> around(const Desk& desk, const Id& profile) {
    Around all;
    store::Saves& saves = *desk.saves;
    return read_into(all.endings, saves.outcomes().of_profile(profile))
        .and_then([&] { return read_into(all.looks, saves.evidence().looks(profile)); })
        .and_then([&] { return read_into(all.reflections, saves.reflections().of_profile(profile)); })
        .and_then([&] { return read_into(all.reports, saves.evidence().reports(profile)); })
        .map([&] { return std::move(all); });
}

void add(std::vector<Statement>& all, MaybeStatement statement) {
    if (statement) {
        all.push_back(std::move(*statement));
    }
}

/// Where a run stood after each of its decisions. One that the scenario no longer knows stands nowhere, and what
/// follows on it neither.
void add_choices(const Told& told, const std::vector<Decision>& decisions, std::vector<Statement>& all) {
    std::map<Id, State> stood;
    for (const Decision& decision : decisions) {
        const auto before = stood.find(decision.parent);
        if (decision.parent.empty()) {
            if (const auto state = fold(told.scenario, std::array{decision.choice})) {
                stood.emplace(decision.id, *state);
                add(all, choice_statement(told, *state, decision));
            }
        } else if (before != stood.end()) {
            if (const auto move = read_move(told.scenario, before->second, decision.choice)) {
                add(all, choice_statement(told, before->second, decision));
                State state = before->second;
                make_move(told.scenario, state, *move);
                stood.emplace(decision.id, state);
            }
        }
    }
}

void add_debrief(const Told& told, const Around& around, const content::Words& words, std::vector<Statement>& all) {
    for (const store::Look& look : around.looks) {
        if (look.run == told.run.id) {
            auto more = look_statements(told, look, words);
            std::move(more.begin(), more.end(), std::back_inserter(all));
        }
    }
    for (const store::Reflection& one : around.reflections) {
        if (one.run != told.run.id) {
            continue;
        }
        add(all, reflection_statement(told, one, words));
        for (const store::ActionReport& report : around.reports) {
            if (report.reflection == one.id) {
                add(all, report_statement(told, report, words));
            }
        }
    }
}

/// Every statement that this run of somebody ought to have. None if its scenario can no longer be read.
Result<std::vector<Statement>> due_of(const Desk& desk, const store::Run& run, const Around& around) {
    std::vector<Statement> all;
    const auto version = desk.saves->scenario_versions().get(run.scenario_sha256);
    const auto decisions = desk.saves->decisions().of_run(run.id);
    if (!version || !decisions) {
        return tl::unexpected(version ? decisions.error() : version.error());
    }
    const auto read = *version ? content::read_stored_scenario((*version)->bytes, run.scenario_id,
                                                               desk.library.world_of(run.scenario_id))
                               : content::ReadScenario{};
    if (!read.scenario) {
        return all;
    }
    const Told told{run, *read.scenario};
    add_choices(told, *decisions, all);
    for (const store::FrozenOutcome& ending : around.endings) {
        if (ending.run == run.id) {
            add(all, ending_statement(told, ending, path_to(*decisions, ending.decision)));
        }
    }
    add_debrief(told, around, desk.words, all);
    return all;
}

Result<void> tell(const Desk& desk, const store::Run& run, const Around& around) {
    return due_of(desk, run, around).and_then([&](const std::vector<Statement>& due) { return keep(desk, due); });
}

Result<void> tell_awards(const Desk& desk, const std::vector<store::Credential>& credentials) {
    std::vector<Statement> due;
    for (const store::Credential& one : credentials) {
        if (const auto award = learn::award_named(one.award)) {
            due.push_back(award_statement(one, title_of(*award, desk.words)));
        }
    }
    return keep(desk, due);
}

Result<void> tell_all(const Desk& desk, const Id& profile) {
    const auto runs = desk.saves->runs().list(profile);
    const auto rows = around(desk, profile);
    if (!runs || !rows) {
        return tl::unexpected(runs ? rows.error() : runs.error());
    }
    for (const store::Run& run : *runs) {
        if (auto told = tell(desk, run, *rows); !told) {
            return told;
        }
    }
    return desk.saves->evidence().credentials(profile).and_then(
        [&](const std::vector<store::Credential>& all) { return tell_awards(desk, all); });
}

}  // namespace

Result<void> tell_run(const Desk& desk, const Id& run) {
    const auto row = desk.saves->runs().get(run);
    if (!row || !*row || !(*row)->profile) {
        return row ? Result<void>() : tl::unexpected(row.error());
    }
    return around(desk, *(*row)->profile).and_then([&](const Around& rows) { return tell(desk, **row, rows); });
}

Result<void> give_run(const Desk& desk, const Id& run, const Id& profile) {
    return desk.saves->together(
        [&] { return desk.saves->runs().give(run, profile).and_then([&] { return tell_run(desk, run); }); });
}

Result<std::vector<std::string>> statements_of(const Desk& desk, const Id& profile) {
    return desk.saves->together([&] { return tell_all(desk, profile); })
        .and_then([&] { return desk.saves->statements().list(profile); })
        .map([](const std::vector<store::KeptStatement>& all) {
            std::vector<std::string> bodies;
            std::transform(all.begin(), all.end(), std::back_inserter(bodies),
                           [](const store::KeptStatement& one) { return one.body; });
            return bodies;
        });
}

}  // namespace alongside::app
