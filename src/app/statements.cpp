#include "app/statements.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/ended.h"
#include "app/evidence.h"
#include "core/learn/time_spent.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using records::Activity;
using records::Statement;
using records::Verb;

constexpr std::size_t kLongestWords = 2000;  // bytes

// In the order of store::ActionFate.
constexpr std::array kFates = {std::pair{"done", Word::report_done}, std::pair{"otherwise", Word::report_otherwise},
                               std::pair{"not-done", Word::report_not}};

std::string path_of(const Told& told) {
    return "scenario/" + told.scenario.id;
}

std::string path_of(const Told& told, std::string_view part) {
    return fmt::format("{}/{}", path_of(told), part);
}

Activity scenario_of(const Told& told) {
    return {path_of(told), Activity::Kind::scenario, told.scenario.title};
}

/// What every statement of a run has.
Statement about(const Told& told, const Id& id, Verb verb, Activity object, TimeMs at) {
    Statement statement{id, *told.run.profile, verb, std::move(object), at, told.run.id};
    if (statement.object.kind != Activity::Kind::scenario) {
        statement.scenario = path_of(told);
    }
    statement.module = told.scenario.module;
    statement.version = told.run.scenario_sha256;
    return statement;
}

const std::string& seat_of(const Scenario& scenario, const State& state) {
    return scenario.seats[state.seat].id;
}

/// The words, or the id where there are none or far too many.
std::string named(const std::string& words, const std::string& id) {
    return words.empty() || words.size() > kLongestWords ? id : words;
}

Activity choice_in(const Told& told, const Scene& scene) {
    Activity object{path_of(told, scene.id), Activity::Kind::choice,
                    named(scene.turning.empty() ? scene.ask : scene.turning, scene.id)};
    for (const Option& option : scene.options) {
        object.choices.emplace_back(option.id, named(option.text, option.id));
    }
    return object;
}

MaybeStatement opening_statement(const Told& told, const Decision& opening) {
    const auto state = read_opening(told.scenario, opening.choice);
    if (!state) {
        return std::nullopt;
    }
    Statement statement =
        about(told, records::statement_id("choice", opening.id), Verb::initialized, scenario_of(told), opening.at);
    statement.seat = seat_of(told.scenario, *state);
    return statement;
}

Statement answer_statement(const Told& told, const State& before, const Move& move, const Decision& decision) {
    const Scene& scene = told.scenario.scenes[before.scene];
    const Id id = records::statement_id("choice", decision.id);
    if (move.kind == Move::Kind::listen) {
        const Listen& listen = scene.listens[move.index];
        return about(told, id, Verb::experienced,
                     {path_of(told, fmt::format("{}/{}", scene.id, listen.id)), Activity::Kind::moment,
                      named(listen.text, listen.id)},
                     decision.at);
    }
    Statement statement = about(told, id, Verb::answered, choice_in(told, scene), decision.at);
    if (move.kind == Move::Kind::option) {
        statement.response = scene.options[move.index].id;
    }
    statement.seat = seat_of(told.scenario, before);
    return statement;
}

std::vector<records::AxisSum> axes_in(const store::Look& look) {
    std::vector<records::AxisSum> axes;
    for (const KeptAxis& one : axes_kept(look.axes)) {
        axes.push_back({std::string(kAxisIds.at(one.axis)), one.sum, one.range.worst, one.range.best});
    }
    return axes;
}

std::vector<Statement> listed(MaybeStatement statement) {
    return statement ? std::vector{std::move(*statement)} : std::vector<Statement>();
}

store::KeptStatement kept(const Statement& statement) {
    return {statement.id, statement.person, statement.run.empty() ? std::nullopt : std::optional(statement.run),
            records::write_statement(statement), statement.at};
}

}  // namespace

MaybeStatement choice_statement(const Told& told, const State& before, const Decision& decision) {
    if (!told.run.profile) {
        return std::nullopt;
    }
    if (decision.parent.empty()) {
        return opening_statement(told, decision);
    }
    const auto move = read_move(told.scenario, before, decision.choice);
    const bool tells = move && move->kind != Move::Kind::skip && move->kind != Move::Kind::curtain;
    return tells ? MaybeStatement(answer_statement(told, before, *move, decision)) : std::nullopt;
}

MaybeStatement ending_statement(const Told& told, const store::FrozenOutcome& ending, std::span<const Decision> path) {
    if (!told.run.profile || ending.place != 1) {
        return std::nullopt;
    }
    std::vector<TimeMs> moments = {told.run.started_at};
    std::transform(path.begin(), path.end(), std::back_inserter(moments),
                   [](const Decision& decision) { return decision.at; });
    Ended ended = ended_in(ending.text);
    const bool stopped = ended.stopped_early();
    Statement statement = about(told, records::statement_id("ending", ending.decision),
                                stopped ? Verb::terminated : Verb::completed, scenario_of(told), ending.at);
    statement.whole = !stopped;
    statement.minutes = learn::active_minutes(moments);
    if (!stopped) {
        statement.outcomes = std::move(ended.parts);
    }
    return statement;
}

MaybeStatement reflection_statement(const Told& told, const store::Reflection& reflection, const Words& words) {
    const bool thought = reflection.kind == store::ReflectionKind::reflection;
    if (!told.run.profile || (!thought && reflection.kind != store::ReflectionKind::next_time)) {
        return std::nullopt;
    }
    return about(told, records::statement_id("words", reflection.id), Verb::answered,
                 {path_of(told, thought ? "debrief/reflection" : "debrief/next-time"), Activity::Kind::words,
                  std::string(words[thought ? Word::reflect_reflection : Word::reflect_next_time])},
                 reflection.at);
}

std::vector<Statement> look_statements(const Told& told, const store::Look& look, const Words& words) {
    if (!told.run.profile) {
        return {};
    }
    std::vector<Statement> all = {
        about(told, records::statement_id("look", look.decision), Verb::experienced,
              {path_of(told, "debrief/closer-look"), Activity::Kind::moment, std::string(words[Word::doors_closer])},
              look.at)};
    if (auto axes = axes_in(look); !axes.empty()) {
        all.push_back(
            about(told, records::statement_id("axes", look.decision), Verb::scored, scenario_of(told), look.at));
        all.back().axes = std::move(axes);
    }
    return all;
}

MaybeStatement report_statement(const Told& told, const store::ActionReport& report, const Words& words) {
    if (!told.run.profile) {
        return std::nullopt;
    }
    Activity object{path_of(told, "debrief/action"), Activity::Kind::choice, std::string(words[Word::report_label])};
    for (const auto& [id, label] : kFates) {
        object.choices.emplace_back(id, words[label]);
    }
    Statement statement =
        about(told, records::statement_id("report", report.id), Verb::answered, std::move(object), report.at);
    statement.response = kFates.at(static_cast<std::size_t>(report.fate)).first;
    return statement;
}

Statement award_statement(const store::Credential& credential, const std::string& title) {
    Statement statement{records::statement_id("award", credential.id),
                        credential.profile,
                        Verb::earned,
                        {"award/" + credential.award, Activity::Kind::award, title},
                        credential.at};
    statement.credential = credential.id;
    return statement;
}

Result<void> keep(const Desk& desk, const std::vector<Statement>& statements) {
    for (const Statement& one : statements) {
        if (auto done = desk.saves->statements().keep(kept(one)); !done) {
            return done;
        }
    }
    return {};
}

Result<void> keep(const Desk& desk, const MaybeStatement& statement) {
    return keep(desk, listed(statement));
}

}  // namespace alongside::app
