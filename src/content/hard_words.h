#pragma once
/// The hard words that people meet in a scenario, for a list with plain words beside them.
#include <vector>

#include "content/glossary.h"
#include "content/library.h"

namespace alongside::content {

/// Terms of the glossary that stand in what is read in play, by name. Words that label people are left out: they are
/// not to be learnt. The scenario has been read without an error.
std::vector<const Term*> hard_words(const Shelved& shelved, const std::vector<Term>& glossary);

}  // namespace alongside::content
