#pragma once
/// What somebody can do with all that is kept of them: take it along, bring it in, erase it.
///
/// The file is described in docs/profile-export.md. Files made are listed with the profile, since erasing cannot call
/// them back; those that still lie in the folder of the saves go with it.
#include <filesystem>
#include <string>
#include <vector>

#include "app/desk.h"

namespace alongside::app {

/// Writes the file, which only its owner may read, and answers with its whole name. Errors: "already-there",
/// "not-written", "no-such-profile", and those of the store.
Result<std::filesystem::path> export_profile(const Desk& desk, const Id& profile, const std::filesystem::path& file);

/// The same into `exports/` in the folder of the saves, under a name that says when and not who.
Result<std::filesystem::path> export_beside(const Desk& desk, const Id& profile);

/// The learning records (statements.h) in the same ways, as one file for other programs. Errors: as above, and
/// "nothing" if there are none yet.
Result<std::filesystem::path> export_statements(const Desk& desk, const Id& profile, const std::filesystem::path& file);
Result<std::filesystem::path> export_statements_beside(const Desk& desk, const Id& profile);

/// Errors: those of reading (records/profile_file.h), "was-erased" unless `bring_back`, and those of the store. After
/// an error nothing has changed.
Result<store::Merged> import_profile(const Desk& desk, const std::filesystem::path& file, bool bring_back);

/// What an import did, in words.
std::string imported_words(const store::Merged& merged, const content::Words& words);

/// What erasing could not reach.
struct Leftovers {
    std::vector<std::string> exports;  ///< files that somebody made, by name
    std::vector<std::string> damaged;  ///< databases set aside
    std::vector<std::string> notices;
};

/// Erases the profile with all that hangs on it, and the files made of it that lie in the folder of the saves. Errors:
/// those of Saves::erase_profile.
Result<Leftovers> erase_profile(const Desk& desk, const Id& profile);

/// That it is gone, and what is left elsewhere: a sentence or a few.
std::vector<std::string> erased_words(const std::string& name, const Leftovers& left, const content::Words& words);

}  // namespace alongside::app
