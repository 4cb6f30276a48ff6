#pragma once
/// Zip archives as values: named bytes in, bytes out, and back. Files and folders on a disk are left to others.
///
/// What is read is a stranger's: how many entries, how large each and all, and how much larger than packed is bounded
/// before anything is unpacked; names are plain (small letters, digits, and - . _ between them, folders with /), so
/// that none leads anywhere else; nothing is encrypted; what does not match its checksum is refused.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::records {

struct PackedFile {
    std::string name;  ///< "csv/run.csv"
    std::string bytes;

    bool operator==(const PackedFile&) const = default;
};

struct ArchiveLimits {
    std::size_t entries = 2000;
    std::size_t file_bytes = std::size_t{32} << 20U;
    std::size_t all_bytes = std::size_t{64} << 20U;
    std::size_t times_packed = 250;  ///< how much larger than packed a file of more than 1 MB may become
};

/// Whether an entry may have this name.
bool is_plain_name(std::string_view name);

/// The same bytes for the same files and the same time. Error: "not-packed".
Result<std::string> pack(const std::vector<PackedFile>& files, TimeMs at);

/// In their order. Errors: "not-a-zip", "damaged-zip", "too-big-zip", "foreign-zip".
Result<std::vector<PackedFile>> unpack(std::string_view bytes, const ArchiveLimits& limits = {});

/// The file of that name; null if there is none.
const PackedFile* find_file(const std::vector<PackedFile>& files, std::string_view name);

}  // namespace alongside::records
