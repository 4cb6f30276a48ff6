#pragma once
/// A folder of small files that is there whole or not at all, and that never takes the place of another without
/// keeping it.
///
/// It is written under another name, synced, and then renamed, so whoever looks, and whatever breaks off, finds the
/// old folder or the new one. Folders that give way are moved, never removed. Errors: those of files.h.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::store {

struct FileToWrite {
    std::string name;  ///< below the folder: "walks/mine.yaml"
    std::string_view bytes;
};

/// `folder` and `kept` lie on one disk. If there is a folder already, it becomes `kept`, which must not be there yet.
Result<void> put_folder(const std::filesystem::path& folder, const std::vector<FileToWrite>& files,
                        const std::filesystem::path& kept);

/// Moves `folder` to `kept`, which must not be there yet.
Result<void> move_folder(const std::filesystem::path& folder, const std::filesystem::path& kept);

}  // namespace alongside::store
