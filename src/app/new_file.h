#pragma once
/// A file that is not there yet, written whole or not at all.
#include <filesystem>
#include <string>
#include <string_view>

namespace alongside::app {

enum class Readers { as_usual, owner_only };

/// Only where no file of that name is, also if somebody makes one at this moment. A half-written one is taken away.
bool write_new(const std::filesystem::path& file, std::string_view bytes, Readers readers = Readers::as_usual);

/// NAME with its ending in that folder, or NAME-2 and so on where that is taken.
std::filesystem::path free_name(const std::filesystem::path& folder, const std::string& name,
                                const std::string& ending = {});

}  // namespace alongside::app
