#pragma once
/// A file that is not there yet, written whole or not at all.
#include <filesystem>
#include <string_view>

namespace alongside::app {

enum class Readers { as_usual, owner_only };

/// Only where no file of that name is, also if somebody makes one at this moment. A half-written one is taken away.
bool write_new(const std::filesystem::path& file, std::string_view bytes, Readers readers = Readers::as_usual);

}  // namespace alongside::app
