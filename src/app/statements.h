#pragma once
/// Learning records: for each thing that somebody does here under a name, what records/statement.h says of it.
///
/// A statement is kept together with the thing itself, both or neither. Nobody's evening has none; they are written
/// when it is given a name. What was skipped has none either: why somebody skips is theirs. Words that people wrote,
/// and whom they wrote them about, are never in one.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/desk.h"
#include "core/story/run.h"
#include "records/statement.h"
#include "store/saves.h"

namespace alongside::app {

/// A run with the scenario that it is played with.
struct Told {
    const store::Run& run;
    const Scenario& scenario;
};

using MaybeStatement = std::optional<records::Statement>;

/// Of a choice; `before` is the state in which it was made, and nothing for the opening. None where nobody by name
/// made it, or it was skipped.
MaybeStatement choice_statement(const Told& told, const State& before, const Decision& decision);

/// Of a first ending that was just reached. None where nobody by name reached it, or it was not the first.
MaybeStatement ending_statement(const Told& told, const store::FrozenOutcome& ending, std::span<const Decision> path);

/// That something was written in a debrief; not what. None for what is no part of a debrief.
MaybeStatement reflection_statement(const Told& told, const store::Reflection& reflection, const content::Words& words);

/// Of a closer look, and then of what it found.
std::vector<records::Statement> look_statements(const Told& told, const store::Look& look, const content::Words& words);

/// What became of something that somebody meant to do; not what they wrote about it.
MaybeStatement report_statement(const Told& told, const store::ActionReport& report, const content::Words& words);

records::Statement award_statement(const store::Credential& credential, const std::string& title);

/// Keeps them. Errors: those of the store.
Result<void> keep(const Desk& desk, const std::vector<records::Statement>& statements);
Result<void> keep(const Desk& desk, const MaybeStatement& statement);

}  // namespace alongside::app
