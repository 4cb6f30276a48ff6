#pragma once
/// The file of all that one person has here: a zip with `profile.json`, the scenarios that their runs replay against,
/// and each table once more for a spreadsheet. docs/profile-export.md describes it field by field.
///
/// Reading believes nothing: size, depth, names and types are checked here, and whether the rows fit together by
/// whoever keeps them (store/belongings.h).
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/rows.h"
#include "core/base/time.h"
#include "records/archive.h"

namespace alongside::records {

/// `read_me` is for whoever opens the file and wonders; `beside` are files for other programs, which reading leaves
/// alone. Error: "not-packed".
Result<std::string> write_profile_file(const Belonging& belonging, std::string_view read_me, TimeMs made_at,
                                       const std::vector<PackedFile>& beside = {});

/// `profile.json` alone.
std::string write_profile_json(const Belonging& belonging, TimeMs made_at);

/// `shapes` are the tables that may be in it, with their columns; one that is missing is empty. Errors: those of
/// unpack, "not-a-profile", "newer-profile".
Result<Belonging> read_profile_file(std::string_view bytes, const std::vector<TableRows>& shapes);

}  // namespace alongside::records
