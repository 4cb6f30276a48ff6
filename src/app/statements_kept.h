#pragma once
/// The learning records of one person, as they are kept (statements.h says what is in them).
///
/// What happened before there was a name, or before this program wrote statements, is told here later, from the rows
/// that are kept of it. It comes out the same on every copy.
#include <string>
#include <vector>

#include "app/desk.h"

namespace alongside::app {

/// Gives nobody's run to somebody, with the statements of all that happened in it. Errors: those of Runs::give.
Result<void> give_run(const Desk& desk, const Id& run, const Id& profile);

/// Writes what is missing of a run that belongs to somebody; of nobody's it writes nothing. Errors: those of the store.
Result<void> tell_run(const Desk& desk, const Id& run);

/// The oldest first, each as it was written; those that are missing are written first. Errors: those of the store.
Result<std::vector<std::string>> statements_of(const Desk& desk, const Id& profile);

}  // namespace alongside::app
